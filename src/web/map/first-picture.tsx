import { useEffect, useMemo, useRef, useState } from "react";
import { useLoaded } from "../api/use-loaded.ts";
import { type Camera, fitCamera, readCamera } from "./camera.ts";
import { worldPixels } from "./cluster-events.ts";
import { type CoarseWorld, readCoarseWorld } from "./coarse-world.ts";
import { drawEvents } from "./event-features.ts";
import { type Located, mercatorX, mercatorY } from "./located.ts";

interface Size {
  readonly width: number;
  readonly height: number;
}

type Project = (lon: number, lat: number) => readonly [number, number];

const projection = ({ center: [lon, lat], zoom }: Camera, { width, height }: Size): Project => {
  const scale = worldPixels * 2 ** zoom;
  const [left, top] = [mercatorX(lon) * scale - width / 2, mercatorY(lat) * scale - height / 2];
  return (x, y) => [mercatorX(x) * scale - left, mercatorY(y) * scale - top];
};

/** The outlines of countries as one path, without those that lie outside the picture. */
const landPath = ({ countries }: CoarseWorld, project: Project, { width, height }: Size): string =>
  countries
    .flatMap(({ shape }) => shape.coordinates.map(([outer = []]) => outer.map(([x = 0, y = 0]) => project(x, y))))
    .filter(
      (ring) =>
        ring.some(([x]) => x > -width) &&
        ring.some(([x]) => x < 2 * width) &&
        ring.some(([, y]) => y > -height) &&
        ring.some(([, y]) => y < 2 * height),
    )
    .map((ring) => `M${ring.map(([x, y]) => `${x.toFixed(1)},${y.toFixed(1)}`).join("L")}Z`)
    .join("");

const whole = { west: -1, east: 2, north: 0, south: 1 };

const Events = ({ located, camera, project }: { located: Located; camera: Camera; project: Project }) => {
  const { points } = useMemo(
    () => drawEvents(located, { zoom: camera.zoom, extent: whole, chosen: undefined, fanned: undefined }),
    [located, camera],
  );
  return points.features.map(({ geometry, properties: { id, cluster, kind, colour, radius, label } }) => {
    const [x, y] = project(geometry.coordinates[0] ?? 0, geometry.coordinates[1] ?? 0);
    return kind === "event" ? (
      <circle key={id} cx={x} cy={y} r={radius} fill={colour} />
    ) : (
      <g key={cluster}>
        <circle className="cluster" cx={x} cy={y} r={radius} style={{ stroke: colour }} />
        <text x={x} y={y + 4}>
          {label}
        </text>
      </g>
    );
  });
};

/**
 * The events over the coarse atlas, drawn at once and without the map's own code: what one looks at in the second that
 * the map needs to start. It has the camera that the map will have.
 */
export const FirstPicture = ({ located, at }: { located: Located; at: string | undefined }) => {
  const place = useRef<SVGSVGElement>(null);
  const [size, setSize] = useState<Size>({ width: 0, height: 0 });
  const world = useLoaded("coarse world", readCoarseWorld);
  useEffect(() => {
    const { clientWidth: width = 0, clientHeight: height = 0 } = place.current ?? {};
    setSize({ width, height });
  }, []);
  const camera = useMemo(() => readCamera(at) ?? fitCamera(located, size.width, size.height), [at, located, size]);
  const project = useMemo(() => camera && projection(camera, size), [camera, size]);
  const land = useMemo(
    () => (project && world.state === "ready" ? landPath(world.value, project, size) : ""),
    [world, project, size],
  );
  return (
    <svg
      ref={place}
      className="first-picture"
      aria-hidden="true"
      data-drawn={land && located.xs.length ? "" : undefined}
    >
      <path className="land" d={land} />
      {camera && project && size.width ? <Events located={located} camera={camera} project={project} /> : null}
    </svg>
  );
};
