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
`;
/** Weights of the resolver's conditional logit, written by training/places. */
export const resolverWeightRows = `
anyInCountry	0.573
closeness	1.941
contained	4.731
countryFocus	3.689
divisionFocus	3.47
empty	1.553
fits	1.617
fits ADM1	-0.061
fits ADM2	-0.321
fits PCL	0.066
fits PPL	0.004
fits PPLA	-0.486
fits PPLX	-0.005
fits other	0.42
kind ADM1	1.523
kind ADM2	0.043
kind PCL	3.78
kind PPL	-0.712
kind PPLA	1.704
kind PPLC	2.36
kind PPLX	-0.017
kind other	0.1
notContained	-1.731
ownName	0.568
peopleFocus	1.524
publisher	1
size	1.498
size ADM1	-0.168
size ADM2	0.226
size PCL	-0.062
size PPL	0.151
size other	0.604
unfit	-1.117
`;
