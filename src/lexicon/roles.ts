import type { LocalDate } from "../core/date.ts";
import { isSector, type Sector } from "./sectors.ts";

/** What someone is during a stretch of time. `from` and `to` (exclusive) are null where the stretch is open. */
export interface Role {
  readonly sectors: readonly Sector[];
  /** Lower case but for names: "prime minister", "governor of Borno". */
  readonly office: string | null;
  /** ISO 3166-1 alpha-3 or a PLOVER bloc such as UNO, of the state or body served. */
  readonly country: string;
  readonly from: LocalDate | null;
  readonly to: LocalDate | null;
}

const offices: readonly (readonly [RegExp, readonly Sector[]])[] = [
  [/^(?:deputy )?defen[cs]e (?:minister|secretary)$/, ["GOV", "MIL"]],
  [/^president of (?:Northern Cyprus|Abkhazia|South Ossetia|Transnistria|Nagorno-Karabakh|Somaliland)$/, ["PRE"]],
  [/^(?:pope|chief of Tibetan)/, ["REL"]],
  [/\bopposition leader\b/, ["OPP", "PTY"]],
  [/^chief of (?:the )?(?:defence|general staff|defence forces)|^(?:army|military) chief$|\bcommander\b/, ["MIL"]],
  [/^commander of|^commander-in-chief|joint chiefs|^(?:military|Pentagon|defence ministry) spokes/, ["MIL"]],
  [/^(?:CIA|SVR|FSB|Mossad) director$|military intelligence$|^security chief$/, ["SPY"]],
  [/^FBI director$|^police chief$/, ["COP"]],
  [/speaker$|^National Assembly president$|^president of the European Parliament$/, ["LEG"]],
  [/^prosecutor|justice$|^chief justice/, ["JUD"]],
  [/^president of the Red Cross$/, ["SOC"]],
  [/^general secretary of the Communist Party$/, ["PTY", "GOV"]],
];

/** Sectors that come with an office: government, where no rule names another. */
export const sectorsOfOffice = (office: string): readonly Sector[] =>
  offices.find(([pattern]) => pattern.test(office))?.[1] ?? ["GOV"];

/** "REB@/1996-09-27,GOV@1996-09-27/2001-11-13" or "MIL,GOV": sectors, each stretch with its dates. */
export const readSectors = (cell: string, country: string, office: string | null): readonly Role[] => {
  const roles: Role[] = [];
  let open: Sector[] = [];
  for (const part of cell.split(",").filter(Boolean)) {
    const [code = "", dates] = part.split("@");
    if (!isSector(code)) throw new Error(`the lexicon has no sector ${code}`);
    open.push(code);
    if (dates === undefined) continue;
    const [from = "", to = ""] = dates.split("/");
    roles.push({ sectors: open, office, country, from: from || null, to: to || null });
    open = [];
  }
  if (open.length || !roles.length) roles.push({ sectors: open, office, country, from: null, to: null });
  return roles;
};

const holds = (role: Role, on: LocalDate): boolean => (!role.from || role.from <= on) && (!role.to || on < role.to);

/** What the roles come to on a day; without a day, the role that began last. */
export interface Standing {
  readonly sectors: readonly Sector[];
  readonly office: string | null;
  readonly country: string | null;
  /** True where every role had ended by that day. */
  readonly former: boolean;
}

const outlasting: readonly Sector[] = ["REB", "PRM", "CRM", "REL", "OPP", "SOC", "BUS", "JRN", "EDU", "MED", "UAF"];

export const standingOn = (roles: readonly Role[], on: LocalDate | null): Standing => {
  const latest = roles.reduce<Role | null>(
    (best, role) => ((role.from ?? "") >= (best?.from ?? "") ? role : best),
    null,
  );
  if (!latest) return { sectors: [], office: null, country: null, former: false };
  const now = on ? roles.filter((role) => holds(role, on)) : [latest];
  if (now.length)
    return {
      sectors: [...new Set(now.flatMap((role) => role.sectors))],
      office: now.find((role) => role.office)?.office ?? null,
      country: now[0]?.country ?? null,
      former: false,
    };
  const past = roles.filter((role) => on && role.to && role.to <= on);
  const last = past.reduce<Role | null>((best, role) => ((role.to ?? "") >= (best?.to ?? "") ? role : best), null);
  if (!last) return { sectors: [], office: null, country: latest.country, former: false };
  const kept = last.sectors.filter((sector) => outlasting.includes(sector));
  return { sectors: kept.length ? kept : ["ELI"], office: null, country: last.country, former: true };
};
