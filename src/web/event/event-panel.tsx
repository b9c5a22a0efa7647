import type { ClaimItem } from "../../core/record/items.ts";
import { fetchEvent } from "../api/picture-client.ts";
import { useLoaded } from "../api/use-loaded.ts";
import { headingOfClaim } from "../article/claim-fields.ts";
import { showDate } from "../text/dates.ts";
import { words } from "../text/words.ts";
import { WhyButton } from "../why/why-button.tsx";
import { EventHead } from "./event-head.tsx";
import { TollGrid } from "./toll-grid.tsx";

type Open = (article: string, claim: string) => void;

export interface EventPanelProps {
  readonly id: string;
  readonly close: () => void;
  readonly open: Open;
  /** Opens the page that lays the claims side by side. */
  readonly compare: () => void;
}

const Claim = ({ item: { claim, article }, open }: { item: ClaimItem; open: Open }) => (
  <li>
    <blockquote dir="auto">{claim.quote}</blockquote>
    <p className="quiet">
      {headingOfClaim(claim)} · {article.publisher ?? article.id},{" "}
      {article.published ? showDate(article.published) : words.undated}
    </p>
    <p className="claim-buttons">
      <button type="button" onClick={() => open(article.id, claim.id)}>
        {words.openArticle}
      </button>
      <WhyButton claim={claim} />
    </p>
  </li>
);

/** One event: what is held of it, its toll, and every claim that it rests on with the words that say it. */
export const EventPanel = ({ id, close, open, compare }: EventPanelProps) => {
  const loaded = useLoaded(id, (signal) => fetchEvent(id, signal));
  if (loaded.state === "loading") return <p className="hint">{words.loading}</p>;
  if (loaded.state === "failed")
    return (
      <p className="error" role="alert">
        {loaded.reason}{" "}
        <button type="button" onClick={close}>
          {words.close}
        </button>
      </p>
    );
  const { event, claims } = loaded.value;
  return (
    <article className="event-panel">
      <EventHead event={event} close={close} />
      <p>
        <button type="button" onClick={compare}>
          {words.compare.open({ count: claims.length })}
        </button>
      </p>
      {event.tolls.length ? <TollGrid tolls={event.tolls} open={open} /> : null}
      <h3>{words.claims}</h3>
      <ul className="claims">
        {claims.map((item) => (
          <Claim key={item.claim.id} item={item} open={open} />
        ))}
      </ul>
    </article>
  );
};
