import type { ToldHealth } from './tell-health.js';

/** The report as one HTML page that needs nothing beside it: no script, no request, readable when printed. */
export function writeHealthPage(told: ToldHealth): string {
  const { locale, title, of, demonstration, coverage, findings } = told;
  const cell = (tag: 'th' | 'td', text: string, scope = ''): string => `<${tag}${scope}>${escape(text)}</${tag}>`;
  const head = coverage.head.map((text) => cell('th', text, ' scope="col"')).join('');
  const rows = coverage.rows
    .map(
      ([name, ...figures]) =>
        `<tr>${cell('th', name!, ' scope="row"')}${figures.map((text) => cell('td', text)).join('')}</tr>`,
    )
    .join('\n');
  const list = findings.list
    .map(({ question, count, entries }) => {
      const said = `${escape(question)} <span>${escape(count)}</span>`;
      if (entries.length === 0) return `<p>${said}</p>`;
      return `<details><summary>${said}</summary><ul>${entries.map((entry) => `<li>${escape(entry)}</li>`).join('')}</ul></details>`;
    })
    .join('\n');
  return `<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${escape(`${title} · ${of}`)}</title>
<style>
body { margin: 0 auto; padding: 24px 16px; max-width: 960px; color: #24211d; background: #fff; font: 16px/1.75 sans-serif; }
h1 { font-size: 24px; line-height: 1.4; border-top: 2px solid; padding-top: 12px; }
h2 { font-size: 19px; margin-top: 32px; }
table { border-collapse: collapse; width: 100%; font-variant-numeric: tabular-nums; }
th, td { padding: 6px 8px; border-bottom: 1px solid #ddd8cf; text-align: right; font-weight: 400; white-space: nowrap; }
thead th { font-size: 13px; color: #55504a; vertical-align: bottom; }
tr > :first-child { text-align: left; }
tbody tr:last-child > * { border-bottom: 0; border-top: 1px solid; font-weight: 600; }
.scroll { overflow-x: auto; }
summary, p { margin: 0; padding: 6px 0; border-bottom: 1px solid #ddd8cf; }
summary { cursor: pointer; }
summary span, p span { float: right; color: #55504a; }
.notice { padding: 8px 12px; background: #fbf1d9; border: 1px dashed #8a847a; }
</style>
</head>
<body>
<h1>${escape(title)}</h1>
<div>${escape(of)}</div>
${demonstration === null ? '' : `<div class="notice">${escape(demonstration)}</div>\n`}<h2>${escape(coverage.title)}</h2>
<div class="scroll"><table><thead><tr>${head}</tr></thead><tbody>
${rows}
</tbody></table></div>
<h2>${escape(findings.title)}</h2>
${list}
</body>
</html>
`;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const escape = (text: string): string => text.replace(/[&<>"']/g, (character) => ENTITIES[character]!);
