import type { Map as MapLibreMap } from "maplibre-gl";
import { useEffect, useMemo, useRef, useState } from "react";
import type { EventBrief } from "../../core/record/brief.ts";
import { useSelection } from "../picture/select-events.ts";
import { words } from "../text/words.ts";
import type { View } from "../view-state.ts";
import { boxOf, cameraOf, extentOf, fitCamera } from "./camera.ts";
import type { Cluster } from "./cluster-events.ts";
import { areasOf } from "./event-areas.ts";
import { drawEvents } from "./event-features.ts";
import { listenToPresses, showAreas, showEvents } from "./event-layers.ts";
import { FirstPicture } from "./first-picture.tsx";
import { Legend } from "./legend.tsx";
import { type Located, latitude, locate, longitude } from "./located.ts";
import { useMap } from "./use-map.ts";

export interface MapViewProps {
  readonly all: readonly EventBrief[];
  /** The selection, but for its box. */
  readonly events: readonly EventBrief[];
  readonly view: View;
  readonly change: (part: Partial<View>, how?: "push" | "replace") => void;
  readonly choose: (id: string) => void;
}

/** A group that zooming does not part is fanned out; another one is zoomed into. */
const openCluster = (map: MapLibreMap, { xs, ys }: Located, cluster: Cluster): boolean => {
  if (cluster.coincident || map.getZoom() >= 15) return true;
  const of = (values: Float64Array): readonly [number, number] => {
    const found = cluster.members.map((member) => values[member] ?? 0);
    return [Math.min(...found), Math.max(...found)];
  };
  const [west, east] = of(xs);
  const [north, south] = of(ys);
  map.fitBounds([longitude(west), latitude(south), longitude(east), latitude(north)], { padding: 90, maxZoom: 15 });
  return false;
};

/** Keeps the drawing in step with the events and with the camera. Gives how much is drawn once the map stands still. */
const useDrawing = (
  map: MapLibreMap | null,
  located: Located,
  view: View,
  { choose, change }: MapViewProps,
): number => {
  const [painted, setPainted] = useState(0);
  const [fanned, setFanned] = useState<string | undefined>();
  const clusters = useRef<readonly Cluster[]>([]);
  const latest = useRef({ located, choose, change });
  latest.current = { located, choose, change };

  useEffect(() => {
    if (!map) return;
    const draw = (): void => {
      const look = { zoom: map.getZoom(), extent: extentOf(map.getBounds()), chosen: view.event, fanned };
      const drawn = drawEvents(located, look);
      clusters.current = drawn.clusters;
      showEvents(map, drawn);
    };
    const idle = (): void => setPainted(map.queryRenderedFeatures({ layers: ["events", "clusters"] }).length);
    draw();
    map.on("moveend", draw);
    map.on("idle", idle);
    return () => {
      map.off("moveend", draw);
      map.off("idle", idle);
    };
  }, [map, located, view.event, fanned]);

  useEffect(() => {
    if (!map) return;
    listenToPresses(map, {
      onEvent: (id) => latest.current.choose(id),
      onCluster: (at) => {
        const cluster = clusters.current[at];
        const first = latest.current.located.events[cluster?.members[0] ?? -1];
        if (cluster && openCluster(map, latest.current.located, cluster)) setFanned(first?.id);
      },
      onArea: (place, id) => (id ? latest.current.choose(id) : latest.current.change({ place })),
      onGround: () => setFanned(undefined),
    });
  }, [map]);
  return painted;
};

/** Fits the map to the events once, where the address names no camera, and writes the camera into the address. */
const useCamera = (map: MapLibreMap | null, located: Located, view: View, { change }: MapViewProps): void => {
  const fitted = useRef(Boolean(view.at));
  const latest = useRef({ view, change });
  latest.current = { view, change };
  useEffect(() => {
    if (!map || fitted.current || !located.xs.length) return;
    fitted.current = true;
    const { clientWidth, clientHeight } = map.getContainer();
    const camera = fitCamera(located, clientWidth, clientHeight);
    if (camera) map.jumpTo(camera);
  }, [map, located]);
  useEffect(() => {
    if (!map) return;
    const keep = (): void => {
      const { box, at } = latest.current.view;
      const next = { at: cameraOf(map), ...(box ? { box: boxOf(map) } : {}) };
      if (next.at !== at) latest.current.change(next, "replace");
    };
    map.on("moveend", keep);
    return () => {
      map.off("moveend", keep);
    };
  }, [map]);
};

/**
 * The map of events: points for sites and towns, hatched areas for districts and provinces. Countries and unknown
 * places stand in the list beside it. `data-painted` tells tests how much it shows when it stands still.
 */
export const MapView = (props: MapViewProps) => {
  const { all, events, view, change } = props;
  const container = useRef<HTMLDivElement>(null);
  const { opened, provinceAt, failure } = useMap(container, view.at);
  const map = opened?.map ?? null;
  const located = useMemo(() => locate(events), [events]);
  const areas = useMemo(() => areasOf(events, provinceAt), [events, provinceAt]);
  const untyped = useSelection(all, view, "type", "box");
  const painted = useDrawing(map, located, view, props);
  useCamera(map, located, view, props);
  useEffect(() => {
    if (map) showAreas(map, areas);
  }, [map, areas]);
  return (
    <section className="map" aria-label={words.map} data-painted={painted} data-detail={provinceAt ? "" : undefined}>
      <div className="map-canvas" ref={container} />
      {painted ? null : <FirstPicture located={located} at={view.at} />}
      {failure ? (
        <p className="error map-failure" role="alert">
          {words.mapLegend.failed} ({failure})
        </p>
      ) : null}
      <label className="map-filter">
        <input
          type="checkbox"
          checked={Boolean(view.box)}
          disabled={!map}
          onChange={({ target }) => change({ box: target.checked && map ? boxOf(map) : undefined })}
        />
        {words.picture.onlyInMap}
      </label>
      <Legend events={untyped} view={view} change={change} />
    </section>
  );
};
