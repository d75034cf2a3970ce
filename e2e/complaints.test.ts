/** The watch over every page, held against pages that must not pass it. */
import { expect, inject, test } from 'vitest';
import { policyText } from '../scripts/vite/policy.ts';
import { watch } from './complaints.ts';
import { launched } from './launch.ts';

const POLICY = `<meta http-equiv="Content-Security-Policy" content="${policyText}">`;

/** What the watch says about a page with this head and this script in a file of its own. */
async function complaintsAbout(head: string, script = ''): Promise<readonly string[]> {
  const { origin } = new URL(inject('app'));
  const context = await (await launched()).newContext();
  const complaints = await watch(context, origin);
  const page = `<!doctype html><link rel="icon" href="data:,">${head}<script src="planted.js"></script>`;
  await context.route(`${origin}/planted.html`, (route) =>
    route.fulfill({ contentType: 'text/html', body: page }),
  );
  await context.route(`${origin}/planted.js`, (route) =>
    route.fulfill({ contentType: 'text/javascript', body: script }),
  );
  const opened = await context.newPage();
  await opened.goto(`${origin}/planted.html`, { waitUntil: 'networkidle' });
  await context.close();
  return complaints;
}

test('a page that behaves is passed', async () => {
  expect(await complaintsAbout(POLICY, 'console.warn("only a warning")')).toEqual([]);
});

test('an inline script is a breach of the policy', async () => {
  const said = await complaintsAbout(`${POLICY}<script>window.inline = 1</script>`);
  expect(said).toContain('logged: script-src-elem refuses inline');
});

test('eval is a breach of the policy', async () => {
  const said = await complaintsAbout(POLICY, 'try { eval("1") } catch {}');
  expect(said).toContain('logged: script-src refuses eval');
});

test('a request to another place is named and never sent', async () => {
  const said = await complaintsAbout('<img src="https://elsewhere.example/dot.png">');
  expect(said).toContain('asked elsewhere: https://elsewhere.example/dot.png');
});

test('what is thrown, logged or missing is told', async () => {
  const script = 'console.error("lost the plot"); fetch("missing.json"); throw new Error("oh no")';
  const said = await complaintsAbout('', script);
  expect(said).toContain('logged: lost the plot');
  expect(said).toContain('threw: oh no');
  expect(said.some((line) => line.startsWith('404: ') && line.endsWith('/missing.json'))).toBe(
    true,
  );
});
