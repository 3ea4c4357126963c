// The service worker: keeps every file of one build, so that the app works without a network after
// the first visit. `cargo xtask precache` puts in the build's files; a build that differs in any of
// them is another worker, which waits until a person asks for it.

/** Every file of the build, with the first digits of its SHA-256. */
const FILES = '{files}';
const VERSION = '{version}';

const { scope } = registration;
/** Of this place only: the same host may have the app in several folders. */
const OURS = `ltc ${new URL(scope).pathname} `;
const CACHE = OURS + VERSION;
const keyOf = (path) => new URL(`${path}?${FILES[path]}`, scope).href;

oninstall = (event) => event.waitUntil(fill());
onactivate = (event) => event.waitUntil(takeOver());
onmessage = ({ data }) => {
  if (data === 'activate') skipWaiting();
};

async function fill() {
  const cache = await caches.open(CACHE);
  for (const path of Object.keys(FILES)) {
    const key = keyOf(path);
    if (await cache.match(key)) continue;
    // What has not changed since the last build is not fetched again.
    await cache.put(key, (await caches.match(key)) ?? (await fetched(path)));
  }
}

async function fetched(path) {
  // Some hosts send index.html elsewhere, and a redirected page cannot be shown from a cache.
  const url = new URL(path === 'index.html' ? './' : path, scope);
  const response = await fetch(url, { cache: 'no-cache' });
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  const bytes = await response.arrayBuffer();
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  const hash = Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
  // A host in the middle of an update: another time.
  if (!hash.startsWith(FILES[path])) throw new Error(`${path} belongs to another build`);
  return new Response(bytes, { headers: response.headers });
}

async function takeOver() {
  for (const name of await caches.keys()) {
    if (name.startsWith(OURS) && name !== CACHE) await caches.delete(name);
  }
  await clients.claim();
}

onfetch = (event) => {
  const { method, url } = event.request;
  const { href } = new URL(url.split(/[?#]/)[0]);
  const path = href.startsWith(scope) && (href.slice(scope.length) || 'index.html');
  if (method === 'GET' && path && Object.hasOwn(FILES, path)) event.respondWith(kept(path, event.request));
};

async function kept(path, request) {
  const cache = await caches.open(CACHE);
  return (await cache.match(keyOf(path))) ?? fetch(request);
}
