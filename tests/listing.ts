/** Where the browser tests put the pictures of the listing, each as `scene.language.png`. */
export const LISTING_FOLDER = 'build/listing';

/** What the pictures of the Marketplace's listing show, in the order in which they are listed. */
export const LISTING_SCENES = ['scores', 'agreement', 'hand-over', 'summary'] as const;

/** What Google asks of a screenshot: width × height in pixels. */
export const SCREENSHOT = [1280, 800] as const;

/** Width and height of a PNG, in pixels: they stand in its header. */
export function sizeOfPicture(png: Buffer): readonly number[] {
  return [png.readUInt32BE(16), png.readUInt32BE(20)];
}
