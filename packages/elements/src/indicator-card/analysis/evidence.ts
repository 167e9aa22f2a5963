import { html, nothing, type TemplateResult } from 'lit';
import { isKnown } from '@plan-widgets/core/indicator';
import { evidenceOf, type GeneralEvidence, type SmallEvidence } from '@plan-widgets/core/reading';
import { spaceHero } from '../../kit/record-words.js';
import { largeAmount, measureOf, section, type AnalysisView } from './analysis-view.js';

/** What the value rests on. Of rare events the published value, the pooled one and whether they tell it from the target. */
export function drawEvidence(view: AnalysisView): TemplateResult | typeof nothing {
  const { t } = view.words;
  const evidence = evidenceOf(view.record);
  if (evidence === null) return nothing;
  if (evidence.kind === 'small') return section(view, 'evidence', t('analysis.evidence'), drawSmall(view, evidence));
  const sentences = generalSentences(view, evidence);
  if (sentences.length === 0) return nothing;
  const text = sentences.join(view.words.locale === 'en' ? ' ' : '');
  return section(view, 'evidence', t('analysis.evidence'), html`<p class="small">${view.say('evidence', text)}</p>`);
}

function drawSmall(view: AnalysisView, { missing, oneCase, pooled }: SmallEvidence): TemplateResult {
  const { record, words, say } = view;
  const { locale, t } = words;
  const measure = measureOf(record, words);
  const decimals = isKnown(record.latest) ? record.latest.decimals : 0;
  const sentence =
    missing !== null
      ? t('analysis.evidence.missing')
      : oneCase === null
        ? t('analysis.evidence.few')
        : t('analysis.evidence.oneCase', { oneCase: measure.amount(oneCase, oneCaseDecimals(oneCase)) });
  const small = html`<p class="small ${pooled === null ? '' : 'aside'}">${say('evidence', sentence)}</p>`;
  if (pooled === null) return small;
  const period =
    pooled.from === pooled.to
      ? t('analysis.year', { year: pooled.from })
      : t('analysis.yearSpan', { from: pooled.from, to: pooled.to });
  const { events, exposed, rate, interval } = pooled;
  const details = [
    ...(events !== null && exposed !== null
      ? [
          t('analysis.evidence.counts', {
            count: events,
            events: measure.number(events, 0),
            exposed: measure.number(exposed, 0),
          }),
        ]
      : []),
    ...(interval === null
      ? []
      : [
          t('analysis.evidence.interval', {
            low: measure.number(interval.low, decimals),
            high: measure.amount(interval.high, decimals),
          }),
        ]),
  ];
  return html`<dl class="sides">
      <div>
        <dt>
          ${say('evidence-published-label', t('analysis.evidence.published', { period: record.figure!.period[locale] }))}
        </dt>
        <dd class="hero beside">
          ${largeAmount(view, 'evidence-published', spaceHero(record.figure!.hero[locale], locale))}
        </dd>
      </div>
      <div>
        <dt>${say('evidence-pooled-label', t('analysis.evidence.pooled', { period }))}</dt>
        ${
          rate === null
            ? html`<dd>${say('evidence-pooled', t('analysis.evidence.pooled.internal'))}</dd>`
            : html`<dd class="hero beside">
                ${largeAmount(view, 'evidence-pooled', { before: '', number: measure.number(rate, decimals), unit: measure.unit })}
              </dd>`
        }
        ${details.map((detail, i) => html`<dd class="small">${say(`evidence-detail-${i}`, detail)}</dd>`)}
      </div>
      <div class="wide">
        <dt>${say('evidence-against-label', t('analysis.evidence.against'))}</dt>
        <dd class="told">${say('evidence-against', t(`analysis.evidence.${pooled.evidence}`))}</dd>
      </div>
    </dl>
    ${small}`;
}

/** One decimal as in the plain sentence, and more where one would make nothing of a case. */
function oneCaseDecimals(oneCase: number): number {
  let decimals = 1;
  while (decimals < 6 && Number(oneCase.toFixed(decimals)) === 0) decimals++;
  return decimals;
}

function generalSentences({ record, words }: AnalysisView, evidence: GeneralEvidence): string[] {
  const { t } = words;
  const { points, preliminary, projection, tooFew, approximate, provisional } = evidence;
  const measure = measureOf(record, words);
  const decimals = isKnown(record.latest) ? record.latest.decimals : 0;
  const said = [
    ...(points === null ? [] : [t('analysis.evidence.points', { points })]),
    ...(preliminary ? [t('analysis.evidence.preliminary')] : []),
    ...(tooFew ? [t('analysis.evidence.tooFew')] : []),
    ...(approximate ? [t('analysis.evidence.approximate')] : []),
    ...(provisional ? [t('analysis.evidence.provisional')] : []),
  ];
  if (projection === null) return said;
  const { of, year, value, low, high } = projection;
  if (of === 'distance' && value === 0 && low === 0 && high === 0) {
    return [...said, t('analysis.evidence.projection.within', { year })];
  }
  const put = of === 'value' ? measure.amount : measure.change;
  return [
    ...said,
    t(`analysis.evidence.projection.${of}`, {
      year,
      value: put(value, decimals),
      low: put(low, decimals),
      high: put(high, decimals),
    }),
  ];
}
