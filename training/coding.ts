import { trainRelations } from "./train-relations.ts";

// npm run train:coding makes the models of event coding anew, over the language model that is there.
trainRelations((line) => console.log(line));
