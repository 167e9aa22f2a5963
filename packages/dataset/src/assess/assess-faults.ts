import { givesCountBack, isKnown } from '@plan-widgets/core/indicator';
import type { IndicatorRows } from './assess-rows.js';
import type { InternalIndicator } from './assess-internal.js';
import type { Annotation } from '../content.js';
import { fileProblem, wholeFile, type ContentProblem } from '../problem.js';

/**
 * Says where leaving a sensitive count out hides nothing: exactly one whole number of events rounds to the rate as it is
 * printed, so whoever knows the denominator knows the count.
 */
export function findDisclosures({ id, method }: Annotation, { own }: IndicatorRows): ContentProblem[] {
  if (method?.sensitive !== true) return [];
  return own.flatMap(({ record: { place, observation } }): ContentProblem[] => {
    const { amount, counts } = observation;
    if (!isKnown(amount) || counts === null || !counts.internal) return [];
    if (!givesCountBack(amount.value, amount.decimals, amount.unit, counts.denominator)) return [];
    const printed = `${amount.value.toFixed(amount.decimals)} ${amount.unit}`;
    return [
      {
        severity: 'warning',
        place,
        en: {
          wanted: `a rate of ${id} that does not give its internal count back`,
          found: `${printed}, to which only one count rounds where the denominator is known`,
          check: 'Check that the denominator is public nowhere, or publish fewer decimals.',
        },
        zh: {
          wanted: '公布的数值不会倒推出内部例数',
          found: `${printed}；只要知道分母，就只有一个例数与之相符`,
          check: '请确认分母未在别处公开，或减少公布的小数位数。',
        },
      },
    ];
  });
}

/** An explanation of a note that is not raised stays unpublished, and whoever wrote it should know. */
export function findUnusedExplanations({ id, assessment }: InternalIndicator): ContentProblem[] {
  // What a withheld release raised is told by its internal files alone.
  if (assessment.publication.state !== 'published') return [];
  const raised = assessment.warnings.map(({ code }) => code);
  return assessment.publication.explanations
    .filter(({ code }) => !raised.includes(code))
    .map(({ code }) => {
      const message = `wanted an explanation of a note that this release raises for ${id}, got one of ${code}. It is not published; check the code.`;
      return fileProblem('warning', 'overrides', message);
    });
}

/** A moving target that is compared with an indicator nobody annotated. */
export const sayUnknownComparator = (id: string, other: string): ContentProblem =>
  fileProblem(
    'error',
    'annotations.json',
    `${id}: wanted a comparator that is an indicator of this dataset, got “${other}”. Check its id, or name an area level.`,
  );

/** A fault that the method found, at the row that differs from the first, or at the table as a whole. */
export function sayMethodFault(id: string, rows: IndicatorRows, message: string): ContentProblem {
  const records = [...rows.own, ...rows.comparators.flatMap((each) => each.rows)].map(({ record }) => record);
  const units = records.map(({ observation: { amount } }) => (isKnown(amount) ? amount.unit : null));
  const first = units.find((unit) => unit !== null);
  const other = records.find((_, i) => units[i] !== null && units[i] !== first) ?? records[0];
  return { severity: 'error', place: other?.place ?? wholeFile('observations'), en: `${id}: ${message}`, zh: null };
}
