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
anyInCountry	0.667
besideCountry	-1.682
besideItsTown	-1.591
closeness	1.848
contained	5.024
contained ADM1	-0.493
contained PPL	-0.733
contained PPLA	0.252
contained PPLX	-0.002
countryFocus	3.747
divisionFocus	3.48
empty	1.482
fits	1.742
fits ADM1	-0.063
fits ADM2	-0.297
fits PCL	0.124
fits PPL	0.263
fits PPLA	-0.541
fits PPLC	-0.227
fits PPLX	-0.002
fits other	0.485
kind ADM1	1.6
kind ADM2	0.032
kind PCL	3.682
kind PPL	-0.634
kind PPLA	1.287
kind PPLC	2.694
kind PPLX	0.005
kind other	0.092
notContained	-1.824
ownName	1.03
peopleFocus	1.658
publisher	1
size	1.392
size ADM1	-0.129
size ADM2	0.244
size PCL	-0.331
size PPL	0.073
size other	0.476
unfit	-1.242
`;
