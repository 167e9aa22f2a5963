import type { Localized } from '@plan-widgets/core/contract';
import type { PublishedDataset } from './published-dataset.js';

/** The words that must stand wherever figures are carried away from the page. */
export const NOTES = {
  demonstration: {
    'zh-Hans': '示例数据：数值均为虚构，不得引用',
    'zh-Hant': '示例數據：數值純屬虛構，不得引用',
    en: 'Sample data: every figure is invented. Do not cite.',
  },
  method: {
    'zh-Hans': '进展判断按公开方法由数据测算，供参考；正式结论以区妇儿工委发布的评估报告为准。',
    'zh-Hant': '進展判斷按公開方法由數據測算，僅供參考；正式結論以區婦兒工委公布的評估報告為準。',
    en: "Calculated from data by a published method, for reference. The committee's evaluation report is authoritative.",
  },
  schematic: {
    'zh-Hans': '街道位置示意，不代表行政区域界线和实际位置',
    'zh-Hant': '街道位置示意，不代表行政區域界線和實際位置',
    en: 'Schematic: not boundaries, not true positions',
  },
  secondHand: {
    'zh-Hans': '转引，原文待核对',
    'zh-Hant': '轉引，原文待核對',
    en: 'As reported by another source; original not yet checked',
  },
  licence: {
    'zh-Hans': '发布单位未说明使用许可，本文件因此不写明许可。',
    'zh-Hant': '發布單位未說明使用許可，本檔案因此不寫明許可。',
    en: 'The publishers have stated no licence, so none is named here.',
  },
} satisfies Record<string, Localized>;

/** The dataset's name as it may be shown: demonstration data say so before anything else. */
export const sayName = ({ head, names }: Pick<PublishedDataset, 'head' | 'names'>, locale: keyof Localized): string =>
  head.demonstration ? `${NOTES.demonstration[locale]} · ${names[locale]}` : names[locale];

/** What the dataset is, in one paragraph. */
export const describe = (published: Pick<PublishedDataset, 'head'>, locale: keyof Localized): string => {
  const { head } = published;
  const district = head.district[locale];
  const about = {
    'zh-Hans': `${district}妇女儿童发展规划的指标、目标、数值、措施、服务和场所，逐条注明出处。${NOTES.method['zh-Hans']}${NOTES.licence['zh-Hans']}`,
    'zh-Hant': `${district}婦女兒童發展規劃的指標、目標、數值、措施、服務和場所，逐條註明出處。${NOTES.method['zh-Hant']}${NOTES.licence['zh-Hant']}`,
    en: `Indicators, targets, values, measures, services and places of the women's and children's development plans of ${district}, each with its source. ${NOTES.method.en} ${NOTES.licence.en}`,
  }[locale];
  if (!head.demonstration) return about;
  return locale === 'en' ? `${NOTES.demonstration.en} ${about}` : `${NOTES.demonstration[locale]}。${about}`;
};
