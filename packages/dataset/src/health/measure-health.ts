import type {
  FacilitiesFile,
  HotlinesFile,
  IndicatorFile,
  Localized,
  ServiceRecord,
} from '@plan-widgets/core/contract';
import { isKnown, type Assessment } from '@plan-widgets/core/indicator';

/** What the report is about. It is for the office that keeps the data: assessments are the internal ones. */
export interface HealthSubject {
  readonly release: string;
  readonly demonstration: boolean;
  readonly title: Localized;
  readonly indicators: readonly IndicatorFile[];
  /** By the indicator's id, whole. */
  readonly assessments: ReadonlyMap<string, Assessment>;
  readonly services: readonly HealthService[];
  readonly facilities: FacilitiesFile['features'];
  readonly hotlines: HotlinesFile['hotlines'];
}

/** What the report asks of a service. */
export type HealthService = Pick<ServiceRecord, 'id' | 'name' | 'contact' | 'assuredDate' | 'confidential'>;

/** A record that a finding is about. */
export interface HealthEntry {
  readonly id: string;
  readonly name: string;
  /** What is to be said of it besides its name: the year of its newest value, the months it is late. */
  readonly numbers: Readonly<Record<string, number>>;
}

/** One question of the report: of how many records it was asked, and of which the answer was found wanting. */
export interface HealthFinding {
  readonly question: HealthQuestion;
  readonly of: number;
  readonly entries: readonly HealthEntry[];
}

/** The questions of the report, in its order. Every one counts what is missing or to be looked at. */
export const HEALTH_QUESTIONS = [
  'no-value',
  'no-baseline',
  'too-few-years',
  'late',
  'no-definition',
  'no-sex',
  'no-area',
  'break',
  'provisional',
  'second-hand',
  'no-address-of-source',
  'facility-no-point',
  'facility-no-area',
  'facility-unchecked',
  'facility-no-designation',
  'service-no-contact',
  'service-unchecked',
  'hotline-second-hand',
] as const;
export type HealthQuestion = (typeof HEALTH_QUESTIONS)[number];

/** How many indicators of a domain have how much, for the table at the head of the report. */
export interface HealthRow {
  readonly plan: string;
  readonly domain: Localized;
  readonly indicators: number;
  readonly withValue: number;
  readonly withFourYears: number;
  readonly withSex: number;
  readonly withArea: number;
  /** Newest year of any of its values; null when it has none. */
  readonly newest: number | null;
}

export interface HealthReport {
  readonly release: string;
  readonly demonstration: boolean;
  readonly title: Localized;
  readonly rows: readonly HealthRow[];
  readonly findings: readonly HealthFinding[];
}

/** Fewest yearly values from which the method projects. */
export const ENOUGH_YEARS = 4;

/** Asks every question of {@link HEALTH_QUESTIONS} of a checked dataset. */
export function measureHealth(subject: HealthSubject): HealthReport {
  const { release, demonstration, title, indicators, assessments, services, facilities, hotlines } = subject;
  const measured = indicators.filter(({ target }) => target.kind !== 'existence');
  const valued = indicators.filter(({ latest }) => isKnown(latest));
  const find = (
    question: HealthQuestion,
    among: readonly IndicatorFile[],
    isWanting: (one: IndicatorFile) => boolean,
  ) =>
    ({
      question,
      of: among.length,
      entries: among.filter(isWanting).map((one) => ({ id: one.id, name: one.name['zh-Hans'], numbers: {} })),
    }) satisfies HealthFinding;
  const places = (question: HealthQuestion, isWanting: (one: FacilitiesFile['features'][number]) => boolean) =>
    ({
      question,
      of: facilities.length,
      entries: facilities
        .filter(isWanting)
        .map(({ id, properties }) => ({ id, name: properties.name['zh-Hans'], numbers: {} })),
    }) satisfies HealthFinding;
  const served = (question: HealthQuestion, isWanting: (one: HealthService) => boolean) =>
    ({
      question,
      of: services.length,
      entries: services.filter(isWanting).map(({ id, name }) => ({ id, name, numbers: {} })),
    }) satisfies HealthFinding;
  const findings: HealthFinding[] = [
    find('no-value', measured, ({ latest }) => !isKnown(latest)),
    find('no-baseline', valued, (one) => needsBaseline(one) && one.assessment.form?.baseline == null),
    find('too-few-years', valued, ({ trend }) => trend.length < ENOUGH_YEARS),
    { question: 'late', of: valued.length, entries: valued.flatMap((one) => lateEntry(one, assessments.get(one.id))) },
    find('no-definition', indicators, ({ definition }) => definition === null),
    find('no-sex', valued, (one) => !hasGroups(one, 'sex')),
    find('no-area', valued, (one) => !hasGroups(one, 'area')),
    find('break', valued, ({ series }) => series.some(({ seriesBreak }) => seriesBreak !== null)),
    find('provisional', valued, ({ trend }) => trend[trend.length - 1]?.final === false),
    find('second-hand', indicators, (one) => amountsOf(one).some(({ source }) => source.secondHand)),
    find('no-address-of-source', indicators, (one) => amountsOf(one).some(({ source }) => source.url === null)),
    places('facility-no-point', ({ geometry }) => geometry === null),
    places('facility-no-area', ({ properties }) => properties.area === null),
    places('facility-unchecked', ({ properties }) => properties.checked === null),
    places('facility-no-designation', ({ properties }) => properties.designation === null),
    // Victim protection has no contact but a hotline, and is not wanting for it.
    served('service-no-contact', ({ contact, confidential }) => contact === null && !confidential),
    served('service-unchecked', ({ assuredDate }) => assuredDate === null),
    {
      question: 'hotline-second-hand',
      of: hotlines.length,
      entries: hotlines
        .filter(({ source }) => source.secondHand)
        .map(({ id, name }) => ({ id, name: name['zh-Hans'], numbers: {} })),
    },
  ];
  return { release, demonstration, title, rows: measureDomains(indicators), findings };
}

/** A target that progress is counted towards from somewhere. */
const needsBaseline = ({ assessment: { form } }: IndicatorFile): boolean =>
  form !== null && form.mode !== 'set-up' && form.mode !== 'maintenance';

const hasGroups = ({ series }: IndicatorFile, dimension: 'sex' | 'area'): boolean =>
  series.some(({ breakdown, amount }) => breakdown[dimension] !== null && isKnown(amount));

const amountsOf = ({ series, comparatorSeries }: IndicatorFile) =>
  [...series, ...comparatorSeries.flatMap(({ entries }) => entries)].map(({ amount }) => amount).filter(isKnown);

/** The newest value is older than its schedule and the months of grace allow (method, W8). */
function lateEntry({ id, name }: IndicatorFile, assessment: Assessment | undefined): HealthEntry[] {
  const late = assessment?.warnings.find(({ cause }) => cause === 'late');
  return late ? [{ id, name: name['zh-Hans'], numbers: late.numbers }] : [];
}

function measureDomains(indicators: readonly IndicatorFile[]): HealthRow[] {
  const keys = [...new Set(indicators.map(({ plan, domain }) => JSON.stringify([plan.key, domain.key])))];
  return keys.map((key): HealthRow => {
    const own = indicators.filter(({ plan, domain }) => JSON.stringify([plan.key, domain.key]) === key);
    const first = own[0]!;
    const years = own.flatMap(({ latest }) => (isKnown(latest) ? [latest.year] : []));
    return {
      plan: first.plan.key,
      domain: first.domain.title,
      indicators: own.length,
      withValue: years.length,
      withFourYears: own.filter(({ trend }) => trend.length >= ENOUGH_YEARS).length,
      withSex: own.filter((one) => hasGroups(one, 'sex')).length,
      withArea: own.filter((one) => hasGroups(one, 'area')).length,
      newest: years.length > 0 ? Math.max(...years) : null,
    };
  });
}
