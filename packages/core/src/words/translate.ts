import type { Locale } from '../contract/dataset.js';

/** A message catalogue: i18next JSON v4, flat keys, `{{name}}` for values, `_one` and `_other` for plurals. */
export interface Catalogue {
  readonly [key: string]: string;
}

/** Values for a message. `count` chooses the plural form and is a value as well. */
export interface MessageValues {
  readonly [name: string]: string | number;
}

/**
 * Answers the message of a key with its values put in.
 *
 * @throws RangeError when the catalogue has no such key or the message wants a value that was not given
 */
export type Translate = (key: string, values?: MessageValues) => string;

/**
 * Makes a {@link Translate} from one catalogue, in a few hundred bytes, for the first paint of a page. It reads the part
 * of i18next's JSON v4 that our catalogues use; a test holds it against i18next, message by message.
 */
export function createTranslate(catalogue: Catalogue, locale: Locale): Translate {
  const plural = new Intl.PluralRules(locale);
  return (key, values = {}) => {
    const count = values['count'];
    const message =
      (typeof count === 'number' ? catalogue[`${key}_${plural.select(count)}`] : undefined) ?? catalogue[key];
    if (message === undefined)
      throw new RangeError(`Wanted a message “${key}”, got none in ${locale}. Check its catalogue.`);
    return message.replace(/\{\{(\w+)\}\}/g, (_, name: string) => {
      const value = values[name];
      if (value === undefined)
        throw new RangeError(`Message “${key}” wants a value “${name}”, got none. Check the call.`);
      return String(value);
    });
  };
}
