// The page embed.html: starts one screen as a part of somebody else's page, and keeps the contract with
// that page (docs/portals.md). The programs of the screen know nothing of it: they hear and tell events
// of this window.
import { allows, inQuery } from './embed-origins.js';
import { dressing } from './embed-style.js';

const CONTRACT = 1;
const SCREENS = ['plan', 'check', 'surcharge'];
/** Styles that in the app come with a program of its own. */
const STYLES = { plan: ['explain.css'], surcharge: ['surcharge.css'] };
/** What says nothing about anybody may be heard by every page around; all else only by one that is allowed. */
const HARMLESS = new Set(['ready', 'height', 'reveal']);
const MEASURE_MS = 400;
/** How long a document may take to come to something. A case that is not complete comes to nothing. */
const OPENING_MS = 1000;
const NOTE = {
  zh: '長照算盤：資料在這台電腦的瀏覽器裡計算，不會送到長照算盤的伺服器，也不會儲存。嵌入本工具的網站可讀取檢核的統計結果與匯出的檔案。',
  en: 'LTC Abacus: everything is computed in the browser on this computer; nothing is sent to a server of LTC Abacus or stored. The site that shows this tool can read the numbers of the result and the files that are exported.',
};

const root = document.documentElement;
const script = document.querySelector('script[data-version]');
const query = new URLSearchParams(location.search);
const asked = query.get('screen') ?? 'plan';
const screen = SCREENS.includes(asked) ? asked : 'plan';
const isCheck = screen === 'check';
const host = parent === window ? null : parent;
const beside = (file) => new URL(file, document.baseURI);

/** The origin around, once it is known to be allowed. */
let peer = null;
/** May an origin talk to this page? Nobody may until the list is there. */
let isAllowed = () => false;
/** What was heard before the screen was there. */
const early = [];
let ready = false;
/** What the page around calls the message that is being heard, so that it knows the answer. */
let request;
/** The same of what was opened and has come to nothing yet: its id, and who waits. */
let awaited;
let opening = Promise.resolve();
let lastResult = null;
let sized = false;

// ---- What the page around hears -----------------------------------------------------------------

function send(type, rest = {}) {
  if (!host) return;
  const target = HARMLESS.has(type) ? '*' : peer;
  if (target) host.postMessage({ ltc: CONTRACT, type, screen, ...rest }, target);
}

const named = (id) => (id === undefined ? {} : { id });

function sendError(code, zh, en, path = '', id = request) {
  send('error', { ...named(id), code, path, zh, en });
}

function sayReady() {
  const version = script.dataset.version ?? '';
  send('ready', { version, allowed: peer !== null, languages: ['zh', 'en'] });
  sayHeight();
  if (lastResult) send('result', { ...lastResult, ...named(request) });
}

let saidHeight = 0;
function sayHeight(again = true) {
  const height = Math.ceil(root.getBoundingClientRect().height);
  if (!ready || (!again && height === saidHeight)) return;
  saidHeight = height;
  send('height', { height });
}

addEventListener('ltc-embed-result', ({ detail }) => {
  const told = JSON.parse(detail);
  if (isCheck && tellMonth(told)) return;
  lastResult = isCheck ? { result: told } : told;
  send('result', { ...lastResult, ...named(answered()) });
});

/** What the page around calls what is answered now. What follows is not asked for by anybody. */
function answered() {
  const { id, done } = awaited ?? {};
  awaited = undefined;
  done?.();
  return id;
}

/** The files that were told their month. */
let monthOfFiles = '';

/** Tells new files their month, if the page around says which; the result comes after that. */
function tellMonth({ files, month_id: month, month_told: isTold }) {
  const wanted = globalThis.ltcStored['ltc-claim-month'];
  const names = JSON.stringify(files.map(({ name }) => name));
  // The next file is a new one, whatever its name.
  if (files.length === 0) monthOfFiles = '';
  if (!wanted || files.length === 0 || names === monthOfFiles) return false;
  monthOfFiles = names;
  // What a person has said since is theirs.
  if (isTold || month === wanted) return false;
  tell('ltc-embed-tell', JSON.stringify({ month: wanted }));
  return true;
}

addEventListener('ltc-embed-refused', ({ detail }) => {
  const { code, path, zh, en } = JSON.parse(detail);
  sendError(code, zh, en, path, answered());
});

addEventListener('ltc-embed-saving', (event) => {
  const [name, blob] = event.detail;
  send('export', { name, mime: blob.type, size: blob.size, blob });
  // The page around saves it itself.
  if (peer && query.get('exports') === 'host') event.preventDefault();
});

// The page around scrolls what has the focus into view: this page cannot.
addEventListener('focusin', ({ target }) => {
  if (!sized || !(target instanceof Element)) return;
  const { top, height } = target.getBoundingClientRect();
  send('reveal', { top, height });
});

// ---- What the page around says ------------------------------------------------------------------

const tell = (name, detail = null) => dispatchEvent(new CustomEvent(name, { detail }));
const asText = (value) => (typeof value === 'string' ? value : JSON.stringify(value));
const langOf = (tag) => (/^en\b/i.test(tag ?? '') ? 'en' : 'zh');
const themeOf = (name) => (['light', 'dark'].includes(name) ? name : 'system');
const monthOf = (text) => (/^\d{4}-(0[1-9]|1[0-2])$/.test(text ?? '') ? text : null);

const style = dressing(root, (property) => {
  sendError(
    'contrast',
    `樣式 --ltc-${property} 未採用：無法辨識，或與文字、底色的對比不足 4.5:1。`,
    `The style --ltc-${property} is not used: it is not understood, or its contrast is below 4.5:1.`,
    `/style/${property}`,
  );
});

function dress(lang, theme) {
  root.lang = lang === 'en' ? 'en' : 'zh-Hant-TW';
  root.dataset.theme = theme;
  globalThis.ltcStored['ltc-language'] = lang;
  globalThis.ltcStored['ltc-theme'] = theme;
  if (isCheck) drawFoot();
  tell(isCheck ? 'ltc-dressed' : 'ltc-changed');
  style.again();
}

const langNow = () => langOf(root.lang);
const themeNow = () => themeOf(root.dataset.theme);

/** What is said, by its type. Each gets the message. */
const heard = {
  hello: () => sayReady(),
  'set-case': (message) => {
    if (isCheck) return refuseHere('set-case');
    const text = textIn(message, 'case');
    if (text !== undefined) open(message.id, text);
  },
  'set-basis': (message) => {
    const text = textIn(message, 'basis');
    if (text === undefined) return;
    if (!isCheck && text !== null) return open(message.id, text);
    if (!isCheck) return inTurn(message.id, forgetBasis);
    if (hasFiles() && text !== globalThis.ltcStored['ltc-basis']) awaited = { id: message.id };
    globalThis.ltcStored['ltc-basis'] = text;
    tell('ltc-settings');
  },
  'set-month': ({ month, id }) => {
    if (month !== null && !monthOf(month)) return refuseMonth();
    globalThis.ltcStored['ltc-claim-month'] = month;
    if (month === null || !isCheck || !hasFiles()) return;
    awaited = { id };
    tell('ltc-embed-tell', JSON.stringify({ month }));
  },
  'set-lang': ({ lang }) => dress(langOf(lang), themeNow()),
  'set-theme': ({ theme }) => dress(langNow(), themeOf(theme)),
  'set-style': (message) => style.use(message.style ?? {}),
  load: async ({ files, id }) => {
    const list = Array.from(files ?? [], asFile).filter(Boolean);
    if (list.length === 0) return sendError('no_file', '沒有檔案。', 'There is no file.', '/files');
    if (isCheck) {
      awaited = { id };
      return tell('ltc-embed-load', list);
    }
    let text;
    try {
      text = await list[0].text();
    } catch {
      return sendError('unreadable', '檔案無法讀取。', 'The file cannot be read.', '/files', id);
    }
    open(id, text);
  },
  viewport: ({ top, height }) => see(Number(top), Number(height)),
};

const hasFiles = () => lastResult?.result.files.length > 0;

/** Does one thing after the other, so that each result is known to be of one. */
function inTurn(id, act) {
  const acted = () =>
    new Promise((done) => {
      awaited = { id, done };
      act();
      setTimeout(done, OPENING_MS);
    });
  opening = opening.then(acted).then(() => (awaited = undefined));
}

/** Opens a document; null: begins a new case, which comes to nothing before somebody fills it in. */
function open(id, text) {
  if (text !== null) return inTurn(id, () => tell('ltc-embed-open', text));
  opening = opening.then(() => {
    lastResult = null;
    tell('ltc-embed-open');
  });
}

function forgetBasis() {
  delete globalThis.ltcStored['ltc-basis'];
  tell('ltc-changed');
}

/** The document that a message brings, as text; null if there is to be none. Else the page around is told. */
function textIn(message, name) {
  const value = message[name];
  if (value === undefined) {
    sendError('incomplete_message', `訊息 ${message.type} 缺少 ${name}。`, `The message ${message.type} lacks ${name}.`, `/${name}`);
  }
  if (value === undefined || value === null) return value;
  try {
    return asText(value);
  } catch {
    sendError('unreadable', `${name} 無法寫成 JSON。`, `${name} cannot be written as JSON.`, `/${name}`);
  }
}

function refuseMonth() {
  sendError('month', '月份應寫作 YYYY-MM。', 'A month is written YYYY-MM.', '/month');
}

function refuseHere(type) {
  sendError('unsupported', `這個畫面不接受 ${type}。`, `This screen takes no ${type}.`);
}

function asFile(given) {
  if (given instanceof File) return given;
  const bytes = given?.bytes ?? given?.blob;
  if (!(bytes instanceof Blob || bytes instanceof ArrayBuffer || ArrayBuffer.isView(bytes))) return null;
  return new File([bytes], String(given.name ?? ''));
}

/** The part of this page that can be seen, in its own pixels: dialogs and notices stand there. */
function see(top, height) {
  if (!Number.isFinite(top) || !Number.isFinite(height)) return;
  sized = true;
  root.dataset.sized = '';
  const own = innerHeight;
  const view = Math.min(own, Math.max(height, 240));
  const from = Math.min(Math.max(top, 0), own - view);
  root.style.setProperty('--seen-top', `${from}px`);
  root.style.setProperty('--seen-bottom', `${own - view - from}px`);
  root.style.setProperty('--view', `${view}px`);
}

addEventListener('message', ({ source, origin, data }) => {
  if (!host || source !== host || data?.ltc !== CONTRACT) return;
  if (ready) hear(origin, data);
  else early.push([origin, data]);
});

function hear(origin, message) {
  if (!isAllowed(origin)) {
    // That is all that a stranger learns.
    if (message.type === 'hello') sayReady();
    return;
  }
  peer = origin;
  request = message.id;
  try {
    if (Object.hasOwn(heard, message.type)) heard[message.type](message);
    else sendError('unknown_message', `不認識的訊息：${message.type}`, `Unknown message: ${message.type}`);
  } finally {
    request = undefined;
  }
}

// ---- The start ----------------------------------------------------------------------------------

/** The allowed origins of this place; a list that cannot be read allows nobody else. */
async function readOrigins() {
  try {
    const response = await fetch(beside('embed-origins.json'), { cache: 'no-cache', credentials: 'omit' });
    const { origins } = await response.json();
    return Array.isArray(origins) ? origins : [];
  } catch {
    return [];
  }
}

function drawFoot() {
  const foot = document.createElement('footer');
  foot.className = 'site-footer';
  const note = document.createElement('p');
  note.textContent = NOTE[langNow()];
  foot.append(note);
  document.getElementById('foot').replaceChildren(foot);
}

/** Adds a style sheet, before that of paper and that of this page, which have the last word. */
function addStyle(file) {
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = beside(file);
  return new Promise((resolve, reject) => {
    link.onload = resolve;
    link.onerror = () => reject(new Error(file));
    [...document.querySelectorAll('link[rel="stylesheet"]')].at(-2).before(link);
  });
}

async function startScreen() {
  history.replaceState(null, '', `${location.search}#/${screen}`);
  if (isCheck) {
    document.getElementById('app').remove();
    document.getElementById('check-screen').hidden = false;
    const name = { zh: '檢核', en: 'Check' }[langNow()];
    document.getElementById('check').setAttribute('aria-label', name);
    document.title = `${name} · 長照算盤`;
    const styles = document.getElementById('check').dataset.styles.split(' ');
    const [{ default: init }] = await Promise.all([import(beside('check.js')), ...styles.map(addStyle)]);
    await init({ module_or_path: beside('check_bg.wasm') });
  } else {
    const [{ default: init }] = await Promise.all([import(beside('embedded.js')), ...STYLES[screen].map(addStyle)]);
    await init({ module_or_path: beside('embedded_bg.wasm') });
    document.getElementById('loading')?.remove();
  }
}

function showFailure(error) {
  const box = document.createElement('div');
  box.id = 'boot-failure';
  box.setAttribute('role', 'alert');
  for (const [lang, text] of [
    ['zh-Hant-TW', '長照算盤無法啟動，請重新整理此頁。'],
    ['en', 'LTC Abacus could not start. Please reload the page.'],
  ]) {
    const line = document.createElement('p');
    line.lang = lang;
    line.textContent = text;
    box.append(line);
  }
  const detail = document.createElement('pre');
  detail.textContent = String(error);
  box.append(detail);
  document.getElementById('loading')?.remove();
  document.body.append(box);
}

async function boot() {
  root.dataset.embed = screen;
  // In the place of the browser's storage: nothing of somebody else's page stays on the computer.
  globalThis.ltcStored = Object.create(null);
  const said = query.get('claim-month');
  const month = monthOf(said);
  if (month) globalThis.ltcStored['ltc-claim-month'] = month;
  dress(langOf(query.get('lang')), themeOf(query.get('theme')));
  const list = await readOrigins();
  const narrowed = inQuery(query.get('origins'));
  isAllowed = (origin) => allows(origin, location.origin, list, narrowed);
  // Firefox does not say who is around; there the first message does.
  const around = location.ancestorOrigins?.[0];
  if (around && isAllowed(around)) peer = around;
  try {
    await startScreen();
  } catch (error) {
    showFailure(error);
    sendError('start', '長照算盤無法啟動。', 'LTC Abacus could not start.');
    throw error;
  }
  ready = true;
  new ResizeObserver(() => sayHeight(false)).observe(root);
  // Out of sight browsers call no observer, but the page around has to know what height comes when it scrolls.
  // Where nothing has changed, asking costs nothing.
  setInterval(() => sayHeight(false), MEASURE_MS);
  sayReady();
  if (asked !== screen) sendError('unknown_screen', `沒有這個畫面：${asked}`, `There is no screen ${asked}`);
  if (said && !month) refuseMonth();
  for (const [origin, message] of early.splice(0)) hear(origin, message);
}

await boot();
