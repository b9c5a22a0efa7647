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
anyInCountry	0.592
besideCountry	-1.671
besideItsTown	-1.639
closeness	1.885
contained	5.112
contained ADM1	-0.506
contained PPL	-0.681
contained PPLA	0.307
contained PPLX	-0.01
countryFocus	3.817
divisionFocus	3.532
empty	1.491
fits	1.721
fits ADM1	-0.054
fits ADM2	-0.291
fits PCL	0.102
fits PPL	0.225
fits PPLA	-0.504
fits PPLC	-0.225
fits PPLX	-0.002
fits other	0.469
kind ADM1	1.585
kind ADM2	0.017
kind PCL	3.671
kind PPL	-0.693
kind PPLA	1.331
kind PPLC	2.775
kind PPLX	-0.01
kind other	0.097
notContained	-1.77
ownName	0.864
peopleFocus	1.561
publisher	1
size	1.368
size ADM1	-0.128
size ADM2	0.227
size PCL	-0.3
size PPL	0.048
size other	0.52
unfit	-1.221
`;
