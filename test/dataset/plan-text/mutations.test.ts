import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { Converter } from 'opencc-js';
import type { ParsedNotice } from '@plan-widgets/core/contract';
import { parseNotice } from '@plan-widgets/dataset/plan-text';
import { decodeText } from '../../../packages/dataset/src/text-encoding.js';

/*
 * The real notice, whole (with the portal's head and foot), changed as scanners, converters, clerks and old programs
 * change a text: a reader finds the same promises.
 */
const source = readFileSync(new URL('../../../packages/baoan/notice.txt', import.meta.url), 'utf8');
const lines = source.split('\n');
const plainLines = lines.map((line) => line.replace(/^(#+\s*|- )/, '').replaceAll('**', ''));
const paragraphs = plainLines.filter((line) => line.trim() !== '');
const toTraditional = Converter({ from: 'cn', to: 'tw' });
const toSimplified = Converter({ from: 'tw', to: 'cn' });

/** Headings keep their line, as converters leave them. */
function wrapped(all: readonly string[], width: number): string[] {
  return all.flatMap((line) => {
    const signs = [...line];
    if (line.startsWith('#') || signs.length <= width) return [line];
    return Array.from({ length: Math.ceil(signs.length / width) }, (_, i) =>
      signs.slice(i * width, (i + 1) * width).join(''),
    );
  });
}

/** A page of `height` lines ends in its number; `furniture` follows it at the head of the next. */
function paged(all: readonly string[], height: number, number: (page: number) => string, furniture: string[] = []) {
  return all
    .flatMap((line, i) => ((i + 1) % height === 0 ? [line, number((i + 1) / height), ...furniture] : [line]))
    .join('\n');
}

function renumbered(mark: (ordinal: number) => string, relabel = (line: string) => line): string {
  return lines
    .map((line) => relabel(line.replace(/^(?:- )?[（(](\d+)[）)]\s*/, (_, ordinal: string) => mark(Number(ordinal)))))
    .join('\n');
}

function withoutLabelNumbers(line: string): string {
  return line.replace(/^([#\s*]*)\d\.\s*(主要目标|主要指标|策略措施)/, '$1$2');
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}

/** Node cannot write GB18030: its two-byte part is the inverse of what it can read. */
function gb18030(text: string): Uint8Array {
  const decoder = new TextDecoder('gb18030');
  const codes = new Map<string, [number, number]>();
  for (let first = 0x81; first <= 0xfe; first += 1)
    for (let second = 0x40; second <= 0xfe; second += 1)
      if (second !== 0x7f) codes.set(decoder.decode(Uint8Array.of(first, second)), [first, second]);
  return Uint8Array.from(
    [...text].flatMap((sign) => {
      if (sign < '\u0080') return [sign.charCodeAt(0)];
      const code = codes.get(sign);
      assert.ok(code, `no two-byte code for ${sign}`);
      return code;
    }),
  );
}

function utf16(text: string, bigEndian: boolean): Uint8Array {
  const bytes = Buffer.from(text, 'utf16le');
  return bigEndian ? bytes.swap16() : bytes;
}

const narrow: Record<string, string> = { '，': ',', '；': ';', '：': ':', '（': '(', '）': ')', '！': '!', '？': '?' };
const toNarrow = (text: string) => text.replace(/[，；：（）！？]/g, (mark) => narrow[mark] ?? mark);
const toWide = (text: string) => text.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));
const joint = '深圳市宝安区妇女发展规划和儿童发展规划';

const mutations: Record<string, () => string> = {
  'broken at 25 characters': () => wrapped(lines, 25).join('\n'),
  'broken at 33 characters': () => wrapped(lines, 33).join('\n'),
  'broken at 40 characters': () => wrapped(lines, 40).join('\n'),
  'broken at 25 characters, without marks and blank lines': () => wrapped(paragraphs, 25).join('\n'),
  'broken at 33 characters, without marks and blank lines': () => wrapped(paragraphs, 33).join('\n'),
  'broken at 40 characters, without marks and blank lines': () => wrapped(paragraphs, 40).join('\n'),
  'full-width digits, letters and signs': () => plainLines.map(toWide).join('\n'),
  'half-width punctuation': () => toNarrow(source),
  'half-width punctuation, full stops too': () => toNarrow(source).replaceAll('。', '.'),
  'Traditional script': () => toTraditional(source),
  'a page of <p>': () => `<html><body>${paragraphs.map((p) => `<p>${escaped(p)}</p>`).join('\n')}</body></html>`,
  'a page of <br>': () =>
    `<html><body>${paragraphs.map((p) => `&emsp;&emsp;${escaped(p)}<br>`).join('')}</body></html>`,
  'items 1.': () => renumbered((n) => `${n}.`),
  'items 1. under labels without a number': () => renumbered((n) => `${n}.`, withoutLabelNumbers),
  'items 1、': () => renumbered((n) => `${n}、`),
  'items ①': () => renumbered((n) => String.fromCharCode(0x2460 + n - 1)),
  'items ⑴': () => renumbered((n) => String.fromCharCode(0x2474 + n - 1)),
  'items ⒈': () => renumbered((n) => String.fromCharCode(0x2488 + n - 1)),
  'without Markdown marks': () => plainLines.join('\n'),
  'without Markdown marks and blank lines, indented': () => paragraphs.map((p) => `　　${p}`).join('\n'),
  'page numbers every 40 lines': () => paged(lines, 40, (page) => `— ${page} —`),
  'page numbers 第N页 every 40 lines': () => paged(lines, 40, (page) => `第${page}页 共19页`),
  'bare page numbers every 40 lines': () => paged(lines, 40, String),
  'an address and a time at each page end': () =>
    paged(lines, 40, () => 'http://www.example.gov.cn/xxgk/content.html', ['2022/7/8 10:02']),
  'a running header that names both plans': () => paged(lines, 40, (page) => `— ${page} —`, [joint, '']),
  'a running header that names both plans, without blank lines': () =>
    paged(paragraphs, 40, (page) => `— ${page} —`, [joint]),
  'labels in lenticular brackets': () => source.replace(/(?:\d\.\s*)(主要目标|主要指标|策略措施)/g, '〖$1〗'),
  'strategies under 主要举措': () => source.replace(/策略措施(?=\**$)/gm, '主要举措'),
  'Windows line ends': () => source.replaceAll('\n', '\r\n'),
  'a byte order mark': () => decodeText(Buffer.from(`\uFEFF${source}`)) ?? '',
  GB18030: () => decodeText(gb18030(source)) ?? '',
  'UTF-16, little-endian': () => decodeText(utf16(`\uFEFF${source}`, false)) ?? '',
  'UTF-16, big-endian': () => decodeText(utf16(`\uFEFF${source}`, true)) ?? '',
};

function promises({ notice, plans }: ParsedNotice) {
  return {
    notice: Object.fromEntries(Object.entries(notice).map(([field, value]) => [field, value && plain(value)])),
    plans: plans.map((plan) => ({
      title: plain(plan.title),
      audience: plan.audience,
      domains: plan.domains.map(({ key, title, goal, items, strategies }) => ({
        key,
        title: plain(title),
        goal: plain(goal),
        items: items.map(({ number, measures }) => [
          number,
          ...measures.map(({ name, comparator, value, unit }) => [plain(name), comparator, value, unit]),
        ]),
        strategies: strategies.map(({ targets }) => targets.map(({ name, value }) => [plain(name), value])),
      })),
      projects: plan.projects.map(({ targets }) => targets.map(({ name, value }) => [plain(name), value])),
      parts: [plan.implementation.length, plan.monitoring.length],
    })),
  };
}

/** A text in one script, one width and without the marks whose shape a mutation changes. */
function plain(text: string): string {
  return toSimplified(text.normalize('NFKC'))
    .normalize('NFKC')
    .replace(/\s/g, '')
    .replace(/[“”「」"]/g, '"')
    .replace(/[。.]/g, '.')
    .replaceAll('薰', '熏');
}

describe('the notice after accidents', () => {
  const wanted = promises(parseNotice(source));
  for (const [mutation, mutate] of Object.entries(mutations))
    it(mutation, () => {
      const parsed = parseNotice(mutate());
      assert.deepEqual(promises(parsed), wanted);
      assert.deepEqual(parsed.problems, []);
    });
});
