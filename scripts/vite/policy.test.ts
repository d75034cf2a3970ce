import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, createServer } from 'vite';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { policy, policyText } from './policy.ts';

const PAGE = '<!doctype html><html><head><title>Amends</title></head><body></body></html>';
let root: string;

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'amends-policy-'));
  await writeFile(join(root, 'index.html'), PAGE);
});
afterAll(() => rm(root, { recursive: true }));

const config = () => ({
  root,
  configFile: false as const,
  logLevel: 'error' as const,
  plugins: [policy()],
});

test('the built page carries the policy before anything that it governs', async () => {
  await build(config());
  const html = await readFile(join(root, 'dist/index.html'), 'utf8');
  const [, first = ''] = /<head>\s*<([^>]*)>/.exec(html) ?? [];
  expect(first).toContain('http-equiv="Content-Security-Policy"');
  expect(first.replaceAll('&#39;', "'")).toContain(`content="${policyText}"`);
});

test('the development page carries none', async () => {
  const server = await createServer({ ...config(), server: { middlewareMode: true, ws: false } });
  try {
    expect(await server.transformIndexHtml('/', PAGE)).not.toContain('Content-Security-Policy');
  } finally {
    await server.close();
  }
});

test('the policy lets nothing in from elsewhere, no inline code and no eval', () => {
  expect(policyText).toContain("default-src 'none'");
  expect(policyText).not.toMatch(/https?:|unsafe-|\*/);
});
