/** What shows at the neck, under the rest. Body units. */
import { drawTie } from '../draw-extras.ts';
import { type Drawing, fill, line } from '../drawing.ts';
import type { Look } from '../look.ts';
import { p, polygon } from '../path.ts';

/** With the tie, if there is one. */
export function neckline(look: Look): Drawing[] {
  return [...collar(look), ...drawTie(look)];
}

function collar(look: Look): Drawing[] {
  const { neck } = look.body;
  const { under, skin } = look;
  switch (under.kind) {
    case 'roll-neck':
      return [
        fill(polygon([-neck - 19, 44], [neck + 19, 44], [8, 214], [-8, 214]), under.base),
        fill(polygon([8, 60], [neck + 19, 40], [8, 214], [-2, 214]), under.shade, 0.45),
        fill(
          p`M${-neck - 2} 0Q0 28 ${neck + 2} 0L${neck + 9} 44Q0 74 ${-neck - 9} 44Z`,
          under.base,
        ),
        fill(
          p`M${neck * 0.3} 20Q${neck} 8 ${neck + 2} 0L${neck + 9} 44Q${neck * 0.7} 56 ${neck * 0.2} 60Z`,
          under.shade,
          0.6,
        ),
        line(p`M${-neck - 3} 14Q0 42 ${neck + 3} 14`, under.shade, 2.4, 0.8),
        line(p`M${-neck - 9} 42Q0 72 ${neck + 9} 42`, under.shade, 3, 0.9),
      ];
    case 'shirt':
      return [
        fill(polygon([-neck - 19, 40], [neck + 19, 40], [8, 214], [-8, 214]), under.base),
        fill(polygon([6, 70], [neck + 19, 40], [8, 214], [-2, 214]), under.shade, 0.4),
        fill(polygon([-neck + 6, 24], [0, 66], [neck - 6, 24]), skin.shade),
        line('M0 68V214', under.shade, 2.4, 0.8),
        ...([-1, 1] as const).map((s) =>
          fill(
            polygon(
              [s * (neck - 2), 14],
              [s * (neck + 10), 34],
              [s * 30, 92],
              [s * 2, 64],
              [s * 10, 50],
            ),
            s < 0 ? under.base : under.shade,
          ),
        ),
      ];
    case 'round':
      return [
        fill(polygon([-neck - 19, 40], [neck + 19, 40], [10, 220], [-10, 220]), under.base),
        fill(
          p`M${-neck - 22} 38Q${-neck + 2} 84 0 84Q${neck - 2} 84 ${neck + 22} 38L${neck} 20H${-neck}Z`,
          skin.base,
        ),
        fill(p`M4 84Q${neck - 2} 84 ${neck + 22} 38L${neck} 20L10 30Z`, skin.shade, 0.55),
        line(
          p`M${-neck - 22} 39Q${-neck + 2} 85 0 85Q${neck - 2} 85 ${neck + 22} 39`,
          under.shade,
          3,
          0.9,
        ),
      ];
  }
}
