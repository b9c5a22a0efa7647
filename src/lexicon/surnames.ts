import { daysBetween, type LocalDate } from "../core/date.ts";
import { type Entity, entities } from "./entities.ts";
import { fold } from "./fold.ts";
import { sharedSurnames } from "./tables/shared-surnames.ts";

const common = new Set(sharedSurnames.split("|"));
const lastOf = (name: string): string => fold(name.split(" ").at(-1) ?? "");
const byLast = new Map<string, Entity[]>();
for (const entity of entities) {
  if (!entity.eminent) continue;
  const own = lastOf(entity.name);
  const spellings = entity.names.filter((name) => name.includes(" ")).map(lastOf);
  for (const last of new Set([own, ...spellings.filter((each) => each.slice(0, 3) === own.slice(0, 3))]))
    if (last.length > 3 && !common.has(last) && last !== fold(entity.name))
      byLast.set(last, [...(byLast.get(last) ?? []), entity]);
}

/** Days between a date and the nearest day in office; 0 while in office. */
const distance = ({ roles }: Entity, on: LocalDate): number =>
  Math.min(
    ...roles.map(({ from, to }) =>
      from && from.slice(0, 10) > on ? daysBetween(on, full(from)) : to && to <= on ? daysBetween(full(to), on) : 0,
    ),
  );
const full = (date: string): string => (date.length === 10 ? date : `${date}-01-01`.slice(0, 10));

/** News call someone by the surname alone while in office and some years around it. */
const remembered = 3650;

/**
 * The leader or minister whom a surname alone means in the news of a day: the one in office, or else the one nearest to
 * it. Null for common surnames and where two are as near.
 */
export const eminentBySurname = (surname: string, on: LocalDate | null): Entity | null => {
  const list = byLast.get(fold(surname)) ?? [];
  if (!on) return list.length === 1 ? (list[0] ?? null) : null;
  const ranked = list.map((entity) => ({ entity, days: distance(entity, on) })).sort((a, b) => a.days - b.days);
  const [first, second] = ranked;
  if (!first || first.days > remembered || (second && second.days <= first.days)) return null;
  return first.entity;
};
