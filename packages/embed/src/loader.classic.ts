import { findClassicScript } from './own-script.js';
import { startLoader } from './start-loader.js';

startLoader(findClassicScript(), BUILT_FILES);
