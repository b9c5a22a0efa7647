/** Where the training starts, and what it is pulled towards: how much each kind of evidence counts by judgement. */
export const priorWeightRows = `
size	1.2
kind PCL	4
kind PPLC	2.5
kind PPLA	0.7
kind ADM1	1.5
kind ADM2	0.3
ownName	0.5
countryFocus	4
anyInCountry	0.5
divisionFocus	3
peopleFocus	2
closeness	2
publisher	1
fits	2
unfit	-1.5
contained	6
notContained	-3
empty	-0.5
besideCountry	-2
besideItsTown	-1
`;
/** Weights of the resolver's conditional logit, written by training/places. */
export const resolverWeightRows = `
anyInCountry	0.613
besideCountry	-1.675
besideItsTown	-1.622
closeness	1.863
contained	5.093
contained ADM1	-0.502
contained PPL	-0.674
contained PPLA	0.271
contained PPLX	-0.002
countryFocus	3.821
divisionFocus	3.491
empty	1.496
fits	1.722
fits ADM1	-0.059
fits ADM2	-0.29
fits PCL	0.103
fits PPL	0.267
fits PPLA	-0.539
fits PPLC	-0.229
fits PPLX	-0.002
fits other	0.47
kind ADM1	1.586
kind ADM2	0.025
kind PCL	3.675
kind PPL	-0.679
kind PPLA	1.323
kind PPLC	2.752
kind PPLX	-0.003
kind other	0.098
notContained	-1.764
ownName	0.887
peopleFocus	1.546
publisher	1
size	1.386
size ADM1	-0.127
size ADM2	0.191
size PCL	-0.302
size PPL	0.056
size other	0.521
unfit	-1.222
`;
