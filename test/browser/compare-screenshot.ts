import { existsSync, readFileSync, writeFileSync } from "node:fs";
import type { Browser } from "playwright-core";

/** Both pictures are made this small before they are compared: letters may be set a little differently elsewhere. */
const width = 160;
const height = 100;

const meanDifference = `async ([one, other]) => {
  const pixels = async (base64) => {
    const image = new Image();
    image.src = "data:image/png;base64," + base64;
    await image.decode();
    const canvas = new OffscreenCanvas(${width}, ${height});
    const pen = canvas.getContext("2d");
    pen.imageSmoothingQuality = "high";
    pen.drawImage(image, 0, 0, ${width}, ${height});
    return pen.getImageData(0, 0, ${width}, ${height}).data;
  };
  const [a, b] = [await pixels(one), await pixels(other)];
  let sum = 0;
  for (let at = 0; at < a.length; at++) sum += Math.abs(a[at] - b[at]);
  return sum / a.length / 255;
}`;

/**
 * Mean difference of a picture from the one in docs/, 0 to 1. With SITREP_SCREENSHOTS=write the one in docs/ is
 * replaced, and the answer is 0.
 */
export const differenceFromDocs = async (browser: Browser, name: string, png: Buffer): Promise<number> => {
  const file = `docs/${name}.png`;
  if (process.env.SITREP_SCREENSHOTS === "write") {
    writeFileSync(file, png);
    return 0;
  }
  if (!existsSync(file)) return 1;
  const page = await browser.newPage();
  const pictures = JSON.stringify([png.toString("base64"), readFileSync(file).toString("base64")]);
  const difference = await page.evaluate<number>(`(${meanDifference})(${pictures})`);
  await page.close();
  return difference;
};
