import type { NoticeScript, ServicePlace, ServiceRecord, ServicesFile, Spelling } from '@plan-widgets/core/contract';
import { closingStop, contactAtDoor, distinctHan, isHan, mapTexts, NO_STOP } from '@plan-widgets/core/service';
import { packAlphabet, packByCharacter } from './pack-characters.js';
import { packColumn, packListColumn } from './pack-column.js';

/** A record with how each character of its name and then of each synonym is read; no readings where it has no pinyin. */
export interface SpelledService {
  readonly record: ServiceRecord;
  readonly readings: readonly (readonly string[])[];
}

/**
 * The part of a services file that holds the records; `unpackServices` makes the records of it again.
 *
 * @param showQuote how quotes are packed to share their characters with the texts beside them; null for as they are
 */
export function packServices(
  services: readonly SpelledService[],
  locale: ServicesFile['locale'],
  showQuote: ((quote: string) => string) | null,
): Pick<ServicesFile, 'domains' | 'alphabet' | 'services' | 'spelling' | 'noticeScript'> {
  const { packed, noticeScript } = showQuote
    ? packQuotes(services, showQuote)
    : { packed: services, noticeScript: null };
  const columns = packColumns(
    packed.map(({ record }) => record),
    closingStop(locale),
  );
  const { alphabet, shorten } = packAlphabet(columns);
  return {
    domains: domainsOf(services.map(({ record }) => record.place)),
    spelling: services.some(({ readings }) => readings.length > 0) ? packSpelling(services) : null,
    noticeScript,
    services: mapTexts(columns, shorten),
    alphabet,
  };
}

function packColumns(records: readonly ServiceRecord[], stop: string): ServicesFile['services'] {
  const column = <T>(of: (record: ServiceRecord) => T): { list: T[]; at: string } => packColumn(records.map(of));
  const listColumn = <W>(of: (record: ServiceRecord) => readonly W[]) => packListColumn(records.map(of));
  return {
    id: records.map(({ id }) => id).join(' '),
    synonyms: records.map(({ synonyms }) => synonyms.map(({ text }) => text).join(';')).join('|'),
    texts: records
      .flatMap(({ name, description, quote }) => [name, openDescription(description, stop), quote])
      .join('\n'),
    lifeStages: listColumn(({ lifeStages }) => lifeStages),
    minimumAge: column(({ minimumAge }) => minimumAge),
    maximumAge: column(({ maximumAge }) => maximumAge),
    sex: column(({ sex }) => sex),
    situations: listColumn(({ situations }) => situations),
    eligibility: column(({ eligibility }) => eligibility),
    needs: listColumn(({ needs }) => needs),
    status: column(({ status }) => status),
    modality: column(({ modality }) => modality),
    plans: listColumn(({ plans }) => plans),
    place: {
      plan: column(({ place }) => place.plan),
      domain: column(({ place }) => place.domain && place.domain.key),
      section: column(({ place }) => place.section),
      number: column(({ place }) => place.number),
    },
    firstDoor: column(packDoor),
    contact: column(packContact),
    cost: column(({ cost }) => cost),
    indicators: listColumn(({ indicators }) => indicators),
    assuredDate: column(({ assuredDate }) => assuredDate),
    confidential: column(({ confidential }) => confidential),
  };
}

const openDescription = (description: string, stop: string): string =>
  description.endsWith(stop) ? description.slice(0, -stop.length) : description + NO_STOP;

type PackedDoor = ServicesFile['services']['firstDoor']['list'][number];

/** A door that the service's own quote names needs no source of its own. */
const packDoor = ({ firstDoor, quote }: ServiceRecord): PackedDoor =>
  'quote' in firstDoor.source && firstDoor.source.quote === quote ? { ...firstDoor, source: null } : firstDoor;

type PackedContact = ServicesFile['services']['contact']['list'][number];

/** Most services that have a number have that of the hotline which is their first door. */
const packContact = ({ contact, firstDoor }: ServiceRecord): PackedContact =>
  contact !== null && JSON.stringify(contact) === JSON.stringify(contactAtDoor(firstDoor)) ? 'first-door' : contact;

const doorQuotes = (doors: readonly PackedDoor[]): string[] =>
  doors.flatMap(({ source }) => (source && 'quote' in source ? [source.quote] : []));

function domainsOf(places: readonly ServicePlace[]): ServicesFile['domains'] {
  const domains = new Map<string, ServicesFile['domains'][number]>();
  for (const { plan, domain } of places) {
    if (domain) domains.set(`${plan} ${domain.key}`, { plan, key: domain.key, title: domain.title });
  }
  return [...domains.values()];
}

/** The quotes as `showQuote` shows them, and what makes them the notice's own again. */
function packQuotes(
  services: readonly SpelledService[],
  showQuote: (quote: string) => string,
): { packed: SpelledService[]; noticeScript: NoticeScript } {
  // Only what can be told back character by character: Chinese characters, in a text of the same length.
  const show = (quote: string): string => {
    const own = [...quote];
    const shown = [...showQuote(quote)];
    if (shown.length !== own.length) return quote;
    return own.map((character, at) => (isHan(character.codePointAt(0)!) ? shown[at]! : character)).join('');
  };
  const packed = services.map(({ record, readings }): SpelledService => {
    const { firstDoor } = record;
    const source = 'quote' in firstDoor.source ? { quote: show(firstDoor.source.quote) } : firstDoor.source;
    return { readings, record: { ...record, quote: show(record.quote), firstDoor: { ...firstDoor, source } } };
  });
  const records = services.map(({ record }) => record);
  const all = [...records.map(({ quote }) => quote), ...doorQuotes(packColumn(records.map(packDoor)).list)];
  const { usual, otherwise } = packByCharacter(all.map((quote) => ({ text: show(quote), values: [...quote] })));
  const shown = distinctHan(all.map(show));
  // By code, characters of one radical stand together on both sides, which compresses better.
  const byCode = [...shown.entries()].sort(([, a], [, b]) => (a < b ? -1 : 1));
  return {
    packed,
    noticeScript: {
      usual: byCode.map(([at, character]) => (usual[at] === character ? '=' : usual[at]!)).join(''),
      otherwise,
    },
  };
}

const SYLLABLE = /^(zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])?(.*)$/u;

/** One reading for each character, the one it has most often, and the places where it has another. */
function packSpelling(services: readonly SpelledService[]): Spelling {
  const texts = [
    ...services.map(({ record, readings }) => ({ text: record.name, values: readings[0]! })),
    ...services.flatMap(({ record, readings }) =>
      record.synonyms.map(({ text }, at) => ({ text, values: readings[at + 1]! })),
    ),
  ];
  const { usual, otherwise } = packByCharacter(texts);
  const syllables = usual.map((syllable) => SYLLABLE.exec(syllable)!);
  return {
    begin: packColumn(syllables.map(([, begin]) => begin ?? '')),
    end: packColumn(syllables.map(([, , end]) => end!)),
    otherwise,
  };
}
