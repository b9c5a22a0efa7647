import type { Toll } from "../../core/record/event.ts";
import { countOf } from "../article/claim-fields.ts";
import { words } from "../text/words.ts";

/** Side by side: what is held, and what each claimant gave. Disagreement stays visible. */
export const TollGrid = ({ tolls }: { tolls: readonly Toll[] }) => (
  <table className="tolls">
    <caption>{words.tolls}</caption>
    <thead>
      <tr>
        <th scope="col">{words.measure}</th>
        <th scope="col">{words.side}</th>
        <th scope="col">{words.count}</th>
        <th scope="col">{words.claimant}</th>
      </tr>
    </thead>
    <tbody>
      {tolls.map((toll) => (
        <tr key={`${toll.measure} ${toll.side.name}`}>
          <td>{toll.measure}</td>
          <td dir="auto">{toll.side.name}</td>
          <td title={toll.rule}>
            <b>{countOf(toll)}</b>
            {toll.disputed ? <span className="disputed"> {words.disputed}</span> : null}
          </td>
          <td>
            <ul>
              {toll.voices.map((voice) => (
                <li
                  key={voice.claim}
                  title={voice.leftOut ?? undefined}
                  className={voice.leftOut ? "quiet" : undefined}
                >
                  {countOf(voice)}: {voice.claimant ?? voice.publisher ?? "?"}
                  {voice.published ? `, ${voice.published}` : ""}
                  {voice.leftOut ? ` (${voice.leftOut})` : ""}
                </li>
              ))}
            </ul>
          </td>
        </tr>
      ))}
    </tbody>
  </table>
);
