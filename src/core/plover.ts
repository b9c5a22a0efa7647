/** PLOVER event types, in the order of the PLOVER manual (https://github.com/openeventdata/PLOVER). */
export const eventTypes = [
  "AGREE",
  "CONSULT",
  "SUPPORT",
  "COOPERATE",
  "CONCEDE",
  "AID",
  "RETREAT",
  "REQUEST",
  "ACCUSE",
  "REJECT",
  "THREATEN",
  "PROTEST",
  "SANCTION",
  "MOBILIZE",
  "COERCE",
  "ASSAULT",
] as const;
export type EventType = (typeof eventTypes)[number];

/** What the text says of an event's reality. `background` is told as past and dated to its own time. */
export const statuses = ["happened", "denied", "threatened", "planned", "background"] as const;
export type Status = (typeof statuses)[number];

export const measures = ["killed", "injured", "missing", "detained", "displaced", "abducted"] as const;
export type Measure = (typeof measures)[number];

export const properties = [
  "force-strength",
  "reinforcement",
  "office",
  "turnout",
  "population",
  "recognition",
  "site-status",
  "control",
  "independence",
] as const;
export type Property = (typeof properties)[number];

export const siteStatuses = ["guarded", "occupied", "blocked", "besieged", "sheltering", "cleared"] as const;
export type SiteStatus = (typeof siteStatuses)[number];

/** How closely a place is known. A district, province or country is an area and is never drawn as a point. */
export const precisions = ["site", "town", "district", "province", "country"] as const;
export type Precision = (typeof precisions)[number];
