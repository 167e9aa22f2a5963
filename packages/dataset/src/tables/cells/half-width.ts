/** Full-width letters, digits and signs as half-width ones, and the ideographic space as a space: １２％ → 12%. */
export const toHalfWidth = (text: string): string =>
  /[\u3000\uff01-\uff5e]/.test(text)
    ? text.replace(/[\u3000\uff01-\uff5e]/g, (sign) =>
        sign === '\u3000' ? ' ' : String.fromCharCode(sign.charCodeAt(0) - 0xfee0),
      )
    : text;

/** A text in half-width signs and without any spaces, those that cannot be seen included. */
export const compactText = (text: string): string => toHalfWidth(text).replace(/[\s\u00a0\u200b\ufeff]+/g, '');
