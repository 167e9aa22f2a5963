import { Converter } from 'opencc-js/t2cn';

const toSimplified = Converter({ from: 't', to: 'cn' });
const known = new Map<string, string>();
/** Circled numbers would be folded to plain digits, and lose what makes them a numbering. */
const keptAsPrinted = /[①-⑳⑴-⒛㈠-㈩]/;
/** Forms that look like a common character and are no variant of it in conversion tables. */
const lookalikes: Readonly<Record<string, string>> = { 髙: '高', 叧: '另', 巳: '已' };
const hanDigits = '〇一二三四五六七八九';
/** 二〇三〇年 is read as 2030年. */
const hanYear = /[一二][〇零○一二三四五六七八九]{3}(?=年)/g;
const dashes = /[‐-―−－～〜~]/;

/**
 * A copy of the text to match against, of the same length, so that a place found in the shadow is the same place in the
 * source: Simplified script, half-width letters, digits and brackets, one kind of dash. Never shown, never quoted.
 */
export function shadowOf(text: string): string {
  let shadow = '';
  for (let i = 0; i < text.length; i++) shadow += shadowOfUnit(text.charAt(i));
  return shadow
    .replace(hanYear, (year) =>
      [...year].map((unit) => hanDigits.indexOf(unit === '零' || unit === '○' ? '〇' : unit)).join(''),
    )
    .replace(digitSlips, (run) => run.replace(/[Oo]/g, '0').replace(/[Il]/g, '1'));
}

/** A letter that a scanner took for a digit: 6O%, l5所, I00%. */
export const digitSlips = /(?<![A-Za-z])(?:[\dOoIl.]*\d[\dOoIl.]*[OoIl][\d.]*|[OoIl]+[\d.]*\d[\dOoIl.]*)(?![A-Za-z])/g;

function shadowOfUnit(unit: string): string {
  const before = known.get(unit);
  if (before !== undefined) return before;
  const folded = foldUnit(unit);
  known.set(unit, folded);
  return folded;
}

function foldUnit(unit: string): string {
  if (/\s/.test(unit)) return ' ';
  if (keptAsPrinted.test(unit)) return unit;
  if (dashes.test(unit)) return '-';
  const compatible = unit.normalize('NFKC');
  const narrow = compatible.length === 1 ? compatible : unit;
  const simplified = lookalikes[narrow] ?? toSimplified(narrow);
  return simplified.length === 1 ? simplified : narrow;
}

/** The same text in Simplified script and half-width digits, punctuation as printed: for names, which are read and compared. */
export function simplifiedScript(text: string): string {
  let simplified = '';
  for (let i = 0; i < text.length; i++) {
    const unit = text.charAt(i);
    const folded = /[\p{Script=Han}０-９％．]/u.test(unit) ? shadowOfUnit(unit) : unit;
    simplified += folded;
  }
  return simplified;
}

/**
 * Whether the notice is in Simplified script, a stray slip aside: then a name is written in it too. A character of the
 * Traditional script counts when it changes in conversion.
 */
export function isSimplified(text: string): boolean {
  let han = 0;
  let changed = 0;
  for (const unit of text) {
    if (!/\p{Script=Han}/u.test(unit)) continue;
    han++;
    if (shadowOfUnit(unit) !== unit) changed++;
  }
  return changed < han / 20;
}
