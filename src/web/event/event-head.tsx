import type { SituationEvent } from "../../core/record/event.ts";
import { words } from "../text/words.ts";
import { colourOf, dateOf, partiesOf, placeOf, typeOf } from "./event-labels.ts";

/** What is held of an event, in four lines. */
export const EventHead = ({ event, close }: { event: SituationEvent; close: () => void }) => (
  <>
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
  </>
);
