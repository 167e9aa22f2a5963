import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { check } from '@placemarkio/check-geojson';
import { cutOpenData } from '../../../packages/dataset/src/open/index.js';
import { readDemonstration } from './content.js';
import { faultsOf, type Entity } from './hsds-fields.js';
import { countValues, expand, findSchemaOrgFaults, type Node } from './linked-data.js';
import { openFile, openJson, readCsv } from './open-folder.js';
import { readByReference } from './reference-reader.js';

const published = await readDemonstration();
const files = cutOpenData(published);

describe('the open data of the demonstration', () => {
  it('is read by every independent reader, boundaries, breakdowns and verdicts included', async () => {
    assert.deepEqual(await readByReference(files), []);
    for (const path of ['dcat.jsonld', 'schema.jsonld']) {
      const document = openJson<Node>(files, path);
      assert.equal(countValues(await expand(document, path)), countValues(document));
    }
    const { '@graph': graph } = openJson<{ '@graph': Node[] }>(files, 'schema.jsonld');
    assert.deepEqual(await findSchemaOrgFaults(graph), []);
    for (const path of ['facilities.geojson', 'areas.geojson']) check(openFile(files, path));
    const services = openJson<Entity[]>(files, 'hsds/services.json');
    assert.deepEqual(
      services.flatMap((service) => faultsOf(service, 'service')),
      [],
    );
  });

  it('says so in every row, in every place, in every service, and before anything else in every text', () => {
    for (const path of files.keys()) {
      if (!path.endsWith('.csv')) continue;
      for (const row of readCsv(files, path.slice('open/'.length))) assert.equal(row['demonstration'], 'true', path);
    }
    for (const path of ['facilities.geojson', 'areas.geojson']) {
      const { features } = openJson<{ features: { properties: Entity }[] }>(files, path);
      for (const { properties } of features) assert.equal(properties['demonstration'], true);
    }
    for (const { alert } of openJson<Entity[]>(files, 'hsds/services.json')) {
      assert.match(String(alert), /示例数据：数值均为虚构，不得引用/);
    }
    assert.match(openFile(files, 'README.md'), /^# 示例数据：数值均为虚构，不得引用/);
  });

  it('has an assessment for each that is published, with the words a card shows, and none that is withheld', () => {
    const shown = published.indicators.filter(({ assessment }) => assessment.publication.state !== 'withheld');
    assert.ok(shown.length > 10 && shown.length < published.indicators.length);
    const told = readCsv(files, 'assessments.csv').map((row) => [
      row['indicator'],
      row['status'],
      row['status_label_zh'],
    ]);
    assert.deepEqual(
      told,
      shown.map(({ id, status, statusLabel }) => [id, status, statusLabel['zh-Hans']]),
    );
  });

  it('has a row for every value of every series, each with a value or a reason and never with both', () => {
    const rows = readCsv(files, 'observations.csv');
    const entries = published.indicators.flatMap(({ series, comparatorSeries }) => [
      ...series,
      ...comparatorSeries.flatMap((one) => one.entries),
    ]);
    assert.equal(rows.length, entries.length);
    for (const { value, missing } of rows) assert.equal(value === '', missing !== '');
    assert.ok(rows.some(({ missing }) => missing !== ''));
  });

  it('names nothing of Bao’an', () => {
    for (const [path, text] of files) assert.doesNotMatch(text, /宝安|寶安|Bao.?an|深圳|Shenzhen/i, path);
  });
});
