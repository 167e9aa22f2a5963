import { createTranslate, type Translate } from '@plan-widgets/core/words';
import en from '@plan-widgets/core/words/command/en.json' with { type: 'json' };
import zhHans from '@plan-widgets/core/words/command/zh-Hans.json' with { type: 'json' };
import type { KeeperLocale } from './problem.js';

/** What the command says of itself to those who keep the data. */
export const commandWords: Readonly<Record<KeeperLocale, Translate>> = {
  'zh-Hans': createTranslate(zhHans, 'zh-Hans'),
  en: createTranslate(en, 'en'),
};
