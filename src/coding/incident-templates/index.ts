export { type Candidate, candidatesOf, incidentFeatures, type TemplateInput } from "./candidates.ts";
export { type SlotName, slotNames } from "./slots.ts";
export { type IncidentTemplate, type TemplateModels, templatesOf } from "./templates.ts";
