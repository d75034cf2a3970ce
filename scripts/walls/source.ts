/** What a source file imports and which names it uses, read by the parser that builds the app. */
import { parseSync } from 'vite';
import { isNode, type Node, walk } from './tree.ts';

export interface Import {
  /** As it is written: `./moment.ts`, `phaser`. */
  readonly from: string;
  /** Only types come of it, so nothing is left of it when the app runs. */
  readonly types: boolean;
}

export interface Source {
  readonly imports: readonly Import[];
  /** Names that reach outside the file or may do so: `Date`, `Math.random`. No property names. */
  readonly names: ReadonlySet<string>;
}

/** @throws where the file is not TypeScript */
export function readSource(path: string, text: string): Source {
  const { program, module, errors } = parseSync(path, text);
  if (errors[0]) throw new Error(`${path}: ${errors[0].message}`);
  const imports: Import[] = [];
  for (const { moduleRequest, entries } of module.staticImports) {
    imports.push({ from: moduleRequest.value, types: allTypes(entries) });
  }
  for (const { entries } of module.staticExports) {
    const from = entries.find((entry) => entry.moduleRequest)?.moduleRequest;
    if (from) imports.push({ from: from.value, types: allTypes(entries) });
  }
  const names = new Set<string>();
  walk(program, (node, parent, key) => {
    const imported = importedBy(node);
    if (imported !== undefined) imports.push(imported);
    const name = nameOf(node, parent, key);
    if (name !== undefined) names.add(name);
  });
  return { imports, names };
}

const allTypes = (entries: readonly { readonly isType: boolean }[]): boolean =>
  entries.length > 0 && entries.every(({ isType }) => isType);

/** `import('./later.ts')`, as code and as a type. */
function importedBy(node: Node): Import | undefined {
  if (node.type !== 'ImportExpression' && node.type !== 'TSImportType') return undefined;
  const source = node.source ?? node.argument;
  const written = isNode(source) ? (isNode(source.literal) ? source.literal : source).value : '';
  return { from: String(written ?? '(computed)'), types: node.type === 'TSImportType' };
}

/** A property of this name is not the global of this name; of `Math` the property matters. */
function nameOf(node: Node, parent: Node | undefined, key: string): string | undefined {
  if (node.type === 'MemberExpression' && isNode(node.object) && node.object.name === 'Math') {
    const { property } = node;
    if (isNode(property)) return `Math.${node.computed ? property.value : property.name}`;
  }
  if (node.type !== 'Identifier' || typeof node.name !== 'string') return undefined;
  const named = (key === 'property' || key === 'key') && parent?.computed !== true;
  const shorthand = parent?.type === 'Property' && parent.shorthand === true;
  if (named && !shorthand) return undefined;
  // `Math` on its own: taken apart or handed on, it could be asked for anything.
  if (node.name === 'Math') return key === 'object' ? undefined : 'Math.random';
  return node.name;
}
