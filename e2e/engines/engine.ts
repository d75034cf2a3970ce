/** What the tests ask of a browser, whichever it is. */

/** In CSS pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

export interface Engine {
  /** A page of its own, with so many device pixels to one of the page; the caller closes it. */
  open(size: Size, ratio: number): Promise<Tab>;
  close(): Promise<void>;
}

export interface Tab {
  /** Resolves when the page has loaded. */
  goto(address: string): Promise<void>;
  /** Runs a function in the page: it sees nothing of the test but its arguments. Both are JSON. */
  evaluate<Result, Args extends readonly unknown[]>(
    run: (...args: Args) => Result,
    ...args: Args
  ): Promise<Awaited<Result>>;
  /** Presses and lets go of the mouse in the middle of an element, as the browser takes it from a person. */
  click(selector: string): Promise<void>;
  /** Of what the page has to itself. */
  resize(size: Size): Promise<void>;
  /** As behind another tab. */
  hide(): Promise<void>;
  show(): Promise<void>;
  /** What is seen of the page: PNG in base64, in device pixels. */
  screenshot(): Promise<string>;
  close(): Promise<void>;
}

/** A call as an expression: a promise of the JSON of what it comes to. */
export function callOf(run: (...args: never[]) => unknown, args: readonly unknown[]): string {
  const list = args.map((each) => JSON.stringify(each) ?? 'undefined').join(', ');
  return `(async () => JSON.stringify(await (${run})(${list})) ?? 'null')()`;
}
