import type { ComponentChildren } from 'preact';
import type { Scenario, Variant } from '../../core/scenario/scenario.ts';
import type { Moment } from '../../core/session/moment.ts';
import type { PlayTexts } from '../../locales/en/play.ts';
import type { Level } from '../../records/attempt.ts';
import type { Composer } from './composer.tsx';
import type { Typing } from './typing.ts';

export interface PlayProps {
  readonly scenario: Scenario;
  readonly variant: Variant;
  readonly moment: Moment;
  readonly level: Level;
  readonly texts: PlayTexts;
  /**
   * Given the element to draw the stage in when the screen appears, `null` when it goes. Keep it
   * the same function: another one means another stage.
   */
  stage(host: HTMLElement | null): void;
  /** What stands behind the stage, and in its place where there is none. */
  readonly still?: ComponentChildren;
  onReply(id: string): void;
  onGoOn(): void;
  onLeave(): void;
  onSettings(): void;
  onRestart?: (() => void) | undefined;
  /** After the end. */
  onContinue(): void;
  /** Something to be told once: storage refused, a new version. */
  readonly notice?: string | undefined;
  /** What is left of the customer's patience, 0 to 1; absent while patience is off. */
  readonly patience?: number | undefined;
  /** What is heard just now and means something; written over the stage. */
  readonly captions?: readonly string[] | undefined;
  /** Whether anything is to be heard. */
  readonly sound: boolean;
  onSound(): void;
  /** Where replies are typed; the composer comes a moment later. */
  readonly typed?:
    | { readonly typing: Typing; readonly Composer: typeof Composer | undefined }
    | undefined;
  /** Single keys that choose and listen; on unless switched off (WCAG 2.1.4). */
  readonly shortcuts?: boolean | undefined;
}
