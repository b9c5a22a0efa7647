import type { Map as MapLibreMap } from "maplibre-gl";

const size = 16;

/** Diagonal lines for areas: somewhere in here, and nobody says where. */
const hatch = (colour: string): ImageData | null => {
  const canvas = document.createElement("canvas");
  canvas.width = size;
  canvas.height = size;
  const pen = canvas.getContext("2d");
  if (!pen) return null;
  pen.strokeStyle = colour;
  pen.lineWidth = 2.2;
  for (const shift of [-size, 0, size]) {
    pen.beginPath();
    pen.moveTo(shift - 2, size + 2);
    pen.lineTo(shift + size + 2, -2);
    pen.stroke();
  }
  return pen.getImageData(0, 0, size, size);
};

export const addHatch = (map: MapLibreMap, colour: string): void => {
  const image = hatch(colour);
  if (image && !map.hasImage("hatch")) map.addImage("hatch", image, { pixelRatio: 2 });
};
