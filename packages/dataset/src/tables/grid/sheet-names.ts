/** The sheets of our template: the one that is filled, and those that people read and drop-downs are made from. */
export const SHEET_NAMES = { fill: '填写', guide: '说明', indicators: '指标清单', lists: '选项' } as const;
