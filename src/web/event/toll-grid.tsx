import { Fragment } from "react";
import type { Toll } from "../../core/record/event.ts";
import { countOf } from "../article/claim-fields.ts";
import { showDate } from "../text/dates.ts";
import { words } from "../text/words.ts";

type Count = Pick<Toll, "min" | "best" | "max">;

const shown = (value: number | null): string => (value === null ? "–" : String(value));

const Bounds = ({ count }: { count: Count }) => (
  <>
    <td className="number">{shown(count.min)}</td>
    <td className="number">
      <b>{shown(count.best)}</b>
    </td>
    <td className="number">{shown(count.max)}</td>
  </>
);

const Voice = ({ voice, open }: { voice: Toll["voices"][number]; open: (article: string, claim: string) => void }) => (
  <tr className={voice.leftOut ? "quiet" : undefined}>
    <td className="who" dir="auto">
      <button
        type="button"
        className="link"
        title={voice.quote}
        aria-label={`${words.openArticle}: ${voice.claimant ?? voice.publisher ?? words.picture.nobodyNamed}, ${countOf(voice)}`}
        onClick={() => open(voice.article, voice.claim)}
      >
        {voice.claimant ?? voice.publisher ?? words.picture.nobodyNamed}
      </button>
      <span className="quiet">
        {" "}
        {[voice.claimant ? voice.publisher : null, voice.published ? showDate(voice.published) : null, voice.leftOut]
          .filter(Boolean)
          .join(", ")}
      </span>
    </td>
    <Bounds count={voice} />
  </tr>
);

export interface TollGridProps {
  readonly tolls: readonly Toll[];
  readonly open: (article: string, claim: string) => void;
}

/** Side by side: what is held, and the least, best and most that each claimant gave. Disagreement stays visible. */
export const TollGrid = ({ tolls, open }: TollGridProps) => (
  <table className="tolls">
    <caption>{words.tolls}</caption>
    <thead>
      <tr>
        <th scope="col">{words.picture.sideAndClaimant}</th>
        <th scope="col">{words.picture.min}</th>
        <th scope="col">{words.picture.best}</th>
        <th scope="col">{words.picture.max}</th>
      </tr>
    </thead>
    <tbody>
      {tolls.map((toll) => (
        <Fragment key={`${toll.measure} ${toll.side.name} ${toll.part}`}>
          <tr className="toll-held" title={toll.rule}>
            <th scope="row" dir="auto">
              {toll.measure}: {toll.side.name}
              {toll.part ? <span className="quiet"> {words.picture.part}</span> : null}
              {toll.disputed ? <span className="disputed"> {words.disputed}</span> : null}
            </th>
            <Bounds count={toll} />
          </tr>
          {toll.voices.map((voice) => (
            <Voice key={voice.claim} voice={voice} open={open} />
          ))}
        </Fragment>
      ))}
    </tbody>
  </table>
);
