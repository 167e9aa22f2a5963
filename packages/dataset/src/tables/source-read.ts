/** Whether the publication itself was read, or a report of it. */
export const SOURCE_READ = [
  { key: 'original', zh: '原文' },
  { key: 'secondary', zh: '转引' },
] as const;

/**
 * What every table's guide says of the column. One rule for a blank cell: nobody has said that the original was read, and
 * a page that says so would claim more than is known, of an office's own rows too.
 */
export const SOURCE_READ_ABOUT = {
  zh: '亲自看过公布的原文选“原文”（本单位自己公布的也选“原文”）；只看到别处的转述选“转引”。留空按转引显示。',
  en: '“original” if the publication itself was read, an office’s own included; “secondary” if only a report of it was. Left empty, it is shown as second-hand.',
} as const;
