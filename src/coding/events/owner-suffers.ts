import { lemmaOf } from "../syntax/tree.ts";
import type { Match } from "./match-frame.ts";
import { possessorsOf } from "./oblique-arguments.ts";
import type { Reading } from "./reading.ts";

/** Nouns whose owner suffers them: "her impeachment", "the president's arrest". */
const suffered: ReadonlySet<string> = new Set(
  "impeachment arrest detention trial conviction sentencing imprisonment indictment expulsion ouster dismissal assassination murder killing abduction kidnapping release removal suspension extradition deportation prosecution poisoning torture execution death".split(
    " ",
  ),
);
/** Turns the owner of such a noun from its doer into its recipient, where no other recipient is told. */
export const ownerSuffers = ({ tree }: Reading, at: number, match: Match): Match => {
  if (!suffered.has(lemmaOf(tree, at)) || match.fillers.some(({ role }) => role === "recipient")) return match;
  const owners = possessorsOf(tree, at);
  const turned = match.fillers.map((filler) =>
    owners.includes(filler.token) && filler.role === "actor" ? { ...filler, role: "recipient" as const } : filler,
  );
  const unread = owners.find((token) => !turned.some((filler) => filler.token === token));
  return {
    ...match,
    fillers: unread === undefined ? turned : [...turned, { role: "recipient", token: unread, path: "nmod:poss" }],
  };
};
