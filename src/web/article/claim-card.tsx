import { useEffect, useRef } from "react";
import type { ClaimItem } from "../../core/record/items.ts";
import { words } from "../text/words.ts";
import { type Field, fieldsOfClaim, headingOfClaim } from "./claim-fields.ts";

export interface ClaimCardProps {
  readonly item: ClaimItem;
  readonly isChosen: boolean;
  readonly choose: () => void;
  /** Shows the words that a field was read from. */
  readonly point: (span: Field["span"]) => void;
}

/** A claim's fields; each is a button that shows its words in the text. */
export const ClaimCard = ({ item, isChosen, choose, point }: ClaimCardProps) => {
  const card = useRef<HTMLElement>(null);
  useEffect(() => {
    if (isChosen) card.current?.scrollIntoView({ block: "nearest" });
  }, [isChosen]);
  return (
    <section ref={card} className={isChosen ? "claim-card chosen" : "claim-card"}>
      <h3>
        <button type="button" aria-expanded={isChosen} onClick={choose}>
          <span className={`kind ${item.claim.kind}`}>{item.claim.kind}</span> {headingOfClaim(item.claim)}
        </button>
        <span className="badge">{item.review.status}</span>
      </h3>
      <dl>
        {fieldsOfClaim(item.claim).map((field) => (
          <div key={`${field.role} ${field.value} ${field.span?.start}`}>
            <dt>{field.label}</dt>
            <dd>
              {field.span ? (
                <button
                  type="button"
                  className={`field role-${field.role}`}
                  onClick={() => point(field.span)}
                  dir="auto"
                >
                  {field.value}
                </button>
              ) : (
                <span title={words.impliedField} dir="auto">
                  {field.value}
                </span>
              )}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
};
