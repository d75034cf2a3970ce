/** Path data from points. Units are the caller's; numbers are kept to a tenth. */
export type Point = readonly [x: number, y: number];

const short = (n: number) => String(Math.round(n * 10) / 10);

/** Path data as a template: every number in it is rounded. */
export function p(parts: TemplateStringsArray, ...numbers: readonly number[]): string {
  let text = parts[0] ?? '';
  for (let i = 0; i < numbers.length; i++) text += short(numbers[i] ?? 0) + (parts[i + 1] ?? '');
  return text;
}

export function ellipse(x: number, y: number, rx: number, ry = rx): string {
  return p`M${x - rx} ${y}a${rx} ${ry} 0 1 1 ${rx * 2} 0a${rx} ${ry} 0 1 1 ${-rx * 2} 0Z`;
}

/** A box with round corners. */
export function box(x: number, y: number, w: number, h: number, r = 0): string {
  if (r === 0) return p`M${x} ${y}h${w}v${h}h${-w}Z`;
  const q = Math.min(r, w / 2, h / 2);
  return (
    p`M${x + q} ${y}h${w - 2 * q}a${q} ${q} 0 0 1 ${q} ${q}v${h - 2 * q}a${q} ${q} 0 0 1 ${-q} ${q}` +
    p`h${2 * q - w}a${q} ${q} 0 0 1 ${-q} ${-q}v${2 * q - h}a${q} ${q} 0 0 1 ${q} ${-q}Z`
  );
}

export function polygon(...points: readonly Point[]): string {
  return `M${points.map(([x, y]) => p`${x} ${y}`).join('L')}Z`;
}

/**
 * A curve through all points (Catmull–Rom). `tension` 1 is the usual roundness; less is nearer to
 * straight lines.
 */
export function curve(points: readonly Point[], closed = false, tension = 1): string {
  const n = points.length;
  const at = (i: number): Point =>
    points[closed ? (i + n) % n : Math.min(Math.max(i, 0), n - 1)] ?? [0, 0];
  const [x0, y0] = at(0);
  let d = p`M${x0} ${y0}`;
  const k = tension / 6;
  for (let i = 0; i < (closed ? n : n - 1); i++) {
    const [ax, ay] = at(i - 1);
    const [bx, by] = at(i);
    const [cx, cy] = at(i + 1);
    const [dx, dy] = at(i + 2);
    d += p`C${bx + (cx - ax) * k} ${by + (cy - ay) * k} ${cx - (dx - bx) * k} ${cy - (dy - by) * k} ${cx} ${cy}`;
  }
  return closed ? `${d}Z` : d;
}

/** The same points mirrored on x = 0, so that a closed outline needs only its right half. */
export function both(right: readonly Point[]): Point[] {
  const left = right
    .filter(([x]) => x !== 0)
    .map(([x, y]): Point => [-x, y])
    .reverse();
  return [...right, ...left];
}

/** A stroke with a width of its own at each point: brows, strands of hair, folds of cloth. */
export function ribbon(points: readonly (readonly [x: number, y: number, w: number])[]): string {
  const one: Point[] = [];
  const other: Point[] = [];
  points.forEach(([x, y, w], i) => {
    const [ax, ay] = points[i - 1] ?? [x, y];
    const [bx, by] = points[i + 1] ?? [x, y];
    const length = Math.hypot(bx - ax, by - ay) || 1;
    const nx = (-(by - ay) / length) * (w / 2);
    const ny = ((bx - ax) / length) * (w / 2);
    one.push([x + nx, y + ny]);
    other.push([x - nx, y - ny]);
  });
  return `${curve([...one, ...other.reverse()], true, 0.9)}`;
}

/** Two circles and what lies between them: an upper arm, a finger. */
export function capsule(a: Point, ra: number, b: Point, rb: number): string {
  const dx = b[0] - a[0];
  const dy = b[1] - a[1];
  const length = Math.hypot(dx, dy);
  if (length <= Math.abs(ra - rb) + 0.01) {
    return ra > rb ? ellipse(a[0], a[1], ra) : ellipse(b[0], b[1], rb);
  }
  const along = Math.atan2(dy, dx);
  const lean = Math.acos((ra - rb) / length);
  const on = (c: Point, r: number, angle: number): Point => [
    c[0] + Math.cos(angle) * r,
    c[1] + Math.sin(angle) * r,
  ];
  const [p1, p2] = [on(a, ra, along + lean), on(b, rb, along + lean)];
  const [p3, p4] = [on(b, rb, along - lean), on(a, ra, along - lean)];
  const bigA = lean < Math.PI / 2 ? 1 : 0;
  return (
    p`M${p4[0]} ${p4[1]}L${p3[0]} ${p3[1]}A${rb} ${rb} 0 ${1 - bigA} 1 ${p2[0]} ${p2[1]}` +
    p`L${p1[0]} ${p1[1]}A${ra} ${ra} 0 ${bigA} 1 ${p4[0]} ${p4[1]}Z`
  );
}

export function lerp(a: number, b: number, t: number): number {
  return a + (b - a) * t;
}
