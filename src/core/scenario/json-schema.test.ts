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

test('every key of a scenario file has a description to hover over', () => {
  const undescribed: string[] = [];
  const walk = (schema: unknown, path: string): void => {
    if (typeof schema !== 'object' || schema === null) return;
    for (const [key, value] of Object.entries(schema)) {
      if (key !== 'properties' || typeof value !== 'object' || value === null) {
        walk(value, `${path}/${key}`);
        continue;
      }
      for (const [name, property] of Object.entries(value)) {
        const text = JSON.stringify(property);
        if (!/^\{(?:"allOf":\[\{)?"\$ref"|"description":/.test(text))
          undescribed.push(`${path}/${name}`);
        walk(property, `${path}/${name}`);
      }
    }
  };
  walk(scenarioJsonSchema(), '');
  expect(undescribed).toEqual([]);
});
