/** Opens the records of this device. Loaded only when there is something to keep or to look up. */
import { type Attempts, attemptsIn } from './attempts.ts';
import { openKeep } from './keep.ts';

/** `onRefused` is called once, when the device will keep nothing. */
export const openRecords = (onRefused: () => void): Attempts => attemptsIn(openKeep(onRefused));
