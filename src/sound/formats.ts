/** The formats of every sound file, the smallest first. */
export const FORMATS = ['webm', 'm4a', 'mp3'] as const;
export type Format = (typeof FORMATS)[number];

const TYPES: Readonly<Record<Format, string>> = {
  webm: 'audio/webm; codecs="opus"',
  m4a: 'audio/mp4; codecs="mp4a.40.2"',
  mp3: 'audio/mpeg',
};

/**
 * @param canPlay what the browser says to a type, as `canPlayType` does: nothing for no
 * @returns those worth a try, in order
 */
export const formatsFor = (canPlay: (type: string) => string): readonly Format[] =>
  FORMATS.filter((format) => canPlay(TYPES[format]) !== '');
