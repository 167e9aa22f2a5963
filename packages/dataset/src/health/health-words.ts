import { createTranslate, type Translate } from '@plan-widgets/core/words';
import en from '@plan-widgets/core/words/health/en.json' with { type: 'json' };
import zhHans from '@plan-widgets/core/words/health/zh-Hans.json' with { type: 'json' };
import type { KeeperLocale } from '../problem.js';

/** The messages of the data-health report. */
export const healthWords: Readonly<Record<KeeperLocale, Translate>> = {
  'zh-Hans': createTranslate(zhHans, 'zh-Hans'),
  en: createTranslate(en, 'en'),
};
