import { useEffect, useId, useMemo, useRef, useState } from 'preact/hooks';
import type { Reading } from '../../core/language/reading.ts';
import { CRITERIA } from '../../core/scenario/vocabulary.ts';
import type { ReadTexts } from '../../locales/en/read.ts';
import { Explained, type ExplainingTexts, nameOf, openMark } from '../marks/explained.tsx';
import { Marked } from '../marks/marked.tsx';
import { Icon } from '../parts/icon.tsx';
import { LanguageSwitch } from '../parts/language-switch.tsx';
import { marksOf, outlookOf } from './outlook.ts';
import '../base.css';
import './read.css';

/** The longest text that is read here, in UTF-16 units. */
export const LONGEST_READ = 10_000;

/** Milliseconds without a key before the text is read. */
const PAUSE = 300;

/** `read` may take a while; where it fails, the reader is given anew as `failed`. */
interface Reader {
  read(text: string): Promise<Reading>;
}

export interface ReadProps<Tag extends string> {
  /** BCP 47 tag, and the name the language has for itself. */
  readonly languages: readonly { readonly tag: Tag; readonly name: string }[];
  /** Of the reply. */
  readonly language: Tag;
  /** `missing`: there is none for this language. `failed`: it could not be fetched. */
  readonly reader: Reader | 'loading' | 'missing' | 'failed';
  readonly texts: ReadTexts;
  readonly explaining: ExplainingTexts;
  onLanguage(tag: Tag): void;
  /** Fetches the reader once more. */
  onAgain(): void;
  onBack(): void;
}

/** Any reply, read as it is typed. The text leaves neither this page nor its memory. */
export function Read<Tag extends string>(props: ReadProps<Tag>) {
  const { languages, language, reader, texts, explaining, onLanguage, onAgain, onBack } = props;
  const [text, setText] = useState('');
  const id = useId();
  const over = text.length - LONGEST_READ;
  const tooLong = over > 0 ? texts.over(over, LONGEST_READ) : '';
  const read = useReading(tooLong ? '' : text, reader);
  const marks = useMemo(() => marksOf(read?.reading.findings ?? []), [read]);
  const outlook = outlookOf(marks);
  const news = newsOf(props, read && marks.length);
  return (
    <main class="read">
      <header class="read-top">
        <button type="button" class="read-back" aria-label={texts.back} onClick={onBack}>
          <Icon name="back" />
        </button>
        <h1>{texts.title}</h1>
      </header>
      <p class="read-about">{texts.about}</p>
      <div class="read-sides">
        <div class="read-field">
          <div class="read-head">
            <label for={`${id}-text`}>{texts.label}</label>
            <LanguageSwitch
              label={texts.language}
              languages={languages}
              value={language}
              onChange={onLanguage}
            />
          </div>
          <textarea
            id={`${id}-text`}
            rows={6}
            lang={language}
            autoComplete="off"
            spellcheck={true}
            aria-invalid={over > 0}
            aria-describedby={`${id}-over`}
            value={text}
            onInput={({ currentTarget }) => setText(currentTarget.value)}
          />
          <p id={`${id}-over`} class="read-over" role="alert">
            {tooLong}
          </p>
        </div>
        <section class="read-card read-found" aria-labelledby={`${id}-found`}>
          <h2 id={`${id}-found`}>{texts.found}</h2>
          <p class="read-news" role="status">
            {news}
          </p>
          {reader === 'failed' && (
            <button type="button" class="base-button" onClick={onAgain}>
              {texts.again}
            </button>
          )}
          {read && marks.length > 0 && (
            <>
              <p class="read-text" lang={language}>
                <Marked
                  text={read.text}
                  marks={marks}
                  nameOf={(mark) => nameOf(mark, explaining)}
                  onOpen={(mark) => openMark(`${id}-marks`, mark)}
                />
              </p>
              <Explained
                id={`${id}-marks`}
                text={read.text}
                marks={marks}
                language={language}
                {...explaining}
              />
              <p class="read-aside">{texts.once}</p>
            </>
          )}
        </section>
        <section class="read-card read-outlook" aria-labelledby={`${id}-criteria`}>
          <h2 id={`${id}-criteria`}>{texts.criteria}</h2>
          <dl class="read-criteria">
            {CRITERIA.map((criterion) => (
              <div key={criterion} data-criterion={criterion} data-verdict={outlook[criterion]}>
                <dt>{explaining.texts.criteria[criterion].name}</dt>
                <dd>
                  {outlook[criterion] === 'none' ? (
                    <>
                      <span aria-hidden="true">{texts.outlook.none}</span>
                      <span class="base-hidden">{texts.neither}</span>
                    </>
                  ) : (
                    texts.outlook[outlook[criterion]]
                  )}
                </dd>
              </div>
            ))}
          </dl>
          <p class="read-aside">{texts.depends}</p>
        </section>
      </div>
    </main>
  );
}

interface Read {
  readonly text: string;
  readonly reading: Reading;
}

/** What is in the text once no key has been pressed for a while; nothing where nothing is read. */
function useReading(text: string, reader: ReadProps<string>['reader']): Read | undefined {
  const [read, setRead] = useState<Read>();
  const before = useRef<Promise<unknown>>(undefined);
  useEffect(() => {
    if (typeof reader === 'string' || text.trim() === '') {
      setRead(undefined);
      return;
    }
    let gone = false;
    const timer = setTimeout(async () => {
      // One after the other: of those that wait meanwhile, all but the last are gone.
      await before.current;
      if (gone) return;
      const asked = reader.read(text).catch(() => undefined);
      before.current = asked;
      const reading = await asked;
      if (!gone) setRead(reading && { text, reading });
    }, PAUSE);
    return () => {
      gone = true;
      clearTimeout(timer);
    };
  }, [text, reader]);
  return read;
}

/** @param count of moves that were read; nothing where none was looked for */
function newsOf({ reader, texts }: ReadProps<string>, count: number | undefined): string {
  if (typeof reader === 'string') return texts.states[reader];
  if (count === undefined) return texts.empty;
  return count === 0 ? texts.nothing : texts.count(count);
}
