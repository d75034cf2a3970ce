const FLAGS = ['k-orange', 'k-amber', 'k-teal', 'k-white', 'k-plum'];

/** Bread on the shelf, houses in the window, and the plate that came back. */
export function Bakery() {
  return (
    <>
      <path class="k-wall" d="M0 0h320v180H0z" />
      <path class="k-tile" d="M0 102h320v40H0z" />
      <path class="k-wood" d="M20 36h88v72H20z" />
      <path class="k-sky" d="M26 42h76v60H26z" />
      <path class="k-far" d="M26 102V80l11-9 11 9v22zM52 102V66l13-11 13 11v36zM82 102V76h20v26z" />
      <path class="k-glow" d="M58 74h5v6h-5zM67 74h5v6h-5zM34 86h5v6h-5zM88 84h5v6h-5z" />
      <path class="k-wood" d="M62 42h4v60h-4zM26 70h76v4H26zM14 108h100v6H14z" />
      <path class="k-wood-deep" d="M186 66h116v5H186zM186 98h116v5H186z" />
      <path
        class="k-crust"
        d="M194 66c-5-20 29-20 24 0zM228 66c0-16 34-16 34 0zM192 98c0-12 26-12 26 0zM224 98c0-12 26-12 26 0zM256 98c0-12 26-12 26 0z"
      />
      <path class="k-crust-deep" d="m270 66 7-26q5-4 7 2l-5 24zM286 66l5-22q5-4 7 2l-4 20z" />
      <path class="k-cut" d="m200 56 4 5m3-7 4 6m25-3 4 6m5-8 4 7" />
      <path class="k-line" d="M0 10q80 24 160 8t160 2" />
      {FLAGS.map((flag, place) => (
        <path key={flag} class={flag} d={flags(place)} />
      ))}
      <path class="k-line" d="M146 0v22M246 0v18" />
      <path class="k-teal" d="M128 44q2-20 18-22 16 2 18 22zM230 38q2-18 16-20 14 2 16 20z" />
      <path class="k-lamp" d="M138 44a8 7 0 0 0 16 0zM239 38a7 6 0 0 0 14 0z" />
      <path class="k-halo" d="M128 44h36l34 98H94z" />
      <path class="k-beam" d="M26 42h76l104 98H92z" />
      <path class="k-wood" d="M0 138h320v9H0z" />
      <path class="k-teal" d="M0 147h320v33H0z" />
      <path class="k-teal-deep" d="M16 154h84v26H16zM118 154h84v26h-84zM220 154h84v26h-84z" />
      <ellipse class="k-white" cx="160" cy="136" rx="38" ry="5" />
      <path class="k-crust" d="M136 134h48q3-6-2-7h-44q-5 1-2 7z" />
      <path class="k-amber" d="M134 127h52l-6 5-8-3-9 4-9-4-9 3z" />
      <path class="k-leaf" d="M133 124q4-4 8 0t9 0 9 0 9 0 9 0 10 0l-2 4h-50z" />
      <path class="k-crust" d="M136 123q2-15 24-15t24 15z" />
    </>
  );
}

/** Every fifth flag along the string. */
function flags(place: number): string {
  return [place, place + 5, place + 10]
    .map((flag) => {
      const x = 6 + flag * 21;
      const y = 14 + 6 * Math.sin(x / 46);
      return `M${x} ${y.toFixed(1)}h15l-8 14z`;
    })
    .join('');
}
