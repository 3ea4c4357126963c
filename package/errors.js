// Everything that is thrown.

/** Something that could not be done. `code` is stable; `zh` and `en` say the same for people. */
export class LtcError extends Error {
  /**
   * @param {{ code: string, reason?: string | null, path?: string | null, file?: string | null, zh: string,
   *   en: string }} said
   * @param {{ cause?: unknown, lang?: 'zh' | 'en' }} [more] `lang`: that of `message`
   */
  constructor({ code, reason, path, file, zh, en }, { cause, lang = 'zh' } = {}) {
    super(lang === 'en' ? en : zh, cause === undefined ? undefined : { cause });
    // What is aborted is recognised by this name everywhere.
    this.name = code === 'aborted' ? 'AbortError' : 'LtcError';
    this.code = code;
    // What the engine leaves out comes as null.
    for (const [name, value] of Object.entries({ reason, path, file })) {
      if (value !== undefined && value !== null) this[name] = value;
    }
    this.zh = zh;
    this.en = en;
  }

  /** As plain data: `JSON.stringify` and `postMessage` lose the fields of an error. */
  toJSON() {
    const { code, reason, path, file, zh, en } = this;
    return { code, reason, path, file, zh, en };
  }
}

/** What this package refuses itself; all other words come from the engine. */
const WORDS = {
  'engine-died': [
    '計算引擎已停止運作，不能再使用；請重新建立引擎並重新載入檔案。',
    'The engine has died and is of no further use; create another one and load the files again.',
  ],
  'session-closed': ['這個工作階段已經關閉。', 'This session has been closed.'],
  'wasm-not-loaded': [
    '無法載入計算模組，請核對網址、網路與內容安全政策（CSP 的 script-src 需允許 wasm-unsafe-eval，connect-src 需允許檔案所在的網域）。',
    "The module cannot be loaded; check its address, the network, and the page's policy: script-src has to allow wasm-unsafe-eval, connect-src where the file is.",
  ],
  'wasm-of-another-version': [
    '計算模組與程式的版本不同，請使用同一個套件版本的 .wasm 檔。',
    'The module is of another version than the script; take the .wasm file of the same package.',
  ],
  'basis-not-loaded': [
    '無法載入給付基準，請核對網址、網路與內容安全政策（CSP 的 connect-src）。',
    "The standard cannot be loaded; check its address, the network, and connect-src of the page's policy.",
  ],
  'texts-not-loaded': [
    '無法載入文字檔，請核對網址、網路與內容安全政策（CSP 的 connect-src）；不需要文字時以 texts: [] 建立引擎。',
    "The texts cannot be loaded; check their address, the network, and connect-src of the page's policy, or leave them out with texts: [].",
  ],
  'texts-of-another-version': [
    '文字檔與計算模組的版本不同，請使用同一個套件版本的文字檔。',
    'The texts are of another version than the module; take those of the same package.',
  ],
  aborted: ['已取消。', 'It was cancelled.'],
  'option-not-understood': [
    '選項或引數 {path} 的值不能用，請核對它的型別。',
    'The value of the option or argument {path} cannot be used; check its type.',
  ],
  busy: [
    '有檔案正在讀取、檢核或等待檢核；請等它完成或取消，等待檢核的檔案請先 check 或 discard。',
    'A file is being read or checked, or waits for its check; wait for it or cancel it, and check or discard what waits.',
  ],
  'sheets-needed': [
    '讀寫試算表需要選用模組：createEngine({ sheets: createSheets() })。',
    'Workbooks need the optional module: createEngine({ sheets: createSheets() }).',
  ],
  'place-needed': [
    '已經有服務紀錄；請指定 place 為 replace（取代）或 add（加入）。',
    'Records are there already; say place: "replace" or "add".',
  ],
  'columns-unknown': [
    '認不出欄位標題；請看 preview，以 mapping 指定欄位後再讀一次。',
    'The headers are not recognised; see preview, choose columns with mapping and load it again.',
  ],
  'kind-differs': ['檔案內容與指定的種類不符。', 'The content is not of the kind that was named.'],
  'source-not-understood': [
    '無法讀取：需要文字、位元組、Blob、物件或欄位陣列。',
    'It cannot be read: text, bytes, a Blob, an object or columns are expected.',
  ],
  'columns-differ': ['各欄的長度必須相同。', 'All columns must have the same length.'],
  'file-not-read': [
    '無法讀取這個檔案，可能已移動、變更或被其他程式鎖住。',
    'The file cannot be read; it may have been moved, changed or locked.',
  ],
  'not-a-question': ['page 只接受查詢；要修改請用 change。', 'page takes questions only; changes go through change.'],
  'not-a-change': ['change 只接受修改；查詢請用 page。', 'change takes changes only; questions go through page.'],
  'nothing-to-check': ['沒有待檢核的檔案；請先 load。', 'No file waits to be checked; load one first.'],
};

/**
 * @param {keyof typeof WORDS} code
 * @param {{ cause?: unknown, lang?: 'zh' | 'en', path?: string, file?: string }} [more]
 */
export function ownError(code, { path, file, ...more } = {}) {
  const [zh, en] = WORDS[code].map((words) => words.replace('{path}', () => path));
  return new LtcError({ code, path, file, zh, en }, more);
}
