import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { ServicesFile } from '@plan-widgets/core/contract';
import {
  characterIndex,
  CODE_BEFORE_FIRST,
  distinctHan,
  FIRST_LETTER,
  indexCharacter,
  MOST_ENTRIES,
  PackedFileError,
  spell,
  unpackServices,
} from '@plan-widgets/core/service';

/** Two services by hand, in every packed form: how a writer of another builder would read the contract. */
const packed: ServicesFile = {
  schemaVersion: '1',
  dataset: 'sample',
  release: '2026-12-01',
  released: '2026-12-01',
  demonstration: true,
  district: { 'zh-Hans': '示例区', 'zh-Hant': '示例區', en: 'Sample District' },
  notice: {
    title: { 'zh-Hans': '示例通知', 'zh-Hant': '示例通知', en: 'Sample notice' },
    number: null,
    publisher: { 'zh-Hans': '示例区', 'zh-Hant': '示例區', en: 'Sample District' },
    published: null,
    url: null,
  },
  locale: 'zh-Hant',
  plans: [],
  domains: [{ plan: 'women', key: 'health', title: '示例領域' }],
  // 長者HPV 长 is read zhang in the first name and chang in its synonym.
  spelling: {
    begin: { list: ['zh', 'sh', ''], at: '##$$' },
    end: { list: ['ang', 'e', 'i', 'ou'], at: '#$%&' },
    otherwise: ['2 0 chang'],
  },
  noticeScript: { usual: '=长', otherwise: ['1 0 長'] },
  services: {
    id: 'first second',
    synonyms: '\u00a4\u00a2|TCT',
    texts: '\u00a4\u00a3HPV\n\u00a2\n\u00a4\u00a1\n\u00a2\u00a5\n\u00a2\n\u00a4\u00a1',
    lifeStages: { words: ['adult', 'older'], list: ['#$', ''], at: '#$' },
    minimumAge: { list: [65, null], at: '#$' },
    maximumAge: { list: [null], at: '##' },
    sex: { list: ['any'], at: '##' },
    situations: { words: [], list: [''], at: '##' },
    eligibility: { list: [null], at: '##' },
    needs: { words: ['health'], list: ['#'], at: '##' },
    status: { list: ['existing', 'explored'], at: '#$' },
    modality: { list: ['stated', 'aspirational'], at: '#$' },
    plans: { words: ['women', 'children'], list: ['#', '#$'], at: '#$' },
    place: {
      plan: { list: ['women'], at: '##' },
      domain: { list: ['health', null], at: '#$' },
      section: { list: ['strategy', 'preface'], at: '#$' },
      number: { list: ['4', ''], at: '#$' },
    },
    firstDoor: {
      list: [
        { name: '\u00a3', hotline: null, dial: null, source: null },
        {
          name: '12345',
          hotline: '12345',
          dial: '12345',
          source: { publisher: '\u00a3', title: null, published: '2022', url: null, secondHand: true },
        },
      ],
      at: '#$',
    },
    contact: { list: [null, 'first-door'], at: '#$' },
    cost: { list: [null], at: '##' },
    indicators: { words: [], list: [''], at: '##' },
    assuredDate: { list: [null, '2026-10-01'], at: '#$' },
    confidential: { list: [false, true], at: '#$' },
  },
  alphabet: '',
};
const letters = ['的', '市', '者', '長', '侍'].map((one) => one.charCodeAt(0));
const alphabetOf = (codes: readonly number[]): string =>
  codes.map((code, at) => indexCharacter(code - (codes[at - 1] ?? CODE_BEFORE_FIRST))).join('');

describe('the unpacker', () => {
  // The alphabet is by code: 侍 市 的 者 長.
  const codes = [...letters].sort((a, b) => a - b);
  const of = (character: string): string => String.fromCharCode(FIRST_LETTER + codes.indexOf(character.charCodeAt(0)));
  const file: ServicesFile = {
    ...packed,
    alphabet: alphabetOf(codes),
    services: {
      ...packed.services,
      texts: `${of('長')}${of('者')}HPV\n${of('者')}\n${of('長')}${of('的')}\n${of('市')}${of('侍')}\n${of('市')}\t\n${of('長')}${of('的')}`,
      synonyms: `${of('長')}${of('市')}|TCT`,
      firstDoor: {
        ...packed.services.firstDoor,
        list: packed.services.firstDoor.list.map((door) => ({
          ...door,
          name: door.hotline ? '12345' : of('市'),
          source: door.source && { publisher: of('市'), title: null, published: '2022', url: null, secondHand: true },
        })),
      },
    },
    spelling: {
      // In the order of names, then synonyms: 長 者 市 侍.
      begin: { list: ['zh', 'sh'], at: '##$$' },
      end: { list: ['ang', 'e', 'i'], at: '#$%%' },
      otherwise: ['2 0 chang'],
    },
  };

  it('makes plain records of packed columns', () => {
    const [first, second] = unpackServices(file);
    assert.deepEqual(first, {
      id: 'first',
      name: '長者HPV',
      pinyin: 'zhang zhe HPV',
      initials: 'zzHPV',
      description: '者。',
      lifeStages: ['adult', 'older'],
      minimumAge: 65,
      maximumAge: null,
      sex: 'any',
      situations: [],
      eligibility: null,
      needs: ['health'],
      status: 'existing',
      modality: 'stated',
      plans: ['women'],
      quote: '长的',
      place: { plan: 'women', domain: { key: 'health', title: '示例領域' }, section: 'strategy', number: '4' },
      firstDoor: { name: '市', hotline: null, dial: null, source: { quote: '长的' } },
      contact: null,
      cost: null,
      indicators: [],
      synonyms: [{ text: '長市', pinyin: 'chang shi', initials: 'cs' }],
      assuredDate: null,
      confidential: false,
    });
    assert.equal(second?.description, '市', 'a tab says that no stop closes it');
    assert.equal(second.quote, '長的', 'a character the notice itself has in its other form');
    assert.deepEqual(second.place, { plan: 'women', domain: null, section: 'preface', number: '' });
    assert.deepEqual(second.contact, { dial: '12345', address: null, hours: null, source: second.firstDoor.source });
    assert.deepEqual(second.synonyms, [{ text: 'TCT', pinyin: 'TCT', initials: 'TCT' }]);
  });

  it('answers no records of a file without services', () => {
    const empty = <C extends { at: string }>(column: C): C => ({ ...column, at: '' });
    const { place, id: _id, texts: _texts, synonyms: _synonyms, ...columns } = file.services;
    const services = {
      id: '',
      texts: '',
      synonyms: '',
      ...Object.fromEntries(Object.entries(columns).map(([key, column]) => [key, empty(column)])),
      place: Object.fromEntries(Object.entries(place).map(([key, column]) => [key, empty(column)])),
    } as ServicesFile['services'];
    assert.deepEqual(unpackServices({ ...file, services, spelling: null, noticeScript: null }), []);
  });

  const broken: readonly (readonly [string, RegExp, (services: ServicesFile['services']) => Partial<ServicesFile>])[] =
    [
      [
        'a text is missing',
        /texts: wanted 6 lines, got 5/u,
        (s) => ({ services: { ...s, texts: s.texts.replace(/\n[^\n]*$/u, '') } }),
      ],
      [
        'a column is short',
        /statuses: wanted 2 characters, got 1/u,
        (s) => ({ services: { ...s, status: { ...s.status, at: '#' } } }),
      ],
      [
        'an index points nowhere',
        /sexes: wanted an index below 1 at 1/u,
        (s) => ({ services: { ...s, sex: { ...s.sex, at: '#z' } } }),
      ],
      [
        'a character is none of the alphabet',
        /texts: wanted one of 4 characters/u,
        () => ({ alphabet: alphabetOf(codes).slice(0, 4) }),
      ],
      [
        'a domain is not in the file',
        /places: wanted a domain of the file, got women health/u,
        () => ({ domains: [] }),
      ],
      [
        'characters have no reading',
        /beginnings of syllables: wanted 4 characters/u,
        () => ({ spelling: { begin: { list: [], at: '' }, end: { list: [], at: '' }, otherwise: [] } }),
      ],
      [
        'the notice’s characters are too few',
        /characters of the notice: wanted 2 characters, got 1/u,
        () => ({ noticeScript: { usual: '长', otherwise: [] } }),
      ],
    ];
  for (const [name, message, change] of broken) {
    it(`says what is wrong when ${name}`, () => {
      assert.throws(
        () => unpackServices({ ...file, ...change(file.services) }),
        (error: unknown) =>
          error instanceof PackedFileError &&
          message.test(error.message) &&
          /Check that the file is whole/u.test(error.message),
      );
    });
  }

  it('unpacks ten thousand services, the last as the first', () => {
    const { place, id: _id, texts, synonyms: _synonyms, ...columns } = file.services;
    const [name, description, quote] = texts.split('\n');
    const lines = [name, description!.repeat(25), quote!.repeat(12)].join('\n');
    const words = Array(5)
      .fill(`${of('長')}${of('市')}${of('者')}${of('侍')}`)
      .join(';');
    const make = (count: number): ServicesFile => {
      const grow = <C extends { at: string }>(column: C): C => ({ ...column, at: column.at.slice(0, 1).repeat(count) });
      const services = {
        id: Array.from({ length: count }, (_, at) => `service-${at}`).join(' '),
        texts: Array(count).fill(lines).join('\n'),
        synonyms: Array(count).fill(words).join('|'),
        ...Object.fromEntries(Object.entries(columns).map(([key, column]) => [key, grow(column)])),
        place: Object.fromEntries(Object.entries(place).map(([key, column]) => [key, grow(column)])),
      } as ServicesFile['services'];
      return { ...file, services, noticeScript: null };
    };
    const services = unpackServices(make(10_000));
    assert.equal(services.length, 10_000);
    assert.equal(services[9_999]!.id, 'service-9999');
    assert.deepEqual({ ...services[9_999], id: services[0]!.id }, services[0]);
  });
});

describe('a packed index', () => {
  it('is told back, and is written in JSON as it is', () => {
    for (let index = 0; index < MOST_ENTRIES; index++) {
      const character = indexCharacter(index);
      assert.equal(characterIndex(character.charCodeAt(0)), index);
      assert.equal(JSON.stringify(character), `"${character}"`);
    }
    for (const none of ['"', '\\', ' ', '\u007f', '\u00a0']) assert.ok(!(characterIndex(none.charCodeAt(0)) >= 0));
  });
});

describe('spelling', () => {
  const spelled = (text: string) => spell(text, () => 'nv');
  it('parts syllables, joins Latin letters and digits, and leaves marks out', () => {
    assert.deepEqual(spelled('女HPV女'), { pinyin: 'nv HPV nv', initials: 'nHPVn' });
    assert.deepEqual(spelled('“女”、3A女'), { pinyin: 'nv 3A nv', initials: 'n3An' });
    assert.deepEqual(spelled(''), { pinyin: '', initials: '' });
  });

  it('counts a rare character outside the first plane as one', () => {
    const seen: number[] = [];
    spell('\u{20000}女', (_, at) => {
      seen.push(at);
      return 'x';
    });
    assert.deepEqual(seen, [0, 1]);
    assert.deepEqual(distinctHan(['\u{20000}女A女']), ['\u{20000}', '女']);
  });
});
