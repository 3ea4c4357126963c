// Writes down what the page gets, from its beginning.
globalThis.got = [];
for (const type of ['ltc-ready', 'ltc-result', 'ltc-error', 'ltc-export']) {
  addEventListener(type, ({ target, detail }) => got.push({ from: target.id, type, detail }));
}
addEventListener('message', ({ data }) => data?.ltc && got.push({ from: 'message', type: data.type, detail: data }));
