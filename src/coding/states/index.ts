import { component } from "../../core/component.ts";
import type { StateClaim } from "../../core/contract/claim.ts";
import { indexActors } from "../syntax/refs.ts";
import { lemmaOf, treeOf } from "../syntax/tree.ts";
import { type StateFrame, type StateRule, toStateClaim } from "./claims.ts";
import { control } from "./control.ts";
import { leaders } from "./leaders.ts";
import { offices } from "./offices.ts";
import { people } from "./people.ts";
import { polities } from "./polities.ts";
import { sites } from "./sites.ts";
import { strength } from "./strength.ts";

/** Every kind of state claim, in the order of the contract. */
const rules: readonly StateRule[] = [strength, offices, leaders, people, polities, control, sites];

/**
 * State claims: force strength and reinforcement, offices, turnout, population, recognition, site status, control and
 * independence, each dated by its own clause or, in news of the day, by the publication.
 */
export const states = component({
  name: "states",
  needs: ["sentences", "tokens", "times", "quantities", "places", "actors"],
  gives: ["states"],
  run(input, trace) {
    const tree = treeOf(input.tokens, input.sentences);
    const frame: StateFrame = { input, tree, actors: indexActors(input.actors) };
    const claims = new Map<string, StateClaim>();
    for (const sentence of input.sentences) {
      if (input.article.text.slice(sentence.start, sentence.end).endsWith("?")) continue;
      for (const rule of rules)
        for (const found of rule(frame, sentence)) {
          const claim = toStateClaim(frame, input.article, found);
          if (claims.has(claim.id)) continue;
          claims.set(claim.id, claim);
          const word = tree.tokens[found.token] ?? sentence;
          trace({
            about: claim.id,
            rule: `states/${found.rule}`,
            start: word.start,
            end: word.end,
            reason: `${found.reason} ("${lemmaOf(tree, found.token)}")`,
            action: "added",
          });
        }
    }
    return { states: [...claims.values()] };
  },
});
