// A month that is open: files in, questions and changes, files out.
import { LtcError, ownError } from './errors.js';
import { asText } from './json.js';
import { jsonText, optionsOf, optionsText, plainText, workOf, wrong } from './options.js';
import { sourceOf } from './source.js';

/** Bytes of a file that are read at a time: small enough that cancelling is felt at once. */
const PIECE = 1 << 19;
/** Records that are checked at a time. */
const SLICE = 4000;
/** How long the page has to wait for its turn at most, and how often progress is reported. */
const TURN_MS = 40;
/** Entries of a page where nobody says how many. */
const WINDOW = { from: 0, count: 100 };

/** What a query may leave out. */
const DEFAULTS = {
  groups: () => ({ by: 'rule', filter: {}, window: WINDOW }),
  findings: () => ({ filter: {}, window: WINDOW }),
  records: () => ({ filter: {}, window: WINDOW }),
  place_of: () => ({ filter: {} }),
  clients: () => ({ text: '', window: WINDOW }),
  surcharges: () => ({ window: WINDOW }),
  repair_all: () => ({ filter: {} }),
  waive_all: () => ({ filter: {} }),
};

const QUESTIONS = new Set([
  'overview', 'groups', 'findings', 'finding', 'records', 'place_of', 'record', 'rules', 'rule', 'clients', 'client',
  'surcharges', 'facts',
]);

/** Kinds of files. */
const KINDS = ['table', 'json', 'workbook'];

export class Session {
  #guard;
  #standard;
  #month;
  #sheets;
  #lang;
  /** What is under way: 'reading' or 'checking'. */
  #busy = '';
  /** A file is read and waits for the check. */
  #waits = false;

  constructor(guard, standard, { sheets, lang }) {
    this.#guard = guard;
    this.#standard = standard;
    this.#month = guard.run(() => standard.month());
    this.#sheets = sheets;
    this.#lang = lang;
  }

  async load(given, options) {
    const answer = await this.#exclusively('reading', () => this.#load(given, options));
    if (answer.map) throw this.#own('columns-unknown', { file: answer.map.file }, { preview: answer.map });
    if (answer.ask_where) throw this.#own('place-needed', {}, { records: answer.ask_where.records });
    return answer;
  }

  async preview(given, options) {
    const file = this.#fileOf(given, options, true);
    // In a month of its own: the engine keeps one file beside a month, and another may wait here.
    const aside = this.#call(() => this.#standard.month());
    try {
      const asked = await this.#read(aside, file);
      if (!asked?.map) throw this.#own('kind-differs', { file: file.name });
      return asked.map;
    } finally {
      this.#guard.run(() => aside.free(), { quietly: true });
    }
  }

  async check(options) {
    return this.#exclusively('checking', async () => {
      const work = workOf(optionsOf(options, this.#lang), this.#lang);
      if (!this.#waits) throw this.#own('nothing-to-check');
      try {
        return await this.#finish(work);
      } catch (error) {
        this.#drop();
        throw error;
      }
    });
  }

  discard() {
    if (this.#busy) throw this.#own('busy');
    this.#call((month) => month.cancel());
    this.#waits = false;
  }

  summary() {
    return this.page('overview');
  }

  page(query) {
    const [name] = named(query);
    if (!QUESTIONS.has(name)) throw this.#own('not-a-question');
    return this.#ask(query);
  }

  change(request) {
    const [name] = named(request);
    if (QUESTIONS.has(name) || name === 'export') throw this.#own('not-a-change');
    return this.#change(request);
  }

  edit(record, field, value) {
    const text = plainText(value ?? '', '/value', this.#lang);
    return this.#change({ edit: { record, field, text } });
  }

  undo() {
    return this.#change('undo');
  }

  redo() {
    return this.#change('redo');
  }

  explain(rule) {
    return this.#ask({ rule: { rule } });
  }

  async export(kind) {
    const files = this.#ask({ export: { kind } });
    // All bytes are taken before anything is awaited: the next request drops them.
    const taken = files.map((_, place) => this.#call((month) => month.take_bytes(place)));
    const encoder = new TextEncoder();
    const made = files.map(async ({ name, mime, text, pages }, place) => {
      if (!pages) return { name, mime, bytes: taken[place] ?? encoder.encode(text) };
      return { name, mime, bytes: await this.#workbook('write', taken[place]) };
    });
    return Promise.all(made);
  }

  free() {
    const month = this.#month;
    this.#month = undefined;
    this.#waits = false;
    if (month) this.#guard.run(() => month.free(), { quietly: true });
  }

  [Symbol.dispose ?? Symbol.for('Symbol.dispose')]() {
    this.free();
  }

  /** One file at a time: the engine keeps one that is being read beside the month. */
  async #exclusively(what, work) {
    if (this.#busy) throw this.#own('busy');
    this.#busy = what;
    try {
      return await work();
    } finally {
      this.#busy = '';
    }
  }

  async #load(given, options) {
    const file = this.#fileOf(given, options, false);
    this.#abort(file.work.signal);
    // One that waits takes its place first. If that is ended it waits on.
    if (this.#waits) await this.#finish(file.work);
    try {
      const asked = await this.#read(this.#month, file);
      if (asked === undefined) {
        this.#waits = true;
        return { records: this.#call((month) => month.records()) };
      }
      this.#call((month) => month.cancel());
      return asked;
    } catch (error) {
      this.#drop();
      throw error;
    }
  }

  /** A file and how it is to be read: what can be refused without reading it is refused here. */
  #fileOf(given, options, preview) {
    const lang = this.#lang;
    const { name, kind, place = null, mapping, asOf, policies, ...rest } = optionsOf(options, lang);
    const work = workOf(rest, lang);
    if (kind !== undefined && !KINDS.includes(kind)) throw wrong('/kind', lang);
    const source = sourceOf(given, lang);
    const file = plainText(name ?? source.name, '/name', lang);
    const columns = mapping === undefined ? (source.mapping ?? null) : jsonText(mapping, '/mapping', lang);
    const wins = optionsText({ asOf, policies });
    this.#call(() => this.#standard.allow(wins));
    const { as_of: today = null, policies: chosen = {} } = JSON.parse(wins);
    const text = asText({
      name: file, place, mapping: columns, preview, as_of: today, policies: Object.entries(chosen),
    });
    return { source, name: file, kind, work, text };
  }

  /** Reads a file into a month: what it asks; nothing if it can be checked. */
  async #read(into, { source, name, kind, work, text }) {
    const call = (ask) => this.#call(() => ask(into));
    const turn = this.#turns('read', work);
    call((month) => month.open(text));
    const first = await source.slice(0, 64);
    const workbook = call((month) => month.constructor.is_workbook(first));
    if (kind !== undefined && kind !== kindOf(first, workbook)) throw this.#own('kind-differs', { file: name });
    if (workbook) {
      const { grid, hash } = await this.#workbook('read', await source.slice(0, source.size), into);
      this.#abort(work.signal);
      if (!ArrayBuffer.isView(grid) || typeof hash !== 'string') throw wrong('/sheets', this.#lang);
      call((month) => month.grid(grid, hash));
    } else {
      await this.#pieces(call, source, turn);
    }
    const asked = this.#close(call);
    if (asked !== 'try-big5') return asked;
    await this.#big5(call, source, turn);
    return this.#close(call);
  }

  /** Reads a text piece by piece; one that is not UTF-8 again, decoded as Big5. */
  async #pieces(call, source, turn, decode = (bytes) => bytes) {
    try {
      for (let at = 0; at < source.size || at === 0; at += PIECE) {
        const piece = decode(await source.slice(at, at + PIECE), at + PIECE >= source.size);
        const records = call((month) => month.push(piece));
        await turn(Math.min(at + PIECE, source.size), source.size, records);
      }
    } catch (error) {
      if (error?.code !== 'try-big5') throw error;
      await this.#big5(call, source, turn);
    }
  }

  #big5(call, source, turn) {
    // What a platform calls Big5 knows the Hong Kong characters too, and a letter that it does not know
    // becomes U+FFFD, which stays visible in the record.
    const decoder = new TextDecoder('big5');
    const encoder = new TextEncoder();
    call((month) => month.restart());
    return this.#pieces(call, source, turn, (piece, last) => encoder.encode(decoder.decode(piece, { stream: !last })));
  }

  /** What is asked once the file has ended; nothing if it can be checked. */
  #close(call) {
    const told = call((month) => month.close(this.#lang));
    if (told === undefined) return undefined;
    const { loaded, refused } = JSON.parse(told);
    if (refused?.code === 'try-big5') return 'try-big5';
    if (refused) throw this.#error(refused);
    return loaded;
  }

  /** Checks the file that waits and lets it take its place. */
  async #finish(work) {
    this.#abort(work.signal);
    const turn = this.#turns('check', work);
    while (this.#call((month) => month.step(SLICE))) {
      const [done, total] = this.#call((month) => [month.done(), month.total()]);
      await turn(done, total);
    }
    this.#waits = false;
    const { loaded, refused } = JSON.parse(this.#call((month) => month.commit(this.#lang)));
    if (refused) throw this.#error(refused);
    return loaded.read;
  }

  /** Drops the file that is being read; the month is as it was. */
  #drop() {
    this.#waits = false;
    if (this.#month && this.#guard.isAlive) this.#call((month) => month.cancel());
  }

  async #workbook(what, bytes, into = this.#month) {
    if (!this.#sheets) throw this.#own('sheets-needed');
    try {
      return await this.#sheets[what](bytes, this.#lang);
    } catch (reason) {
      if (!(reason instanceof Uint8Array)) throw reason;
      throw this.#error(JSON.parse(this.#call(() => into.sheet_refused(reason))).refused);
    }
  }

  /** A file on its way was put together with the month as it is: what is changed now would be gone with it. */
  #change(request) {
    if (this.#busy || this.#waits) throw this.#own('busy');
    return this.#ask(request);
  }

  #ask(request) {
    const [name, given] = named(request);
    const call = given === undefined ? name : { [name]: { ...DEFAULTS[name]?.(), ...said(given) } };
    const text = asText({ lang: this.#lang, call });
    const reply = JSON.parse(this.#call((month) => month.call(text)));
    const [[answer, value]] = Object.entries(reply);
    if (answer === 'refused') throw this.#error(value);
    return value;
  }

  #call(work) {
    if (!this.#month) throw this.#own('session-closed');
    return this.#guard.run(() => work(this.#month), { lang: this.#lang });
  }

  /** Lets others have their turn now and then, tells progress, and heeds the signal. */
  #turns(stage, { signal, onProgress }) {
    let last = performance.now();
    return async (done, total, records) => {
      this.#abort(signal);
      if (performance.now() - last < TURN_MS) return;
      onProgress({ stage, done, total, records });
      await pause();
      this.#abort(signal);
      last = performance.now();
    };
  }

  #abort(signal) {
    if (signal.aborted) throw this.#own('aborted', { cause: signal.reason });
  }

  #own(code, more, fields) {
    return Object.assign(ownError(code, { lang: this.#lang, ...more }), fields);
  }

  #error(refused) {
    return new LtcError(refused, { lang: this.#lang });
  }
}

/** A request's name and what it says; a request without anything to say is its name alone. */
function named(request) {
  const [name, given] = typeof request === 'string' ? [request] : (Object.entries(request ?? {})[0] ?? ['']);
  return [name, given === undefined && DEFAULTS[name] ? {} : given];
}

/** What a request says: nothing of what is undefined. */
const said = (given) => Object.fromEntries(Object.entries(given ?? {}).filter(([, value]) => value !== undefined));

function kindOf(first, workbook) {
  if (workbook) return 'workbook';
  const text = new TextDecoder().decode(first).trimStart();
  return text.startsWith('{') || text.startsWith('[') ? 'json' : 'table';
}

/** After what waits already: a timer is clamped in browsers, but that costs one turn in ten. */
const pause = () => globalThis.scheduler?.yield?.() ?? new Promise((resolve) => setTimeout(resolve));
