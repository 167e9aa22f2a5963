/** A government host shows invented figures only where its page says so itself. */
export const isDemonstrationRefused = (hostname: string): boolean =>
  /(^|\.)gov\.cn$/i.test(hostname.replace(/\.$/, ''));
