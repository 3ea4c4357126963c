import type { Texts } from './index.js';

/** What the engine says in English; `texts-en.json` beside the script. */
export const en: Texts;
