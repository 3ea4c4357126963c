// The screens in other people's pages (tests/embed/): elements, a bare frame, who may talk to it. The
// portal has another origin than the app, a strict policy, and the app stands below a path.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import http from 'node:http';
import os from 'node:os';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { isDeepStrictEqual } from 'node:util';
import { ltc } from '../command-line.mjs';
import { importPackage, packageDirectory } from '../package-directory.mjs';
import { scenarios } from '../scenarios.mjs';
import { axeViolations, open, openApp, picture, serve, troubles } from './harness.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const pages = path.join(root, 'tests', 'embed');
const bundled = path.join(root, 'target', 'embed-vite');
const site = path.join(root, 'target', 'embed-site');
const types = { '.html': 'text/html', '.css': 'text/css', '.js': 'text/javascript', '.json': 'application/json' };
const kase = JSON.parse(fs.readFileSync(path.join(pages, 'case.json'), 'utf8'));

let app;
let portal;
let stranger;

/** A portal of somebody else, with the strictest policy under which the elements work. */
function portalServer() {
  const server = http.createServer((request, response) => {
    const { pathname } = new URL(request.url, 'http://portal');
    const name = path.normalize(pathname);
    const file = name.startsWith('/vite/') ? path.join(bundled, name.slice(6)) : path.join(pages, path.basename(name));
    if (!fs.existsSync(file) || !types[path.extname(file)]) return response.writeHead(404).end();
    const { origin } = new URL(app);
    response.writeHead(200, {
      'Content-Type': `${types[path.extname(file)]}; charset=utf-8`,
      'Content-Security-Policy': `default-src 'none'; script-src 'self' ${origin}; style-src 'self'; img-src data:; connect-src 'self'; frame-src ${origin}; require-trusted-types-for 'script'`,
    });
    response.end(fs.readFileSync(file, 'utf8').replaceAll('{app}', app));
  });
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve({ server, origin: `http://127.0.0.1:${server.address().port}` }));
  });
}

before(async () => {
  portal = await portalServer();
  stranger = await portalServer();
  fs.rmSync(site, { recursive: true, force: true });
  fs.cpSync(path.join(root, 'dist'), path.join(site, 'a', 'b'), { recursive: true });
  fs.writeFileSync(path.join(site, 'a/b/embed-origins.json'), JSON.stringify({ origins: [portal.origin] }));
  app = `${await serve(site)}a/b/`;
});

after(() => {
  for (const { server } of [portal, stranger]) server.close();
});

/** What a page has got of a type, from an element, once there is some. */
async function got(page, from, type, count = 1) {
  const find = ([from, type, count]) => {
    const found = globalThis.got.filter((one) => one.from === from && one.type === type);
    return found.length >= count && found.map(({ detail }) => ({ ...detail, blob: undefined, text: undefined }));
  };
  return (await page.waitForFunction(find, [from, type, count], { timeout: 60_000 })).jsonValue();
}

const frameOf = (page, id) => page.frameLocator(`#${id} iframe`);
/** The page that an element shows. */
const innerOf = (page, id) => page.locator(`#${id} iframe`).elementHandle().then((frame) => frame.contentFrame());
/** Waits until an element's result is about a client. */
const hasClient = (page, id, client) => page.waitForFunction(([id, client]) => document.getElementById(id).result?.case?.client?.id === client, [id, client], { timeout: 60_000 });
const caseOf = (id) => ({ ...kase, client: { ...kase.client, id } });
const csv = (...lines) => `${lines.join('\n')}\n`;
/** Hands an element files: their names and texts. */
const load = (page, id, files) => page.evaluate(([id, files]) => document.getElementById(id).load(files.map(([name, text]) => new File([text], name))), [id, files]);
/** Says something to the bare frame. */
const say = (page, ...messages) =>
  page.evaluate(([messages, origin]) => messages.forEach((message) => document.getElementById('frame').contentWindow.postMessage({ ltc: 1, ...message }, origin)), [messages, new URL(app).origin]);
/** A page on which the server's policy does not keep strangers out. */
async function openWithoutPolicy(t, address) {
  const { page, messages } = await open(t, 'about:blank');
  await page.context().route('**/embed.html*', async (route) => {
    const response = await route.fetch();
    const headers = response.headers();
    headers['content-security-policy'] = headers['content-security-policy'].replace(/; frame-ancestors .*/, '');
    await route.fulfill({ response, headers });
  });
  await page.goto(address);
  return { page, messages };
}
const setCase = (page, id, value) => page.evaluate(([id, value]) => (document.getElementById(id).case = value), [id, value]);

test('elements on a page with a strict policy: several, each as high as its content', async (t) => {
  const { page, messages } = await open(t, `${portal.origin}/plain.html`);
  for (const id of ['plan', 'other', 'surcharge', 'check']) {
    const [ready] = await got(page, id, 'ltc-ready');
    assert.equal(ready.allowed, true);
    await page.waitForFunction((id) => document.getElementById(id).shadowRoot.querySelector('iframe').style.height !== '', id);
  }
  await frameOf(page, 'plan').getByRole('heading', { level: 1 }).waitFor();
  assert.equal(await frameOf(page, 'plan').locator('.site-header').count(), 0, 'no navigation of the app');
  assert.equal(await frameOf(page, 'other').locator('html').getAttribute('lang'), 'en');
  assert.equal(await frameOf(page, 'other').locator('html').getAttribute('data-theme'), 'dark');
  for (const frame of page.frames().slice(1)) {
    await frame.waitForFunction(() => innerHeight === Math.ceil(document.documentElement.getBoundingClientRect().height), null, { polling: 100 });
    const { scrolls, stored, cookie } = await frame.evaluate(async () => ({
      scrolls: document.documentElement.scrollHeight > innerHeight || document.documentElement.scrollWidth > innerWidth,
      stored: localStorage.length + sessionStorage.length + (await indexedDB.databases()).length,
      cookie: document.cookie,
    }));
    assert.equal(scrolls, false, `${frame.url()} has a scroll bar of its own`);
    assert.equal(stored, 0);
    assert.equal(cookie, '');
  }
  await picture(page, 'embed-plain');
  assert.deepEqual(messages, []);
});

test('a case gives what it gives in the app', async (t) => {
  const { page, messages } = await open(t, `${portal.origin}/plain.html`);
  await setCase(page, 'plan', kase);
  await page.waitForFunction(() => document.getElementById('plan').result?.case?.client?.id === 'A');
  const { result } = await page.evaluate(() => document.getElementById('plan').result);
  assert.ok(result.ledger.care.length > 0);
  const inFrame = await frameOf(page, 'plan').locator('#results').innerText();

  const own = await openApp(t, { hash: '#/plan' });
  const file = { name: 'case.json', mimeType: 'application/json', buffer: Buffer.from(JSON.stringify(kase)) };
  await own.page.locator('input[type=file]').first().setInputFiles(file);
  const isSame = (text) => {
    // The way to the screen of surcharges is in the app alone.
    const way = document.querySelector('#surcharges .card-hint');
    if (way) way.style.display = 'none';
    return document.querySelector('#results')?.innerText === text;
  };
  await own.page.waitForFunction(isSame, inFrame, { timeout: 15_000 });

  // What only this element was told, only it shows; what cannot be read is refused with its place.
  assert.equal(await page.evaluate(() => document.getElementById('other').result?.case?.client?.id === 'A'), false);
  await setCase(page, 'plan', { client: { id: 'A', cms_level: 99 } });
  const [error] = await got(page, 'plan', 'ltc-error');
  assert.equal(error.path, '/client/cms_level');
  assert.ok(error.zh && error.en && error.code);
  assert.deepEqual(messages, []);
});

test('cases of the scenarios give the same document as the command line', async (t) => {
  const chosen = scenarios('simulate').filter(({ expect_error: failure }) => !failure);
  // One in twelve of all: each takes a process.
  const some = chosen.filter((_, place) => place % 12 === 0);
  assert.ok(some.length >= 10);
  const { page, messages } = await open(t, `${portal.origin}/plain.html`);
  await got(page, 'plan', 'ltc-ready');
  const differing = [];
  for (const scenario of some) {
    const told = await page.evaluate(
      (given) =>
        new Promise((resolve) => {
          const plan = document.getElementById('plan');
          const controller = new AbortController();
          for (const type of ['ltc-result', 'ltc-error']) {
            plan.addEventListener(type, ({ detail }) => { controller.abort(); resolve({ ...detail, type }); }, { signal: controller.signal });
          }
          plan.case = given;
        }),
      scenario.given,
    );
    assert.equal(told.type, 'ltc-result', `${scenario.file}: ${JSON.stringify(told)}`);
    const expected = ltc(['simulate', '--format', 'json', '-'], JSON.stringify(scenario.given));
    for (const [name, value] of Object.entries(expected)) {
      if (!isDeepStrictEqual(told.result[name], value)) differing.push(`${scenario.file} ${name}: ${JSON.stringify(told.result[name]).slice(0, 300)} instead of ${JSON.stringify(value).slice(0, 300)}`);
    }
  }
  assert.deepEqual(differing, []);
  assert.deepEqual(messages, []);
});

test('language and theme can be changed, and a file is checked', async (t) => {
  const { page, messages } = await open(t, `${portal.origin}/plain.html`);
  for (const id of ['plan', 'check']) {
    await got(page, id, 'ltc-ready');
    await page.evaluate((id) => {
      const element = document.getElementById(id);
      element.lang = 'en';
      element.theme = 'dark';
    }, id);
    await frameOf(page, id).locator('html[lang=en][data-theme=dark]').waitFor({ state: 'attached' });
    assert.match(await page.locator(`#${id} iframe`).getAttribute('title'), /^LTC Abacus/);
  }
  const month = fs.readFileSync(path.join(root, 'web/examples/check-month.csv'), 'utf8');
  await page.evaluate((text) => document.getElementById('check').load([new File([text], 'month.csv')]), month);
  await page.waitForFunction(() => document.getElementById('check').result?.result?.summary?.records > 0, null, { timeout: 60_000 });
  const { result } = await page.evaluate(() => document.getElementById('check').result);
  assert.ok(result.summary.errors > 0);
  assert.doesNotMatch(JSON.stringify(result), /[A-Z][12]\d{8}/, 'numbers only, nobody is named');
  await frameOf(page, 'check').locator('.finding-row').first().waitFor();
  await picture(page, 'embed-check');
  assert.deepEqual(messages, []);
});

test('the month is told, and a saved file goes to the page', async (t) => {
  const { page, messages } = await open(t, `${portal.origin}/plain.html`);
  await page.evaluate(() => {
    const check = document.createElement('ltc-check');
    check.id = 'told';
    check.claimMonth = '2026-06';
    const plan = document.createElement('ltc-plan');
    plan.id = 'saves';
    plan.setAttribute('exports', 'host');
    plan.claimMonth = '2026-06';
    document.querySelector('main').replaceChildren(check, plan);
  });
  await got(page, 'told', 'ltc-ready');
  const month = fs.readFileSync(path.join(root, 'web/examples/check-month.csv'), 'utf8');
  await page.evaluate((text) => document.getElementById('told').load([new File([text], 'month.csv')]), month);
  await page.waitForFunction(() => document.getElementById('told').result?.result?.summary?.records > 0, null, { timeout: 60_000 });
  const { result } = await page.evaluate(() => document.getElementById('told').result);
  assert.deepEqual([result.month_id, result.month_told], ['2026-06', true]);

  await got(page, 'saves', 'ltc-ready');
  assert.equal(await frameOf(page, 'saves').locator('#case-plans-0-from').inputValue(), '115/06');
  let downloads = 0;
  page.on('download', () => (downloads += 1));
  await frameOf(page, 'saves').getByRole('button', { name: '儲存' }).click();
  const [file] = await got(page, 'saves', 'ltc-export');
  assert.deepEqual([file.name, file.mime], ['ltc-case.json', 'application/json']);
  const text = await page.evaluate(() => globalThis.got.find(({ type }) => type === 'ltc-export').detail.blob.text());
  assert.equal(JSON.parse(text).plans[0].from, '2026-06');
  assert.equal(downloads, 0);
  // The elements that were there first were taken out while they loaded.
  assert.deepEqual(messages.filter((message) => !message.startsWith('failed: ')), []);
});

test('nobody in a file of a check is told to the page', async (t) => {
  const { page, messages } = await open(t, `${portal.origin}/plain.html`);
  await got(page, 'check', 'ltc-ready');
  const secrets = ['A222222222', 'A198765432', 'B122222225', 'C133333330', 'D144444448'];
  const results = (count) =>
    page.waitForFunction((count) => document.getElementById('check').result?.result?.files.length === count, count, { timeout: 60_000 });
  await load(page, 'check', [['cases.csv', csv('身分證字號,CMS等級,福利身分別', 'A123456789,A222222222,一般戶', 'A222222222,4,一般戶')]]);
  await results(1);
  await load(page, 'check', [['allotments.csv', csv('身分證字號,月份,單位代碼,額度類型,金額', 'A198765432,11507,甲,照顧及專業服務,5850')]]);
  await results(2);
  const { result } = await page.evaluate(() => document.getElementById('check').result);
  assert.deepEqual(result.files.map(({ problem_count: count, problems }) => [count, problems.length]), [[1, 1], [1, 1]]);
  const inner = await innerOf(page, 'check');
  await inner.evaluate(() => (location.hash = '#/check/files'));
  await inner.locator('.check-file-list', { hasText: 'A222222222' }).waitFor();
  await inner.locator('.check-file-list', { hasText: 'A198765432' }).waitFor();

  // Files that are not read at all: a document with somebody in the wrong place, and a workbook that is none.
  await load(page, 'check', [['document.json', JSON.stringify({ records: [], month: 'B122222225' })]]);
  await got(page, 'check', 'ltc-error');
  await load(page, 'check', [['fields.json', JSON.stringify({ records: [], C133333330: 1 })]]);
  await got(page, 'check', 'ltc-error', 2);
  await load(page, 'check', [['no-records.csv', csv('身分證字號,CMS等級,福利身分別', 'D144444448')]]);
  await page.waitForFunction(() => {
    const { files } = document.getElementById('check').result.result;
    return files.length === 3 || globalThis.got.filter(({ type }) => type === 'ltc-error').length === 3;
  });
  const told = await page.evaluate(() => JSON.stringify(globalThis.got.filter(({ from }) => from === 'check')));
  assert.deepEqual(secrets.filter((secret) => told.includes(secret)), []);
  assert.deepEqual(messages, []);
});

test('what is set before the element is defined counts', async (t) => {
  const { page, messages } = await open(t, `${portal.origin}/early.html`);
  await hasClient(page, 'plan', 'A');
  await frameOf(page, 'plan').locator('html[data-theme=dark]').waitFor({ state: 'attached' });
  assert.equal(await frameOf(page, 'plan').locator('#case-plans-0-from').inputValue(), '115/06');
  const own = await page.evaluate(() => ['case', 'theme', 'claimMonth'].filter((name) => Object.hasOwn(document.getElementById('plan'), name)));
  assert.deepEqual(own, []);
  await setCase(page, 'plan', caseOf('B'));
  await hasClient(page, 'plan', 'B');
  assert.deepEqual(messages, []);
});

test('a site that is not on the list learns so, and nothing else', async (t) => {
  const { page } = await openWithoutPolicy(t, `${stranger.origin}/plain.html`);
  await setCase(page, 'plan', kase);
  for (const id of ['plan', 'check']) {
    const [ready] = await got(page, id, 'ltc-ready');
    assert.equal(ready.allowed, false);
    const [error] = await got(page, id, 'ltc-error');
    assert.equal(error.code, 'not_allowed');
    assert.ok(error.en.includes(stranger.origin));
  }
  // The person goes on with it, and the site hears nothing of that.
  await frameOf(page, 'plan').locator('#case-client-cms_level').selectOption('5');
  await frameOf(page, 'plan').locator('#ledger').waitFor();
  const types = await page.evaluate(() => globalThis.got.map(({ from, type }) => `${from} ${type}`).filter((one) => one.startsWith('plan ')));
  assert.deepEqual(types, ['plan ltc-ready', 'plan ltc-error']);
  const heard = await page.evaluate(() => [...new Set(globalThis.got.filter(({ from }) => from === 'message').map(({ type }) => type))]);
  assert.deepEqual(heard.filter((type) => !['ready', 'height', 'reveal'].includes(type)), []);
});

test('objects of frameworks are taken, and what is no JSON stops nothing else', async (t) => {
  const { page, messages } = await open(t, `${portal.origin}/plain.html`);
  await page.evaluate((kase) => {
    const plan = document.getElementById('plan');
    const wrapped = (object) => new Proxy(object, { get: (of, name) => (of[name] && typeof of[name] === 'object' ? wrapped(of[name]) : of[name]) });
    const circle = {};
    circle.circle = circle;
    plan.basis = circle;
    plan.load([() => {}]);
    plan.case = wrapped(kase);
    const other = document.getElementById('other');
    other.load([() => {}]);
    other.theme = 'light';
  }, kase);
  await hasClient(page, 'plan', 'A');
  const [basis] = await got(page, 'plan', 'ltc-error');
  assert.deepEqual([basis.code, basis.path], ['attribute', '/basis']);
  const [files] = await got(page, 'other', 'ltc-error');
  assert.deepEqual([files.code, files.path], ['attribute', '/files']);
  await frameOf(page, 'other').locator('html[data-theme=light]').waitFor({ state: 'attached' });
  assert.deepEqual(messages, []);
});

test('a frame that is loaded anew is told everything again', async (t) => {
  const { page } = await open(t, `${portal.origin}/module.html`);
  await hasClient(page, 'plan', 'A');
  const standard = fs.readFileSync(path.join(root, 'dist', 'standard.json'), 'utf8');
  const changed = JSON.parse(standard);
  changed.editions.at(-1).name.zh += '（試行）';
  const before = await page.evaluate(() => document.getElementById('plan').result.result.stamp.basis_hash);
  await page.evaluate((basis) => {
    const plan = document.getElementById('plan');
    plan.lang = 'en';
    plan.theme = 'light';
    plan.basis = basis;
  }, changed);
  await page.waitForFunction((before) => document.getElementById('plan').result.result.stamp.basis_hash !== before, before);
  const after = await page.evaluate(() => document.getElementById('plan').result.result.stamp.basis_hash);
  await setCase(page, 'plan', caseOf('B'));
  await hasClient(page, 'plan', 'B');
  await page.evaluate(() => (globalThis.got.length = 0));
  const inner = await innerOf(page, 'plan');
  await inner.evaluate(() => location.reload());
  await got(page, 'plan', 'ltc-ready');
  await page.waitForFunction(
    (after) => globalThis.got.some(({ type, detail }) => type === 'ltc-result' && detail.case.client.id === 'B' && detail.result.stamp.basis_hash === after),
    after,
    { timeout: 60_000 },
  );
  await frameOf(page, 'plan').locator('html[lang=en][data-theme=light][data-sized]').waitFor({ state: 'attached' });
  assert.equal(await frameOf(page, 'plan').locator('html').evaluate((html) => html.style.getPropertyValue('--accent')), 'rgb(0 105 92)');
  assert.equal(await page.evaluate(() => globalThis.got.filter(({ type }) => type === 'ltc-ready').length), 1);
});

test('of two documents the one that was set last counts, however slow the other comes', async (t) => {
  const { page } = await open(t, `${portal.origin}/plain.html`);
  const waiting = new Map();
  for (const name of ['A', 'B', 'C', 'D']) {
    await page.route(`**/${name}.json`, async (route) => {
      if (name === 'A' || name === 'C') await new Promise((resolve) => waiting.set(name, resolve));
      // Given up meanwhile, perhaps.
      await route.fulfill({ json: caseOf(name) }).catch(() => {});
    });
  }
  const attribute = (name) => page.evaluate((name) => document.getElementById('plan').setAttribute('case', `${name}.json`), name);
  const asked = async (name) => {
    const request = page.waitForRequest(`**/${name}.json`);
    await attribute(name);
    await request;
  };
  const clients = () => page.evaluate(() => globalThis.got.filter(({ from, type }) => from === 'plan' && type === 'ltc-result').map(({ detail }) => detail.case.client.id));
  await got(page, 'plan', 'ltc-ready');
  await asked('A');
  await attribute('B');
  await hasClient(page, 'plan', 'B');
  waiting.get('A')();
  await asked('C');
  await setCase(page, 'plan', caseOf('own'));
  await hasClient(page, 'plan', 'own');
  waiting.get('C')();
  // What is said after it is there only after it would have been.
  await page.evaluate(() => fetch('case.json'));
  await setCase(page, 'plan', caseOf('last'));
  await hasClient(page, 'plan', 'last');
  assert.deepEqual(await clients(), ['B', 'own', 'last']);
  // An attribute that is changed while the element is nowhere.
  await page.evaluate(() => {
    const plan = document.getElementById('plan');
    plan.remove();
    plan.setAttribute('case', 'D.json');
    document.querySelector('main').prepend(plan);
  });
  await hasClient(page, 'plan', 'D');
  assert.deepEqual(await clients(), ['B', 'own', 'last', 'D']);
  assert.deepEqual(await page.evaluate(() => globalThis.got.filter(({ type }) => type === 'ltc-error')), []);
});

test('an element is emptied, and what it was told first waits', async (t) => {
  const { page, messages } = await open(t, `${portal.origin}/plain.html`);
  await page.evaluate((text) => {
    const plan = document.createElement('ltc-plan');
    plan.id = 'new';
    plan.claimMonth = '2026-06';
    // Before it is in the page.
    plan.load([new File([text], 'case.json')]);
    document.querySelector('main').replaceChildren(plan);
  }, JSON.stringify(caseOf('file')));
  await hasClient(page, 'new', 'file');
  const id = frameOf(page, 'new').locator('#case-client-id');
  const standard = await page.evaluate(() => document.getElementById('new').result.result.stamp.basis_hash);

  const changed = JSON.parse(fs.readFileSync(path.join(root, 'dist', 'standard.json'), 'utf8'));
  changed.editions.at(-1).name.zh += '（試行）';
  const goesBy = (hash, same) =>
    page.waitForFunction(([hash, same]) => (document.getElementById('new').result?.result.stamp.basis_hash === hash) === same, [hash, same]);
  await page.evaluate((basis) => (document.getElementById('new').basis = basis), changed);
  await goesBy(standard, false);
  await page.evaluate(() => (document.getElementById('new').basis = null));
  await goesBy(standard, true);

  await page.evaluate(() => (document.getElementById('new').case = null));
  assert.equal(await page.evaluate(() => document.getElementById('new').result), null);
  await frameOf(page, 'new').locator('#ledger').waitFor({ state: 'detached' });
  assert.equal(await id.inputValue(), '');
  assert.equal(await page.evaluate(() => document.activeElement.localName), 'body', 'nobody is taken anywhere');
  // A month that is told no more is no mistake.
  await page.evaluate(() => document.getElementById('new').removeAttribute('claim-month'));
  await setCase(page, 'new', caseOf('B'));
  await hasClient(page, 'new', 'B');
  assert.deepEqual(await page.evaluate(() => globalThis.got.filter(({ from, type }) => from === 'new' && type === 'ltc-error')), []);

  // A file that is gone by the time it is read.
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'ltc-embed-'));
  t.after(() => fs.rmSync(folder, { recursive: true, force: true }));
  const file = path.join(folder, 'gone.json');
  fs.writeFileSync(file, '{}');
  await page.evaluate(() => {
    const input = document.createElement('input');
    input.type = 'file';
    input.id = 'input';
    document.body.append(input);
  });
  await page.locator('#input').setInputFiles(file);
  fs.rmSync(file);
  await page.evaluate(() => document.getElementById('new').load(document.getElementById('input').files));
  const [error] = await got(page, 'new', 'ltc-error');
  assert.deepEqual([error.code, error.path], ['unreadable', '/files']);
  // The elements that were there first were taken out while they loaded.
  assert.deepEqual(messages.filter((message) => !message.startsWith('failed: ')), []);
});

test('where the app lies is a folder, and what is no address or no month is an error', async (t) => {
  const { page, messages } = await open(t, `${portal.origin}/plain.html`);
  await page.evaluate((app) => {
    const add = (id, base) => {
      const plan = document.createElement('ltc-plan');
      plan.id = id;
      plan.setAttribute('base', base);
      document.querySelector('main').append(plan);
    };
    document.querySelector('main').replaceChildren();
    add('folder', app.replace(/\/$/, ''));
    add('wrong', 'https://');
    add('other', 'javascript:void 0');
    document.getElementById('folder').claimMonth = '2026-13';
  }, app);
  for (const id of ['wrong', 'other']) {
    const [error] = await got(page, id, 'ltc-error');
    assert.equal(error.code, 'base');
  }
  const [ready] = await got(page, 'folder', 'ltc-ready');
  assert.equal(ready.allowed, true);
  await page.evaluate((app) => document.getElementById('wrong').setAttribute('base', app), app);
  await got(page, 'wrong', 'ltc-ready');
  const [error] = await got(page, 'folder', 'ltc-error');
  assert.deepEqual([error.code, error.path], ['month', '/month']);
  assert.deepEqual(messages.filter((message) => !message.startsWith('failed: ')), []);
});

test('the language of what is around is followed, out of shadow roots too', async (t) => {
  const { page, messages } = await open(t, `${portal.origin}/plain.html`);
  await page.evaluate(() => {
    const around = document.createElement('div');
    around.id = 'around';
    around.lang = 'en';
    const plan = document.createElement('ltc-plan');
    plan.id = 'within';
    around.attachShadow({ mode: 'open' }).append(plan);
    document.querySelector('main').prepend(around);
  });
  const lang = (id, lang) => frameOf(page, id).locator(`html[lang=${lang}]`).waitFor({ state: 'attached' });
  await got(page, 'plan', 'ltc-ready');
  await lang('around', 'en');
  await page.evaluate(() => (document.documentElement.lang = 'en'));
  for (const id of ['plan', 'check', 'surcharge']) await lang(id, 'en');
  assert.match(await page.locator('#plan iframe').getAttribute('title'), /^LTC Abacus/);
  await page.evaluate(() => (document.getElementById('around').lang = 'zh-Hant-TW'));
  await lang('around', 'zh-Hant-TW');
  assert.deepEqual(messages, []);
});

test('a colour has to be readable on every ground', async (t) => {
  const { page, messages } = await open(t, `${portal.origin}/plain.html`);
  await got(page, 'other', 'ltc-ready');
  // Enough on the dark theme's paper, not on its messages of errors.
  await page.evaluate(() => {
    const other = document.getElementById('other');
    other.style.setProperty('--ltc-ink', '#8c8c8c');
    other.style.setProperty('--ltc-accent', '#8c8c8c');
    other.restyle();
  });
  const errors = await got(page, 'other', 'ltc-error', 2);
  assert.deepEqual(errors.map(({ code, path }) => [code, path]), [['contrast', '/style/ink'], ['contrast', '/style/accent']]);
  const style = await frameOf(page, 'other').locator('html').evaluate((html) => ['--ink', '--accent'].map((name) => html.style.getPropertyValue(name)));
  assert.deepEqual(style, ['', '']);
  assert.deepEqual(messages, []);
});

test('the embedded plan has no way to where there is nothing', async (t) => {
  const { page, messages } = await open(t, `${portal.origin}/plain.html`);
  await setCase(page, 'plan', kase);
  await hasClient(page, 'plan', 'A');
  const inner = frameOf(page, 'plan');
  await inner.locator('.answer-chip').first().waitFor();
  assert.equal(await inner.locator('.answer-chip').count(), 7);
  assert.equal(await inner.locator('a[href^="#/"]').count(), 0);
  assert.equal(await frameOf(page, 'surcharge').locator('a[href^="#/"]').count(), 0);
  assert.deepEqual(messages, []);
});

test('the month is told to each file, also to one of the same name', async (t) => {
  const { page } = await open(t, `${portal.origin}/plain.html`);
  await got(page, 'check', 'ltc-ready');
  await page.evaluate(() => (document.getElementById('check').claimMonth = '2026-06'));
  const month = fs.readFileSync(path.join(root, 'web/examples/check-month.csv'), 'utf8');
  const inner = await innerOf(page, 'check');
  for (let times = 0; times < 2; times += 1) {
    await load(page, 'check', [['month.csv', month]]);
    await page.waitForFunction(() => document.getElementById('check').result?.result?.summary?.records > 0, null, { timeout: 60_000 });
    const { result } = await page.evaluate(() => document.getElementById('check').result);
    assert.deepEqual([result.month_id, result.month_told], ['2026-06', true]);
    await inner.evaluate(() => (location.hash = '#/check/files'));
    await inner.locator('#check-clear').click();
    await inner.locator('#check-confirm-yes').click();
    await page.waitForFunction(() => document.getElementById('check').result.result.files.length === 0);
  }
});

test('taken out and put back: nothing stays behind', async (t) => {
  const { page, messages } = await open(t, `${portal.origin}/plain.html`);
  await got(page, 'check', 'ltc-ready');
  await setCase(page, 'plan', kase);
  await page.waitForFunction(() => document.getElementById('plan').result?.case?.client?.id === 'A');
  await page.evaluate(() => document.getElementById('check').remove());
  await page.waitForFunction(() => document.querySelectorAll('ltc-check').length === 0);
  for (let times = 0; times < 50 && page.workers().length > 0; times += 1) await page.waitForTimeout(100);
  assert.equal(page.workers().length, 0, 'its worker ended');
  const listeners = () =>
    page.evaluate(async () => {
      const plan = document.getElementById('plan');
      globalThis.got.length = 0;
      plan.remove();
      document.querySelector('main').prepend(plan);
      await new Promise((resolve) => plan.addEventListener('ltc-ready', resolve, { once: true }));
    });
  for (let times = 0; times < 3; times += 1) await listeners();
  await page.waitForFunction(() => globalThis.got.some(({ from, type, detail }) => from === 'plan' && type === 'ltc-result' && detail.case.client.id === 'A'));
  const counts = await page.evaluate(() => [globalThis.got.filter(({ type }) => type === 'ltc-ready').length, document.querySelectorAll('ltc-plan').length]);
  assert.deepEqual(counts, [1, 2], 'one life, one message');
  assert.equal(page.frames().length, 4, 'the page, two plans, a surcharge');
  // What the worker had asked for and not got yet is given up with it.
  assert.deepEqual(messages.filter((message) => !/^failed: .*\/engine[-_.\w]*$/.test(message)), []);
});

test('as a module, in the colours of the page as far as they can be read', async (t) => {
  const { page, messages } = await open(t, `${portal.origin}/module.html`);
  await page.waitForFunction(() => document.getElementById('plan')?.result?.case?.client?.id === 'A', null, { timeout: 60_000 });
  const [error] = await got(page, 'plan', 'ltc-error');
  assert.deepEqual([error.code, error.path], ['contrast', '/style/ink']);
  const style = await frameOf(page, 'plan').locator('html').evaluate((html) => ['--accent', '--ink'].map((name) => html.style.getPropertyValue(name)));
  assert.deepEqual(style, ['rgb(0 105 92)', '']);
  await picture(page, 'embed-module');
  // Before axe, which speaks to frames itself and is not answered.
  assert.deepEqual(messages, []);
  for (const frame of page.frames()) assert.deepEqual(await axeViolations(frame), [], frame.url());
});

test('a project with a bundler', async (t) => {
  const { build } = await import('vite');
  process.env.VITE_LTC = app;
  await build({
    root: path.join(pages, 'vite'),
    configFile: false,
    logLevel: 'error',
    base: '/vite/',
    resolve: { alias: { 'ltc-embed': path.join(root, 'dist', 'elements.js') } },
    build: { outDir: bundled, emptyOutDir: true, modulePreload: { polyfill: false } },
  });
  const { page, messages } = await open(t, `${portal.origin}/vite/index.html`);
  await page.waitForFunction(() => document.getElementById('plan')?.result?.case?.client?.id === 'A', null, { timeout: 60_000 });
  assert.deepEqual(messages, []);
});

let engineProject;

/** The pages of a project with a bundler that takes the engine, bundled once and served below a path. */
function bundledEngine() {
  const directory = path.join(root, 'target', 'embed-engine');
  const engine = (file) => path.join(packageDirectory, file);
  const made = async () => {
    const { build } = await import('vite');
    const source = path.join(pages, 'engine');
    await build({
      root: source,
      configFile: false,
      logLevel: 'error',
      base: './',
      resolve: {
        alias: [
          { find: '@ltc-abacus/engine/texts/zh', replacement: engine('texts-zh.js') },
          { find: '@ltc-abacus/engine/core', replacement: engine('core.js') },
          { find: '@ltc-abacus/engine', replacement: engine('index.js') },
        ],
      },
      build: {
        outDir: path.join(directory, 'a', 'b'),
        emptyOutDir: true,
        target: 'es2024',
        modulePreload: { polyfill: false },
        rolldownOptions: { input: ['index.html', 'core.html'].map((name) => path.join(source, name)) },
      },
    });
    return `${await serve(directory)}a/b/`;
  };
  engineProject ??= made();
  return engineProject;
}

test('a project with a bundler that takes the rules alone, below a path', async (t) => {
  const { page, requests, messages } = await open(t, `${await bundledEngine()}core.html`);
  const [hash, records, message] = JSON.parse(await page.locator('main:not(:empty)').innerText());
  const { createEngine } = await importPackage();
  assert.equal(hash, (await createEngine({ texts: [] })).version().basis_hash);
  assert.equal(records, 1);
  assert.match(message, /[\u4e00-\u9fff]/);
  const fetched = (name) => requests.filter((request) => request.includes(name)).length;
  assert.deepEqual(['/core-', '.wasm', 'standard-', 'texts-', 'engine-'].map((name) => fetched(name) > 0), [true, true, true, true, false]);
  assert.deepEqual(messages, []);
});

test('a project with a bundler that takes the engine, below a path', async (t) => {
  const { page, requests, messages } = await open(t, await bundledEngine());
  const [first, both] = JSON.parse(await page.locator('main:not(:empty)').innerText());
  assert.match(first.zh, /核定/);
  assert.equal(first.en, first.zh, 'English is not there yet');
  assert.equal(both.zh, first.zh);
  assert.match(both.en, /approved/i);
  assert.equal(requests.filter((request) => /texts-/.test(request)).length, 2);
  assert.deepEqual(messages, []);
});

test('a dialog opens where the person looks', async (t) => {
  const { page } = await open(t, `${portal.origin}/module.html`, { viewport: { width: 1280, height: 700 } });
  await page.waitForFunction(() => document.getElementById('plan')?.result?.case?.client?.id === 'A', null, { timeout: 60_000 });
  const ask = frameOf(page, 'plan').locator('#results button.figure:visible').last();
  await ask.scrollIntoViewIfNeeded();
  await page.waitForTimeout(200);
  await ask.click();
  const box = await frameOf(page, 'plan').locator('dialog.explanation[open]').boundingBox();
  assert.ok(box.y >= -1 && box.y + box.height <= 701, JSON.stringify(box));
  await page.screenshot({ path: path.join(root, 'tests/pictures/embed-dialog.png') });
});

test('a bare frame speaks the same messages, and only with those who are allowed', async (t) => {
  const { page, messages } = await open(t, `${portal.origin}/frame.html`);
  const [ready] = await got(page, 'message', 'ready');
  assert.deepEqual([ready.ltc, ready.screen, ready.allowed], [1, 'plan', true]);
  await page.evaluate(
    ([value, origin]) => document.getElementById('frame').contentWindow.postMessage({ ltc: 1, type: 'set-case', id: 7, case: value }, origin),
    [kase, new URL(app).origin],
  );
  await page.waitForFunction(() => globalThis.got.some(({ detail }) => detail.type === 'result' && detail.id === 7));
  await page.evaluate((origin) => document.getElementById('frame').contentWindow.postMessage({ ltc: 1, type: 'nonsense' }, origin), new URL(app).origin);
  const [error] = await got(page, 'message', 'error');
  assert.equal(error.code, 'unknown_message');
  assert.deepEqual(messages, []);
});

test('an answer has the id of what it answers, once', async (t) => {
  const { page, messages } = await open(t, `${portal.origin}/frame.html`);
  const results = () => page.evaluate(() => globalThis.got.filter(({ type }) => type === 'result').map(({ detail }) => [detail.case.client.id, detail.id]));
  const client = (id) => page.waitForFunction((id) => globalThis.got.some(({ type, detail }) => type === 'result' && detail.case.client.id === id), id);
  await got(page, 'message', 'ready');
  await say(page, { type: 'set-case', id: 1, case: kase }, { type: 'set-lang', id: 2, lang: 'en' });
  await client('A');
  await page.frameLocator('#frame').locator('html[lang=en]').waitFor({ state: 'attached' });
  const name = page.frameLocator('#frame').locator('#case-client-id');
  await name.fill('own');
  await name.blur();
  await client('own');
  const ids = (of) => results().then((all) => all.filter(([id]) => id === of).map(([, id]) => id));
  assert.deepEqual((await ids('A')).filter((id) => id !== undefined), [1]);
  assert.deepEqual((await ids('own')).filter((id) => id !== undefined), []);

  // Nothing to open is an error, as is what cannot be read; to open nothing is none.
  await say(page, { type: 'set-case', id: 3 }, { type: 'set-basis', id: 4 }, { type: 'set-case', id: 5, case: { client: 1 } }, { type: 'set-case', id: 6, case: null });
  await name.and(page.frameLocator('#frame').locator('[value=""], :not([value])')).waitFor();
  await say(page, { type: 'set-style', id: 7, style: { accent: 'inherit', font: 'inherit', ink: 'revert' } }, { type: 'set-case', id: 8, case: caseOf('last') });
  await client('last');
  const errors = await page.evaluate(() => globalThis.got.filter(({ type }) => type === 'error').map(({ detail: { id, code, path } }) => [id, code, path]));
  assert.deepEqual(errors.map(([id, , path]) => [id, path]), [[3, '/case'], [4, '/basis'], [5, '/client'], [7, '/style/ink'], [7, '/style/accent'], [7, '/style/font']]);
  assert.deepEqual(errors.map(([, code]) => code).filter((_, place) => place !== 2), ['incomplete_message', 'incomplete_message', 'contrast', 'contrast', 'contrast']);
  assert.deepEqual((await results()).at(-1), ['last', 8]);
  assert.deepEqual(messages, []);
});

test('a page that is not on the list is not shown it', async (t) => {
  const { page, messages } = await open(t, `${stranger.origin}/frame.html`);
  await page.waitForTimeout(1500);
  assert.deepEqual(await page.evaluate(() => globalThis.got), []);
  assert.ok(messages.some((message) => message.includes('frame-ancestors')), messages.join('\n'));
  const embed = await fetch(`${app}embed.html`);
  assert.ok(embed.headers.get('content-security-policy').endsWith(`frame-ancestors 'self' ${portal.origin}`));
  const index = await fetch(app);
  assert.ok(index.headers.get('content-security-policy').endsWith("frame-ancestors 'self'"));
});

test('where a server sends no policy, a stranger still gets no result and is not heard', async (t) => {
  const { page } = await openWithoutPolicy(t, `${stranger.origin}/frame.html`);
  const [ready] = await got(page, 'message', 'ready');
  assert.equal(ready.allowed, false);
  const send = (message) =>
    page.evaluate(([message, origin]) => document.getElementById('frame').contentWindow.postMessage(message, origin), [message, new URL(app).origin]);
  await send({ ltc: 1, type: 'set-case', case: kase });
  await send({ ltc: 1, type: 'set-lang', lang: 'en' });
  await page.waitForTimeout(800);
  const seen = await page.evaluate(() => [...new Set(globalThis.got.map(({ type }) => type))]);
  assert.deepEqual(seen.filter((type) => !['ready', 'height'].includes(type)), []);
  assert.equal(await page.frameLocator('#frame').locator('html').getAttribute('lang'), 'zh-Hant-TW');
});

test('the gallery shows each with its code', async (t) => {
  const gallery = await open(t, `${await serve('dist')}gallery.html`);
  await gallery.page.waitForFunction(() => document.getElementById('g-result').value !== '—', null, { timeout: 60_000 });
  await gallery.page.waitForFunction(() => document.querySelector('ltc-check').shadowRoot.querySelector('iframe').style.height !== '');
  await picture(gallery.page, 'embed-gallery');
  // What is shown is what is there.
  const shown = await gallery.page.evaluate(() =>
    [...document.querySelectorAll('.gallery section')].map((section) => {
      const attributes = (element) => element && Object.fromEntries([...element.attributes].map(({ name, value }) => [name, name === 'src' ? element.src : value]));
      const code = new DOMParser().parseFromString(section.querySelector('code').textContent, 'text/html');
      const [live, written] = [section.querySelector('.stage').firstElementChild, code.querySelector('ltc-plan, ltc-check, ltc-surcharge, iframe')];
      return [live.localName, attributes(live), written.localName, attributes(written)];
    }),
  );
  assert.equal(shown.length, 4);
  for (const [live, attributes, written, shownAttributes] of shown) assert.deepEqual([written, shownAttributes], [live, attributes]);
  const css = await gallery.page.locator('code', { hasText: 'your-page.css' }).textContent();
  const [, rules] = css.split('/* your-page.css */\n');
  assert.ok(fs.readFileSync(path.join(root, 'web/embed/gallery.css'), 'utf8').includes(`\n${rules}\n`), rules);
  // Of the bare frame, which here has the origin of the page and elsewhere has not.
  assert.deepEqual(troubles(gallery).filter((message) => !message.includes('allow-scripts and allow-same-origin')), []);
  assert.deepEqual(await axeViolations(gallery.page), []);
});
