import { desktop } from './browser.ts';
import { endings } from './endings.ts';
import { click } from './talk.ts';

endings(desktop, () => click);
