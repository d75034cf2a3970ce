/** Voices that the device itself can speak with. All others would send the words somewhere. */

/** @param language BCP 47 tag; "en" finds "en-GB" as well */
export function localVoice(language: string): SpeechSynthesisVoice | undefined {
  const voices = speaker()?.getVoices() ?? [];
  const fitting = voices.filter(
    ({ localService, lang }) => localService && primary(lang) === primary(language),
  );
  return fitting.find((voice) => voice.default) ?? fitting[0];
}

/** Voices come when they come. Returns how to stop listening. */
export function onVoices(listener: () => void): () => void {
  const synthesis = speaker();
  synthesis?.addEventListener('voiceschanged', listener);
  return () => synthesis?.removeEventListener('voiceschanged', listener);
}

/** Some browsers have none, whatever their types say. */
export const speaker = (): SpeechSynthesis | undefined =>
  'speechSynthesis' in window ? window.speechSynthesis : undefined;

/** Android writes "en_US". */
const primary = (language: string): string => language.toLowerCase().split(/[-_]/)[0] ?? '';
