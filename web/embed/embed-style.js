// The colours, the font and the corners that a page around wishes for. A colour is used only if every
// text that stands on it, or that it is used for, stays readable (WCAG 2.2 AA: 4.5 to 1).

const ENOUGH = 4.5;
/** Which of the design's values each wish sets. */
const COLOURS = { accent: '--accent', paper: '--paper', surface: '--surface', ink: '--ink' };
const GROUNDS = ['--paper', '--surface', '--sunken'];
/** Grounds of messages, marks and what is chosen. */
const SOFT_GROUNDS = ['--accent-soft', '--error-soft', '--warning-soft', '--note-soft', '--good-soft'];
const TEXTS = ['--ink', '--ink-soft', '--accent', '--error', '--warning', '--note', '--good'];
const RADII = { '--radius-s': 0.6, '--radius-m': 1, '--radius-l': 1.6 };
/** How much of the accent is in the soft ground of what is chosen. */
const SOFT = 0.1;

/** A colour as red, green, blue from 0 to 255; null if it is none or lets something shine through. */
function pixel(context, colour) {
  // What is no colour leaves the one that was there before.
  const after = (before) => {
    context.fillStyle = before;
    context.fillStyle = colour;
    return context.fillStyle;
  };
  if (after('#000000') !== after('#ffffff')) return null;
  context.clearRect(0, 0, 1, 1);
  context.fillRect(0, 0, 1, 1);
  const [red, green, blue, alpha] = context.getImageData(0, 0, 1, 1).data;
  return alpha === 255 ? [red, green, blue] : null;
}

function luminance(rgb) {
  const [red, green, blue] = rgb.map((value) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** The contrast of two colours, from 1 to 21. */
export function contrast(one, other) {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

const mixed = (colour, ground, part) => colour.map((value, place) => value * part + ground[place] * (1 - part));
const css = (rgb) => `rgb(${rgb.map(Math.round).join(' ')})`;

/**
 * What dresses a page as the page around wishes.
 * @param {HTMLElement} root
 * @param {(property: string) => void} refused is told which wish is not followed
 */
export function dressing(root, refused) {
  let wishes = {};
  let set = [];
  const put = (name, value) => {
    root.style.setProperty(name, value);
    set.push(name);
  };

  function apply() {
    for (const name of set) root.style.removeProperty(name);
    set = [];
    const context = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
    const probe = document.body.appendChild(document.createElement('i'));
    probe.hidden = true;
    const now = {};
    for (const name of [...GROUNDS, ...SOFT_GROUNDS, ...TEXTS]) {
      probe.style.color = `var(${name})`;
      now[name] = pixel(context, getComputedStyle(probe).color);
    }
    probe.remove();
    const readable = (name, colours) => {
      const grounds = [...GROUNDS, ...SOFT_GROUNDS].map((ground) => [name, ground]);
      const pairs = GROUNDS.includes(name) ? TEXTS.map((text) => [text, name]) : grounds;
      return pairs.every(([text, ground]) => contrast(colours[text], colours[ground]) >= ENOUGH);
    };
    // Grounds first: what stands on them is judged by them.
    for (const wish of ['paper', 'surface', 'ink', 'accent'].filter((wish) => wish in wishes)) {
      const name = COLOURS[wish];
      const colour = CSS.supports('color', wishes[wish]) ? pixel(context, wishes[wish]) : null;
      const next = { ...now, [name]: colour };
      const soft = colour && mixed(colour, now['--surface'], SOFT);
      if (wish === 'accent') next['--accent-soft'] = soft;
      const stays = wish !== 'accent' || (colour && contrast(now['--ink'], soft) >= ENOUGH);
      if (!colour || !stays || !readable(name, next)) {
        refused(wish);
        continue;
      }
      Object.assign(now, next);
      put(name, css(colour));
      if (wish !== 'accent') continue;
      const [white, black] = [[255, 255, 255], [0, 0, 0]];
      put('--on-accent', css(contrast(white, colour) >= ENOUGH ? white : black));
      put('--accent-hover', css(colour));
      put('--accent-soft', css(soft));
    }
    if ('font' in wishes) {
      const font = `${wishes.font}, sans-serif`;
      // The whole: `inherit` and its like stand only alone.
      if (CSS.supports('font-family', font)) put('--font', font);
      else refused('font');
    }
    if ('radius' in wishes) {
      const size = /^(\d*\.?\d+)(px|rem)$/.exec(wishes.radius);
      if (!size && wishes.radius !== '0') refused('radius');
      else for (const [name, times] of Object.entries(RADII)) put(name, size ? `${size[1] * times}${size[2]}` : '0');
    }
  }

  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => set.length && apply());
  return {
    /** Follows these wishes instead of the last ones. */
    use(style) {
      wishes = {};
      for (const name of [...Object.keys(COLOURS), 'font', 'radius']) {
        const value = typeof style[name] === 'string' ? style[name].trim() : '';
        if (value) wishes[name] = value;
      }
      apply();
    },
    /** The theme may be another one. */
    again() {
      if (Object.keys(wishes).length > 0) apply();
    },
  };
}
