import type { NoticeHead } from '@plan-widgets/core/contract';
import type { Line } from './lines.js';

const labels = {
  issuer: /(?:发文机关|发文机构|发布机构|发布单位|制发单位|印发机关|责任部门)[\])】:]+ *([^ \]:,。]{3,40})/,
  number: /(?:发文字号|文号|文件编号|文件号)[\])】:]+ *([^ ]{2,12}[〔\[(]\d{4}[〕\])] ?第?\d+ ?号)/,
  issued: /(?:成文日期|成文时间|制发日期|生成日期)[\])】:]+ *(.{8,12})/,
  published: /(?:发布|发文|印发|公开|公布)(?:日期|时间)[\])】:]+ *(.{8,12})/,
};
const under = /([\u4e00-\u9fff]{2,20}(?:人民政府|办公室|委员会)) ?(\d{4}年\d{1,2}月\d{1,2}日) ?(?:印发|发布|公布|颁布)/;
const dateUnder = /(\d{4}年\d{1,2}月\d{1,2}日) ?(?:印发|发布|公布|颁布)/;
const documentNumber =
  /^[(（]?([\u4e00-\u9fff]{2,12}[〔\[(]\d{4}[〕\])] ?(?:第 ?)?\d+ ?号)(?=$|[)）]|  ?[\u4e00-\u9fff])/;

/** Title, number, issuer and dates of the notice, from what stands before the first plan; null where it does not say. */
export function readHead(printed: readonly Line[], planTitle: string | null): NoticeHead {
  const lines = printed.flatMap((line, i) => [line, ...labelledBy(line, printed[i + 1])]);
  const text = (pattern: RegExp): string | null => {
    for (const line of lines) {
      const match = pattern.exec(line.shadow);
      if (match)
        return line.text
          .slice(
            match.index + match[0].lastIndexOf(match[1]!),
            match.index + match[0].lastIndexOf(match[1]!) + match[1]!.length,
          )
          .trim();
    }
    return null;
  };
  const title = lines.find(
    (line) => line.shadow.length < 120 && /关于.*(?:印发|发布|公布).*通知》?$/.test(line.shadow),
  );
  const issuerInTitle = title ? /^(.{2,40}?)关于/.exec(title.shadow) : null;
  const signed = [...lines]
    .reverse()
    .find((line) => /^[\u4e00-\u9fff]{2,30}(?:人民政府|办公室|委员会|管委会)$/.test(line.shadow));
  const dates = lines.map((line) => readDate(line.shadow, /^(\S+)$/)).filter((date) => date !== null);
  const link = lines
    .map((line) => /(?:链接|网址|原文|地址)[^a-z]{0,4}(https?:\/\/[^\s)）]+)/.exec(line.text)?.[1])
    .find((url) => url !== undefined);
  return {
    title: title?.text.replace(/^《|》$/g, '') ?? planTitle ?? '',
    number: text(labels.number) ?? text(documentNumber),
    issuer:
      text(labels.issuer) ??
      (title && issuerInTitle ? title.text.slice(0, issuerInTitle[1]!.length) : null) ??
      signed?.text ??
      text(under) ??
      null,
    issued: firstDate(lines, labels.issued) ?? dates[dates.length - 1] ?? firstDate(lines, dateUnder),
    published: firstDate(lines, labels.published),
    url: link ?? null,
  };
}

function firstDate(lines: readonly Line[], pattern: RegExp): string | null {
  for (const line of lines) {
    const date = readDate(line.shadow, pattern);
    if (date) return date;
  }
  return null;
}

/** 2022年7月1日, 2022-07-01, 2022/7/1 or 二〇二二年七月一日 → ISO 8601. */
function readDate(shadow: string, pattern: RegExp): string | null {
  const printed = pattern.exec(shadow)?.[1]?.replace(/ /g, '');
  if (!printed) return null;
  const match = /^((?:19|20)\d\d)(?:年|[-/.])(\d{1,2})(?:月|[-/.])(\d{1,2})日?/.exec(fromHanDate(printed));
  if (!match) return null;
  const [, year, month, day] = match;
  const date = `${year}-${month!.padStart(2, '0')}-${day!.padStart(2, '0')}`;
  const instant = Date.parse(`${date}T00:00:00Z`);
  const isDay = !Number.isNaN(instant) && new Date(instant).toISOString().startsWith(date);
  return isDay ? date : null;
}

function fromHanDate(printed: string): string {
  const digits = '〇一二三四五六七八九';
  return printed.replace(/[零〇○Oo一二三四五六七八九十]+(?=[年月日])/g, (run) => {
    const plain = run.replace(/[零○Oo]/g, '〇');
    if (!plain.includes('十')) return [...plain].map((unit) => digits.indexOf(unit)).join('');
    const [tens = '', ones = ''] = plain.split('十');
    return String((tens === '' ? 1 : digits.indexOf(tens)) * 10 + (ones === '' ? 0 : digits.indexOf(ones)));
  });
}

/** A label in a cell of its own, with the cell after it, as one line. */
function labelledBy(label: Line, value: Line | undefined): Line[] {
  if (!value || label.shadow.length > 8 || !/(?:机关|机构|单位|字号|文号|日期|时间)$/.test(label.shadow)) return [];
  return [{ ...value, text: `${label.text}：${value.text}`, shadow: `${label.shadow}:${value.shadow}` }];
}
