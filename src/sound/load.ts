/** Fetches a sound file in the first format that the browser can make something of. */
import { Howl } from 'howler';
import { addressOf, type FileName, type Sprite } from './files.ts';
import { type Format, formatsFor } from './formats.ts';

/** Told in place of the format, see below. */
const ANY = 'wav';

let formats: readonly Format[] | undefined;

/** Resolves with nothing where no format could be fetched or decoded: then there is silence. */
export async function load(name: FileName, sprite: Sprite): Promise<Howl | undefined> {
  const audio = document.createElement('audio');
  formats ??= formatsFor((type) => audio.canPlayType(type));
  for (const format of formats) {
    const address = addressOf(name, format);
    const howl = address === undefined ? undefined : await tried(address, sprite);
    if (!howl) continue;
    // What this browser could not decode once it need not fetch again.
    formats = formats.slice(formats.indexOf(format));
    return howl;
  }
  return undefined;
}

/**
 * Howler looks for Vorbis where a file is called webm, and leaves it at that where decoding fails.
 * So it is given one address at a time, under the name of a format that every browser plays.
 */
function tried(address: string, sprite: Sprite): Promise<Howl | undefined> {
  return new Promise((resolve) => {
    const howl = new Howl({
      src: [address],
      format: [ANY],
      sprite,
      onload: () => resolve(howl),
      onloaderror: () => {
        howl.unload();
        resolve(undefined);
      },
    });
  });
}
