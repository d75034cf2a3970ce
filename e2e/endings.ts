/** Every bundled scenario, from the first line to the debrief, well and badly. */
import { describe, expect, test } from 'vitest';
import { slugs } from '../scenarios/bundled.ts';
import { debrief } from '../src/locales/en/debrief.ts';
import { openPage, type Screen } from './browser.ts';
import { wayThrough } from './playthroughs.ts';
import { type Press, scoresOn, takeAll, writeItDown } from './talk.ts';

/** `pressing` gives each test a hand of its own. */
export function endings(screen: Screen, pressing: () => Press): void {
  describe.each(slugs)('%s', (slug) => {
    test.each(['perfect', 'disaster'])(
      'its %s playthrough leads to the ending and the scores of its file',
      async (name) => {
        const { at, steps, customer, result, scores } = await wayThrough(slug, name);
        const press = pressing();
        const page = await openPage({ screen, at });
        await takeAll(page, steps, press);
        await writeItDown(page, press);
        expect(await scoresOn(page)).toEqual(scores);
        const said = await page
          .getByRole('region', { name: debrief.tonight(customer) })
          .innerText();
        expect(said).toContain(result.tonight);
        expect(said).toContain(debrief.outcomes[result.outcome](customer));
      },
    );
  });
}
