// JSON: documents as they cross into the engine, and as they come out of it.

/** JSON text, also of what has none: the engine then says what is wrong with it. */
export function asText(value) {
  return written(value) ?? written(value, big) ?? 'null';
}

function written(value, replacer) {
  try {
    return JSON.stringify(value, replacer);
  } catch {
    return undefined;
  }
}

/** JSON has no kind of its own for a big integer, but it has numbers. */
const big = (_, value) => (typeof value === 'bigint' ? Number(value) : value);

/** Text without the mark of the byte order that some editors put before it: bytes and answers lose it too. */
export const withoutMark = (text) => text.replace(/^\uFEFF/, '');

/** A result as it was written, or with every text of it in one language. */
export function read(text, lang) {
  const value = JSON.parse(text);
  return lang ? inOne(value, lang) : value;
}

/** Every text of a result in one language. */
export function inOne(value, lang) {
  if (Array.isArray(value)) return value.map((one) => inOne(one, lang));
  if (typeof value !== 'object' || value === null) return value;
  const names = Object.keys(value);
  if (names.length === 2 && 'zh' in value && 'en' in value) return value[lang];
  return Object.fromEntries(names.map((name) => [name, inOne(value[name], lang)]));
}
