/**
 * A number with its denominator or sign and the beginning of its unit (30个, 2030年, 6.5/10万, 0.7个百分点), or the number
 * of a document, which is Chinese in every language.
 */
const UNBROKEN = /(\p{Script=Han}+〔\d+〕\d+[号號]|\d[\d.,/–—-]*(?:[个個][百千]分[点點]|平方米|[%‰\p{Script=Han}]))/u;

// The spans stand in the page's tree, whose rules they must withstand; a style of their own would be copied along.
const sheet = new CSSStyleSheet();
sheet.replaceSync(
  '[data-plan]>span{all:inherit!important;display:inline!important;white-space:nowrap!important}' +
    '[data-plan]>[lang]{-webkit-locale:"zh-Hans"!important}',
);

/**
 * The nodes of a text in which no line breaks between a number and its unit; Chinese line breaking allows it, and a
 * no-break character would make the text another than the one that was published.
 */
export const unbrokenNodes = (text: string): (Node | string)[] =>
  text.split(UNBROKEN).map((part, i) => {
    if (i % 2 === 0) return part;
    const span = document.createElement('span');
    span.textContent = part;
    if (part.includes('〔')) span.lang = 'zh-Hans';
    return span;
  });

/** Brings the rule of those nodes to the tree that an element stands in. */
export function keepUnbroken(element: Element): void {
  const root = element.getRootNode() as Document;
  if (root.adoptedStyleSheets?.includes(sheet) === false) {
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  }
}
