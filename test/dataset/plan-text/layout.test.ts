import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { Converter } from 'opencc-js';
import type { ParsedNotice } from '@plan-widgets/core/contract';
import { parseNotice } from '@plan-widgets/dataset/plan-text';

/*
 * The real notice, laid out as other portals and scanners would: whatever the layout, a reader finds the same promises.
 */
const source = readFileSync(new URL('../../../packages/baoan/notice.txt', import.meta.url), 'utf8');
const start = source.indexOf('### 深圳市宝安区妇女发展规划');
const paragraphs = rejoined(
  source
    .slice(start, source.indexOf('分享到'))
    .split('\n')
    .map((line) =>
      line
        .replace(/^[#\s]+|^- /g, '')
        .replaceAll('**', '')
        .trim(),
    )
    .filter((line) => line !== ''),
);
const toTraditional = Converter({ from: 'cn', to: 'tw' });
const toSimplified = Converter({ from: 'tw', to: 'cn' });

/** The paragraphs that a page end broke in the file, whole. */
function rejoined(lines: readonly string[]): string[] {
  const whole: string[] = [];
  for (const line of lines) {
    const last = whole[whole.length - 1];
    if (last !== undefined && last.length > 60 && !/[。：；]$/.test(last)) whole[whole.length - 1] = last + line;
    else whole.push(line);
  }
  return whole;
}

/** Broken at a width, with page numbers and, if wanted, first lines indented. */
function wrapped(width: number, indented: boolean): string {
  const lines: string[] = [];
  for (const paragraph of paragraphs) {
    const text = (indented && paragraph.length > 24 ? '　　' : '') + paragraph;
    for (let i = 0; i < text.length; i += width) {
      lines.push(text.slice(i, i + width));
      if (lines.length % 40 === 0) lines.push('', `— ${lines.length / 40} —`, '');
    }
  }
  return lines.join('\n');
}

function page(body: string): string {
  return `<!DOCTYPE html><html><head><title>门户</title><style>p{}</style></head><body><ul class="nav"><li>妇女与健康</li></ul>
<table><tr><td><div>${body}</div></td></tr></table><div class="footer">版权所有 某某</div></body></html>`;
}

const layouts: Record<string, string> = {
  'plain text': paragraphs.join('\n'),
  'Traditional script': toTraditional(paragraphs.join('\n')),
  'full-width digits': paragraphs.join('\n').replace(/[0-9%]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0)),
  'broken at 40 characters': wrapped(40, false),
  'broken at 33 characters': wrapped(33, false),
  'broken at 28 characters, paragraphs indented': wrapped(28, true),
  'a portal page of <p>': page(paragraphs.map((p) => `<p>&emsp;&emsp;${p}</p>`).join('\n')),
  'a portal page of <br>': page(paragraphs.map((p) => `&nbsp;&nbsp;${p}<br>`).join('\n')),
  'a portal page of <div> and <span>': page(
    paragraphs.map((p) => `<div><span>${p.slice(0, 9)}</span><span>${p.slice(9)}</span></div>`).join(''),
  ),
};

function promises({ plans }: ParsedNotice) {
  return plans.map((plan) => ({
    domains: plan.domains.map(({ key, goal, items, strategies }) => ({
      key,
      goal: plain(goal),
      items: items.map(({ number, measures }) => [
        number,
        ...measures.map(({ name, comparator, value, unit }) => [plain(name), comparator, value, unit]),
      ]),
      strategies: strategies.length,
    })),
    parts: [plan.projects.length, plan.implementation.length, plan.monitoring.length],
  }));
}

function plain(text: string): string {
  return toSimplified(text).replace(/\s/g, '').normalize('NFKC');
}

describe('the notice in other layouts', () => {
  const wanted = promises(parseNotice(source));
  for (const [layout, text] of Object.entries(layouts)) {
    it(layout, () => {
      const parsed = parseNotice(text);
      assert.deepEqual(promises(parsed), wanted);
      assert.deepEqual(parsed.problems, []);
    });
  }

  it('is read whole: 15 domains with goals, 80 items, 146 measures, 137 strategies, 12 projects, 14 and 10 paragraphs', () => {
    const { plans, problems } = parseNotice(source);
    const domains = plans.flatMap((plan) => plan.domains);
    assert.equal(domains.filter(({ goal }) => goal !== '').length, 15);
    assert.equal(domains.flatMap(({ items }) => items).length, 80);
    assert.equal(domains.flatMap(({ items }) => items).flatMap(({ measures }) => measures).length, 146);
    assert.equal(domains.flatMap(({ strategies }) => strategies).length, 137);
    assert.deepEqual(
      plans.map(({ projects, implementation, monitoring }) => [
        projects.length,
        implementation.length,
        monitoring.length,
      ]),
      [
        [6, 7, 5],
        [6, 7, 5],
      ],
    );
    assert.deepEqual(problems, []);
  });

  it('is quoted verbatim', () => {
    const { plans } = parseNotice(source);
    const squeezed = source.replace(/\s/g, '');
    const quotes = plans.flatMap(({ facts, domains, projects, implementation, monitoring }) => [
      ...facts.map(({ quote }) => quote),
      ...domains.flatMap(({ goal, items, strategies }) => [
        goal,
        ...items.flatMap(({ quote, measures }) => [quote, ...measures.map((m) => m.quote)]),
        ...strategies.flatMap(({ quote, title, targets }) => [quote, title, ...targets.map((m) => m.quote)]),
      ]),
      ...projects.flatMap(({ quote, title, targets }) => [quote, title, ...targets.map((m) => m.quote)]),
      ...[...implementation, ...monitoring].flatMap(({ quote, title }) => [quote, title]),
    ]);
    assert.ok(quotes.length > 400);
    for (const quote of quotes) {
      assert.notEqual(quote, '');
      assert.ok(squeezed.includes(quote.replace(/\s/g, '')), quote);
    }
  });

  it('takes less than a second', () => {
    // The best of three: other work on the machine says nothing about the parser.
    const times = [1, 2, 3].map(() => {
      const before = performance.now();
      parseNotice(source);
      return performance.now() - before;
    });
    assert.ok(Math.min(...times) < 1000, `${times.map(Math.round).join(', ')} ms`);
  });
});
