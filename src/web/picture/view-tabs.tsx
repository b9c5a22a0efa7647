import { words } from "../text/words.ts";
import type { View } from "../view-state.ts";

/** What stands in the middle of the picture. The filters, the time strip and the chosen event are shared by all. */
export const shows = ["map", "table", "actors", "states"] as const;
export type Show = (typeof shows)[number];

export const showOf = ({ show }: View): Show => shows.find((known) => known === show) ?? "map";

export const ViewTabs = ({ view, change }: { view: View; change: (part: Partial<View>) => void }) => (
  <nav className="view-tabs" aria-label={words.picture.tabs}>
    {shows.map((show) => (
      <button
        key={show}
        type="button"
        aria-current={showOf(view) === show ? "page" : undefined}
        onClick={() => change({ show: show === "map" ? undefined : show })}
      >
        {words.picture.shows[show]}
      </button>
    ))}
  </nav>
);
