/** `npm start`: installs what is missing, then becomes Vite's development server. */
import { install } from './install.mjs';
import { giveUp } from './say.mjs';

try {
  install();
  await import('../node_modules/vite/bin/vite.js');
} catch (error) {
  giveUp(error);
}
