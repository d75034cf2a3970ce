/**
 * The few small things that must be known before the first line is shown: settings, whether
 * somebody has been here before, and which talks were left in the middle. Where storage is
 * refused they are remembered until the page is closed.
 */
const memory = new Map<string, string>();

export function recall(key: string): string | undefined {
  const held = memory.get(key);
  if (held !== undefined) return held;
  try {
    return localStorage.getItem(`amends.${key}`) ?? undefined;
  } catch {
    return undefined;
  }
}

export function remember(key: string, value: string): void {
  memory.set(key, value);
  try {
    localStorage.setItem(`amends.${key}`, value);
  } catch {
    // Kept in memory; the records say once that nothing can be kept.
  }
}

export function forget(key: string): void {
  memory.delete(key);
  try {
    localStorage.removeItem(`amends.${key}`);
  } catch {
    // Nothing was kept there.
  }
}

export function forgetAll(): void {
  memory.clear();
  try {
    for (const key of Object.keys(localStorage)) {
      if (key.startsWith('amends.')) localStorage.removeItem(key);
    }
  } catch {
    // Nothing was kept there.
  }
}
