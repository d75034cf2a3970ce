/** Samples as a WAV file: mono, 16 bits. */
import { RATE, type Signal } from './signal/signal.ts';

export function wav(signal: Signal): Buffer {
  const bytes = Buffer.alloc(44 + signal.length * 2);
  bytes.write('RIFF', 0, 'latin1');
  bytes.writeUInt32LE(36 + signal.length * 2, 4);
  bytes.write('WAVEfmt ', 8, 'latin1');
  bytes.writeUInt32LE(16, 16);
  bytes.writeUInt16LE(1, 20);
  bytes.writeUInt16LE(1, 22);
  bytes.writeUInt32LE(RATE, 24);
  bytes.writeUInt32LE(RATE * 2, 28);
  bytes.writeUInt16LE(2, 32);
  bytes.writeUInt16LE(16, 34);
  bytes.write('data', 36, 'latin1');
  bytes.writeUInt32LE(signal.length * 2, 40);
  signal.forEach((x, n) => {
    bytes.writeInt16LE(Math.round(Math.max(-1, Math.min(1, x)) * 0x7fff), 44 + n * 2);
  });
  return bytes;
}
