// Where the built npm package is; `cargo xtask test` says so when it is somewhere else.
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

/** The directory with `index.js`. */
export const packageDirectory =
  process.env.LTC_PACKAGE ?? fileURLToPath(new URL('../target/package/engine', import.meta.url));

/** The package packed as it would be published. */
export const tarball = path.join(path.dirname(packageDirectory), 'engine.tgz');

/** What `@ltc-abacus/engine` exports. */
export const importPackage = () => import(pathToFileURL(path.join(packageDirectory, 'index.js')));
