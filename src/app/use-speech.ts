import { useEffect, useState } from 'preact/hooks';
import { localVoice, onVoices } from '../sound/local-voices.ts';

/** Whether the device has a voice of its own for any of these languages. Voices may come late. */
export function useSpeech(languages: readonly { readonly tag: string }[]): boolean {
  const look = () => languages.some(({ tag }) => localVoice(tag) !== undefined);
  const [can, setCan] = useState(look);
  useEffect(() => onVoices(() => setCan(look())), [languages]);
  return can;
}
