import { facilityFeature, type FacilityFeature, known, type Known } from '@plan-widgets/core/contract';
import { headFields, sourceFields } from './row-fields.js';
import { roundDegrees } from './degrees.js';
import { toSource } from './references.js';
import {
  dayField,
  fillTable,
  integerField,
  listField,
  localizedFields,
  numberField,
  type OpenField,
  type OpenTable,
  textField,
  wordField,
} from './open-table.js';
import type { PublishedDataset } from './published-dataset.js';

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
