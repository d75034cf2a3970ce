import { describe, expect, it } from 'vitest';
import { gather } from './gathered.ts';
import { evidence, utterance } from './sample.ts';

const opening = utterance(0, { speaker: 'customer', text: 'Excuse me.' });
const own = utterance(1, { text: 'I am sorry.' });
const answer = utterance(1, { speaker: 'customer', text: 'Thank you.' });
const turn = { turn: 1, text: 'I am sorry.', moves: [] };

describe('the gathered transcript', () => {
  it('begins with what was said before the first reply', () => {
    const [before] = gather([opening, own, answer], [turn], []);
    expect(before).toEqual({ turn: 0, others: [opening], evidence: [] });
  });

  it('sets the trainee’s words apart from what came of them', () => {
    const counted = evidence(1);
    const [, first] = gather([opening, own, answer], [turn], [counted, evidence(2)]);
    expect(first).toEqual({ turn: 1, own: turn, others: [answer], evidence: [counted] });
  });

  it('keeps a silent turn with what the customer did meanwhile', () => {
    const silent = { turn: 1, text: '', moves: [] };
    expect(gather([answer], [silent], [])[1]).toMatchObject({ own: silent, others: [answer] });
  });
});
