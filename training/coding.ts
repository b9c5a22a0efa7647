import { trainRelations } from "./train-relations.ts";
import { trainSubtypes } from "./train-subtypes.ts";

// npm run train:coding makes the models of event coding anew, over the language model that is there.
for (const train of [trainRelations, trainSubtypes]) train((line) => console.log(line));
