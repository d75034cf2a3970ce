/**
 * `npm run bench -- [--runs N] [--only core|language|page|stage|sound] [--no-build] [--json FILE]`
 * measures the core, the reader, the page, the stage and the sound, and fails nobody: it ends with
 * 1 only where it could not measure.
 */
import { runBuilt } from './built.mjs';

await runBuilt('bench');
