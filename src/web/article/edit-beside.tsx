import type { Claim } from "../../core/contract/claim.ts";
import { groupOf } from "../review/corrections.ts";
import type { Decision } from "../review/decisions.ts";
import { FieldEditor } from "../review/field-editor.tsx";
import { words } from "../text/words.ts";
import type { Field } from "./claim-fields.ts";

export interface EditBesideProps {
  readonly claim: Claim;
  readonly field: Pick<Field, "path" | "label">;
  /** True where the button stands alone and must say what it corrects. */
  readonly named?: boolean;
  readonly isOpen: boolean;
  readonly open: (path: string | null) => void;
  readonly save: (corrections: readonly Decision[], why: string) => void;
}

/** A pencil beside a field of the chosen claim; it opens the editor in the field's place. */
export const EditBeside = ({ claim, field, named, isOpen, open, save }: EditBesideProps) => {
  const { path, label } = field;
  if (path === null) return null;
  const fields = groupOf(claim, path);
  if (!fields.length) return null;
  if (isOpen)
    return (
      <FieldEditor
        fields={fields}
        cancel={() => open(null)}
        save={(corrections, why) => {
          open(null);
          save(corrections, why);
        }}
      />
    );
  return (
    <button
      type="button"
      className={named ? "" : "pencil"}
      aria-label={words.correct.edit({ field: label })}
      title={words.correct.edit({ field: label })}
      onClick={() => open(path)}
    >
      ✎{named ? ` ${label}` : ""}
    </button>
  );
};
