/** Line drawings for buttons, 24 × 24, drawn in the colour of the text around them. */
const PATHS = {
  back: 'M14.5 5.5 8 12l6.5 6.5',
  briefing: 'M6 3.5h12v17H6zM9.3 8.5h5.4M9.3 12h5.4M9.3 15.5h3',
  budget: 'M4 8.5h16v11H4zM4 8.5 15.5 4v4.5M16.3 14h.01',
  settings:
    'M4 8h8.5M17.5 8H20M4 16h2.5M11.5 16H20M12.5 8a2.5 2.5 0 1 0 5 0 2.5 2.5 0 0 0-5 0M6.5 16a2.5 2.5 0 1 0 5 0 2.5 2.5 0 0 0-5 0',
  sound:
    'M4.5 9.5v5h3.2l4.3 3.7V5.8L7.7 9.5zM15.2 9.2a4 4 0 0 1 0 5.6M17.7 6.7a7.5 7.5 0 0 1 0 10.6',
  silence: 'M4.5 9.5v5h3.2l4.3 3.7V5.8L7.7 9.5zM15.5 9.7l4.6 4.6M20.1 9.7l-4.6 4.6',
  close: 'm6.5 6.5 11 11m0-11-11 11',
  send: 'M12 19V5.5M6 11.5l6-6 6 6',
  check: 'm5 12.5 4.5 4.5L19 7.5',
} as const;

export type IconName = keyof typeof PATHS;

/** Never the only name of a button: give the button an `aria-label`. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg class="icon" viewBox="0 0 24 24" width="24" height="24" aria-hidden="true">
      <path
        d={PATHS[name]}
        fill="none"
        stroke="currentColor"
        stroke-width="1.9"
        stroke-linecap="round"
        stroke-linejoin="round"
      />
    </svg>
  );
}
