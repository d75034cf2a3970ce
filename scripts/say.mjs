/** Says in one line what a command is doing and why; on standard error, so that pipes stay clean. */
export function say(/** @type {string} */ line) {
  process.stderr.write(`amends: ${line}\n`);
}

/** Ends a command with what went wrong and what the person can do about it. */
export function giveUp(/** @type {unknown} */ error) {
  say(error instanceof Error ? error.message : String(error));
  process.exit(1);
}
