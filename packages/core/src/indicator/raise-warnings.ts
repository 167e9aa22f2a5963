import type { ReleaseRecord, Trigger, Warning, WarningCode } from './warning.js';

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
    .map((code): Warning => ({ code, cause: CLEARING_CAUSE[code], level: 'watch', state: 'clearing', numbers: {} }));
  return [...raised, ...clearing].sort((a, b) => (a.code < b.code ? -1 : a.code > b.code ? 1 : 0));
}

/** A clearing warning is named by its code; the cause of the rule that comes first stands for it. */
const CLEARING_CAUSE = {
  W1: 'unlikely',
  W2: 'faster',
  W3: 'projected-away',
  W4: 'swings',
  W5: 'stall',
  W6: 'fragile',
  W7: 'sex-group-behind',
  W8: 'late',
} as const;
