import { useId } from 'preact/hooks';
import './switch.css';

interface SwitchProps {
  label: string;
  about: string;
  on: boolean;
  /** A single key that does the same. */
  keys?: string | undefined;
  onChange(on: boolean): void;
}

/** On or off. */
export function Switch({ label, about, on, keys, onChange }: SwitchProps) {
  const id = useId();
  return (
    <div class="switch">
      <label>
        <b>{label}</b>
        <input
          type="checkbox"
          checked={on}
          aria-describedby={id}
          aria-keyshortcuts={keys}
          onChange={(event) => onChange(event.currentTarget.checked)}
        />
      </label>
      <p id={id} class="settings-about">
        {about}
      </p>
    </div>
  );
}
