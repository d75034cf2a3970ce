import type { VNode } from 'preact';
import type { LaterArea } from '../locales/areas.ts';
import { fetched } from '../screens/parts/fetched.ts';
import { turnBack, want } from './language.ts';
import { useLoaded } from './loaded.ts';
import { Nowhere } from './nowhere.tsx';

interface LaterProps<Module> {
  load(): Promise<Module>;
  /** What it shows of the interface's texts. */
  readonly areas: readonly LaterArea[];
  show(module: Module): VNode;
}

/** A page that is fetched only when it is wanted. */
export function Later<Module>({ load, areas, show }: LaterProps<Module>) {
  const { value, failed } = useLoaded(() => withTexts(load, areas), []);
  if (failed) return <Nowhere />;
  return value ? show(value) : null;
}

/** Without texts of its own language a page is shown in English, and says so. */
async function withTexts<Module>(
  load: () => Promise<Module>,
  areas: readonly LaterArea[],
): Promise<Module> {
  const wanted = want(areas).then(
    () => true,
    () => false,
  );
  const module = await fetched(load);
  if (!(await wanted)) turnBack();
  return module;
}
