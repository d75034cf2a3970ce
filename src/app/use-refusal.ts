import { useEffect, useState } from 'preact/hooks';
import type { Home } from './home.ts';

/** Whether the device has refused to keep anything. */
export function useRefusal(home: Home): boolean {
  const [refused, setRefused] = useState(home.refused);
  useEffect(() => home.onRefused(() => setRefused(true)), [home]);
  return refused;
}
