/** A line as it is said: what it does to mouth, head and brows. Times are milliseconds. */
import type { FaceSum } from '../rig/face.ts';
import { Stress } from './stress.ts';
import { Talk } from './talk.ts';

export class Speaking {
  readonly #talk: Talk;
  readonly #stress: Stress;

  constructor(text: string) {
    this.#talk = new Talk(text);
    this.#stress = new Stress(text);
  }

  get length(): number {
    return this.#talk.length;
  }

  /** `time` since the line began; `much`: 1 is usual, less is held back. */
  addTo(face: FaceSum, time: number, much: number): void {
    const mouth = this.#talk.at(time);
    face.open += mouth.open * much * (1 - face.open * 0.7);
    face.round += mouth.round * 0.7;
    face.press = Math.max(face.press * (1 - Math.min(1, mouth.open * 3)), mouth.press);
    if (mouth.open > 0.1) face.teeth = Math.max(face.teeth, 0.35);
    const beat = this.#stress.nod(time) * much;
    face.nod += beat * 0.24;
    face.browOut += beat * 0.08;
    const asking = this.#stress.asking(time) * much;
    face.browIn += asking * 0.3;
    face.browOut += asking * 0.34;
    face.nod -= asking * 0.14;
    face.tilt += asking * 0.14;
  }
}
