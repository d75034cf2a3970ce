/** What a stretch of time costs the page. */
import type { CDPSession, Page } from 'playwright-core';
import type { Drawn } from './drawing.ts';

/** Milliseconds and numbers for each second of it. */
export interface Cost extends Readonly<Drawn> {
  readonly script: number;
  /** All that the page's own thread did, script, layout and painting among it. */
  readonly task: number;
  readonly layout: number;
}

/** `time` in milliseconds; measuring itself stands outside of it. */
export async function costOf(page: Page, protocol: CDPSession, time: number): Promise<Cost> {
  await protocol.send('Performance.enable', { timeDomain: 'threadTicks' });
  await page.evaluate(() => window.takeDrawn());
  const before = await metrics(protocol);
  await page.waitForTimeout(time);
  const after = await metrics(protocol);
  const drawn = await page.evaluate(() => window.takeDrawn());
  const spent = (name: string) => (after.get(name) ?? 0) - (before.get(name) ?? 0);
  const seconds = spent('Timestamp');
  const each = (amount: number) => amount / seconds;
  return {
    script: each(spent('ScriptDuration') * 1000),
    task: each(spent('TaskDuration') * 1000),
    layout: each((spent('LayoutDuration') + spent('RecalcStyleDuration')) * 1000),
    callbacks: each(drawn.callbacks),
    frames: each(drawn.frames),
    redraws: each(drawn.redraws),
  };
}

async function metrics(protocol: CDPSession): Promise<ReadonlyMap<string, number>> {
  const { metrics } = await protocol.send('Performance.getMetrics');
  return new Map(metrics.map(({ name, value }) => [name, value]));
}
