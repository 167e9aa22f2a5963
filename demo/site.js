// The portal's own script: its switches for language, look and large text, as many portals have them.
// The choice stands in the page's address and nowhere else.

const words = {
  'page.title': [
    '寶安區婦女兒童發展規劃（2021—2030年） · 嵌入示例頁',
    "Women's and children's development in Bao'an, 2021–2030 · Embedding example",
  ],
  'all.page': ['全部指標 · 嵌入示例頁', 'All indicators · Embedding example'],
  'all.title': ['全部指標', 'All indicators'],
  'twenty.page': ['一頁二十張卡片 · 嵌入示例頁', 'Twenty cards in a page · Embedding example'],
  'twenty.title': ['一頁二十張卡片', 'Twenty cards in a page'],
  'twenty.lead': [
    '兒童發展規劃中安全、教育、福利、家庭四個領域的指標。二十張卡片合用一份數據。',
    "Indicators of the children's plan in four domains: safety, education, welfare and the family. Twenty cards share one file of data.",
  ],
  'twenty.source': [
    '內容出自《深圳市寶安區兒童發展規劃（2021—2030年）》，深寶府〔2022〕35號，2022年7月7日發布。來源網址未錄入。',
    "From the Bao'an District Children's Development Plan, Shenzhen (2021–2030), Shen Bao Fu [2022] No. 35, published 7 July 2022. No web address recorded.",
  ],
  'indicators.page': ['規劃進展 · 嵌入示例頁', 'Progress of the plans · Embedding example'],
  'indicators.title': ['規劃進展', 'Progress of the plans'],
  'indicators.heading': ['寶安區婦女兒童發展規劃進展', "Progress of Bao'an's plans for women and children"],
  'indicators.lead': [
    '兩部規劃的全部指標、五張指標卡、一張圖和十二個重點項目。區級數據尚未公布的，寫明尚未公布；上級地區的數值另列，不作為寶安區的數值。',
    "All indicators of both plans, five cards, one chart and the twelve key projects. Where the district has published no figure, it says so; figures of higher-level areas stand apart and are not Bao'an's.",
  ],
  'indicators.chart': [
    '區級數值公布以前，圖的位置寫明目標、規劃原文和上級地區的數值。',
    'Until the district publishes figures, the place of the chart says what is promised, in which words, and what higher-level areas report.',
  ],
  'sample.page': ['示例區規劃進展 · 嵌入示例頁', 'Progress of a sample district · Embedding example'],
  'sample.title': ['示例區規劃進展', 'Progress of a sample district'],
  'sample.heading': ['示例區婦女兒童發展規劃進展', "Progress of Sample District's plans for women and children"],
  'sample.lead': [
    '數據公布以後，這些組件是甚麼樣子：指標總覽、指標卡的三種樣式、圖表和重點項目。',
    'What the components look like once figures are published: the overview, cards in three variants, charts and key projects.',
  ],
  'sample.notice': [
    '示例數據：本頁的地區、機構、規劃和數值均屬虛構，不得引用。',
    'Sample data: the area, its offices, its plans and every figure on this page are invented. Do not cite.',
  ],
  'sample.charts': [
    '圖中的年份可以用方向鍵逐年移動；圖片、矢量圖、數據和引用格式在圖的下方。',
    'Arrow keys walk the years of a chart; picture, vector file, data and citation are below it.',
  ],
  'sample.issuer': ['發文機構', 'Issued by'],
  'sample.issuer.is': ['示例區人民政府', "People's Government of Sample District"],
  'sample.number': ['發文字號', 'Number'],
  'sample.number.is': ['示例〔0000〕1號', 'Sample [0000] No. 1'],
  'sample.release': ['數據發布', 'Figures by'],
  'sample.release.is': ['示例區婦女兒童工作委員會', 'Women and Children Committee of Sample District'],
  'sample.source': [
    '本頁全部內容為示例，並非任何地區的規劃和數據。',
    'Everything on this page is a sample: no plan and no figure of any real area.',
  ],
  jump: ['本頁內容', 'On this page'],
  'section.overview': ['指標總覽', 'All indicators'],
  'section.cards': ['指標卡', 'Indicator cards'],
  'section.chart': ['圖表', 'A chart'],
  'section.charts': ['圖表', 'Charts'],
  'section.projects': ['重點項目', 'Key projects'],
  'pages.index': ['婦女兒童發展規劃', "Women's and children's development plans"],
  'pages.csp': ['嚴格的內容安全策略', 'A strict content security policy'],
  'pages.gbk': ['GBK編碼的舊網頁', 'An old page in GBK (in Chinese)'],
  'pages.no-script': ['沒有腳本的網頁', 'A page without script (in Chinese)'],
  example: ['嵌入示例頁', 'Embedding example'],
  skip: ['跳到正文', 'Skip to the content'],
  'switch.language': ['語言', 'Language'],
  'switch.look': ['外觀', 'Appearance'],
  light: ['淺色', 'Light'],
  dark: ['深色', 'Dark'],
  contrast: ['高對比', 'High contrast'],
  elder: ['大字版', 'Large text'],
  trail: ['所在位置', 'You are here'],
  'trail.plans': ['規劃計劃', 'Plans'],
  'trail.here': ['婦女兒童發展規劃', "Women's and children's development plans"],
  title: ['寶安區婦女兒童發展規劃', "Women's and children's development in Bao'an"],
  period: ['2021—2030年', '2021–2030'],
  lead: [
    '兩部規劃分別為婦女和兒童的發展訂下目標。以下先列其中十四項：規劃要做到甚麼，原文怎樣寫，出自哪一條；再列十二個重點項目和全部指標。',
    'Two plans set targets for the development of women and of children. Here are fourteen of them: what is to be reached, in which words, and where the plan says so; then the twelve key projects and all indicators.',
  ],
  'fact.issuer': ['發文機構', 'Issued by'],
  'fact.issuer.is': ['深圳市寶安區人民政府', "People's Government of Bao'an District, Shenzhen"],
  'fact.number': ['發文字號', 'Number'],
  'fact.number.is': ['深寶府〔2022〕35號', 'Shen Bao Fu [2022] No. 35'],
  'fact.published': ['發布日期', 'Published'],
  'fact.published.is': ['2022年7月7日', '7 July 2022'],
  'plan.women': ['婦女發展規劃', "Women's development plan"],
  'plan.children': ['兒童發展規劃', "Children's development plan"],
  'more.women': ['婦女規劃的全部指標', "All indicators of the women's plan"],
  'more.children': ['兒童規劃的全部指標', "All indicators of the children's plan"],
  'how.title': ['怎樣放進網頁', 'How to put them in a page'],
  'how.text': [
    '一行腳本，加上所需的標籤。標籤裏的文字由編輯撰寫，腳本未能運行時，讀者看到的就是這些文字。',
    'One script element, and the tags you want. What the editor writes inside a tag is what readers see where no script runs.',
  ],
  'foot.pages': ['其他示例頁', 'More example pages'],
  'foot.source': [
    '內容出自《深圳市寶安區人民政府關於印發深圳市寶安區婦女發展規劃和深圳市寶安區兒童發展規劃的通知》（深寶府〔2022〕35號），2022年7月7日發布。來源網址未錄入。',
    "From the Notice of the People's Government of Bao'an District, Shenzhen, on Issuing the Bao'an District Women's Development Plan and the Bao'an District Children's Development Plan (Shen Bao Fu [2022] No. 35), published 7 July 2022. No web address recorded.",
  ],
  'foot.note': [
    '本頁示範組件怎樣放進網頁，並非政府網站。',
    'This page shows how the components are embedded. It is not a government website.',
  ],
};

const locales = ['zh-Hans', 'zh-Hant', 'en'];
const widgets = ['indicator-card', 'progress-chart', 'overview', 'key-projects'].map((name) => `plan-${name}`).join();
const page = document.documentElement;
const marked = [...document.querySelectorAll('[data-words], [data-en]')];
// The other pages that speak three languages; a link to one takes the choice along.
const links = [...document.querySelectorAll('a[href]')].filter((link) =>
  /^(?:index|indicators|sample-indicators|strict-csp|twenty|all)\.html/.test(link.getAttribute('href')),
);
// Simplified is what the page itself says.
const simplified = new Map(marked.map((element) => [element, element.textContent]));

const wanted = new URLSearchParams(location.search);
const usual = { lang: 'zh-Hans', theme: 'light', mode: '' };
let choice = {
  lang: locales.includes(wanted.get('lang')) ? wanted.get('lang') : usual.lang,
  theme: ['dark', 'contrast'].includes(wanted.get('theme')) ? wanted.get('theme') : usual.theme,
  mode: wanted.get('mode') === 'elder' ? 'elder' : usual.mode,
};

/** What a marked element says in the chosen language: words of this file, or those that came with it in the page. */
function wordsOf(element) {
  if (choice.lang === 'zh-Hans') return simplified.get(element);
  const { words: key, zhHant, en } = element.dataset;
  if (key) return words[key][locales.indexOf(choice.lang) - 1];
  return choice.lang === 'en' ? en : zhHant;
}

/** The choice as a query, `?lang=en&theme=dark`, without what is so anyway. */
function queryOfChoice() {
  const query = new URLSearchParams(Object.entries(choice).filter(([name, value]) => value !== usual[name])).toString();
  return query && `?${query}`;
}

/** Makes the page say and look what was chosen; the elements follow `lang`, `theme` and `data-plan-mode`. */
function show() {
  page.lang = choice.lang;
  const column = locales.indexOf(choice.lang) - 1;
  for (const element of marked) element.textContent = wordsOf(element);
  for (const link of links) link.search = queryOfChoice();
  for (const element of document.querySelectorAll('[data-label]')) {
    element.dataset.simplified ??= element.getAttribute('aria-label');
    element.setAttribute('aria-label', column < 0 ? element.dataset.simplified : words[element.dataset.label][column]);
  }

  page.dataset.theme = choice.theme;
  for (const element of document.querySelectorAll(widgets)) element.setAttribute('theme', choice.theme);

  if (choice.mode) page.dataset.planMode = choice.mode;
  else delete page.dataset.planMode;

  for (const link of document.querySelectorAll('.switches [data-lang]')) {
    if (link.dataset.lang === choice.lang) link.setAttribute('aria-current', 'true');
    else link.removeAttribute('aria-current');
  }
  for (const button of document.querySelectorAll('.switches [data-theme]')) {
    button.setAttribute('aria-pressed', String(button.dataset.theme === choice.theme));
  }
  document.querySelector('.switches [data-mode]')?.setAttribute('aria-pressed', String(choice.mode === 'elder'));
}

/** Takes a choice, shows it, and keeps it in the address so that it can be sent to somebody. */
function choose(change) {
  choice = { ...choice, ...change };
  history.replaceState(null, '', `${location.pathname}${queryOfChoice()}${location.hash}`);
  show();
}

document.querySelector('.switches')?.addEventListener('click', (event) => {
  const control = event.target.closest('[data-lang], [data-theme], [data-mode]');
  if (!control) return;
  event.preventDefault();
  const { lang, theme, mode } = control.dataset;
  if (lang) choose({ lang });
  if (theme) choose({ theme });
  if (mode) choose({ mode: choice.mode ? '' : 'elder' });
});
// A card that could not be had shows the editor's words, which need less room than was kept.
document.addEventListener('plan-error', ({ target }) => target.classList.add('failed'));

document.querySelector('.switches')?.removeAttribute('hidden');
show();
