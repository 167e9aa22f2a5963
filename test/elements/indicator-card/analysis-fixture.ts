import { fixture, html, nextFrame } from '@open-wc/testing';
import { LitElement, type TemplateResult } from 'lit';
import type { IndicatorFile, Localized, SeriesEntry } from '@plan-widgets/core/contract';
import {
  assessIndicator,
  DEFAULT_THRESHOLDS,
  publishAssessment,
  WHOLE_POPULATION,
  type AssessmentPublication,
  type Breakdown,
  type ReleaseRecord,
} from '@plan-widgets/core/indicator';
import type { Locale } from '@plan-widgets/core/contract';
import figuresEn from '@plan-widgets/core/words/figures/en.json';
import figuresHans from '@plan-widgets/core/words/figures/zh-Hans.json';
import figuresHant from '@plan-widgets/core/words/figures/zh-Hant.json';
import { frame, drawFrame } from '../../../packages/elements/src/kit/frame.js';
import { frameStyles } from '../../../packages/elements/src/kit/frame.styles.js';
import { tokens } from '../../../packages/elements/src/kit/tokens.js';
import { watchWidth } from '../../../packages/elements/src/kit/width.js';
import {
  analysisStyles,
  drawBelow,
  drawBeside,
  drawDistance,
  drawStanding,
  type AnalysisRecord,
} from '../../../packages/elements/src/indicator-card/analysis/index.js';
import { indicatorCardStyles } from '../../../packages/elements/src/indicator-card/indicator-card.styles.js';
import { demonstrationFile, maternalMortality } from '../fixtures.js';

const words = (hans: string, hant: string, en: string): Localized => ({ 'zh-Hans': hans, 'zh-Hant': hant, en });
const own = demonstrationFile.series[0]!;

/** A value of a year in per cent, invented. */
export function value(year: number, printed: string, more: Partial<SeriesEntry> = {}): SeriesEntry {
  const amount = {
    ...(own.amount as Extract<SeriesEntry['amount'], { value: number }>),
    value: Number(printed),
    decimals: (printed.split('.')[1] ?? '').length,
    unit: '%',
    year,
  };
  return { ...own, year, amount, ...more };
}

const yearly = (printed: readonly string[], group: Partial<Breakdown> = {}): SeriesEntry[] =>
  printed.map((text, i) => value(2020 + i, text, { breakdown: { ...WHOLE_POPULATION, ...group } }));

export const PUBLISHED: AssessmentPublication = {
  state: 'published',
  unit: words('示例区妇女儿童工作委员会', '示例區婦女兒童工作委員會', 'Sample Committee on Women and Children'),
  date: '2026-03-12',
  document: '示例〔0000〕5号',
  overrule: null,
  explanations: [],
};

/** A release before this one, in October of its year. */
export const release = (
  year: number,
  status: ReleaseRecord['status'],
  more: Partial<ReleaseRecord> = {},
): ReleaseRecord => ({
  release: `${year}-10-31`,
  released: `${year}-10-31`,
  status,
  published: true,
  codes: [],
  triggers: [],
  gaps: {},
  causes: [],
  ...more,
});

const myopiaSeries = [
  ...yearly(['47.1', '46.8', '46.0', '45.1', '44.6', '44.0']),
  ...yearly(['48.9', '48.7', '48.0', '47.2', '46.7', '46.2'], { sex: 'female' }),
  ...yearly(['45.5', '45.1', '44.3', '43.2', '42.6', '42.0'], { sex: 'male' }),
];

/** A rate that is to fall to 38 %, by sex, assessed as the builder assesses it and made public as it does. */
export function myopia(
  publication: AssessmentPublication = PUBLISHED,
  series: readonly SeriesEntry[] = myopiaSeries,
  history: readonly ReleaseRecord[] = [],
): IndicatorFile {
  const target = {
    ...maternalMortality.target,
    value: 38,
    unit: '%',
    decimals: 0,
    baseline: { year: 2020, value: null },
  };
  const assessment = publishAssessment(
    assessIndicator(
      {
        target,
        planStart: 2021,
        reading: { baseline: null, milestones: [], band: null, better: null },
        observations: series.map((entry) => ({ ...entry, population: 'target', counts: null })),
        comparator: null,
        evidence: null,
        rareEvents: false,
        scheduleMonths: null,
        definitionChanged: false,
        earlierTargets: [],
        release: '2026-10-31',
        released: '2026-10-31',
        evaluation: null,
        history,
        publication,
      },
      DEFAULT_THRESHOLDS,
    ),
  );
  const hero = { before: '', number: '44.0', unit: '%', after: '', words: '' };
  const newest = [...series].reverse().find(({ breakdown }) => breakdown.sex === null)!;
  return {
    ...demonstrationFile,
    target,
    latest: newest.amount,
    figure: { period: words('2025年', '2025年', '2025'), hero: { 'zh-Hans': hero, 'zh-Hant': hero, en: hero } },
    status: assessment.publication.overrule?.status ?? assessment.verdict.status,
    statusLabel: words('进展偏慢', '進展較慢', 'Slower than needed'),
    series: [...series],
    assessment,
  };
}

const load = (default_: Record<string, string>) => () => Promise.resolve({ default: default_ });

/** An element of nothing but the sections. */
class AnalysisSections extends LitElement {
  static override properties = { data: { attribute: false }, locale: {}, theme: {}, mode: {} };
  static override styles = [tokens, frameStyles, indicatorCardStyles, analysisStyles];
  data: AnalysisRecord | null = null;
  locale: Locale | null = null;
  theme: 'light' | 'dark' | 'contrast' | null = null;
  mode: string | null = null;
  readonly src = null;
  readonly release = null;
  readonly allowDemonstration = true;

  constructor() {
    super();
    frame(this, {
      catalogues: [{ 'zh-Hans': load(figuresHans), 'zh-Hant': load(figuresHant), en: load(figuresEn) }],
      emptySentence: () => '',
      wanted: () => this.data && { subject: 'data', inputs: [this.data], load: () => this.data! },
      draw: (record, said, say) => {
        const view = { record, words: said, say };
        return html`<article class="card full">
          <div class="figures">${drawDistance(view)}</div>
          <div>${drawBelow(view)}</div>
          <div>${drawBeside(view)}</div>
          <footer class="foot">${drawStanding(view)}</footer>
        </article>`;
      },
    });
  }

  protected override firstUpdated(): void {
    watchWidth(this.renderRoot.querySelector('.ruler')!);
  }

  protected override render(): TemplateResult {
    return drawFrame(this);
  }
}
customElements.define('analysis-sections', AnalysisSections);

/** The sections of a record, once they are shown. */
export async function showSections(data: AnalysisRecord, locale: Locale = 'zh-Hans'): Promise<AnalysisSections> {
  const sections = document.createElement('analysis-sections') as AnalysisSections;
  Object.assign(sections, { data, locale });
  (await fixture<HTMLElement>(html`<div></div>`)).append(sections);
  while (!sections.shadowRoot?.querySelector('[data-state=ready]')) await nextFrame();
  await sections.updateComplete;
  return sections;
}
