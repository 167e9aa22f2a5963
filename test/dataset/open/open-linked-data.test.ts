import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { cutOpenData, type PublishedDataset } from '../../../packages/dataset/src/open/index.js';
import { ABSOLUTE, countValues, expand, findSchemaOrgFaults, termsOf, type Node } from './linked-data.js';
import { openFile, openJson } from './open-folder.js';
import { demonstration, example } from './published.js';

const DCAT = 'http://www.w3.org/ns/dcat#';
const DCT = 'http://purl.org/dc/terms/';
const idsOf = (value: unknown): string[] => (value as { '@id': string }[]).map((each) => each['@id']);

describe('dcat.jsonld', () => {
  const catalogue = openJson<Node>(cutOpenData(example), 'dcat.jsonld');

  it('says nothing that a reader would drop, and every term is an absolute IRI', async () => {
    const expanded = await expand(catalogue, 'dcat.jsonld');
    const terms = [...termsOf(expanded)];
    assert.ok(terms.length > 200);
    for (const term of terms) assert.match(term, ABSOLUTE);
    assert.equal(countValues(expanded), countValues(catalogue));
  });

  it('would be refused with a word that its context does not have', async () => {
    await assert.rejects(expand({ ...catalogue, nonsense: 'x' }, 'dcat.jsonld'), /safe|drop|absolute/i);
  });

  it('is one dataset with three releases, each but the first with the one before it', async () => {
    const nodes = (await expand(catalogue, 'dcat.jsonld')) as Node[];
    const [catalog, dataset, ...releases] = nodes;
    assert.deepEqual(catalog?.['@type'], [`${DCAT}Catalog`]);
    assert.deepEqual(
      idsOf(dataset?.[`${DCAT}hasVersion`]),
      releases.map((release) => release['@id']),
    );
    const versions = releases.map((release) => (release[`${DCAT}version`] as { '@value': string }[])[0]?.['@value']);
    assert.deepEqual(versions, ['2024-01-01', '2025-01-01', '2026-11-23']);
    assert.equal(releases[0]?.[`${DCAT}previousVersion`], undefined);
    assert.deepEqual(idsOf(releases[2]?.[`${DCAT}previousVersion`]), [releases[1]?.['@id']]);
  });

  it('tells of every data file where it is, its size and its hash', async () => {
    const nodes = (await expand(catalogue, 'dcat.jsonld')) as Node[];
    const files = cutOpenData(example);
    const distributions = nodes[nodes.length - 1]![`${DCAT}distribution`] as Node[];
    assert.equal(distributions.length, 20);
    for (const distribution of distributions) {
      const [address = ''] = idsOf(distribution[`${DCAT}downloadURL`]);
      const text = openFile(files, address.replace('https://open.example/latest/open/', ''));
      const [size] = distribution[`${DCAT}byteSize`] as { '@value': string }[];
      assert.equal(Number(size?.['@value']), new TextEncoder().encode(text).length);
    }
  });

  it('names no publisher but that of the notice', async () => {
    const nodes = (await expand(catalogue, 'dcat.jsonld')) as Node[];
    assert.ok(nodes.every((node) => node[`${DCT}publisher`] === undefined));
    const [notice] = nodes[nodes.length - 1]![`${DCT}source`] as Node[];
    assert.match(JSON.stringify(notice?.[`${DCT}publisher`]), /甲区人民政府/);
  });

  it('uses addresses only where the dataset has a public one', () => {
    const own = (published: PublishedDataset): string[] =>
      [...openFile(cutOpenData(published), 'dcat.jsonld').matchAll(/"downloadURL": "([^"]*)"/g)].map(
        (found) => found[1]!,
      );
    assert.deepEqual(own(example)[0], 'indicators.csv');
    assert.deepEqual(
      own({ ...example, baseUrl: 'https://data.example/plan/' })[0],
      'https://data.example/plan/2026-11-23/open/indicators.csv',
    );
  });
});

describe('schema.jsonld', () => {
  const document = openJson<{ '@graph': Node[] }>(cutOpenData(example), 'schema.jsonld');

  it('says nothing that a reader would drop, and every term is an absolute IRI', async () => {
    const expanded = await expand(document, 'schema.jsonld');
    for (const term of termsOf(expanded)) assert.match(term, ABSOLUTE);
    assert.equal(countValues(expanded), countValues(document));
  });

  it('has only classes and properties of schema.org, each where it belongs, says the validator', async () => {
    assert.deepEqual(await findSchemaOrgFaults(document['@graph']), []);
  });

  it('would be told of a property where schema.org has none', async () => {
    const found = await findSchemaOrgFaults([{ '@type': 'Dataset', telephone: '1' }]);
    assert.match(found.join(), /telephone/);
  });

  it('describes the services that run, with a hotline’s number, and none that is only planned', () => {
    const services = document['@graph'].filter((node) => node['@type'] === 'GovernmentService');
    assert.deepEqual(
      services.map(({ name }) => name),
      ['免费筛查'],
    );
    assert.match(JSON.stringify(services[0]), /"telephone":"12345"/);
  });

  it('lists every indicator as measured and every file as a download', () => {
    const dataset = document['@graph'][0]!;
    assert.equal((dataset['variableMeasured'] as unknown[]).length, 2);
    assert.equal((dataset['distribution'] as unknown[]).length, 20);
    assert.equal(dataset['temporalCoverage'], '2021/2030');
    assert.equal(dataset['license'], undefined);
  });

  it('says first of a demonstration that it is one', () => {
    const graph = openJson<{ '@graph': Node[] }>(cutOpenData(demonstration), 'schema.jsonld')['@graph'];
    for (const node of graph.filter(({ '@type': type }) => type !== 'CreativeWork')) {
      assert.match(String(node['name']), /^示例数据：数值均为虚构，不得引用/);
    }
  });
});
