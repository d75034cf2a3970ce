/** Which keys of a tree of texts are read by source files; the rest is translated for nobody. */
import { parseSync } from 'vite';
import { isNode, type Node, walk } from '../walls/tree.ts';

export interface Reads {
  /** Properties that are read by their name: `texts.title`, `const { title } = texts`. */
  readonly names: ReadonlySet<string>;
  /** What is looked into by another name than a written one, or handed on whole. */
  readonly whole: ReadonlySet<string>;
  /** Names that stand anywhere, in a type too: whoever has `SomeTexts['curve']` has `curve`. */
  readonly mentioned: ReadonlySet<string>;
}

type Tree = { readonly [key: string]: unknown };

/** @throws where the file is not TypeScript */
export function readsOf(path: string, text: string): Reads {
  const { program, errors } = parseSync(path, text);
  if (errors[0]) throw new Error(`${path}: ${errors[0].message}`);
  const names = new Set<string>();
  const whole = new Set<string>();
  const mentioned = new Set<string>();
  walk(program, (node, parent) => {
    const name = nameOf(node);
    if (name !== undefined) mentioned.add(name);
    if (node.type === 'MemberExpression') {
      const { property, object } = node;
      const read = isNode(property) ? nameOf(property) : undefined;
      const literal = isNode(property) && property.type === 'Literal';
      if (read !== undefined && (!node.computed || literal)) names.add(read);
      if (node.computed && !literal) add(whole, lastName(object));
      if (parent?.type === 'JSXExpressionContainer' && lastName(object) === 'texts') {
        add(whole, read);
      }
    }
    if (node.type === 'Property' && parent?.type === 'ObjectPattern')
      add(names, lastName(node.key));
  });
  return { names, whole, mentioned };
}

/**
 * Paths of the texts that none of the files reads: `curve.columns.turn`.
 *
 * @param parent under which key they stand
 */
export function unread(texts: Tree, files: readonly Reads[], parent = '', above = ''): string[] {
  const whole = files.some((file) => file.whole.has(parent));
  const here = files.filter(({ mentioned }) => parent === '' || mentioned.has(parent));
  return Object.entries(texts).flatMap(([key, value]) => {
    const path = `${above}${key}`;
    if (typeof value === 'object' && value !== null) {
      // Below what is looked up, the looked up key is not written anywhere.
      return unread(value as Tree, whole ? files : here, whole ? '' : key, `${path}.`);
    }
    return whole || here.some(({ names }) => names.has(key)) ? [] : [path];
  });
}

function nameOf(node: Node): string | undefined {
  if (node.type === 'Literal') return typeof node.value === 'string' ? node.value : undefined;
  return node.type === 'Identifier' && typeof node.name === 'string' ? node.name : undefined;
}

/** `b` of `a.b`, `a` of `a`. */
function lastName(node: unknown): string | undefined {
  if (!isNode(node)) return undefined;
  return node.type === 'MemberExpression' ? lastName(node.property) : nameOf(node);
}

function add(names: Set<string>, name: string | undefined): void {
  if (name !== undefined) names.add(name);
}
