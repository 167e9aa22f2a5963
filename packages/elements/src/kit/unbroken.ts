/** A number with its denominator or sign and the beginning of its unit: 30个, 2030年, 6.5/10万, 0.7个百分点. */
const AMOUNT = /(\d[\d.,/–—-]*(?:[个個]百分[点點]|平方米|[%‰\p{Script=Han}])?)/u;

/**
 * The nodes of a text in which no line breaks between a number and its unit; Chinese line breaking allows it, and a
 * no-break character would make the text another than the one that was published.
 */
export const unbrokenNodes = (text: string): (Node | string)[] =>
  text.split(AMOUNT).map((part, i) => {
    // A number alone has nothing to be parted from.
    if (i % 2 === 0 || !/\D$/.test(part)) return part;
    const amount = document.createElement('span');
    amount.textContent = part;
    // Set on the element, not in a sheet: it stands in the page's tree, whose rules it must withstand.
    for (const [name, value] of [
      ['all', 'inherit'],
      ['display', 'inline'],
      ['white-space', 'nowrap'],
    ] as const) {
      amount.style.setProperty(name, value, 'important');
    }
    return amount;
  });
