/** A sheet of the cast as a page: the rig draws SVG, so no stage is needed. */
import { drawFigure } from '../../../src/stage/rig/figure.ts';
import { lookFor } from '../../../src/stage/rig/look-for.ts';
import { toSvg } from '../../../src/stage/rig/svg.ts';
import { sheetPage } from '../sheet.ts';
import type { CastSheet } from './plan.ts';

/** In body units: from above the hair to below the counter's edge; and the head alone. */
const WHOLE = [-320, -330, 640, 630] as const;
const NEAR = [-150, -300, 300, 320] as const;

export function castPage(sheet: CastSheet): string {
  const { columns, standing, near } = sheet;
  const cells = standing.map(({ caption, look, face, pose }, place) => ({
    caption,
    html: toSvg(drawFigure(face, pose, lookFor(look)), near ? NEAR : WHOLE, `f${place}-`),
  }));
  return sheetPage(sheet, cells, { columns, cell: near ? 190 : columns > 7 ? 190 : 250 });
}
