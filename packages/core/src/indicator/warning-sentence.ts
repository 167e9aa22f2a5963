import type { Locale } from '../contract/dataset.js';
import type { Translate } from '../words/translate.js';
import type { Assessment } from './assessment.js';
import { bandDecimals, createMeasureWords, type AssessmentNames, type MeasureWords } from './measure-words.js';
import { wordWarning } from './status-words.js';
import type { Warning, WarningCause } from './warning.js';

/**
 * The sentence of a monitoring note, with its numbers, all of which stand in the note.
 *
 * @param t messages of the assessment catalogue (`words/assessment`)
 */
export function tellWarning(
  warning: Warning,
  assessment: Assessment,
  names: AssessmentNames,
  locale: Locale,
  t: Translate,
): string {
  if (warning.state === 'clearing') return t('note.clearing', { words: wordWarning(warning, t).title });
  const measure = createMeasureWords(assessment.valueUnit ?? assessment.form?.unit ?? '', names, locale, t);
  const variant = variantOf(warning, assessment);
  const decimals = assessment.points[assessment.points.length - 1]?.decimals ?? 1;
  const band = assessment.form?.band;
  const words: NoteWords = {
    ...measure,
    // The edge of a band is printed as the opening of the assessment prints it.
    limitDecimals: band ? bandDecimals(band, Math.max(decimals, 1), names.target?.decimals ?? decimals) : decimals,
    // A distance between two rates is in percentage points.
    level: variant === '.distance' ? measure.change : measure.amount,
    year: (year) => measure.year(year, assessment.points.find((point) => point.year === year)?.t),
  };
  const values = VALUES[warning.cause](numbersOf(warning), words, decimals);
  const sentence = t(`note.${warning.cause}${variant}`, values);
  const years = warning.numbers['pooledYears'];
  return years === undefined ? sentence : t('note.pooled', { years: words.small(years), sentence });
}

/** Of a band the projection is a distance and of a moving target a difference: neither is a value of the indicator. */
function variantOf({ cause, numbers }: Warning, { form }: Assessment): string {
  const toComparator = form?.moving === true;
  if (cause === 'baseline-served') return form?.mode === 'maintenance' ? '.held' : '';
  // The edge of a band is no target: no plan has that number.
  if (cause === 'within-chance' && form?.band) return numbers['target'] === form.band.low ? '.low' : '.high';
  if (cause === 'within-chance') return toComparator ? '.distance' : '';
  if (cause !== 'unlikely' && cause !== 'projected-away') return '';
  if (toComparator || form?.band) return '.distance';
  return cause === 'unlikely' && numbers['anticipated']! < 0 ? '.none' : '';
}

/** The words of the indicator as one note says them: what it calls a level may be a distance. */
interface NoteWords extends Omit<MeasureWords, 'year'> {
  readonly level: MeasureWords['amount'];
  /** The decimals in which a target, or the edge of its band, is printed. */
  readonly limitDecimals: number;
  /** The year of a period by the year it begins in. */
  readonly year: (year: number) => string;
}

type Read = (name: string) => number;
type Values = Record<string, string | number>;

/** Reads a note's number by name, so that a sentence can say no other. */
const numbersOf =
  ({ code, cause, numbers }: Warning): Read =>
  (name) => {
    const value = numbers[name];
    if (value === undefined)
      throw new RangeError(
        `Wanted the number “${name}” of ${code} (${cause}), got none. Check the rule that raised it.`,
      );
    return value;
  };

/** What each sentence says, from the note's own numbers. */
const VALUES: Readonly<Record<WarningCause, (read: Read, words: NoteWords, decimals: number) => Values>> = {
  unlikely: (read, words, decimals) => ({
    ...projection(read, words, decimals),
    percent: words.plain(Math.max(0, Math.round(read('anticipated') * 100)), 0),
  }),
  faster: (read, words, decimals) => {
    const [required, recent] = words.changes(
      [read('requiredChange'), read('recentChange')].map(Math.abs),
      decimals + 1,
    );
    return { required: required!, recent: recent!, times: words.plain(read('acceleration'), 1), years: words.small(3) };
  },
  'faster-than-ever': (read, words, decimals) => {
    const [required, best] = words.changes([read('requiredChange'), read('bestChange')].map(Math.abs), decimals + 1);
    return { required: required!, best: best!, years: words.small(3) };
  },
  'projected-away': projection,
  'trend-away': (read, words, decimals) => ({
    points: read('points'),
    change: words.changes([read('trendChange')], decimals + 1)[0]!,
  }),
  lost: (read, words) => ({ heldYear: words.year(read('heldYear')), year: words.year(read('year')) }),
  swings: (read) => ({ changes: read('changes'), signChanges: read('signChanges') }),
  'within-chance': (read, words, decimals) => ({
    points: read('points'),
    target: words.level(read('target'), words.limitDecimals),
    low: words.level(read('low'), words.isCount ? decimals : decimals + 1),
    high: words.level(read('high'), words.isCount ? decimals : decimals + 1),
  }),
  'status-moved': (read) => ({ releases: read('releases'), classes: read('classes') }),
  stall: (read, words, decimals) => {
    // Both in the direction of the target: a minus is a step back.
    const sign = Math.sign(read('requiredChange'));
    const changes = [sign * read('recentChangeOfTwo'), Math.abs(read('requiredChange'))];
    const [recent, required] = words.changes(changes, decimals + 1);
    return { recent: recent!, required: required! };
  },
  fragile: (read, words, decimals) => ({
    margin: words.changes([read('margin')], decimals + 1)[0]!,
    deviation: words.changes([read('deviation')], decimals + 1)[0]!,
  }),
  'sex-group-behind': groups,
  'area-group-behind': groups,
  'sex-gap-widening': gap,
  'area-gap-widening': gap,
  late: (read, words) => ({ year: words.year(read('year')), months: read('months') }),
  provisional: (read, words) => ({ year: words.year(read('year')) }),
  break: (read, words) => ({ year: words.year(read('year')) }),
  'baseline-missing': () => ({}),
  'baseline-served': (read, words) => ({ year: words.year(read('year')) }),
  'definition-changed': () => ({}),
};

function projection(read: Read, words: NoteWords, decimals: number): Values {
  // Of a moving target the projection is a difference, negative while behind; the sentence says how far.
  return { year: words.year(read('year')), projection: words.level(Math.abs(read('projection')), decimals) };
}

function groups(read: Read): Values {
  return { groups: read('groups'), behind: read('behind') };
}

function gap(read: Read, words: NoteWords, decimals: number): Values {
  return { difference: words.change(read('difference'), decimals), releases: words.small(read('releases')) };
}
