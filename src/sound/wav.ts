/** Samples as a WAV file in a `data:` address, which every browser's decoder reads. */

/** Mono, 16 bits a sample. `samples` lie between −1 and 1. */
export function wavAddress(samples: Float32Array, rate: number): string {
  const bytes = new Uint8Array(44 + samples.length * 2);
  const view = new DataView(bytes.buffer);
  const text = (at: number, letters: string) => {
    for (let place = 0; place < letters.length; place += 1) {
      view.setUint8(at + place, letters.charCodeAt(place));
    }
  };
  text(0, 'RIFF');
  view.setUint32(4, 36 + samples.length * 2, true);
  text(8, 'WAVEfmt ');
  view.setUint32(16, 16, true);
  view.setUint16(20, 1, true);
  view.setUint16(22, 1, true);
  view.setUint32(24, rate, true);
  view.setUint32(28, rate * 2, true);
  view.setUint16(32, 2, true);
  view.setUint16(34, 16, true);
  text(36, 'data');
  view.setUint32(40, samples.length * 2, true);
  samples.forEach((sample, place) => {
    const clamped = Math.max(-1, Math.min(1, sample));
    view.setInt16(44 + place * 2, Math.round(clamped * 0x7fff), true);
  });
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return `data:audio/wav;base64,${btoa(binary)}`;
}
