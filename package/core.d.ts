/**
 * The rules of 長照算盤 (LTC Abacus) without an open month: quotas, claims and surcharges of a case, and the
 * pre-check of records that come as a document. Three fifths of the download of `@ltc-abacus/engine`.
 */
import type { Case, CheckInput, CheckReport, Simulation } from './contract.js';
import type { BasisSource, InOneLanguage, Lang, SimulateOptions, TextSource, Wasm } from './index.js';

export type * from './contract.js';
export type { BasisSource, DateText, InOneLanguage, Lang, TextSource, Texts, Wasm } from './index.js';
export { LtcError } from './index.js';

export interface EngineOptions {
  /** Default: `core.wasm` beside the script. */
  wasm?: Wasm;
  /**
   * The standard to compute with. Default: `standard.json` beside the script. The hash is that of the text, so
   * a document that was parsed has another one than its file.
   */
  basis?: BasisSource;
  /** The languages that the engine speaks. Default: both, from beside the script. */
  texts?: readonly TextSource[];
  /** Of messages. Default: `zh`. */
  lang?: Lang;
}

/**
 * Makes an engine with memory of its own. Module, texts and the standard beside the script are
 * fetched once for each address, a standard that is named here each time.
 * @throws {LtcError} `wasm-not-loaded`, `wasm-of-another-version`, `basis-not-loaded`, `bad-basis`,
 * `texts-not-loaded`, `texts-of-another-version`, `option-not-understood`
 */
export function createEngine(options?: EngineOptions): Promise<Engine>;

/** What wins over a document, and the language of its result. */
export type ComputeOptions = Omit<SimulateOptions, 'explain'>;

export interface Engine {
  /**
   * A case becomes a simulation: the same JSON as `ltc simulate --format json`.
   * @throws {LtcError} with `path`, the JSON pointer of what cannot be used
   */
  simulate(given: Case, options: ComputeOptions & { lang: Lang }): InOneLanguage<Simulation>;
  simulate(given: Case, options?: ComputeOptions): Simulation;
  /**
   * A month's records and what is known of clients, workers and the unit become the report of a check: the
   * same JSON as `ltc check --format json`, but for the places in a file. Nothing is kept. Without `as_of` or
   * `asOf` no day counts as today.
   * @throws {LtcError} with `path`, the JSON pointer of what cannot be used
   */
  check(given: CheckInput, options: ComputeOptions & { lang: Lang }): InOneLanguage<CheckReport>;
  check(given: CheckInput, options?: ComputeOptions): CheckReport;
  /**
   * Adds a language later. One that is there already stays as it is.
   * @throws {LtcError} `texts-not-loaded`, `texts-of-another-version`
   */
  addTexts(texts: TextSource): Promise<void>;
  /** Of the engine, and the hash of the standard as stamped on results. */
  version(): { engine: string; basis_hash: string };
  /** A copy of the standard that is used: change it and make another engine with it. */
  basis(): object;
  /** Bytes of memory that the engine holds. */
  readonly memory: number;
  /** Whether it can still be used: an engine that has died (`engine-died`) refuses everything. */
  readonly isAlive: boolean;
}
