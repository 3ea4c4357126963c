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

  /** A frame that is in the page: what is listened to ends with it. */
  class Frame {
    #ending = new AbortController();
    #seen = '';
    #asked = 0;
    #timer;
    #observer;

    constructor(element, screen, base) {
      this.element = element;
      this.origin = base.origin;
      this.ready = false;
      this.waiting = new Map();
      const address = new URL('embed.html', base);
      const put = (name, value) => value && address.searchParams.set(name, value);
      put('screen', screen);
      put('lang', element.language);
      put('theme', element.getAttribute('theme'));
      put('claim-month', element.getAttribute('claim-month'));
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

    /** Says something, or remembers it until the frame is ready. The last of each type counts. */
    send(type, rest = {}) {
      if (this.ready) this.#post({ ltc: CONTRACT, type, ...rest });
      else this.waiting.set(type, rest);
    }

    #post(message) {
      this.iframe.contentWindow?.postMessage(message, this.origin);
    }

    #hear({ source, origin, data }) {
      if (source !== this.iframe.contentWindow || origin !== this.origin || data?.ltc !== CONTRACT) return;
      if (data.type === 'ready') {
        clearTimeout(this.#timer);
        if (!this.ready) {
          this.ready = true;
          this.#post({ ltc: CONTRACT, type: 'hello' });
          this.#look();
          for (const [type, rest] of this.waiting) this.send(type, rest);
          this.waiting.clear();
          return;
        }
      }
      if (data.type === 'height') {
        this.iframe.style.height = `${Math.max(Number(data.height) || 0, 120)}px`;
        this.#look();
      } else if (data.type === 'reveal') {
        this.#reveal(Number(data.top), Number(data.height));
      }
      this.element.heard(data);
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

  let place = null;

  class LtcElement extends HTMLElement {
    static observedAttributes = ['lang', 'theme', 'basis', 'case', 'claim-month', 'base'];

    #frame = null;
    #case;
    #basis;
    #result = null;
    #fetching = new AbortController();

    constructor() {
      super();
      this.attachShadow({ mode: 'open' }).adoptedStyleSheets = [styles()];
    }

    /** Light, dark, or what the system says. */
    get theme() {
      return this.getAttribute('theme') ?? 'system';
    }
    set theme(value) {
      this.setAttribute('theme', value);
    }

    /** The month that is claimed, YYYY-MM. */
    get claimMonth() {
      return this.getAttribute('claim-month') ?? '';
    }
    set claimMonth(value) {
      this.setAttribute('claim-month', value);
    }

    /** The case, as a plain object. */
    get case() {
      return this.#case;
    }
    set case(value) {
      this.#case = value;
      if (value) this.#frame?.send('set-case', { case: value });
    }

    /** Another standard than the one built in, as text or as an object. */
    get basis() {
      return this.#basis;
    }
    set basis(value) {
      this.#basis = value;
      if (value) this.#frame?.send('set-basis', { basis: value });
    }

    /** The last result, as in the event ltc-result. */
    get result() {
      return this.#result;
    }

    /** Reads files: a month for <ltc-check>, a case for the others. */
    load(files) {
      this.#frame?.send('load', { files: Array.from(files) });
    }

    /** Reads the custom properties --ltc-… anew, after the page has changed them. */
    restyle() {
      const computed = getComputedStyle(this);
      const style = {};
      for (const name of STYLES) {
        const value = computed.getPropertyValue(`--ltc-${name}`).trim();
        if (value) style[name] = value;
      }
      const text = JSON.stringify(style);
      if (text !== this.styled) this.#frame?.send('set-style', { style });
      this.styled = text;
    }

    get language() {
      return isEnglish(this.closest('[lang]')?.lang) ? 'en' : 'zh';
    }

    connectedCallback() {
      const given = this.getAttribute('base');
      const base = given ? new URL(given, document.baseURI) : place;
      if (!base) return this.failed('base', '沒有指定長照算盤的網址。', 'The address of LTC Abacus is not given.');
      const { screen } = this.constructor;
      this.#frame = new Frame(this, screen, base);
      this.#name();
      this.shadowRoot.replaceChildren(this.#frame.iframe);
      this.styled = '{}';
      this.restyle();
      // Another life of the element: what it was told it still knows.
      for (const name of ['basis', 'case']) {
        if (this[name]) this[name] = this[name];
        else if (this.hasAttribute(name)) this.#take(name, this.getAttribute(name));
      }
    }

    disconnectedCallback() {
      this.#fetching.abort();
      this.#fetching = new AbortController();
      this.#frame?.end();
      this.#frame = null;
      this.shadowRoot.replaceChildren();
    }

    attributeChangedCallback(name, before, value) {
      if (!this.#frame || before === value) return;
      if (name === 'lang') {
        this.#name();
        this.#frame.send('set-lang', { lang: this.language });
      } else if (name === 'theme') {
        this.#frame.send('set-theme', { theme: this.theme });
      } else if (name === 'claim-month') {
        this.#frame.send('set-month', { month: value });
      } else if (name === 'base') {
        this.disconnectedCallback();
        this.connectedCallback();
      } else {
        this.#take(name, value);
      }
    }

    /** An attribute holds the document itself, or the address where the page fetches it. */
    async #take(name, value) {
      if (!value) return;
      try {
        if (value.trimStart().startsWith('{')) {
          this[name] = JSON.parse(value);
        } else {
          const response = await fetch(value, { signal: this.#fetching.signal });
          if (!response.ok) throw new Error(`${response.status}`);
          this[name] = await response.json();
        }
      } catch (error) {
        if (error.name === 'AbortError') return;
        this.failed('attribute', `屬性 ${name} 無法讀取：${error.message}`, `The attribute ${name} cannot be read: ${error.message}`, `/${name}`);
      }
    }

    #name() {
      this.#frame.iframe.title = TITLES[this.constructor.screen][this.language];
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
      if (base) place = new URL(base, document.baseURI);
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
