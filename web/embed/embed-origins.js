// Which pages may talk to embed.html.

/** The origins that the address narrows the list to; null if it does not. */
export function inQuery(text) {
  return text === null ? null : text.split(/[\s,]+/).filter(Boolean);
}

/** Does an entry of a list name an origin? `https://*.example` names every host below it. */
export function names(entry, origin) {
  if (entry === '*' || entry === origin) return origin !== 'null';
  const [, scheme, rest] = /^(https?:\/\/)\*(\.[^/*]+)$/.exec(entry) ?? [];
  return Boolean(scheme) && origin.startsWith(scheme) && origin.slice(scheme.length).endsWith(rest);
}

/**
 * May an origin talk to the page?
 * @param {string} origin
 * @param {string} own the page's own origin, which always may
 * @param {string[]} list what this place allows (embed-origins.json)
 * @param {string[] | null} narrowed what the address narrows that to
 */
export function allows(origin, own, list, narrowed) {
  const within = (entries) => entries.some((entry) => typeof entry === 'string' && names(entry, origin));
  return origin === own || (within(list) && (narrowed === null || within(narrowed)));
}
