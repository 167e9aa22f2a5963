import type { AreaFeature } from '@plan-widgets/core/contract';
import { headFields, sourceFields } from './row-fields.js';
import { toSource } from './references.js';
import {
  fillTable,
  flagField,
  integerField,
  localizedFields,
  type OpenField,
  type OpenTable,
  textField,
} from './open-table.js';
import type { PublishedDataset } from './published-dataset.js';

/** What an area's row says of it, in the table and in the GeoJSON alike. */
export const areaFields = ({ head, areas }: PublishedDataset): OpenField<AreaFeature>[] => [
  ...headFields<AreaFeature>(head),
  textField('code', '街道代码', 'code of the subdistrict', ({ properties }) => properties.code, true),
  ...localizedFields<AreaFeature>('name', '名称', 'name', ({ properties }) => properties.name),
  integerField(
    'tile_column',
    '示意图中的列，不代表实际位置',
    'column on the schematic grid, not a true position',
    ({ properties }) => properties.tile?.column ?? null,
  ),
  integerField(
    'tile_row',
    '示意图中的行，不代表实际位置',
    'row on the schematic grid, not a true position',
    ({ properties }) => properties.tile?.row ?? null,
  ),
  flagField(
    'has_boundary',
    'areas.geojson 中是否有界线',
    'whether areas.geojson has a boundary',
    ({ geometry }) => geometry !== null,
    true,
  ),
  textField(
    'approval_number',
    '界线的审图号；空白表示没有界线',
    'approval number of the boundaries; empty when none are given',
    () => areas.approvalNumber,
  ),
  ...sourceFields<AreaFeature>(({ properties }) => properties.source),
];

/** `areas.csv`. */
export const areasTable = (published: PublishedDataset): OpenTable =>
  fillTable<AreaFeature>(
    {
      name: 'areas',
      title: { zh: '街道', en: 'Subdistricts' },
      about: { zh: published.areas.caption['zh-Hans'], en: published.areas.caption.en },
      key: 'code',
      references: [toSource],
    },
    areaFields(published),
    published.areas.features,
  );
