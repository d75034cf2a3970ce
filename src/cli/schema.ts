/**
 * `npm run -s schema`: writes the JSON Schema of scenario files, which editors use, into
 * `public/scenario.schema.json`. A test fails while that file is behind the schema.
 */
import { writeFileSync } from 'node:fs';
import { scenarioJsonSchema } from '../core/scenario/json-schema.ts';

const TARGET = 'public/scenario.schema.json';

export async function main(): Promise<number> {
  writeFileSync(TARGET, `${JSON.stringify(scenarioJsonSchema(), null, 2)}\n`);
  console.log(`${TARGET} written`);
  return 0;
}
