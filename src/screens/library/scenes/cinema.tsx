/** A foyer before the film: bulbs, posters, a curtain, and a ticket that is not there. */
export function Cinema() {
  return (
    <>
      <path class="k-rose" d="M0 0h320v180H0z" />
      <path class="k-rose-deep" d="M0 112h320v30H0z" />
      <path class="k-red" d="M0 0h66q-2 60-26 92-14 20-40 24zM320 0h-66q2 60 26 92 14 20 40 24z" />
      <path
        class="k-red-deep"
        d="M12 0h8q0 66-20 98V80Q12 50 12 0zM38 0h8q-2 60-24 92l-8 8Q38 66 38 0zM308 0h-8q0 66 20 98V80Q308 50 308 0zM282 0h-8q2 60 24 92l8 8Q282 66 282 0z"
      />
      <path class="k-ink" d="M84 14h152v34H84z" />
      <path class="k-white" d="M92 21h136v20H92z" />
      <path class="k-plum" d="M102 28h44v6h-44zM152 28h24v6h-24zM182 28h36v6h-36z" />
      <path class="k-bulbs" d="M88 14h144M88 48h144" />
      <path class="k-wood-deep" d="M92 60h42v54H92zM186 60h42v54h-42z" />
      <path class="k-teal" d="M96 64h34v46H96z" />
      <path class="k-amber" d="M96 110l17-30 17 30zM113 68a7 7 0 1 1 0 14 7 7 0 0 1 0-14z" />
      <path class="k-plum" d="M190 64h34v46h-34z" />
      <path
        class="k-orange"
        d="M207 70a12 12 0 0 1 12 12q-4 10-12 22-8-12-12-22a12 12 0 0 1 12-12z"
      />
      <path class="k-beam" d="M60 0h70l90 138H110z" />
      <path class="k-white" d="M0 136h320v8H0z" />
      <path class="k-red" d="M0 144h320v36H0z" />
      <path class="k-amber" d="M0 150h320v3H0z" />
      <path class="k-red-deep" d="M30 160h70v20H30zM125 160h70v20h-70zM220 160h70v20h-70z" />
      <path
        class="k-popcorn"
        d="M136 108a8 8 0 0 1 12-7 9 9 0 0 1 16-1 8 8 0 0 1 12 7 7 7 0 0 1 2 9h-44a7 7 0 0 1 2-8z"
      />
      <path class="k-white" d="M134 112h44l-6 26h-32z" />
      <path class="k-red" d="M134 112h9l3 26h-6zM152 112h8l-1 26h-6zM169 112h9l-6 26h-6z" />
      <path class="k-amber" d="m196 128 36-7 3 11-36 7z" />
      <path class="k-crust-deep" d="m203 130 18-3.6.6 2.5-18 3.6zM224 124l4-.8 2.2 8-4 .8z" />
    </>
  );
}
