/** Weights of the recogniser's logistic model, written by training/places. */
export const recogniserWeightRows = `
ADM1+pop=0	-0.83
ADM1+pop=3	-0.94
ADM1+pop=5	-0.69
ADM1+pop=6	0.29
ADM1+pop=7	0.7
ADM2+pop=0	0.36
ADM2+pop=3	-0.14
ADM2+pop=4	-0.67
ADM2+pop=5	0.15
ADM2+pop=6	0.52
AREA+pop=5	0.6
BLDG+pop=4	-0.67
BLDG+pop=5	-0.43
CONT+pop=7	0.14
GULF+pop=7	0.44
ISL+pop=4	0.46
ISL+pop=5	-0.36
ISL+pop=6	0.11
LK+pop=5	0.47
MILB+pop=5	-0.11
PCLI+pop=3	0.39
PCLI+pop=4	0.86
PCLI+pop=5	-0.07
PCLI+pop=6	-0.31
PCLI+pop=7	0.15
PCLI+pop=8	0.37
PCLI+pop=9	0.47
PEN+pop=5	-0.61
PEN+pop=6	0.14
PPL+pop=0	-0.92
PPL+pop=2	-0.82
PPL+pop=3	-0.93
PPL+pop=4	-0.35
PPL+pop=5	0.86
PPL+pop=6	1.16
PPL+pop=7	0.46
PPLC+pop=4	0.19
PPLC+pop=5	0.4
PPLC+pop=6	0.54
RGN+pop=5	-0.03
RGN+pop=6	-0.29
RGN+pop=7	0.44
SEA+pop=7	0.48
STM+pop=5	0.35
STM+pop=6	-0.99
VAL+pop=5	0.12
abbreviation	0.42
abbreviation before=,	-0.05
abbreviation before=frontcounter	0.52
abbreviation before=in	0.72
abbreviation before=the	0.6
abbreviation words=1 false true	0.5
abbreviation words=1 true false	0.24
adm1	-0.12
after2= 	-0.57
after2=!! one	0.07
after2=& rothstein	-0.35
after2=& the	-0.64
after2=' ,	-0.18
after2='m not	-0.38
after2='s (	-0.65
after2='s ,	-0.72
after2='s a	-0.36
after2='s also	-0.34
after2='s an	-0.34
after2='s annual	0.23
after2='s asset	0.48
after2='s been	-0.5
after2='s body	-0.45
after2='s capital	0.83
after2='s case	-0.56
after2='s comments	-0.47
after2='s daughter	-0.34
after2='s death	-0.65
after2='s diagnostic	-0.46
after2='s first	0.57
after2='s four	-0.3
after2='s global	0.27
after2='s government	0.07
after2='s health	0.66
after2='s minister	0.36
after2='s ministry	0.41
after2='s not	-0.22
after2='s official	-0.13
after2='s owner	-0.62
after2='s president	0.42
after2='s request	0.49
after2='s restaurant	-0.45
after2='s ruling	0.24
after2='s son	-0.44
after2='s spring	0.71
after2='s the	-0.39
after2='s top	-0.14
after2='s two	0.05
after2='s visit	-0.83
after2='s wife	-0.43
after2=( ap	1.3
after2=( aqmd	-0.47
after2=( ba	-0.42
after2=( bai	-0.61
after2=( cdc	-0.55
after2=( cnn	-0.21
after2=( d	-0.73
after2=( dprk	-0.35
after2=( drc	-0.45
after2=( dwtc	0.28
after2=( eu	-0.82
after2=( fda	-0.21
after2=( h1n1	-0.73
after2=( iata	-0.51
after2=( mike	-0.72
after2=( nsw	-0.13
after2=( oie	-0.63
after2=( un	-0.8
after2=( who	-1.32
after2=) 	-0.74
after2=) "	-0.31
after2=) ,	0.24
after2=) -	-0.84
after2=) --	0.34
after2=) .	-0.72
after2=) an	-0.74
after2=) and	0.64
after2=) came	0.04
after2=) has	-0.18
after2=) in	-0.34
after2=) is	-0.44
after2=) of	-0.73
after2=) on	-0.7
after2=) said	-0.55
after2=) to	0.17
after2=) virus	-0.8
after2=) will	-0.82
after2=) —	0.17
after2=* sol	-0.36
after2=+ smoke	-0.56
after2=, "	-0.89
after2=, 1000	-0.42
after2=, 12	0.67
after2=, 20	-0.68
after2=, 21	-0.5
after2=, 22	-0.69
after2=, 25	-0.18
after2=, 26	0.25
after2=, 31	-0.37
after2=, 38	-0.49
after2=, 39	-0.54
after2=, 47	-0.58
after2=, 48	0.24
after2=, a	-0.08
after2=, according	0.09
after2=, after	0.09
after2=, aged	-0.43
after2=, alabama	0.65
after2=, alberta	0.27
after2=, all	0.27
after2=, along	0.23
after2=, also	-0.63
after2=, amlo	-0.56
after2=, among	-0.24
after2=, an	-0.22
after2=, and	-0.34
after2=, angola	-0.21
after2=, announced	0.48
after2=, another	-0.55
after2=, april	-0.36
after2=, are	0.29
after2=, arizona	0.68
after2=, arkansas	0.48
after2=, at	0.04
after2=, author	-0.14
after2=, authorities	-0.43
after2=, before	0.38
after2=, belgium	0.41
after2=, both	-0.69
after2=, brazil	0.47
after2=, bulacan	0.29
after2=, bulgaria	0.76
after2=, but	-0.19
after2=, california	0.58
after2=, cambodia	0.51
after2=, cameroon	0.2
after2=, canada	0.12
after2=, cardinal	0.25
after2=, cavan	0.34
after2=, chief	-0.77
after2=, china	-0.46
after2=, closest	0.26
after2=, colorado	0.71
after2=, commented	-0.44
after2=, côte	0.42
after2=, d.c.	-0.95
after2=, davao	0.13
after2=, died	-0.38
after2=, director	-0.17
after2=, district	-0.49
after2=, dr	0.13
after2=, dr.	-0.7
after2=, dubai	0.22
after2=, dublin	0.37
after2=, england	0.6
after2=, especially	0.34
after2=, europe	0.79
after2=, executive	-0.57
after2=, fifty	0.1
after2=, food	-0.87
after2=, for	-0.17
after2=, france	0.7
after2=, from	-0.52
after2=, georgia	0.76
after2=, germany	0.64
after2=, gisec	-0.2
after2=, greece	-0.34
after2=, grosvenor	-0.57
after2=, guinea	0.56
after2=, had	-0.43
after2=, has	-0.44
after2=, have	-0.17
after2=, he	-0.97
after2=, head	-0.67
after2=, health	-0.41
after2=, however	-0.19
after2=, i	-0.11
after2=, idaho	0.58
after2=, if	0.34
after2=, illinois	0.59
after2=, in	-0.34
after2=, inc.	-0.07
after2=, including	-0.57
after2=, independent	-0.27
after2=, india	0.68
after2=, indiana	0.41
after2=, indonesia	0.48
after2=, international	-0.37
after2=, iowa	0.38
after2=, iraq	0.76
after2=, is	-0.23
after2=, it	-0.26
after2=, italy	0.53
after2=, japan	0.49
after2=, jj	0.04
after2=, john	-0.65
after2=, just	-0.53
after2=, kent	-0.92
after2=, kentucky	0.27
after2=, kenya	0.61
after2=, lakshman	-0.59
after2=, laos	0.58
after2=, last	-0.48
after2=, let	0.03
after2=, liberia	-0.25
after2=, located	-0.16
after2=, los	-0.37
after2=, louisiana	0.17
after2=, march	-0.47
after2=, maryland	0.49
after2=, medical	-0.42
after2=, mercury	-0.05
after2=, michigan	0.35
after2=, minister	-0.68
after2=, missouri	0.6
after2=, monex	0.33
after2=, more	-0.21
after2=, mr.	-0.65
after2=, msf	-0.34
after2=, national	-0.73
after2=, near	0.13
after2=, nevada	0.66
after2=, new	0.4
after2=, niger	-0.16
after2=, no	-0.27
after2=, north	0.11
after2=, of	-0.84
after2=, ohio	0.45
after2=, on	0.58
after2=, once	0.28
after2=, one	-0.65
after2=, only	0.47
after2=, ontario	0.73
after2=, or	-0.37
after2=, oregon	0.38
after2=, outlined	-0.44
after2=, owerri	-0.5
after2=, pennsylvania	-0.26
after2=, people	0.63
after2=, peter	-0.51
after2=, philippines	-0.65
after2=, president	-0.16
after2=, raising	0.46
after2=, reports	0.42
after2=, responding	0.18
after2=, responsible	-0.49
after2=, russia	0.47
after2=, said	-0.17
after2=, san	-0.57
after2=, saying	0.41
after2=, says	-0.26
after2=, scotland	0.64
after2=, senior	-0.4
after2=, sme	-0.94
after2=, some	0.51
after2=, south	0.56
after2=, speaking	-0.35
after2=, stated	-0.39
after2=, taking	0.19
after2=, tennessee	0.21
after2=, tested	0.74
after2=, texas	0.53
after2=, that	0.36
after2=, the	-0.12
after2=, there	0.21
after2=, this	-0.06
after2=, though	-0.23
after2=, tmz	0.25
after2=, to	-0.58
after2=, told	0.4
after2=, too	-0.74
after2=, trump	0.28
after2=, two	-0.08
after2=, u.s.	-0.38
after2=, uk	0.78
after2=, united	0.22
after2=, users	0.5
after2=, utah	0.52
after2=, vice	-0.49
after2=, virginia	0.77
after2=, warned	-0.4
after2=, was	-0.16
after2=, washington	0.76
after2=, we	1
after2=, west	0.64
after2=, where	0.51
after2=, which	-0.57
after2=, while	0.42
after2=, who	-0.88
after2=, whose	-0.68
after2=, will	-0.55
after2=, yulit	-0.48
after2=, “	-0.23
after2=, ”	-0.83
after2=- 1	-0.95
after2=- and	0.18
after2=- balart	-0.54
after2=- baltistan	-0.78
after2=- based	0.61
after2=- dade	-0.81
after2=- fashir	-0.64
after2=- hardisty	-0.11
after2=- in	-0.26
after2=- like	-0.46
after2=- o’toole	-0.18
after2=- president	-0.65
after2=- presse	-0.51
after2=- spencer	-0.38
after2=. 	-0.42
after2=. "	-0.33
after2=. '	-0.54
after2=. 76	-0.08
after2=. a	0.39
after2=. according	0.12
after2=. after	0.67
after2=. all	0.46
after2=. although	-0.62
after2=. among	0.12
after2=. an	-0.48
after2=. around	-0.68
after2=. as	-0.39
after2=. at	0.11
after2=. azerbaijan	-0.4
after2=. both	0.25
after2=. british	-0.75
after2=. by	-0.81
after2=. canadian	-0.46
after2=. china	-0.5
after2=. currently	0.34
after2=. deaths	0.32
after2=. during	-0.19
after2=. earlier	0.08
after2=. eggs	-0.63
after2=. following	-0.49
after2=. food	-0.55
after2=. for	0.22
after2=. further	-0.8
after2=. he	-0.82
after2=. health	0.22
after2=. his	0.35
after2=. however	-0.32
after2=. i	-0.2
after2=. in	0.17
after2=. it	0.09
after2=. last	-0.56
after2=. malinao	-0.12
after2=. meanwhile	-0.6
after2=. mexico	0.17
after2=. more	0.27
after2=. mr	-0.31
after2=. msf	0.38
after2=. new	-0.16
after2=. no	0.18
after2=. officials	-0.37
after2=. on	-0.28
after2=. one	-0.07
after2=. other	-0.5
after2=. outgoing	-0.35
after2=. over	0.19
after2=. players	0.34
after2=. police	0.29
after2=. president	-0.44
after2=. racing	0.7
after2=. read	0.22
after2=. seven	0.32
after2=. she	-0.69
after2=. since	0.06
after2=. so	-0.19
after2=. some	-0.2
after2=. that	-0.24
after2=. the	-0.06
after2=. their	0.15
after2=. there	0.34
after2=. these	-0.45
after2=. they	0.73
after2=. this	0.34
after2=. those	-0.48
after2=. though	-0.62
after2=. three	-0.26
after2=. thunder	-0.34
after2=. two	-0.67
after2=. washington	-0.57
after2=. we	0.24
after2=. while	-0.4
after2=. with	-0.43
after2=. years	-0.43
after2=. yet	-0.59
after2=. “	0.34
after2=. ”	-0.09
after2=/ aids	-0.56
after2=/ getty	-0.69
after2=05 ,	-0.59
after2=1 ,	-0.6
after2=1 .	-0.34
after2=10 ,	-0.3
after2=10 .	-0.19
after2=12 .	-0.49
after2=13 .	-0.3
after2=14 ,	-0.21
after2=15 ,	-0.48
after2=16 ,	-0.13
after2=17 ,	-0.15
after2=2 ,	-0.54
after2=20 ,	-0.4
after2=2002 ,	-0.33
after2=2003 ,	-0.3
after2=2008 ,	-0.19
after2=2009 ,	-0.36
after2=2014 ,	-0.25
after2=2016 ,	-0.32
after2=2017 ,	-0.32
after2=2017 .	-0.37
after2=2018 .	-0.38
after2=2018 by	-0.47
after2=2018 the	-0.84
after2=2018 will	-0.54
after2=21 ,	-0.51
after2=23 ,	-0.16
after2=23 .	-0.28
after2=25 ,	-0.12
after2=27 ,	-0.45
after2=28 ,	-0.44
after2=29 ,	-0.41
after2=3 ,	-0.64
after2=3 -	-0.3
after2=30 ,	-0.42
after2=31 ,	-0.32
after2=4 ,	-0.53
after2=4 .	-0.36
after2=5 ,	-0.28
after2=5 .	-0.64
after2=59 ,	-0.45
after2=6 ,	-0.31
after2=8 ,	-0.13
after2=8 .	-0.32
after2=9 ,	-0.3
after2=97 .	-0.42
after2=: 	-0.45
after2=: "	-0.46
after2=: awc	-0.79
after2=: courtesy	-0.6
after2=: http://www.frontcounterbc.gov.bc.ca/	0.22
after2=: the	0.25
after2=: unleashing	-0.79
after2=: we	-0.31
after2=; and	0.2
after2=; cavan	-0.17
after2=; daily	-0.47
after2=; follow	-0.36
after2=; head	0.04
after2=? "	0.04
after2=a consequence	-0.26
after2=a result	-0.14
after2=a statement	-0.04
after2=added :	-0.21
after2=added that	-0.47
after2=addition ,	-0.23
after2=addition to	-0.11
after2=africa ,	-0.6
after2=africa .	-0.44
after2=after an	-0.2
after2=after she	-0.06
after2=after the	0.08
after2=after tsvangirai	0.13
after2=agency (	-0.23
after2=agency said	-0.47
after2=airport .	0.13
after2=all ,	-0.11
after2=alone ,	0.05
after2=also added	-0.32
after2=also had	0.36
after2=also reportedly	-0.11
after2=also said	-0.89
after2=also say	-0.24
after2=also says	-0.33
after2=also stated	-0.66
after2=ambulance service	0.28
after2=america .	-0.42
after2=american free	-0.48
after2=american migrants	-0.45
after2=an effort	-0.04
after2=an interview	-0.09
after2=ana ,	-0.54
after2=ana .	-0.44
after2=and a	0.22
after2=and africa	0.7
after2=and aid	-0.58
after2=and california	0.65
after2=and canada	0.39
after2=and central	-0.17
after2=and china	0.3
after2=and denmark	-0.37
after2=and florida	0.16
after2=and found	-0.6
after2=and germany	0.37
after2=and grants	-0.96
after2=and has	-0.39
after2=and her	0.06
after2=and his	-1.23
after2=and in	-0.34
after2=and industry	-0.82
after2=and is	0.14
after2=and it	0.37
after2=and italy	0.59
after2=and its	-0.55
after2=and limpopo	0.46
after2=and malakal	0.69
after2=and many	0.41
after2=and midlands	0.57
after2=and new	0.42
after2=and other	-0.08
after2=and queensland	0.29
after2=and russia	-0.03
after2=and santa	0.25
after2=and several	0.1
after2=and some	0.68
after2=and that	-0.58
after2=and the	-0.12
after2=and their	-0.16
after2=and was	-0.26
after2=announced its	0.38
after2=appears to	-0.59
after2=appreciates morocco	-0.27
after2=are a	-0.55
after2=are afraid	0.2
after2=are also	-0.07
after2=are asking	0.27
after2=are being	0.2
after2=are currently	-0.42
after2=are in	-0.07
after2=are not	0.12
after2=are on	0.33
after2=are set	-0.49
after2=are still	-0.31
after2=are the	0.44
after2=are to	0.5
after2=are urged	-0.2
after2=are very	-0.47
after2=are working	-0.35
after2=area ,	0.42
after2=area .	-0.2
after2=army has	0.15
after2=arrived at	-0.03
after2=as a	-0.37
after2=as of	0.59
after2=as the	0.29
after2=as well	-0.32
after2=asked about	-0.39
after2=asked the	-0.54
after2=asking for	0.27
after2=at a	-0.55
after2=at children	-0.67
after2=at san	0.28
after2=at the	-0.51
after2=attorney lamont	-0.23
after2=authorities are	-0.04
after2=avenue in	-0.68
after2=aviation strategy	0.74
after2=b .	-0.69
after2=bato ng	-0.24
after2=became the	0.31
after2=because of	-0.18
after2=because the	-0.12
after2=before the	-0.53
after2=believe that	-0.39
after2=believe the	-0.45
after2=believe we	0.21
after2=believes that	-0.43
after2=between 1966	-0.28
after2=between january	-0.08
after2=bin suroor	-0.81
after2=bird flu	-0.5
after2=board member	-0.4
after2=branch 259	0.25
after2=by architects	0.14
after2=by the	-1.01
after2=ca n't	-0.31
after2=ca n’t	0.15
after2=called on	0.14
after2=called the	-0.53
after2=can be	-0.52
after2=can do	-0.42
after2=can not	-0.39
after2=cancer society	0.71
after2=carolina ,	-0.6
after2=cases in	-0.72
after2=cases of	-0.49
after2=cause of	-0.05
after2=centers for	0.55
after2=central ambulance	-0.63
after2=certification program	-0.1
after2=chamber of	0.73
after2=chief of	-0.22
after2=city ,	-0.83
after2=city .	-0.8
after2=city and	-0.58
after2=city council	0.6
after2=city in	0.22
after2=claimed that	-0.36
after2=clara county	-0.55
after2=coli outbreak	-0.39
after2=commented :	0.24
after2=commissioner for	0.28
after2=company has	-0.07
after2=confirmed that	0.36
after2=confirmed the	0.37
after2=contact centre	0.25
after2=continue to	-0.14
after2=continued to	0.48
after2=continues to	0.1
after2=contributed to	-0.49
after2=convicted orujov	-0.52
after2=correspondent maggie	-0.47
after2=could be	-0.15
after2=could have	0.29
after2=could not	-0.22
after2=countries ,	-0.59
after2=country 's	-0.15
after2=county ,	-0.43
after2=county .	-0.23
after2=county council	-0.3
after2=county democrats	-0.66
after2=county medical	-0.42
after2=county schools	-0.47
after2=county ’s	-0.18
after2=court on	0.37
after2=court to	-0.39
after2=cow disease	-0.3
after2=declared a	0.2
after2=declared the	-0.61
after2=declined to	-0.44
after2=department for	-0.3
after2=department of	0.14
after2=department said	-0.51
after2=department says	-0.29
after2=described the	-0.66
after2=did n't	-0.53
after2=did not	0.03
after2=did n’t	-0.33
after2=died on	0.04
after2=discovered the	0.19
after2=disease ,	-0.47
after2=disease has	-0.43
after2=disease is	-0.12
after2=district ,	0.15
after2=district board	-0.68
after2=district of	0.44
after2=districts .	0.19
after2=division in	-0.47
after2=do n't	-0.18
after2=do not	-0.42
after2=do n’t	-0.36
after2=does n't	0.06
after2=does not	-0.24
after2=dollars )	-0.35
after2=dollars ,	0.8
after2=due to	0.33
after2=during a	-0.52
after2=ebolavirus ,	-0.49
after2=ebolavirus is	-0.58
after2=elementary school	-0.54
after2=engineer renan	-0.54
after2=evades robert	0.22
after2=example ,	-0.22
after2=explained .	-0.28
after2=fact that	-0.1
after2=far ,	-0.49
after2=far the	-0.5
after2=farms were	0.04
after2=feel like	-0.42
after2=fire and	0.15
after2=five airlines	-0.06
after2=flu is	-0.47
after2=flu season	0.29
after2=flu virus	-0.45
after2=food and	0.66
after2=for a	0.37
after2=for academic	-0.61
after2=for animal	-0.42
after2=for consultations	0.26
after2=for disease	-1.67
after2=for environment	-0.56
after2=for europe	-0.73
after2=for further	0.72
after2=for immunization	-0.76
after2=for its	-0.22
after2=for more	-0.16
after2=for population	-0.76
after2=for refugees	-0.36
after2=for the	0.42
after2=for treatment	0.28
after2=forecasts above	0.13
after2=friday ,	-0.13
after2=from the	-0.32
after2=game .	-0.67
after2=gas station	0.25
after2=gave a	-0.43
after2=government has	-0.14
after2=government is	-0.25
after2=government of	-0.11
after2=government will	0.05
after2=had a	-0.55
after2=had been	-0.43
after2=had n't	0.24
after2=had ordered	-0.12
after2=had suspected	-0.66
after2=had to	-0.24
after2=haemorrhagic fever	-0.74
after2=half of	-0.28
after2=has a	0.16
after2=has also	-0.67
after2=has announced	-0.14
after2=has been	0.28
after2=has begun	0.26
after2=has declared	-0.43
after2=has delayed	-0.33
after2=has expelled	0.37
after2=has freed	0.08
after2=has had	-0.41
after2=has issued	0.12
after2=has killed	0.36
after2=has led	0.12
after2=has made	-0.39
after2=has not	-0.5
after2=has now	0.38
after2=has previously	-0.38
after2=has processed	0.12
after2=has reported	0.37
after2=has resulted	0.33
after2=has said	-0.48
after2=has seen	-0.16
after2=has stated	-0.25
after2=has to	-0.14
after2=has withheld	-0.43
after2=have also	-0.25
after2=have announced	-0.66
after2=have been	-0.21
after2=have begun	0.46
after2=have confirmed	0.35
after2=have contracted	0.42
after2=have died	0.52
after2=have had	0.09
after2=have issued	0.43
after2=have received	-0.1
after2=have seen	0.08
after2=have shown	0.14
after2=have tested	0.39
after2=have the	0.34
after2=have to	-0.34
after2=headquarters in	-0.64
after2=health inspection	-0.46
after2=health ministry	-0.1
after2=hemorrhagic fever	-0.69
after2=herald ,	-0.49
after2=herald also	-0.51
after2=hills police	-0.63
after2=hit the	-0.41
after2=hope that	0.1
after2=hospital ,	0.37
after2=hospital .	0.48
after2=hospital in	-0.77
after2=hospital is	-0.63
after2=house of	0.48
after2=houses walmart	0.14
after2=hurricane season	-0.15
after2=if he	-0.24
after2=image caption	-0.35
after2=in 1994	-0.06
after2=in 2016	-0.06
after2=in 2017	0.04
after2=in a	-0.9
after2=in beijing	0.24
after2=in canada	-0.18
after2=in central	-0.13
after2=in charlottetown	-0.7
after2=in china	-0.47
after2=in dresden	-0.6
after2=in dunshaughlin	0.15
after2=in england	-0.44
after2=in evansville	-0.6
after2=in glasgow	-0.64
after2=in his	-0.5
after2=in houston	0.22
after2=in iowa	-0.38
after2=in june	-0.39
after2=in london	-0.94
after2=in los	-0.05
after2=in malakal	-0.56
after2=in nashville	-0.74
after2=in nelson	0.24
after2=in new	0.6
after2=in north	-0.22
after2=in northern	-0.49
after2=in paisley	-1.02
after2=in paterson	0.36
after2=in queens	-0.6
after2=in recent	0.41
after2=in red	-0.57
after2=in rockville	-0.62
after2=in rome	0.25
after2=in shelby	0.16
after2=in southern	-0.1
after2=in southwest	0.27
after2=in st	-0.51
after2=in sydney	-0.48
after2=in the	-0.38
after2=in their	-0.41
after2=in toronto	-0.54
after2=in tucson	-0.69
after2=indicates that	-0.07
after2=instance ,	-0.12
after2=international airport	-0.58
after2=into a	0.22
after2=is "	-0.59
after2=is 22	0.06
after2=is a	0.72
after2=is about	0.29
after2=is accused	-0.3
after2=is also	0.38
after2=is an	-0.89
after2=is at	-0.6
after2=is being	-0.32
after2=is believed	-0.64
after2=is currently	-0.43
after2=is expected	-0.96
after2=is facing	-0.85
after2=is going	-0.15
after2=is in	-0.44
after2=is known	-0.28
after2=is making	0.35
after2=is my	-0.26
after2=is no	-0.51
after2=is not	0.16
after2=is now	0.1
after2=is often	-0.92
after2=is one	0.1
after2=is still	-0.57
after2=is the	-0.26
after2=is to	-0.38
after2=is very	-0.32
after2=is waiting	0.25
after2=is working	-0.5
after2=island .	-0.73
after2=issued a	-0.6
after2=issued its	0.25
after2=it 's	-0.25
after2=it is	-0.43
after2=it was	-0.57
after2=journal of	-0.65
after2=kilburn estate	-0.63
after2=kong .	-0.44
after2=korea 's	-0.53
after2=korea ,	-0.42
after2=laboratory .	-0.38
after2=laboratory tests	-0.14
after2=lack basic	0.09
after2=last monday	-0.56
after2=last month	0.22
after2=last year	0.27
after2=law and	0.35
after2=leads the	0.17
after2=least three	-0.14
after2=least two	-0.14
after2=left for	-0.49
after2=legislation allows	-0.19
after2=limited ,	0.54
after2=located in	0.28
after2=lot of	-0.13
after2=made a	0.4
after2=majority of	-0.19
after2=malakal are	-0.38
after2=malakal is	-0.34
after2=man and	-0.18
after2=man was	0.33
after2=man who	-0.2
after2=management board	0.8
after2=many as	-0.16
after2=marcos ,	-0.48
after2=material may	-0.3
after2=may be	0.08
after2=may have	-0.04
after2=may not	0.06
after2=mayor michael	0.3
after2=measure of	-0.55
after2=medal for	-0.44
after2=medical center	-0.41
after2=member states	0.63
after2=memberships are	0.11
after2=mikayel minasyan	0.65
after2=minister for	-0.05
after2=ministry of	0.25
after2=ministry said	-0.52
after2=model ,	-0.52
after2=more than	0.08
after2=morning ,	-0.35
after2=morning .	-0.5
after2=mother says	0.19
after2=moved the	-0.61
after2=national guard	0.49
after2=near the	0.33
after2=need to	-0.5
after2=neighborhood of	0.52
after2=news agency	-0.83
after2=nile virus	-0.61
after2=noted that	-0.78
after2=now ,	-0.28
after2=now has	0.86
after2=nuclear issue	-0.06
after2=number is	-0.09
after2=number of	-0.12
after2=observed that	-0.19
after2=of 2003	-0.56
after2=of agriculture	-0.75
after2=of allergy	-0.64
after2=of america	-0.39
after2=of arizona	-0.26
after2=of armenia	-0.41
after2=of california	-0.6
after2=of china	-0.28
after2=of commerce	-0.29
after2=of congo	-0.45
after2=of conservation	-0.37
after2=of health	-0.54
after2=of hygiene	-0.32
after2=of manchester	-0.23
after2=of monday	-0.11
after2=of people	-0.13
after2=of pittsburgh	-0.31
after2=of public	-0.61
after2=of representatives	-0.36
after2=of technology	-0.44
after2=of the	-0.08
after2=of them	-0.47
after2=of this	-0.45
after2=of those	-0.48
after2=of tuesday	-0.11
after2=office in	0.27
after2=office to	0.17
after2=officers ,	-0.25
after2=officials are	-0.47
after2=officials have	0.12
after2=officials in	-0.76
after2=officials say	-0.72
after2=on a	-0.75
after2=on an	0.3
after2=on april	0.64
after2=on march	0.32
after2=on saturday	0.17
after2=on sunday	-0.57
after2=on the	0.04
after2=on thursday	-0.1
after2=on tuesday	0.58
after2=on wednesday	0.67
after2=or at	-0.07
after2=outbreak is	-0.06
after2=outbreak of	-0.21
after2=outlet in	-0.53
after2=over the	-0.37
after2=park in	-0.51
after2=part of	-0.18
after2=people have	-0.13
after2=pointed out	-0.29
after2=police ,	0.58
after2=police command	0.53
after2=police department	-0.07
after2=police officer	0.62
after2=police shooting	-0.03
after2=post that	-0.14
after2=post-party dinner	0.26
after2=president 's	0.35
after2=president barack	0.26
after2=president donald	0.57
after2=president of	-0.37
after2=press .	-0.27
after2=press release	-0.38
after2=prime minister	-0.05
after2=provides a	0.08
after2=provides services	0.22
after2=province ,	-0.54
after2=province .	-0.15
after2=province in	-0.29
after2=province of	0.4
after2=public schools	0.47
after2=puts the	-0.52
after2=quarantine station	0.47
after2=racecourse in	0.54
after2=region ,	0.12
after2=region of	0.33
after2=report ,	-0.42
after2=reported ,	-0.47
after2=reported .	-0.9
after2=reported its	0.71
after2=reported that	-0.46
after2=reports .	-0.57
after2=reports of	0.47
after2=reports that	-0.1
after2=researchers ,	-0.47
after2=responded ,	-1
after2=responded by	0.42
after2=response to	-0.1
after2=revealed that	-0.57
after2=rights reserved	-0.2
after2=ruled last	-0.53
after2=said ,	-0.32
after2=said .	-0.24
after2=said a	-0.66
after2=said at	-0.5
after2=said china	-0.39
after2=said he	-0.72
after2=said in	-0.68
after2=said it	0.51
after2=said on	-0.42
after2=said she	-0.8
after2=said that	0.05
after2=said the	-0.34
after2=said they	0.21
after2=said this	-0.11
after2=said thursday	-0.56
after2=samples were	-0.35
after2=say that	-0.11
after2=say the	-0.36
after2=say they	-0.42
after2=says .	-0.7
after2=says a	-0.51
after2=says it	0.22
after2=says that	-0.39
after2=says the	0.17
after2=schools will	0.52
after2=scientist ,	-0.41
after2=services and	0.44
after2=services into	0.19
after2=share the	0.09
after2=shares and	-0.46
after2=should be	0.05
after2=signed legislation	-0.56
after2=since the	0.08
after2=staff of	-0.31
after2=state ,	-0.13
after2=state commissioner	-0.68
after2=state farm	0.19
after2=state governor	0.28
after2=state of	-0.19
after2=state police	0.33
after2=state university	-1.08
after2=stated that	0.09
after2=statement said	-0.46
after2=stone of	-0.1
after2=strain ,	-0.57
after2=strain .	-0.45
after2=strain of	-0.98
after2=strain that	-0.43
after2=strain was	-0.27
after2=study ,	0.25
after2=study found	0.26
after2=such as	-0.55
after2=sudan ,	-0.44
after2=suggest that	-0.39
after2=summit and	-0.23
after2=sunday ,	0.48
after2=sustainable energy	0.57
after2=swine flu	-0.97
after2=teachers are	0.26
after2=team )	-0.69
after2=that 's	-0.45
after2=that all	-0.24
after2=that are	0.07
after2=that has	-0.41
after2=that have	0.08
after2=that he	-0.6
after2=that is	0.19
after2=that it	-0.5
after2=that the	-0.15
after2=that they	-0.06
after2=that will	0.05
after2=that would	0.19
after2=the first	-0.16
after2=the government	-0.16
after2=the last	-0.13
after2=the latest	0.51
after2=the meantime	-0.11
after2=the new	-0.16
after2=the past	-0.26
after2=the present	-0.1
after2=the same	-0.09
after2=the tank	-0.78
after2=then introduced	-0.45
after2=there are	-0.38
after2=there have	0.67
after2=there is	-0.24
after2=think i	-0.34
after2=think it	-0.26
after2=think we	-0.2
after2=this time	-0.12
after2=this week	-0.36
after2=this year	-0.69
after2=times .	0.04
after2=times described	-0.59
after2=times has	-0.48
after2=times reported	-0.93
after2=times reports	-0.24
after2=times says	0.34
after2=to a	0.47
after2=to be	-0.56
after2=to consider	-0.21
after2=to discuss	0.45
after2=to give	-0.75
after2=to hear	0.22
after2=to help	0.57
after2=to him	-0.29
after2=to nigeria	-0.77
after2=to pay	-0.5
after2=to provide	0.44
after2=to repeal	-0.29
after2=to some	-0.16
after2=to the	-0.32
after2=to wikipedia	-0.24
after2=today ,	0.22
after2=today .	0.1
after2=today sought	0.14
after2=told reporters	-0.6
after2=told the	-0.65
after2=total of	-0.12
after2=trade agreement	-0.27
after2=trade representative	0.84
after2=trump has	-0.04
after2=two -	-0.16
after2=type of	-0.17
after2=under the	0.38
after2=university .	-0.52
after2=urged the	-0.6
after2=us on	-0.74
after2=using the	0.12
after2=village of	0.5
after2=virus ,	-0.6
after2=virus .	-1.16
after2=virus and	-0.53
after2=virus has	-0.48
after2=virus in	-0.67
after2=virus is	-0.5
after2=virus reported	-0.37
after2=virus strain	-0.45
after2=virus was	-0.35
after2=want to	-0.49
after2=was a	-0.26
after2=was accused	-0.42
after2=was admitted	-0.35
after2=was also	-0.44
after2=was another	-0.47
after2=was arrested	-0.31
after2=was awarded	-0.95
after2=was charged	-0.54
after2=was convicted	0.2
after2=was in	0.27
after2=was just	-0.53
after2=was n't	-0.48
after2=was not	0.37
after2=was out	-0.45
after2=was quoted	-0.66
after2=was sentenced	-0.6
after2=was taken	-0.56
after2=was the	0.36
after2=was there	-0.73
after2=was told	0.2
after2=water regulation	0.62
after2=we are	0.25
after2=wednesday ,	-0.47
after2=week ,	-0.55
after2=well as	-0.33
after2=went on	-0.2
after2=went to	-0.45
after2=were also	0.13
after2=were blowout	-0.29
after2=were diagnosed	-0.43
after2=were found	0.18
after2=were sent	-0.44
after2=were to	-0.19
after2=west and	-0.75
after2=where alfie	0.3
after2=where he	0.16
after2=where the	-0.08
after2=which specializes	-0.54
after2=while the	-0.26
after2=who have	0.33
after2=who voted	-0.57
after2=will also	-0.51
after2=will be	0.13
after2=will continue	-0.35
after2=will have	0.54
after2=will hear	-0.12
after2=will host	-0.62
after2=will keep	-0.34
after2=will remain	0.09
after2=will see	0.22
after2=will soon	-0.14
after2=with a	0.45
after2=with his	0.16
after2=with the	-0.16
after2=within the	-0.27
after2=woman ,	0.29
after2=woman who	-0.42
after2=woman ’s	0.7
after2=won the	0.18
after2=world cup	-0.84
after2=would be	0.1
after2=would have	0.33
after2=would like	-0.27
after2=would ’ve	-0.11
after2=year ,	-0.83
after2=yesterday ,	0.23
after2=— a	0.56
after2=’ .	-0.74
after2=’s a	-0.42
after2=’s four	-0.32
after2=’s future	0.5
after2=’s in	0.13
after2=’s new	-0.1
after=	-0.57
after=!	-0.91
after=!!	0.07
after="	-0.5
after=&	-0.35
after='	-0.82
after='ll	-0.45
after='m	-0.35
after='re	-0.44
after='s	0.03
after='ve	-0.4
after=(	-0.06
after=)	-0.31
after=*	-0.47
after=+	-0.56
after=,	-0.04
after=-	0.07
after=--	0.63
after=.	0.07
after=/	-0.65
after=05	-0.67
after=1	-1
after=10	-0.52
after=100	-0.3
after=11	-0.63
after=12	-0.53
after=13	-0.84
after=14	-0.31
after=15	-0.65
after=15th	-0.85
after=16	-0.32
after=17	-0.15
after=18	-0.57
after=19	-0.69
after=2	-0.51
after=2.4	-0.38
after=20	-0.31
after=200	-0.15
after=2002	-0.51
after=2003	-0.47
after=2005	-0.24
after=2006	-0.46
after=2008	-0.2
after=2009	-0.32
after=2014	-0.47
after=2015	-0.45
after=2016	-0.39
after=2017	-0.68
after=2018	-0.66
after=21	-0.25
after=22	-0.66
after=23	-0.58
after=24	-0.44
after=25	-0.34
after=26	-0.6
after=27	-0.66
after=28	-0.6
after=29	-0.54
after=2nd	0.17
after=3	-0.63
after=30	-0.62
after=300	-0.12
after=31	-0.51
after=4	-0.56
after=40	-0.27
after=5	-0.7
after=50	-0.17
after=52	-0.35
after=59	-0.5
after=6	-0.47
after=6th	-0.47
after=7	-0.42
after=8	-0.46
after=9	-0.5
after=97	-0.42
after=:	-0.31
after=;	0.59
after=?	-0.14
after=[	-0.71
after=]	-0.48
after=a	-0.61
after=about	-0.73
after=academy	0.08
after=account	-0.65
after=accused	0.23
after=actress	0.14
after=added	-0.08
after=addition	-0.29
after=additional	-0.56
after=administration	-0.74
after=admitted	0.24
after=advised	0.25
after=africa	-1.22
after=african	-0.81
after=afternoon	-0.72
after=against	-0.47
after=agencies	-0.69
after=agency	-0.66
after=agree	-0.38
after=agreed	-0.24
after=aide	-0.38
after=aides	-0.7
after=air	-0.39
after=airlines	0.68
after=airport	0.48
after=all	-0.64
after=allen	-0.34
after=allies	-0.21
after=ally	-0.28
after=almost	-0.48
after=alone	0.39
after=along	0.18
after=also	-0.76
after=always	0.5
after=am	-0.48
after=ambassador	0.39
after=ambulance	0.28
after=america	-1.16
after=american	-0.72
after=amid	0.17
after=among	-0.76
after=amount	-0.13
after=an	-0.63
after=ana	-1.09
after=analysis	-0.51
after=analytica	1
after=and	0.32
after=announced	-0.2
after=announcement	-0.1
after=appearance	-0.08
after=appeared	0.34
after=appears	-0.1
after=appreciates	-0.27
after=april	0.17
after=are	0.04
after=area	0.25
after=army	0.67
after=around	-0.13
after=arrived	0.11
after=article	-0.17
after=aside	0.33
after=asked	-0.54
after=asking	0.27
after=assembly	0.24
after=assistant	0.22
after=association	-0.41
after=attack	-0.56
after=attended	-0.7
after=attorney	0.19
after=aureus	-0.68
after=authorities	-0.69
after=avenue	-0.89
after=avian	-0.46
after=aviation	0.81
after=b	-0.69
after=bacteria	-0.52
after=ball	-0.42
after=bank	-0.39
after=based	0.5
after=bato	-0.24
after=beach	-0.89
after=became	0.43
after=become	-0.52
after=before	0.16
after=began	0.37
after=being	-0.38
after=believe	-0.05
after=believes	-0.57
after=between	0.22
after=bill	-0.37
after=bin	-0.95
after=bird	-0.5
after=birds	-0.04
after=board	-0.88
after=bond	-0.67
after=bonli	-0.84
after=border	-0.18
after=boy	-0.25
after=branch	0.25
after=broadcast	-0.45
after=bus	0.28
after=but	-0.06
after=buy	0.26
after=by	0.19
after=called	-0.66
after=calls	-0.56
after=came	-0.41
after=campaign	-0.45
after=can	-0.59
after=cancer	0.56
after=candidates	-0.33
after=caravan	-0.2
after=carolina	-0.82
after=case	-0.35
after=cases	-0.99
after=cause	-0.05
after=caused	0.45
after=center	-0.51
after=centers	0.55
after=central	-0.83
after=centre	-0.71
after=certainly	-0.21
after=certification	-0.1
after=chamber	0.73
after=championship	-0.41
after=chancellor	-0.42
after=charges	-0.53
after=chemical	-0.1
after=chief	-0.38
after=child	-0.19
after=children	-0.22
after=cholera	-0.63
after=cholerae	-0.65
after=city	-0.6
after=claimed	-0.32
after=clara	-0.55
after=coach	-0.13
after=coast	-0.55
after=code	-0.54
after=coli	-0.56
after=college	-0.55
after=come	-0.54
after=command	-0.12
after=commission	0.94
after=commissioner	0.28
after=community	0.57
after=company	-0.46
after=compared	0.07
after=complex	-0.8
after=comprises	0.32
after=concert	-0.59
after=concerto	-0.29
after=condition	-0.13
after=conference	-0.15
after=confirmed	-0.28
after=consulate	0.39
after=contact	0.25
after=contaminated	-0.23
after=continue	-0.14
after=continued	0.34
after=continues	0.1
after=contracts	0.35
after=contributed	-0.49
after=convicted	-0.52
after=correspondent	-0.51
after=could	0.1
after=council	-0.97
after=councillor	0.62
after=countries	-0.82
after=country	-0.83
after=county	-1.8
after=course	-0.26
after=court	0.42
after=courthouse	-0.69
after=cow	-0.31
after=credit	-0.3
after=cross	-0.5
after=current	-0.15
after=customers	-0.52
after=d'ivoire	-0.39
after=daily	-1.2
after=data	-0.69
after=david	0.17
after=day	-0.13
after=de	-0.69
after=death	-0.28
after=deaths	-0.38
after=decision	-0.43
after=declined	-0.46
after=delta	-0.78
after=democrats	0.47
after=described	-0.63
after=development	0.21
after=did	-0.08
after=died	-0.6
after=diego	-0.81
after=director	-0.87
after=discovered	0.16
after=disease	-0.63
after=district	0.98
after=districts	0.19
after=division	-0.47
after=do	-0.48
after=does	-0.26
after=dog	-0.16
after=dollars	-0.28
after=drug	-0.88
after=due	0.33
after=during	-0.41
after=each	0.37
after=earlier	0.64
after=early	0.25
after=ebolavirus	-0.95
after=efforts	-0.32
after=either	0.32
after=el	-0.52
after=elections	-0.49
after=elementary	-0.71
after=else	-0.24
after=emergency	-0.48
after=employee	-0.54
after=employees	0.05
after=engine	-0.52
after=engineer	-0.54
after=entered	0.28
after=epidemic	-0.64
after=estate	-0.34
after=estimated	-0.47
after=estimates	-0.46
after=evades	0.22
after=even	-0.52
after=evening	-0.54
after=event	-0.61
after=eventually	-0.57
after=example	0.4
after=expect	-0.13
after=experts	-0.64
after=explained	-0.38
after=faced	-0.34
after=faces	0.04
after=facility	0.3
after=fact	-0.2
after=factors	-0.46
after=family	-0.33
after=far	-0.42
after=farm	0.29
after=farmers	0.37
after=farms	0.24
after=fashion	-0.68
after=faso	-0.78
after=father	-0.16
after=fear	-0.29
after=federal	-0.47
after=feel	-0.53
after=fees	-0.64
after=festival	0.37
after=fever	-0.26
after=few	-0.04
after=field	-0.42
after=figures	-0.43
after=find	-0.29
after=finding	0.47
after=fire	0.23
after=first	-0.56
after=five	0.41
after=flu	-0.35
after=following	0.45
after=follows	0.37
after=food	0.66
after=for	-0.66
after=forecasts	0.13
after=foreign	-0.25
after=found	-0.4
after=four	0.42
after=fresh	-0.76
after=friday	-0.13
after=from	-0.14
after=further	-0.36
after=gallagher	-0.45
after=game	-0.67
after=gas	0.25
after=gave	-0.17
after=general	-0.68
after=get	0.27
after=gets	-0.05
after=got	-0.52
after=governments	-0.1
after=governor	0.39
after=grant	-0.54
after=group	-1.04
after=had	0.35
after=haemorrhagic	-0.74
after=half	-0.28
after=hall	-0.47
after=has	-0.28
after=have	-0.33
after=he	0.23
after=head	-0.51
after=heading	0.26
after=headquarters	-0.64
after=health	-0.11
after=held	-0.81
after=help	-0.78
after=helped	-0.41
after=hemorrhagic	-0.69
after=herald	-0.22
after=high	-0.61
after=hills	-1.01
after=himself	-0.69
after=his	-0.41
after=hit	-0.42
after=home	0.5
after=hope	0.07
after=hopes	0.23
after=horse	0.39
after=horses	0.34
after=hospital	0.05
after=hours	-0.23
after=houses	0.14
after=how	0.13
after=however	-0.47
after=human	-0.47
after=hurricane	-0.15
after=if	0.24
after=illness	-0.36
after=image	-0.35
after=in	0.16
after=incident	-0.75
after=include	0.28
after=included	-0.27
after=independent	-0.2
after=indicated	-0.43
after=indicates	-0.22
after=individuals	-0.08
after=infected	-0.09
after=infection	-0.63
after=infections	-0.4
after=information	0.38
after=ingraham	-0.57
after=initial	-0.03
after=instance	-0.12
after=institute	-0.68
after=international	-0.6
after=interview	-0.41
after=into	0.18
after=investigation	-0.59
after=investigations	-0.52
after=investment	-0.58
after=is	0.35
after=island	-0.93
after=issued	0.23
after=it	-0.38
after=its	-0.26
after=itself	-0.37
after=java	-0.55
after=jose	-0.81
after=journal	-0.65
after=judge	-0.4
after=june	-0.16
after=jury	0.13
after=just	-0.16
after=kelly	-0.42
after=kidney	-0.19
after=kilburn	-0.63
after=know	-0.28
after=kong	-1.37
after=korea	-1.29
after=korean	-0.72
after=lab	-0.53
after=laboratories	-0.68
after=laboratory	0.65
after=lack	0.09
after=language	0.37
after=last	0.22
after=late	-0.1
after=later	-0.64
after=latest	-0.19
after=launched	0.23
after=law	-0.16
after=lawyer	-0.38
after=leader	-0.48
after=leads	0.12
after=least	-0.43
after=led	-0.87
after=lee	-0.47
after=left	-0.54
after=legislation	-0.19
after=letter	-0.06
after=levy	-0.45
after=like	0.53
after=limited	0.54
after=line	-0.52
after=list	-0.44
after=local	-0.52
after=located	0.28
after=locations	-0.04
after=lot	-0.13
after=lottery	0.21
after=made	-0.64
after=main	-0.28
after=majority	-0.19
after=makes	-0.15
after=making	0.32
after=maktoum	-0.52
after=malakal	-0.58
after=man	0.56
after=management	0.8
after=mandela	-0.28
after=manuel	-0.68
after=many	-0.17
after=march	-0.16
after=marcos	-0.48
after=market	-0.34
after=material	-0.3
after=may	-0.04
after=mayor	0.75
after=me	-0.57
after=mean	-0.28
after=means	-0.59
after=meant	0.1
after=measure	-0.55
after=measures	0.24
after=medal	-0.44
after=media	-0.31
after=medical	-0.11
after=meeting	-0.31
after=member	0.43
after=members	-0.56
after=memberships	0.11
after=men	-0.32
after=metro	-0.43
after=midlands	-0.28
after=might	-0.26
after=migrants	0.87
after=mikayel	0.65
after=military	0.44
after=million	-0.63
after=millions	-0.63
after=mine	0.69
after=minister	0.09
after=ministry	0.09
after=mission	0.32
after=model	-0.9
after=mohammed	-0.45
after=money	-0.32
after=monoxide	-0.59
after=months	-0.38
after=more	-0.13
after=morning	-0.74
after=most	0.29
after=mother	0.28
after=motion	-0.34
after=move	-0.14
after=moved	-0.62
after=movement	-0.11
after=must	-0.37
after=mutation	-0.11
after=my	-0.12
after=n't	-0.52
after=national	0.98
after=nations	-0.19
after=native	-0.11
after=near	0.26
after=need	-0.22
after=needed	-0.23
after=needs	-0.63
after=neighborhood	0.52
after=never	-0.36
after=new	-0.66
after=news	-0.91
after=night	-0.74
after=nile	-0.62
after=no	-0.14
after=nor	-0.42
after=not	-0.35
after=noted	-0.8
after=notes	0.43
after=notified	-0.68
after=now	-0.25
after=nuclear	-0.06
after=number	-0.13
after=nut	-0.86
after=oak	-0.51
after=obrador	-0.14
after=observed	-0.19
after=of	-1.18
after=offered	0.22
after=offers	0.15
after=office	0.33
after=officer	-0.32
after=officers	-0.46
after=official	-0.26
after=officials	-0.47
after=often	-0.2
after=on	0.29
after=once	-0.25
after=one	-0.64
after=only	-0.54
after=or	-0.48
after=other	-0.36
after=our	-0.28
after=out	-0.44
after=outbreak	-0.25
after=outbreaks	-0.58
after=outlet	-0.54
after=over	0.49
after=owner	-0.09
after=page	-0.35
after=parents	-0.16
after=park	-0.79
after=part	-0.35
after=particular	-0.28
after=party	-0.8
after=pass	-0.86
after=patient	-0.23
after=patients	-0.64
after=people	-0.7
after=personnel	-0.04
after=photo	-0.45
after=plan	-0.41
after=plans	-0.55
after=plant	-0.23
after=played	-0.53
after=plc	0.03
after=point	-0.16
after=pointed	-0.29
after=poisoning	-0.73
after=police	0.69
after=post	0.69
after=post-party	0.26
after=posted	-0.49
after=power	-0.78
after=present	-0.49
after=president	0.8
after=presidential	0.35
after=press	-0.72
after=previous	-0.19
after=primary	-0.17
after=prime	-0.05
after=program	-0.63
after=programme	-0.45
after=project	0.1
after=projects	-0.14
after=promised	-0.5
after=proposal	-0.32
after=propose	-0.38
after=proposed	-0.51
after=provide	-0.28
after=provides	0.17
after=province	0.08
after=provinces	0.32
after=public	0.45
after=put	-0.21
after=putin	-0.46
after=puts	0.23
after=quanzhang	-0.38
after=quarantine	0.47
after=quarter	-0.6
after=question	-0.07
after=racecourse	0.4
after=racing	0.1
after=raised	-0.51
after=range	-0.21
after=rangers	0.55
after=reach	-0.46
after=recall	0.21
after=recalled	-0.41
after=received	-0.46
after=recent	-0.5
after=recently	-1.02
after=red	-0.5
after=refugee	0.57
after=regiment	-0.66
after=region	0.05
after=regional	-0.13
after=related	-0.48
after=release	-0.61
after=remain	0.25
after=report	-0.88
after=reported	-0.24
after=reporter	-0.72
after=reports	0.14
after=research	-0.3
after=researchers	-0.47
after=residence	0.37
after=resident	0.6
after=residents	0.47
after=responded	0.34
after=response	-0.25
after=restaurant	0.09
after=restaurants	-0.05
after=results	-0.55
after=retail	-0.29
after=revealed	-0.57
after=rights	-0.42
after=risk	0.49
after=river	-0.9
after=road	-0.6
after=roundabout	0.83
after=ruled	-0.53
after=rules	-0.32
after=ryan	-0.5
after=said	-0.18
after=samples	-0.55
after=saw	0.19
after=say	-0.78
after=says	-0.56
after=scheme	-0.62
after=school	-0.79
after=schools	0.27
after=science	-0.24
after=scientist	-0.44
after=second	-0.27
after=secretary	0.44
after=security	-0.77
after=seeking	-0.53
after=seemed	-0.05
after=senior	-0.43
after=sent	-0.34
after=service	-0.62
after=services	0.37
after=share	0.09
after=shares	-0.06
after=should	0.52
after=show	-0.66
after=showed	0.37
after=shows	-0.52
after=side	-0.54
after=signed	0.18
after=since	0.32
after=situation	-0.11
after=six	0.44
after=smith	-0.66
after=so	-0.24
after=some	0.21
after=something	-0.6
after=son	-0.08
after=soon	0.35
after=source	-0.1
after=spent	-0.37
after=spoke	-0.5
after=spokesman	0.07
after=spokesperson	-0.07
after=spokeswoman	-0.62
after=sports	-0.4
after=squad	-0.45
after=st.	-0.55
after=staff	-0.43
after=staffers	-0.56
after=star	0.14
after=started	-0.51
after=state	0.44
after=statement	-0.63
after=states	0.55
after=still	0.1
after=stone	-0.13
after=story	-0.21
after=strain	-1.57
after=strains	-0.36
after=street	-0.53
after=streets	0.16
after=stress	-0.23
after=stressed	-0.54
after=students	0.39
after=study	0.23
after=successfully	-0.59
after=such	-0.57
after=sudan	-0.81
after=suffered	-0.09
after=suggest	-0.39
after=sunday	0.48
after=supplies	-0.39
after=survey	-0.5
after=suspect	-0.15
after=suspected	-0.51
after=sustainable	0.57
after=swept	-0.58
after=swift	-0.48
after=swine	-0.29
after=symptoms	-0.08
after=take	-0.53
after=takes	-0.57
after=teachers	0.42
after=teaching	-0.15
after=team	-0.68
after=teams	-0.72
after=test	-0.45
after=testing	-0.57
after=tests	-0.84
after=than	-0.62
after=that	-0.26
after=the	0.41
after=their	-0.14
after=then	-0.43
after=there	0.1
after=these	-0.34
after=they	-0.46
after=think	-0.78
after=this	0.04
after=though	-0.39
after=thought	-0.28
after=three	-0.61
after=through	-0.37
after=thursday	0.24
after=ticket	-0.51
after=time	-0.23
after=times	-0.15
after=to	0.16
after=today	0.17
after=told	-0.16
after=took	-0.46
after=total	-0.15
after=tourism	0.49
after=town	-0.65
after=trade	0.19
after=trend	-0.1
after=troops	-0.1
after=trump	-0.72
after=tweeted	-0.6
after=two	0.34
after=type	-0.41
after=under	0.38
after=university	-1.02
after=until	0.36
after=urged	-0.78
after=urges	0.42
after=us	-0.85
after=used	0.41
after=users	-0.98
after=using	0.04
after=valley	-0.89
after=van	-0.62
after=via	0.37
after=victim	-0.43
after=village	0.39
after=virginia	-0.68
after=virus	-1.57
after=viruses	-0.56
after=visited	-0.64
after=voted	-0.48
after=wales	-0.65
after=want	-0.33
after=wants	0.36
after=warning	-0.54
after=water	0.75
after=we	0.19
after=website	-0.83
after=wednesday	0.16
after=week	-0.91
after=weekend	-0.68
after=well	-0.33
after=went	-0.59
after=were	-0.26
after=west	-0.94
after=what	-0.24
after=when	-0.66
after=where	0.48
after=which	-0.82
after=while	0.59
after=who	-0.21
after=whose	0.6
after=will	-0.43
after=win	-0.27
after=wines	0.14
after=wing	-0.36
after=winning	-0.06
after=with	0.42
after=within	-0.22
after=wo	-0.23
after=woman	0.67
after=women	0.54
after=won	-0.13
after=work	-0.3
after=worked	-0.32
after=workers	0.55
after=world	-1
after=would	-0.38
after=writes	-0.39
after=wrote	-0.6
after=year	-1.29
after=yesterday	0.5
after=you	-0.5
after=young	-0.24
after=your	-0.42
after=zoo	-0.86
after=–	0.13
after=—	0.15
after=‘	-0.82
after=’	-0.21
after=’ll	-0.34
after=’m	-0.56
after=’re	-0.23
after=’s	-0.33
after=’ve	-0.34
after=“	-0.12
after=”	0.37
after=…	-0.37
afterPos=''	-0.13
afterPos=,	0.06
afterPos=-	-0.57
afterPos=-LRB-	-0.07
afterPos=-RRB-	-0.34
afterPos=.	0.07
afterPos=:	0.27
afterPos=CC	0.1
afterPos=CD	-1.93
afterPos=DT	0.14
afterPos=EX	0.15
afterPos=FW	-0.67
afterPos=HYPH	-0.52
afterPos=IN	0.15
afterPos=JJ	-0.35
afterPos=JJR	0.09
afterPos=JJS	0.18
afterPos=MD	-0.04
afterPos=NFP	-0.71
afterPos=NN	0.13
afterPos=NNP	-0.45
afterPos=NNPS	0.25
afterPos=NNS	0.41
afterPos=POS	-0.09
afterPos=RBR	0.15
afterPos=RBS	-0.28
afterPos=RP	-0.79
afterPos=SYM	0.09
afterPos=TO	-0.23
afterPos=UH	-0.33
afterPos=VB	-0.1
afterPos=VBD	-0.13
afterPos=VBG	-0.41
afterPos=VBN	0.24
afterPos=VBP	-0.36
afterPos=VBZ	0.19
afterPos=WDT	-0.3
afterPos=WP	-0.18
afterPos=WRB	0.16
andBefore	0.52
andBehind	0.23
before2= 	0.18
before2= "	-0.37
before2= (	0.53
before2= a	0.56
before2= los	-0.31
before2= south	-0.35
before2=" "	0.14
before2=" (	-0.25
before2=" ,	-0.74
before2=" .	-0.42
before2=" added	-0.41
before2=" cuyahoga	-0.23
before2=" in	0.88
before2=" said	0.17
before2=" senator	-0.12
before2=% .	0.08
before2=' "	-0.16
before2=' said	-0.47
before2='s (	-0.64
before2='s ,	-0.71
before2='s villages	0.64
before2=) "	-0.34
before2=) ,	-1.36
before2=) -	0.36
before2=) --	-0.59
before2=) .	-0.47
before2=) and	-0.83
before2=) in	0.1
before2=) on	0.34
before2=) —	-0.33
before2=, "	-0.37
before2=, '	-0.37
before2=, 2018	0.36
before2=, a	-0.53
before2=, after	-0.3
before2=, although	0.16
before2=, an	-0.52
before2=, and	0.17
before2=, as	-0.29
before2=, at	0.21
before2=, but	-0.52
before2=, called	-0.49
before2=, current	0.15
before2=, democratic	-0.21
before2=, dr.	-0.12
before2=, former	-0.57
before2=, formerly	0.07
before2=, from	0.41
before2=, in	0.52
before2=, including	0.21
before2=, known	-0.22
before2=, like	0.12
before2=, los	-0.5
before2=, near	0.45
before2=, new	-0.73
before2=, north	-0.14
before2=, of	0.82
before2=, on	-0.28
before2=, or	-0.64
before2=, prof.	-0.1
before2=, said	-0.47
before2=, says	-0.57
before2=, south	-0.66
before2=, the	-0.19
before2=, told	-0.61
before2=, united	-0.34
before2=, west	-0.42
before2=, which	-0.09
before2=, while	0.26
before2=, with	-0.66
before2=, yulit	-0.31
before2=, “	-0.65
before2=- art	0.21
before2=- based	-0.58
before2=- day	0.28
before2=- old	-0.05
before2=- owned	-0.09
before2=. "	0.08
before2=. '	-0.32
before2=. (	-0.97
before2=. )	-0.4
before2=. *	-0.74
before2=. -	0.07
before2=. a	0.55
before2=. in	-0.13
before2=. judge	-0.07
before2=. new	-0.59
before2=. on	0.28
before2=. pope	-0.11
before2=. royal	-0.4
before2=. senator	-0.15
before2=. south	-0.71
before2=. the	0.54
before2=. thunder	-0.3
before2=. west	-0.33
before2=. –	-0.37
before2=. ‘	0.2
before2=. “	-0.17
before2=. ”	-0.24
before2=. …	-0.13
before2=... ]	-0.27
before2=1 .	-0.34
before2=10 .	-0.23
before2=12 .	-0.21
before2=14 .	-0.24
before2=15 .	-0.48
before2=18 .	-0.54
before2=1990s .	-0.48
before2=1997 ,	-0.21
before2=20 .	-0.24
before2=2001 .	-0.14
before2=2003 .	-0.6
before2=2004 .	0.24
before2=2005 .	-0.58
before2=2006 .	-0.32
before2=2007 .	-0.17
before2=2008 .	-0.35
before2=2016 ,	-0.55
before2=2016 .	-0.52
before2=2017 ,	-0.27
before2=2017 .	0.3
before2=2018 .	-0.82
before2=2018 :	-0.78
before2=2018 by	-0.61
before2=5 (	-0.44
before2=5 .	-0.6
before2=6 .	-0.28
before2=: "	-0.61
before2=: the	0.03
before2=: united	-0.26
before2=: “	-0.23
before2=; and	0.46
before2=? "	-0.75
before2=? ”	-0.35
before2=a (	-1.2
before2=a /	-0.66
before2=a new	0.38
before2=a.m .	-0.39
before2=about the	-0.67
before2=according to	-1.11
before2=across the	0.06
before2=activists .	-0.45
before2=activity .	-0.31
before2=added .	-0.39
before2=added that	0.16
before2=administration (	-0.77
before2=admitted on	-0.33
before2=admitted to	-0.74
before2=affairs ,	-0.86
before2=afghanistan ,	-0.12
before2=africa .	-0.71
before2=after a	-0.45
before2=after the	0.07
before2=afternoon ,	0.1
before2=again .	-0.75
before2=against the	-0.36
before2=age .	-0.16
before2=agency (	-0.49
before2=agency ,	-0.65
before2=agency .	-0.44
before2=ago .	-0.58
before2=agreement with	0.32
before2=agriculture (	-0.75
before2=agriculture ,	-0.71
before2=aid .	-0.3
before2=aids .	-0.2
before2=air .	-0.2
before2=airport .	-0.22
before2=al -	-0.59
before2=alberta ,	0.56
before2=alberta .	-0.35
before2=albuquerque ,	0.57
before2=all the	0.15
before2=alone .	-0.33
before2=along the	-0.14
before2=along with	0.13
before2=ambassador to	0.36
before2=americas in	0.28
before2=ames ,	0.78
before2=and from	0.23
before2=and grants	-0.57
before2=and in	0.23
before2=and new	-0.72
before2=and on	-0.39
before2=and south	-0.52
before2=and the	-0.24
before2=and then	0.5
before2=and when	-0.58
before2=and with	-0.54
before2=angeles ,	-0.18
before2=announced on	-0.49
before2=annually .	-0.35
before2=another .	-0.2
before2=ap )	0.36
before2=apiece in	-0.59
before2=appeal .	-0.42
before2=approach to	-0.28
before2=april .	-0.56
before2=april :	0.12
before2=are .	-0.5
before2=are in	0.43
before2=area .	-0.92
before2=area in	0.26
before2=area of	0.04
before2=areas .	-0.54
before2=areas of	0.59
before2=arizona state	-0.56
before2=arrested on	-0.47
before2=arrive in	0.34
before2=arrived at	0.33
before2=arrived from	-0.39
before2=arrived in	0.05
before2=as "	-0.15
before2=as a	-0.52
before2=as the	0.16
before2=as well	-0.5
before2=asia ,	-0.15
before2=asked .	-0.35
before2=asked the	-0.1
before2=assistance .	-0.55
before2=at a	-0.19
before2=at duke	-0.15
before2=at eastern	-0.67
before2=at michigan	-0.16
before2=at the	0.37
before2=attack .	-0.41
before2=au -	-0.55
before2=august .	0.32
before2=australia ,	0.23
before2=australia .	-0.27
before2=authorities .	-0.41
before2=authorities in	-0.22
before2=available .	-0.64
before2=avenue in	-0.1
before2=awarded the	-0.74
before2=away ,	0.09
before2=away .	-0.11
before2=away from	-0.48
before2=babies .	-0.26
before2=back .	-0.3
before2=back to	0.17
before2=backpack .	-0.2
before2=bains and	-0.44
before2=balintawak ,	0.26
before2=ballyjamesduff ;	0.15
before2=bank of	-0.4
before2=based in	0.75
before2=be in	-0.33
before2=been identified	-0.19
before2=been in	-0.18
before2=before .	-0.37
before2=before the	-0.58
before2=began in	-0.72
before2=beijing .	-0.53
before2=belgium ,	-0.06
before2=between the	-0.37
before2=beverly hills	-0.34
before2=billion .	-0.48
before2=birds .	-0.2
before2=birds in	-0.24
before2=biswas says	-0.47
before2=block of	0.08
before2=board and	0.36
before2=border .	-0.61
before2=border with	0.49
before2=born in	-0.06
before2=both the	-0.41
before2=brazil ,	0.55
before2=britain .	-0.57
before2=brooklyn .	-0.36
before2=brother ,	-0.62
before2=brought into	-0.18
before2=bse .	-0.4
before2=buffalo ,	0.37
before2=bulacan in	-0.38
before2=bulgaria ,	-0.55
before2=businesses in	-0.03
before2=but the	-0.14
before2=buy ;	0.11
before2=by a	-0.48
before2=by the	-0.05
before2=california ,	0.88
before2=california .	-0.44
before2=california state	-0.56
before2=called by	-0.5
before2=came to	0.68
before2=camp in	0.25
before2=canada .	-0.55
before2=capital ,	0.15
before2=capital .	-0.84
before2=capital of	0.71
before2=car in	-0.2
before2=caravan of	0.52
before2=carolina ,	0.66
before2=case ,	-0.06
before2=case .	0.05
before2=case in	0.55
before2=case of	-1.23
before2=cases .	-0.25
before2=cases in	0.49
before2=cases of	-1.22
before2=caused by	-0.59
before2=center .	-0.5
before2=center for	-0.96
before2=center in	0.65
before2=centers for	-1.17
before2=central and	-0.06
before2=centre .	-0.4
before2=centre for	-0.72
before2=centres in	0.25
before2=challenges .	-0.58
before2=chamber of	-0.9
before2=chambers of	-0.65
before2=charges .	-0.79
before2=chemicals .	-0.19
before2=chen ,	-0.23
before2=chief executive	-0.42
before2=chiefs .	-0.19
before2=child .	-0.29
before2=children 's	-1.17
before2=children .	-0.72
before2=children at	0.07
before2=china ,	0.13
before2=china .	0.31
before2=china and	0.64
before2=chose the	-0.56
before2=circumstances .	-0.52
before2=cities .	-0.47
before2=city ,	0.79
before2=city .	0.24
before2=city of	0.92
before2=clg ,	0.44
before2=clinic .	-0.34
before2=club where	0.5
before2=coast of	0.58
before2=colorado ,	0.62
before2=colorado state	-0.61
before2=columbia ,	0.54
before2=commerce and	-0.43
before2=commission (	-0.75
before2=commissioner for	-1.1
before2=community .	-0.25
before2=companies .	-0.24
before2=company .	-0.05
before2=compiled by	-0.65
before2=complete .	0.46
before2=compounds ;	-0.75
before2=concern .	-0.26
before2=concerned about	0.37
before2=concerns in	0.58
before2=conditions .	-0.95
before2=conducted by	-0.7
before2=conference .	-0.33
before2=confirmed in	0.47
before2=confirmed on	-0.58
before2=congo (	0.61
before2=congo .	-0.12
before2=congressman mario	-0.12
before2=consulate in	0.3
before2=continued .	-0.23
before2=control (	-0.64
before2=control .	0.25
before2=cooperation between	-0.07
before2=cooperation with	0.1
before2=coordinated by	-0.51
before2=coordinator for	-0.09
before2=copyright 2018	-0.36
before2=cornwall in	-0.16
before2=corporation of	-0.5
before2=cost .	-0.61
before2=costs .	-0.42
before2=countries ,	-0.2
before2=countries .	-0.63
before2=countries —	0.5
before2=country 's	-0.67
before2=country .	0.32
before2=country of	0.27
before2=county ,	0.76
before2=county .	-0.37
before2=court .	-0.31
before2=court on	-0.48
before2=courtesy :	-0.7
before2=courts .	-0.3
before2=cramps .	-0.41
before2=created by	-0.62
before2=credit :	-1.16
before2=criticism from	-0.59
before2=crowd .	-0.53
before2=cup .	-0.22
before2=customers .	-0.64
before2=dangerous .	-0.34
before2=darfur and	0.26
before2=daughter ,	-0.62
before2=daughter in	0.3
before2=day .	0.04
before2=days .	0.26
before2=dead .	-0.32
before2=deal .	-0.47
before2=death .	-0.23
before2=death of	-0.83
before2=deaths .	-0.49
before2=deaths in	1.05
before2=deaths of	-0.66
before2=decision .	-0.45
before2=denies .	-0.31
before2=department for	-0.37
before2=department of	-0.85
before2=destroyed .	-0.67
before2=details .	-0.62
before2=detected in	-0.67
before2=development ,	-0.6
before2=development .	-0.74
before2=development in	-0.26
before2=died .	0.36
before2=died from	-0.87
before2=died in	0.55
before2=died on	-0.71
before2=diplomats .	0.39
before2=directions on	0.2
before2=director ,	-0.25
before2=director of	-0.7
before2=discovered in	-0.44
before2=disease .	-0.83
before2=disease in	-0.21
before2=dissanayake ,	-0.49
before2=distributed by	-0.74
before2=district ,	-0.09
before2=district of	0.92
before2=divinity from	0.27
before2=doctors without	-0.37
before2=dollars .	-0.57
before2=donated by	0.27
before2=done at	-0.6
before2=down .	-0.98
before2=dprk -	0.45
before2=drc .	-0.6
before2=drive .	-0.45
before2=drugs .	-0.2
before2=ducks in	0.3
before2=earlier in	-0.57
before2=east .	-0.32
before2=east of	-0.21
before2=ebola -	-0.33
before2=effort .	-0.8
before2=election .	-0.43
before2=elections .	0.68
before2=embedded with	0.38
before2=employees .	0.3
before2=encephalopathy (	-0.63
before2=end of	-0.56
before2=england .	-0.59
before2=english .	-0.34
before2=environment ,	-0.78
before2=epidemic in	0.54
before2=established in	0.6
before2=eu .	-0.49
before2=europe .	-0.91
before2=europe and	0.58
before2=evening .	-0.53
before2=event .	0.21
before2=expert at	-0.59
before2=explained .	-0.59
before2=facebook ;	-0.74
before2=facilities .	-0.41
before2=facilities in	0.58
before2=facility in	0.6
before2=fact that	-0.33
before2=families .	-0.58
before2=farm .	-0.42
before2=farm in	0.46
before2=fatal .	-0.64
before2=father ,	-0.63
before2=february .	0.13
before2=feis ,	-0.48
before2=field .	-0.25
before2=flooding .	-0.45
before2=flooding in	-0.3
before2=floor .	-0.26
before2=flu .	-0.24
before2=flu in	1
before2=food ,	-0.73
before2=food .	-0.26
before2=for south	-0.36
before2=for the	-1.09
before2=for west	-0.23
before2=foreign minister	-0.19
before2=forum .	-0.4
before2=forum in	0.28
before2=found .	-0.68
before2=found in	-0.29
before2=france ,	-0.16
before2=free .	-0.42
before2=friday ,	0.2
before2=friday .	0.32
before2=from a	0.22
before2=from new	-0.48
before2=from northern	-0.28
before2=from south	-0.45
before2=from the	0.1
before2=front of	0.05
before2=frontières (	-0.65
before2=future .	-0.23
before2=games .	-0.4
before2=general for	0.11
before2=georgia ,	0.54
before2=georgia .	-0.43
before2=germany ,	-0.52
before2=germany .	-0.34
before2=ghana ,	-0.42
before2=globe .	-0.25
before2=goffin ,	-0.27
before2=government .	0.4
before2=government of	0.31
before2=governor of	-0.05
before2=grill in	0.37
before2=ground .	-0.48
before2=growth .	-0.58
before2=guinea ,	-0.29
before2=h5n1 .	0.26
before2=h5n1 in	0.21
before2=hall .	-0.46
before2=harbours .	-0.29
before2=has a	-0.64
before2=he said	0.31
before2=head of	-0.61
before2=headquartered in	0.16
before2=headquarters in	0.11
before2=health (	-0.96
before2=health ,	-0.56
before2=health .	-0.84
before2=health for	0.13
before2=heard .	-0.35
before2=held .	-0.52
before2=held in	0.18
before2=help .	-0.23
before2=help south	-0.33
before2=her .	-0.5
before2=here .	-0.36
before2=high .	-0.73
before2=highly pathogenic	-0.43
before2=hill ,	-0.76
before2=him .	-0.42
before2=his brother	-0.49
before2=his first	0.31
before2=his wife	-0.53
before2=history .	-0.55
before2=hiv /	-0.45
before2=holiday in	0.65
before2=holloway believes	-0.63
before2=home .	0.18
before2=home in	0.49
before2=horses .	-0.25
before2=horses across	-0.34
before2=horses at	0.09
before2=horses in	0.29
before2=hospital ,	-0.64
before2=hospital .	-1
before2=hospital in	0.28
before2=hospitals .	-0.46
before2=hours .	-0.54
before2=house .	-0.55
before2=houses in	-0.33
before2=housing .	-0.12
before2=however ,	0.48
before2=however .	-0.77
before2=humans .	-0.42
before2=i think	-0.49
before2=idaho ,	0.67
before2=if the	-0.16
before2=ill .	-0.35
before2=illinois ,	0.15
before2=illness .	-0.78
before2=illnesses .	-0.43
before2=illnesses in	0.56
before2=image :	-1.21
before2=image copyright	0.21
before2=immediately .	-0.11
before2=imports .	-0.14
before2=imports from	0.44
before2=in .	-0.28
before2=in a	0.05
before2=in beverly	-0.39
before2=in both	0.38
before2=in british	-0.44
before2=in central	-0.16
before2=in early	-0.59
before2=in east	-0.49
before2=in eastern	-0.13
before2=in hong	-0.29
before2=in late	-0.69
before2=in los	-0.41
before2=in midtown	0.43
before2=in new	-0.65
before2=in north	-0.64
before2=in northern	-0.27
before2=in south	0.06
before2=in southern	0.83
before2=in st	-0.48
before2=in st.	-0.58
before2=in the	0.3
before2=in tipperary	-0.3
before2=in west	-0.61
before2=incidents .	-0.18
before2=indefinitely .	-0.5
before2=india .	-0.12
before2=industry .	-0.63
before2=infected .	-0.1
before2=infected with	-0.89
before2=infection .	-0.54
before2=infections .	-0.77
before2=influenza .	0.39
before2=information .	-0.45
before2=infrastructure .	0.25
before2=initiative .	-0.5
before2=injuries .	-0.32
before2=institutions .	-0.29
before2=interview ,	-0.61
before2=interview with	-0.39
before2=into the	-0.7
before2=investigation .	-0.46
before2=investigators to	-0.56
before2=investments .	-0.7
before2=involved .	-0.36
before2=iowa .	-0.4
before2=iraq ,	-0.27
before2=is the	-0.52
before2=island .	-0.67
before2=island of	0.35
before2=issue .	-0.62
before2=it .	-0.68
before2=it was	-0.13
before2=italy ,	-0.28
before2=itself .	-0.38
before2=january .	0.46
before2=japan ,	-0.58
before2=jayasekara ,	-0.51
before2=jays fan	-0.4
before2=jobs .	-0.32
before2=johannesburg ,	-0.34
before2=judge .	-0.14
before2=july .	-0.05
before2=june .	-0.2
before2=justice .	0.04
before2=kampungu ,	-0.7
before2=kentucky ,	0.16
before2=kidney .	-0.23
before2=kingdom .	-0.22
before2=known as	-0.51
before2=kong .	-0.58
before2=laboratories in	0.47
before2=laboratory .	-0.38
before2=laboratory in	0.38
before2=land .	-0.42
before2=laos ,	-0.27
before2=later .	-0.25
before2=laws .	-0.18
before2=lawsuit against	0.42
before2=lawyer ,	-0.58
before2=leaders .	-0.38
before2=learners .	-0.35
before2=learning .	-0.71
before2=led by	-0.53
before2=leukemia .	-0.5
before2=level .	-0.58
before2=levels .	-0.35
before2=life .	-0.56
before2=linked to	-0.81
before2=lived in	0.66
before2=living in	0.25
before2=living with	-0.47
before2=located in	0.69
before2=london .	-0.62
before2=london and	0.68
before2=low .	0.34
before2=luxembourg .	-0.5
before2=made .	-0.34
before2=made in	0.64
before2=malaria .	-0.37
before2=malaria in	-0.38
before2=malaysia ,	-0.22
before2=management and	-0.05
before2=manaoag ,	-0.14
before2=market .	-0.35
before2=markets .	0.13
before2=match ,	0.25
before2=mauritania ,	-0.1
before2=may .	-0.56
before2=may in	0.07
before2=mayor of	0.45
before2=meanwhile ,	-0.4
before2=measures .	0.31
before2=media .	-0.17
before2=media in	-0.09
before2=meeting .	-0.46
before2=meeting in	-0.42
before2=melamine .	-0.43
before2=member of	-0.53
before2=mexico ,	-0.33
before2=mexico .	-0.39
before2=miami -	-0.69
before2=michigan ,	0.46
before2=michigan state	-0.41
before2=migrating from	-0.17
before2=mike de	-0.5
before2=milk .	-0.46
before2=million (	-0.63
before2=million .	-0.79
before2=minister ,	-0.82
before2=minister for	-0.46
before2=minister of	0.61
before2=ministry of	0.37
before2=ministry spokesman	-0.64
before2=mohammed bin	-0.33
before2=mohammed from	-0.47
before2=monday ,	-0.43
before2=monday .	-0.51
before2=money .	-0.26
before2=month .	-0.64
before2=months .	-0.71
before2=months in	-0.65
before2=more :	-1
before2=morning .	0.24
before2=moscow ,	-0.28
before2=mosquitoes in	0.08
before2=most of	0.4
before2=motion .	-0.56
before2=move .	-0.27
before2=moved the	-0.55
before2=mozambique .	0.29
before2=murders .	-0.25
before2=nagorno -	-0.73
before2=nation .	-0.32
before2=national wildlife	-0.48
before2=nations (	-0.62
before2=nations .	-0.29
before2=nato .	-0.49
before2=near the	0.31
before2=needed .	-0.69
before2=neighborhood of	0.61
before2=netherlands .	-0.52
before2=network .	-0.29
before2=networks .	-0.2
before2=new south	-0.61
before2=new york	-0.48
before2=new zealand	-0.29
before2=newark ,	0.24
before2=news ,	-0.48
before2=news agency	-0.48
before2=nigeria ,	-0.49
before2=night ,	0.11
before2=night .	-0.48
before2=no. 2	-0.41
before2=north american	-0.27
before2=north of	0.72
before2=not just	0.45
before2=noted .	-0.41
before2=november .	-0.21
before2=now .	-0.2
before2=nsw and	0.62
before2=number of	-0.66
before2=occurred .	-0.58
before2=occurred in	0.04
before2=october .	-0.43
before2=of "	-0.44
before2=of a	0.45
before2=of an	0.19
before2=of downtown	-0.15
before2=of eastern	0.7
before2=of new	-0.65
before2=of north	-0.6
before2=of south	-0.49
before2=of the	-0.11
before2=of west	-0.47
before2=off .	-0.42
before2=office .	-0.6
before2=officer ,	-0.79
before2=officer .	-0.36
before2=officer for	-0.61
before2=officers .	-0.48
before2=official .	-0.17
before2=officials .	-0.55
before2=officials in	0.55
before2=officials said	-0.22
before2=ohio ,	0.54
before2=old .	0.22
before2=old son	-0.41
before2=on a	-0.53
before2=on the	0.12
before2=one .	-1.03
before2=one in	0.18
before2=one of	0.49
before2=ongoing .	-0.57
before2=ontario .	-0.52
before2=operation .	-0.49
before2=or the	-0.72
before2=oregon ,	0.18
before2=organisation (	-0.23
before2=organization (	-0.73
before2=organization .	-0.53
before2=organized by	-0.57
before2=origin .	-0.47
before2=others .	-0.83
before2=out .	-0.72
before2=out by	-0.34
before2=out in	-0.14
before2=outbreak .	-0.14
before2=outbreak in	1.2
before2=outbreak of	-0.81
before2=over the	0.45
before2=overtime .	-0.13
before2=owerri .	-0.32
before2=owned by	-0.76
before2=owner ,	-0.56
before2=owner .	-0.38
before2=p.m .	-0.38
before2=package .	-0.67
before2=pandemic .	0.19
before2=pandi ,	0.72
before2=panelist ,	0.24
before2=park in	0.63
before2=partnership between	0.19
before2=partnership with	-0.35
before2=parts of	0.8
before2=party (	-0.55
before2=party .	-0.44
before2=patients .	-0.58
before2=people 's	-1.26
before2=people .	-0.61
before2=people in	0.59
before2=people of	0.55
before2=per the	0.31
before2=percent of	0.15
before2=phillips -	-0.91
before2=photo :	-0.98
before2=pianist ,	-0.54
before2=picture :	0.38
before2=pictured with	-0.47
before2=pigs at	0.28
before2=pilgrimage to	0.28
before2=place .	-0.45
before2=plan .	-0.26
before2=plan for	0.18
before2=plant .	0.4
before2=pm .	-0.05
before2=pneumonia .	-0.29
before2=poisoning .	-0.27
before2=poland .	-0.21
before2=police ,	-1.05
before2=police .	-0.6
before2=policies .	-0.35
before2=polytechnic state	-0.25
before2=population .	-0.52
before2=pornography .	-0.37
before2=portions of	0.33
before2=positive for	-0.84
before2=possible .	-0.73
before2=posted by	-0.37
before2=poultry .	-0.2
before2=power .	-0.24
before2=presence of	-0.96
before2=president ,	-1.11
before2=president barack	-0.28
before2=president of	0.46
before2=presidential candidate	-0.49
before2=press .	0.52
before2=prevention (	-0.93
before2=prime minister	-0.28
before2=prince .	-0.42
before2=priority .	-0.2
before2=prison .	0.08
before2=problem .	-0.38
before2=problem in	0.69
before2=problems .	-0.56
before2=process .	0.1
before2=products .	0.32
before2=professor hugh	-0.36
before2=program .	-0.33
before2=programs .	-0.44
before2=project .	-0.6
before2=projects in	0.27
before2=province .	-0.44
before2=province of	0.71
before2=provinces of	-0.28
before2=public .	-0.57
before2=quality .	-0.24
before2=racecourse in	0.57
before2=rains .	-0.52
before2=read more	-0.27
before2=recommence in	-0.37
before2=recovered .	0.46
before2=referred to	-0.28
before2=region .	-0.49
before2=region of	0.46
before2=regions .	-0.37
before2=relations between	-0.2
before2=relations with	0.77
before2=release ,	0.09
before2=release .	-0.58
before2=released on	-0.15
before2=rented .	-0.13
before2=report .	-0.4
before2=reported .	0.3
before2=reported in	0.28
before2=reported on	-0.45
before2=reported that	-0.79
before2=reporters in	0.25
before2=reports .	-0.72
before2=reports the	0.39
before2=republic of	-1.19
before2=reserved .	-0.47
before2=resident of	0.69
before2=residents .	0.16
before2=residents of	0.23
before2=resistance .	-0.16
before2=respectively .	0.42
before2=responsible for	-0.2
before2=restaurant in	0.09
before2=restaurants .	-0.41
before2=results .	-0.22
before2=resurrection of	-0.67
before2=return to	-0.09
before2=rise .	-0.47
before2=river in	-0.11
before2=romero ,	-0.67
before2=rothstein ,	-0.77
before2=russia ,	-0.27
before2=russia .	-0.32
before2=saeed bin	-0.35
before2=said "	-0.19
before2=said .	-0.08
before2=said a	-0.72
before2=said in	-0.37
before2=said marathon	-0.33
before2=said on	-0.57
before2=said the	-0.56
before2=sale .	-0.62
before2=samples from	-0.23
before2=sanchez .	-0.56
before2=santa ana	-0.29
before2=saturday ,	-0.46
before2=saturday .	-0.5
before2=say .	-0.83
before2=say that	-0.59
before2=saying "	-0.17
before2=says .	-0.47
before2=says that	-0.34
before2=says the	-0.06
before2=scam .	-0.28
before2=school .	-0.45
before2=school in	-0.15
before2=scientist at	0.13
before2=season .	-0.96
before2=secretary ,	-0.83
before2=seen in	0.61
before2=seneviratne ,	-0.52
before2=sent to	0.45
before2=sentence .	-0.38
before2=service .	-0.58
before2=service in	-0.09
before2=services .	-0.07
before2=services in	0.67
before2=set by	-0.42
before2=seven in	-0.49
before2=severn ,	0.64
before2=share .	-0.61
before2=shares .	-0.49
before2=shelby .	0.38
before2=shooting .	-0.56
before2=shot .	-0.34
before2=shows that	0.5
before2=sick .	-0.33
before2=since the	-0.54
before2=situation .	-0.45
before2=situation in	-0.44
before2=slovenia ,	-0.47
before2=so ,	-0.29
before2=so .	-0.32
before2=society ,	-0.63
before2=society .	-0.49
before2=soil .	-0.17
before2=sold in	0.1
before2=solutions .	-0.13
before2=some of	-0.07
before2=son ,	-0.48
before2=source :	0.14
before2=speaking with	-0.57
before2=species .	-0.3
before2=spinach .	-0.35
before2=spokesman .	-0.63
before2=spokesman for	-0.49
before2=spokeswoman for	-0.6
before2=spread to	0.32
before2=spreading .	-0.31
before2=st. louis	-0.26
before2=staff .	-0.46
before2=standards .	-0.32
before2=star of	0.29
before2=state ,	-0.26
before2=state .	-0.29
before2=stated .	-0.42
before2=statement ,	-0.87
before2=statement .	-0.49
before2=statement on	-0.44
before2=statements .	0.12
before2=states ,	-0.34
before2=states .	0.22
before2=states and	0.96
before2=states except	-0.31
before2=states of	-0.44
before2=station in	0.07
before2=statue of	-0.63
before2=status .	-0.56
before2=stay in	0.61
before2=stops in	0.35
before2=strain .	-0.36
before2=strain of	-0.81
before2=strategy for	0.29
before2=street in	0.15
before2=student at	-0.66
before2=such as	0.65
before2=sudan ,	-0.59
before2=sudan .	-0.28
before2=suicide .	-0.41
before2=suit before	0.2
before2=sunday ,	0.39
before2=superintendents for	0.37
before2=support .	-0.38
before2=support for	-0.5
before2=support the	-0.76
before2=surprising .	0.24
before2=surrey ,	0.82
before2=survivors of	-0.68
before2=swans in	0.76
before2=sweden .	-0.25
before2=symptoms .	-0.45
before2=symptoms of	-0.87
before2=syria .	-0.41
before2=system .	-0.6
before2=systems .	-0.41
before2=t *	-0.55
before2=t dominated	0.08
before2=taken by	-0.35
before2=talks with	-0.26
before2=teams from	0.2
before2=technology ,	0.27
before2=term .	-0.69
before2=territory .	0.37
before2=testing .	-0.19
before2=tests .	0.13
before2=tests in	-0.36
before2=texas ,	0.5
before2=texas .	-0.26
before2=than the	-0.65
before2=that "	-0.07
before2=that .	-0.44
before2=that in	0.16
before2=that of	0.39
before2=that the	-0.1
before2=the "	-0.93
before2=the 10th	0.39
before2=the all	-0.58
before2=the annual	-0.34
before2=the canadian	-0.73
before2=the current	0.32
before2=the david	-0.12
before2=the deadly	-0.37
before2=the democratic	-0.46
before2=the dominican	-0.3
before2=the eastern	0.09
before2=the european	-0.51
before2=the famous	-0.59
before2=the fatal	-0.15
before2=the first	0.17
before2=the holy	-0.42
before2=the hong	-0.5
before2=the inter-state	-0.38
before2=the latest	-0.35
before2=the los	-0.43
before2=the middle	-0.7
before2=the montgomery	-0.38
before2=the national	-0.63
before2=the near	-0.58
before2=the nearby	-0.08
before2=the new	0.14
before2=the next	-0.52
before2=the north	0.28
before2=the ny	0.4
before2=the queen	-0.21
before2=the recent	0.13
before2=the royal	-0.65
before2=the santa	-0.34
before2=the seoul	-0.61
before2=the sos	-0.29
before2=the south	-0.39
before2=the soviet	-0.41
before2=the spectacular	0.18
before2=the st.	-0.4
before2=the state	0.12
before2=the supreme	-0.44
before2=the third	-0.19
before2=the tropical	0.4
before2=the u.s.	-0.18
before2=the united	-0.93
before2=the us	-0.66
before2=the washington	-0.14
before2=the west	-0.4
before2=the winning	-0.38
before2=the world	-0.48
before2=them .	-0.69
before2=them in	0.11
before2=there .	-0.58
before2=this .	-0.19
before2=thomas the	-0.52
before2=threats .	-0.38
before2=thursday ,	-0.49
before2=thursday .	-0.23
before2=thursday that	-0.07
before2=time .	-0.83
before2=time the	-0.62
before2=times .	-0.93
before2=to .	-0.16
before2=to a	-0.64
before2=to deploy	0.24
before2=to give	-0.46
before2=to pay	-0.29
before2=to saudi	-0.56
before2=to support	0.31
before2=to the	-0.39
before2=today (	-0.63
before2=today ,	-0.58
before2=today .	-0.45
before2=told the	-0.31
before2=toronto ,	0.8
before2=toronto —	-0.12
before2=tourists .	-0.41
before2=tournament .	-0.5
before2=town .	-0.45
before2=town of	1.19
before2=trains .	-0.27
before2=transferred to	-0.65
before2=transmission .	-0.23
before2=travel to	0.32
before2=travellers .	-0.18
before2=treatment .	-0.23
before2=treatment in	0.13
before2=trip to	-0.12
before2=trump 's	0.34
before2=trump .	-0.34
before2=ttc spokesman	-0.38
before2=tuberculosis (	-0.62
before2=tuesday ,	-0.72
before2=tuesday .	-0.44
before2=turkey .	-0.27
before2=twitter ;	-0.75
before2=two influenza	-0.36
before2=u.s. and	0.49
before2=uk .	-0.35
before2=un ,	-0.66
before2=under the	-1.05
before2=unit .	-0.5
before2=united states	-0.41
before2=university ,	-0.13
before2=university .	-0.25
before2=university in	0.76
before2=university of	-1.38
before2=up .	-0.3
before2=up in	-0.36
before2=up on	-0.53
before2=up the	0.19
before2=us .	-0.85
before2=us on	-0.55
before2=utah ,	0.41
before2=verdict .	-0.45
before2=victoria .	-0.54
before2=village in	0.6
before2=village of	0.98
before2=villages of	0.24
before2=virus (	-0.42
before2=virus .	-0.18
before2=virus in	0.9
before2=viruses .	-0.44
before2=visit to	0.63
before2=voting .	-0.41
before2=war .	-0.17
before2=warned .	-0.1
before2=was a	0.28
before2=was arrested	-0.36
before2=was awarded	-0.44
before2=was in	0.04
before2=was the	-0.05
before2=washington (	-0.87
before2=washington ,	-0.74
before2=washington .	0.21
before2=water .	-0.65
before2=way .	-0.35
before2=way into	0.6
before2=website .	-0.6
before2=wednesday ,	0.15
before2=wednesday .	-0.3
before2=week ,	-0.26
before2=week .	0.39
before2=weekend .	-0.7
before2=weekly .	-0.2
before2=weeks .	-0.29
before2=well .	-0.57
before2=well as	0.11
before2=were from	-0.16
before2=west and	0.56
before2=what the	-0.82
before2=when the	-0.51
before2=where the	-0.71
before2=while an	0.12
before2=wife ,	-0.63
before2=wilberforce in	-0.69
before2=with .	-0.38
before2=with suspected	-0.28
before2=with the	-0.39
before2=within the	0.38
before2=woman ,	-0.86
before2=woman from	0.1
before2=woman in	0.65
before2=women 's	-0.63
before2=won by	-0.04
before2=won the	0.36
before2=work .	-0.86
before2=workers .	-0.45
before2=workers in	-0.25
before2=working with	-0.47
before2=world .	0.14
before2=year .	0.46
before2=year in	0.73
before2=years ,	-0.41
before2=years .	-0.93
before2=years the	-0.88
before2=yesterday ,	-0.15
before2=yesterday .	-0.48
before2=york ,	0.82
before2=york .	-0.54
before2=zone .	-0.41
before2=© 2018	-0.29
before2=’ .	-0.22
before2=” said	-0.27
before2=” says	-0.54
before2=” “	-0.52
before=	0.18
before=!	0.16
before="	-0.5
before=&	-0.04
before='	0.04
before='s	-0.11
before=(	-0.29
before=)	-0.05
before=*	-0.72
before=,	-0.04
before=-	-0.42
before=--	0.09
before=.	-0.09
before=...	-0.65
before=/	-0.45
before=1	-0.68
before=10th	0.39
before=19	-0.54
before=2	-0.51
before=2016	0.73
before=2018	0.29
before=26	-0.23
before=29	-0.38
before=2nd	-0.68
before=3	-0.46
before=30	0.08
before=4	-0.39
before=9.30	-0.35
before=:	0.26
before=;	0.3
before=[	-0.67
before=]	-0.49
before=a	0.08
before=a.m.	0.29
before=about	-0.09
before=accused	0.35
before=across	0.33
before=added	-0.54
before=adrian	-0.29
before=adviser	-0.33
before=after	-0.04
before=against	0.24
before=agence	-0.51
before=agency	-0.48
before=agent	-0.51
before=air	0.61
before=alfie	-0.27
before=all	-0.67
before=allowing	0.42
before=although	0.3
before=ambassador	-0.27
before=american	-0.57
before=an	0.13
before=ana	-0.29
before=and	0.1
before=andrew	-0.34
before=animal	-0.59
before=announced	-0.67
before=annual	-0.67
before=another	-0.66
before=anthony	-0.16
before=archbishop	-0.24
before=are	0.45
before=around	0.24
before=arrested	-0.56
before=art	0.21
before=as	-0.44
before=asked	0.26
before=at	0.07
before=ate	-0.34
before=attorney	-0.42
before=awarded	-0.52
before=back	-0.38
before=barack	-0.38
before=barclays	-0.52
before=barry	-0.21
before=based	-0.82
before=beating	0.08
before=because	-0.7
before=before	0.05
before=begins	-0.37
before=believes	-0.61
before=between	0.16
before=beverly	-0.43
before=billion	0.72
before=bin	-0.68
before=birmingham	-0.47
before=biturbocharged	-0.76
before=board	0.09
before=border	0.2
before=both	-0.32
before=brands	-0.52
before=brian	-0.23
before=british	-0.64
before=brother	-0.51
before=but	-1.03
before=by	0.14
before=california	-0.48
before=called	0.28
before=can	0.15
before=canadian	-0.73
before=candidate	-0.49
before=cape	-0.4
before=capital	0.68
before=career	-0.36
before=cavan	-0.6
before=central	-0.17
before=champion	-0.66
before=charity	-0.41
before=che	-0.46
before=chef	-0.6
before=chief	-0.55
before=chris	-0.19
before=city	0.22
before=coach	-0.58
before=colorado	-0.46
before=company	-0.67
before=conference	-0.71
before=confirmed	0.17
before=congressman	-0.12
before=constituting	0.32
before=contact	-0.59
before=copyright	0.21
before=county	-0.64
before=court	-0.78
before=crimes	-0.35
before=crown	-0.31
before=current	0.24
before=cuyahoga	-0.23
before=daughters	-0.55
before=david	-0.44
before=day	0.25
before=de	-0.76
before=deadly	-0.4
before=degrees	-0.38
before=democratic	-0.55
before=deploy	0.24
before=development	-0.12
before=died	-0.56
before=dimond	-0.35
before=diplomat	-0.51
before=director	-0.5
before=disease	-0.7
before=district	-0.21
before=dominated	0.08
before=dominican	-0.36
before=down	0.26
before=downtown	0.25
before=dr	-0.15
before=dr.	-0.22
before=driver	-0.59
before=drug	-0.62
before=dubai	-0.79
before=duke	-0.15
before=during	-0.68
before=early	-0.68
before=east	-0.44
before=eastern	0.07
before=ebola	-0.32
before=either	0.22
before=el	-0.45
before=elizabeth	-0.15
before=energy	0.63
before=epicurean	0.36
before=european	-0.06
before=every	0.12
before=except	-0.31
before=executive	-0.42
before=expert	-0.59
before=family	-0.33
before=famous	-0.59
before=fan	-0.4
before=fatal	-0.15
before=father	-0.39
before=federal	-0.53
before=felipe	-0.23
before=firm	0.29
before=first	0.37
before=florida	-0.45
before=following	-0.15
before=for	-0.09
before=former	-0.14
before=formerly	0.07
before=found	-0.28
before=four	0.5
before=francis	-0.29
before=from	0.19
before=frontcounter	1
before=general	-0.46
before=girlfriend	-0.45
before=give	0.22
before=given	0.34
before=governor	-0.66
before=goz	-0.66
before=grants	-0.57
before=great	-0.74
before=group	-0.53
before=gtm	-0.46
before=had	-0.72
before=has	-0.46
before=have	-0.68
before=head	-0.56
before=health	-0.28
before=help	-0.11
before=her	-0.34
before=high	-0.25
before=hills	-0.34
before=his	0.1
before=holy	-0.59
before=hong	-0.47
before=how	-0.29
before=hugh	-0.39
before=husband	-0.45
before=ian	-0.12
before=identified	-0.33
before=if	-0.58
before=in	0.11
before=included	-0.35
before=includes	0.28
before=individual	-0.52
before=influenza	-0.4
before=inter-state	-0.38
before=international	-0.45
before=interview	-0.64
before=interviewed	0.21
before=into	0.5
before=investment	-0.57
before=involving	-0.51
before=is	0.16
before=it	-0.38
before=jaime	-0.16
before=james	-0.14
before=jim	-0.33
before=joe	-0.23
before=john	-0.45
before=jonathan	-0.34
before=jose	-0.42
before=judge	-0.49
before=just	-0.42
before=known	-0.52
before=las	-0.76
before=last	-0.87
before=late	-0.91
before=latest	-0.37
before=lawyer	-0.34
before=leader	-0.48
before=leading	-0.24
before=leaving	0.43
before=lethal	-0.54
before=like	-0.08
before=little	-0.38
before=local	0.2
before=located	-0.22
before=los	-0.75
before=louis	-0.26
before=mahim	-0.45
before=make	-0.18
before=manager	-0.38
before=manuel	-0.34
before=marathon	-0.36
before=mario	-0.12
before=martin	-0.3
before=mary	-0.16
before=mashonaland	-0.34
before=matthew	-0.25
before=mayor	-0.37
before=medical	-0.44
before=member	-0.49
before=mexico	-0.48
before=miami	-0.39
before=michael	-0.32
before=michigan	-0.16
before=middle	-0.7
before=midtown	0.43
before=mike	-0.31
before=million	0.36
before=minister	-0.41
before=montgomery	-0.38
before=more	-0.45
before=mr	-0.25
before=mr.	-0.31
before=ms	-0.19
before=ms.	-0.26
before=named	0.06
before=national	-0.69
before=near	0.06
before=nearby	-0.08
before=neighboring	0.62
before=neighbouring	0.57
before=nelson	-0.24
before=new	-0.56
before=newspaper	-0.7
before=next	-0.68
before=nhs	-0.5
before=no	-0.44
before=nor	-0.4
before=north	-0.74
before=northern	-0.34
before=northwestern	0.33
before=notified	-0.69
before=notre	-0.31
before=ny	0.4
before=of	0.04
before=offer	0.44
before=officer	-0.58
before=official	0.34
before=old	-0.28
before=on	-0.23
before=one	-0.21
before=opposition	-0.62
before=or	-0.35
before=orange	-0.47
before=organisation	-0.62
before=other	-0.25
before=our	-0.34
before=over	0.4
before=owned	-0.09
before=pamela	-0.34
before=pathogenic	-0.43
before=paul	-0.27
before=pay	-0.33
before=people	-0.21
before=pm	-0.56
before=police	-0.36
before=pope	-0.2
before=position	0.42
before=president	-0.57
before=prince	-0.35
before=producer	-0.44
before=prof.	-0.1
before=professor	-0.21
before=queen	-0.53
before=racing	-0.6
before=recent	-0.13
before=regional	0.27
before=reporter	-0.71
before=reporters	-0.65
before=representative	-0.36
before=resistant	-0.4
before=rift	-0.43
before=royal	-0.74
before=ruling	0.34
before=run	0.16
before=safety	-0.23
before=said	0.11
before=saint	-0.46
before=san	-0.61
before=santa	-0.75
before=saudi	-0.61
before=say	0.07
before=says	-0.45
before=secretary	-0.47
before=senator	-0.16
before=seoul	-0.67
before=several	-0.44
before=since	-0.98
before=singer	-0.34
before=sme	0.54
before=so	-0.49
before=solar	-0.5
before=some	-0.24
before=son	-0.68
before=sos	-0.31
before=south	-0.68
before=southeast	0.71
before=southern	0.33
before=soviet	-0.41
before=spectacular	0.18
before=spokesman	-0.82
before=spokeswoman	-0.3
before=st	-0.59
before=st.	-0.47
before=star	0.18
before=state	-0.29
before=states	0.09
before=such	-0.69
before=suffolk	-0.23
before=support	0.06
before=supporting	0.17
before=supreme	-0.44
before=suspected	-0.45
before=sustainable	-0.23
before=taco	-0.75
before=than	0.49
before=that	-0.1
before=the	0.17
before=then	0.19
before=think	-0.6
before=third	-0.25
before=this	-0.15
before=through	0.26
before=throughout	0.71
before=thunder	-0.15
before=till	-0.35
before=time	-0.72
before=times	-0.52
before=tipperary	-0.3
before=to	0.18
before=told	-0.15
before=tom	-0.2
before=total	0.18
before=town	-0.56
before=trade	-0.45
before=tremarle	-0.4
before=tropical	0.53
before=turtle	-0.45
before=two	0.61
before=u.s.	-0.37
before=under	0.08
before=united	-1.06
before=university	-0.37
before=until	-0.41
before=us	-0.66
before=van	-0.67
before=verkhovna	-0.55
before=veterinary	-0.21
before=village	0.4
before=villages	0.64
before=virus	-0.36
before=visit	-0.4
before=visited	0.17
before=visiting	0.43
before=wants	0.12
before=was	-0.09
before=washington	-0.45
before=week	-0.27
before=well	-0.5
before=west	-0.47
before=western	-0.4
before=what	-0.24
before=when	0.11
before=where	0.33
before=which	-0.11
before=while	-0.03
before=why	0.2
before=wife	-0.47
before=wild	-0.65
before=wildlife	-0.48
before=william	-0.24
before=winning	-0.38
before=with	-0.17
before=without	-0.57
before=world	-0.53
before=wright	-0.43
before=york	-0.48
before=your	-0.63
before=yulit	-0.31
before=zealand	-0.29
before=|	-0.23
before=–	-0.15
before=—	-0.12
before=‘	-0.04
before=’	-0.53
before=’s	0.12
before=“	-0.13
before=”	-0.28
before=…	-0.13
beforePos=''	-0.31
beforePos=,	-0.07
beforePos=-	0.18
beforePos=-LRB-	-0.33
beforePos=-RRB-	-0.26
beforePos=:	0.48
beforePos=ADD	-0.81
beforePos=CC	-0.07
beforePos=CD	-0.92
beforePos=DT	0.13
beforePos=FW	0.07
beforePos=GW	-0.64
beforePos=HYPH	-0.35
beforePos=IN	0.16
beforePos=JJ	0.3
beforePos=JJR	-0.52
beforePos=JJS	-0.5
beforePos=MD	0.39
beforePos=NFP	-0.44
beforePos=NN	-0.1
beforePos=NNP	-1.63
beforePos=NNPS	-0.66
beforePos=NNS	-0.7
beforePos=POS	0.2
beforePos=PRP	-0.59
beforePos=RB	0.3
beforePos=RBR	-0.61
beforePos=RP	-0.07
beforePos=SYM	-0.07
beforePos=VB	-0.2
beforePos=VBD	-0.18
beforePos=VBG	0.29
beforePos=VBN	0.1
beforePos=VBP	0.08
beforePos=VBZ	0.05
beforePos=WDT	0.4
beforePos=WP	-0.6
beforePos=WRB	0.56
capitalAfter	-0.41
capitalBefore	-0.72
commonWord	-2.41
country	0.41
demonym	0.87
demonymBefore	-0.5
first	0.1
firstName=1	-1.07
firstName=2	-1.59
firstName=3	-0.14
firstNameBefore	-1.22
gaz=ADM1	0.21
gaz=ADM1 before="	-0.74
gaz=ADM1 before='s	0.51
gaz=ADM1 before=(	-0.15
gaz=ADM1 before=,	0.08
gaz=ADM1 before=-	-0.96
gaz=ADM1 before=.	0.19
gaz=ADM1 before=/	-0.67
gaz=ADM1 before=:	0.08
gaz=ADM1 before=a	0.4
gaz=ADM1 before=across	0.35
gaz=ADM1 before=american	-0.57
gaz=ADM1 before=and	0.13
gaz=ADM1 before=as	-0.18
gaz=ADM1 before=at	-0.61
gaz=ADM1 before=between	0.47
gaz=ADM1 before=by	0.46
gaz=ADM1 before=capital	0.67
gaz=ADM1 before=from	0.16
gaz=ADM1 before=frontcounter	1
gaz=ADM1 before=help	-0.17
gaz=ADM1 before=in	-0.3
gaz=ADM1 before=including	0.29
gaz=ADM1 before=like	0.23
gaz=ADM1 before=mashonaland	-0.34
gaz=ADM1 before=middle	-0.7
gaz=ADM1 before=near	0.21
gaz=ADM1 before=new	-0.52
gaz=ADM1 before=north	-0.08
gaz=ADM1 before=of	-0.12
gaz=ADM1 before=racing	-0.6
gaz=ADM1 before=regional	0.45
gaz=ADM1 before=royal	-0.47
gaz=ADM1 before=said	0.52
gaz=ADM1 before=south	-0.7
gaz=ADM1 before=than	0.19
gaz=ADM1 before=the	-0.27
gaz=ADM1 before=to	0.53
gaz=ADM1 before=us	-0.28
gaz=ADM1 before=west	-0.72
gaz=ADM1 before=where	0.07
gaz=ADM1 before=with	-0.22
gaz=ADM1 before=”	0.44
gaz=ADM1 before=…	-0.13
gaz=ADM1 beforePos='' afterPos=NNP	0.51
gaz=ADM1 beforePos='' afterPos=VBD	0.07
gaz=ADM1 beforePos=, afterPos=,	-0.14
gaz=ADM1 beforePos=, afterPos=-LRB-	0.68
gaz=ADM1 beforePos=, afterPos=.	0.95
gaz=ADM1 beforePos=, afterPos=:	0.63
gaz=ADM1 beforePos=, afterPos=CC	0.27
gaz=ADM1 beforePos=, afterPos=IN	0.96
gaz=ADM1 beforePos=, afterPos=NN	-0.07
gaz=ADM1 beforePos=, afterPos=NNP	-1.02
gaz=ADM1 beforePos=, afterPos=POS	0.64
gaz=ADM1 beforePos=, afterPos=VBD	0.68
gaz=ADM1 beforePos=, afterPos=VBZ	1.08
gaz=ADM1 beforePos=- afterPos=,	0.49
gaz=ADM1 beforePos=- afterPos=-LRB-	0.29
gaz=ADM1 beforePos=- afterPos=:	0.78
gaz=ADM1 beforePos=- afterPos=NNP	-0.43
gaz=ADM1 beforePos=-LRB- afterPos=-RRB-	0.04
gaz=ADM1 beforePos=. afterPos=,	0.76
gaz=ADM1 beforePos=. afterPos=-LRB-	0.6
gaz=ADM1 beforePos=. afterPos=NN	-0.35
gaz=ADM1 beforePos=. afterPos=NNP	0.54
gaz=ADM1 beforePos=. afterPos=NNS	-0.05
gaz=ADM1 beforePos=. afterPos=POS	-0.87
gaz=ADM1 beforePos=. afterPos=VBD	0.04
gaz=ADM1 beforePos=. afterPos=VBZ	0.48
gaz=ADM1 beforePos=: afterPos=,	0.59
gaz=ADM1 beforePos=: afterPos=NNP	-0.78
gaz=ADM1 beforePos=CC afterPos=,	-0.19
gaz=ADM1 beforePos=CC afterPos=.	1.36
gaz=ADM1 beforePos=CC afterPos=CC	-0.24
gaz=ADM1 beforePos=CC afterPos=DT	0.07
gaz=ADM1 beforePos=CC afterPos=IN	0.61
gaz=ADM1 beforePos=CC afterPos=NNP	-1.04
gaz=ADM1 beforePos=CC afterPos=NNS	0.67
gaz=ADM1 beforePos=CC afterPos=VBP	0.69
gaz=ADM1 beforePos=CD afterPos=NNP	-0.62
gaz=ADM1 beforePos=DT afterPos=CC	-0.18
gaz=ADM1 beforePos=DT afterPos=HYPH	0.18
gaz=ADM1 beforePos=DT afterPos=IN	-0.56
gaz=ADM1 beforePos=DT afterPos=JJ	-0.78
gaz=ADM1 beforePos=DT afterPos=NN	0.15
gaz=ADM1 beforePos=DT afterPos=NNP	0.16
gaz=ADM1 beforePos=DT afterPos=NNPS	0.29
gaz=ADM1 beforePos=DT afterPos=VBD	-0.87
gaz=ADM1 beforePos=HYPH afterPos=.	-0.85
gaz=ADM1 beforePos=IN afterPos=,	0.22
gaz=ADM1 beforePos=IN afterPos=-LRB-	0.69
gaz=ADM1 beforePos=IN afterPos=.	1.12
gaz=ADM1 beforePos=IN afterPos=:	-0.18
gaz=ADM1 beforePos=IN afterPos=CC	0.9
gaz=ADM1 beforePos=IN afterPos=EX	0.64
gaz=ADM1 beforePos=IN afterPos=IN	0.98
gaz=ADM1 beforePos=IN afterPos=JJ	0.28
gaz=ADM1 beforePos=IN afterPos=MD	0.88
gaz=ADM1 beforePos=IN afterPos=NN	-0.09
gaz=ADM1 beforePos=IN afterPos=NNP	-1.12
gaz=ADM1 beforePos=IN afterPos=NNS	-0.03
gaz=ADM1 beforePos=IN afterPos=POS	0.52
gaz=ADM1 beforePos=IN afterPos=RB	0.39
gaz=ADM1 beforePos=IN afterPos=TO	0.92
gaz=ADM1 beforePos=IN afterPos=VBD	1.52
gaz=ADM1 beforePos=IN afterPos=VBP	1.28
gaz=ADM1 beforePos=IN afterPos=VBZ	1.07
gaz=ADM1 beforePos=JJ afterPos=,	0.79
gaz=ADM1 beforePos=JJ afterPos=.	-0.07
gaz=ADM1 beforePos=JJ afterPos=NNP	-0.46
gaz=ADM1 beforePos=JJ afterPos=NNS	0.53
gaz=ADM1 beforePos=NN afterPos=.	-0.26
gaz=ADM1 beforePos=NN afterPos=NNP	0.26
gaz=ADM1 beforePos=NN afterPos=NNS	0.6
gaz=ADM1 beforePos=NNP afterPos=,	-1.3
gaz=ADM1 beforePos=NNP afterPos=-LRB-	0.12
gaz=ADM1 beforePos=NNP afterPos=.	-0.95
gaz=ADM1 beforePos=NNP afterPos=:	0.07
gaz=ADM1 beforePos=NNP afterPos=CC	-0.77
gaz=ADM1 beforePos=NNP afterPos=IN	0.08
gaz=ADM1 beforePos=NNP afterPos=NN	0.35
gaz=ADM1 beforePos=NNP afterPos=NNP	-0.26
gaz=ADM1 beforePos=NNP afterPos=NNS	0.29
gaz=ADM1 beforePos=NNP afterPos=VBD	-0.58
gaz=ADM1 beforePos=NNP afterPos=VBZ	0.54
gaz=ADM1 beforePos=POS afterPos=NN	0.59
gaz=ADM1 beforePos=POS afterPos=NNP	-0.64
gaz=ADM1 beforePos=VB afterPos=NNP	0.03
gaz=ADM1 beforePos=VBD afterPos=NNP	0.05
gaz=ADM1 beforePos=VBG afterPos=NNP	0.06
gaz=ADM1 name=none	0.14
gaz=ADM1 name=other inside	-0.29
gaz=ADM1 name=other same	0.25
gaz=ADM1 name=other wider	-0.38
gaz=ADM2 before=	0.56
gaz=ADM2 before="	0.3
gaz=ADM2 before=,	0.17
gaz=ADM2 before=-	-0.71
gaz=ADM2 before=.	-0.34
gaz=ADM2 before=a	0.44
gaz=ADM2 before=and	0.37
gaz=ADM2 before=at	-0.27
gaz=ADM2 before=beverly	-0.41
gaz=ADM2 before=copyright	0.32
gaz=ADM2 before=crown	-0.31
gaz=ADM2 before=for	-0.3
gaz=ADM2 before=from	0.47
gaz=ADM2 before=grants	-0.55
gaz=ADM2 before=holy	-0.42
gaz=ADM2 before=in	0.12
gaz=ADM2 before=new	-1.36
gaz=ADM2 before=of	0.24
gaz=ADM2 before=said	0.51
gaz=ADM2 before=the	0.16
gaz=ADM2 before=to	-0.4
gaz=ADM2 before=west	-0.25
gaz=ADM2 before=wildlife	-0.48
gaz=ADM2 before=without	-0.45
gaz=ADM2 beforePos=, afterPos=,	-0.29
gaz=ADM2 beforePos=, afterPos=.	1.11
gaz=ADM2 beforePos=, afterPos=NNP	0.08
gaz=ADM2 beforePos=, afterPos=VBZ	0.58
gaz=ADM2 beforePos=. afterPos=NNP	-0.7
gaz=ADM2 beforePos=CC afterPos=NNP	-0.1
gaz=ADM2 beforePos=DT afterPos=NN	0.04
gaz=ADM2 beforePos=DT afterPos=NNP	0.08
gaz=ADM2 beforePos=HYPH afterPos=.	-0.55
gaz=ADM2 beforePos=IN afterPos=,	0.1
gaz=ADM2 beforePos=IN afterPos=.	-0.31
gaz=ADM2 beforePos=IN afterPos=IN	0.83
gaz=ADM2 beforePos=IN afterPos=JJ	0.69
gaz=ADM2 beforePos=IN afterPos=NN	0.63
gaz=ADM2 beforePos=IN afterPos=NNP	-1.32
gaz=ADM2 beforePos=IN afterPos=VBD	-0.23
gaz=ADM2 beforePos=NN afterPos=NNP	0.31
gaz=ADM2 beforePos=NNP afterPos=,	-0.84
gaz=ADM2 beforePos=NNP afterPos=.	-0.87
gaz=ADM2 beforePos=NNP afterPos=CC	-0.38
gaz=ADM2 beforePos=NNP afterPos=IN	-0.13
gaz=ADM2 beforePos=NNP afterPos=NN	-0.49
gaz=ADM2 beforePos=NNP afterPos=NNP	-1.03
gaz=ADM2 beforePos=NNP afterPos=VBZ	-0.71
gaz=ADM2 name=none	0.14
gaz=ADM2 name=other same	0.35
gaz=ADM2 name=other wider	-0.36
gaz=AIRP name=other same	0.23
gaz=AREA	0.6
gaz=AREA name=other same	0.75
gaz=BLDG	-0.61
gaz=BLDG before=.	-0.51
gaz=BLDG before=of	-0.32
gaz=BLDG before=the	-0.46
gaz=BLDG beforePos=DT afterPos=,	-0.07
gaz=BLDG beforePos=DT afterPos=IN	0.22
gaz=BLDG beforePos=DT afterPos=NN	0.35
gaz=BLDG beforePos=DT afterPos=VBD	-0.24
gaz=BLDG name=none	-0.66
gaz=BLDG name=other same	-0.33
gaz=CONT	0.14
gaz=CONT before=,	0.49
gaz=CONT before=.	0.51
gaz=CONT before=across	0.85
gaz=CONT before=and	0.92
gaz=CONT before=central	0.17
gaz=CONT before=for	0.6
gaz=CONT before=from	1
gaz=CONT before=in	0.37
gaz=CONT before=north	-0.4
gaz=CONT before=northern	-0.56
gaz=CONT before=of	-0.28
gaz=CONT before=south	-0.78
gaz=CONT before=the	0.17
gaz=CONT before=to	0.52
gaz=CONT beforePos=. afterPos=VBD	0.51
gaz=CONT beforePos=CC afterPos=IN	0.66
gaz=CONT beforePos=DT afterPos=,	0.77
gaz=CONT beforePos=DT afterPos=IN	-0.11
gaz=CONT beforePos=IN afterPos=,	-0.07
gaz=CONT beforePos=IN afterPos=.	1.64
gaz=CONT beforePos=IN afterPos=CC	-0.03
gaz=CONT beforePos=IN afterPos=IN	1.12
gaz=CONT beforePos=IN afterPos=POS	0.2
gaz=CONT beforePos=IN afterPos=VBP	0.68
gaz=CONT beforePos=JJ afterPos=,	0.59
gaz=CONT beforePos=JJ afterPos=.	-0.17
gaz=CONT beforePos=JJ afterPos=IN	-0.47
gaz=CONT beforePos=NNP afterPos=,	-0.59
gaz=CONT beforePos=NNP afterPos=.	-0.39
gaz=CONT beforePos=NNP afterPos=IN	-0.52
gaz=CONT name=other same	0.33
gaz=CONT name=other wider	-0.35
gaz=DLTA	0.47
gaz=GULF	0.44
gaz=GULF before=the	0.44
gaz=GULF name=none	0.44
gaz=ISL before=in	0.93
gaz=ISL before=of	0.81
gaz=ISL before=on	0.28
gaz=ISL beforePos=IN afterPos=,	0.79
gaz=ISL beforePos=IN afterPos=POS	0.69
gaz=ISL name=other same	-0.06
gaz=ISL name=other wider	0.23
gaz=LK	0.47
gaz=LK name=other same	0.47
gaz=MILB	-0.11
gaz=MILB name=other same	0.53
gaz=OCN before=-	0.25
gaz=OCN before=the	-0.07
gaz=OCN before=tropical	0.61
gaz=OCN beforePos=DT afterPos=NN	0.8
gaz=OCN beforePos=DT afterPos=NNP	-0.78
gaz=OCN beforePos=JJ afterPos=,	0.57
gaz=OCN name=none	-0.5
gaz=OCN name=other same	0.94
gaz=OCN name=other wider	0.05
gaz=PCLI	0.39
gaz=PCLI before=	-0.4
gaz=PCLI before="	0.33
gaz=PCLI before='s	-0.76
gaz=PCLI before=(	0.09
gaz=PCLI before=,	-0.06
gaz=PCLI before=-	0.83
gaz=PCLI before=:	-0.04
gaz=PCLI before=a	0.99
gaz=PCLI before=about	0.61
gaz=PCLI before=across	0.65
gaz=PCLI before=agence	-0.51
gaz=PCLI before=air	0.62
gaz=PCLI before=and	1.42
gaz=PCLI before=andrew	-0.34
gaz=PCLI before=as	0.8
gaz=PCLI before=between	0.88
gaz=PCLI before=billion	0.72
gaz=PCLI before=both	0.58
gaz=PCLI before=by	0.14
gaz=PCLI before=central	0.55
gaz=PCLI before=current	0.33
gaz=PCLI before=democratic	-0.54
gaz=PCLI before=eastern	0.6
gaz=PCLI before=for	0.21
gaz=PCLI before=from	0.28
gaz=PCLI before=great	-0.62
gaz=PCLI before=in	0.04
gaz=PCLI before=into	0.59
gaz=PCLI before=is	0.62
gaz=PCLI before=neighbouring	0.57
gaz=PCLI before=new	-1.3
gaz=PCLI before=north	-1.18
gaz=PCLI before=northern	-0.16
gaz=PCLI before=of	-0.38
gaz=PCLI before=on	0.94
gaz=PCLI before=or	0.86
gaz=PCLI before=over	0.5
gaz=PCLI before=said	0.79
gaz=PCLI before=says	0.67
gaz=PCLI before=sme	0.54
gaz=PCLI before=south	-0.73
gaz=PCLI before=southern	0.74
gaz=PCLI before=support	0.48
gaz=PCLI before=that	0.23
gaz=PCLI before=the	0.31
gaz=PCLI before=to	-0.09
gaz=PCLI before=united	-1.06
gaz=PCLI before=villages	0.64
gaz=PCLI before=visited	0.56
gaz=PCLI before=visiting	0.4
gaz=PCLI before=was	0.55
gaz=PCLI before=with	1.06
gaz=PCLI before=—	0.62
gaz=PCLI before=“	0.65
gaz=PCLI before=”	-0.43
gaz=PCLI beforePos='' afterPos=VBD	-0.31
gaz=PCLI beforePos='' afterPos=VBZ	0.64
gaz=PCLI beforePos=, afterPos=,	0.81
gaz=PCLI beforePos=, afterPos=-LRB-	0.75
gaz=PCLI beforePos=, afterPos=.	1.01
gaz=PCLI beforePos=, afterPos=:	0.58
gaz=PCLI beforePos=, afterPos=CC	1.61
gaz=PCLI beforePos=, afterPos=HYPH	-0.52
gaz=PCLI beforePos=, afterPos=IN	0.7
gaz=PCLI beforePos=, afterPos=NN	0.78
gaz=PCLI beforePos=, afterPos=NNP	0.16
gaz=PCLI beforePos=, afterPos=POS	0.88
gaz=PCLI beforePos=, afterPos=VBD	-0.04
gaz=PCLI beforePos=, afterPos=VBP	0.68
gaz=PCLI beforePos=, afterPos=VBZ	-0.35
gaz=PCLI beforePos=- afterPos=IN	-0.44
gaz=PCLI beforePos=- afterPos=NNP	-0.62
gaz=PCLI beforePos=- afterPos=POS	0.79
gaz=PCLI beforePos=- afterPos=VBZ	0.1
gaz=PCLI beforePos=-LRB- afterPos=-RRB-	-0.32
gaz=PCLI beforePos=. afterPos=,	-0.23
gaz=PCLI beforePos=. afterPos=CC	0.43
gaz=PCLI beforePos=. afterPos=IN	-0.18
gaz=PCLI beforePos=. afterPos=MD	0.53
gaz=PCLI beforePos=. afterPos=NN	0.32
gaz=PCLI beforePos=. afterPos=NNP	0.06
gaz=PCLI beforePos=. afterPos=NNS	-0.22
gaz=PCLI beforePos=. afterPos=POS	1.13
gaz=PCLI beforePos=. afterPos=RB	-0.06
gaz=PCLI beforePos=. afterPos=VBD	0.18
gaz=PCLI beforePos=. afterPos=VBZ	0.34
gaz=PCLI beforePos=: afterPos=,	0.78
gaz=PCLI beforePos=CC afterPos=,	1.08
gaz=PCLI beforePos=CC afterPos=.	1.61
gaz=PCLI beforePos=CC afterPos=:	0.49
gaz=PCLI beforePos=CC afterPos=CC	0.26
gaz=PCLI beforePos=CC afterPos=IN	0.92
gaz=PCLI beforePos=CC afterPos=MD	0.47
gaz=PCLI beforePos=CC afterPos=NNS	0.78
gaz=PCLI beforePos=CC afterPos=VBD	0.84
gaz=PCLI beforePos=CC afterPos=VBZ	0.81
gaz=PCLI beforePos=CD afterPos=NNS	-0.06
gaz=PCLI beforePos=DT afterPos=,	0.46
gaz=PCLI beforePos=DT afterPos=-LRB-	-0.35
gaz=PCLI beforePos=DT afterPos=.	-0.06
gaz=PCLI beforePos=DT afterPos=:	0.7
gaz=PCLI beforePos=DT afterPos=CC	0.05
gaz=PCLI beforePos=DT afterPos=DT	0.27
gaz=PCLI beforePos=DT afterPos=HYPH	1.18
gaz=PCLI beforePos=DT afterPos=IN	-0.28
gaz=PCLI beforePos=DT afterPos=JJ	0.74
gaz=PCLI beforePos=DT afterPos=MD	0.81
gaz=PCLI beforePos=DT afterPos=NN	1.39
gaz=PCLI beforePos=DT afterPos=NNP	-0.41
gaz=PCLI beforePos=DT afterPos=NNS	0.56
gaz=PCLI beforePos=DT afterPos=POS	1.32
gaz=PCLI beforePos=DT afterPos=RB	0.7
gaz=PCLI beforePos=DT afterPos=TO	0.6
gaz=PCLI beforePos=DT afterPos=VB	0.77
gaz=PCLI beforePos=DT afterPos=VBD	0.91
gaz=PCLI beforePos=DT afterPos=VBP	1.03
gaz=PCLI beforePos=DT afterPos=VBZ	1.71
gaz=PCLI beforePos=DT afterPos=WDT	0.64
gaz=PCLI beforePos=HYPH afterPos=NN	0.57
gaz=PCLI beforePos=IN afterPos=,	0.23
gaz=PCLI beforePos=IN afterPos=-LRB-	-0.25
gaz=PCLI beforePos=IN afterPos=-RRB-	-0.25
gaz=PCLI beforePos=IN afterPos=.	0.91
gaz=PCLI beforePos=IN afterPos=:	-0.65
gaz=PCLI beforePos=IN afterPos=CC	-0.35
gaz=PCLI beforePos=IN afterPos=DT	-0.14
gaz=PCLI beforePos=IN afterPos=IN	0.33
gaz=PCLI beforePos=IN afterPos=JJ	0.58
gaz=PCLI beforePos=IN afterPos=MD	-0.03
gaz=PCLI beforePos=IN afterPos=NN	0.11
gaz=PCLI beforePos=IN afterPos=NNP	-0.06
gaz=PCLI beforePos=IN afterPos=NNS	1.01
gaz=PCLI beforePos=IN afterPos=POS	2.01
gaz=PCLI beforePos=IN afterPos=RB	0.67
gaz=PCLI beforePos=IN afterPos=TO	1.16
gaz=PCLI beforePos=IN afterPos=VBD	1.78
gaz=PCLI beforePos=IN afterPos=VBP	0.54
gaz=PCLI beforePos=IN afterPos=VBZ	-0.14
gaz=PCLI beforePos=IN afterPos=WDT	-0.11
gaz=PCLI beforePos=IN afterPos=WP	0.63
gaz=PCLI beforePos=JJ afterPos=,	0.79
gaz=PCLI beforePos=JJ afterPos=.	0.29
gaz=PCLI beforePos=JJ afterPos=IN	0.65
gaz=PCLI beforePos=JJ afterPos=NN	1.01
gaz=PCLI beforePos=JJ afterPos=NNP	0.52
gaz=PCLI beforePos=JJ afterPos=NNS	0.62
gaz=PCLI beforePos=NN afterPos=CC	0.51
gaz=PCLI beforePos=NNP afterPos=,	-1.1
gaz=PCLI beforePos=NNP afterPos=-LRB-	-0.76
gaz=PCLI beforePos=NNP afterPos=.	-0.31
gaz=PCLI beforePos=NNP afterPos=:	0.24
gaz=PCLI beforePos=NNP afterPos=CC	-0.14
gaz=PCLI beforePos=NNP afterPos=HYPH	0.17
gaz=PCLI beforePos=NNP afterPos=IN	-0.88
gaz=PCLI beforePos=NNP afterPos=MD	-0.52
gaz=PCLI beforePos=NNP afterPos=NN	-0.2
gaz=PCLI beforePos=NNP afterPos=NNP	0.46
gaz=PCLI beforePos=NNP afterPos=POS	0.04
gaz=PCLI beforePos=NNP afterPos=RB	0.31
gaz=PCLI beforePos=NNP afterPos=TO	0.15
gaz=PCLI beforePos=NNP afterPos=VBD	0.26
gaz=PCLI beforePos=NNP afterPos=VBP	-0.61
gaz=PCLI beforePos=NNP afterPos=VBZ	0.58
gaz=PCLI beforePos=NNP afterPos=WDT	-0.52
gaz=PCLI beforePos=VB afterPos=IN	0.76
gaz=PCLI beforePos=VB afterPos=POS	1.02
gaz=PCLI beforePos=VBD afterPos=,	0.67
gaz=PCLI beforePos=VBD afterPos=IN	0.65
gaz=PCLI beforePos=VBD afterPos=NNP	0.5
gaz=PCLI beforePos=VBD afterPos=POS	0.53
gaz=PCLI beforePos=VBG afterPos=,	0.87
gaz=PCLI beforePos=VBG afterPos=POS	0.81
gaz=PCLI beforePos=VBN afterPos=POS	0.59
gaz=PCLI beforePos=VBZ afterPos=IN	0.65
gaz=PCLI beforePos=VBZ afterPos=POS	1.17
gaz=PCLI name=none	0.09
gaz=PCLI name=other inside	0.31
gaz=PCLI name=other same	0.32
gaz=PCLI name=other wider	0.2
gaz=PEN	0.07
gaz=PEN before=saudi	-0.61
gaz=PEN before=the	0.43
gaz=PEN name=none	0.14
gaz=PEN name=other same	-0.29
gaz=PPL	-0.13
gaz=PPL before=	0.3
gaz=PPL before="	-0.82
gaz=PPL before=&	0.07
gaz=PPL before='	-0.38
gaz=PPL before='s	0.04
gaz=PPL before=(	0.29
gaz=PPL before=)	-0.25
gaz=PPL before=*	-0.52
gaz=PPL before=,	-0.31
gaz=PPL before=-	0.29
gaz=PPL before=.	-0.35
gaz=PPL before=/	0.42
gaz=PPL before=:	0.24
gaz=PPL before=;	-0.36
gaz=PPL before=?	-0.61
gaz=PPL before=adrian	-0.29
gaz=PPL before=against	0.46
gaz=PPL before=agent	-0.43
gaz=PPL before=air	-0.55
gaz=PPL before=alfie	-0.27
gaz=PPL before=ambassador	-0.27
gaz=PPL before=anthony	-0.16
gaz=PPL before=archbishop	-0.24
gaz=PPL before=around	0.43
gaz=PPL before=as	-0.81
gaz=PPL before=at	0.41
gaz=PPL before=barack	-0.38
gaz=PPL before=barclays	-0.52
gaz=PPL before=between	-0.32
gaz=PPL before=birmingham	-0.47
gaz=PPL before=brands	-0.52
gaz=PPL before=brian	-0.23
gaz=PPL before=british	-0.63
gaz=PPL before=by	-0.64
gaz=PPL before=called	0.4
gaz=PPL before=candidate	-0.37
gaz=PPL before=central	-0.3
gaz=PPL before=che	-0.46
gaz=PPL before=chief	-0.28
gaz=PPL before=city	-0.42
gaz=PPL before=congressman	-0.12
gaz=PPL before=county	-0.37
gaz=PPL before=david	-0.36
gaz=PPL before=de	-0.74
gaz=PPL before=democratic	-0.35
gaz=PPL before=development	-0.12
gaz=PPL before=dimond	-0.35
gaz=PPL before=director	-0.37
gaz=PPL before=district	-0.21
gaz=PPL before=dominican	-0.36
gaz=PPL before=downtown	-0.15
gaz=PPL before=dr.	-0.2
gaz=PPL before=early	-0.65
gaz=PPL before=eastern	-0.63
gaz=PPL before=ebola	-0.32
gaz=PPL before=el	-0.45
gaz=PPL before=european	-0.42
gaz=PPL before=executive	-0.2
gaz=PPL before=federal	-0.26
gaz=PPL before=felipe	-0.23
gaz=PPL before=first	-0.64
gaz=PPL before=for	-0.07
gaz=PPL before=francis	-0.23
gaz=PPL before=from	0.11
gaz=PPL before=goz	-0.66
gaz=PPL before=gtm	-0.46
gaz=PPL before=health	-0.39
gaz=PPL before=high	-0.25
gaz=PPL before=hills	-0.34
gaz=PPL before=hong	-0.43
gaz=PPL before=hugh	-0.27
gaz=PPL before=ian	-0.12
gaz=PPL before=identified	-0.14
gaz=PPL before=if	-0.4
gaz=PPL before=in	0.13
gaz=PPL before=including	-0.22
gaz=PPL before=international	-0.45
gaz=PPL before=into	0.47
gaz=PPL before=investment	-0.57
gaz=PPL before=jaime	-0.16
gaz=PPL before=james	-0.14
gaz=PPL before=jim	-0.33
gaz=PPL before=joe	-0.23
gaz=PPL before=john	-0.34
gaz=PPL before=jonathan	-0.34
gaz=PPL before=jose	-0.22
gaz=PPL before=judge	-0.4
gaz=PPL before=known	-0.22
gaz=PPL before=las	-0.76
gaz=PPL before=like	-0.45
gaz=PPL before=los	-0.75
gaz=PPL before=manuel	-0.23
gaz=PPL before=mario	-0.12
gaz=PPL before=martin	-0.3
gaz=PPL before=mary	-0.16
gaz=PPL before=matthew	-0.25
gaz=PPL before=mayor	-0.3
gaz=PPL before=medical	-0.44
gaz=PPL before=mexico	-0.48
gaz=PPL before=miami	-0.39
gaz=PPL before=mike	-0.31
gaz=PPL before=minister	-0.1
gaz=PPL before=mr	-0.25
gaz=PPL before=mr.	-0.31
gaz=PPL before=ms	-0.19
gaz=PPL before=ms.	-0.26
gaz=PPL before=named	0.23
gaz=PPL before=national	-0.64
gaz=PPL before=near	0.37
gaz=PPL before=nelson	-0.24
gaz=PPL before=new	-0.45
gaz=PPL before=north	-0.7
gaz=PPL before=notre	-0.31
gaz=PPL before=of	0.28
gaz=PPL before=on	0.23
gaz=PPL before=or	0.16
gaz=PPL before=pamela	-0.34
gaz=PPL before=paul	-0.23
gaz=PPL before=pope	-0.2
gaz=PPL before=president	-0.16
gaz=PPL before=prof.	-0.1
gaz=PPL before=rift	-0.31
gaz=PPL before=royal	-0.63
gaz=PPL before=said	-0.63
gaz=PPL before=santa	-0.5
gaz=PPL before=says	-0.63
gaz=PPL before=senator	-0.16
gaz=PPL before=since	-0.57
gaz=PPL before=south	0.32
gaz=PPL before=soviet	-0.41
gaz=PPL before=spokesman	-0.53
gaz=PPL before=st.	-0.47
gaz=PPL before=state	-1.33
gaz=PPL before=states	-0.41
gaz=PPL before=such	-0.26
gaz=PPL before=supreme	-0.12
gaz=PPL before=sustainable	-0.23
gaz=PPL before=taco	-0.75
gaz=PPL before=that	-0.84
gaz=PPL before=the	0.21
gaz=PPL before=third	-0.51
gaz=PPL before=this	-0.52
gaz=PPL before=thunder	-0.15
gaz=PPL before=time	-0.53
gaz=PPL before=to	0.25
gaz=PPL before=told	-0.48
gaz=PPL before=tom	-0.2
gaz=PPL before=turtle	-0.45
gaz=PPL before=u.s.	-0.37
gaz=PPL before=until	-0.13
gaz=PPL before=verkhovna	-0.55
gaz=PPL before=veterinary	-0.21
gaz=PPL before=village	0.4
gaz=PPL before=washington	-0.42
gaz=PPL before=well	-0.28
gaz=PPL before=west	-0.62
gaz=PPL before=when	-0.64
gaz=PPL before=which	-0.57
gaz=PPL before=while	-0.1
gaz=PPL before=william	-0.24
gaz=PPL before=with	-0.24
gaz=PPL before=world	-0.49
gaz=PPL before=york	-0.44
gaz=PPL before=yulit	-0.31
gaz=PPL before=zealand	-0.29
gaz=PPL before=—	0.3
gaz=PPL before=‘	-0.46
gaz=PPL before=’s	0.09
gaz=PPL before=“	-0.89
gaz=PPL before=”	-0.33
gaz=PPL beforePos='' afterPos=,	-0.07
gaz=PPL beforePos='' afterPos=CC	-0.6
gaz=PPL beforePos='' afterPos=DT	-0.25
gaz=PPL beforePos='' afterPos=HYPH	-0.25
gaz=PPL beforePos='' afterPos=IN	-0.53
gaz=PPL beforePos='' afterPos=NN	-1.03
gaz=PPL beforePos='' afterPos=NNP	0.31
gaz=PPL beforePos='' afterPos=RB	-0.53
gaz=PPL beforePos='' afterPos=VBD	-1.23
gaz=PPL beforePos='' afterPos=VBZ	-0.61
gaz=PPL beforePos=, afterPos=,	0.08
gaz=PPL beforePos=, afterPos=-LRB-	0.58
gaz=PPL beforePos=, afterPos=.	-0.47
gaz=PPL beforePos=, afterPos=CC	-0.33
gaz=PPL beforePos=, afterPos=CD	-0.7
gaz=PPL beforePos=, afterPos=HYPH	0.2
gaz=PPL beforePos=, afterPos=IN	0.21
gaz=PPL beforePos=, afterPos=NN	-0.21
gaz=PPL beforePos=, afterPos=NNP	-0.39
gaz=PPL beforePos=, afterPos=POS	0.46
gaz=PPL beforePos=, afterPos=VBD	-0.59
gaz=PPL beforePos=, afterPos=VBP	0.63
gaz=PPL beforePos=- afterPos=,	0.96
gaz=PPL beforePos=- afterPos=-LRB-	0.59
gaz=PPL beforePos=- afterPos=:	-0.19
gaz=PPL beforePos=- afterPos=CD	-0.27
gaz=PPL beforePos=- afterPos=DT	0.14
gaz=PPL beforePos=- afterPos=NNS	0.17
gaz=PPL beforePos=- afterPos=POS	-0.9
gaz=PPL beforePos=-LRB- afterPos=-RRB-	0.45
gaz=PPL beforePos=-LRB- afterPos=CD	-0.25
gaz=PPL beforePos=-LRB- afterPos=NNP	-0.94
gaz=PPL beforePos=. afterPos=,	0.42
gaz=PPL beforePos=. afterPos=-LRB-	0.11
gaz=PPL beforePos=. afterPos=:	0.51
gaz=PPL beforePos=. afterPos=CC	-0.74
gaz=PPL beforePos=. afterPos=CD	-0.35
gaz=PPL beforePos=. afterPos=DT	-0.77
gaz=PPL beforePos=. afterPos=HYPH	-0.86
gaz=PPL beforePos=. afterPos=IN	-0.76
gaz=PPL beforePos=. afterPos=JJ	0.34
gaz=PPL beforePos=. afterPos=MD	-0.71
gaz=PPL beforePos=. afterPos=NN	-0.49
gaz=PPL beforePos=. afterPos=NNP	-0.16
gaz=PPL beforePos=. afterPos=NNS	-0.14
gaz=PPL beforePos=. afterPos=POS	-0.37
gaz=PPL beforePos=. afterPos=PRP	0.26
gaz=PPL beforePos=. afterPos=RB	-1.14
gaz=PPL beforePos=. afterPos=VB	-0.45
gaz=PPL beforePos=. afterPos=VBD	-0.48
gaz=PPL beforePos=. afterPos=VBP	-0.75
gaz=PPL beforePos=. afterPos=VBZ	-0.49
gaz=PPL beforePos=: afterPos=,	0.59
gaz=PPL beforePos=: afterPos=NNP	-0.03
gaz=PPL beforePos=CC afterPos=,	0.11
gaz=PPL beforePos=CC afterPos=.	0.15
gaz=PPL beforePos=CC afterPos=CC	-0.58
gaz=PPL beforePos=CC afterPos=HYPH	0.15
gaz=PPL beforePos=CC afterPos=IN	0.41
gaz=PPL beforePos=CC afterPos=NNP	-1.49
gaz=PPL beforePos=CC afterPos=NNS	1.03
gaz=PPL beforePos=CC afterPos=VBD	-0.49
gaz=PPL beforePos=CC afterPos=VBP	0.35
gaz=PPL beforePos=CD afterPos=,	-0.71
gaz=PPL beforePos=CD afterPos=IN	-0.47
gaz=PPL beforePos=CD afterPos=NNP	-0.63
gaz=PPL beforePos=DT afterPos=,	-0.61
gaz=PPL beforePos=DT afterPos=CC	0.33
gaz=PPL beforePos=DT afterPos=CD	-0.81
gaz=PPL beforePos=DT afterPos=HYPH	-0.82
gaz=PPL beforePos=DT afterPos=IN	-0.08
gaz=PPL beforePos=DT afterPos=JJ	-0.27
gaz=PPL beforePos=DT afterPos=NN	0.14
gaz=PPL beforePos=DT afterPos=NNP	0.07
gaz=PPL beforePos=DT afterPos=NNS	0.47
gaz=PPL beforePos=DT afterPos=POS	-0.58
gaz=PPL beforePos=DT afterPos=VBD	0.14
gaz=PPL beforePos=DT afterPos=VBZ	-0.04
gaz=PPL beforePos=HYPH afterPos=,	0.33
gaz=PPL beforePos=HYPH afterPos=.	0.26
gaz=PPL beforePos=HYPH afterPos=NN	-0.55
gaz=PPL beforePos=HYPH afterPos=NNP	-0.92
gaz=PPL beforePos=IN afterPos=,	0.83
gaz=PPL beforePos=IN afterPos=-LRB-	-0.34
gaz=PPL beforePos=IN afterPos=.	0.1
gaz=PPL beforePos=IN afterPos=:	0.46
gaz=PPL beforePos=IN afterPos=CD	-1.08
gaz=PPL beforePos=IN afterPos=DT	0.17
gaz=PPL beforePos=IN afterPos=HYPH	-0.41
gaz=PPL beforePos=IN afterPos=IN	0.32
gaz=PPL beforePos=IN afterPos=JJ	0.05
gaz=PPL beforePos=IN afterPos=MD	0.67
gaz=PPL beforePos=IN afterPos=NN	-0.1
gaz=PPL beforePos=IN afterPos=NNP	-0.67
gaz=PPL beforePos=IN afterPos=NNS	-0.09
gaz=PPL beforePos=IN afterPos=POS	-0.59
gaz=PPL beforePos=IN afterPos=PRP	-0.16
gaz=PPL beforePos=IN afterPos=RB	-0.35
gaz=PPL beforePos=IN afterPos=TO	0.7
gaz=PPL beforePos=IN afterPos=VBD	0.33
gaz=PPL beforePos=IN afterPos=VBG	-0.4
gaz=PPL beforePos=IN afterPos=VBN	0.41
gaz=PPL beforePos=IN afterPos=VBP	0.54
gaz=PPL beforePos=IN afterPos=VBZ	0.41
gaz=PPL beforePos=IN afterPos=WDT	-0.37
gaz=PPL beforePos=IN afterPos=WRB	0.79
gaz=PPL beforePos=JJ afterPos=,	-0.09
gaz=PPL beforePos=JJ afterPos=.	-0.47
gaz=PPL beforePos=JJ afterPos=CC	-0.26
gaz=PPL beforePos=JJ afterPos=DT	-0.27
gaz=PPL beforePos=JJ afterPos=HYPH	-0.58
gaz=PPL beforePos=JJ afterPos=IN	-0.48
gaz=PPL beforePos=JJ afterPos=JJ	-0.66
gaz=PPL beforePos=JJ afterPos=NN	0.73
gaz=PPL beforePos=JJ afterPos=NNP	-0.22
gaz=PPL beforePos=JJ afterPos=NNS	0.66
gaz=PPL beforePos=NN afterPos=,	-0.77
gaz=PPL beforePos=NN afterPos=CD	-0.17
gaz=PPL beforePos=NN afterPos=DT	-0.19
gaz=PPL beforePos=NN afterPos=IN	0.04
gaz=PPL beforePos=NN afterPos=NN	0.19
gaz=PPL beforePos=NN afterPos=NNP	-0.26
gaz=PPL beforePos=NN afterPos=VBD	-1.17
gaz=PPL beforePos=NNP afterPos=,	-0.32
gaz=PPL beforePos=NNP afterPos=-LRB-	-0.65
gaz=PPL beforePos=NNP afterPos=-RRB-	-0.31
gaz=PPL beforePos=NNP afterPos=.	-1.05
gaz=PPL beforePos=NNP afterPos=:	-0.73
gaz=PPL beforePos=NNP afterPos=CC	-1.63
gaz=PPL beforePos=NNP afterPos=CD	-0.43
gaz=PPL beforePos=NNP afterPos=DT	-0.32
gaz=PPL beforePos=NNP afterPos=HYPH	-0.8
gaz=PPL beforePos=NNP afterPos=IN	-0.36
gaz=PPL beforePos=NNP afterPos=JJ	-0.61
gaz=PPL beforePos=NNP afterPos=MD	-0.49
gaz=PPL beforePos=NNP afterPos=NN	-1.16
gaz=PPL beforePos=NNP afterPos=NNP	-0.34
gaz=PPL beforePos=NNP afterPos=NNPS	-0.56
gaz=PPL beforePos=NNP afterPos=NNS	-0.46
gaz=PPL beforePos=NNP afterPos=POS	-1.08
gaz=PPL beforePos=NNP afterPos=RB	-0.42
gaz=PPL beforePos=NNP afterPos=TO	-0.45
gaz=PPL beforePos=NNP afterPos=VBD	-1.24
gaz=PPL beforePos=NNP afterPos=VBP	0.09
gaz=PPL beforePos=NNP afterPos=VBZ	-0.36
gaz=PPL beforePos=NNP afterPos=WDT	-0.58
gaz=PPL beforePos=NNS afterPos=DT	-0.21
gaz=PPL beforePos=NNS afterPos=NNP	-0.41
gaz=PPL beforePos=POS afterPos=,	0.24
gaz=PPL beforePos=POS afterPos=IN	0.21
gaz=PPL beforePos=POS afterPos=NNP	-0.47
gaz=PPL beforePos=RB afterPos=DT	-0.22
gaz=PPL beforePos=RB afterPos=NNP	-0.45
gaz=PPL beforePos=VB afterPos=NNP	-0.77
gaz=PPL beforePos=VBD afterPos=,	-0.54
gaz=PPL beforePos=VBD afterPos=.	-1.24
gaz=PPL beforePos=VBD afterPos=NNP	0.2
gaz=PPL beforePos=VBD afterPos=POS	-0.49
gaz=PPL beforePos=VBG afterPos=,	-0.32
gaz=PPL beforePos=VBG afterPos=IN	0.39
gaz=PPL beforePos=VBN afterPos=CD	-0.4
gaz=PPL beforePos=VBN afterPos=DT	-0.14
gaz=PPL beforePos=VBN afterPos=IN	-0.12
gaz=PPL beforePos=VBN afterPos=NNP	-0.83
gaz=PPL beforePos=VBP afterPos=NNP	-0.47
gaz=PPL beforePos=VBP afterPos=VBD	-0.46
gaz=PPL beforePos=VBZ afterPos=CD	-0.48
gaz=PPL beforePos=VBZ afterPos=NNP	-0.86
gaz=PPL beforePos=WDT afterPos=VBD	-0.57
gaz=PPL name=none	-0.03
gaz=PPL name=other same	-0.14
gaz=PPL name=other wider	-0.41
gaz=PPLC	0.34
gaz=PPLC before=-	-0.38
gaz=PPLC before=.	0.69
gaz=PPLC before=and	0.63
gaz=PPLC before=between	0.38
gaz=PPLC before=from	-0.21
gaz=PPLC before=in	1.59
gaz=PPLC before=of	-0.33
gaz=PPLC before=the	-0.42
gaz=PPLC before=to	-0.13
gaz=PPLC beforePos=, afterPos=,	0.36
gaz=PPLC beforePos=DT afterPos=NN	0.48
gaz=PPLC beforePos=DT afterPos=NNP	-0.53
gaz=PPLC beforePos=IN afterPos=,	0.21
gaz=PPLC beforePos=IN afterPos=.	0.74
gaz=PPLC beforePos=IN afterPos=CC	0.77
gaz=PPLC beforePos=IN afterPos=IN	-0.46
gaz=PPLC beforePos=IN afterPos=NN	-0.23
gaz=PPLC beforePos=IN afterPos=POS	0.53
gaz=PPLC beforePos=IN afterPos=VBD	0.57
gaz=PPLC beforePos=IN afterPos=VBZ	0.45
gaz=PPLC beforePos=NN afterPos=.	0.68
gaz=PPLC name=other same	0.38
gaz=PPLC name=other wider	0.05
gaz=RGN	-0.16
gaz=RGN before=,	0.26
gaz=RGN before=-	-0.73
gaz=RGN before=.	-0.47
gaz=RGN before=and	-0.19
gaz=RGN before=eastern	0.16
gaz=RGN before=in	-0.07
gaz=RGN before=new	0.6
gaz=RGN before=of	0.84
gaz=RGN before=south	-0.45
gaz=RGN before=the	-0.3
gaz=RGN before=to	0.07
gaz=RGN beforePos=, afterPos=,	0.65
gaz=RGN beforePos=CC afterPos=,	-0.2
gaz=RGN beforePos=DT afterPos=,	0.95
gaz=RGN beforePos=DT afterPos=.	-0.09
gaz=RGN beforePos=DT afterPos=CC	-0.26
gaz=RGN beforePos=DT afterPos=IN	-0.14
gaz=RGN beforePos=DT afterPos=NN	1.09
gaz=RGN beforePos=DT afterPos=NNP	0.26
gaz=RGN beforePos=DT afterPos=POS	0.16
gaz=RGN beforePos=DT afterPos=TO	-0.05
gaz=RGN beforePos=DT afterPos=VBD	0.07
gaz=RGN beforePos=DT afterPos=VBZ	-0.6
gaz=RGN beforePos=IN afterPos=,	1.25
gaz=RGN beforePos=IN afterPos=.	1.21
gaz=RGN beforePos=IN afterPos=CC	0.08
gaz=RGN beforePos=IN afterPos=IN	0.79
gaz=RGN beforePos=IN afterPos=NN	0.96
gaz=RGN beforePos=IN afterPos=NNP	-0.27
gaz=RGN beforePos=IN afterPos=NNS	-0.1
gaz=RGN beforePos=JJ afterPos=NN	-0.13
gaz=RGN beforePos=JJ afterPos=NNP	0.81
gaz=RGN beforePos=NNP afterPos=,	-0.46
gaz=RGN beforePos=NNP afterPos=VBZ	-0.49
gaz=RGN name=none	-0.28
gaz=RGN name=other same	-0.19
gaz=RGN name=other wider	0.11
gaz=SEA	0.49
gaz=SEA before=eastern	-0.24
gaz=SEA before=the	0.55
gaz=SEA name=none	0.55
gaz=SEA name=other same	-0.4
gaz=STM	-0.34
gaz=STM before=and	0.36
gaz=STM before=the	-0.07
gaz=STM before=west	-0.44
gaz=STM beforePos=CC afterPos=NNP	0.36
gaz=STM beforePos=DT afterPos=NN	-0.31
gaz=STM beforePos=DT afterPos=NNP	0.08
gaz=STM beforePos=NNP afterPos=NN	-0.34
gaz=STM name=other same	-0.38
gaz=VAL	0.12
gaz=VAL before=the	-0.21
gaz=VAL name=other same	0.65
gaz=none	-0.65
gaz=none before=	-0.36
gaz=none before=!	-0.5
gaz=none before="	-1.18
gaz=none before='	-0.8
gaz=none before='s	-0.15
gaz=none before=(	-0.51
gaz=none before=)	-1.28
gaz=none before=*	-0.4
gaz=none before=,	-0.11
gaz=none before=-	-1.35
gaz=none before=--	-0.71
gaz=none before=.	-0.4
gaz=none before=...	-0.58
gaz=none before=/	-1.06
gaz=none before=1	-0.38
gaz=none before=10th	-0.76
gaz=none before=2	-0.41
gaz=none before=2018	-0.75
gaz=none before=29	-0.38
gaz=none before=2nd	-0.68
gaz=none before=4	-0.39
gaz=none before=9.30	-0.35
gaz=none before=:	0.23
gaz=none before=;	0.3
gaz=none before=?	0.23
gaz=none before=[	-0.71
gaz=none before=]	-0.43
gaz=none before=a	-0.5
gaz=none before=a.m.	-0.46
gaz=none before=about	-0.92
gaz=none before=accused	-0.62
gaz=none before=added	-0.48
gaz=none before=adviser	-0.33
gaz=none before=after	-1.1
gaz=none before=against	-0.85
gaz=none before=all	-0.67
gaz=none before=an	0.14
gaz=none before=ana	-0.3
gaz=none before=and	-0.14
gaz=none before=announced	-0.67
gaz=none before=annual	-0.67
gaz=none before=another	-0.64
gaz=none before=are	-0.6
gaz=none before=arrested	-0.48
gaz=none before=as	-1.09
gaz=none before=asked	-0.43
gaz=none before=at	-0.15
gaz=none before=ate	-0.34
gaz=none before=awarded	-0.52
gaz=none before=based	-0.82
gaz=none before=because	-0.7
gaz=none before=before	-0.09
gaz=none before=believes	-0.34
gaz=none before=between	-1.29
gaz=none before=bin	-0.49
gaz=none before=biturbocharged	-0.76
gaz=none before=board	-0.67
gaz=none before=both	-0.98
gaz=none before=brother	-0.4
gaz=none before=but	-0.72
gaz=none before=by	-0.47
gaz=none before=california	-0.38
gaz=none before=called	-1.31
gaz=none before=canadian	-0.73
gaz=none before=candidate	-0.39
gaz=none before=central	-0.39
gaz=none before=charity	-0.41
gaz=none before=chef	-0.6
gaz=none before=chief	-0.47
gaz=none before=coach	-0.46
gaz=none before=colorado	-0.46
gaz=none before=company	-0.51
gaz=none before=conference	-0.71
gaz=none before=confirmed	-0.37
gaz=none before=county	-0.48
gaz=none before=current	-0.67
gaz=none before=cuyahoga	-0.23
gaz=none before=day	0.25
gaz=none before=deadly	-0.4
gaz=none before=degrees	-0.38
gaz=none before=died	-0.56
gaz=none before=director	-0.38
gaz=none before=driver	-0.59
gaz=none before=drug	-0.62
gaz=none before=during	-0.49
gaz=none before=early	-0.8
gaz=none before=expert	-0.41
gaz=none before=family	-0.33
gaz=none before=famous	-0.59
gaz=none before=firm	-0.81
gaz=none before=first	0.16
gaz=none before=for	-0.78
gaz=none before=former	-1.17
gaz=none before=formerly	0.09
gaz=none before=found	-0.57
gaz=none before=four	0.27
gaz=none before=from	-0.12
gaz=none before=give	-0.46
gaz=none before=group	-0.53
gaz=none before=had	-0.52
gaz=none before=has	-0.46
gaz=none before=have	-0.68
gaz=none before=head	-0.43
gaz=none before=help	-0.69
gaz=none before=her	-0.34
gaz=none before=his	-0.66
gaz=none before=how	-0.64
gaz=none before=identified	-0.27
gaz=none before=if	-0.61
gaz=none before=in	-0.04
gaz=none before=included	-0.56
gaz=none before=includes	-0.7
gaz=none before=including	-0.78
gaz=none before=individual	-0.52
gaz=none before=influenza	-0.4
gaz=none before=inter-state	-0.38
gaz=none before=into	0.34
gaz=none before=involving	-0.51
gaz=none before=is	0.19
gaz=none before=its	-0.46
gaz=none before=judge	-0.4
gaz=none before=known	-0.49
gaz=none before=last	-0.87
gaz=none before=late	-0.91
gaz=none before=latest	-0.37
gaz=none before=lethal	-0.5
gaz=none before=like	-0.75
gaz=none before=located	-0.22
gaz=none before=manager	-0.24
gaz=none before=marathon	-0.36
gaz=none before=michigan	-0.16
gaz=none before=million	0.35
gaz=none before=minister	-0.41
gaz=none before=montgomery	-0.38
gaz=none before=more	-0.39
gaz=none before=named	-0.81
gaz=none before=new	-0.05
gaz=none before=next	-0.68
gaz=none before=north	-0.24
gaz=none before=of	0.05
gaz=none before=officer	-0.4
gaz=none before=official	-0.83
gaz=none before=old	-1.01
gaz=none before=on	-0.78
gaz=none before=or	-0.97
gaz=none before=orange	-0.47
gaz=none before=other	-0.88
gaz=none before=our	-0.68
gaz=none before=over	-0.54
gaz=none before=pathogenic	-0.43
gaz=none before=pay	-0.58
gaz=none before=people	-0.2
gaz=none before=pm	-0.56
gaz=none before=president	-0.56
gaz=none before=producer	-0.45
gaz=none before=professor	-0.21
gaz=none before=queen	-0.44
gaz=none before=recent	-0.55
gaz=none before=regional	-0.81
gaz=none before=resistant	-0.4
gaz=none before=royal	-0.41
gaz=none before=ruling	0.34
gaz=none before=run	0.16
gaz=none before=said	-1.69
gaz=none before=santa	-0.51
gaz=none before=say	-0.73
gaz=none before=says	-0.94
gaz=none before=since	-0.95
gaz=none before=singer	-0.34
gaz=none before=so	-0.49
gaz=none before=solar	-0.5
gaz=none before=some	-0.37
gaz=none before=son	-0.51
gaz=none before=sos	-0.31
gaz=none before=south	-0.61
gaz=none before=spokesman	-0.7
gaz=none before=spokeswoman	-0.24
gaz=none before=st	-0.47
gaz=none before=st.	-0.59
gaz=none before=star	-0.48
gaz=none before=state	-0.65
gaz=none before=such	-0.53
gaz=none before=suspected	-0.45
gaz=none before=that	0.03
gaz=none before=the	0.1
gaz=none before=then	0.16
gaz=none before=think	-0.49
gaz=none before=this	-0.81
gaz=none before=through	-0.7
gaz=none before=till	-0.35
gaz=none before=tipperary	-0.35
gaz=none before=to	-0.13
gaz=none before=told	-0.83
gaz=none before=under	-0.63
gaz=none before=university	-0.34
gaz=none before=until	-0.59
gaz=none before=us	-0.47
gaz=none before=was	-0.68
gaz=none before=well	-0.34
gaz=none before=what	-0.44
gaz=none before=when	-1.07
gaz=none before=where	0.34
gaz=none before=which	-0.98
gaz=none before=while	-0.97
gaz=none before=why	0.28
gaz=none before=wife	-0.41
gaz=none before=wild	-0.65
gaz=none before=winning	-0.36
gaz=none before=with	-0.61
gaz=none before=your	-0.59
gaz=none before=–	-1.1
gaz=none before=—	-1.01
gaz=none before=‘	0.04
gaz=none before=’	-0.53
gaz=none before=’s	0.25
gaz=none before=“	-0.92
gaz=none before=”	-1.44
gaz=none before=…	-0.5
gaz=none beforePos='' afterPos=,	-1.12
gaz=none beforePos='' afterPos=.	-0.61
gaz=none beforePos='' afterPos=:	-0.67
gaz=none beforePos='' afterPos=CC	-0.31
gaz=none beforePos='' afterPos=CD	-0.24
gaz=none beforePos='' afterPos=DT	-0.18
gaz=none beforePos='' afterPos=IN	-0.44
gaz=none beforePos='' afterPos=JJ	-0.17
gaz=none beforePos='' afterPos=NN	-1.14
gaz=none beforePos='' afterPos=NNS	-1.15
gaz=none beforePos='' afterPos=POS	-0.42
gaz=none beforePos='' afterPos=PRP	-0.33
gaz=none beforePos='' afterPos=RB	-0.4
gaz=none beforePos='' afterPos=VBD	-0.89
gaz=none beforePos='' afterPos=VBP	-0.61
gaz=none beforePos='' afterPos=VBZ	-0.94
gaz=none beforePos=, afterPos=,	-0.28
gaz=none beforePos=, afterPos=-LRB-	1.13
gaz=none beforePos=, afterPos=-RRB-	-0.62
gaz=none beforePos=, afterPos=.	-0.77
gaz=none beforePos=, afterPos=:	-1.3
gaz=none beforePos=, afterPos=CC	-0.45
gaz=none beforePos=, afterPos=CD	-1.02
gaz=none beforePos=, afterPos=DT	-1.14
gaz=none beforePos=, afterPos=HYPH	-0.8
gaz=none beforePos=, afterPos=IN	-1.73
gaz=none beforePos=, afterPos=JJ	-0.81
gaz=none beforePos=, afterPos=MD	-1.06
gaz=none beforePos=, afterPos=NN	-0.56
gaz=none beforePos=, afterPos=NNP	-0.92
gaz=none beforePos=, afterPos=NNS	-1.65
gaz=none beforePos=, afterPos=POS	-1.18
gaz=none beforePos=, afterPos=RB	0.15
gaz=none beforePos=, afterPos=TO	-0.73
gaz=none beforePos=, afterPos=VBD	-0.75
gaz=none beforePos=, afterPos=VBN	-0.46
gaz=none beforePos=, afterPos=VBP	-1.31
gaz=none beforePos=, afterPos=VBZ	-0.4
gaz=none beforePos=- afterPos=,	0.28
gaz=none beforePos=- afterPos=-LRB-	-0.55
gaz=none beforePos=- afterPos=.	-0.53
gaz=none beforePos=- afterPos=CC	-0.47
gaz=none beforePos=- afterPos=CD	-0.22
gaz=none beforePos=- afterPos=DT	-0.28
gaz=none beforePos=- afterPos=IN	-0.85
gaz=none beforePos=- afterPos=JJ	-0.6
gaz=none beforePos=- afterPos=JJS	-0.36
gaz=none beforePos=- afterPos=NN	-1.34
gaz=none beforePos=- afterPos=NNS	-1.28
gaz=none beforePos=- afterPos=POS	-0.53
gaz=none beforePos=- afterPos=VBD	-1.09
gaz=none beforePos=- afterPos=VBP	-0.46
gaz=none beforePos=- afterPos=VBZ	-0.89
gaz=none beforePos=-LRB- afterPos=,	-0.98
gaz=none beforePos=-LRB- afterPos=-RRB-	-0.32
gaz=none beforePos=-LRB- afterPos=:	-1.24
gaz=none beforePos=-LRB- afterPos=CD	-0.39
gaz=none beforePos=-LRB- afterPos=HYPH	-0.47
gaz=none beforePos=-LRB- afterPos=IN	-0.66
gaz=none beforePos=-LRB- afterPos=NN	-1.13
gaz=none beforePos=-LRB- afterPos=POS	-0.45
gaz=none beforePos=-RRB- afterPos=CD	-0.33
gaz=none beforePos=-RRB- afterPos=NN	-0.66
gaz=none beforePos=-RRB- afterPos=VBD	-0.48
gaz=none beforePos=-RRB- afterPos=VBZ	-0.5
gaz=none beforePos=. afterPos=,	-2.64
gaz=none beforePos=. afterPos=-LRB-	-1.63
gaz=none beforePos=. afterPos=.	-1.62
gaz=none beforePos=. afterPos=:	-1.6
gaz=none beforePos=. afterPos=CC	-0.94
gaz=none beforePos=. afterPos=CD	-0.86
gaz=none beforePos=. afterPos=DT	-1.97
gaz=none beforePos=. afterPos=EX	-0.63
gaz=none beforePos=. afterPos=HYPH	-1.36
gaz=none beforePos=. afterPos=IN	-0.41
gaz=none beforePos=. afterPos=JJ	-1.32
gaz=none beforePos=. afterPos=JJS	-0.46
gaz=none beforePos=. afterPos=MD	-1.85
gaz=none beforePos=. afterPos=NN	-0.05
gaz=none beforePos=. afterPos=NNP	-1.16
gaz=none beforePos=. afterPos=NNS	-2.45
gaz=none beforePos=. afterPos=POS	-1.86
gaz=none beforePos=. afterPos=PRP	-1.07
gaz=none beforePos=. afterPos=RB	-0.93
gaz=none beforePos=. afterPos=RBR	-0.98
gaz=none beforePos=. afterPos=RBS	-0.24
gaz=none beforePos=. afterPos=RP	-0.78
gaz=none beforePos=. afterPos=TO	-0.6
gaz=none beforePos=. afterPos=VB	-0.73
gaz=none beforePos=. afterPos=VBD	-1.43
gaz=none beforePos=. afterPos=VBG	-0.52
gaz=none beforePos=. afterPos=VBN	-0.65
gaz=none beforePos=. afterPos=VBP	-1.99
gaz=none beforePos=. afterPos=VBZ	0.15
gaz=none beforePos=. afterPos=WDT	-0.82
gaz=none beforePos=. afterPos=WP	-0.98
gaz=none beforePos=. afterPos=WRB	-0.68
gaz=none beforePos=: afterPos=''	-0.92
gaz=none beforePos=: afterPos=,	0.51
gaz=none beforePos=: afterPos=-LRB-	-0.93
gaz=none beforePos=: afterPos=-RRB-	-1.3
gaz=none beforePos=: afterPos=.	-1.48
gaz=none beforePos=: afterPos=:	0.44
gaz=none beforePos=: afterPos=CC	-0.8
gaz=none beforePos=: afterPos=CD	-0.36
gaz=none beforePos=: afterPos=DT	-0.59
gaz=none beforePos=: afterPos=HYPH	-0.61
gaz=none beforePos=: afterPos=IN	-1.15
gaz=none beforePos=: afterPos=JJ	-0.63
gaz=none beforePos=: afterPos=MD	-0.74
gaz=none beforePos=: afterPos=NN	-0.96
gaz=none beforePos=: afterPos=NNP	-0.63
gaz=none beforePos=: afterPos=NNS	-0.36
gaz=none beforePos=: afterPos=POS	-0.89
gaz=none beforePos=: afterPos=PRP	-0.82
gaz=none beforePos=: afterPos=RB	-0.62
gaz=none beforePos=: afterPos=VBD	-1.13
gaz=none beforePos=: afterPos=VBP	-0.71
gaz=none beforePos=: afterPos=VBZ	0.37
gaz=none beforePos=CC afterPos=,	-0.18
gaz=none beforePos=CC afterPos=-LRB-	-1.15
gaz=none beforePos=CC afterPos=.	0.14
gaz=none beforePos=CC afterPos=CD	-0.41
gaz=none beforePos=CC afterPos=IN	0.07
gaz=none beforePos=CC afterPos=MD	-0.62
gaz=none beforePos=CC afterPos=NN	-1.06
gaz=none beforePos=CC afterPos=POS	-0.68
gaz=none beforePos=CC afterPos=VBD	-0.85
gaz=none beforePos=CC afterPos=VBP	-1.11
gaz=none beforePos=CC afterPos=VBZ	-0.92
gaz=none beforePos=CD afterPos=,	-0.77
gaz=none beforePos=CD afterPos=-LRB-	-0.76
gaz=none beforePos=CD afterPos=-RRB-	-0.38
gaz=none beforePos=CD afterPos=.	0.11
gaz=none beforePos=CD afterPos=:	-0.64
gaz=none beforePos=CD afterPos=CC	-0.48
gaz=none beforePos=CD afterPos=CD	-0.19
gaz=none beforePos=CD afterPos=DT	-0.2
gaz=none beforePos=CD afterPos=IN	-1.02
gaz=none beforePos=CD afterPos=NN	-0.94
gaz=none beforePos=CD afterPos=NNS	-0.06
gaz=none beforePos=CD afterPos=RB	-0.58
gaz=none beforePos=CD afterPos=VBD	-0.77
gaz=none beforePos=CD afterPos=VBN	-0.64
gaz=none beforePos=CD afterPos=VBZ	-0.81
gaz=none beforePos=DT afterPos=,	0.15
gaz=none beforePos=DT afterPos=-LRB-	-0.23
gaz=none beforePos=DT afterPos=.	-0.11
gaz=none beforePos=DT afterPos=:	0.21
gaz=none beforePos=DT afterPos=CC	-1.36
gaz=none beforePos=DT afterPos=CD	-1.04
gaz=none beforePos=DT afterPos=HYPH	-0.81
gaz=none beforePos=DT afterPos=IN	-0.37
gaz=none beforePos=DT afterPos=JJ	-0.94
gaz=none beforePos=DT afterPos=MD	-1.86
gaz=none beforePos=DT afterPos=NN	0.3
gaz=none beforePos=DT afterPos=NNP	-2.01
gaz=none beforePos=DT afterPos=NNS	-1.98
gaz=none beforePos=DT afterPos=POS	-0.91
gaz=none beforePos=DT afterPos=RB	0.16
gaz=none beforePos=DT afterPos=RBR	0.29
gaz=none beforePos=DT afterPos=TO	-0.31
gaz=none beforePos=DT afterPos=VB	-0.63
gaz=none beforePos=DT afterPos=VBD	-0.87
gaz=none beforePos=DT afterPos=VBG	-0.61
gaz=none beforePos=DT afterPos=VBN	-0.69
gaz=none beforePos=DT afterPos=VBP	-1.35
gaz=none beforePos=DT afterPos=VBZ	-0.29
gaz=none beforePos=DT afterPos=WDT	0.23
gaz=none beforePos=DT afterPos=WRB	-0.07
gaz=none beforePos=HYPH afterPos=.	-0.4
gaz=none beforePos=HYPH afterPos=NN	-0.57
gaz=none beforePos=IN afterPos=''	0.11
gaz=none beforePos=IN afterPos=,	-0.29
gaz=none beforePos=IN afterPos=-LRB-	-0.72
gaz=none beforePos=IN afterPos=-RRB-	-0.68
gaz=none beforePos=IN afterPos=.	-0.11
gaz=none beforePos=IN afterPos=:	-0.04
gaz=none beforePos=IN afterPos=CC	0.15
gaz=none beforePos=IN afterPos=CD	-1.21
gaz=none beforePos=IN afterPos=DT	0.17
gaz=none beforePos=IN afterPos=HYPH	-1.31
gaz=none beforePos=IN afterPos=IN	0.06
gaz=none beforePos=IN afterPos=JJ	-0.4
gaz=none beforePos=IN afterPos=MD	-1.57
gaz=none beforePos=IN afterPos=NN	-0.43
gaz=none beforePos=IN afterPos=NNP	-1.51
gaz=none beforePos=IN afterPos=NNS	0.08
gaz=none beforePos=IN afterPos=POS	-1.29
gaz=none beforePos=IN afterPos=PRP	-0.94
gaz=none beforePos=IN afterPos=RB	-1.33
gaz=none beforePos=IN afterPos=TO	-0.1
gaz=none beforePos=IN afterPos=VB	-0.58
gaz=none beforePos=IN afterPos=VBD	-0.33
gaz=none beforePos=IN afterPos=VBG	-0.42
gaz=none beforePos=IN afterPos=VBN	-0.82
gaz=none beforePos=IN afterPos=VBP	-1.2
gaz=none beforePos=IN afterPos=VBZ	-0.34
gaz=none beforePos=IN afterPos=WDT	-1.46
gaz=none beforePos=IN afterPos=WP	0.27
gaz=none beforePos=IN afterPos=WRB	-0.98
gaz=none beforePos=JJ afterPos=,	-0.35
gaz=none beforePos=JJ afterPos=-LRB-	-0.94
gaz=none beforePos=JJ afterPos=CC	-0.97
gaz=none beforePos=JJ afterPos=CD	-0.6
gaz=none beforePos=JJ afterPos=HYPH	-1.1
gaz=none beforePos=JJ afterPos=IN	-0.19
gaz=none beforePos=JJ afterPos=JJ	-0.69
gaz=none beforePos=JJ afterPos=MD	-0.57
gaz=none beforePos=JJ afterPos=NN	-1.7
gaz=none beforePos=JJ afterPos=NNP	-0.8
gaz=none beforePos=JJ afterPos=NNS	-1.28
gaz=none beforePos=JJ afterPos=POS	-0.54
gaz=none beforePos=JJ afterPos=VBD	-1.29
gaz=none beforePos=JJ afterPos=VBP	-0.49
gaz=none beforePos=JJ afterPos=VBZ	0.29
gaz=none beforePos=JJ afterPos=WDT	-0.62
gaz=none beforePos=MD afterPos=VB	-0.53
gaz=none beforePos=NFP afterPos=NN	-0.21
gaz=none beforePos=NFP afterPos=POS	-0.56
gaz=none beforePos=NN afterPos=,	-2.12
gaz=none beforePos=NN afterPos=-LRB-	-1.13
gaz=none beforePos=NN afterPos=:	-1.14
gaz=none beforePos=NN afterPos=CC	-0.26
gaz=none beforePos=NN afterPos=CD	-0.75
gaz=none beforePos=NN afterPos=DT	-0.64
gaz=none beforePos=NN afterPos=IN	-0.19
gaz=none beforePos=NN afterPos=JJ	-0.82
gaz=none beforePos=NN afterPos=NN	-1.91
gaz=none beforePos=NN afterPos=NNP	-0.74
gaz=none beforePos=NN afterPos=NNS	-1.02
gaz=none beforePos=NN afterPos=POS	-0.89
gaz=none beforePos=NN afterPos=RB	-0.73
gaz=none beforePos=NN afterPos=TO	-1.04
gaz=none beforePos=NN afterPos=VBD	-1.97
gaz=none beforePos=NN afterPos=VBP	-0.68
gaz=none beforePos=NN afterPos=VBZ	-1.55
gaz=none beforePos=NNP afterPos=,	-0.26
gaz=none beforePos=NNP afterPos=-LRB-	-0.93
gaz=none beforePos=NNP afterPos=.	-1.72
gaz=none beforePos=NNP afterPos=:	-0.67
gaz=none beforePos=NNP afterPos=CC	-1.04
gaz=none beforePos=NNP afterPos=CD	-0.52
gaz=none beforePos=NNP afterPos=IN	-1.84
gaz=none beforePos=NNP afterPos=JJ	-0.51
gaz=none beforePos=NNP afterPos=NN	-1.25
gaz=none beforePos=NNP afterPos=NNP	-1.04
gaz=none beforePos=NNP afterPos=POS	-0.96
gaz=none beforePos=NNP afterPos=RB	-0.66
gaz=none beforePos=NNP afterPos=TO	-0.54
gaz=none beforePos=NNP afterPos=VBD	-0.76
gaz=none beforePos=NNP afterPos=VBZ	-1.11
gaz=none beforePos=NNS afterPos=,	-0.85
gaz=none beforePos=NNS afterPos=.	-0.47
gaz=none beforePos=NNS afterPos=IN	-0.62
gaz=none beforePos=NNS afterPos=NN	-0.59
gaz=none beforePos=NNS afterPos=VBP	-0.54
gaz=none beforePos=POS afterPos=,	-0.04
gaz=none beforePos=POS afterPos=.	0.04
gaz=none beforePos=POS afterPos=IN	-0.1
gaz=none beforePos=POS afterPos=NN	-0.72
gaz=none beforePos=RB afterPos=,	-0.7
gaz=none beforePos=RB afterPos=.	-0.79
gaz=none beforePos=RB afterPos=IN	0.4
gaz=none beforePos=RB afterPos=NN	-0.59
gaz=none beforePos=RB afterPos=VBP	-0.47
gaz=none beforePos=RP afterPos=IN	-0.87
gaz=none beforePos=SYM afterPos=.	-0.72
gaz=none beforePos=VB afterPos=,	0.05
gaz=none beforePos=VB afterPos=.	-1.02
gaz=none beforePos=VB afterPos=CC	-0.55
gaz=none beforePos=VB afterPos=CD	-0.33
gaz=none beforePos=VB afterPos=IN	-0.19
gaz=none beforePos=VB afterPos=NN	-0.6
gaz=none beforePos=VB afterPos=NNS	-0.88
gaz=none beforePos=VB afterPos=POS	-0.47
gaz=none beforePos=VB afterPos=TO	-0.9
gaz=none beforePos=VB afterPos=VBZ	-0.5
gaz=none beforePos=VBD afterPos=,	-1.7
gaz=none beforePos=VBD afterPos=-LRB-	-0.97
gaz=none beforePos=VBD afterPos=.	-1.61
gaz=none beforePos=VBD afterPos=:	-0.6
gaz=none beforePos=VBD afterPos=CC	0.21
gaz=none beforePos=VBD afterPos=CD	-0.19
gaz=none beforePos=VBD afterPos=DT	-0.54
gaz=none beforePos=VBD afterPos=IN	-1.84
gaz=none beforePos=VBD afterPos=NN	-1.21
gaz=none beforePos=VBD afterPos=NNP	-0.36
gaz=none beforePos=VBD afterPos=POS	-1.03
gaz=none beforePos=VBD afterPos=PRP	-0.36
gaz=none beforePos=VBD afterPos=TO	-1.31
gaz=none beforePos=VBD afterPos=VBD	-0.51
gaz=none beforePos=VBD afterPos=VBP	-0.37
gaz=none beforePos=VBD afterPos=VBZ	-0.49
gaz=none beforePos=VBD afterPos=WDT	-0.77
gaz=none beforePos=VBG afterPos=,	0.07
gaz=none beforePos=VBG afterPos=.	-0.96
gaz=none beforePos=VBG afterPos=CC	-0.7
gaz=none beforePos=VBG afterPos=HYPH	-0.7
gaz=none beforePos=VBG afterPos=IN	-0.68
gaz=none beforePos=VBG afterPos=NN	-1.13
gaz=none beforePos=VBG afterPos=NNS	-1.1
gaz=none beforePos=VBG afterPos=POS	-0.95
gaz=none beforePos=VBG afterPos=TO	-0.61
gaz=none beforePos=VBG afterPos=VBP	-0.39
gaz=none beforePos=VBG afterPos=VBZ	-0.64
gaz=none beforePos=VBN afterPos=,	-1.04
gaz=none beforePos=VBN afterPos=CD	-0.41
gaz=none beforePos=VBN afterPos=HYPH	-0.54
gaz=none beforePos=VBN afterPos=IN	0.15
gaz=none beforePos=VBN afterPos=NN	-0.87
gaz=none beforePos=VBN afterPos=NNS	-0.41
gaz=none beforePos=VBN afterPos=POS	-0.69
gaz=none beforePos=VBN afterPos=VBD	0.45
gaz=none beforePos=VBP afterPos=,	-0.87
gaz=none beforePos=VBP afterPos=IN	0.04
gaz=none beforePos=VBP afterPos=VBP	-0.68
gaz=none beforePos=VBP afterPos=VBZ	-0.68
gaz=none beforePos=VBZ afterPos=,	-1.24
gaz=none beforePos=VBZ afterPos=.	-1
gaz=none beforePos=VBZ afterPos=CD	-0.23
gaz=none beforePos=VBZ afterPos=POS	-0.91
gaz=none beforePos=VBZ afterPos=VBD	-0.51
gaz=none beforePos=VBZ afterPos=VBP	-0.52
gaz=none beforePos=WDT afterPos=VBD	0.45
gaz=none beforePos=WDT afterPos=VBP	-0.6
gaz=none beforePos=WDT afterPos=VBZ	-1.11
gaz=none beforePos=WRB afterPos=VBD	0.16
gaz=none beforePos=WRB afterPos=VBZ	-0.8
gaz=none name=none	-0.38
gaz=none name=other inside	-0.49
gaz=none name=other same	-0.31
gaz=none name=other wider	-1.1
gazetteer before=	0.34
gazetteer before=!	0.41
gazetteer before="	-0.29
gazetteer before=&	0.07
gazetteer before='	0.25
gazetteer before='s	-0.08
gazetteer before=(	-0.22
gazetteer before=)	0.04
gazetteer before=*	-0.52
gazetteer before=-	-0.25
gazetteer before=.	0.08
gazetteer before=/	-0.2
gazetteer before=2016	0.73
gazetteer before=:	0.25
gazetteer before=?	-0.83
gazetteer before=a	0.43
gazetteer before=about	0.19
gazetteer before=across	1
gazetteer before=adrian	-0.29
gazetteer before=after	0.11
gazetteer before=against	0.5
gazetteer before=agence	-0.51
gazetteer before=agent	-0.43
gazetteer before=air	0.61
gazetteer before=alfie	-0.27
gazetteer before=all	-0.53
gazetteer before=although	0.55
gazetteer before=ambassador	-0.27
gazetteer before=american	-0.57
gazetteer before=an	-0.09
gazetteer before=and	0.15
gazetteer before=andrew	-0.34
gazetteer before=anthony	-0.16
gazetteer before=archbishop	-0.24
gazetteer before=are	0.6
gazetteer before=around	0.5
gazetteer before=as	-0.26
gazetteer before=asked	0.44
gazetteer before=at	0.12
gazetteer before=barack	-0.38
gazetteer before=barclays	-0.52
gazetteer before=barry	-0.21
gazetteer before=between	0.34
gazetteer before=beverly	-0.43
gazetteer before=billion	0.72
gazetteer before=birmingham	-0.47
gazetteer before=both	-0.03
gazetteer before=brands	-0.52
gazetteer before=brian	-0.23
gazetteer before=british	-0.63
gazetteer before=by	0.09
gazetteer before=called	0.48
gazetteer before=candidate	-0.37
gazetteer before=cape	-0.4
gazetteer before=capital	0.68
gazetteer before=central	-0.1
gazetteer before=che	-0.46
gazetteer before=chief	-0.28
gazetteer before=chris	-0.19
gazetteer before=city	0.22
gazetteer before=congressman	-0.12
gazetteer before=copyright	0.32
gazetteer before=county	-0.37
gazetteer before=crown	-0.31
gazetteer before=current	0.54
gazetteer before=david	-0.36
gazetteer before=de	-0.63
gazetteer before=democratic	-0.55
gazetteer before=development	-0.12
gazetteer before=dimond	-0.35
gazetteer before=director	-0.37
gazetteer before=district	-0.21
gazetteer before=dominican	-0.36
gazetteer before=downtown	0.25
gazetteer before=dr	-0.15
gazetteer before=dr.	-0.22
gazetteer before=during	-0.64
gazetteer before=early	-0.65
gazetteer before=east	-0.44
gazetteer before=eastern	0.13
gazetteer before=ebola	-0.32
gazetteer before=el	-0.45
gazetteer before=energy	0.63
gazetteer before=epicurean	0.36
gazetteer before=european	-0.06
gazetteer before=executive	-0.2
gazetteer before=federal	-0.26
gazetteer before=felipe	-0.23
gazetteer before=first	0.12
gazetteer before=following	-0.06
gazetteer before=for	0.22
gazetteer before=former	0.37
gazetteer before=four	0.38
gazetteer before=francis	-0.23
gazetteer before=from	0.13
gazetteer before=frontcounter	0.89
gazetteer before=general	-0.2
gazetteer before=given	0.38
gazetteer before=goz	-0.66
gazetteer before=grants	-0.55
gazetteer before=great	-0.63
gazetteer before=gtm	-0.46
gazetteer before=health	-0.16
gazetteer before=help	0.05
gazetteer before=high	-0.25
gazetteer before=hills	-0.34
gazetteer before=his	0.58
gazetteer before=holy	-0.42
gazetteer before=hong	-0.43
gazetteer before=hugh	-0.27
gazetteer before=ian	-0.12
gazetteer before=identified	-0.14
gazetteer before=if	-0.4
gazetteer before=including	0.1
gazetteer before=international	-0.45
gazetteer before=into	0.9
gazetteer before=investment	-0.57
gazetteer before=is	-0.35
gazetteer before=its	0.73
gazetteer before=jaime	-0.16
gazetteer before=james	-0.14
gazetteer before=jim	-0.33
gazetteer before=joe	-0.23
gazetteer before=john	-0.45
gazetteer before=jonathan	-0.34
gazetteer before=jose	-0.22
gazetteer before=judge	-0.4
gazetteer before=just	0.45
gazetteer before=known	-0.22
gazetteer before=las	-0.76
gazetteer before=left	0.27
gazetteer before=like	0.24
gazetteer before=los	-0.75
gazetteer before=louis	-0.26
gazetteer before=mahim	-0.45
gazetteer before=manuel	-0.34
gazetteer before=mario	-0.12
gazetteer before=martin	-0.3
gazetteer before=mary	-0.16
gazetteer before=mashonaland	-0.34
gazetteer before=matthew	-0.25
gazetteer before=mayor	-0.31
gazetteer before=medical	-0.44
gazetteer before=mexico	-0.48
gazetteer before=miami	-0.39
gazetteer before=michael	-0.28
gazetteer before=middle	-0.7
gazetteer before=mike	-0.31
gazetteer before=million	-0.17
gazetteer before=minister	-0.1
gazetteer before=more	-0.33
gazetteer before=mr	-0.25
gazetteer before=mr.	-0.31
gazetteer before=ms	-0.19
gazetteer before=ms.	-0.26
gazetteer before=named	0.23
gazetteer before=national	-0.63
gazetteer before=near	0.39
gazetteer before=nearby	-0.74
gazetteer before=neighboring	0.62
gazetteer before=neighbouring	0.57
gazetteer before=nelson	-0.24
gazetteer before=new	-0.69
gazetteer before=nhs	-0.5
gazetteer before=north	-0.7
gazetteer before=northern	-0.34
gazetteer before=northwestern	0.44
gazetteer before=notre	-0.31
gazetteer before=of	-0.18
gazetteer before=offer	0.44
gazetteer before=on	0.42
gazetteer before=or	0.44
gazetteer before=over	0.46
gazetteer before=pamela	-0.34
gazetteer before=paul	-0.23
gazetteer before=pope	-0.2
gazetteer before=president	-0.22
gazetteer before=prof.	-0.1
gazetteer before=recent	-0.11
gazetteer before=regional	0.28
gazetteer before=rift	-0.43
gazetteer before=royal	-0.55
gazetteer before=safety	-0.23
gazetteer before=said	0.29
gazetteer before=santa	-0.5
gazetteer before=saudi	-0.61
gazetteer before=say	0.31
gazetteer before=says	-0.28
gazetteer before=senator	-0.16
gazetteer before=seoul	-0.32
gazetteer before=since	-0.55
gazetteer before=sme	0.54
gazetteer before=south	-0.65
gazetteer before=southeast	0.71
gazetteer before=southern	0.33
gazetteer before=soviet	-0.41
gazetteer before=spokesman	-0.53
gazetteer before=st.	-0.34
gazetteer before=state	-0.36
gazetteer before=states	0.22
gazetteer before=such	-0.26
gazetteer before=support	0.19
gazetteer before=supreme	-0.12
gazetteer before=sustainable	-0.23
gazetteer before=taco	-0.75
gazetteer before=than	0.5
gazetteer before=that	-0.2
gazetteer before=the	0.12
gazetteer before=then	0.13
gazetteer before=third	0.24
gazetteer before=this	0.1
gazetteer before=through	0.67
gazetteer before=throughout	0.71
gazetteer before=thunder	-0.15
gazetteer before=time	-0.53
gazetteer before=to	0.25
gazetteer before=told	0.04
gazetteer before=tom	-0.2
gazetteer before=town	-0.56
gazetteer before=trade	-0.44
gazetteer before=tropical	0.65
gazetteer before=turtle	-0.45
gazetteer before=two	0.61
gazetteer before=u.s.	-0.54
gazetteer before=under	0.26
gazetteer before=united	-1.06
gazetteer before=until	-0.13
gazetteer before=us	-0.38
gazetteer before=verkhovna	-0.55
gazetteer before=veterinary	-0.21
gazetteer before=village	0.4
gazetteer before=villages	0.64
gazetteer before=visited	0.17
gazetteer before=visiting	0.43
gazetteer before=was	0.55
gazetteer before=washington	-0.51
gazetteer before=week	-0.2
gazetteer before=well	-0.28
gazetteer before=west	-0.47
gazetteer before=western	-0.34
gazetteer before=what	-0.05
gazetteer before=when	0.35
gazetteer before=where	-0.1
gazetteer before=which	0.12
gazetteer before=while	0.15
gazetteer before=wildlife	-0.48
gazetteer before=william	-0.24
gazetteer before=with	-0.09
gazetteer before=without	-0.45
gazetteer before=world	-0.49
gazetteer before=york	-0.44
gazetteer before=yulit	-0.31
gazetteer before=zealand	-0.29
gazetteer before=–	0.1
gazetteer before=—	0.3
gazetteer before=‘	-0.46
gazetteer before=’s	-0.34
gazetteer before=“	0.4
gazetteer before=…	-0.13
gazetteer words=1 false false	0.52
gazetteer words=1 false true	-0.13
gazetteer words=1 true false	-0.28
gazetteer words=1 true true	-0.22
gazetteer words=2 false false	0.85
gazetteer words=2 false true	-0.3
gazetteer words=2 true false	0.58
gazetteer words=2 true true	-0.55
gazetteer words=3 false false	0.27
gazetteer words=3 false true	-0.44
gazetteer words=3 true false	-0.21
gazetteer words=3 true true	-0.67
gazetteer words=4 false false	0.15
gazetteer words=4 false true	-0.22
gazetteer words=5 false false	1.13
head='	0.17
head=(	-0.59
head=+	0.2
head=,	0.29
head=.	-0.59
head=05	-0.2
head=1	-0.47
head=10	-0.27
head=11	-0.99
head=12	-0.63
head=13	-0.51
head=14	-0.7
head=15	-0.6
head=15/16	0.35
head=16	-0.47
head=17	-0.35
head=18	-0.56
head=19	0.03
head=1900s	-0.43
head=20	-0.46
head=2005	-0.41
head=2016	-0.28
head=2017	-0.14
head=2018	-0.69
head=21	-0.32
head=22	-0.73
head=23	-0.45
head=24	-0.17
head=25	-0.34
head=26	-0.26
head=27	-0.59
head=28	-0.66
head=28/29	0.45
head=29	-0.51
head=3	-0.51
head=30	-0.58
head=300	0.38
head=31	-0.39
head=4	-0.23
head=400	-0.28
head=5	0.28
head=59	-0.2
head=6	-0.56
head=7	-0.43
head=8	-0.13
head=8024	0.22
head=9	-0.41
head=:	-0.87
head=a	-0.69
head=able	-0.26
head=absentee	0.36
head=abuse	-0.48
head=academy	0.09
head=accept	-0.15
head=accompany	-0.4
head=accord	-0.18
head=accuse	-0.1
head=acknowledge	-0.34
head=acquire	-0.82
head=act	-0.35
head=action	0.28
head=activist	-0.05
head=activity	0.36
head=actor	-0.44
head=add	-0.6
head=addition	-0.55
head=address	-1.05
head=administration	-0.63
head=admit	-0.79
head=adopt	0.56
head=advise	-0.59
head=adviser	-0.92
head=advocate	0.13
head=affairs	-0.68
head=affect	0.11
head=affiliate	-0.23
head=afghanistan	0.27
head=africa	-0.48
head=african	-0.83
head=afternoon	-0.5
head=ag	0.14
head=agency	-0.59
head=agent	-0.45
head=agree	-0.77
head=agreement	-0.03
head=agriculture	-0.73
head=aid	-0.64
head=aide	-0.62
head=aim	-0.48
head=aiming	-0.54
head=air	-0.44
head=airline	0.52
head=airport	-0.15
head=al	-0.56
head=alaska	0.52
head=alberta	0.79
head=albuquerque	0.46
head=alert	-0.41
head=alfie	-0.27
head=alive	-0.48
head=all	0.2
head=allegation	-0.27
head=allege	-0.64
head=alliance	-0.67
head=allow	-0.47
head=ally	-0.32
head=ambassador	0.05
head=ambulance	-0.06
head=america	-0.19
head=american	-0.42
head=ames	0.62
head=amount	-0.29
head=amy	-0.62
head=analysis	-0.51
head=analytica	0.58
head=andres	-0.49
head=andrew	-0.1
head=angola	0.08
head=anhui	-0.3
head=animal	0.55
head=announce	-0.43
head=announced	-0.42
head=announcement	-0.75
head=answer	-0.62
head=anthony	-0.68
head=anticipate	-0.57
head=apiece	0.37
head=appeal	-0.66
head=appear	-0.1
head=appearance	-0.2
head=applicant	0.64
head=application	-0.64
head=apply	-0.41
head=appoint	-0.51
head=appreciate	-0.38
head=approach	-0.89
head=approval	-0.56
head=approve	-0.06
head=aqmd	-0.53
head=arcade	-0.49
head=archbishop	0.28
head=architect	-0.69
head=area	0.48
head=arizona	0.15
head=armenia	0.37
head=army	0.67
head=arrival	-0.39
head=art	-0.29
head=article	-0.84
head=artist	0.43
head=as	-0.75
head=asia	0.33
head=ask	-0.27
head=assassinate	0.36
head=assembly	0.13
head=assessment	-0.41
head=asset	0.28
head=assistant	-0.66
head=associate	-0.74
head=association	-1.05
head=assume	0.31
head=atlanta	0.6
head=attack	-0.61
head=attend	0.08
head=attorney	0.4
head=audience	-0.27
head=audrey	-0.42
head=august	0.56
head=aureus	-0.36
head=austin	0.33
head=austria	-0.46
head=author	-0.82
head=authority	-0.16
head=available	0.09
head=avenue	-0.34
head=award	0.2
head=aware	-0.21
head=away	0.06
head=b	-0.5
head=ba	-0.56
head=baby	-0.54
head=back	0.4
head=backing	-0.2
head=bacteria	-0.62
head=bacteriologist	-0.66
head=bad	0.07
head=bain	-0.55
head=bains	-0.46
head=ban	-0.35
head=band	-0.57
head=bank	-0.37
head=bar	0.53
head=barack	0.27
head=barangays	-0.25
head=barry	-0.57
head=base	-0.13
head=baseball	0.38
head=basis	-0.47
head=baton	0.25
head=battle	-0.74
head=bay	0.56
head=be	-0.7
head=beach	-0.21
head=bear	0.11
head=become	0.49
head=begin	-0.18
head=behalf	-0.54
head=beijing	-0.63
head=belong	-0.4
head=ben	-0.52
head=benin	-0.37
head=bernard	-0.35
head=beverly	-0.39
head=bill	-0.24
head=biopic	-0.65
head=bird	-0.52
head=bit	-0.05
head=blame	0.24
head=blast	0.13
head=block	0.51
head=blogger	-0.72
head=board	0.25
head=body	-0.78
head=bond	-0.67
head=book	-0.67
head=border	0.34
head=boss	-0.54
head=botswana	0.37
head=boy	0.41
head=branch	0.43
head=brand	-0.51
head=brands	-0.29
head=brazil	0.38
head=breach	-0.69
head=break	-0.4
head=brian	-0.87
head=briefing	0.61
head=bring	0.38
head=britain	-0.05
head=broadcast	-0.57
head=brokers	-0.49
head=brother	-0.64
head=buffalo	0.24
head=build	0.43
head=building	0.08
head=bureau	-0.2
head=burkina	-0.19
head=bus	-0.43
head=business	0.85
head=but	-0.26
head=buy	-0.06
head=by	0.44
head=cairo	-0.13
head=cake	0.24
head=calculate	-0.67
head=california	0.28
head=call	-0.3
head=camp	0.76
head=campaign	0.17
head=campus	0.3
head=canada	0.65
head=canal	-0.6
head=cancer	0.47
head=candidate	-1.02
head=capacity	-0.53
head=capital	0.24
head=captain	0.21
head=caption	-0.32
head=caravan	-0.2
head=care	0.05
head=carnival	0.5
head=carolina	-0.82
head=carpet	-0.58
head=carry	-0.62
head=carsten	-0.49
head=case	-0.34
head=catch	-0.74
head=cattai	0.53
head=cause	-1.06
head=cavan	0.57
head=ceamurlia	0.33
head=celebrate	-0.34
head=cent	0.28
head=center	0.09
head=centers	0.41
head=central	-0.27
head=centre	-0.29
head=ceo	0.22
head=ceos	0.03
head=chain	-0.42
head=chair	-0.89
head=chairman	-0.78
head=chamber	-0.1
head=champion	-0.51
head=championship	-0.54
head=chancellor	0.04
head=change	-0.53
head=chapter	-0.69
head=charge	0.12
head=charity	-0.36
head=charles	0.22
head=charlotte	0.12
head=che	0.12
head=cheat	-0.47
head=check	0.32
head=chemical	-0.96
head=chen	-0.6
head=chicken	-0.59
head=chief	0.19
head=child	-0.77
head=china	-0.12
head=cholera	-0.48
head=choose	-0.65
head=chris	-0.19
head=christianne	-0.28
head=christopher	-0.32
head=church	-0.39
head=cindy	-0.6
head=cinema	0.57
head=circulating	-0.22
head=cirencester	0.21
head=cite	0.24
head=city	-0.49
head=claim	-0.44
head=clean	0.23
head=clg	0.43
head=clinic	0.28
head=close	-0.65
head=closure	-0.64
head=club	0.23
head=clubs	-0.53
head=co-founder	-0.64
head=co-ordinator	-0.43
head=coach	-0.09
head=coalition	-0.42
head=coast	0.34
head=code	-0.36
head=colleague	-0.1
head=collect	-0.29
head=college	-0.23
head=colorado	0.58
head=columbia	0.47
head=columbus	0.24
head=column	-0.08
head=combat	-0.59
head=come	-0.5
head=command	0.3
head=comment	-1.08
head=commerce	-0.31
head=commission	0.42
head=commissioner	-0.08
head=commitment	-0.91
head=committee	-0.05
head=community	0.49
head=company	-0.57
head=compare	-0.23
head=compet	-0.79
head=competition	-0.58
head=complete	-0.43
head=comprise	0.48
head=conceive	0.3
head=concentration	-0.46
head=concern	0.47
head=concerned	-0.41
head=concert	0.19
head=conclude	-0.3
head=condition	-0.18
head=conduct	-0.65
head=conference	0.23
head=confirm	-0.36
head=confirmed	-0.15
head=congo	0.71
head=congress	-0.56
head=connect	-0.2
head=consequence	0.27
head=consider	-0.33
head=constituency	0.4
head=consulate	0.27
head=contact	-0.92
head=contain	-0.67
head=continue	-0.48
head=contract	-0.35
head=contribute	-0.39
head=control	0.2
head=convict	-1.03
head=cooperate	0.07
head=cooperation	-0.08
head=coordinate	0.17
head=coordinator	0.07
head=copyright	-0.87
head=corner	0.16
head=corporation	-0.48
head=corps	-0.7
head=cost	-0.33
head=council	-0.45
head=councillor	0.6
head=counterpart	-0.04
head=country	0.08
head=county	-0.21
head=course	-0.24
head=courthouse	-0.63
head=cousin	-0.53
head=cover	-0.46
head=cow	0.08
head=create	-0.73
head=creator	-0.48
head=credit	-1.19
head=creek	0.4
head=crime	-0.59
head=criticism	-0.91
head=crop	0.53
head=cross	-0.5
head=crown	-0.31
head=cup	-0.79
head=customer	-0.52
head=cut	-0.3
head=cyber	-0.56
head=cyprus	0.51
head=daily	-0.71
head=dallas	-0.31
head=danger	-0.49
head=darfur	-0.15
head=data	-0.7
head=date	-0.41
head=daughter	-0.1
head=david	0.31
head=day	-0.66
head=dayasiri	-0.76
head=dead	-0.28
head=deal	-0.37
head=death	-0.92
head=debate	-0.52
head=debut	0.18
head=decide	-0.56
head=decision	-0.4
head=declaration	-0.08
head=declare	0.28
head=decline	-0.31
head=decrease	-0.46
head=decree	0.04
head=defeat	-0.14
head=defense	-0.55
head=degree	-0.59
head=delaware	0.41
head=delegation	0.16
head=demand	-0.74
head=democrat	0.47
head=demonstrate	0.41
head=dentist	-0.52
head=deny	-0.44
head=department	-0.08
head=departure	0.38
head=depend	-0.21
head=dependency	-0.58
head=deploy	-0.16
head=deport	-0.1
head=describe	-0.17
head=design	-0.03
head=destination	0.54
head=detect	-0.15
head=detective	0.04
head=develop	0.54
head=development	-0.14
head=diagnose	-0.78
head=dictator	-0.92
head=die	-0.32
head=difficult	-0.18
head=dimond	-0.41
head=dinner	0.43
head=diplomat	0.29
head=direct	-0.53
head=director	-0.68
head=disagree	-0.43
head=disclose	-0.99
head=discover	0.19
head=discovery	-0.1
head=disease	-1.14
head=disorder	-0.31
head=dispute	0.67
head=distance	0.28
head=distribute	-0.8
head=district	0.56
head=division	-0.54
head=do	0.33
head=dock	0.48
head=doctor	-0.13
head=dog	-0.45
head=dole	-0.63
head=dollar	-0.28
head=dominate	0.21
head=donate	0.27
head=donation	-0.41
head=door	-0.58
head=double	-0.39
head=dozhd	-0.83
head=dprk	-0.1
head=draw	-0.82
head=dream	-0.06
head=drive	0.1
head=driver	-0.72
head=driving	0.51
head=drone	-0.43
head=drop	0.25
head=drug	-0.71
head=duck	0.57
head=durban	-0.16
head=duty	0.09
head=early	-0.71
head=east	0.4
head=eat	-0.29
head=ebola	-0.17
head=ebolavirus	-1
head=economist	-0.38
head=economy	0.59
head=edged	-0.5
head=edition	-1.2
head=editor	-0.19
head=editorial	-0.53
head=egg	-0.11
head=egypt	0.34
head=el	-0.69
head=election	-0.82
head=elementary	-0.37
head=embassy	-0.39
head=employee	-0.56
head=encephalopathy	-0.51
head=encourage	-0.1
head=end	-0.8
head=engage	-0.76
head=engineer	-0.61
head=english	0.39
head=enter	-0.39
head=entitled	-0.5
head=entry	-0.3
head=environment	-0.54
head=envoy	0.25
head=epidemic	-0.44
head=epidemiologist	-0.74
head=episode	-0.52
head=equipment	0.25
head=era	-0.68
head=eradicate	-0.39
head=eric	-0.41
head=escalate	-0.54
head=escape	-0.6
head=establish	-0.23
head=estate	-0.44
head=estimate	-0.51
head=eu	-0.72
head=europe	-0.18
head=evacuation	-0.66
head=evening	-0.43
head=event	0.51
head=evidence	-0.21
head=evolve	-0.52
head=examiner	-0.3
head=example	0.37
head=exclude	0.4
head=exist	-0.43
head=expand	0.36
head=expansion	0.07
head=expect	-0.74
head=expel	0.04
head=expert	-0.7
head=explain	-0.56
head=export	-0.42
head=exposure	-0.66
head=express	-0.53
head=extend	0.3
head=extraordinary	0.55
head=face	-0.18
head=facility	0.26
head=fact	-0.2
head=factor	-0.46
head=fail	-0.24
head=failure	-0.49
head=fall	0.47
head=family	-0.66
head=fan	-0.21
head=far	-0.66
head=fare	-0.41
head=farm	1
head=farmer	-0.32
head=fatality	0.27
head=father	-0.91
head=favour	0.2
head=fda	-0.56
head=fear	-0.65
head=feature	-0.69
head=february	-0.05
head=fee	-0.64
head=feel	0.08
head=felipe	-0.23
head=female	-0.42
head=festival	-0.09
head=fever	-0.63
head=field	-0.71
head=fight	-0.52
head=fighting	-0.23
head=figure	-0.5
head=file	-0.75
head=finance	-0.75
head=find	-0.43
head=fine	-0.35
head=finish	0.22
head=fire	0.48
head=firm	0.31
head=first	-0.18
head=flag	-0.47
head=flight	0.34
head=flood	0.45
head=flooding	-0.66
head=flu	-0.35
head=fly	-0.11
head=focus	-0.17
head=follow	0.13
head=food	-0.1
head=force	-0.04
head=forecast	0.18
head=forecaster	-0.43
head=form	-1
head=formerly	0.08
head=forum	0.04
head=foundation	0.42
head=founder	-0.66
head=four	0.29
head=framework	-0.66
head=france	-0.33
head=franchise	-0.52
head=francis	0.34
head=franklin	-0.67
head=fre	0.08
head=free	-0.48
head=friday	-0.27
head=from	-0.22
head=front	-0.6
head=frontcounter	0.72
head=fund	-1.19
head=funding	0.38
head=future	0.49
head=gain	-0.58
head=game	-0.15
head=gas	0.23
head=gather	-0.45
head=general	-0.5
head=george	-0.18
head=georgia	0.23
head=get	-0.34
head=girlfriend	-0.51
head=give	-0.84
head=go	-0.7
head=goal	0.15
head=good	0.37
head=goutham	-0.31
head=government	-0.12
head=governor	0.21
head=goz	-0.69
head=gp	-0.16
head=grant	-0.14
head=greece	-0.3
head=greenlane	0.79
head=gregory	0.28
head=group	0.29
head=grow	-0.39
head=growth	-0.28
head=gtm	-0.27
head=guard	0.69
head=guilty	-0.33
head=guinea	-0.65
head=guy	-0.58
head=h5n1	0.27
head=half	-0.28
head=hall	-0.45
head=hamdan	0.09
head=hand	0.23
head=hang	0.39
head=happen	-0.18
head=happy	-0.4
head=harold	-0.61
head=harry	-0.6
head=harvey	-0.57
head=have	-0.41
head=hawaii	0.72
head=haymarket	-0.61
head=head	-0.58
head=heading	-0.4
head=headquarter	0.36
head=headquarters	-0.44
head=health	-0.27
head=hear	-0.39
head=heart	-0.32
head=helen	-0.43
head=helena	0.49
head=helicopter	0.09
head=help	-0.19
head=herald	-0.6
head=highlight	-0.36
head=highway	0.17
head=hills	-0.76
head=history	0.08
head=hit	-0.8
head=hiv	-0.79
head=hold	0.5
head=holiday	0.36
head=holiness	-0.57
head=hollywood	-0.2
head=home	0.42
head=honest	-0.33
head=hong	-0.43
head=honor	-0.49
head=hope	-0.17
head=horse	-0.37
head=hospital	0.52
head=hospitalize	0.32
head=host	0.12
head=hotel	0.58
head=hotspot	0.5
head=hour	-0.03
head=house	-0.2
head=houston	0.38
head=hsbc	0.54
head=hugh	-0.27
head=human	0.32
head=hunt	-0.47
head=husband	-0.6
head=identify	-0.77
head=illness	-0.31
head=image	0.14
head=import	0.61
head=importance	-0.82
head=important	-0.34
head=imported	0.46
head=imprison	-0.49
head=imprisonment	0.24
head=improve	0.33
head=in	-0.15
head=inaugurate	0.15
head=inc.	0.09
head=incident	-0.83
head=include	0.2
head=increase	-0.5
head=independence	0.23
head=indicate	-0.21
head=individual	-0.08
head=indonesia	-0.08
head=industry	-0.05
head=infect	-0.41
head=infected	-0.35
head=infection	-0.48
head=influence	-0.7
head=influenza	0.32
head=inform	-0.66
head=information	-0.16
head=infrastructure	-0.18
head=initiative	0.13
head=insist	0.28
head=inspector	-0.31
head=inspire	-0.59
head=install	0.27
head=instance	-0.13
head=institute	-0.18
head=institution	-0.04
head=instruct	-0.82
head=interest	0.22
head=intervention	-0.09
head=interview	-1
head=introduce	-0.51
head=investigate	-0.46
head=investigation	-0.03
head=investigator	-0.38
head=investment	-0.45
head=invite	-0.79
head=involve	-0.62
head=irvine	0.52
head=isis	0.26
head=island	0.61
head=isolated	-0.52
head=issue	-0.1
head=jacobson	-0.16
head=jail	0.49
head=jaime	-0.16
head=james	-0.82
head=jamison	-0.69
head=january	-0.55
head=java	-0.55
head=jays	-0.48
head=jd.com	-0.51
head=jewell	-0.91
head=jim	-0.43
head=job	0.19
head=joe	-0.23
head=john	-0.5
head=johnson	-0.6
head=join	-0.29
head=joke	-0.51
head=jonathan	0.31
head=jose	-0.62
head=journal	-0.49
head=judge	0.05
head=judgment	-0.46
head=july	-0.4
head=june	0.19
head=jungle	0.51
head=kampungu	-0.84
head=kashmir	0.22
head=katrina	-0.44
head=keep	-0.29
head=khartoum	0.5
head=kidney	-0.19
head=kilburn	-0.78
head=kind	-0.14
head=know	-0.8
head=korea	-0.53
head=korean	-0.59
head=lab	-0.07
head=laboratories	0.34
head=laboratory	0.41
head=lack	0.24
head=lagos	-0.5
head=lake	-0.79
head=landfall	0.28
head=language	0.46
head=laos	0.2
head=larson	0.12
head=las	-0.66
head=last	-0.46
head=late	0.28
head=launch	0.15
head=law	-0.18
head=lawmaker	0.05
head=lawsuit	0.07
head=lawyer	-1.01
head=lead	-0.2
head=leader	-0.85
head=leadership	0.38
head=least	-0.43
head=leave	0.41
head=lending	-0.26
head=let	-0.58
head=letter	-0.07
head=level	-0.2
head=levy	-0.45
head=libya	-0.42
head=life	-0.52
head=lifeboat	0.32
head=lift	0.12
head=light	0.38
head=like	-0.78
head=likely	-0.29
head=limit	0.53
head=limited	0.4
head=line	-0.55
head=link	-0.81
head=linked	-0.53
head=list	0.17
head=loan	0.18
head=locate	0.19
head=located	0.38
head=location	-0.3
head=london	0.67
head=look	0.05
head=loom	-0.18
head=los	0.07
head=lose	-0.17
head=lot	0.27
head=louis	-0.18
head=louisville	0.04
head=low	-0.34
head=lower	-0.37
head=lucerne	-0.84
head=lumpur	0.48
head=madrid	0.42
head=maintain	0.29
head=majority	0.46
head=make	-0.08
head=making	0.22
head=malakal	-0.58
head=malaria	-0.43
head=malaysia	-0.04
head=male	-0.38
head=malta	-0.08
head=man	0.88
head=manage	-0.17
head=management	0.97
head=manager	-0.8
head=manaoag	0.42
head=mandela	-0.28
head=manufacturer	-0.37
head=map	-0.27
head=march	0.43
head=mario	-0.32
head=mark	-0.63
head=market	0.6
head=marry	0.23
head=martin	-0.3
head=mary	0.08
head=mass	0.25
head=match	0.17
head=material	-0.58
head=matias	0.7
head=matt	-0.55
head=matter	-0.41
head=matthew	-0.28
head=maubank	-0.96
head=may	0.09
head=mayor	0.62
head=mean	-0.39
head=meantime	-0.37
head=measure	-0.61
head=meat	-0.54
head=medal	-0.44
head=media	-0.08
head=meet	0.2
head=meeting	-0.14
head=megastar	-0.79
head=member	-0.56
head=membership	0.06
head=mention	0.34
head=message	0.13
head=meter	-0.41
head=mexico	-0.06
head=miami	-0.51
head=michael	-0.71
head=michelle	0.36
head=michigan	-0.06
head=midlands	-0.16
head=migran	-0.42
head=migrant	0.94
head=mike	-0.43
head=military	0.43
head=million	-0.13
head=mine	0.79
head=minister	-0.12
head=ministers	-0.59
head=miss	0.8
head=mission	0.72
head=mistake	-0.52
head=model	-0.63
head=modernize	-0.15
head=mohammed	-0.21
head=moment	-0.36
head=momentum	0.21
head=monday	-0.19
head=money	-0.32
head=month	-0.67
head=moonbi	0.69
head=more	-1.01
head=morning	-0.75
head=moscow	-0.27
head=most	0.51
head=mother	0.04
head=motion	-1.03
head=mount	-0.45
head=mouth	0.29
head=move	-0.21
head=movement	-0.55
head=mp	0.13
head=mr	-0.2
head=ms	-0.19
head=mubtaahij	-0.57
head=murder	-0.48
head=museum	0.21
head=music	-0.49
head=muswell	-0.45
head=mutation	-0.26
head=mw	-0.03
head=médecins	-0.32
head=nadu	0.13
head=name	-0.27
head=namely	0.2
head=nate	0.26
head=nation	0.3
head=native	-0.09
head=necessary	-0.19
head=need	-0.63
head=neighborhood	0.57
head=neighbour	0.62
head=network	-0.65
head=new	-0.78
head=newark	-0.2
head=newsmen	-0.64
head=newspaper	0.38
head=night	-0.79
head=nile	-0.62
head=nimal	-1.5
head=no.	-0.13
head=nomination	-0.27
head=non-lethal	0.31
head=north	-0.37
head=note	0.22
head=notice	-0.58
head=notify	-0.72
head=notre	-0.28
head=now	-0.72
head=nsw	0.62
head=number	0.03
head=nut	-0.8
head=oakland	0.37
head=obrador	-0.48
head=observance	-0.57
head=observe	-0.19
head=obtain	-0.75
head=occur	-0.05
head=ocean	0.1
head=offer	0.24
head=office	0.49
head=officer	-1
head=official	0.08
head=old	0.03
head=on	-0.4
head=one	0.09
head=ontario	0.6
head=open	0.22
head=opening	0.2
head=operate	-0.55
head=operation	0.36
head=opposition	-0.15
head=option	-0.67
head=organisation	-0.31
head=organization	0.39
head=originate	-0.39
head=other	-0.23
head=outbreak	-0.98
head=outlet	-0.07
head=own	0.28
head=owner	-0.64
head=pailin	0.21
head=pair	-0.45
head=pandemic	-0.94
head=pandi	0.26
head=panelist	0.23
head=parasite	-0.48
head=parent	-0.56
head=parliament	0.37
head=parliamentarian	-1.15
head=part	-0.32
head=partner	-0.45
head=partnership	-0.79
head=party	-0.72
head=pass	-0.9
head=passenger	-0.25
head=path	0.2
head=patience	-0.71
head=patient	0.2
head=paul	-0.17
head=pay	-0.88
head=people	-0.15
head=percent	-0.17
head=perform	-0.92
head=performance	-0.8
head=period	-0.53
head=person	0.12
head=personnel	0.1
head=peter	-0.87
head=petition	-0.04
head=phase	-0.27
head=philippi	0.22
head=philippines	-0.04
head=photo	-0.95
head=physician	-0.49
head=pianist	-0.54
head=picture	-0.71
head=pictured	-0.48
head=piece	-0.38
head=pig	-0.2
head=piyasena	-0.67
head=place	0.58
head=plan	-0.12
head=plant	-0.32
head=platform	-0.58
head=play	-0.9
head=player	-0.31
head=plc	-0.42
head=plead	-0.7
head=pleasanton	0.35
head=pleased	-0.38
head=point	-0.21
head=poisoning	-0.71
head=police	-0.13
head=policy	0.48
head=politician	-0.5
head=poll	-0.51
head=pope	-0.6
head=population	-0.15
head=port	-0.65
head=portion	0.42
head=pose	-0.25
head=position	-0.36
head=positive	-0.56
head=possible	-0.21
head=post	0.44
head=poultry	-0.42
head=powder	-0.74
head=power	-0.44
head=practice	0.42
head=pray	-0.8
head=predict	-0.62
head=prepare	-0.72
head=prescribe	-0.07
head=presence	-1.02
head=present	-0.43
head=presenter	-0.64
head=president	0.14
head=press	0.44
head=pressure	-0.24
head=prevent	-0.4
head=prevention	-0.72
head=price	-0.64
head=prince	-0.32
head=probe	-0.6
head=problem	-0.47
head=procedure	-0.2
head=process	-0.73
head=processor	-0.47
head=produce	0.58
head=producer	-0.24
head=production	0.16
head=professor	0.22
head=profile	-0.24
head=program	-0.88
head=programme	-0.39
head=progress	0.6
head=project	-0.4
head=promise	-0.5
head=promote	0.18
head=prompt	0.34
head=pronounce	0.41
head=proposal	-0.33
head=propose	-0.83
head=prosecute	-0.53
head=prosecution	-0.33
head=protect	-0.47
head=protection	0.33
head=protest	-0.8
head=prove	-0.7
head=provide	-0.06
head=publication	-0.38
head=publish	-0.7
head=pull	-0.18
head=purchase	0.25
head=purpose	-0.1
head=push	-0.44
head=put	-0.69
head=pv	-0.47
head=qanon	-0.47
head=quarantine	0.51
head=question	-0.46
head=quiet	-0.33
head=quote	-0.96
head=race	0.47
head=racecourse	0.53
head=racing	-0.52
head=radio	-0.65
head=railway	-0.6
head=raise	-0.07
head=ramor	0.17
head=range	-0.21
head=ranking	0.36
head=rape	0.03
head=rate	0.51
head=reach	-0.61
head=react	0.26
head=read	-0.63
head=ready	-0.77
head=realize	0.33
head=rebel	-0.41
head=recall	-0.16
head=receive	-0.14
head=recognize	0.06
head=recommence	-0.37
head=recommend	-0.23
head=recommendation	-0.66
head=record	0.22
head=recover	-0.57
head=refer	0.4
head=regiment	-0.77
head=region	0.4
head=regulation	0.46
head=reject	-0.68
head=rejection	-0.57
head=related	-0.9
head=relation	-0.42
head=release	-0.35
head=remain	0.26
head=remark	0.04
head=remind	-0.74
head=report	-0.19
head=reporter	-0.67
head=reporting	-0.76
head=represent	0.28
head=representative	-0.37
head=republic	-1.86
head=request	-0.22
head=require	-0.66
head=requirement	0.05
head=research	-0.54
head=researcher	-0.31
head=reserve	-0.77
head=residence	0.59
head=resident	0.55
head=resign	-0.82
head=resort	0.26
head=resource	0.3
head=respect	-0.1
head=respond	0.42
head=responsible	0.24
head=rest	0.44
head=restaurant	-0.05
head=restrict	-0.44
head=restriction	-0.45
head=result	-0.64
head=resurrection	-0.67
head=retaliate	0.41
head=return	0.09
head=returned	-0.31
head=reveal	-0.68
head=reverse	-0.35
head=review	-0.57
head=richard	-0.5
head=right	-0.7
head=rise	-0.78
head=risk	-0.17
head=rival	-0.58
head=river	-0.77
head=road	0.19
head=rob	-0.46
head=robert	-0.48
head=rogaland	1.11
head=roger	-0.57
head=role	-0.15
head=roll	-0.78
head=root	-0.06
head=roundabout	0.7
head=route	0.23
head=rule	-0.57
head=ruled	-0.53
head=ruler	0.09
head=ruling	0.25
head=run	0.4
head=russia	0.05
head=saeed	-0.24
head=saipan	-0.28
head=sale	-0.61
head=salmonella	-0.28
head=sam	0.29
head=sample	-0.61
head=san	0.49
head=santa	-0.6
head=saturday	0.24
head=say	-0.11
head=scale	0.14
head=scandal	-0.76
head=scared	-0.26
head=schedule	-1.14
head=scheme	-0.95
head=school	0.08
head=schools	0.39
head=scientist	-0.32
head=score	-0.65
head=scour	0.23
head=search	-0.24
head=season	-0.22
head=second	-0.17
head=secretary	0.06
head=section	-0.39
head=sector	-0.05
head=secure	0.46
head=security	0.26
head=see	-0.27
head=seek	0.24
head=seeker	0.29
head=seem	-0.29
head=select	-0.7
head=sell	0.35
head=senator	-0.05
head=send	0.09
head=sentence	-0.87
head=sentiment	0.23
head=seoul	-0.3
head=series	0.29
head=serve	0.24
head=session	-1.03
head=set	-0.27
head=settlement	-0.35
head=severn	0.5
head=share	-0.38
head=shell	-0.16
head=ship	-0.64
head=shipment	-0.14
head=shoot	0.13
head=shore	0.6
head=show	-1.02
head=shut	0.14
head=sick	0.4
head=side	0.17
head=sign	-0.2
head=since	-0.33
head=sit	-0.61
head=site	-0.63
head=slaughter	-0.7
head=slovenia	0.07
head=slum	0.54
head=smuggler	-0.06
head=snow	-0.13
head=so	-0.51
head=society	-0.38
head=sociologist	-0.51
head=sold	-0.37
head=solidarity	-0.23
head=son	-0.63
head=soup	-0.53
head=source	-0.86
head=south	-0.09
head=sparring	-0.69
head=speak	0.16
head=speaker	-0.47
head=specialist	-0.58
head=specialize	-0.54
head=species	-0.39
head=speech	0.35
head=spend	-0.72
head=spinach	-0.34
head=spokesman	-0.51
head=spokeswoman	-0.98
head=sponsor	-0.74
head=sport	-0.72
head=spot	0.07
head=spread	0.17
head=spreading	-0.08
head=springfield	0.34
head=spur	0.13
head=squad	-0.45
head=st	0.29
head=stable	0.34
head=staff	-0.74
head=staffer	-0.56
head=stage	-0.45
head=stand	-0.46
head=star	0.43
head=start	-0.24
head=state	0.53
head=statement	-1.16
head=states	0.48
head=station	0.32
head=statistic	-0.47
head=statue	0.34
head=status	-0.49
head=step	-0.04
head=stone	-0.13
head=stop	0.05
head=store	0.11
head=storm	-0.13
head=story	-0.32
head=strain	-1.28
head=strategy	0.31
head=street	0.66
head=stress	-0.61
head=stretch	0.33
head=strike	-0.31
head=struggle	0.04
head=student	-0.57
head=study	-0.36
head=subject	-0.83
head=subtype	-0.52
head=success	-0.45
head=successful	-0.68
head=such	-0.43
head=sudan	-0.31
head=suffer	-0.19
head=suit	0.22
head=sul	-0.49
head=summit	-0.43
head=sunday	-0.56
head=sunshine	-1.15
head=superintendent	-0.87
head=supplies	-0.39
head=support	0.04
head=supporter	-0.84
head=sure	-0.71
head=suriname	0.13
head=surpass	0.33
head=surprise	-0.6
head=surrey	-0.19
head=surveillance	-0.21
head=survey	-0.69
head=survivor	0.05
head=suspect	-0.58
head=suspend	-0.53
head=swan	0.65
head=sweep	0.18
head=symptom	-0.87
head=system	-0.41
head=taco	0.32
head=take	-0.13
head=talent	-0.14
head=tami	-0.49
head=target	0.05
head=tariff	0.24
head=taxi	-0.74
head=taylor	-0.59
head=teacher	-0.32
head=team	-0.29
head=tell	-0.99
head=term	0.23
head=territory	-0.45
head=test	-0.41
head=testing	-0.92
head=thank	-0.53
head=that	0.24
head=the	-0.57
head=theatre	-0.7
head=theory	-0.11
head=thing	-0.44
head=think	-1.09
head=third	0.48
head=this	-0.38
head=thomas	-0.58
head=threat	0.19
head=three	-0.07
head=throw	-0.64
head=thunder	-0.55
head=thursday	0.65
head=ticket	-0.52
head=tie	0.32
head=time	-0.54
head=times	-0.48
head=today	-0.14
head=tom	-0.95
head=ton	0.05
head=top	-0.99
head=total	0.41
head=tour	0.36
head=tourism	0.23
head=tournament	-0.69
head=town	0.86
head=trace	-0.27
head=trade	-0.1
head=train	-0.11
head=transaction	0.47
head=transfer	-0.59
head=transit	0.6
head=transmit	0.24
head=travel	0.61
head=treat	-0.65
head=treatment	-0.55
head=trend	-0.36
head=trial	-0.46
head=tribe	0.73
head=tribute	-0.68
head=trip	0.86
head=troops	-0.1
head=trouble	0.32
head=truck	-0.58
head=trust	0.53
head=try	-0.55
head=tuesday	-0.11
head=turf	-0.34
head=turkey	-0.06
head=turkeys	-0.51
head=turn	-0.89
head=tv	-0.46
head=tweet	-1.17
head=twitter	-0.75
head=type	-0.46
head=u.s.	0.78
head=uk	-0.11
head=unable	-0.41
head=undergo	-0.45
head=understand	-0.6
head=underway	-0.44
head=unit	-0.54
head=university	-1.28
head=unlikely	-0.62
head=up	0.1
head=update	-0.43
head=upgrade	-0.48
head=urged	-0.21
head=us	0.38
head=use	-0.56
head=user	-0.67
head=utah	0.38
head=vacation	-0.49
head=vaccine	-0.65
head=valley	-0.75
head=van	-0.07
head=variant	-0.51
head=vehicle	-0.82
head=veterinarian	-0.49
head=victim	-0.57
head=victor	0.33
head=victory	-0.43
head=video	-0.34
head=view	0.55
head=village	1.25
head=violence	-0.07
head=virginia	0.34
head=virus	-1.15
head=viruse	-0.4
head=visit	0.59
head=voice	-0.69
head=vote	-0.54
head=vow	-0.19
head=wait	-0.2
head=wales	0.61
head=walk	0.38
head=want	-0.03
head=war	0.55
head=warn	-0.26
head=warning	0.32
head=wash	0.26
head=washington	-0.82
head=watch	-0.57
head=water	-0.57
head=way	0.21
head=waziristan	-0.64
head=we	-0.45
head=wear	-0.53
head=website	-0.64
head=wednesday	0.43
head=week	-0.66
head=weekend	-0.7
head=west	0.05
head=what	-0.4
head=while	0.1
head=why	-0.19
head=wife	-1.03
head=wikipedia	-0.24
head=william	-0.41
head=win	0.32
head=wine	0.23
head=wing	-0.61
head=winner	-0.96
head=winning	-0.21
head=wisconsin	0.53
head=withdraw	-0.35
head=withhold	-0.45
head=witness	0.14
head=woman	0.69
head=wording	-0.75
head=work	-0.25
head=worker	0.27
head=world	-0.59
head=worried	-0.46
head=worry	0.27
head=write	-1.24
head=writer	-0.47
head=yesterday	0.14
head=york	0.38
head=zoo	-0.46
head=žilina	0.47
headPos=,	0.21
headPos=-LRB-	-0.59
headPos=.	-0.59
headPos=:	-0.87
headPos=ADD	-0.48
headPos=CD	-0.3
headPos=FW	-0.47
headPos=GW	-0.58
headPos=IN	0.09
headPos=JJ	-0.4
headPos=JJR	-0.52
headPos=JJS	0.39
headPos=NN	-0.09
headPos=NNP	0.09
headPos=NNPS	-0.44
headPos=PRP	-0.55
headPos=RB	0.52
headPos=RBR	-0.65
headPos=RP	0.38
headPos=VBD	-0.12
headPos=VBG	-0.34
headPos=VBN	-0.21
headPos=VBP	0.3
headPos=VBZ	-0.18
headPos=WDT	-0.57
headPos=WP	-0.4
headPos=WRB	-0.43
headPos=root	-0.06
heldBehind	1.17
holdsBefore	0.47
joinAfter=&	-0.28
joinAfter='s	0.22
joinAfter=-	-0.75
joinAfter=.	-0.59
joinAfter=an	-0.12
joinAfter=and	0.34
joinAfter=as	0.57
joinAfter=at	0.44
joinAfter=de	-0.69
joinAfter=of	-1.75
joinAfter=on	0.51
joinAfter=the	0.28
joinAfter=’s	0.1
joinBefore=&	-0.04
joinBefore='s	0.12
joinBefore=-	-0.44
joinBefore=an	0.24
joinBefore=and	0.2
joinBefore=as	0.4
joinBefore=at	0.29
joinBefore=de	-0.63
joinBefore=of	-0.28
joinBefore=on	0.11
joinBefore=the	-0.1
joinBefore=’s	0.24
kind=abbreviation	0.42
kind=gazetteer	0.25
kind=site	0.47
kind=unknown	-1.21
lastPos=.	0.26
lastPos=CC	-1.85
lastPos=CD	-0.25
lastPos=DT	-0.64
lastPos=EX	-1.13
lastPos=GW	0.47
lastPos=IN	-0.63
lastPos=JJ	-0.04
lastPos=JJR	-0.74
lastPos=JJS	-0.92
lastPos=MD	-0.37
lastPos=NN	0.14
lastPos=NNPS	-0.39
lastPos=NNS	-1.38
lastPos=PDT	-0.49
lastPos=PRP	-1.69
lastPos=RB	-0.38
lastPos=RBR	-0.2
lastPos=RBS	-0.43
lastPos=TO	-0.53
lastPos=UH	-0.52
lastPos=VBD	-0.72
lastPos=VBG	-1.59
lastPos=VBN	-1.47
lastPos=VBP	-0.49
lastPos=VBZ	-0.94
lastPos=WP	-1.7
lastPos=WRB	-0.32
located	0.69
many=0	0.27
many=1	0.06
name=none	-0.29
name=other inside	-0.29
name=other same	0.03
name=other wider	-0.15
namesBefore	0.84
namesBehind	0.36
otherCapitalAfter	-0.2
personVerbAfter	-0.6
placeNounAfter	0.05
placeNounCapital	-0.56
placeNounSmall	0.78
pop=0	-0.87
pop=2	-0.82
pop=3	-1.05
pop=4	-0.48
pop=5	0.24
pop=6	0.47
pop=7	0.72
pop=8	0.37
pop=9	0.47
pos=CC	-0.81
pos=CD	-0.21
pos=DT	-3.48
pos=EX	-1.13
pos=GW	0.45
pos=IN	-2.14
pos=JJR	-0.7
pos=JJS	-1.09
pos=MD	-0.38
pos=NN	0.06
pos=NNP	0.39
pos=NNPS	-0.61
pos=NNS	-1.44
pos=PDT	-0.49
pos=PRP	-1.56
pos=RB	-0.69
pos=RBR	-1.3
pos=RBS	-0.43
pos=TO	-0.53
pos=UH	-0.68
pos=VB	-0.15
pos=VBD	-0.82
pos=VBG	-1.68
pos=VBN	-0.2
pos=VBP	-0.49
pos=VBZ	-0.94
pos=WP	-1.74
pos=WRB	-0.49
relation=acl	-0.22
relation=acl:relcl	-0.1
relation=advcl	-0.27
relation=advmod	-0.88
relation=amod	-0.05
relation=appos	-0.23
relation=aux	-0.87
relation=aux:pass	-0.59
relation=case	-0.62
relation=cc	-0.05
relation=cc:preconj	-0.63
relation=ccomp	-0.27
relation=conj	-0.27
relation=cop	-0.68
relation=csubj	0.13
relation=dep	-0.08
relation=det	-0.56
relation=det:predet	-0.52
relation=discourse	0.24
relation=expl	-0.05
relation=fixed	-0.54
relation=iobj	-0.73
relation=mark	-0.99
relation=nmod	-0.06
relation=nmod:desc	0.07
relation=nmod:poss	0.12
relation=nmod:unmarked	-0.34
relation=nsubj	-0.09
relation=nsubj:outer	-0.06
relation=nsubj:pass	-0.09
relation=nummod	-0.82
relation=obl	0.14
relation=obl:agent	-0.23
relation=obl:unmarked	-0.32
relation=orphan	0.21
relation=parataxis	-0.43
relation=punct	0.19
relation=reparandum	-0.38
relation=root	-0.14
relation=vocative	-0.25
relation=xcomp	0.15
runAfter	-0.39
runBefore	-0.17
runFirst=a	0.67
runFirst=abuja	-0.55
runFirst=adrian	-0.29
runFirst=afghanistan	0.38
runFirst=after	0.52
runFirst=agence	-0.51
runFirst=agent	-0.43
runFirst=agriculture	0.29
runFirst=air	0.94
runFirst=al	-0.59
runFirst=alaska	-0.03
runFirst=albert	-0.59
runFirst=alfie	-0.27
runFirst=all	-0.35
runFirst=ambassador	-0.17
runFirst=an	0.46
runFirst=and	0.08
runFirst=andres	-0.15
runFirst=andrés	-0.31
runFirst=aqmd	-0.08
runFirst=arizona	-0.74
runFirst=as	-0.12
runFirst=asian	-0.03
runFirst=at	-0.21
runFirst=australia	0.23
runFirst=b1	-0.56
runFirst=bain	-0.18
runFirst=bains	-0.68
runFirst=bank	-0.55
runFirst=barangays	0.17
runFirst=barry	-0.21
runFirst=battalion	-0.66
runFirst=beijing	0.46
runFirst=bernard	-0.44
runFirst=beverly	-0.54
runFirst=bird	-0.26
runFirst=both	0.39
runFirst=brands	-0.6
runFirst=brian	-0.23
runFirst=britain	-0.32
runFirst=british	-0.64
runFirst=bruce	-0.35
runFirst=bureau	-0.14
runFirst=by	0.47
runFirst=canada	0.05
runFirst=cape	-0.4
runFirst=cauvery	0.5
runFirst=cavan	-0.7
runFirst=chamber	-0.48
runFirst=charlotte	0.09
runFirst=che	0.07
runFirst=chief	-0.81
runFirst=children	0.46
runFirst=china	0.43
runFirst=chinese	-0.58
runFirst=chris	-0.19
runFirst=claude	-0.53
runFirst=cllr	-0.23
runFirst=colorado	-0.53
runFirst=crown	0.26
runFirst=current	-0.08
runFirst=cuyahoga	-0.23
runFirst=cyber	-0.43
runFirst=da	-0.72
runFirst=darfur	-0.1
runFirst=david	0.35
runFirst=democratic	-1.54
runFirst=department	-0.63
runFirst=diaz	0.33
runFirst=dimond	-0.35
runFirst=doctor	0.12
runFirst=doctors	0.34
runFirst=dominican	0.29
runFirst=dr	-0.21
runFirst=dr.	0.03
runFirst=dubai	-0.8
runFirst=east	-0.21
runFirst=easter	-0.25
runFirst=eastern	-0.88
runFirst=ebola	-0.28
runFirst=eglinton	0.15
runFirst=embassy	-0.61
runFirst=epicurean	0.3
runFirst=europe	0.58
runFirst=executive	0.5
runFirst=february	-0.07
runFirst=felipe	-0.23
runFirst=florida	-0.67
runFirst=food	-0.44
runFirst=frontcounter	0.95
runFirst=general	0.4
runFirst=global	-0.37
runFirst=great	-0.48
runFirst=gtm	-0.46
runFirst=harare	0.21
runFirst=hawaii	-0.07
runFirst=haymarket	-0.61
runFirst=head	-0.54
runFirst=holy	-0.58
runFirst=hong	-0.76
runFirst=hsbc	0.54
runFirst=hugh	-0.7
runFirst=ian	-0.12
runFirst=in	0.39
runFirst=india	-0.14
runFirst=inspector	-0.23
runFirst=inter-state	-0.38
runFirst=international	-0.51
runFirst=intramural	-0.41
runFirst=italian	0.55
runFirst=i̇stanbul	-0.58
runFirst=jaime	-0.15
runFirst=james	-0.57
runFirst=john	-0.34
runFirst=jose	-0.26
runFirst=josé	-0.41
runFirst=lagos	-0.32
runFirst=las	-0.56
runFirst=leo	-0.66
runFirst=libya	-0.42
runFirst=london	-0.28
runFirst=los	-0.74
runFirst=mahim	-0.45
runFirst=manchester	-0.57
runFirst=marathon	-0.42
runFirst=marine	0.38
runFirst=martin	-0.3
runFirst=mary	-0.64
runFirst=master	0.27
runFirst=matthew	-0.22
runFirst=member	-0.46
runFirst=mexico	0.44
runFirst=miami	-0.73
runFirst=michael	-0.74
runFirst=middle	-0.39
runFirst=mike	-0.58
runFirst=ministry	-0.55
runFirst=moscow	-0.85
runFirst=most	-0.13
runFirst=mr	-0.45
runFirst=mr.	0.27
runFirst=ms	-0.19
runFirst=ms.	-0.26
runFirst=muswell	-0.45
runFirst=nagorno	-0.74
runFirst=national	0.55
runFirst=nato	0.07
runFirst=near	-0.68
runFirst=nelson	0.29
runFirst=new	-1.16
runFirst=nhs	-0.56
runFirst=nicu	-0.57
runFirst=north	-0.44
runFirst=northern	-0.87
runFirst=notre	-0.31
runFirst=nsw	0.61
runFirst=nueva	0.11
runFirst=ny	0.38
runFirst=office	0.31
runFirst=oklahoma	-0.56
runFirst=on	0.23
runFirst=ontario	0.1
runFirst=owensboro	0.14
runFirst=pamela	-0.34
runFirst=paul	-0.21
runFirst=people	-0.71
runFirst=peruvian	-0.24
runFirst=pope	-0.18
runFirst=president	-0.32
runFirst=prime	0.29
runFirst=prince	-0.35
runFirst=prof.	-0.29
runFirst=queen	-0.56
runFirst=regional	0.14
runFirst=republic	-0.34
runFirst=researchers	-0.63
runFirst=residents	0.23
runFirst=rift	-0.4
runFirst=robert	-0.51
runFirst=royal	-0.32
runFirst=russia	0.1
runFirst=russian	-0.42
runFirst=saint	-0.46
runFirst=sam	0.24
runFirst=san	-0.06
runFirst=santa	-0.35
runFirst=saturday	-0.34
runFirst=saudi	-0.61
runFirst=sb	0.25
runFirst=senator	-0.23
runFirst=seoul	0.3
runFirst=shady	-0.45
runFirst=since	-0.47
runFirst=sizzler	-0.62
runFirst=some	-0.64
runFirst=sos	0.82
runFirst=south	-1.1
runFirst=st	-0.27
runFirst=st.	-0.49
runFirst=star	0.63
runFirst=state	0.51
runFirst=stephen	-0.34
runFirst=suffolk	-0.23
runFirst=sunnybrook	-0.54
runFirst=supreme	-0.46
runFirst=sustainable	0.46
runFirst=taco	0.32
runFirst=taiwan	-0.25
runFirst=the	0.63
runFirst=thomas	-0.63
runFirst=thunder	-0.14
runFirst=thursday	0.24
runFirst=tipperary	-0.31
runFirst=tom	-0.35
runFirst=tremarle	-0.4
runFirst=trump	0.31
runFirst=tv	-0.52
runFirst=u.s.	0.04
runFirst=under	0.21
runFirst=united	-0.99
runFirst=university	-0.88
runFirst=us	0.27
runFirst=verkhovna	-0.55
runFirst=vice	0.12
runFirst=weight	-0.12
runFirst=west	-0.86
runFirst=western	-0.86
runFirst=when	0.26
runFirst=whilst	-0.08
runFirst=who	-0.41
runFirst=wichita	-0.69
runFirst=wild	-0.34
runFirst=william	-0.22
runFirst=with	0.75
runFirst=women	-0.67
runFirst=woodman	-0.24
runFirst=world	0.2
runFirst=wright	-0.44
runFirst=yulit	-0.31
runLast=academy	-0.84
runLast=accord	0.41
runLast=act	-0.57
runLast=administration	0.55
runLast=africa	-0.33
runLast=african	-0.66
runLast=agency	-0.21
runLast=agreement	-0.62
runLast=agriculture	-0.85
runLast=ahued	-0.2
runLast=airport	-0.41
runLast=allen	-0.34
runLast=alpes	-0.68
runLast=ambassador	-0.04
runLast=america	-0.35
runLast=american	-0.45
runLast=americas	0.28
runLast=ana	-1.03
runLast=analytica	0.85
runLast=anaya	-0.43
runLast=april	0.51
runLast=area	-0.56
runLast=arizona	0.09
runLast=armenia	-0.91
runLast=army	0.59
runLast=avenue	-0.76
runLast=balart	0.32
runLast=baltistan	-0.78
runLast=bank	-0.46
runLast=barrington	0.14
runLast=beach	-0.88
runLast=bloomberg	0.07
runLast=board	0.56
runLast=bonli	-0.84
runLast=boston	0.16
runLast=branch	0.13
runLast=budish	0.29
runLast=bush	0.39
runLast=calamba	-0.85
runLast=california	-0.33
runLast=cambridge	-0.64
runLast=canada	0.18
runLast=cargo	-0.27
runLast=carolina	-0.9
runLast=castle	-0.13
runLast=center	-0.18
runLast=centers	0.7
runLast=centre	-0.88
runLast=china	0.18
runLast=church	-0.34
runLast=city	-1.52
runLast=club	0.55
runLast=coast	-0.28
runLast=commission	0.45
runLast=commissioner	0.39
runLast=committee	0.96
runLast=company	-0.97
runLast=compass	-0.57
runLast=competition	-0.52
runLast=complex	-0.77
runLast=conference	0.49
runLast=congo	-0.52
runLast=council	-0.05
runLast=county	-1.59
runLast=court	-0.84
runLast=cow	-0.3
runLast=cross	-0.6
runLast=cup	-0.98
runLast=daily	-0.88
runLast=darfur	0.45
runLast=december	0.29
runLast=democrats	0.47
runLast=denmark	-0.37
runLast=department	0.26
runLast=diego	0.16
runLast=dimacali	-0.51
runLast=director	-0.52
runLast=district	0.26
runLast=division	-0.47
runLast=drive	-0.65
runLast=dubai	0.21
runLast=dubreuil	-0.43
runLast=dunn	0.12
runLast=earthquake	0.23
runLast=east	-0.11
runLast=education	0.16
runLast=egg	-0.43
runLast=elementary	-0.65
runLast=engine	-0.8
runLast=england	-0.42
runLast=estate	-0.64
runLast=event	0.37
runLast=executive	0.2
runLast=expo	0.07
runLast=fashir	-0.64
runLast=faso	-0.78
runLast=february	0.37
runLast=florida	-0.37
runLast=floyd	-0.46
runLast=flu	-0.46
runLast=friday	0.14
runLast=friends	-0.64
runLast=germany	0.5
runLast=government	-0.37
runLast=group	0.89
runLast=guard	0.7
runLast=h1n1	0.63
runLast=hall	-0.67
runLast=hardisty	-0.18
runLast=health	0.1
runLast=herald	-0.73
runLast=hills	-0.79
runLast=hodge	-0.17
runLast=hospital	-0.32
runLast=hotel	-0.04
runLast=house	-0.62
runLast=i	-0.55
runLast=industry	0.26
runLast=initiative	0.25
runLast=institute	-0.43
runLast=island	-0.54
runLast=italy	0.56
runLast=jacobson	0.28
runLast=january	0.31
runLast=java	-0.55
runLast=johnson	-0.1
runLast=july	-0.56
runLast=june	-0.12
runLast=justice	-0.72
runLast=kelly	-0.42
runLast=king	-0.41
runLast=kong	-1.11
runLast=korea	-0.48
runLast=korean	-0.59
runLast=latest	-0.12
runLast=limited	0.54
runLast=limpopo	0.08
runLast=ltd	-0.52
runLast=malakal	0.46
runLast=malta	-0.3
runLast=manchester	-0.75
runLast=mandela	-0.62
runLast=march	0.11
runLast=marcos	-0.12
runLast=mcdaniel	-0.55
runLast=mexico	0.21
runLast=midlands	0.18
runLast=millions	-0.63
runLast=minasyan	0.65
runLast=minister	-0.13
runLast=ministry	0.13
runLast=mohammed	-0.44
runLast=monday	0.55
runLast=monica	-0.32
runLast=mp	-0.31
runLast=music	-0.64
runLast=narek	-0.72
runLast=newman	-0.64
runLast=news	-0.73
runLast=nigeria	0.17
runLast=nile	-0.56
runLast=nuiry	0.44
runLast=nut	-0.69
runLast=oak	-0.51
runLast=obrador	-0.49
runLast=office	-0.5
runLast=ogunbowale	-0.7
runLast=o’toole	-0.18
runLast=panares	-0.48
runLast=park	-0.46
runLast=payment	-0.42
runLast=pittsburgh	-0.82
runLast=police	0.26
runLast=post	0.48
runLast=president	0.2
runLast=presse	-0.38
runLast=prince	-0.63
runLast=province	-0.41
runLast=putin	-0.46
runLast=quanzhang	-0.38
runLast=queensland	0.29
runLast=racing	-0.5
runLast=rangers	0.43
runLast=reference	-0.56
runLast=regiment	-0.66
runLast=representative	0.55
runLast=republic	-0.38
runLast=reserve	-0.77
runLast=resources	-0.99
runLast=river	-0.81
runLast=road	0.34
runLast=rothstein	-0.35
runLast=russia	-0.03
runLast=ryan	-0.5
runLast=saturday	0.35
runLast=scaramucci	-0.45
runLast=school	-0.99
runLast=secretary	0.48
runLast=see	-0.15
runLast=service	-0.08
runLast=services	0.21
runLast=show	-0.6
runLast=side	-0.54
runLast=smith	-0.66
runLast=snow	0.17
runLast=society	-0.08
runLast=soteldo	0.12
runLast=spencer	-0.46
runLast=sports	0.2
runLast=square	-0.18
runLast=star	-0.67
runLast=state	0.12
runLast=states	0.22
runLast=street	0.11
runLast=sudan	-0.49
runLast=sunday	-0.03
runLast=tabigue	0.5
runLast=tagle	0.5
runLast=technology	-0.61
runLast=thomas	-0.63
runLast=times	-0.33
runLast=town	-0.88
runLast=trends	-0.46
runLast=trump	0.48
runLast=trust	0.54
runLast=tuesday	0.58
runLast=university	-1.4
runLast=us	0.38
runLast=valley	-0.35
runLast=virginia	-0.58
runLast=wang	0.24
runLast=we	0.29
runLast=wednesday	0.21
runLast=west	-0.28
runLast=whip	0.16
runLast=who	0.16
runLast=williams	-0.32
runLast=wing	-0.36
runLast=wyoming	0.24
runLast=zoo	-0.86
shape=capitals	-0.43
shape=title	0.11
site before=	0.57
site before='s	-0.05
site before=,	-0.05
site before=.	0.18
site before=:	0.49
site before=a	-0.14
site before=ana	-0.3
site before=and	0.06
site before=at	-0.2
site before=by	0.25
site before=california	-0.38
site before=central	-0.39
site before=colorado	-0.46
site before=county	-0.46
site before=cuyahoga	-0.23
site before=from	-0.31
site before=in	-0.36
site before=inter-state	-0.38
site before=marathon	-0.36
site before=michigan	-0.16
site before=montgomery	-0.38
site before=new	-0.39
site before=of	0.16
site before=on	-0.05
site before=queen	-0.44
site before=royal	-0.41
site before=said	-0.41
site before=santa	-0.51
site before=sos	-0.31
site before=south	-0.47
site before=st	-0.47
site before=st.	-0.59
site before=state	-0.38
site before=the	0.29
site before=tipperary	-0.35
site before=to	0.15
site before=with	0.11
site before=’s	0.38
site words=2 false false	0.42
site words=2 false true	-0.1
site words=2 true false	-0.36
site words=2 true true	-0.09
site words=3 false false	0.68
site words=3 false true	-0.33
site words=3 true false	0.19
site words=3 true true	-0.64
site words=4 false false	-0.34
site words=4 false true	0.16
site words=4 true false	-0.15
site words=4 true true	0.3
site words=5 false false	-2
site words=5 false true	-1.45
site words=5 true false	0.11
site words=5 true true	-0.99
site=area	0.22
site=body	0.27
site=building	0.2
site=division	0.41
site=road	0.74
siteFirst=ana	-0.25
siteFirst=animal	-0.56
siteFirst=as	-0.52
siteFirst=barclays	0.77
siteFirst=beverly	0.75
siteFirst=british	0.56
siteFirst=california	0.59
siteFirst=cape	0.09
siteFirst=cavan	0.56
siteFirst=central	0.19
siteFirst=children	-0.86
siteFirst=city	0.64
siteFirst=cloverhill	0.32
siteFirst=college	-0.54
siteFirst=colorado	0.59
siteFirst=county	-1.29
siteFirst=cuyahoga	0.64
siteFirst=dallas	0.6
siteFirst=district	-0.66
siteFirst=eastern	0.35
siteFirst=elementary	-0.55
siteFirst=federal	-0.48
siteFirst=fort	0.62
siteFirst=gulf	-1.14
siteFirst=high	-0.75
siteFirst=hotel	0.11
siteFirst=international	-0.97
siteFirst=kilburn	-0.24
siteFirst=korean	0.43
siteFirst=lake	0.48
siteFirst=mahim	-0.4
siteFirst=management	-0.4
siteFirst=marathon	0.53
siteFirst=medical	-0.63
siteFirst=memorial	-0.51
siteFirst=miami	0.39
siteFirst=michigan	-0.66
siteFirst=montgomery	0.19
siteFirst=national	0.23
siteFirst=new	0.53
siteFirst=orange	0.7
siteFirst=queen	-0.31
siteFirst=rhode	0.61
siteFirst=rift	-0.08
siteFirst=river	0.39
siteFirst=royal	0.35
siteFirst=santa	-0.1
siteFirst=school	-0.2
siteFirst=scott	0.6
siteFirst=seoul	-0.25
siteFirst=sos	-0.67
siteFirst=south	0.68
siteFirst=st	0.42
siteFirst=st.	0.22
siteFirst=state	-0.49
siteFirst=suffolk	0.66
siteFirst=supreme	-0.19
siteFirst=third	0.67
siteFirst=town	-0.51
siteFirst=u.s.	-0.59
siteFirst=unified	-0.3
siteFirst=university	-0.34
siteFirst=washington	0.51
siteFirst=west	0.67
siteFirst=white	-0.5
siteFirst=women	-0.74
siteFirst=wright	-0.5
siteWord=academy	0.45
siteWord=airport	-0.05
siteWord=avenue	0.84
siteWord=bay	0.88
siteWord=beach	0.13
siteWord=california	-0.15
siteWord=castle	-0.28
siteWord=cathedral	0.17
siteWord=center	0.23
siteWord=centre	0.13
siteWord=church	0.03
siteWord=coast	0.25
siteWord=college	0.24
siteWord=complex	0.37
siteWord=county	0.81
siteWord=court	0.17
siteWord=creek	-0.05
siteWord=district	-1.2
siteWord=drive	-0.1
siteWord=estate	0.5
siteWord=farm	-0.6
siteWord=hall	0.14
siteWord=highway	-0.5
siteWord=hill	-0.08
siteWord=hills	0.76
siteWord=hospital	-0.7
siteWord=hotel	-0.49
siteWord=house	-0.61
siteWord=institute	-0.57
siteWord=island	0.7
siteWord=market	-0.77
siteWord=parish	0.33
siteWord=park	-0.3
siteWord=peninsula	0.43
siteWord=plant	-0.85
siteWord=province	-0.35
siteWord=reserve	0.53
siteWord=river	-0.98
siteWord=school	-0.59
siteWord=security	-0.51
siteWord=square	0.25
siteWord=st.	-0.38
siteWord=stadium	0.19
siteWord=street	0.43
siteWord=theatre	-0.22
siteWord=university	0.23
siteWord=valley	-0.21
siteWord=village	-0.42
siteWord=zoo	-0.78
smallElsewhere	-1.74
surname	-3.35
titleBefore	-1.75
topHead=acl NN	-0.57
topHead=acl NNP	-0.53
topHead=acl:relcl NNS	0.04
topHead=advcl NN	0.14
topHead=advcl VB	-0.71
topHead=advcl VBD	-0.8
topHead=advcl VBN	-1.17
topHead=advmod :	-0.46
topHead=advmod CD	-0.64
topHead=advmod JJ	-0.51
topHead=advmod NN	-0.8
topHead=advmod NNS	-0.24
topHead=advmod RB	-0.84
topHead=advmod VB	-0.82
topHead=advmod VBD	-1.34
topHead=advmod VBG	-0.77
topHead=advmod VBN	-0.34
topHead=advmod VBP	-0.17
topHead=advmod VBZ	-0.97
topHead=amod NN	-0.08
topHead=amod NNP	-0.57
topHead=amod NNPS	-0.6
topHead=amod NNS	0.04
topHead=appos CD	0.61
topHead=appos JJ	0.07
topHead=appos NN	-0.47
topHead=appos NNP	-0.12
topHead=appos NNPS	-0.89
topHead=appos NNS	-0.56
topHead=appos VBG	-0.47
topHead=aux NN	-0.4
topHead=aux VB	-0.67
topHead=aux VBN	-0.27
topHead=aux:pass VBN	-0.59
topHead=case CD	-0.17
topHead=case DT	-0.21
topHead=case JJ	-0.31
topHead=case JJS	-0.43
topHead=case NN	-1.34
topHead=case NNP	-0.84
topHead=case NNPS	-0.1
topHead=case NNS	-1.04
topHead=case PRP	-0.15
topHead=case RB	-0.33
topHead=cc JJ	-0.16
topHead=cc NN	0.18
topHead=cc NNS	-0.53
topHead=cc VB	-0.55
topHead=cc VBD	-0.57
topHead=cc VBG	-0.2
topHead=cc VBN	-0.71
topHead=cc VBP	-0.63
topHead=cc VBZ	-0.77
topHead=cc:preconj NN	-0.41
topHead=ccomp VBD	-0.2
topHead=compound CD	-0.86
topHead=compound JJ	-0.27
topHead=compound NN	0.04
topHead=compound NNP	-0.24
topHead=compound NNS	-0.2
topHead=compound VBD	-0.46
topHead=compound VBN	0.26
topHead=compound VBZ	-0.08
topHead=conj ,	0.32
topHead=conj JJ	0.55
topHead=conj NN	-0.89
topHead=conj NNP	0.1
topHead=conj NNPS	-0.19
topHead=conj NNS	-0.6
topHead=conj VB	-0.98
topHead=conj VBD	-0.64
topHead=conj VBG	-0.51
topHead=conj VBN	0.06
topHead=cop NN	-0.36
topHead=csubj JJ	-0.17
topHead=csubj NN	-0.26
topHead=csubj VB	-0.87
topHead=dep CD	-0.09
topHead=dep IN	-0.38
topHead=dep NN	-0.12
topHead=dep NNP	0.41
topHead=dep VBZ	-0.24
topHead=det CD	-0.24
topHead=det JJ	-0.17
topHead=det NN	-0.53
topHead=det NNP	-0.18
topHead=det NNS	-0.66
topHead=det:predet NN	-0.42
topHead=det:predet NNS	-0.28
topHead=discourse JJ	-0.79
topHead=discourse VB	-0.84
topHead=discourse VBD	-0.48
topHead=discourse VBN	-0.52
topHead=discourse VBP	-0.37
topHead=expl JJ	-0.71
topHead=expl NN	-0.28
topHead=expl VB	-0.29
topHead=expl VBD	-0.34
topHead=expl VBN	-0.88
topHead=expl VBP	-0.65
topHead=expl VBZ	-0.77
topHead=fixed DT	-0.4
topHead=fixed JJ	-0.26
topHead=fixed RB	-0.31
topHead=flat -LRB-	-0.38
topHead=flat IN	0.22
topHead=flat JJ	-0.47
topHead=flat NN	-0.45
topHead=flat NNP	0.15
topHead=iobj VB	-0.64
topHead=iobj VBD	-0.53
topHead=iobj VBG	-0.12
topHead=iobj VBN	0.18
topHead=list NN	-0.66
topHead=list NNP	0.21
topHead=mark JJ	-0.22
topHead=mark NN	-0.31
topHead=mark VB	-0.58
topHead=mark VBD	-0.47
topHead=mark VBG	-0.37
topHead=mark VBN	-0.63
topHead=mark VBP	-0.51
topHead=mark VBZ	-0.27
topHead=nmod CD	-0.33
topHead=nmod DT	0.27
topHead=nmod JJ	-0.18
topHead=nmod JJS	0.51
topHead=nmod NN	0.12
topHead=nmod NNP	-0.26
topHead=nmod NNPS	-0.47
topHead=nmod NNS	-0.11
topHead=nmod PRP	-0.36
topHead=nmod VB	-0.62
topHead=nmod VBZ	0.13
topHead=nmod:desc NNP	0.07
topHead=nmod:poss NN	-0.55
topHead=nmod:poss NNP	0.28
topHead=nmod:poss NNS	0.31
topHead=nmod:poss VBN	-0.58
topHead=nmod:unmarked -LRB-	-0.1
topHead=nmod:unmarked CD	-1.34
topHead=nmod:unmarked NN	-1.08
topHead=nmod:unmarked NNP	0.66
topHead=nmod:unmarked NNS	0.23
topHead=nsubj CD	0.13
topHead=nsubj JJR	-0.05
topHead=nsubj NN	0.12
topHead=nsubj NNP	-0.83
topHead=nsubj NNS	-0.19
topHead=nsubj RB	0.33
topHead=nsubj VBD	-0.14
topHead=nsubj VBG	-0.44
topHead=nsubj VBN	-0.16
topHead=nsubj VBP	-0.19
topHead=nsubj VBZ	-0.49
topHead=nsubj WP	0.28
topHead=nsubj WRB	-0.26
topHead=nsubj:outer VB	-0.47
topHead=nsubj:outer VBP	0.34
topHead=nsubj:pass JJ	-0.55
topHead=nsubj:pass VBN	0.06
topHead=nummod NN	-0.49
topHead=nummod NNS	-0.77
topHead=obj CC	-0.11
topHead=obj IN	-0.53
topHead=obj JJ	-0.95
topHead=obj NNP	0.3
topHead=obj VB	-0.17
topHead=obj VBD	0.09
topHead=obj VBG	-0.31
topHead=obj VBN	-0.13
topHead=obj VBP	0.23
topHead=obj VBZ	0.16
topHead=obl CC	0.25
topHead=obl FW	-0.09
topHead=obl IN	-0.45
topHead=obl JJ	-0.46
topHead=obl NN	-0.19
topHead=obl NNS	0.19
topHead=obl RB	0.47
topHead=obl RBR	-0.46
topHead=obl VB	0.45
topHead=obl VBD	-0.4
topHead=obl VBG	-0.25
topHead=obl VBN	-0.23
topHead=obl VBP	0.05
topHead=obl VBZ	0.49
topHead=obl:agent VBN	0.1
topHead=obl:unmarked JJ	-0.5
topHead=obl:unmarked NN	-0.4
topHead=obl:unmarked VBD	0.24
topHead=obl:unmarked VBG	-0.51
topHead=obl:unmarked VBN	-0.44
topHead=orphan NN	0.37
topHead=parataxis JJ	-0.65
topHead=parataxis NN	-0.12
topHead=parataxis NNP	-0.57
topHead=parataxis VBD	-0.21
topHead=parataxis VBN	-0.58
topHead=root root	-0.06
topHead=vocative NN	-0.15
topHead=vocative VB	-0.79
topHead=vocative VBD	0.38
topHead=vocative VBG	-0.09
topHead=vocative VBN	0.16
topHead=vocative VBP	-0.4
topHead=xcomp VBD	0.31
topRelation=acl	-0.53
topRelation=acl:relcl	-0.1
topRelation=advcl	-0.5
topRelation=advmod	-0.86
topRelation=amod	-0.04
topRelation=appos	-0.27
topRelation=aux	-0.87
topRelation=aux:pass	-0.59
topRelation=case	-0.62
topRelation=cc	-0.05
topRelation=cc:preconj	-0.63
topRelation=ccomp	-0.39
topRelation=compound	-0.13
topRelation=cop	-0.68
topRelation=csubj	0.32
topRelation=det	-0.56
topRelation=det:predet	-0.52
topRelation=discourse	0.19
topRelation=expl	-0.05
topRelation=fixed	-0.32
topRelation=flat	0.05
topRelation=iobj	-0.75
topRelation=list	0.16
topRelation=mark	-0.99
topRelation=nmod	-0.13
topRelation=nmod:desc	0.07
topRelation=nmod:unmarked	-0.35
topRelation=nsubj:outer	-0.06
topRelation=nsubj:pass	-0.19
topRelation=nummod	-0.82
topRelation=obj	0.08
topRelation=obl	-0.07
topRelation=obl:agent	0.06
topRelation=obl:unmarked	-0.39
topRelation=orphan	0.21
topRelation=parataxis	-0.41
topRelation=punct	0.17
topRelation=reparandum	-0.38
topRelation=root	-0.06
topRelation=vocative	-0.3
topRelation=xcomp	0.48
unknown before=	-2.28
unknown before=!	-0.5
unknown before="	-1.21
unknown before='	-0.8
unknown before='s	-1.24
unknown before=(	-0.5
unknown before=)	-1.28
unknown before=*	-0.4
unknown before=,	-0.09
unknown before=-	-1.35
unknown before=--	-0.71
unknown before=.	-0.64
unknown before=...	-0.58
unknown before=/	-1.06
unknown before=1	-0.38
unknown before=10th	-0.76
unknown before=2018	-0.75
unknown before=29	-0.38
unknown before=2nd	-0.68
unknown before=4	-0.39
unknown before=9.30	-0.35
unknown before=:	0.05
unknown before=;	0.33
unknown before=?	0.13
unknown before=[	-0.71
unknown before=]	-0.43
unknown before=a	-0.99
unknown before=a.m.	-0.46
unknown before=about	-0.92
unknown before=accused	-0.62
unknown before=added	-0.48
unknown before=adviser	-0.33
unknown before=after	-1.1
unknown before=against	-0.85
unknown before=an	-0.12
unknown before=and	-0.26
unknown before=announced	-0.67
unknown before=annual	-0.67
unknown before=arrested	-0.72
unknown before=as	-1.09
unknown before=asked	-0.43
unknown before=at	-0.08
unknown before=ate	-0.34
unknown before=awarded	-0.52
unknown before=based	-0.82
unknown before=because	-0.7
unknown before=before	-0.95
unknown before=believes	-0.34
unknown before=between	-1.29
unknown before=bin	-0.49
unknown before=biturbocharged	-0.76
unknown before=board	-0.67
unknown before=both	-0.98
unknown before=brother	-0.4
unknown before=but	-0.72
unknown before=by	-0.93
unknown before=called	-1.31
unknown before=canadian	-0.73
unknown before=candidate	-0.39
unknown before=charity	-0.41
unknown before=chef	-0.6
unknown before=chief	-0.47
unknown before=coach	-0.46
unknown before=conference	-0.71
unknown before=confirmed	-0.37
unknown before=current	-0.63
unknown before=day	0.25
unknown before=deadly	-0.4
unknown before=degrees	-0.38
unknown before=died	-0.56
unknown before=director	-0.38
unknown before=driver	-0.59
unknown before=drug	-0.62
unknown before=during	-0.49
unknown before=early	-0.8
unknown before=expert	-0.41
unknown before=family	-0.33
unknown before=famous	-0.59
unknown before=firm	-0.81
unknown before=first	0.16
unknown before=for	-0.87
unknown before=former	-1.16
unknown before=found	-0.57
unknown before=four	-0.53
unknown before=give	-0.46
unknown before=group	-0.53
unknown before=had	-0.52
unknown before=has	-0.46
unknown before=have	-0.68
unknown before=head	-0.43
unknown before=help	-0.69
unknown before=her	-0.34
unknown before=his	-0.66
unknown before=how	-0.64
unknown before=identified	-0.27
unknown before=if	-0.61
unknown before=in	0.1
unknown before=include	-1.08
unknown before=included	-0.56
unknown before=includes	-0.7
unknown before=including	-0.72
unknown before=individual	-0.52
unknown before=influenza	-0.4
unknown before=into	0.42
unknown before=involving	-0.51
unknown before=is	-0.77
unknown before=known	-0.49
unknown before=last	-0.87
unknown before=late	-0.91
unknown before=latest	-0.35
unknown before=lethal	-0.5
unknown before=like	-0.75
unknown before=located	-0.22
unknown before=manager	-0.24
unknown before=million	0.35
unknown before=minister	-0.41
unknown before=more	-0.39
unknown before=named	-0.81
unknown before=new	0.09
unknown before=next	-0.68
unknown before=officer	-0.4
unknown before=official	-0.83
unknown before=old	-1.01
unknown before=on	-2.87
unknown before=or	-0.97
unknown before=other	-0.88
unknown before=our	-0.68
unknown before=over	-0.54
unknown before=pathogenic	-0.43
unknown before=pay	-0.58
unknown before=people	-0.2
unknown before=pm	-0.56
unknown before=president	-0.56
unknown before=producer	-0.45
unknown before=professor	-0.49
unknown before=recent	-0.55
unknown before=resistant	-0.4
unknown before=ruling	0.34
unknown before=run	-0.77
unknown before=said	-1.75
unknown before=say	-0.73
unknown before=says	-0.94
unknown before=since	-0.95
unknown before=singer	-0.34
unknown before=so	-0.49
unknown before=solar	-0.4
unknown before=some	-0.37
unknown before=son	-0.51
unknown before=south	-0.68
unknown before=spokesman	-0.7
unknown before=spokeswoman	-0.24
unknown before=star	-0.48
unknown before=state	-0.76
unknown before=such	-0.53
unknown before=suspected	-0.45
unknown before=that	0.03
unknown before=the	-0.17
unknown before=then	0.16
unknown before=think	-0.49
unknown before=this	-0.81
unknown before=through	-0.7
unknown before=till	-0.35
unknown before=to	-0.26
unknown before=told	-0.83
unknown before=under	-0.63
unknown before=until	-0.59
unknown before=was	-0.68
unknown before=well	-0.34
unknown before=what	-0.44
unknown before=when	-1.07
unknown before=where	0.34
unknown before=which	-0.98
unknown before=while	-0.97
unknown before=why	0.28
unknown before=wife	-0.41
unknown before=wild	-0.52
unknown before=winning	-0.36
unknown before=with	-1.97
unknown before=your	-0.59
unknown before=–	-1.1
unknown before=—	-1.01
unknown before=‘	-1.29
unknown before=’	-0.53
unknown before=’s	-1.08
unknown before=“	-0.92
unknown before=”	-1.31
unknown before=…	-0.5
unknown words=1 false false	-0.6
unknown words=2 false false	-0.76
unknown words=3 false false	-0.83
unknown words=4 false false	-0.6
unknown words=5 false false	-0.66
words=2	0.17
words=3	-0.3
words=4	-0.37
words=5	-0.89
`;
