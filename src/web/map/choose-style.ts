import { addProtocol, type StyleSpecification } from "maplibre-gl";
import { PMTiles, Protocol, TileType } from "pmtiles";
import { fetchBaseMap } from "../api/picture-client.ts";
import { dark, light, styleOf } from "./base-style.ts";
import { readCoarseWorld } from "./coarse-world.ts";
import { rasterStyle, vectorStyle } from "./own-style.ts";

/** The style to open with. `bundled` is false for a base map of the user's own. */
export interface ChosenStyle {
  readonly style: StyleSpecification | string;
  readonly bundled: boolean;
}

const isNamed = (layer: unknown): layer is { readonly id: string } =>
  typeof layer === "object" && layer !== null && "id" in layer && typeof layer.id === "string";

const layerNames = (metadata: unknown): readonly string[] => {
  if (typeof metadata !== "object" || metadata === null || !("vector_layers" in metadata)) return [];
  const layers: unknown = metadata.vector_layers;
  return Array.isArray(layers) ? layers.filter(isNamed).map(({ id }) => id) : [];
};

/** An archive is read by byte ranges, straight from its file. */
const archiveStyle = async (url: string, isDark: boolean): Promise<StyleSpecification> => {
  const protocol = new Protocol();
  addProtocol("pmtiles", protocol.tile);
  const archive = new PMTiles(url);
  protocol.add(archive);
  const { tileType } = await archive.getHeader();
  if (tileType !== TileType.Mvt) return rasterStyle({ url: `pmtiles://${url}` });
  return vectorStyle(`pmtiles://${url}`, layerNames(await archive.getMetadata()), isDark ? dark : light);
};

/** The user's base map where the server was started with one, else the bundled atlas. */
export const chooseStyle = async (isDark: boolean, signal: AbortSignal): Promise<ChosenStyle> => {
  const [own, world] = await Promise.all([fetchBaseMap(signal), readCoarseWorld()]);
  if (!own) return { style: styleOf(world, isDark ? dark : light), bundled: true };
  const url = new URL(own.url, new URL("./", document.baseURI)).href;
  // The braces of a template are part of its address and not to be escaped.
  if (own.kind === "tiles") return { style: rasterStyle({ tiles: [own.url] }), bundled: false };
  return { style: own.kind === "pmtiles" ? await archiveStyle(url, isDark) : url, bundled: false };
};
