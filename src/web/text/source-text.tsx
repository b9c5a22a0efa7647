import { words } from "./words.ts";

/** Characters that turn the direction of what follows (UAX #9), by the names that the standard gives them. */
const controls: Readonly<Record<string, string>> = {
  "\u202a": "LRE",
  "\u202b": "RLE",
  "\u202c": "PDF",
  "\u202d": "LRO",
  "\u202e": "RLO",
  "\u2066": "LRI",
  "\u2067": "RLI",
  "\u2068": "FSI",
  "\u2069": "PDI",
};

/** Words cut at every direction control; each control is a piece of its own. Pieces join to the words. */
export const piecesOf = (text: string): readonly { readonly text: string; readonly control: string | undefined }[] =>
  text
    .split(/([\u202a-\u202e\u2066-\u2069])/)
    .filter(Boolean)
    .map((piece) => ({ text: piece, control: controls[piece] }));

/** A control by its name, without its effect. */
export const ControlSign = ({ name }: { name: string }) => (
  <span className="control" role="img" aria-label={words.sources.control} title={words.sources.control}>
    <span aria-hidden="true" data-control={name} />
  </span>
);

/**
 * Words of a source inside other text. They are shown as text only; a control that would turn the direction of what
 * follows is named instead of obeyed, so that no source can make its words look like others.
 */
export const SourceText = ({ text }: { text: string }) => {
  const pieces = piecesOf(text);
  let at = 0;
  return pieces.map((piece) => {
    const key = at;
    at += piece.text.length;
    return piece.control ? <ControlSign key={key} name={piece.control} /> : <span key={key}>{piece.text}</span>;
  });
};
