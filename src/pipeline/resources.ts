/** What analysis reads besides the article. Bytes, so that a browser can fetch them and Node can read them. */
export interface Resources {
  /** `models/language.bin`: weights of the tagger, the parser and the name recogniser. */
  readonly language: Uint8Array;
  /** `dist/data/gazetteer.bin`: the world's places with their names. */
  readonly gazetteer: Uint8Array;
  /** A gazetteer of the user's own, made by `sitrep gazetteer import`; its places come beside the embedded ones. */
  readonly userGazetteer?: Uint8Array;
}
