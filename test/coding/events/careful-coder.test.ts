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
    ["ASSAULT/firearms happened gunmen > soldiers + base @ Gao"],
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
  ["codes a town that is taken", "Rebels took the town of Goma on Sunday.", ["ASSAULT happened rebels > town @ Goma"]],
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
  [
    "tells artillery fire from a blaze",
    "Artillery fire struck a market in Mopti on Monday.",
    ["ASSAULT/heavy-weapons happened > market @ Mopti"],
  ],
  [
    "takes the doer of an air strike from before it and not from the town behind it",
    "Israeli airstrikes on Rafah killed nine people.",
    ["ASSAULT/aerial happened Israel > people + Rafah @ Rafah"],
  ],
  [
    "tells nobody of a telling that",
    "The president told reporters that he had ordered units to move.",
    ["REQUEST happened president > units"],
  ],
  [
    "calls no strike where a strike is called names",
    "The Kenyan government called the strike an act of terror.",
    ["ACCUSE/disapprove happened Kenyan government >"],
  ],
  [
    "follows bodies of no one country",
    "Amnesty International condemned the arrests of protesters in Nairobi.",
    ["ACCUSE/disapprove happened Amnesty International > protesters @ Nairobi"],
  ],
  [
    "follows states that only the article knows",
    "Ostmark's army moved to the border. Ostmark accused Velland of arming the rebels.",
    ["MOBILIZE/troops happened Ostmark's army >", "ACCUSE/allege happened Ostmark > Velland"],
  ],
  [
    "names whom the force was used to disperse",
    "Police used tear gas on Monday to disperse protesters in Nairobi.",
    ["ASSAULT/crowd-control happened police > protesters @ Nairobi implied"],
  ],
  [
    "lets a force act where nobody is told who sent it, and its goal suffer nothing",
    "Soldiers have been deployed to the province of Gao.",
    ["MOBILIZE/troops happened soldiers > @ Gao"],
  ],
  [
    "takes no sender for the force sent",
    "NATO will send 700 troops to Kosovo.",
    ["MOBILIZE/troops planned NATO > Kosovo"],
  ],
  [
    "codes no accusation of a reduced clause",
    "A group linked to the network released two hostages in Gao.",
    ["RETREAT/release happened group > hostages @ Gao"],
  ],
  [
    "takes what a crowd throws for no remote explosive",
    "Protesters attacked soldiers with petrol bombs in Nairobi.",
    ["ASSAULT/primitive happened protesters > soldiers @ Nairobi"],
  ],
  ["does not read a source as an accord", "According to the ministry, exports to Kenya grew.", []],
];
it.each(sentences)("%s: %s", (_why, text, claims) => expect(coded(text)).toEqual(claims));

it("lends the place of the report's dateline and of a deed beside it, no country named in passing", () => {
  expect(
    coded(
      "GOMA, Congo (Agency) - Rebels attacked an army base on Monday. The force has long had friends in Rwanda.\n\nSoldiers detained two journalists.",
    ),
  ).toEqual([
    "ASSAULT happened rebels > army base @ GOMA implied",
    "COERCE/arrest happened soldiers > journalists @ GOMA implied",
  ]);
  expect(coded("The president of Mali spoke of Niger. Soldiers detained two journalists on Friday.")).toEqual([
    expect.stringMatching(/^COERCE\/arrest happened soldiers > journalists$/),
  ]);
});

it("lends the place of the main deed to deeds of parties spoken of before, and the dateline's to others", () => {
  const report =
    "NIAMEY, Niger (Agency) - Gunmen attacked a post near Tera on Monday, officials said.\n\nThe attackers arrived at noon and shot three guards.\n\nSoldiers detained two journalists.";
  expect(coded(report)).toEqual([
    "ASSAULT/firearms happened gunmen > post @ Tera (officials)",
    "ASSAULT/firearms happened attackers > guards @ Tera implied",
    "COERCE/arrest happened soldiers > journalists @ NIAMEY implied",
  ]);
});

it("dates an event by its own clause", () => {
  const [claim] = claimsOf("Rebels killed a general who was jailed in 2003.").events;
  expect(claim?.time).toMatchObject({ from: "2024-03-15", implied: true });
});
