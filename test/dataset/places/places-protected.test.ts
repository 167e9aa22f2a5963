import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { namesProtectedPlace, protectedPlaceFault } from '../../../packages/dataset/src/places/protected-places.js';
import { toTraditional } from '../../../packages/dataset/src/words/traditional.js';

const SHELTERS = [
  '家庭暴力庇护所',
  '庇护场所',
  '示例区反家暴庇护中心',
  '妇女临时庇护点',
  '未成年人救助保护中心',
  '救助管理站',
  '示例救助站',
  '受害妇女保护中心',
  '被害人临时安置点',
  '家暴受害者紧急救助点',
  '性侵受害儿童救助中心',
  '遭受侵害妇女救助之家',
  '临时安置场所',
  '临时监护场所',
  '妇女避难所',
  '安全屋',
  '未成年人“一站式”综合保护中心',
  '一站式询问取证中心',
  "Women's shelter",
  'Emergency shelter for women',
  'Domestic violence shelter',
  'Safe house',
  'Refuge for victims of domestic violence',
];

/** Places that sound alike and that people must be able to find. */
const OPEN_TO_ALL = [
  '庇护工场',
  '残疾人庇护性就业基地',
  '庇护工厂',
  '应急避难场所',
  '突发事件临时监护',
  '残疾儿童入学安置',
  '室内应急避难场所',
  '安置房小区公园',
  '动物救助站',
  '流浪猫收容所',
  '医疗救助窗口',
  '司法救助中心',
  '未成年人保护工作站',
  '妇女儿童维权服务站',
  '反家暴宣传基地',
  '儿童安全体验馆',
  '救助电话12345',
  '宝安区妇幼保健院',
  '社区妇女儿童之家',
  'Sheltered workshop',
  'Bus shelter by the lake',
  'Rain shelter',
  'Animal shelter',
  'Wildlife refuge',
  'Emergency shelter (earthquake)',
];

describe('the words for a shelter or a place of victim protection', () => {
  it('are known', () => {
    for (const name of SHELTERS) assert.ok(namesProtectedPlace(name), name);
  });

  it('are known in Traditional script, set apart, wide, in tags, entities and with nothing seen between them', () => {
    for (const name of SHELTERS) {
      const disguised = [
        toTraditional(name),
        [...name].join(' '),
        [...name].join('\u200b'),
        [...name].join('·'),
        name.replace(/[!-~]/gu, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0)),
        `这里是${name}，请勿外传`,
        [...name].map((sign) => `&#${sign.codePointAt(0)};`).join(''),
        [...name].join('<b></b>'),
        name.toUpperCase(),
      ];
      for (const text of disguised) assert.ok(namesProtectedPlace(text), text);
    }
    assert.ok(namesProtectedPlace('jiabao-bihusuo'), 'pinyin of an id');
    assert.ok(namesProtectedPlace('s-h-e-l-t-e-r'));
  });

  it('raise no alarm over places that people must be able to find', () => {
    for (const name of OPEN_TO_ALL) {
      assert.ok(!namesProtectedPlace(name), name);
      assert.ok(!namesProtectedPlace(toTraditional(name)), toTraditional(name));
    }
  });
});

describe('a record of such a place', () => {
  const texts = { name_zh: '家庭暴力庇护所' };

  it('is refused with anything that locates it', () => {
    const held = {
      address: '某地',
      lon: '0.1',
      lat: '0.1',
      subdistrict: '示例一街道',
      phone: '0000-1234567',
      photo: 'a.jpg',
    };
    for (const [column, value] of Object.entries(held)) {
      const fault = protectedPlaceFault({ texts, locating: { [column]: value } });
      assert.deepEqual(fault?.columns, [column]);
    }
    assert.deepEqual(protectedPlaceFault({ texts, locating: held })?.columns, Object.keys(held));
  });

  it('is let in with nothing that does: its name, and a number that anyone may call', () => {
    assert.equal(protectedPlaceFault({ texts, locating: {} }), null);
    for (const phone of ['110', '12338', '12345', '12345-6', '１２３３８', '12110755'])
      assert.equal(protectedPlaceFault({ texts, locating: { phone } }), null, phone);
    assert.equal(protectedPlaceFault({ texts, locating: { address: '  ' } }), null);
  });

  it('is refused when a note or the name gives the street, a telephone or the subdistrict', () => {
    const areas = ['示例一街道'];
    for (const note of [
      '在示例路12号三楼',
      '示例路１２－３號',
      '12 Sample Road',
      '电话 0755-1234 5678',
      '13800000000',
    ]) {
      const inNote = protectedPlaceFault({ texts: { ...texts, note }, locating: {} });
      assert.deepEqual(inNote?.columns, ['note'], note);
    }
    for (const note of ['拨打12338', '2024年第3号文', '每天24小时', '规划第12项'])
      assert.equal(protectedPlaceFault({ texts: { ...texts, note }, locating: {} }), null, note);
    const inName = protectedPlaceFault({ texts: { name_zh: '示例一庇护所' }, locating: {}, areas });
    assert.deepEqual(inName?.columns, ['name_zh']);
  });

  it('is refused when only its address, its note or a flag says what it is', () => {
    const address = '示例路1号救助管理站内';
    assert.ok(protectedPlaceFault({ texts: { name_zh: '服务点', address }, locating: { address } }));
    assert.ok(protectedPlaceFault({ texts: { name_zh: '服务点', note: '兼作庇护所' }, locating: { lon: '1' } }));
    assert.ok(protectedPlaceFault({ texts: { name_zh: '服务点' }, locating: { lon: '1' }, flagged: true }));
    assert.equal(protectedPlaceFault({ texts: { name_zh: '服务点' }, locating: { lon: '1' } }), null);
  });

  it('is never quoted: the fault names the columns and not what they hold', () => {
    const fault = protectedPlaceFault({
      texts: { ...texts, note: '秘密路99号' },
      locating: { address: '秘密路99号', phone: '0000-7654321' },
    })!;
    const said = JSON.stringify(fault);
    assert.ok(!said.includes('秘密路') && !said.includes('7654321'));
    assert.match(fault.check.zh, /删去这一行/u);
  });
});
