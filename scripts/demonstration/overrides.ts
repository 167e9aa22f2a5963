import { COMMITTEE } from './terms.js';

const COMMITTEE_EN = 'Sample District Committee on Women and Children';

/** How many releases there are. */
const RELEASE_COUNT = 4;

/** Whose verdicts are withheld, in every release. */
const WITHHELD = [
  'women.decision-making.sample-institution-leaders-women-share',
  'women.law.sample-shelters',
  'children.health.sample-infant-mortality',
  'children.legal-protection.sample-juvenile-crime-share',
];

/**
 * Who published which verdict: most of them by the committee, release by release; some withheld, one overruled, one
 * another body's, and explanations of monitoring notes in the newest.
 *
 * @param releases every release up to the one that the folder is for, oldest first
 */
export function overrideRows(releases: readonly string[]): Record<string, string>[] {
  return [
    ...releases.flatMap((release, i) => [
      {
        release,
        indicator: '*',
        state: 'published',
        unit: COMMITTEE,
        unit_en: COMMITTEE_EN,
        date: release,
        document: `示例〔0000〕${i + 2}号`,
      },
      ...WITHHELD.map((indicator) => ({ release, indicator, state: 'withheld' })),
    ]),
    ...(releases.length === RELEASE_COUNT ? newestRows(releases[RELEASE_COUNT - 1]!) : []),
  ];
}

/** What the newest release says of single indicators. */
function newestRows(newest: string): Record<string, string>[] {
  return [
    {
      release: newest,
      indicator: 'children.environment.sample-reading-participation',
      state: 'published',
      unit: COMMITTEE,
      unit_en: COMMITTEE_EN,
      date: newest,
      document: '示例〔0000〕9号',
      overrule_status: 'needs-acceleration',
      overrule_reason: '示例：两个示例街道的活动按场次重复计入，核减后进度放缓。',
      overrule_reason_en:
        'Sample: events in two sample subdistricts were counted twice; without them progress is slower.',
    },
    {
      release: newest,
      indicator: 'children.legal-protection.sample-law-vice-principals',
      state: 'another-body',
      unit: '示例区教育督导委员会',
      unit_en: 'Sample District Education Inspectorate',
      date: newest,
      document: '示例〔0000〕10号',
      overrule_status: 'on-course',
    },
    explanation(newest, 'women.economy.sample-startup-bases', 'W2', [
      '示例：三处场地正在改造，计划明年开放。',
      'Sample: three sites are being rebuilt and open next year.',
    ]),
    explanation(newest, 'children.health.sample-myopia', 'W3', [
      '示例：已延长户外活动时间，效果待下一年度数据检验。',
      'Sample: time outdoors was extended; next year’s values will show the effect.',
    ]),
    explanation(newest, 'women.law.sample-legal-aid-satisfaction', 'W8', [
      '示例：2024年起改为两年一次调查，下次结果明年公布。',
      'Sample: since 2024 the survey is held every two years; the next result comes next year.',
    ]),
  ];
}

const explanation = (
  release: string,
  indicator: string,
  warning: string,
  [zh, en]: readonly [string, string],
): Record<string, string> => ({
  release,
  indicator,
  warning,
  explanation: zh,
  explanation_en: en,
  explanation_date: release,
});
