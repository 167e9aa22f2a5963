import { createTranslate, type Translate } from '@plan-widgets/core/words';
import en from '@plan-widgets/core/words/health/en.json' with { type: 'json' };
import zhHans from '@plan-widgets/core/words/health/zh-Hans.json' with { type: 'json' };

/** The languages in which the command speaks to those who keep the data. */
export type KeeperLocale = 'zh-Hans' | 'en';

/** The messages of the data-health report. */
export const healthWords: Readonly<Record<KeeperLocale, Translate>> = {
  'zh-Hans': createTranslate(zhHans, 'zh-Hans'),
  en: createTranslate(en, 'en'),
};
