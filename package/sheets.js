// Workbooks (xlsx, xls): an optional module, fetched when the first one comes.
import { LtcError, ownError } from './errors.js';
import { instance } from './sheets-module.js';
import { moduleOf } from './module.js';
import { optionsOf } from './options.js';

/** A trap ends an instance; so every workbook gets its own, which gives its memory back, too. */
class Sheets {
  #wasm;

  constructor(wasm) {
    this.#wasm = wasm;
  }

  async read(workbook, lang) {
    return this.#run((sheets) => ({ grid: sheets.read(workbook), hash: sheets.hash(workbook) }), lang);
  }

  async write(pages, lang) {
    return this.#run((sheets) => sheets.write(pages), lang);
  }

  /** @param {'zh' | 'en'} lang that of an error */
  async #run(work, lang) {
    const module = await moduleOf(this.#wasm, new URL('./sheets.wasm', import.meta.url), lang);
    const sheets = instance();
    try {
      sheets.initSync({ module });
    } catch (cause) {
      throw ownError('wasm-of-another-version', { cause, lang });
    }
    try {
      return work(sheets);
    } catch (error) {
      if (error instanceof LtcError) throw error;
      // Bytes are a reason in the engine's own words; whatever else is a workbook that broke the reader.
      throw error instanceof Uint8Array ? error : new Uint8Array();
    }
  }
}

export function createSheets(options) {
  return new Sheets(optionsOf(options).wasm);
}
