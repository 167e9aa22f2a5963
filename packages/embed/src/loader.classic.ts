import { findClassicScript } from './own-script.js';
import { startLoader } from './start-loader.js';

startLoader(findClassicScript(), __BUILT_FILES__);
