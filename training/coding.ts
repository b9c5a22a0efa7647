import { trainFirstLook } from "./train-first-look.ts";
import { trainIncidents } from "./train-incidents.ts";
import { trainRelations } from "./train-relations.ts";
import { trainSubtypes } from "./train-subtypes.ts";

// npm run train:coding makes the models of event coding anew, over the language model that is there;
// npm run train:coding -- NAME... makes some of them.
const models = {
  relations: trainRelations,
  subtypes: trainSubtypes,
  incidents: trainIncidents,
  "first-look": trainFirstLook,
};
const names = process.argv.slice(2);
for (const [name, train] of Object.entries(models))
  if (names.length === 0 || names.includes(name)) await train((line) => console.log(line));
