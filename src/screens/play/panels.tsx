/** What is opened now and then. It is fetched when it is first asked for, not with the first line. */
import { Briefing } from './briefing.tsx';
import { Budget } from './budget.tsx';
import './panels.css';

export const panels = { briefing: Briefing, budget: Budget };
