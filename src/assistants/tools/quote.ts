import { z } from "zod";
import { Refusal } from "../../core/errors.ts";
import { toAsOf } from "../../core/record/as-of.ts";
import { answered, claimView } from "../answer.ts";
import { idOf, selectionShape } from "../inputs.ts";
import { tool } from "../tool.ts";

/** Never inside a surrogate pair. */
const whole = (text: string, at: number): number => (/[\udc00-\udfff]/.test(text.charAt(at)) ? at - 1 : at);

export const quote = tool({
  name: "quote",
  title: "The words behind a claim",
  about:
    "Proves a claim: the exact characters of the stored article that say it, with their UTF-16 offsets, the words around them, and the SHA-256 of the article's text. Use it before citing.",
  input: z.strictObject({
    claim: idOf("the claim"),
    around: z.number().int().min(0).max(1000).default(200).describe("characters before and after"),
    asOf: selectionShape.asOf,
  }),
  run: async (store, { claim: id, around, asOf }) => {
    const moment = toAsOf(asOf ?? "") ?? undefined;
    const item = await store.claim(id, moment);
    if (!item) throw new Refusal("unknown-target", { claim: id });
    const record = await store.article(item.article.id, moment);
    if (!record) throw new Refusal("unknown-article", { article: item.article.id });
    const { text, sha256 } = record.article;
    const { start, end } = item.claim;
    return answered({
      ...claimView(item),
      before: text.slice(whole(text, Math.max(0, start - around)), start),
      after: text.slice(end, whole(text, Math.min(text.length, end + around))),
      exact: text.slice(start, end) === item.claim.quote,
      sha256,
      version: record.version,
      withdrawn: record.withdrawn,
    });
  },
});
