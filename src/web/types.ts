import type { EventType } from "../core/plover.ts";

/** The page holds types of the rooms below and none of their code, so the list is written here; the compiler holds it to PLOVER's. */
const all: Readonly<Record<EventType, true>> = {
  AGREE: true,
  CONSULT: true,
  SUPPORT: true,
  COOPERATE: true,
  CONCEDE: true,
  AID: true,
  RETREAT: true,
  REQUEST: true,
  ACCUSE: true,
  REJECT: true,
  THREATEN: true,
  PROTEST: true,
  SANCTION: true,
  MOBILIZE: true,
  COERCE: true,
  ASSAULT: true,
};

export type EventTypeName = EventType;
const isType = (name: string): name is EventType => name in all;
export const eventTypes: readonly EventType[] = Object.keys(all).filter(isType);
