import assert from 'node:assert/strict';
import { fileURLToPath } from 'node:url';
import { describe, it } from 'node:test';
import { check } from '@placemarkio/check-geojson';
import { cutOpenData } from '../../../packages/dataset/src/open/index.js';
import { readPublished } from './content.js';
import { ABSOLUTE, countValues, expand, findSchemaOrgFaults, termsOf, type Node } from './linked-data.js';
import { faultsOf, type Entity } from './hsds-fields.js';
import { openFile, openJson, readCsv } from './open-folder.js';
import { readByReference } from './reference-reader.js';

const published = await readPublished(fileURLToPath(new URL('../../../packages/baoan', import.meta.url)));
const files = cutOpenData(published);

describe('the open data of Bao’an', () => {
  it('is read by the reference reader of Data Packages, every row against its schema', async () => {
    assert.deepEqual(await readByReference(files), []);
  });

  it('has a row for every record that is published', () => {
    const rows = (path: string) => readCsv(files, path).length;
    assert.equal(rows('indicators.csv'), published.indicators.length);
    assert.equal(rows('commitments.csv'), published.commitments.commitments.length);
    assert.equal(rows('services.csv'), published.services['zh-Hans'].length);
    assert.equal(rows('facilities.csv'), published.facilities.features.length);
    assert.equal(rows('hotlines.csv'), published.hotlines.hotlines.length);
    assert.equal(rows('related-figures.csv'), published.plans.relatedFigures.length);
  });

  it('publishes no assessment, as nobody has', () => {
    assert.deepEqual(readCsv(files, 'assessments.csv'), []);
  });

  it('says nothing in linked data that a reader would drop, and nothing schema.org does not have', async () => {
    for (const path of ['dcat.jsonld', 'schema.jsonld']) {
      const document = openJson<Node>(files, path);
      const expanded = await expand(document, path);
      assert.equal(countValues(expanded), countValues(document));
      for (const term of termsOf(expanded)) assert.match(term, ABSOLUTE);
    }
    assert.deepEqual(await findSchemaOrgFaults(openJson<{ '@graph': Node[] }>(files, 'schema.jsonld')['@graph']), []);
  });

  it('has places that an independent checker reads as RFC 7946', () => {
    for (const path of ['facilities.geojson', 'areas.geojson']) check(openFile(files, path));
  });

  it('has services with all that HSDS requires', () => {
    const services = openJson<Entity[]>(files, 'hsds/services.json');
    assert.deepEqual(
      services.flatMap((service) => faultsOf(service, 'service')),
      [],
    );
  });

  it('calls only numbers that the hotlines table or a source gives', () => {
    const given = new Set([
      ...published.hotlines.hotlines.map(({ dial }) => dial),
      ...published.services.en.flatMap(({ contact }) => (contact?.dial ? [contact.dial] : [])),
    ]);
    for (const { phones } of openJson<Entity[]>(files, 'hsds/services.json')) {
      for (const { number } of phones as Entity[]) assert.ok(given.has(String(number)), String(number));
    }
  });

  it('tells no place of a service that is told to nobody', () => {
    const hidden = published.services.en.filter(({ confidential }) => confidential).map(({ id }) => id);
    assert.ok(hidden.length > 0);
    for (const row of readCsv(files, 'services.csv').filter(({ id = '' }) => hidden.includes(id))) {
      assert.deepEqual([row['address_zh'], row['address_zh_hant'], row['address_en']], ['', '', '']);
    }
  });

  it('uses no word that official output never says, and names no licence or address that nobody gave', () => {
    // The tables quote the notice, which may say so of its own matters.
    for (const path of ['README.md', 'hsds/README.md', 'datapackage.json', 'dcat.jsonld']) {
      const text = openFile(files, path);
      assert.doesNotMatch(text, /暂无数据|暂无内容|建设中|敬请期待|演示/, path);
      assert.doesNotMatch(text, /"licen[sc]es?":/, path);
    }
  });
});
