/**
 * A day (2026年10月31日), a number with its denominator or sign and the beginning of its unit (30个, 2030年, 6.5/10万, 0.7个百分点), or the number
 * of a document, which is Chinese in every language.
 */
const UNBROKEN =
  /(\d{4}年\d{1,2}月(?:\d{1,2}日)?|\p{Script=Han}+〔\d+〕\d+[号號]|\d[\d.,/–—-]*(?:[个個][百千]分[点點]|平方米|[%‰\p{Script=Han}]))/u;

/** A run of Chinese inside an English text: an office's remark, a document that has no English name. */
const CHINESE = /(\p{Script=Han}[\p{Script=Han}\d，。、；：“”《》（）·—…]*)/u;

// The spans stand in the page's tree, whose rules they must withstand; a style of their own would be copied along.
const sheet = new CSSStyleSheet();
sheet.replaceSync(
  '[data-plan]>span,[data-plan]>bdi{all:inherit!important;display:inline!important}' +
    '[data-plan]>span{white-space:nowrap!important}' +
    '[data-plan]>[lang]{-webkit-locale:"zh-Hans"!important}',
);

/**
 * The nodes of a text in which no line breaks between a number and its unit; Chinese line breaking allows it, and a
 * no-break character would make the text another than the one that was published. Chinese inside an English text is
 * marked as Chinese, for voices and fonts.
 *
 * @param lang the text's own language
 */
export const unbrokenNodes = (text: string, lang: string): (Node | string)[] =>
  text.split(UNBROKEN).flatMap((part, i) => {
    if (i % 2 === 1) return mark('span', part, lang === 'en' ? /\p{Script=Han}/u.test(part) : part.includes('〔'));
    return lang === 'en' ? part.split(CHINESE).map((run, at) => (at % 2 === 1 ? mark('bdi', run, true) : run)) : part;
  });

function mark(tag: 'span' | 'bdi', text: string, isChinese: boolean): HTMLElement {
  const element = document.createElement(tag);
  element.textContent = text;
  if (isChinese) element.lang = 'zh-Hans';
  return element;
}

/** Brings the rule of those nodes to the tree that an element stands in. */
export function keepUnbroken(element: Element): void {
  const root = element.getRootNode() as Document;
  if (root.adoptedStyleSheets?.includes(sheet) === false) {
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  }
}
