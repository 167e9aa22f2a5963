import type {
  FirstDoor,
  Locale,
  Localized,
  ParsedNotice,
  Provenance,
  ServiceContact,
  ServicePlace,
  ServiceRecord,
  ServicesFile,
} from '@plan-widgets/core/contract';
import { isHan, spell } from '@plan-widgets/core/service';
import type { DatasetHead } from './assemble.js';
import { packServices, type SpelledService } from './pack-services.js';
import { readCharacters } from './pinyin.js';
import type { ContactEntry, DoorEntry, ServiceEntry } from './tables/service-entry.js';
import { toTraditional } from './traditional.js';
import { inEveryLocale } from './words.js';

/** What of a dataset the services files repeat, so that each stands alone. */
export interface ServicesFrame {
  readonly head: DatasetHead;
  readonly parsed: ParsedNotice;
  /** In the order of the plans. */
  readonly planTitles: readonly Localized[];
  readonly domainTitle: (simplified: string) => Localized;
}

/** `services.LOCALE.json` in every language, packed. Write them without indentation. */
export const assembleServices = (
  services: readonly ServiceEntry[],
  frame: ServicesFrame,
): Readonly<Record<Locale, ServicesFile>> =>
  inEveryLocale((locale) => ({
    ...frame.head,
    locale,
    plans: frame.parsed.plans.map((plan, at) => ({
      key: plan.audience,
      title: frame.planTitles[at]!,
      number: frame.head.notice.number,
    })),
    ...packServices(services.map((service) => spellService(service, locale, frame))),
  }));

/** The services in one language, as plain records. */
export const localizeServices = (
  services: readonly ServiceEntry[],
  locale: Locale,
  frame: ServicesFrame,
): ServiceRecord[] => services.map((service) => spellService(service, locale, frame).record);

function spellService(service: ServiceEntry, locale: Locale, frame: ServicesFrame): SpelledService {
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
    return syllables ? spell(text, (character, at) => syllables[at] ?? character) : { pinyin: '', initials: '' };
  };
  return {
    record: {
      ...common,
      name: name[locale],
      ...spelled(name[locale], 0),
      description: description[locale],
      eligibility: eligibility && eligibility[locale],
      place: localizePlace(place, locale, frame),
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
  { domain, ...place }: ServiceEntry['place'],
  locale: Locale,
  { parsed, domainTitle }: ServicesFrame,
): ServicePlace => {
  const plan = parsed.plans.find(({ audience }) => audience === place.plan);
  const title = plan?.domains.find(({ key }) => key === domain)?.title;
  return {
    ...place,
    domain: domain === null || title === undefined ? null : { key: domain, title: domainTitle(title)[locale] },
  };
};

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
