// The worker with the spreadsheet libraries: does one thing, and is ended by the one who began it.
import init, { hash, read, write } from './sheets.js';

onmessage = async ({ data: { what, bytes } }) => {
  try {
    await init();
    const given = new Uint8Array(bytes);
    const done = (what === 'read' ? read : write)(given);
    postMessage({ bytes: done.buffer, hash: what === 'read' ? hash(given) : '' }, [done.buffer]);
  } catch (error) {
    if (error instanceof Uint8Array) postMessage({ reason: error });
    else postMessage({ died: String(error?.message ?? error) });
  }
};
