import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createTranslate, type Catalogue } from '@plan-widgets/core/words';
import { createInstance } from 'i18next';
import { readFileSync } from 'node:fs';

const LOCALES = ['zh-Hans', 'zh-Hant', 'en'] as const;
const read = (set: string, locale: string): Catalogue =>
  JSON.parse(
    readFileSync(new URL(`../../packages/core/src/words/${set}/${locale}.json`, import.meta.url), 'utf8'),
  ) as Catalogue;

const valuesOf = (message: string): string[] => [...message.matchAll(/\{\{(\w+)\}\}/g)].map((found) => found[1]!);

for (const set of [
  'page',
  'figures',
  'chart',
  'export',
  'overview',
  'projects',
  'news',
  'record',
  'assessment',
  'service',
]) {
  test(`every language of the ${set} words has the same messages, with the same values`, () => {
    const [hans, ...others] = LOCALES.map((locale) => read(set, locale));
    for (const other of others) {
      assert.deepEqual(Object.keys(other).sort(), Object.keys(hans!).sort());
    }
  });

  for (const locale of LOCALES) {
    test(`the small translate says the same as i18next, message by message (${set}, ${locale})`, () => {
      const catalogue = read(set, locale);
      const oracle = createInstance();
      void oracle.init({
        initAsync: false,
        lng: locale,
        fallbackLng: false,
        keySeparator: false,
        nsSeparator: false,
        returnEmptyString: true,
        interpolation: { escapeValue: false },
        resources: { [locale]: { translation: catalogue } },
      });
      const t = createTranslate(catalogue, locale);
      for (const [key, message] of Object.entries(catalogue)) {
        const values = Object.fromEntries(valuesOf(message).map((name, i) => [name, `<${name} & ${i}>`]));
        assert.equal(t(key, values), oracle.t(key, values), key);
      }
    });
  }
}

test('plural forms are chosen as i18next chooses them', () => {
  const catalogue = { places_one: '{{count}} place', places_other: '{{count}} places' };
  const t = createTranslate(catalogue, 'en');
  assert.equal(t('places', { count: 1 }), '1 place');
  assert.equal(t('places', { count: 0 }), '0 places');
  assert.equal(t('places', { count: 12 }), '12 places');
});

test('a message or a value that is not there is an error that names it', () => {
  const t = createTranslate({ greeting: 'Hello {{name}}' }, 'en');
  assert.throws(() => t('farewell'), /“farewell”.*none in en/);
  assert.throws(() => t('greeting'), /“greeting” wants a value “name”/);
});
