import { findModuleScript } from './own-script.js';
import { startLoader } from './start-loader.js';

startLoader(findModuleScript(import.meta.url), BUILT_FILES);
