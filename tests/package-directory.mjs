// Where the built JavaScript package is; `cargo xtask test` says so when it is somewhere else.
import { fileURLToPath } from 'node:url';

/** The directory with `ltc_wasm.js`. */
export const packageDirectory =
  process.env.LTC_PACKAGE ?? fileURLToPath(new URL('../target/package/web', import.meta.url));
