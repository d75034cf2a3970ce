/** The aircraft at the window, the board above, the desk between. */
export function AirportGate() {
  return (
    <>
      <path class="k-sky" d="M0 0h320v180H0z" />
      <path
        class="k-cloud"
        d="M28 52a10 10 0 0 1 12-12 14 14 0 0 1 26-2 10 10 0 0 1 12 14zM238 64a8 8 0 0 1 10-9 12 12 0 0 1 22-1 8 8 0 0 1 9 10z"
      />
      <path class="k-leaf" d="M0 104q80-14 160-6t160-4v20H0z" />
      <path class="k-stone" d="M0 108h320v34H0z" />
      <path class="k-lines" d="M12 124h296" />
      <path class="k-steel" d="M262 64h22l-3 10h-16zM267 74h12v34h-12z" />
      <path class="k-white" d="M70 92q10-12 34-12h96q26 0 36 14-6 9-20 9H92q-16 0-22-11z" />
      <path class="k-orange" d="m74 90-14-42h18l26 34-20 8z" />
      <path class="k-teal" d="M80 98h152q-6 5-16 5H92q-8 0-12-5z" />
      <path class="k-panes" d="M112 88h92" />
      <path class="k-steel" d="m138 96 34 2-30 20h-12zM120 104h3v9h-3zM206 104h3v9h-3z" />
      <circle class="k-ink" cx="121.5" cy="114" r="4" />
      <circle class="k-ink" cx="207.5" cy="114" r="4" />
      <path
        class="k-frame"
        d="M0 0h320v16H0zM50 16h6v102h-6zM157 16h6v102h-6zM264 16h6v102h-6zM0 116h320v6H0z"
      />
      <path class="k-floor" d="M0 122h320v58H0z" />
      <path class="k-navy" d="M106 12h108v28H106z" />
      <path class="k-amber" d="M112 17h28v18h-28z" />
      <path class="k-ink" d="m117 28 7-1-2-7h3l4 6 6-.8q2 .8 0 2l-6 1.5-2 5h-2v-4.5l-7 .800z" />
      <path class="k-cloud" d="M148 19h38v4h-38zM148 28h26v4h-26z" />
      <path class="k-red" d="M192 21h16v10h-16z" />
      <path class="k-beam" d="M56 16h70l94 122H118z" />
      <path class="k-white" d="M44 134h232v8H44z" />
      <path class="k-navy" d="M50 142h220l-8 38H58z" />
      <path class="k-orange" d="M58 150h204l-1.5 6H59.5z" />
      <path class="k-ink" d="M196 104h44v24h-44zM214 128h8v6h-8z" />
      <path class="k-screen" d="M199 107h38v18h-38z" />
      <path class="k-cloud" d="m92 126 46-5 2 12-46 5z" />
      <path class="k-teal" d="m92 126 46-5 .600 4-46 5z" />
      <path class="k-ink" d="m124 128 10-1 .800 5-10 1zM98 132l18-2 .300 2-18 2z" />
    </>
  );
}
