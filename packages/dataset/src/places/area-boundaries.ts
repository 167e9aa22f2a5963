import { isObject, readBoundary, type Boundary } from './boundary-geometry.js';
import { nearestName } from '../words/nearest-name.js';
import { wholeFile, type ContentProblem } from '../problem.js';
import { quoteText, type BothLanguages } from '../tables/cells/cell-fault.js';
import type { SubdistrictRecord } from '../tables/places/subdistricts.js';

/** The shapes of areas by their code, and the 审图号 under which they may be shown. */
export interface AreaBoundaries {
  readonly shapes: ReadonlyMap<string, Boundary>;
  readonly approvalNumber: string | null;
}

/**
 * Reads `areas.geojson` of a content folder: RFC 7946, WGS 84, one Polygon or MultiPolygon a subdistrict, known by
 * `properties.code`, with the 审图号 as the collection's member `approvalNumber`. Boundaries without one are refused
 * (Map Management Regulations, arts. 15 and 34), but for the invented ones of demonstration data. Rings must be closed;
 * one that turns the wrong way is turned round and told, since it names the same ground.
 */
export function readAreaBoundaries(
  { file, text }: { readonly file: string; readonly text: string },
  subdistricts: readonly SubdistrictRecord[],
  demonstration: boolean,
): { boundaries: AreaBoundaries; problems: ContentProblem[] } {
  const problems: ContentProblem[] = [];
  const shapes = new Map<string, Boundary>();
  const note = (
    severity: ContentProblem['severity'],
    ...[wanted, found, check]: [BothLanguages, BothLanguages, BothLanguages]
  ) =>
    problems.push({
      severity,
      place: wholeFile(file),
      en: { wanted: wanted.en, found: found.en, check: check.en },
      zh: { wanted: wanted.zh, found: found.zh, check: check.zh },
    });
  const nothing = { boundaries: { shapes, approvalNumber: null }, problems };

  const collection = parseObject(text);
  if (collection?.['type'] !== 'FeatureCollection' || !Array.isArray(collection['features'])) {
    note('error', ...notCollection);
    return nothing;
  }
  if (collection['crs'] !== undefined) note('error', ...otherSystem);
  const approval = collection['approvalNumber'];
  const approvalNumber = typeof approval === 'string' && approval.trim() !== '' ? approval.trim() : null;
  if (approvalNumber === null && !demonstration) note('error', ...noApproval);

  const codes = subdistricts.map(({ code }) => code);
  for (const [at, feature] of (collection['features'] as unknown[]).entries()) {
    const properties = isObject(feature) && isObject(feature['properties']) ? feature['properties'] : {};
    const code = String(properties['code'] ?? '');
    const which = { en: `feature ${at + 1}`, zh: `第 ${at + 1} 个要素` };
    if (!codes.includes(code)) {
      const nearest = nearestName(code, codes);
      note(
        'error',
        { en: 'properties.code of a subdistrict of the table', zh: 'properties.code 为街道表里的代码' },
        { en: `${quoteText(code)} in ${which.en}`, zh: `${which.zh}的 ${quoteText(code)}` },
        {
          en: nearest === null ? `The codes are ${codes.join(', ')}.` : `Perhaps ${nearest} is meant.`,
          zh: nearest === null ? `代码有：${codes.join('、')}。` : `是否为 ${nearest}？`,
        },
      );
      continue;
    }
    const read = readBoundary(isObject(feature) ? feature['geometry'] : null);
    if ('fault' in read) {
      note(
        'error',
        {
          en: 'a Polygon or MultiPolygon of closed rings in degrees',
          zh: '以度为单位、首尾相接的 Polygon 或 MultiPolygon',
        },
        { en: `${read.fault.en} in ${which.en} (${code})`, zh: `${which.zh}（${code}）${read.fault.zh}` },
        { en: 'Export it again as GeoJSON in WGS 84.', zh: '请按 WGS 84 重新导出 GeoJSON。' },
      );
      continue;
    }
    if (shapes.has(code)) {
      note(
        'error',
        { en: 'one shape for each subdistrict', zh: '每个街道一个图形' },
        { en: `a second one for ${code}`, zh: `${code} 有第二个` },
        { en: 'Join the parts as one MultiPolygon.', zh: '请合成一个 MultiPolygon。' },
      );
    }
    if (read.turned) {
      note(
        'warning',
        { en: 'outer rings that turn anticlockwise, holes clockwise', zh: '外环逆时针、内环顺时针' },
        { en: `the other way round in ${which.en} (${code})`, zh: `${which.zh}（${code}）方向相反` },
        { en: 'It was turned round; the ground is the same.', zh: '已自动调换方向，范围不变。' },
      );
    }
    shapes.set(code, read.boundary);
  }
  const lacking = codes.filter((code) => !shapes.has(code));
  if (lacking.length > 0 && !problems.some(({ severity }) => severity === 'error')) {
    note(
      'warning',
      { en: 'a shape for every subdistrict', zh: '每个街道都有图形' },
      { en: `none for ${lacking.join(', ')}`, zh: `${lacking.join('、')} 没有` },
      { en: 'They stand in the list and on the grid alone.', zh: '它们只在列表和示意图中出现。' },
    );
  }
  return { boundaries: { shapes, approvalNumber }, problems };
}

const notCollection: [BothLanguages, BothLanguages, BothLanguages] = [
  { en: 'a GeoJSON FeatureCollection', zh: 'GeoJSON FeatureCollection' },
  { en: 'something else', zh: '别的内容' },
  { en: 'Check that the file was saved whole.', zh: '请核对文件是否完整。' },
];
const otherSystem: [BothLanguages, BothLanguages, BothLanguages] = [
  { en: 'coordinates in WGS 84, which need no “crs”', zh: 'WGS 84 坐标，不写“crs”' },
  { en: 'a “crs” of its own', zh: '写有“crs”' },
  { en: 'Convert the shapes to WGS 84 and leave “crs” out.', zh: '请转换为 WGS 84，并删去“crs”。' },
];
const noApproval: [BothLanguages, BothLanguages, BothLanguages] = [
  { en: 'the approval number of the boundaries as “approvalNumber”', zh: '“approvalNumber”一项写明边界的审图号' },
  { en: 'none', zh: '没有' },
  {
    en: 'Boundaries may be shown to the public only under an approval number. Without one, leave the file out: the schematic grid is shown.',
    zh: '向公众展示边界须有审图号。没有审图号请去掉这个文件，页面显示街道位置示意。',
  },
];

function parseObject(text: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(text.replace(/^\ufeff/, ''));
    return isObject(value) ? value : null;
  } catch {
    return null;
  }
}
