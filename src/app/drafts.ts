/** Words that were typed and not yet sent: each belongs to one beat of one attempt. */
import { recall, remember } from './device.ts';

const KEY = 'drafts';
/** The oldest give way: whoever never came back for them will not miss them. */
const MOST = 8;

type Drafts = readonly (readonly [place: string, text: string])[];

export const recallDraft = (place: string): string =>
  kept().find(([at]) => at === place)?.[1] ?? '';

/** An empty draft is none. */
export function rememberDraft(place: string, text: string): void {
  const others = kept().filter(([at]) => at !== place);
  const drafts: Drafts = text === '' ? others : [...others, [place, text]];
  remember(KEY, JSON.stringify(drafts.slice(-MOST)));
}

function kept(): Drafts {
  try {
    const stored: unknown = JSON.parse(recall(KEY) ?? '[]');
    return Array.isArray(stored) ? stored.filter(isDraft) : [];
  } catch {
    return [];
  }
}

const isDraft = (value: unknown): value is Drafts[number] =>
  Array.isArray(value) && value.length === 2 && value.every((part) => typeof part === 'string');
