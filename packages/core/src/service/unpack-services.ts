import type { PackedColumn, ServicePlace, ServiceRecord, ServicesFile, Spelling } from '../contract/service-files.js';
import { characterIndex } from './packed-index.js';
import { isHan, spell, type Spelled } from './spell.js';

/** The texts of one service in {@link ServicesFile}. */
export const TEXTS_OF_A_SERVICE = 4;

/** A services file whose columns do not fit together. */
export class PackedFileError extends Error {
  override readonly name = 'PackedFileError';
  constructor(what: string, wanted: string, got: string) {
    super(
      `The services' ${what}: wanted ${wanted}, got ${got}. Check that the file is whole and was written by this version of plan-dataset.`,
    );
  }
}

/**
 * Makes plain records of a packed services file, in the order of the table, each with its pinyin and initials.
 *
 * @throws PackedFileError when columns differ in length or point outside their lists
 */
export function unpackServices(file: ServicesFile): ServiceRecord[] {
  const { services } = file;
  const count = services.id.length;
  const texts = services.texts;
  if (texts.length !== count * TEXTS_OF_A_SERVICE) {
    throw new PackedFileError('texts', `${count * TEXTS_OF_A_SERVICE} texts`, String(texts.length));
  }
  const synonyms = unpackSynonyms(texts);
  const [spelledNames, spelledSynonyms] = spellAll(file.spelling, texts, synonyms);
  const of = <T>(name: string, column: PackedColumn<T>): T[] => unpackColumn(name, column, count);
  const lifeStages = of('life stages', services.lifeStages);
  const minimumAges = of('minimum ages', services.minimumAge);
  const maximumAges = of('maximum ages', services.maximumAge);
  const sexes = of('sexes', services.sex);
  const situations = of('situations', services.situations);
  const eligibilities = of('eligibilities', services.eligibility);
  const needs = of('needs', services.needs);
  const statuses = of('statuses', services.status);
  const modalities = of('modalities', services.modality);
  const plans = of('plans', services.plans);
  const places = of('places', { list: placesIn(file), at: services.place.at });
  const doors = of('first doors', services.firstDoor);
  const contacts = of('contacts', services.contact);
  const costs = of('costs', services.cost);
  const indicators = of('indicators', services.indicators);
  const assuredDates = of('check dates', services.assuredDate);
  const confidential = of('confidentialities', services.confidential);
  return services.id.map((id, at): ServiceRecord => {
    const text = at * TEXTS_OF_A_SERVICE;
    return {
      id,
      name: texts[text]!,
      pinyin: spelledNames[at]!.pinyin,
      initials: spelledNames[at]!.initials,
      description: texts[text + 1]!,
      lifeStages: lifeStages[at]!,
      minimumAge: minimumAges[at]!,
      maximumAge: maximumAges[at]!,
      sex: sexes[at]!,
      situations: situations[at]!,
      eligibility: eligibilities[at]!,
      needs: needs[at]!,
      status: statuses[at]!,
      modality: modalities[at]!,
      plans: plans[at]!,
      quote: texts[text + 2]!,
      place: places[at]!,
      firstDoor: doors[at]!,
      contact: contacts[at]!,
      cost: costs[at]!,
      indicators: indicators[at]!,
      synonyms: synonyms[at]!.map((word, which) => ({ text: word, ...spelledSynonyms[at]![which]! })),
      assuredDate: assuredDates[at]!,
      confidential: confidential[at]!,
    };
  });
}

function unpackColumn<T>(name: string, { list, at }: PackedColumn<T>, count: number): T[] {
  if (at.length !== count) throw new PackedFileError(name, `one character a service, ${count}`, String(at.length));
  const entries: T[] = [];
  for (let i = 0; i < count; i++) {
    const index = characterIndex(at.charCodeAt(i));
    if (index < 0 || index >= list.length) {
      throw new PackedFileError(name, `an index below ${list.length} at ${i}`, JSON.stringify(at.charAt(i)));
    }
    entries.push(list[index]!);
  }
  return entries;
}

const unpackSynonyms = (texts: readonly string[]): string[][] => {
  const all: string[][] = [];
  for (let at = TEXTS_OF_A_SERVICE - 1; at < texts.length; at += TEXTS_OF_A_SERVICE) {
    all.push(texts[at] === '' ? [] : texts[at]!.split(';'));
  }
  return all;
};

function placesIn({ domains, services }: ServicesFile): ServicePlace[] {
  const titles = new Map(domains.map(({ plan, key, title }) => [`${plan} ${key}`, { key, title }]));
  return services.place.list.map(({ domain, ...place }) => {
    if (domain === null) return { ...place, domain };
    const found = titles.get(`${place.plan} ${domain}`);
    if (!found) throw new PackedFileError('places', 'a domain of the file', `${place.plan} ${domain}`);
    return { ...place, domain: found };
  });
}

const UNSPELLED: Spelled = { pinyin: '', initials: '' };

/** The spelling of every name, and of every synonym by service. */
function spellAll(
  spelling: Spelling | null,
  texts: readonly string[],
  synonyms: readonly (readonly string[])[],
): [readonly Spelled[], readonly (readonly Spelled[])[]] {
  if (spelling === null) return [synonyms.map(() => UNSPELLED), synonyms.map((words) => words.map(() => UNSPELLED))];
  const readings = readingsOf(spelling, texts, synonyms);
  const otherwise = new Map(
    spelling.otherwise.map(({ service, text, character, syllable }) => [`${service} ${text} ${character}`, syllable]),
  );
  const differing = new Set(spelling.otherwise.map(({ service, text }) => `${service} ${text}`));
  const usual = (character: string): string => readings.get(character)!;
  const spellText = (text: string, service: number, which: number): Spelled =>
    differing.has(`${service} ${which}`)
      ? spell(text, (character, at) => otherwise.get(`${service} ${which} ${at}`) ?? usual(character))
      : spell(text, usual);
  return [
    synonyms.map((_, service) => spellText(texts[service * TEXTS_OF_A_SERVICE]!, service, 0)),
    synonyms.map((words, service) => words.map((word, which) => spellText(word, service, which + 1))),
  ];
}

/** The usual reading of each character: those of the packed columns, in the order in which characters first stand in names and synonyms. */
function readingsOf(
  { begin, end }: Spelling,
  texts: readonly string[],
  synonyms: readonly (readonly string[])[],
): Map<string, string> {
  const characters = distinctHan([
    ...synonyms.map((_, service) => texts[service * TEXTS_OF_A_SERVICE]!),
    ...synonyms.map((words) => words.join(';')),
  ]);
  const begins = unpackColumn('beginnings of syllables', begin, characters.length);
  const ends = unpackColumn('ends of syllables', end, characters.length);
  return new Map(characters.map((character, at) => [character, `${begins[at]!}${ends[at]!}`]));
}

/** The distinct Chinese characters of texts, as they first stand there. */
export function distinctHan(texts: readonly string[]): string[] {
  const characters = new Set<string>();
  for (const text of texts) {
    for (const character of text) if (isHan(character.codePointAt(0)!)) characters.add(character);
  }
  return [...characters];
}
