import type { VNode } from 'preact';
import { fetched } from '../screens/parts/fetched.ts';
import { useLoaded } from './loaded.ts';
import { Nowhere } from './nowhere.tsx';

interface LaterProps<Module> {
  load(): Promise<Module>;
  show(module: Module): VNode;
}

/** A page that is fetched only when it is wanted. */
export function Later<Module>({ load, show }: LaterProps<Module>) {
  const { value, failed } = useLoaded(() => fetched(load), []);
  if (failed) return <Nowhere />;
  return value ? show(value) : null;
}
