// The worker with the spreadsheet libraries: does one thing, and is ended by the one who began it.
import init, { read, write } from './sheets.js';

onmessage = async ({ data: { what, bytes } }) => {
  try {
    await init();
    const done = (what === 'read' ? read : write)(new Uint8Array(bytes));
    postMessage({ bytes: done.buffer }, [done.buffer]);
  } catch (error) {
    if (error instanceof Uint8Array) postMessage({ reason: error });
    else postMessage({ died: String(error?.message ?? error) });
  }
};
