import type { BoardFile, IndicatorCard, Localized } from '../packages/core/src/contract/index.js';

const locale = 'zh-Hans';

/**
 * A demo page with a compact card of every indicator, by plan and domain; inside each tag stands what an editor would
 * write. Its headings carry all three languages, for the script of the portal to choose from.
 */
export function allIndicatorsPage(board: BoardFile): string {
  const { notice, indicators } = board;
  const lead = {
    'zh-Hans': `两部规划的${indicators.length}项指标，按领域排列。`,
    'zh-Hant': `兩部規劃的${indicators.length}項指標，按領域排列。`,
    en: `The ${indicators.length} indicators of both plans, by domain.`,
  };
  const source = {
    'zh-Hans': `内容出自《${notice.title['zh-Hans']}》${notice.number ? `（${notice.number}）` : ''}。`,
    'zh-Hant': `內容出自《${notice.title['zh-Hant']}》${notice.number ? `（${notice.number}）` : ''}。`,
    en: `From the ${notice.title.en}${notice.number ? ` (${notice.number})` : ''}.`,
  };
  return `<!doctype html>
<html lang="${locale}">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title data-words="all.page">全部指标 · 嵌入示例页</title>
    <link rel="icon" href="icon.svg" />
    <link rel="stylesheet" href="site.css" />
    <script src="site.js" defer></script>
    <script type="module" src="../widgets/loader.js" data-src="../data/baoan"></script>
  </head>
  <body>
    <header class="masthead">
      <div class="wrap">
        <nav class="trail" aria-label="所在位置" data-label="trail">
          <ol>
            <li><a href="index.html" data-words="example">嵌入示例页</a></li>
            <li aria-current="page" data-words="all.title">全部指标</li>
          </ol>
        </nav>
        <div class="title">
          <div>
            <h1 data-words="all.title">全部指标</h1>
            <p class="lead"${inOtherLanguages(lead)}>${escape(lead[locale])}</p>
          </div>
        </div>
      </div>
    </header>
    <main class="wrap">
${board.plans.map((plan) => planSection(plan.key, plan.title, indicators)).join('\n')}
    </main>
    <footer class="foot">
      <div class="wrap">
        <p${inOtherLanguages(source)}>${escape(source[locale])}</p>
        <p data-words="foot.note">本页示范组件怎样放进网页，不是政府网站。</p>
      </div>
    </footer>
  </body>
</html>
`;
}

function planSection(plan: string, title: Localized, all: readonly IndicatorCard[]): string {
  const indicators = all.filter((indicator) => indicator.plan === plan);
  const domains = [...new Set(indicators.map(({ domain }) => domain.key))];
  return `      <section class="plan" aria-labelledby="${escape(plan)}">
        <header><h2 id="${escape(plan)}"${inOtherLanguages(title)}>${escape(title[locale])}</h2></header>
${domains
  .map((domain) =>
    domainSection(
      plan,
      indicators.filter((each) => each.domain.key === domain),
    ),
  )
  .join('\n')}
      </section>`;
}

function domainSection(plan: string, indicators: readonly IndicatorCard[]): string {
  const { key, title } = indicators[0]!.domain;
  const id = escape(`${plan}.${key}`);
  return `        <section class="domain" aria-labelledby="${id}">
          <h3 id="${id}"${inOtherLanguages(title)}>${escape(title[locale])}</h3>
          <div class="cards">
${indicators.map(card).join('\n')}
          </div>
        </section>`;
}

const card = ({ id, name, sentence, wording }: IndicatorCard): string =>
  `            <plan-indicator-card indicator="${escape(id)}" variant="compact" heading-level="4">
              <h4>${escape(name[locale])}</h4>
              <p>${escape(sentence[locale])}</p>
              <blockquote>${escape(wording.clause)}</blockquote>
            </plan-indicator-card>`;

/** What the page's script makes an element say in the other two languages. */
const inOtherLanguages = (text: Localized): string =>
  ` data-zh-hant="${escape(text['zh-Hant'])}" data-en="${escape(text.en)}"`;

const escape = (text: string): string => text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
