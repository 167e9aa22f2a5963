import type { BoardFile, IndicatorCard, Localized, Status, WarningNote } from '@plan-widgets/core/contract';
import { board, demonstrationFile, indicatorFiles } from '../fixtures.js';

/**
 * A board of invented indicators with every status and note, and one as the official data is: nothing published. Each
 * entry is a whole card, so that it can be opened.
 */

const words = (hans: string, hant: string, en: string): Localized => ({ 'zh-Hans': hans, 'zh-Hant': hant, en });

const STATUS_WORDS: Record<Status, Localized> = {
  met: words('已达到目标值', '已達目標值', 'Target reached'),
  'on-course': words('进展符合预期', '進展符合預期', 'On course'),
  'needs-acceleration': words('进展偏慢', '進展較慢', 'Slower than needed'),
  unlikely: words('预计完成困难', '預計難以如期完成', 'Unlikely at the present pace'),
  'moving-away': words('与目标差距扩大', '與目標差距擴大', 'Moving away from the target'),
  missed: words('未达到目标值', '未達目標值', 'Target not reached'),
  'under-way': words('推进中', '推進中', 'Under way'),
  'not-started': words('尚未启动', '尚未開展', 'Not started'),
  'too-early': words('时间尚早，暂不评估', '時間尚早，暫不評估', 'Too early to assess'),
  'no-data': words('区级数据尚未公布', '區級數據尚未公布', 'No district figure published'),
  withheld: words('评估结论尚未发布', '評估結論尚未公布', 'Assessment not yet published'),
};

const IMPROVING = words('有所改善', '有所改善', 'Improving');
const TOO_FEW = words('数据年份不足，暂不评估', '數據年份不足，暫不評估', 'Too few years to assess');

const note = (
  code: WarningNote['code'],
  level: WarningNote['level'],
  label: Localized,
  sentence: Localized,
  explanation: WarningNote['explanation'] = null,
): WarningNote => ({ code, cause: 'swings', level, state: 'raised', numbers: {}, label, sentence, explanation });

const FLUCTUATING = note(
  'W4',
  'watch',
  words('数值波动较大', '數值波動較大', 'Fluctuating'),
  words('近5次变化中方向改变3次。', '近5次變化中方向改變3次。', 'In the last 5 changes it turned 3 times.'),
);
const UNLIKELY = note(
  'W1',
  'warning',
  words('预计完成困难', '預計難以如期完成', 'Unlikely at the present pace'),
  words(
    '按近年变化推算，2030年约为16.4个。',
    '按近年變化推算，2030年約為16.4個。',
    'If recent change continues it will be about 16.4 in 2030.',
  ),
  {
    text: words('示例：三处场地正在改造。', '示例：三處場地正在改造。', 'Sample: three sites are being rebuilt.'),
    date: '2026-10-31',
  },
);
const LATE = note(
  'W8',
  'data',
  words('数据说明', '數據說明', 'Data note'),
  words(
    '2025年数值为初步数，可能修订。',
    '2025年數值為初步數，可能修訂。',
    'The figure for 2025 is provisional and may be revised.',
  ),
);

/** Plan, domain and line of the item, status; then what the entry has of its own. */
const ROWS: [string, string, number, Status, Partial<Pick<IndicatorCard, 'warnings' | 'statusLabel' | 'figure'>>?][] = [
  ['women', 'health', 1, 'met'],
  ['women', 'health', 1, 'met'],
  ['women', 'health', 2, 'met'],
  ['women', 'health', 2, 'no-data', { figure: null }],
  ['women', 'economy', 3, 'on-course', { warnings: [FLUCTUATING] }],
  ['women', 'economy', 3, 'on-course', { statusLabel: IMPROVING }],
  ['women', 'economy', 4, 'on-course'],
  ['women', 'law', 5, 'withheld'],
  ['women', 'law', 6, 'not-started', { figure: null }],
  ['children', 'health', 1, 'met', { warnings: [LATE] }],
  ['children', 'health', 2, 'unlikely', { warnings: [UNLIKELY, FLUCTUATING] }],
  ['children', 'health', 2, 'moving-away', { warnings: [UNLIKELY] }],
  ['children', 'health', 3, 'missed'],
  ['children', 'education', 4, 'needs-acceleration', { warnings: [LATE] }],
  ['children', 'education', 4, 'needs-acceleration'],
  ['children', 'education', 5, 'no-data', { statusLabel: TOO_FEW }],
  ['children', 'education', 5, 'no-data', { figure: null }],
  ['children', 'environment', 6, 'under-way', { figure: null, warnings: [FLUCTUATING] }],
  ['children', 'environment', 7, 'too-early'],
  ['children', 'environment', 7, 'withheld'],
];

const DOMAINS: Record<string, Localized> = {
  'women.health': words('妇女与健康', '婦女與健康', 'Women and health'),
  'women.economy': words('妇女与经济', '婦女與經濟', 'Women and the economy'),
  'women.law': words('妇女与法律', '婦女與法律', 'Women and the law'),
  'children.health': words('儿童与健康', '兒童與健康', 'Children and health'),
  'children.education': words('儿童与教育', '兒童與教育', 'Children and education'),
  'children.environment': words('儿童与环境', '兒童與環境', 'Children and the environment'),
};

const sampleEntry = (
  [plan, key, line, status, own]: (typeof ROWS)[number],
  i: number,
): BoardFile['indicators'][number] => ({
  ...(board.indicators.find(({ id }) => id === demonstrationFile.id) ?? board.indicators[0]!),
  latest: own?.figure === null ? { missing: 'not-published' } : demonstrationFile.latest,
  figure: demonstrationFile.figure,
  trend: own?.figure === null ? [] : demonstrationFile.trend,
  sentence: demonstrationFile.sentence,
  id: `${plan}.${key}.sample-${i + 1}`,
  plan,
  domain: { key, title: DOMAINS[`${plan}.${key}`]! },
  name: words(`示例指标${i + 1}`, `示例指標${i + 1}`, `Sample indicator ${i + 1}`),
  status,
  statusLabel: STATUS_WORDS[status],
  warnings: [],
  wording: { ...demonstrationFile.wording, place: { ...demonstrationFile.wording.place, line } },
  ...own,
});

/** Twenty invented indicators of fourteen items, with every status. */
export const sampleBoard: BoardFile = {
  ...board,
  dataset: 'demonstration',
  demonstration: true,
  district: demonstrationFile.district,
  indicators: ROWS.map(sampleEntry),
};

/** As the official data is: no value published, and one assessment withheld. */
export const officialBoard: BoardFile = {
  ...board,
  indicators: board.indicators.map((entry, i) =>
    i < indicatorFiles.length - 1
      ? entry
      : { ...entry, status: 'withheld', statusLabel: STATUS_WORDS.withheld, figure: demonstrationFile.figure },
  ),
};

/** The same board with no notes, every indicator assessed. */
export const judgedBoard: BoardFile = {
  ...sampleBoard,
  indicators: sampleBoard.indicators
    .filter(({ status }) => status === 'met' || status === 'on-course')
    .map((entry) => ({ ...entry, warnings: [] })),
};
