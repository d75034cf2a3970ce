/** Where it was measured: figures of two machines, or of a busy one, do not compare. */
import { cpus, loadavg } from 'node:os';

export interface Machine {
  readonly processors: number;
  readonly model: string;
  readonly node: string;
  /** Programs that wanted to run, on average over the last minute. */
  readonly load: number;
}

export const machineNow = (): Machine => ({
  processors: cpus().length,
  model: cpus()[0]?.model ?? 'unknown',
  node: process.version,
  load: loadavg()[0] ?? 0,
});

export const machineLine = ({ processors, model, node, load }: Machine): string =>
  `Machine: ${processors} × ${model}, Node ${node}, load ${load.toFixed(1)}` +
  (load > processors ? ' (busy: times are too long, ratios are rough)' : '');
