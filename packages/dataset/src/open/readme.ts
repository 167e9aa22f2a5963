import { identifySource, listSources } from './open-source.js';
import { describe, NOTES, sayName } from './notes.js';
import type { DescribedTable } from './open-table.js';
import { INDICATOR_TABLES } from './indicator-tables.js';
import type { PublishedDataset } from './published-dataset.js';

/** `README.md`: what is here, what is missing and why, and how to cite it; Chinese first. */
export function describeFolder(
  published: PublishedDataset,
  tables: readonly DescribedTable[],
  perIndicator: readonly DescribedTable[],
): string {
  return `${chinese(published, tables, perIndicator)}\n---\n\n${english(published, tables, perIndicator)}`;
}

/** The columns that the tables of single indicators have and those of all together do not. */
const ownColumns = (
  tables: readonly DescribedTable[],
  perIndicator: readonly DescribedTable[],
): Pick<DescribedTable, 'fields'> => {
  const shared = new Set(tables.find(({ name }) => name === 'observations')?.fields.map(({ name }) => name));
  return { fields: perIndicator[0]?.fields.filter(({ name }) => !shared.has(name)) ?? [] };
};

const columns = (table: Pick<DescribedTable, 'fields'>, language: 'zh' | 'en'): string =>
  table.fields.map(({ name, about }) => `| \`${name}\` | ${about[language].split('|').join('\\|')} |`).join('\n');

/** How often values are missing, counted, since a reader meets it first. */
function countValues({ indicators, services }: PublishedDataset) {
  return {
    indicators: indicators.length,
    withValue: indicators.filter(({ latest }) => !('missing' in latest)).length,
    withheld: indicators.filter(({ status }) => status === 'withheld').length,
    unassured: services.en.filter(({ assuredDate }) => assuredDate === null).length,
    services: services.en.length,
  };
}

function countSources(published: PublishedDataset) {
  const sources = listSources(published);
  return {
    all: new Set(sources.map(identifySource)).size,
    secondHand: sources.filter(({ secondHand }) => secondHand).length,
    withoutAddress: sources.filter(({ url }) => url === null).length,
  };
}

function chinese(
  published: PublishedDataset,
  tables: readonly DescribedTable[],
  perIndicator: readonly DescribedTable[],
): string {
  const { head, names, baseUrl } = published;
  const values = countValues(published);
  const sources = countSources(published);
  return `# ${sayName(published, 'zh-Hans')}

${head.demonstration ? `**${NOTES.demonstration['zh-Hans']}**\n\n` : ''}${describe(published, 'zh-Hans')}

版本 ${head.release}。依据《${head.notice.title['zh-Hans']}》${head.notice.number === null ? '' : `（${head.notice.number}）`}，${head.notice.publisher['zh-Hans']}${head.notice.published === null ? '' : `，${head.notice.published}`}。${head.notice.url ?? '来源网址未录入'}

## 文件

${tables.map((table) => `- \`${table.path}\`（${table.rowCount}行）：${table.title.zh}。${table.about.zh}。`).join('\n')}
- \`${INDICATOR_TABLES.pattern.zh}\`（${perIndicator.length}个文件）：${INDICATOR_TABLES.about.zh}。
- \`facilities.geojson\`、\`areas.geojson\`：场所和街道，RFC 7946，WGS 84，六位小数；没有坐标的，geometry 为 null。
- \`hsds/\`：服务，HSDS 3.1；约定见 \`hsds/README.md\`。
- \`datapackage.json\`：各表的列、类型和校验值（Data Package 第2版）。\`dcat.jsonld\`、\`schema.jsonld\`：供目录和搜索引擎读取。

CSV 为 UTF-8，带字节顺序标记：中文版 Windows 上的 Excel 和 WPS 打开没有标记的文件会显示乱码。以 = + - @ 开头的文字前加一个半角单引号，以免被当作公式；读回时去掉一个即可。数字照常书写，负数不加。

## 缺什么，为什么

- 空白不是0。没有数值的，另有一列写明原因：not-published 未公布，suppressed 未公开，not-collected 未统计，not-yet-due 未到公布时间，not-applicable 不适用，unreadable 来源无法辨认。
- ${values.indicators}个指标中，${values.withValue}个有本区公布的数值，${values.withheld}个的评估结论尚未发布。未发布的结论不在任何文件中。
- 上级地区和其他人群的数值，for_reference 为 true，仅供参考，不是本区数值。
- ${sources.all}个来源中，${sources.withoutAddress}个来源网址未录入，${sources.secondHand}个为转引，原文待核对（source_read 为 secondary）。
- ${values.services}项服务中，${values.unassured}项尚未与主办单位核对。来源没有写明的地址、电话和时间一概不列；庇护和保护受害人的场所不列地点。
- ${NOTES.licence['zh-Hans']}
- 街道：${NOTES.schematic['zh-Hans']}。

## 方法

${NOTES.method['zh-Hans']}

## 引用

${
  head.demonstration
    ? `${NOTES.demonstration['zh-Hans']}。`
    : `按 GB/T 7714：

> ${names['zh-Hans']}：数据集，${head.release}版[DS/OL]. (${head.released})[引用日期]. ${baseUrl === null ? '获取地址（以下载本文件的网页为准）' : `${baseUrl.replace(/\/+$/, '')}/${head.release}/open/`}.

引用某一数值，请同时写明该行的来源；source_read 为 secondary 的，写明“转引”。`
}

## 各表的列

${tables.map((table) => `### ${table.path}\n\n| 列 | 含义 |\n|---|---|\n${columns(table, 'zh')}\n`).join('\n')}
### ${INDICATOR_TABLES.pattern.zh}

有 \`observations.csv\` 的各列，另有：

| 列 | 含义 |
|---|---|
${columns(ownColumns(tables, perIndicator), 'zh')}
`;
}

function english(
  published: PublishedDataset,
  tables: readonly DescribedTable[],
  perIndicator: readonly DescribedTable[],
): string {
  const { head, names, baseUrl } = published;
  const values = countValues(published);
  const sources = countSources(published);
  return `# ${sayName(published, 'en')}

${head.demonstration ? `**${NOTES.demonstration.en}**\n\n` : ''}${describe(published, 'en')}

Release ${head.release}, after “${head.notice.title.en}”${head.notice.number === null ? '' : ` (${head.notice.number})`}, ${head.notice.publisher.en}${head.notice.published === null ? '' : `, ${head.notice.published}`}. ${head.notice.url ?? 'No address of the source is recorded.'}

## Files

${tables.map((table) => `- \`${table.path}\` (rows: ${table.rowCount}): ${table.title.en}. ${table.about.en}.`).join('\n')}
- \`${INDICATOR_TABLES.pattern.en}\` (files: ${perIndicator.length}): ${INDICATOR_TABLES.about.en}.
- \`facilities.geojson\`, \`areas.geojson\`: places and subdistricts, RFC 7946, WGS 84, six decimals; geometry is null where there is no point.
- \`hsds/\`: the services in HSDS 3.1; the profile is in \`hsds/README.md\`.
- \`datapackage.json\`: columns, types and hashes of every table (Data Package, version 2). \`dcat.jsonld\`, \`schema.jsonld\`: for catalogues and search engines.

The CSV files are UTF-8 with a byte order mark: Excel and WPS on a Chinese Windows show rubbish without it. Text that begins with = + - @ has an apostrophe before it, so that no spreadsheet runs it; take one off when reading it back. Numbers are written as numbers, negative ones too.

## What is missing, and why

- Empty is not 0. Where there is no value a column says why: not-published, suppressed (not made public), not-collected, not-yet-due, not-applicable, or unreadable in the source.
- Of ${values.indicators} indicators, ${values.withValue} have a value published by the district; the assessment of ${values.withheld} is not yet published. What is not published stands in no file.
- Values of higher-level areas and other populations have for_reference true: for reference, not the district's.
- Of ${sources.all} sources, ${sources.withoutAddress} have no address recorded and ${sources.secondHand} were read in a report of them, the original not yet checked (source_read is secondary).
- Of ${values.services} services, ${values.unassured} have not been checked with whoever runs them. An address, number or hour that no source gives is not here; shelters and places of victim protection have no place at all.
- ${NOTES.licence.en}
- Subdistricts: ${NOTES.schematic.en}.

## Method

${NOTES.method.en}

## How to cite

${
  head.demonstration
    ? NOTES.demonstration.en
    : `In the form of GB/T 7714:

> ${names.en}: dataset, release ${head.release}[DS/OL]. (${head.released})[date of citation]. ${baseUrl === null ? '[address of the page from which you downloaded this]' : `${baseUrl.replace(/\/+$/, '')}/${head.release}/open/`}.

With a single value, cite the source of its row too; where source_read is secondary, say “as reported”.`
}

## Columns of every table

${tables.map((table) => `### ${table.path}\n\n| Column | Meaning |\n|---|---|\n${columns(table, 'en')}\n`).join('\n')}
### ${INDICATOR_TABLES.pattern.en}

All columns of \`observations.csv\`, and:

| Column | Meaning |
|---|---|
${columns(ownColumns(tables, perIndicator), 'en')}
`;
}
