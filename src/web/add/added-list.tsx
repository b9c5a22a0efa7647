import type { InputItem, InputResult } from "../../core/record/input.ts";
import { SourceText } from "../text/source-text.tsx";
import { words } from "../text/words.ts";
import { ReadingProgress } from "./reading-progress.tsx";
import type { Given, Giving } from "./use-given.ts";

/** Items shown of one input; a feed or a table may hold thousands. */
const shown = 200;

/** Tenths of a second, and none where it took many. */
const shownSeconds = (milliseconds: number): number =>
  milliseconds < 9950 ? Math.max(0.1, Math.round(milliseconds / 100) / 10) : Math.round(milliseconds / 1000);

const Item = ({ item, open }: { item: InputItem; open: (article: string) => void }) => {
  if (!("id" in item))
    return (
      <li className="refused">
        {item.at ? <code>{item.at}</code> : null} {item.detail}
      </li>
    );
  const { at, id, title, outcome, claims, note } = item;
  const isUndated = claims > 0 && !item.published && outcome !== "known";
  return (
    <li>
      {at ? <code>{at}</code> : null}{" "}
      <button type="button" className="link" dir="auto" onClick={() => open(id)}>
        <SourceText text={title || words.article.untitled} />
      </button>{" "}
      <span className="quiet">
        {words.add.outcomes[outcome]}
        {outcome === "known" ? "" : `, ${words.add.claims({ count: claims })}`}
        {note ? `; ${note}` : ""}
        {claims === 0 && !note && outcome !== "known" ? `; ${words.add.noClaims}` : ""}
        {isUndated ? `; ${words.add.undated}` : ""}
      </span>
    </li>
  );
};

const Read = ({ result: { items, more }, open }: { result: InputResult; open: (article: string) => void }) => {
  if (!items.length) return <p className="quiet">{words.add.nothing}</p>;
  return (
    <>
      <ul>
        {items.slice(0, shown).map((item) => (
          <Item key={`${item.at} ${"id" in item ? item.id : item.code}`} item={item} open={open} />
        ))}
      </ul>
      {items.length > shown ? <p className="quiet">{words.add.notShown({ count: items.length - shown })}</p> : null}
      {more ? <p className="error">{words.add.more({ count: items.length })}</p> : null}
    </>
  );
};

export interface AddedListProps extends Pick<Giving, "given" | "again"> {
  readonly open: (article: string) => void;
}

const Outcome = ({ given, open, again }: { given: Given } & Omit<AddedListProps, "given">) => {
  const { stand } = given;
  switch (stand.state) {
    case "waiting":
      return <p className="quiet">{words.add.waiting}</p>;
    case "reading":
      return stand.progress ? (
        <ReadingProgress progress={stand.progress} />
      ) : (
        <p className="quiet">{words.add.sending}</p>
      );
    case "read":
      return <Read result={stand.result} open={open} />;
    case "failed":
      return (
        <p className="error" role="alert">
          {stand.problem}{" "}
          <button type="button" onClick={() => again(given)}>
            {words.add.again}
          </button>
        </p>
      );
  }
};

/** What became of everything that was given, the last first. */
export const AddedList = ({ given, open, again }: AddedListProps) => (
  <section className="added" aria-live="polite" aria-label={words.add.outcome}>
    {given.map((each) => (
      <section key={each.key}>
        <h3 dir="auto">
          <SourceText text={each.name} />{" "}
          {each.stand.state === "read" ? (
            <small className="quiet">{words.add.took({ seconds: shownSeconds(each.stand.milliseconds) })}</small>
          ) : null}
        </h3>
        <Outcome given={each} open={open} again={again} />
      </section>
    ))}
  </section>
);
