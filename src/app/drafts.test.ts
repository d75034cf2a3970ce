import { beforeEach, expect, test } from 'vitest';
import { forget } from './device.ts';
import { recallDraft, rememberDraft } from './drafts.ts';

beforeEach(() => forget('drafts'));

test('a draft comes back where it was written, and nowhere else', () => {
  rememberDraft('one/counter', 'I am');
  expect([recallDraft('one/counter'), recallDraft('two/counter')]).toEqual(['I am', '']);
});

test('an empty draft is forgotten', () => {
  rememberDraft('one/counter', 'I am');
  rememberDraft('one/counter', '');
  expect(recallDraft('one/counter')).toBe('');
});

test('the oldest of many drafts gives way', () => {
  for (let talk = 0; talk <= 8; talk += 1) rememberDraft(`${talk}/counter`, 'I am');
  expect([recallDraft('0/counter'), recallDraft('1/counter')]).toEqual(['', 'I am']);
});
