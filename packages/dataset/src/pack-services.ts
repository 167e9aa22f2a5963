import type { PackedColumn, ServicePlace, ServiceRecord, ServicesFile, Spelling } from '@plan-widgets/core/contract';
import { distinctHan, indexCharacter, isHan, MOST_ENTRIES } from '@plan-widgets/core/service';

/** A record with how each character of its name and then of each synonym is read; no readings where it has no pinyin. */
export interface SpelledService {
  readonly record: ServiceRecord;
  readonly readings: readonly (readonly string[])[];
}

/** The part of a services file that holds the records; `unpackServices` makes the records of it again. */
export function packServices(
  services: readonly SpelledService[],
): Pick<ServicesFile, 'domains' | 'services' | 'spelling'> {
  const records = services.map(({ record }) => record);
  const column = <T>(of: (record: ServiceRecord) => T): { list: T[]; at: string } => packColumn(records.map(of));
  return {
    domains: domainsOf(records.map(({ place }) => place)),
    services: {
      id: records.map(({ id }) => id),
      texts: records.flatMap(({ name, description, quote, synonyms }) => [
        name,
        description,
        quote,
        synonyms.map(({ text }) => text).join(';'),
      ]),
      lifeStages: column(({ lifeStages }) => lifeStages),
      minimumAge: column(({ minimumAge }) => minimumAge),
      maximumAge: column(({ maximumAge }) => maximumAge),
      sex: column(({ sex }) => sex),
      situations: column(({ situations }) => situations),
      eligibility: column(({ eligibility }) => eligibility),
      needs: column(({ needs }) => needs),
      status: column(({ status }) => status),
      modality: column(({ modality }) => modality),
      plans: column(({ plans }) => plans),
      place: column(({ place }) => ({ ...place, domain: place.domain === null ? null : place.domain.key })),
      firstDoor: column(({ firstDoor }) => firstDoor),
      contact: column(({ contact }) => contact),
      cost: column(({ cost }) => cost),
      indicators: column(({ indicators }) => indicators),
      assuredDate: column(({ assuredDate }) => assuredDate),
      confidential: column(({ confidential }) => confidential),
    },
    spelling: services.some(({ readings }) => readings.length > 0) ? packSpelling(services) : null,
  };
}

/** The distinct entries, the commonest first, and one character for each of them in turn. */
function packColumn<T>(entries: readonly T[]): { list: T[]; at: string } & PackedColumn<T> {
  const keys = entries.map((entry) => JSON.stringify(entry));
  const counts = new Map<string, number>();
  const first = new Map<string, T>();
  keys.forEach((key, at) => {
    counts.set(key, (counts.get(key) ?? 0) + 1);
    if (!first.has(key)) first.set(key, entries[at]!);
  });
  const order = [...counts].sort(([, a], [, b]) => b - a).map(([key]) => key);
  if (order.length > MOST_ENTRIES) {
    throw new RangeError(
      `We wanted at most ${MOST_ENTRIES} different entries in a column of services, got ${order.length}. Check for a column that should hold few words and holds sentences.`,
    );
  }
  const indices = new Map(order.map((key, index) => [key, indexCharacter(index)]));
  return { list: order.map((key) => first.get(key)!), at: keys.map((key) => indices.get(key)!).join('') };
}

function domainsOf(places: readonly ServicePlace[]): ServicesFile['domains'] {
  const domains = new Map<string, ServicesFile['domains'][number]>();
  for (const { plan, domain } of places) {
    if (domain) domains.set(`${plan} ${domain.key}`, { plan, key: domain.key, title: domain.title });
  }
  return [...domains.values()];
}

const SYLLABLE = /^(zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])?(.*)$/u;

/** One reading for each character, the one it has most often, and the places where it has another. */
function packSpelling(services: readonly SpelledService[]): Spelling {
  const tallies = new Map<string, Map<string, number>>();
  for (const { character, syllable } of occurrences(services)) {
    const tally = tallies.get(character) ?? new Map<string, number>();
    tallies.set(character, tally.set(syllable, (tally.get(syllable) ?? 0) + 1));
  }
  const usual = new Map(
    [...tallies].map(([character, tally]) => [character, [...tally].reduce((a, b) => (b[1] > a[1] ? b : a))[0]]),
  );
  const names = services.map(({ record }) => record.name);
  const synonyms = services.map(({ record }) => record.synonyms.map(({ text }) => text).join(';'));
  const syllables = distinctHan([...names, ...synonyms]).map((character) => SYLLABLE.exec(usual.get(character)!)!);
  return {
    begin: packColumn(syllables.map(([, begin]) => begin ?? '')),
    end: packColumn(syllables.map(([, , end]) => end!)),
    otherwise: [...occurrences(services)]
      .filter(({ character, syllable }) => usual.get(character) !== syllable)
      .map(({ service, text, at, syllable }) => ({ service, text, character: at, syllable })),
  };
}

interface Occurrence {
  readonly service: number;
  readonly text: number;
  readonly at: number;
  readonly character: string;
  readonly syllable: string;
}

function* occurrences(services: readonly SpelledService[]): Generator<Occurrence> {
  for (const [service, { record, readings }] of services.entries()) {
    for (const [text, words] of [record.name, ...record.synonyms.map((synonym) => synonym.text)].entries()) {
      for (const [at, character] of [...words].entries()) {
        if (isHan(character.codePointAt(0)!)) {
          yield { service, text, at, character, syllable: readings[text]![at]! };
        }
      }
    }
  }
}
