import {
  commitmentsFile,
  decode,
  DecodeError,
  facilitiesFile,
  hotlinesFile,
  indicatorFile,
  manifestFile,
  plansFile,
  servicesFile,
} from '@plan-widgets/core/contract';
import { unpackServices } from '@plan-widgets/core/service';
import type { NamedRecord, ReleaseContents } from './release-diff.js';

/**
 * Puts the files of a release folder in the form in which two can be compared.
 *
 * @param files the texts by their path below the release's folder
 * @throws DecodeError when one of them is missing or is not what its name says
 */
export function readContents(files: ReadonlyMap<string, string>, folder: string): ReleaseContents {
  const at = (path: string): string => `${folder}/${path}`;
  const json = (path: string): unknown => {
    const text = files.get(path);
    if (text === undefined) throw new DecodeError(at(path), '', 'the file', 'none of this name');
    try {
      return JSON.parse(text);
    } catch {
      throw new DecodeError(at(path), '', 'JSON', 'other text');
    }
  };
  const { release } = decode(manifestFile, json('manifest.json'), at('manifest.json'));
  const { plans } = decode(plansFile, json('plans.json'), at('plans.json'));
  const { commitments } = decode(commitmentsFile, json('commitments.json'), at('commitments.json'));
  const services = unpackServices(decode(servicesFile, json('services.zh-Hans.json'), at('services.zh-Hans.json')));
  const facilities = decode(facilitiesFile, json('facilities.geojson'), at('facilities.geojson')).features;
  const { hotlines } = decode(hotlinesFile, json('hotlines.json'), at('hotlines.json'));
  const indicators = [...files.keys()].filter((path) => path.startsWith('indicators/')).sort();
  return {
    release,
    indicators: indicators.map((path) => decode(indicatorFile, json(path), at(path))),
    tables: [
      { name: 'Plans', records: byId(plans.map((plan) => named(plan.key, plan.title['zh-Hans'], plan))) },
      { name: 'Commitments', records: byId(commitments.map((one) => named(one.id, one.name['zh-Hans'], one))) },
      { name: 'Services', records: byId(services.map((one) => named(one.id, one.name, one))) },
      {
        name: 'Facilities',
        records: byId(
          facilities.map(({ id, geometry, properties }) =>
            named(id, properties.name['zh-Hans'], { ...properties, geometry }),
          ),
        ),
      },
      { name: 'Hotlines', records: byId(hotlines.map((one) => named(one.id, one.name['zh-Hans'], one))) },
    ],
  };
}

const named = (id: string, name: string, fields: object): [string, NamedRecord] => [
  id,
  { name, fields: fields as NamedRecord['fields'] },
];

const byId = (records: readonly [string, NamedRecord][]): ReadonlyMap<string, NamedRecord> => new Map(records);
