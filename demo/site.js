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
    '兩部規劃分別為婦女和兒童的發展訂下目標。以下列出其中十四項：規劃要做到甚麼，原文怎樣寫，出自哪一條。',
    'Two plans set targets for the development of women and of children. Here are fourteen of them: what is to be reached, in which words, and where the plan says so.',
  ],
  'fact.issuer': ['發文機構', 'Issued by'],
  'fact.issuer.is': ['深圳市寶安區人民政府', "People's Government of Bao'an District, Shenzhen"],
  'fact.number': ['發文字號', 'Number'],
  'fact.number.is': ['深寶府〔2022〕35號', 'Shen Bao Fu [2022] No. 35'],
  'fact.published': ['發布日期', 'Published'],
  'fact.published.is': ['2022年7月7日', '7 July 2022'],
  domains: ['按領域查看全部指標', 'All indicators, by domain'],
  'women.health': ['婦女與健康', 'Women and health'],
  'women.education': ['婦女與教育', 'Women and education'],
  'women.economy': ['婦女與經濟', 'Women and the economy'],
  'women.decision-making': ['婦女參與決策和管理', 'Women in decision-making and management'],
  'women.social-security': ['婦女與社會保障', 'Women and social security'],
  'women.family': ['婦女與家庭建設', 'Women and the family'],
  'women.environment': ['婦女與環境', 'Women and the environment'],
  'women.law': ['婦女與法律', 'Women and the law'],
  'children.health': ['兒童與健康', 'Children and health'],
  'children.safety': ['兒童與安全', 'Children and safety'],
  'children.education': ['兒童與教育', 'Children and education'],
  'children.welfare': ['兒童與福利', 'Children and welfare'],
  'children.family': ['兒童與家庭', 'Children and the family'],
  'children.environment': ['兒童與環境', 'Children and the environment'],
  'children.legal-protection': ['兒童與法律保護', 'Children and legal protection'],
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
const page = document.documentElement;
const marked = [...document.querySelectorAll('[data-words], [data-en]')];
// The other pages that speak three languages; a link to one takes the choice along.
const links = [...document.querySelectorAll('a[href]')].filter((link) =>
  /^(?:index|strict-csp|twenty|all)\.html/.test(link.getAttribute('href')),
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
  for (const element of document.querySelectorAll('[indicator]')) element.setAttribute('theme', choice.theme);

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
