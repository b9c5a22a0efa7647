import type { Claim } from "../../core/contract/claim.ts";
import { useSettings } from "../settings/settings.ts";
import { words } from "../text/words.ts";
import { quickValues } from "./corrections.ts";
import { type Command, type CommandName, commandNames, keyOf } from "./review-keys.ts";

const afterClaim = new Set<CommandName>(["undo"]);

/** A button for every command, with its key. */
export const QueueButtons = ({ run, hasClaim }: { run: (command: Command) => void; hasClaim: boolean }) => {
  const { keys } = useSettings();
  return (
    <div className="review-buttons">
      {commandNames.map((name) => (
        <button
          key={name}
          type="button"
          data-command={name}
          disabled={!hasClaim && !afterClaim.has(name)}
          onClick={() => run({ name })}
        >
          {words.queue.commands[name]} <kbd>{keyOf(name, keys)}</kbd>
        </button>
      ))}
    </div>
  );
};

/** What the digits mean for this claim. */
export const QuickValues = ({ claim, run }: { claim: Claim; run: (command: Command) => void }) => {
  const { field, values } = quickValues(claim);
  return (
    <div className="quick">
      <span className="quiet">{words.queue.typeHint({ field })}</span>
      {values.map((value, at) => (
        <button key={value} type="button" onClick={() => run({ name: "type", rank: at + 1 })}>
          <kbd>{at + 1}</kbd> {value}
        </button>
      ))}
    </div>
  );
};
