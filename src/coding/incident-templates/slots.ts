/** The slots of an incident template. */
export const slotNames = ["PerpInd", "PerpOrg", "Target", "Victim", "Weapon"] as const;
export type SlotName = (typeof slotNames)[number];
