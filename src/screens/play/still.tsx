import { useLayoutEffect, useRef } from 'preact/hooks';

export interface StillProps {
  readonly address: string;
  /** The picture's place within a host of this size, of which so much lies under the page; CSS pixels. */
  place(
    width: number,
    height: number,
    covered: number,
  ): {
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
  };
}

/** A picture of the place: until the stage is drawn over it, and where it never comes. */
export function Still({ address, place }: StillProps) {
  const image = useRef<HTMLImageElement>(null);

  useLayoutEffect(() => {
    const host = image.current?.parentElement;
    if (!host) return;
    const fit = () => {
      const covered = Number.parseFloat(getComputedStyle(host).paddingInlineEnd) || 0;
      const { x, y, width, height } = place(host.clientWidth, host.clientHeight, covered);
      Object.assign(image.current?.style ?? {}, {
        insetInlineStart: `${x}px`,
        insetBlockStart: `${y}px`,
        inlineSize: `${width}px`,
        blockSize: `${height}px`,
      });
    };
    fit();
    const observer = new ResizeObserver(fit);
    observer.observe(host);
    return () => observer.disconnect();
  }, [place]);

  return (
    <img ref={image} class="play-still" src={address} alt="" fetchpriority="low" decoding="async" />
  );
}
