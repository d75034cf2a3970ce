/** A program beside the tests. What it leaves behind in processes and files goes with it. */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { SCRATCH } from '../../scripts/house.mjs';

/** Milliseconds: for a program to come up on a machine that has much to do. */
const PATIENCE = 45_000;

export interface Program {
  /** Stops it and all that it has started. */
  stop(): Promise<void>;
  /** The first words that match on its standard error, or on another of its outputs. */
  says(words: RegExp, output?: number): Promise<string>;
}

export function start(
  path: string,
  args: readonly string[],
  env: Readonly<Record<string, string>>,
): Program {
  // A group of its own, so that a browser's many processes can be ended as one.
  const child = spawn(path, args, {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'ignore', 'pipe', 'pipe'],
    detached: true,
  });
  const gone = new Promise<void>((resolve) => {
    child.once('exit', () => resolve());
    child.once('error', () => resolve());
  });
  const end = () => endGroup(child);
  process.once('exit', end);
  return {
    async stop() {
      process.off('exit', end);
      end();
      await gone;
    },
    says: (words, output = 2) => heard(path, child, words, output),
  };
}

function endGroup({ pid }: ChildProcess): void {
  if (pid === undefined) return;
  try {
    process.kill(-pid, 'SIGKILL');
  } catch {
    // It has ended by itself.
  }
}

function heard(path: string, child: ChildProcess, words: RegExp, output: number): Promise<string> {
  const stream = child.stdio[output] as Readable;
  return new Promise((resolve, reject) => {
    let said = '';
    const fail = (why: string) => reject(new Error(`${path} ${why}: ${said}`));
    const timer = setTimeout(() => fail('does not come up'), PATIENCE);
    child.once('error', ({ message }) => fail(message));
    child.once('exit', () => fail('has ended'));
    stream.setEncoding('utf8');
    stream.on('data', (piece: string) => {
      said += piece;
      const match = words.exec(said);
      if (!match) return;
      clearTimeout(timer);
      resolve(match[1] ?? match[0]);
    });
  });
}

/** A folder that is nobody's home yet. */
export function newHome(): { readonly path: string; readonly clear: () => void } {
  mkdirSync(SCRATCH, { recursive: true });
  const path = mkdtempSync(join(SCRATCH, 'home-'));
  return { path, clear: () => rmSync(path, { recursive: true, force: true, maxRetries: 5 }) };
}
