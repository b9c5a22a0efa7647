import { lazy, Suspense, useState } from "react";
import { createPortal } from "react-dom";
import type { Claim } from "../../core/contract/claim.ts";
import type { Field } from "../article/claim-fields.ts";
import { words } from "../text/words.ts";

const WhyPanel = lazy(async () => ({ default: (await import("./why-panel.tsx")).WhyPanel }));

export interface WhyButtonProps {
  readonly claim: Claim;
  /** Only what bears on this field; the whole claim without it. */
  readonly field?: Field;
}

/** Opens "why was this coded", beside any field or claim. */
export const WhyButton = ({ claim, field }: WhyButtonProps) => {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <button
        type="button"
        className={field ? "why small" : "why"}
        aria-haspopup="dialog"
        aria-label={field ? words.why.ofField({ field: field.label, value: field.value }) : undefined}
        title={field ? words.why.title : undefined}
        onClick={() => setOpen(true)}
      >
        {field ? "?" : words.why.title}
      </button>
      {isOpen
        ? createPortal(
            <Suspense fallback={null}>
              <WhyPanel claim={claim} field={field} close={() => setOpen(false)} />
            </Suspense>,
            document.body,
          )
        : null}
    </>
  );
};
