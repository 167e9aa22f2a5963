import type { Words } from '../kit/language.js';
import type { ProjectsRecord, ShownIndicator, ShownProject } from './project-record.js';

/** How many projects there are, and of how many plans: 两个规划的12个重点项目. */
export function titleLine({ projects }: ProjectsRecord, { t }: Words): string {
  const plans = new Set(projects.map(({ plan }) => plan)).size;
  const key = plans === 1 ? 'plan' : plans === 2 ? 'two' : 'many';
  return t(`projects.title.${key}`, { plans, count: projects.length });
}

/** By which commitments and services of its project an indicator is linked to it. */
export function linkLine(indicator: ShownIndicator, project: ShownProject, { locale, t }: Words): string {
  const named = (kind: 'commitment' | 'service'): string[] =>
    project[`${kind}s`]
      .filter(({ id }) => indicator[`${kind}s`].includes(id))
      .map(({ name }) => t(`projects.link.${kind}`, { name: name[locale] }));
  return t('projects.link', { names: [...named('commitment'), ...named('service')].join(t('card.separator')) });
}

/** Where the wording of a project stands: plan, part, number. */
export function projectPlace({ number, place }: ShownProject, title: string, { locale, t }: Words): string {
  const { part } = place;
  // Chinese numerals tell an English reader nothing.
  const printed = locale === 'en' ? `(${number})` : place.number.replace('(', '（').replace(')', '）');
  return [
    t('card.wording.plan', { title }),
    part === null ? printed : t('card.wording.item', { section: part[locale], number: printed }),
  ].join(t('card.separator'));
}

/** A piece of a paragraph; `isClause` where it is the clause of a commitment. */
export interface WordingPiece {
  readonly text: string;
  readonly isClause: boolean;
}

/** A paragraph cut before and after each of its clauses; joined, the pieces are the paragraph, letter by letter. */
export function cutClauses(quote: string, clauses: readonly string[]): WordingPiece[] {
  const found = clauses
    .map((clause) => ({ clause, start: quote.indexOf(clause) }))
    .filter(({ start }) => start >= 0)
    .sort((a, b) => a.start - b.start);
  const pieces: WordingPiece[] = [];
  let end = 0;
  for (const { clause, start } of found) {
    // Two commitments may share a clause or part of it: it is marked once.
    if (start < end) continue;
    pieces.push({ text: quote.slice(end, start), isClause: false }, { text: clause, isClause: true });
    end = start + clause.length;
  }
  return [...pieces, { text: quote.slice(end), isClause: false }].filter(({ text }) => text !== '');
}

/**
 * A paragraph cut into whole sentences: those from the first clause of a commitment to the last, or the first sentence
 * where there is no clause, and what stands before and after. Joined, the three are the paragraph.
 */
export function cutSentences(
  quote: string,
  clauses: readonly string[],
): [before: string, shown: string, after: string] {
  const found = clauses.map((clause) => [quote.indexOf(clause), clause.length] as const).filter(([at]) => at >= 0);
  const from = found.length === 0 ? 0 : Math.min(...found.map(([at]) => at));
  const to = found.length === 0 ? 1 : Math.max(...found.map(([at, length]) => at + length));
  // A clause may bring its own full stop.
  const start = quote.lastIndexOf('。', from - 1) + 1;
  const stop = quote.indexOf('。', to - 1) + 1 || quote.length;
  return [quote.slice(0, from === 0 ? 0 : start), quote.slice(from === 0 ? 0 : start, stop), quote.slice(stop)];
}
