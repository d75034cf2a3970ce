import { expect, it } from 'vitest';
import { note } from '../../locales/en/note.ts';
import { didInWords, LONGEST_DID } from './did.ts';

const costs = { amount: 300, currency: 'EUR' };

it('tells what was given and promised', () => {
  const did = didInWords(
    {
      given: [
        { what: 'a hot egg sandwich', costs },
        { what: 'a slice of cake', costs },
      ],
      promised: [
        { what: 'I come to your table.', kept: true },
        { what: 'I ring you on Friday.', kept: false },
      ],
    },
    note,
  );
  expect(did).toBe(
    'Gave a hot egg sandwich and a slice of cake. ' +
      'Promised, and kept: “I come to your table.” Promised: “I ring you on Friday.”',
  );
});

it('is empty where nothing was done', () => {
  expect(didInWords({ given: [], promised: [] }, note)).toBe('');
});

it('is cut where it would be too long for the field', () => {
  const given = [{ what: 'x'.repeat(400), costs }];
  expect(didInWords({ given, promised: [] }, note)).toHaveLength(LONGEST_DID);
});
