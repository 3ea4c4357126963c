// The engine: cases, and months to open. See index.d.ts for the types and README.md for examples.
import { instance } from './engine-module.js';
import { Engine } from './engine.js';
import { LtcError } from './errors.js';
import { started } from './instance.js';
import { asText, inOne } from './json.js';
import { langOf, optionsOf, optionsText, plainText, wrong } from './options.js';
import { Session } from './session.js';
import { standardOf } from './standard.js';

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

  simulate(given, options) {
    const { explain = [], lang, ...chosen } = optionsOf(options, this.#lang);
    const one = langOf(lang, undefined, this.#lang);
    if (!Array.isArray(explain)) throw wrong('/explain', this.#lang);
    const pointers = explain.map((pointer, place) => plainText(pointer, `/explain/${place}`, this.#lang));
    const simulation = super.simulate(given, chosen);
    if (pointers.length > 0) {
      const text = asText(given);
      const wins = optionsText(chosen);
      simulation.explanations = Object.fromEntries(
        pointers.map((pointer) => [
          pointer,
          JSON.parse(this.#instance.run(() => this.#standard.explain(text, pointer, wins))),
        ]),
      );
    }
    return one ? inOne(simulation, one) : simulation;
  }

  openSession(options) {
    const lang = langOf(optionsOf(options, this.#lang).lang, this.#lang);
    return new Session(this.#instance, this.#standard, { sheets: this.#sheets, lang });
  }

  explain(rule, options) {
    const lang = langOf(optionsOf(options, this.#lang).lang, this.#lang);
    const id = plainText(rule, '/rule', this.#lang);
    const page = this.#instance.run(() => this.#standard.rule(id, lang));
    return page === undefined ? undefined : JSON.parse(page);
  }

  basis() {
    return JSON.parse(this.#instance.run(() => this.#instance.exports.basis_document()));
  }
}

export async function createEngine(options) {
  const { wasm, basis, texts, sheets, lang: tag } = optionsOf(options);
  const lang = langOf(tag, 'zh');
  if (sheets && !['read', 'write'].every((name) => typeof sheets[name] === 'function')) throw wrong('/sheets', lang);
  const [own, text] = await Promise.all([
    started(instance, new URL('./engine.wasm', import.meta.url), { wasm, texts, lang }),
    // Without one nothing is fetched: the module has its own.
    basis === undefined ? undefined : standardOf(basis, lang),
  ]);
  const standard = own.run(() => new own.exports.Standard(text));
  return new FullEngine(own, standard, { sheets, lang });
}
