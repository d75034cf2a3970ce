import { useId } from 'preact/hooks';
import './choice.css';

interface ChoiceProps<T extends string> {
  label: string;
  about?: string;
  options: readonly T[];
  names: Readonly<Record<T, string>>;
  value: T;
  /** The options are languages, and each is named in itself. */
  ownNames?: boolean;
  onChange(value: T): void;
}

/** One of a few, side by side. */
export function Choice<T extends string>(props: ChoiceProps<T>) {
  const { label, about, options, names, value, ownNames, onChange } = props;
  const id = useId();
  return (
    <fieldset class="choice" aria-describedby={about && id}>
      <legend>{label}</legend>
      <div class="choice-row">
        {options.map((option) => (
          <label key={option} data-option={option} lang={ownNames ? option : undefined}>
            <input
              type="radio"
              name={label}
              value={option}
              checked={option === value}
              onChange={() => onChange(option)}
            />
            {names[option]}
          </label>
        ))}
      </div>
      {about && (
        <p id={id} class="settings-about">
          {about}
        </p>
      )}
    </fieldset>
  );
}
