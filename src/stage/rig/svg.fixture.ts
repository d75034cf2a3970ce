/** Every element closed in its order, every attribute quoted, every id there once. */
export function isWellFormed(svg: string): boolean {
  const open: string[] = [];
  const tag = /<(\/?)([a-zA-Z]+)((?: [a-zA-Z][a-zA-Z0-9-]*="[^"<>&]*")*)(\/?)>/g;
  let end = 0;
  for (const match of svg.matchAll(tag)) {
    if (match.index !== end) return false;
    end = match.index + match[0].length;
    const [, closing, name = '', , empty] = match;
    if (closing) {
      if (open.pop() !== name) return false;
    } else if (!empty) open.push(name);
  }
  const ids = [...svg.matchAll(/ id="([^"]+)"/g)].map((match) => match[1]);
  const uses = [...svg.matchAll(/url\(#([^)]+)\)/g)].map((match) => match[1]);
  return (
    end === svg.length &&
    open.length === 0 &&
    new Set(ids).size === ids.length &&
    uses.every((use) => ids.includes(use))
  );
}
