/** ACLED's 31 columns in their order (ACLED codebook, 2023 and later). */
export const acledColumns = [
  "event_id_cnty",
  "event_date",
  "year",
  "time_precision",
  "disorder_type",
  "event_type",
  "sub_event_type",
  "actor1",
  "assoc_actor_1",
  "inter1",
  "actor2",
  "assoc_actor_2",
  "inter2",
  "interaction",
  "civilian_targeting",
  "iso",
  "region",
  "country",
  "admin1",
  "admin2",
  "admin3",
  "location",
  "latitude",
  "longitude",
  "geo_precision",
  "source",
  "source_scale",
  "notes",
  "fatalities",
  "tags",
  "timestamp",
] as const;

const both = "Political violence; Demonstrations";

/** Sub-event types that are not what their event type says: ACLED's disorder types. */
const exceptions: Readonly<Record<string, string>> = {
  "Excessive force against protesters": both,
  "Mob violence": "Political violence",
};

const disorderOfType: Readonly<Record<string, string>> = {
  Battles: "Political violence",
  "Explosions/Remote violence": "Political violence",
  "Violence against civilians": "Political violence",
  Protests: "Demonstrations",
  Riots: "Demonstrations",
  "Strategic developments": "Strategic developments",
};

export const disorderOf = (eventType: string, subEventType: string): string =>
  exceptions[subEventType] ?? disorderOfType[eventType] ?? "";
