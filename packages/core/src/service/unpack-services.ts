import type {
  FirstDoor,
  NoticeScript,
  PackedColumn,
  PackedListColumn,
  ServiceContact,
  ServicePlace,
  ServiceRecord,
  ServicesFile,
  Spelling,
} from '../contract/service-files.js';
import { readAlphabet, restoreTexts } from './alphabet.js';
import { distinctHan, valuesByCharacter } from './by-character.js';
import { spell } from './spell.js';
import { PackedFileError, unpackColumn, unpackListColumn } from './unpack-column.js';

/** The lines of one service in the texts of {@link ServicesFile}: name, description, quote. */
const LINES_OF_A_SERVICE = 3;

/** The mark that closes nearly every description in a language; the packed file leaves it out. */
export const closingStop = (locale: ServicesFile['locale']): string => (locale === 'en' ? '.' : '。');

/** Stands at the end of a packed description that has no closing stop; no description holds it. */
export const NO_STOP = '\t';

const closeDescription = (packed: string, stop: string): string =>
  packed.endsWith(NO_STOP) ? packed.slice(0, -NO_STOP.length) : packed + stop;

/**
 * Makes plain records of a packed services file, in the order of the table, each with its pinyin and initials.
 *
 * @throws PackedFileError when columns differ in length or point outside their lists
 */
export function unpackServices(file: ServicesFile): ServiceRecord[] {
  const services = restoreTexts(file.services, readAlphabet(file.alphabet));
  const ids = split(services.id, ' ');
  const count = ids.length;
  const texts = split(services.texts, '\n');
  const synonymTexts = count === 0 ? [] : services.synonyms.split('|');
  if (texts.length !== count * LINES_OF_A_SERVICE) {
    throw new PackedFileError('texts', `${count * LINES_OF_A_SERVICE} lines`, String(texts.length));
  }
  if (synonymTexts.length !== count) {
    throw new PackedFileError('synonyms', `those of ${count} services`, `those of ${synonymTexts.length}`);
  }
  const names = ids.map((_, at) => texts[at * LINES_OF_A_SERVICE]!);
  const synonyms = synonymTexts.map((words) => split(words, ';'));
  const spelled = spellAll(file.spelling, [...names, ...synonyms.flat()]);
  const packedQuotes = ids.map((_, at) => texts[at * LINES_OF_A_SERVICE + 2]!);
  const { quotes, doors: doorList } = restoreQuotes(file.noticeScript, packedQuotes, services.firstDoor.list);
  const stop = closingStop(file.locale);
  let nextSynonym = count;
  const of = <T>(name: string, column: PackedColumn<T>): T[] => unpackColumn(name, column, count);
  const listsOf = <W>(name: string, column: PackedListColumn<W>): W[][] => unpackListColumn(name, column, count);
  const lifeStages = listsOf('life stages', services.lifeStages);
  const minimumAges = of('minimum ages', services.minimumAge);
  const maximumAges = of('maximum ages', services.maximumAge);
  const sexes = of('sexes', services.sex);
  const situations = listsOf('situations', services.situations);
  const eligibilities = of('eligibilities', services.eligibility);
  const needs = listsOf('needs', services.needs);
  const statuses = of('statuses', services.status);
  const modalities = of('modalities', services.modality);
  const plans = listsOf('plans', services.plans);
  const places = unpackPlaces(file.domains, services.place, count);
  const doors = of('first doors', { ...services.firstDoor, list: doorList });
  const contacts = of('contacts', services.contact);
  const costs = of('costs', services.cost);
  const indicators = listsOf('indicators', services.indicators);
  const assuredDates = of('check dates', services.assuredDate);
  const confidential = of('confidentialities', services.confidential);
  return ids.map((id, at): ServiceRecord => {
    const text = at * LINES_OF_A_SERVICE;
    const firstDoor = nameSource(doors[at]!, quotes[at]!);
    const contact = contacts[at]!;
    return {
      id,
      name: names[at]!,
      pinyin: spelled[at]!.pinyin,
      initials: spelled[at]!.initials,
      description: closeDescription(texts[text + 1]!, stop),
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
      quote: quotes[at]!,
      place: places[at]!,
      firstDoor,
      contact: contact === 'first-door' ? contactAtDoor(firstDoor) : contact,
      cost: costs[at]!,
      indicators: indicators[at]!,
      synonyms: spelled.slice(nextSynonym, (nextSynonym += synonyms[at]!.length)),
      assuredDate: assuredDates[at]!,
      confidential: confidential[at]!,
    };
  });
}

function unpackPlaces(
  domains: ServicesFile['domains'],
  place: ServicesFile['services']['place'],
  count: number,
): ServicePlace[] {
  const plans = unpackColumn('plans of places', place.plan, count);
  const keys = unpackColumn('domains of places', place.domain, count);
  const sections = unpackColumn('sections of places', place.section, count);
  const numbers = unpackColumn('numbers of places', place.number, count);
  const titles = new Map(domains.map(({ plan, key, title }) => [`${plan} ${key}`, { key, title }]));
  return plans.map((plan, at): ServicePlace => {
    const key = keys[at]!;
    const domain = key === null ? null : titles.get(`${plan} ${key}`);
    if (domain === undefined) throw new PackedFileError('places', 'a domain of the file', `${plan} ${key}`);
    return { plan, domain, section: sections[at]!, number: numbers[at]! };
  });
}

/** The parts of a joined text; none of an empty one. */
const split = (text: string, separator: string): string[] => (text === '' ? [] : text.split(separator));

type SpelledText = ServiceRecord['synonyms'][number];

/** Each text with its spelling. */
function spellAll(spelling: Spelling | null, texts: readonly string[]): SpelledText[] {
  if (spelling === null) return texts.map((text) => ({ text, pinyin: '', initials: '' }));
  const characters = distinctHan(texts);
  const begins = unpackColumn('beginnings of syllables', spelling.begin, characters.length);
  const ends = unpackColumn('ends of syllables', spelling.end, characters.length);
  const usual = new Map(characters.map((character, at) => [character.codePointAt(0)!, `${begins[at]!}${ends[at]!}`]));
  const readings = valuesByCharacter(usual, spelling.otherwise);
  return texts.map((text, at) => {
    const { pinyin, initials } = spell(text, readings(at));
    return { text, pinyin, initials };
  });
}

type PackedDoor = ServicesFile['services']['firstDoor']['list'][number];

// Field by field: spreading ten thousand objects takes as long as all the rest.
const nameSource = (door: PackedDoor, quote: string): FirstDoor => ({
  name: door.name,
  hotline: door.hotline,
  dial: door.dial,
  source: door.source ?? { quote },
});

/** How a service is reached by the hotline that is its first door; null for a door that is no hotline. */
export const contactAtDoor = ({ dial, source }: FirstDoor): ServiceContact | null =>
  'quote' in source ? null : { dial, address: null, hours: null, source };

/** The quotes of services and doors in the characters of the notice. */
function restoreQuotes(
  script: NoticeScript | null,
  quotes: readonly string[],
  doors: readonly PackedDoor[],
): { quotes: readonly string[]; doors: readonly PackedDoor[] } {
  if (script === null) return { quotes, doors };
  const packed = [...quotes, ...doors.flatMap(({ source }) => (source && 'quote' in source ? [source.quote] : []))];
  const characters = distinctHan(packed).sort();
  const usual = [...script.usual];
  if (usual.length !== characters.length) {
    throw new PackedFileError('characters of the notice', `${characters.length} characters`, String(usual.length));
  }
  const same = '=';
  const values = valuesByCharacter(
    new Map(characters.map((one, at) => [one.codePointAt(0)!, usual[at] === same ? one : usual[at]!])),
    script.otherwise,
  );
  const restored = packed.map((quote, text) => {
    const valueOf = values(text);
    return [...quote].map((character, at) => valueOf(character.codePointAt(0)!, at)).join('');
  });
  let next = quotes.length;
  return {
    quotes: restored.slice(0, quotes.length),
    doors: doors.map((door) =>
      door.source && 'quote' in door.source ? { ...door, source: { quote: restored[next++]! } } : door,
    ),
  };
}
