import type { Article } from "../core/contract/article.ts";
import type { Box } from "../core/record/filter.ts";
import type { RecordStore } from "../core/record/store.ts";
import type { Analysis } from "../pipeline/analyse.ts";
import type { NamedPlace } from "../pipeline/named-places.ts";
import type { PlaceLabel } from "../pipeline/place-labels.ts";
import type { Reached } from "../pipeline/telling-steps.ts";
import type { Probes } from "../telemetry/index.ts";
import type { BaseMap } from "./base-map.ts";

/** What the routes work with. */
export interface Services {
  readonly store: RecordStore;
  /** Reads one article; nothing is stored. */
  analyse(article: Article): Promise<Analysis>;
  /**
   * Reads an article that is to be stored, and tells how far it has come; it may work apart from this thread, so that
   * others are answered meanwhile. Without it `analyse` does the work.
   */
  readonly read?: (article: Article, tell: (reached: Reached) => void) => Promise<Pick<Analysis, "claims" | "note">>;
  /** Version under which its claims are stored. */
  readonly analysis: string;
  /** Private hosts, as host or host:port, that articles may be fetched from. */
  readonly allowedHosts?: ReadonlySet<string>;
  /** Folder of the built page; without it only the API is served. */
  readonly page?: string;
  /** Folder of the built playground. */
  readonly playground?: string;
  /** The largest towns of the gazetteer in a box, to be named on the map; without it none are. */
  readonly placesIn?: (box: Box, most: number) => readonly PlaceLabel[];
  /** Places of the gazetteer that have a name, the most populous first; without it none are offered to a reviewer. */
  readonly placesNamed?: (name: string, most: number) => readonly NamedPlace[];
  /** A base map of the user's own; without it the page draws the bundled one. */
  readonly baseMap?: BaseMap;
  /** True where everybody must show a token; else whoever reaches the server may do everything. */
  readonly tokensNeeded?: boolean;
  /** Requests that a token, or an address without one, may make in a minute; without it nothing is limited. */
  readonly perMinute?: number;
  /** What who watches over the process may ask; without it there is nothing at /healthz, /readyz and /metrics. */
  readonly probes?: Probes;
  /** Answers an assistant's requests by the Model Context Protocol; without it there is nothing at /mcp. */
  readonly assistant?: (request: Request) => Promise<Response>;
  /** Host names that a request may be for. Others are refused, so that no web site can rename itself to this machine. */
  readonly hosts: readonly string[];
}
