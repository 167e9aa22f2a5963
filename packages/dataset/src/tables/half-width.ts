/** Full-width letters, digits and signs as half-width ones, and the ideographic space as a space: １２％ → 12%. */
export const toHalfWidth = (text: string): string =>
  /[\u3000\uff01-\uff5e]/.test(text)
    ? text.replace(/[\u3000\uff01-\uff5e]/g, (sign) =>
        sign === '\u3000' ? ' ' : String.fromCharCode(sign.charCodeAt(0) - 0xfee0),
      )
    : text;
