/** Any shop: a door with its bell, jars on a shelf, a till. */
export function Counter() {
  return (
    <>
      <path class="k-wall" d="M0 0h320v180H0z" />
      <path class="k-tile" d="M0 104h320v38H0z" />
      <path class="k-wood-deep" d="M26 22h76v120H26z" />
      <path class="k-sky" d="M34 30h60v72H34z" />
      <path class="k-far" d="M34 102V76l10-8 10 8v26zM60 102V64l12-10 12 10v38z" />
      <path class="k-glow" d="M66 72h5v6h-5zM76 72h5v6h-5zM42 84h5v6h-5z" />
      <path class="k-wood" d="M34 108h60v34H34z" />
      <path class="k-line" d="m50 30 14 14 14-14" />
      <path class="k-teal" d="M46 44h36v18H46z" />
      <path class="k-white" d="M52 50h24v6H52z" />
      <path class="k-amber" d="M100 14a8 8 0 0 1 8 8v4H92v-4a8 8 0 0 1 8-8z" />
      <path class="k-wood-deep" d="M140 60h160v5H140zM140 100h160v5H140z" />
      <path
        class="k-teal"
        d="M150 36h20v24h-20zM226 40h16v20h-16zM176 78h16v22h-16zM262 74h22v26h-22z"
      />
      <path class="k-orange" d="M178 40h18v20h-18zM270 38h20v22h-20zM150 76h18v24h-18z" />
      <path class="k-amber" d="M204 34h14v26h-14zM200 76h22v24h-22z" />
      <path class="k-plum" d="M250 44h14v16h-14zM232 80h22v20h-22z" />
      <path
        class="k-white"
        d="M153 44h14v8h-14zM181 47h12v6h-12zM206 44h10v6h-10zM273 46h14v6h-14zM153 85h12v6h-12zM203 85h16v6h-16zM265 84h16v7h-16z"
      />
      <path class="k-beam" d="M34 30h60l118 108H98z" />
      <path class="k-wood" d="M0 138h320v9H0z" />
      <path class="k-teal" d="M0 147h320v33H0z" />
      <path class="k-teal-deep" d="M16 154h84v26H16zM118 154h84v26h-84zM220 154h84v26h-84z" />
      <path class="k-ink" d="M132 112h46l8 26h-62z" />
      <path class="k-screen" d="M138 116h22v9h-22z" />
      <path class="k-lines" d="M138 130h34" />
      <path class="k-white" d="M164 100h12v13h-12z" />
    </>
  );
}
