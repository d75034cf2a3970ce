import type { Scenario, Variant } from '../../core/scenario/scenario.ts';

/** Everybody who has a name in this story. */
export function namesIn(scenario: Scenario, variant: Variant): string[] {
  const people = Object.values(scenario.people).map(({ name }) => name);
  return [scenario.you.name, variant.customer.name, ...people];
}

/** The words of a text without case and accents: `Ćira's plate` → `cira`, `s`, `plate`. */
function words(text: string): string[] {
  const plain = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return plain.match(/[\p{L}\p{N}]+/gu) ?? [];
}

/**
 * The parts of a name that give somebody away. `María de la Cruz` → `María`, `Cruz`: what is
 * written small or is very short would refuse half the sentences of its language.
 */
function telling(name: string): string[] {
  const parts = name.split(/[\s'’-]+/u).filter((part) => part !== '');
  if (parts.length === 1) return parts;
  return parts.filter((part) => part.length > 2 && part[0] !== part[0]?.toLowerCase());
}

/** The first of these people whom a text names, wholly or in part; undefined where none is. */
export function namedIn(text: string, names: readonly string[]): string | undefined {
  const said = new Set(words(text));
  return names.find((name) =>
    telling(name)
      .flatMap(words)
      .some((word) => said.has(word)),
  );
}
