import type { DescribedTable, Words } from './open-table.js';

/** A file that catalogues list for people to download. */
export interface OpenFile {
  readonly path: string;
  readonly mediaType: string;
  readonly title: Words;
}

/** The files that hold data, in the order in which they are listed; the files about them are not listed. */
export const listOpenFiles = (
  tables: readonly DescribedTable[],
  perIndicator: readonly DescribedTable[],
): OpenFile[] => [...tables.map(toFile), ...GEOJSON, ...HSDS, ...perIndicator.map(toFile)];

const toFile = ({ path, title }: DescribedTable): OpenFile => ({ path, mediaType: 'text/csv', title });

const GEOJSON: readonly OpenFile[] = [
  {
    path: 'facilities.geojson',
    mediaType: 'application/geo+json',
    title: { zh: '场所（GeoJSON）', en: 'Places (GeoJSON)' },
  },
  {
    path: 'areas.geojson',
    mediaType: 'application/geo+json',
    title: { zh: '街道（GeoJSON）', en: 'Subdistricts (GeoJSON)' },
  },
];

const HSDS: readonly OpenFile[] = [
  {
    path: 'hsds/services.json',
    mediaType: 'application/json',
    title: { zh: '服务（HSDS 3.1）', en: 'Services (HSDS 3.1)' },
  },
  {
    path: 'hsds/organizations.json',
    mediaType: 'application/json',
    title: { zh: '机构（HSDS 3.1）', en: 'Organisations (HSDS 3.1)' },
  },
  {
    path: 'hsds/taxonomies.json',
    mediaType: 'application/json',
    title: { zh: '分类（HSDS 3.1）', en: 'Taxonomies (HSDS 3.1)' },
  },
  {
    path: 'hsds/taxonomy_terms.json',
    mediaType: 'application/json',
    title: { zh: '分类用词（HSDS 3.1）', en: 'Taxonomy terms (HSDS 3.1)' },
  },
];
