import type { Texts } from './index.js';

/** What the engine says in Traditional Chinese; `texts-zh.json` beside the script. */
export const zh: Texts;
