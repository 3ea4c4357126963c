// A program that knows no more of the platform than ES2022 and the DOM; only its types are checked.
import { createEngine } from '@ltc-abacus/engine';
import type { BasisSource, Session } from '@ltc-abacus/engine';
import { createEngine as createCore } from '@ltc-abacus/engine/core';
import { createSheets } from '@ltc-abacus/engine/sheets';
import { en } from '@ltc-abacus/engine/texts/en';

const basis: BasisSource = new URL('https://portal.example/standard.json');
const engine = await createEngine({ basis, sheets: createSheets(), texts: [en] });
const core = await createCore({ basis });
const session: Session = engine.openSession();
await session.load('…');
session.discard();
const file: Blob = new Blob((await session.export('csv')).map(({ bytes }) => bytes));
session[Symbol.dispose]();

export { core, file };
