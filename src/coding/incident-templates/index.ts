export { type Candidate, candidatesOf, incidentFeatures, type TemplateInput } from "./candidates.ts";
export { type IncidentTemplate, type SlotName, slotNames, type TemplateModels, templatesOf } from "./templates.ts";
