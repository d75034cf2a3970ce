import { useState } from 'preact/hooks';
import { debrief } from '../locales/en/debrief.ts';
import { read } from '../locales/en/read.ts';
import { reasons } from '../locales/en/reasons.ts';
import { rules } from '../locales/en/rules.ts';
import { Read } from '../screens/read/read.tsx';
import { useArrival } from './arrival.ts';
import { language, texts } from './language.ts';
import { languages } from './languages.ts';
import { go } from './navigation.ts';
import { useReader } from './use-reader.ts';

/** Any reply, read in a language of its own. */
export function ReadPage() {
  const [tag, setTag] = useState(language);
  const [reader, again] = useReader(tag);
  const words = texts({ debrief, read, reasons, rules });
  useArrival(words.read.title);
  return (
    <Read
      languages={languages}
      language={tag}
      reader={reader}
      texts={words.read}
      explaining={{ texts: words.debrief, ruleTexts: words.rules, reasonTexts: words.reasons }}
      onLanguage={(tag) => setTag(tag)}
      onAgain={again}
      onBack={() => (history.length > 1 ? history.back() : go({ at: 'library' }))}
    />
  );
}
