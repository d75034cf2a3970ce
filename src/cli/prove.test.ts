import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { parsePlaythrough } from '../core/scenario/playthrough.ts';
import { main } from './prove.ts';

const pathOf = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));

afterEach(() => {
  vi.restoreAllMocks();
});

async function proves(...args: string[]) {
  const said = vi.spyOn(console, 'log').mockImplementation(() => {});
  const refused = vi.spyOn(console, 'error').mockImplementation(() => {});
  const code = await main(args);
  const lines = (spy: typeof said) => spy.mock.calls.map(([line]) => String(line));
  return { code, said: lines(said), refused: lines(refused) };
}

describe('the command that proves', () => {
  it('says of a sound scenario how much was looked at, and what it takes', async () => {
    const { code, said } = await proves(pathOf('scenarios/lost-ticket'));
    expect(code).toBe(0);
    expect(said.join('\n')).toMatch(/usual: \d+ states, \d+ routes of at most 40 turns/);
    expect(said.join('\n')).toMatch(/\d+ words, \d\.\d minutes to play, reading level LIX \d+/);
    expect(said.slice(-2)).toEqual(['  13 of 13 claims hold', '1 of 1 scenarios proven']);
  });

  it('shows of another a talk that can be kept as a playthrough', async () => {
    const { code, said } = await proves(pathOf('docs/examples/cold-coffee/scenario.yaml'));
    expect(code).toBe(1);
    const from = said.findIndex((line) => line.trim().startsWith('scenario: '));
    const to = said.findIndex((line, at) => at > from && line.trim().startsWith('ends: '));
    const text = said.slice(from, to + 1).map((line) => line.slice(6));
    const file = 'shown.playthrough.yaml';
    expect(parsePlaythrough(text.join('\n'), { file })).toMatchObject({ ok: true });
  });

  it('refuses what is not there', async () => {
    const { code, refused } = await proves(pathOf('scenarios/nowhere'));
    expect(code).toBe(2);
    expect(refused.join()).toContain('There is no file or folder');
  });
});
