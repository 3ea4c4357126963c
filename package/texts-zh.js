// The texts in Traditional Chinese: an optional module, fetched when an engine is given it.
import { Texts } from './texts.js';

export const zh = new Texts(new URL('./texts-zh.json', import.meta.url));
