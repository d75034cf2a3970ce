/**
 * The JSON Schema of a scenario file, for editors: they show what may stand where while somebody
 * writes. Where we read a text and an editor a number or a truth, it takes either.
 */
import * as z from 'zod/mini';
import { scenarioFile } from './schema.ts';

export function scenarioJsonSchema(): Record<string, unknown> {
  const { '~standard': _, ...schema } = z.toJSONSchema(scenarioFile, {
    target: 'draft-07',
    io: 'input',
    override: ({ jsonSchema }) => {
      Object.assign(jsonSchema, jsonSchema.inEditors);
      delete jsonSchema.inEditors;
    },
  });
  return { title: 'Amends scenario, format 1', ...schema };
}
