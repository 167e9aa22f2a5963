import type { ParsedNotice, Plan, ServiceSection } from '@plan-widgets/core/contract';
import type { NoticePlaces } from '../plan-text/index.js';

/** A paragraph of the notice in which a service may be promised. `domain` is null outside the domains. */
export interface Passage {
  readonly plan: string;
  readonly domain: string | null;
  readonly section: ServiceSection;
  /** Empty for a goal and for the preface, which have none. */
  readonly number: string;
  readonly line: number | null;
  /** Its text without white space. */
  readonly text: string;
}

/** A text without white space and the marks of Markdown: how a quote is looked for. */
export const squeeze = (text: string): string => text.replace(/[\s*#]+/gu, '');

/** Every paragraph of a notice that a service may quote, by plan in the order of the notice. */
export function findPassages(text: string, parsed: ParsedNotice, places: NoticePlaces): Passage[] {
  const lines = text.split(/\r\n|\r|\n/u);
  let from = 0;
  return parsed.plans.flatMap((plan) => {
    const opening = findOpening(lines, plan, from);
    if (opening) from = opening.end;
    const passage = (
      domain: string | null,
      section: ServiceSection,
      number: string,
      line: number | null,
      words: string,
    ) => ({
      plan: plan.audience,
      domain,
      section,
      number,
      line,
      text: squeeze(words),
    });
    return [
      ...(opening ? [passage(null, 'preface', '', opening.line, opening.words)] : []),
      ...plan.domains.flatMap(({ key, goal, items, strategies }) => [
        passage(key, 'goal', '', lineOf(lines, goal, from), goal),
        ...items.map((item) => passage(key, 'indicator', item.number, places.of(item).line, item.quote)),
        ...strategies.map((one) =>
          passage(key, 'strategy', one.number, places.of(one).line, `${one.title}${one.quote}`),
        ),
      ]),
      ...plan.projects.map((one) =>
        passage(null, 'project', one.number, places.of(one).line, `${one.title}${one.quote}`),
      ),
      ...plan.implementation.map((one) =>
        passage(null, 'implementation', one.number, places.of(one).line, `${one.title}${one.quote}`),
      ),
      ...plan.monitoring.map((one) =>
        passage(null, 'monitoring', one.number, places.of(one).line, `${one.title}${one.quote}`),
      ),
    ];
  });
}

/** What stands between a plan's title and its first numbered part: the preface. Null where the title is not found. */
function findOpening(
  lines: readonly string[],
  { title }: Plan,
  from: number,
): { line: number; end: number; words: string } | null {
  const wanted = squeeze(title);
  const named = lines.flatMap((line, at) => (at >= from && squeeze(line) === wanted ? [at] : []));
  const start = named[0];
  if (start === undefined || wanted === '') return null;
  const length = lines.slice(start).findIndex((line) => /^一、/u.test(squeeze(line)));
  const end = length < 0 ? lines.length : start + length;
  return { line: start + 1, end, words: lines.slice(start + 1, end).join('') };
}

/** The 1-based line on which a paragraph begins; null where no one line holds its beginning. */
function lineOf(lines: readonly string[], paragraph: string, from: number): number | null {
  const beginning = squeeze(paragraph).slice(0, 20);
  const at = beginning === '' ? -1 : lines.findIndex((line, i) => i >= from && squeeze(line).includes(beginning));
  return at < 0 ? null : at + 1;
}
