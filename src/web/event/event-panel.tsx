import type { SituationEvent } from "../../core/record/event.ts";
import { fetchClaimsOfEvent } from "../api/client.ts";
import { useLoaded } from "../api/use-loaded.ts";
import { headingOfClaim } from "../article/claim-fields.ts";
import { words } from "../text/words.ts";
import { colourOf, dateOf, partiesOf, placeOf, typeOf } from "./event-labels.ts";
import { TollGrid } from "./toll-grid.tsx";

export interface EventPanelProps {
  readonly event: SituationEvent;
  readonly close: () => void;
  readonly open: (article: string, claim: string) => void;
}

/** One event: what is held of it, its toll, and every claim that it rests on with the words that say it. */
export const EventPanel = ({ event, close, open }: EventPanelProps) => {
  const claims = useLoaded(event.id, (signal) => fetchClaimsOfEvent(event.id, signal));
  return (
    <article className="event-panel" aria-label={typeOf(event)}>
      <header>
        <span className="dot" style={{ background: colourOf[event.type] }} aria-hidden="true" />
        <h2>{typeOf(event)}</h2>
        <span className="badge">{event.review.status}</span>
        <button type="button" className="close" onClick={close} aria-label={words.close}>
          ×
        </button>
      </header>
      <p className="event-parties" dir="auto">
        {partiesOf(event)}
      </p>
      <p>
        {dateOf(event)} · {placeOf(event)} · {event.status}
      </p>
      <p className="quiet">
        {words.toldBy({
          reports: words.reports({ count: event.articles }),
          publishers: words.publishers({ count: event.publishers }),
        })}{" "}
        · CAMEO {event.cameo}
        {event.acled ? ` · ${event.acled.eventType}: ${event.acled.subEventType}` : ""}
      </p>
      {event.tolls.length ? <TollGrid tolls={event.tolls} /> : null}
      <h3>{words.claims}</h3>
      {claims.state === "loading" ? <p className="hint">{words.loading}</p> : null}
      {claims.state === "failed" ? (
        <p className="error" role="alert">
          {claims.reason}
        </p>
      ) : null}
      <ul className="claims">
        {claims.state === "ready" &&
          claims.value.map(({ claim, article }) => (
            <li key={claim.id}>
              <blockquote dir="auto">{claim.quote}</blockquote>
              <p className="quiet">
                {headingOfClaim(claim)} · {article.publisher ?? article.id}, {article.published ?? words.undated}
              </p>
              <button type="button" onClick={() => open(article.id, claim.id)}>
                {words.openArticle}
              </button>
            </li>
          ))}
      </ul>
    </article>
  );
};
