/**
 * `npm run look -- [--only PART[,PART…]] [--out DIR] [--pictures]` builds the app and writes sheets
 * of pictures to look through; with `--pictures` the pictures that the library and the README show.
 */
import { runBuilt } from './built.mjs';

await runBuilt('look');
