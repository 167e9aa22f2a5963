/**
 * A number with what follows it: a denominator, a sign, and its unit as far as one can be told from the words after it;
 * any other Chinese character directly after a number stays with it as well (30个, 2030年, 35号, 6.5/10万).
 */
const AMOUNT =
  /\d[\d.,]*(?:[/–—-]\d[\d.,]*)*(?:[%‰]|个百分点|個百分點|平方米|千人|万人|萬人|小时|小時|分钟|分鐘|\p{Script=Han})?/u;

/**
 * The nodes of a text in which no line breaks between a number and its unit; Chinese line breaking allows it, and a
 * no-break character would make the text another than the one that was published.
 */
export function unbrokenNodes(text: string, document: Document): Node[] {
  return text.split(new RegExp(`(${AMOUNT.source})`, 'u')).flatMap((part, i): Node[] => {
    if (part === '') return [];
    const plain = document.createTextNode(part);
    // A number alone has nothing to be parted from.
    if (i % 2 === 0 || !/\D$/.test(part)) return [plain];
    const amount = document.createElement('span');
    amount.append(plain);
    // Set on the element, not in a sheet: it stands in the page's tree, whose rules it must withstand.
    amount.style.setProperty('all', 'inherit', 'important');
    amount.style.setProperty('display', 'inline', 'important');
    amount.style.setProperty('white-space', 'nowrap', 'important');
    return [amount];
  });
}
