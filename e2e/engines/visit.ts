/** The app, opened in one of the browsers; what it complains about fails the test. */
import { expect, inject, onTestFinished } from 'vitest';
import type { Engine, Size, Tab } from './engine.ts';
import { hostApp } from './host.ts';
import { type Pretence, probeScript } from './probe.ts';

export const upright: Size = { width: 460, height: 844 };
export const lying: Size = { width: 844, height: 460 };

export interface Wishes extends Pretence {
  readonly size?: Size;
  readonly ratio?: number;
  /** What the page asks for in vain. */
  readonly blocking?: Pick<RegExp, 'test'>;
}

export interface Visit extends Tab {
  /** Paths of all that was asked for, and of what was refused. */
  readonly asked: readonly string[];
  readonly blocked: readonly string[];
}

/** `at`: behind the address of the app. The page is closed when the test is over. */
export async function visit(engine: Engine, at: string, wishes: Wishes = {}): Promise<Visit> {
  const { size = upright, ratio = 1, blocking, ...pretence } = wishes;
  const host = await hostApp(inject('app'), probeScript(pretence), blocking);
  const tab = await engine.open(size, ratio);
  onTestFinished(async () => {
    const complaints = await tab.evaluate(() => globalThis.probe.complaints);
    await tab.close();
    await host.close();
    expect(complaints, 'what the page complained about').toEqual([]);
    expect(host.missed, 'what the page asked for and is not there').toEqual([]);
  });
  await tab.goto(host.url + at);
  return { ...tab, asked: host.asked, blocked: host.blocked };
}
