// A portal that computes itself: one language at first, the other one when somebody wants it.
import { createEngine } from '@ltc-abacus/engine';
import { zh } from '@ltc-abacus/engine/texts/zh';

const engine = await createEngine({ texts: [zh] });
const said = () =>
  engine.simulate({
    client: { id: 'A', cms_level: 4, welfare_class: 'general' },
    plans: [{ from: '2026-07', items: [{ code: 'BA01', quantity: 9000 }] }],
  }).findings[0].message;

const first = said();
await engine.addTexts('en');
document.querySelector('main').textContent = JSON.stringify([first, said()]);
