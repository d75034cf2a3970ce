import type { Request } from '../page/traffic.ts';
import { kilobytes, table } from '../table.ts';
import type { SoundFigures } from './sound.ts';

export function soundReport({ address, taps, before, sounds, scripts }: SoundFigures): string {
  const weight = (requests: readonly Request[]) =>
    kilobytes(requests.reduce((sum, { body }) => sum + body, 0));
  return [
    `Sound: ${address}, ${taps} taps to its end; what came over the line`,
    table([
      ['', 'files', 'bytes', 'target'],
      ['before the first tap', String(before.length), weight(before), 'nothing'],
      ...sounds.map((sound) => [`  ${sound.name}`, '', weight([sound])]),
      ['sounds of the whole talk', String(sounds.length), weight(sounds), '≤ 300 kB'],
      ['its scripts', String(scripts.length), weight(scripts)],
    ]),
    '',
  ].join('\n');
}
