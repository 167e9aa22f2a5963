import type { Locale } from '../contract/dataset.js';

const numbers = new Map<string, Intl.NumberFormat>();
const dates = new Map<string, Intl.DateTimeFormat>();

/** A number with exactly as many decimals as its source printed; a minus is U+2212, as wide as a plus. */
export function formatNumber(value: number, decimals: number, locale: Locale): string {
  const key = `${locale}${decimals}`;
  let format = numbers.get(key);
  if (!format) {
    // Formatters are dear to make (0.1 ms) and a page of cards asks for the same few.
    format = new Intl.NumberFormat(locale, { minimumFractionDigits: decimals, maximumFractionDigits: decimals });
    numbers.set(key, format);
  }
  return format.format(value).replace('-', '\u2212');
}

/** An ISO day in words: 2022年7月7日, 7 July 2022. Of a date that says only a month or a year (`2025-05`), only that. */
export function formatDay(iso: string, locale: Locale): string {
  const key = `${locale}${iso.length}`;
  let format = dates.get(key);
  if (!format) {
    // en-GB: day before month, as public bodies outside the United States write it.
    format = new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : locale, {
      year: 'numeric',
      month: iso.length > 4 ? 'long' : undefined,
      day: iso.length > 7 ? 'numeric' : undefined,
      timeZone: 'UTC',
    });
    dates.set(key, format);
  }
  // A date without a time is read as UTC, whatever the reader's zone.
  return format.format(new Date(iso));
}
