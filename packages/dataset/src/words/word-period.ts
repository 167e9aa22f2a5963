import type { Locale } from '@plan-widgets/core/contract';
import type { Observation } from '@plan-widgets/core/indicator';
import { assessmentWords } from './words.js';

/** A period in words: `2025年` for a calendar year, `2024—2025年度` for one that begins in another month. */
export const wordPeriod = ({ year, startMonth }: Pick<Observation, 'year' | 'startMonth'>, locale: Locale): string =>
  startMonth === 1
    ? assessmentWords[locale]('year', { year })
    : assessmentWords[locale]('yearSchool', { from: year, to: year + 1 });
