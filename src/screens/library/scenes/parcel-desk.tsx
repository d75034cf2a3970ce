/** Shelves of parcels, and the one on the desk. */
export function ParcelDesk() {
  return (
    <>
      <path class="k-mist" d="M0 0h320v180H0z" />
      <path class="k-mist-deep" d="M0 112h320v30H0z" />
      <path
        class="k-steel"
        d="M14 22h6v118h-6zM128 22h6v118h-6zM20 52h108v5H20zM20 90h108v5H20zM188 22h6v118h-6zM300 22h6v118h-6zM194 52h106v5H194zM194 90h106v5H194z"
      />
      <path
        class="k-box"
        d="M26 28h30v24H26zM86 34h34v18H86zM24 66h44v24H24zM94 60h28v30H94zM200 30h44v22h-44zM272 26h24v26h-24zM200 64h28v26h-28zM246 68h46v22h-46zM28 104h36v34H28zM256 106h40v32h-40z"
      />
      <path
        class="k-box-deep"
        d="M60 36h22v16H60zM72 72h18v18H72zM248 36h20v16h-20zM232 74h10v16h-10zM70 112h44v26H70zM206 110h44v28h-44z"
      />
      <path
        class="k-tape"
        d="M38 28h5v24h-5zM100 34h5v18h-5zM43 66h5v24h-5zM106 60h5v30h-5zM219 30h5v22h-5zM282 26h5v26h-5zM211 64h5v26h-5zM266 68h5v22h-5zM43 104h5v34h-5zM273 106h5v32h-5z"
      />
      <circle class="k-ink" cx="161" cy="40" r="17" />
      <circle class="k-white" cx="161" cy="40" r="13.5" />
      <path class="k-hands" d="M161 31v9l6 5" />
      <path class="k-beam" d="M40 0h76l110 138H104z" />
      <path class="k-wood" d="M0 136h320v9H0z" />
      <path class="k-navy" d="M0 145h320v35H0z" />
      <path class="k-amber" d="M0 151h320v4H0z" />
      <path class="k-navy-deep" d="M22 162h82v18H22zM119 162h82v18h-82zM216 162h82v18h-82z" />
      <path class="k-crust" d="M124 92h72v45h-72z" />
      <path class="k-crust-deep" d="m124 92 10-8h52l10 8z" />
      <path class="k-tape" d="M154 84h12v30h-12z" />
      <path class="k-white" d="M130 118h20v13h-20z" />
      <path class="k-ink" d="M133 121h14v1.5h-14zM133 124.5h10v1.5h-10zM133 128h7v1.5h-7z" />
      <path class="k-orange" d="m184 119 5 8h-3v5h-4v-5h-3z" />
      <path class="k-ink" d="M222 118h20q6 0 6 6v4h-14l-3 9h-9l4-10h-4q-5 0-5-4t5-5z" />
      <path class="k-orange" d="M244 122h4v4h-4z" />
    </>
  );
}
