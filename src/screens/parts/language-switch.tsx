import './language-switch.css';

interface LanguageSwitchProps<Tag extends string> {
  label: string;
  /** BCP 47 tag, and the name the language has for itself. */
  languages: readonly { readonly tag: Tag; readonly name: string }[];
  value: Tag;
  onChange(tag: Tag): void;
}

/** The languages of the interface: the one that is spoken is written on it. */
export function LanguageSwitch<Tag extends string>(props: LanguageSwitchProps<Tag>) {
  const { label, languages, value, onChange } = props;
  return (
    <select
      class="language-switch"
      aria-label={label}
      value={value}
      onChange={({ currentTarget }) => {
        const chosen = languages[currentTarget.selectedIndex];
        if (chosen) onChange(chosen.tag);
      }}
    >
      {languages.map(({ tag, name }) => (
        <option key={tag} value={tag} lang={tag}>
          {name}
        </option>
      ))}
    </select>
  );
}
