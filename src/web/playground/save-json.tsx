import type { Article } from "../../core/contract/article.ts";
import type { Claim } from "../../core/contract/claim.ts";
import { words } from "../text/words.ts";

/** Saves what `sitrep code --json` would print for this article. */
export const SaveJson = ({ article, claims }: { article: Article; claims: readonly Claim[] }) => (
  <p className="row">
    <span className="quiet">{words.claimsOfArticle({ count: claims.length })}</span>
    <button
      type="button"
      onClick={() => {
        const lines = new Blob([`${JSON.stringify({ article, claims })}\n`], { type: "application/json" });
        const link = document.createElement("a");
        link.href = URL.createObjectURL(lines);
        link.download = "sitrep-claims.json";
        link.click();
        URL.revokeObjectURL(link.href);
      }}
    >
      {words.playground.save}
    </button>
  </p>
);
