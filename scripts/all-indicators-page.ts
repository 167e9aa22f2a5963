import type { BoardFile, IndicatorCard } from '../packages/core/src/contract/index.js';

const locale = 'zh-Hans';

/** A demo page with a compact card of every indicator, by plan and domain; inside each tag stands what an editor would write. */
export function allIndicatorsPage(board: BoardFile): string {
  const { notice } = board;
  return `<!doctype html>
<html lang="${locale}">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>全部指标 · 嵌入示例页</title>
    <link rel="icon" href="icon.svg" />
    <link rel="stylesheet" href="site.css" />
    <script src="site.js" defer></script>
    <script type="module" src="../widgets/loader.js" data-src="../data/baoan"></script>
  </head>
  <body>
    <header class="masthead">
      <div class="wrap">
        <nav class="trail" aria-label="所在位置">
          <ol>
            <li><a href="index.html">嵌入示例页</a></li>
            <li aria-current="page">全部指标</li>
          </ol>
        </nav>
        <div class="title">
          <div>
            <h1>全部指标</h1>
            <p class="lead">两部规划的${board.indicators.length}项指标，按领域排列。</p>
          </div>
        </div>
      </div>
    </header>
    <main class="wrap">
${board.plans.map((plan) => planSection(plan.key, plan.title[locale], board.indicators)).join('\n')}
    </main>
    <footer class="foot">
      <div class="wrap">
        <p>内容出自《${escape(notice.title[locale])}》${notice.number ? `（${escape(notice.number)}）` : ''}。</p>
        <p>本页示范组件怎样放进网页，不是政府网站。</p>
      </div>
    </footer>
  </body>
</html>
`;
}

function planSection(plan: string, title: string, all: readonly IndicatorCard[]): string {
  const indicators = all.filter((indicator) => indicator.plan === plan);
  const domains = [...new Set(indicators.map(({ domain }) => domain.key))];
  return `      <section class="plan" aria-labelledby="${escape(plan)}">
        <header><h2 id="${escape(plan)}">${escape(title)}</h2></header>
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
          <h3 id="${id}">${escape(title[locale])}</h3>
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

const escape = (text: string): string => text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
