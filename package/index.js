// The engine: cases, and months to open. See index.d.ts for the types and README.md for examples.
import { instance } from './engine-module.js';
import { Engine, optionsText } from './engine.js';
import { LtcError } from './errors.js';
import { started } from './instance.js';
import { asText, inOne, withoutMark } from './json.js';
import { Session } from './session.js';

export { LtcError };

class FullEngine extends Engine {
  #instance;
  #standard;
  #sheets;
  #lang;

  constructor(instance, standard, { sheets, lang }) {
    super(instance, standard);
    this.#instance = instance;
    this.#standard = standard;
    this.#sheets = sheets;
    this.#lang = lang;
  }

  simulate(given, { explain = [], lang, ...options } = {}) {
    const simulation = super.simulate(given, options);
    if (explain.length > 0) {
      const text = asText(given);
      const chosen = optionsText(options);
      simulation.explanations = Object.fromEntries(
        explain.map((pointer) => [
          pointer,
          JSON.parse(this.#instance.run(() => this.#standard.explain(text, String(pointer), chosen))),
        ]),
      );
    }
    return lang ? inOne(simulation, lang) : simulation;
  }

  openSession({ lang = this.#lang } = {}) {
    const month = this.#instance.run(() => this.#standard.month());
    return new Session(this.#instance, month, { sheets: this.#sheets, lang });
  }

  explain(rule, { lang = this.#lang } = {}) {
    const page = this.#instance.run(() => this.#standard.rule(String(rule), lang));
    return page === undefined ? undefined : JSON.parse(page);
  }

  basis() {
    return JSON.parse(this.#instance.run(() => this.#instance.exports.basis_document()));
  }
}

export async function createEngine({ wasm, basis, texts, sheets, lang = 'zh' } = {}) {
  const own = await started(instance, new URL('./engine.wasm', import.meta.url), { wasm, texts, lang });
  const given = typeof basis === 'string' ? withoutMark(basis) : asText(basis);
  const text = basis === undefined ? undefined : given;
  const standard = own.run(() => new own.exports.Standard(text));
  return new FullEngine(own, standard, { sheets, lang });
}
