import type { Locale } from '../contract/dataset.js';

const numbers = new Map<string, Intl.NumberFormat>();
const dates = new Map<Locale, Intl.DateTimeFormat>();

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

/** An ISO day (`2022-07-07`) in words: 2022年7月7日, 7 July 2022. */
export function formatDay(iso: string, locale: Locale): string {
  let format = dates.get(locale);
  if (!format) {
    // en-GB: day before month, as public bodies outside the United States write it.
    format = new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : locale, { dateStyle: 'long', timeZone: 'UTC' });
    dates.set(locale, format);
  }
  return format.format(new Date(`${iso}T00:00:00Z`));
}
