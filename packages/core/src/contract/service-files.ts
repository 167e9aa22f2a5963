import { day, envelope, LOCALES, partialDay, planHead } from './dataset.js';
import {
  flag,
  list,
  matching,
  nothing,
  number,
  oneOf,
  orNull,
  record,
  text,
  either,
  type Of,
  type Shape,
} from './shape.js';

/** The stages of a life, in order. A service for all of them is for everybody. */
export const lifeStage = oneOf(
  'preconception',
  'pregnancy',
  'birth',
  'infant',
  'preschool',
  'primary',
  'secondary',
  'youth',
  'adult',
  'midlife',
  'older',
);
export type LifeStage = Of<typeof lifeStage>;

/**
 * A circumstance of a person, never a judgement of one. People of Hong Kong, Macao and Taiwan (港澳台居民) and foreign
 * nationals (外籍人士) are two groups and are never joined.
 */
export const situation = oneOf(
  'pregnant',
  'new-mother',
  'breastfeeding',
  'infertility',
  'getting-married',
  'divorce',
  'single-parent',
  'migrant',
  'disability',
  'low-income',
  'serious-illness',
  'infectious-disease',
  'job-seeking',
  'unemployed',
  'employee',
  'flexible-work',
  'entrepreneur',
  'scientist',
  'student',
  'family-carer',
  'care-dependent',
  'family-planning-special',
  'veteran-family',
  'children-in-difficulty',
  'orphan',
  'unattended',
  'left-behind',
  'guardian-harm',
  'domestic-violence',
  'sexual-violence',
  'harassment',
  'bullying',
  'online-harm',
  'missing-child',
  'minor-offender',
  'emergency',
  'crisis',
  'hk-macao-taiwan',
  'foreign-national',
);
export type Situation = Of<typeof situation>;

/** What somebody is looking for. */
export const need = oneOf(
  'health',
  'mental-health',
  'childcare',
  'education',
  'work',
  'income-support',
  'legal',
  'safety',
  'family',
  'housing-space',
  'participation',
  'care',
  'information',
  'leisure',
);
export type Need = Of<typeof need>;

/** Whether the notice treats a service as running, as to be set up or to reach everywhere, or as a thing to explore. */
export const serviceStatus = oneOf('existing', 'to-be-built', 'explored');
export type ServiceStatus = Of<typeof serviceStatus>;

/** How firmly the notice promises a service: stated, or only encouraged or explored. */
export const serviceModality = oneOf('stated', 'aspirational');

/** Whom a service is for, by sex. */
export const serviceSex = oneOf('any', 'female', 'male');

/** What a service costs, where the notice says so; it says so only of free ones. */
export const serviceCost = oneOf('free');

/** The part of a plan in which a service is promised. */
export const serviceSection = oneOf(
  'indicator',
  'strategy',
  'project',
  'goal',
  'preface',
  'implementation',
  'monitoring',
);
export type ServiceSection = Of<typeof serviceSection>;

/** Where a wording stands, in one language: the plan by its key, domain, section, and the number printed there. */
export const servicePlace = record({
  plan: text,
  /** Null outside the domains. */
  domain: orNull(record({ key: text, title: text })),
  section: serviceSection,
  /** Empty where none is printed: a goal, the preface. */
  number: text,
});
export type ServicePlace = Of<typeof servicePlace>;

/** Who published a number or an address, in one language. `url` null is shown as 来源网址未录入, `secondHand` as 转引. */
export const serviceSource = record({
  publisher: text,
  title: orNull(text),
  published: orNull(partialDay),
  url: orNull(text),
  secondHand: flag,
});

const dial = matching('^[0-9]{3,12}$');

/**
 * Where to ask first: a door the notice names, in whose words (`quote`, verbatim) it does, or a hotline with its source.
 */
export const firstDoor = record({
  name: text,
  /** Id in `hotlines.json`; null for a door that is no number. */
  hotline: orNull(text),
  dial: orNull(dial),
  source: either(record({ quote: text }), serviceSource),
});
export type FirstDoor = Of<typeof firstDoor>;

/** How a service is reached, as its source gives it. Victim protection has none but a hotline. */
export const serviceContact = record({
  dial: orNull(dial),
  address: orNull(text),
  hours: orNull(text),
  source: serviceSource,
});
export type ServiceContact = Of<typeof serviceContact>;

/**
 * A service, entitlement or right of application that the plans name or promise, in one language. Fields are named as in
 * HSDS 3.1 where it has one. The unpacker (`core/service`) makes these of a {@link servicesFile}.
 */
export const serviceRecord = record({
  id: text,
  name: text,
  /** Full pinyin of the name without tones, ü as v, syllables parted by spaces; empty in English. */
  pinyin: text,
  /** The first letter of each syllable, run together: 两癌 is `la`; empty in English. */
  initials: text,
  description: text,
  lifeStages: list(lifeStage),
  /** Years of age, inclusive; null where the notice gives none. */
  minimumAge: orNull(number),
  maximumAge: orNull(number),
  sex: serviceSex,
  situations: list(situation),
  /** Whom the notice names, in words; null where it does not say. */
  eligibility: orNull(text),
  needs: list(need),
  status: serviceStatus,
  modality: serviceModality,
  /** Keys of the plans it is for; the place names the one in which it is quoted. */
  plans: list(text),
  /** The notice's own words, verbatim, in the notice's script. */
  quote: text,
  place: servicePlace,
  firstDoor,
  contact: orNull(serviceContact),
  cost: orNull(serviceCost),
  /** Ids of the indicators it moves. */
  indicators: list(text),
  /** What people really search for, with the full pinyin and initials of each. */
  synonyms: list(record({ text, pinyin: text, initials: text })),
  /** The day on which somebody last checked the record with whoever runs the service; null for never. */
  assuredDate: orNull(day),
  /** Its place is told to nobody: shelters and victim protection. */
  confidential: flag,
});
export type ServiceRecord = Of<typeof serviceRecord>;

/**
 * A column of the packed file: the distinct entries, and one character a service in `at` that says which. The character's
 * code, less 35, is the index in `list`; the backslash and the codes 127 to 160 are passed over.
 */
/* @__NO_SIDE_EFFECTS__ */
const column = <const S extends Shape>(of: S) => record({ list: list(of), at: text });

/**
 * A packed column of lists of words: `words` are the distinct words, each entry of `list` is a text of one packed index
 * a word.
 */
/* @__NO_SIDE_EFFECTS__ */
const listColumn = <const S extends Shape>(of: S) => record({ words: list(of), list: list(text), at: text });

/** A column of the packed file, of entries of some type. */
export interface PackedColumn<T> {
  readonly list: readonly T[];
  readonly at: string;
}

/** A packed column of lists of words of some type. */
export interface PackedListColumn<W> extends PackedColumn<string> {
  readonly words: readonly W[];
}

/**
 * The places where a character stands for something else than it usually does, each as three words: which text, which
 * character in it (both from 0), and what it stands for there.
 */
const exceptions = list(matching('^\\d+ \\d+ \\S+$'));
export type Exceptions = Of<typeof exceptions>;

/**
 * How the distinct Chinese characters of the names and synonyms are read, in the order in which they first stand there:
 * the beginnings and the ends of their syllables. The texts of `otherwise` are the names, then all synonyms.
 */
const spelling = record({ begin: column(text), end: column(text), otherwise: exceptions });
export type Spelling = Of<typeof spelling>;

/**
 * The notice's own script. In a Traditional file the quotes are packed in Traditional characters, which the texts beside
 * them share; `usual` has, for each distinct Chinese character of them in the order of their codes, the
 * one of the notice, or `=` for the same. The texts of `otherwise` are the quotes of the services, then those of the doors.
 */
const noticeScript = record({ usual: text, otherwise: exceptions });
export type NoticeScript = Of<typeof noticeScript>;

/**
 * `services.LOCALE.json`: the services in one language, packed by columns to be small on the way. Read them with
 * `unpackServices`.
 */
export const servicesFile = record({
  ...envelope,
  locale: oneOf(...LOCALES),
  plans: list(planHead),
  /** The domains in which a service is promised; the plans share keys. */
  domains: list(record({ plan: text, key: text, title: text })),
  /** Null in English. */
  spelling: orNull(spelling),
  /** Null where the quotes are packed as they are. */
  noticeScript: orNull(noticeScript),
  services: record({
    /** The ids, parted by spaces. */
    id: text,
    /** The synonyms: of each service parted by `;`, the services by `|`. */
    synonyms: text,
    /** Three lines a service: name, description and quote. A description stands without its closing 。 or full stop; one
     * that has none ends with a tab. */
    texts: text,
    lifeStages: listColumn(lifeStage),
    minimumAge: column(orNull(number)),
    maximumAge: column(orNull(number)),
    sex: column(serviceSex),
    situations: listColumn(situation),
    eligibility: column(orNull(text)),
    needs: listColumn(need),
    status: column(serviceStatus),
    modality: column(serviceModality),
    plans: listColumn(text),
    place: record({
      plan: column(text),
      domain: column(orNull(text)),
      section: column(serviceSection),
      number: column(text),
    }),
    /** A source of null is the service's own quote, which names the door. */
    firstDoor: column(record({ ...firstDoor.fields, source: orNull(firstDoor.fields.source) })),
    /** `first-door` is the number and the source of the hotline that is the first door. */
    contact: column(either(serviceContact, oneOf('first-door'), nothing)),
    cost: column(orNull(serviceCost)),
    indicators: listColumn(text),
    assuredDate: column(orNull(day)),
    confidential: column(flag),
  }),
  /**
   * The characters beyond ASCII in `services`, in the order of their codes: one packed index each, the distance to the
   * code before. In `services` the first of them stands as U+00B0, the second as U+00B1, and so on: two bytes for three.
   */
  alphabet: text,
});
export type ServicesFile = Of<typeof servicesFile>;
