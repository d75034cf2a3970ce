/** As good as a picture can be within a number of bytes. */

/** From where more is not seen to where less is. */
const QUALITIES = [90, 84, 78, 72, 66, 60, 54, 48] as const;

/**
 * @param take the picture at a quality of 1…100
 * @throws where the poorest is still too large
 */
export async function withinBytes(
  most: number,
  take: (quality: number) => Promise<Buffer>,
): Promise<Buffer> {
  for (const quality of QUALITIES) {
    const picture = await take(quality);
    if (picture.length <= most) return picture;
  }
  throw new Error(`A picture does not come down to ${most} bytes at any quality worth looking at.`);
}
