// The host's end: defines <ltc-plan>, <ltc-check> and <ltc-surcharge>. One tag is enough:
//
//   <script src="https://ltc.example/embed.js" defer></script>
//   <ltc-plan lang="en"></ltc-plan>
//
// Each element holds, in its shadow root, a frame with embed.html, and speaks with it by the messages of
// docs/portals.md. Nothing of the page around reaches the program, nothing of the program the page.
(() => {
  if (globalThis.LtcEmbed) return;

  const CONTRACT = 1;
  /** All that a screen needs: its program, its own workers, files to save, printing, dialogs that close. */
  const SANDBOX = 'allow-scripts allow-same-origin allow-downloads allow-modals allow-forms';
  const TITLES = {
    plan: { zh: '長照算盤：給付額度試算', en: 'LTC Abacus: benefit plan' },
    check: { zh: '長照算盤：申報檢核', en: 'LTC Abacus: claim check' },
    surcharge: { zh: '長照算盤：加計試算', en: 'LTC Abacus: surcharges' },
  };
  const STYLES = ['accent', 'paper', 'surface', 'ink', 'font', 'radius'];
  /** What an element holds whole, in the order in which a frame gets to know it. */
  const DOCUMENTS = ['basis', 'case'];
  /** A frame that says nothing for so long is not there. */
  const PATIENCE_MS = 30_000;

  let sheet;
  /** One style sheet for all elements; no element of style, which a strict policy forbids. */
  function styles() {
    if (!sheet) {
      sheet = new CSSStyleSheet();
      sheet.replaceSync(
        ':host { display: block; } :host([hidden]) { display: none; } iframe { display: block; width: 100%; height: 32rem; border: 0; }',
      );
    }
    return sheet;
  }

  const isEnglish = (tag) => /^en\b/i.test(tag ?? '');

  /** Where the app lies, as a folder; null if that is no address of the web. */
  function folder(given) {
    try {
      const address = new URL(given, document.baseURI);
      if (!/^https?:$/.test(address.protocol)) return null;
      // A file of the app stands for its folder.
      if (!/(\/|\.html|\.js)$/.test(address.pathname)) address.pathname += '/';
      return address;
    } catch {
      return null;
    }
  }

  /** A frame that is in the page: what is listened to ends with it. */
  class Frame {
    #ending = new AbortController();
    #greeting = false;
    /** What it was told of how it looks. */
    #known;
    /** The same as its address says it. */
    #first;
    #seen = '';
    #asked = 0;
    #timer;
    #observer;

    constructor(element, screen, base) {
      this.element = element;
      this.origin = base.origin;
      /** Is it there, and may it be spoken with? */
      this.ready = false;
      this.#first = element.looks;
      const address = new URL('embed.html', base);
      const put = (name, value) => value && address.searchParams.set(name, value);
      put('screen', screen);
      put('lang', this.#first.lang);
      put('theme', element.getAttribute('theme'));
      put('claim-month', this.#first.month);
      put('origins', location.origin);
      put('exports', element.getAttribute('exports'));
      const iframe = document.createElement('iframe');
      // It would not keep a frame of the page's own origin apart, and browsers warn of that.
      if (base.origin !== location.origin) iframe.setAttribute('sandbox', SANDBOX);
      iframe.setAttribute('part', 'frame');
      iframe.setAttribute('referrerpolicy', 'no-referrer');
      iframe.scrolling = 'no';
      iframe.src = address.href;
      this.iframe = iframe;
      this.dress();
      const { signal } = this.#ending;
      addEventListener('message', (event) => this.#hear(event), { signal });
      // In the capture phase: what scrolls may be a part of the page.
      addEventListener('scroll', () => this.#look(), { signal, capture: true, passive: true });
      addEventListener('resize', () => this.#look(), { signal, passive: true });
      this.#observer = new ResizeObserver(() => this.#look());
      this.#observer.observe(iframe);
      this.#timer = setTimeout(() => element.failed('unreachable', '長照算盤沒有回應。', 'LTC Abacus does not answer.'), PATIENCE_MS);
    }

    end() {
      this.#ending.abort();
      this.#observer.disconnect();
      clearTimeout(this.#timer);
      cancelAnimationFrame(this.#asked);
      this.iframe.remove();
    }

    /** Says something. What cannot go from page to page is an error, and stops nothing else. */
    send(type, rest) {
      try {
        this.#post({ ltc: CONTRACT, type, ...rest });
      } catch (error) {
        const [name] = Object.keys(rest);
        this.element.unreadable(name, error);
      }
    }

    #post(message) {
      this.iframe.contentWindow?.postMessage(message, this.origin);
    }

    /** Tells the frame how it is to look, where it does not know yet. */
    dress() {
      const { element } = this;
      const looks = element.looks;
      this.iframe.title = TITLES[element.constructor.screen][looks.lang];
      if (!this.ready) return;
      for (const name of Object.keys(looks)) {
        if (looks[name] !== this.#known[name]) this.send(`set-${name}`, { [name]: looks[name] });
      }
      this.#known = looks;
    }

    #hear({ source, origin, data }) {
      if (source !== this.iframe.contentWindow || origin !== this.origin || data?.ltc !== CONTRACT) return;
      if (data.type === 'ready') return this.#greet(data);
      if (data.type === 'height') {
        this.iframe.style.height = `${Math.max(Number(data.height) || 0, 120)}px`;
        this.#look();
      } else if (data.type === 'reveal') {
        this.#reveal(Number(data.top), Number(data.height));
      }
      this.element.heard(data);
    }

    /** The frame is there, or there anew, as after a reload: it knows nothing but its address. */
    #greet(data) {
      clearTimeout(this.#timer);
      if (!this.#greeting) {
        this.#greeting = true;
        this.ready = false;
        this.#known = this.#first;
        this.#seen = '';
        this.#post({ ltc: CONTRACT, type: 'hello' });
        return;
      }
      // The answer: by now it knows who asks.
      this.#greeting = false;
      this.ready = data.allowed === true;
      this.element.heard(data);
      if (this.ready) {
        this.dress();
        this.element.tell();
        this.#look();
      } else {
        const { origin } = location;
        this.element.failed('not_allowed', `${origin} 不在長照算盤的名單上（embed-origins.json）。`, `${origin} is not on the list of LTC Abacus (embed-origins.json).`);
      }
    }

    /** Tells the frame which part of it can be seen. */
    #look() {
      if (this.#asked) return;
      this.#asked = requestAnimationFrame(() => {
        this.#asked = 0;
        if (!this.ready) return;
        const { top, bottom } = this.iframe.getBoundingClientRect();
        const [from, to] = [Math.max(top, 0), Math.min(bottom, innerHeight)];
        // Out of sight nothing has to stand in the right place.
        if (to <= from) return;
        const seen = { top: Math.round(from - top), height: Math.round(to - from) };
        const text = JSON.stringify([seen, Math.round(bottom - top)]);
        if (text === this.#seen) return;
        this.#seen = text;
        this.send('viewport', seen);
      });
    }

    /** Scrolls what has got the focus in the frame into view. */
    #reveal(top, height) {
      // Only while the person is in it: no frame scrolls somebody else's page at will.
      if (this.element.shadowRoot.activeElement !== this.iframe || !Number.isFinite(top + height)) return;
      const from = this.iframe.getBoundingClientRect().top + top;
      if (from < 0 || height > innerHeight) scrollBy(0, from - 16);
      else if (from + height > innerHeight) scrollBy(0, from + height - innerHeight + 16);
    }
  }

  async function fetched(address, signal) {
    const response = await fetch(address, { signal });
    if (!response.ok) throw new Error(`${response.status}`);
    return response.json();
  }

  let place = null;

  class LtcElement extends HTMLElement {
    static observedAttributes = ['theme', 'basis', 'case', 'claim-month', 'base'];

    #frame = null;
    #isPlaced = false;
    /** The documents by name: what was given, and as text; an empty text where there is to be none. */
    #documents = new Map();
    /** Attributes with a document that is not taken over yet. */
    #unread = new Set();
    #reading = new Map();
    /** Files for a frame that is not there yet. */
    #loads = [];
    #styled = '';
    #result = null;
    #languages = new MutationObserver(() => this.#frame?.dress());

    constructor() {
      super();
      this.attachShadow({ mode: 'open' }).adoptedStyleSheets = [styles()];
    }

    /** Light, dark, or what the system says. */
    get theme() {
      return this.getAttribute('theme') ?? 'system';
    }
    set theme(value) {
      this.#reflect('theme', value);
    }

    /** The month that is claimed, YYYY-MM. */
    get claimMonth() {
      return this.getAttribute('claim-month') ?? '';
    }
    set claimMonth(value) {
      this.#reflect('claim-month', value);
    }

    #reflect(name, value) {
      if (value) this.setAttribute(name, value);
      else this.removeAttribute(name);
    }

    /** The case, as a plain object; null: a new one. */
    get case() {
      return this.#documents.get('case')?.given;
    }
    set case(value) {
      this.#use('case', value);
    }

    /** Another standard than the one built in, as text or as an object; null: the one built in. */
    get basis() {
      return this.#documents.get('basis')?.given;
    }
    set basis(value) {
      this.#use('basis', value);
    }

    /** The last result, as in the event ltc-result. */
    get result() {
      return this.#result;
    }

    /** Reads files: a month for <ltc-check>, a case for the others. */
    load(files) {
      this.#loads.push(Array.from(files ?? []));
      this.#load();
    }

    #load() {
      if (!this.#frame?.ready) return;
      for (const files of this.#loads.splice(0)) this.#frame.send('load', { files });
    }

    /** Reads the custom properties --ltc-… anew, after the page has changed them. */
    restyle() {
      if (!this.#frame?.ready) return;
      const computed = getComputedStyle(this);
      const style = {};
      for (const name of STYLES) {
        const value = computed.getPropertyValue(`--ltc-${name}`).trim();
        if (value) style[name] = value;
      }
      const text = JSON.stringify(style);
      if (text !== this.#styled) this.#frame.send('set-style', { style });
      this.#styled = text;
    }

    /** Its own language, or that of what is around it, out of shadow roots too. */
    get language() {
      for (let at = this; at; at = at.getRootNode().host) {
        const around = at.closest('[lang]');
        if (around) return isEnglish(around.getAttribute('lang')) ? 'en' : 'zh';
      }
      return 'zh';
    }

    /** How the frame is to look, and for which month. */
    get looks() {
      return { lang: this.language, theme: this.theme, month: this.getAttribute('claim-month') || null };
    }

    /** Tells a frame that knows nothing yet what the element was told. */
    tell() {
      this.#styled = '{}';
      this.restyle();
      for (const name of DOCUMENTS) {
        if (this.#documents.get(name)?.text) this.#tell(name);
      }
      this.#load();
    }

    connectedCallback() {
      this.#isPlaced = true;
      // What was set before the element was defined hides its properties.
      for (const name of ['theme', 'claimMonth', ...DOCUMENTS]) {
        if (!Object.hasOwn(this, name)) continue;
        const value = this[name];
        delete this[name];
        this[name] = value;
      }
      const given = this.getAttribute('base');
      const base = given ? folder(given) : place;
      if (!base) {
        if (given) this.failed('base', `長照算盤的網址無法使用：${given}`, `The address of LTC Abacus cannot be used: ${given}`);
        else this.failed('base', '沒有指定長照算盤的網址。', 'The address of LTC Abacus is not given.');
        return;
      }
      this.#frame = new Frame(this, this.constructor.screen, base);
      this.shadowRoot.replaceChildren(this.#frame.iframe);
      for (let root = this.getRootNode(); root; root = root.host?.getRootNode()) {
        this.#languages.observe(root, { subtree: true, attributes: true, attributeFilter: ['lang'] });
      }
      for (const name of this.#unread) this.#take(name);
    }

    disconnectedCallback() {
      this.#isPlaced = false;
      // Begun anew when it is put back.
      for (const reading of this.#reading.values()) reading.abort();
      this.#languages.disconnect();
      this.#frame?.end();
      this.#frame = null;
      this.shadowRoot.replaceChildren();
    }

    attributeChangedCallback(name, before, value) {
      if (before === value) return;
      if (DOCUMENTS.includes(name)) {
        this.#unread.add(name);
        if (this.#frame) this.#take(name);
      } else if (name === 'base') {
        if (!this.#isPlaced) return;
        this.disconnectedCallback();
        this.connectedCallback();
      } else {
        this.#frame?.dress();
      }
    }

    /** An attribute holds the document itself, or the address where the page fetches it. */
    async #take(name) {
      this.#reading.get(name)?.abort();
      const reading = new AbortController();
      this.#reading.set(name, reading);
      const { signal } = reading;
      try {
        const value = this.getAttribute(name)?.trim();
        const found = !value || value.startsWith('{') ? JSON.parse(value || 'null') : await fetched(value, signal);
        if (!signal.aborted) this.#use(name, found);
      } catch (error) {
        if (!signal.aborted) this.unreadable(name, error);
      }
    }

    /** Goes by a document from now on; what is still on its way to the same name comes too late. */
    #use(name, value) {
      this.#reading.get(name)?.abort();
      this.#unread.delete(name);
      const given = value === undefined || value === '' ? null : value;
      if (name === 'case') {
        if (given === null) this.#result = null;
        // Of a file and a case the later one counts.
        if (this.constructor.screen !== 'check') this.#loads = [];
      }
      try {
        // As text: objects of many a framework cannot go from page to page.
        const text = typeof given === 'string' ? given : JSON.stringify(given);
        if (text === undefined) throw new TypeError(typeof given);
        this.#documents.set(name, { given, text: given === null ? '' : text });
        this.#tell(name);
      } catch (error) {
        this.unreadable(name, error);
      }
    }

    #tell(name) {
      if (this.#frame?.ready) this.#frame.send(`set-${name}`, { [name]: this.#documents.get(name).text || null });
    }

    unreadable(name, { message }) {
      this.failed('attribute', `${name} 無法讀取：${message}`, `${name} cannot be read: ${message}`, `/${name}`);
    }

    failed(code, zh, en, path = '') {
      this.heard({ type: 'error', code, path, zh, en });
    }

    /** What the frame says becomes events of the element. */
    heard({ ltc, type, ...detail }) {
      if (type === 'result') this.#result = detail;
      if (!['ready', 'result', 'error', 'export'].includes(type)) return;
      this.dispatchEvent(new CustomEvent(`ltc-${type}`, { detail, bubbles: true, composed: true }));
    }
  }

  globalThis.LtcEmbed = {
    /** The version of the messages. */
    contract: CONTRACT,
    /** Defines the elements. `base`: where the app is, unless an element says so itself. */
    start(base) {
      if (base) place = folder(base);
      for (const screen of Object.keys(TITLES)) {
        if (customElements.get(`ltc-${screen}`)) continue;
        customElements.define(
          `ltc-${screen}`,
          class extends LtcElement {
            static screen = screen;
          },
        );
      }
    },
  };

  const own = document.currentScript?.src;
  if (own) globalThis.LtcEmbed.start(new URL('./', own).href);
})();
