import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  conforms,
  decode,
  DecodeError,
  either,
  flag,
  integer,
  list,
  mapOf,
  matching,
  nothing,
  number,
  oneOf,
  optional,
  orNull,
  record,
  text,
} from '@plan-widgets/core/contract';

const place = record({ name: text, lon: number, beds: orNull(integer), kind: oneOf('park', 'base'), open: flag });

test('a value of the right shape is answered as it is', () => {
  const value = { name: '公园', lon: 0, beds: null, kind: 'park', open: false };
  assert.equal(decode(place, value, 'places.json'), value);
  assert.ok(conforms(place, value));
});

test('zero, an empty text and false are values, not gaps', () => {
  const shape = record({ n: number, s: text, f: flag });
  assert.doesNotThrow(() => decode(shape, { n: 0, s: '', f: false }, 'x'));
  assert.ok(conforms(shape, { n: 0, s: '', f: false }));
});

const faults: [string, unknown, unknown, string, RegExp, RegExp][] = [
  ['a missing field', place, { name: 'a', lon: 1, beds: null, kind: 'park' }, '/open', /true or false/, /missing/],
  [
    'a text where a number belongs',
    list(place),
    [{ name: 'a', lon: '1', beds: null, kind: 'park', open: true }],
    '/0/lon',
    /a number/,
    /"1"/,
  ],
  ['a number that is none', number, Number.NaN, '/', /a number/, /null/],
  ['a fraction for a whole number', integer, 1.5, '/', /whole/, /1\.5/],
  ['a word not on the list', oneOf('a', 'b'), 'c', '/', /one of a, b/, /"c"/],
  ['text of another form', matching('^\\d{4}$'), '22', '/', /like/, /"22"/],
  ['a list for an object', mapOf(text), [], '/', /an object/, /a list of 0/],
  ['neither of two', either(text, nothing), 3, '/', /text or nothing/, /3/],
  [
    'the inside of an either',
    either(record({ a: record({ b: text }) }), record({ c: text })),
    { a: { b: 1 } },
    '/a/b',
    /text/,
    /1/,
  ],
];

// The table mixes shapes, so the type of what each decodes to is not asked for.
const check = decode as (shape: unknown, value: unknown, file: string) => unknown;
const answer = conforms as (shape: unknown, value: unknown) => boolean;

for (const [what, shape, value, where, wanted, got] of faults) {
  test(`${what} is refused with its place`, () => {
    assert.throws(
      () => check(shape, value, 'file.json'),
      (error) => {
        assert.ok(error instanceof DecodeError);
        assert.equal(error.where, where);
        assert.match(error.wanted, wanted);
        assert.match(error.got, got);
        assert.match(error.message, /^file\.json.*wanted .*, got .*\. Check /);
        return true;
      },
    );
    assert.equal(answer(shape, value), false);
  });
}

test('what one field or entry of a whole has wrong, the whole has', () => {
  for (const [, shape, value] of faults) {
    assert.equal(answer({ is: 'list', of: shape }, [value]), false);
    assert.equal(answer({ is: 'map', of: shape }, { a: value }), false);
    assert.equal(answer({ is: 'record', fields: { a: shape } }, { a: value }), false);
    assert.equal(answer({ is: 'either', of: [shape, { is: 'nothing' }] }, value), false);
    assert.equal(answer({ is: 'either', of: [shape, { is: 'nothing' }] }, null), true);
  }
});

test('an optional field may be left out, but not be wrong', () => {
  const shape = record({ place: optional(text) });
  assert.doesNotThrow(() => decode(shape, {}, 'x'));
  assert.throws(() => decode(shape, { place: 3 }, 'x'), DecodeError);
  assert.ok(conforms(shape, {}));
  assert.ok(!conforms(shape, { place: 3 }));
});
