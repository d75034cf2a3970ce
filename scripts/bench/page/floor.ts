/**
 * The floor: what a browser needs at least to show the same words and take an answer. One file of
 * HTML with a few lines of style and script; no page of this kind can be faster by much.
 */
import type { Scenario } from '../../../src/core/scenario/scenario.ts';
import { momentOf } from '../../../src/core/session/now.ts';
import { beginSession } from '../../../src/core/session/session.ts';
import { variantBySeed } from '../../../src/core/session/variant.ts';

export function floorPage(scenario: Scenario, seed: number): string {
  const variant = variantBySeed(scenario, seed);
  const { transcript, replies, beat } = momentOf(
    beginSession(scenario, { seed, variant, patience: 'off' }),
  );
  const answers = Object.fromEntries(
    (scenario.beats[beat]?.replies ?? []).map(({ id, hears }) => [id, hears.at(-1)?.says ?? '…']),
  );
  return `<!doctype html>
<html lang="${scenario.language}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(scenario.title)}</title>
<style>
body { margin: 1rem; background: #fff8ee; color: #2a2230; font: 17px/1.4 system-ui, sans-serif }
button { display: block; width: 100%; margin: .5rem 0; padding: .6rem 1rem; border: 1px solid #d9c8b4; border-radius: 14px; background: #fff; font: inherit; text-align: start }
</style>
<h1>${escaped(scenario.title)}</h1>
<div role="log">
${transcript.map(({ text }) => `<p data-speaker="customer">${escaped(text)}</p>`).join('\n')}
</div>
${replies.map(({ id, say }) => `<button data-reply="${id}">${escaped(say)}</button>`).join('\n')}
<script>
const answers = ${JSON.stringify(answers).replaceAll('<', '\\u003c')};
const log = document.querySelector('[role=log]');
const add = (speaker, text) => {
  const line = document.createElement('p');
  line.dataset.speaker = speaker;
  line.textContent = text;
  log.append(line);
};
document.onclick = ({ target }) => {
  const { reply } = target.dataset;
  if (!reply) return;
  add('trainee', target.textContent);
  add('customer', answers[reply]);
};
</script>
`;
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
