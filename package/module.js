// WebAssembly modules: found, compiled once, instantiated as often as somebody asks.
import { ownError } from './errors.js';

/** Compiled modules by address. A failure is forgotten, so that it can be tried again. */
const compiled = new Map();

/**
 * @param {URL | string | BufferSource | Response | Promise<Response> | WebAssembly.Module | undefined} wasm
 * @param {URL} own the file beside this script
 * @returns {Promise<WebAssembly.Module>}
 */
export async function moduleOf(wasm, own) {
  const given = await (wasm ?? own);
  try {
    if (given instanceof WebAssembly.Module) return given;
    if (given instanceof ArrayBuffer || ArrayBuffer.isView(given)) return await WebAssembly.compile(given);
    if (typeof Response === 'function' && given instanceof Response) return await ofResponse(given);
    return await ofAddress(given instanceof URL ? given : new URL(given, here()));
  } catch (cause) {
    throw ownError('wasm-not-loaded', { cause });
  }
}

/** What addresses are relative to: the page, the worker, or the directory that Node runs in. */
function here() {
  const page = globalThis.document?.baseURI ?? globalThis.location?.href;
  return page ?? `file://${globalThis.process?.cwd?.() ?? ''}/`;
}

/** @param {URL} address */
async function ofAddress(address) {
  const known = compiled.get(address.href) ?? fetched(address);
  compiled.set(address.href, known);
  try {
    return await known;
  } catch (error) {
    compiled.delete(address.href);
    throw error;
  }
}

/** @param {URL} address */
async function fetched(address) {
  if (address.protocol === 'file:' && globalThis.process?.versions?.node) {
    // Hidden from bundlers: browsers never come here.
    const files = 'node:fs/promises';
    const { readFile } = await import(/* @vite-ignore */ /* webpackIgnore: true */ files);
    return WebAssembly.compile(await readFile(address));
  }
  return ofResponse(await fetch(address));
}

/** @param {Response} response */
async function ofResponse(response) {
  if (!response.ok) throw new Error(`${response.status} ${response.url}`);
  // A server that does not know the media type must not keep anybody from computing.
  const isWasm = response.headers.get('Content-Type')?.startsWith('application/wasm');
  return isWasm ? WebAssembly.compileStreaming(response) : WebAssembly.compile(await response.arrayBuffer());
}
