import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { cutOpenData } from '../../../packages/dataset/src/open/index.js';
import { faultsOf, type Entity } from './hsds-fields.js';
import { openFile, openJson } from './open-folder.js';
import { demonstration, example } from './published.js';

const files = cutOpenData(example);
const services = openJson<Entity[]>(files, 'hsds/services.json');

describe('the HSDS profile of the services', () => {
  it('has the fields that HSDS 3.1 requires, and none that it does not have', () => {
    const kinds = [
      ['services', 'service'],
      ['organizations', 'organization'],
      ['taxonomies', 'taxonomy'],
      ['taxonomy_terms', 'taxonomy_term'],
    ] as const;
    for (const [path, kind] of kinds) {
      const entities = openJson<Entity[]>(files, `hsds/${path}.json`);
      assert.ok(entities.length > 0);
      assert.deepEqual(
        entities.flatMap((entity) => faultsOf(entity, kind)),
        [],
      );
    }
  });

  it('finds what HSDS would not take', () => {
    const [service] = services;
    assert.match(
      faultsOf({ ...service, status: 'planned', colour: 'red', assured_date: null }, 'service').join(),
      /colour.*status.*assured_date/,
    );
  });

  it('gives every record an id of its own, and every reference a record', () => {
    const inside = ['attributes', 'phones'] as const;
    const records = services.flatMap((service) => [service, ...inside.flatMap((list) => service[list] as Entity[])]);
    assert.equal(new Set(records.map(({ id }) => id)).size, records.length);
    const idsIn = (path: string) => new Set(openJson<Entity[]>(files, path).map(({ id }) => id));
    const [terms, taxonomies] = [idsIn('hsds/taxonomy_terms.json'), idsIn('hsds/taxonomies.json')];
    for (const service of services) {
      assert.ok(idsIn('hsds/organizations.json').has(service['organization_id']));
      for (const { link_id, link_type, taxonomy_term_id } of service['attributes'] as Entity[]) {
        assert.equal(link_id, service['id']);
        if (link_type !== undefined) assert.ok(terms.has(taxonomy_term_id));
      }
    }
    for (const { taxonomy_id } of openJson<Entity[]>(files, 'hsds/taxonomy_terms.json')) {
      assert.ok(taxonomies.has(taxonomy_id));
    }
  });

  it('says why the first door is named, in the words that name it', () => {
    const told = services.map(({ attributes }) =>
      (attributes as Entity[])
        .filter(({ label }) => String(label).startsWith('先去哪里问的依据'))
        .map(({ value }) => value),
    );
    assert.ok(told.every((sources) => sources.length === 1 && sources[0] !== ''));
    const csv = openFile(files, 'services.csv');
    assert.match(csv.split('\n')[0]!, /first_door_en,first_door_source/u);
    for (const [source] of told) assert.ok(csv.includes(String(source)));
  });

  it('calls a service active only where the plan says it runs, and keeps the plan’s own word', () => {
    const terms = new Map(openJson<Entity[]>(files, 'hsds/taxonomy_terms.json').map(({ id, code }) => [id, code]));
    const told = services.map(({ status, attributes }) => {
      const [own] = (attributes as Entity[]).filter(({ link_type }) => link_type === 'plan-status');
      return [status, terms.get(own?.['taxonomy_term_id'])];
    });
    assert.deepEqual(told, [
      ['active', 'existing'],
      ['inactive', 'to-be-built'],
    ]);
  });

  it('has a phone only where there is one, and no place for what is told to nobody', () => {
    assert.deepEqual(
      services.map(({ phones }) => (phones as Entity[]).map(({ number }) => number)),
      [['12345'], []],
    );
    assert.deepEqual(
      services.map(({ service_at_locations }) => service_at_locations),
      [undefined, undefined],
    );
  });

  it('keeps ids from release to release', () => {
    const later = cutOpenData({ ...example, head: { ...example.head, release: '2027-11-23', released: '2027-11-23' } });
    assert.equal(openFile(later, 'hsds/services.json'), openFile(files, 'hsds/services.json'));
  });

  it('warns in every service of a demonstration, and in the profile', () => {
    const shown = cutOpenData(demonstration);
    for (const { name, alert } of openJson<Entity[]>(shown, 'hsds/services.json')) {
      assert.match(String(name), /^示例数据/);
      assert.match(String(alert), /Sample data: every figure is invented/);
    }
    assert.match(openFile(shown, 'hsds/README.md'), /示例数据：数值均为虚构，不得引用/);
  });
});

describe('the README for people', () => {
  const readme = openFile(files, 'README.md');

  it('is Chinese first, then English, and tells every file and every column', () => {
    assert.ok(readme.indexOf('## 文件') < readme.indexOf('## Files'));
    for (const [path, text] of files) {
      if (!path.endsWith('.csv')) continue;
      const named = path.replace('open/', '').replace(/^indicators\/.*/, 'indicators/ID.csv');
      assert.ok(readme.includes(`\`${named}\``), path);
      for (const column of text.replace('\uFEFF', '').split('\r\n')[0]!.split(',')) {
        assert.equal(readme.split(`| \`${column}\` |`).length > 2, true, column);
      }
    }
  });

  it('says what is missing and why, how the judgement is made, and how to cite', () => {
    assert.match(readme, /2个指标中，1个有本区公布的数值，1个的评估结论尚未发布/);
    assert.match(readme, /进展判断按公开方法由数据测算，供参考；正式结论以区妇儿工委发布的评估报告为准。/);
    assert.match(readme, /街道位置示意，不代表行政区域界线和实际位置/);
    assert.match(readme, /1个为转引，原文待核对/);
    assert.match(readme, /2026-11-23版\[DS\/OL\]\. \(2026-11-23\)\[引用日期\]/);
    assert.doesNotMatch(readme, /https?:\/\//);
  });

  it('of a demonstration begins so, and gives nothing to cite', () => {
    const shown = openFile(cutOpenData(demonstration), 'README.md');
    assert.match(shown, /^# 示例数据：数值均为虚构，不得引用/);
    assert.doesNotMatch(shown, /\[DS\/OL\]/);
  });

  it('uses no word that official output never says', () => {
    for (const [path, text] of files) assert.doesNotMatch(text, /暂无数据|暂无内容|建设中|敬请期待|测试|演示/, path);
  });
});
