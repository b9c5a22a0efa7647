import { expect, it } from "vitest";
import { claimsOf } from "../claims-of.ts";

/** "TYPE status actors > recipients @ place (speaker)", one line a claim, as a coder would note it. */
const coded = (text: string): string[] =>
  claimsOf(text).events.map(({ type, mode, status, actors, recipients, place, claimant }) =>
    [
      mode ? `${type}/${mode}` : type,
      status,
      actors.map(({ name }) => name).join(" + "),
      ">",
      recipients.map(({ name }) => name).join(" + "),
      place ? `@ ${place.name}${place.implied ? " implied" : ""}` : "",
      claimant ? `(${claimant.name})` : "",
    ]
      .filter(Boolean)
      .join(" "),
  );

const sentences: readonly (readonly [why: string, text: string, claims: readonly string[]])[] = [
  [
    "makes one claim of a harm and the act beside it, with the parties of both clauses",
    "Three people were killed when fighters shelled the market in Mopti on Monday.",
    ["ASSAULT/heavy-weapons happened fighters > people + market @ Mopti"],
  ],
  [
    "takes a participle of harm into the act",
    "Gunmen attacked a base near Gao, killing nine soldiers.",
    ["ASSAULT/firearms happened Gunmen > soldiers + base @ Gao"],
  ],
  [
    "reads a death as an event only beside an act",
    "Nine soldiers died after gunmen attacked their base near Gao.",
    ["ASSAULT/firearms happened gunmen > soldiers + base @ Gao"],
  ],
  ["leaves a death alone", "The former president died after a long illness in Nairobi.", []],
  [
    "gives a conjunct of the reporting verb its subject",
    "The Rapid Support Forces denied that their troops had fired on civilians and accused the Sudanese army of bombing the city.",
    [
      "ASSAULT/firearms denied troops > civilians (Rapid Support Forces)",
      "ACCUSE/allege happened Rapid Support Forces > Sudanese Armed Forces",
    ],
  ],
  ["codes a town that is taken", "Rebels took the town of Goma on Sunday.", ["ASSAULT happened Rebels > town @ Goma"]],
  [
    "codes a truce that is signed as the truce",
    "The government and the rebels signed a ceasefire in Nairobi.",
    ["RETREAT/ceasefire happened government + rebels > @ Nairobi"],
  ],
  [
    "keeps the innermost of nested speakers, and the denial",
    "The UN said the government had denied that its forces bombed the camp.",
    ["ASSAULT/explosives denied forces > camp (government)"],
  ],
  ["marks what is arranged", "Germany is to send tanks to Ukraine.", ["MOBILIZE/troops planned Germany > Ukraine"]],
  [
    "reads the status of an event noun from its verb",
    "The talks between Serbia and Kosovo are set to resume in Brussels next week.",
    ["CONSULT planned Serbia + Kosovo > @ Brussels"],
  ],
  [
    "lets the owner of an impeachment suffer it",
    "The president's impeachment by the parliament followed.",
    ["SANCTION/expel happened parliament > president"],
  ],
  [
    "takes the state from the adjective of a weapon",
    "Russian missiles hit Kyiv overnight.",
    ["ASSAULT/heavy-weapons happened Russia > Kyiv @ Kyiv"],
  ],
  [
    "codes an explosion without a doer",
    "A car bomb went off outside a mosque in Mogadishu.",
    ["ASSAULT/explosives happened > mosque @ Mogadishu"],
  ],
  [
    "tells a strike on a target from a strike of workers",
    "The strike on the hospital by the army killed nine people.",
    ["ASSAULT happened army > people + hospital"],
  ],
  ["knows that weather attacks nobody", "A cyclone hit Mozambique on Friday, killing 40 people.", []],
  ["knows that an accident is no assault", "The minister was killed in a plane crash.", []],
  ["knows that votes are no blows", "Rajapaksa beat the president in the election.", []],
  ["takes no purpose for a deed", "The army built a road to attack the rebels in Goma.", []],
  ["takes no question for news", "Why did the army attack the rebels in Goma?", []],
  ["takes silence for no refusal", "The minister declined to comment on the inquiry in Goma.", []],
  ["asks for two parties of a bare noun", "Support for the government has dwindled.", []],
  ["does not read a source as an accord", "According to the ministry, exports to Kenya grew.", []],
];
it.each(sentences)("%s: %s", (_why, text, claims) => expect(coded(text)).toEqual(claims));

it("lends the place of the report's dateline and of a deed beside it, no country named in passing", () => {
  expect(
    coded(
      "GOMA, Congo (Agency) - Rebels attacked an army base on Monday. The force has long had friends in Rwanda.\n\nSoldiers detained two journalists.",
    ),
  ).toEqual([
    "ASSAULT happened Rebels > army base @ GOMA implied",
    "COERCE/arrest happened Soldiers > journalists @ GOMA implied",
  ]);
  expect(coded("The president of Mali spoke of Niger. Soldiers detained two journalists on Friday.")).toEqual([
    expect.stringMatching(/^COERCE\/arrest happened Soldiers > journalists$/),
  ]);
});

it("dates an event by its own clause", () => {
  const [claim] = claimsOf("Rebels killed a general who was jailed in 2003.").events;
  expect(claim?.time).toMatchObject({ from: "2024-03-15", implied: true });
});
