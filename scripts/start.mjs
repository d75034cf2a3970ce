/** `npm start`: installs what is missing, then becomes Vite's development server. */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { HOUSE } from './house.mjs';
import { install } from './install.mjs';
import { giveUp } from './say.mjs';

try {
  install();
  await import(pathToFileURL(join(HOUSE, 'node_modules/vite/bin/vite.js')).href);
} catch (error) {
  giveUp(error);
}
