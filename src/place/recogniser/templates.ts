import { pair, type Template, template } from "../linear-model.ts";
import type { CandidateKind } from "./candidates.ts";

/** The recogniser's features that one value fills: `t.before` is "before=" with the word before. */
export const t = {
  words: template("words="),
  shape: template("shape="),
  pos: template("pos="),
  relation: template("relation="),
  lastPos: template("lastPos="),
  site: template("site="),
  siteWord: template("siteWord="),
  siteFirst: template("siteFirst="),
  firstName: template("firstName="),
  before: template("before="),
  after: template("after="),
  beforePos: template("beforePos="),
  afterPos: template("afterPos="),
  joinBefore: template("joinBefore="),
  joinAfter: template("joinAfter="),
  runLast: template("runLast="),
  runFirst: template("runFirst="),
  name: template("name="),
  gaz: template("gaz="),
  pop: template("pop="),
  many: template("many="),
  topRelation: template("topRelation="),
  head: template("head="),
  headPos: template("headPos="),
  kind: template("kind="),
};
/** Those that two values fill. */
export const twoBefore = pair("before2=", " ");
export const twoAfter = pair("after2=", " ");
export const topAndHead = pair("topHead=", " ");
export const kindAndBefore = pair("gaz=", " before=");
export const kindAndTags = pair("gaz=", " beforePos=");
export const kindAndName = pair("gaz=", " name=");
export const kindAndSize = pair("", "+pop=");

export const kindBefore: Readonly<Record<CandidateKind, Template>> = {
  gazetteer: template("gazetteer before="),
  abbreviation: template("abbreviation before="),
  site: template("site before="),
  unknown: template("unknown before="),
};
export const kindWords: Readonly<Record<CandidateKind, Template>> = {
  gazetteer: template("gazetteer words="),
  abbreviation: template("abbreviation words="),
  site: template("site words="),
  unknown: template("unknown words="),
};
