/** Weights of the recogniser's logistic model, written by training/places. */
export const recogniserWeightRows = `
ADM1+pop=0	-1.75
ADM1+pop=3	-1.62
ADM1+pop=5	-0.68
ADM1+pop=6	0.46
ADM1+pop=7	0.97
ADM2+pop=3	0.13
ADM2+pop=4	-0.79
ADM2+pop=5	0.43
ADM2+pop=6	0.48
AREA+pop=5	0.45
CONT+pop=7	0.03
GULF+pop=7	0.65
ISL+pop=4	1.01
ISL+pop=5	-0.76
ISL+pop=6	0.52
LK+pop=5	0.51
MILB+pop=5	-0.2
OCN+pop=7	-0.03
PCLI+pop=3	0.63
PCLI+pop=4	1.27
PCLI+pop=5	-0.04
PCLI+pop=6	-0.24
PCLI+pop=7	0.2
PCLI+pop=8	0.57
PCLI+pop=9	0.82
PEN+pop=5	-0.84
PEN+pop=6	0.07
PPL+pop=0	-0.95
PPL+pop=2	-0.94
PPL+pop=3	-1.01
PPL+pop=4	-0.49
PPL+pop=5	0.91
PPL+pop=6	1.39
PPL+pop=7	0.74
PPLC+pop=4	0.91
PPLC+pop=5	0.72
PPLC+pop=6	0.61
RGN+pop=5	-0.12
RGN+pop=6	-0.37
RGN+pop=7	0.47
SEA+pop=7	0.78
STM+pop=5	0.16
STM+pop=6	-1.73
VAL+pop=5	0.32
abbreviation	0.34
abbreviation before=frontcounter	0.83
abbreviation before=in	0.76
abbreviation before=the	1.08
abbreviation words=1 false false	-0.06
abbreviation words=1 false true	1.7
abbreviation words=2 false false	0.51
adm1	-0.11
after2= 	-1.34
after2=!! one	0.5
after2=& rothstein	-0.35
after2=& the	-1.02
after2=' ,	-0.21
after2='m not	-0.26
after2='s (	-0.85
after2='s ,	-1.03
after2='s a	-0.23
after2='s also	-0.21
after2='s an	-0.19
after2='s annual	0.19
after2='s asset	0.79
after2='s been	-0.4
after2='s body	-0.87
after2='s capital	1.71
after2='s case	-0.66
after2='s comments	-0.86
after2='s daughter	-0.74
after2='s death	-1.06
after2='s diagnostic	-0.41
after2='s first	1.03
after2='s four	-0.59
after2='s global	0.84
after2='s government	0.48
after2='s health	1.08
after2='s minister	0.6
after2='s ministry	0.57
after2='s not	-0.1
after2='s official	-0.09
after2='s owner	-0.69
after2='s president	0.99
after2='s request	0.85
after2='s restaurant	-0.95
after2='s ruling	0.38
after2='s son	-0.66
after2='s spring	1.21
after2='s the	-0.45
after2='s top	-0.25
after2='s two	-0.05
after2='s visit	-0.99
after2='s wife	-0.55
after2=( ap	2.05
after2=( aqmd	-0.65
after2=( ba	-0.47
after2=( bai	-1.12
after2=( cdc	-0.44
after2=( cnn	-0.12
after2=( d	-1.69
after2=( dprk	-0.33
after2=( drc	-0.5
after2=( dwtc	0.46
after2=( eu	-1.47
after2=( fda	-0.15
after2=( h1n1	-1.43
after2=( iata	-1.26
after2=( image	-1.54
after2=( mike	-0.98
after2=( nsw	-0.03
after2=( oie	-1.16
after2=( un	-1.41
after2=( who	-2.73
after2=) 	-1.19
after2=) "	-0.69
after2=) ,	0.07
after2=) -	-2.34
after2=) --	0.36
after2=) .	-1.05
after2=) an	-1.14
after2=) and	1.27
after2=) came	-0.13
after2=) has	-0.79
after2=) in	-0.52
after2=) is	-1.14
after2=) of	-1.48
after2=) on	-1.03
after2=) said	-1.1
after2=) to	0.31
after2=) virus	-0.95
after2=) will	-1.39
after2=) —	0.23
after2=* sol	-0.94
after2=+ smoke	-0.64
after2=, "	-1.65
after2=, 1000	-0.81
after2=, 12	1.31
after2=, 20	-1.25
after2=, 21	-1.26
after2=, 22	-1.04
after2=, 25	-0.4
after2=, 26	0.86
after2=, 31	-0.35
after2=, 36	-0.04
after2=, 38	-0.97
after2=, 39	-0.73
after2=, 47	-1.12
after2=, 48	0.58
after2=, a	-0.05
after2=, about	-0.04
after2=, according	0.22
after2=, after	0.17
after2=, aged	-0.81
after2=, alabama	1.53
after2=, alberta	0.43
after2=, all	0.58
after2=, along	0.47
after2=, also	-1.34
after2=, amlo	-1.17
after2=, among	-0.42
after2=, an	-0.47
after2=, and	-0.53
after2=, angola	-0.04
after2=, announced	0.82
after2=, another	-0.47
after2=, april	-0.31
after2=, are	0.46
after2=, arizona	1.36
after2=, arkansas	1.05
after2=, as	-0.05
after2=, at	-0.07
after2=, author	-0.74
after2=, authorities	-1.06
after2=, before	0.55
after2=, belgium	0.78
after2=, both	-0.89
after2=, brazil	1.11
after2=, bulacan	0.49
after2=, bulgaria	1.7
after2=, but	-0.61
after2=, california	1.45
after2=, cambodia	1.49
after2=, cameroon	0.22
after2=, canada	0.86
after2=, cardinal	0.52
after2=, cavan	0.9
after2=, chief	-1.29
after2=, china	-1.01
after2=, closest	0.35
after2=, colorado	1.45
after2=, commented	-0.67
after2=, côte	0.82
after2=, d.c.	-2.01
after2=, davao	0.34
after2=, died	-0.52
after2=, director	-0.33
after2=, district	-1.1
after2=, dr	0.8
after2=, dr.	-1.04
after2=, dubai	0.55
after2=, dublin	0.62
after2=, england	1.44
after2=, especially	0.56
after2=, europe	2.08
after2=, executive	-0.66
after2=, fifty	-0.04
after2=, food	-1.18
after2=, for	-0.44
after2=, france	1.37
after2=, from	-0.87
after2=, georgia	0.76
after2=, germany	1.26
after2=, gisec	-0.45
after2=, greece	-0.83
after2=, grosvenor	-0.98
after2=, guinea	1.77
after2=, had	-0.7
after2=, has	-0.2
after2=, have	-0.34
after2=, he	-1.46
after2=, head	-0.91
after2=, health	-0.92
after2=, her	-0.13
after2=, his	-0.19
after2=, however	-0.35
after2=, i	-0.5
after2=, idaho	1.08
after2=, if	0.16
after2=, illinois	1.24
after2=, in	-0.66
after2=, including	-1.39
after2=, india	1.37
after2=, indiana	1.1
after2=, indonesia	0.71
after2=, international	-0.99
after2=, iowa	1.07
after2=, iraq	1.48
after2=, is	-0.53
after2=, it	-0.67
after2=, italy	1.43
after2=, japan	1.56
after2=, jj	0.09
after2=, john	-1.03
after2=, just	-0.84
after2=, kent	-1.27
after2=, kentucky	0.52
after2=, kenya	1.26
after2=, lakshman	-1.16
after2=, laos	0.88
after2=, last	-0.52
after2=, let	0.23
after2=, liberia	-0.45
after2=, located	-0.38
after2=, los	-0.67
after2=, louisiana	0.08
after2=, march	-1.52
after2=, maryland	1.16
after2=, medical	-0.8
after2=, mercury	-0.34
after2=, michigan	0.76
after2=, minister	-1.47
after2=, missouri	0.91
after2=, monex	0.57
after2=, more	-0.81
after2=, mr.	-0.83
after2=, msf	-1.12
after2=, national	-1.42
after2=, near	0.11
after2=, nevada	1.25
after2=, new	1.58
after2=, niger	-0.04
after2=, no	0.38
after2=, north	-0.05
after2=, of	-1.3
after2=, ohio	1.12
after2=, on	1.35
after2=, once	-0.59
after2=, one	-1.44
after2=, only	0.97
after2=, ontario	0.95
after2=, or	-0.81
after2=, oregon	1.18
after2=, outlined	-1.13
after2=, owerri	-0.93
after2=, pennsylvania	0.13
after2=, people	1.05
after2=, peter	-0.54
after2=, philippines	-1.03
after2=, president	-0.6
after2=, raising	0.83
after2=, reports	0.74
after2=, responding	-0.36
after2=, responsible	-0.97
after2=, russia	1.14
after2=, said	-0.45
after2=, san	-0.84
after2=, saying	1.05
after2=, says	-0.62
after2=, scotland	1.55
after2=, senior	-1.3
after2=, sme	-1.48
after2=, some	1.02
after2=, south	1.17
after2=, speaking	-1.22
after2=, stated	-0.75
after2=, taking	0.55
after2=, tennessee	0.44
after2=, tested	1.57
after2=, texas	1.28
after2=, that	0.34
after2=, the	-0.22
after2=, there	0.59
after2=, they	-0.16
after2=, this	-0.09
after2=, though	-0.57
after2=, tmz	0.56
after2=, to	-1.56
after2=, told	0.8
after2=, too	-1.41
after2=, trump	0.25
after2=, two	-0.07
after2=, u.s.	-0.73
after2=, uk	1.63
after2=, united	0.66
after2=, users	0.27
after2=, utah	0.86
after2=, vice	-0.92
after2=, virginia	1.5
after2=, was	-0.48
after2=, washington	1.3
after2=, we	1.24
after2=, west	1.18
after2=, where	0.69
after2=, which	-0.96
after2=, while	0.51
after2=, who	-1.05
after2=, whose	-1.43
after2=, will	-1.39
after2=, with	-0.14
after2=, yulit	-1.18
after2=, “	-0.59
after2=, ”	-1.3
after2=- 1	-1.56
after2=- and	0.52
after2=- balart	-0.83
after2=- baltistan	-1.81
after2=- based	0.91
after2=- dade	-1.36
after2=- fashir	-1.18
after2=- hardisty	-0.12
after2=- in	-0.54
after2=- like	-0.69
after2=- o’toole	-0.89
after2=- president	-1.51
after2=- presse	-0.92
after2=- spencer	-0.61
after2=. 	-0.54
after2=. "	-0.55
after2=. '	-0.88
after2=. (	-0.03
after2=. a	0.53
after2=. according	0.16
after2=. after	0.84
after2=. all	0.64
after2=. also	0.12
after2=. although	-1.29
after2=. among	0.2
after2=. an	-0.43
after2=. around	-1.1
after2=. as	-0.86
after2=. at	0.16
after2=. azerbaijan	-1.19
after2=. both	0.45
after2=. british	-1.32
after2=. but	0.38
after2=. by	-1.41
after2=. canadian	-0.58
after2=. china	-1.13
after2=. currently	0.66
after2=. deaths	0.66
after2=. during	-0.14
after2=. earlier	-0.13
after2=. eggs	-1.17
after2=. following	-0.98
after2=. food	-0.66
after2=. for	0.72
after2=. further	-1.04
after2=. he	-1.37
after2=. his	0.92
after2=. however	-0.62
after2=. i	-0.35
after2=. in	0.36
after2=. it	-0.06
after2=. last	-0.87
after2=. malinao	-0.41
after2=. meanwhile	-1.18
after2=. mexico	0.9
after2=. more	0.74
after2=. mr	-0.55
after2=. msf	0.72
after2=. new	-0.23
after2=. no	-0.08
after2=. officials	-1.02
after2=. on	-0.7
after2=. one	-0.45
after2=. other	-0.82
after2=. outgoing	-0.7
after2=. over	0.64
after2=. players	0.83
after2=. police	0.81
after2=. president	-0.81
after2=. racing	1.1
after2=. read	0.45
after2=. seven	0.5
after2=. she	-1.07
after2=. since	0.3
after2=. so	-0.4
after2=. some	-0.41
after2=. that	-0.49
after2=. the	-0.16
after2=. their	0.61
after2=. there	0.61
after2=. these	-0.61
after2=. they	1.18
after2=. this	0.7
after2=. those	-1.09
after2=. though	-1.34
after2=. three	-0.69
after2=. thunder	-0.64
after2=. toronto	-0.18
after2=. two	-0.97
after2=. washington	-1.04
after2=. we	0.55
after2=. while	-0.6
after2=. with	-1.22
after2=. years	-1.11
after2=. yet	-1.41
after2=. “	0.44
after2=. ”	0.09
after2=/ aids	-0.98
after2=/ getty	-0.86
after2=05 ,	-0.52
after2=1 ,	-1.14
after2=1 .	-0.89
after2=10 ,	-0.7
after2=10 .	-0.66
after2=12 .	-0.72
after2=13 .	-0.84
after2=14 ,	-0.26
after2=15 ,	-0.8
after2=16 ,	-0.23
after2=17 ,	-0.17
after2=2 ,	-1.04
after2=20 ,	-0.51
after2=2002 ,	-0.58
after2=2003 ,	-0.6
after2=2008 ,	-0.52
after2=2009 ,	-0.27
after2=2014 ,	-0.49
after2=2016 ,	-0.65
after2=2017 ,	-0.81
after2=2017 .	-0.51
after2=2018 .	-0.58
after2=2018 by	-0.55
after2=2018 the	-0.89
after2=2018 will	-0.77
after2=21 ,	-0.99
after2=23 ,	-0.06
after2=23 .	-0.47
after2=25 ,	-0.1
after2=27 ,	-0.52
after2=28 ,	-1
after2=29 ,	-0.7
after2=3 ,	-0.57
after2=3 -	-0.52
after2=30 ,	-0.56
after2=31 ,	-1.08
after2=4 ,	-0.91
after2=4 .	-0.2
after2=5 ,	-1.03
after2=5 .	-0.26
after2=59 ,	-0.72
after2=6 ,	-0.35
after2=8 ,	-0.7
after2=8 .	-0.6
after2=9 ,	-0.49
after2=97 .	-0.4
after2=: 	-0.6
after2=: "	-1.01
after2=: awc	-1.13
after2=: courtesy	-1.12
after2=: http://www.frontcounterbc.gov.bc.ca/	0.27
after2=: the	0.35
after2=: unleashing	-1.1
after2=: we	-0.53
after2=; and	0.13
after2=; cavan	-0.97
after2=; daily	-1.16
after2=; follow	-0.28
after2=; head	-0.19
after2=? "	0.06
after2=a consequence	-0.32
after2=a result	-0.41
after2=a statement	-0.05
after2=added :	-0.27
after2=added that	-1.18
after2=addition ,	-0.16
after2=addition to	-0.06
after2=africa ,	-1.36
after2=africa .	-1.05
after2=after an	-0.55
after2=after his	-0.11
after2=after she	-0.06
after2=after the	-0.04
after2=after tsvangirai	-0.18
after2=agency (	-0.67
after2=agency said	-0.81
after2=airport .	0.84
after2=all ,	-0.08
after2=alone ,	0.13
after2=also added	-0.13
after2=also had	0.47
after2=also reportedly	-0.47
after2=also reporting	0.35
after2=also said	-2
after2=also say	-0.15
after2=also says	-0.41
after2=also stated	-0.96
after2=ambulance service	0.38
after2=america .	-1.22
after2=american free	-0.63
after2=american migrants	-1.47
after2=an effort	-0.05
after2=an interview	-0.04
after2=ana ,	-0.46
after2=ana .	-0.8
after2=and a	0.39
after2=and africa	1.46
after2=and aid	-1.06
after2=and air	0.13
after2=and california	1.26
after2=and canada	0.66
after2=and central	-0.31
after2=and china	0.84
after2=and denmark	-0.32
after2=and found	-1.16
after2=and germany	0.72
after2=and grants	-1.82
after2=and has	-0.89
after2=and her	-0.1
after2=and his	-1.77
after2=and in	-1.08
after2=and industry	-1.03
after2=and is	0.09
after2=and it	0.72
after2=and italy	1.17
after2=and its	-0.7
after2=and limpopo	1.06
after2=and malakal	1.44
after2=and many	0.35
after2=and midlands	1.09
after2=and new	0.97
after2=and other	-0.12
after2=and queensland	0.33
after2=and russia	-0.19
after2=and santa	0.74
after2=and several	-0.29
after2=and some	1.16
after2=and that	-1.15
after2=and the	-0.25
after2=and was	-0.19
after2=announced its	1.11
after2=appears to	-1.33
after2=appreciates morocco	-0.41
after2=are a	-0.49
after2=are afraid	0.2
after2=are also	0.04
after2=are asking	0.48
after2=are being	0.41
after2=are currently	-0.37
after2=are in	-0.21
after2=are not	0.72
after2=are on	0.77
after2=are set	-1.03
after2=are still	-0.23
after2=are the	0.95
after2=are to	1.31
after2=are urged	-0.06
after2=are very	-0.7
after2=are working	-0.59
after2=area ,	0.92
after2=area .	-0.66
after2=army has	0.25
after2=arrived at	0.09
after2=as a	-0.33
after2=as of	0.84
after2=as the	-0.15
after2=as well	-0.55
after2=asked about	-0.11
after2=asked the	-0.57
after2=asking for	-0.28
after2=at a	-0.68
after2=at children	-1.19
after2=at san	0.66
after2=at the	-1.43
after2=attorney lamont	-1.24
after2=authorities are	-0.2
after2=avenue in	-0.93
after2=aviation strategy	1.05
after2=b .	-0.93
after2=bato ng	-0.48
after2=became the	0.65
after2=because of	-0.22
after2=because the	-0.26
after2=before the	-0.85
after2=believe that	-0.56
after2=believe the	-0.55
after2=believes that	-1.01
after2=between 1966	-0.77
after2=between january	-0.29
after2=bin suroor	-1.28
after2=bird flu	-0.93
after2=board member	-0.47
after2=border ,	-0.25
after2=branch 259	0.24
after2=by architects	0.26
after2=by the	-1.56
after2=ca n't	-0.32
after2=ca n’t	0.22
after2=called on	-0.07
after2=called the	-1.35
after2=can be	-0.5
after2=can do	-0.74
after2=can not	-0.56
after2=cancer society	0.84
after2=carolina ,	-0.6
after2=cases in	-1.22
after2=cases of	-0.49
after2=centers for	0.95
after2=central ambulance	-1.16
after2=chamber of	1.17
after2=chief of	0.43
after2=city ,	-1.08
after2=city .	-1.14
after2=city and	-0.76
after2=city council	1.02
after2=city in	0.09
after2=claimed that	-0.61
after2=clara county	-0.99
after2=coli outbreak	-0.87
after2=commented :	0.29
after2=commissioner for	0.57
after2=company ,	-0.1
after2=confirmed that	0.31
after2=confirmed the	0.88
after2=contact centre	0.15
after2=continue to	-0.21
after2=continued to	0.9
after2=continues to	0.4
after2=contributed to	-0.63
after2=convicted orujov	-0.74
after2=correspondent maggie	-0.59
after2=could be	-0.1
after2=could have	0.63
after2=could not	-0.57
after2=countries ,	-0.86
after2=country 's	-0.03
after2=county ,	-0.91
after2=county .	-0.91
after2=county council	-0.36
after2=county democrats	-1.2
after2=county medical	-0.51
after2=county schools	-0.67
after2=county ’s	-0.43
after2=court has	0.03
after2=court on	0.87
after2=court to	-0.7
after2=cow disease	-0.29
after2=declared the	-1.56
after2=declined to	-0.53
after2=department for	-0.45
after2=department of	0.26
after2=department said	-0.84
after2=department says	-0.34
after2=described the	-0.85
after2=did n't	-0.5
after2=did not	-0.23
after2=did n’t	-0.58
after2=died on	-0.59
after2=discovered the	0.1
after2=disease ,	-0.8
after2=disease has	-0.6
after2=district ,	0.09
after2=district board	-1.2
after2=district of	0.81
after2=districts .	0.25
after2=division in	-0.91
after2=do n't	-0.38
after2=do not	-0.29
after2=do n’t	-0.27
after2=does n't	0.11
after2=does not	-0.81
after2=dollars )	-0.73
after2=dollars ,	1.7
after2=due to	0.72
after2=during a	-1.02
after2=ebolavirus ,	-0.68
after2=ebolavirus is	-0.85
after2=elementary school	-0.8
after2=engineer renan	-1.34
after2=example ,	-0.29
after2=explained .	-0.23
after2=fact that	-0.03
after2=failed to	-0.2
after2=far ,	-0.31
after2=far the	-0.29
after2=farms were	0.07
after2=feel like	-0.18
after2=fire and	0.33
after2=flu is	-0.85
after2=flu season	0.82
after2=flu virus	-0.81
after2=food and	1.2
after2=for a	0.63
after2=for academic	-0.83
after2=for animal	-0.96
after2=for consultations	1.08
after2=for disease	-2.53
after2=for environment	-0.79
after2=for europe	-1.57
after2=for further	1.34
after2=for immunization	-0.86
after2=for its	-0.33
after2=for more	-0.41
after2=for population	-1.38
after2=for refugees	-0.8
after2=for the	0.89
after2=for treatment	0.69
after2=forecasts above	0.15
after2=friday ,	-0.16
after2=from the	-0.7
after2=game .	-1.17
after2=gas station	0.64
after2=gave a	-0.84
after2=government has	-0.6
after2=government is	-0.76
after2=government will	0.07
after2=had "	-0.09
after2=had a	-0.71
after2=had been	-1.2
after2=had n't	0.55
after2=had ordered	-0.38
after2=had suspected	-0.73
after2=had to	-0.39
after2=haemorrhagic fever	-0.65
after2=half of	-0.27
after2=has a	0.12
after2=has also	-1.02
after2=has announced	-0.21
after2=has been	0.29
after2=has begun	0.56
after2=has confirmed	-0.25
after2=has declared	-0.8
after2=has delayed	-0.3
after2=has expelled	0.97
after2=has freed	-0.24
after2=has had	-0.77
after2=has issued	-0.3
after2=has killed	0.41
after2=has led	0.51
after2=has made	-0.42
after2=has not	-0.32
after2=has now	0.87
after2=has previously	-0.67
after2=has processed	0.09
after2=has reported	1.18
after2=has resulted	0.74
after2=has said	-0.82
after2=has seen	-0.13
after2=has stated	-0.49
after2=has to	-0.04
after2=has withheld	-0.66
after2=have also	-0.39
after2=have announced	-1.02
after2=have been	-0.55
after2=have begun	0.99
after2=have confirmed	0.65
after2=have contracted	0.59
after2=have died	1.12
after2=have had	0.66
after2=have issued	0.9
after2=have received	0.24
after2=have seen	0.55
after2=have shown	0.45
after2=have tested	1.12
after2=have the	0.6
after2=have to	-0.26
after2=headquarters in	-0.96
after2=health inspection	-0.69
after2=health ministry	-0.36
after2=health officials	-0.07
after2=hemorrhagic fever	-1.14
after2=herald ,	-0.98
after2=herald also	-0.87
after2=hills police	-1.21
after2=hit the	-0.81
after2=hope that	0.13
after2=hospital ,	0.77
after2=hospital .	0.77
after2=hospital in	-1.14
after2=hospital is	-1.01
after2=house of	0.71
after2=hurricane season	-0.2
after2=if he	-0.88
after2=image caption	-0.49
after2=in 1994	-0.27
after2=in 2016	-0.26
after2=in 2017	-0.22
after2=in a	-1.82
after2=in beijing	0.76
after2=in canada	-0.37
after2=in central	-0.21
after2=in charlottetown	-1.4
after2=in china	-1.07
after2=in dresden	-0.97
after2=in dunshaughlin	0.13
after2=in england	-0.84
after2=in evansville	-1.15
after2=in glasgow	-1.38
after2=in his	-1.11
after2=in houston	0.6
after2=in indonesia	-0.14
after2=in iowa	-0.84
after2=in june	-0.73
after2=in london	-1.44
after2=in los	-0.19
after2=in malakal	-0.73
after2=in nashville	-1.2
after2=in nelson	0.17
after2=in new	1.24
after2=in north	-0.26
after2=in northern	-1
after2=in paisley	-1.29
after2=in paterson	0.42
after2=in queens	-0.78
after2=in recent	0.72
after2=in red	-0.87
after2=in rockville	-0.81
after2=in rome	0.65
after2=in shelby	0.27
after2=in southern	0.53
after2=in southwest	0.41
after2=in st	-0.93
after2=in sydney	-0.83
after2=in the	-0.32
after2=in their	-0.67
after2=in toronto	-0.7
after2=in tucson	-1.15
after2=indicates that	-0.54
after2=instance ,	-0.08
after2=international airport	-0.78
after2=into a	0.23
after2=is "	-1.26
after2=is a	0.94
after2=is about	0.31
after2=is accused	-0.64
after2=is also	0.53
after2=is an	-1.65
after2=is at	-1.09
after2=is being	-0.94
after2=is believed	-0.73
after2=is currently	-1.39
after2=is expected	-1.78
after2=is facing	-1.25
after2=is going	-0.7
after2=is in	-0.7
after2=is investigating	-0.08
after2=is known	-0.79
after2=is making	1.01
after2=is my	-0.17
after2=is no	-1.51
after2=is not	0.48
after2=is now	-0.35
after2=is often	-1.57
after2=is reported	0.37
after2=is still	-1.01
after2=is the	-0.2
after2=is to	-0.72
after2=is very	-0.22
after2=is waiting	0.42
after2=is working	-1.09
after2=island .	-1.33
after2=issued a	-1
after2=issued its	0.4
after2=it 's	-0.85
after2=it is	-0.64
after2=it was	-1.01
after2=journal of	-1.06
after2=kilburn estate	-0.88
after2=kong .	-0.91
after2=korea 's	-1.26
after2=korea ,	-0.86
after2=laboratory .	-0.77
after2=laboratory tests	-0.18
after2=last monday	-1.5
after2=last month	0.4
after2=last year	0.64
after2=law and	0.84
after2=leads the	0.28
after2=least three	-0.1
after2=least two	-0.2
after2=left for	-1.03
after2=legislation allows	-0.59
after2=limited ,	0.79
after2=located in	0.46
after2=made a	1.1
after2=majority of	-0.06
after2=malakal are	-0.32
after2=malakal is	-0.54
after2=man and	-0.07
after2=man has	-0.04
after2=man was	0.99
after2=man who	-0.49
after2=management board	1.18
after2=many as	-0.88
after2=marcos ,	-0.7
after2=material may	-0.11
after2=may have	-0.42
after2=may not	0.29
after2=measure of	-0.94
after2=medal for	-0.43
after2=medical center	-0.31
after2=member states	1.14
after2=memberships are	0.14
after2=mikayel minasyan	1.17
after2=minister for	-0.31
after2=ministry of	0.74
after2=ministry said	-0.9
after2=model ,	-0.92
after2=more than	-0.03
after2=morning ,	-0.38
after2=morning .	-0.73
after2=mother says	0.44
after2=moved the	-0.93
after2=national guard	0.45
after2=near the	0.56
after2=need to	-0.3
after2=neighborhood of	0.75
after2=news agency	-1.4
after2=nile virus	-0.74
after2=noted that	-1.49
after2=now ,	-0.16
after2=now has	1.18
after2=nuclear issue	-0.12
after2=number of	-0.06
after2=observed that	-0.16
after2=of 2003	-1.29
after2=of allergy	-1.31
after2=of america	-0.84
after2=of arizona	-1.19
after2=of armenia	-2.03
after2=of california	-2.23
after2=of china	-1.85
after2=of commerce	-0.8
after2=of congo	-0.87
after2=of hygiene	-0.79
after2=of manchester	-0.76
after2=of people	-0.14
after2=of pittsburgh	-0.53
after2=of representatives	-1.16
after2=of technology	-0.89
after2=of them	-0.82
after2=of this	-1.2
after2=of those	-0.86
after2=of tuesday	-0.04
after2=office in	0.04
after2=office to	-0.06
after2=officers ,	-0.28
after2=officials are	-1.14
after2=officials have	0.27
after2=officials in	-0.79
after2=officials say	-0.8
after2=on a	-0.84
after2=on an	0.72
after2=on april	0.92
after2=on march	0.54
after2=on saturday	0.03
after2=on sunday	-1.28
after2=on the	-0.1
after2=on thursday	0.12
after2=on tuesday	0.73
after2=on wednesday	0.92
after2=outbreak of	-0.12
after2=outlet in	-0.95
after2=over the	-0.67
after2=park in	-0.74
after2=part of	-0.24
after2=people have	-0.28
after2=pointed out	-0.31
after2=police ,	0.88
after2=police command	0.9
after2=police department	-0.55
after2=police officer	1.31
after2=post that	-0.7
after2=post-party dinner	0.57
after2=president 's	0.89
after2=president barack	0.28
after2=president donald	0.78
after2=president of	-0.69
after2=press .	-0.42
after2=press release	-1.23
after2=provides services	0.45
after2=province ,	-1.07
after2=province .	-0.2
after2=province in	-0.54
after2=province of	0.38
after2=public schools	0.77
after2=puts the	-0.84
after2=quarantine station	1.19
after2=racecourse in	0.98
after2=region ,	-0.19
after2=region of	0.47
after2=report ,	-0.73
after2=reported ,	-0.51
after2=reported .	-1.83
after2=reported its	1.29
after2=reported that	-0.97
after2=reports .	-0.65
after2=reports of	1
after2=reports that	-0.46
after2=researchers ,	-0.91
after2=responded ,	-1.63
after2=responded by	0.9
after2=response to	-0.18
after2=revealed that	-1.2
after2=rights reserved	-0.08
after2=ruled last	-0.85
after2=said ,	-0.39
after2=said .	-0.55
after2=said :	0.05
after2=said a	-1.13
after2=said at	-0.88
after2=said china	-0.84
after2=said he	-0.93
after2=said in	-1.67
after2=said it	0.8
after2=said on	-0.44
after2=said she	-1.25
after2=said that	0.09
after2=said the	-0.92
after2=said they	0.19
after2=said this	-0.04
after2=said thursday	-1.04
after2=samples were	-0.5
after2=say that	-0.25
after2=say the	-0.89
after2=say they	-0.74
after2=says .	-0.95
after2=says a	-1.02
after2=says it	0.28
after2=says that	-0.81
after2=says the	0.27
after2=schools will	1.08
after2=scientist ,	-1.2
after2=services and	0.72
after2=services into	-0.06
after2=share the	0.07
after2=shares and	-0.87
after2=should be	-1.05
after2=signed legislation	-0.88
after2=staff of	-0.86
after2=state ,	-0.04
after2=state commissioner	-1.35
after2=state farm	0.78
after2=state governor	0.8
after2=state of	-0.5
after2=state police	0.63
after2=state university	-1.64
after2=stated that	0.15
after2=statement said	-0.71
after2=stone of	-0.05
after2=strain ,	-0.95
after2=strain .	-0.92
after2=strain of	-1.5
after2=strain that	-0.84
after2=strain was	-0.36
after2=strongly encourages	-0.08
after2=study ,	0.43
after2=study found	0.52
after2=such as	-0.93
after2=sudan ,	-0.74
after2=suggest that	-0.49
after2=summit and	-0.75
after2=sunday ,	0.62
after2=sustainable energy	1.16
after2=swine flu	-1.77
after2=teachers are	0.42
after2=team )	-1.2
after2=that 's	-0.97
after2=that all	-0.45
after2=that are	0.36
after2=that has	-0.34
after2=that have	0.37
after2=that he	-0.9
after2=that it	-0.81
after2=that the	-0.66
after2=that they	0.18
after2=that will	0.03
after2=that would	0.52
after2=the first	-0.17
after2=the government	-0.21
after2=the last	-0.22
after2=the latest	0.85
after2=the meantime	-0.1
after2=the new	-0.12
after2=the past	-0.25
after2=the present	-0.08
after2=the same	-0.06
after2=the tank	-1.59
after2=then introduced	-0.92
after2=there are	-0.74
after2=there have	1.23
after2=there is	-0.36
after2=think i	-0.28
after2=think it	-0.13
after2=think we	-0.13
after2=this month	-0.38
after2=this time	-0.23
after2=this week	-0.86
after2=this year	-1.48
after2=times .	0.2
after2=times described	-1.23
after2=times has	-0.92
after2=times reported	-1.42
after2=times reports	-0.13
after2=times says	0.67
after2=to a	0.75
after2=to be	-0.43
after2=to consider	-0.4
after2=to discuss	0.59
after2=to give	-1.55
after2=to hear	0.67
after2=to help	0.91
after2=to him	-0.23
after2=to nigeria	-1.43
after2=to pay	-1.46
after2=to provide	1.02
after2=to repeal	-0.76
after2=to some	-0.23
after2=to the	-0.34
after2=to wikipedia	-0.33
after2=today ,	0.39
after2=today .	-0.12
after2=today sought	0.47
after2=told reporters	-0.98
after2=told the	-1.26
after2=total of	-0.04
after2=trade agreement	-0.72
after2=trade representative	1.26
after2=two -	-0.2
after2=type of	-0.11
after2=under the	0.85
after2=urged the	-1.62
after2=us on	-1.02
after2=using the	0.55
after2=village of	0.83
after2=virus ,	-1.3
after2=virus .	-1.34
after2=virus and	-0.96
after2=virus has	-0.7
after2=virus in	-0.85
after2=virus is	-0.74
after2=virus reported	-0.36
after2=virus strain	-0.84
after2=virus was	-0.73
after2=want to	-0.43
after2=was a	-0.36
after2=was accused	-1.17
after2=was admitted	-0.72
after2=was also	-1.24
after2=was another	-0.64
after2=was arrested	-1.1
after2=was awarded	-1.75
after2=was charged	-1.36
after2=was convicted	0.52
after2=was in	0.52
after2=was just	-0.66
after2=was n't	-0.56
after2=was not	0.84
after2=was out	-0.84
after2=was quoted	-1.3
after2=was sentenced	-1.25
after2=was taken	-0.78
after2=was the	0.44
after2=was there	-1.15
after2=was told	0.54
after2=water regulation	0.82
after2=we are	0.68
after2=wednesday ,	-0.83
after2=week ,	-0.99
after2=well as	-0.53
after2=went on	-0.12
after2=went to	-1.05
after2=were also	0.41
after2=were blowout	-0.52
after2=were diagnosed	-0.8
after2=were found	0.65
after2=were sent	-0.88
after2=were to	-0.53
after2=west and	-1.11
after2=where alfie	0.45
after2=where the	-0.18
after2=which specializes	-0.98
after2=while the	-0.44
after2=who have	0.55
after2=who voted	-0.56
after2=will also	-0.98
after2=will be	0.37
after2=will continue	-0.88
after2=will have	1
after2=will hear	-0.1
after2=will host	-1.45
after2=will keep	-1.42
after2=will remain	-0.18
after2=will see	0.4
after2=will soon	-0.74
after2=with a	0.84
after2=with his	0.16
after2=with the	-0.48
after2=within the	-1.05
after2=woman ,	0.35
after2=woman who	-1.11
after2=woman ’s	1.16
after2=won the	0.38
after2=world cup	-1.28
after2=would be	0.07
after2=would have	0.8
after2=would like	-0.35
after2=would ’ve	-0.13
after2=year ,	-1.16
after2=yesterday ,	0.74
after2=— a	0.73
after2=’ .	-1.1
after2=’s a	-0.32
after2=’s four	-0.39
after2=’s future	0.68
after2=’s new	-0.19
after=	-1.34
after=!	-1.51
after=!!	0.5
after="	-0.73
after=&	-0.58
after='	-1.11
after='ll	-0.92
after='m	-0.53
after='re	-0.13
after='s	-0.29
after='ve	-0.41
after=(	-0.24
after=)	-0.26
after=*	-1.23
after=+	-0.64
after=,	-0.04
after=-	-0.1
after=--	0.95
after=/	-1.1
after=05	-0.96
after=1	-1.28
after=10	-1.07
after=100	-0.61
after=11	-0.48
after=12	-0.98
after=13	-0.82
after=14	-0.99
after=15	-1.06
after=15th	-1.7
after=16	-0.68
after=17	-0.19
after=18	-0.82
after=19	-1.41
after=2	-1.43
after=2.4	-0.38
after=20	-0.88
after=200	-0.79
after=2002	-0.88
after=2003	-0.91
after=2005	-0.56
after=2006	-0.95
after=2008	-0.68
after=2009	-0.9
after=2014	-0.84
after=2015	-0.36
after=2016	-0.65
after=2017	-0.87
after=2018	-1.38
after=21	-0.45
after=22	-1.22
after=23	-1.11
after=24	-0.49
after=25	-0.62
after=26	-1.02
after=27	-0.71
after=28	-1.05
after=29	-1.02
after=2nd	0.24
after=3	-1.3
after=30	-0.89
after=31	-1.44
after=4	-0.65
after=40	-0.42
after=5	-0.41
after=50	-0.48
after=52	-0.32
after=59	-0.86
after=6	-0.69
after=6th	-0.83
after=7	-0.84
after=8	-1.02
after=9	-0.99
after=97	-0.4
after=:	-0.61
after=;	0.74
after=?	-0.13
after=[	-1.21
after=]	-0.73
after=a	-0.98
after=about	-1.55
after=academy	0.23
after=account	-1.39
after=accused	0.91
after=actress	-0.16
after=added	-0.08
after=addition	-0.19
after=additional	-0.9
after=administration	-1.36
after=admitted	0.45
after=advised	0.68
after=africa	-1.19
after=african	-1.39
after=after	-0.06
after=afternoon	-1.3
after=against	-0.83
after=agencies	-1.39
after=agency	-1.62
after=agree	-0.64
after=agreed	-0.24
after=agriculture	-0.15
after=aide	-0.86
after=aides	-1.05
after=air	-0.93
after=airlines	1.24
after=airport	1.36
after=all	-1.23
after=allen	-0.56
after=allies	-0.49
after=ally	-0.51
after=almost	-1.02
after=alone	0.61
after=along	0.13
after=also	-1.34
after=always	0.64
after=am	-0.41
after=ambassador	0.55
after=ambulance	0.38
after=america	-1.9
after=american	-1.08
after=amid	0.06
after=among	-1.12
after=an	-1.29
after=ana	-1.37
after=analysis	-0.71
after=analytica	1.81
after=and	0.16
after=animal	-0.16
after=announced	-0.74
after=appearance	-0.32
after=appeared	0.78
after=appears	-0.37
after=appreciates	-0.41
after=april	0.68
after=are	-0.17
after=army	1.15
after=around	-0.5
after=arrived	0.29
after=article	-0.1
after=as	-0.23
after=aside	0.75
after=asked	-0.85
after=asking	-0.28
after=assembly	0.36
after=assistant	0.38
after=association	-0.31
after=at	-0.3
after=attack	-0.92
after=attended	-1.18
after=attorney	0.6
after=aureus	-1.41
after=authorities	-1.08
after=avenue	-1.39
after=avian	-0.62
after=aviation	1.35
after=b	-0.93
after=bacteria	-0.88
after=ball	-0.78
after=bank	-1.37
after=based	0.78
after=bato	-0.48
after=beach	-1.42
after=became	1.1
after=because	-0.32
after=become	-1.11
after=before	0.05
after=began	0.9
after=being	-0.81
after=believe	-1.18
after=believes	-0.82
after=between	0.74
after=bill	-0.38
after=bin	-1.7
after=bird	-0.93
after=board	-1.32
after=bond	-0.89
after=bonli	-1.49
after=border	-0.68
after=boy	-0.11
after=branch	0.24
after=broadcast	-0.94
after=bus	0.89
after=but	-0.34
after=buy	0.54
after=by	0.48
after=ca	0.07
after=called	-0.86
after=calls	-0.98
after=came	-0.41
after=campaign	-0.6
after=can	-0.88
after=cancer	0.69
after=candidates	-0.31
after=caravan	-0.58
after=carolina	-1.13
after=case	-0.4
after=cases	-1.49
after=caused	0.61
after=center	-0.93
after=centers	0.95
after=central	-1.42
after=centre	-1.37
after=certainly	-0.51
after=chamber	1.17
after=championship	-0.83
after=chancellor	-1.18
after=charges	-0.95
after=chief	0.17
after=child	-0.1
after=children	-1.47
after=cholera	-1.15
after=cholerae	-1.16
after=city	-0.74
after=claimed	-0.52
after=clara	-0.99
after=coach	-0.2
after=coast	-0.39
after=code	-0.78
after=coli	-1.14
after=college	-1.21
after=come	-0.66
after=command	-0.31
after=commented	0.19
after=commission	1.58
after=commissioner	0.57
after=community	0.96
after=company	-0.38
after=compared	0.17
after=complex	-1.25
after=comprises	0.82
after=concert	-1.42
after=concerto	-0.36
after=condition	-0.09
after=conference	-0.44
after=confirmed	-0.67
after=consulate	0.62
after=contact	0.15
after=contaminated	-0.31
after=continue	-0.21
after=continued	0.38
after=continues	0.4
after=contracts	1.04
after=contributed	-0.63
after=convicted	-0.74
after=correspondent	-0.6
after=could	-0.19
after=council	-1.33
after=councillor	1.18
after=countries	-1.67
after=country	-1.42
after=county	-2.96
after=course	-0.23
after=court	0.62
after=courthouse	-1.07
after=cow	-0.27
after=credit	-0.42
after=cross	-1.16
after=current	-0.11
after=customers	-1.05
after=d'ivoire	-1.32
after=daily	-1.85
after=data	-1.33
after=david	0.42
after=day	-0.18
after=de	-1.22
after=death	-0.29
after=deaths	-0.47
after=decision	-0.68
after=declared	-0.25
after=declined	-0.54
after=delta	-1.43
after=democrats	1.2
after=department	0.25
after=described	-1.09
after=development	0.1
after=did	-0.39
after=died	-1.47
after=diego	-1.48
after=director	-1.79
after=discovered	0.1
after=disease	-1.12
after=district	1.72
after=districts	0.25
after=division	-0.91
after=do	-0.9
after=does	-0.64
after=dog	-0.36
after=dollars	-0.51
after=drug	-1.56
after=due	0.72
after=during	-1.09
after=each	0.15
after=earlier	1.16
after=early	0.68
after=ebolavirus	-1.36
after=efforts	-0.45
after=either	0.54
after=el	-1.02
after=elections	-0.7
after=elementary	-0.92
after=else	-1
after=emergency	-0.85
after=employee	-1.31
after=employees	0.45
after=engine	-0.72
after=engineer	-1.34
after=entered	1.03
after=epidemic	-1.14
after=estate	-0.22
after=estimated	-1.02
after=estimates	-0.98
after=even	-0.61
after=evening	-1.22
after=event	-1.25
after=eventually	-0.91
after=example	0.96
after=expect	-0.09
after=experts	-0.95
after=explained	-0.63
after=faced	-0.94
after=faces	0.1
after=facility	0.62
after=fact	-0.13
after=factors	-0.96
after=failed	-0.2
after=family	-0.68
after=far	-0.52
after=farm	0.79
after=farmers	0.5
after=farms	-0.18
after=fashion	-1.13
after=faso	-1.27
after=father	-0.04
after=fear	-0.23
after=federal	-0.41
after=feel	-1
after=fees	-1.19
after=festival	0.99
after=fever	-0.57
after=field	-0.67
after=figures	-0.84
after=find	-0.56
after=finding	1.02
after=fire	0.59
after=first	-0.57
after=five	1.03
after=flu	-0.73
after=following	0.85
after=follows	0.97
after=food	1.19
after=for	-1.14
after=forecasts	0.15
after=foreign	-0.65
after=found	-0.8
after=four	1.05
after=fresh	-1.31
after=friday	-0.16
after=from	-0.11
after=further	-0.58
after=gallagher	-1.07
after=game	-1.17
after=gas	0.64
after=gave	-0.67
after=general	-1.47
after=get	0.56
after=gets	-0.05
after=got	-0.59
after=government	0.39
after=governments	-0.18
after=governor	1.04
after=grant	-1.04
after=group	-2.03
after=had	0.24
after=haemorrhagic	-0.65
after=half	-0.27
after=hall	-0.93
after=has	-0.41
after=have	-0.72
after=he	0.41
after=head	-0.91
after=heading	0.48
after=headquarters	-0.96
after=health	-0.25
after=held	-1.92
after=help	-1.36
after=helped	-0.76
after=hemorrhagic	-1.14
after=herald	-0.48
after=high	-1.16
after=hills	-1.47
after=himself	-1.62
after=his	-0.66
after=history	0.1
after=hit	-1.09
after=home	0.59
after=hope	0.13
after=hopes	0.1
after=horse	0.94
after=horses	0.64
after=hospital	-0.44
after=hours	-0.2
after=house	-0.04
after=how	0.39
after=however	-0.47
after=human	-0.61
after=hurricane	-0.2
after=if	0.9
after=illness	-0.42
after=image	-0.49
after=in	-0.04
after=incident	-1.38
after=include	0.5
after=included	-0.8
after=including	-0.22
after=independent	-0.3
after=indicated	-0.35
after=indicates	-0.77
after=infected	-0.04
after=infection	-0.39
after=infections	-0.91
after=information	0.43
after=ingraham	-0.68
after=initial	-0.04
after=instance	-0.08
after=institute	-1.14
after=international	-1.04
after=interview	-1.01
after=into	0.09
after=investigation	-0.9
after=investigations	-0.5
after=investment	-0.75
after=is	0.71
after=island	-1.4
after=issued	0.36
after=it	-0.29
after=its	-0.34
after=itself	-0.33
after=java	-0.41
after=jose	-1.76
after=journal	-1.06
after=judge	0.23
after=june	-0.11
after=jury	0.63
after=just	0.3
after=kelly	-0.59
after=kidney	-0.11
after=kilburn	-0.88
after=know	-0.33
after=kong	-2.31
after=korea	-2.61
after=korean	-1.48
after=lab	-0.78
after=laboratories	-0.57
after=laboratory	1.07
after=language	0.54
after=last	0.42
after=late	-0.07
after=later	-0.96
after=latest	-0.11
after=launched	0.46
after=law	-0.24
after=lawyer	-0.21
after=leader	-1.13
after=leads	0.26
after=least	-0.48
after=led	-1.43
after=lee	-0.96
after=left	-1.04
after=legislation	-0.59
after=levy	-0.9
after=like	0.73
after=limited	0.79
after=line	-0.96
after=list	-0.33
after=local	-1.19
after=located	0.48
after=locations	-0.04
after=lottery	0.61
after=made	-1.14
after=main	-0.17
after=majority	-0.06
after=makes	-0.07
after=making	0.44
after=maktoum	-0.95
after=malakal	-0.36
after=man	1.11
after=management	1.18
after=mandela	-0.33
after=manuel	-1.2
after=many	-0.95
after=march	-0.28
after=marcos	-0.7
after=market	-0.6
after=material	-0.11
after=mayor	1.44
after=me	-1.16
after=mean	-0.31
after=means	-1
after=meant	-0.06
after=measure	-0.94
after=measures	0.73
after=medal	-0.43
after=media	-0.57
after=meeting	-0.66
after=member	0.67
after=members	-1.26
after=memberships	0.14
after=men	-0.37
after=metro	-0.9
after=midlands	-1.02
after=might	-0.3
after=migrants	1.34
after=mikayel	1.17
after=military	0.87
after=million	-1.37
after=millions	-0.92
after=mine	1.23
after=minister	0.15
after=ministry	0.48
after=mission	0.66
after=model	-1.45
after=mohammed	-0.7
after=money	-0.27
after=monoxide	-1.26
after=months	-1.15
after=morning	-1.21
after=most	0.51
after=mother	0.62
after=motion	-0.57
after=move	-0.2
after=moved	-1.05
after=must	-0.48
after=my	-0.19
after=n't	-0.71
after=national	1.73
after=nations	-0.56
after=native	-0.25
after=near	0.56
after=need	-0.56
after=needed	-0.4
after=needs	-1.39
after=neighborhood	0.75
after=never	-0.78
after=new	-1.34
after=news	-1.51
after=next	-0.14
after=night	-1.75
after=nile	-1.05
after=no	-0.39
after=nor	-0.62
after=not	-1.49
after=noted	-1.57
after=notes	0.91
after=notified	-1.31
after=now	0.03
after=nuclear	-0.12
after=number	-0.08
after=nut	-1.16
after=oak	-1.19
after=obrador	-0.08
after=observed	-0.16
after=of	-0.89
after=offered	0.15
after=offers	0.25
after=office	0.45
after=officer	-0.87
after=officers	-0.54
after=official	-0.55
after=officials	-0.83
after=often	-0.04
after=on	-0.19
after=once	-1.21
after=one	-0.8
after=only	-1.15
after=or	-0.93
after=other	-0.8
after=our	-0.36
after=out	-0.65
after=outbreak	-0.78
after=outbreaks	-0.73
after=outlet	-0.98
after=over	1.12
after=page	-0.67
after=paid	0.15
after=parents	-0.12
after=park	-1.62
after=part	-0.47
after=particular	-0.62
after=party	-1.67
after=pass	-1.66
after=patient	-0.54
after=patients	-1.04
after=people	-1.63
after=personnel	-0.23
after=photo	-0.72
after=plan	-0.6
after=plans	-1.22
after=plant	-0.45
after=played	-0.74
after=plc	0.04
after=point	-0.09
after=pointed	-0.31
after=poisoning	-1.47
after=police	0.74
after=post	1.21
after=post-party	0.57
after=posted	-0.75
after=power	-1.49
after=present	-1.25
after=president	0.95
after=presidential	0.26
after=press	-1.16
after=previous	-0.44
after=primary	-0.3
after=produce	0.07
after=program	-0.79
after=programme	-0.96
after=project	0.41
after=projects	-0.11
after=promised	-0.73
after=proposal	-0.2
after=propose	-0.35
after=proposed	-1.17
after=provide	-0.49
after=province	0.34
after=provinces	0.2
after=public	0.69
after=put	-1.17
after=putin	-0.8
after=puts	0.51
after=quanzhang	-0.69
after=quarantine	1.19
after=quarter	-1.01
after=racecourse	0.8
after=racing	0.08
after=raised	-0.78
after=range	-0.11
after=rangers	0.9
after=reach	-0.62
after=recall	0.47
after=recalled	-0.35
after=received	-1.29
after=recent	-0.76
after=recently	-1.89
after=red	-0.95
after=refugee	0.78
after=regiment	-1.08
after=region	0.07
after=regional	-0.21
after=related	-1.04
after=release	-1.31
after=remain	0.16
after=report	-1.68
after=reported	-0.23
after=reporter	-1.27
after=reports	-0.14
after=research	-0.7
after=researchers	-0.91
after=residence	0.86
after=resident	1.15
after=residents	1.06
after=responded	0.4
after=response	-0.34
after=restaurant	0.15
after=restaurants	-0.49
after=results	-0.71
after=retail	-0.11
after=revealed	-1.25
after=rights	-0.51
after=risk	1.06
after=river	-1.2
after=road	-0.82
after=roundabout	1.59
after=ruled	-0.89
after=rules	-0.26
after=ryan	-0.82
after=said	-0.45
after=samples	-1.32
after=saw	0.43
after=say	-1.01
after=says	-0.81
after=scheme	-0.81
after=school	-1.3
after=schools	0.5
after=science	-0.47
after=scientist	-1.26
after=second	-0.27
after=secretary	0.85
after=security	-0.69
after=seeking	-1.27
after=seemed	-0.19
after=senior	-0.71
after=sent	-0.67
after=service	-1.15
after=services	0.39
after=share	0.07
after=shares	-0.05
after=she	-0.13
after=should	0.9
after=show	-1.16
after=showed	0.47
after=shows	-1.21
after=side	-1.11
after=signed	0.35
after=since	0.55
after=six	0.73
after=smith	-1.01
after=so	-0.43
after=soldier	-0.08
after=some	0.35
after=something	-1.06
after=soon	0.69
after=spent	-0.81
after=spoke	-1.01
after=spokesman	0.19
after=spokesperson	-0.11
after=spokeswoman	-0.95
after=sports	-0.31
after=squad	-0.77
after=st.	-1.19
after=staff	-1.11
after=staffers	-0.69
after=stands	0.43
after=started	-1.46
after=state	0.13
after=stated	-0.13
after=statement	-0.94
after=states	0.77
after=stone	-0.18
after=story	-0.09
after=strain	-2.6
after=strains	-0.48
after=street	-0.68
after=streets	-0.16
after=stress	-0.14
after=stressed	-0.97
after=strongly	-0.08
after=students	0.83
after=study	0.22
after=successfully	-1.26
after=such	-0.96
after=sudan	-1.49
after=suffered	-0.23
after=suggest	-0.49
after=summit	-0.1
after=sunday	0.62
after=supplies	-0.63
after=survey	-0.6
after=suspect	-0.03
after=suspected	-0.89
after=sustainable	1.16
after=swept	-0.98
after=swift	-1.16
after=swine	-0.69
after=symptoms	-0.08
after=take	-0.95
after=takes	-1.12
after=teachers	0.64
after=teaching	-0.16
after=team	-1.34
after=teams	-1.53
after=test	-1.11
after=testing	-0.78
after=tests	-1.3
after=than	-1.04
after=that	-0.22
after=the	0.23
after=their	-0.22
after=then	-0.11
after=there	0.1
after=these	-0.7
after=they	-1.79
after=think	-0.57
after=this	0.1
after=though	-0.56
after=thought	-0.47
after=three	-1.15
after=through	-1.03
after=thursday	0.99
after=ticket	-0.97
after=time	-0.43
after=times	-0.15
after=to	-0.13
after=today	0.39
after=told	-0.49
after=took	-1.19
after=total	-0.06
after=tourism	0.73
after=town	-0.79
after=trade	0.3
after=troops	-0.32
after=trump	-1
after=tweeted	-1.03
after=two	0.87
after=type	-0.45
after=under	0.82
after=university	-0.57
after=until	1.04
after=urged	-0.51
after=urges	0.3
after=us	-1.11
after=used	0.88
after=users	-1.75
after=using	-0.21
after=valley	-1.38
after=van	-0.9
after=via	0.88
after=victim	-0.92
after=village	0.61
after=virginia	-1.11
after=virus	-2.44
after=viruses	-0.48
after=visited	-1.69
after=voted	-0.96
after=wales	-1.25
after=want	-0.7
after=wants	0.49
after=warning	-1.06
after=was	-0.38
after=water	0.96
after=we	0.29
after=website	-1.37
after=wednesday	0.33
after=week	-1.56
after=weekend	-1.16
after=well	-0.53
after=went	-1.26
after=were	-0.51
after=west	-1.09
after=what	-0.22
after=when	-0.95
after=where	0.32
after=which	-1.47
after=while	0.5
after=who	-0.54
after=whose	1.29
after=will	-0.35
after=win	-0.43
after=wines	0.28
after=wing	-0.81
after=with	0.34
after=within	-0.86
after=wo	-0.33
after=woman	1.24
after=women	1.05
after=won	-0.49
after=work	-0.15
after=worked	-0.61
after=workers	0.86
after=world	-1.53
after=would	0.28
after=writes	-0.82
after=wrote	-1.14
after=year	-2.31
after=yesterday	1.12
after=you	-0.91
after=young	-0.18
after=your	-0.44
after=zoo	-1.39
after=–	0.13
after=—	0.14
after=‘	-1.27
after=’	-0.8
after=’ll	-0.71
after=’m	-0.68
after=’re	-0.25
after=’ve	-0.21
after=“	-0.14
after=”	0.54
after=…	-0.61
afterPos=''	-0.38
afterPos=,	-0.09
afterPos=-	-1.34
afterPos=-LRB-	-0.25
afterPos=-RRB-	-0.34
afterPos=CC	-0.11
afterPos=CD	-2.11
afterPos=DT	0.41
afterPos=EX	0.35
afterPos=FW	-1.4
afterPos=HYPH	-0.37
afterPos=IN	0.13
afterPos=JJ	-0.5
afterPos=JJR	0.6
afterPos=JJS	0.3
afterPos=MD	-0.21
afterPos=NFP	-1.08
afterPos=NN	-0.15
afterPos=NNP	-0.66
afterPos=NNPS	0.35
afterPos=NNS	0.36
afterPos=POS	-0.25
afterPos=PRP	-0.04
afterPos=RBR	0.31
afterPos=RBS	-0.28
afterPos=RP	-1.46
afterPos=SYM	-0.23
afterPos=TO	-0.18
afterPos=UH	-0.47
afterPos=VB	-0.51
afterPos=VBD	-0.07
afterPos=VBG	0.21
afterPos=VBN	0.06
afterPos=VBP	-0.75
afterPos=VBZ	0.28
afterPos=WDT	-0.61
afterPos=WRB	0.24
before2= 	0.36
before2= "	-0.22
before2= (	0.61
before2= a	0.74
before2= los	-0.49
before2= south	-1.03
before2= the	-0.18
before2=" "	0.95
before2=" (	-0.34
before2=" ,	-1.38
before2=" .	-0.59
before2=" added	-0.3
before2=" cuyahoga	-0.44
before2=" in	1.67
before2=" said	0.46
before2=" senator	-0.06
before2=" the	0.07
before2=% .	-0.16
before2=' "	-0.08
before2=' said	-0.75
before2='s (	-1.06
before2='s ,	-1
before2='s villages	0.95
before2=) "	-0.27
before2=) ,	-2.27
before2=) -	0.53
before2=) --	-1.21
before2=) .	-0.67
before2=) and	-1.15
before2=) in	0.37
before2=) on	0.85
before2=) —	-0.41
before2=, "	-0.51
before2=, '	-0.53
before2=, 2018	0.71
before2=, a	-0.77
before2=, after	-0.39
before2=, although	0.32
before2=, an	-0.91
before2=, and	0.13
before2=, as	-0.54
before2=, at	0.66
before2=, but	-0.52
before2=, called	-0.58
before2=, current	0.12
before2=, democratic	-0.74
before2=, dr.	-0.13
before2=, former	-1.22
before2=, from	0.48
before2=, in	0.64
before2=, including	0.23
before2=, known	-0.33
before2=, like	0.12
before2=, los	-0.47
before2=, near	0.38
before2=, new	-1.39
before2=, north	-0.04
before2=, of	1.56
before2=, on	-0.36
before2=, or	-0.98
before2=, prof.	-0.08
before2=, said	-1.06
before2=, says	-0.64
before2=, south	-1.61
before2=, the	-0.27
before2=, told	-1.24
before2=, united	-0.31
before2=, west	-1.06
before2=, which	0.09
before2=, while	0.79
before2=, with	-1.24
before2=, yulit	-0.64
before2=, “	-0.58
before2=, ”	0.09
before2=- art	0.42
before2=- based	-0.91
before2=- day	0.54
before2=- old	0.03
before2=- owned	-0.39
before2=. "	1.07
before2=. '	-0.37
before2=. (	-1.6
before2=. )	-0.46
before2=. *	-0.98
before2=. a	1.08
before2=. in	-0.12
before2=. judge	-0.05
before2=. new	-1.32
before2=. on	0.41
before2=. pope	-0.15
before2=. royal	-0.57
before2=. senator	-0.07
before2=. south	-1.65
before2=. the	0.58
before2=. thunder	-0.13
before2=. west	-0.34
before2=. –	-0.88
before2=. ‘	0.25
before2=. “	-0.16
before2=. ”	-0.56
before2=. …	0.96
before2=... ]	-0.3
before2=1 .	-0.52
before2=10 .	-0.52
before2=12 .	-0.15
before2=14 .	-0.15
before2=15 .	-0.84
before2=18 .	-1.24
before2=1990s .	-1.17
before2=20 .	-1.02
before2=2001 .	-0.12
before2=2003 .	-1.36
before2=2004 .	0.43
before2=2005 .	-1.08
before2=2006 .	-0.9
before2=2007 .	-0.14
before2=2008 .	-0.37
before2=2016 ,	-1.21
before2=2016 .	-1.07
before2=2017 ,	-0.3
before2=2017 .	0.28
before2=2018 .	-2.02
before2=2018 :	-1.31
before2=2018 by	-0.76
before2=5 (	-1.55
before2=5 .	-0.46
before2=6 .	-0.32
before2=: "	-1.32
before2=: the	0.05
before2=: united	-0.83
before2=: “	0.26
before2=; and	0.74
before2=? "	-0.87
before2=? ”	-0.51
before2=a (	-1.85
before2=a /	-0.96
before2=a new	0.44
before2=a.m .	-0.49
before2=about the	-1.31
before2=according to	-1.74
before2=activists .	-0.74
before2=activity .	-0.44
before2=added .	-0.63
before2=added that	0.16
before2=administration (	-0.89
before2=admitted on	-0.54
before2=admitted to	-1
before2=affairs ,	-1.4
before2=afghanistan ,	0.4
before2=africa .	-1.49
before2=after a	-1
before2=after the	-0.22
before2=afternoon ,	-0.1
before2=again .	-1.25
before2=against the	-0.15
before2=age .	-0.55
before2=agency (	-0.99
before2=agency ,	-1.29
before2=agency .	-0.6
before2=ago .	-1.54
before2=agreement with	0.75
before2=agriculture (	-1.47
before2=agriculture ,	-1.68
before2=aid .	-0.41
before2=aids .	-0.25
before2=air .	-0.16
before2=airport .	-0.16
before2=al -	-0.71
before2=alberta ,	1.06
before2=alberta .	-0.62
before2=albuquerque ,	0.98
before2=all the	0.09
before2=alone .	-0.41
before2=along the	-0.43
before2=along with	0.5
before2=ambassador to	1.63
before2=americas in	0.75
before2=ames ,	0.99
before2=and from	1.68
before2=and grants	-0.74
before2=and in	0.47
before2=and new	-1.38
before2=and on	-0.9
before2=and south	-0.74
before2=and the	-0.42
before2=and then	1.11
before2=and when	-1.01
before2=and with	-0.96
before2=angeles ,	-0.46
before2=animals .	-0.11
before2=announced on	-0.75
before2=annually .	-0.46
before2=another .	-0.12
before2=ap )	0.41
before2=apiece in	-0.88
before2=appeal .	-0.63
before2=approach to	-0.89
before2=april .	-0.88
before2=april :	0.12
before2=are .	-0.69
before2=are in	0.68
before2=area .	-1.58
before2=area in	0.72
before2=area of	0.17
before2=areas .	-1.38
before2=areas of	0.42
before2=arizona state	-1.05
before2=arrested on	-0.58
before2=arrive in	0.39
before2=arrived at	1.09
before2=arrived from	-0.67
before2=arrived in	-0.28
before2=as "	-0.24
before2=as a	-0.81
before2=as the	0.39
before2=as well	-0.68
before2=asia ,	-0.85
before2=asked .	-0.78
before2=asked the	-0.43
before2=assistance .	-1.04
before2=at a	-0.28
before2=at duke	-0.26
before2=at eastern	-1.21
before2=at michigan	-0.65
before2=at the	0.61
before2=attack .	-0.92
before2=au -	-0.77
before2=august .	0.8
before2=australia ,	0.37
before2=australia .	-0.58
before2=authorities .	-0.84
before2=authorities in	-0.64
before2=available .	-0.96
before2=avenue in	0.1
before2=awarded the	-1.47
before2=away from	-0.88
before2=babies .	-0.24
before2=back .	-0.52
before2=back to	0.52
before2=backpack .	-0.1
before2=bains and	-0.79
before2=balintawak ,	-0.04
before2=ballyjamesduff ;	0.06
before2=bank of	-0.62
before2=based in	1.6
before2=be in	-0.86
before2=been identified	-0.42
before2=been in	-0.22
before2=before .	-0.79
before2=before the	-0.82
before2=began in	-1.36
before2=beijing .	-0.93
before2=belgium ,	0.57
before2=between the	-0.84
before2=beverly hills	-0.18
before2=billion .	-0.85
before2=birds .	-0.4
before2=birds in	-0.86
before2=biswas says	-1.05
before2=block of	-0.07
before2=board and	0.44
before2=bodies .	0.09
before2=border .	-0.98
before2=border with	0.8
before2=born in	-0.22
before2=both the	-0.37
before2=brazil ,	1.01
before2=britain .	-0.68
before2=brooklyn .	-0.35
before2=brother ,	-1.74
before2=brought into	-0.75
before2=bse .	-0.3
before2=buffalo ,	0.96
before2=bulacan in	-0.63
before2=bulgaria ,	-0.6
before2=businesses in	-0.07
before2=but the	-0.31
before2=buy ;	0.33
before2=by a	-0.98
before2=by the	-0.16
before2=california ,	1.32
before2=california .	-0.43
before2=california state	-1.35
before2=called by	-1.15
before2=called the	-0.28
before2=came to	1.21
before2=camp in	0.47
before2=canada .	-0.88
before2=capital ,	0.06
before2=capital .	-1.46
before2=capital of	0.71
before2=car in	-0.17
before2=caravan of	0.99
before2=carolina ,	0.71
before2=case ,	-0.17
before2=case .	0.25
before2=case in	1.05
before2=case of	-2.14
before2=cases .	-0.66
before2=cases in	1.14
before2=cases of	-1.58
before2=caused by	-0.83
before2=center .	-0.7
before2=center for	-1.43
before2=center in	1.29
before2=centers for	-1.05
before2=central and	-0.15
before2=centre .	-0.49
before2=centre for	-0.77
before2=centres in	0.78
before2=challenges .	-1.41
before2=chamber of	-1.35
before2=chambers of	-0.89
before2=charges .	-1.54
before2=chemicals .	-0.27
before2=chen ,	-0.34
before2=chief executive	-0.94
before2=chiefs .	-0.13
before2=child .	-0.9
before2=children 's	-1.1
before2=children .	-1.44
before2=children at	0.15
before2=china ,	0.66
before2=china .	0.91
before2=china and	0.59
before2=chose the	-1.02
before2=circumstances .	-0.76
before2=cities .	-1.12
before2=city ,	1.18
before2=city .	0.27
before2=city of	1.68
before2=clg ,	0.82
before2=clinic .	-0.47
before2=club where	0.55
before2=coast of	1.65
before2=colorado ,	1.17
before2=colorado state	-1.06
before2=columbia ,	0.94
before2=commerce and	-0.56
before2=commission (	-1.43
before2=commissioner for	-2.1
before2=community .	-0.14
before2=companies .	-0.26
before2=compiled by	-1.1
before2=complete .	0.4
before2=compounds ;	-1.34
before2=concern .	-0.37
before2=concerned about	0.5
before2=concerns in	1.15
before2=conditions .	-1.61
before2=conference .	-0.5
before2=confirmed in	1.12
before2=confirmed on	-0.69
before2=congo (	0.78
before2=congo .	-0.14
before2=congressman mario	-0.06
before2=consulate in	0.31
before2=continued .	-0.24
before2=control (	-1.08
before2=control .	0.89
before2=cooperation between	-0.25
before2=cooperation with	-0.07
before2=coordinated by	-0.67
before2=copyright 2018	-0.24
before2=cornwall in	-0.27
before2=corporation of	-1.27
before2=cost .	-0.36
before2=costs .	-0.84
before2=countries ,	-0.73
before2=countries .	-1.3
before2=countries —	1.05
before2=country 's	-1.3
before2=country .	0.63
before2=country of	0.78
before2=county ,	1.35
before2=county .	-0.67
before2=court .	-0.8
before2=court in	-0.4
before2=court on	-0.74
before2=courtesy :	-1.03
before2=courts .	-0.46
before2=cramps .	-0.78
before2=created by	-1.07
before2=credit :	-1.91
before2=criticism from	-0.95
before2=crowd .	-1.11
before2=cup .	-0.22
before2=customers .	-1.13
before2=dangerous .	-0.9
before2=darfur and	1.4
before2=daughter ,	-1.53
before2=daughter in	0.83
before2=day .	-0.18
before2=days .	0.54
before2=dead .	-0.6
before2=deal .	-1.05
before2=death .	-0.3
before2=death of	-1.05
before2=deaths .	-1.07
before2=deaths in	2.11
before2=deaths of	-1.08
before2=decision .	-0.7
before2=denies .	-0.27
before2=department for	-1.46
before2=department of	-1.47
before2=destroyed .	-1.05
before2=details .	-1.39
before2=detected in	-0.94
before2=development ,	-0.69
before2=development .	-1.43
before2=development in	-0.48
before2=died .	0.54
before2=died from	-1.68
before2=died in	1.29
before2=died on	-0.84
before2=diplomats .	0.85
before2=directions on	0.33
before2=director ,	-0.61
before2=director of	-1.12
before2=discovered in	-1
before2=disease .	-1.57
before2=disease in	0.21
before2=dissanayake ,	-1.05
before2=distributed by	-0.82
before2=district ,	-0.3
before2=district of	1.23
before2=divinity from	0.96
before2=dollars .	-0.76
before2=donated by	0.95
before2=done at	-0.75
before2=down .	-1.51
before2=dprk -	0.6
before2=drc .	-0.82
before2=drive .	-0.96
before2=drugs .	-0.48
before2=ducks in	0.09
before2=earlier in	-0.88
before2=east .	-0.31
before2=east of	-0.78
before2=ebola -	-0.91
before2=effort .	-1.6
before2=election .	-0.47
before2=elections .	1.27
before2=embedded with	1.05
before2=employees .	0.67
before2=encephalopathy (	-1.12
before2=end of	-1.3
before2=england .	-0.9
before2=english .	-0.6
before2=environment ,	-1.53
before2=epidemic in	1.12
before2=established in	1.02
before2=eu .	-0.88
before2=europe .	-1.89
before2=europe and	0.76
before2=evening .	-0.88
before2=event .	0.21
before2=explained .	-0.97
before2=facebook ;	-0.96
before2=facilities .	-0.39
before2=facilities in	0.66
before2=facility in	1.35
before2=fact that	-1.5
before2=families .	-1.35
before2=farm .	-0.53
before2=farm in	0.58
before2=fatal .	-0.72
before2=father ,	-1.23
before2=february .	0.29
before2=feis ,	-1.23
before2=field .	-0.42
before2=flights between	-0.1
before2=flooding .	-1.03
before2=flooding in	-0.49
before2=floor .	-0.18
before2=flu .	-0.11
before2=flu in	1.83
before2=followed by	-0.21
before2=food ,	-1.92
before2=food .	-0.59
before2=for south	-0.75
before2=for the	-1.37
before2=for west	-0.37
before2=foreign minister	-0.1
before2=forum .	-0.72
before2=forum in	0.58
before2=found .	-0.4
before2=found in	-0.28
before2=france ,	0.32
before2=free .	-0.76
before2=friday ,	0.57
before2=friday .	0.76
before2=from new	-0.86
before2=from northern	-0.62
before2=from south	-1.01
before2=from the	0.08
before2=front of	0.27
before2=frontières (	-1.1
before2=future .	-0.23
before2=games .	-0.5
before2=general for	0.11
before2=georgia ,	1.64
before2=georgia .	-0.67
before2=germany ,	-0.84
before2=germany .	-0.23
before2=ghana ,	-0.65
before2=globe .	-0.3
before2=goffin ,	-0.42
before2=government .	0.67
before2=government of	1.47
before2=governor of	-0.88
before2=grill in	0.84
before2=ground .	-0.61
before2=growth .	-0.96
before2=guinea ,	-0.51
before2=h5n1 .	0.26
before2=h5n1 in	0.2
before2=hall .	-1.06
before2=has a	-1.37
before2=he said	0.04
before2=head of	-1.06
before2=headquartered in	0.1
before2=headquarters in	0.67
before2=health (	-1.68
before2=health ,	-1.64
before2=health .	-1.7
before2=health for	0.68
before2=heard .	-0.3
before2=held .	-0.79
before2=held in	0.34
before2=help .	-0.17
before2=help south	-0.2
before2=her .	-1.13
before2=here .	-0.52
before2=high .	-0.94
before2=highly pathogenic	-0.7
before2=hill ,	-1.41
before2=him .	-0.66
before2=his brother	-0.28
before2=his first	0.66
before2=his wife	-0.38
before2=history .	-1.06
before2=hiv /	-0.81
before2=holiday in	1.32
before2=holloway believes	-1.16
before2=home .	0.5
before2=home in	0.47
before2=horses .	-0.24
before2=horses across	-0.34
before2=horses at	0.09
before2=horses in	0.72
before2=hospital ,	-1.32
before2=hospital .	-1.97
before2=hospital in	0.44
before2=hospitals .	-0.66
before2=hours .	-0.79
before2=house .	-1.08
before2=houses in	-0.7
before2=housing .	-0.11
before2=however ,	0.51
before2=however .	-1.45
before2=humans .	-0.64
before2=i think	-0.78
before2=idaho ,	1.39
before2=if the	-0.51
before2=ill .	-0.68
before2=illinois ,	0.82
before2=illness .	-1.34
before2=illnesses .	-0.55
before2=illnesses in	1.62
before2=image :	-1.93
before2=image copyright	0.49
before2=immediately .	-0.09
before2=imports .	-0.47
before2=imports from	1.19
before2=in .	-0.53
before2=in a	0.25
before2=in beverly	-0.64
before2=in both	0.99
before2=in british	-0.69
before2=in central	0.04
before2=in early	-1.09
before2=in east	-1.44
before2=in eastern	-0.06
before2=in hong	-0.98
before2=in late	-1.07
before2=in los	-0.44
before2=in midtown	0.67
before2=in new	-1.63
before2=in north	-0.9
before2=in northern	-0.28
before2=in south	0.55
before2=in southern	0.67
before2=in st	-0.7
before2=in st.	-0.83
before2=in the	0.31
before2=in tipperary	-0.42
before2=in west	-0.47
before2=in which	0.11
before2=incidents .	-0.21
before2=including the	0.29
before2=indefinitely .	-1.21
before2=india .	-0.04
before2=industry .	-0.99
before2=infected .	-0.04
before2=infected with	-1.57
before2=infection .	-0.94
before2=infections .	-1.19
before2=influenza .	1.03
before2=information .	-0.53
before2=infrastructure .	0.51
before2=initiative .	-0.71
before2=injuries .	-0.29
before2=institutions .	-0.77
before2=interview ,	-0.95
before2=interview with	-0.58
before2=into the	-1.53
before2=investigation .	-0.94
before2=investigators to	-1.12
before2=investments .	-1.12
before2=involved .	-0.75
before2=iowa .	-0.53
before2=iraq ,	-0.13
before2=is the	-0.95
before2=island .	-1.26
before2=island of	0.31
before2=issue .	-1.08
before2=it .	-1.44
before2=italy ,	-0.55
before2=itself .	-0.65
before2=january .	0.68
before2=japan ,	-0.48
before2=jayasekara ,	-1.08
before2=jays fan	-0.92
before2=jobs .	-0.29
before2=johannesburg ,	-0.62
before2=judge .	-0.3
before2=july .	-0.43
before2=june .	-0.19
before2=justice .	-0.11
before2=kampungu ,	-1.06
before2=kentucky ,	0.16
before2=kidney .	-0.1
before2=kingdom .	-0.48
before2=known as	-1.08
before2=kong .	-0.65
before2=laboratories in	1.28
before2=laboratory .	-0.49
before2=laboratory in	0.94
before2=land .	-0.68
before2=laos ,	-0.3
before2=later .	-0.77
before2=laws .	-0.25
before2=lawsuit against	0.34
before2=lawyer ,	-1.62
before2=leaders .	-0.4
before2=learners .	-1.03
before2=learning .	-0.95
before2=led by	-0.71
before2=leukemia .	-1
before2=level .	-0.99
before2=levels .	-1.18
before2=life .	-1.02
before2=linked to	-1.39
before2=lived in	1.6
before2=living in	0.64
before2=living with	-1.08
before2=located in	0.9
before2=london .	-1.23
before2=london and	1.21
before2=low .	0.79
before2=luxembourg .	-0.95
before2=made .	-0.47
before2=made in	1.31
before2=malaria .	-0.34
before2=malaria in	-0.77
before2=malaysia ,	-0.07
before2=management and	-0.19
before2=manaoag ,	-0.3
before2=market .	-0.76
before2=markets .	0.48
before2=match ,	0.69
before2=mauritania ,	-0.19
before2=may .	-1.05
before2=may in	0.12
before2=mayor of	0.39
before2=meanwhile ,	-0.81
before2=measures .	0.37
before2=media .	-0.23
before2=media in	-0.31
before2=meeting .	-0.71
before2=meeting in	-0.84
before2=melamine .	-0.91
before2=member of	-1.3
before2=mexico ,	-0.94
before2=mexico .	-1.08
before2=miami -	-1.08
before2=michigan ,	1.33
before2=michigan state	-0.64
before2=migrating from	-0.15
before2=mike de	-0.48
before2=milk .	-0.49
before2=million (	-1.38
before2=million .	-1.5
before2=minister ,	-1.52
before2=minister for	-1.93
before2=minister of	0.86
before2=ministry of	0.76
before2=ministry spokesman	-0.69
before2=mohammed bin	-0.55
before2=mohammed from	-0.83
before2=monday ,	-0.32
before2=monday .	-0.54
before2=money .	-0.28
before2=month .	-0.78
before2=months .	-1.23
before2=months in	-1.17
before2=more :	-1.88
before2=morning .	0.34
before2=moscow ,	-0.64
before2=mosquitoes in	0.18
before2=most of	0.87
before2=motion .	-1.6
before2=move .	-0.53
before2=moved the	-1.09
before2=mozambique .	0.33
before2=murders .	-0.29
before2=nation .	-0.4
before2=national wildlife	-0.98
before2=nations (	-0.74
before2=nations .	-0.27
before2=nato .	-0.92
before2=near the	0.73
before2=needed .	-0.55
before2=neighborhood of	0.82
before2=netherlands .	-1.13
before2=network .	-0.57
before2=networks .	-0.23
before2=new south	-0.39
before2=new york	-0.64
before2=new zealand	-0.21
before2=newark ,	0.51
before2=news ,	-1.04
before2=news agency	-0.68
before2=nigeria ,	-1.01
before2=night ,	0.84
before2=night .	-0.9
before2=no. 2	-0.89
before2=north american	-0.72
before2=north of	1.39
before2=not just	0.88
before2=noted .	-1.27
before2=november .	-0.23
before2=now .	0.46
before2=nsw and	0.98
before2=number of	-1.5
before2=occurred .	-1.03
before2=occurred in	0.21
before2=october .	-0.74
before2=of "	-0.76
before2=of a	1.02
before2=of an	0.17
before2=of downtown	-0.2
before2=of eastern	1.31
before2=of new	-1.06
before2=of north	-1.29
before2=of south	-0.97
before2=of the	0.21
before2=of west	-0.73
before2=off .	-0.33
before2=office .	-0.85
before2=officer ,	-1.46
before2=officer .	-0.23
before2=officer for	-0.94
before2=officers .	-0.93
before2=official .	-0.09
before2=officials .	-0.7
before2=officials in	1.71
before2=officials said	-1.33
before2=ohio ,	1.05
before2=old .	0.21
before2=old son	-0.83
before2=on a	-1.29
before2=on the	0.15
before2=one .	-2.19
before2=one in	0.26
before2=one of	0.83
before2=ongoing .	-1.28
before2=ontario .	-1.1
before2=operation .	-0.92
before2=or the	-1.16
before2=oregon ,	0.2
before2=organisation (	-0.49
before2=organization (	-1.82
before2=organization .	-0.78
before2=organized by	-0.92
before2=origin .	-1.05
before2=others .	-1.66
before2=out .	-1.34
before2=out by	-0.53
before2=out in	-0.34
before2=outbreak .	0.29
before2=outbreak in	2.59
before2=outbreak of	-1.29
before2=over the	0.73
before2=overtime .	0.51
before2=owerri .	-0.55
before2=owned by	-1.22
before2=owner ,	-1.25
before2=owner .	-0.33
before2=p.m .	-1.14
before2=package .	-1.11
before2=pandemic .	0.29
before2=pandi ,	0.97
before2=panelist ,	0.51
before2=park in	0.86
before2=partnership between	0.53
before2=partnership with	-0.33
before2=parts of	1.72
before2=party (	-0.91
before2=party .	-1.31
before2=patients .	-0.95
before2=people 's	-1.79
before2=people .	-1.37
before2=people in	1.16
before2=people of	1.17
before2=per the	0.5
before2=percent of	0.19
before2=phillips -	-1.85
before2=photo :	-1.61
before2=pianist ,	-1.11
before2=picture :	0.82
before2=pictured with	-0.61
before2=pigs at	0.42
before2=pilgrimage to	0.64
before2=place .	-0.71
before2=plan .	-0.25
before2=plan for	0.35
before2=plant .	1.09
before2=pm .	-0.03
before2=pneumonia .	-0.29
before2=poisoning .	-0.43
before2=poland .	-0.75
before2=police ,	-1.52
before2=police .	-1.15
before2=policies .	-0.58
before2=polytechnic state	-0.71
before2=population .	-0.65
before2=pornography .	-0.58
before2=portions of	0.53
before2=positive for	-1.66
before2=possible .	-1.09
before2=posted by	-0.92
before2=poultry .	-0.51
before2=power .	-0.36
before2=presence of	-1.33
before2=president ,	-2.15
before2=president barack	-0.26
before2=president of	0.69
before2=presidential candidate	-0.71
before2=press .	0.69
before2=prevention (	-0.89
before2=prime minister	-0.24
before2=prince .	-0.36
before2=priority .	-0.29
before2=prison .	0.42
before2=problem .	-0.5
before2=problem in	1.51
before2=problems .	-1.19
before2=process .	0.13
before2=products .	0.71
before2=professor hugh	-0.71
before2=program .	-0.69
before2=programs .	-0.62
before2=project .	-1.22
before2=projects in	0.91
before2=province .	-1.19
before2=province of	1.21
before2=provinces of	-0.76
before2=public .	-0.99
before2=quality .	-0.41
before2=racecourse in	1.32
before2=rains .	-0.79
before2=read more	-0.77
before2=recommence in	-0.45
before2=recovered .	0.89
before2=referred to	-0.23
before2=region .	-0.71
before2=region of	1.63
before2=regions .	-0.81
before2=relations between	-0.74
before2=relations with	1.56
before2=release ,	0.82
before2=release .	-0.94
before2=released on	-0.47
before2=report .	-1.19
before2=reported .	0.67
before2=reported in	0.14
before2=reported on	-0.36
before2=reported that	-1.89
before2=reporters in	0.98
before2=reports .	-1.2
before2=reports the	0.53
before2=republic of	-1.78
before2=reserved .	-0.47
before2=resident of	1.11
before2=residents .	0.63
before2=residents of	0.4
before2=resistance .	-0.09
before2=respectively .	0.91
before2=responsible for	-0.28
before2=restaurant in	0.17
before2=restaurants .	-0.71
before2=results .	-0.33
before2=resurrection of	-0.99
before2=return to	-0.44
before2=rise .	-0.97
before2=river in	0.09
before2=romero ,	0.61
before2=rothstein ,	-1.37
before2=russia ,	-0.35
before2=russia .	-0.39
before2=saeed bin	-0.66
before2=said "	-0.29
before2=said .	0.05
before2=said a	-1.06
before2=said in	-0.92
before2=said marathon	-0.57
before2=said on	-1.18
before2=said that	-0.39
before2=said the	-0.92
before2=sale .	-0.99
before2=samples from	-0.46
before2=sanchez .	-1.14
before2=santa ana	-0.49
before2=saturday ,	-1.18
before2=saturday .	-0.92
before2=say .	-1.33
before2=say that	-1.17
before2=says .	-0.81
before2=says that	-0.52
before2=says the	-0.05
before2=scam .	-0.18
before2=school .	-1
before2=school in	-0.45
before2=season .	-1.89
before2=secretary ,	-1.59
before2=seen in	1.23
before2=seneviratne ,	-1.23
before2=sent to	0.39
before2=sentence .	-0.44
before2=service .	-1.45
before2=service in	0.05
before2=services .	-0.04
before2=services in	1.09
before2=set by	-1.27
before2=seven in	-0.88
before2=severn ,	1.32
before2=share .	-1.11
before2=shares .	-1.04
before2=shooting .	-1.07
before2=shot .	-0.73
before2=shows that	0.7
before2=sick .	-0.4
before2=since the	-0.82
before2=situation .	-0.74
before2=situation in	-1.03
before2=slovenia ,	-1.1
before2=smugglers between	-0.2
before2=so ,	-0.44
before2=so .	-0.83
before2=society ,	-1.38
before2=society .	-0.97
before2=soil .	-0.05
before2=sold in	0.91
before2=solutions .	-0.11
before2=some of	0.05
before2=son ,	-0.69
before2=source :	0.4
before2=speaking with	-0.63
before2=species .	-0.42
before2=spinach .	-0.29
before2=spokesman .	-1.25
before2=spokesman for	-0.92
before2=spread to	0.39
before2=spreading .	-0.94
before2=st. louis	-0.34
before2=staff .	-0.52
before2=standards .	-0.89
before2=star of	0.49
before2=state ,	-0.47
before2=state .	-0.16
before2=state of	-0.08
before2=stated .	-0.75
before2=statement ,	-1.42
before2=statement .	-1.21
before2=statement on	-0.73
before2=statements .	0.15
before2=states ,	-0.8
before2=states and	1.91
before2=states except	-0.54
before2=states of	-1.04
before2=station in	0.39
before2=statue of	-1.25
before2=status .	-1.21
before2=stay in	0.92
before2=stops in	0.67
before2=strain .	-0.42
before2=strain of	-1.45
before2=strategy for	0.95
before2=street in	0.69
before2=student at	-1.04
before2=such as	1.38
before2=sudan ,	-0.65
before2=sudan .	-0.48
before2=suicide .	-1.02
before2=suit before	0.67
before2=sunday ,	0.79
before2=superintendents for	0.97
before2=support .	-0.94
before2=support for	-0.65
before2=support the	-1.69
before2=surprising .	0.17
before2=surrey ,	1.47
before2=survivors of	-1.27
before2=swans in	1.35
before2=sweden .	-0.21
before2=symptoms .	-0.8
before2=symptoms of	-1.08
before2=syria ,	0.48
before2=syria .	-0.65
before2=system .	-1.17
before2=systems .	-0.64
before2=t *	-0.69
before2=taken by	-0.85
before2=taken to	-0.34
before2=talks with	-0.45
before2=technology ,	0.22
before2=term .	-1.34
before2=territory .	0.3
before2=testing .	-0.4
before2=tests .	0.04
before2=tests in	-0.96
before2=texas ,	0.92
before2=texas .	-0.15
before2=than the	-1.46
before2=that "	0.41
before2=that .	-0.29
before2=that in	0.33
before2=that of	1.01
before2=that the	-0.22
before2=the "	-1.33
before2=the 10th	0.7
before2=the all	-1.02
before2=the annual	-0.42
before2=the canadian	-1.03
before2=the central	0.23
before2=the current	0.52
before2=the deadly	-0.78
before2=the democratic	-1.01
before2=the dominican	-0.56
before2=the eastern	0.05
before2=the european	-1.34
before2=the famous	-0.6
before2=the fatal	-0.22
before2=the first	0.17
before2=the holy	-0.78
before2=the hong	-0.31
before2=the inter-state	-0.43
before2=the latest	-0.44
before2=the los	-0.18
before2=the middle	-1.18
before2=the montgomery	-0.85
before2=the national	-1.13
before2=the near	-0.71
before2=the nearby	0.13
before2=the new	0.35
before2=the next	-0.91
before2=the north	0.43
before2=the ny	0.88
before2=the queen	-0.15
before2=the recent	0.32
before2=the royal	-0.63
before2=the santa	-0.31
before2=the seoul	-0.82
before2=the sos	-0.5
before2=the south	-0.73
before2=the soviet	-0.48
before2=the spectacular	-0.08
before2=the st.	-0.6
before2=the state	0.43
before2=the supreme	-0.72
before2=the third	-0.44
before2=the tropical	0.61
before2=the u.s.	-0.94
before2=the united	-1.22
before2=the us	-0.54
before2=the washington	-0.5
before2=the west	-0.46
before2=the winning	-0.91
before2=the world	-0.84
before2=them .	-0.61
before2=them in	0.33
before2=there .	-0.72
before2=this .	-0.09
before2=thomas the	-0.72
before2=threats .	-0.76
before2=thursday ,	-0.9
before2=thursday .	-0.07
before2=thursday that	-0.42
before2=time .	-1.65
before2=time the	-1.09
before2=times .	-1.67
before2=to .	-0.07
before2=to a	-1.32
before2=to deploy	0.26
before2=to give	-0.48
before2=to pay	-0.28
before2=to saudi	-1.01
before2=to support	0.49
before2=to the	-0.51
before2=today (	-1.16
before2=today ,	-0.39
before2=today .	-0.77
before2=told the	-0.73
before2=toronto ,	1.39
before2=toronto —	-0.06
before2=tourists .	-0.55
before2=tournament .	-1.14
before2=town .	-1
before2=town of	2.02
before2=trains .	-0.54
before2=transferred to	-1.08
before2=transmission .	-0.12
before2=travel to	0.48
before2=travellers .	-0.68
before2=treatment .	-0.47
before2=treatment in	0.25
before2=trip to	-0.81
before2=trump .	-0.83
before2=ttc spokesman	-0.34
before2=tuberculosis (	-1.04
before2=tuesday ,	-1.19
before2=tuesday .	-0.49
before2=turkey .	-0.38
before2=twitter ;	-0.94
before2=two influenza	-0.32
before2=u.s. and	1.13
before2=uk .	-0.58
before2=un ,	-1.36
before2=under the	-1.59
before2=unit .	-1.1
before2=united states	-0.5
before2=university ,	-0.06
before2=university .	-0.86
before2=university in	1.75
before2=university of	-2.48
before2=up .	-0.45
before2=up in	-0.88
before2=up on	-1.51
before2=up the	0.21
before2=us .	-1.53
before2=us on	-0.48
before2=utah ,	0.42
before2=verdict .	-0.75
before2=victoria .	-0.99
before2=village in	1.2
before2=village of	1.63
before2=villages of	0.03
before2=virus (	-1.52
before2=virus .	0.1
before2=virus in	2.24
before2=viruses .	-0.57
before2=visit to	1.25
before2=voting .	-0.71
before2=war .	-0.25
before2=warned .	-0.16
before2=was a	0.4
before2=was arrested	-1.26
before2=was awarded	-0.8
before2=was in	0.16
before2=was the	0.15
before2=washington (	-1.32
before2=washington ,	-1.22
before2=washington .	0.6
before2=water .	-1.41
before2=way .	-0.84
before2=way into	1.04
before2=website .	-0.97
before2=wednesday ,	0.51
before2=wednesday .	-0.3
before2=week ,	-0.1
before2=week .	0.78
before2=weekend .	-1.44
before2=weekly .	-0.58
before2=weeks .	-0.15
before2=well .	-1.22
before2=well as	0.31
before2=were from	-0.55
before2=west and	1.16
before2=what the	-1.8
before2=when the	-0.97
before2=where the	-0.99
before2=wife ,	-1.32
before2=wilberforce in	-1.53
before2=with .	-1.19
before2=with suspected	-0.54
before2=with the	-0.37
before2=within the	0.68
before2=woman ,	-2.01
before2=woman in	1.1
before2=women 's	-0.94
before2=won by	-0.08
before2=won the	0.74
before2=work .	-1.18
before2=workers .	-1.26
before2=workers in	-0.17
before2=working with	-1.14
before2=world .	0.3
before2=year .	0.25
before2=year in	1.23
before2=years ,	-0.48
before2=years .	-1.44
before2=years the	-1.54
before2=yesterday ,	-0.81
before2=yesterday .	-0.6
before2=york ,	0.97
before2=york .	-1.36
before2=zone .	-0.64
before2=© 2018	-0.8
before2=’ .	-1.1
before2=” .	-0.03
before2=” said	-0.51
before2=” says	-1.01
before2=” “	-0.74
before=	0.36
before=!	0.4
before="	-0.64
before=&	-0.16
before='	0.21
before='s	-0.13
before=(	-0.22
before=*	-1.12
before=,	0.17
before=-	-0.51
before=--	0.17
before=.	-0.07
before=...	-0.73
before=/	-0.5
before=1	-1.32
before=10th	0.7
before=19	-1.21
before=2	-0.6
before=2016	1.15
before=2018	0.46
before=26	-0.65
before=29	-0.56
before=2nd	-1.33
before=3	-0.74
before=30	0.36
before=4	-0.36
before=9.30	-0.62
before=:	0.32
before=;	0.34
before=?	0.2
before=[	-0.89
before=]	-1.2
before=a	-0.12
before=a.m.	0.31
before=about	-0.23
before=accused	0.57
before=across	0.16
before=added	-0.63
before=adrian	-0.26
before=adviser	-0.71
before=affecting	-0.08
before=after	0.06
before=against	0.38
before=agence	-0.92
before=agency	-0.68
before=agent	-0.72
before=air	0.67
before=alfie	-0.42
before=all	-1.67
before=allowing	1.06
before=although	0.5
before=ambassador	-0.33
before=american	-0.93
before=ana	-0.49
before=and	0.13
before=andrew	-0.31
before=animal	-1.13
before=announced	-0.87
before=annual	-0.94
before=another	-1.14
before=anthony	-0.14
before=archbishop	-0.41
before=are	0.73
before=around	0.28
before=arrested	-1.05
before=art	0.42
before=as	-1.01
before=asked	1.17
before=ate	-0.65
before=attorney	-0.57
before=awarded	-0.86
before=back	-0.95
before=barack	-0.43
before=barclays	-0.85
before=barry	-0.3
before=based	-1.03
before=because	-1.2
before=before	-0.21
before=begins	-0.58
before=believes	-1.29
before=between	-0.15
before=beverly	-0.66
before=billion	1.76
before=bin	-1.21
before=birmingham	-0.62
before=biturbocharged	-1.33
before=board	0.08
before=border	0.48
before=both	-0.56
before=brands	-1.12
before=brian	-0.18
before=british	-0.98
before=brother	-0.28
before=but	-1.67
before=by	-0.15
before=california	-0.59
before=called	-0.1
before=can	0.26
before=canadian	-1.03
before=candidate	-0.71
before=cape	-0.72
before=capital	0.99
before=career	-0.93
before=cavan	-0.88
before=central	-0.69
before=champion	-0.78
before=charity	-1.03
before=che	-0.49
before=chef	-0.9
before=chief	-1.03
before=chris	-0.48
before=city	0.42
before=coach	-0.86
before=colorado	-0.55
before=company	-1.19
before=conference	-1.27
before=confirmed	0.44
before=congressman	-0.07
before=constituting	0.12
before=contact	-0.94
before=copyright	0.49
before=county	-1.28
before=court	-0.96
before=crimes	-0.37
before=crown	-0.57
before=current	0.41
before=cuyahoga	-0.44
before=daughters	-1.02
before=david	-0.65
before=day	0.54
before=de	-1.22
before=deadly	-0.79
before=degrees	-0.65
before=democratic	-0.82
before=deploy	0.26
before=development	-0.24
before=died	-0.94
before=dimond	-0.35
before=diplomat	-1.19
before=director	-0.63
before=disease	-0.72
before=district	-0.26
before=dominican	-0.71
before=down	0.54
before=downtown	0.35
before=dr	-0.28
before=dr.	-0.16
before=driver	-0.94
before=drug	-0.93
before=dubai	-1.7
before=duke	-0.26
before=during	-1.72
before=early	-1.32
before=east	-0.96
before=ebola	-0.3
before=either	0.28
before=el	-0.89
before=elizabeth	-0.32
before=energy	1.11
before=epicurean	0.56
before=european	0.21
before=every	0.07
before=except	-0.54
before=executive	-0.94
before=expert	-0.89
before=family	-0.6
before=famous	-0.6
before=fan	-0.92
before=fatal	-0.22
before=father	-0.38
before=federal	-1.03
before=felipe	-0.28
before=firm	0.37
before=first	0.72
before=florida	-0.84
before=following	-0.21
before=for	-0.17
before=former	0.12
before=found	-0.31
before=four	0.84
before=francis	-0.55
before=from	-0.07
before=frontcounter	1.36
before=general	-0.85
before=girlfriend	-0.53
before=give	0.15
before=given	0.26
before=governor	-0.9
before=goz	-0.77
before=grants	-0.74
before=great	-1.32
before=group	-0.91
before=gtm	-0.65
before=had	-1.53
before=has	-0.96
before=have	-1.17
before=head	-0.85
before=health	-0.87
before=help	-0.06
before=her	-0.83
before=high	-0.21
before=hills	-0.18
before=his	0.36
before=holy	-1.17
before=hong	-1.2
before=how	-0.25
before=hugh	-0.73
before=husband	-0.72
before=ian	-0.18
before=identified	-0.28
before=if	-1.22
before=included	-0.71
before=includes	0.7
before=including	-0.15
before=individual	-0.49
before=influenza	-0.71
before=inter-state	-0.43
before=international	-0.89
before=interview	-1.33
before=interviewed	0.46
before=into	1.09
before=investment	-1.2
before=involving	-0.64
before=is	0.31
before=it	-0.51
before=its	0.21
before=jaime	-0.24
before=james	-0.17
before=jim	-0.28
before=joe	-0.16
before=john	-0.48
before=jonathan	-0.18
before=jose	-0.32
before=judge	-0.84
before=just	-1.03
before=known	-0.64
before=las	-1.2
before=last	-1.7
before=late	-1.51
before=latest	-0.44
before=lawyer	-0.67
before=leader	-0.99
before=leading	-0.47
before=leaving	0.93
before=left	-0.21
before=lethal	-1.01
before=like	-0.47
before=little	-1.14
before=local	0.4
before=located	-0.73
before=los	-1.12
before=louis	-0.34
before=mahim	-0.86
before=make	-0.57
before=manager	-1.05
before=manuel	-0.34
before=marathon	-0.62
before=mario	-0.06
before=martin	-0.26
before=mary	-0.15
before=mashonaland	-0.78
before=matthew	-0.25
before=mayor	-0.44
before=medical	-0.28
before=member	-1.03
before=mexico	-0.79
before=miami	-0.64
before=michael	-0.37
before=michigan	-0.65
before=middle	-1.18
before=midtown	0.67
before=mike	-0.23
before=million	0.65
before=minister	-0.54
before=montgomery	-0.85
before=more	-0.83
before=mr	-0.28
before=mr.	-0.22
before=ms	-0.18
before=ms.	-0.24
before=named	0.13
before=national	-1.41
before=near	-0.38
before=nearby	0.13
before=neighboring	1.08
before=neighbouring	1.1
before=nelson	-0.38
before=new	-0.63
before=newspaper	-0.68
before=next	-1.23
before=nhs	-0.83
before=no	-0.77
before=nor	-1.03
before=north	-0.97
before=northern	-0.27
before=northwestern	0.76
before=notified	-1.43
before=notre	-0.96
before=ny	0.88
before=of	-0.23
before=offer	1.1
before=officer	-0.55
before=official	0.44
before=old	-0.55
before=on	-0.27
before=one	-0.31
before=opposition	-0.98
before=or	-0.22
before=orange	-0.91
before=organisation	-1.06
before=other	-0.22
before=our	-0.71
before=over	0.87
before=owned	-0.39
before=pamela	-0.3
before=pathogenic	-0.7
before=paul	-0.22
before=pay	-0.31
before=people	-0.42
before=pm	-0.69
before=police	-0.53
before=pope	-0.19
before=position	1.05
before=president	-0.35
before=prince	-0.35
before=producer	-1.24
before=prof.	-0.08
before=professor	-0.64
before=queen	-0.54
before=racing	-1.02
before=recent	-0.21
before=regional	0.61
before=reporter	-1.18
before=reporters	-1.1
before=representative	-0.38
before=resistant	-0.75
before=rift	-0.76
before=royal	-1
before=ruling	0.7
before=run	0.48
before=safety	-0.78
before=said	0.56
before=saint	-0.73
before=san	-1.69
before=santa	-0.87
before=saudi	-0.84
before=say	0.2
before=says	-0.58
before=secretary	-0.75
before=senator	-0.15
before=seoul	-0.88
before=several	-0.84
before=since	-1.67
before=singer	-0.7
before=sme	0.79
before=so	-0.65
before=solar	-0.71
before=some	0.05
before=son	-0.88
before=sos	-0.51
before=south	-0.81
before=southeast	0.93
before=southern	0.22
before=soviet	-0.48
before=spectacular	-0.08
before=spokesman	-1.02
before=spokeswoman	-0.91
before=st	-0.67
before=st.	-1.19
before=star	0.67
before=state	-0.04
before=states	-0.18
before=such	-0.87
before=suffolk	-0.68
before=support	0.1
before=supporting	0.33
before=supreme	-0.72
before=suspected	-1.05
before=sustainable	-0.53
before=taco	-1.11
before=than	0.9
before=the	0.11
before=then	0.25
before=think	-0.88
before=third	-0.64
before=this	-0.05
before=through	0.75
before=throughout	1.27
before=thunder	-0.35
before=till	-0.81
before=time	-1.04
before=times	-0.77
before=tipperary	-0.42
before=to	0.41
before=told	-0.1
before=tom	-0.15
before=total	0.29
before=town	-0.82
before=trade	-1.25
before=tremarle	-0.6
before=tropical	0.49
before=turtle	-0.86
before=two	1.09
before=u.s.	-1.27
before=united	-1.37
before=university	-0.65
before=until	-0.43
before=us	-0.54
before=van	-1.17
before=verkhovna	-0.68
before=veterinary	-0.55
before=village	0.62
before=villages	0.95
before=virus	-0.79
before=visit	-1.26
before=visited	-0.03
before=visiting	1.23
before=wants	0.31
before=was	-0.63
before=washington	-0.92
before=week	-0.63
before=well	-0.68
before=west	-0.6
before=western	-0.5
before=what	-0.41
before=when	0.36
before=where	0.2
before=which	-0.2
before=while	-0.34
before=why	0.45
before=wife	-0.87
before=wild	-0.81
before=wildlife	-0.98
before=william	-0.26
before=winning	-0.91
before=with	-0.44
before=world	-1.07
before=wright	-0.38
before=york	-0.64
before=your	-0.48
before=yulit	-0.64
before=zealand	-0.21
before=|	-0.71
before=–	-0.34
before=—	-0.07
before=‘	0.16
before=’	-0.85
before=’s	0.14
before=“	-0.06
before=”	-0.47
before=…	0.7
beforePos=''	-0.37
beforePos=-	0.36
beforePos=-LRB-	-0.31
beforePos=-RRB-	-0.19
beforePos=.	0.08
beforePos=:	0.4
beforePos=ADD	-1.56
beforePos=CC	-0.27
beforePos=CD	-1.37
beforePos=DT	0.44
beforePos=FW	-0.18
beforePos=GW	-1.25
beforePos=HYPH	-0.28
beforePos=IN	0.06
beforePos=JJ	0.26
beforePos=JJR	-1.12
beforePos=JJS	-0.63
beforePos=MD	0.8
beforePos=NFP	-0.14
beforePos=NN	-0.18
beforePos=NNP	-1.82
beforePos=NNPS	-1.27
beforePos=NNS	-1.16
beforePos=POS	-0.04
beforePos=PRP	-1.18
beforePos=RB	0.27
beforePos=RBR	-1.25
beforePos=RP	-0.28
beforePos=SYM	0.4
beforePos=VB	-0.16
beforePos=VBD	-0.33
beforePos=VBG	0.31
beforePos=VBN	-0.13
beforePos=VBP	-0.1
beforePos=VBZ	-0.17
beforePos=WDT	0.57
beforePos=WP	-1.26
beforePos=WRB	0.38
bias	0.16
capitalAfter	-0.53
capitalBefore	-0.74
commonWord	-2.73
country	0.42
demonym	1.07
demonymBefore	-0.14
first	0.33
firstName=1	-1.25
firstName=2	-2.14
firstName=3	-0.53
firstNameBefore	-1.59
gaz=ADM1	0.26
gaz=ADM1 before=	-0.1
gaz=ADM1 before="	-1.17
gaz=ADM1 before='s	0.81
gaz=ADM1 before=(	-0.34
gaz=ADM1 before=,	0.31
gaz=ADM1 before=-	-1.58
gaz=ADM1 before=.	0.62
gaz=ADM1 before=/	-1.19
gaz=ADM1 before=:	0.66
gaz=ADM1 before=a	0.3
gaz=ADM1 before=across	1.05
gaz=ADM1 before=american	-0.91
gaz=ADM1 before=and	0.18
gaz=ADM1 before=as	0.31
gaz=ADM1 before=at	-0.69
gaz=ADM1 before=between	0.68
gaz=ADM1 before=by	1.13
gaz=ADM1 before=capital	0.85
gaz=ADM1 before=central	0.42
gaz=ADM1 before=for	0.37
gaz=ADM1 before=from	0.38
gaz=ADM1 before=frontcounter	1.36
gaz=ADM1 before=help	-0.33
gaz=ADM1 before=in	-0.32
gaz=ADM1 before=including	0.53
gaz=ADM1 before=like	1.04
gaz=ADM1 before=mashonaland	-0.78
gaz=ADM1 before=middle	-1.18
gaz=ADM1 before=near	0.33
gaz=ADM1 before=new	-1.87
gaz=ADM1 before=north	0.06
gaz=ADM1 before=of	0.14
gaz=ADM1 before=racing	-1.02
gaz=ADM1 before=regional	0.68
gaz=ADM1 before=royal	-0.61
gaz=ADM1 before=said	0.42
gaz=ADM1 before=south	-0.62
gaz=ADM1 before=southern	0.18
gaz=ADM1 before=the	-0.32
gaz=ADM1 before=to	0.5
gaz=ADM1 before=us	-0.51
gaz=ADM1 before=west	-0.61
gaz=ADM1 before=where	0.22
gaz=ADM1 before=with	-0.52
gaz=ADM1 before=”	0.85
gaz=ADM1 beforePos='' afterPos=NNP	1.22
gaz=ADM1 beforePos='' afterPos=VBD	-0.12
gaz=ADM1 beforePos=, afterPos=,	0.26
gaz=ADM1 beforePos=, afterPos=-LRB-	1.84
gaz=ADM1 beforePos=, afterPos=.	1.38
gaz=ADM1 beforePos=, afterPos=:	1.14
gaz=ADM1 beforePos=, afterPos=IN	1.91
gaz=ADM1 beforePos=, afterPos=NN	-0.49
gaz=ADM1 beforePos=, afterPos=NNP	-1.41
gaz=ADM1 beforePos=, afterPos=POS	1.03
gaz=ADM1 beforePos=, afterPos=VBD	1.42
gaz=ADM1 beforePos=, afterPos=VBZ	1.71
gaz=ADM1 beforePos=- afterPos=,	0.75
gaz=ADM1 beforePos=- afterPos=-LRB-	1.46
gaz=ADM1 beforePos=- afterPos=:	1.81
gaz=ADM1 beforePos=- afterPos=NNP	-0.86
gaz=ADM1 beforePos=-LRB- afterPos=-RRB-	-0.15
gaz=ADM1 beforePos=. afterPos=,	1.49
gaz=ADM1 beforePos=. afterPos=-LRB-	0.97
gaz=ADM1 beforePos=. afterPos=NN	-0.71
gaz=ADM1 beforePos=. afterPos=NNP	0.89
gaz=ADM1 beforePos=. afterPos=NNS	-0.26
gaz=ADM1 beforePos=. afterPos=VBD	-0.33
gaz=ADM1 beforePos=. afterPos=VBZ	0.1
gaz=ADM1 beforePos=: afterPos=,	0.86
gaz=ADM1 beforePos=: afterPos=NNP	-1.45
gaz=ADM1 beforePos=CC afterPos=,	-0.66
gaz=ADM1 beforePos=CC afterPos=.	2.39
gaz=ADM1 beforePos=CC afterPos=CC	-0.32
gaz=ADM1 beforePos=CC afterPos=DT	-0.1
gaz=ADM1 beforePos=CC afterPos=IN	0.89
gaz=ADM1 beforePos=CC afterPos=NNP	-1.34
gaz=ADM1 beforePos=CC afterPos=NNS	1.27
gaz=ADM1 beforePos=CC afterPos=VBP	1.1
gaz=ADM1 beforePos=CD afterPos=NNP	-1
gaz=ADM1 beforePos=DT afterPos=CC	-0.4
gaz=ADM1 beforePos=DT afterPos=HYPH	-0.11
gaz=ADM1 beforePos=DT afterPos=IN	-0.89
gaz=ADM1 beforePos=DT afterPos=JJ	-1.65
gaz=ADM1 beforePos=DT afterPos=NN	0.82
gaz=ADM1 beforePos=DT afterPos=NNP	0.21
gaz=ADM1 beforePos=DT afterPos=NNPS	0.26
gaz=ADM1 beforePos=DT afterPos=VBD	-1.48
gaz=ADM1 beforePos=HYPH afterPos=.	-1.19
gaz=ADM1 beforePos=IN afterPos=,	0.29
gaz=ADM1 beforePos=IN afterPos=-LRB-	1.05
gaz=ADM1 beforePos=IN afterPos=.	1.38
gaz=ADM1 beforePos=IN afterPos=:	1.64
gaz=ADM1 beforePos=IN afterPos=CC	0.91
gaz=ADM1 beforePos=IN afterPos=EX	1.24
gaz=ADM1 beforePos=IN afterPos=IN	1.94
gaz=ADM1 beforePos=IN afterPos=JJ	0.72
gaz=ADM1 beforePos=IN afterPos=MD	1.3
gaz=ADM1 beforePos=IN afterPos=NN	-0.32
gaz=ADM1 beforePos=IN afterPos=NNP	-1.1
gaz=ADM1 beforePos=IN afterPos=NNS	-0.34
gaz=ADM1 beforePos=IN afterPos=POS	0.93
gaz=ADM1 beforePos=IN afterPos=RB	1.74
gaz=ADM1 beforePos=IN afterPos=TO	1.46
gaz=ADM1 beforePos=IN afterPos=VBD	2.39
gaz=ADM1 beforePos=IN afterPos=VBP	1.93
gaz=ADM1 beforePos=IN afterPos=VBZ	1.75
gaz=ADM1 beforePos=JJ afterPos=,	1.8
gaz=ADM1 beforePos=JJ afterPos=.	-0.25
gaz=ADM1 beforePos=JJ afterPos=NNP	-0.71
gaz=ADM1 beforePos=JJ afterPos=NNS	0.62
gaz=ADM1 beforePos=NN afterPos=.	-0.8
gaz=ADM1 beforePos=NN afterPos=NNP	0.29
gaz=ADM1 beforePos=NN afterPos=NNS	1.11
gaz=ADM1 beforePos=NNP afterPos=,	-1.58
gaz=ADM1 beforePos=NNP afterPos=-LRB-	-0.16
gaz=ADM1 beforePos=NNP afterPos=.	-1.05
gaz=ADM1 beforePos=NNP afterPos=:	-0.09
gaz=ADM1 beforePos=NNP afterPos=CC	-2.05
gaz=ADM1 beforePos=NNP afterPos=IN	0.07
gaz=ADM1 beforePos=NNP afterPos=NN	0.29
gaz=ADM1 beforePos=NNP afterPos=NNP	-0.12
gaz=ADM1 beforePos=NNP afterPos=NNS	0.61
gaz=ADM1 beforePos=NNP afterPos=VBD	-1.53
gaz=ADM1 beforePos=NNP afterPos=VBZ	0.68
gaz=ADM1 beforePos=POS afterPos=NN	0.9
gaz=ADM1 beforePos=POS afterPos=NNP	-1.52
gaz=ADM1 beforePos=VB afterPos=NNP	0.11
gaz=ADM1 beforePos=VBD afterPos=NNP	0.03
gaz=ADM1 beforePos=VBG afterPos=NNP	0.05
gaz=ADM1 name=none	-0.04
gaz=ADM1 name=other inside	0.3
gaz=ADM1 name=other same	0.46
gaz=ADM1 name=other wider	-0.39
gaz=ADM2	0.09
gaz=ADM2 before=	0.82
gaz=ADM2 before="	0.52
gaz=ADM2 before=,	0.25
gaz=ADM2 before=-	-1.13
gaz=ADM2 before=.	-0.27
gaz=ADM2 before=a	0.64
gaz=ADM2 before=and	0.51
gaz=ADM2 before=at	0.06
gaz=ADM2 before=beverly	-0.64
gaz=ADM2 before=copyright	0.52
gaz=ADM2 before=crown	-0.57
gaz=ADM2 before=for	-0.4
gaz=ADM2 before=from	1.17
gaz=ADM2 before=grants	-0.74
gaz=ADM2 before=holy	-0.78
gaz=ADM2 before=in	0.16
gaz=ADM2 before=new	-1.97
gaz=ADM2 before=of	0.2
gaz=ADM2 before=said	0.73
gaz=ADM2 before=the	0.54
gaz=ADM2 before=to	-0.35
gaz=ADM2 before=west	-0.62
gaz=ADM2 before=wildlife	-0.98
gaz=ADM2 beforePos=, afterPos=,	-0.24
gaz=ADM2 beforePos=, afterPos=.	2.11
gaz=ADM2 beforePos=, afterPos=NNP	-0.13
gaz=ADM2 beforePos=, afterPos=VBZ	1.12
gaz=ADM2 beforePos=. afterPos=NNP	-1.47
gaz=ADM2 beforePos=CC afterPos=NNP	-0.33
gaz=ADM2 beforePos=DT afterPos=NN	-0.07
gaz=ADM2 beforePos=DT afterPos=NNP	0.3
gaz=ADM2 beforePos=HYPH afterPos=.	-0.77
gaz=ADM2 beforePos=IN afterPos=,	0.17
gaz=ADM2 beforePos=IN afterPos=.	-0.34
gaz=ADM2 beforePos=IN afterPos=IN	2.15
gaz=ADM2 beforePos=IN afterPos=JJ	1.26
gaz=ADM2 beforePos=IN afterPos=NNP	-2.1
gaz=ADM2 beforePos=IN afterPos=VBD	-0.16
gaz=ADM2 beforePos=NN afterPos=NNP	0.51
gaz=ADM2 beforePos=NNP afterPos=,	-1.83
gaz=ADM2 beforePos=NNP afterPos=.	-1.29
gaz=ADM2 beforePos=NNP afterPos=CC	-1.15
gaz=ADM2 beforePos=NNP afterPos=IN	-0.29
gaz=ADM2 beforePos=NNP afterPos=NN	-1.39
gaz=ADM2 beforePos=NNP afterPos=NNP	-1.46
gaz=ADM2 beforePos=NNP afterPos=VBZ	-0.78
gaz=ADM2 name=none	0.41
gaz=ADM2 name=other same	0.25
gaz=ADM2 name=other wider	-0.41
gaz=AREA	0.45
gaz=CONT	0.03
gaz=CONT before=,	2
gaz=CONT before=.	0.68
gaz=CONT before=across	1.46
gaz=CONT before=and	2
gaz=CONT before=central	0.4
gaz=CONT before=for	0.68
gaz=CONT before=from	2.07
gaz=CONT before=in	1
gaz=CONT before=north	-0.95
gaz=CONT before=northern	-0.8
gaz=CONT before=of	-0.54
gaz=CONT before=south	-0.89
gaz=CONT before=the	0.47
gaz=CONT before=to	0.91
gaz=CONT beforePos=. afterPos=VBD	0.68
gaz=CONT beforePos=CC afterPos=IN	1.34
gaz=CONT beforePos=DT afterPos=,	1.33
gaz=CONT beforePos=DT afterPos=IN	-0.39
gaz=CONT beforePos=IN afterPos=,	-0.11
gaz=CONT beforePos=IN afterPos=.	3.18
gaz=CONT beforePos=IN afterPos=CC	-0.41
gaz=CONT beforePos=IN afterPos=IN	2.24
gaz=CONT beforePos=IN afterPos=POS	0.21
gaz=CONT beforePos=IN afterPos=VBP	1.38
gaz=CONT beforePos=JJ afterPos=,	1.67
gaz=CONT beforePos=JJ afterPos=.	-0.08
gaz=CONT beforePos=JJ afterPos=IN	-0.82
gaz=CONT beforePos=NNP afterPos=,	-1.07
gaz=CONT beforePos=NNP afterPos=.	-0.77
gaz=CONT beforePos=NNP afterPos=IN	-1.12
gaz=CONT name=other same	0.34
gaz=CONT name=other wider	-0.13
gaz=DLTA	1.26
gaz=GULF	0.65
gaz=GULF before=the	0.65
gaz=GULF name=none	0.65
gaz=ISL	-0.07
gaz=ISL before=in	1.93
gaz=ISL before=of	1.41
gaz=ISL before=on	0.7
gaz=ISL beforePos=IN afterPos=,	1.47
gaz=ISL beforePos=IN afterPos=POS	1.46
gaz=ISL name=other same	-0.25
gaz=ISL name=other wider	0.3
gaz=LK	0.51
gaz=LK name=other same	0.51
gaz=MILB	-0.2
gaz=MILB name=other same	0.73
gaz=OCN	-0.03
gaz=OCN before=-	0.31
gaz=OCN before=the	-0.18
gaz=OCN before=tropical	1.24
gaz=OCN beforePos=DT afterPos=NN	1.81
gaz=OCN beforePos=DT afterPos=NNP	-1.44
gaz=OCN beforePos=JJ afterPos=,	1.23
gaz=OCN name=none	-0.82
gaz=OCN name=other same	1.9
gaz=OCN name=other wider	0.21
gaz=PCLI	0.37
gaz=PCLI before=	-0.53
gaz=PCLI before="	0.45
gaz=PCLI before='s	-1.3
gaz=PCLI before=(	0.83
gaz=PCLI before=,	-0.1
gaz=PCLI before=-	1.42
gaz=PCLI before=.	-0.21
gaz=PCLI before=:	-0.16
gaz=PCLI before=a	2.04
gaz=PCLI before=about	1.35
gaz=PCLI before=across	1.3
gaz=PCLI before=agence	-0.92
gaz=PCLI before=air	0.67
gaz=PCLI before=and	2.84
gaz=PCLI before=andrew	-0.31
gaz=PCLI before=as	2.84
gaz=PCLI before=between	2.46
gaz=PCLI before=billion	1.76
gaz=PCLI before=both	0.93
gaz=PCLI before=by	-0.06
gaz=PCLI before=central	1.44
gaz=PCLI before=current	0.59
gaz=PCLI before=democratic	-0.62
gaz=PCLI before=eastern	1.65
gaz=PCLI before=for	0.49
gaz=PCLI before=from	1.28
gaz=PCLI before=great	-0.9
gaz=PCLI before=in	0.22
gaz=PCLI before=into	1.02
gaz=PCLI before=is	1.54
gaz=PCLI before=neighbouring	1.1
gaz=PCLI before=new	-1.9
gaz=PCLI before=north	-1.75
gaz=PCLI before=northern	-0.05
gaz=PCLI before=of	-0.17
gaz=PCLI before=on	1.54
gaz=PCLI before=or	1.58
gaz=PCLI before=over	0.54
gaz=PCLI before=said	1.12
gaz=PCLI before=says	1
gaz=PCLI before=sme	0.79
gaz=PCLI before=south	-0.96
gaz=PCLI before=southern	0.48
gaz=PCLI before=support	0.73
gaz=PCLI before=that	0.15
gaz=PCLI before=the	0.36
gaz=PCLI before=to	-0.28
gaz=PCLI before=united	-1.37
gaz=PCLI before=villages	0.95
gaz=PCLI before=visited	1.25
gaz=PCLI before=visiting	1.14
gaz=PCLI before=was	1.09
gaz=PCLI before=with	2.72
gaz=PCLI before=—	1.27
gaz=PCLI before=“	1.19
gaz=PCLI before=”	-0.47
gaz=PCLI beforePos='' afterPos=VBD	-0.3
gaz=PCLI beforePos='' afterPos=VBZ	1.23
gaz=PCLI beforePos=, afterPos=,	1.28
gaz=PCLI beforePos=, afterPos=-LRB-	1.41
gaz=PCLI beforePos=, afterPos=.	2.96
gaz=PCLI beforePos=, afterPos=:	1.3
gaz=PCLI beforePos=, afterPos=CC	3.46
gaz=PCLI beforePos=, afterPos=HYPH	-0.91
gaz=PCLI beforePos=, afterPos=IN	1.85
gaz=PCLI beforePos=, afterPos=NN	1.67
gaz=PCLI beforePos=, afterPos=NNP	0.33
gaz=PCLI beforePos=, afterPos=POS	2.38
gaz=PCLI beforePos=, afterPos=VBD	0.12
gaz=PCLI beforePos=, afterPos=VBP	1.83
gaz=PCLI beforePos=, afterPos=VBZ	-0.87
gaz=PCLI beforePos=- afterPos=NNP	-1.19
gaz=PCLI beforePos=- afterPos=POS	2.06
gaz=PCLI beforePos=- afterPos=VBZ	0.28
gaz=PCLI beforePos=-LRB- afterPos=-RRB-	-0.2
gaz=PCLI beforePos=. afterPos=,	-0.08
gaz=PCLI beforePos=. afterPos=CC	0.81
gaz=PCLI beforePos=. afterPos=MD	0.53
gaz=PCLI beforePos=. afterPos=NN	1.15
gaz=PCLI beforePos=. afterPos=NNP	0.17
gaz=PCLI beforePos=. afterPos=NNS	-0.23
gaz=PCLI beforePos=. afterPos=POS	2.4
gaz=PCLI beforePos=. afterPos=RB	0.17
gaz=PCLI beforePos=. afterPos=VBD	0.57
gaz=PCLI beforePos=. afterPos=VBZ	0.83
gaz=PCLI beforePos=: afterPos=,	1.99
gaz=PCLI beforePos=CC afterPos=,	1.71
gaz=PCLI beforePos=CC afterPos=.	2.55
gaz=PCLI beforePos=CC afterPos=:	1.4
gaz=PCLI beforePos=CC afterPos=CC	0.51
gaz=PCLI beforePos=CC afterPos=IN	1.27
gaz=PCLI beforePos=CC afterPos=MD	1.12
gaz=PCLI beforePos=CC afterPos=NNS	1.37
gaz=PCLI beforePos=CC afterPos=VBD	1.81
gaz=PCLI beforePos=CC afterPos=VBP	-0.5
gaz=PCLI beforePos=CC afterPos=VBZ	1.08
gaz=PCLI beforePos=CD afterPos=NNS	0.18
gaz=PCLI beforePos=DT afterPos=,	0.74
gaz=PCLI beforePos=DT afterPos=-LRB-	-0.15
gaz=PCLI beforePos=DT afterPos=.	-0.05
gaz=PCLI beforePos=DT afterPos=:	1.31
gaz=PCLI beforePos=DT afterPos=CC	0.44
gaz=PCLI beforePos=DT afterPos=DT	1.43
gaz=PCLI beforePos=DT afterPos=HYPH	1.64
gaz=PCLI beforePos=DT afterPos=IN	0.4
gaz=PCLI beforePos=DT afterPos=JJ	1.52
gaz=PCLI beforePos=DT afterPos=MD	1.39
gaz=PCLI beforePos=DT afterPos=NN	3.73
gaz=PCLI beforePos=DT afterPos=NNP	-0.71
gaz=PCLI beforePos=DT afterPos=NNS	1.17
gaz=PCLI beforePos=DT afterPos=POS	2.42
gaz=PCLI beforePos=DT afterPos=RB	1.77
gaz=PCLI beforePos=DT afterPos=TO	1.54
gaz=PCLI beforePos=DT afterPos=VB	1.36
gaz=PCLI beforePos=DT afterPos=VBD	1.97
gaz=PCLI beforePos=DT afterPos=VBP	2.25
gaz=PCLI beforePos=DT afterPos=VBZ	1.61
gaz=PCLI beforePos=DT afterPos=WDT	1.36
gaz=PCLI beforePos=HYPH afterPos=NN	0.77
gaz=PCLI beforePos=IN afterPos=,	0.51
gaz=PCLI beforePos=IN afterPos=-LRB-	-0.46
gaz=PCLI beforePos=IN afterPos=-RRB-	-0.92
gaz=PCLI beforePos=IN afterPos=.	0.9
gaz=PCLI beforePos=IN afterPos=:	-0.95
gaz=PCLI beforePos=IN afterPos=CC	-0.57
gaz=PCLI beforePos=IN afterPos=DT	0.25
gaz=PCLI beforePos=IN afterPos=IN	0.85
gaz=PCLI beforePos=IN afterPos=JJ	1.44
gaz=PCLI beforePos=IN afterPos=MD	-0.22
gaz=PCLI beforePos=IN afterPos=NN	0.74
gaz=PCLI beforePos=IN afterPos=NNS	1.98
gaz=PCLI beforePos=IN afterPos=POS	2.43
gaz=PCLI beforePos=IN afterPos=RB	0.62
gaz=PCLI beforePos=IN afterPos=TO	1.78
gaz=PCLI beforePos=IN afterPos=VBD	2.83
gaz=PCLI beforePos=IN afterPos=VBP	1.58
gaz=PCLI beforePos=IN afterPos=VBZ	-0.23
gaz=PCLI beforePos=IN afterPos=WDT	0.43
gaz=PCLI beforePos=IN afterPos=WP	1.12
gaz=PCLI beforePos=JJ afterPos=,	1.22
gaz=PCLI beforePos=JJ afterPos=.	0.82
gaz=PCLI beforePos=JJ afterPos=IN	1.13
gaz=PCLI beforePos=JJ afterPos=NN	2.14
gaz=PCLI beforePos=JJ afterPos=NNP	0.72
gaz=PCLI beforePos=JJ afterPos=NNS	0.98
gaz=PCLI beforePos=NN afterPos=CC	0.81
gaz=PCLI beforePos=NNP afterPos=,	-1.67
gaz=PCLI beforePos=NNP afterPos=-LRB-	-1.41
gaz=PCLI beforePos=NNP afterPos=.	-0.48
gaz=PCLI beforePos=NNP afterPos=:	0.4
gaz=PCLI beforePos=NNP afterPos=CC	0.21
gaz=PCLI beforePos=NNP afterPos=HYPH	0.46
gaz=PCLI beforePos=NNP afterPos=IN	-1.6
gaz=PCLI beforePos=NNP afterPos=MD	-0.54
gaz=PCLI beforePos=NNP afterPos=NN	-0.35
gaz=PCLI beforePos=NNP afterPos=NNP	0.49
gaz=PCLI beforePos=NNP afterPos=POS	0.39
gaz=PCLI beforePos=NNP afterPos=RB	0.62
gaz=PCLI beforePos=NNP afterPos=TO	0.39
gaz=PCLI beforePos=NNP afterPos=VBD	0.39
gaz=PCLI beforePos=NNP afterPos=VBP	-1.53
gaz=PCLI beforePos=NNP afterPos=VBZ	0.54
gaz=PCLI beforePos=NNP afterPos=WDT	-0.83
gaz=PCLI beforePos=VB afterPos=IN	1.09
gaz=PCLI beforePos=VB afterPos=POS	1.81
gaz=PCLI beforePos=VBD afterPos=,	1.53
gaz=PCLI beforePos=VBD afterPos=IN	1.17
gaz=PCLI beforePos=VBD afterPos=NNP	0.7
gaz=PCLI beforePos=VBD afterPos=POS	0.94
gaz=PCLI beforePos=VBG afterPos=,	1.69
gaz=PCLI beforePos=VBG afterPos=POS	1.45
gaz=PCLI beforePos=VBN afterPos=POS	0.89
gaz=PCLI beforePos=VBZ afterPos=IN	1.45
gaz=PCLI beforePos=VBZ afterPos=POS	1.85
gaz=PCLI name=none	0.09
gaz=PCLI name=other inside	0.82
gaz=PCLI name=other same	0.03
gaz=PCLI name=other wider	0.37
gaz=PEN before=saudi	-0.84
gaz=PEN before=the	0.88
gaz=PEN name=none	0.07
gaz=PEN name=other same	-0.07
gaz=PPL	-0.04
gaz=PPL before=	0.12
gaz=PPL before="	-1.07
gaz=PPL before=&	-0.05
gaz=PPL before='	-0.68
gaz=PPL before='s	0.47
gaz=PPL before=(	0.07
gaz=PPL before=)	0.03
gaz=PPL before=*	-0.81
gaz=PPL before=,	-0.15
gaz=PPL before=-	0.61
gaz=PPL before=.	-0.22
gaz=PPL before=/	0.73
gaz=PPL before=:	0.15
gaz=PPL before=;	-0.48
gaz=PPL before=?	-1.52
gaz=PPL before=a	0.04
gaz=PPL before=about	-0.05
gaz=PPL before=adrian	-0.26
gaz=PPL before=against	0.5
gaz=PPL before=agent	-0.46
gaz=PPL before=air	-1.01
gaz=PPL before=alfie	-0.42
gaz=PPL before=ambassador	-0.33
gaz=PPL before=anthony	-0.14
gaz=PPL before=archbishop	-0.41
gaz=PPL before=around	0.9
gaz=PPL before=as	-1.95
gaz=PPL before=at	0.49
gaz=PPL before=barack	-0.43
gaz=PPL before=barclays	-0.85
gaz=PPL before=before	-0.05
gaz=PPL before=between	-0.5
gaz=PPL before=birmingham	-0.62
gaz=PPL before=brands	-1.12
gaz=PPL before=brian	-0.18
gaz=PPL before=british	-0.93
gaz=PPL before=by	-0.86
gaz=PPL before=called	0.74
gaz=PPL before=candidate	-0.41
gaz=PPL before=central	-0.3
gaz=PPL before=che	-0.49
gaz=PPL before=chief	-0.49
gaz=PPL before=city	-0.46
gaz=PPL before=congressman	-0.07
gaz=PPL before=county	-0.49
gaz=PPL before=david	-0.66
gaz=PPL before=de	-1.01
gaz=PPL before=democratic	-0.29
gaz=PPL before=development	-0.24
gaz=PPL before=dimond	-0.35
gaz=PPL before=director	-0.37
gaz=PPL before=district	-0.26
gaz=PPL before=dominican	-0.71
gaz=PPL before=downtown	-0.2
gaz=PPL before=dr.	-0.09
gaz=PPL before=early	-1.05
gaz=PPL before=eastern	-1.35
gaz=PPL before=ebola	-0.3
gaz=PPL before=el	-0.89
gaz=PPL before=european	-1.21
gaz=PPL before=executive	-0.12
gaz=PPL before=federal	-0.64
gaz=PPL before=felipe	-0.28
gaz=PPL before=first	-1.07
gaz=PPL before=for	-0.06
gaz=PPL before=francis	-0.28
gaz=PPL before=from	0.32
gaz=PPL before=goz	-0.77
gaz=PPL before=gtm	-0.65
gaz=PPL before=health	-0.34
gaz=PPL before=high	-0.21
gaz=PPL before=hills	-0.18
gaz=PPL before=hong	-0.75
gaz=PPL before=hugh	-0.22
gaz=PPL before=ian	-0.18
gaz=PPL before=identified	-0.21
gaz=PPL before=if	-0.71
gaz=PPL before=in	0.19
gaz=PPL before=including	-0.66
gaz=PPL before=international	-0.89
gaz=PPL before=into	0.62
gaz=PPL before=investment	-1.2
gaz=PPL before=jaime	-0.24
gaz=PPL before=james	-0.17
gaz=PPL before=jim	-0.28
gaz=PPL before=joe	-0.16
gaz=PPL before=john	-0.38
gaz=PPL before=jonathan	-0.18
gaz=PPL before=jose	-0.12
gaz=PPL before=judge	-0.42
gaz=PPL before=known	-0.24
gaz=PPL before=las	-1.2
gaz=PPL before=like	-0.54
gaz=PPL before=los	-1.12
gaz=PPL before=manuel	-0.16
gaz=PPL before=mario	-0.06
gaz=PPL before=martin	-0.26
gaz=PPL before=mary	-0.15
gaz=PPL before=matthew	-0.25
gaz=PPL before=mayor	-0.4
gaz=PPL before=medical	-0.28
gaz=PPL before=mexico	-0.79
gaz=PPL before=miami	-0.64
gaz=PPL before=mike	-0.23
gaz=PPL before=minister	-0.03
gaz=PPL before=mr	-0.28
gaz=PPL before=mr.	-0.22
gaz=PPL before=ms	-0.18
gaz=PPL before=ms.	-0.24
gaz=PPL before=named	0.31
gaz=PPL before=national	-1.02
gaz=PPL before=near	0.75
gaz=PPL before=nelson	-0.38
gaz=PPL before=new	-1.11
gaz=PPL before=north	-1.7
gaz=PPL before=notre	-0.96
gaz=PPL before=of	0.19
gaz=PPL before=on	0.34
gaz=PPL before=or	-0.04
gaz=PPL before=pamela	-0.3
gaz=PPL before=paul	-0.21
gaz=PPL before=pope	-0.19
gaz=PPL before=president	-0.04
gaz=PPL before=prof.	-0.08
gaz=PPL before=rift	-0.62
gaz=PPL before=royal	-0.72
gaz=PPL before=said	-0.92
gaz=PPL before=santa	-0.78
gaz=PPL before=says	-1.11
gaz=PPL before=senator	-0.15
gaz=PPL before=since	-1.3
gaz=PPL before=south	0.75
gaz=PPL before=soviet	-0.48
gaz=PPL before=spokesman	-0.72
gaz=PPL before=st.	-0.45
gaz=PPL before=state	-2.2
gaz=PPL before=states	-0.5
gaz=PPL before=such	-0.2
gaz=PPL before=supreme	-0.2
gaz=PPL before=sustainable	-0.53
gaz=PPL before=taco	-1.11
gaz=PPL before=that	-1.51
gaz=PPL before=the	0.32
gaz=PPL before=third	-1.27
gaz=PPL before=this	-1.13
gaz=PPL before=thunder	-0.35
gaz=PPL before=time	-0.78
gaz=PPL before=to	0.3
gaz=PPL before=told	-0.92
gaz=PPL before=tom	-0.15
gaz=PPL before=turtle	-0.86
gaz=PPL before=u.s.	-0.49
gaz=PPL before=until	-0.2
gaz=PPL before=verkhovna	-0.68
gaz=PPL before=veterinary	-0.55
gaz=PPL before=village	0.62
gaz=PPL before=washington	-0.81
gaz=PPL before=well	-0.26
gaz=PPL before=west	-0.92
gaz=PPL before=when	-1.32
gaz=PPL before=which	-1.24
gaz=PPL before=while	-0.08
gaz=PPL before=william	-0.26
gaz=PPL before=world	-0.97
gaz=PPL before=york	-0.42
gaz=PPL before=yulit	-0.64
gaz=PPL before=zealand	-0.21
gaz=PPL before=—	0.7
gaz=PPL before=‘	-0.9
gaz=PPL before=’s	-0.16
gaz=PPL before=“	-0.37
gaz=PPL before=”	-0.31
gaz=PPL beforePos='' afterPos=,	0.06
gaz=PPL beforePos='' afterPos=CC	-1.5
gaz=PPL beforePos='' afterPos=DT	-0.5
gaz=PPL beforePos='' afterPos=HYPH	-1.09
gaz=PPL beforePos='' afterPos=IN	-0.57
gaz=PPL beforePos='' afterPos=NN	-1.61
gaz=PPL beforePos='' afterPos=NNP	0.7
gaz=PPL beforePos='' afterPos=RB	-1.05
gaz=PPL beforePos='' afterPos=VBD	-2.03
gaz=PPL beforePos='' afterPos=VBZ	-0.86
gaz=PPL beforePos=, afterPos=,	0.47
gaz=PPL beforePos=, afterPos=-LRB-	1.14
gaz=PPL beforePos=, afterPos=.	-0.94
gaz=PPL beforePos=, afterPos=CC	-0.15
gaz=PPL beforePos=, afterPos=CD	-1.12
gaz=PPL beforePos=, afterPos=HYPH	0.31
gaz=PPL beforePos=, afterPos=IN	0.17
gaz=PPL beforePos=, afterPos=NN	-0.94
gaz=PPL beforePos=, afterPos=NNP	-0.43
gaz=PPL beforePos=, afterPos=POS	1.04
gaz=PPL beforePos=, afterPos=VBD	-0.99
gaz=PPL beforePos=, afterPos=VBP	1.37
gaz=PPL beforePos=, afterPos=VBZ	0.11
gaz=PPL beforePos=- afterPos=,	1.53
gaz=PPL beforePos=- afterPos=-LRB-	1.25
gaz=PPL beforePos=- afterPos=:	-0.41
gaz=PPL beforePos=- afterPos=CD	-0.56
gaz=PPL beforePos=- afterPos=DT	0.44
gaz=PPL beforePos=- afterPos=NNP	0.07
gaz=PPL beforePos=- afterPos=NNS	-0.05
gaz=PPL beforePos=- afterPos=POS	-1.72
gaz=PPL beforePos=-LRB- afterPos=-RRB-	0.65
gaz=PPL beforePos=-LRB- afterPos=CD	-0.51
gaz=PPL beforePos=-LRB- afterPos=NNP	-1.23
gaz=PPL beforePos=. afterPos=,	1.15
gaz=PPL beforePos=. afterPos=-LRB-	-0.12
gaz=PPL beforePos=. afterPos=:	0.95
gaz=PPL beforePos=. afterPos=CC	-1.85
gaz=PPL beforePos=. afterPos=CD	-0.63
gaz=PPL beforePos=. afterPos=DT	-1.05
gaz=PPL beforePos=. afterPos=HYPH	-1.93
gaz=PPL beforePos=. afterPos=IN	-1.8
gaz=PPL beforePos=. afterPos=JJ	0.57
gaz=PPL beforePos=. afterPos=MD	-1.31
gaz=PPL beforePos=. afterPos=NN	-0.51
gaz=PPL beforePos=. afterPos=NNP	-0.13
gaz=PPL beforePos=. afterPos=NNS	-0.56
gaz=PPL beforePos=. afterPos=POS	-0.72
gaz=PPL beforePos=. afterPos=PRP	0.44
gaz=PPL beforePos=. afterPos=RB	-2.08
gaz=PPL beforePos=. afterPos=VB	-2.06
gaz=PPL beforePos=. afterPos=VBD	-0.71
gaz=PPL beforePos=. afterPos=VBP	-0.84
gaz=PPL beforePos=. afterPos=VBZ	-1.32
gaz=PPL beforePos=: afterPos=,	1.19
gaz=PPL beforePos=: afterPos=NNP	-0.23
gaz=PPL beforePos=CC afterPos=,	0.2
gaz=PPL beforePos=CC afterPos=.	0.33
gaz=PPL beforePos=CC afterPos=CC	-1.07
gaz=PPL beforePos=CC afterPos=HYPH	0.26
gaz=PPL beforePos=CC afterPos=IN	0.86
gaz=PPL beforePos=CC afterPos=NNP	-2.37
gaz=PPL beforePos=CC afterPos=NNS	1.77
gaz=PPL beforePos=CC afterPos=VBD	-0.96
gaz=PPL beforePos=CC afterPos=VBP	0.75
gaz=PPL beforePos=CD afterPos=,	-0.99
gaz=PPL beforePos=CD afterPos=IN	-1.33
gaz=PPL beforePos=CD afterPos=NNP	-1.42
gaz=PPL beforePos=DT afterPos=,	-0.03
gaz=PPL beforePos=DT afterPos=.	-0.22
gaz=PPL beforePos=DT afterPos=CC	0.39
gaz=PPL beforePos=DT afterPos=CD	-1.35
gaz=PPL beforePos=DT afterPos=HYPH	-1.61
gaz=PPL beforePos=DT afterPos=IN	0.24
gaz=PPL beforePos=DT afterPos=JJ	-0.59
gaz=PPL beforePos=DT afterPos=NN	0.13
gaz=PPL beforePos=DT afterPos=NNP	-0.09
gaz=PPL beforePos=DT afterPos=NNPS	0.18
gaz=PPL beforePos=DT afterPos=NNS	0.86
gaz=PPL beforePos=DT afterPos=POS	-1.1
gaz=PPL beforePos=DT afterPos=VBD	-0.73
gaz=PPL beforePos=DT afterPos=VBZ	-0.41
gaz=PPL beforePos=HYPH afterPos=,	0.45
gaz=PPL beforePos=HYPH afterPos=.	0.39
gaz=PPL beforePos=HYPH afterPos=NN	-1.14
gaz=PPL beforePos=HYPH afterPos=NNP	-1.41
gaz=PPL beforePos=IN afterPos=,	1.38
gaz=PPL beforePos=IN afterPos=-LRB-	-0.87
gaz=PPL beforePos=IN afterPos=.	0.22
gaz=PPL beforePos=IN afterPos=:	0.74
gaz=PPL beforePos=IN afterPos=CC	0.38
gaz=PPL beforePos=IN afterPos=CD	-1.34
gaz=PPL beforePos=IN afterPos=DT	0.45
gaz=PPL beforePos=IN afterPos=HYPH	0.14
gaz=PPL beforePos=IN afterPos=IN	0.48
gaz=PPL beforePos=IN afterPos=JJ	0.24
gaz=PPL beforePos=IN afterPos=MD	1.14
gaz=PPL beforePos=IN afterPos=NN	0.07
gaz=PPL beforePos=IN afterPos=NNP	-0.9
gaz=PPL beforePos=IN afterPos=NNS	0.04
gaz=PPL beforePos=IN afterPos=POS	-0.74
gaz=PPL beforePos=IN afterPos=PRP	-0.2
gaz=PPL beforePos=IN afterPos=RB	-0.67
gaz=PPL beforePos=IN afterPos=TO	1.1
gaz=PPL beforePos=IN afterPos=VBD	0.71
gaz=PPL beforePos=IN afterPos=VBG	-1.08
gaz=PPL beforePos=IN afterPos=VBN	0.79
gaz=PPL beforePos=IN afterPos=VBP	1.11
gaz=PPL beforePos=IN afterPos=VBZ	0.34
gaz=PPL beforePos=IN afterPos=WDT	-0.34
gaz=PPL beforePos=IN afterPos=WRB	1.45
gaz=PPL beforePos=JJ afterPos=,	0.29
gaz=PPL beforePos=JJ afterPos=.	-0.9
gaz=PPL beforePos=JJ afterPos=CC	-0.59
gaz=PPL beforePos=JJ afterPos=DT	-0.25
gaz=PPL beforePos=JJ afterPos=HYPH	-1.05
gaz=PPL beforePos=JJ afterPos=IN	-0.96
gaz=PPL beforePos=JJ afterPos=JJ	-0.97
gaz=PPL beforePos=JJ afterPos=NN	1.18
gaz=PPL beforePos=JJ afterPos=NNP	-0.34
gaz=PPL beforePos=JJ afterPos=NNS	0.42
gaz=PPL beforePos=NN afterPos=,	-1.5
gaz=PPL beforePos=NN afterPos=.	-0.15
gaz=PPL beforePos=NN afterPos=CD	-0.5
gaz=PPL beforePos=NN afterPos=DT	-0.52
gaz=PPL beforePos=NN afterPos=NN	0.43
gaz=PPL beforePos=NN afterPos=NNP	-0.65
gaz=PPL beforePos=NN afterPos=VBD	-1.96
gaz=PPL beforePos=NNP afterPos=,	-0.4
gaz=PPL beforePos=NNP afterPos=-LRB-	-1.59
gaz=PPL beforePos=NNP afterPos=-RRB-	-1.19
gaz=PPL beforePos=NNP afterPos=.	-3.72
gaz=PPL beforePos=NNP afterPos=:	-1.59
gaz=PPL beforePos=NNP afterPos=CC	-2.99
gaz=PPL beforePos=NNP afterPos=CD	-0.41
gaz=PPL beforePos=NNP afterPos=DT	-0.37
gaz=PPL beforePos=NNP afterPos=HYPH	-1.2
gaz=PPL beforePos=NNP afterPos=IN	-0.86
gaz=PPL beforePos=NNP afterPos=JJ	-0.26
gaz=PPL beforePos=NNP afterPos=MD	-1.23
gaz=PPL beforePos=NNP afterPos=NN	-2.62
gaz=PPL beforePos=NNP afterPos=NNP	-0.39
gaz=PPL beforePos=NNP afterPos=NNPS	-0.67
gaz=PPL beforePos=NNP afterPos=NNS	-1.01
gaz=PPL beforePos=NNP afterPos=POS	-0.97
gaz=PPL beforePos=NNP afterPos=RB	-1.83
gaz=PPL beforePos=NNP afterPos=TO	-0.79
gaz=PPL beforePos=NNP afterPos=VBD	-2.53
gaz=PPL beforePos=NNP afterPos=VBP	0.35
gaz=PPL beforePos=NNP afterPos=VBZ	-1.1
gaz=PPL beforePos=NNP afterPos=WDT	-1.21
gaz=PPL beforePos=NNS afterPos=DT	-0.16
gaz=PPL beforePos=NNS afterPos=NNP	-0.75
gaz=PPL beforePos=POS afterPos=,	0.41
gaz=PPL beforePos=POS afterPos=IN	0.27
gaz=PPL beforePos=POS afterPos=NNP	-1.81
gaz=PPL beforePos=RB afterPos=DT	-0.39
gaz=PPL beforePos=RB afterPos=NNP	-1.07
gaz=PPL beforePos=VB afterPos=NNP	-1.1
gaz=PPL beforePos=VBD afterPos=,	-0.84
gaz=PPL beforePos=VBD afterPos=.	-2.56
gaz=PPL beforePos=VBD afterPos=IN	-0.06
gaz=PPL beforePos=VBD afterPos=NNP	0.18
gaz=PPL beforePos=VBD afterPos=POS	-0.67
gaz=PPL beforePos=VBG afterPos=,	-0.41
gaz=PPL beforePos=VBG afterPos=IN	0.74
gaz=PPL beforePos=VBN afterPos=CD	-0.64
gaz=PPL beforePos=VBN afterPos=DT	-0.19
gaz=PPL beforePos=VBN afterPos=IN	-0.27
gaz=PPL beforePos=VBN afterPos=NNP	-1.31
gaz=PPL beforePos=VBP afterPos=NNP	-0.74
gaz=PPL beforePos=VBP afterPos=VBD	-1.31
gaz=PPL beforePos=VBZ afterPos=CD	-0.65
gaz=PPL beforePos=VBZ afterPos=NNP	-1.54
gaz=PPL beforePos=WDT afterPos=VBD	-1.24
gaz=PPL name=none	-0.05
gaz=PPL name=other same	-0.04
gaz=PPL name=other wider	-0.12
gaz=PPLC	0.35
gaz=PPLC before=,	-0.31
gaz=PPLC before=-	-0.58
gaz=PPLC before=.	1.53
gaz=PPLC before=and	0.94
gaz=PPLC before=between	0.99
gaz=PPLC before=from	-0.46
gaz=PPLC before=in	3.8
gaz=PPLC before=of	-0.23
gaz=PPLC before=the	-0.96
gaz=PPLC before=to	-0.41
gaz=PPLC beforePos=, afterPos=,	1.67
gaz=PPLC beforePos=DT afterPos=NN	1.87
gaz=PPLC beforePos=DT afterPos=NNP	-0.99
gaz=PPLC beforePos=IN afterPos=.	2.22
gaz=PPLC beforePos=IN afterPos=CC	0.82
gaz=PPLC beforePos=IN afterPos=IN	-0.69
gaz=PPLC beforePos=IN afterPos=NN	-0.06
gaz=PPLC beforePos=IN afterPos=POS	0.94
gaz=PPLC beforePos=IN afterPos=VBD	1.18
gaz=PPLC beforePos=IN afterPos=VBZ	1.01
gaz=PPLC beforePos=NN afterPos=.	1.49
gaz=PPLC name=other same	0.53
gaz=RGN	-0.17
gaz=RGN before=,	0.68
gaz=RGN before=.	-1.29
gaz=RGN before=and	-0.28
gaz=RGN before=eastern	0.36
gaz=RGN before=in	-0.16
gaz=RGN before=new	0.92
gaz=RGN before=of	1.46
gaz=RGN before=south	-0.73
gaz=RGN before=the	-0.27
gaz=RGN before=to	0.07
gaz=RGN beforePos=, afterPos=,	1.3
gaz=RGN beforePos=CC afterPos=,	-0.41
gaz=RGN beforePos=DT afterPos=,	1.69
gaz=RGN beforePos=DT afterPos=.	-0.11
gaz=RGN beforePos=DT afterPos=CC	-0.38
gaz=RGN beforePos=DT afterPos=IN	-0.39
gaz=RGN beforePos=DT afterPos=NN	2.25
gaz=RGN beforePos=DT afterPos=NNP	0.45
gaz=RGN beforePos=DT afterPos=POS	0.44
gaz=RGN beforePos=DT afterPos=TO	0.08
gaz=RGN beforePos=DT afterPos=VBD	0.16
gaz=RGN beforePos=DT afterPos=VBZ	-0.96
gaz=RGN beforePos=IN afterPos=,	2.03
gaz=RGN beforePos=IN afterPos=.	2.41
gaz=RGN beforePos=IN afterPos=CC	-0.24
gaz=RGN beforePos=IN afterPos=IN	1.42
gaz=RGN beforePos=IN afterPos=NN	1.89
gaz=RGN beforePos=IN afterPos=NNP	-0.33
gaz=RGN beforePos=IN afterPos=NNS	-0.08
gaz=RGN beforePos=JJ afterPos=NN	-0.11
gaz=RGN beforePos=JJ afterPos=NNP	1.31
gaz=RGN beforePos=NNP afterPos=,	-1.03
gaz=RGN beforePos=NNP afterPos=VBZ	-1.2
gaz=RGN name=none	-0.58
gaz=RGN name=other same	-0.11
gaz=RGN name=other wider	0.48
gaz=SEA	0.79
gaz=SEA before=eastern	-0.52
gaz=SEA before=the	0.83
gaz=SEA name=none	0.76
gaz=SEA name=other same	-0.77
gaz=STM	-0.49
gaz=STM before=and	0.44
gaz=STM before=the	0.28
gaz=STM before=west	-0.85
gaz=STM beforePos=CC afterPos=NNP	0.44
gaz=STM beforePos=DT afterPos=NN	-0.61
gaz=STM beforePos=DT afterPos=NNP	0.36
gaz=STM beforePos=NNP afterPos=NN	-0.39
gaz=STM name=other same	-0.51
gaz=STM name=other wider	0.05
gaz=VAL	0.32
gaz=VAL before=the	-0.41
gaz=VAL name=other same	1.55
gaz=none	-0.28
gaz=none before=	-1.07
gaz=none before=!	-1
gaz=none before="	-2.03
gaz=none before='	-1.5
gaz=none before='s	-0.08
gaz=none before=(	-0.67
gaz=none before=)	-2.08
gaz=none before=*	-0.84
gaz=none before=,	-0.14
gaz=none before=-	-2.25
gaz=none before=--	-1.35
gaz=none before=.	-0.21
gaz=none before=...	-0.6
gaz=none before=/	-1.65
gaz=none before=1	-0.95
gaz=none before=10th	-1.04
gaz=none before=2	-0.9
gaz=none before=2018	-0.68
gaz=none before=29	-0.56
gaz=none before=2nd	-1.21
gaz=none before=4	-0.36
gaz=none before=9.30	-0.62
gaz=none before=:	0.27
gaz=none before=;	0.31
gaz=none before=?	0.54
gaz=none before=[	-1.22
gaz=none before=]	-0.76
gaz=none before=a	-1.07
gaz=none before=a.m.	-0.67
gaz=none before=about	-1.41
gaz=none before=accused	-1.19
gaz=none before=added	-0.84
gaz=none before=adviser	-0.71
gaz=none before=after	-1.45
gaz=none before=against	-1.25
gaz=none before=all	-1.05
gaz=none before=an	0.1
gaz=none before=ana	-0.51
gaz=none before=and	0.11
gaz=none before=announced	-0.87
gaz=none before=annual	-0.94
gaz=none before=another	-1.13
gaz=none before=are	-0.86
gaz=none before=arrested	-0.92
gaz=none before=as	-1.68
gaz=none before=asked	-0.88
gaz=none before=ate	-0.65
gaz=none before=awarded	-0.86
gaz=none before=based	-1.03
gaz=none before=because	-1.2
gaz=none before=before	-0.19
gaz=none before=believes	-0.93
gaz=none before=between	-1.42
gaz=none before=bin	-0.93
gaz=none before=biturbocharged	-1.33
gaz=none before=board	-1.14
gaz=none before=both	-1.84
gaz=none before=brother	-1.15
gaz=none before=but	-0.84
gaz=none before=by	-0.35
gaz=none before=california	-0.5
gaz=none before=called	-1.1
gaz=none before=canadian	-1.03
gaz=none before=candidate	-0.52
gaz=none before=central	-0.61
gaz=none before=charity	-1.03
gaz=none before=chef	-0.9
gaz=none before=chief	-0.77
gaz=none before=coach	-0.64
gaz=none before=colorado	-0.55
gaz=none before=company	-1
gaz=none before=conference	-1.27
gaz=none before=confirmed	-0.54
gaz=none before=county	-1.11
gaz=none before=current	-1.5
gaz=none before=cuyahoga	-0.44
gaz=none before=day	0.54
gaz=none before=deadly	-0.79
gaz=none before=degrees	-0.65
gaz=none before=died	-0.94
gaz=none before=director	-0.43
gaz=none before=driver	-0.94
gaz=none before=drug	-0.93
gaz=none before=during	-0.79
gaz=none before=early	-1.1
gaz=none before=expert	-0.57
gaz=none before=family	-0.6
gaz=none before=famous	-0.6
gaz=none before=firm	-1.43
gaz=none before=first	0.35
gaz=none before=for	-0.69
gaz=none before=former	-2.11
gaz=none before=formerly	0.05
gaz=none before=found	-0.9
gaz=none before=four	0.36
gaz=none before=from	-0.13
gaz=none before=give	-0.48
gaz=none before=group	-0.91
gaz=none before=had	-0.78
gaz=none before=has	-0.96
gaz=none before=have	-1.17
gaz=none before=head	-0.64
gaz=none before=help	-1.05
gaz=none before=her	-0.83
gaz=none before=his	-1.31
gaz=none before=how	-1.02
gaz=none before=identified	-0.27
gaz=none before=if	-0.98
gaz=none before=in	0.15
gaz=none before=included	-0.77
gaz=none before=includes	-1.07
gaz=none before=including	-0.84
gaz=none before=individual	-0.49
gaz=none before=influenza	-0.71
gaz=none before=inter-state	-0.43
gaz=none before=into	0.22
gaz=none before=involving	-0.64
gaz=none before=is	0.68
gaz=none before=its	-0.94
gaz=none before=judge	-0.82
gaz=none before=known	-0.64
gaz=none before=last	-1.7
gaz=none before=late	-1.51
gaz=none before=latest	-0.44
gaz=none before=lethal	-0.99
gaz=none before=like	-1.11
gaz=none before=located	-0.73
gaz=none before=manager	-0.63
gaz=none before=marathon	-0.62
gaz=none before=michigan	-0.65
gaz=none before=million	0.7
gaz=none before=minister	-0.55
gaz=none before=montgomery	-0.85
gaz=none before=more	-0.83
gaz=none before=named	-1.01
gaz=none before=next	-1.23
gaz=none before=north	-0.78
gaz=none before=of	0.04
gaz=none before=officer	-0.44
gaz=none before=official	-1.41
gaz=none before=old	-1.34
gaz=none before=on	-1.3
gaz=none before=or	-1.7
gaz=none before=orange	-0.91
gaz=none before=other	-1.29
gaz=none before=our	-1.17
gaz=none before=over	0.44
gaz=none before=pathogenic	-0.7
gaz=none before=pay	-0.71
gaz=none before=people	-0.42
gaz=none before=pm	-0.69
gaz=none before=president	-1.14
gaz=none before=producer	-0.51
gaz=none before=professor	-0.64
gaz=none before=queen	-0.54
gaz=none before=recent	-0.92
gaz=none before=regional	-1.37
gaz=none before=resistant	-0.75
gaz=none before=royal	-0.78
gaz=none before=ruling	0.7
gaz=none before=run	0.48
gaz=none before=said	-0.64
gaz=none before=santa	-0.54
gaz=none before=say	-1.27
gaz=none before=says	-1.14
gaz=none before=since	-1.46
gaz=none before=singer	-0.7
gaz=none before=so	-0.65
gaz=none before=solar	-0.71
gaz=none before=some	-0.75
gaz=none before=son	-1.24
gaz=none before=sos	-0.51
gaz=none before=south	-1.44
gaz=none before=spokesman	-0.6
gaz=none before=spokeswoman	-0.65
gaz=none before=st	-0.51
gaz=none before=st.	-0.98
gaz=none before=star	-0.8
gaz=none before=state	-1.39
gaz=none before=such	-0.76
gaz=none before=suspected	-1.05
gaz=none before=that	-0.18
gaz=none before=the	-0.11
gaz=none before=then	0.06
gaz=none before=think	-0.78
gaz=none before=this	-1.68
gaz=none before=through	-1.28
gaz=none before=till	-0.81
gaz=none before=tipperary	-0.42
gaz=none before=to	-0.22
gaz=none before=told	-0.88
gaz=none before=under	-1.13
gaz=none before=university	-0.6
gaz=none before=until	-0.96
gaz=none before=us	-0.5
gaz=none before=was	-1
gaz=none before=well	-0.56
gaz=none before=what	-1.11
gaz=none before=when	-2.37
gaz=none before=where	0.2
gaz=none before=which	-1.93
gaz=none before=while	-1.65
gaz=none before=why	0.56
gaz=none before=wife	-0.98
gaz=none before=wild	-0.81
gaz=none before=winning	-0.73
gaz=none before=with	-0.81
gaz=none before=wright	-0.38
gaz=none before=your	-1.04
gaz=none before=–	-1.54
gaz=none before=—	-1.71
gaz=none before=‘	0.18
gaz=none before=’	-0.85
gaz=none before=’s	0.04
gaz=none before=“	-1.62
gaz=none before=”	-1.43
gaz=none before=…	-1.62
gaz=none beforePos='' afterPos=,	-1.85
gaz=none beforePos='' afterPos=.	-1.11
gaz=none beforePos='' afterPos=:	-0.52
gaz=none beforePos='' afterPos=CC	-0.85
gaz=none beforePos='' afterPos=CD	-0.23
gaz=none beforePos='' afterPos=DT	-0.47
gaz=none beforePos='' afterPos=IN	-0.32
gaz=none beforePos='' afterPos=JJ	-0.2
gaz=none beforePos='' afterPos=NN	-0.79
gaz=none beforePos='' afterPos=NNS	-2.07
gaz=none beforePos='' afterPos=POS	-0.79
gaz=none beforePos='' afterPos=PRP	-0.25
gaz=none beforePos='' afterPos=RB	-1.09
gaz=none beforePos='' afterPos=VBD	-1.01
gaz=none beforePos='' afterPos=VBP	-0.44
gaz=none beforePos='' afterPos=VBZ	-1.82
gaz=none beforePos=, afterPos=,	-0.49
gaz=none beforePos=, afterPos=-LRB-	1.4
gaz=none beforePos=, afterPos=-RRB-	-0.72
gaz=none beforePos=, afterPos=.	-0.52
gaz=none beforePos=, afterPos=:	-2.39
gaz=none beforePos=, afterPos=CC	-0.83
gaz=none beforePos=, afterPos=CD	-1.94
gaz=none beforePos=, afterPos=DT	-2.08
gaz=none beforePos=, afterPos=HYPH	-1.62
gaz=none beforePos=, afterPos=IN	-3.25
gaz=none beforePos=, afterPos=JJ	-1.22
gaz=none beforePos=, afterPos=MD	0.4
gaz=none beforePos=, afterPos=NN	-1.13
gaz=none beforePos=, afterPos=NNP	-2
gaz=none beforePos=, afterPos=NNS	-0.26
gaz=none beforePos=, afterPos=POS	-2.63
gaz=none beforePos=, afterPos=RB	0.32
gaz=none beforePos=, afterPos=TO	-1.4
gaz=none beforePos=, afterPos=VBD	-1.46
gaz=none beforePos=, afterPos=VBN	-0.79
gaz=none beforePos=, afterPos=VBP	-2.62
gaz=none beforePos=, afterPos=VBZ	-1.25
gaz=none beforePos=- afterPos=,	0.51
gaz=none beforePos=- afterPos=-LRB-	-0.25
gaz=none beforePos=- afterPos=.	-1.02
gaz=none beforePos=- afterPos=CC	-0.53
gaz=none beforePos=- afterPos=CD	-0.31
gaz=none beforePos=- afterPos=DT	-0.24
gaz=none beforePos=- afterPos=IN	-1.34
gaz=none beforePos=- afterPos=JJ	-0.58
gaz=none beforePos=- afterPos=JJS	-0.21
gaz=none beforePos=- afterPos=NN	-1.65
gaz=none beforePos=- afterPos=NNS	-1.55
gaz=none beforePos=- afterPos=POS	-1.01
gaz=none beforePos=- afterPos=VBD	-1.69
gaz=none beforePos=- afterPos=VBP	-0.96
gaz=none beforePos=- afterPos=VBZ	-1.68
gaz=none beforePos=-LRB- afterPos=,	-1.27
gaz=none beforePos=-LRB- afterPos=-RRB-	-0.4
gaz=none beforePos=-LRB- afterPos=:	-1.95
gaz=none beforePos=-LRB- afterPos=CD	-0.82
gaz=none beforePos=-LRB- afterPos=HYPH	-1.63
gaz=none beforePos=-LRB- afterPos=IN	-1.62
gaz=none beforePos=-LRB- afterPos=NN	-2.03
gaz=none beforePos=-LRB- afterPos=POS	-0.76
gaz=none beforePos=-RRB- afterPos=CD	-0.41
gaz=none beforePos=-RRB- afterPos=NN	-0.87
gaz=none beforePos=-RRB- afterPos=VBD	-0.84
gaz=none beforePos=-RRB- afterPos=VBZ	-0.9
gaz=none beforePos=. afterPos=,	-2.66
gaz=none beforePos=. afterPos=-LRB-	-2.55
gaz=none beforePos=. afterPos=.	-2.52
gaz=none beforePos=. afterPos=:	-3.22
gaz=none beforePos=. afterPos=CC	-2.54
gaz=none beforePos=. afterPos=CD	-1.71
gaz=none beforePos=. afterPos=DT	-1.96
gaz=none beforePos=. afterPos=EX	-0.85
gaz=none beforePos=. afterPos=HYPH	-2.38
gaz=none beforePos=. afterPos=IN	-0.86
gaz=none beforePos=. afterPos=JJ	-1.71
gaz=none beforePos=. afterPos=JJS	-0.97
gaz=none beforePos=. afterPos=MD	-0.6
gaz=none beforePos=. afterPos=NN	-0.62
gaz=none beforePos=. afterPos=NNP	-2.49
gaz=none beforePos=. afterPos=NNS	-4.1
gaz=none beforePos=. afterPos=POS	-4.1
gaz=none beforePos=. afterPos=PRP	-1.86
gaz=none beforePos=. afterPos=RB	-2.15
gaz=none beforePos=. afterPos=RBR	-1.84
gaz=none beforePos=. afterPos=RBS	-0.27
gaz=none beforePos=. afterPos=RP	-1.35
gaz=none beforePos=. afterPos=TO	-1.18
gaz=none beforePos=. afterPos=VB	-0.94
gaz=none beforePos=. afterPos=VBD	-1.96
gaz=none beforePos=. afterPos=VBG	-1.15
gaz=none beforePos=. afterPos=VBN	-1.85
gaz=none beforePos=. afterPos=VBP	-3.28
gaz=none beforePos=. afterPos=VBZ	-0.13
gaz=none beforePos=. afterPos=WDT	-1.69
gaz=none beforePos=. afterPos=WP	-1.6
gaz=none beforePos=. afterPos=WRB	-0.77
gaz=none beforePos=: afterPos=''	-1.35
gaz=none beforePos=: afterPos=,	0.51
gaz=none beforePos=: afterPos=-LRB-	-1.26
gaz=none beforePos=: afterPos=-RRB-	-2.39
gaz=none beforePos=: afterPos=.	-2.18
gaz=none beforePos=: afterPos=:	0.72
gaz=none beforePos=: afterPos=CC	-1.06
gaz=none beforePos=: afterPos=CD	-0.59
gaz=none beforePos=: afterPos=DT	-0.83
gaz=none beforePos=: afterPos=HYPH	-1.13
gaz=none beforePos=: afterPos=IN	-1.99
gaz=none beforePos=: afterPos=JJ	-0.93
gaz=none beforePos=: afterPos=MD	-1.26
gaz=none beforePos=: afterPos=NN	-1.65
gaz=none beforePos=: afterPos=NNP	-1.28
gaz=none beforePos=: afterPos=NNS	-0.86
gaz=none beforePos=: afterPos=POS	-1.71
gaz=none beforePos=: afterPos=PRP	-1.26
gaz=none beforePos=: afterPos=RB	-0.95
gaz=none beforePos=: afterPos=VBD	-2.1
gaz=none beforePos=: afterPos=VBP	-1.19
gaz=none beforePos=: afterPos=VBZ	0.36
gaz=none beforePos=CC afterPos=,	-0.21
gaz=none beforePos=CC afterPos=-LRB-	-1.97
gaz=none beforePos=CC afterPos=.	0.05
gaz=none beforePos=CC afterPos=CD	-0.66
gaz=none beforePos=CC afterPos=IN	-0.13
gaz=none beforePos=CC afterPos=MD	-1.31
gaz=none beforePos=CC afterPos=NN	-0.48
gaz=none beforePos=CC afterPos=POS	-1.46
gaz=none beforePos=CC afterPos=VBD	-1.78
gaz=none beforePos=CC afterPos=VBP	-1.53
gaz=none beforePos=CC afterPos=VBZ	-2.09
gaz=none beforePos=CD afterPos=,	-1.54
gaz=none beforePos=CD afterPos=-LRB-	-1.26
gaz=none beforePos=CD afterPos=-RRB-	-1.71
gaz=none beforePos=CD afterPos=.	0.4
gaz=none beforePos=CD afterPos=:	-1.48
gaz=none beforePos=CD afterPos=CC	-1.17
gaz=none beforePos=CD afterPos=CD	-0.51
gaz=none beforePos=CD afterPos=DT	-0.49
gaz=none beforePos=CD afterPos=IN	-1.87
gaz=none beforePos=CD afterPos=NN	-2.24
gaz=none beforePos=CD afterPos=NNS	-0.11
gaz=none beforePos=CD afterPos=RB	-1.21
gaz=none beforePos=CD afterPos=VBD	-1.15
gaz=none beforePos=CD afterPos=VBN	-1
gaz=none beforePos=CD afterPos=VBZ	-1.61
gaz=none beforePos=DT afterPos=,	-0.08
gaz=none beforePos=DT afterPos=-LRB-	-0.22
gaz=none beforePos=DT afterPos=.	-0.46
gaz=none beforePos=DT afterPos=:	0.34
gaz=none beforePos=DT afterPos=CC	-1.19
gaz=none beforePos=DT afterPos=CD	-1.87
gaz=none beforePos=DT afterPos=HYPH	-1.83
gaz=none beforePos=DT afterPos=IN	-0.58
gaz=none beforePos=DT afterPos=JJ	-1.9
gaz=none beforePos=DT afterPos=MD	-3.04
gaz=none beforePos=DT afterPos=NN	0.3
gaz=none beforePos=DT afterPos=NNP	-2.3
gaz=none beforePos=DT afterPos=NNS	-2.96
gaz=none beforePos=DT afterPos=POS	-1.69
gaz=none beforePos=DT afterPos=RB	0.32
gaz=none beforePos=DT afterPos=RBR	0.4
gaz=none beforePos=DT afterPos=TO	-0.6
gaz=none beforePos=DT afterPos=VB	-1.33
gaz=none beforePos=DT afterPos=VBD	-0.59
gaz=none beforePos=DT afterPos=VBG	-0.87
gaz=none beforePos=DT afterPos=VBN	-1.27
gaz=none beforePos=DT afterPos=VBP	-1.79
gaz=none beforePos=DT afterPos=VBZ	-0.71
gaz=none beforePos=DT afterPos=WDT	0.46
gaz=none beforePos=DT afterPos=WRB	-0.42
gaz=none beforePos=HYPH afterPos=.	-0.64
gaz=none beforePos=HYPH afterPos=NN	-0.7
gaz=none beforePos=IN afterPos=''	0.11
gaz=none beforePos=IN afterPos=,	-0.4
gaz=none beforePos=IN afterPos=-LRB-	-1.24
gaz=none beforePos=IN afterPos=-RRB-	-1.15
gaz=none beforePos=IN afterPos=.	-0.26
gaz=none beforePos=IN afterPos=CC	0.48
gaz=none beforePos=IN afterPos=CD	-2.17
gaz=none beforePos=IN afterPos=DT	0.17
gaz=none beforePos=IN afterPos=HYPH	-2.24
gaz=none beforePos=IN afterPos=IN	0.06
gaz=none beforePos=IN afterPos=JJ	-1.09
gaz=none beforePos=IN afterPos=MD	-2.72
gaz=none beforePos=IN afterPos=NN	-0.57
gaz=none beforePos=IN afterPos=NNP	-2.19
gaz=none beforePos=IN afterPos=NNS	-0.17
gaz=none beforePos=IN afterPos=POS	-1.73
gaz=none beforePos=IN afterPos=PRP	-1.96
gaz=none beforePos=IN afterPos=RB	-2.58
gaz=none beforePos=IN afterPos=TO	-0.34
gaz=none beforePos=IN afterPos=VB	-1.11
gaz=none beforePos=IN afterPos=VBD	-0.42
gaz=none beforePos=IN afterPos=VBG	0.81
gaz=none beforePos=IN afterPos=VBN	-1.17
gaz=none beforePos=IN afterPos=VBP	-1.32
gaz=none beforePos=IN afterPos=VBZ	-0.75
gaz=none beforePos=IN afterPos=WDT	-2.11
gaz=none beforePos=IN afterPos=WP	0.6
gaz=none beforePos=IN afterPos=WRB	-1.5
gaz=none beforePos=JJ afterPos=,	-0.71
gaz=none beforePos=JJ afterPos=-LRB-	-1.33
gaz=none beforePos=JJ afterPos=.	0.38
gaz=none beforePos=JJ afterPos=CC	-1.2
gaz=none beforePos=JJ afterPos=CD	-1.11
gaz=none beforePos=JJ afterPos=HYPH	-2.01
gaz=none beforePos=JJ afterPos=IN	-0.67
gaz=none beforePos=JJ afterPos=JJ	-1.31
gaz=none beforePos=JJ afterPos=MD	-1.18
gaz=none beforePos=JJ afterPos=NN	-2.84
gaz=none beforePos=JJ afterPos=NNP	-1.48
gaz=none beforePos=JJ afterPos=NNS	-1.96
gaz=none beforePos=JJ afterPos=POS	-0.87
gaz=none beforePos=JJ afterPos=VBD	-3.13
gaz=none beforePos=JJ afterPos=VBP	-0.77
gaz=none beforePos=JJ afterPos=VBZ	0.15
gaz=none beforePos=JJ afterPos=WDT	-1.48
gaz=none beforePos=MD afterPos=VB	-0.86
gaz=none beforePos=NFP afterPos=NN	-0.16
gaz=none beforePos=NFP afterPos=POS	-1.36
gaz=none beforePos=NN afterPos=,	-1.01
gaz=none beforePos=NN afterPos=-LRB-	-1.8
gaz=none beforePos=NN afterPos=.	-0.4
gaz=none beforePos=NN afterPos=:	-1.98
gaz=none beforePos=NN afterPos=CC	-0.38
gaz=none beforePos=NN afterPos=CD	-1.22
gaz=none beforePos=NN afterPos=DT	-1.29
gaz=none beforePos=NN afterPos=IN	-0.08
gaz=none beforePos=NN afterPos=JJ	-1.77
gaz=none beforePos=NN afterPos=MD	0.15
gaz=none beforePos=NN afterPos=NN	-3.41
gaz=none beforePos=NN afterPos=NNP	-1.36
gaz=none beforePos=NN afterPos=NNS	-1.46
gaz=none beforePos=NN afterPos=POS	-1.91
gaz=none beforePos=NN afterPos=RB	-1.56
gaz=none beforePos=NN afterPos=TO	-2.02
gaz=none beforePos=NN afterPos=VBD	-3.63
gaz=none beforePos=NN afterPos=VBP	-1.16
gaz=none beforePos=NN afterPos=VBZ	-2.81
gaz=none beforePos=NNP afterPos=,	-0.09
gaz=none beforePos=NNP afterPos=-LRB-	-1.37
gaz=none beforePos=NNP afterPos=-RRB-	-1.15
gaz=none beforePos=NNP afterPos=.	-2.63
gaz=none beforePos=NNP afterPos=:	-1.41
gaz=none beforePos=NNP afterPos=CC	-2
gaz=none beforePos=NNP afterPos=CD	-0.27
gaz=none beforePos=NNP afterPos=IN	-2.99
gaz=none beforePos=NNP afterPos=JJ	-0.95
gaz=none beforePos=NNP afterPos=NN	-1.9
gaz=none beforePos=NNP afterPos=NNP	-1.63
gaz=none beforePos=NNP afterPos=POS	-1.67
gaz=none beforePos=NNP afterPos=RB	-1.17
gaz=none beforePos=NNP afterPos=TO	-1.16
gaz=none beforePos=NNP afterPos=VBD	-1.07
gaz=none beforePos=NNP afterPos=VBZ	-1.42
gaz=none beforePos=NNS afterPos=,	-1.4
gaz=none beforePos=NNS afterPos=.	-0.68
gaz=none beforePos=NNS afterPos=IN	-0.98
gaz=none beforePos=NNS afterPos=NN	-1.78
gaz=none beforePos=NNS afterPos=VBP	-1.13
gaz=none beforePos=POS afterPos=,	-0.11
gaz=none beforePos=POS afterPos=.	0.22
gaz=none beforePos=POS afterPos=IN	-0.11
gaz=none beforePos=POS afterPos=NN	-1.04
gaz=none beforePos=RB afterPos=,	-1.45
gaz=none beforePos=RB afterPos=.	-1.32
gaz=none beforePos=RB afterPos=IN	0.44
gaz=none beforePos=RB afterPos=NN	-0.79
gaz=none beforePos=RB afterPos=VBP	-0.64
gaz=none beforePos=RP afterPos=IN	-1.86
gaz=none beforePos=SYM afterPos=.	-1.19
gaz=none beforePos=VB afterPos=,	-0.14
gaz=none beforePos=VB afterPos=.	-1.63
gaz=none beforePos=VB afterPos=CC	-1.11
gaz=none beforePos=VB afterPos=CD	-0.39
gaz=none beforePos=VB afterPos=IN	-0.93
gaz=none beforePos=VB afterPos=NN	-1.27
gaz=none beforePos=VB afterPos=NNS	-1.29
gaz=none beforePos=VB afterPos=POS	-1.34
gaz=none beforePos=VB afterPos=RB	0.2
gaz=none beforePos=VB afterPos=TO	-1.98
gaz=none beforePos=VB afterPos=VBZ	-0.85
gaz=none beforePos=VBD afterPos=,	-3.27
gaz=none beforePos=VBD afterPos=-LRB-	-1.4
gaz=none beforePos=VBD afterPos=.	-3.57
gaz=none beforePos=VBD afterPos=:	-0.99
gaz=none beforePos=VBD afterPos=CC	0.25
gaz=none beforePos=VBD afterPos=CD	-0.7
gaz=none beforePos=VBD afterPos=DT	-1.96
gaz=none beforePos=VBD afterPos=IN	-3.22
gaz=none beforePos=VBD afterPos=NNP	-1.77
gaz=none beforePos=VBD afterPos=POS	-1.93
gaz=none beforePos=VBD afterPos=PRP	-1.61
gaz=none beforePos=VBD afterPos=TO	-2.18
gaz=none beforePos=VBD afterPos=VBD	-1.35
gaz=none beforePos=VBD afterPos=VBP	-0.66
gaz=none beforePos=VBD afterPos=VBZ	-1.59
gaz=none beforePos=VBD afterPos=WDT	-1.68
gaz=none beforePos=VBG afterPos=,	0.35
gaz=none beforePos=VBG afterPos=.	-1.51
gaz=none beforePos=VBG afterPos=CC	-1.16
gaz=none beforePos=VBG afterPos=HYPH	-1.39
gaz=none beforePos=VBG afterPos=IN	-1.22
gaz=none beforePos=VBG afterPos=NN	-1.93
gaz=none beforePos=VBG afterPos=NNS	-2.21
gaz=none beforePos=VBG afterPos=POS	-1.59
gaz=none beforePos=VBG afterPos=TO	-1.01
gaz=none beforePos=VBG afterPos=VBP	-1.29
gaz=none beforePos=VBG afterPos=VBZ	-1.11
gaz=none beforePos=VBN afterPos=,	-1.66
gaz=none beforePos=VBN afterPos=.	0.08
gaz=none beforePos=VBN afterPos=CD	-0.99
gaz=none beforePos=VBN afterPos=HYPH	-1.01
gaz=none beforePos=VBN afterPos=IN	0.43
gaz=none beforePos=VBN afterPos=NN	-1.54
gaz=none beforePos=VBN afterPos=NNS	-0.71
gaz=none beforePos=VBN afterPos=POS	-0.94
gaz=none beforePos=VBN afterPos=VBD	0.71
gaz=none beforePos=VBP afterPos=,	-1.37
gaz=none beforePos=VBP afterPos=IN	0.15
gaz=none beforePos=VBP afterPos=VBP	-1.14
gaz=none beforePos=VBP afterPos=VBZ	-1.13
gaz=none beforePos=VBZ afterPos=,	-1.87
gaz=none beforePos=VBZ afterPos=.	-1.85
gaz=none beforePos=VBZ afterPos=CD	-1.02
gaz=none beforePos=VBZ afterPos=POS	-1.64
gaz=none beforePos=VBZ afterPos=VBD	-1.13
gaz=none beforePos=VBZ afterPos=VBP	-0.86
gaz=none beforePos=WDT afterPos=VBD	1.21
gaz=none beforePos=WDT afterPos=VBP	-0.58
gaz=none beforePos=WDT afterPos=VBZ	-2
gaz=none beforePos=WRB afterPos=VBD	0.26
gaz=none beforePos=WRB afterPos=VBZ	-1.49
gaz=none name=none	-0.55
gaz=none name=other inside	-0.58
gaz=none name=other same	-0.41
gaz=none name=other wider	-1.44
gazetteer before=	0.14
gazetteer before=!	1
gazetteer before="	-0.43
gazetteer before=&	-0.05
gazetteer before='	1.03
gazetteer before='s	-0.08
gazetteer before=(	-0.03
gazetteer before=)	0.36
gazetteer before=*	-0.81
gazetteer before=,	-0.26
gazetteer before=-	-0.24
gazetteer before=.	-0.22
gazetteer before=/	-0.17
gazetteer before=2016	1.15
gazetteer before=:	0.09
gazetteer before=?	-1.11
gazetteer before=a	0.28
gazetteer before=about	0.47
gazetteer before=across	2.24
gazetteer before=adrian	-0.26
gazetteer before=affecting	-0.08
gazetteer before=after	0.24
gazetteer before=against	0.54
gazetteer before=agence	-0.92
gazetteer before=agent	-0.46
gazetteer before=air	0.67
gazetteer before=alfie	-0.42
gazetteer before=all	-1.06
gazetteer before=although	1.07
gazetteer before=ambassador	-0.33
gazetteer before=american	-0.93
gazetteer before=and	0.14
gazetteer before=andrew	-0.31
gazetteer before=anthony	-0.14
gazetteer before=archbishop	-0.41
gazetteer before=are	1.38
gazetteer before=around	1.31
gazetteer before=as	-0.42
gazetteer before=asked	1.24
gazetteer before=at	-0.06
gazetteer before=barack	-0.43
gazetteer before=barclays	-0.85
gazetteer before=barry	-0.3
gazetteer before=before	-0.05
gazetteer before=between	0.29
gazetteer before=beverly	-0.66
gazetteer before=billion	1.76
gazetteer before=birmingham	-0.62
gazetteer before=brands	-1.12
gazetteer before=brian	-0.18
gazetteer before=british	-0.93
gazetteer before=by	0.13
gazetteer before=called	1.1
gazetteer before=candidate	-0.41
gazetteer before=cape	-0.72
gazetteer before=capital	0.99
gazetteer before=central	-0.53
gazetteer before=che	-0.49
gazetteer before=chief	-0.49
gazetteer before=chris	-0.48
gazetteer before=city	0.42
gazetteer before=congressman	-0.07
gazetteer before=copyright	0.52
gazetteer before=county	-0.49
gazetteer before=crown	-0.57
gazetteer before=current	0.83
gazetteer before=david	-0.66
gazetteer before=de	-1.13
gazetteer before=democratic	-0.82
gazetteer before=development	-0.24
gazetteer before=dimond	-0.35
gazetteer before=director	-0.37
gazetteer before=district	-0.26
gazetteer before=dominican	-0.71
gazetteer before=downtown	0.35
gazetteer before=dr	-0.28
gazetteer before=dr.	-0.16
gazetteer before=during	-1.3
gazetteer before=early	-1.05
gazetteer before=east	-0.96
gazetteer before=ebola	-0.3
gazetteer before=el	-0.89
gazetteer before=energy	1.11
gazetteer before=epicurean	0.56
gazetteer before=european	0.21
gazetteer before=executive	-0.12
gazetteer before=federal	-0.64
gazetteer before=felipe	-0.28
gazetteer before=first	0.24
gazetteer before=following	0.1
gazetteer before=for	0.18
gazetteer before=former	0.58
gazetteer before=four	0.65
gazetteer before=francis	-0.28
gazetteer before=from	-0.03
gazetteer before=frontcounter	1.05
gazetteer before=general	-0.2
gazetteer before=given	0.35
gazetteer before=goz	-0.77
gazetteer before=grants	-0.74
gazetteer before=great	-1.1
gazetteer before=gtm	-0.65
gazetteer before=health	-0.36
gazetteer before=help	0.25
gazetteer before=high	-0.21
gazetteer before=hills	-0.18
gazetteer before=his	1.27
gazetteer before=holy	-0.78
gazetteer before=hong	-0.75
gazetteer before=hugh	-0.22
gazetteer before=ian	-0.18
gazetteer before=identified	-0.21
gazetteer before=if	-0.71
gazetteer before=in	-0.3
gazetteer before=including	0.19
gazetteer before=international	-0.89
gazetteer before=into	1.31
gazetteer before=investment	-1.2
gazetteer before=is	-0.55
gazetteer before=its	1.26
gazetteer before=jaime	-0.24
gazetteer before=james	-0.17
gazetteer before=jim	-0.28
gazetteer before=joe	-0.16
gazetteer before=john	-0.48
gazetteer before=jonathan	-0.18
gazetteer before=jose	-0.12
gazetteer before=judge	-0.42
gazetteer before=just	0.88
gazetteer before=known	-0.24
gazetteer before=las	-1.2
gazetteer before=left	0.94
gazetteer before=like	0.74
gazetteer before=los	-1.12
gazetteer before=louis	-0.34
gazetteer before=mahim	-0.86
gazetteer before=manuel	-0.34
gazetteer before=mario	-0.06
gazetteer before=martin	-0.26
gazetteer before=mary	-0.15
gazetteer before=mashonaland	-0.78
gazetteer before=matthew	-0.25
gazetteer before=mayor	-0.4
gazetteer before=medical	-0.28
gazetteer before=mexico	-0.79
gazetteer before=miami	-0.64
gazetteer before=michael	-0.36
gazetteer before=middle	-1.18
gazetteer before=mike	-0.23
gazetteer before=million	-0.44
gazetteer before=minister	-0.03
gazetteer before=more	-0.8
gazetteer before=mr	-0.28
gazetteer before=mr.	-0.22
gazetteer before=ms	-0.18
gazetteer before=ms.	-0.24
gazetteer before=named	0.31
gazetteer before=national	-1.12
gazetteer before=near	0.67
gazetteer before=neighboring	1.08
gazetteer before=neighbouring	1.1
gazetteer before=nelson	-0.38
gazetteer before=new	-0.72
gazetteer before=nhs	-0.83
gazetteer before=north	-0.96
gazetteer before=northern	-0.27
gazetteer before=northwestern	1.2
gazetteer before=notre	-0.96
gazetteer before=of	-0.29
gazetteer before=old	-0.04
gazetteer before=on	0.8
gazetteer before=or	0.57
gazetteer before=other	-0.06
gazetteer before=over	0.68
gazetteer before=pamela	-0.3
gazetteer before=paul	-0.21
gazetteer before=pope	-0.19
gazetteer before=president	-0.2
gazetteer before=prof.	-0.08
gazetteer before=recent	-0.09
gazetteer before=regional	0.72
gazetteer before=rift	-0.62
gazetteer before=royal	-0.82
gazetteer before=safety	-0.78
gazetteer before=said	0.68
gazetteer before=santa	-0.78
gazetteer before=saudi	-0.84
gazetteer before=say	0.38
gazetteer before=says	-0.21
gazetteer before=senator	-0.15
gazetteer before=seoul	-0.33
gazetteer before=since	-0.85
gazetteer before=sme	0.79
gazetteer before=south	-0.79
gazetteer before=southeast	0.93
gazetteer before=southern	0.22
gazetteer before=soviet	-0.48
gazetteer before=spokesman	-0.72
gazetteer before=st.	-1.06
gazetteer before=state	0.28
gazetteer before=states	0.62
gazetteer before=such	-0.2
gazetteer before=support	0.26
gazetteer before=supreme	-0.2
gazetteer before=sustainable	-0.53
gazetteer before=taco	-1.11
gazetteer before=than	1.03
gazetteer before=that	-0.17
gazetteer before=the	-0.08
gazetteer before=then	-0.06
gazetteer before=third	0.33
gazetteer before=this	0.3
gazetteer before=through	1.3
gazetteer before=throughout	1.27
gazetteer before=thunder	-0.35
gazetteer before=time	-0.78
gazetteer before=to	0.2
gazetteer before=told	0.18
gazetteer before=tom	-0.15
gazetteer before=town	-0.82
gazetteer before=trade	-1.07
gazetteer before=tropical	1.35
gazetteer before=turtle	-0.86
gazetteer before=two	1.09
gazetteer before=u.s.	-0.7
gazetteer before=under	0.39
gazetteer before=united	-1.37
gazetteer before=until	-0.2
gazetteer before=us	-0.53
gazetteer before=verkhovna	-0.68
gazetteer before=veterinary	-0.55
gazetteer before=village	0.62
gazetteer before=villages	0.95
gazetteer before=visited	-0.03
gazetteer before=visiting	1.23
gazetteer before=was	1.09
gazetteer before=washington	-0.63
gazetteer before=week	-0.49
gazetteer before=well	-0.26
gazetteer before=west	-0.6
gazetteer before=western	-0.47
gazetteer before=when	0.68
gazetteer before=where	-0.04
gazetteer before=which	0.32
gazetteer before=while	0.13
gazetteer before=wildlife	-0.98
gazetteer before=william	-0.26
gazetteer before=with	-0.36
gazetteer before=world	-0.97
gazetteer before=york	-0.42
gazetteer before=yulit	-0.64
gazetteer before=zealand	-0.21
gazetteer before=–	0.35
gazetteer before=—	0.17
gazetteer before=‘	-0.9
gazetteer before=’s	-0.16
gazetteer before=“	0.46
gazetteer before=”	-0.07
gazetteer words=1 false false	0.31
gazetteer words=1 false true	-0.42
gazetteer words=1 true false	-0.4
gazetteer words=1 true true	-0.45
gazetteer words=2 false false	1.02
gazetteer words=2 false true	-0.12
gazetteer words=2 true false	0.86
gazetteer words=2 true true	-0.52
gazetteer words=3 false false	0.42
gazetteer words=3 false true	-0.19
gazetteer words=3 true false	-0.37
gazetteer words=4 false false	1
gazetteer words=5 false false	1.88
head='	0.39
head=(	-0.49
head=+	0.33
head=,	0.29
head=.	-1.15
head=05	-0.66
head=1	-1.27
head=10	-0.62
head=11	-1.14
head=12	-0.93
head=13	-1.38
head=14	-1.09
head=15	-0.81
head=15/16	1.03
head=16	-1.19
head=17	-0.46
head=18	-0.7
head=19	-0.61
head=1900s	-1.11
head=2	0.15
head=20	-0.53
head=2005	-0.5
head=2016	-0.41
head=2017	-0.59
head=2018	-1.16
head=21	-0.46
head=22	-1.07
head=23	-1.12
head=24	-0.1
head=25	-0.62
head=26	-0.86
head=27	-0.58
head=28	-1.06
head=28/29	1
head=29	-0.85
head=3	-0.74
head=30	-1.12
head=300	0.71
head=31	-1.46
head=4	-0.29
head=400	-0.64
head=5	0.23
head=59	-0.34
head=6	-0.82
head=7	-0.63
head=8	-0.79
head=8024	0.32
head=9	-0.59
head=:	-1.25
head=a	-1.42
head=able	-0.73
head=absentee	0.72
head=abuse	-1.1
head=academy	0.25
head=accept	-0.6
head=accident	0.51
head=accompany	-1.2
head=accord	-0.26
head=accuse	-0.63
head=acknowledge	-0.64
head=acquire	-1.58
head=act	-1.13
head=action	0.27
head=activist	0.11
head=activity	0.88
head=actor	-1.33
head=add	-0.8
head=addition	-0.51
head=address	-1.97
head=administration	-1.3
head=admit	-1.41
head=adopt	1.08
head=advise	-0.87
head=adviser	-1.65
head=advocate	-0.16
head=affairs	-1.17
head=affect	0.24
head=affiliate	-0.51
head=afghanistan	0.64
head=africa	-0.52
head=african	-1.68
head=afternoon	-1.22
head=ag	0.2
head=agency	-0.58
head=agent	-0.89
head=agree	-1.23
head=agreement	0.17
head=agriculture	-1.26
head=aid	-1.23
head=aide	-1.65
head=aim	-0.74
head=aiming	-0.99
head=air	-0.9
head=airline	0.67
head=airport	-0.33
head=al	-0.85
head=alaska	1.1
head=alberta	1.19
head=albuquerque	0.97
head=alert	-0.78
head=alfie	-0.42
head=alive	-0.74
head=all	0.24
head=allegation	-0.54
head=allege	-1.08
head=alliance	-1.15
head=allow	-0.9
head=ally	-0.57
head=america	0.16
head=american	-0.58
head=ames	0.77
head=amount	-0.42
head=amy	-0.71
head=analysis	-0.71
head=analytica	0.77
head=and	0.15
head=andres	-0.82
head=andrew	-0.44
head=angola	0.1
head=anhui	-0.82
head=animal	0.63
head=announce	-0.61
head=announced	-0.57
head=announcement	-0.82
head=answer	-1.25
head=anthony	-0.8
head=anticipate	-1.05
head=apiece	0.5
head=appeal	-1.39
head=appear	-0.43
head=appearance	-0.57
head=applicant	1.15
head=application	-1.46
head=apply	-1.02
head=appoint	-1.28
head=appreciate	-0.56
head=approach	-1.61
head=approval	-0.92
head=approve	0.14
head=april	-1.22
head=aqmd	-0.78
head=arcade	-1.18
head=archbishop	0.89
head=architect	-1.55
head=area	0.79
head=arizona	0.34
head=armenia	0.59
head=army	1.15
head=arrest	0.41
head=arrival	-0.43
head=arrive	0.64
head=art	-0.85
head=article	-1.62
head=artist	0.89
head=as	-1.55
head=asia	0.56
head=ask	-0.29
head=assassinate	0.67
head=assessment	-0.78
head=asset	0.32
head=assistant	-1.53
head=associate	-1.4
head=association	-1.71
head=assume	0.68
head=atlanta	1.09
head=attack	0.17
head=attempt	0.15
head=attend	0.14
head=attorney	0.66
head=audience	-0.41
head=audrey	-0.66
head=august	1.19
head=aureus	-0.8
head=austin	1
head=australia	0.09
head=austria	-0.83
head=author	-1.44
head=authority	-0.51
head=available	0.44
head=avenue	-0.66
head=award	0.27
head=aware	-0.75
head=b	-0.78
head=ba	-1.22
head=baby	-1.1
head=back	0.77
head=backing	-0.34
head=bacteria	-1.23
head=bacteriologist	-1.16
head=bad	0.64
head=bain	-0.73
head=bains	-0.71
head=ban	-0.72
head=band	-1.34
head=bank	-0.62
head=bar	1.04
head=barack	0.56
head=barangays	-0.64
head=barry	-1.22
head=base	-0.32
head=baseball	0.87
head=basis	-0.73
head=baton	0.62
head=battle	-1.29
head=bay	1.02
head=be	-0.82
head=beach	-0.21
head=bear	0.18
head=beat	-0.19
head=become	1.2
head=begin	-0.62
head=behalf	-0.95
head=beijing	-1.07
head=believe	0.28
head=belong	-1.39
head=ben	-1.29
head=benin	-0.59
head=bernard	-0.44
head=beverly	-0.55
head=bill	-0.82
head=biopic	-1.56
head=bird	-0.85
head=bit	-0.69
head=block	0.75
head=blogger	-1.3
head=board	0.15
head=body	-1.04
head=bond	-0.89
head=book	-1.46
head=border	0.81
head=boss	-1.01
head=botswana	0.12
head=boy	0.97
head=branch	0.72
head=brand	-0.79
head=brands	-0.57
head=brazil	0.58
head=breach	-1.11
head=break	-1.36
head=brian	-1.3
head=bring	0.77
head=britain	-0.2
head=broadcast	-1.13
head=brokers	-1.61
head=brother	-0.31
head=buffalo	0.34
head=build	0.62
head=building	0.29
head=bureau	-0.4
head=burkina	-0.28
head=bus	-0.31
head=business	1.19
head=but	-0.38
head=buy	-0.06
head=by	0.76
head=cairo	-0.26
head=cake	0.5
head=calculate	-1.11
head=california	0.87
head=call	-0.46
head=camp	1.05
head=campaign	0.39
head=campus	0.75
head=canada	1.61
head=canal	-1.22
head=cancer	0.57
head=candidate	-1.27
head=capacity	-0.84
head=capital	0.06
head=captain	0.49
head=caption	-1.26
head=car	-0.05
head=caravan	-0.58
head=carnival	0.77
head=carolina	-1.13
head=carpet	-1.01
head=carry	-1.37
head=carsten	-1.16
head=case	-0.36
head=catch	-1.62
head=cattai	0.96
head=cause	-1.54
head=cavan	0.8
head=ceamurlia	0.75
head=celebrate	-0.92
head=cent	0.63
head=center	0.4
head=centers	0.22
head=central	-0.39
head=centre	-0.13
head=ceo	0.45
head=chain	-0.9
head=chair	-1.34
head=chairman	-1.47
head=challenge	-0.1
head=chamber	-0.16
head=champion	-0.93
head=championship	-1.11
head=chancellor	-0.23
head=change	-1.2
head=chapter	-1.07
head=charity	-0.77
head=charles	0.42
head=charlotte	0.14
head=che	-0.54
head=cheat	-0.75
head=check	0.43
head=chemical	-1.79
head=chen	-0.53
head=chicken	-1.03
head=chief	0.59
head=child	-0.94
head=china	-0.26
head=cholera	-0.94
head=choose	-0.98
head=chris	-0.48
head=christianne	-0.49
head=christopher	-0.68
head=church	-1.11
head=cindy	-1.25
head=cinema	1.17
head=circulating	-0.64
head=cirencester	0.06
head=cite	0.48
head=citizen	-0.1
head=city	-0.39
head=claim	-0.8
head=clean	0.62
head=clg	0.8
head=clinic	0.82
head=close	-1.13
head=closure	-1.11
head=club	0.31
head=clubs	-0.96
head=co-founder	-1.29
head=co-ordinator	-1.06
head=co-worker	-0.21
head=coach	-0.35
head=coalition	-0.72
head=code	-0.94
head=colleague	0.37
head=collect	-0.68
head=college	0.09
head=colorado	0.61
head=columbia	0.96
head=columbus	0.46
head=column	-0.46
head=combat	-1.19
head=come	-0.91
head=command	0.68
head=comment	-1.89
head=commerce	-0.53
head=commission	0.39
head=commissioner	-0.28
head=commitment	-1.92
head=committee	-0.24
head=common	0.12
head=community	1.12
head=company	-1.49
head=compare	-0.41
head=compet	-1.5
head=competition	-1.5
head=complete	-0.93
head=comprise	0.85
head=conceive	0.48
head=concentration	-0.61
head=concern	0.6
head=concerned	-1.27
head=concert	0.4
head=conclude	-0.58
head=condition	-0.26
head=conduct	-0.92
head=conference	-0.15
head=confirm	-0.74
head=confirmed	-0.35
head=congo	0.89
head=congress	-1.26
head=connect	-0.42
head=consequence	0.43
head=consider	-0.64
head=constituency	0.82
head=consulate	0.3
head=contact	-1.35
head=contain	-1.49
head=continue	-0.69
head=contract	-0.47
head=contribute	-1.17
head=control	0.13
head=convict	-1.66
head=cooperate	0.41
head=cooperation	-0.52
head=coordinate	0.39
head=coordinator	0.26
head=copyright	-1.12
head=corner	0.65
head=corporation	-1.26
head=corps	-1.15
head=cost	-0.75
head=council	-0.33
head=councillor	0.94
head=counterpart	-0.18
head=country	0.13
head=county	-0.06
head=course	-0.3
head=court	0.03
head=courthouse	-1.24
head=cousin	-1.07
head=cover	-0.93
head=cow	0.34
head=create	-1.38
head=creator	-0.95
head=credit	-1.75
head=creek	1.18
head=crime	-0.8
head=criticism	-1.48
head=crop	0.61
head=cross	-1.1
head=crown	-0.57
head=cup	-1.16
head=customer	-1.06
head=cut	-0.65
head=cyber	-0.57
head=cyprus	0.87
head=daily	-1.1
head=dallas	-0.84
head=danger	-1.04
head=darfur	-0.5
head=darin	-0.24
head=data	-1.37
head=date	-0.65
head=daughter	-0.11
head=david	0.55
head=day	-1.08
head=dayasiri	-1.54
head=dead	-0.73
head=deal	-0.47
head=death	-1.27
head=debate	-1.2
head=debut	0.59
head=decide	-0.9
head=decision	-0.77
head=declaration	-0.35
head=declare	0.26
head=decline	-0.78
head=decrease	-0.79
head=decree	-0.19
head=defeat	-0.42
head=defense	-1.13
head=degree	-1.42
head=delaware	0.91
head=delegation	0.14
head=demand	-1.65
head=democrat	1.2
head=demonstrate	0.81
head=dentist	-0.96
head=deny	-0.64
head=department	-0.38
head=departure	1.21
head=depend	-0.31
head=dependency	-0.84
head=deploy	-0.56
head=deport	0.6
head=describe	-0.09
head=design	0.07
head=destination	0.91
head=detect	-0.41
head=detective	-0.2
head=develop	0.66
head=development	-0.4
head=diagnose	-1.31
head=dictator	-1.84
head=die	-0.68
head=difficult	-0.17
head=dimond	-0.78
head=dinner	1.11
head=diplomat	0.15
head=direct	-1.02
head=director	-0.84
head=disagree	-0.64
head=disclose	-1.67
head=discover	0.24
head=discovery	-0.04
head=disease	-2.34
head=disorder	-0.71
head=dispute	1.28
head=distance	0.28
head=distribute	-0.9
head=district	0.56
head=division	-1.12
head=do	0.34
head=dock	0.94
head=doctor	-0.27
head=dog	-1.14
head=dole	-0.84
head=dollar	-0.76
head=donate	0.95
head=donation	-0.64
head=door	-1.49
head=double	-0.82
head=dozhd	-1.65
head=dprk	-0.28
head=draw	-1.14
head=dream	-0.3
head=drive	0.19
head=driver	-1.49
head=driving	0.63
head=drone	-0.73
head=drop	0.67
head=drug	-1.29
head=duck	1.09
head=durban	0.27
head=duty	0.59
head=early	-1.41
head=east	0.81
head=eat	-0.28
head=ebola	-0.92
head=ebolavirus	-1.29
head=economist	-1.35
head=economy	1.22
head=edged	-0.83
head=edition	-1.64
head=editor	-0.55
head=editorial	-0.92
head=effort	-0.17
head=egg	-0.07
head=egypt	0.89
head=el	-1.4
head=election	-1.48
head=elementary	-0.44
head=embassy	-0.91
head=employee	-1.64
head=encephalopathy	-0.97
head=encourage	-0.27
head=end	-1.62
head=engage	-0.75
head=engineer	-1.09
head=england	-0.04
head=english	0.73
head=enter	-0.69
head=entitled	-0.91
head=entry	-1.14
head=environment	-1.12
head=envoy	0.58
head=epidemic	-0.55
head=epidemiologist	-1.13
head=episode	-0.94
head=equipment	0.16
head=era	-1.29
head=eradicate	-0.51
head=eric	-0.71
head=escalate	-0.76
head=escape	-1.11
head=establish	-0.7
head=estate	-0.44
head=estimate	-1.72
head=eu	-1.23
head=europe	-0.53
head=evacuation	-1.04
head=evening	-0.85
head=event	1.31
head=evidence	-0.25
head=evolve	-0.8
head=examiner	-0.19
head=example	0.73
head=exclude	0.77
head=exist	-0.9
head=expand	0.85
head=expansion	0.59
head=expect	-1.2
head=expel	-0.08
head=experience	0.06
head=expert	-0.91
head=explain	-1
head=export	-1.01
head=exposure	-1.23
head=express	-0.53
head=extend	0.33
head=extraordinary	1.31
head=face	-0.18
head=facility	0.53
head=fact	-0.13
head=factor	-0.95
head=fail	-0.54
head=failure	-0.75
head=fall	0.64
head=family	-1.34
head=fan	-0.6
head=far	-1.13
head=fare	-0.56
head=farm	1.59
head=farmer	0.09
head=fatality	0.94
head=father	-1.67
head=favour	0.56
head=fda	-1.2
head=fear	-1.2
head=feature	-1.18
head=february	-0.07
head=fee	-1.32
head=feel	0.09
head=felipe	-0.28
head=female	-0.91
head=festival	-0.27
head=fever	-0.89
head=field	-1.08
head=fight	-0.65
head=figure	-1.18
head=file	-1.34
head=finance	-1.37
head=find	-0.54
head=finding	0.29
head=fine	-0.77
head=finish	0.03
head=fire	0.79
head=firm	0.39
head=first	-0.23
head=flag	-0.79
head=flight	0.42
head=flooding	-1.15
head=flu	-0.55
head=fly	-0.37
head=focus	-0.52
head=food	-0.24
head=foot	0.91
head=force	-0.53
head=forecast	0.38
head=forecaster	0.4
head=form	-2.11
head=formerly	0.2
head=forum	0.06
head=foundation	0.75
head=founder	-1.51
head=four	0.68
head=framework	-1.14
head=france	-0.87
head=franchise	-0.99
head=francis	0.27
head=franklin	-0.92
head=fre	-0.24
head=free	-0.63
head=friday	-0.54
head=from	-0.3
head=front	-1.15
head=frontcounter	0.8
head=fund	-2.48
head=funding	0.5
head=future	0.7
head=gain	-1.4
head=game	-0.38
head=gas	0.63
head=gather	-0.74
head=general	-0.97
head=georgia	0.47
head=get	-0.69
head=girlfriend	-0.9
head=give	-0.86
head=go	0.15
head=good	1.12
head=goutham	-0.53
head=government	-0.63
head=governor	0.56
head=goz	-1.01
head=gp	-0.29
head=grant	-0.52
head=greece	-0.09
head=greenlane	1.18
head=gregory	0.71
head=group	0.79
head=grow	-0.35
head=growth	-0.62
head=gtm	-0.34
head=guard	0.95
head=guilty	-0.64
head=guinea	-1.13
head=guy	-1.15
head=h5n1	0.45
head=half	-0.26
head=hall	-0.51
head=hamdan	-0.38
head=hand	0.29
head=hang	0.88
head=happen	-0.17
head=happy	-0.35
head=harold	-1.02
head=harry	-1.12
head=harvey	-1.31
head=have	-0.73
head=hawaii	1.3
head=haymarket	-1.21
head=head	-0.46
head=heading	-0.58
head=headquarter	1.14
head=headquarters	-0.82
head=health	-0.43
head=hear	-1.06
head=heart	-0.17
head=helen	-1.1
head=helena	0.71
head=helicopter	0.27
head=help	-0.27
head=herald	-0.92
head=highlight	-0.82
head=highway	0.24
head=hills	-1.41
head=history	0.17
head=hit	-1.75
head=hiv	-1.89
head=hold	0.92
head=holiday	0.42
head=holiness	-1.05
head=hollywood	-0.22
head=home	0.42
head=honest	-0.53
head=hong	-0.74
head=honor	-0.54
head=hope	-0.31
head=horse	-0.88
head=hospital	0.82
head=hospitalize	0.73
head=host	0.54
head=hotel	0.79
head=hotspot	0.82
head=house	-0.16
head=houston	0.69
head=hsbc	1.1
head=hugh	-0.22
head=human	1.65
head=hunt	-1.02
head=husband	-1.42
head=identify	-1.17
head=ill	0.52
head=illness	-0.83
head=image	0.8
head=import	1.78
head=importance	-1.66
head=important	-0.38
head=imported	0.7
head=imprison	0.85
head=imprisonment	0.23
head=improve	0.68
head=in	-0.06
head=inaugurate	0.03
head=inc.	0.23
head=incident	-1.64
head=include	0.42
head=increase	-0.59
head=independence	0.73
head=indicate	-0.65
head=indonesia	0.08
head=industry	-0.19
head=infect	-0.91
head=infection	-0.58
head=influence	-1.08
head=influenza	0.65
head=inform	-1.41
head=information	0.21
head=infrastructure	-0.03
head=initiative	0.59
head=insist	0.98
head=inspector	-1.12
head=inspire	-1
head=install	0.36
head=instance	-0.11
head=institute	-0.27
head=instruct	-1.33
head=intervention	-0.31
head=interview	-1.39
head=introduce	-1.21
head=investigate	-0.29
head=investigation	0.08
head=investigator	-0.84
head=investment	-0.52
head=invite	-1.45
head=involve	-0.76
head=irvine	0.63
head=isis	0.72
head=island	1.13
head=isolated	-0.76
head=issue	0.05
head=jacobson	-0.22
head=jail	0.31
head=jaime	-0.24
head=james	-1.25
head=jamison	-1.29
head=january	-1.23
head=java	-0.41
head=jays	-0.56
head=jd.com	-1.28
head=jewell	-1.87
head=jim	-0.99
head=joe	-0.16
head=johannesburg	0.64
head=john	-0.92
head=johnson	-1.19
head=join	-0.53
head=joke	-1.09
head=jonathan	0.27
head=jose	-1.16
head=journal	-0.71
head=journalist	-0.22
head=judgment	-0.87
head=july	-0.63
head=june	0.31
head=jungle	1.05
head=jury	-0.19
head=kampungu	-1.33
head=kashmir	0.75
head=katrina	-0.43
head=keep	-0.56
head=khartoum	1.2
head=kidney	-0.11
head=kilburn	-1.09
head=kill	-0.34
head=know	-1.43
head=korea	-0.57
head=korean	-1.05
head=lab	0.2
head=laboratories	0.85
head=laboratory	0.9
head=lack	0.27
head=lagos	-0.72
head=lake	-1.66
head=landfall	0.55
head=language	1.05
head=laos	0.76
head=larson	0.55
head=las	-0.85
head=last	-0.66
head=late	0.81
head=launch	0.09
head=law	-0.46
head=lawmaker	0.22
head=lawsuit	0.22
head=lawyer	-2.14
head=lead	-0.98
head=leader	-1.07
head=leadership	0.77
head=least	-0.48
head=leave	1.34
head=let	-0.76
head=letter	-0.05
head=level	-0.23
head=levy	-0.9
head=libya	-0.87
head=life	-0.9
head=lifeboat	0.95
head=lift	-0.04
head=light	1.04
head=like	-1.59
head=likely	-0.56
head=limit	0.87
head=limited	0.35
head=line	-1.17
head=link	-1.71
head=linked	-1.46
head=list	0.56
head=live	0.07
head=loan	0.22
head=locate	0.46
head=located	0.91
head=location	-0.52
head=london	1.19
head=look	0.43
head=loom	-1.02
head=lose	-0.55
head=lot	0.83
head=louis	-1.15
head=louisville	0.09
head=low	-0.75
head=lower	-1.02
head=lucerne	-1.24
head=lumpur	0.73
head=madrid	0.86
head=maintain	0.82
head=majority	0.64
head=make	-0.69
head=making	0.45
head=malakal	-0.36
head=malaria	-0.97
head=malaysia	0.14
head=male	-1.07
head=malta	-0.4
head=man	1.01
head=manage	-0.27
head=management	1.84
head=manager	-1.56
head=manaoag	0.97
head=mandela	-0.33
head=manila	-0.31
head=manufacturer	-1.13
head=map	-0.18
head=march	0.93
head=mario	-0.66
head=mark	-1.14
head=market	1.14
head=marry	0.35
head=martin	-0.26
head=mary	0.37
head=mass	0.52
head=match	0.22
head=material	-0.93
head=matias	1.67
head=matt	-0.99
head=matter	-0.4
head=matthew	-0.52
head=maubank	-1.74
head=may	0.15
head=mayor	1.1
head=mean	-0.69
head=meantime	-0.24
head=measure	-1.1
head=meat	-1.05
head=medal	-0.43
head=media	-0.3
head=meet	0.43
head=meeting	0.33
head=megastar	-1.7
head=member	-0.75
head=membership	0.05
head=mention	0.49
head=message	0.41
head=meter	-0.82
head=mexico	0.08
head=miami	-0.73
head=michael	-1.33
head=michelle	0.43
head=michigan	0.16
head=midlands	-0.36
head=migran	-0.71
head=migrant	1.3
head=migrate	0.06
head=mike	-0.55
head=military	0.19
head=million	0.16
head=mine	1.43
head=minister	-0.39
head=ministers	-1.24
head=ministry	-0.13
head=miss	1.17
head=mission	1.55
head=mistake	-1.05
head=model	-1.55
head=modernize	-0.62
head=mohammed	-0.48
head=moment	-0.51
head=momentum	0.41
head=monday	-0.67
head=money	-0.27
head=month	-1.15
head=moonbi	1.44
head=more	-1.53
head=morning	-1.23
head=moscow	-0.59
head=most	0.91
head=mother	-0.23
head=motion	-1.71
head=mount	-0.61
head=mouth	0.82
head=move	-0.71
head=movement	-1.56
head=mp	0.06
head=mr.	-0.25
head=ms	-0.18
head=mubtaahij	-1.53
head=murder	-0.88
head=museum	0.22
head=music	-1.02
head=muswell	-0.72
head=mutation	-0.3
head=mw	0.37
head=médecins	-1.33
head=nadu	0.09
head=name	-0.24
head=namely	0.31
head=nation	0.25
head=native	-0.12
head=necessary	-0.15
head=need	-1.11
head=neighborhood	1.33
head=neighbour	1.35
head=network	-1.13
head=new	-1.32
head=newark	-0.13
head=news	0.2
head=newsmen	-1.2
head=newspaper	0.96
head=night	-1.07
head=nile	-1.05
head=nimal	-2.55
head=no.	-0.58
head=nomination	-0.66
head=non-lethal	0.91
head=north	-0.82
head=note	0.46
head=notice	-1.32
head=notify	-1.46
head=notre	-0.86
head=now	-1.07
head=nsw	0.98
head=number	0.55
head=nut	-1.1
head=oakland	0.48
head=obrador	-0.82
head=observance	-0.81
head=observe	-0.16
head=obtain	-1.28
head=occur	-0.5
head=ocean	0.26
head=offer	0.68
head=office	0.51
head=officer	-1.58
head=old	0.54
head=on	-1.1
head=one	0.41
head=ontario	1.14
head=open	0.41
head=opening	-0.08
head=operate	-1.08
head=operation	0.49
head=opposition	0.58
head=option	-1.3
head=order	0.32
head=organisation	-0.57
head=organization	0.57
head=other	-0.24
head=outbreak	-1.35
head=outlet	-0.33
head=own	0.36
head=owner	-1.3
head=pailin	0.38
head=pair	-1.02
head=pandemic	-1.64
head=pandi	0.31
head=panelist	0.55
head=parasite	-0.76
head=parent	-0.94
head=park	-0.12
head=parliament	1.16
head=parliamentarian	-1.74
head=part	-0.9
head=partner	-1.1
head=partnership	-1.22
head=party	-1.02
head=pass	-1.91
head=passenger	-0.6
head=patience	-1.22
head=patient	0.62
head=paul	-0.24
head=pay	-1.17
head=people	-0.03
head=percent	-0.46
head=perform	-2.08
head=performance	-1.61
head=period	-1.26
head=person	0.41
head=personnel	0.17
head=peter	-1.46
head=petition	-0.07
head=phase	-0.57
head=philippi	0.61
head=philippines	-0.06
head=photo	-1.52
head=physician	-1.14
head=pianist	-1.1
head=picture	-1.43
head=pictured	-0.63
head=piece	-0.79
head=pig	-0.27
head=pilgrimage	-0.32
head=piyasena	-1.51
head=place	1.05
head=plan	-0.2
head=plant	-0.6
head=platform	-1.07
head=play	-1.76
head=player	-0.55
head=plc	-1.04
head=plead	-1.33
head=pleasanton	0.98
head=pleased	-0.19
head=point	-0.3
head=poisoning	-1.02
head=police	-0.1
head=policy	1.02
head=politician	-1.09
head=poll	-1.17
head=pope	-0.75
head=population	-0.48
head=port	-0.79
head=portion	0.67
head=pose	-0.78
head=position	-0.41
head=positive	-0.55
head=possible	-0.23
head=post	0.3
head=poultry	-0.88
head=powder	-1.18
head=power	-1.15
head=practice	1.11
head=pray	-0.81
head=predict	-1.11
head=prepare	-1.86
head=prescribe	-0.2
head=presence	-1.32
head=present	-0.52
head=presenter	-1.16
head=president	-0.15
head=press	0.81
head=pressure	-0.3
head=prevent	-1
head=prevention	-1.21
head=price	-1.68
head=prince	-0.64
head=probe	-1.28
head=problem	-1.45
head=procedure	-0.53
head=process	-1.39
head=processor	-1.11
head=proclaim	0.37
head=produce	0.57
head=producer	-0.62
head=product	0.19
head=production	0.23
head=professor	0.78
head=profile	-0.28
head=program	-1.65
head=programme	-0.84
head=progress	1.17
head=project	-0.4
head=promise	-0.73
head=promote	0.11
head=prompt	0.69
head=pronounce	0.52
head=proposal	-0.46
head=propose	-1.65
head=prosecute	-1.15
head=prosecution	-0.43
head=protect	-1.26
head=protection	0.5
head=protest	-1.38
head=prove	-1.59
head=provide	-0.62
head=publication	-0.5
head=publish	-1.23
head=pull	-0.25
head=purchase	0.3
head=purpose	-0.08
head=push	-1.04
head=put	-1.46
head=pv	-0.72
head=qanon	-0.85
head=quarantine	1.16
head=question	-1.32
head=quiet	-0.65
head=quote	-2.02
head=race	0.96
head=racecourse	0.9
head=racing	-0.42
head=radio	-0.91
head=railway	-1.02
head=raise	0.05
head=ramor	0.03
head=range	-0.11
head=ranking	0.76
head=rape	-0.18
head=rate	0.85
head=reach	-1.23
head=react	0.37
head=read	-1.49
head=ready	-1.38
head=realize	0.73
head=rebel	-0.71
head=recall	-0.56
head=receive	-0.37
head=recognize	-0.18
head=recommence	-0.45
head=recommend	-0.5
head=recommendation	-1.44
head=record	0.21
head=recover	-1.03
head=refer	0.66
head=regiment	-1.57
head=region	0.35
head=register	0.09
head=regulation	1.02
head=reject	-1.46
head=rejection	-1.05
head=related	-2.11
head=relation	-0.57
head=relationship	-0.57
head=release	-0.53
head=remain	0.58
head=remark	-0.06
head=remind	-1.27
head=rename	-0.32
head=report	-0.29
head=reporter	-1.45
head=reporting	-0.8
head=represent	0.37
head=representative	-0.43
head=republic	-2.95
head=request	-0.65
head=require	-1.17
head=requirement	0.28
head=research	-1.2
head=researcher	-0.51
head=reserve	-1.23
head=residence	0.76
head=resident	0.67
head=resign	-1.69
head=resort	0.3
head=resource	0.76
head=respect	-0.1
head=respond	0.59
head=response	-0.3
head=responsible	0.72
head=rest	0.83
head=restrict	-1.26
head=restriction	-0.6
head=result	-0.67
head=resurrection	-0.99
head=retaliate	0.78
head=return	-0.24
head=returned	-0.62
head=reveal	-1.37
head=reverse	-0.52
head=review	-0.93
head=richard	-0.83
head=right	-1.29
head=rise	-1.37
head=risk	-0.2
head=rival	-1.29
head=river	-1.27
head=road	0.2
head=rob	-0.65
head=robert	-1.09
head=rogaland	1.97
head=roger	-0.9
head=role	-0.34
head=roll	-1.62
head=root	-0.14
head=roundabout	1.07
head=route	0.5
head=rule	-1.28
head=ruled	-0.85
head=ruling	0.38
head=run	0.22
head=russia	0.18
head=saeed	-0.4
head=saipan	-0.67
head=sale	-0.93
head=salmonella	-0.56
head=sample	-1.01
head=san	0.68
head=santa	-0.76
head=saturday	0.58
head=say	-0.33
head=scale	0.53
head=scandal	-1.43
head=scared	-0.17
head=schedule	-1.69
head=scheme	-1.3
head=school	0.22
head=schools	0.78
head=scientist	-0.52
head=score	-1.39
head=scour	0.57
head=search	-0.82
head=season	-0.22
head=second	-0.69
head=secretary	0.04
head=section	-1.17
head=sector	0.06
head=secure	1.05
head=security	0.86
head=see	-0.64
head=seek	0.25
head=seeker	0.96
head=seem	-0.39
head=select	-1.32
head=sell	0.13
head=senator	0.46
head=send	-0.32
head=sentence	-1.33
head=sentiment	0.39
head=seoul	-0.22
head=series	0.48
head=serve	0.49
head=service	-0.26
head=serviceman	-0.56
head=session	-1.27
head=set	-0.44
head=settlement	-0.94
head=severn	1.44
head=share	-1.15
head=shell	-1.67
head=ship	-1.38
head=shipment	-0.15
head=shoot	0.67
head=shore	0.95
head=show	-1.76
head=shut	0.06
head=sick	0.73
head=side	0.16
head=since	-0.61
head=sit	-1.15
head=site	-1.18
head=situation	0.61
head=slaughter	-1.47
head=slovenia	-0.06
head=slum	1.01
head=smuggler	-0.1
head=snow	-0.17
head=so	-1.04
head=society	-0.43
head=sociologist	-0.51
head=sold	-1.01
head=soldier	-0.22
head=solidarity	-0.14
head=son	-1.28
head=soup	-0.95
head=source	-1.36
head=south	-0.06
head=sparring	-1.34
head=speak	0.46
head=speaker	-0.96
head=specialist	-1.44
head=specialize	-0.98
head=species	-0.24
head=speech	1.19
head=spend	-1.27
head=spinach	-0.96
head=spokesman	-0.95
head=spokesperson	-0.24
head=spokeswoman	-1.56
head=sponsor	-1.85
head=sport	-1.14
head=spot	0.03
head=spread	0.09
head=spreading	0.1
head=springfield	0.75
head=squad	-0.77
head=st	0.75
head=stable	0.53
head=staff	-1.13
head=staffer	-0.69
head=stage	-1.15
head=stand	-1.02
head=star	0.89
head=start	0.13
head=state	0.38
head=statement	-2.01
head=states	1
head=station	0.53
head=statistic	-0.99
head=statue	0.89
head=status	-1.14
head=stay	0.64
head=step	-0.59
head=stone	-0.18
head=stop	-0.05
head=store	0.42
head=storm	-0.29
head=story	-0.29
head=strain	-1.46
head=strategy	0.45
head=street	1.17
head=stress	-1.11
head=stretch	0.49
head=strike	-0.81
head=struggle	-0.19
head=student	-1.44
head=study	-0.8
head=subject	-1.62
head=subtype	-1.12
head=success	-0.9
head=successful	-0.92
head=such	-0.44
head=suffer	-0.3
head=suggest	0.09
head=suit	0.91
head=sul	-0.57
head=summit	-0.91
head=sunday	-1.15
head=sunshine	-2.15
head=superintendent	-1.47
head=supplies	-0.63
head=supporter	-0.78
head=sure	-0.82
head=suriname	0.29
head=surpass	0.85
head=surprise	-0.66
head=surrey	-0.25
head=surveillance	-0.19
head=survey	-1.04
head=survivor	-0.11
head=suspect	-0.75
head=suspend	-0.95
head=swan	1.3
head=sweep	0.51
head=symptom	-1.37
head=system	-0.33
head=taco	0.81
head=take	-0.11
head=talent	-0.74
head=talk	0.06
head=tami	-0.91
head=target	-0.21
head=tariff	0.55
head=taxi	-1.38
head=taylor	-1.24
head=teacher	-0.74
head=team	0.06
head=technology	-0.47
head=tell	-1.45
head=tension	-0.49
head=term	0.6
head=territory	-0.9
head=test	-0.79
head=testing	-1.41
head=texas	-0.03
head=thank	-1.42
head=that	0.09
head=the	-1.32
head=theatre	-0.98
head=theory	-0.06
head=thing	-0.74
head=think	-2.19
head=third	1.3
head=this	-0.57
head=thomas	-0.72
head=threat	0.83
head=throw	-0.84
head=thunder	-0.69
head=thursday	1.06
head=ticket	-0.74
head=tie	0.25
head=time	-1.08
head=times	-0.95
head=today	-0.2
head=tom	-1.5
head=ton	0.13
head=top	-1.55
head=total	0.57
head=tour	1
head=tourism	0.66
head=tournament	-0.76
head=town	1.13
head=trace	-0.83
head=train	-0.1
head=transaction	0.78
head=transfer	-0.99
head=transit	0.79
head=transmit	0.43
head=travel	1.13
head=treat	-1.05
head=treatment	-0.31
head=trend	-0.79
head=trial	-0.75
head=tribe	1.28
head=tribute	-1.35
head=trip	1.06
head=troops	-0.32
head=trouble	0.64
head=truck	-1.27
head=trust	0.73
head=try	-1.14
head=tuesday	-0.04
head=turf	-1.04
head=turkeys	-0.94
head=turn	-1.78
head=tv	-1.1
head=tweet	-1.62
head=twitter	-0.94
head=type	-0.9
head=u.s.	1.67
head=uk	-0.39
head=unable	-0.7
head=undergo	-1.21
head=understand	-1.37
head=underway	-1.02
head=unit	-0.75
head=university	-1.56
head=unlikely	-0.95
head=up	0.15
head=update	-0.07
head=upgrade	-0.69
head=urge	0.09
head=urged	-0.1
head=us	0.6
head=use	-1.37
head=user	-1.48
head=utah	0.36
head=vacation	-1.12
head=vaccine	-1.41
head=valley	-1.16
head=van	0.92
head=variant	-1.54
head=vehicle	-1.24
head=veterinarian	-0.97
head=victim	-1.14
head=victor	0.28
head=victory	-0.81
head=video	-0.98
head=view	0.93
head=village	1.97
head=violence	0.12
head=virginia	0.6
head=virus	-1.44
head=viruse	-0.93
head=visit	1.05
head=voice	-1.41
head=vote	-0.74
head=vow	-0.55
head=wait	-0.7
head=wales	1.5
head=walk	0.88
head=want	-0.47
head=war	1.13
head=warn	-0.28
head=warning	0.94
head=wash	0.48
head=washington	-1.01
head=watch	-1.07
head=water	-1.13
head=way	0.18
head=waziristan	-1.17
head=we	-0.28
head=wear	-1.37
head=website	-2.22
head=wednesday	0.35
head=week	-0.89
head=weekend	-1.3
head=west	-0.08
head=what	-0.63
head=while	0.38
head=why	-0.11
head=wife	-0.94
head=wikipedia	-0.33
head=william	-0.51
head=win	0.16
head=wine	0.28
head=wing	-1.01
head=winner	-1.32
head=winning	-0.26
head=wisconsin	0.73
head=withdraw	-0.58
head=withhold	-0.59
head=witness	0.64
head=woman	0.84
head=wording	-1.47
head=work	-0.21
head=worker	0.53
head=world	-0.98
head=worried	-1.03
head=worry	0.75
head=write	-1.54
head=writer	-0.6
head=year	0.52
head=yesterday	0.62
head=york	0.81
head=zone	-0.2
head=zoo	-0.51
head=žilina	0.94
headPos=,	0.11
headPos=-LRB-	-0.49
headPos=.	-1.15
headPos=:	-1.25
headPos=ADD	-0.73
headPos=CC	-0.1
headPos=CD	-0.08
headPos=DT	-0.19
headPos=FW	-0.61
headPos=GW	-1.35
headPos=IN	0.16
headPos=JJ	-0.89
headPos=JJR	-1.06
headPos=JJS	0.67
headPos=NN	-0.14
headPos=NNP	0.08
headPos=NNPS	-0.66
headPos=NNS	-0.12
headPos=PRP	-0.35
headPos=RB	0.81
headPos=RBR	-1.12
headPos=RP	0.54
headPos=VB	-0.14
headPos=VBD	-0.18
headPos=VBG	-0.65
headPos=VBN	-0.12
headPos=VBP	0.59
headPos=VBZ	-0.1
headPos=WDT	-0.81
headPos=WP	-0.63
headPos=WRB	-0.86
headPos=root	-0.14
joinAfter=&	-0.51
joinAfter='s	-0.22
joinAfter=-	-0.88
joinAfter=.	-0.39
joinAfter=an	-0.26
joinAfter=and	0.65
joinAfter=as	1.44
joinAfter=at	0.88
joinAfter=de	-1.07
joinAfter=of	-2.32
joinAfter=on	0.7
joinAfter=the	0.49
joinAfter=–	1.05
joinAfter=’s	0.2
joinBefore=&	-0.16
joinBefore='s	0.21
joinBefore=-	-0.59
joinBefore=an	0.39
joinBefore=and	0.26
joinBefore=as	1.32
joinBefore=at	0.66
joinBefore=de	-1.13
joinBefore=of	-0.32
joinBefore=the	-0.04
joinBefore=’s	0.47
kind=abbreviation	0.34
kind=gazetteer	0.43
kind=site	0.46
kind=unknown	-0.86
lastPos=.	0.51
lastPos=CC	-1.33
lastPos=DT	-0.77
lastPos=EX	-1.5
lastPos=GW	1.08
lastPos=IN	-0.94
lastPos=JJ	-0.08
lastPos=JJR	-1.27
lastPos=JJS	-1.25
lastPos=MD	-0.71
lastPos=NN	0.46
lastPos=NNP	0.05
lastPos=NNPS	-1
lastPos=NNS	-2.21
lastPos=PDT	-0.82
lastPos=PRP	-2.49
lastPos=RB	-0.27
lastPos=RBR	-1.81
lastPos=RBS	-0.66
lastPos=TO	-0.43
lastPos=UH	-1.93
lastPos=VB	0.36
lastPos=VBD	-0.89
lastPos=VBG	-1.82
lastPos=VBN	-2.06
lastPos=VBP	-0.91
lastPos=VBZ	-1.58
lastPos=WP	-1.46
lastPos=WRB	-1
located	0.6
many=0	0.4
many=1	0.09
name=none	-0.28
name=other inside	-0.22
name=other same	0.31
name=other wider	0.08
otherCapitalAfter	-0.49
personVerbAfter	-0.43
placeNounAfter	-0.09
placeNounCapital	-0.96
placeNounSmall	0.89
pop=0	-0.98
pop=2	-0.94
pop=3	-1.18
pop=4	-0.49
pop=5	0.25
pop=6	0.56
pop=7	1
pop=8	0.57
pop=9	0.82
pos=CC	-2.24
pos=CD	-0.04
pos=DT	-4.88
pos=EX	-1.5
pos=GW	1.13
pos=IN	-2.53
pos=JJ	0.11
pos=JJR	-0.67
pos=JJS	-2.04
pos=MD	-0.83
pos=NN	0.26
pos=NNP	0.64
pos=NNPS	-0.3
pos=NNS	-1.83
pos=PDT	-0.82
pos=PRP	-1.9
pos=RB	-0.68
pos=RBR	-1.42
pos=RBS	-0.66
pos=TO	-0.43
pos=UH	-1.87
pos=VB	-0.5
pos=VBD	-1.12
pos=VBG	-1.98
pos=VBN	0.13
pos=VBP	-0.91
pos=VBZ	-1.58
pos=WP	-1.43
pos=WRB	-1.74
relation=acl	-0.51
relation=acl:relcl	-0.26
relation=advcl	-0.53
relation=advmod	-1.39
relation=amod	-0.11
relation=appos	-0.39
relation=aux	-1.36
relation=aux:pass	-0.79
relation=case	-0.95
relation=cc	0.04
relation=cc:preconj	-1
relation=ccomp	-0.4
relation=compound	-0.03
relation=conj	-0.34
relation=cop	-1.31
relation=dep	-0.19
relation=det	-0.67
relation=det:predet	-0.87
relation=expl	0.14
relation=fixed	-0.89
relation=flat	-0.26
relation=iobj	-0.9
relation=list	-0.2
relation=mark	-0.55
relation=nmod:desc	-0.19
relation=nmod:poss	0.31
relation=nmod:unmarked	-0.49
relation=nsubj	-0.21
relation=nsubj:outer	-0.43
relation=nsubj:pass	-0.19
relation=nummod	-0.98
relation=obj	-0.05
relation=obl	0.34
relation=obl:agent	-0.4
relation=obl:unmarked	-0.28
relation=orphan	0.37
relation=parataxis	-0.65
relation=punct	0.29
relation=reparandum	-0.71
relation=root	-0.31
relation=vocative	-0.21
relation=xcomp	-0.04
runAfter	-0.42
runBefore	-0.25
runFirst=a	1.14
runFirst=abuja	-1.47
runFirst=adrian	-0.26
runFirst=afghanistan	0.78
runFirst=after	0.93
runFirst=agence	-0.92
runFirst=agent	-0.46
runFirst=agriculture	0.83
runFirst=air	1.57
runFirst=al	-0.71
runFirst=alaska	-0.17
runFirst=albert	-1
runFirst=alfie	-0.42
runFirst=all	-0.34
runFirst=ambassador	-0.36
runFirst=an	0.83
runFirst=and	0.23
runFirst=andres	-0.1
runFirst=andrés	-0.34
runFirst=aqmd	-0.44
runFirst=arizona	-1.41
runFirst=as	-0.47
runFirst=asian	-0.21
runFirst=at	-0.53
runFirst=australia	0.65
runFirst=b1	-0.98
runFirst=bain	-0.44
runFirst=bains	-1.15
runFirst=bank	-0.9
runFirst=barangays	0.34
runFirst=barry	-0.3
runFirst=battalion	-1.08
runFirst=beijing	0.72
runFirst=bernard	-0.56
runFirst=beverly	-0.66
runFirst=bird	-0.51
runFirst=both	0.44
runFirst=brands	-0.85
runFirst=brian	-0.18
runFirst=britain	-0.31
runFirst=british	-0.98
runFirst=bruce	-0.59
runFirst=bureau	-0.23
runFirst=by	0.52
runFirst=california	0.33
runFirst=canada	0.07
runFirst=cape	-0.72
runFirst=cauvery	0.62
runFirst=cavan	-0.89
runFirst=central	-0.03
runFirst=chamber	-0.8
runFirst=charlotte	0.13
runFirst=che	-0.59
runFirst=chief	-1.55
runFirst=children	0.51
runFirst=china	0.97
runFirst=chinese	-0.86
runFirst=chris	-0.48
runFirst=claude	-1.09
runFirst=cllr	-0.43
runFirst=colorado	-0.65
runFirst=crown	0.42
runFirst=current	-0.22
runFirst=cuyahoga	-0.44
runFirst=cyber	-1.57
runFirst=da	-1.37
runFirst=darfur	-0.23
runFirst=david	0.7
runFirst=democratic	-2.36
runFirst=department	-1.34
runFirst=diaz	0.98
runFirst=dimond	-0.35
runFirst=doctor	0.63
runFirst=doctors	0.92
runFirst=dominican	0.65
runFirst=dprk	0.09
runFirst=dr	-0.44
runFirst=dr.	0.19
runFirst=dubai	-1.44
runFirst=easter	-0.46
runFirst=eastern	-1.43
runFirst=ebola	-0.84
runFirst=eglinton	0.35
runFirst=embassy	-1.16
runFirst=epicurean	0.28
runFirst=europe	0.76
runFirst=european	0.3
runFirst=executive	1.02
runFirst=february	-0.12
runFirst=felipe	-0.28
runFirst=florida	-0.99
runFirst=food	-0.98
runFirst=frontcounter	1.28
runFirst=general	1.07
runFirst=global	-0.69
runFirst=great	-0.8
runFirst=gtm	-0.65
runFirst=harare	1.03
runFirst=hawaii	-0.09
runFirst=haymarket	-1.21
runFirst=head	-1.01
runFirst=holy	-1.16
runFirst=hong	-1.26
runFirst=hsbc	1.1
runFirst=hugh	-0.93
runFirst=ian	-0.18
runFirst=in	0.39
runFirst=india	-0.26
runFirst=inspector	-0.38
runFirst=inter-state	-0.43
runFirst=international	-0.65
runFirst=intramural	-0.71
runFirst=italian	1.03
runFirst=i̇stanbul	-0.63
runFirst=jaime	-0.19
runFirst=james	-1.01
runFirst=john	-0.38
runFirst=jose	-0.34
runFirst=josé	-0.62
runFirst=judge	-0.05
runFirst=lagos	-1.08
runFirst=las	-0.93
runFirst=leo	-0.93
runFirst=libya	-0.87
runFirst=london	-0.54
runFirst=los	-1.1
runFirst=mahim	-0.86
runFirst=manchester	-0.94
runFirst=marathon	-0.62
runFirst=marine	0.58
runFirst=martin	-0.26
runFirst=mary	-1.21
runFirst=mashonaland	0.05
runFirst=master	0.56
runFirst=matthew	-0.16
runFirst=member	-0.98
runFirst=mexico	1.04
runFirst=miami	-1.08
runFirst=michael	-1.19
runFirst=middle	-0.36
runFirst=mike	-0.54
runFirst=ministry	-1.03
runFirst=moscow	-1.28
runFirst=mr	-0.49
runFirst=mr.	0.26
runFirst=ms	-0.18
runFirst=ms.	-0.24
runFirst=muswell	-0.72
runFirst=nagorno	-1.19
runFirst=national	0.65
runFirst=nato	0.16
runFirst=near	-1.12
runFirst=nelson	0.85
runFirst=new	-1.38
runFirst=news	0.04
runFirst=nhs	-0.9
runFirst=nicu	-1.24
runFirst=north	-0.93
runFirst=northern	-1.59
runFirst=notre	-0.96
runFirst=nsw	0.97
runFirst=nueva	0.3
runFirst=ny	0.45
runFirst=office	0.59
runFirst=oklahoma	-0.84
runFirst=on	0.3
runFirst=ontario	-0.12
runFirst=owensboro	0.39
runFirst=pamela	-0.3
runFirst=paul	-0.26
runFirst=people	-0.97
runFirst=peruvian	-0.72
runFirst=pope	-0.17
runFirst=president	-0.57
runFirst=prime	0.73
runFirst=prince	-0.35
runFirst=prof.	-0.22
runFirst=queen	-0.57
runFirst=regional	0.06
runFirst=republic	-0.41
runFirst=researchers	-1.35
runFirst=residents	0.4
runFirst=rift	-0.64
runFirst=robert	-0.94
runFirst=royal	-0.91
runFirst=russia	0.4
runFirst=russian	-0.37
runFirst=saint	-0.73
runFirst=sam	-0.96
runFirst=san	0.04
runFirst=santa	-0.92
runFirst=saturday	-0.68
runFirst=saudi	-0.84
runFirst=sb	0.29
runFirst=senator	-0.28
runFirst=seoul	0.49
runFirst=shady	-0.39
runFirst=since	-1
runFirst=sizzler	-1.18
runFirst=some	-1.05
runFirst=sos	1.04
runFirst=south	-2.18
runFirst=st	-0.34
runFirst=st.	0.47
runFirst=star	0.89
runFirst=state	0.57
runFirst=stephen	-0.36
runFirst=suffolk	-0.68
runFirst=sunnybrook	-1.15
runFirst=supreme	-0.76
runFirst=sustainable	0.92
runFirst=taco	0.81
runFirst=taiwan	-0.77
runFirst=texas	0.15
runFirst=the	0.75
runFirst=thomas	-0.93
runFirst=thunder	-0.29
runFirst=thursday	0.23
runFirst=tipperary	-0.42
runFirst=tom	-0.5
runFirst=tremarle	-0.6
runFirst=trump	0.48
runFirst=tv	-0.66
runFirst=u.s.	0.05
runFirst=uk	-0.18
runFirst=under	0.32
runFirst=united	-1.57
runFirst=university	-1.46
runFirst=us	0.58
runFirst=verkhovna	-0.68
runFirst=vice	0.6
runFirst=washington	0.04
runFirst=weight	-0.53
runFirst=west	-1.2
runFirst=western	-1.43
runFirst=when	0.32
runFirst=who	-0.6
runFirst=wichita	-0.82
runFirst=wild	-0.77
runFirst=william	-0.27
runFirst=with	1.44
runFirst=women	-0.79
runFirst=woodman	-0.41
runFirst=world	0.18
runFirst=wright	-0.39
runFirst=yulit	-0.64
runLast=academy	-1.8
runLast=accord	0.42
runLast=act	-1.45
runLast=administration	0.9
runLast=africa	-0.38
runLast=african	-0.86
runLast=agency	-0.17
runLast=agreement	-0.64
runLast=agriculture	-0.56
runLast=ahued	-0.53
runLast=airport	-0.53
runLast=allen	-0.56
runLast=alpes	-1.14
runLast=america	-0.33
runLast=american	-0.75
runLast=americas	0.39
runLast=ana	-0.89
runLast=analytica	1.41
runLast=anaya	-0.42
runLast=april	0.61
runLast=area	-1.08
runLast=arizona	0.63
runLast=armenia	-2.15
runLast=army	0.98
runLast=avenue	-1.08
runLast=balart	0.84
runLast=baltistan	-1.81
runLast=bank	-0.99
runLast=barrington	0.19
runLast=beach	-1.28
runLast=bloomberg	0.1
runLast=board	0.96
runLast=bonli	-1.49
runLast=budish	0.55
runLast=bush	0.66
runLast=calamba	-1.71
runLast=california	-0.4
runLast=cambridge	-1.48
runLast=canada	0.27
runLast=cargo	-0.39
runLast=carolina	-1.23
runLast=castle	-0.57
runLast=center	-0.62
runLast=centers	1.19
runLast=centre	-1.31
runLast=china	0.76
runLast=church	-0.83
runLast=city	-2.33
runLast=club	0.73
runLast=coast	-0.38
runLast=commission	0.7
runLast=commissioner	0.75
runLast=committee	1.36
runLast=company	-1.86
runLast=compass	-1.08
runLast=competition	-1.09
runLast=complex	-1.34
runLast=conference	1.08
runLast=congo	-1.03
runLast=conservation	0.55
runLast=county	-2.4
runLast=court	-1.6
runLast=cow	-0.29
runLast=cross	-0.5
runLast=cup	-1.51
runLast=daily	-1.39
runLast=darfur	0.56
runLast=december	0.52
runLast=democrats	0.57
runLast=denmark	-0.5
runLast=department	0.49
runLast=diego	0.4
runLast=dimacali	-0.68
runLast=director	-1.25
runLast=district	0.3
runLast=division	-0.91
runLast=drive	-1.36
runLast=dubai	0.47
runLast=dubreuil	-0.6
runLast=earthquake	0.09
runLast=east	-0.52
runLast=egg	-0.83
runLast=elementary	-0.8
runLast=engine	-1.58
runLast=england	-1.11
runLast=estate	-0.88
runLast=event	0.89
runLast=executive	0.4
runLast=expo	-0.16
runLast=fashir	-1.18
runLast=faso	-1.27
runLast=february	0.61
runLast=florida	-0.32
runLast=floyd	-0.8
runLast=flu	-0.86
runLast=friday	0.39
runLast=friends	-0.84
runLast=germany	0.9
runLast=government	-0.66
runLast=ground	0.07
runLast=group	1.36
runLast=guard	0.95
runLast=h1n1	0.85
runLast=hall	-1.26
runLast=hardisty	-0.82
runLast=health	0.94
runLast=herald	-1.18
runLast=hills	-1.27
runLast=hodge	-0.14
runLast=hospital	-0.35
runLast=hotel	0.03
runLast=house	-1.37
runLast=i	-1.13
runLast=industry	0.95
runLast=initiative	0.69
runLast=institute	-0.89
runLast=island	-1.72
runLast=italy	1.18
runLast=jacobson	0.26
runLast=january	0.59
runLast=java	-0.41
runLast=johnson	0.48
runLast=july	-0.91
runLast=june	-0.34
runLast=kelly	-0.59
runLast=king	-0.59
runLast=kong	-1.57
runLast=korea	-0.49
runLast=korean	-1.05
runLast=latest	-0.35
runLast=limited	0.79
runLast=limpopo	-0.06
runLast=ltd	-0.99
runLast=malakal	0.23
runLast=malta	-0.79
runLast=manchester	-1.19
runLast=mandela	-0.66
runLast=march	0.12
runLast=marcos	-0.04
runLast=mcdaniel	-0.71
runLast=mexico	0.08
runLast=midlands	0.47
runLast=millions	-0.92
runLast=minasyan	1.17
runLast=minister	-0.06
runLast=ministry	0.22
runLast=mohammed	-0.19
runLast=monday	1.03
runLast=monica	-0.5
runLast=mp	-0.76
runLast=music	-1.23
runLast=narek	-1.13
runLast=newman	-0.97
runLast=news	-1.46
runLast=nigeria	0.19
runLast=nile	-0.95
runLast=nuiry	0.71
runLast=nut	-0.91
runLast=oak	-1.19
runLast=obrador	-0.55
runLast=office	-1.01
runLast=ogunbowale	-0.96
runLast=o’toole	-0.89
runLast=panares	-0.68
runLast=park	-0.43
runLast=payment	-0.9
runLast=pittsburgh	-1.57
runLast=police	0.84
runLast=post	0.76
runLast=president	0.35
runLast=presse	-0.59
runLast=prince	-1.28
runLast=province	-0.59
runLast=putin	-0.8
runLast=quanzhang	-0.69
runLast=queensland	0.33
runLast=racing	-1.04
runLast=rangers	0.88
runLast=reference	-0.98
runLast=regiment	-1.08
runLast=representative	0.91
runLast=republic	-0.91
runLast=reserve	-1.23
runLast=resources	-1.92
runLast=river	-1.66
runLast=road	0.56
runLast=rothstein	-0.35
runLast=russia	-0.19
runLast=ryan	-0.82
runLast=saturday	0.89
runLast=scaramucci	-0.82
runLast=school	-1.61
runLast=schools	0.1
runLast=secretary	0.95
runLast=see	0.11
runLast=service	-0.14
runLast=services	1.18
runLast=shearer	-0.13
runLast=show	-1.4
runLast=side	-0.51
runLast=smith	-1.51
runLast=snow	-0.12
runLast=soteldo	-0.47
runLast=spencer	-0.73
runLast=sports	0.06
runLast=square	-0.53
runLast=star	-1.45
runLast=state	0.03
runLast=states	0.49
runLast=street	-0.25
runLast=sudan	-1.06
runLast=sunday	0.48
runLast=tabigue	0.98
runLast=tagle	1.34
runLast=technology	-1.31
runLast=the	0.08
runLast=thomas	-1.57
runLast=thursday	-0.23
runLast=times	-0.54
runLast=town	-1.68
runLast=trends	-0.87
runLast=trump	0.75
runLast=trust	0.54
runLast=tuesday	0.71
runLast=university	-1.88
runLast=us	1.08
runLast=valley	-0.44
runLast=villa	0.5
runLast=virginia	-0.94
runLast=wales	0.32
runLast=wang	0.9
runLast=we	0.52
runLast=wednesday	0.8
runLast=west	-0.67
runLast=whip	0.19
runLast=who	0.22
runLast=williams	-0.38
runLast=wing	-0.81
runLast=wyoming	0.51
runLast=zoo	-1.39
shape=capitals	-0.46
shape=title	0.3
site before=	0.64
site before='s	0.04
site before=(	-0.88
site before=,	-0.23
site before=.	0.31
site before=:	1.12
site before=;	-0.16
site before=a	-0.19
site before=ana	-0.51
site before=and	0.19
site before=at	-0.24
site before=before	0.16
site before=by	0.39
site before=california	-0.5
site before=central	-0.61
site before=colorado	-0.55
site before=county	-0.96
site before=cuyahoga	-0.44
site before=for	0.03
site before=from	-0.38
site before=in	0.04
site before=inter-state	-0.43
site before=marathon	-0.62
site before=michigan	-0.65
site before=montgomery	-0.85
site before=new	-0.6
site before=of	0.21
site before=on	-0.24
site before=queen	-0.54
site before=royal	-0.78
site before=said	-1.03
site before=santa	-0.54
site before=sos	-0.51
site before=south	-0.89
site before=st	-0.51
site before=st.	-0.98
site before=state	-0.8
site before=the	0.14
site before=tipperary	-0.42
site before=to	0.04
site before=with	0.27
site before=wright	-0.38
site before=’s	0.37
site words=2 false false	0.34
site words=2 false true	-0.35
site words=2 true false	-0.55
site words=2 true true	-0.08
site words=3 false false	0.81
site words=3 false true	-0.32
site words=3 true false	0.33
site words=3 true true	-0.76
site words=4 false false	-0.53
site words=4 false true	0.07
site words=4 true false	-0.53
site words=4 true true	0.45
site words=5 false false	-3.27
site words=5 false true	-2.71
site words=5 true false	0.48
site words=5 true true	-1.49
site=area	0.35
site=body	0.49
site=building	0.57
site=division	0.42
site=road	0.92
siteFirst=ana	-0.36
siteFirst=animal	-1.17
siteFirst=as	-0.87
siteFirst=atlantic	-0.1
siteFirst=barclays	1.4
siteFirst=beverly	1.17
siteFirst=british	0.92
siteFirst=california	1.1
siteFirst=cape	0.39
siteFirst=cavan	1.07
siteFirst=central	0.47
siteFirst=children	-1.4
siteFirst=city	0.9
siteFirst=cloverhill	0.68
siteFirst=college	-0.83
siteFirst=colorado	1.12
siteFirst=county	-1.93
siteFirst=cuyahoga	1.24
siteFirst=dallas	1.11
siteFirst=district	-0.85
siteFirst=eastern	0.74
siteFirst=elementary	-1.18
siteFirst=federal	-0.6
siteFirst=fort	1.39
siteFirst=gulf	-1.35
siteFirst=high	-0.99
siteFirst=hotel	0.32
siteFirst=international	-1.44
siteFirst=kilburn	-0.43
siteFirst=korean	0.88
siteFirst=lake	0.75
siteFirst=mahim	-0.86
siteFirst=management	-0.63
siteFirst=marathon	0.85
siteFirst=medical	-0.98
siteFirst=memorial	-0.86
siteFirst=miami	1.05
siteFirst=michigan	-0.97
siteFirst=montgomery	-0.21
siteFirst=national	0.46
siteFirst=new	1.03
siteFirst=north	0.08
siteFirst=orange	1.16
siteFirst=queen	-0.68
siteFirst=rhode	1.15
siteFirst=rift	0.23
siteFirst=river	0.62
siteFirst=royal	0.64
siteFirst=santa	-0.23
siteFirst=school	-0.39
siteFirst=scott	1.96
siteFirst=seoul	-0.71
siteFirst=sos	-1.3
siteFirst=south	0.88
siteFirst=st	0.84
siteFirst=st.	0.19
siteFirst=state	-1.44
siteFirst=suffolk	0.79
siteFirst=supreme	-0.64
siteFirst=third	1.24
siteFirst=town	-0.8
siteFirst=u.s.	-1.17
siteFirst=unified	-0.51
siteFirst=university	-0.57
siteFirst=washington	1.35
siteFirst=west	0.71
siteFirst=white	-1.28
siteFirst=women	-1.12
siteFirst=wright	-0.85
siteWord=academy	1.13
siteWord=airport	-0.4
siteWord=avenue	1.61
siteWord=bay	1.44
siteWord=beach	0.29
siteWord=california	-0.09
siteWord=castle	-0.45
siteWord=cathedral	0.34
siteWord=center	0.43
siteWord=centre	0.35
siteWord=coast	0.11
siteWord=college	0.74
siteWord=complex	0.83
siteWord=county	0.4
siteWord=court	0.25
siteWord=creek	-0.05
siteWord=district	-1.51
siteWord=drive	0.13
siteWord=embassy	-0.35
siteWord=estate	0.91
siteWord=farm	-1.1
siteWord=hall	0.1
siteWord=highway	-0.88
siteWord=hill	-0.13
siteWord=hills	1.18
siteWord=hospital	-1.15
siteWord=hotel	-0.44
siteWord=house	-1.28
siteWord=institute	-0.55
siteWord=island	1.2
siteWord=market	-1.46
siteWord=parish	0.69
siteWord=park	-0.93
siteWord=peninsula	0.88
siteWord=plant	-1.41
siteWord=province	0.16
siteWord=reserve	0.98
siteWord=river	-1.87
siteWord=road	0.05
siteWord=school	-0.76
siteWord=security	-0.39
siteWord=square	0.07
siteWord=st.	-1.47
siteWord=stadium	0.16
siteWord=street	0.53
siteWord=theatre	-0.48
siteWord=university	0.13
siteWord=valley	-0.59
siteWord=village	-0.65
siteWord=zoo	-1.48
smallElsewhere	-1.77
surname	-4.21
titleBefore	-2.57
topHead=acl NN	-1
topHead=acl NNP	-0.74
topHead=acl:relcl NN	0.3
topHead=acl:relcl NNS	-0.19
topHead=advcl NN	0.69
topHead=advcl VB	-1.09
topHead=advcl VBD	-1.1
topHead=advcl VBN	-1.58
topHead=advmod :	-0.83
topHead=advmod CD	-0.73
topHead=advmod JJ	-0.38
topHead=advmod NN	-1.4
topHead=advmod NNS	-0.4
topHead=advmod RB	-1.17
topHead=advmod VB	-0.97
topHead=advmod VBD	-1.22
topHead=advmod VBG	-1.22
topHead=advmod VBN	-1.54
topHead=advmod VBP	-1.39
topHead=advmod VBZ	-1.34
topHead=amod NN	0.09
topHead=amod NNP	-0.62
topHead=amod NNPS	-1
topHead=amod NNS	0.25
topHead=appos CD	0.77
topHead=appos JJ	0.57
topHead=appos NN	-0.59
topHead=appos NNP	-0.28
topHead=appos NNPS	-1.1
topHead=appos NNS	-0.83
topHead=appos VBG	-1.13
topHead=aux NN	-0.38
topHead=aux VB	-1.01
topHead=aux VBN	-0.67
topHead=aux:pass VBN	-0.79
topHead=case CD	-0.3
topHead=case DT	-0.24
topHead=case JJ	-0.32
topHead=case JJS	-0.48
topHead=case NN	-0.74
topHead=case NNP	-0.31
topHead=case NNPS	-0.15
topHead=case NNS	-1.3
topHead=case PRP	-0.23
topHead=case RB	-0.46
topHead=cc JJ	-0.86
topHead=cc NN	0.14
topHead=cc NNS	-0.75
topHead=cc VB	-0.39
topHead=cc VBD	-1.07
topHead=cc VBG	-0.2
topHead=cc VBN	-0.96
topHead=cc VBP	-0.96
topHead=cc VBZ	-1.01
topHead=cc:preconj NN	-0.65
topHead=ccomp VBD	0.12
topHead=compound CD	-1.85
topHead=compound JJ	0.13
topHead=compound NNP	-0.27
topHead=compound NNPS	-0.53
topHead=compound NNS	-0.28
topHead=compound VBD	-0.93
topHead=compound VBN	0.1
topHead=compound VBZ	-0.41
topHead=conj ,	0.35
topHead=conj JJ	1.21
topHead=conj NN	-1.58
topHead=conj NNPS	-0.19
topHead=conj NNS	-0.65
topHead=conj VB	-1.66
topHead=conj VBD	-1.25
topHead=conj VBG	-1
topHead=conj VBN	-0.16
topHead=cop NN	-0.39
topHead=csubj JJ	-0.26
topHead=csubj NN	-0.37
topHead=csubj VB	-1.41
topHead=csubj VBN	1.05
topHead=dep CD	-0.41
topHead=dep IN	-0.98
topHead=dep NN	-0.64
topHead=dep NNP	0.53
topHead=dep VBZ	-0.61
topHead=det CD	-0.21
topHead=det JJ	-0.04
topHead=det NN	-0.72
topHead=det NNP	-0.19
topHead=det NNS	-0.08
topHead=det:predet NN	-0.55
topHead=det:predet NNS	-0.42
topHead=discourse JJ	-1.63
topHead=discourse VB	-1.36
topHead=discourse VBD	-0.78
topHead=discourse VBN	-1.15
topHead=discourse VBP	-0.42
topHead=expl JJ	-0.96
topHead=expl NN	-1.44
topHead=expl VB	-0.51
topHead=expl VBD	-0.7
topHead=expl VBN	-1.25
topHead=expl VBP	-0.63
topHead=expl VBZ	-1.22
topHead=fixed DT	-0.35
topHead=fixed JJ	-0.2
topHead=fixed RB	-0.41
topHead=flat -LRB-	-0.33
topHead=flat IN	0.37
topHead=flat JJ	-0.88
topHead=flat NN	-0.64
topHead=flat NNP	-0.06
topHead=iobj VB	-0.8
topHead=iobj VBD	-0.98
topHead=iobj VBG	-0.12
topHead=iobj VBN	-0.14
topHead=iobj VBZ	0.27
topHead=list NN	-1.22
topHead=list NNP	0.27
topHead=mark JJ	-0.67
topHead=mark NN	-1.2
topHead=mark VB	-0.38
topHead=mark VBD	-0.9
topHead=mark VBG	-0.59
topHead=mark VBN	-1.17
topHead=mark VBP	-0.96
topHead=mark VBZ	-1.08
topHead=nmod CD	-0.72
topHead=nmod DT	0.39
topHead=nmod JJ	-0.27
topHead=nmod JJS	0.82
topHead=nmod NN	-0.08
topHead=nmod NNP	-0.46
topHead=nmod NNPS	-0.61
topHead=nmod NNS	-0.29
topHead=nmod PRP	-0.28
topHead=nmod VB	-1.01
topHead=nmod VBZ	0.21
topHead=nmod:desc NNP	-0.19
topHead=nmod:poss NN	-0.72
topHead=nmod:poss NNP	0.32
topHead=nmod:poss NNS	0.34
topHead=nmod:poss VBN	-0.73
topHead=nmod:unmarked -LRB-	-0.2
topHead=nmod:unmarked CD	-1.45
topHead=nmod:unmarked NN	-1.98
topHead=nmod:unmarked NNP	1.19
topHead=nmod:unmarked NNS	0.45
topHead=nsubj CD	0.08
topHead=nsubj IN	-0.41
topHead=nsubj JJ	-0.09
topHead=nsubj JJR	-0.31
topHead=nsubj NN	0.04
topHead=nsubj NNP	-1.41
topHead=nsubj NNS	0.48
topHead=nsubj RB	0.61
topHead=nsubj VB	0.41
topHead=nsubj VBD	-0.31
topHead=nsubj VBG	-0.53
topHead=nsubj VBN	-0.38
topHead=nsubj VBP	-0.23
topHead=nsubj VBZ	-0.51
topHead=nsubj WP	1.07
topHead=nsubj WRB	-0.17
topHead=nsubj:outer VB	-0.92
topHead=nsubj:outer VBP	1.13
topHead=nsubj:pass JJ	-1.37
topHead=nsubj:pass VBN	0.15
topHead=nummod NN	-0.62
topHead=nummod NNS	-1.74
topHead=obj CC	-0.34
topHead=obj IN	-0.91
topHead=obj JJ	-1.6
topHead=obj NN	-0.87
topHead=obj NNP	0.45
topHead=obj VB	-0.11
topHead=obj VBD	0.1
topHead=obj VBG	-0.55
topHead=obj VBN	-0.45
topHead=obj VBP	0.05
topHead=obj VBZ	0.06
topHead=obl CC	0.74
topHead=obl FW	-0.19
topHead=obl IN	-0.46
topHead=obl JJ	-0.81
topHead=obl NN	-0.64
topHead=obl NNS	0.36
topHead=obl RB	0.6
topHead=obl RBR	-0.71
topHead=obl VB	0.72
topHead=obl VBD	-0.44
topHead=obl VBG	-0.56
topHead=obl VBN	-0.54
topHead=obl VBP	-0.79
topHead=obl VBZ	0.75
topHead=obl:agent VBN	0.14
topHead=obl:unmarked JJ	-0.92
topHead=obl:unmarked NN	-1
topHead=obl:unmarked VBD	0.69
topHead=obl:unmarked VBG	-1.11
topHead=obl:unmarked VBN	-0.84
topHead=orphan NN	0.75
topHead=parataxis JJ	-1.05
topHead=parataxis NN	-0.22
topHead=parataxis NNP	-0.82
topHead=parataxis VBD	-0.16
topHead=parataxis VBN	-0.96
topHead=root root	-0.14
topHead=vocative NN	-0.46
topHead=vocative VB	-0.91
topHead=vocative VBD	0.83
topHead=vocative VBG	0.11
topHead=vocative VBN	0.4
topHead=vocative VBP	-1
topHead=xcomp VBD	0.09
topHead=xcomp VBN	-0.17
topRelation=acl	-1.28
topRelation=acl:relcl	-0.26
topRelation=advcl	-1.19
topRelation=advmod	-1.35
topRelation=amod	-0.1
topRelation=appos	-0.22
topRelation=aux	-1.36
topRelation=aux:pass	-0.79
topRelation=case	-0.95
topRelation=cc	0.04
topRelation=cc:preconj	-1
topRelation=ccomp	-0.66
topRelation=compound	-0.25
topRelation=conj	0.06
topRelation=cop	-1.31
topRelation=csubj	0.62
topRelation=dep	-0.13
topRelation=det	-0.69
topRelation=det:predet	-0.87
topRelation=discourse	0.29
topRelation=expl	0.14
topRelation=fixed	-0.48
topRelation=iobj	-0.9
topRelation=list	0.12
topRelation=mark	-0.55
topRelation=nmod	-0.2
topRelation=nmod:desc	-0.19
topRelation=nmod:poss	-0.06
topRelation=nmod:unmarked	-0.55
topRelation=nsubj	-0.12
topRelation=nsubj:outer	-0.43
topRelation=nsubj:pass	-0.38
topRelation=nummod	-0.98
topRelation=obj	0.09
topRelation=obl	-0.12
topRelation=obl:agent	0.14
topRelation=obl:unmarked	-0.36
topRelation=orphan	0.38
topRelation=parataxis	-0.46
topRelation=punct	0.08
topRelation=reparandum	-0.71
topRelation=root	-0.14
topRelation=vocative	-0.5
topRelation=xcomp	0.54
unknown before=	-4.15
unknown before=!	-1
unknown before="	-1.99
unknown before='	-1.5
unknown before='s	-2.18
unknown before=(	-0.41
unknown before=)	-2.08
unknown before=*	-0.84
unknown before=,	-0.13
unknown before=-	-2.25
unknown before=--	-1.35
unknown before=.	-0.73
unknown before=...	-0.6
unknown before=/	-1.65
unknown before=1	-0.95
unknown before=10th	-1.04
unknown before=2018	-0.68
unknown before=29	-0.56
unknown before=2nd	-1.21
unknown before=4	-0.36
unknown before=9.30	-0.62
unknown before=;	0.18
unknown before=?	0.43
unknown before=[	-1.22
unknown before=]	-0.76
unknown before=a	-1.12
unknown before=a.m.	-0.67
unknown before=about	-1.41
unknown before=accused	-1.19
unknown before=added	-0.84
unknown before=adviser	-0.71
unknown before=after	-1.45
unknown before=against	-1.25
unknown before=an	-0.09
unknown before=and	-0.61
unknown before=announced	-0.87
unknown before=annual	-0.94
unknown before=arrested	-0.64
unknown before=as	-1.68
unknown before=asked	-0.88
unknown before=at	0.07
unknown before=ate	-0.65
unknown before=awarded	-0.86
unknown before=based	-1.03
unknown before=because	-1.2
unknown before=before	-1.64
unknown before=believes	-0.93
unknown before=between	-1.42
unknown before=bin	-0.93
unknown before=biturbocharged	-1.33
unknown before=board	-1.14
unknown before=both	-1.84
unknown before=brother	-1.15
unknown before=but	-0.84
unknown before=by	-1.18
unknown before=called	-1.1
unknown before=canadian	-1.03
unknown before=candidate	-0.52
unknown before=charity	-1.03
unknown before=chef	-0.9
unknown before=chief	-0.77
unknown before=coach	-0.64
unknown before=conference	-1.27
unknown before=confirmed	-0.54
unknown before=current	-1.36
unknown before=day	0.54
unknown before=deadly	-0.79
unknown before=degrees	-0.65
unknown before=died	-0.94
unknown before=director	-0.43
unknown before=driver	-0.94
unknown before=drug	-0.93
unknown before=during	-0.79
unknown before=early	-1.1
unknown before=expert	-0.57
unknown before=family	-0.6
unknown before=famous	-0.6
unknown before=firm	-1.43
unknown before=first	0.35
unknown before=for	-0.99
unknown before=former	-2.02
unknown before=found	-0.9
unknown before=four	-1.35
unknown before=from	0.06
unknown before=give	-0.48
unknown before=group	-0.91
unknown before=had	-0.78
unknown before=has	-0.96
unknown before=have	-1.17
unknown before=head	-0.64
unknown before=help	-1.05
unknown before=her	-0.83
unknown before=his	-1.31
unknown before=how	-1.02
unknown before=identified	-0.27
unknown before=if	-0.98
unknown before=in	-0.11
unknown before=include	-2.41
unknown before=included	-0.77
unknown before=includes	-1.07
unknown before=including	-0.78
unknown before=individual	-0.49
unknown before=influenza	-0.71
unknown before=into	-0.04
unknown before=involving	-0.64
unknown before=is	-0.95
unknown before=known	-0.64
unknown before=last	-1.7
unknown before=late	-1.51
unknown before=latest	-0.44
unknown before=lethal	-0.99
unknown before=like	-1.11
unknown before=located	-0.73
unknown before=manager	-0.63
unknown before=million	0.7
unknown before=minister	-0.55
unknown before=more	-0.83
unknown before=named	-1.01
unknown before=new	0.28
unknown before=next	-1.23
unknown before=of	-0.23
unknown before=officer	-0.44
unknown before=official	-1.41
unknown before=old	-1.34
unknown before=on	-3.7
unknown before=or	-1.7
unknown before=other	-1.29
unknown before=our	-1.17
unknown before=over	0.44
unknown before=pathogenic	-0.7
unknown before=pay	-0.71
unknown before=people	-0.42
unknown before=pm	-0.69
unknown before=president	-1.14
unknown before=producer	-0.51
unknown before=professor	-0.52
unknown before=recent	-0.92
unknown before=resistant	-0.75
unknown before=ruling	0.7
unknown before=run	-1.21
unknown before=said	-0.51
unknown before=say	-1.27
unknown before=says	-1.14
unknown before=since	-1.46
unknown before=singer	-0.7
unknown before=so	-0.65
unknown before=solar	-0.66
unknown before=some	-0.75
unknown before=son	-1.24
unknown before=south	-1.16
unknown before=spokesman	-0.6
unknown before=spokeswoman	-0.65
unknown before=star	-0.8
unknown before=state	-1.26
unknown before=such	-0.76
unknown before=suspected	-1.05
unknown before=that	-0.18
unknown before=the	-0.27
unknown before=then	0.06
unknown before=think	-0.78
unknown before=this	-1.68
unknown before=through	-1.28
unknown before=till	-0.81
unknown before=to	-0.18
unknown before=told	-0.88
unknown before=under	-1.13
unknown before=until	-0.96
unknown before=was	-1
unknown before=well	-0.56
unknown before=what	-1.11
unknown before=when	-2.37
unknown before=where	0.2
unknown before=which	-1.93
unknown before=while	-1.65
unknown before=why	0.56
unknown before=wife	-0.98
unknown before=wild	-0.79
unknown before=winning	-0.73
unknown before=with	-3.45
unknown before=your	-1.04
unknown before=–	-1.54
unknown before=—	-1.71
unknown before=‘	-1.45
unknown before=’	-0.85
unknown before=’s	-1.65
unknown before=“	-1.62
unknown before=”	-1.48
unknown before=…	-1.62
unknown words=1 false false	-0.9
unknown words=2 false false	-0.81
unknown words=3 false false	-1.09
unknown words=4 false false	-1.18
unknown words=5 false false	-0.87
words=1	-0.12
words=2	0.27
words=3	-0.29
words=5	-0.86
`;
