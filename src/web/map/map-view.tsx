import { Map as MapLibreMap, NavigationControl, setWorkerUrl } from "maplibre-gl";
import workerUrl from "maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url";
import "maplibre-gl/dist/maplibre-gl.css";
import { useEffect, useMemo, useRef, useState } from "react";
import worldUrl from "world-atlas/countries-50m.json?url";
import type { SituationEvent } from "../../core/record/event.ts";
import { words } from "../text/words.ts";
import { dark, light, readBaseMap, styleOf } from "./base-map.ts";
import { markChosen, onChoose, showEvents } from "./event-layers.ts";
import { pointsOf } from "./event-points.ts";

setWorkerUrl(workerUrl);

const prefersDark = (): boolean => window.matchMedia("(prefers-color-scheme: dark)").matches;

const openMap = async (container: HTMLElement, signal: AbortSignal): Promise<MapLibreMap> => {
  const world = await (await fetch(worldUrl, { signal })).json();
  const style = styleOf(readBaseMap(world), prefersDark() ? dark : light);
  const map = new MapLibreMap({
    container,
    style,
    center: [12, 25],
    zoom: 1.3,
    attributionControl: { compact: true },
    renderWorldCopies: true,
  });
  map.addControl(new NavigationControl({ showCompass: false }), "top-right");
  await new Promise((resolve) => map.once("load", resolve));
  return map;
};

/** The part of the sorted values that holds nine in ten: a lone event far away must not make the rest a dot. */
const middle = (values: readonly number[]): readonly [number, number] => {
  const sorted = [...values].sort((a, b) => a - b);
  const cut = Math.floor(sorted.length / 20);
  return [sorted[cut] ?? 0, sorted[sorted.length - 1 - cut] ?? 0];
};

const showMost = (map: MapLibreMap, points: ReturnType<typeof pointsOf>): void => {
  if (!points.features.length) return;
  const [west, east] = middle(points.features.map(({ geometry }) => geometry.coordinates[0] ?? 0));
  const [south, north] = middle(points.features.map(({ geometry }) => geometry.coordinates[1] ?? 0));
  map.fitBounds([west, south, east, north], { padding: 70, maxZoom: 9, animate: false });
};

export interface MapViewProps {
  readonly events: readonly SituationEvent[];
  readonly chosen: string | undefined;
  readonly choose: (id: string) => void;
}

/** The world map with the events that are known to a town or closer. `data-painted` tells tests when it stands still. */
export const MapView = ({ events, chosen, choose }: MapViewProps) => {
  const container = useRef<HTMLDivElement>(null);
  const [map, setMap] = useState<MapLibreMap | null>(null);
  const [painted, setPainted] = useState(0);
  const latestChoose = useRef(choose);
  latestChoose.current = choose;
  const fitted = useRef(false);
  const points = useMemo(() => pointsOf(events), [events]);

  useEffect(() => {
    if (!container.current) return;
    const control = new AbortController();
    const opened = openMap(container.current, control.signal).then(
      (made) => {
        onChoose(made, (id) => latestChoose.current(id));
        setMap(made);
        return made;
      },
      () => null,
    );
    return () => {
      control.abort();
      opened.then((made) => made?.remove());
    };
  }, []);

  useEffect(() => {
    if (!map) return;
    showEvents(map, points);
    if (!fitted.current && points.features.length) {
      showMost(map, points);
      fitted.current = true;
    }
    const idle = () => setPainted(map.queryRenderedFeatures({ layers: ["events", "clusters"] }).length);
    map.once("idle", idle);
    return () => {
      map.off("idle", idle);
    };
  }, [map, points]);

  useEffect(() => {
    if (map) markChosen(map, chosen);
  }, [map, chosen]);

  return <section className="map" aria-label={words.map} data-painted={painted} ref={container} />;
};
