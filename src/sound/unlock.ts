/**
 * Lets the page be heard. Browsers allow that only with a touch or a key, and the first of them should
 * do: so this little comes with the page, and all the rest of the sound after it.
 */

/** To be called within a second of a touch. Nothing where the browser has no audio. */
export function beginAudio(): AudioContext | undefined {
  try {
    const context = new AudioContext();
    resumeAudio(context);
    return context;
  } catch {
    return undefined;
  }
}

/** Some browsers want a second touch before they begin. */
export function resumeAudio(context: AudioContext): void {
  // Refused is the same as silent.
  context.resume().catch(() => undefined);
}
