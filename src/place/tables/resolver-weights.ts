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
anyInCountry	0.657
besideCountry	-1.688
besideItsTown	-1.631
closeness	1.893
contained	4.686
contained ADM1	-0.454
contained PPL	-0.605
contained PPLA	0.273
contained PPLC	-0.529
contained PPLX	-0.002
countryFocus	3.705
divisionFocus	3.486
empty	1.461
fits	1.721
fits ADM1	-0.076
fits ADM2	-0.301
fits PCL	0.12
fits PPL	0.224
fits PPLA	-0.523
fits PPLC	-0.203
fits PPLX	-0.002
fits other	0.481
kind ADM1	1.602
kind ADM2	0.022
kind PCL	3.688
kind PPL	-0.59
kind PPLA	1.3
kind PPLC	2.617
kind PPLX	0.019
kind other	0.092
notContained	-1.525
ownName	1.02
peopleFocus	1.631
publisher	1
size	1.379
size ADM1	-0.125
size ADM2	0.249
size PCL	-0.327
size PPL	0.06
size other	0.479
unfit	-1.221
`;
