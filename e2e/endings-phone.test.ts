import { phone } from './browser.ts';
import { endings } from './endings.ts';
import { finger } from './talk.ts';

endings(phone, finger);
