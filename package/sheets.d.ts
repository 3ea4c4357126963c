import type { Lang, Wasm } from './index.js';

/** Reads and writes workbooks (xlsx, xls), for `createEngine({ sheets })`. */
export interface Sheets {
  /** `lang`: that of an error. */
  read(workbook: Uint8Array, lang?: Lang): Promise<{ grid: Uint8Array<ArrayBuffer>; hash: string }>;
  write(pages: Uint8Array, lang?: Lang): Promise<Uint8Array<ArrayBuffer>>;
}

/** The module is fetched when the first workbook comes. Default: `sheets.wasm` beside the script. */
export function createSheets(options?: { wasm?: Wasm }): Sheets;
