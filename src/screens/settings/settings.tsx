import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import type { SettingsTexts } from '../../locales/en/settings.ts';
import { Icon } from '../parts/icon.tsx';
import { Choice } from './choice.tsx';
import { Erase } from './erase.tsx';
import {
  MOTIONS,
  PATIENCES,
  REPLYING,
  TEXTS,
  THEMES,
  type Settings as Values,
  VOLUMES,
} from './settings.ts';
import { Switch } from './switch.tsx';
import { Volume } from './volume.tsx';
import '../base.css';
import './settings.css';

export interface SettingsProps<Tag extends string> {
  readonly settings: Values;
  /** Languages of the interface: BCP 47 tag, and the name the language has for itself. */
  readonly languages: readonly { readonly tag: Tag; readonly name: string }[];
  /** The one that is chosen. */
  readonly language: Tag;
  onLanguage(tag: Tag): void;
  /** The device has a voice of its own for a language that is played here. */
  readonly canSpeak: boolean;
  readonly texts: SettingsTexts;
  onChange(settings: Values): void;
  /** Deletes all that is kept on this device. */
  onErase(): void;
  onBack(): void;
}

/** Everything that can be set. Each change holds at once. */
export function Settings<Tag extends string>(props: SettingsProps<Tag>) {
  const { settings, languages, texts, onChange, onErase, onBack } = props;
  const set = (changed: Partial<Values>) => onChange({ ...settings, ...changed });
  return (
    <main class="settings">
      <header class="settings-top">
        <button type="button" class="settings-back" aria-label={texts.back} onClick={onBack}>
          <Icon name="back" />
        </button>
        <h1>{texts.title}</h1>
      </header>

      <Group title={texts.reading}>
        <Choice
          label={texts.text}
          options={TEXTS}
          names={texts.textSizes}
          value={settings.text}
          onChange={(text) => set({ text })}
        />
        <Choice
          label={texts.theme}
          options={THEMES}
          names={texts.themes}
          value={settings.theme}
          onChange={(theme) => set({ theme })}
        />
        <Choice
          label={texts.motion}
          options={MOTIONS}
          names={texts.motions}
          value={settings.motion}
          onChange={(motion) => set({ motion })}
        />
        <Choice
          label={texts.language}
          options={languages.map(({ tag }) => tag)}
          names={
            Object.fromEntries(languages.map(({ tag, name }) => [tag, name])) as Record<Tag, string>
          }
          value={props.language}
          ownNames
          onChange={props.onLanguage}
        />
      </Group>

      <Group title={texts.playing}>
        <Choice
          label={texts.reply}
          about={texts.replyAbout}
          options={REPLYING}
          names={texts.replies}
          value={settings.reply}
          onChange={(reply) => set({ reply })}
        />
        <Choice
          label={texts.patience}
          about={texts.patienceAbout}
          options={PATIENCES}
          names={texts.patiences}
          value={settings.patience}
          onChange={(patience) => set({ patience })}
        />
        <Switch
          label={texts.shortcuts}
          about={texts.shortcutsAbout}
          on={settings.shortcuts}
          onChange={(shortcuts) => set({ shortcuts })}
        />
      </Group>

      <Group title={texts.soundTitle}>
        <Switch
          label={texts.sound}
          about={texts.soundAbout}
          on={settings.sound}
          keys={settings.shortcuts ? 'm' : undefined}
          onChange={(sound) => set({ sound })}
        />
        {VOLUMES.map((kind) => (
          <Volume
            key={kind}
            label={texts.volumes[kind]}
            value={settings.volumes[kind]}
            words={texts.volume(settings.volumes[kind])}
            disabled={!settings.sound}
            onChange={(volume) => set({ volumes: { ...settings.volumes, [kind]: volume } })}
          />
        ))}
        {props.canSpeak && (
          <Switch
            label={texts.spoken}
            about={texts.spokenAbout}
            on={settings.spoken}
            onChange={(spoken) => set({ spoken })}
          />
        )}
        <Switch
          label={texts.captions}
          about={texts.captionsAbout}
          on={settings.captions}
          onChange={(captions) => set({ captions })}
        />
      </Group>

      <Group title={texts.device}>
        <p>{texts.private}</p>
        <Erase texts={texts} onErase={onErase} />
      </Group>
    </main>
  );
}

function Group({ title, children }: { title: string; children: ComponentChildren }) {
  const id = useId();
  return (
    <section class="settings-group" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  );
}
