import {
  danger,
  facilityFeature,
  known,
  type AreaFeature,
  type FacilityFeature,
  type Hotline,
  type Known,
} from '@plan-widgets/core/contract';
import { headFields, sourceFields } from './common-fields.js';
import { toSource } from './indicator-tables.js';
import {
  dayField,
  fillTable,
  flagField,
  integerField,
  listField,
  localizedFields,
  numberField,
  textField,
  wordField,
  type OpenField,
  type OpenTable,
} from './open-table.js';
import type { PublishedDataset } from './published-dataset.js';

/** Degrees to the six decimals (a decimetre) that RFC 7946 recommends; null where there is no point. */
export const roundDegrees = (degrees: number | undefined): number | null =>
  degrees === undefined ? null : Math.round(degrees * 1e6) / 1e6;

const facilityShape = facilityFeature.fields.properties.fields;

const knownField = (
  name: string,
  zh: string,
  en: string,
  of: (facility: FacilityFeature) => Known,
): OpenField<FacilityFeature> =>
  wordField(name, `${zh}：有、无或未录入`, `${en}: yes, no or not recorded`, known.oneOf, of);

const clock = (minutes: number): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;

/** What a facility's row says of it, in the table and in the GeoJSON alike. */
export const facilityFields = ({ head }: PublishedDataset): OpenField<FacilityFeature>[] => [
  ...headFields<FacilityFeature>(head),
  textField('id', '场所编号', 'id of the place', ({ id }) => id, true),
  ...localizedFields<FacilityFeature>('name', '名称', 'name', ({ properties }) => properties.name),
  wordField('type', '类型', 'kind of place', facilityShape.type.oneOf, ({ properties }) => properties.type),
  textField(
    'subdistrict',
    '所在街道代码；空白表示未录入',
    'code of its subdistrict; empty when not recorded',
    ({ properties }) => properties.area,
  ),
  ...localizedFields<FacilityFeature>(
    'address',
    '地址；空白表示未录入',
    'address; empty when not recorded',
    ({ properties }) => properties.address,
  ),
  numberField(
    'lon',
    '经度（WGS 84，度）；空白表示没有坐标',
    'longitude, WGS 84, degrees; empty when there is none',
    ({ geometry }) => roundDegrees(geometry?.coordinates[0]),
  ),
  numberField(
    'lat',
    '纬度（WGS 84，度）；空白表示没有坐标',
    'latitude, WGS 84, degrees; empty when there is none',
    ({ geometry }) => roundDegrees(geometry?.coordinates[1]),
  ),
  wordField(
    'designation',
    '正式命名；空白表示没有记录',
    'what it was officially named; empty when nothing is recorded',
    ['child-friendly-park', 'practice-base', 'child-friendly-base'],
    ({ properties }) => properties.designation?.as ?? null,
  ),
  ...localizedFields<FacilityFeature>(
    'designation_by',
    '命名单位',
    'who named it so',
    ({ properties }) => properties.designation?.by ?? null,
  ),
  textField('designation_on', '命名日期', 'when', ({ properties }) => properties.designation?.on ?? null),
  integerField('age_min', '适合年龄自（岁）', 'for ages from, years', ({ properties }) => properties.ages.from),
  integerField('age_max', '适合年龄至（岁）', 'for ages to, years', ({ properties }) => properties.ages.to),
  knownField('step_free', '无障碍入口', 'step-free entrance', ({ properties }) => properties.stepFree),
  knownField('toilet', '卫生间', 'toilet', ({ properties }) => properties.toilet),
  knownField('third_toilet', '第三卫生间', 'family toilet', ({ properties }) => properties.thirdToilet),
  knownField('nursing_room', '母婴室', 'nursing room', ({ properties }) => properties.nursingRoom),
  knownField('shade', '遮荫', 'shade', ({ properties }) => properties.shade),
  knownField('water', '饮水', 'drinking water', ({ properties }) => properties.water),
  knownField('indoor', '室内', 'indoors', ({ properties }) => properties.indoor),
  knownField('free', '免费', 'free of charge', ({ properties }) => properties.free),
  knownField('booking_needed', '需要预约', 'booking needed', ({ properties }) => properties.bookingNeeded),
  ...localizedFields<FacilityFeature>(
    'hours',
    '开放时间；空白表示未录入',
    'opening hours; empty when not recorded',
    ({ properties }) => properties.hours,
  ),
  listField(
    'weekly',
    '每周开放时间：星期（1为星期一）与起止',
    'weekly hours: day (1 is Monday), from and to',
    ({ properties }) => properties.weekly.map(({ day, opens, closes }) => `${day} ${clock(opens)}-${clock(closes)}`),
  ),
  textField(
    'phone',
    '电话；空白表示未录入',
    'telephone; empty when not recorded',
    ({ properties }) => properties.phone,
  ),
  textField('photo', '照片文件', 'photograph', ({ properties }) => properties.photo),
  listField(
    'counts_towards',
    '按命名计入的指标编号',
    'ids of the indicators it counts towards by its designation',
    ({ properties }) => properties.countsTowards,
  ),
  ...localizedFields<FacilityFeature>('note', '说明', 'remark', ({ properties }) => properties.note),
  dayField(
    'checked',
    '最近核对日期；空白表示未核对',
    'day of the last check; empty for never',
    ({ properties }) => properties.checked,
  ),
  ...sourceFields<FacilityFeature>(({ properties }) => properties.source),
];

/** `facilities.csv`. */
export const facilitiesTable = (published: PublishedDataset): OpenTable =>
  fillTable<FacilityFeature>(
    {
      name: 'facilities',
      title: { zh: '场所', en: 'Places' },
      about: {
        zh: '每个场所一行；没有坐标的也在表中，经纬度空白',
        en: 'One row a place; a place with no point is here too, its coordinates empty',
      },
      key: 'id',
      references: [toSource],
    },
    facilityFields(published),
    published.facilities.features,
  );

/** `hotlines.csv`. */
export const hotlinesTable = ({ head, hotlines }: PublishedDataset): OpenTable =>
  fillTable<Hotline>(
    {
      name: 'hotlines',
      title: { zh: '热线', en: 'Hotlines' },
      about: { zh: '公开的电话号码，各有来源', en: 'Public telephone numbers, each with its source' },
      key: 'id',
      references: [toSource],
    },
    [
      ...headFields<Hotline>(head),
      textField('id', '热线编号', 'id of the hotline', ({ id }) => id, true),
      textField('dial', '拨打的号码', 'the number', ({ dial }) => dial, true),
      wordField('by', '拨打或发短信', 'call it or write to it', ['call', 'text'], ({ by }) => by),
      textField('press', '接通后按键', 'key to press once connected', ({ press }) => press),
      ...localizedFields<Hotline>('name', '名称', 'name', ({ name }) => name),
      ...localizedFields<Hotline>('for', '用途', 'what it is for', (row) => row.for),
      listField(
        'danger',
        `紧急情形（${danger.oneOf.join('、')}）`,
        'the dangers in which it is shown first',
        ({ dangers }) => dangers,
      ),
      ...localizedFields<Hotline>(
        'hours',
        '服务时间；空白表示来源未写',
        'when it is answered; empty when no source says',
        ({ hours }) => hours,
      ),
      ...localizedFields<Hotline>('note', '使用说明', 'how to use it', ({ note }) => note),
      ...sourceFields<Hotline>(({ source }) => source),
    ],
    hotlines.hotlines,
  );

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
