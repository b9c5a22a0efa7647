/** Weights of the recogniser's logistic model, written by `training/places`. */
export const recogniserWeightRows = `
bias	-1
`;
