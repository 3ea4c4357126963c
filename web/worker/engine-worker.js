// The worker that holds an open month. One message in is one request; files are read here, so that
// the page only hands over what the person chose.
//
// In:  { id, type: 'load', file: Blob, options: string }     LoadOptions of ltc-wire
//      { id, type: 'call', json: string }                    Envelope of ltc-wire
//      { type: 'cancel', id }                                the load with that id
//      { type: 'start', basis?: string }                     before everything else
// Out: { id, type: 'progress', stage: 'read' | 'sheet' | 'check', done, total, records }
//      { id, type: 'reply', json: string, files?: ArrayBuffer[] }
//      { id, type: 'cancelled' }
//      { id, type: 'unreadable' }                            the browser cannot read the file (any more)
//      { id, type: 'unloaded', message }                     a part of this worker could not be fetched
//      { id, type: 'died', message }                         this worker is of no further use
import init, { Engine, add_texts } from './engine.js';

/** Bytes of a file that are read at a time: small enough that cancelling is felt at once. */
const PIECE = 1 << 19;
/** Records that are checked at a time. */
const SLICE = 4000;
/** Between two reports of progress. */
const REPORT_MS = 50;

let engine;
let basis;
let starting;
/** Fetches the engine, if it is not there or on its way. A failure is forgotten, so that it is tried again. */
const started = () =>
  (starting ??= init().catch((error) => {
    starting = undefined;
    throw error;
  }));
// At once, since there will be something to do; if it cannot be had, whoever asks first is told.
started().catch(() => {});
/** Texts that are there or on their way, by language. A failure is forgotten, so that it is tried again. */
const texts = new Map();
/** What is being done, one after the other. */
let queue = Promise.resolve();
/** The load under way, and what ends it at once. */
let current = { id: 0, stop: () => {} };
/** Loads that were cancelled before their turn came. */
const cancelled = new Set();

class Cancelled extends Error {}

// A task after those that wait: setTimeout is clamped to 4 ms, a message is not.
const { port1, port2 } = new MessageChannel();
const waiting = [];
port1.onmessage = () => waiting.shift()?.();
const turn = () =>
  new Promise((resolve) => {
    waiting.push(resolve);
    port2.postMessage(0);
  });

onmessage = ({ data }) => {
  if (data.type === 'start') {
    basis = data.basis;
  } else if (data.type === 'cancel') {
    cancelled.add(data.id);
    if (current.id === data.id) current.stop();
  } else {
    queue = queue.then(() => answer(data));
  }
};

async function answer(message) {
  const { id, type } = message;
  const say = (rest, transfer = []) => postMessage({ id, ...rest }, transfer);
  try {
    await Promise.all([started(), speak(message)]);
  } catch (error) {
    return say({ type: 'unloaded', message: String(error?.message ?? error) });
  }
  try {
    engine ??= new Engine(basis);
    if (type === 'load') say({ type: 'reply', json: await load(message) });
    else await call(message, say);
  } catch (error) {
    if (error instanceof Cancelled) {
      say({ type: 'cancelled' });
    } else if (typeof error === 'string') {
      // A refusal, ready as a reply.
      say({ type: 'reply', json: error });
    } else if (error instanceof DOMException && type === 'load') {
      // Moved, changed or locked since it was chosen, or a folder: the engine is as good as before.
      engine?.cancel();
      say({ type: 'unreadable' });
    } else {
      say({ type: 'died', message: String(error?.message ?? error) });
    }
  } finally {
    cancelled.delete(id);
    current = { id: 0, stop: () => {} };
  }
}

/** Fetches the language of a request, before a load the other one too: a refusal says the same in both. */
async function speak({ type, json, options }) {
  const [own, other] = /^en/.test(JSON.parse(json ?? options).lang) ? ['en', 'zh'] : ['zh', 'en'];
  const [spoken] = await Promise.all([textsOf(own), type === 'load' && textsOf(other)]);
  // What cannot be fetched is said in the other language; without any word the engine is of no use here.
  if (!spoken && !(await textsOf(other))) throw new Error(`texts-${own}.json cannot be loaded`);
}

/** Adds the texts of a language. Were they added? */
function textsOf(lang) {
  const added = async () => {
    const response = await fetch(new URL(`./texts-${lang}.json`, import.meta.url));
    const pack = response.ok ? await response.text() : '';
    await started();
    return add_texts(pack) === lang;
  };
  const forgotten = () => {
    texts.delete(lang);
    return false;
  };
  if (!texts.has(lang)) texts.set(lang, added().then((done) => done || forgotten(), forgotten));
  return texts.get(lang);
}

async function load({ id, file, options }) {
  current = { id, stop: () => {} };
  const { lang = 'zh-TW' } = JSON.parse(options);
  let last = 0;
  let records = 0;
  const check = async (stage, done, total) => {
    if (cancelled.has(id)) throw new Cancelled();
    const now = performance.now();
    if (now - last < REPORT_MS) return;
    last = now;
    postMessage({ id, type: 'progress', stage, done, total, records });
    await turn();
    if (cancelled.has(id)) throw new Cancelled();
  };
  try {
    engine.open(options);
    const first = await bytesOf(file, 0, 8);
    if (Engine.is_workbook(first)) {
      postMessage({ id, type: 'progress', stage: 'sheet', done: 0, total: file.size, records });
      const { bytes, hash } = await sheets(id, 'read', await file.arrayBuffer());
      records = engine.grid(new Uint8Array(bytes), hash);
    } else {
      await pieces(file, utf8, (done) => check('read', done, file.size), (count) => (records = count));
    }
    let asked = engine.close(lang);
    if (asksForBig5(asked)) {
      await big5(file, (done) => check('read', done, file.size), (count) => (records = count));
      asked = engine.close(lang);
    }
    if (asked !== undefined) {
      engine.cancel();
      return asked;
    }
    while (engine.step(SLICE)) await check('check', engine.done(), engine.total());
    return engine.commit(lang);
  } catch (error) {
    if (error instanceof Cancelled || typeof error === 'string') engine.cancel();
    throw error;
  }
}

/** A part of a file. One that was gone before its size was asked for has none; only the whole says so. */
async function bytesOf(file, from, to) {
  const part = file.size === 0 ? file : file.slice(from, to);
  return new Uint8Array(await part.arrayBuffer());
}

const utf8 = (bytes) => bytes;

/** Reads a text file piece by piece; one that is not UTF-8 again, decoded as Big5. */
async function pieces(file, decode, report, count) {
  try {
    for (let at = 0; at < file.size || at === 0; at += PIECE) {
      const piece = await bytesOf(file, at, at + PIECE);
      count(engine.push(decode(piece, at + PIECE >= file.size)));
      await report(at);
    }
  } catch (error) {
    if (!asksForBig5(error)) throw error;
    await big5(file, report, count);
  }
}

const asksForBig5 = (reply) => typeof reply === 'string' && JSON.parse(reply).refused?.code === 'try-big5';

/** Reads the file from its beginning, decoded as Big5. */
function big5(file, report, count) {
  // What a browser calls Big5 knows the Hong Kong characters too, and a letter that it does not know
  // becomes U+FFFD, which stays visible in the record.
  const decoder = new TextDecoder('big5');
  const encoder = new TextEncoder();
  engine.restart();
  return pieces(file, (piece, last) => encoder.encode(decoder.decode(piece, { stream: !last })), report, count);
}

/** Lets the spreadsheet module do one thing in a worker that ends with it. */
function sheets(id, what, bytes) {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./sheets-worker.js', import.meta.url), { type: 'module' });
    const end = (finish, value) => {
      worker.terminate();
      finish(value);
    };
    current.stop = () => end(reject, new Cancelled());
    if (cancelled.has(id)) return current.stop();
    worker.onmessage = ({ data: { bytes: done, hash, reason } }) => {
      if (done) end(resolve, { bytes: done, hash });
      else end(reject, engine.sheet_refused(reason ?? new Uint8Array()));
    };
    worker.onerror = (event) => {
      event.preventDefault();
      end(reject, engine.sheet_refused(new Uint8Array()));
    };
    worker.postMessage({ what, bytes }, [bytes]);
  });
}

async function call({ id, json }, say) {
  current = { id, stop: () => {} };
  const reply = engine.call(json);
  const { files } = JSON.parse(reply.startsWith('{"files"') ? reply : '{}');
  if (!files) return say({ type: 'reply', json: reply });
  const bytes = [];
  for (const [place, file] of files.entries()) {
    const taken = engine.take_bytes(place);
    if (taken === undefined) bytes.push(null);
    else bytes.push(file.pages ? (await sheets(id, 'write', taken.buffer)).bytes : taken.buffer);
  }
  say({ type: 'reply', json: reply, files: bytes }, bytes.filter(Boolean));
}
