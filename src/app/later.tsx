import type { VNode } from 'preact';
import { useLoaded } from './loaded.ts';
import { Nowhere } from './nowhere.tsx';

interface LaterProps<Module> {
  load(): Promise<Module>;
  show(module: Module): VNode;
}

/** A page that is fetched only when it is wanted. */
export function Later<Module>({ load, show }: LaterProps<Module>) {
  const { value, failed } = useLoaded(load, []);
  if (failed) return <Nowhere />;
  return value ? show(value) : null;
}
