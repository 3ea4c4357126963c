// What is kept on this computer: the app itself for use without a network, and what a person stored.
// Fetched by boot.js when the app is up.

const tell = (name, detail) => dispatchEvent(new CustomEvent(name, { detail }));

/** The database of the screen 檢核, which owns what is in it. */
const WORK = 'ltc-work';
const PREFIX = 'ltc-';
/** After so long a database that another tab holds open is reported as such. */
const PATIENCE_MS = 3000;

/** Keeps the app's files, and says when a new version is there. */
export async function keepOffline() {
  // In a frame of another page the app is a guest, and keeps nothing.
  if (top !== self || !isSecureContext || !navigator.serviceWorker) return;
  const workers = navigator.serviceWorker;
  let controlled = Boolean(workers.controller);
  let reloading = false;
  workers.addEventListener('controllerchange', () => {
    if (reloading) location.reload();
    else if (controlled) tell('ltc-update', 'active');
    controlled = true;
  });
  const registration = await workers.register(new URL('sw.js', document.baseURI), { updateViaCache: 'none' });
  const look = () => {
    if (registration.waiting && workers.controller) tell('ltc-update', 'ready');
  };
  look();
  const watch = () => registration.installing?.addEventListener('statechange', look);
  watch();
  registration.addEventListener('updatefound', watch);
  addEventListener('ltc-update-now', () => {
    reloading = true;
    if (registration.waiting) registration.waiting.postMessage('activate');
    else location.reload();
  });
}

/** Erases all that was stored but the app's own files, which hold nothing personal. */
export async function erase() {
  const settings = eraseSettings();
  tell('ltc-erased', [settings, await eraseWork()]);
}

/** Takes away what this origin stored for the app. How many entries? */
function eraseSettings() {
  let count = 0;
  for (const storage of [() => localStorage, () => sessionStorage]) {
    try {
      const store = storage();
      for (const name of Object.keys(store).filter((name) => name.startsWith(PREFIX))) {
        store.removeItem(name);
        count += 1;
      }
    } catch {
      // A browser that forbids storage has stored nothing.
    }
  }
  return count;
}

/** Deletes the work that was kept. What became of it? */
export async function eraseWork() {
  try {
    const known = await indexedDB.databases?.();
    if (known && !known.some(({ name }) => name === WORK)) return 'none';
    return await new Promise((resolve) => {
      const request = indexedDB.deleteDatabase(WORK);
      request.onsuccess = () => resolve('erased');
      request.onerror = () => resolve('failed');
      // Other tabs are asked to let go first; one that does not is named.
      setTimeout(() => resolve('blocked'), PATIENCE_MS);
    });
  } catch {
    return 'none';
  }
}
