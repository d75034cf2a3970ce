/** The display list as SVG text: for tests and for still pictures. */
import type { Drawing, Paint } from './drawing.ts';

const r = (n: number) => String(Math.round(n * 1000) / 1000);

/** Gradients and clips get ids beginning with `prefix`, so that several pictures can share a page. */
export function toSvg(
  drawings: readonly Drawing[],
  view: readonly [x: number, y: number, width: number, height: number],
  prefix = 's',
): string {
  const defs: string[] = [];
  const id = () => `${prefix}${defs.length}`;

  const paint = (value: Paint): string => {
    if (typeof value === 'string') return value;
    const name = id();
    const stops = value.stops
      .map(
        ([offset, colour, alpha]) =>
          `<stop offset="${r(offset)}" stop-color="${colour}"${
            alpha === undefined ? '' : ` stop-opacity="${r(alpha)}"`
          }/>`,
      )
      .join('');
    const units = 'gradientUnits="userSpaceOnUse"';
    defs.push(
      'from' in value
        ? `<linearGradient id="${name}" ${units} x1="${r(value.from[0])}" y1="${r(value.from[1])}" x2="${r(value.to[0])}" y2="${r(value.to[1])}">${stops}</linearGradient>`
        : `<radialGradient id="${name}" ${units} cx="${r(value.centre[0])}" cy="${r(value.centre[1])}" r="${r(value.radius)}">${stops}</radialGradient>`,
    );
    return `url(#${name})`;
  };

  const draw = (item: Drawing): string => {
    const alpha = item.alpha === undefined ? '' : ` opacity="${r(item.alpha)}"`;
    if ('of' in item) {
      let attributes = alpha;
      if (item.at !== undefined) attributes += ` transform="matrix(${item.at.map(r).join(' ')})"`;
      if (item.clip !== undefined) {
        const name = id();
        defs.push(`<clipPath id="${name}"><path d="${item.clip}"/></clipPath>`);
        attributes += ` clip-path="url(#${name})"`;
      }
      return `<g${attributes}>${item.of.map(draw).join('')}</g>`;
    }
    const inside = item.fill === undefined ? ' fill="none"' : ` fill="${paint(item.fill)}"`;
    const edge =
      item.line === undefined
        ? ''
        : ` stroke="${item.line}" stroke-width="${r(item.width ?? 1)}" stroke-linecap="round" stroke-linejoin="round"`;
    return `<path d="${item.d}"${inside}${edge}${alpha}/>`;
  };

  const body = drawings.map(draw).join('');
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${view.map(r).join(' ')}">${
    defs.length === 0 ? '' : `<defs>${defs.join('')}</defs>`
  }${body}</svg>`;
}
