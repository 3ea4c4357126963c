// WebAssembly modules: found, compiled once, instantiated as often as somebody asks.
import { Once, addressOf, got, mustBeThere } from './address.js';
import { ownError } from './errors.js';

const compiled = new Once();

/**
 * @param {URL | string | BufferSource | Response | Promise<Response> | WebAssembly.Module | undefined} wasm
 * @param {URL} own the file beside this script
 * @param {'zh' | 'en'} lang that of an error
 * @returns {Promise<WebAssembly.Module>}
 */
export async function moduleOf(wasm, own, lang) {
  try {
    const given = await (wasm ?? own);
    if (given instanceof WebAssembly.Module) return given;
    if (given instanceof ArrayBuffer || ArrayBuffer.isView(given)) return await WebAssembly.compile(given);
    if (typeof Response === 'function' && given instanceof Response) return await ofResponse(given);
    const address = addressOf(given);
    return await compiled.of(address, async () => {
      const found = await got(address);
      return ArrayBuffer.isView(found) ? WebAssembly.compile(found) : ofResponse(found);
    });
  } catch (cause) {
    throw ownError('wasm-not-loaded', { cause, lang });
  }
}

/** @param {Response} response */
async function ofResponse(response) {
  mustBeThere(response);
  // A server that does not know the media type must not keep anybody from computing.
  const isWasm = response.headers.get('Content-Type')?.startsWith('application/wasm');
  return isWasm ? WebAssembly.compileStreaming(response) : WebAssembly.compile(await response.arrayBuffer());
}
