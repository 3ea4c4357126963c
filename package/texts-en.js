// The texts in English: an optional module, fetched when an engine is given it.
import { Texts } from './texts.js';

export const en = new Texts(new URL('./texts-en.json', import.meta.url));
