/**
 * `npm start` installs what is missing, then becomes Vite's development server; `npm run preview`
 * the server of the built app. Whatever else is asked for is passed on: `npm start -- --host`.
 */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { HOUSE } from './house.mjs';
import { install } from './install.mjs';
import { giveUp } from './say.mjs';

/** Milliseconds. */
const SECOND = 1000;

try {
  install();
  leaveWithParent();
  await import(pathToFileURL(join(HOUSE, 'node_modules/vite/bin/vite.js')).href);
} catch (error) {
  giveUp(error);
}

/** npm, told to stop, does not tell us: we would stay behind and keep the port. */
function leaveWithParent() {
  const parent = process.ppid;
  setInterval(() => process.ppid !== parent && process.exit(), SECOND).unref();
}
