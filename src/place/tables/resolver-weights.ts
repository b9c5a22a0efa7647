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
anyInCountry	0.668
besideCountry	-1.681
besideItsTown	-1.596
closeness	1.842
contained	5.021
contained ADM1	-0.494
contained PPL	-0.735
contained PPLA	0.252
contained PPLX	-0.002
countryFocus	3.746
divisionFocus	3.491
empty	1.484
fits	1.742
fits ADM1	-0.062
fits ADM2	-0.299
fits PCL	0.124
fits PPL	0.263
fits PPLA	-0.542
fits PPLC	-0.227
fits PPLX	-0.002
fits other	0.486
kind ADM1	1.6
kind ADM2	0.029
kind PCL	3.681
kind PPL	-0.635
kind PPLA	1.288
kind PPLC	2.696
kind PPLX	0.005
kind other	0.092
notContained	-1.821
ownName	1.027
peopleFocus	1.657
publisher	1
size	1.388
size ADM1	-0.13
size ADM2	0.244
size PCL	-0.33
size PPL	0.072
size other	0.476
unfit	-1.242
`;
