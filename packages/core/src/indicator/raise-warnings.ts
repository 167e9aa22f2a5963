import type { ReleaseRecord, Trigger, Warning, WarningCause, WarningCode } from './warning.js';

/**
 * What may be said of the triggers of a release, given the releases before it.
 *
 * A rule that needs a second release is said when the release before had it too, or while it is being said already.
 * A warning whose trigger is gone stays for one more release as `clearing`, with what is known of it; data notes do not:
 * a value that is final now was provisional then, and nothing remains to be noted.
 *
 * @param history older releases, oldest first
 * @param canClear whether a code may still be shown as clearing; from the target's year on pace is not spoken of
 */
export function raiseWarnings(
  triggers: readonly Trigger[],
  history: readonly ReleaseRecord[],
  canClear: (code: WarningCode) => boolean,
): Warning[] {
  const before = history[history.length - 1];
  const raised = triggers
    .filter(({ code, needsSecond }) => !needsSecond || before?.triggers.includes(code) || before?.codes.includes(code))
    .map(({ code, cause, level, numbers }): Warning => ({
      code,
      cause,
      level,
      state: 'raised',
      numbers: { ...numbers },
    }));
  const clearing = (before?.codes ?? [])
    .filter((code) => code !== 'W8' && canClear(code) && before!.triggers.includes(code))
    .filter((code) => !triggers.some((trigger) => trigger.code === code))
    .map((code): Warning => ({ code, cause: causeOf(code, before!), level: 'watch', state: 'clearing', numbers: {} }));
  return [...raised, ...clearing].sort((a, b) => (a.code < b.code ? -1 : a.code > b.code ? 1 : 0));
}

/** The cause that was raised; of a release that kept none, the first of its code. */
const causeOf = (code: WarningCode, { causes = [] }: ReleaseRecord): WarningCause =>
  CAUSES[code].find((cause) => causes.includes(cause)) ?? CAUSES[code][0];

const CAUSES: Readonly<Record<WarningCode, readonly [WarningCause, ...WarningCause[]]>> = {
  W1: ['unlikely'],
  W2: ['faster', 'faster-than-ever'],
  W3: ['projected-away', 'trend-away', 'lost'],
  W4: ['swings', 'within-chance', 'status-moved'],
  W5: ['stall'],
  W6: ['fragile'],
  W7: ['sex-group-behind', 'sex-gap-widening', 'area-group-behind', 'area-gap-widening'],
  W8: ['late', 'break', 'provisional', 'baseline-missing', 'baseline-served', 'definition-changed'],
};
