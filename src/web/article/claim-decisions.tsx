import type { ClaimItem } from "../../core/record/items.ts";
import { ClaimHistory } from "../review/claim-history.tsx";
import type { Decision } from "../review/decisions.ts";
import { ReviewerForm } from "../review/reviewer-form.tsx";
import { words } from "../text/words.ts";
import { WhyButton } from "../why/why-button.tsx";
import { EditBeside } from "./edit-beside.tsx";

export interface ClaimDecisionsProps {
  readonly item: ClaimItem;
  readonly who: string;
  readonly busy: boolean;
  readonly editing: string | null;
  readonly edit: (path: string | null) => void;
  readonly decide: (decisions: readonly Decision[], why: string) => void;
}

const actions = ["accept", "reject", "flag"] as const;

/** What a person can do with the chosen claim, and what was done with it before. */
export const ClaimDecisions = ({ item, who, busy, editing, edit, decide }: ClaimDecisionsProps) => {
  const { claim, review } = item;
  const kindPath = claim.kind === "event" ? "type" : claim.kind === "toll" ? "measure" : "property";
  if (!who)
    return (
      <div className="decisions">
        <WhyButton claim={claim} />
        <ReviewerForm />
      </div>
    );
  return (
    <div className="decisions">
      <div className="row">
        {actions.map((action) => (
          <button key={action} type="button" disabled={busy} onClick={() => decide([{ action }], "")}>
            {words.queue.commands[action]}
          </button>
        ))}
        <EditBeside
          claim={claim}
          field={{ path: kindPath, label: words.correct[kindPath] }}
          named
          isOpen={editing === kindPath}
          open={edit}
          save={decide}
        />
        <WhyButton claim={claim} />
      </div>
      <ClaimHistory claim={claim.id} version={review.version} />
    </div>
  );
};
