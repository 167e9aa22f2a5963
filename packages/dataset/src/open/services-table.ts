import { need, serviceRecord, serviceStatus, type Localized, type ServiceRecord } from '@plan-widgets/core/contract';
import { headFields, sourceFields } from './row-fields.js';
import { toSource } from './references.js';
import { noticeSource } from './open-source.js';
import {
  dayField,
  fillTable,
  flagField,
  listField,
  localizedFields,
  numberField,
  textField,
  wordField,
  type OpenTable,
} from './open-table.js';
import type { PublishedDataset } from './published-dataset.js';

/** One service in the three languages. */
export type ServiceInAll = Readonly<Record<keyof Localized, ServiceRecord>>;

/**
 * The services with their three languages together.
 *
 * @throws RangeError when a language lacks a service that another has
 */
export function joinServices({ services }: Pick<PublishedDataset, 'services'>): ServiceInAll[] {
  const find = (locale: keyof Localized): ReadonlyMap<string, ServiceRecord> =>
    new Map(services[locale].map((service) => [service.id, service]));
  const [hant, en] = [find('zh-Hant'), find('en')];
  return services['zh-Hans'].map((service) => {
    const [traditional, english] = [hant.get(service.id), en.get(service.id)];
    if (traditional === undefined || english === undefined) {
      throw new RangeError(
        `Wanted service ${service.id} in three languages, got ${traditional ? 'no English' : 'no Traditional Chinese'}. Check the services files.`,
      );
    }
    return { 'zh-Hans': service, 'zh-Hant': traditional, en: english };
  });
}

/** One text of a service in the three languages; null where the record has none. */
export function inAllLocales(service: ServiceInAll, of: (record: ServiceRecord) => string | null): Localized | null {
  const [hans, hant, en] = [of(service['zh-Hans']), of(service['zh-Hant']), of(service.en)];
  return hans === null || hant === null || en === null ? null : { 'zh-Hans': hans, 'zh-Hant': hant, en };
}

/** The address of a service, unless its place is told to nobody. */
const openAddress = ({ confidential, contact }: ServiceRecord): string | null =>
  confidential || contact === null ? null : contact.address;

/** Why a door is named first: the plan's own words, or the publisher and the title of a hotline's source. */
export const sayDoorSource = ({ firstDoor: { source } }: ServiceRecord): string =>
  'quote' in source ? source.quote : `${source.publisher}${source.title === null ? '' : `《${source.title}》`}`;

/** `services.csv`: one row a service, in three languages. */
export const servicesTable = (published: PublishedDataset): OpenTable =>
  fillTable<ServiceInAll>(
    {
      name: 'services',
      title: { zh: '服务', en: 'Services' },
      about: {
        zh: '规划写明或承诺的服务、权利和申请事项一行一项；规划写到不等于已经开办，见 status',
        en: 'One row for every service, entitlement and right of application that the plans name or promise. Named does not mean open: see status',
      },
      key: 'id',
      references: [toSource],
    },
    [
      ...headFields<ServiceInAll>(published.head),
      textField('id', '服务编号', 'id of the service', (row) => row.en.id, true),
      ...localizedFields<ServiceInAll>('name', '名称', 'name', (row) => inAllLocales(row, ({ name }) => name)),
      ...localizedFields<ServiceInAll>('description', '说明', 'description', (row) =>
        inAllLocales(row, ({ description }) => description),
      ),
      wordField(
        'status',
        '规划载明已开展、拟建或探索',
        'running, planned or to be explored, as the plan says',
        serviceStatus.oneOf,
        (row) => row.en.status,
      ),
      wordField(
        'modality',
        '明确表述，或鼓励、探索',
        'stated, or encouraged and explored',
        serviceRecord.fields.modality.oneOf,
        (row) => row.en.modality,
      ),
      listField('needs', `需要（${need.oneOf.join('、')}）`, 'what it answers', (row) => row.en.needs),
      listField('life_stages', '人生阶段', 'stages of life', (row) => row.en.lifeStages),
      listField('situations', '处境', 'situations', (row) => row.en.situations),
      wordField('sex', '性别', 'sex', serviceRecord.fields.sex.oneOf, (row) => row.en.sex),
      numberField(
        'minimum_age',
        '最小年龄（岁）；空白表示规划未写',
        'youngest age, years; empty where the plan gives none',
        (row) => row.en.minimumAge,
      ),
      numberField(
        'maximum_age',
        '最大年龄（岁）；空白表示规划未写',
        'oldest age, years; empty where the plan gives none',
        (row) => row.en.maximumAge,
      ),
      ...localizedFields<ServiceInAll>('eligibility', '规划所写对象', 'whom the plan names', (row) =>
        inAllLocales(row, ({ eligibility }) => eligibility),
      ),
      wordField(
        'cost',
        '费用；空白表示规划未写',
        'cost; empty where the plan does not say',
        ['free'],
        (row) => row.en.cost,
      ),
      ...localizedFields<ServiceInAll>('first_door', '先去哪里问', 'where to ask first', (row) =>
        inAllLocales(row, ({ firstDoor }) => firstDoor.name),
      ),
      textField(
        'first_door_source',
        '“先去哪里问”的依据：规划点名它的原文；热线写公布单位',
        'why that door: the words of the plan that name it, verbatim; for a hotline, who published it',
        (row) => sayDoorSource(row['zh-Hans']),
        true,
      ),
      textField(
        'hotline',
        '热线编号，见 hotlines.csv',
        'key of the hotline in hotlines.csv',
        (row) => row.en.firstDoor.hotline,
      ),
      textField(
        'phone',
        '电话；只有来源写明的',
        'telephone, only where a source gives it',
        (row) => row.en.contact?.dial ?? null,
      ),
      ...localizedFields<ServiceInAll>(
        'address',
        '地址；只有来源写明的',
        'address, only where a source gives it',
        (row) => inAllLocales(row, openAddress),
      ),
      ...localizedFields<ServiceInAll>(
        'hours',
        '时间；只有来源写明的',
        'hours, only where a source gives them',
        (row) => inAllLocales(row, ({ contact }) => contact?.hours ?? null),
      ),
      textField(
        'contact_source',
        '联系方式的来源',
        'who published the contact',
        (row) => row['zh-Hans'].contact?.source.publisher ?? null,
      ),
      dayField(
        'assured_date',
        '最近向主办单位核对的日期；空白表示未核对',
        'day of the last check with whoever runs it; empty for never',
        (row) => row.en.assuredDate,
      ),
      flagField(
        'confidential',
        'true 表示地点不对外公布',
        'true: its place is told to nobody',
        (row) => row.en.confidential,
        true,
      ),
      listField('indicators', '相关指标编号', 'ids of related indicators', (row) => row.en.indicators),
      listField('plans', '所属规划', 'keys of the plans', (row) => row.en.plans),
      listField('synonyms_zh', '常用搜索词（简体中文）', 'what people search for (Simplified Chinese)', (row) =>
        row['zh-Hans'].synonyms.map(({ text }) => text),
      ),
      listField('synonyms_en', '常用搜索词（英文）', 'what people search for (English)', (row) =>
        row.en.synonyms.map(({ text }) => text),
      ),
      textField('quote', '规划原文', 'the words of the plan, verbatim', (row) => row['zh-Hans'].quote, true),
      textField('place_plan', '原文所在规划', 'key of the plan in which the words stand', (row) => row.en.place.plan),
      textField('place_domain', '原文所在领域', 'domain', (row) => row['zh-Hans'].place.domain?.title ?? null),
      wordField(
        'place_section',
        '原文所在小节',
        'section',
        serviceRecord.fields.place.fields.section.oneOf,
        (row) => row.en.place.section,
      ),
      textField('place_number', '原文条目序号', 'number within the section', (row) => row.en.place.number || null),
      ...sourceFields<ServiceInAll>(() => noticeSource(published.head)),
    ],
    joinServices(published),
  );
