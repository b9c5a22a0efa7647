import { Map as MapLibreMap, NavigationControl, setWorkerUrl } from "maplibre-gl";
import workerUrl from "maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url";
import "maplibre-gl/dist/maplibre-gl.css";
import { refine } from "./base-style.ts";
import { readCamera } from "./camera.ts";
import { chooseStyle } from "./choose-style.ts";
import { type DivisionTopology, readDetail } from "./detail.ts";
import type { ProvinceAt } from "./event-areas.ts";
import { addEventLayers } from "./event-layers.ts";
import divisionsUrl from "./tables/provinces.topojson?url";
import { nameTowns } from "./town-labels.ts";

setWorkerUrl(workerUrl);

export interface OpenedMap {
  readonly map: MapLibreMap;
  /** False where the user gave a base map of their own. */
  readonly bundled: boolean;
  /** Reads the detailed borders and the names of towns, once something stands on the screen. */
  readonly addDetail: () => Promise<ProvinceAt | null>;
}

const readTopology = async (signal: AbortSignal): Promise<DivisionTopology> =>
  (await fetch(divisionsUrl, { signal })).json();

/** MapLibre 6 ends a drag only where the button is let go above the map itself: above the legend it would go on. */
const endDragsAnywhere = (map: MapLibreMap, signal: AbortSignal): void => {
  const surface = map.getCanvasContainer();
  const letGo = (event: MouseEvent): void => {
    if (event.target instanceof Node && surface.contains(event.target)) return;
    surface.dispatchEvent(new MouseEvent("mouseup", event));
  };
  document.addEventListener("mouseup", letGo, { signal });
};

/** Opens the map without events. Throws where the page has no WebGL or the base map cannot be read. */
export const openMap = async (
  container: HTMLElement,
  { isDark, at, signal }: { isDark: boolean; at: string | undefined; signal: AbortSignal },
): Promise<OpenedMap> => {
  const { style, bundled } = await chooseStyle(isDark, signal);
  signal.throwIfAborted();
  const camera = readCamera(at) ?? { center: [12, 25], zoom: 1.3 };
  const map = new MapLibreMap({
    container,
    style,
    ...camera,
    attributionControl: { compact: true },
    fadeDuration: 0,
    dragRotate: false,
    pitchWithRotate: false,
    touchPitch: false,
  });
  map.addControl(new NavigationControl({ showCompass: false }), "top-right");
  signal.addEventListener("abort", () => map.remove());
  endDragsAnywhere(map, signal);
  await new Promise((resolve, reject) => {
    map.once("load", resolve);
    map.once("error", ({ error }) => reject(error));
  });
  signal.throwIfAborted();
  addEventLayers(map);
  const addDetail = async (): Promise<ProvinceAt | null> => {
    const detail = readDetail(await readTopology(signal));
    signal.throwIfAborted();
    if (bundled) {
      refine(map, detail);
      signal.addEventListener("abort", nameTowns(map));
    }
    return detail.provinceAt;
  };
  return { map, bundled, addDetail };
};
