import { countEach } from '@plan-widgets/core/overview';
import { formatDay } from '@plan-widgets/core/words';
import { html, nothing, type TemplateResult } from 'lit';
import { cardSlot } from './follow-visitor.js';
import { FIRST_NOTES } from './overview-choice.js';
import { sectionHeading, type OverviewView } from './overview-view.js';
import type { Survey } from './survey.js';

/** The monitoring notes with their reasons; where there are none, why. */
export function drawNotes(view: OverviewView): TemplateResult {
  const { act, choice, found, say, words } = view;
  const { t } = words;
  const { notes, shownNotes, withheld, judged } = found;
  if (notes.length === 0) {
    const unassessed = judged === 0 || withheld > 0;
    return html`<section part="notes" aria-labelledby="notes">
      ${sectionHeading(view, 'notes', say('notes', t('overview.notes.title')))}
      <p class="small">${say('notes-none', t(unassessed ? 'overview.notes.unassessed' : 'overview.notes.none'))}</p>
    </section>`;
  }
  const shown = choice.allNotes ? shownNotes : shownNotes.slice(0, FIRST_NOTES);
  const rest = shownNotes.length - FIRST_NOTES;
  return html`<section part="notes" aria-labelledby="notes">
    ${sectionHeading(view, 'notes', say('notes', t('overview.notes', { count: notes.length })))} ${kinds(view)}
    <ul class="notes">
      ${shown.map((each, i) => drawNote(view, each, i))}
    </ul>
    ${
      rest > 0
        ? html`<button
            type="button"
            class="link more"
            aria-expanded=${choice.allNotes}
            @click=${() => act.choose({ allNotes: !choice.allNotes })}
          >
            ${
              choice.allNotes
                ? say('notes-fewer', t('overview.notes.fewer', { count: FIRST_NOTES }))
                : say('notes-more', t('overview.notes.more', { count: rest }))
            }
          </button>`
        : nothing
    }
    ${withheld > 0 ? html`<p class="small">${say('notes-withheld', t('overview.notes.withheld', { count: withheld }))}</p>` : nothing}
  </section>`;
}

/** A choice among the codes that stand in the notes; one code can have two labels, by its cause. */
function kinds({ act, choice, found: { notes }, say, words: { locale, t } }: OverviewView): unknown {
  const codes = countEach(notes.map(({ note }) => note.code)).sort((a, b) => (a.of < b.of ? -1 : 1));
  if (codes.length < 2) return nothing;
  const labels = (code: string): string =>
    countEach(notes.filter(({ note }) => note.code === code).map(({ note }) => note.label[locale]))
      .map(({ of }) => of)
      .join(t('overview.or'));
  const name = (words: string, count: number): string => t('overview.counted', { name: words, count });
  return html`<label class="field">
    <span>${say('notes-kind', t('overview.notes.kind'))}</span>
    <select
      @change=${({ target }: Event) => act.choose({ code: (target as HTMLSelectElement).value || null, allNotes: false })}
    >
      <option value="" .selected=${choice.code === null}>${name(t('overview.notes.all'), notes.length)}</option>
      ${codes.map(
        ({ of, count }) =>
          html`<option value=${of} .selected=${choice.code === of}>${name(labels(of), count)}</option>`,
      )}
    </select>
  </label>`;
}

function drawNote(view: OverviewView, { entry, note }: Survey['notes'][number], i: number): TemplateResult {
  const { act, routeTo, say, words } = view;
  const { locale, t } = words;
  const { explanation, label, level, sentence } = note;
  const href = routeTo(cardSlot(entry.id), entry.id)!.href;
  const name = (): unknown => say(`note-${i}-name`, entry.name[locale]);
  const press = (event: Event): void => act.reveal(entry, event);
  return html`<li>
    <p>
      <span class="tag ${level}">${say(`note-${i}-level`, t(`overview.level.${level}`))}</span>
      ${
        // A data note's kind is its level: said once.
        label[locale] === t(`overview.level.${level}`)
          ? nothing
          : html`<span class="label">${say(`note-${i}-label`, label[locale])}</span>`
      }
    </p>
    <p>
      ${
        href
          ? html`<a href=${href} @click=${press}>${name()}</a>`
          : html`<button type="button" class="link" @click=${press}>${name()}</button>`
      }
    </p>
    <p class="small">${say(`note-${i}-sentence`, sentence[locale])}</p>
    ${
      explanation === null
        ? nothing
        : html`<p class="small explanation">
            ${say(
              `note-${i}-explanation`,
              t('overview.notes.explanation', {
                day: formatDay(explanation.date, locale),
                text: explanation.text[locale],
              }),
            )}
          </p>`
    }
  </li>`;
}
