import { type Relation, readRelationModels, relate } from "../coding/relate/index.ts";
import type { Span } from "../core/span.ts";
import { textReader } from "../language/index.ts";

export type { Relation } from "../coding/relate/index.ts";

/** Reads a sentence with a marked source and target. Spans are UTF-16 offsets of the sentence. */
export type RelationReader = (sentence: string, source: Span, target: Span) => Relation;

/**
 * Makes a reader over the bytes of `models/language.bin` and the JSON of `models/relations.json`.
 * Throws where either is no such model.
 */
export const relationReader = (language: Uint8Array, relations: unknown): RelationReader => {
  const read = textReader(language);
  const models = readRelationModels(relations);
  return (sentence, source, target) => relate({ text: sentence, ...read(sentence), source, target }, models);
};
