// The same as embed.js for pages that load it as a module:
//
//   <script type="module" src="https://ltc.example/elements.js"></script>
//
// With a bundler the page says where the app is: import { LtcEmbed } from '…/elements.js';
// LtcEmbed.start('https://ltc.example/');
import './embed.js';

export const { LtcEmbed } = globalThis;

// A bundle is somewhere else than the app, and its tool puts an address of its own here.
if (import.meta.url.endsWith('/elements.js')) LtcEmbed.start(new URL('./', import.meta.url).href);
