import { type ReactNode, useCallback, useMemo, useState } from "react";
import type { Claim } from "../../core/contract/claim.ts";
import { words } from "../text/words.ts";
import { ArticleText } from "./article-text.tsx";
import { ClaimCard, type PointedSpan } from "./claim-card.tsx";
import type { Field } from "./claim-fields.ts";
import { ClaimList } from "./claim-list.tsx";

/** A claim with where it stands. */
export interface ShownClaim {
  readonly claim: Claim;
  readonly status: string;
}

export interface ExtractionProps {
  readonly text: string;
  readonly claims: readonly ShownClaim[];
  readonly chosen: string | undefined;
  readonly choose: (claim: string) => void;
  /** What stands above the cards. */
  readonly above?: ReactNode;
  readonly besideField?: ((claim: Claim, field: Field) => ReactNode) | undefined;
  readonly below?: ((claim: Claim) => ReactNode) | undefined;
}

interface Pointed {
  readonly span: PointedSpan;
  /** Pointed at from a card, so that the text follows. */
  readonly follow: boolean;
}

/** The text beside what was read from it; pointing at either side shows the other. */
export const Extraction = (props: ExtractionProps) => {
  const { text, claims, chosen, choose, above, besideField, below } = props;
  const [{ span, follow }, setPointed] = useState<Pointed>({ span: null, follow: false });
  const all = useMemo(() => claims.map(({ claim }) => claim), [claims]);
  const at = all.findIndex(({ id }) => id === chosen);
  const chooseWords = useCallback(
    (claim: string) => {
      setPointed({ span: null, follow: false });
      choose(claim);
    },
    [choose],
  );
  const pointWords = useCallback((next: PointedSpan) => setPointed({ span: next, follow: false }), []);
  const card = (index: number): ReactNode => {
    const shown = claims[index];
    if (!shown) return null;
    const { claim, status } = shown;
    const isChosen = index === at;
    return (
      <ClaimCard
        claim={claim}
        status={status}
        isChosen={isChosen}
        pointed={span}
        choose={() => chooseWords(claim.id)}
        point={(next) => {
          if (isChosen) setPointed({ span: next, follow: next !== null });
        }}
        goTo={(next) => {
          choose(claim.id);
          setPointed({ span: next, follow: true });
        }}
        besideField={besideField ? (field) => besideField(claim, field) : undefined}
        below={isChosen ? below?.(claim) : undefined}
      />
    );
  };
  return (
    <div className="article-columns">
      <ArticleText
        text={text}
        claims={all}
        chosen={all[at]}
        pointed={span}
        follow={follow}
        choose={chooseWords}
        point={pointWords}
      />
      <aside aria-label={words.claims}>
        {above}
        <ClaimList count={claims.length} chosen={at} card={card} />
      </aside>
    </div>
  );
};
