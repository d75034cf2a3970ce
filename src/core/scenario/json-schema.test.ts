import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { scenarioJsonSchema } from './json-schema.ts';

const kept: unknown = JSON.parse(
  readFileSync(new URL('../../../public/scenario.schema.json', import.meta.url), 'utf8'),
);

test('the JSON Schema for editors is in step with the schema (else: npm run -s schema)', () => {
  expect(kept).toEqual(scenarioJsonSchema());
});

test('an editor may read the version as a number and yes as a truth', () => {
  expect(scenarioJsonSchema()).toMatchObject({
    properties: {
      amends: { type: ['number', 'string'], enum: [1, '1'] },
      facts: {
        additionalProperties: {
          anyOf: [
            { type: ['string', 'number', 'boolean'] },
            {
              properties: {
                cause: { type: ['string', 'boolean'], enum: ['yes', 'no', true, false] },
              },
            },
          ],
        },
      },
    },
  });
});

/** Paths of all keys without a description of their own; a reference has one where it leads. */
function undescribed(schema: unknown, path: string): string[] {
  if (typeof schema !== 'object' || schema === null) return [];
  return Object.entries(schema).flatMap(([key, value]: [string, unknown]) => {
    const here = `${path}/${key}`;
    const isKey = path.endsWith('/properties') && typeof value === 'object' && value !== null;
    const described = !isKey || ['description', '$ref', 'allOf'].some((word) => word in value);
    return [...(described ? [] : [here]), ...undescribed(value, here)];
  });
}

test('every key of a scenario file has a description to hover over', () => {
  expect(undescribed(scenarioJsonSchema(), '')).toEqual([]);
  expect(undescribed({ properties: { mood: {} } }, '')).toEqual(['/properties/mood']);
});
