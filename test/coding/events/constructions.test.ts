import { expect, it } from "vitest";
import { codeEvents } from "../../../src/coding/events/code-events.ts";
import { readingOf } from "../../../src/coding/events/reading.ts";
import { builtInCodebook } from "../../../src/coding/frames/codebook.ts";
import { articleOfTree } from "../sentence-of-trees.ts";

const coded = (tree: string): string[] =>
  codeEvents(readingOf(articleOfTree(tree)), builtInCodebook, () => {}).map(
    ({ type, status, actors, recipients, claimant }) =>
      [
        type,
        status,
        actors.map(({ name }) => name).join(" + "),
        ">",
        recipients.map(({ name }) => name).join(" + "),
        claimant ? `(${claimant.name})` : "",
      ]
        .filter(Boolean)
        .join(" "),
  );

it("reads an active clause", () =>
  expect(
    coded(
      "Rebels rebel NOUN NNS 2 nsubj\nshelled shell VERB VBD 0 root\nthe the DET DT 4 det\ntown town NOUN NN 2 obj\n. . PUNCT . 2 punct",
    ),
  ).toEqual(["ASSAULT happened Rebels > town"]));

it("reads a passive with its agent", () =>
  expect(
    coded(
      "The the DET DT 2 det\ntown town NOUN NN 4 nsubj:pass\nwas be AUX VBD 4 aux:pass\nshelled shell VERB VBN 0 root\nby by ADP IN 6 case\nrebels rebel NOUN NNS 4 obl:agent",
    ),
  ).toEqual(["ASSAULT happened rebels > town"]));

it("reads a reduced relative clause as a passive of the noun", () =>
  expect(
    coded(
      "Police police NOUN NN 2 nsubj\nvisited visit VERB VBD 0 root\nthe the DET DT 4 det\ntown town NOUN NN 2 obj\nshelled shell VERB VBN 4 acl\nby by ADP IN 7 case\nrebels rebel NOUN NNS 5 obl:agent",
    ),
  ).toContain("ASSAULT happened rebels > town"));

it("lets a relative pronoun stand for its noun", () =>
  expect(
    coded(
      "Rebels rebel NOUN NNS 5 nsubj\nwho who PRON WP 3 nsubj\nshelled shell VERB VBD 1 acl:relcl\nPolva Polva PROPN NNP 3 obj\nfled flee VERB VBD 0 root\nsoldiers soldier NOUN NNS 3 obl",
    ).some((line) => line.startsWith("ASSAULT happened Rebels")),
  ).toBe(true));

it("takes the parties of an event noun from its prepositions", () =>
  expect(
    coded(
      "The the DET DT 2 det\nshelling shelling NOUN NN 8 nsubj\nof of ADP IN 5 case\nthe the DET DT 5 det\ntown town NOUN NN 2 nmod\nby by ADP IN 7 case\nrebels rebel NOUN NNS 2 nmod\ncontinued continue VERB VBD 0 root",
    ),
  ).toEqual(["ASSAULT happened rebels > town"]));

it("makes both sides of a clash actors", () =>
  expect(
    coded(
      "Clashes clash NOUN NNS 6 nsubj\nbetween between ADP IN 3 case\nsoldiers soldier NOUN NNS 1 nmod\nand and CCONJ CC 5 cc\nrebels rebel NOUN NNS 3 conj\nerupted erupt VERB VBD 0 root",
    ),
  ).toEqual(["ASSAULT happened soldiers + rebels >"]));

it("gives the subject of a light verb to its noun", () =>
  expect(
    coded(
      "The the DET DT 2 det\narmy army NOUN NN 3 nsubj\nlaunched launch VERB VBD 0 root\nan an DET DT 5 det\noffensive offensive NOUN NN 3 obj\nagainst against ADP IN 7 case\nrebels rebel NOUN NNS 5 nmod",
    ),
  ).toEqual(["ASSAULT happened army > rebels"]));

it("shares the subject of coordinated verbs", () =>
  expect(
    coded(
      "Rebels rebel NOUN NNS 2 nsubj\nattacked attack VERB VBD 0 root\nthe the DET DT 4 det\nbase base NOUN NN 2 obj\nand and CCONJ CC 6 cc\nkidnapped kidnap VERB VBD 2 conj\nsoldiers soldier NOUN NNS 6 obj",
    ),
  ).toContain("ASSAULT happened Rebels > soldiers"));

const denied = `The the DET DT 2 det
general general NOUN NN 3 nsubj
denied deny VERB VBD 0 root
that that SCONJ IN 6 mark
troops troops NOUN NNS 6 nsubj
attacked attack VERB VBD 3 ccomp
the the DET DT 8 det
village village NOUN NN 6 obj`;
it("marks what someone denies, and who does", () =>
  expect(coded(denied)).toContain("ASSAULT denied troops > village (general)"));

it("takes the innermost of two speakers as the claimant", () =>
  expect(
    coded(`Police police NOUN NN 2 nsubj
said say VERB VBD 0 root
residents resident NOUN NNS 4 nsubj
told tell VERB VBD 2 ccomp
reporters reporter NOUN NNS 4 obj
that that SCONJ IN 8 mark
rebels rebel NOUN NNS 8 nsubj
shelled shell VERB VBD 4 ccomp
the the DET DT 10 det
town town NOUN NN 8 obj`),
  ).toEqual(["ASSAULT happened rebels > town (residents)"]));

it("makes one claim of an agreement and its content", () =>
  expect(
    coded(
      "Rebels rebel NOUN NNS 2 nsubj\nagreed agree VERB VBD 0 root\nto to PART TO 4 mark\nrelease release VERB VB 2 xcomp\nhostages hostage NOUN NNS 4 obj",
    ),
  ).toEqual([expect.stringMatching(/^AGREE happened Rebels/)]));

it("claims nothing that stands under a condition", () =>
  expect(
    coded(
      "If if SCONJ IN 3 mark\nrebels rebel NOUN NNS 3 nsubj\nattacked attack VERB VBD 8 advcl\nthe the DET DT 5 det\ntown town NOUN NN 3 obj\nresidents resident NOUN NNS 8 nsubj\nwould would AUX MD 8 aux\nsuffer suffer VERB VB 0 root",
    ),
  ).toEqual([]));

it("tells what is to come from what happened", () =>
  expect(
    coded(
      "The the DET DT 2 det\narmy army NOUN NN 4 nsubj\nwill will AUX MD 4 aux\nattack attack VERB VB 0 root\nthe the DET DT 6 det\ntown town NOUN NN 4 obj",
    ),
  ).toEqual(["ASSAULT planned army > town"]));

it("marks a negated event as denied", () =>
  expect(
    coded(
      "The the DET DT 2 det\narmy army NOUN NN 5 nsubj\ndid do AUX VBD 5 aux\nnot not PART RB 5 advmod\nattack attack VERB VB 0 root\nthe the DET DT 7 det\ntown town NOUN NN 5 obj",
    ),
  ).toEqual(["ASSAULT denied army > town"]));
