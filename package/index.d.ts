/**
 * The engine of 長照算盤 (LTC Abacus): quotas, claims and surcharges of a case, and the pre-check of a
 * month of records, computed where this script runs. Nothing is sent anywhere.
 */
import type { Case, CheckInput, Explanation, ServiceRecord, Simulation, Text } from './contract.js';
import type { Sheets } from './sheets.js';
import type { ExportKind, FindingFilter, Grouping, MappingPreview, Overview, Place, RecordFilter } from './wire.js';
import type { Changed, Reply, Request, RulePage, SurchargeKind, Window } from './wire.js';

export type * from './contract.js';
export type {
  Allocation, Bar, BundleMonth, CellChange, Changed, Claim, ClientMonth, ClientRow, Column, Day, DayService, ExportKind,
  Facts, FieldName, FileInfo, FindingDetail, FindingFilter, FindingRow, Given, Group, Grouping, Lane, MappingColumn,
  MappingPreview, Need, Overview, Page, Place, PrintDocument, PrintGroup, QuotaUse, RecordDetail, RecordFilter,
  RecordPage, RecordRow, RepairPreview, RuleCount, RulePage, RuleState, Severity, State, StateCounts, Summary, Supply,
  SurchargeKind, SurchargeTotal, Surcharges, Window,
} from './wire.js';
/** In the pages of a session; the rows of a simulation are `SurchargeRow`, its sources `Source`. */
export type { SurchargeRow as SessionSurchargeRow, Source as SessionSource, Stamp as SessionStamp } from './wire.js';

// For `using`, also where TypeScript's lib does not have it.
declare global {
  interface SymbolConstructor {
    readonly dispose: unique symbol;
  }
}

/** A tag that begins so, such as `zh-TW`, is understood too. */
export type Lang = 'zh' | 'en';

/** `2018-12-03` */
export type DateText = string;

/** What wins over the case. */
export interface Options {
  /** The day that counts as today. */
  as_of?: DateText;
  policies?: Record<string, string>;
}

/** A compiled module or where to find it. Default: `engine.wasm` beside the script. */
export type Wasm = URL | string | BufferSource | Response | Promise<Response> | WebAssembly.Module;

/** What the engine says in one language, from beside the script. */
export interface Texts {
  /** The pack as JSON text. */
  json(): Promise<string>;
}

/**
 * The texts of one language (a pack): its name, `zh` of `@ltc-abacus/engine/texts/zh` or `en` of `…/texts/en`;
 * or a copy of `texts-zh.json` from somewhere else: its address, bytes, the JSON as it was parsed.
 */
export type TextSource = Lang | Texts | URL | (string & {}) | BufferSource | Response | Promise<Response> | object;

/** A standard: its JSON text, the document as it was parsed, or its file: address, bytes, a server's answer. */
export type BasisSource = string | URL | BufferSource | Response | Promise<Response> | object;

export interface EngineOptions {
  wasm?: Wasm;
  /**
   * The languages that the engine speaks. Default: both, from beside the script. What is wanted in a language that
   * is not there is said in the other one; without any, names are their keys and a message is the rule with its params.
   */
  texts?: readonly TextSource[];
  /** A changed copy of the standard (see {@link Engine.basis}). Default: the one that is built in. */
  basis?: BasisSource;
  /** Reads and writes workbooks: `createSheets()` of `@ltc-abacus/engine/sheets`. */
  sheets?: Sheets;
  /** Of messages, and of sessions. Default: `zh`. */
  lang?: Lang;
}

/**
 * Makes an engine with memory of its own. The module is compiled once for each address.
 * @throws {LtcError} `wasm-not-loaded`, `wasm-of-another-version`, `texts-not-loaded`, `texts-of-another-version`,
 * `basis-not-loaded`, `bad-basis`, `option-not-understood`
 */
export function createEngine(options?: EngineOptions): Promise<Engine>;

/** A result whose texts are in one language. */
export type InOneLanguage<T> = T extends Text
  ? string
  : T extends readonly (infer Entry)[]
    ? InOneLanguage<Entry>[]
    : T extends object
      ? { [Key in keyof T]: InOneLanguage<T[Key]> }
      : T;

export interface SimulateOptions {
  /** Every text in this language instead of `{ zh, en }`. */
  lang?: Lang;
  /** JSON pointers of figures to explain, such as `/ledger/care/0/available`. */
  explain?: readonly string[];
  /** The day that counts as today; wins over the case. */
  asOf?: DateText;
  /** Policies by name; they win over those of the case. */
  policies?: Record<string, string>;
}

/** A simulation with the explanations that were asked for, by their pointers. */
export type Explained = Simulation & { explanations: Record<string, Explanation> };

export interface Engine {
  /**
   * A case becomes a simulation: the same JSON as `ltc simulate --format json`.
   * @throws {LtcError} with `path`, the JSON pointer of what cannot be used
   */
  simulate(given: Case, options: SimulateOptions & { lang: Lang; explain: readonly string[] }): InOneLanguage<Explained>;
  simulate(given: Case, options: SimulateOptions & { lang: Lang }): InOneLanguage<Simulation>;
  simulate(given: Case, options: SimulateOptions & { explain: readonly string[] }): Explained;
  simulate(given: Case, options?: SimulateOptions): Simulation;
  /** A month in which nothing is loaded yet. Free it when it is no longer needed. */
  openSession(options?: { lang?: Lang }): Session;
  /** The rule book's page of a rule or of an official code; `undefined` if there is none of this id. */
  explain(rule: string, options?: { lang?: Lang }): RulePage | undefined;
  /**
   * Adds a language later. One that is there already stays as it is.
   * @throws {LtcError} `texts-not-loaded`, `texts-of-another-version`
   */
  addTexts(texts: TextSource): Promise<void>;
  /** Of the engine, and the hash of the standard as stamped on results. */
  version(): { engine: string; basis_hash: string };
  /** A copy of the standard that is built in: change it and make another engine with it. */
  basis(): object;
  /** Bytes of memory that the engine holds. */
  readonly memory: number;
  /** Whether it can still be used: an engine that has died (`engine-died`) refuses everything. */
  readonly isAlive: boolean;
}

/** Columns by the contract's names of fields (`client`, `date`, `start_hour`, `workers/0` …), all of one length. */
export interface Columns {
  columns: Record<string, ArrayLike<string | number | null | undefined>>;
}

/** What can be loaded: the text or bytes of a file, records as objects, a document of the contract, columns. */
export type Loadable = string | BufferSource | Blob | readonly ServiceRecord[] | CheckInput | Columns;

export interface Progress {
  stage: 'read' | 'check';
  /** Of `total`: bytes while a file is read, steps while it is checked. */
  done: number;
  total: number;
  /** Records that were read so far. */
  records?: number;
}

export interface Work {
  onProgress?: (progress: Progress) => void;
  /**
   * Ends the work with an `aborted` error (its `name` is `AbortError`): the file is dropped, the month stays as it
   * was.
   */
  signal?: AbortSignal;
}

/** What columns are: `{ columns: { 'header': 'field' | 'ignore' }, sheet?, header_row? }`. */
export interface Mapping {
  columns: Record<string, string>;
  sheet?: string;
  header_row?: number;
}

export interface LoadOptions extends Work {
  /** The file's name, for messages and places. Default: that of a `File`. */
  name?: string;
  /** Refuse the file (`kind-differs`) if it is another than this. Default: whatever it is. */
  kind?: 'table' | 'json' | 'workbook';
  /** Where records go if some are there already. */
  place?: Place;
  /** Where the headers are not recognised. */
  mapping?: Mapping | string;
  /** The day that counts as today. */
  asOf?: DateText;
  /** Policies by name. An unknown day, name or choice is refused with its `path`, as by {@link Engine.simulate}. */
  policies?: Record<string, string>;
}

/** Questions; `filter` and `window` may be left out or undefined. */
export type Query =
  | 'overview' | 'rules' | 'facts' | 'groups' | 'findings' | 'records' | 'clients' | 'surcharges'
  | { groups: { by?: Grouping; filter?: Partial<FindingFilter>; window?: Window } }
  | { findings: { filter?: Partial<FindingFilter>; window?: Window } }
  | { finding: { key: string } }
  | { records: { filter?: Partial<RecordFilter>; window?: Window } }
  | { place_of: { record: number; filter?: Partial<RecordFilter> } }
  | { record: { record: number } }
  | { rule: { rule: string } }
  | { clients: { text?: string; window?: Window } }
  | { client: { client: string } }
  | { surcharges: { kind?: SurchargeKind | null; window?: Window } };

/** Changes; `edit`, `undo` and `redo` have methods of their own, too. */
export type Change =
  | Extract<Request, Holding<'edit'> | Holding<'remove'> | Holding<'repair'> | Holding<'waive'> | Holding<'tell'>>
  | Extract<Request, Holding<'forget'> | 'undo' | 'redo' | 'clear'>
  | { repair_all: { filter?: Partial<FindingFilter> } }
  | { waive_all: { filter?: Partial<FindingFilter>; reason: string } };

type Holding<Name extends string> = Record<Name, unknown>;
type NameOf<Q> = Q extends string ? Q : Q extends object ? keyof Q : never;
type Replies = { [Name in Reply extends infer R ? (R extends object ? keyof R : never) : never]: Extract<Reply, Record<Name, unknown>>[Name] };
type ReplyName<Name> = Name extends 'place_of' ? 'place' : Name;
/** What a query is answered with. */
export type Answer<Q extends Query> = ReplyName<NameOf<Q>> extends keyof Replies ? Replies[ReplyName<NameOf<Q>>] : never;
/** What a change comes to: forgetting files answers with everything in numbers. */
export type ChangeAnswer<C extends Change> = NameOf<C> extends 'clear' | 'forget' ? Overview : Changed;

export interface ExportedFile {
  name: string;
  mime: string;
  bytes: Uint8Array<ArrayBuffer>;
}

/** A month that is open. Its records stay in the engine; pages of them come out. */
export interface Session {
  /**
   * Reads a file; {@link Session.check} then checks it and lets it take its place. Until then what was there stays,
   * can be asked, and cannot be changed (`busy`): the file was put together with it. Where a file waits for its
   * check already, that one is checked first, with the same `signal` and progress, and takes its place, also if the
   * new one turns out to be of no use; if it is ended there it waits on.
   * @throws {LtcError} `columns-unknown` (with `preview`), `place-needed` (with `records`), `file-not-understood`, …
   */
  load(given: Loadable, options?: LoadOptions): Promise<{ records: number }>;
  /**
   * The beginning of a table and what its columns were taken for. Nothing is loaded by it, and a file that waits
   * for its check waits on.
   */
  preview(given: Loadable, options?: LoadOptions): Promise<MappingPreview>;
  /** Checks what was loaded: the result in numbers with its rules. Findings come by {@link Session.page}. */
  check(work?: Work): Promise<Overview>;
  /** Drops the file that waits for its check, if there is one. */
  discard(): void;
  /** The result in numbers, as it is now. */
  summary(): Overview;
  /** A page of findings, records, groups, clients … */
  page<const Q extends Query>(query: Q): Answer<Q>;
  /**
   * Changes a cell; `record` is that of a row or a finding.
   * @throws {LtcError} as every change, `busy` from the beginning of {@link Session.load} to the end of `check`
   */
  edit(record: number, field: string, value: string | number): Changed;
  /** Any other change: repairs, waivers, more data. */
  change<const C extends Change>(request: C): ChangeAnswer<C>;
  undo(): Changed;
  redo(): Changed;
  /** Files to save. Workbooks need the module for them (`sheets-needed`). */
  export(kind: ExportKind): Promise<ExportedFile[]>;
  /** The rule book's page of a rule, whether or not anything is loaded. */
  explain(rule: string): RulePage;
  /** Gives its memory back. */
  free(): void;
  /** The same, for `using`. */
  [Symbol.dispose](): void;
}

/** Something that could not be done. */
export class LtcError extends Error {
  constructor(
    said: { code: string; reason?: string | null; path?: string | null; file?: string | null; zh: string; en: string },
    more?: { cause?: unknown; lang?: Lang },
  );
  /** Stable. */
  readonly code: string;
  /** With `input-not-understood` and `request-not-understood`: what is wrong at `path`, such as `out-of-range`. */
  readonly reason?: string;
  /** JSON pointer into the input, the request or the options, where one value is meant. */
  readonly path?: string;
  /** The file, where one is meant. */
  readonly file?: string;
  readonly zh: string;
  readonly en: string;
  /** With `columns-unknown`: what a person chooses columns from. */
  readonly preview?: MappingPreview;
  /** With `place-needed`: records that are there. */
  readonly records?: number;
  toJSON(): { code: string; reason?: string; path?: string; file?: string; zh: string; en: string };
}
