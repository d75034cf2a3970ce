/** Keys in their pigeon-holes, a lamp, a bell. */
export function FrontDesk() {
  return (
    <>
      <path class="k-wall" d="M0 0h320v180H0z" />
      <path class="k-leaf-pale" d="M0 0h320v20H0zM0 100h320v42H0z" />
      <path class="k-wood" d="M92 26h136v84H92z" />
      <path
        class="k-wood-deep"
        d="M98 32h28v22H98zM130 32h28v22h-28zM162 32h28v22h-28zM194 32h28v22h-28zM98 58h28v22H98zM130 58h28v22h-28zM162 58h28v22h-28zM194 58h28v22h-28zM98 84h28v22H98zM130 84h28v22h-28zM162 84h28v22h-28zM194 84h28v22h-28z"
      />
      <path
        class="k-keys"
        d="M112 38v9M144 38v9M208 38v9M112 64v9M176 64v9M208 64v9M112 90v9M144 90v9M176 90v9"
      />
      <path class="k-white" d="m168 54 4-12h14l4 12zM134 80l2-9h18l2 9zM200 106l3-11h14l3 11z" />
      <path class="k-wood-deep" d="M18 34h48v56H18zM254 34h48v56h-48z" />
      <path class="k-sky" d="M22 38h40v48H22z" />
      <path class="k-leaf" d="M22 86l14-22 9 10 8-16 9 20v8z" />
      <path class="k-teal" d="M258 38h40v48h-40z" />
      <path class="k-amber" d="M278 48a10 10 0 1 1 0 20 10 10 0 0 1 0-20z" />
      <path class="k-teal-deep" d="M258 86V76q20-10 40 0v10z" />
      <path class="k-beam" d="M22 38h70l100 100H96z" />
      <path class="k-wood" d="M0 134h320v10H0z" />
      <path class="k-leaf-deep" d="M0 144h320v36H0z" />
      <path class="k-leaf" d="M20 154h82v26H20zM119 154h82v26h-82zM218 154h82v26h-82z" />
      <path class="k-halo" d="m44 92-26 42h92L84 92z" />
      <path class="k-amber" d="m52 92 5-20h14l5 20z" />
      <path class="k-ink" d="M62 92h4v38h-4zM52 130h24v4H52z" />
      <path class="k-ink" d="M138 130h44v4h-44z" />
      <path class="k-amber" d="M142 130q0-18 18-18t18 18z" />
      <path class="k-crust-deep" d="M157 107h6v6h-6z" />
      <path class="k-orange" d="M246 116h28l-4 18h-20z" />
      <path
        class="k-leaf"
        d="M260 118q-16-8-18-24 16 2 18 16 0-18 12-26 6 16-8 28 8-10 18-8-4 12-20 14z"
      />
    </>
  );
}
