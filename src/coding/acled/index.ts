export { type ReportInput, reportFeatures, reportFeatureValue } from "./text-features.ts";
