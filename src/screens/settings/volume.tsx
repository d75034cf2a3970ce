import './volume.css';

interface VolumeProps {
  label: string;
  /** Whole per cent. */
  value: number;
  /** The value in words. */
  words: string;
  disabled: boolean;
  onChange(value: number): void;
}

export function Volume({ label, value, words, disabled, onChange }: VolumeProps) {
  return (
    <label class="volume">
      <span>{label}</span>
      <input
        type="range"
        min={0}
        max={100}
        step={5}
        value={value}
        aria-valuetext={words}
        disabled={disabled}
        onInput={(event) => onChange(event.currentTarget.valueAsNumber)}
      />
      <output>{words}</output>
    </label>
  );
}
