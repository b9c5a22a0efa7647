import { type ReactNode, useEffect, useRef } from "react";
import type { Claim } from "../../core/contract/claim.ts";
import { SourceText } from "../text/source-text.tsx";
import { words } from "../text/words.ts";
import { type Field, fieldsOfClaim, headingOfClaim } from "./claim-fields.ts";

export type PointedSpan = Field["span"];

export interface ClaimCardProps {
  readonly claim: Claim;
  /** Where the claim stands, in one word. */
  readonly status: string;
  readonly isChosen: boolean;
  readonly pointed: PointedSpan;
  readonly choose: () => void;
  /** Shows the words that a field was read from; null ends it. */
  readonly point: (span: PointedSpan) => void;
  /** Chooses the claim and goes to the words of one of its fields. */
  readonly goTo: (span: PointedSpan) => void;
  /** What stands beside a field: the way to correct it. */
  readonly besideField?: ((field: Field) => ReactNode) | undefined;
  /** What stands below the fields of the chosen claim. */
  readonly below?: ReactNode;
}

const isSame = (a: PointedSpan, b: PointedSpan): boolean => a?.start === b?.start && a?.end === b?.end;

const FieldValue = ({
  field,
  pointed,
  point,
  goTo,
}: { field: Field } & Pick<ClaimCardProps, "pointed" | "point" | "goTo">) => {
  const { span, role, value } = field;
  if (!span)
    return (
      <span className="told" dir="auto">
        <SourceText text={value} />
      </span>
    );
  return (
    <button
      type="button"
      className={`field told role-${role}${pointed && isSame(span, pointed) ? " pointed-at" : ""}`}
      dir="auto"
      onClick={() => goTo(span)}
      onFocus={() => point(span)}
      onBlur={() => point(null)}
      onMouseEnter={() => point(span)}
      onMouseLeave={() => point(null)}
    >
      <SourceText text={value} />
    </button>
  );
};

/** A claim's fields; pointing at one shows its words in the text, and the words show their field. */
export const ClaimCard = (props: ClaimCardProps) => {
  const { claim, status, isChosen, choose, pointed, point, goTo, besideField, below } = props;
  const card = useRef<HTMLElement>(null);
  useEffect(() => {
    if (isChosen) card.current?.scrollIntoView({ block: "nearest" });
  }, [isChosen]);
  return (
    <section ref={card} className={isChosen ? "claim-card chosen" : "claim-card"} data-claim={claim.id}>
      <h3>
        <button type="button" aria-expanded={isChosen} onClick={choose}>
          <span className={`kind ${claim.kind}`}>{words.kinds[claim.kind]}</span> {headingOfClaim(claim)}
        </button>
        {status ? <span className={`badge ${status}`}>{status}</span> : null}
      </h3>
      <dl>
        {fieldsOfClaim(claim).map((field) => (
          <div key={`${field.role} ${field.path}`}>
            <dt>{field.label}</dt>
            <dd>
              <FieldValue field={field} pointed={isChosen ? pointed : null} point={point} goTo={goTo} />
              {isChosen ? besideField?.(field) : null}
            </dd>
          </div>
        ))}
      </dl>
      {isChosen ? below : null}
    </section>
  );
};
