import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serve } from './serve.mjs';

let around: string;
let site: Awaited<ReturnType<typeof serve>>;

beforeAll(async () => {
  around = mkdtempSync(join(tmpdir(), 'amends-serve-'));
  const folder = join(around, 'dist');
  mkdirSync(folder);
  writeFileSync(join(folder, 'index.html'), '<p>hello</p>');
  writeFileSync(join(folder, 'app.js'), 'let x = 1;'.repeat(100));
  writeFileSync(join(around, 'secret.txt'), 'secret');
  site = await serve(folder, '/some/folder/');
});
afterAll(async () => {
  await site.close();
  rmSync(around, { recursive: true });
});

test('a folder answers with its page', async () => {
  const answer = await fetch(site.url);
  expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8');
  expect(await answer.text()).toBe('<p>hello</p>');
});

test('text is packed with brotli for those who can read it', async () => {
  const packed = await fetch(`${site.url}app.js`, { headers: { 'accept-encoding': 'br' } });
  expect(packed.headers.get('content-encoding')).toBe('br');
  expect(await packed.text()).toHaveLength(1000);
  const plain = await fetch(`${site.url}app.js`, { headers: { 'accept-encoding': 'identity' } });
  expect(plain.headers.get('content-encoding')).toBeNull();
});

test('what is not there, or not under the folder, is not found', async () => {
  const { origin } = new URL(site.url);
  for (const address of [`${site.url}missing.js`, `${origin}/`, `${origin}/index.html`]) {
    expect((await fetch(address)).status, address).toBe(404);
  }
});

test.each(['/some/folder/../../secret.txt', '/some/folder/..%2fsecret.txt'])(
  'nothing outside the folder is given out: %s',
  async (path) => {
    // `fetch` would tidy the path before asking.
    const status = await new Promise((resolve) => {
      const { hostname, port } = new URL(site.url);
      request({ hostname, port, path }, (answer) => resolve(answer.statusCode)).end();
    });
    expect(status).toBe(404);
  },
);
