import type { Measure, ParsedNotice } from '@plan-widgets/core/contract';

/** The named character references that the HTML notices use. */
const entities: Record<string, string> = {
  nbsp: '',
  emsp: '',
  lt: '<',
  gt: '>',
  amp: '&',
  ldquo: '“',
  rdquo: '”',
  mdash: '—',
  permil: '‰',
};

/** The text without white space, page furniture, tags and Markdown marks: what quotes are looked up in. */
export function squashed(source: string, furniture: readonly string[] = []): string {
  let text = source.replace(/\r/gu, '');
  for (const line of furniture) text = text.replaceAll(line, '');
  return text
    .replace(/<(script|style)[\s\S]*?<\/\1>|<!--[\s\S]*?-->|<[^<>]*>/giu, '')
    .replace(/&#(\d+);/gu, (_, code: string) => String.fromCodePoint(Number(code)))
    .replace(/&(\w+);/gu, (entity, name: string) => entities[name] ?? entity)
    .replace(/²/gu, '2')
    .replace(/[\s*|\\_#]/gu, '');
}

/** The number of the first line that holds the text; 0 when none does. */
export function lineOf(source: string, at: string): number {
  const line = source.split(/\r\n|\n/u).findIndex((text) => text.includes(at.split('|')[0]!));
  return line + 1;
}

/** Every measure of the notice, with where it stands. */
export function* measures({ plans }: ParsedNotice): Generator<[string, Measure]> {
  for (const { title, domains, projects } of plans) {
    for (const { items } of domains)
      for (const item of items) for (const one of item.measures) yield [`item ${item.number}`, one];
    const parts = [...domains.flatMap(({ strategies }) => strategies), ...projects];
    for (const part of parts) for (const one of part.targets) yield [`${title} ${part.title}`, one];
  }
}

/** Every quote of the notice, with where it stands. */
export function* quotes({ plans }: ParsedNotice): Generator<[string, string]> {
  for (const plan of plans) {
    for (const domain of plan.domains) {
      for (const item of domain.items) {
        yield [`${domain.title} item ${item.number}`, item.quote];
        for (const measure of item.measures)
          yield [`${domain.title} item ${item.number}, ${measure.name}`, measure.quote];
      }
    }
    const parts = [...plan.domains.flatMap(({ strategies }) => strategies), ...plan.projects];
    for (const part of parts) {
      yield [`${plan.title} ${part.number} ${part.title}`, part.quote];
      for (const target of part.targets) yield [`${plan.title} ${part.title}, ${target.name}`, target.quote];
    }
    for (const part of [...plan.implementation, ...plan.monitoring]) yield [`${plan.title} ${part.title}`, part.quote];
    for (const fact of plan.facts) yield [`${plan.title} fact`, fact.quote];
  }
}
