import { entities } from "./entities.ts";
import { isBloc } from "./sectors.ts";

let names: ReadonlySet<string> | null = null;

/** Whether a body of that name belongs to no one country: the UN and its agencies, the EU, alliances, aid and rights groups. */
export const isInternationalBody = (name: string): boolean => {
  names ??= new Set(
    entities
      .filter(
        ({ type, country }) => type === "organisation" && country !== null && isBloc(country) && country !== "MNC",
      )
      .map((entity) => entity.name),
  );
  return names.has(name);
};
