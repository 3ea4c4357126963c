// Starts the app. A file of its own, because the Content-Security-Policy forbids inline scripts;
// the names of this build's files stand in the data attributes of the script element.

const beside = (file) => new URL(file, document.baseURI);

// The theme at once, so that nobody who chose the dark one is dazzled first.
try {
  const theme = localStorage.getItem('ltc-theme');
  if (theme) document.documentElement.dataset.theme = theme;
} catch {
  // A browser that forbids storage has no stored theme.
}

// A program beside the app, fetched when the frame first asks for it. It draws into the element of its
// name, which also names its styles.
const attempts = {};
const added = new Map();
addEventListener('ltc-open', async ({ detail: name }) => {
  let failure = null;
  try {
    // Browsers remember that a script could not be fetched; another address asks again.
    const again = attempts[name] ? `?${attempts[name]}` : '';
    attempts[name] = (attempts[name] ?? 0) + 1;
    const { styles } = document.getElementById(name).dataset;
    const [{ default: init }] = await Promise.all([
      import(beside(`${name}.js${again}`)),
      bringStandard(),
      ...(styles?.split(' ').filter(Boolean) ?? []).map((file) => addStyle(file, again)),
    ]);
    await init({ module_or_path: beside(`${name}_bg.wasm${again}`) });
  } catch (error) {
    failure = String(error?.message ?? error);
  }
  dispatchEvent(new CustomEvent('ltc-opened', { detail: [name, failure] }));
});

// The whole document of the built-in standard: the app has only what 試算 shows, and the others ask it.
let isStandardThere = false;
async function bringStandard() {
  if (isStandardThere) return;
  const response = await fetch(beside('standard.json'));
  if (!response.ok) throw new Error('standard.json');
  const detail = await response.text();
  isStandardThere = dispatchEvent(new CustomEvent('ltc-built-in', { detail, cancelable: true }));
  // The app knows its own by the hash; on the server lies that of another version, or something else.
  if (!isStandardThere) {
    throw new Error('standard.json：版本不符，請重新整理此頁。 Of another version: please reload the page.');
  }
}

/** Adds a style sheet, if no other program has, before the last one: that of paper has the last word. */
function addStyle(file, again) {
  if (added.has(file)) return added.get(file);
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = beside(file + again);
  const loaded = new Promise((resolve, reject) => {
    link.onload = resolve;
    link.onerror = () => {
      added.delete(file);
      link.remove();
      reject(new Error(file));
    };
    [...document.querySelectorAll('link[rel="stylesheet"]')].at(-1).before(link);
  });
  added.set(file, loaded);
  return loaded;
}

// Nothing of this is needed to start, and what it fetches must not stand in the way of that.
const keeper = () => import(beside('keeper.js'));
addEventListener('ltc-erase', async () => (await keeper()).erase());
addEventListener('ltc-erase-work', async () => (await keeper()).eraseWork());

/** Keeps the app for use without a network, once the page has nothing better to do. */
function keepOfflineWhenIdle() {
  const keep = () =>
    keeper()
      .then(({ keepOffline }) => keepOffline())
      // The app works without it; the next visit tries again.
      .catch(() => {});
  if (globalThis.requestIdleCallback) requestIdleCallback(keep, { timeout: 5000 });
  else setTimeout(keep, 1000);
}

/** Shows, in place of the loading line, that the app could not start. */
function showFailure(zh, en, error) {
  const box = document.createElement('div');
  box.id = 'boot-failure';
  box.setAttribute('role', 'alert');
  for (const [lang, text] of [['zh-Hant-TW', zh], ['en', en]]) {
    const line = document.createElement('p');
    line.lang = lang;
    line.textContent = text;
    box.append(line);
  }
  if (error) {
    const detail = document.createElement('pre');
    detail.textContent = String(error);
    box.append(detail);
  }
  document.getElementById('loading')?.remove();
  document.body.append(box);
}

async function boot() {
  if (typeof WebAssembly !== 'object') {
    showFailure(
      '這個瀏覽器不支援 WebAssembly，或被設定停用。請改用新版的 Edge、Chrome、Firefox 或 Safari。',
      'This browser has no WebAssembly, or it is switched off. Please use a current Edge, Chrome, Firefox or Safari.',
    );
    return;
  }
  const { js, wasm } = document.querySelector('script[data-js]').dataset;
  try {
    const { default: init } = await import(beside(js));
    await init({ module_or_path: beside(wasm) });
    document.getElementById('loading')?.remove();
    keepOfflineWhenIdle();
  } catch (error) {
    showFailure(
      '長照算盤無法啟動。請重新整理此頁；若仍無法啟動，請將以下訊息告知維護者。',
      'LTC Abacus could not start. Please reload the page; if that does not help, give the maintainers this message.',
      error,
    );
    throw error;
  }
}

await boot();
