import type {
  FirstDoor,
  Hotline,
  Locale,
  Localized,
  ParsedNotice,
  PlanHead,
  Provenance,
  ServiceContact,
  ServicePlace,
  ServiceRecord,
  ServicesFile,
} from '@plan-widgets/core/contract';
import { isHan, spell } from '@plan-widgets/core/service';
import type { DatasetHead } from '../assemble.js';
import type { DoorAnnotation } from '../content.js';
import type { Glossary } from '../words/localize.js';
import { packServices, type SpelledService } from './pack-services.js';
import { readCharacters } from '../words/pinyin.js';
import type { NoticePlaces } from '../plan-text/index.js';
import type { ContentProblem } from '../problem.js';
import { findPassages, squeeze } from './service-passages.js';
import type { ContactEntry, DoorEntry, ServiceEntry } from '../tables/services/service-entry.js';
import { readServices } from '../tables/services/services.js';
import type { Table } from '../tables/table.js';
import { toTraditional } from '../words/traditional.js';
import { inEveryLocale } from '../words/words.js';

/** What the services are assembled from. */
export interface ServiceParts {
  readonly tables: readonly Table[];
  readonly head: DatasetHead;
  readonly planHeads: readonly PlanHead[];
  readonly parsed: ParsedNotice;
  readonly places: NoticePlaces;
  readonly notice: { readonly text: string };
  readonly glossary: Glossary;
  /** Ids of the indicators of the dataset. */
  readonly indicators: ReadonlySet<string>;
  readonly hotlines: readonly Hotline[];
  /** Names of the district's subdistricts, in Chinese: no protected place may name one. */
  readonly subdistricts: readonly string[];
  /** What else the notice calls the places where services begin. */
  readonly doors: readonly DoorAnnotation[];
}

/** The services by language: plain records, and the packed file (`services.LOCALE.json`) that unpacks to them. */
export interface AssembledServices {
  readonly records: Record<Locale, ServiceRecord[]>;
  readonly files: Record<Locale, ServicesFile>;
  readonly problems: ContentProblem[];
}

/**
 * Reads the tables of services against the notice and makes the services of every language. Every fault of a table is
 * collected, none is thrown.
 */
export function assembleServices(parts: ServiceParts): AssembledServices {
  const { tables, head, planHeads, parsed, places, notice, glossary, indicators, hotlines, subdistricts } = parts;
  const { services, problems } = readServices(tables, {
    passages: findPassages(notice.text, parsed, places),
    notice: squeeze(notice.text),
    domains: parsed.plans.flatMap(({ audience, domains }) =>
      domains.map(({ key, title }) => ({ plan: audience, key, title })),
    ),
    indicators,
    hotlines: new Map(hotlines.map((hotline) => [hotline.id, hotline])),
    subdistricts,
    doors: new Map(parts.doors.map(({ name, aliases }) => [name, aliases])),
    released: head.released,
    glossary,
  });
  const titleOf = nameDomains(parts);
  const spelled = inEveryLocale((locale) => services.map((service) => spellService(service, locale, titleOf)));
  return {
    records: inEveryLocale((locale) => spelled[locale].map(({ record }) => record)),
    files: inEveryLocale((locale) => ({
      ...head,
      locale,
      plans: [...planHeads],
      ...packServices(spelled[locale], locale, locale === 'zh-Hant' ? toTraditional : null),
    })),
    problems,
  };
}

type DomainTitle = (plan: string, key: string) => Localized;

function nameDomains({ parsed, glossary }: Pick<ServiceParts, 'parsed' | 'glossary'>): DomainTitle {
  const titles = new Map<string, Localized>(
    parsed.plans.flatMap(({ audience, domains }) =>
      domains.map(({ key, title }) => [`${audience} ${key}`, glossary.term(title)]),
    ),
  );
  return (plan, key) => titles.get(`${plan} ${key}`)!;
}

function spellService(service: ServiceEntry, locale: Locale, titleOf: DomainTitle): SpelledService {
  const { name, description, eligibility, place, firstDoor, contact, synonyms, ...common } = service;
  const words = chooseSynonyms(synonyms, locale);
  const read = locale === 'en' ? () => null : readCharacters;
  // A converted text is read as its simplified original is: the words of the readings are in simplified characters.
  const readings = [
    { original: name['zh-Hans'], shown: name[locale] },
    ...words.map(({ original, text }) => ({ original, shown: text })),
  ].map(({ original, shown }) => read(sameLength(original, shown) ? original : shown));
  const spelled = (text: string, which: number): { pinyin: string; initials: string } => {
    const syllables = readings[which];
    return syllables
      ? spell(text, (code, at) => syllables[at] ?? String.fromCodePoint(code))
      : { pinyin: '', initials: '' };
  };
  return {
    record: {
      ...common,
      name: name[locale],
      ...spelled(name[locale], 0),
      description: description[locale],
      eligibility: eligibility && eligibility[locale],
      place: localizePlace(place, locale, titleOf),
      firstDoor: localizeDoor(firstDoor, locale),
      contact: contact && localizeContact(contact, locale),
      synonyms: words.map(({ text }, at) => ({ text, ...spelled(text, at + 1) })),
    },
    readings: readings.flatMap((syllables) => (syllables ? [syllables] : [])),
  };
}

const sameLength = (one: string, other: string): boolean => [...one].length === [...other].length;

const hasHan = (text: string): boolean => [...text].some((character) => isHan(character.codePointAt(0)!));

/**
 * The synonyms that people search for in a language: Chinese ones in Chinese files, the others in the English one, and
 * abbreviations (TCT, AED) in all.
 */
function chooseSynonyms(synonyms: readonly string[], locale: Locale): { original: string; text: string }[] {
  const chosen = synonyms.filter((word) =>
    locale === 'en' ? !hasHan(word) : hasHan(word) || /^[A-Z0-9]+$/u.test(word),
  );
  const texts = chosen.map((original) => ({
    original,
    text: locale === 'zh-Hant' ? toTraditional(original) : original,
  }));
  return texts.filter(({ text }, at) => texts.findIndex((other) => other.text === text) === at);
}

const localizePlace = (
  { plan, domain, section, number }: ServiceEntry['place'],
  locale: Locale,
  titleOf: DomainTitle,
): ServicePlace => ({
  plan,
  domain: domain === null ? null : { key: domain, title: titleOf(plan, domain)[locale] },
  section,
  number,
});

const localizeSource = ({ publisher, title, ...source }: Provenance, locale: Locale): ServiceContact['source'] => ({
  ...source,
  publisher: publisher[locale],
  title: title && title[locale],
});

const localizeDoor = (door: DoorEntry, locale: Locale): FirstDoor =>
  door.hotline === null
    ? { name: door.name[locale], hotline: null, dial: null, source: { quote: door.quote } }
    : {
        name: door.name[locale],
        hotline: door.hotline,
        dial: door.dial,
        source: localizeSource(door.source, locale),
      };

const localizeContact = ({ dial, address, hours, source }: ContactEntry, locale: Locale): ServiceContact => {
  const say = (words: Localized | null): string | null => words && words[locale];
  return { dial, address: say(address), hours: say(hours), source: localizeSource(source, locale) };
};
