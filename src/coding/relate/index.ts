export { type LinearModel, probabilitiesOf, readLinearModel } from "./linear-model.ts";
export { type Relation, relate } from "./relate.ts";
export { featureValue, type RelationInput, relationFeatures } from "./relation-features.ts";
export { quadOfRoot, type RelationModels, readRelationModels, type Shares, sharesOf } from "./relation-models.ts";
