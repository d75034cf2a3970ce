import { expect, test } from 'vitest';
import { debrief } from '../src/locales/en/debrief.ts';
import { play } from '../src/locales/en/play.ts';
import { reasons } from '../src/locales/en/reasons.ts';
import { rules } from '../src/locales/en/rules.ts';
import { openPage } from './browser.ts';
import { attemptsKept, untilKept } from './kept.ts';
import { linesOf, playOn, writeItDown } from './talk.ts';

test('what was typed is explained in the debrief, also where nothing was seen in it', async () => {
  const page = await openPage({
    at: '#/play/wrong-sandwich?seed=7&reply=both',
    reducedMotion: 'reduce',
  });
  const field = page.getByRole('textbox', { name: play.typing.label });
  for (const text of ['Sorry, the kitchen forgot it.', 'bananas']) {
    const before = await linesOf(page).count();
    await field.fill(text);
    await field.press('Enter');
    await linesOf(page)
      .nth(before + 1)
      .waitFor({ state: 'attached' });
  }
  await untilKept(page, 2);
  const [attempt] = await attemptsKept(page);
  expect(attempt?.log.events[0]).toMatchObject({
    moves: [{ move: 'apology' }, { move: 'excuse', reason: 'others-did-it' }],
  });

  await playOn(page);
  await writeItDown(page);
  const turns = page.locator('.transcript-own');
  const excuse = turns.first().locator('details', { hasText: 'the kitchen forgot' });
  const explained = (await excuse.textContent()) ?? '';
  expect(explained).toContain(`${debrief.moves.excuse}: ${reasons.names['others-did-it']}`);
  expect(explained).toContain(rules.names.excuse.why);
  expect(explained).toContain(rules.sources['boshoff-1998'].short);
  expect(await turns.nth(1).textContent()).toContain(debrief.transcript.nothingRead);
});
