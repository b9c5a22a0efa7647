/** Weights of the recogniser's logistic model, written by training/places. */
export const recogniserWeightRows = `
ADM1+pop=0	-0.89
ADM1+pop=3	-1
ADM1+pop=4	0.12
ADM1+pop=5	-0.82
ADM1+pop=6	0.22
ADM1+pop=7	0.76
ADM2+pop=0	0.22
ADM2+pop=3	-0.39
ADM2+pop=4	-0.52
ADM2+pop=5	0.26
ADM2+pop=6	0.41
AIRP+pop=5	0.03
AREA+pop=5	0.52
BLDG+pop=5	-0.54
CONT+pop=7	0.19
GULF+pop=7	0.61
ISL+pop=4	0.48
ISL+pop=5	-0.23
ISL+pop=6	-0.2
LK+pop=5	0.54
MILB+pop=5	0.03
OCN+pop=7	0.21
PCLI+pop=3	0.46
PCLI+pop=4	0.8
PCLI+pop=5	0.06
PCLI+pop=6	-0.22
PCLI+pop=7	0.16
PCLI+pop=8	0.37
PCLI+pop=9	0.65
PEN+pop=5	-0.45
PPL+pop=0	-0.71
PPL+pop=2	-0.74
PPL+pop=3	-0.81
PPL+pop=4	-0.26
PPL+pop=5	0.91
PPL+pop=6	0.98
PPL+pop=7	0.27
PPLC+pop=4	-0.06
PPLC+pop=5	0.2
PPLC+pop=6	0.62
RGN+pop=5	-0.14
RGN+pop=6	-0.12
RGN+pop=7	-0.03
SEA+pop=7	0.33
STM+pop=5	0.34
STM+pop=6	-1.11
VAL+pop=5	0.26
abbreviation	0.25
abbreviation before=,	-0.06
abbreviation before=frontcounter	0.81
abbreviation before=in	0.73
abbreviation before=the	0.54
abbreviation words=1 false false	0.11
abbreviation words=1 false true	0.56
adm1	-0.04
after2= 	-0.58
after2=!! one	0.21
after2=& rothstein	-0.3
after2=& the	-0.51
after2=' ,	-0.52
after2='m not	-0.32
after2='s (	-0.43
after2='s ,	-0.6
after2='s a	-0.18
after2='s also	-0.33
after2='s an	-0.53
after2='s annual	0.19
after2='s asset	0.55
after2='s been	-0.56
after2='s body	-0.36
after2='s capital	0.76
after2='s case	-0.73
after2='s comments	-0.47
after2='s daughter	-0.47
after2='s death	-0.35
after2='s diagnostic	-0.53
after2='s first	0.54
after2='s four	-0.42
after2='s global	0.32
after2='s government	-0.13
after2='s health	0.18
after2='s minister	0.48
after2='s ministry	0.59
after2='s not	-0.31
after2='s official	-0.13
after2='s owner	-0.54
after2='s president	0.61
after2='s request	0.4
after2='s restaurant	-0.55
after2='s ruling	0.2
after2='s son	-0.47
after2='s spring	0.57
after2='s the	-0.41
after2='s two	0.27
after2='s visit	-0.48
after2='s wife	-0.22
after2=( ap	1.08
after2=( aqmd	-0.5
after2=( ba	-0.38
after2=( bai	-0.49
after2=( cdc	-0.92
after2=( cnn	-0.22
after2=( d	-0.57
after2=( dprk	-0.25
after2=( drc	-0.4
after2=( dwtc	0.18
after2=( eu	-0.65
after2=( fda	-0.23
after2=( h1n1	-0.38
after2=( iata	-0.51
after2=( image	0.17
after2=( mike	-0.5
after2=( nsw	-0.34
after2=( oie	-0.69
after2=( un	-0.52
after2=( who	-1.52
after2=) 	-0.52
after2=) "	-0.68
after2=) ,	-0.05
after2=) -	-1.81
after2=) --	0.27
after2=) .	-0.7
after2=) an	-0.52
after2=) and	0.66
after2=) came	0.25
after2=) has	-0.18
after2=) in	-0.04
after2=) is	-0.65
after2=) of	-0.68
after2=) on	-0.73
after2=) said	-0.77
after2=) virus	-0.78
after2=) will	-0.78
after2=) —	0.1
after2=* sol	-0.59
after2=+ smoke	-0.37
after2=, "	-0.79
after2=, 1000	-0.53
after2=, 12	0.66
after2=, 20	-0.77
after2=, 21	-0.44
after2=, 22	-0.67
after2=, 25	-0.28
after2=, 26	-0.05
after2=, 31	-0.42
after2=, 36	-0.31
after2=, 38	-0.39
after2=, 39	-0.32
after2=, 47	-0.49
after2=, 48	0.23
after2=, a	-0.06
after2=, after	0.22
after2=, aged	-0.48
after2=, alabama	0.54
after2=, alberta	0.15
after2=, all	0.1
after2=, along	0.38
after2=, also	-0.57
after2=, amlo	-0.59
after2=, among	-0.29
after2=, an	0.06
after2=, and	-0.38
after2=, angola	-0.31
after2=, announced	0.48
after2=, another	-0.26
after2=, april	-0.31
after2=, are	0.39
after2=, arizona	0.73
after2=, arkansas	0.3
after2=, at	0.37
after2=, author	-0.22
after2=, authorities	-0.34
after2=, before	0.17
after2=, belgium	0.28
after2=, both	-0.78
after2=, brazil	0.59
after2=, bulacan	0.24
after2=, bulgaria	0.26
after2=, but	-0.58
after2=, california	0.56
after2=, cambodia	0.59
after2=, cameroon	0.04
after2=, canada	-0.06
after2=, cardinal	0.19
after2=, cavan	0.28
after2=, chief	-0.62
after2=, china	-0.45
after2=, closest	-0.3
after2=, colorado	0.77
after2=, commented	-0.51
after2=, côte	0.37
after2=, d.c.	-0.95
after2=, davao	0.28
after2=, died	-0.44
after2=, director	-0.32
after2=, district	-0.59
after2=, dr	-0.05
after2=, dr.	-0.84
after2=, dubai	0.22
after2=, dublin	0.25
after2=, england	0.67
after2=, especially	0.23
after2=, europe	0.56
after2=, executive	-0.61
after2=, fifty	-0.08
after2=, food	-0.76
after2=, for	-0.53
after2=, france	0.3
after2=, from	-0.61
after2=, georgia	0.64
after2=, germany	0.96
after2=, gisec	0.07
after2=, greece	-0.29
after2=, grosvenor	-0.44
after2=, guinea	0.86
after2=, had	-0.54
after2=, has	-0.38
after2=, have	-0.43
after2=, he	-0.67
after2=, head	-0.57
after2=, health	-0.36
after2=, his	-0.09
after2=, however	-0.67
after2=, i	0.24
after2=, idaho	0.72
after2=, if	0.4
after2=, illinois	0.56
after2=, in	-0.47
after2=, inc.	0.19
after2=, including	-0.58
after2=, independent	-0.16
after2=, india	0.63
after2=, indiana	0.44
after2=, indonesia	0.56
after2=, international	-0.33
after2=, iowa	0.6
after2=, iraq	0.74
after2=, is	-0.49
after2=, it	-0.22
after2=, italy	0.14
after2=, japan	0.48
after2=, jj	-0.03
after2=, john	-0.62
after2=, just	-0.45
after2=, kent	-0.82
after2=, kentucky	0.39
after2=, kenya	0.5
after2=, lakshman	-0.53
after2=, laos	0.53
after2=, last	-0.43
after2=, let	-0.03
after2=, liberia	-0.35
after2=, located	-0.21
after2=, long	0.09
after2=, los	-0.45
after2=, louisiana	0.18
after2=, march	-0.67
after2=, maryland	0.65
after2=, medical	-0.45
after2=, mercury	-0.18
after2=, michigan	0.2
after2=, minister	-0.66
after2=, missouri	0.67
after2=, monex	0.45
after2=, more	-0.23
after2=, mr.	-0.36
after2=, msf	-0.39
after2=, national	-0.52
after2=, near	0.17
after2=, nevada	0.68
after2=, new	0.82
after2=, niger	-0.25
after2=, no	-0.35
after2=, north	-0.16
after2=, of	-0.7
after2=, ohio	0.37
after2=, on	0.68
after2=, once	0.24
after2=, one	-0.75
after2=, only	0.54
after2=, ontario	0.62
after2=, or	-0.35
after2=, oregon	0.23
after2=, outlined	-0.58
after2=, owerri	-0.48
after2=, pennsylvania	-0.2
after2=, people	0.59
after2=, peter	-0.34
after2=, philippines	-0.44
after2=, president	-0.34
after2=, raising	0.33
after2=, reports	0.33
after2=, responding	0.26
after2=, responsible	-0.43
after2=, russia	0.59
after2=, said	-0.21
after2=, san	-0.52
after2=, saying	0.57
after2=, says	-0.18
after2=, scotland	0.28
after2=, senior	-0.42
after2=, sme	-0.88
after2=, some	0.45
after2=, south	0.51
after2=, speaking	-0.53
after2=, stated	-0.56
after2=, taking	0.36
after2=, tennessee	0.26
after2=, tested	0.92
after2=, texas	0.26
after2=, that	0.41
after2=, the	-0.1
after2=, there	0.29
after2=, they	-0.06
after2=, though	-0.37
after2=, tmz	0.32
after2=, to	-0.58
after2=, told	0.39
after2=, too	-0.65
after2=, trump	-0.06
after2=, two	-0.35
after2=, u.s.	-0.47
after2=, uk	0.66
after2=, united	0.06
after2=, users	0.3
after2=, utah	0.36
after2=, vice	-0.53
after2=, virginia	0.56
after2=, warned	-0.63
after2=, was	-0.24
after2=, washington	0.74
after2=, we	0.74
after2=, west	0.38
after2=, where	0.71
after2=, which	-0.54
after2=, while	0.31
after2=, who	-0.73
after2=, whose	-0.45
after2=, will	-0.68
after2=, with	0.13
after2=, yulit	-0.55
after2=, “	-0.15
after2=, ”	-0.87
after2=- 1	-0.86
after2=- and	0.06
after2=- balart	-0.56
after2=- baltistan	-0.89
after2=- based	0.55
after2=- dade	-0.76
after2=- fashir	-0.45
after2=- hardisty	-0.27
after2=- in	-0.48
after2=- like	-0.52
after2=- o’toole	-0.34
after2=- president	-0.54
after2=- presse	-0.49
after2=- spencer	-0.34
after2=. 	-0.45
after2=. "	-0.54
after2=. '	-0.18
after2=. (	-0.08
after2=. 76	-0.15
after2=. a	0.5
after2=. according	0.21
after2=. after	0.37
after2=. all	0.42
after2=. also	0.03
after2=. although	-0.82
after2=. an	-0.38
after2=. around	-0.58
after2=. as	-0.43
after2=. at	-0.25
after2=. azerbaijan	-0.22
after2=. both	0.48
after2=. british	-0.7
after2=. but	0.11
after2=. by	-0.44
after2=. canadian	-0.24
after2=. china	-0.58
after2=. currently	0.27
after2=. deaths	0.31
after2=. during	-0.52
after2=. earlier	-0.16
after2=. eggs	-0.52
after2=. following	-0.6
after2=. food	-0.18
after2=. for	-0.08
after2=. further	-0.56
after2=. he	-1.12
after2=. health	-0.3
after2=. his	0.3
after2=. however	-0.26
after2=. i	-0.07
after2=. in	0.05
after2=. it	0.09
after2=. last	-0.52
after2=. malinao	-0.04
after2=. meanwhile	-0.68
after2=. mexico	0.39
after2=. more	0.45
after2=. mr	-0.18
after2=. msf	0.38
after2=. new	0.06
after2=. no	0.56
after2=. officials	-0.66
after2=. on	-0.51
after2=. one	-0.13
after2=. other	-0.39
after2=. outgoing	-0.42
after2=. over	0.11
after2=. players	0.26
after2=. police	0.46
after2=. president	-0.35
after2=. racing	0.54
after2=. read	0.19
after2=. seven	0.11
after2=. she	-0.82
after2=. since	-0.26
after2=. so	-0.2
after2=. some	-0.37
after2=. that	-0.34
after2=. the	-0.1
after2=. their	0.36
after2=. there	0.42
after2=. these	-0.21
after2=. they	0.64
after2=. this	0.38
after2=. those	-0.64
after2=. though	-0.68
after2=. three	-0.43
after2=. thunder	-0.12
after2=. toronto	0.05
after2=. two	-0.54
after2=. washington	-0.37
after2=. we	0.39
after2=. while	-0.32
after2=. with	-0.49
after2=. years	-0.9
after2=. yet	-0.66
after2=. “	0.52
after2=. ”	-0.07
after2=/ aids	-0.64
after2=/ getty	-0.52
after2=05 ,	-0.29
after2=1 ,	-0.42
after2=1 .	-0.3
after2=10 ,	-0.51
after2=10 .	-0.19
after2=12 .	-0.44
after2=13 .	-0.18
after2=14 ,	-0.28
after2=15 ,	-0.5
after2=16 ,	-0.21
after2=17 ,	-0.16
after2=2 ,	-0.43
after2=20 ,	-0.38
after2=2002 ,	-0.42
after2=2003 ,	-0.29
after2=2008 ,	-0.44
after2=2009 ,	-0.34
after2=2014 ,	-0.34
after2=2016 ,	-0.41
after2=2017 ,	-0.38
after2=2017 .	-0.55
after2=2018 .	-0.28
after2=2018 by	-0.31
after2=2018 edition	-0.08
after2=2018 the	-0.8
after2=2018 will	-0.52
after2=21 ,	-0.35
after2=23 ,	-0.22
after2=23 .	-0.26
after2=25 ,	-0.27
after2=27 ,	-0.36
after2=28 ,	-0.51
after2=29 ,	-0.59
after2=3 ,	-0.33
after2=3 -	-0.32
after2=30 ,	-0.47
after2=31 ,	-0.43
after2=4 ,	-0.35
after2=4 .	-0.13
after2=5 ,	-0.3
after2=5 .	-0.44
after2=59 ,	-0.36
after2=6 ,	-0.17
after2=8 ,	-0.17
after2=8 .	-0.14
after2=9 ,	-0.32
after2=97 .	-0.5
after2=: 	-0.34
after2=: "	-0.75
after2=: awc	-0.6
after2=: courtesy	-0.67
after2=: http://www.frontcounterbc.gov.bc.ca/	0.24
after2=: into	-0.26
after2=: the	0.04
after2=: unleashing	-0.64
after2=: we	-0.23
after2=; and	0.15
after2=; cavan	-0.4
after2=; daily	-0.57
after2=; follow	-0.58
after2=; head	-0.12
after2=a consequence	-0.18
after2=a result	-0.12
after2=a statement	-0.03
after2=added :	-0.27
after2=added that	-0.72
after2=addition ,	-0.07
after2=addition to	-0.05
after2=africa ,	-0.54
after2=africa .	-0.53
after2=after an	-0.43
after2=after his	-0.39
after2=after she	-0.16
after2=after the	-0.14
after2=after tsvangirai	0.14
after2=agency (	-0.27
after2=agency said	-0.51
after2=airport .	0.24
after2=all ,	-0.05
after2=alone ,	0.19
after2=also added	-0.37
after2=also had	0.15
after2=also reportedly	-0.2
after2=also said	-0.54
after2=also say	-0.16
after2=also says	-0.21
after2=also stated	-0.4
after2=ambulance service	0.17
after2=america .	-0.3
after2=american free	-0.44
after2=american migrants	-0.58
after2=an interview	-0.06
after2=ana ,	-0.75
after2=ana .	-0.36
after2=and a	0.16
after2=and africa	0.67
after2=and aid	-0.5
after2=and california	0.49
after2=and canada	0.67
after2=and central	-0.09
after2=and china	0.43
after2=and denmark	-0.38
after2=and florida	0.35
after2=and found	-0.54
after2=and germany	0.49
after2=and grants	-1.06
after2=and has	-0.33
after2=and her	-0.31
after2=and his	-0.85
after2=and in	-0.49
after2=and industry	-0.85
after2=and is	0.16
after2=and it	0.34
after2=and italy	0.5
after2=and its	-0.56
after2=and limpopo	0.48
after2=and malakal	0.38
after2=and many	0.52
after2=and midlands	0.57
after2=and new	0.52
after2=and other	0.11
after2=and queensland	0.6
after2=and russia	-0.06
after2=and santa	0.24
after2=and several	0.15
after2=and some	0.68
after2=and that	-0.64
after2=and the	-0.18
after2=and their	-0.21
after2=and was	-0.35
after2=announced its	0.24
after2=appears to	-0.43
after2=appreciates morocco	-0.25
after2=are a	-0.24
after2=are afraid	0.21
after2=are also	0.34
after2=are asking	0.31
after2=are being	0.34
after2=are currently	-0.51
after2=are in	-0.09
after2=are not	0.16
after2=are on	0.24
after2=are set	-0.58
after2=are still	-0.29
after2=are the	0.33
after2=are to	0.78
after2=are urged	-0.18
after2=are very	-0.52
after2=are working	-0.52
after2=area ,	0.19
after2=area .	-0.21
after2=army has	0.18
after2=arrived at	-0.1
after2=as of	0.56
after2=as the	0.17
after2=as well	-0.54
after2=asked about	-0.18
after2=asked the	-0.43
after2=asking for	-0.18
after2=at a	-0.43
after2=at children	-0.49
after2=at san	0.23
after2=at the	-0.7
after2=attorney lamont	-0.5
after2=authorities are	-0.15
after2=avenue in	-0.58
after2=aviation strategy	0.7
after2=b .	-0.56
after2=bato ng	-0.3
after2=became the	0.47
after2=because of	-0.05
after2=because the	-0.14
after2=before the	-0.43
after2=believe that	-0.65
after2=believe the	-0.38
after2=believe we	0.3
after2=believes that	-0.45
after2=between 1966	-0.44
after2=between january	-0.16
after2=bin suroor	-0.89
after2=bird flu	-0.4
after2=board member	-0.31
after2=border ,	-0.1
after2=branch 259	0.39
after2=by architects	0.24
after2=by the	-1.11
after2=ca n't	-0.24
after2=ca n’t	0.11
after2=called the	-0.28
after2=can be	-0.47
after2=can do	-0.71
after2=can not	-0.29
after2=cancer society	0.79
after2=carolina ,	-0.36
after2=cases in	-0.53
after2=cases of	-0.26
after2=cause of	-0.11
after2=centers for	0.48
after2=central ambulance	-0.68
after2=certification program	-0.1
after2=chamber of	0.66
after2=chief of	-0.38
after2=city ,	-0.89
after2=city .	-0.97
after2=city and	-0.43
after2=city council	0.58
after2=city in	-0.12
after2=claimed that	-0.26
after2=clara county	-0.51
after2=coli outbreak	-0.54
after2=commented :	0.14
after2=commissioner for	0.35
after2=company ,	-0.17
after2=company has	-0.06
after2=confirmed that	0.53
after2=confirmed the	0.2
after2=contact centre	0.28
after2=continue to	-0.37
after2=continued to	0.59
after2=continues to	0.15
after2=contributed to	-0.23
after2=convicted orujov	-0.58
after2=correspondent maggie	-0.31
after2=could be	-0.15
after2=could have	0.34
after2=could not	-0.37
after2=countries ,	-0.41
after2=country 's	-0.09
after2=county ,	-0.44
after2=county .	-0.43
after2=county council	-0.18
after2=county democrats	-0.66
after2=county medical	-0.37
after2=county schools	-0.51
after2=county ’s	-0.11
after2=court has	-0.15
after2=court on	0.52
after2=court to	-0.39
after2=cow disease	-0.25
after2=declared a	0.19
after2=declared the	-0.56
after2=declined to	-0.3
after2=department for	-0.34
after2=department of	-0.1
after2=department said	-0.59
after2=department says	-0.35
after2=described the	-0.67
after2=did n't	-0.91
after2=did not	-0.07
after2=did n’t	-0.62
after2=died on	-0.16
after2=discovered the	0.09
after2=disease ,	-0.48
after2=disease has	-0.34
after2=disease is	-0.1
after2=district ,	0.08
after2=district board	-0.32
after2=district of	0.53
after2=districts .	0.36
after2=division in	-0.4
after2=do n't	-0.91
after2=do not	-0.62
after2=do n’t	-0.6
after2=does n't	-0.09
after2=does not	-0.51
after2=dollars )	-0.44
after2=dollars ,	0.61
after2=due to	0.24
after2=during a	-0.52
after2=ebolavirus ,	-0.53
after2=ebolavirus is	-0.47
after2=elementary school	-0.59
after2=engineer renan	-0.62
after2=evades robert	0.27
after2=example ,	-0.06
after2=explained .	-0.25
after2=fact that	-0.12
after2=far ,	-0.33
after2=far the	-0.17
after2=farms were	0.18
after2=feel like	-0.45
after2=first case	-0.06
after2=five airlines	-0.1
after2=flu is	-0.56
after2=flu season	0.31
after2=flu virus	-0.38
after2=food and	0.23
after2=for a	0.11
after2=for academic	-0.62
after2=for animal	-0.78
after2=for consultations	0.66
after2=for disease	-1.06
after2=for environment	-0.52
after2=for europe	-0.96
after2=for further	0.55
after2=for immunization	-0.48
after2=for its	-0.47
after2=for more	-0.23
after2=for population	-0.89
after2=for refugees	-0.42
after2=for the	0.39
after2=for treatment	0.31
after2=forecasts above	0.14
after2=friday ,	-0.06
after2=from the	-0.55
after2=game .	-0.71
after2=gas station	0.29
after2=gave a	-0.47
after2=government has	-0.36
after2=government is	-0.53
after2=government of	-0.07
after2=government will	-0.09
after2=had "	0.09
after2=had a	-0.41
after2=had been	-0.26
after2=had n't	0.19
after2=had ordered	-0.3
after2=had suspected	-0.61
after2=had to	-0.11
after2=haemorrhagic fever	-0.65
after2=half of	-0.26
after2=has a	-0.13
after2=has also	-0.66
after2=has an	-0.17
after2=has announced	-0.14
after2=has been	0.15
after2=has begun	0.31
after2=has declared	-0.16
after2=has delayed	-0.34
after2=has expelled	0.43
after2=has freed	0.19
after2=has had	-0.31
after2=has killed	0.36
after2=has led	0.1
after2=has made	-0.34
after2=has not	-0.2
after2=has now	0.37
after2=has previously	-0.43
after2=has processed	0.35
after2=has reported	0.81
after2=has resulted	0.14
after2=has said	0.07
after2=has seen	-0.12
after2=has stated	-0.39
after2=has to	-0.12
after2=has withheld	-0.39
after2=have also	-0.39
after2=have announced	-0.59
after2=have been	-0.34
after2=have begun	0.54
after2=have confirmed	0.39
after2=have contracted	0.47
after2=have died	0.31
after2=have had	0.23
after2=have issued	0.52
after2=have seen	0.07
after2=have shown	0.27
after2=have tested	0.41
after2=have the	0.3
after2=have to	-0.63
after2=headquarters in	-0.59
after2=health inspection	-0.68
after2=health ministry	-0.11
after2=health officials	-0.33
after2=hemorrhagic fever	-0.71
after2=herald ,	-0.49
after2=herald also	-0.51
after2=hills police	-0.71
after2=hit the	-0.53
after2=hope that	0.12
after2=hospital ,	0.24
after2=hospital .	0.59
after2=hospital in	-0.8
after2=hospital is	-0.66
after2=house of	0.44
after2=houses walmart	0.05
after2=hurricane season	-0.07
after2=if he	-0.54
after2=image caption	-0.32
after2=in 1994	-0.38
after2=in 2016	0.15
after2=in 2017	-0.2
after2=in a	-0.79
after2=in beijing	0.38
after2=in canada	-0.35
after2=in central	-0.46
after2=in charlottetown	-0.71
after2=in china	-0.52
after2=in dresden	-0.51
after2=in dunshaughlin	0.13
after2=in england	-0.4
after2=in evansville	-0.6
after2=in glasgow	-0.66
after2=in his	-0.71
after2=in houston	0.14
after2=in iowa	-0.39
after2=in june	-0.14
after2=in london	-0.96
after2=in malakal	-0.4
after2=in nashville	-0.63
after2=in nelson	0.13
after2=in new	0.65
after2=in north	-0.17
after2=in northern	-0.35
after2=in paisley	-1
after2=in paterson	0.4
after2=in queens	-0.4
after2=in recent	0.38
after2=in red	-0.65
after2=in rockville	-0.51
after2=in rome	0.23
after2=in shelby	0.14
after2=in southern	-0.12
after2=in southwest	0.21
after2=in st	-0.6
after2=in sydney	-0.4
after2=in the	-0.43
after2=in their	-0.54
after2=in toronto	-0.56
after2=in tucson	-0.65
after2=indicates that	-0.16
after2=instance ,	-0.04
after2=international airport	-0.65
after2=into a	0.05
after2=is "	-0.53
after2=is 22	0.11
after2=is a	0.79
after2=is about	0.25
after2=is accused	-0.38
after2=is also	0.35
after2=is an	-0.96
after2=is at	-0.5
after2=is being	-0.53
after2=is believed	-1.09
after2=is currently	-0.64
after2=is expected	-0.78
after2=is facing	-0.78
after2=is going	-0.27
after2=is in	-0.52
after2=is known	-0.64
after2=is making	0.23
after2=is my	-0.14
after2=is no	-0.39
after2=is not	0.18
after2=is often	-0.75
after2=is one	-0.19
after2=is reported	-0.08
after2=is still	-0.51
after2=is the	-0.23
after2=is to	-0.52
after2=is very	-0.18
after2=is waiting	0.37
after2=is working	-0.47
after2=island .	-0.83
after2=issued a	-0.63
after2=issued its	0.3
after2=it 's	-0.38
after2=it is	-0.3
after2=it was	-0.5
after2=journal of	-0.5
after2=kilburn estate	-0.53
after2=kong .	-0.32
after2=korea 's	-0.55
after2=korea ,	-0.46
after2=laboratory .	-0.49
after2=laboratory tests	-0.23
after2=lack basic	0.16
after2=last monday	-0.67
after2=last month	0.24
after2=last year	0.15
after2=law and	0.33
after2=leads the	0.15
after2=least three	-0.05
after2=least two	-0.03
after2=left for	-0.63
after2=legislation allows	-0.29
after2=limited ,	0.5
after2=located in	0.29
after2=lot of	-0.1
after2=made a	0.33
after2=majority of	-0.13
after2=malakal are	-0.32
after2=malakal is	-0.36
after2=man and	-0.12
after2=man has	0.09
after2=man was	0.44
after2=man who	-0.39
after2=management board	0.72
after2=many as	-0.19
after2=marcos ,	-0.35
after2=material may	-0.26
after2=may be	-0.1
after2=may have	-0.09
after2=may not	0.08
after2=mayor michael	0.39
after2=measure of	-0.52
after2=medal for	-0.55
after2=medical center	-0.5
after2=medical examiner	-0.07
after2=member states	0.53
after2=memberships are	0.31
after2=mikayel minasyan	0.42
after2=minister for	0.09
after2=ministry of	0.35
after2=ministry said	-0.55
after2=model ,	-0.48
after2=more than	0.18
after2=morning ,	-0.4
after2=morning .	-0.62
after2=mother says	0.16
after2=moved the	-0.45
after2=national guard	0.44
after2=near the	0.19
after2=need to	-0.62
after2=neighborhood of	0.49
after2=news agency	-0.62
after2=nile virus	-0.57
after2=noted that	-0.56
after2=now ,	-0.12
after2=now has	0.86
after2=nuclear issue	-0.07
after2=number is	-0.07
after2=number of	-0.19
after2=observed that	-0.36
after2=of 2003	-0.72
after2=of agriculture	-0.67
after2=of allergy	-0.67
after2=of america	-0.34
after2=of arizona	-0.32
after2=of armenia	-0.6
after2=of california	-0.78
after2=of china	-0.13
after2=of commerce	-0.6
after2=of congo	-0.49
after2=of conservation	-0.46
after2=of health	-0.57
after2=of hygiene	-0.53
after2=of manchester	-0.4
after2=of people	-0.2
after2=of pittsburgh	-0.35
after2=of public	-0.63
after2=of representatives	-0.24
after2=of technology	-0.39
after2=of the	-0.32
after2=of them	-0.23
after2=of this	-0.45
after2=of those	-0.35
after2=of tuesday	-0.1
after2=office in	0.3
after2=office to	0.18
after2=officers ,	-0.26
after2=officials are	-0.48
after2=officials have	0.07
after2=officials in	-0.73
after2=officials say	-0.74
after2=on a	-0.56
after2=on an	0.15
after2=on april	0.55
after2=on march	0.27
after2=on saturday	0.09
after2=on sunday	-0.65
after2=on the	-0.17
after2=on thursday	-0.39
after2=on tuesday	0.58
after2=on wednesday	0.49
after2=or at	0.05
after2=outbreak is	-0.07
after2=outbreak of	-0.24
after2=outlet in	-0.59
after2=over the	-0.53
after2=park in	-0.57
after2=part of	-0.16
after2=people have	-0.42
after2=pointed out	-0.36
after2=police ,	0.54
after2=police command	0.58
after2=police department	-0.12
after2=police officer	0.45
after2=police shooting	-0.06
after2=post that	-0.27
after2=post-party dinner	0.14
after2=president 's	0.51
after2=president barack	0.24
after2=president donald	0.54
after2=president of	-0.48
after2=press .	-0.39
after2=press release	-0.65
after2=prime minister	-0.12
after2=provides a	0.14
after2=provides services	0.38
after2=province ,	-0.36
after2=province .	-0.11
after2=province in	-0.51
after2=public schools	0.35
after2=puts the	-0.6
after2=quarantine station	0.48
after2=racecourse in	0.58
after2=region ,	0.27
after2=region of	0.05
after2=report ,	-0.41
after2=reported ,	-0.47
after2=reported .	-0.5
after2=reported its	0.73
after2=reported that	-0.25
after2=reports .	-0.72
after2=reports of	0.18
after2=reports that	-0.22
after2=researchers ,	-0.62
after2=responded ,	-0.63
after2=responded by	0.32
after2=revealed that	-0.6
after2=rights reserved	-0.25
after2=ruled last	-0.43
after2=said ,	-0.19
after2=said .	-0.11
after2=said :	-0.05
after2=said a	-0.29
after2=said at	-0.35
after2=said china	-0.44
after2=said he	-0.88
after2=said in	-0.84
after2=said it	0.61
after2=said on	-0.46
after2=said she	-0.78
after2=said that	-0.05
after2=said the	-0.14
after2=said this	-0.15
after2=said thursday	-0.41
after2=samples were	-0.39
after2=say that	-0.19
after2=say the	-0.66
after2=say they	-0.28
after2=says .	-0.54
after2=says a	-0.57
after2=says it	0.38
after2=says that	-0.41
after2=says the	0.37
after2=schools will	0.32
after2=scientist ,	-0.51
after2=services and	0.51
after2=services into	0.15
after2=share the	0.18
after2=shares and	-0.63
after2=should be	-0.49
after2=signed legislation	-0.32
after2=staff of	-0.46
after2=state ,	-0.21
after2=state commissioner	-0.65
after2=state farm	0.36
after2=state governor	0.26
after2=state of	0.08
after2=state police	0.45
after2=state university	-0.91
after2=stated that	0.15
after2=statement said	-0.46
after2=stone of	-0.15
after2=strain ,	-0.64
after2=strain .	-0.36
after2=strain of	-1.08
after2=strain that	-0.69
after2=strain was	-0.28
after2=strongly encourages	-0.12
after2=study ,	0.28
after2=study found	0.12
after2=such as	-0.39
after2=sudan ,	-0.46
after2=suggest that	-0.28
after2=summit and	-0.32
after2=sunday ,	0.46
after2=sustainable energy	0.65
after2=swine flu	-1.03
after2=teachers are	0.16
after2=team )	-0.7
after2=that 's	-0.28
after2=that all	-0.15
after2=that are	-0.05
after2=that has	-0.39
after2=that have	-0.16
after2=that he	-0.74
after2=that is	-0.08
after2=that it	-0.59
after2=that the	-0.47
after2=that they	-0.3
after2=that will	-0.08
after2=that would	0.1
after2=the first	-0.11
after2=the government	-0.23
after2=the last	-0.06
after2=the latest	0.29
after2=the meantime	-0.03
after2=the new	-0.12
after2=the past	-0.13
after2=the tank	-0.63
after2=then introduced	-0.47
after2=there are	-0.18
after2=there have	0.55
after2=there is	-0.17
after2=think i	-0.47
after2=think it	-0.23
after2=think we	-0.51
after2=this month	-0.14
after2=this time	-0.09
after2=this week	-0.54
after2=this year	-0.64
after2=times .	-0.07
after2=times described	-0.54
after2=times has	-0.66
after2=times reported	-0.89
after2=times reports	-0.1
after2=times says	0.32
after2=to a	0.42
after2=to be	-0.52
after2=to consider	-0.34
after2=to discuss	0.46
after2=to give	-0.62
after2=to hear	0.21
after2=to help	0.43
after2=to him	-0.18
after2=to nigeria	-0.91
after2=to pay	-0.71
after2=to provide	0.42
after2=to repeal	-0.19
after2=to some	-0.24
after2=to the	-0.16
after2=to wikipedia	-0.36
after2=today ,	-0.24
after2=today .	-0.12
after2=today sought	0.36
after2=told reporters	-0.56
after2=told the	-0.92
after2=total of	-0.11
after2=trade agreement	-0.45
after2=trade representative	0.71
after2=two -	-0.14
after2=type of	-0.21
after2=under the	0.48
after2=university .	-0.3
after2=urged the	-0.69
after2=us on	-0.85
after2=village of	0.34
after2=virus ,	-0.88
after2=virus .	-1.41
after2=virus and	-0.55
after2=virus has	-0.52
after2=virus in	-0.71
after2=virus is	-0.52
after2=virus reported	-0.51
after2=virus strain	-0.52
after2=virus was	-0.48
after2=want to	-0.45
after2=was a	-0.33
after2=was accused	-0.56
after2=was admitted	-0.42
after2=was also	-0.29
after2=was another	-0.43
after2=was arrested	-0.41
after2=was awarded	-0.88
after2=was charged	-0.34
after2=was convicted	0.17
after2=was in	0.11
after2=was just	-0.65
after2=was n't	-0.35
after2=was not	0.42
after2=was out	-0.44
after2=was quoted	-0.65
after2=was sentenced	-0.58
after2=was taken	-0.65
after2=was the	0.13
after2=was there	-0.57
after2=was told	0.18
after2=water regulation	0.58
after2=we are	0.4
after2=wednesday ,	-0.22
after2=week ,	-0.56
after2=well as	-0.12
after2=went on	-0.23
after2=went to	-0.53
after2=were blowout	-0.24
after2=were diagnosed	-0.59
after2=were found	0.16
after2=were sent	-0.29
after2=were to	-0.25
after2=west and	-0.56
after2=where alfie	0.12
after2=which specializes	-0.59
after2=while the	-0.43
after2=who have	0.28
after2=who voted	-0.57
after2=will also	-0.33
after2=will be	0.26
after2=will continue	-0.48
after2=will have	0.28
after2=will hear	-0.17
after2=will host	-0.5
after2=will keep	-0.34
after2=will remain	-0.37
after2=will see	0.42
after2=will soon	-0.15
after2=with a	0.36
after2=with his	0.1
after2=with the	0.04
after2=within the	-0.68
after2=woman who	-0.35
after2=woman ’s	0.67
after2=won the	0.26
after2=world cup	-0.78
after2=would be	-0.16
after2=would have	0.26
after2=would like	-0.45
after2=would ’ve	-0.15
after2=year ,	-0.79
after2=yesterday ,	-0.3
after2=— a	0.41
after2=’ .	-0.83
after2=’s a	-0.73
after2=’s four	-0.44
after2=’s future	0.53
after2=’s new	0.24
after=	-0.58
after=!	-0.61
after=!!	0.21
after="	-0.69
after=&	-0.19
after='	-1.13
after='ll	-0.82
after='m	-0.7
after='re	-0.14
after='s	-0.13
after='ve	-0.78
after=(	-0.21
after=)	-0.4
after=*	-0.71
after=+	-0.37
after=,	-0.05
after=-	-0.27
after=--	0.57
after=/	-0.44
after=05	-0.48
after=1	-0.79
after=10	-0.66
after=100	-0.26
after=11	-0.39
after=12	-0.63
after=13	-0.52
after=14	-0.25
after=15	-0.46
after=15th	-0.8
after=16	-0.44
after=17	-0.21
after=18	-0.43
after=19	-0.45
after=2	-0.76
after=2.4	-0.52
after=20	-0.5
after=200	-0.57
after=2002	-0.35
after=2003	-0.46
after=2005	-0.46
after=2006	-0.51
after=2008	-0.48
after=2009	-0.2
after=2014	-0.46
after=2015	-0.33
after=2016	-0.42
after=2017	-0.86
after=2018	-0.63
after=21	-0.27
after=22	-0.4
after=23	-0.44
after=24	-0.25
after=25	-0.52
after=26	-0.17
after=27	-0.47
after=28	-0.63
after=29	-0.65
after=2nd	0.23
after=3	-0.59
after=30	-0.51
after=300	-0.12
after=31	-0.35
after=4	-0.55
after=40	-0.23
after=5	-0.8
after=50	-0.31
after=52	-0.25
after=59	-0.43
after=6	-0.64
after=6th	-0.54
after=7	-0.32
after=8	-0.52
after=9	-0.37
after=97	-0.5
after=:	-0.58
after=;	0.46
after=?	-0.31
after=[	-0.29
after=]	-0.52
after=a	-0.67
after=about	-0.95
after=account	-0.77
after=accused	0.25
after=actress	-0.23
after=added	-0.07
after=addition	-0.11
after=additional	-0.55
after=administration	-0.97
after=admitted	0.08
after=advised	0.36
after=africa	-1.21
after=african	-1.15
after=after	0.1
after=afternoon	-0.7
after=against	-0.55
after=agencies	-0.64
after=agency	-0.87
after=agree	-0.35
after=agreed	-0.32
after=aide	-0.4
after=aides	-0.6
after=air	-0.61
after=airlines	0.6
after=airport	0.78
after=all	-0.76
after=allen	-0.48
after=allies	-0.18
after=ally	-0.16
after=almost	-0.56
after=alone	0.4
after=along	0.26
after=also	-0.55
after=always	0.41
after=am	-0.99
after=ambassador	0.36
after=ambulance	0.17
after=america	-0.93
after=american	-0.68
after=amid	-0.17
after=among	-0.4
after=amount	-0.14
after=an	-0.88
after=ana	-1.28
after=analysis	-0.44
after=analytica	0.97
after=and	0.23
after=animal	-0.06
after=announced	-0.45
after=announcement	-0.11
after=appearance	-0.22
after=appeared	0.35
after=appears	-0.18
after=appreciates	-0.25
after=april	0.29
after=are	-0.45
after=area	0.05
after=army	0.63
after=around	-0.36
after=arrived	-0.1
after=article	-0.14
after=aside	0.21
after=asked	-0.67
after=asking	-0.18
after=assembly	0.27
after=assistant	0.23
after=association	-0.27
after=at	-0.18
after=attack	-0.51
after=attended	-0.67
after=attorney	0.05
after=aureus	-0.37
after=authorities	-0.96
after=avenue	-0.81
after=avian	-0.34
after=aviation	0.78
after=b	-0.56
after=bacteria	-0.9
after=ball	-0.16
after=bank	-0.5
after=based	0.56
after=bato	-0.3
after=beach	-0.72
after=became	0.45
after=because	-0.09
after=become	-0.64
after=before	0.36
after=began	0.4
after=being	-0.39
after=believe	0.04
after=believes	-0.67
after=between	0.13
after=bill	-0.23
after=bin	-0.88
after=bird	-0.4
after=birds	-0.07
after=board	-0.76
after=bond	-0.71
after=bonli	-0.86
after=border	-0.04
after=boy	-0.21
after=branch	0.39
after=broadcast	-0.55
after=bus	0.12
after=but	-0.23
after=by	0.08
after=called	-0.55
after=calls	-0.57
after=came	-0.43
after=campaign	-0.46
after=can	-0.61
after=cancer	0.64
after=candidates	-0.23
after=caravan	-0.42
after=carolina	-0.64
after=case	-0.31
after=cases	-1.01
after=cause	-0.11
after=caused	0.25
after=center	-0.58
after=centers	0.48
after=central	-0.88
after=centre	-0.9
after=certainly	-0.32
after=certification	-0.1
after=chamber	0.66
after=championship	-0.32
after=chancellor	-0.57
after=charges	-0.53
after=chemical	-0.05
after=chief	-0.35
after=child	-0.33
after=children	-0.5
after=cholera	-0.77
after=cholerae	-0.76
after=city	-0.34
after=claimed	-0.24
after=clara	-0.51
after=coach	0.21
after=coast	-0.55
after=code	-0.5
after=coli	-0.8
after=college	-0.7
after=come	-0.4
after=command	-0.28
after=commented	-0.05
after=commission	0.86
after=commissioner	0.35
after=community	0.55
after=company	-0.63
after=complex	-0.51
after=comprises	0.21
after=concert	-0.64
after=concerto	-0.14
after=condition	-0.1
after=conference	-0.64
after=confirmed	-0.18
after=consulate	0.39
after=contact	0.28
after=contaminated	-0.2
after=continue	-0.37
after=continued	0.18
after=continues	0.15
after=contracts	0.4
after=contributed	-0.23
after=convicted	-0.58
after=correspondent	-0.36
after=could	-0.05
after=council	-0.98
after=councillor	0.6
after=countries	-0.91
after=country	-0.76
after=county	-1.6
after=course	-0.19
after=court	0.43
after=courthouse	-0.56
after=cow	-0.26
after=credit	-0.6
after=cross	-0.49
after=current	-0.27
after=customers	-0.63
after=d'ivoire	-0.68
after=daily	-1.09
after=data	-0.82
after=david	0.08
after=day	-0.19
after=de	-0.63
after=death	-0.32
after=deaths	-0.11
after=decision	-0.44
after=declared	0.05
after=declined	-0.4
after=delta	-0.67
after=democrats	0.38
after=described	-0.55
after=did	-0.42
after=died	-0.62
after=diego	-0.62
after=director	-0.73
after=discovered	0.09
after=disease	-0.57
after=district	0.92
after=districts	0.36
after=division	-0.4
after=do	-0.77
after=does	-0.75
after=dog	-0.15
after=dollars	-0.37
after=drug	-0.94
after=due	0.24
after=during	-0.57
after=earlier	0.54
after=early	0.15
after=ebolavirus	-0.93
after=efforts	-0.48
after=either	0.34
after=el	-0.46
after=elections	-0.49
after=elementary	-0.93
after=else	-0.35
after=emergency	-0.28
after=employee	-0.6
after=employees	-0.05
after=engine	-0.37
after=engineer	-0.62
after=entered	0.54
after=epidemic	-0.75
after=estate	-0.14
after=estimated	-0.38
after=estimates	-0.5
after=evades	0.27
after=even	-0.55
after=evening	-0.8
after=event	-0.6
after=eventually	-0.38
after=example	0.46
after=expect	-0.17
after=experts	-0.75
after=explained	-0.34
after=faced	-0.49
after=faces	0.03
after=facility	0.25
after=fact	-0.13
after=factors	-0.71
after=family	-0.26
after=far	-0.57
after=farm	0.24
after=farmers	0.27
after=farms	0.35
after=fashion	-0.53
after=faso	-0.71
after=father	-0.23
after=fear	-0.38
after=federal	-0.24
after=feel	-0.83
after=fees	-0.51
after=festival	0.47
after=fever	-0.58
after=few	-0.1
after=field	-0.43
after=figures	-0.17
after=find	-0.38
after=finding	0.37
after=fire	0.21
after=first	-0.55
after=five	0.41
after=flu	-0.11
after=following	0.52
after=follows	0.39
after=food	0.23
after=for	-0.67
after=forecasts	0.14
after=foreign	-0.14
after=found	-0.54
after=four	0.47
after=fresh	-0.6
after=friday	-0.06
after=from	-0.09
after=further	-0.39
after=gallagher	-0.58
after=game	-0.71
after=gas	0.29
after=gave	-0.52
after=general	-0.78
after=get	0.24
after=gets	-0.43
after=got	-0.88
after=governments	0.13
after=governor	0.14
after=grant	-0.79
after=group	-1.22
after=had	0.07
after=haemorrhagic	-0.65
after=half	-0.26
after=hall	-0.6
after=has	-0.3
after=have	-0.33
after=he	0.2
after=head	-0.61
after=heading	0.19
after=headquarters	-0.59
after=health	-0.06
after=held	-0.98
after=help	-0.67
after=helped	-0.51
after=hemorrhagic	-0.71
after=herald	-0.2
after=high	-0.75
after=hills	-0.95
after=himself	-0.75
after=his	-0.38
after=history	0.2
after=hit	-0.6
after=home	0.4
after=hopes	0.18
after=horse	0.43
after=horses	0.38
after=hours	-0.28
after=house	0.14
after=houses	0.05
after=however	-0.29
after=human	-0.45
after=hurricane	-0.07
after=if	-0.05
after=illness	-0.33
after=image	-0.32
after=in	0.08
after=incident	-0.66
after=include	0.33
after=included	-0.57
after=including	-0.11
after=independent	-0.19
after=indicated	-0.41
after=indicates	-0.43
after=individuals	-0.1
after=infected	-0.15
after=infection	-0.38
after=infections	-0.5
after=information	0.43
after=ingraham	-0.61
after=initial	-0.04
after=instance	-0.04
after=institute	-0.88
after=international	-0.43
after=interview	-0.45
after=into	0.07
after=investigation	-0.58
after=investigations	-0.45
after=investment	-0.56
after=is	0.35
after=island	-0.86
after=issued	0.29
after=it	-0.47
after=its	-0.29
after=itself	-0.33
after=java	-0.46
after=jose	-0.78
after=journal	-0.5
after=judge	-0.19
after=june	-0.06
after=jury	0.07
after=just	-0.38
after=kelly	-0.24
after=kidney	-0.19
after=kilburn	-0.53
after=know	-0.61
after=kong	-1.04
after=korea	-0.98
after=korean	-0.72
after=lab	-0.64
after=laboratories	-0.4
after=laboratory	0.72
after=lack	0.16
after=language	0.23
after=last	0.19
after=late	-0.04
after=later	-0.6
after=latest	-0.14
after=launched	-0.13
after=law	-0.1
after=lawyer	-0.42
after=leader	-0.48
after=leads	0.15
after=least	-0.29
after=led	-0.91
after=lee	-0.32
after=left	-0.64
after=legislation	-0.29
after=letter	-0.07
after=levy	-0.49
after=like	0.54
after=limited	0.5
after=line	-0.55
after=list	-0.42
after=local	-0.55
after=located	0.29
after=locations	0.18
after=lot	-0.1
after=lottery	0.25
after=made	-0.77
after=main	-0.27
after=majority	-0.13
after=makes	-0.36
after=making	0.33
after=maktoum	-0.35
after=malakal	-0.49
after=man	0.58
after=management	0.72
after=mandela	-0.19
after=manuel	-0.7
after=many	-0.28
after=march	-0.13
after=marcos	-0.35
after=market	-0.25
after=material	-0.26
after=may	-0.11
after=mayor	0.8
after=me	-0.68
after=mean	-0.15
after=means	-0.68
after=meant	0.32
after=measure	-0.52
after=measures	-0.06
after=medal	-0.55
after=media	-0.48
after=meeting	-0.38
after=member	0.2
after=members	-1.02
after=memberships	0.31
after=men	-0.31
after=metro	-0.24
after=midlands	-0.48
after=might	-0.42
after=migrants	0.82
after=mikayel	0.42
after=military	0.29
after=million	-0.83
after=millions	-0.54
after=mine	0.68
after=minister	0.07
after=ministry	0.22
after=mission	0.33
after=model	-0.63
after=mohammed	-0.22
after=money	-0.32
after=monoxide	-0.6
after=months	-0.43
after=morning	-0.75
after=most	0.39
after=mother	0.28
after=motion	-0.43
after=moved	-0.49
after=movement	-0.12
after=must	-0.5
after=mutation	-0.1
after=my	-0.1
after=n't	-0.5
after=national	1
after=nations	-0.12
after=native	-0.27
after=near	0.12
after=need	-0.45
after=needed	-0.32
after=needs	-0.83
after=neighborhood	0.49
after=never	-0.46
after=new	-0.65
after=news	-0.77
after=next	-0.36
after=night	-1.08
after=nile	-0.65
after=no	-0.22
after=nor	-0.3
after=not	-0.53
after=noted	-0.58
after=notes	0.4
after=notified	-0.38
after=now	-0.34
after=nuclear	-0.07
after=number	-0.22
after=nut	-0.84
after=oak	-0.42
after=obrador	-0.18
after=observed	-0.36
after=of	-1.26
after=offered	0.04
after=offers	0.06
after=office	0.44
after=officer	-0.44
after=officers	-0.46
after=official	-0.31
after=officials	-0.41
after=often	-0.13
after=on	0.12
after=once	-0.56
after=one	-0.64
after=only	-0.51
after=or	-0.55
after=other	-0.41
after=our	-0.14
after=out	-0.44
after=outbreak	-0.37
after=outbreaks	-0.54
after=outlet	-0.71
after=over	0.5
after=owner	-0.11
after=page	-0.43
after=paid	0.11
after=parents	-0.16
after=park	-0.87
after=part	-0.48
after=particular	-0.27
after=party	-0.89
after=pass	-1.02
after=patient	-0.25
after=patients	-0.49
after=people	-0.36
after=personnel	-0.29
after=photo	-0.31
after=plan	-0.43
after=plans	-0.66
after=plant	-0.36
after=played	-0.43
after=plc	-0.06
after=point	-0.24
after=pointed	-0.4
after=poisoning	-0.53
after=police	0.44
after=post	0.74
after=post-party	0.14
after=posted	-0.36
after=power	-0.57
after=present	-0.49
after=president	0.71
after=presidential	0.32
after=press	-0.53
after=previous	-0.38
after=primary	-0.22
after=prime	-0.12
after=produce	-0.04
after=program	-0.45
after=programme	-0.65
after=project	-0.28
after=projects	-0.26
after=promised	-0.37
after=proposal	-0.33
after=propose	-0.69
after=proposed	-0.69
after=provide	0.26
after=provides	0.16
after=province	0.11
after=provinces	0.35
after=public	0.24
after=put	-0.59
after=putin	-0.51
after=puts	-0.16
after=quanzhang	-0.31
after=quarantine	0.48
after=quarter	-0.63
after=question	-0.09
after=racecourse	0.53
after=racing	-0.26
after=raised	-0.59
after=range	-0.26
after=rangers	0.43
after=reach	-0.52
after=recall	0.3
after=recalled	-0.48
after=received	-0.48
after=recent	-0.54
after=recently	-0.81
after=red	-0.6
after=refugee	0.39
after=regiment	-0.61
after=region	0.23
after=regional	-0.14
after=related	-0.66
after=release	-0.51
after=remain	0.3
after=report	-0.95
after=reported	-0.25
after=reporter	-0.67
after=reports	-0.11
after=research	-0.18
after=researchers	-0.62
after=residence	0.41
after=resident	0.58
after=residents	0.31
after=responded	0.15
after=response	-0.38
after=restaurant	0.21
after=restaurants	0.17
after=results	-0.53
after=retail	-0.21
after=revealed	-0.62
after=rights	-0.47
after=risk	0.16
after=river	-0.77
after=road	-0.46
after=roundabout	0.84
after=ruled	-0.43
after=rules	-0.31
after=ryan	-0.62
after=said	0.29
after=samples	-0.8
after=saw	0.17
after=say	-0.55
after=says	-0.76
after=scheme	-0.49
after=school	-0.69
after=schools	0.14
after=science	-0.51
after=scientist	-0.53
after=second	-0.13
after=secretary	0.59
after=security	-0.9
after=seeking	-0.36
after=seemed	0.06
after=senior	-0.36
after=sent	-0.17
after=service	-0.53
after=services	0.47
after=share	0.18
after=she	-0.52
after=should	0.59
after=show	-0.34
after=showed	0.39
after=shows	-0.51
after=side	-0.43
after=signed	0.16
after=since	0.33
after=situation	-0.08
after=six	0.3
after=smith	-0.56
after=so	-0.42
after=some	0.17
after=something	-0.66
after=son	-0.13
after=soon	0.46
after=source	-0.08
after=spent	-0.46
after=spoke	-0.38
after=spokesperson	-0.04
after=spokeswoman	-0.65
after=sports	-0.21
after=squad	-0.64
after=st.	-0.56
after=staff	-0.58
after=staffers	-0.58
after=stands	0.06
after=star	-0.17
after=started	-0.62
after=state	0.34
after=stated	0.1
after=statement	-0.5
after=states	0.62
after=still	-0.21
after=stone	-0.19
after=story	-0.18
after=strain	-1.38
after=strains	-0.58
after=street	-0.49
after=streets	0.37
after=stress	-0.25
after=stressed	-0.35
after=strongly	-0.12
after=students	0.41
after=study	0.13
after=successfully	-0.49
after=such	-0.42
after=sudan	-0.75
after=suffered	0.04
after=suggest	-0.28
after=summit	-0.27
after=sunday	0.46
after=supplies	-0.44
after=survey	-0.82
after=suspect	-0.11
after=suspected	-0.51
after=sustainable	0.65
after=swept	-0.46
after=swift	-0.57
after=swine	-0.96
after=symptoms	-0.06
after=take	-0.32
after=takes	-0.46
after=teachers	0.35
after=teaching	0.15
after=team	-0.96
after=teams	-0.72
after=test	-0.27
after=testing	-0.5
after=tests	-0.84
after=than	-0.69
after=that	-0.35
after=the	0.15
after=then	-0.21
after=there	0.06
after=these	-0.58
after=they	-0.2
after=think	-0.92
after=this	-0.07
after=though	-0.35
after=thought	-0.32
after=three	-0.48
after=through	-0.5
after=thursday	0.54
after=ticket	-0.69
after=time	-0.41
after=times	-0.09
after=today	0.38
after=told	-0.22
after=took	-0.63
after=total	-0.13
after=tourism	0.5
after=town	-0.41
after=trade	0.3
after=trend	-0.11
after=troops	-0.4
after=trump	-0.73
after=tweeted	-0.59
after=two	0.3
after=type	-0.38
after=under	0.48
after=university	-1.11
after=until	0.5
after=urged	-0.76
after=urges	0.43
after=us	-0.86
after=used	0.33
after=users	-1.06
after=valley	-0.92
after=van	-0.54
after=via	0.19
after=victim	-0.38
after=village	0.28
after=virginia	-0.51
after=virus	-1.27
after=viruses	-0.55
after=visited	-0.82
after=voted	-0.64
after=wales	-0.13
after=want	-0.28
after=wants	0.3
after=warning	-0.46
after=was	-0.33
after=water	0.58
after=we	-0.06
after=website	-0.81
after=wednesday	0.29
after=week	-0.94
after=weekend	-0.62
after=well	-0.12
after=went	-0.77
after=were	-0.41
after=west	-0.75
after=what	-0.08
after=when	-0.48
after=where	0.38
after=which	-0.81
after=while	0.49
after=who	-0.18
after=whose	0.49
after=will	-0.42
after=win	-0.48
after=wines	0.17
after=wing	-0.45
after=winning	-0.09
after=with	0.29
after=within	-0.45
after=wo	-0.34
after=woman	0.81
after=women	0.49
after=won	0.09
after=work	-0.4
after=worked	-0.16
after=workers	0.52
after=world	-0.9
after=would	-0.5
after=writes	-0.54
after=wrote	-0.77
after=year	-1.08
after=yesterday	0.47
after=you	-0.66
after=young	-0.22
after=your	-0.41
after=zoo	-0.71
after=–	-0.1
after=—	0.19
after=‘	-0.7
after=’	-0.13
after=’ll	-0.39
after=’m	-0.77
after=’re	-0.29
after=’s	-0.23
after=’ve	-0.61
after=“	-0.18
after=…	-0.37
afterPos=''	-0.19
afterPos=,	-0.05
afterPos=-	-0.58
afterPos=-LRB-	-0.22
afterPos=-RRB-	-0.41
afterPos=:	0.36
afterPos=CC	0.05
afterPos=CD	-1.86
afterPos=DT	0.2
afterPos=EX	0.08
afterPos=HYPH	-0.37
afterPos=IN	0.05
afterPos=JJ	-0.45
afterPos=JJR	-0.05
afterPos=JJS	0.23
afterPos=MD	-0.16
afterPos=NFP	-0.72
afterPos=NN	0.13
afterPos=NNP	-0.41
afterPos=POS	-0.2
afterPos=PRP	0.48
afterPos=RB	0.03
afterPos=RBR	0.33
afterPos=RBS	-0.21
afterPos=RP	-0.62
afterPos=SYM	-0.65
afterPos=TO	0.05
afterPos=VB	-0.35
afterPos=VBD	-0.08
afterPos=VBG	-0.63
afterPos=VBP	-0.42
afterPos=VBZ	0.12
afterPos=WDT	-0.26
afterPos=WP	-0.18
afterPos=WRB	0.16
andBefore	0.47
before2= 	0.23
before2= "	-0.19
before2= (	0.57
before2= a	0.46
before2= los	-0.25
before2= south	-0.24
before2= the	0.15
before2=" "	0.19
before2=" (	-0.23
before2=" ,	-0.56
before2=" .	-0.53
before2=" added	-0.32
before2=" cuyahoga	-0.33
before2=" in	1.06
before2=" said	0.07
before2=" senator	-0.16
before2=" the	-0.09
before2=' "	-0.16
before2=' said	-0.16
before2='s (	-0.59
before2='s ,	-0.41
before2='s villages	0.57
before2=) "	-0.23
before2=) ,	-1.15
before2=) -	0.47
before2=) --	-0.63
before2=) .	-0.24
before2=) and	-0.8
before2=) in	-0.29
before2=) on	0.29
before2=) —	-0.27
before2=, "	-0.21
before2=, '	-0.42
before2=, 2018	0.3
before2=, a	-0.43
before2=, after	-0.21
before2=, although	-0.11
before2=, an	-0.75
before2=, and	0.2
before2=, as	-0.23
before2=, at	0.33
before2=, but	-0.55
before2=, called	-0.48
before2=, current	0.26
before2=, democratic	-0.54
before2=, dr.	-0.17
before2=, former	-0.48
before2=, formerly	0.08
before2=, from	0.43
before2=, in	0.72
before2=, including	0.22
before2=, known	-0.15
before2=, like	0.08
before2=, los	-0.47
before2=, near	0.75
before2=, new	-0.79
before2=, north	-0.46
before2=, of	0.64
before2=, on	-0.12
before2=, or	-0.41
before2=, prof.	-0.14
before2=, said	-0.44
before2=, says	-0.5
before2=, south	-0.72
before2=, the	-0.07
before2=, told	-0.9
before2=, united	-0.6
before2=, west	-0.44
before2=, which	0.15
before2=, while	0.38
before2=, with	-0.35
before2=, yulit	-0.19
before2=, “	-0.64
before2=, ”	-0.03
before2=- art	0.26
before2=- based	-0.51
before2=- day	0.3
before2=- old	0.15
before2=. '	-0.5
before2=. (	-0.97
before2=. )	-0.38
before2=. *	-0.57
before2=. -	0.16
before2=. a	0.66
before2=. in	0.21
before2=. judge	-0.18
before2=. new	-0.6
before2=. on	0.25
before2=. pope	-0.11
before2=. royal	-0.69
before2=. senator	-0.2
before2=. south	-0.57
before2=. the	0.75
before2=. thunder	-0.22
before2=. west	-0.19
before2=. –	-0.66
before2=. ‘	0.16
before2=. “	-0.33
before2=. ”	-0.28
before2=... ]	-0.55
before2=1 .	-0.45
before2=10 .	-0.43
before2=12 .	-0.16
before2=14 .	-0.28
before2=15 .	-0.42
before2=18 .	-0.46
before2=1990s .	-0.39
before2=1997 ,	-0.27
before2=20 .	-0.2
before2=2001 .	-0.36
before2=2003 .	-0.68
before2=2004 .	0.32
before2=2005 .	-0.69
before2=2006 .	-0.41
before2=2007 .	-0.09
before2=2008 .	-0.51
before2=2016 ,	-0.4
before2=2016 .	-0.31
before2=2017 ,	-0.33
before2=2017 .	0.16
before2=2018 .	-0.98
before2=2018 :	-0.85
before2=2018 by	-0.79
before2=5 (	-0.61
before2=5 .	-0.39
before2=6 .	-0.37
before2=: "	-0.9
before2=: the	0.24
before2=: united	-0.16
before2=: “	-0.12
before2=; and	0.23
before2=? "	-0.65
before2=? ”	-0.36
before2=a (	-1.27
before2=a /	-0.46
before2=a new	0.27
before2=a.m .	-0.46
before2=about the	-0.67
before2=according to	-0.99
before2=across the	-0.03
before2=activists .	-0.45
before2=activity .	-0.33
before2=added .	-0.49
before2=added that	0.12
before2=administration (	-0.77
before2=admitted on	-0.37
before2=admitted to	-0.64
before2=affairs ,	-0.58
before2=afghanistan ,	0.16
before2=africa .	-0.83
before2=after a	-0.52
before2=afternoon ,	0.11
before2=again .	-0.49
before2=against the	-0.08
before2=age .	-0.17
before2=agency (	-0.76
before2=agency ,	-0.66
before2=agency .	-0.42
before2=ago .	-0.6
before2=agreement with	0.25
before2=agriculture (	-0.94
before2=agriculture ,	-0.72
before2=aid .	-0.19
before2=aids .	-0.33
before2=air .	-0.23
before2=airport .	-0.17
before2=al -	-0.6
before2=alberta ,	0.52
before2=alberta .	-0.4
before2=albuquerque ,	0.55
before2=all the	0.06
before2=alone .	-0.2
before2=along the	-0.15
before2=along with	-0.14
before2=ambassador to	0.93
before2=americas in	0.26
before2=ames ,	0.73
before2=and from	0.79
before2=and grants	-0.43
before2=and in	0.06
before2=and new	-0.75
before2=and on	-0.28
before2=and south	-0.59
before2=and the	-0.51
before2=and then	0.48
before2=and when	-0.49
before2=and with	-0.51
before2=angeles ,	-0.22
before2=animals .	0.14
before2=announced on	-0.5
before2=annually .	-0.27
before2=another .	-0.16
before2=ap )	0.32
before2=apiece in	-0.56
before2=appeal .	-0.26
before2=approach to	-0.35
before2=april .	-0.48
before2=april :	-0.37
before2=are .	-0.48
before2=are in	0.61
before2=area .	-0.95
before2=area in	0.36
before2=area of	-0.1
before2=areas .	-0.64
before2=areas of	0.25
before2=arizona state	-0.75
before2=arrested on	-0.57
before2=arrive in	0.04
before2=arrived at	0.44
before2=arrived from	-0.14
before2=arrived in	-0.05
before2=as "	-0.3
before2=as a	-0.63
before2=as the	0.34
before2=as well	-0.24
before2=asia ,	0.07
before2=asked .	-0.49
before2=asked the	-0.5
before2=assistance .	-0.35
before2=at a	-0.12
before2=at duke	-0.32
before2=at eastern	-0.52
before2=at michigan	-0.31
before2=at the	0.5
before2=attack .	-0.37
before2=au -	-0.44
before2=august .	0.44
before2=australia ,	0.11
before2=australia .	-0.25
before2=authorities .	-0.71
before2=authorities in	-0.26
before2=available .	-0.32
before2=awarded the	-0.62
before2=away ,	0.1
before2=away .	-0.08
before2=away from	-0.49
before2=babies .	-0.24
before2=back .	-0.28
before2=back to	0.57
before2=backpack .	-0.21
before2=bains and	-0.53
before2=balintawak ,	0.27
before2=ballyjamesduff ;	0.13
before2=bank of	-0.23
before2=based in	0.76
before2=be in	-0.18
before2=been identified	-0.26
before2=been in	-0.18
before2=before .	-0.45
before2=before the	-0.55
before2=began in	-0.7
before2=beijing .	-0.34
before2=belgium ,	-0.13
before2=between the	-0.44
before2=beverly hills	-0.63
before2=billion .	-0.4
before2=birds .	-0.24
before2=birds in	-0.32
before2=biswas says	-0.62
before2=block of	0.18
before2=board and	0.44
before2=bodies .	0.19
before2=border .	-0.29
before2=border with	0.46
before2=both the	-0.27
before2=brazil ,	0.62
before2=bring ?	-0.07
before2=britain .	-0.22
before2=brooklyn .	-0.53
before2=brother ,	-0.68
before2=brought into	-0.1
before2=bse .	-0.37
before2=buffalo ,	0.51
before2=bulacan in	-0.08
before2=bulgaria ,	-0.29
before2=businesses in	0.35
before2=but the	0.1
before2=buy ;	-0.1
before2=by a	-0.45
before2=by the	-0.06
before2=california ,	0.44
before2=california .	-0.67
before2=california state	-0.53
before2=called by	-0.43
before2=called the	0.11
before2=came to	0.5
before2=camp in	0.22
before2=canada .	-0.57
before2=capital ,	0.34
before2=capital .	-0.93
before2=capital of	0.52
before2=car in	-0.11
before2=caravan of	0.56
before2=carolina ,	0.61
before2=case ,	0.09
before2=case .	0.14
before2=case in	0.45
before2=case of	-1.59
before2=cases .	0.07
before2=cases in	0.51
before2=cases of	-1.36
before2=caused by	-0.55
before2=center .	-0.43
before2=center for	-0.83
before2=center in	0.49
before2=centers for	-1.36
before2=centre .	-0.27
before2=centre for	-0.57
before2=centres in	0.1
before2=challenges .	-0.64
before2=chamber of	-0.89
before2=chambers of	-0.46
before2=charges .	-0.66
before2=chemicals .	-0.2
before2=chen ,	-0.19
before2=chief executive	-0.48
before2=chiefs .	-0.39
before2=child .	-0.34
before2=children 's	-0.18
before2=children .	-0.43
before2=china ,	0.35
before2=china .	0.29
before2=china and	0.68
before2=chose the	-0.84
before2=circumstances .	-0.44
before2=cities .	-0.58
before2=city ,	0.49
before2=city of	1.02
before2=clg ,	0.34
before2=clinic .	-0.27
before2=club where	0.53
before2=coast of	0.46
before2=colorado ,	0.75
before2=colorado state	-0.5
before2=columbia ,	0.58
before2=commerce and	-0.38
before2=commission (	-0.95
before2=commissioner for	-0.64
before2=community .	-0.35
before2=companies .	-0.24
before2=company .	-0.11
before2=compiled by	-0.73
before2=complete .	0.32
before2=compounds ;	-0.78
before2=concern .	-0.22
before2=concerned about	0.39
before2=concerns in	0.54
before2=conditions .	-0.27
before2=conducted by	-0.73
before2=conference .	-0.37
before2=confirmed in	0.73
before2=confirmed on	-0.64
before2=congo (	0.72
before2=congo .	-0.21
before2=congressman mario	-0.16
before2=consulate in	0.64
before2=continued .	-0.38
before2=control (	-0.72
before2=control .	0.53
before2=cooperation between	0.09
before2=cooperation with	0.04
before2=coordinated by	-0.66
before2=coordinator for	0.3
before2=copyright 2018	-0.38
before2=cornwall in	-0.23
before2=corporation of	-0.52
before2=cost .	-0.57
before2=costs .	-0.43
before2=countries ,	-0.05
before2=countries .	-0.63
before2=countries —	0.58
before2=country 's	-0.48
before2=country .	0.54
before2=country of	0.46
before2=county ,	0.7
before2=county .	-0.38
before2=court .	-0.29
before2=court on	-0.51
before2=courtesy :	-0.5
before2=courts .	-0.24
before2=cramps .	-0.34
before2=created by	-0.58
before2=credit :	-1.08
before2=criticism from	-0.33
before2=crowd .	-0.49
before2=cup .	-0.24
before2=customers .	-0.42
before2=dangerous .	-0.4
before2=darfur and	0.69
before2=daughter ,	-0.51
before2=daughter in	0.36
before2=day .	0.11
before2=days .	0.28
before2=dead .	-0.41
before2=deal .	-0.64
before2=death .	-0.12
before2=death of	-0.7
before2=deaths .	-0.55
before2=deaths in	1.03
before2=deaths of	-0.57
before2=decision .	-0.4
before2=denies .	-0.26
before2=department for	-0.47
before2=department of	-0.73
before2=destroyed .	-0.58
before2=details .	-0.7
before2=detected in	-0.61
before2=development ,	-0.58
before2=development .	-0.73
before2=development in	-0.18
before2=died .	0.34
before2=died from	-0.94
before2=died in	0.59
before2=died on	-0.55
before2=diplomats .	0.43
before2=directions on	0.28
before2=director ,	-0.38
before2=director of	-0.72
before2=discovered in	-0.25
before2=disease .	-0.86
before2=disease in	-0.11
before2=dissanayake ,	-0.62
before2=distributed by	-0.72
before2=district ,	-0.12
before2=district of	0.88
before2=divinity from	0.39
before2=doctors without	-0.51
before2=dollars .	-0.49
before2=donated by	0.68
before2=done at	-0.67
before2=down .	-0.69
before2=dprk -	0.51
before2=drc .	-0.62
before2=drive .	-0.35
before2=drugs .	-0.35
before2=ducks in	0.19
before2=earlier in	-0.41
before2=east .	-0.42
before2=east of	-0.39
before2=ebola -	-0.46
before2=effort .	-0.63
before2=election .	-0.37
before2=elections .	0.57
before2=embedded with	0.26
before2=employees .	0.3
before2=encephalopathy (	-0.34
before2=end of	-0.71
before2=england .	-0.59
before2=english .	-0.22
before2=environment ,	-0.48
before2=epidemic in	0.2
before2=established in	0.53
before2=eu .	-0.53
before2=europe .	-0.77
before2=europe and	0.39
before2=evening .	-0.53
before2=event .	0.37
before2=expert at	-0.4
before2=explained .	-0.46
before2=facebook ;	-0.85
before2=facilities .	-0.32
before2=facilities in	0.57
before2=facility in	0.8
before2=fact that	-0.79
before2=families .	-0.67
before2=farm .	-0.14
before2=farm in	0.57
before2=fatal .	-0.45
before2=father ,	-0.67
before2=february .	0.24
before2=feis ,	-0.5
before2=field .	-0.22
before2=flooding .	-0.2
before2=flooding in	-0.18
before2=floor .	-0.37
before2=flu .	-0.35
before2=flu in	1.11
before2=followed by	0.05
before2=food ,	-0.86
before2=food .	-0.22
before2=for south	-0.6
before2=for the	-0.99
before2=for west	-0.28
before2=foreign minister	-0.34
before2=forum .	-0.42
before2=forum in	-0.12
before2=found .	-0.62
before2=found in	-0.45
before2=france ,	-0.06
before2=free .	-0.34
before2=friday ,	0.07
before2=friday .	0.37
before2=from a	0.29
before2=from new	-0.26
before2=from northern	-0.2
before2=from south	-0.43
before2=from the	0.05
before2=front of	-0.1
before2=frontières (	-0.47
before2=future .	-0.23
before2=games .	-0.41
before2=general for	-0.13
before2=georgia ,	0.5
before2=georgia .	-0.36
before2=germany .	-0.22
before2=ghana ,	-0.24
before2=globe .	-0.35
before2=goffin ,	-0.39
before2=government .	0.4
before2=government of	0.25
before2=governor of	-0.14
before2=grill in	0.44
before2=ground .	-0.42
before2=growth .	-0.66
before2=guinea ,	-0.34
before2=h5n1 .	0.24
before2=h5n1 in	0.65
before2=hall .	-0.25
before2=harbours .	-0.31
before2=has a	-0.58
before2=he said	0.31
before2=head of	-0.59
before2=headquartered in	0.16
before2=headquarters in	0.61
before2=health (	-1
before2=health ,	-0.49
before2=health .	-0.7
before2=heard .	-0.2
before2=held .	-0.42
before2=held in	0.09
before2=help .	-0.36
before2=help south	-0.33
before2=her .	-0.56
before2=here .	-0.33
before2=high .	-0.68
before2=highly pathogenic	-0.34
before2=hill ,	-0.61
before2=him .	-0.52
before2=his brother	-0.56
before2=his first	0.25
before2=his wife	-0.57
before2=history .	-0.19
before2=hiv /	-0.31
before2=holiday in	0.64
before2=holloway believes	-0.79
before2=home .	0.06
before2=home in	0.27
before2=horses .	-0.27
before2=horses across	-0.28
before2=horses at	0.03
before2=horses in	0.1
before2=hospital ,	-0.59
before2=hospital .	-0.76
before2=hospital in	0.42
before2=hospitals .	-0.38
before2=hours .	-0.53
before2=house .	-0.58
before2=houses in	-0.41
before2=housing .	-0.25
before2=however ,	0.17
before2=however .	-0.58
before2=humans .	-0.76
before2=i think	-0.61
before2=idaho ,	0.71
before2=if the	-0.24
before2=ill .	-0.42
before2=illinois ,	0.66
before2=illness .	-0.75
before2=illnesses .	-0.36
before2=illnesses in	0.56
before2=image :	-0.36
before2=image copyright	0.26
before2=immediately .	-0.13
before2=imports .	-0.22
before2=imports from	0.91
before2=in .	-0.42
before2=in a	-0.38
before2=in beverly	-0.27
before2=in both	0.36
before2=in british	-0.56
before2=in central	0.23
before2=in early	-0.71
before2=in east	-0.61
before2=in eastern	-0.1
before2=in hong	-0.25
before2=in late	-0.58
before2=in los	-0.51
before2=in midtown	0.39
before2=in new	-0.81
before2=in north	-0.48
before2=in northern	-0.4
before2=in south	0.32
before2=in southern	0.79
before2=in st	-0.48
before2=in st.	-0.62
before2=in tipperary	-0.42
before2=in west	-0.75
before2=in which	-0.08
before2=incidents .	-0.17
before2=indefinitely .	-0.48
before2=india .	-0.09
before2=industry .	-0.58
before2=infected .	-0.08
before2=infected with	-1.11
before2=infection .	-0.59
before2=infections .	-0.61
before2=influenza .	0.34
before2=information .	-0.21
before2=infrastructure .	0.32
before2=initiative .	-0.63
before2=injuries .	-0.28
before2=institutions .	-0.24
before2=interview ,	-0.52
before2=interview with	-0.42
before2=into the	-0.72
before2=investigation .	-0.28
before2=investigators to	-0.46
before2=investments .	-0.71
before2=involved .	-0.37
before2=iowa .	-0.55
before2=is the	-0.3
before2=island .	-0.54
before2=island of	0.5
before2=issue .	-0.73
before2=it .	-0.98
before2=it was	-0.22
before2=italy ,	-0.05
before2=itself .	-0.34
before2=january .	0.31
before2=japan ,	-0.52
before2=jayasekara ,	-0.62
before2=jays fan	-0.55
before2=jobs .	-0.19
before2=johannesburg ,	-0.21
before2=judge .	-0.19
before2=june .	-0.22
before2=justice .	0.16
before2=kampungu ,	-0.65
before2=kentucky ,	0.04
before2=kidney .	-0.17
before2=kingdom .	-0.24
before2=known as	-0.65
before2=kong .	-0.43
before2=laboratories in	0.92
before2=laboratory .	-0.51
before2=laboratory in	0.28
before2=land .	-0.38
before2=later .	-0.55
before2=laws .	-0.12
before2=lawsuit against	0.46
before2=lawyer ,	-0.64
before2=leaders .	-0.54
before2=learners .	-0.4
before2=learning .	-0.57
before2=led by	-0.74
before2=leukemia .	-0.67
before2=level .	-0.48
before2=levels .	-0.44
before2=life .	-0.56
before2=linked to	-0.64
before2=lived in	0.71
before2=living in	0.23
before2=living with	-0.52
before2=located in	0.43
before2=london .	-0.72
before2=london and	0.62
before2=low .	0.37
before2=luxembourg .	-0.49
before2=made .	-0.29
before2=made in	0.76
before2=malaria .	-0.42
before2=malaria in	-0.31
before2=management and	0.08
before2=manaoag ,	0.32
before2=market .	-0.55
before2=markets .	0.24
before2=match ,	0.34
before2=mauritania ,	0.07
before2=may .	-0.53
before2=may in	0.11
before2=mayor of	0.4
before2=meanwhile ,	-0.43
before2=measures .	0.21
before2=media .	-0.1
before2=media in	-0.19
before2=meeting .	-0.55
before2=meeting in	-0.49
before2=melamine .	-0.45
before2=member of	-0.48
before2=mexico ,	-0.55
before2=mexico .	-0.36
before2=miami -	-0.68
before2=michigan ,	0.69
before2=michigan state	-0.44
before2=migrating from	0.08
before2=mike de	-0.21
before2=milk .	-0.49
before2=million (	-0.2
before2=million .	-0.75
before2=minister ,	-0.85
before2=minister for	-0.66
before2=minister of	0.32
before2=ministry of	0.41
before2=ministry spokesman	-0.33
before2=mohammed bin	-0.48
before2=mohammed from	-0.27
before2=monday ,	-0.36
before2=monday .	-0.44
before2=money .	-0.31
before2=month .	-0.61
before2=months .	-0.48
before2=months in	-0.54
before2=more :	-0.77
before2=morning .	0.19
before2=moscow ,	-0.12
before2=mosquitoes in	0.05
before2=most of	0.32
before2=motion .	-0.61
before2=move .	-0.3
before2=moved the	-0.61
before2=mozambique .	0.3
before2=murders .	-0.22
before2=nagorno -	-0.48
before2=nation .	-0.13
before2=national wildlife	-0.46
before2=nations (	-0.67
before2=nations .	-0.39
before2=nato .	-0.42
before2=near the	0.45
before2=needed .	-0.59
before2=neighborhood of	0.42
before2=netherlands .	-0.39
before2=network .	-0.5
before2=networks .	-0.26
before2=new south	-0.59
before2=new york	-0.51
before2=new zealand	-0.24
before2=newark ,	0.04
before2=news ,	-0.71
before2=news agency	-0.64
before2=nigeria ,	-0.44
before2=night ,	-0.09
before2=night .	-0.5
before2=no. 2	-0.56
before2=north american	-0.45
before2=north of	0.68
before2=not just	0.52
before2=noted .	-0.49
before2=november .	-0.17
before2=now .	-0.06
before2=nsw and	0.51
before2=number of	-0.63
before2=occurred .	-0.53
before2=occurred in	-0.04
before2=october .	-0.48
before2=of "	-0.46
before2=of a	0.51
before2=of an	0.15
before2=of downtown	0.04
before2=of eastern	0.3
before2=of new	-0.65
before2=of north	-0.67
before2=of south	-0.54
before2=of the	-0.24
before2=of west	-0.38
before2=off .	0.11
before2=office .	-0.52
before2=officer ,	-0.65
before2=officer .	-0.31
before2=officer for	-0.3
before2=officers .	-0.4
before2=official .	-0.18
before2=officials .	-0.49
before2=officials in	0.46
before2=officials said	-0.2
before2=ohio ,	0.44
before2=old .	0.11
before2=old son	-0.32
before2=on a	-0.67
before2=on the	0.12
before2=one .	-0.86
before2=one of	0.44
before2=ongoing .	-0.64
before2=ontario .	-0.63
before2=operation .	-0.51
before2=or the	-0.72
before2=oregon ,	-0.05
before2=organisation (	-0.61
before2=organization (	-0.32
before2=organization .	-0.5
before2=organized by	-0.44
before2=origin .	-0.25
before2=others .	-0.69
before2=out .	-0.53
before2=out by	-0.53
before2=out in	-0.16
before2=outbreak .	-0.04
before2=outbreak in	0.76
before2=outbreak of	-1
before2=over the	0.56
before2=overtime .	-0.17
before2=owerri .	-0.31
before2=owned by	-0.77
before2=owner ,	-0.47
before2=owner .	-0.31
before2=p.m .	-0.3
before2=package .	-0.53
before2=pandemic .	0.18
before2=pandi ,	0.56
before2=panelist ,	0.33
before2=park in	0.57
before2=partnership between	0.28
before2=partnership with	-0.33
before2=parts of	0.61
before2=party (	-0.69
before2=party .	-0.75
before2=patients .	-0.53
before2=people 's	-1.11
before2=people .	-0.93
before2=people in	0.6
before2=people of	0.22
before2=per the	0.28
before2=percent of	0.05
before2=phillips -	-0.64
before2=photo :	-0.83
before2=pianist ,	-0.34
before2=picture :	0.46
before2=pictured with	-0.37
before2=pigs at	0.32
before2=pilgrimage to	0.64
before2=place .	-0.21
before2=plan .	-0.35
before2=plan for	-0.21
before2=plant .	0.42
before2=pm .	-0.12
before2=pneumonia .	-0.32
before2=poisoning .	-0.17
before2=poland .	-0.29
before2=police ,	-0.65
before2=police .	-0.53
before2=policies .	-0.25
before2=polytechnic state	-0.41
before2=population .	-0.42
before2=pornography .	-0.47
before2=portions of	0.32
before2=positive for	-1.11
before2=possible .	-0.62
before2=posted by	-0.47
before2=poultry .	-0.23
before2=power .	-0.15
before2=presence of	-1.05
before2=president ,	-0.81
before2=president barack	-0.14
before2=president of	0.36
before2=presidential candidate	-0.46
before2=press .	0.54
before2=prevention (	-1.06
before2=prime minister	-0.19
before2=prince .	-0.29
before2=priority .	-0.36
before2=prison .	0.21
before2=problem .	-0.43
before2=problem in	0.63
before2=problems .	-0.59
before2=process .	0.1
before2=products .	0.22
before2=professor hugh	-0.28
before2=program .	-0.5
before2=programs .	-0.38
before2=project .	-0.63
before2=projects in	0.23
before2=province .	-0.43
before2=province of	0.66
before2=provinces of	-0.33
before2=public .	-0.6
before2=quality .	-0.4
before2=racecourse in	0.77
before2=rains .	-0.54
before2=read more	-0.47
before2=recommence in	-0.27
before2=recovered .	0.52
before2=referred to	-0.34
before2=region .	-0.34
before2=region of	0.61
before2=regions .	-0.35
before2=relations with	0.81
before2=release .	-0.36
before2=released on	-0.35
before2=rented .	-0.3
before2=report .	-0.19
before2=reported .	0.43
before2=reported in	0.76
before2=reported on	-0.36
before2=reported that	-0.83
before2=reporters in	0.62
before2=reports .	-0.6
before2=reports the	0.2
before2=republic of	-1.15
before2=reserved .	-0.45
before2=resident of	0.53
before2=residents .	0.11
before2=residents of	0.23
before2=resign .	-0.45
before2=resistance .	-0.2
before2=respectively .	0.52
before2=responsible for	0.09
before2=restaurant in	-0.08
before2=restaurants .	-0.55
before2=results .	-0.28
before2=resurrection of	-0.73
before2=return to	0.07
before2=rise .	-0.73
before2=river in	0.3
before2=romero ,	-0.45
before2=rothstein ,	-0.57
before2=russia ,	-0.25
before2=russia .	-0.5
before2=saeed bin	-0.67
before2=said "	-0.09
before2=said .	-0.15
before2=said a	-0.83
before2=said in	-0.07
before2=said marathon	-0.44
before2=said on	-0.7
before2=said that	-0.25
before2=said the	-0.23
before2=sale .	-0.6
before2=samples from	-0.07
before2=sanchez .	-0.42
before2=santa ana	-0.22
before2=saturday ,	-0.48
before2=saturday .	-0.71
before2=say .	-0.82
before2=say that	-0.74
before2=saying "	-0.19
before2=says .	-0.42
before2=says that	-0.21
before2=says the	-0.51
before2=scam .	-0.25
before2=school .	-0.68
before2=scientist at	0.23
before2=season .	-0.77
before2=secretary ,	-0.51
before2=seen in	0.38
before2=seneviratne ,	-0.46
before2=sent to	0.2
before2=sentence .	-0.47
before2=service .	-0.5
before2=services .	-0.11
before2=services in	0.56
before2=set by	-0.71
before2=seven in	-0.46
before2=severn ,	0.59
before2=share .	-0.57
before2=shares .	-0.54
before2=shelby .	0.43
before2=shooting .	-0.6
before2=shot .	-0.35
before2=shows that	-0.04
before2=sick .	-0.33
before2=since the	-0.64
before2=situation .	-0.6
before2=situation in	-0.16
before2=slovenia ,	-0.48
before2=smugglers between	-0.09
before2=so ,	-0.18
before2=so .	-0.17
before2=society ,	-0.64
before2=society .	-0.51
before2=soil .	-0.37
before2=sold in	0.15
before2=solutions .	-0.24
before2=some of	0.27
before2=son ,	-0.38
before2=source :	0.17
before2=speaking with	-0.6
before2=species .	-0.28
before2=spinach .	-0.29
before2=spokesman .	-0.5
before2=spokesman for	-0.59
before2=spokeswoman for	-0.47
before2=spread to	0.21
before2=spreading .	-0.33
before2=st. louis	-0.26
before2=staff .	-0.16
before2=standards .	-0.39
before2=star of	0.32
before2=state ,	-0.39
before2=state .	-0.37
before2=state of	0.16
before2=stated .	-0.23
before2=statement ,	-0.51
before2=statement .	-0.53
before2=statement on	-0.18
before2=statements .	0.13
before2=states ,	-0.48
before2=states and	1
before2=states except	-0.22
before2=states of	-0.23
before2=station in	0.12
before2=statue of	-0.57
before2=status .	-0.36
before2=stay in	0.69
before2=stops in	0.32
before2=strain .	-0.28
before2=strain of	-1.14
before2=strategy for	0.29
before2=street in	0.39
before2=student at	-0.61
before2=such as	0.87
before2=sudan ,	-0.31
before2=sudan .	-0.21
before2=suicide .	-0.2
before2=suit before	0.23
before2=sunday ,	0.23
before2=superintendents for	0.36
before2=support .	-0.43
before2=support for	-0.61
before2=support the	-0.74
before2=surprising .	0.23
before2=surrey ,	0.98
before2=survivors of	-0.7
before2=swans in	0.64
before2=sweden .	-0.27
before2=symptoms .	-0.55
before2=symptoms of	-0.79
before2=syria ,	0.26
before2=syria .	-0.32
before2=system .	-0.74
before2=systems .	-0.4
before2=t *	-0.46
before2=t dominated	0.25
before2=taken by	-0.16
before2=taken to	-0.17
before2=talks with	-0.24
before2=teams from	0.28
before2=technology ,	0.29
before2=term .	-0.5
before2=territory .	0.32
before2=testing .	-0.37
before2=tests .	0.27
before2=tests in	-0.4
before2=texas ,	0.53
before2=texas .	-0.11
before2=than the	-0.66
before2=that "	0.17
before2=that .	-0.45
before2=that in	0.47
before2=that of	0.54
before2=that the	-0.04
before2=the "	-0.56
before2=the 10th	0.22
before2=the all	-0.69
before2=the annual	-0.37
before2=the canadian	-0.55
before2=the current	0.39
before2=the david	-0.15
before2=the deadly	-0.56
before2=the democratic	-0.38
before2=the dominican	-0.49
before2=the european	-0.44
before2=the famous	-0.44
before2=the fatal	-0.2
before2=the first	0.16
before2=the holy	-0.38
before2=the hong	-0.49
before2=the inter-state	-0.41
before2=the latest	-0.47
before2=the los	-0.43
before2=the middle	-0.51
before2=the montgomery	-0.35
before2=the national	-0.51
before2=the near	-0.57
before2=the nearby	0.04
before2=the next	-0.49
before2=the north	0.44
before2=the ny	0.46
before2=the queen	-0.17
before2=the recent	-0.05
before2=the royal	-0.8
before2=the santa	-0.37
before2=the seoul	-0.6
before2=the sos	-0.37
before2=the south	-0.43
before2=the soviet	-0.36
before2=the spectacular	0.16
before2=the st.	-0.32
before2=the state	0.09
before2=the supreme	-0.49
before2=the third	0.05
before2=the tropical	0.28
before2=the u.s.	-0.37
before2=the united	-0.91
before2=the us	-0.57
before2=the washington	-0.41
before2=the west	-0.33
before2=the winning	-0.53
before2=the world	-0.49
before2=them .	-0.42
before2=them in	0.09
before2=there .	-0.78
before2=this .	-0.16
before2=thomas the	-0.35
before2=threats .	-0.22
before2=thursday ,	-0.35
before2=thursday that	-0.3
before2=time .	-0.8
before2=time the	-0.71
before2=times .	-1.06
before2=to .	-0.2
before2=to a	-0.48
before2=to deploy	0.19
before2=to give	-0.46
before2=to help	-0.04
before2=to pay	-0.24
before2=to saudi	-0.29
before2=to support	0.33
before2=to the	-0.39
before2=today (	-0.55
before2=today ,	-0.3
before2=today .	-0.54
before2=told the	-0.4
before2=toronto ,	0.92
before2=toronto —	-0.13
before2=tourists .	-0.3
before2=tournament .	-0.46
before2=town .	-0.61
before2=town of	1.21
before2=trains .	0.08
before2=transferred to	-0.6
before2=transmission .	-0.24
before2=travel to	0.51
before2=travellers .	0.08
before2=treatment .	-0.19
before2=treatment in	0.36
before2=trip to	-0.26
before2=trump 's	0.5
before2=trump .	-0.27
before2=ttc spokesman	-0.39
before2=tuberculosis (	-0.39
before2=tuesday ,	-0.38
before2=tuesday .	-0.44
before2=turkey .	-0.47
before2=twitter ;	-0.81
before2=two influenza	-0.29
before2=u.s. and	0.58
before2=u.s. president	-0.09
before2=uk .	-0.45
before2=un ,	-0.51
before2=under the	-1
before2=unit .	-0.64
before2=united states	-0.32
before2=university ,	-0.17
before2=university .	-0.45
before2=university and	0.08
before2=university in	0.69
before2=university of	-1.37
before2=up .	-0.59
before2=up in	-0.2
before2=up on	-0.36
before2=up the	0.08
before2=us .	-0.8
before2=us on	-0.86
before2=utah ,	0.33
before2=verdict .	-0.39
before2=victoria .	-0.43
before2=village in	0.57
before2=village of	1.04
before2=villages of	0.25
before2=virus (	-0.59
before2=virus .	-0.04
before2=virus in	1.03
before2=viruses .	-0.26
before2=visit to	0.64
before2=voting .	-0.45
before2=war .	-0.19
before2=warned .	-0.15
before2=was a	0.13
before2=was arrested	-0.58
before2=was awarded	-0.39
before2=was in	0.33
before2=was the	-0.17
before2=washington (	-0.77
before2=washington ,	-0.93
before2=washington .	0.16
before2=water .	-0.55
before2=way .	-0.63
before2=way into	0.59
before2=website .	-0.56
before2=wednesday ,	0.12
before2=wednesday .	-0.32
before2=week ,	-0.16
before2=week .	0.37
before2=weekend .	-0.64
before2=weekly .	-0.49
before2=weeks .	-0.23
before2=well .	-0.63
before2=well as	0.19
before2=were from	0.37
before2=west and	0.78
before2=what the	-0.65
before2=when the	-0.47
before2=where the	-0.68
before2=while an	-0.05
before2=wife ,	-0.57
before2=wilberforce in	-0.61
before2=with .	-0.35
before2=with suspected	-0.42
before2=with the	-0.5
before2=within the	0.31
before2=woman ,	-0.8
before2=woman from	-0.09
before2=woman in	0.45
before2=women 's	-0.75
before2=won the	0.29
before2=work .	-0.77
before2=workers .	-0.56
before2=workers in	-0.1
before2=working with	-0.64
before2=year .	0.12
before2=year in	0.8
before2=years ,	-0.27
before2=years .	-0.97
before2=years the	-0.8
before2=yesterday ,	-0.06
before2=yesterday .	-0.29
before2=york ,	0.78
before2=york .	-0.74
before2=zone .	-0.49
before2=© 2018	-0.42
before2=’ .	-0.33
before2=” .	0.11
before2=” said	-0.05
before2=” says	-0.67
before2=” “	-0.49
before=	0.23
before=!	0.09
before="	-0.55
before=&	0.07
before='	0.04
before='s	-0.29
before=(	-0.41
before=)	-0.34
before=*	-0.72
before=-	-0.41
before=--	0.1
before=.	-0.17
before=...	-0.58
before=/	-0.39
before=1	-0.63
before=10th	0.22
before=19	-0.26
before=2	-0.66
before=2016	0.36
before=2018	-0.08
before=26	-0.46
before=29	-0.3
before=2nd	-0.76
before=3	-0.41
before=30	0.17
before=4	-0.27
before=9.30	-0.33
before=:	0.15
before=;	0.29
before=?	0.27
before=[	-0.87
before=]	-0.51
before=a	0.04
before=a.m.	0.35
before=about	0.16
before=accused	0.32
before=across	0.17
before=added	-0.5
before=adrian	-0.28
before=adviser	-0.45
before=affecting	0.1
before=against	0.28
before=agence	-0.49
before=agency	-0.64
before=agent	-0.54
before=air	0.7
before=alfie	-0.16
before=all	-0.9
before=allowing	0.24
before=although	0.15
before=ambassador	-0.21
before=american	-0.64
before=an	0.22
before=ana	-0.22
before=and	0.24
before=andrew	-0.38
before=animal	-0.62
before=announced	-0.74
before=annual	-0.54
before=another	-0.77
before=anthony	-0.24
before=archbishop	-0.34
before=are	0.37
before=around	0.12
before=arrested	-0.76
before=art	0.26
before=as	-0.54
before=asked	0.15
before=ate	-0.36
before=attorney	-0.58
before=awarded	-0.51
before=back	-0.57
before=barack	-0.16
before=barclays	-0.6
before=barry	-0.28
before=based	-0.75
before=beating	0.12
before=because	-0.49
before=before	0.08
before=begins	-0.33
before=believes	-0.84
before=between	0.11
before=beverly	-0.45
before=billion	0.78
before=bin	-0.93
before=birmingham	-0.44
before=biturbocharged	-0.85
before=board	0.1
before=border	0.29
before=both	-0.29
before=brands	-0.57
before=brian	-0.28
before=british	-0.79
before=brother	-0.61
before=but	-0.53
before=by	-0.03
before=california	-0.67
before=called	0.37
before=can	0.15
before=canadian	-0.55
before=candidate	-0.46
before=cape	-0.58
before=capital	0.68
before=career	-0.37
before=cavan	-0.53
before=central	0.24
before=champion	-0.44
before=charity	-0.66
before=che	-0.45
before=chef	-0.36
before=chief	-0.75
before=chris	-0.36
before=city	0.37
before=coach	-0.31
before=colorado	-0.29
before=company	-0.78
before=conference	-0.64
before=confirmed	0.18
before=congressman	-0.14
before=constituting	0.28
before=contact	-0.72
before=copyright	0.26
before=county	-0.57
before=court	-0.61
before=crimes	-0.44
before=crown	-0.37
before=current	0.48
before=cuyahoga	-0.33
before=daughters	-0.44
before=david	-0.38
before=day	0.24
before=de	-0.84
before=deadly	-0.59
before=degrees	-0.67
before=democratic	-0.69
before=deploy	0.19
before=development	-0.31
before=died	-0.72
before=dimond	-0.3
before=diplomat	-0.47
before=director	-0.4
before=disease	-0.75
before=district	-0.21
before=dominated	0.25
before=dominican	-0.54
before=down	0.42
before=downtown	0.35
before=dr	-0.32
before=dr.	-0.3
before=driver	-0.51
before=drug	-0.6
before=dubai	-0.68
before=duke	-0.32
before=during	-0.76
before=early	-0.76
before=east	-0.15
before=eastern	-0.06
before=ebola	-0.29
before=either	-0.12
before=el	-0.45
before=elizabeth	-0.42
before=energy	0.42
before=epicurean	0.44
before=european	-0.3
before=every	0.15
before=except	-0.22
before=executive	-0.49
before=expert	-0.56
before=family	-0.6
before=famous	-0.44
before=fan	-0.55
before=fatal	-0.2
before=father	-0.29
before=federal	-0.59
before=felipe	-0.34
before=firm	0.23
before=first	0.4
before=florida	-0.47
before=following	-0.22
before=for	-0.09
before=former	-0.07
before=formerly	0.08
before=found	-0.59
before=four	0.4
before=francis	-0.3
before=frontcounter	0.98
before=general	-0.26
before=girlfriend	-0.38
before=give	0.17
before=given	0.39
before=governor	-0.4
before=goz	-0.63
before=grants	-0.43
before=great	-0.77
before=group	-0.66
before=gtm	-0.38
before=had	-0.75
before=has	-0.7
before=have	-0.7
before=head	-0.57
before=health	-0.6
before=help	-0.07
before=her	-0.49
before=high	-0.25
before=hills	-0.63
before=his	0.37
before=holy	-0.54
before=hong	-0.44
before=how	-0.41
before=hugh	-0.44
before=husband	-0.47
before=ian	-0.29
before=identified	-0.38
before=if	-0.68
before=include	0.13
before=included	-0.65
before=includes	0.41
before=including	0.08
before=individual	-0.54
before=influenza	-0.56
before=inter-state	-0.41
before=international	-0.33
before=interview	-0.6
before=interviewed	0.15
before=into	0.59
before=investment	-0.49
before=involving	-0.51
before=it	-0.29
before=its	-0.22
before=jaime	-0.28
before=james	-0.31
before=jim	-0.35
before=joe	-0.27
before=john	-0.37
before=jonathan	-0.18
before=jose	-0.34
before=judge	-0.78
before=just	-0.32
before=known	-0.71
before=las	-0.5
before=last	-0.96
before=late	-1.02
before=latest	-0.49
before=lawyer	-0.47
before=leader	-0.48
before=leading	-0.25
before=leaving	0.41
before=left	0.07
before=lethal	-0.7
before=like	-0.31
before=little	-0.76
before=local	0.41
before=located	-0.25
before=los	-0.57
before=louis	-0.26
before=mahim	-0.55
before=make	-0.36
before=manager	-0.38
before=manuel	-0.4
before=marathon	-0.47
before=mario	-0.16
before=martin	-0.32
before=mary	-0.17
before=mashonaland	-0.49
before=matthew	-0.36
before=mayor	-0.33
before=medical	-0.48
before=member	-0.61
before=mexico	-0.44
before=miami	-0.38
before=michael	-0.37
before=michigan	-0.31
before=middle	-0.51
before=midtown	0.39
before=mike	-0.31
before=million	0.37
before=minister	-0.34
before=montgomery	-0.35
before=more	-0.58
before=mr	-0.2
before=mr.	-0.23
before=ms	-0.22
before=ms.	-0.24
before=named	0.06
before=national	-0.59
before=near	0.04
before=nearby	0.04
before=neighboring	0.57
before=neighbouring	0.79
before=nelson	-0.35
before=new	-0.31
before=newspaper	-0.68
before=next	-0.88
before=nhs	-0.37
before=no	-0.38
before=nor	-0.5
before=north	-0.25
before=northwestern	0.42
before=notified	-0.54
before=notre	-0.46
before=ny	0.46
before=of	0.09
before=offer	0.32
before=officer	-0.36
before=official	0.11
before=old	-0.26
before=on	-0.21
before=one	-0.27
before=opposition	-0.58
before=or	-0.55
before=orange	-0.55
before=organisation	-0.68
before=other	-0.12
before=our	-0.45
before=over	0.37
before=pamela	-0.32
before=pathogenic	-0.34
before=paul	-0.3
before=pay	-0.3
before=people	-0.24
before=pm	-0.69
before=police	-0.36
before=pope	-0.15
before=position	0.47
before=president	-0.62
before=prince	-0.19
before=producer	-0.67
before=prof.	-0.14
before=professor	-0.36
before=queen	-0.51
before=racing	-0.46
before=recent	-0.1
before=regional	0.51
before=reporter	-0.43
before=reporters	-0.54
before=representative	-0.46
before=resistant	-0.47
before=rift	-0.27
before=royal	-0.52
before=ruling	0.27
before=run	0.2
before=safety	-0.52
before=said	0.13
before=saint	-0.61
before=san	-0.55
before=santa	-0.68
before=saudi	-0.45
before=say	0.13
before=says	-0.57
before=secretary	-0.35
before=senator	-0.3
before=seoul	-0.51
before=several	-0.49
before=since	-0.93
before=singer	-0.47
before=sme	0.5
before=so	-0.64
before=solar	-0.51
before=son	-0.52
before=sos	-0.47
before=south	-0.58
before=southeast	0.53
before=southern	0.36
before=soviet	-0.36
before=spectacular	0.16
before=spokesman	-0.59
before=spokeswoman	-0.25
before=st	-0.53
before=st.	-0.39
before=star	0.1
before=state	-0.22
before=states	0.16
before=such	-0.54
before=suffolk	-0.21
before=support	0.14
before=supporting	0.1
before=supreme	-0.49
before=suspected	-0.54
before=sustainable	-0.34
before=taco	-0.8
before=than	0.39
before=that	0.08
before=the	0.18
before=then	0.25
before=think	-0.71
before=third	-0.13
before=through	0.1
before=throughout	0.61
before=thunder	-0.25
before=till	-0.56
before=time	-0.68
before=times	-0.65
before=tipperary	-0.42
before=to	0.1
before=told	-0.11
before=tom	-0.12
before=total	0.28
before=town	-0.53
before=trade	-0.61
before=tremarle	-0.43
before=tropical	0.58
before=turtle	-0.45
before=two	0.44
before=u.s.	-0.52
before=under	0.29
before=united	-1.07
before=university	-0.41
before=until	-0.5
before=us	-0.57
before=van	-0.8
before=verkhovna	-0.43
before=veterinary	-0.36
before=village	0.34
before=villages	0.57
before=virus	-0.34
before=visit	-0.16
before=visited	0.42
before=visiting	0.57
before=wants	0.33
before=was	-0.05
before=washington	-0.54
before=week	-0.53
before=well	-0.24
before=west	-0.08
before=western	0.09
before=what	-0.37
before=when	0.23
before=where	0.35
before=which	-0.28
before=while	0.1
before=why	0.32
before=wife	-0.7
before=wild	-0.73
before=wildlife	-0.46
before=william	-0.15
before=winning	-0.53
before=with	-0.15
before=without	-0.64
before=world	-0.85
before=wright	-0.59
before=york	-0.51
before=your	-0.35
before=yulit	-0.19
before=zealand	-0.24
before=|	-0.18
before=–	-0.18
before=—	-0.26
before=‘	-0.06
before=’	-0.36
before=’s	0.16
before=“	-0.17
before=”	-0.41
before=…	-0.1
beforePos=''	-0.04
beforePos=,	0.05
beforePos=-	0.23
beforePos=-LRB-	-0.44
beforePos=-RRB-	-0.51
beforePos=.	-0.06
beforePos=:	0.33
beforePos=ADD	-0.65
beforePos=CC	-0.05
beforePos=CD	-1.12
beforePos=DT	0.17
beforePos=HYPH	-0.39
beforePos=IN	0.07
beforePos=JJ	-0.05
beforePos=JJR	-0.78
beforePos=JJS	-0.6
beforePos=MD	0.32
beforePos=NFP	-0.52
beforePos=NN	-0.14
beforePos=NNP	-0.76
beforePos=NNPS	-0.66
beforePos=NNS	-0.66
beforePos=POS	-0.12
beforePos=PRP	-0.39
beforePos=RB	-0.29
beforePos=RBR	-0.44
beforePos=RP	0.17
beforePos=SYM	-0.37
beforePos=TO	0.29
beforePos=VB	-0.13
beforePos=VBN	-0.15
beforePos=VBP	0.35
beforePos=VBZ	0.21
beforePos=WDT	-0.07
beforePos=WP	-0.52
beforePos=WRB	0.56
bias	-0.09
capitalAfter	-0.46
capitalBefore	-0.78
commonWord	-2.26
country	0.4
demonym	1.08
demonymBefore	-0.16
firstName=1	-1.23
firstName=2	-1.29
firstName=3	-0.03
firstNameBefore	-1.22
gaz=ADM1	0.14
gaz=ADM1 before=	-0.1
gaz=ADM1 before="	-0.63
gaz=ADM1 before='s	0.56
gaz=ADM1 before=,	-0.23
gaz=ADM1 before=-	-0.91
gaz=ADM1 before=.	0.43
gaz=ADM1 before=/	-0.58
gaz=ADM1 before=:	0.37
gaz=ADM1 before=a	0.03
gaz=ADM1 before=across	0.46
gaz=ADM1 before=american	-0.64
gaz=ADM1 before=and	0.27
gaz=ADM1 before=as	-0.24
gaz=ADM1 before=at	-0.28
gaz=ADM1 before=between	0.46
gaz=ADM1 before=by	0.32
gaz=ADM1 before=capital	0.6
gaz=ADM1 before=central	0.29
gaz=ADM1 before=for	0.15
gaz=ADM1 before=from	0.29
gaz=ADM1 before=frontcounter	0.98
gaz=ADM1 before=help	-0.4
gaz=ADM1 before=in	-0.3
gaz=ADM1 before=including	0.43
gaz=ADM1 before=like	0.43
gaz=ADM1 before=mashonaland	-0.49
gaz=ADM1 before=middle	-0.51
gaz=ADM1 before=near	-0.15
gaz=ADM1 before=new	-0.63
gaz=ADM1 before=north	0.29
gaz=ADM1 before=of	-0.04
gaz=ADM1 before=racing	-0.46
gaz=ADM1 before=regional	0.75
gaz=ADM1 before=royal	-0.45
gaz=ADM1 before=said	0.21
gaz=ADM1 before=south	-0.79
gaz=ADM1 before=southern	-0.07
gaz=ADM1 before=than	0.21
gaz=ADM1 before=the	-0.12
gaz=ADM1 before=to	0.68
gaz=ADM1 before=us	-0.2
gaz=ADM1 before=west	-0.79
gaz=ADM1 before=where	-0.22
gaz=ADM1 before=with	-0.56
gaz=ADM1 before=”	0.57
gaz=ADM1 beforePos='' afterPos=NNP	0.46
gaz=ADM1 beforePos='' afterPos=VBD	0.19
gaz=ADM1 beforePos=, afterPos=,	-0.24
gaz=ADM1 beforePos=, afterPos=-LRB-	0.82
gaz=ADM1 beforePos=, afterPos=.	1.25
gaz=ADM1 beforePos=, afterPos=:	0.46
gaz=ADM1 beforePos=, afterPos=CC	0.34
gaz=ADM1 beforePos=, afterPos=IN	0.81
gaz=ADM1 beforePos=, afterPos=NN	1.01
gaz=ADM1 beforePos=, afterPos=NNP	-1.04
gaz=ADM1 beforePos=, afterPos=POS	0.68
gaz=ADM1 beforePos=, afterPos=VBD	1.04
gaz=ADM1 beforePos=, afterPos=VBZ	0.99
gaz=ADM1 beforePos=- afterPos=,	0.49
gaz=ADM1 beforePos=- afterPos=-LRB-	0.51
gaz=ADM1 beforePos=- afterPos=:	0.35
gaz=ADM1 beforePos=- afterPos=NNP	-0.8
gaz=ADM1 beforePos=-LRB- afterPos=-RRB-	0.05
gaz=ADM1 beforePos=. afterPos=,	0.45
gaz=ADM1 beforePos=. afterPos=-LRB-	0.55
gaz=ADM1 beforePos=. afterPos=NN	-0.29
gaz=ADM1 beforePos=. afterPos=NNP	0.63
gaz=ADM1 beforePos=. afterPos=NNPS	0.43
gaz=ADM1 beforePos=. afterPos=NNS	-0.63
gaz=ADM1 beforePos=. afterPos=POS	-0.78
gaz=ADM1 beforePos=. afterPos=VBD	-0.03
gaz=ADM1 beforePos=. afterPos=VBZ	0.51
gaz=ADM1 beforePos=: afterPos=,	0.68
gaz=ADM1 beforePos=: afterPos=NNP	0.2
gaz=ADM1 beforePos=CC afterPos=,	-0.16
gaz=ADM1 beforePos=CC afterPos=.	0.82
gaz=ADM1 beforePos=CC afterPos=DT	0.27
gaz=ADM1 beforePos=CC afterPos=IN	0.72
gaz=ADM1 beforePos=CC afterPos=NNP	-1.22
gaz=ADM1 beforePos=CC afterPos=NNS	0.69
gaz=ADM1 beforePos=CC afterPos=VBP	0.5
gaz=ADM1 beforePos=CD afterPos=NNP	-0.58
gaz=ADM1 beforePos=DT afterPos=CC	-0.27
gaz=ADM1 beforePos=DT afterPos=HYPH	-0.37
gaz=ADM1 beforePos=DT afterPos=IN	-0.48
gaz=ADM1 beforePos=DT afterPos=JJ	-0.64
gaz=ADM1 beforePos=DT afterPos=NN	0.23
gaz=ADM1 beforePos=DT afterPos=NNP	0.39
gaz=ADM1 beforePos=DT afterPos=NNPS	-0.41
gaz=ADM1 beforePos=DT afterPos=VBD	-0.44
gaz=ADM1 beforePos=HYPH afterPos=.	-0.63
gaz=ADM1 beforePos=IN afterPos=-LRB-	0.61
gaz=ADM1 beforePos=IN afterPos=.	1.01
gaz=ADM1 beforePos=IN afterPos=:	-0.23
gaz=ADM1 beforePos=IN afterPos=CC	0.85
gaz=ADM1 beforePos=IN afterPos=EX	0.46
gaz=ADM1 beforePos=IN afterPos=IN	0.82
gaz=ADM1 beforePos=IN afterPos=JJ	0.08
gaz=ADM1 beforePos=IN afterPos=MD	0.78
gaz=ADM1 beforePos=IN afterPos=NN	0.21
gaz=ADM1 beforePos=IN afterPos=NNP	-0.84
gaz=ADM1 beforePos=IN afterPos=NNPS	-0.65
gaz=ADM1 beforePos=IN afterPos=NNS	-0.32
gaz=ADM1 beforePos=IN afterPos=POS	0.49
gaz=ADM1 beforePos=IN afterPos=RB	0.69
gaz=ADM1 beforePos=IN afterPos=TO	0.92
gaz=ADM1 beforePos=IN afterPos=VBD	1.29
gaz=ADM1 beforePos=IN afterPos=VBG	0.73
gaz=ADM1 beforePos=IN afterPos=VBP	1.01
gaz=ADM1 beforePos=IN afterPos=VBZ	0.8
gaz=ADM1 beforePos=JJ afterPos=,	0.64
gaz=ADM1 beforePos=JJ afterPos=.	-0.44
gaz=ADM1 beforePos=JJ afterPos=NN	0.24
gaz=ADM1 beforePos=JJ afterPos=NNP	-0.26
gaz=ADM1 beforePos=JJ afterPos=NNPS	0.04
gaz=ADM1 beforePos=NN afterPos=NNS	0.59
gaz=ADM1 beforePos=NNP afterPos=,	-0.6
gaz=ADM1 beforePos=NNP afterPos=-LRB-	0.41
gaz=ADM1 beforePos=NNP afterPos=.	-0.9
gaz=ADM1 beforePos=NNP afterPos=CC	-1
gaz=ADM1 beforePos=NNP afterPos=IN	-0.1
gaz=ADM1 beforePos=NNP afterPos=NN	-0.19
gaz=ADM1 beforePos=NNP afterPos=NNP	-0.85
gaz=ADM1 beforePos=NNP afterPos=NNPS	-0.57
gaz=ADM1 beforePos=NNP afterPos=NNS	0.4
gaz=ADM1 beforePos=NNP afterPos=VBD	-0.93
gaz=ADM1 beforePos=NNP afterPos=VBZ	0.33
gaz=ADM1 beforePos=POS afterPos=NN	0.47
gaz=ADM1 beforePos=SYM afterPos=SYM	-0.58
gaz=ADM1 beforePos=VBD afterPos=NNP	-0.19
gaz=ADM1 beforePos=VBG afterPos=NNP	-0.56
gaz=ADM1 name=none	0.05
gaz=ADM1 name=organisation same	-1.18
gaz=ADM1 name=organisation wider	-0.3
gaz=ADM1 name=other same	0.26
gaz=ADM1 name=other wider	0.11
gaz=ADM1 name=person same	0.38
gaz=ADM1 name=person wider	0.23
gaz=ADM1 name=place same	0.75
gaz=ADM1 name=place wider	-0.42
gaz=ADM2	0.08
gaz=ADM2 before=	0.67
gaz=ADM2 before="	0.35
gaz=ADM2 before=,	0.18
gaz=ADM2 before=-	-0.56
gaz=ADM2 before=.	-0.5
gaz=ADM2 before=a	0.47
gaz=ADM2 before=and	0.68
gaz=ADM2 before=at	-0.19
gaz=ADM2 before=beverly	-0.43
gaz=ADM2 before=copyright	0.27
gaz=ADM2 before=crown	-0.37
gaz=ADM2 before=for	-0.35
gaz=ADM2 before=from	0.57
gaz=ADM2 before=grants	-0.38
gaz=ADM2 before=holy	-0.38
gaz=ADM2 before=in	-0.06
gaz=ADM2 before=new	-1.17
gaz=ADM2 before=of	0.2
gaz=ADM2 before=said	0.33
gaz=ADM2 before=the	0.22
gaz=ADM2 before=to	-0.18
gaz=ADM2 before=west	-0.55
gaz=ADM2 before=wildlife	-0.46
gaz=ADM2 before=without	-0.44
gaz=ADM2 beforePos=, afterPos=,	-0.21
gaz=ADM2 beforePos=, afterPos=.	1.08
gaz=ADM2 beforePos=, afterPos=NNP	-0.08
gaz=ADM2 beforePos=. afterPos=NNP	-0.83
gaz=ADM2 beforePos=CC afterPos=NNP	0.43
gaz=ADM2 beforePos=DT afterPos=NN	0.19
gaz=ADM2 beforePos=DT afterPos=NNP	-0.32
gaz=ADM2 beforePos=DT afterPos=NNPS	0.81
gaz=ADM2 beforePos=HYPH afterPos=.	-0.44
gaz=ADM2 beforePos=IN afterPos=,	0.26
gaz=ADM2 beforePos=IN afterPos=.	-0.3
gaz=ADM2 beforePos=IN afterPos=IN	0.76
gaz=ADM2 beforePos=IN afterPos=NN	0.56
gaz=ADM2 beforePos=IN afterPos=NNP	-1.4
gaz=ADM2 beforePos=IN afterPos=VBD	0.08
gaz=ADM2 beforePos=IN afterPos=VBN	0.19
gaz=ADM2 beforePos=NN afterPos=NNP	-0.85
gaz=ADM2 beforePos=NNP afterPos=,	-0.31
gaz=ADM2 beforePos=NNP afterPos=.	-0.76
gaz=ADM2 beforePos=NNP afterPos=CC	-0.4
gaz=ADM2 beforePos=NNP afterPos=IN	-0.62
gaz=ADM2 beforePos=NNP afterPos=NN	-0.72
gaz=ADM2 beforePos=NNP afterPos=NNP	-1.33
gaz=ADM2 beforePos=NNP afterPos=NNPS	-0.74
gaz=ADM2 beforePos=NNP afterPos=VBZ	-0.49
gaz=ADM2 name=none	0.2
gaz=ADM2 name=organisation same	0.33
gaz=ADM2 name=other wider	-0.65
gaz=ADM2 name=person same	0.1
gaz=ADM2 name=person wider	-1.07
gaz=ADM2 name=place same	0.77
gaz=ADM2 name=place wider	-0.52
gaz=AIRP	0.03
gaz=AIRP name=place same	0.61
gaz=AREA	0.52
gaz=AREA name=none	0.57
gaz=BLDG	-0.54
gaz=BLDG before=.	-0.32
gaz=BLDG before=of	-0.3
gaz=BLDG before=the	-0.26
gaz=BLDG beforePos=DT afterPos=IN	0.4
gaz=BLDG beforePos=DT afterPos=NN	0.18
gaz=BLDG beforePos=DT afterPos=VBD	-0.22
gaz=BLDG name=other wider	-0.5
gaz=BLDG name=person same	-0.1
gaz=BLDG name=place same	-0.71
gaz=CONT	0.19
gaz=CONT before=,	0.78
gaz=CONT before=.	0.53
gaz=CONT before=across	0.57
gaz=CONT before=and	0.56
gaz=CONT before=central	0.34
gaz=CONT before=for	0.48
gaz=CONT before=from	0.97
gaz=CONT before=in	0.17
gaz=CONT before=north	-0.9
gaz=CONT before=northern	-0.22
gaz=CONT before=of	-0.4
gaz=CONT before=south	-0.91
gaz=CONT before=to	0.65
gaz=CONT beforePos=CC afterPos=IN	0.22
gaz=CONT beforePos=DT afterPos=,	0.61
gaz=CONT beforePos=DT afterPos=IN	-0.27
gaz=CONT beforePos=IN afterPos=,	-0.08
gaz=CONT beforePos=IN afterPos=.	1.2
gaz=CONT beforePos=IN afterPos=CC	-0.4
gaz=CONT beforePos=IN afterPos=IN	1.1
gaz=CONT beforePos=IN afterPos=POS	-0.05
gaz=CONT beforePos=IN afterPos=VBP	0.73
gaz=CONT beforePos=NNP afterPos=,	0.21
gaz=CONT beforePos=NNP afterPos=.	-0.13
gaz=CONT beforePos=NNP afterPos=IN	-0.81
gaz=CONT name=none	-0.08
gaz=CONT name=place same	0.11
gaz=DLTA	0.54
gaz=GULF	0.61
gaz=GULF before=the	0.61
gaz=ISL before=in	0.51
gaz=ISL before=of	0.52
gaz=ISL before=on	0.44
gaz=ISL beforePos=IN afterPos=,	0.81
gaz=ISL beforePos=IN afterPos=POS	0.77
gaz=ISL name=none	-0.37
gaz=ISL name=place same	0.94
gaz=ISL name=place wider	0.04
gaz=LK	0.54
gaz=MILB	0.03
gaz=OCN	0.21
gaz=OCN before=-	0.26
gaz=OCN before=tropical	0.49
gaz=OCN beforePos=DT afterPos=NN	0.52
gaz=OCN beforePos=DT afterPos=NNP	-0.71
gaz=OCN beforePos=JJ afterPos=,	0.44
gaz=OCN name=none	0.14
gaz=OCN name=organisation same	0.88
gaz=OCN name=place same	1.05
gaz=OCN name=place wider	-0.24
gaz=PCLI	0.38
gaz=PCLI before=	-0.57
gaz=PCLI before="	0.19
gaz=PCLI before='s	-0.62
gaz=PCLI before=(	-0.14
gaz=PCLI before=,	-0.13
gaz=PCLI before=-	0.93
gaz=PCLI before=.	-0.16
gaz=PCLI before=:	0.16
gaz=PCLI before=a	0.58
gaz=PCLI before=about	0.59
gaz=PCLI before=across	0.83
gaz=PCLI before=agence	-0.49
gaz=PCLI before=air	0.71
gaz=PCLI before=and	1.26
gaz=PCLI before=andrew	-0.38
gaz=PCLI before=as	1.12
gaz=PCLI before=between	0.89
gaz=PCLI before=billion	0.78
gaz=PCLI before=both	0.6
gaz=PCLI before=by	0.24
gaz=PCLI before=central	0.68
gaz=PCLI before=current	0.3
gaz=PCLI before=democratic	-0.58
gaz=PCLI before=eastern	0.54
gaz=PCLI before=for	0.14
gaz=PCLI before=from	0.73
gaz=PCLI before=great	-0.67
gaz=PCLI before=in	0.12
gaz=PCLI before=into	0.34
gaz=PCLI before=is	0.78
gaz=PCLI before=neighbouring	0.79
gaz=PCLI before=new	-1.38
gaz=PCLI before=north	-1.08
gaz=PCLI before=northern	-0.24
gaz=PCLI before=of	-0.34
gaz=PCLI before=on	1
gaz=PCLI before=or	0.97
gaz=PCLI before=over	0.61
gaz=PCLI before=said	0.67
gaz=PCLI before=says	0.74
gaz=PCLI before=sme	0.5
gaz=PCLI before=south	-0.42
gaz=PCLI before=southern	0.72
gaz=PCLI before=support	0.35
gaz=PCLI before=that	0.31
gaz=PCLI before=the	0.24
gaz=PCLI before=to	0.09
gaz=PCLI before=united	-1.07
gaz=PCLI before=villages	0.57
gaz=PCLI before=visited	0.51
gaz=PCLI before=visiting	0.34
gaz=PCLI before=was	0.59
gaz=PCLI before=with	1.19
gaz=PCLI before=—	0.67
gaz=PCLI before=“	0.64
gaz=PCLI before=”	-0.39
gaz=PCLI beforePos='' afterPos=VBD	-0.43
gaz=PCLI beforePos=, afterPos=,	0.24
gaz=PCLI beforePos=, afterPos=-LRB-	0.76
gaz=PCLI beforePos=, afterPos=.	1.45
gaz=PCLI beforePos=, afterPos=:	0.87
gaz=PCLI beforePos=, afterPos=CC	1.5
gaz=PCLI beforePos=, afterPos=HYPH	-0.46
gaz=PCLI beforePos=, afterPos=IN	0.88
gaz=PCLI beforePos=, afterPos=NN	0.62
gaz=PCLI beforePos=, afterPos=NNP	0.52
gaz=PCLI beforePos=, afterPos=POS	1.26
gaz=PCLI beforePos=, afterPos=VBD	0.08
gaz=PCLI beforePos=, afterPos=VBP	1.09
gaz=PCLI beforePos=, afterPos=VBZ	-0.48
gaz=PCLI beforePos=- afterPos=IN	-0.52
gaz=PCLI beforePos=- afterPos=NNP	-0.57
gaz=PCLI beforePos=- afterPos=POS	1.03
gaz=PCLI beforePos=- afterPos=VBZ	-0.17
gaz=PCLI beforePos=-LRB- afterPos=-RRB-	-0.49
gaz=PCLI beforePos=. afterPos=,	-0.11
gaz=PCLI beforePos=. afterPos=CC	0.63
gaz=PCLI beforePos=. afterPos=IN	0.07
gaz=PCLI beforePos=. afterPos=MD	0.6
gaz=PCLI beforePos=. afterPos=NN	0.44
gaz=PCLI beforePos=. afterPos=NNP	0.14
gaz=PCLI beforePos=. afterPos=POS	1.43
gaz=PCLI beforePos=. afterPos=RB	-0.16
gaz=PCLI beforePos=. afterPos=VBD	0.45
gaz=PCLI beforePos=. afterPos=VBZ	0.46
gaz=PCLI beforePos=: afterPos=,	0.8
gaz=PCLI beforePos=CC afterPos=,	1.03
gaz=PCLI beforePos=CC afterPos=.	1.38
gaz=PCLI beforePos=CC afterPos=:	0.69
gaz=PCLI beforePos=CC afterPos=CC	0.78
gaz=PCLI beforePos=CC afterPos=IN	1.04
gaz=PCLI beforePos=CC afterPos=MD	0.28
gaz=PCLI beforePos=CC afterPos=NNS	0.67
gaz=PCLI beforePos=CC afterPos=VBD	0.74
gaz=PCLI beforePos=CC afterPos=VBP	-0.21
gaz=PCLI beforePos=CC afterPos=VBZ	0.91
gaz=PCLI beforePos=CD afterPos=NNS	-0.08
gaz=PCLI beforePos=DT afterPos=''	0.87
gaz=PCLI beforePos=DT afterPos=,	0.31
gaz=PCLI beforePos=DT afterPos=-LRB-	-0.09
gaz=PCLI beforePos=DT afterPos=.	0.07
gaz=PCLI beforePos=DT afterPos=:	0.76
gaz=PCLI beforePos=DT afterPos=CC	0.09
gaz=PCLI beforePos=DT afterPos=DT	0.72
gaz=PCLI beforePos=DT afterPos=HYPH	1.13
gaz=PCLI beforePos=DT afterPos=JJ	0.74
gaz=PCLI beforePos=DT afterPos=MD	1.35
gaz=PCLI beforePos=DT afterPos=NN	1.13
gaz=PCLI beforePos=DT afterPos=NNP	-0.37
gaz=PCLI beforePos=DT afterPos=NNS	0.88
gaz=PCLI beforePos=DT afterPos=POS	1.54
gaz=PCLI beforePos=DT afterPos=RB	0.78
gaz=PCLI beforePos=DT afterPos=TO	0.75
gaz=PCLI beforePos=DT afterPos=VBD	1.16
gaz=PCLI beforePos=DT afterPos=VBP	1.09
gaz=PCLI beforePos=DT afterPos=VBZ	1.32
gaz=PCLI beforePos=HYPH afterPos=NN	0.74
gaz=PCLI beforePos=IN afterPos=,	0.11
gaz=PCLI beforePos=IN afterPos=-LRB-	-0.2
gaz=PCLI beforePos=IN afterPos=.	0.53
gaz=PCLI beforePos=IN afterPos=:	-0.56
gaz=PCLI beforePos=IN afterPos=CC	-0.57
gaz=PCLI beforePos=IN afterPos=DT	0.18
gaz=PCLI beforePos=IN afterPos=IN	0.13
gaz=PCLI beforePos=IN afterPos=JJ	0.51
gaz=PCLI beforePos=IN afterPos=MD	-0.13
gaz=PCLI beforePos=IN afterPos=NN	0.93
gaz=PCLI beforePos=IN afterPos=NNP	-0.05
gaz=PCLI beforePos=IN afterPos=NNS	0.64
gaz=PCLI beforePos=IN afterPos=POS	1.63
gaz=PCLI beforePos=IN afterPos=RB	0.45
gaz=PCLI beforePos=IN afterPos=TO	0.69
gaz=PCLI beforePos=IN afterPos=VBD	1.41
gaz=PCLI beforePos=IN afterPos=VBN	0.79
gaz=PCLI beforePos=IN afterPos=VBP	0.58
gaz=PCLI beforePos=IN afterPos=VBZ	-0.07
gaz=PCLI beforePos=IN afterPos=WDT	0.91
gaz=PCLI beforePos=IN afterPos=WP	0.62
gaz=PCLI beforePos=JJ afterPos=,	0.14
gaz=PCLI beforePos=JJ afterPos=.	-0.17
gaz=PCLI beforePos=JJ afterPos=IN	0.72
gaz=PCLI beforePos=JJ afterPos=NN	0.95
gaz=PCLI beforePos=JJ afterPos=NNS	0.73
gaz=PCLI beforePos=JJ afterPos=RB	0.69
gaz=PCLI beforePos=NNP afterPos=,	-0.36
gaz=PCLI beforePos=NNP afterPos=-LRB-	-0.55
gaz=PCLI beforePos=NNP afterPos=.	0.13
gaz=PCLI beforePos=NNP afterPos=:	0.19
gaz=PCLI beforePos=NNP afterPos=CC	0.52
gaz=PCLI beforePos=NNP afterPos=HYPH	0.12
gaz=PCLI beforePos=NNP afterPos=IN	-0.94
gaz=PCLI beforePos=NNP afterPos=MD	-0.3
gaz=PCLI beforePos=NNP afterPos=NN	-0.18
gaz=PCLI beforePos=NNP afterPos=NNP	0.37
gaz=PCLI beforePos=NNP afterPos=POS	-0.25
gaz=PCLI beforePos=NNP afterPos=RB	0.39
gaz=PCLI beforePos=NNP afterPos=TO	0.36
gaz=PCLI beforePos=NNP afterPos=VBD	0.26
gaz=PCLI beforePos=NNP afterPos=VBP	-0.75
gaz=PCLI beforePos=NNP afterPos=VBZ	0.38
gaz=PCLI beforePos=NNP afterPos=WDT	-0.65
gaz=PCLI beforePos=NNS afterPos=VBZ	0.49
gaz=PCLI beforePos=VB afterPos=IN	0.72
gaz=PCLI beforePos=VB afterPos=POS	0.55
gaz=PCLI beforePos=VBD afterPos=,	0.38
gaz=PCLI beforePos=VBD afterPos=IN	0.55
gaz=PCLI beforePos=VBD afterPos=NNP	0.78
gaz=PCLI beforePos=VBD afterPos=POS	0.58
gaz=PCLI beforePos=VBG afterPos=,	0.7
gaz=PCLI beforePos=VBG afterPos=.	0.61
gaz=PCLI beforePos=VBG afterPos=CC	0.57
gaz=PCLI beforePos=VBG afterPos=POS	0.76
gaz=PCLI beforePos=VBN afterPos=.	0.58
gaz=PCLI beforePos=VBN afterPos=POS	0.79
gaz=PCLI beforePos=VBZ afterPos=IN	0.62
gaz=PCLI beforePos=VBZ afterPos=POS	0.99
gaz=PCLI name=none	0.14
gaz=PCLI name=organisation same	0.45
gaz=PCLI name=organisation wider	-0.06
gaz=PCLI name=person wider	0.62
gaz=PCLI name=place inside	0.81
gaz=PCLI name=place same	0.14
gaz=PCLI name=place wider	-0.35
gaz=PEN	-0.2
gaz=PEN before=saudi	-0.45
gaz=PEN before=the	0.32
gaz=PEN name=place same	0.38
gaz=PEN name=place wider	-0.45
gaz=PPL	-0.12
gaz=PPL before=	0.37
gaz=PPL before="	-0.91
gaz=PPL before=&	0.14
gaz=PPL before='	-0.21
gaz=PPL before=(	0.21
gaz=PPL before=)	-0.24
gaz=PPL before=*	-0.6
gaz=PPL before=,	-0.28
gaz=PPL before=-	0.45
gaz=PPL before=.	-0.05
gaz=PPL before=/	0.48
gaz=PPL before=:	0.08
gaz=PPL before=;	-0.17
gaz=PPL before=?	-0.77
gaz=PPL before=about	0.24
gaz=PPL before=adrian	-0.28
gaz=PPL before=against	0.39
gaz=PPL before=agent	-0.49
gaz=PPL before=air	-0.48
gaz=PPL before=alfie	-0.16
gaz=PPL before=ambassador	-0.21
gaz=PPL before=and	-0.06
gaz=PPL before=anthony	-0.24
gaz=PPL before=archbishop	-0.34
gaz=PPL before=around	0.44
gaz=PPL before=as	-0.83
gaz=PPL before=at	0.25
gaz=PPL before=barack	-0.16
gaz=PPL before=barclays	-0.6
gaz=PPL before=before	0.14
gaz=PPL before=between	-0.36
gaz=PPL before=birmingham	-0.44
gaz=PPL before=brands	-0.57
gaz=PPL before=brian	-0.28
gaz=PPL before=british	-0.76
gaz=PPL before=by	-0.3
gaz=PPL before=called	0.41
gaz=PPL before=candidate	-0.4
gaz=PPL before=central	-0.53
gaz=PPL before=che	-0.45
gaz=PPL before=chief	-0.43
gaz=PPL before=city	-0.54
gaz=PPL before=congressman	-0.14
gaz=PPL before=county	-0.25
gaz=PPL before=david	-0.36
gaz=PPL before=de	-0.6
gaz=PPL before=democratic	-0.38
gaz=PPL before=development	-0.31
gaz=PPL before=dimond	-0.3
gaz=PPL before=director	-0.22
gaz=PPL before=district	-0.21
gaz=PPL before=dominican	-0.54
gaz=PPL before=downtown	0.04
gaz=PPL before=dr.	-0.28
gaz=PPL before=early	-0.62
gaz=PPL before=eastern	-0.68
gaz=PPL before=ebola	-0.29
gaz=PPL before=el	-0.45
gaz=PPL before=european	-0.7
gaz=PPL before=executive	-0.16
gaz=PPL before=federal	-0.44
gaz=PPL before=felipe	-0.34
gaz=PPL before=first	-0.55
gaz=PPL before=for	0.08
gaz=PPL before=francis	-0.24
gaz=PPL before=from	-0.16
gaz=PPL before=goz	-0.63
gaz=PPL before=gtm	-0.38
gaz=PPL before=health	-0.34
gaz=PPL before=high	-0.25
gaz=PPL before=hills	-0.63
gaz=PPL before=hong	-0.38
gaz=PPL before=hugh	-0.28
gaz=PPL before=ian	-0.29
gaz=PPL before=identified	-0.1
gaz=PPL before=if	-0.45
gaz=PPL before=in	-0.15
gaz=PPL before=including	-0.45
gaz=PPL before=international	-0.33
gaz=PPL before=into	0.46
gaz=PPL before=investment	-0.49
gaz=PPL before=jaime	-0.28
gaz=PPL before=james	-0.31
gaz=PPL before=jim	-0.35
gaz=PPL before=joe	-0.27
gaz=PPL before=john	-0.36
gaz=PPL before=jonathan	-0.18
gaz=PPL before=jose	-0.19
gaz=PPL before=judge	-0.42
gaz=PPL before=known	-0.15
gaz=PPL before=las	-0.5
gaz=PPL before=like	-0.41
gaz=PPL before=los	-0.57
gaz=PPL before=manuel	-0.28
gaz=PPL before=mario	-0.16
gaz=PPL before=martin	-0.32
gaz=PPL before=mary	-0.17
gaz=PPL before=matthew	-0.36
gaz=PPL before=mayor	-0.26
gaz=PPL before=medical	-0.48
gaz=PPL before=mexico	-0.44
gaz=PPL before=miami	-0.38
gaz=PPL before=mike	-0.31
gaz=PPL before=minister	-0.21
gaz=PPL before=mr	-0.2
gaz=PPL before=mr.	-0.23
gaz=PPL before=ms	-0.22
gaz=PPL before=ms.	-0.24
gaz=PPL before=named	0.24
gaz=PPL before=national	-0.41
gaz=PPL before=near	0.1
gaz=PPL before=nelson	-0.35
gaz=PPL before=new	-1
gaz=PPL before=north	-1.03
gaz=PPL before=notre	-0.46
gaz=PPL before=of	0.3
gaz=PPL before=old	-0.06
gaz=PPL before=on	0.06
gaz=PPL before=or	0.05
gaz=PPL before=pamela	-0.32
gaz=PPL before=paul	-0.26
gaz=PPL before=pope	-0.15
gaz=PPL before=president	-0.24
gaz=PPL before=prof.	-0.14
gaz=PPL before=rift	-0.18
gaz=PPL before=royal	-0.25
gaz=PPL before=said	-0.33
gaz=PPL before=santa	-0.56
gaz=PPL before=says	-0.78
gaz=PPL before=senator	-0.3
gaz=PPL before=since	-0.69
gaz=PPL before=soviet	-0.36
gaz=PPL before=spokesman	-0.47
gaz=PPL before=st.	-0.64
gaz=PPL before=state	-1.26
gaz=PPL before=states	-0.32
gaz=PPL before=such	-0.25
gaz=PPL before=supreme	-0.14
gaz=PPL before=sustainable	-0.34
gaz=PPL before=taco	-0.8
gaz=PPL before=that	-0.84
gaz=PPL before=third	-0.59
gaz=PPL before=this	-0.6
gaz=PPL before=thunder	-0.25
gaz=PPL before=time	-0.41
gaz=PPL before=to	0.17
gaz=PPL before=told	-0.69
gaz=PPL before=tom	-0.12
gaz=PPL before=turtle	-0.45
gaz=PPL before=u.s.	-0.3
gaz=PPL before=until	-0.15
gaz=PPL before=verkhovna	-0.43
gaz=PPL before=veterinary	-0.36
gaz=PPL before=village	0.34
gaz=PPL before=washington	-0.37
gaz=PPL before=well	-0.18
gaz=PPL before=west	-0.69
gaz=PPL before=when	-0.63
gaz=PPL before=which	-0.63
gaz=PPL before=while	-0.16
gaz=PPL before=william	-0.15
gaz=PPL before=with	-0.18
gaz=PPL before=world	-0.59
gaz=PPL before=york	-0.5
gaz=PPL before=yulit	-0.19
gaz=PPL before=zealand	-0.24
gaz=PPL before=—	0.03
gaz=PPL before=‘	-0.49
gaz=PPL before=’s	0.11
gaz=PPL before=“	-0.4
gaz=PPL before=”	-0.38
gaz=PPL beforePos='' afterPos=DT	-0.11
gaz=PPL beforePos='' afterPos=HYPH	-0.61
gaz=PPL beforePos='' afterPos=IN	-0.86
gaz=PPL beforePos='' afterPos=NN	-0.67
gaz=PPL beforePos='' afterPos=NNP	0.07
gaz=PPL beforePos='' afterPos=RB	-0.56
gaz=PPL beforePos='' afterPos=VBD	-1.07
gaz=PPL beforePos='' afterPos=VBP	-0.22
gaz=PPL beforePos='' afterPos=VBZ	-0.49
gaz=PPL beforePos=, afterPos=,	-0.13
gaz=PPL beforePos=, afterPos=-LRB-	0.5
gaz=PPL beforePos=, afterPos=.	-0.63
gaz=PPL beforePos=, afterPos=CC	-0.17
gaz=PPL beforePos=, afterPos=CD	-0.57
gaz=PPL beforePos=, afterPos=IN	0.26
gaz=PPL beforePos=, afterPos=NN	-0.6
gaz=PPL beforePos=, afterPos=NNP	-0.3
gaz=PPL beforePos=, afterPos=POS	0.29
gaz=PPL beforePos=, afterPos=VBD	-0.2
gaz=PPL beforePos=, afterPos=VBP	0.57
gaz=PPL beforePos=, afterPos=VBZ	0.08
gaz=PPL beforePos=- afterPos=,	0.86
gaz=PPL beforePos=- afterPos=-LRB-	0.31
gaz=PPL beforePos=- afterPos=:	-0.09
gaz=PPL beforePos=- afterPos=CD	-0.39
gaz=PPL beforePos=- afterPos=DT	0.25
gaz=PPL beforePos=- afterPos=NN	-0.47
gaz=PPL beforePos=- afterPos=NNP	-0.07
gaz=PPL beforePos=- afterPos=NNS	0.26
gaz=PPL beforePos=- afterPos=POS	-0.97
gaz=PPL beforePos=-LRB- afterPos=-RRB-	0.37
gaz=PPL beforePos=-LRB- afterPos=CD	-0.26
gaz=PPL beforePos=-LRB- afterPos=NNP	-0.93
gaz=PPL beforePos=. afterPos=,	0.29
gaz=PPL beforePos=. afterPos=-LRB-	0.16
gaz=PPL beforePos=. afterPos=:	0.4
gaz=PPL beforePos=. afterPos=CC	-0.84
gaz=PPL beforePos=. afterPos=CD	-0.35
gaz=PPL beforePos=. afterPos=DT	-0.4
gaz=PPL beforePos=. afterPos=HYPH	-0.69
gaz=PPL beforePos=. afterPos=IN	-1.37
gaz=PPL beforePos=. afterPos=JJ	0.07
gaz=PPL beforePos=. afterPos=MD	-0.88
gaz=PPL beforePos=. afterPos=NN	-0.47
gaz=PPL beforePos=. afterPos=NNP	-0.12
gaz=PPL beforePos=. afterPos=NNPS	-0.71
gaz=PPL beforePos=. afterPos=NNS	-0.63
gaz=PPL beforePos=. afterPos=POS	-0.18
gaz=PPL beforePos=. afterPos=PRP	0.29
gaz=PPL beforePos=. afterPos=RB	-1.03
gaz=PPL beforePos=. afterPos=VB	-0.53
gaz=PPL beforePos=. afterPos=VBD	-0.22
gaz=PPL beforePos=. afterPos=VBP	-0.78
gaz=PPL beforePos=. afterPos=VBZ	-0.51
gaz=PPL beforePos=: afterPos=,	0.63
gaz=PPL beforePos=: afterPos=NNP	-0.25
gaz=PPL beforePos=CC afterPos=,	-0.13
gaz=PPL beforePos=CC afterPos=.	0.08
gaz=PPL beforePos=CC afterPos=CC	-0.51
gaz=PPL beforePos=CC afterPos=HYPH	0.11
gaz=PPL beforePos=CC afterPos=IN	0.4
gaz=PPL beforePos=CC afterPos=NN	-0.71
gaz=PPL beforePos=CC afterPos=NNP	-1.77
gaz=PPL beforePos=CC afterPos=NNS	0.87
gaz=PPL beforePos=CC afterPos=VBD	-0.72
gaz=PPL beforePos=CC afterPos=VBP	0.37
gaz=PPL beforePos=CD afterPos=,	-0.57
gaz=PPL beforePos=CD afterPos=:	-0.44
gaz=PPL beforePos=CD afterPos=IN	-0.64
gaz=PPL beforePos=CD afterPos=NNP	-0.68
gaz=PPL beforePos=DT afterPos=,	-0.56
gaz=PPL beforePos=DT afterPos=.	-0.3
gaz=PPL beforePos=DT afterPos=CC	0.47
gaz=PPL beforePos=DT afterPos=CD	-0.65
gaz=PPL beforePos=DT afterPos=HYPH	-0.25
gaz=PPL beforePos=DT afterPos=IN	-0.08
gaz=PPL beforePos=DT afterPos=JJ	-0.53
gaz=PPL beforePos=DT afterPos=NN	0.33
gaz=PPL beforePos=DT afterPos=NNP	-0.24
gaz=PPL beforePos=DT afterPos=NNPS	-0.6
gaz=PPL beforePos=DT afterPos=NNS	0.51
gaz=PPL beforePos=DT afterPos=POS	-0.58
gaz=PPL beforePos=DT afterPos=VBZ	-0.7
gaz=PPL beforePos=HYPH afterPos=,	0.34
gaz=PPL beforePos=HYPH afterPos=.	0.45
gaz=PPL beforePos=HYPH afterPos=HYPH	0.36
gaz=PPL beforePos=HYPH afterPos=NN	-0.38
gaz=PPL beforePos=HYPH afterPos=NNP	-0.67
gaz=PPL beforePos=IN afterPos=,	0.61
gaz=PPL beforePos=IN afterPos=-LRB-	-0.27
gaz=PPL beforePos=IN afterPos=.	-0.12
gaz=PPL beforePos=IN afterPos=:	0.13
gaz=PPL beforePos=IN afterPos=CD	-1.02
gaz=PPL beforePos=IN afterPos=DT	0.22
gaz=PPL beforePos=IN afterPos=HYPH	-0.24
gaz=PPL beforePos=IN afterPos=IN	0.19
gaz=PPL beforePos=IN afterPos=JJ	-0.27
gaz=PPL beforePos=IN afterPos=MD	0.6
gaz=PPL beforePos=IN afterPos=NN	0.28
gaz=PPL beforePos=IN afterPos=NNP	-0.68
gaz=PPL beforePos=IN afterPos=NNS	-0.34
gaz=PPL beforePos=IN afterPos=POS	-0.36
gaz=PPL beforePos=IN afterPos=RB	-0.43
gaz=PPL beforePos=IN afterPos=SYM	-0.89
gaz=PPL beforePos=IN afterPos=TO	0.55
gaz=PPL beforePos=IN afterPos=VBD	0.28
gaz=PPL beforePos=IN afterPos=VBG	-0.47
gaz=PPL beforePos=IN afterPos=VBN	0.41
gaz=PPL beforePos=IN afterPos=VBP	0.41
gaz=PPL beforePos=IN afterPos=VBZ	0.37
gaz=PPL beforePos=IN afterPos=WRB	0.7
gaz=PPL beforePos=JJ afterPos=,	0.12
gaz=PPL beforePos=JJ afterPos=.	-0.77
gaz=PPL beforePos=JJ afterPos=DT	-0.17
gaz=PPL beforePos=JJ afterPos=HYPH	-0.43
gaz=PPL beforePos=JJ afterPos=IN	-0.79
gaz=PPL beforePos=JJ afterPos=NN	-0.33
gaz=PPL beforePos=JJ afterPos=NNP	-0.28
gaz=PPL beforePos=JJ afterPos=NNS	0.87
gaz=PPL beforePos=NN afterPos=,	-0.64
gaz=PPL beforePos=NN afterPos=.	-0.56
gaz=PPL beforePos=NN afterPos=CC	-0.61
gaz=PPL beforePos=NN afterPos=DT	-0.34
gaz=PPL beforePos=NN afterPos=IN	-0.63
gaz=PPL beforePos=NN afterPos=NN	-0.84
gaz=PPL beforePos=NN afterPos=NNP	-0.39
gaz=PPL beforePos=NN afterPos=VBD	-1.08
gaz=PPL beforePos=NN afterPos=VBN	-0.41
gaz=PPL beforePos=NNP afterPos=,	-0.11
gaz=PPL beforePos=NNP afterPos=-LRB-	-1.08
gaz=PPL beforePos=NNP afterPos=-RRB-	-0.28
gaz=PPL beforePos=NNP afterPos=.	-0.52
gaz=PPL beforePos=NNP afterPos=:	-0.66
gaz=PPL beforePos=NNP afterPos=CC	-1.65
gaz=PPL beforePos=NNP afterPos=CD	-0.53
gaz=PPL beforePos=NNP afterPos=HYPH	-0.83
gaz=PPL beforePos=NNP afterPos=IN	-0.2
gaz=PPL beforePos=NNP afterPos=JJ	-0.55
gaz=PPL beforePos=NNP afterPos=MD	-0.69
gaz=PPL beforePos=NNP afterPos=NN	-0.2
gaz=PPL beforePos=NNP afterPos=NNP	-0.9
gaz=PPL beforePos=NNP afterPos=NNPS	-0.83
gaz=PPL beforePos=NNP afterPos=NNS	-0.94
gaz=PPL beforePos=NNP afterPos=POS	-0.89
gaz=PPL beforePos=NNP afterPos=RB	-0.9
gaz=PPL beforePos=NNP afterPos=TO	-0.63
gaz=PPL beforePos=NNP afterPos=VBD	-0.33
gaz=PPL beforePos=NNP afterPos=VBG	-0.78
gaz=PPL beforePos=NNP afterPos=VBN	-0.58
gaz=PPL beforePos=NNP afterPos=VBP	0.16
gaz=PPL beforePos=NNP afterPos=VBZ	-0.47
gaz=PPL beforePos=NNP afterPos=WDT	-0.58
gaz=PPL beforePos=NNPS afterPos=NNP	-0.61
gaz=PPL beforePos=NNPS afterPos=VBD	-0.76
gaz=PPL beforePos=NNS afterPos=DT	-0.14
gaz=PPL beforePos=NNS afterPos=NNP	-0.64
gaz=PPL beforePos=POS afterPos=,	0.05
gaz=PPL beforePos=POS afterPos=IN	0.13
gaz=PPL beforePos=POS afterPos=NNP	-0.97
gaz=PPL beforePos=RB afterPos=DT	-0.18
gaz=PPL beforePos=RB afterPos=NNP	-0.48
gaz=PPL beforePos=VB afterPos=IN	-0.39
gaz=PPL beforePos=VB afterPos=NNP	-0.77
gaz=PPL beforePos=VBD afterPos=,	-0.76
gaz=PPL beforePos=VBD afterPos=.	-1.15
gaz=PPL beforePos=VBD afterPos=IN	0.4
gaz=PPL beforePos=VBD afterPos=NNP	0.03
gaz=PPL beforePos=VBD afterPos=POS	-0.4
gaz=PPL beforePos=VBG afterPos=,	-0.54
gaz=PPL beforePos=VBG afterPos=.	-0.45
gaz=PPL beforePos=VBG afterPos=IN	0.19
gaz=PPL beforePos=VBG afterPos=NNP	-0.59
gaz=PPL beforePos=VBN afterPos=DT	-0.09
gaz=PPL beforePos=VBN afterPos=NNP	-0.7
gaz=PPL beforePos=VBP afterPos=NNP	-0.23
gaz=PPL beforePos=VBP afterPos=VBD	-0.64
gaz=PPL beforePos=VBZ afterPos=CD	-0.52
gaz=PPL beforePos=VBZ afterPos=NNP	-0.32
gaz=PPL beforePos=WDT afterPos=VBD	-0.63
gaz=PPL name=none	-0.11
gaz=PPL name=organisation same	-0.83
gaz=PPL name=organisation wider	-0.18
gaz=PPL name=other same	-0.72
gaz=PPL name=other wider	0.33
gaz=PPL name=person same	-0.6
gaz=PPL name=person wider	-0.58
gaz=PPL name=place same	0.73
gaz=PPL name=place wider	-0.14
gaz=PPLC	0.37
gaz=PPLC before=,	-0.08
gaz=PPLC before=-	-0.49
gaz=PPLC before=.	0.59
gaz=PPLC before=and	0.7
gaz=PPLC before=between	0.58
gaz=PPLC before=from	-0.2
gaz=PPLC before=in	0.93
gaz=PPLC before=of	-0.17
gaz=PPLC before=the	-0.42
gaz=PPLC before=to	-0.15
gaz=PPLC beforePos=, afterPos=,	0.71
gaz=PPLC beforePos=DT afterPos=NN	0.63
gaz=PPLC beforePos=DT afterPos=NNP	-0.54
gaz=PPLC beforePos=IN afterPos=,	0.08
gaz=PPLC beforePos=IN afterPos=.	0.45
gaz=PPLC beforePos=IN afterPos=CC	0.63
gaz=PPLC beforePos=IN afterPos=IN	-0.21
gaz=PPLC beforePos=IN afterPos=NN	-0.11
gaz=PPLC beforePos=IN afterPos=NNP	-0.3
gaz=PPLC beforePos=IN afterPos=POS	0.59
gaz=PPLC beforePos=IN afterPos=VBD	0.62
gaz=PPLC beforePos=IN afterPos=VBZ	0.56
gaz=PPLC beforePos=NNP afterPos=.	0.7
gaz=PPLC name=none	0.53
gaz=PPLC name=organisation wider	-0.49
gaz=PPLC name=other same	0.59
gaz=PPLC name=person wider	-0.06
gaz=PPLC name=place same	0.52
gaz=PPLC name=place wider	-0.21
gaz=RGN	-0.2
gaz=RGN before=,	0.23
gaz=RGN before=-	-0.48
gaz=RGN before=.	-0.46
gaz=RGN before=and	-0.27
gaz=RGN before=eastern	-0.19
gaz=RGN before=in	-0.17
gaz=RGN before=new	0.48
gaz=RGN before=of	0.58
gaz=RGN before=south	-0.39
gaz=RGN before=the	-0.26
gaz=RGN before=to	0.26
gaz=RGN beforePos=, afterPos=,	0.45
gaz=RGN beforePos=CC afterPos=,	-0.32
gaz=RGN beforePos=DT afterPos=,	0.95
gaz=RGN beforePos=DT afterPos=.	-0.37
gaz=RGN beforePos=DT afterPos=CC	-0.32
gaz=RGN beforePos=DT afterPos=IN	-0.33
gaz=RGN beforePos=DT afterPos=NN	0.99
gaz=RGN beforePos=DT afterPos=NNP	0.48
gaz=RGN beforePos=DT afterPos=POS	0.34
gaz=RGN beforePos=DT afterPos=TO	-0.09
gaz=RGN beforePos=DT afterPos=VBD	0.24
gaz=RGN beforePos=DT afterPos=VBP	-0.27
gaz=RGN beforePos=DT afterPos=VBZ	-0.5
gaz=RGN beforePos=IN afterPos=,	0.63
gaz=RGN beforePos=IN afterPos=.	0.84
gaz=RGN beforePos=IN afterPos=CC	-0.24
gaz=RGN beforePos=IN afterPos=IN	0.37
gaz=RGN beforePos=IN afterPos=NN	0.54
gaz=RGN beforePos=IN afterPos=NNP	-0.17
gaz=RGN beforePos=IN afterPos=NNS	-0.06
gaz=RGN beforePos=JJ afterPos=NN	-0.15
gaz=RGN beforePos=JJ afterPos=NNP	0.73
gaz=RGN beforePos=NNP afterPos=,	-0.5
gaz=RGN beforePos=NNP afterPos=VBZ	-0.65
gaz=RGN name=none	-0.27
gaz=RGN name=organisation same	-0.39
gaz=RGN name=other same	-0.13
gaz=RGN name=other wider	0.14
gaz=RGN name=place same	2.31
gaz=RGN name=place wider	-0.14
gaz=SEA	0.34
gaz=SEA before=eastern	-0.5
gaz=SEA before=the	0.64
gaz=SEA name=none	0.27
gaz=SEA name=place same	0.67
gaz=STM	-0.5
gaz=STM before=and	0.44
gaz=STM before=the	-0.31
gaz=STM before=west	-0.53
gaz=STM beforePos=CC afterPos=NNP	0.45
gaz=STM beforePos=DT afterPos=NN	1.06
gaz=STM beforePos=DT afterPos=NNP	-0.68
gaz=STM beforePos=NNP afterPos=NN	-0.47
gaz=STM name=organisation wider	-0.45
gaz=STM name=person wider	-0.47
gaz=STM name=place wider	-0.25
gaz=VAL	0.26
gaz=VAL before=the	-0.28
gaz=VAL name=place same	0.75
gaz=none	-0.57
gaz=none before=	-0.6
gaz=none before=!	-0.53
gaz=none before="	-1.67
gaz=none before='	-1.02
gaz=none before='s	-0.12
gaz=none before=(	-0.65
gaz=none before=)	-0.87
gaz=none before=*	-0.59
gaz=none before=,	-0.21
gaz=none before=-	-1.22
gaz=none before=--	-0.88
gaz=none before=.	-0.45
gaz=none before=...	-0.53
gaz=none before=/	-1.04
gaz=none before=1	-0.42
gaz=none before=10th	-0.71
gaz=none before=2	-0.56
gaz=none before=2018	-0.7
gaz=none before=29	-0.3
gaz=none before=2nd	-0.74
gaz=none before=4	-0.27
gaz=none before=9.30	-0.33
gaz=none before=;	0.31
gaz=none before=?	0.46
gaz=none before=[	-0.74
gaz=none before=]	-0.38
gaz=none before=a	-0.53
gaz=none before=a.m.	-0.48
gaz=none before=about	-0.81
gaz=none before=accused	-0.5
gaz=none before=added	-0.48
gaz=none before=adviser	-0.45
gaz=none before=after	-0.95
gaz=none before=against	-0.9
gaz=none before=all	-0.82
gaz=none before=an	0.1
gaz=none before=ana	-0.2
gaz=none before=and	-0.13
gaz=none before=announced	-0.74
gaz=none before=annual	-0.54
gaz=none before=another	-0.74
gaz=none before=are	-0.74
gaz=none before=arrested	-0.74
gaz=none before=as	-1.14
gaz=none before=asked	-0.57
gaz=none before=at	-0.06
gaz=none before=ate	-0.36
gaz=none before=awarded	-0.51
gaz=none before=based	-0.75
gaz=none before=because	-0.49
gaz=none before=before	-0.32
gaz=none before=believes	-0.51
gaz=none before=between	-1.15
gaz=none before=bin	-0.75
gaz=none before=biturbocharged	-0.85
gaz=none before=board	-0.75
gaz=none before=both	-0.65
gaz=none before=brother	-0.48
gaz=none before=but	-0.62
gaz=none before=by	-0.08
gaz=none before=california	-0.51
gaz=none before=called	-1.09
gaz=none before=canadian	-0.55
gaz=none before=candidate	-0.3
gaz=none before=central	-0.51
gaz=none before=charity	-0.66
gaz=none before=chef	-0.36
gaz=none before=chief	-0.56
gaz=none before=coach	-0.25
gaz=none before=colorado	-0.29
gaz=none before=company	-0.72
gaz=none before=conference	-0.64
gaz=none before=confirmed	-0.59
gaz=none before=county	-0.45
gaz=none before=current	-0.88
gaz=none before=cuyahoga	-0.33
gaz=none before=day	0.24
gaz=none before=deadly	-0.59
gaz=none before=degrees	-0.67
gaz=none before=died	-0.72
gaz=none before=director	-0.58
gaz=none before=driver	-0.51
gaz=none before=drug	-0.6
gaz=none before=during	-0.39
gaz=none before=early	-0.7
gaz=none before=expert	-0.37
gaz=none before=family	-0.6
gaz=none before=famous	-0.44
gaz=none before=firm	-0.94
gaz=none before=first	0.14
gaz=none before=for	-0.69
gaz=none before=former	-1.14
gaz=none before=formerly	0.09
gaz=none before=found	-0.44
gaz=none before=four	0.19
gaz=none before=from	-0.06
gaz=none before=give	-0.46
gaz=none before=group	-0.66
gaz=none before=had	-0.66
gaz=none before=has	-0.7
gaz=none before=have	-0.7
gaz=none before=head	-0.4
gaz=none before=help	-0.68
gaz=none before=her	-0.49
gaz=none before=his	-0.87
gaz=none before=how	-0.62
gaz=none before=identified	-0.36
gaz=none before=if	-0.55
gaz=none before=in	-0.06
gaz=none before=include	0.13
gaz=none before=included	-0.53
gaz=none before=includes	-0.67
gaz=none before=including	-0.71
gaz=none before=individual	-0.54
gaz=none before=influenza	-0.56
gaz=none before=inter-state	-0.41
gaz=none before=into	0.26
gaz=none before=involving	-0.51
gaz=none before=its	-0.69
gaz=none before=judge	-0.58
gaz=none before=known	-0.62
gaz=none before=last	-0.96
gaz=none before=late	-1.02
gaz=none before=latest	-0.49
gaz=none before=lethal	-0.59
gaz=none before=like	-0.68
gaz=none before=located	-0.25
gaz=none before=manager	-0.38
gaz=none before=marathon	-0.47
gaz=none before=michigan	-0.31
gaz=none before=million	0.38
gaz=none before=minister	-0.31
gaz=none before=montgomery	-0.35
gaz=none before=more	-0.33
gaz=none before=named	-0.67
gaz=none before=new	-0.05
gaz=none before=next	-0.88
gaz=none before=north	-0.44
gaz=none before=of	0.12
gaz=none before=officer	-0.58
gaz=none before=official	-0.73
gaz=none before=old	-0.84
gaz=none before=on	-0.82
gaz=none before=or	-1.06
gaz=none before=orange	-0.55
gaz=none before=other	-0.8
gaz=none before=our	-0.74
gaz=none before=over	-0.52
gaz=none before=pathogenic	-0.34
gaz=none before=pay	-0.36
gaz=none before=people	-0.24
gaz=none before=pm	-0.69
gaz=none before=president	-0.48
gaz=none before=producer	-0.44
gaz=none before=professor	-0.36
gaz=none before=queen	-0.49
gaz=none before=recent	-0.43
gaz=none before=regional	-0.72
gaz=none before=resistant	-0.47
gaz=none before=royal	-0.39
gaz=none before=ruling	0.27
gaz=none before=run	0.2
gaz=none before=said	-1.16
gaz=none before=santa	-0.52
gaz=none before=say	-0.72
gaz=none before=says	-0.98
gaz=none before=since	-1.08
gaz=none before=singer	-0.47
gaz=none before=so	-0.64
gaz=none before=solar	-0.51
gaz=none before=some	-0.54
gaz=none before=son	-0.33
gaz=none before=sos	-0.47
gaz=none before=south	-0.63
gaz=none before=spokesman	-0.59
gaz=none before=spokeswoman	-0.42
gaz=none before=st	-0.43
gaz=none before=st.	-0.6
gaz=none before=star	-0.61
gaz=none before=state	-0.5
gaz=none before=such	-0.49
gaz=none before=suspected	-0.54
gaz=none before=the	-0.04
gaz=none before=then	0.24
gaz=none before=think	-0.61
gaz=none before=this	-1.03
gaz=none before=through	-0.66
gaz=none before=till	-0.56
gaz=none before=tipperary	-0.33
gaz=none before=to	-0.31
gaz=none before=told	-1.13
gaz=none before=under	-0.56
gaz=none before=university	-0.34
gaz=none before=until	-0.42
gaz=none before=us	-0.39
gaz=none before=was	-0.84
gaz=none before=well	-0.41
gaz=none before=what	-0.65
gaz=none before=when	-1.05
gaz=none before=where	0.36
gaz=none before=which	-0.65
gaz=none before=while	-1.21
gaz=none before=why	0.41
gaz=none before=wife	-0.55
gaz=none before=wild	-0.73
gaz=none before=winning	-0.4
gaz=none before=with	-0.23
gaz=none before=your	-0.49
gaz=none before=–	-0.94
gaz=none before=—	-0.74
gaz=none before=’	-0.36
gaz=none before=’s	0.16
gaz=none before=“	-1.46
gaz=none before=”	-1.45
gaz=none before=…	-0.5
gaz=none beforePos='' afterPos=''	-0.45
gaz=none beforePos='' afterPos=,	-0.75
gaz=none beforePos='' afterPos=.	-0.43
gaz=none beforePos='' afterPos=:	-0.54
gaz=none beforePos='' afterPos=CC	-0.5
gaz=none beforePos='' afterPos=CD	-0.23
gaz=none beforePos='' afterPos=DT	-0.28
gaz=none beforePos='' afterPos=IN	-0.67
gaz=none beforePos='' afterPos=JJ	-0.32
gaz=none beforePos='' afterPos=NN	-0.86
gaz=none beforePos='' afterPos=NNS	-0.78
gaz=none beforePos='' afterPos=POS	-0.37
gaz=none beforePos='' afterPos=PRP	-0.3
gaz=none beforePos='' afterPos=RB	-0.26
gaz=none beforePos='' afterPos=VBD	-1.08
gaz=none beforePos='' afterPos=VBP	-0.21
gaz=none beforePos='' afterPos=VBZ	-0.89
gaz=none beforePos=, afterPos=,	-0.42
gaz=none beforePos=, afterPos=-LRB-	0.91
gaz=none beforePos=, afterPos=.	-0.7
gaz=none beforePos=, afterPos=:	0.33
gaz=none beforePos=, afterPos=CC	-0.34
gaz=none beforePos=, afterPos=CD	-0.91
gaz=none beforePos=, afterPos=DT	-1.04
gaz=none beforePos=, afterPos=HYPH	-0.85
gaz=none beforePos=, afterPos=IN	-1.32
gaz=none beforePos=, afterPos=JJ	-0.48
gaz=none beforePos=, afterPos=MD	-0.82
gaz=none beforePos=, afterPos=NN	-0.78
gaz=none beforePos=, afterPos=NNP	-1.02
gaz=none beforePos=, afterPos=NNS	-1.43
gaz=none beforePos=, afterPos=POS	-1.31
gaz=none beforePos=, afterPos=RB	0.13
gaz=none beforePos=, afterPos=TO	-0.58
gaz=none beforePos=, afterPos=VBD	-0.53
gaz=none beforePos=, afterPos=VBP	-1.41
gaz=none beforePos=, afterPos=VBZ	-0.63
gaz=none beforePos=- afterPos=,	0.1
gaz=none beforePos=- afterPos=-LRB-	-0.6
gaz=none beforePos=- afterPos=.	-0.42
gaz=none beforePos=- afterPos=CC	-0.31
gaz=none beforePos=- afterPos=CD	-0.3
gaz=none beforePos=- afterPos=DT	-0.32
gaz=none beforePos=- afterPos=IN	-0.56
gaz=none beforePos=- afterPos=JJ	-0.4
gaz=none beforePos=- afterPos=JJS	-0.11
gaz=none beforePos=- afterPos=NN	-1.35
gaz=none beforePos=- afterPos=NNS	-1.69
gaz=none beforePos=- afterPos=POS	-0.61
gaz=none beforePos=- afterPos=VBD	-0.91
gaz=none beforePos=- afterPos=VBG	-0.21
gaz=none beforePos=- afterPos=VBN	-0.62
gaz=none beforePos=- afterPos=VBP	-0.66
gaz=none beforePos=- afterPos=VBZ	-0.9
gaz=none beforePos=-LRB- afterPos=,	-0.78
gaz=none beforePos=-LRB- afterPos=-RRB-	-0.41
gaz=none beforePos=-LRB- afterPos=:	-1.38
gaz=none beforePos=-LRB- afterPos=CD	-0.52
gaz=none beforePos=-LRB- afterPos=IN	-0.73
gaz=none beforePos=-LRB- afterPos=NN	-0.9
gaz=none beforePos=-LRB- afterPos=NNP	-0.65
gaz=none beforePos=-LRB- afterPos=POS	-0.32
gaz=none beforePos=-LRB- afterPos=SYM	-0.96
gaz=none beforePos=-RRB- afterPos=CD	-0.2
gaz=none beforePos=-RRB- afterPos=NN	-0.42
gaz=none beforePos=-RRB- afterPos=NNP	-0.36
gaz=none beforePos=-RRB- afterPos=VBD	-0.36
gaz=none beforePos=-RRB- afterPos=VBZ	-0.18
gaz=none beforePos=. afterPos=,	-2.57
gaz=none beforePos=. afterPos=-LRB-	-1.45
gaz=none beforePos=. afterPos=.	-1.21
gaz=none beforePos=. afterPos=:	-1.08
gaz=none beforePos=. afterPos=CC	-1.24
gaz=none beforePos=. afterPos=CD	-0.68
gaz=none beforePos=. afterPos=DT	-0.32
gaz=none beforePos=. afterPos=EX	-0.32
gaz=none beforePos=. afterPos=HYPH	-0.8
gaz=none beforePos=. afterPos=IN	-0.56
gaz=none beforePos=. afterPos=JJ	-1.16
gaz=none beforePos=. afterPos=JJR	-0.46
gaz=none beforePos=. afterPos=JJS	-0.43
gaz=none beforePos=. afterPos=MD	-1.64
gaz=none beforePos=. afterPos=NN	-0.2
gaz=none beforePos=. afterPos=NNP	-1.46
gaz=none beforePos=. afterPos=NNPS	-0.65
gaz=none beforePos=. afterPos=NNS	-1.62
gaz=none beforePos=. afterPos=POS	-1.69
gaz=none beforePos=. afterPos=PRP	-1
gaz=none beforePos=. afterPos=RB	-1.79
gaz=none beforePos=. afterPos=RBR	-0.37
gaz=none beforePos=. afterPos=RBS	-0.19
gaz=none beforePos=. afterPos=RP	-0.62
gaz=none beforePos=. afterPos=TO	-1.01
gaz=none beforePos=. afterPos=VB	-0.61
gaz=none beforePos=. afterPos=VBD	-0.78
gaz=none beforePos=. afterPos=VBG	0.12
gaz=none beforePos=. afterPos=VBN	-1.64
gaz=none beforePos=. afterPos=VBP	-1.83
gaz=none beforePos=. afterPos=VBZ	0.53
gaz=none beforePos=. afterPos=WDT	-0.58
gaz=none beforePos=. afterPos=WP	-0.56
gaz=none beforePos=. afterPos=WRB	-0.5
gaz=none beforePos=: afterPos=''	-0.88
gaz=none beforePos=: afterPos=,	0.49
gaz=none beforePos=: afterPos=-RRB-	-1.09
gaz=none beforePos=: afterPos=.	-1.12
gaz=none beforePos=: afterPos=:	0.44
gaz=none beforePos=: afterPos=CC	-0.61
gaz=none beforePos=: afterPos=CD	-0.68
gaz=none beforePos=: afterPos=DT	-0.55
gaz=none beforePos=: afterPos=HYPH	-0.85
gaz=none beforePos=: afterPos=IN	-1.23
gaz=none beforePos=: afterPos=JJ	-0.63
gaz=none beforePos=: afterPos=MD	-0.79
gaz=none beforePos=: afterPos=NN	-0.59
gaz=none beforePos=: afterPos=NNP	-0.47
gaz=none beforePos=: afterPos=PRP	-0.85
gaz=none beforePos=: afterPos=RB	-0.23
gaz=none beforePos=: afterPos=VBD	-0.78
gaz=none beforePos=: afterPos=VBP	-0.43
gaz=none beforePos=: afterPos=VBZ	0.32
gaz=none beforePos=CC afterPos=,	-0.28
gaz=none beforePos=CC afterPos=-LRB-	-0.99
gaz=none beforePos=CC afterPos=.	0.13
gaz=none beforePos=CC afterPos=MD	-0.73
gaz=none beforePos=CC afterPos=NN	-1.09
gaz=none beforePos=CC afterPos=NNP	-0.87
gaz=none beforePos=CC afterPos=NNS	-0.6
gaz=none beforePos=CC afterPos=POS	-0.74
gaz=none beforePos=CC afterPos=VBD	-1.16
gaz=none beforePos=CC afterPos=VBP	-1.17
gaz=none beforePos=CC afterPos=VBZ	-0.9
gaz=none beforePos=CD afterPos=,	-0.98
gaz=none beforePos=CD afterPos=-LRB-	-0.64
gaz=none beforePos=CD afterPos=-RRB-	-0.71
gaz=none beforePos=CD afterPos=.	0.18
gaz=none beforePos=CD afterPos=:	-0.57
gaz=none beforePos=CD afterPos=CC	-0.73
gaz=none beforePos=CD afterPos=CD	-0.13
gaz=none beforePos=CD afterPos=DT	-0.18
gaz=none beforePos=CD afterPos=IN	-1.29
gaz=none beforePos=CD afterPos=NN	-1.07
gaz=none beforePos=CD afterPos=NNS	-0.26
gaz=none beforePos=CD afterPos=RB	-0.57
gaz=none beforePos=CD afterPos=SYM	-0.57
gaz=none beforePos=CD afterPos=VBD	-0.74
gaz=none beforePos=CD afterPos=VBN	-0.42
gaz=none beforePos=CD afterPos=VBZ	-0.54
gaz=none beforePos=DT afterPos=,	0.1
gaz=none beforePos=DT afterPos=-LRB-	-0.15
gaz=none beforePos=DT afterPos=.	-0.4
gaz=none beforePos=DT afterPos=:	0.07
gaz=none beforePos=DT afterPos=CC	-1.22
gaz=none beforePos=DT afterPos=CD	-1.29
gaz=none beforePos=DT afterPos=HYPH	-0.99
gaz=none beforePos=DT afterPos=IN	-0.49
gaz=none beforePos=DT afterPos=JJ	-1.05
gaz=none beforePos=DT afterPos=MD	-1.55
gaz=none beforePos=DT afterPos=NN	-0.31
gaz=none beforePos=DT afterPos=NNP	-0.06
gaz=none beforePos=DT afterPos=NNS	-2.01
gaz=none beforePos=DT afterPos=POS	-0.72
gaz=none beforePos=DT afterPos=RB	0.34
gaz=none beforePos=DT afterPos=RBR	0.39
gaz=none beforePos=DT afterPos=TO	-0.73
gaz=none beforePos=DT afterPos=VBD	-1.82
gaz=none beforePos=DT afterPos=VBG	0.21
gaz=none beforePos=DT afterPos=VBN	-0.12
gaz=none beforePos=DT afterPos=VBP	-1.32
gaz=none beforePos=DT afterPos=VBZ	-0.25
gaz=none beforePos=DT afterPos=WDT	0.24
gaz=none beforePos=DT afterPos=WRB	-0.19
gaz=none beforePos=HYPH afterPos=.	-0.43
gaz=none beforePos=HYPH afterPos=NN	-0.76
gaz=none beforePos=HYPH afterPos=VBD	-0.25
gaz=none beforePos=HYPH afterPos=VBP	-0.15
gaz=none beforePos=IN afterPos=''	0.21
gaz=none beforePos=IN afterPos=,	-0.38
gaz=none beforePos=IN afterPos=-LRB-	-0.89
gaz=none beforePos=IN afterPos=-RRB-	-0.62
gaz=none beforePos=IN afterPos=.	-0.13
gaz=none beforePos=IN afterPos=:	0.06
gaz=none beforePos=IN afterPos=CD	-1.35
gaz=none beforePos=IN afterPos=DT	0.23
gaz=none beforePos=IN afterPos=HYPH	-1.22
gaz=none beforePos=IN afterPos=IN	0.18
gaz=none beforePos=IN afterPos=JJ	-0.54
gaz=none beforePos=IN afterPos=MD	-1.07
gaz=none beforePos=IN afterPos=NN	-0.49
gaz=none beforePos=IN afterPos=NNP	-1.46
gaz=none beforePos=IN afterPos=NNS	-0.03
gaz=none beforePos=IN afterPos=POS	-1.05
gaz=none beforePos=IN afterPos=PRP	-0.67
gaz=none beforePos=IN afterPos=RB	-0.15
gaz=none beforePos=IN afterPos=SYM	-0.53
gaz=none beforePos=IN afterPos=TO	0.17
gaz=none beforePos=IN afterPos=VB	-0.52
gaz=none beforePos=IN afterPos=VBG	-0.87
gaz=none beforePos=IN afterPos=VBN	-0.98
gaz=none beforePos=IN afterPos=VBP	-0.88
gaz=none beforePos=IN afterPos=VBZ	-0.31
gaz=none beforePos=IN afterPos=WDT	-1.11
gaz=none beforePos=IN afterPos=WP	0.29
gaz=none beforePos=IN afterPos=WRB	-0.85
gaz=none beforePos=JJ afterPos=,	-0.4
gaz=none beforePos=JJ afterPos=-LRB-	-0.97
gaz=none beforePos=JJ afterPos=.	0.33
gaz=none beforePos=JJ afterPos=CC	-0.73
gaz=none beforePos=JJ afterPos=CD	-0.55
gaz=none beforePos=JJ afterPos=HYPH	-0.79
gaz=none beforePos=JJ afterPos=IN	-0.07
gaz=none beforePos=JJ afterPos=JJ	-0.78
gaz=none beforePos=JJ afterPos=MD	-0.66
gaz=none beforePos=JJ afterPos=NN	-2.29
gaz=none beforePos=JJ afterPos=NNP	-0.67
gaz=none beforePos=JJ afterPos=NNPS	-0.52
gaz=none beforePos=JJ afterPos=NNS	-1.11
gaz=none beforePos=JJ afterPos=POS	-0.62
gaz=none beforePos=JJ afterPos=VBD	-1.31
gaz=none beforePos=JJ afterPos=VBG	-0.67
gaz=none beforePos=JJ afterPos=VBZ	0.46
gaz=none beforePos=JJ afterPos=WDT	-0.7
gaz=none beforePos=MD afterPos=VB	-0.86
gaz=none beforePos=NN afterPos=,	-0.61
gaz=none beforePos=NN afterPos=-LRB-	-1.14
gaz=none beforePos=NN afterPos=.	-0.6
gaz=none beforePos=NN afterPos=:	-0.9
gaz=none beforePos=NN afterPos=CC	-0.19
gaz=none beforePos=NN afterPos=CD	-0.69
gaz=none beforePos=NN afterPos=DT	-0.58
gaz=none beforePos=NN afterPos=IN	-0.11
gaz=none beforePos=NN afterPos=MD	0.09
gaz=none beforePos=NN afterPos=NN	-1.84
gaz=none beforePos=NN afterPos=NNP	-0.64
gaz=none beforePos=NN afterPos=NNS	-1.13
gaz=none beforePos=NN afterPos=POS	-0.84
gaz=none beforePos=NN afterPos=RB	-0.77
gaz=none beforePos=NN afterPos=TO	-0.81
gaz=none beforePos=NN afterPos=VBD	-1.98
gaz=none beforePos=NN afterPos=VBG	-0.37
gaz=none beforePos=NN afterPos=VBN	-0.61
gaz=none beforePos=NN afterPos=VBP	-0.75
gaz=none beforePos=NN afterPos=VBZ	-1.47
gaz=none beforePos=NNP afterPos=,	-0.2
gaz=none beforePos=NNP afterPos=-LRB-	-1.03
gaz=none beforePos=NNP afterPos=-RRB-	-0.76
gaz=none beforePos=NNP afterPos=.	-0.5
gaz=none beforePos=NNP afterPos=:	-0.8
gaz=none beforePos=NNP afterPos=CC	-1.15
gaz=none beforePos=NNP afterPos=CD	-0.55
gaz=none beforePos=NNP afterPos=IN	-2.1
gaz=none beforePos=NNP afterPos=JJ	-0.62
gaz=none beforePos=NNP afterPos=NN	-1.13
gaz=none beforePos=NNP afterPos=NNP	-1.42
gaz=none beforePos=NNP afterPos=POS	-0.51
gaz=none beforePos=NNP afterPos=RB	-0.9
gaz=none beforePos=NNP afterPos=TO	-0.67
gaz=none beforePos=NNP afterPos=VBD	-1.19
gaz=none beforePos=NNP afterPos=VBP	-0.64
gaz=none beforePos=NNP afterPos=VBZ	-1.04
gaz=none beforePos=NNS afterPos=,	-0.99
gaz=none beforePos=NNS afterPos=.	-0.52
gaz=none beforePos=NNS afterPos=CC	-0.56
gaz=none beforePos=NNS afterPos=DT	-0.43
gaz=none beforePos=NNS afterPos=IN	-0.62
gaz=none beforePos=NNS afterPos=NN	-0.84
gaz=none beforePos=NNS afterPos=NNP	-0.4
gaz=none beforePos=NNS afterPos=POS	-0.6
gaz=none beforePos=NNS afterPos=VBP	-0.53
gaz=none beforePos=POS afterPos=,	-0.25
gaz=none beforePos=POS afterPos=.	0.16
gaz=none beforePos=POS afterPos=IN	0.04
gaz=none beforePos=POS afterPos=NN	-0.58
gaz=none beforePos=POS afterPos=VBD	-0.54
gaz=none beforePos=RB afterPos=,	0.21
gaz=none beforePos=RB afterPos=.	-0.8
gaz=none beforePos=RB afterPos=CD	-0.45
gaz=none beforePos=RB afterPos=IN	0.1
gaz=none beforePos=RB afterPos=VBP	-0.77
gaz=none beforePos=RP afterPos=IN	-0.84
gaz=none beforePos=SYM afterPos=,	-0.67
gaz=none beforePos=SYM afterPos=-RRB-	-0.32
gaz=none beforePos=SYM afterPos=.	-0.75
gaz=none beforePos=VB afterPos=,	-0.94
gaz=none beforePos=VB afterPos=.	-0.87
gaz=none beforePos=VB afterPos=CD	-0.4
gaz=none beforePos=VB afterPos=IN	-0.13
gaz=none beforePos=VB afterPos=JJ	-0.55
gaz=none beforePos=VB afterPos=NN	-0.74
gaz=none beforePos=VB afterPos=NNS	-0.94
gaz=none beforePos=VB afterPos=POS	-0.31
gaz=none beforePos=VB afterPos=TO	-0.92
gaz=none beforePos=VBD afterPos=,	-1.69
gaz=none beforePos=VBD afterPos=-LRB-	-0.74
gaz=none beforePos=VBD afterPos=.	-1.33
gaz=none beforePos=VBD afterPos=:	-0.58
gaz=none beforePos=VBD afterPos=CC	0.38
gaz=none beforePos=VBD afterPos=CD	-0.59
gaz=none beforePos=VBD afterPos=DT	-0.75
gaz=none beforePos=VBD afterPos=IN	-1.11
gaz=none beforePos=VBD afterPos=JJ	-0.53
gaz=none beforePos=VBD afterPos=NN	-0.89
gaz=none beforePos=VBD afterPos=NNP	-0.52
gaz=none beforePos=VBD afterPos=NNS	-0.76
gaz=none beforePos=VBD afterPos=POS	-0.92
gaz=none beforePos=VBD afterPos=PRP	-0.33
gaz=none beforePos=VBD afterPos=TO	-1.06
gaz=none beforePos=VBD afterPos=VBD	-0.5
gaz=none beforePos=VBD afterPos=VBP	-0.6
gaz=none beforePos=VBD afterPos=VBZ	-0.32
gaz=none beforePos=VBD afterPos=WDT	-0.47
gaz=none beforePos=VBG afterPos=,	-0.94
gaz=none beforePos=VBG afterPos=.	-0.62
gaz=none beforePos=VBG afterPos=CC	-0.83
gaz=none beforePos=VBG afterPos=HYPH	-0.79
gaz=none beforePos=VBG afterPos=IN	-0.35
gaz=none beforePos=VBG afterPos=NN	-1.17
gaz=none beforePos=VBG afterPos=NNS	-1.32
gaz=none beforePos=VBG afterPos=POS	-1.02
gaz=none beforePos=VBG afterPos=TO	-0.76
gaz=none beforePos=VBG afterPos=VBP	-0.55
gaz=none beforePos=VBG afterPos=VBZ	-0.73
gaz=none beforePos=VBN afterPos=,	-1.06
gaz=none beforePos=VBN afterPos=.	-0.08
gaz=none beforePos=VBN afterPos=CD	-0.76
gaz=none beforePos=VBN afterPos=IN	0.15
gaz=none beforePos=VBN afterPos=JJ	-0.27
gaz=none beforePos=VBN afterPos=NN	-1.28
gaz=none beforePos=VBN afterPos=NNP	-0.78
gaz=none beforePos=VBN afterPos=NNS	-0.67
gaz=none beforePos=VBN afterPos=POS	-0.74
gaz=none beforePos=VBN afterPos=VBZ	-0.78
gaz=none beforePos=VBP afterPos=,	-0.93
gaz=none beforePos=VBP afterPos=IN	0.55
gaz=none beforePos=VBP afterPos=VBP	-0.65
gaz=none beforePos=VBP afterPos=VBZ	-0.65
gaz=none beforePos=VBZ afterPos=,	-1.19
gaz=none beforePos=VBZ afterPos=.	-1.31
gaz=none beforePos=VBZ afterPos=CD	-0.22
gaz=none beforePos=VBZ afterPos=IN	-0.66
gaz=none beforePos=VBZ afterPos=POS	-0.47
gaz=none beforePos=VBZ afterPos=VBD	-0.77
gaz=none beforePos=WDT afterPos=VBD	0.09
gaz=none beforePos=WDT afterPos=VBZ	-0.75
gaz=none beforePos=WRB afterPos=VBD	0.17
gaz=none beforePos=WRB afterPos=VBZ	-0.75
gaz=none name=none	-0.22
gaz=none name=organisation inside	-1.13
gaz=none name=organisation same	0.22
gaz=none name=organisation wider	-2.13
gaz=none name=other inside	-0.04
gaz=none name=other same	-0.04
gaz=none name=other wider	-2.15
gaz=none name=person inside	-0.78
gaz=none name=person same	-0.85
gaz=none name=person wider	-0.89
gaz=none name=place inside	-1.76
gaz=none name=place same	-0.09
gaz=none name=place wider	-0.48
gazetteer before=	0.28
gazetteer before=!	0.41
gazetteer before="	-0.4
gazetteer before=&	0.14
gazetteer before='	0.14
gazetteer before='s	-0.26
gazetteer before=(	-0.35
gazetteer before=)	-0.07
gazetteer before=*	-0.6
gazetteer before=,	-0.19
gazetteer before=-	-0.13
gazetteer before=.	0.04
gazetteer before=/	0.16
gazetteer before=2016	0.36
gazetteer before=:	0.17
gazetteer before=;	-0.15
gazetteer before=?	-0.46
gazetteer before=a	0.31
gazetteer before=about	0.39
gazetteer before=across	0.8
gazetteer before=adrian	-0.28
gazetteer before=affecting	0.1
gazetteer before=after	0.12
gazetteer before=against	0.42
gazetteer before=agence	-0.49
gazetteer before=agent	-0.49
gazetteer before=air	0.7
gazetteer before=alfie	-0.16
gazetteer before=all	-0.67
gazetteer before=although	0.65
gazetteer before=ambassador	-0.21
gazetteer before=american	-0.64
gazetteer before=an	-0.22
gazetteer before=and	0.23
gazetteer before=andrew	-0.38
gazetteer before=anthony	-0.24
gazetteer before=archbishop	-0.34
gazetteer before=are	0.76
gazetteer before=around	0.63
gazetteer before=as	-0.33
gazetteer before=asked	0.59
gazetteer before=barack	-0.16
gazetteer before=barclays	-0.6
gazetteer before=barry	-0.28
gazetteer before=before	0.14
gazetteer before=between	0.48
gazetteer before=beverly	-0.45
gazetteer before=billion	0.78
gazetteer before=birmingham	-0.44
gazetteer before=both	-0.24
gazetteer before=brands	-0.57
gazetteer before=brian	-0.28
gazetteer before=british	-0.76
gazetteer before=by	0.04
gazetteer before=called	0.55
gazetteer before=candidate	-0.4
gazetteer before=cape	-0.58
gazetteer before=capital	0.68
gazetteer before=central	0.27
gazetteer before=che	-0.45
gazetteer before=chief	-0.43
gazetteer before=chris	-0.36
gazetteer before=city	0.37
gazetteer before=congressman	-0.14
gazetteer before=copyright	0.27
gazetteer before=county	-0.25
gazetteer before=crown	-0.37
gazetteer before=current	0.55
gazetteer before=david	-0.36
gazetteer before=de	-0.77
gazetteer before=democratic	-0.69
gazetteer before=development	-0.31
gazetteer before=dimond	-0.3
gazetteer before=director	-0.22
gazetteer before=district	-0.21
gazetteer before=dominican	-0.54
gazetteer before=downtown	0.35
gazetteer before=dr	-0.32
gazetteer before=dr.	-0.3
gazetteer before=during	-0.6
gazetteer before=early	-0.62
gazetteer before=east	-0.15
gazetteer before=eastern	-0.05
gazetteer before=ebola	-0.29
gazetteer before=el	-0.45
gazetteer before=energy	0.42
gazetteer before=epicurean	0.44
gazetteer before=european	-0.3
gazetteer before=executive	-0.16
gazetteer before=federal	-0.44
gazetteer before=felipe	-0.34
gazetteer before=first	0.27
gazetteer before=following	0.15
gazetteer before=for	0.25
gazetteer before=former	0.31
gazetteer before=four	0.21
gazetteer before=francis	-0.24
gazetteer before=frontcounter	0.73
gazetteer before=general	-0.32
gazetteer before=given	0.49
gazetteer before=goz	-0.63
gazetteer before=grants	-0.38
gazetteer before=great	-0.76
gazetteer before=gtm	-0.38
gazetteer before=health	-0.45
gazetteer before=high	-0.25
gazetteer before=hills	-0.63
gazetteer before=his	0.66
gazetteer before=holy	-0.38
gazetteer before=hong	-0.38
gazetteer before=hugh	-0.28
gazetteer before=ian	-0.29
gazetteer before=identified	-0.1
gazetteer before=if	-0.45
gazetteer before=in	-0.1
gazetteer before=including	0.36
gazetteer before=international	-0.33
gazetteer before=into	0.69
gazetteer before=investment	-0.49
gazetteer before=is	-0.36
gazetteer before=its	0.55
gazetteer before=jaime	-0.28
gazetteer before=james	-0.31
gazetteer before=jim	-0.35
gazetteer before=joe	-0.27
gazetteer before=john	-0.37
gazetteer before=jonathan	-0.18
gazetteer before=jose	-0.19
gazetteer before=judge	-0.42
gazetteer before=just	0.52
gazetteer before=known	-0.15
gazetteer before=las	-0.5
gazetteer before=left	0.3
gazetteer before=like	0.44
gazetteer before=los	-0.57
gazetteer before=louis	-0.26
gazetteer before=mahim	-0.55
gazetteer before=manuel	-0.4
gazetteer before=mario	-0.16
gazetteer before=martin	-0.32
gazetteer before=mary	-0.17
gazetteer before=mashonaland	-0.49
gazetteer before=matthew	-0.36
gazetteer before=mayor	-0.26
gazetteer before=medical	-0.48
gazetteer before=mexico	-0.44
gazetteer before=miami	-0.38
gazetteer before=michael	-0.35
gazetteer before=middle	-0.51
gazetteer before=mike	-0.31
gazetteer before=million	-0.08
gazetteer before=minister	-0.21
gazetteer before=more	-0.48
gazetteer before=mr	-0.2
gazetteer before=mr.	-0.23
gazetteer before=ms	-0.22
gazetteer before=ms.	-0.24
gazetteer before=named	0.24
gazetteer before=national	-0.4
gazetteer before=near	0.09
gazetteer before=nearby	-0.8
gazetteer before=neighboring	0.57
gazetteer before=neighbouring	0.79
gazetteer before=nelson	-0.35
gazetteer before=new	-0.54
gazetteer before=nhs	-0.37
gazetteer before=north	-0.23
gazetteer before=northwestern	0.44
gazetteer before=notre	-0.46
gazetteer before=of	-0.11
gazetteer before=offer	0.41
gazetteer before=old	-0.07
gazetteer before=on	0.4
gazetteer before=or	0.21
gazetteer before=over	0.41
gazetteer before=pamela	-0.32
gazetteer before=paul	-0.26
gazetteer before=pope	-0.15
gazetteer before=president	-0.27
gazetteer before=prof.	-0.14
gazetteer before=recent	-0.09
gazetteer before=regional	0.44
gazetteer before=rift	-0.27
gazetteer before=royal	-0.47
gazetteer before=safety	-0.52
gazetteer before=said	0.38
gazetteer before=santa	-0.56
gazetteer before=saudi	-0.45
gazetteer before=say	0.34
gazetteer before=says	-0.2
gazetteer before=senator	-0.3
gazetteer before=seoul	-0.39
gazetteer before=since	-0.65
gazetteer before=sme	0.5
gazetteer before=south	-0.51
gazetteer before=southeast	0.53
gazetteer before=southern	0.36
gazetteer before=soviet	-0.36
gazetteer before=spokesman	-0.47
gazetteer before=st.	-0.22
gazetteer before=states	0.18
gazetteer before=such	-0.25
gazetteer before=support	0.16
gazetteer before=supreme	-0.14
gazetteer before=sustainable	-0.34
gazetteer before=taco	-0.8
gazetteer before=than	0.48
gazetteer before=that	-0.26
gazetteer before=the	0.18
gazetteer before=then	0.05
gazetteer before=third	0.14
gazetteer before=this	0.25
gazetteer before=through	0.59
gazetteer before=throughout	0.61
gazetteer before=thunder	-0.25
gazetteer before=time	-0.41
gazetteer before=to	0.18
gazetteer before=told	0.1
gazetteer before=tom	-0.12
gazetteer before=town	-0.53
gazetteer before=trade	-0.51
gazetteer before=tropical	0.61
gazetteer before=turtle	-0.45
gazetteer before=two	0.44
gazetteer before=u.s.	-0.42
gazetteer before=under	0.36
gazetteer before=united	-1.07
gazetteer before=until	-0.15
gazetteer before=us	-0.3
gazetteer before=verkhovna	-0.43
gazetteer before=veterinary	-0.36
gazetteer before=village	0.34
gazetteer before=villages	0.57
gazetteer before=visited	0.42
gazetteer before=visiting	0.57
gazetteer before=was	0.59
gazetteer before=washington	-0.4
gazetteer before=week	-0.39
gazetteer before=well	-0.18
gazetteer before=west	-0.08
gazetteer before=western	0.2
gazetteer before=what	-0.04
gazetteer before=when	0.29
gazetteer before=where	-0.47
gazetteer before=which	0.43
gazetteer before=while	0.34
gazetteer before=wildlife	-0.46
gazetteer before=william	-0.15
gazetteer before=with	-0.11
gazetteer before=without	-0.44
gazetteer before=world	-0.59
gazetteer before=york	-0.5
gazetteer before=yulit	-0.19
gazetteer before=zealand	-0.24
gazetteer before=–	0.2
gazetteer before=—	0.08
gazetteer before=‘	-0.49
gazetteer before=’s	-0.08
gazetteer before=”	-0.09
gazetteer words=1 false false	0.54
gazetteer words=1 false true	-0.1
gazetteer words=1 true false	-0.32
gazetteer words=1 true true	-0.21
gazetteer words=2 false false	0.66
gazetteer words=2 false true	-0.31
gazetteer words=2 true false	0.5
gazetteer words=2 true true	-0.46
gazetteer words=3 false false	0.31
gazetteer words=3 false true	-0.61
gazetteer words=3 true false	-0.26
gazetteer words=3 true true	-0.65
gazetteer words=4 false false	0.29
gazetteer words=4 false true	-0.29
gazetteer words=4 true false	-0.21
gazetteer words=5 false false	1.13
head=05	-0.32
head=1	-0.44
head=10	-0.49
head=11	-0.48
head=12	-0.54
head=13	-0.29
head=14	0.13
head=15	-0.6
head=16	-0.21
head=17	-0.45
head=18	-0.17
head=19	-0.48
head=2	-0.48
head=20	-0.5
head=2016	-0.03
head=2017	-0.56
head=21	-0.44
head=22	-0.4
head=23	-0.41
head=24	-0.18
head=25	-0.43
head=26	-0.24
head=27	-0.45
head=28	-0.63
head=28/29	0.34
head=29	-0.66
head=29/30	-0.69
head=3	-0.28
head=30	-0.57
head=300	0.35
head=31	-0.37
head=4	-0.57
head=5	-0.22
head=6	-0.49
head=7	-0.22
head=8	-0.16
head=9	-0.51
head=9.30	-0.33
head=a	-0.39
head=a417	0.77
head=able	-0.47
head=absentee	0.44
head=abuse	-0.46
head=accept	-0.19
head=account	0.04
head=accuse	0.22
head=acknowledge	-0.43
head=acquire	-0.81
head=act	-0.96
head=action	0.21
head=activity	0.33
head=actor	-0.29
head=actress	-0.33
head=add	-0.34
head=addition	-0.63
head=address	-0.1
head=administer	-0.33
head=administration	-0.61
head=admit	-0.91
head=adopt	0.57
head=advertise	-0.66
head=advertiser	-0.38
head=advise	-0.43
head=adviser	-0.78
head=advisor	-0.77
head=advocate	-0.1
head=affair	-0.96
head=affect	0.24
head=affiliate	-0.42
head=afghanistan	0.23
head=afraid	-0.48
head=africa	-0.72
head=african	-0.64
head=afternoon	-0.7
head=age	0.22
head=agency	-0.46
head=agree	-0.67
head=agreement	-0.25
head=aid	-0.54
head=aide	-0.82
head=aids	-0.57
head=aim	-0.37
head=airline	0.56
head=airport	-0.07
head=al	-0.42
head=alaska	0.57
head=alberta	0.41
head=albuquerque	0.46
head=alert	0.1
head=alex	-0.37
head=alfie	-0.16
head=alive	-0.4
head=all	0.09
head=allegation	-0.31
head=allege	0.35
head=alliance	-0.89
head=allow	-0.71
head=ally	0.28
head=alter	-0.43
head=ambassador	-0.1
head=ambition	0.05
head=america	-0.42
head=ames	0.73
head=amount	-0.16
head=amy	-0.55
head=analysis	-0.44
head=andrew	-0.74
head=android	-0.96
head=angola	0.11
head=anhui	-0.19
head=animal	-0.72
head=announce	-0.19
head=announcement	-0.56
head=answer	-0.34
head=anthony	-0.67
head=anticipate	-0.45
head=apologise	-0.55
head=apologize	-0.48
head=appeal	-0.76
head=appear	-0.12
head=appearance	-0.47
head=application	-0.46
head=apply	-0.56
head=appoint	-0.61
head=appreciate	-0.25
head=approach	-1.03
head=approval	-0.46
head=approve	-0.1
head=april	-0.56
head=aqmd	-0.52
head=architect	-0.63
head=area	0.18
head=ariel	-0.63
head=arizona	0.3
head=arkansas	0.44
head=armenia	0.4
head=army	0.56
head=arrest	0.22
head=arrival	0.05
head=arrive	-0.09
head=art	-0.3
head=article	-0.71
head=artist	0.15
head=as	-0.18
head=asia	0.36
head=ask	-0.94
head=assemble	-0.36
head=assessment	-0.33
head=assistant	-0.59
head=associate	0.17
head=association	-0.58
head=assume	-0.49
head=assure	-0.28
head=atlanta	0.21
head=attack	-0.45
head=attempt	-0.11
head=attend	0.28
head=attorney	0.45
head=attribute	-0.49
head=aureus	-0.59
head=australia	1.24
head=austria	-0.38
head=author	-0.51
head=authority	-0.2
head=available	0.34
head=avenue	-0.63
head=award	0.07
head=aware	-0.23
head=axne	-0.63
head=b	-0.48
head=baby	-0.55
head=back	0.59
head=bacteria	-0.62
head=bacteriologist	-0.55
head=bain	-0.4
head=balintawak	0.24
head=ball	-0.25
head=ban	-0.11
head=band	-0.28
head=bank	-0.21
head=bar	0.64
head=barack	0.22
head=barangay	-0.17
head=barry	-0.79
head=base	0.17
head=basis	-0.44
head=bato	-0.36
head=baton	0.05
head=battle	-1.02
head=beach	-0.08
head=beat	-0.04
head=become	0.66
head=beef	0.49
head=begin	0.06
head=belgium	0.57
head=believe	0.24
head=belong	-0.27
head=ben	-0.6
head=bend	0.22
head=benefit	-0.66
head=benin	-0.2
head=bill	-0.51
head=bird	-0.09
head=bissau	-0.66
head=bit	-0.09
head=blame	0.15
head=blast	-0.05
head=block	0.16
head=blogger	-0.44
head=board	0.45
head=body	-0.73
head=bond	-0.71
head=bone	-0.55
head=book	-0.72
head=booth	-0.58
head=border	0.12
head=boss	-0.66
head=botswana	0.14
head=boy	0.48
head=branch	0.39
head=brand	-0.28
head=brazil	0.1
head=breach	-0.64
head=break	-0.83
head=breakdown	0.44
head=brian	-0.38
head=bring	0.26
head=britain	-0.23
head=broadcast	-0.7
head=broker	-0.45
head=bruce	-0.31
head=buffalo	0.09
head=build	0.1
head=building	0.17
head=bulacan	-0.48
head=bulgaria	-0.09
head=bureau	-0.35
head=business	0.15
head=buy	-0.33
head=cairo	0.31
head=calculate	-0.4
head=call	-0.29
head=cambridge	-0.5
head=camp	0.82
head=campaign	0.17
head=campus	0.36
head=candidate	-0.91
head=cano	0.33
head=capital	-0.14
head=caption	-0.67
head=car	-0.39
head=caravan	-0.42
head=care	-0.94
head=career	-0.67
head=carlos	-0.62
head=carnival	0.58
head=carolina	-0.64
head=carpet	-0.31
head=carry	-0.58
head=case	-0.13
head=cashier	-0.59
head=catch	0.11
head=cattai	0.42
head=cause	-1.05
head=caution	-0.14
head=ceamurlia	0.2
head=celebrate	0.09
head=center	0.23
head=centers	-0.61
head=centre	0.24
head=ceo	0.23
head=chain	-0.42
head=chair	-0.69
head=chairman	-1.05
head=challenge	0.18
head=chamber	-0.07
head=champion	-0.5
head=championship	-0.61
head=chancellor	-0.14
head=change	-0.58
head=channel	-0.47
head=chapel	-0.09
head=chapter	-0.53
head=charge	0.1
head=charles	-0.38
head=charlotte	-0.04
head=che	-0.39
head=cheat	-0.3
head=check	0.08
head=chef	-0.59
head=chemical	-0.69
head=chen	-0.68
head=chicken	-0.64
head=chief	0.31
head=child	-0.3
head=china	-0.06
head=cholera	-0.65
head=cholerae	-0.76
head=choose	-0.77
head=chris	-0.61
head=christopher	-0.41
head=church	-0.7
head=cinema	0.42
head=cir	-0.2
head=circulate	-0.12
head=cite	-0.4
head=citizen	0.06
head=city	-0.49
head=claim	-0.65
head=clash	0.38
head=class	-0.69
head=claude	-0.42
head=clean	0.25
head=clg	0.52
head=clinic	0.14
head=cllr	-0.4
head=close	-0.57
head=closure	-0.54
head=club	0.28
head=co-ordinator	-0.43
head=coach	0.08
head=coalition	0.38
head=coast	0.65
head=code	-0.53
head=coli	-0.69
head=collapse	-0.49
head=collect	-0.25
head=collector	-0.26
head=columbia	0.67
head=columbus	0.32
head=column	-0.32
head=combat	-0.46
head=come	0.04
head=command	0.15
head=comment	-1.08
head=commerce	-0.75
head=commission	0.7
head=commissioner	-0.33
head=commit	-0.4
head=commitment	0.18
head=committee	-0.74
head=community	0.62
head=company	-0.54
head=compare	-0.55
head=competition	0.27
head=complain	-0.71
head=complete	-0.9
head=complex	-0.78
head=component	-0.53
head=compound	-0.8
head=comprise	0.19
head=conceive	0.08
head=concentration	-0.59
head=concern	0.59
head=concerned	-0.39
head=concert	0.23
head=concerto	-0.54
head=conclude	0.15
head=condemn	0.39
head=conduct	-0.26
head=conference	0.27
head=confidence	-0.54
head=confident	0.45
head=confirm	-1.03
head=congo	0.77
head=congress	-0.56
head=connect	-0.7
head=connection	0.26
head=consequence	0.23
head=consider	0.13
head=constituency	0.38
head=consulate	0.35
head=contact	-0.07
head=contain	-1.06
head=contend	0.24
head=continue	-0.13
head=contract	0.03
head=contribute	-0.64
head=contributor	-0.5
head=control	-0.06
head=controversy	-0.15
head=convict	-0.42
head=cook	-0.24
head=cooperate	-0.03
head=cooperation	-0.61
head=coordinate	-0.15
head=coordinator	-0.12
head=copyright	-0.83
head=corporation	-1.02
head=corps	-0.64
head=correspondent	-0.5
head=cost	-0.75
head=council	-0.68
head=councillor	0.75
head=counterpart	-0.32
head=country	-0.53
head=course	-0.69
head=court	0.06
head=cousin	-0.74
head=cover	-0.39
head=cow	0.32
head=create	-0.2
head=creator	-0.62
head=credit	-1.16
head=creek	0.18
head=critchfield	0.34
head=critical	-0.33
head=criticism	-0.79
head=crop	0.25
head=cross	-0.77
head=cull	0.32
head=cup	-0.96
head=customer	-0.3
head=cyprus	0.24
head=dade	-0.76
head=daily	-0.93
head=damage	-0.74
head=danger	-0.44
head=darfur	0.19
head=data	-0.82
head=date	-0.67
head=daughter	-0.39
head=david	-0.57
head=day	-0.67
head=dead	-0.51
head=deal	-0.69
head=death	-0.67
head=debate	-0.48
head=debut	0.15
head=decide	-0.09
head=decision	-0.53
head=declaration	0.35
head=declare	-0.17
head=decline	-0.37
head=deep	-0.59
head=defend	0.13
head=degree	-0.23
head=delaware	0.33
head=delay	-0.4
head=delegation	-0.21
head=deliver	0.18
head=demand	-0.75
head=democrat	0.36
head=deny	-0.43
head=department	0.12
head=departure	0.49
head=depend	-0.59
head=dependency	-0.5
head=deploy	-0.23
head=deport	-0.22
head=describe	-1.03
head=design	0.13
head=designate	-0.58
head=desire	0.25
head=destination	0.38
head=detain	-0.48
head=detect	-0.65
head=develop	0.34
head=development	-0.19
head=diagnose	-0.57
head=die	-0.38
head=difficult	-0.17
head=dimond	-0.76
head=dinner	0.64
head=direct	-0.57
head=director	-0.99
head=disagree	-0.45
head=disappear	-0.42
head=disclose	-1.07
head=discover	-0.71
head=discovery	-0.13
head=discuss	-0.06
head=disease	-0.85
head=disorder	-0.24
head=dispute	0.51
head=distribute	-0.12
head=district	0.86
head=division	-0.56
head=do	0.14
head=dock	0.31
head=doctor	0.72
head=dog	-0.48
head=dole	-0.67
head=dollar	-0.37
head=donald	-0.06
head=donate	0.59
head=door	-0.52
head=dose	-0.81
head=double	0.36
head=doug	-0.69
head=dozhd	-0.71
head=dprk	-0.15
head=draw	-0.66
head=dream	0.13
head=drive	-0.07
head=driver	-0.77
head=drug	-0.92
head=duck	0.3
head=ducks	0.29
head=early	-0.6
head=earn	-0.51
head=earthquake	0.1
head=east	0.38
head=eat	-0.6
head=ebolavirus	-1.03
head=economist	-0.19
head=economy	0.74
head=edition	-1.09
head=editorial	-0.52
head=effort	-0.28
head=egg	-0.72
head=el	-0.73
head=elect	-0.68
head=election	-0.63
head=embassy	-0.22
head=employee	-0.77
head=encephalopathy	-0.12
head=encourage	-0.13
head=end	-0.99
head=endemic	0.51
head=energy	-0.33
head=engage	-0.79
head=engine	-0.26
head=engineer	-0.11
head=england	-0.33
head=enter	-0.32
head=entitle	-0.51
head=environment	-0.31
head=envoy	-0.75
head=epidemic	-0.79
head=epidemiologist	-0.69
head=equipment	-0.1
head=era	-0.67
head=eradicate	-0.12
head=eric	-0.51
head=escalate	-0.45
head=escape	-0.6
head=establish	0.3
head=estate	0.05
head=estimate	-1.13
head=eu	-0.65
head=europe	-0.06
head=evade	0.14
head=evening	-0.94
head=event	0.37
head=evidence	-0.25
head=evolve	-0.47
head=examine	-0.46
head=examiner	-0.28
head=example	0.36
head=exchange	-0.5
head=exclude	0.44
head=exercise	-0.56
head=exist	-0.55
head=expand	0.39
head=expansion	-0.03
head=expect	-0.73
head=expel	-0.05
head=experience	0.27
head=expert	-0.73
head=explain	-0.66
head=export	-0.36
head=express	-0.18
head=extend	0.15
head=face	-0.39
head=facilitate	0.21
head=fact	-0.4
head=factor	0.04
head=fail	-0.09
head=failure	-0.34
head=fall	0.35
head=family	-0.38
head=fan	-0.65
head=far	-0.29
head=farm	0.27
head=farmer	-0.36
head=fatality	0.38
head=father	-0.91
head=favor	-0.29
head=favour	0.12
head=fda	-0.6
head=fear	-0.71
head=feature	-0.69
head=fee	-0.25
head=felipe	-0.34
head=festival	-0.08
head=fever	-0.98
head=field	-0.57
head=fifteen	0.5
head=fight	-0.25
head=figure	-0.53
head=file	-0.71
head=finalist	-0.62
head=find	-0.43
head=finding	-0.15
head=fine	-0.35
head=finish	0.03
head=fire	0.23
head=first	-0.06
head=flooding	-0.35
head=flourish	-0.29
head=flu	-0.63
head=fly	-0.32
head=focus	-0.2
head=follow	-0.43
head=food	-0.4
head=force	0.2
head=forecast	0.16
head=forecaster	0.66
head=form	-1.01
head=forum	0.62
head=foundation	0.51
head=founder	-0.79
head=framework	-0.82
head=france	-0.14
head=franchise	-0.5
head=francis	0.07
head=franklin	-0.57
head=fraud	-0.25
head=fre	0.19
head=frederick	-0.11
head=friday	-0.36
head=front	-0.58
head=frontière	-0.47
head=full	0.25
head=fund	-0.89
head=funding	0.25
head=fungus	-0.45
head=future	0.49
head=gain	-0.49
head=game	-0.7
head=gary	-0.8
head=gather	-0.58
head=general	0.45
head=george	0.14
head=georgia	0.11
head=germany	-0.25
head=girlfriend	-0.61
head=give	-0.74
head=go	-1.06
head=goal	0.27
head=good	0.51
head=government	-0.14
head=governor	0.44
head=goz	-0.63
head=grant	0.08
head=great	-0.36
head=greece	-0.21
head=gregory	0.35
head=grid	0.16
head=grill	0.44
head=group	0.25
head=grow	0.08
head=growth	0.03
head=guard	0.66
head=guy	-0.52
head=h1n1	-0.13
head=h5n1	0.42
head=half	-0.27
head=hall	0.12
head=hamdan	-0.62
head=hand	-0.05
head=hang	0.55
head=happen	-0.07
head=happy	-0.35
head=hart	-0.31
head=harvey	-0.7
head=hatch	-0.23
head=have	-0.1
head=haydn	-0.88
head=he	-0.18
head=head	-0.43
head=headquarter	0.38
head=headquarters	-0.6
head=health	-0.2
head=hear	-0.75
head=hearing	0.25
head=heart	-0.28
head=height	-0.54
head=helen	-0.61
head=helena	0.41
head=help	-0.1
head=henry	0.16
head=herald	-0.2
head=high	-0.27
head=highlight	-0.43
head=highway	0.28
head=hill	0.06
head=hills	-0.73
head=history	0.3
head=hit	-0.85
head=hiv	-0.77
head=hold	0.35
head=hollywood	0.28
head=home	0.72
head=hong	-0.38
head=honor	-0.36
head=hope	-0.32
head=horse	-0.34
head=hospital	0.29
head=hospitalize	-0.14
head=host	-0.04
head=hotel	0.6
head=hotspot	0.46
head=hour	-0.6
head=house	-0.05
head=houston	0.53
head=https://t.co/b6st9j0txx	0.24
head=hugh	-0.6
head=human	0.08
head=husband	-0.88
head=huseyin	-0.75
head=identify	-0.74
head=ill	-0.04
head=illness	-0.41
head=image	-0.26
head=import	-0.11
head=importance	-0.78
head=important	-0.4
head=imprison	-0.29
head=imprisonment	0.3
head=improve	0.45
head=inaugurate	-0.08
head=incident	-0.73
head=include	0.25
head=increase	-0.71
head=independence	0.43
head=india	0.13
head=indicate	-0.45
head=indict	-0.34
head=individual	-0.1
head=infect	-0.8
head=infection	-0.78
head=influence	-0.33
head=influenza	0.43
head=inform	-0.46
head=information	0.26
head=initiate	-0.53
head=initiative	0.29
head=insist	0.37
head=inspector	-0.67
head=inspire	-0.62
head=install	-0.25
head=instance	-0.55
head=institute	0.22
head=institution	0.06
head=instruct	-0.67
head=interest	0.36
head=interview	-1.12
head=introduce	-0.72
head=investigate	-0.21
head=investigation	-0.11
head=investment	0.13
head=invite	-0.69
head=involve	-0.94
head=iraq	-0.04
head=irvine	0.11
head=island	0.32
head=islander	-0.34
head=issue	-0.15
head=jail	-0.1
head=jaime	-0.27
head=james	-0.69
head=jamison	-1.04
head=janet	0.49
head=january	-0.93
head=japan	0.19
head=java	-0.23
head=jd.com	-0.51
head=jeffrey	-0.42
head=jersey	0.16
head=jim	-0.35
head=job	-0.27
head=jockey	0.12
head=joe	-0.38
head=johannesburg	0.14
head=john	-0.81
head=johnson	-0.79
head=join	-0.44
head=joke	-0.55
head=jon	0.52
head=jose	-0.72
head=josé	-0.64
head=journal	-0.51
head=journalist	-0.97
head=judge	-0.27
head=judgment	-0.57
head=jump	-0.41
head=jungle	0.56
head=jury	0.07
head=kampungu	-0.75
head=kate	-0.55
head=keep	-0.17
head=kentucky	0.64
head=khartoum	0.33
head=kid	0.32
head=kidney	-0.36
head=kilburn	-0.53
head=kill	-0.55
head=killer	-0.61
head=know	-0.74
head=korea	-1.04
head=korean	-0.55
head=lab	0.09
head=laboratory	-0.2
head=language	0.56
head=las	-0.22
head=last	-0.41
head=late	-0.23
head=launch	-0.18
head=law	-0.34
head=lawmaker	0.32
head=lawyer	-0.71
head=leader	-0.7
head=leadership	0.35
head=least	-0.29
head=leave	0.52
head=leg	0.53
head=legislation	-0.39
head=lend	-0.49
head=leo	-0.25
head=let	-0.4
head=letter	-0.07
head=level	-0.52
head=levy	-0.49
head=life	-0.51
head=like	-0.65
head=likely	-0.17
head=limit	0.11
head=line	-0.63
head=link	-0.86
head=list	-0.77
head=live	-0.48
head=loan	0.26
head=location	0.12
head=london	0.75
head=look	0.47
head=loom	-0.33
head=los	-0.48
head=lose	-0.57
head=loss	-0.46
head=lot	0.35
head=low	-0.06
head=lucerne	-1.35
head=lumpur	0.44
head=madrid	0.29
head=maggie	-0.7
head=mahinda	-0.56
head=maintain	0.56
head=majority	-0.13
head=make	-0.11
head=malakal	-0.49
head=malaria	-0.09
head=malaysia	0.53
head=male	0.38
head=man	0.47
head=manage	0.04
head=management	0.44
head=manager	-0.94
head=manaoag	0.38
head=manila	-0.24
head=manuel	-0.75
head=manufacturer	-0.47
head=manusha	-0.68
head=many	-0.19
head=map	0.09
head=marc	-0.85
head=march	0.29
head=mario	-0.74
head=mark	-0.05
head=market	0.52
head=marry	0.24
head=martin	-0.32
head=mary	0.21
head=mass	0.19
head=match	0.57
head=material	-0.28
head=matias	0.24
head=matter	-0.68
head=matthew	-0.39
head=mayor	0.95
head=mean	-0.89
head=meantime	-0.03
head=measure	-0.08
head=meat	-0.08
head=media	-0.4
head=meet	0.12
head=meeting	-0.44
head=member	0.08
head=mention	0.22
head=mexico	0.54
head=michael	-0.54
head=michelle	-0.27
head=michigan	0.48
head=midlands	-0.16
head=migrant	0.7
head=migrate	0.16
head=mike	-0.28
head=mile	0.09
head=military	0.05
head=million	-0.8
head=mining	-0.26
head=minister	0.2
head=ministry	-0.44
head=miss	0.64
head=mission	0.69
head=mistake	-0.26
head=mix	-0.55
head=model	-0.72
head=modernize	-0.46
head=mohammed	-0.48
head=moment	-0.34
head=monday	-0.58
head=money	-0.32
head=monoxide	-0.6
head=month	-0.73
head=moonbi	0.7
head=more	-0.38
head=morning	-0.73
head=mosquitoe	0.2
head=most	0.37
head=mother	0.1
head=motion	-0.73
head=mount	0.26
head=mouth	0.36
head=move	-0.32
head=movement	-0.63
head=mp	0.12
head=murder	-0.55
head=mutation	-0.26
head=nadu	0.21
head=nairobi	-0.09
head=name	-0.34
head=nation	0.24
head=native	-0.31
head=necessary	-0.13
head=need	-0.11
head=neighbor	0.44
head=neighborhood	0.56
head=nelson	0.49
head=network	-0.13
head=new	-0.91
head=news	-0.43
head=newspaper	0.33
head=nigeria	0.41
head=night	-1.12
head=nile	-0.61
head=nine	0.09
head=nominate	-0.47
head=note	-0.1
head=notice	-0.55
head=notify	-0.84
head=notre	-0.23
head=nsw	0.51
head=number	-0.5
head=nut	-0.67
head=oak	-0.42
head=observance	-0.81
head=observe	-0.36
head=obtain	-0.41
head=occur	-0.32
head=offer	0.44
head=office	0.34
head=officer	-1
head=official	0.03
head=old	0.24
head=one	0.04
head=open	0.37
head=opening	0.46
head=operate	-0.57
head=operation	0.3
head=oppose	0.33
head=opposition	-0.3
head=option	-0.62
head=order	-0.79
head=organisation	-0.73
head=organization	0.14
head=organize	-0.55
head=other	0.21
head=outbreak	-0.91
head=outlaste	0.1
head=outlet	-0.77
head=overseas	-0.52
head=own	0.16
head=page	-0.67
head=pailin	0.34
head=pair	-0.21
head=pamela	-0.32
head=pandemic	-1.02
head=parade	-0.57
head=parasite	-0.54
head=parent	-0.64
head=park	0.29
head=parliamentarian	-0.89
head=part	0.12
head=participate	-0.5
head=partner	-0.52
head=partnership	-0.42
head=party	-0.21
head=pass	-0.88
head=passenger	0.45
head=path	0.28
head=patient	-0.47
head=paul	-0.25
head=pay	-0.72
head=payment	-0.29
head=peak	-0.27
head=people	0.09
head=percent	-0.24
head=perform	-0.89
head=performance	-0.85
head=period	-0.67
head=personnel	-0.18
head=petition	-0.1
head=phase	-0.29
head=photo	-1.07
head=physician	-0.51
head=pianist	-0.31
head=picture	-0.88
head=pig	0.36
head=pilgrimage	-0.25
head=place	0.32
head=plan	0.44
head=plant	-0.5
head=plantation	-0.72
head=play	-0.76
head=player	-0.38
head=plc	-0.06
head=plead	-0.64
head=pleasanton	0.41
head=pleased	-0.47
head=pledge	-0.22
head=point	0.14
head=poison	0.68
head=poisoning	-0.63
head=police	0.22
head=policy	0.67
head=politician	-0.5
head=poll	-0.54
head=population	0.35
head=portion	0.48
head=position	-0.56
head=possible	-0.23
head=post	0.6
head=power	-0.43
head=practice	0.54
head=pray	-0.46
head=predict	-0.45
head=premajayantha	-0.85
head=prepare	-0.49
head=prescribe	-0.26
head=presence	-0.83
head=present	-0.41
head=presenter	-0.68
head=president	-0.3
head=presidium	-0.46
head=press	-0.67
head=prevent	-0.36
head=prevention	-0.57
head=price	-0.66
head=primary	-0.38
head=prison	0.16
head=problem	-0.33
head=proclaim	-0.27
head=producer	0.1
head=product	-0.21
head=professor	0.3
head=profile	-0.25
head=program	-1.14
head=programme	-0.14
head=progress	0.33
head=project	0.4
head=promise	-0.43
head=prompt	0.18
head=pronounce	0.28
head=proposal	-0.42
head=propose	-0.74
head=prosecute	-0.61
head=prosecution	-0.32
head=protect	-0.67
head=protest	0.4
head=prove	0.09
head=provide	-0.28
head=province	-0.12
head=public	0.29
head=publication	-0.5
head=publish	0.24
head=pull	-0.53
head=purchase	-0.07
head=purpose	-0.15
head=pursue	0.15
head=push	-0.49
head=put	-0.29
head=quality	0.33
head=quarantine	0.26
head=quarter	-0.63
head=question	-0.56
head=quiet	-0.27
head=quote	-0.75
head=race	0.57
head=racecourse	0.54
head=racing	-0.66
head=rain	-0.69
head=raise	-0.09
head=raleigh	0.2
head=range	-0.26
head=ranger	0.39
head=rape	-0.08
head=rate	0.42
head=rating	-0.17
head=reach	-0.63
head=react	0.17
head=read	-0.8
head=realize	0.1
head=reason	0.35
head=rebel	-0.44
head=recall	-0.55
head=receive	0.17
head=recognize	0.24
head=recommence	-0.27
head=recommend	-0.86
head=recommendation	-0.78
head=record	0.3
head=recount	-0.69
head=recover	-0.38
head=refer	0.2
head=regard	-0.08
head=regiment	-0.57
head=region	0.2
head=register	-0.07
head=regulator	-0.28
head=reiterate	-0.38
head=reject	0.35
head=rejection	-0.55
head=related	-0.71
head=relation	-0.41
head=relationship	-0.19
head=release	-0.19
head=remain	0.04
head=remark	-0.49
head=remind	-0.62
head=remove	0.04
head=rename	-0.15
head=renew	0.25
head=replacement	-0.29
head=report	-0.82
head=reporter	-0.76
head=reports	0.41
head=represent	0.41
head=representative	-0.32
head=republic	-1.6
head=request	-0.17
head=require	-0.9
head=research	-0.49
head=researcher	-0.47
head=reserve	-0.75
head=residence	0.29
head=resident	0.71
head=resign	-0.61
head=resort	0.36
head=respect	0.15
head=respond	0.17
head=response	0.05
head=responsible	0.36
head=rest	0.48
head=restaurant	0.07
head=restrict	-0.55
head=restriction	-0.36
head=result	-0.59
head=resurrection	-0.73
head=retaliate	0.76
head=reveal	-0.7
head=richard	-0.47
head=ride	0.15
head=right	-0.62
head=rise	-0.24
head=rishad	-0.49
head=risk	-0.48
head=rival	-0.15
head=river	-0.73
head=road	0.19
head=rob	-0.52
head=rogaland	0.94
head=role	-0.22
head=roll	-0.11
head=room	-0.39
head=root	-0.18
head=route	0.38
head=rule	-0.74
head=ruler	-0.08
head=run	0.15
head=russia	0.06
head=saeed	-0.67
head=saipan	-0.24
head=sale	-0.28
head=sam	0.3
head=same	-0.27
head=sample	-0.62
head=san	0.43
head=santa	-0.47
head=sanya	-0.08
head=saturday	0.32
head=say	-1.15
head=sc	-0.53
head=scandal	0.07
head=scared	-0.34
head=schedule	-0.81
head=scheme	-0.6
head=school	0.32
head=science	-0.72
head=scientist	-0.44
head=score	-0.75
head=scour	0.19
head=search	-0.39
head=season	0.08
head=seat	-0.07
head=second	-0.19
head=secretary	-0.18
head=section	0.32
head=sector	0.26
head=secure	-0.45
head=security	0.07
head=see	-0.15
head=seek	0.3
head=seem	-0.29
head=seize	-0.52
head=select	-0.82
head=sell	0.28
head=senator	0.14
head=send	-0.16
head=sentence	-0.81
head=sentiment	0.14
head=sergei	-0.19
head=serve	-0.69
head=service	0.11
head=session	-0.96
head=set	-0.23
head=severn	0.39
head=share	-0.6
head=shares	-0.63
head=shell	-0.17
head=sheriff	0.06
head=ship	-0.56
head=shipment	-0.23
head=shoot	0.25
head=shooting	0.11
head=shore	0.48
head=shot	-0.47
head=show	-0.82
head=shut	0.12
head=shwe	0.57
head=sick	0.45
head=side	-0.06
head=sight	-0.19
head=sign	-0.08
head=similar	-0.76
head=sit	-0.56
head=site	-0.76
head=six	0.31
head=slaughter	-0.4
head=slovenia	0.27
head=slum	0.76
head=smoke	-0.37
head=so	-0.58
head=society	-0.13
head=sociologist	-0.64
head=sol	-0.46
head=soldier	0.23
head=solidarity	-0.24
head=son	-0.7
head=sonata	-0.45
head=source	-0.85
head=specialist	-0.76
head=species	0.16
head=speech	0.49
head=spend	-0.67
head=spinach	-0.39
head=split	-0.31
head=spokesman	-0.47
head=spokesperson	0.15
head=spokeswoman	-1.07
head=spokewoman	-0.55
head=sponsor	-0.85
head=spot	0.33
head=spread	0.23
head=springfield	0.25
head=spur	-0.08
head=squad	-0.64
head=square	-0.83
head=stabbing	-0.31
head=staff	-0.75
head=staffer	-0.58
head=stage	-0.61
head=stand	-0.71
head=star	0.45
head=start	-0.58
head=state	0.07
head=statement	-0.71
head=states	0.25
head=statistic	-0.47
head=statue	0.26
head=stay	-0.06
head=step	0.25
head=stone	-0.19
head=stop	0.17
head=store	-0.87
head=storm	-0.4
head=story	-0.48
head=strain	-1.24
head=strategy	0.58
head=street	0.46
head=stress	-0.59
head=stretch	0.18
head=strike	-0.76
head=strip	-0.65
head=student	-0.89
head=study	-0.26
head=suba	1.2
head=subject	-0.72
head=suburb	0.5
head=success	-0.3
head=successful	-0.48
head=such	-0.31
head=sudan	-0.42
head=suffer	0.15
head=suggest	-0.83
head=sul	0.41
head=summit	-0.26
head=sunday	-0.04
head=superintendent	-0.65
head=supplies	-0.44
head=support	-0.37
head=supporter	-0.68
head=sure	-0.62
head=surpass	0.44
head=surprise	-0.49
head=surrey	-0.46
head=survey	-1.03
head=survivor	0.05
head=susil	-0.66
head=suspect	-0.5
head=suspend	-0.23
head=swan	0.63
head=sweep	0.07
head=swine	-0.93
head=sydney	0.05
head=symptom	-0.87
head=system	0.38
head=são	-0.24
head=taco	0.49
head=tactic	-0.26
head=talk	-0.42
head=target	0.42
head=tariff	0.29
head=taylor	-0.58
head=teacher	-0.42
head=team	-0.12
head=technology	-0.39
head=tell	-0.4
head=term	-0.84
head=territory	-0.55
head=terrorist	0.16
head=test	-0.72
head=testing	-0.65
head=texas	0.34
head=thank	-0.81
head=that	0.34
head=theatre	0.18
head=theory	-0.32
head=there	-0.57
head=they	-0.23
head=thing	-0.45
head=think	-0.7
head=third	0.15
head=thomas	-0.49
head=threat	-0.54
head=three	-0.05
head=throw	-0.5
head=ticket	-0.44
head=tie	0.29
head=tim	-0.45
head=time	-0.4
head=tom	-0.82
head=ton	0.19
head=top	-0.74
head=topic	-0.66
head=total	0.45
head=tour	0.38
head=tournament	-0.45
head=town	0.75
head=township	0.49
head=toy	-0.18
head=trace	-0.54
head=trade	-0.76
head=train	-0.35
head=transaction	0.4
head=transfer	-0.33
head=transit	0.39
head=transmit	-0.27
head=transport	0.72
head=travel	0.42
head=treat	-0.67
head=treatment	-0.8
head=trend	0.23
head=tribe	0.66
head=tribute	-0.55
head=trip	0.67
head=troops	-0.4
head=trust	0.42
head=try	-0.87
head=tuberculosis	-0.39
head=turf	-0.11
head=turkey	-0.75
head=turn	-0.73
head=tv	-0.51
head=tweet	-0.75
head=two	-0.14
head=type	-0.83
head=u.s.	0.6
head=un	-0.51
head=understand	-0.32
head=underway	-0.47
head=unit	-0.8
head=university	-1.31
head=unknown	0.32
head=unlikely	-0.55
head=unveil	0.1
head=upgrade	-0.34
head=urge	-0.13
head=use	-0.58
head=user	-0.88
head=vacation	-0.64
head=vaccine	-0.7
head=valley	-0.52
head=van	0.39
head=variant	-0.69
head=vehicle	0.1
head=version	-0.79
head=veterinarian	-0.34
head=victim	-0.39
head=victory	-0.42
head=video	-0.51
head=vietnam	0.26
head=view	0.14
head=villa	-0.66
head=village	1.23
head=violence	0.62
head=virginia	0.09
head=virus	-1.02
head=viruse	-0.41
head=visit	0.39
head=vote	-0.41
head=vow	-0.31
head=wait	-0.4
head=wale	0.18
head=wales	0.21
head=walk	0.39
head=want	0.04
head=war	0.53
head=warn	-0.32
head=warning	-0.39
head=wash	0.28
head=washington	-0.48
head=watch	-0.58
head=water	0.1
head=wausau	0.36
head=way	-0.52
head=we	-0.22
head=wear	0.28
head=website	-1
head=wednesday	-0.46
head=week	-0.32
head=weekend	-0.84
head=west	0.28
head=what	-0.39
head=where	-0.21
head=which	-0.33
head=who	-0.06
head=why	-0.64
head=wife	-0.55
head=wikipedia	-0.36
head=william	-0.23
head=win	0.07
head=wine	0.17
head=wing	-0.68
head=winner	-0.62
head=wish	-0.17
head=withdraw	-0.34
head=withhold	-0.31
head=woman	0.81
head=word	-0.27
head=wording	-0.74
head=work	-0.13
head=worker	0.44
head=world	-0.28
head=worried	-0.37
head=worry	0.11
head=worth	-0.89
head=write	-0.57
head=writer	-0.72
head=year	-0.43
head=yesterday	-0.45
head=york	0.33
head=youness	-0.5
head=yulit	-0.19
head=zambia	0.57
head=ziya	-0.63
head=zoo	-0.7
head=©	-0.4
head=žilina	0.39
headPos=ADD	-0.6
headPos=CD	-0.17
headPos=DT	0.11
headPos=JJ	-0.28
headPos=JJR	-0.75
headPos=JJS	0.22
headPos=NN	-0.15
headPos=NNPS	-0.39
headPos=NNS	-0.22
headPos=PRP	-0.34
headPos=RB	0.24
headPos=RBR	-0.4
headPos=VB	0.22
headPos=VBD	-0.06
headPos=VBG	-0.1
headPos=VBN	-0.15
headPos=VBP	0.08
headPos=VBZ	-0.15
headPos=WDT	-0.33
headPos=WP	-0.49
headPos=WRB	-0.72
headPos=root	-0.18
heldBehind	1.06
holdsBefore	0.37
joinAfter=&	-0.18
joinAfter='s	0.38
joinAfter=-	-0.6
joinAfter=.	-0.15
joinAfter=an	-0.14
joinAfter=and	0.26
joinAfter=as	0.7
joinAfter=at	0.28
joinAfter=de	-0.63
joinAfter=of	-1.65
joinAfter=on	0.52
joinAfter=the	0.19
joinAfter=’s	0.24
joinBefore=&	0.07
joinBefore='s	-0.12
joinBefore=-	-0.41
joinBefore=an	0.1
joinBefore=and	0.32
joinBefore=as	0.41
joinBefore=at	0.24
joinBefore=de	-0.77
joinBefore=of	-0.28
joinBefore=on	0.09
joinBefore=the	0.13
joinBefore=’s	0.39
kind=abbreviation	0.25
kind=gazetteer	0.21
kind=site	0.35
kind=unknown	-0.96
lastPos=ADD	-0.52
lastPos=CC	-0.88
lastPos=CD	-0.86
lastPos=DT	-1
lastPos=EX	-0.95
lastPos=FW	0.09
lastPos=IN	-0.78
lastPos=JJ	0.23
lastPos=JJR	-1.21
lastPos=JJS	-0.47
lastPos=MD	-0.25
lastPos=NN	0.16
lastPos=NNP	0.13
lastPos=NNPS	-0.24
lastPos=NNS	-0.79
lastPos=PDT	-0.48
lastPos=PRP	-1.04
lastPos=RB	-1.05
lastPos=RBR	-0.44
lastPos=RBS	-0.23
lastPos=TO	-0.56
lastPos=UH	-0.44
lastPos=VB	0.26
lastPos=VBD	-0.91
lastPos=VBG	-0.67
lastPos=VBN	-0.14
lastPos=VBP	-0.69
lastPos=VBZ	-0.85
lastPos=WP	-0.95
lastPos=WRB	-0.73
located	0.57
many=0	0.2
many=1	0.04
name=none	0.11
name=organisation inside	-1.13
name=organisation same	-0.59
name=organisation wider	-0.31
name=other inside	-0.04
name=other same	-0.19
name=other wider	-0.15
name=person inside	-0.36
name=person same	-0.51
name=place inside	-1.12
name=place same	0.94
name=place wider	-0.8
namesBefore	0.89
namesBehind	0.38
otherCapitalAfter	-0.27
personVerbAfter	-0.25
placeNounAfter	0.08
placeNounCapital	-0.63
placeNounSmall	0.94
pop=0	-0.7
pop=2	-0.74
pop=3	-0.9
pop=4	-0.24
pop=5	0.28
pop=6	0.58
pop=7	0.71
pop=8	0.37
pop=9	0.65
pos=ADD	-0.52
pos=CC	-1.45
pos=CD	-0.82
pos=DT	-3.48
pos=EX	-0.95
pos=FW	-0.43
pos=IN	-3.28
pos=JJ	0.19
pos=JJR	0.05
pos=JJS	-0.62
pos=MD	-0.26
pos=NN	-0.25
pos=NNP	0.55
pos=NNPS	0.04
pos=NNS	-2.29
pos=PDT	-0.48
pos=PRP	-0.99
pos=RB	-0.29
pos=RBR	-0.61
pos=RBS	-0.23
pos=TO	-0.56
pos=UH	-0.71
pos=VB	-0.66
pos=VBD	-1.11
pos=VBG	-0.97
pos=VBN	-1.73
pos=VBP	-0.69
pos=VBZ	-0.72
pos=WP	-1.05
pos=WRB	-1.14
relation=acl	-0.04
relation=advcl	0.2
relation=advmod	-1.16
relation=amod	-0.26
relation=appos	0.21
relation=aux	-0.43
relation=case	-1.15
relation=cc	-0.77
relation=cc:preconj	-0.6
relation=ccomp	0.12
relation=compound	0.04
relation=conj	-0.27
relation=cop	-0.43
relation=csubj	-0.76
relation=dep	-0.36
relation=det	-0.83
relation=det:predet	-0.48
relation=discourse	-0.71
relation=expl	-1.1
relation=fixed	-0.18
relation=iobj	-0.16
relation=list	0.39
relation=mark	-0.99
relation=nmod	-0.05
relation=nmod:desc	0.16
relation=nmod:unmarked	-0.72
relation=nsubj	-0.1
relation=nsubj:outer	-0.42
relation=nummod	-0.57
relation=obj	0.09
relation=obl	-0.07
relation=obl:agent	-0.12
relation=obl:unmarked	-1.1
relation=parataxis	-0.66
relation=root	-0.04
relation=vocative	0.06
relation=xcomp	-0.26
runAfter	-0.38
runBefore	-0.38
runFirst=a	0.65
runFirst=abuja	-0.47
runFirst=adrian	-0.28
runFirst=afghanistan	0.18
runFirst=after	0.31
runFirst=agence	-0.49
runFirst=agent	-0.49
runFirst=agriculture	0.26
runFirst=air	0.87
runFirst=al	-0.6
runFirst=alaska	-0.33
runFirst=albert	-0.51
runFirst=alfie	-0.16
runFirst=all	-0.29
runFirst=ambassador	-0.42
runFirst=an	0.16
runFirst=and	0.07
runFirst=andres	-0.2
runFirst=andrés	-0.29
runFirst=aqmd	-0.18
runFirst=arizona	-0.66
runFirst=as	-0.13
runFirst=asian	0.12
runFirst=at	-0.19
runFirst=australia	0.18
runFirst=b1	-0.47
runFirst=bain	-0.63
runFirst=bains	-0.67
runFirst=bank	-0.47
runFirst=barangays	0.37
runFirst=barry	-0.28
runFirst=battalion	-0.61
runFirst=beijing	0.25
runFirst=bernard	-0.55
runFirst=beverly	-0.77
runFirst=bird	-0.46
runFirst=both	0.13
runFirst=brands	-0.61
runFirst=brian	-0.28
runFirst=britain	-0.28
runFirst=british	-0.89
runFirst=bruce	-0.31
runFirst=bureau	-0.3
runFirst=by	0.22
runFirst=canada	0.44
runFirst=cape	-0.58
runFirst=cauvery	0.52
runFirst=cavan	-0.63
runFirst=central	0.17
runFirst=chamber	-0.56
runFirst=charlotte	-0.18
runFirst=che	0.08
runFirst=chief	-0.82
runFirst=children	0.42
runFirst=china	0.42
runFirst=chinese	-0.71
runFirst=chris	-0.36
runFirst=claude	-0.42
runFirst=cllr	-0.4
runFirst=colorado	-0.45
runFirst=crown	0.21
runFirst=cuyahoga	-0.33
runFirst=cyber	-0.59
runFirst=da	-0.69
runFirst=darfur	0.43
runFirst=david	0.35
runFirst=democratic	-1.42
runFirst=department	-0.59
runFirst=diaz	0.38
runFirst=dimond	-0.3
runFirst=doctor	0.39
runFirst=doctors	0.43
runFirst=dominican	0.45
runFirst=dprk	-0.23
runFirst=dr	-0.36
runFirst=dr.	-0.05
runFirst=dubai	-0.73
runFirst=east	-0.43
runFirst=easter	-0.32
runFirst=eastern	-0.88
runFirst=ebola	-0.54
runFirst=eglinton	0.07
runFirst=embassy	-0.64
runFirst=epicurean	0.43
runFirst=europe	0.39
runFirst=european	0.28
runFirst=executive	0.46
runFirst=february	-0.25
runFirst=felipe	-0.34
runFirst=florida	-0.7
runFirst=food	-0.56
runFirst=frontcounter	0.92
runFirst=general	0.47
runFirst=global	-0.57
runFirst=great	-0.64
runFirst=gtm	-0.38
runFirst=harare	0.18
runFirst=hawaii	-0.05
runFirst=haymarket	-0.57
runFirst=head	-0.6
runFirst=holy	-0.51
runFirst=hong	-0.62
runFirst=hsbc	0.7
runFirst=hugh	-0.64
runFirst=ian	-0.29
runFirst=in	0.43
runFirst=india	-0.17
runFirst=inspector	-0.31
runFirst=inter-state	-0.41
runFirst=international	-0.22
runFirst=intramural	-0.48
runFirst=italian	0.65
runFirst=i̇stanbul	-0.66
runFirst=jaime	-0.2
runFirst=james	-0.59
runFirst=john	-0.36
runFirst=jose	-0.36
runFirst=josé	-0.41
runFirst=judge	0.35
runFirst=lagos	-0.51
runFirst=las	-0.59
runFirst=leo	-0.25
runFirst=libya	-0.29
runFirst=london	-0.33
runFirst=los	-0.55
runFirst=mahim	-0.55
runFirst=manchester	-0.52
runFirst=marathon	-0.49
runFirst=marine	0.09
runFirst=martin	-0.32
runFirst=mary	-0.46
runFirst=mashonaland	-0.07
runFirst=master	0.18
runFirst=matthew	-0.31
runFirst=member	-0.51
runFirst=mexico	0.35
runFirst=miami	-0.69
runFirst=michael	-0.76
runFirst=middle	-0.34
runFirst=mike	-0.22
runFirst=ministry	-0.46
runFirst=moscow	-0.77
runFirst=most	0.03
runFirst=mr	-0.24
runFirst=mr.	0.16
runFirst=ms	-0.22
runFirst=ms.	-0.24
runFirst=muswell	-0.37
runFirst=nagorno	-0.52
runFirst=national	0.36
runFirst=near	-0.59
runFirst=nelson	0.49
runFirst=new	-1.4
runFirst=news	-0.1
runFirst=nhs	-0.4
runFirst=nicu	-0.36
runFirst=north	-0.5
runFirst=northern	-1.06
runFirst=notre	-0.46
runFirst=nsw	0.51
runFirst=ny	0.22
runFirst=office	0.23
runFirst=oklahoma	-0.44
runFirst=on	0.14
runFirst=ontario	-0.08
runFirst=owensboro	0.18
runFirst=pamela	-0.32
runFirst=paul	-0.25
runFirst=people	-0.45
runFirst=peruvian	-0.4
runFirst=pope	-0.13
runFirst=president	-0.4
runFirst=prime	0.44
runFirst=prince	-0.19
runFirst=prof.	-0.27
runFirst=queen	-0.56
runFirst=regional	0.19
runFirst=republic	-0.36
runFirst=researchers	-0.53
runFirst=residents	0.23
runFirst=rift	-0.45
runFirst=robert	-0.43
runFirst=royal	-0.28
runFirst=russia	-0.05
runFirst=russian	-0.34
runFirst=saint	-0.61
runFirst=sam	0.17
runFirst=san	0.06
runFirst=santa	-0.63
runFirst=saturday	-0.28
runFirst=saudi	-0.45
runFirst=sb	0.2
runFirst=senator	-0.34
runFirst=seoul	0.11
runFirst=shady	-0.53
runFirst=since	-0.56
runFirst=sizzler	-0.56
runFirst=some	-0.47
runFirst=sos	0.51
runFirst=south	-1.6
runFirst=st.	-0.39
runFirst=star	0.59
runFirst=state	0.55
runFirst=stephen	-0.12
runFirst=suffolk	-0.21
runFirst=sunnybrook	-0.41
runFirst=supreme	-0.51
runFirst=sustainable	0.37
runFirst=taco	0.5
runFirst=taiwan	-0.56
runFirst=texas	-0.17
runFirst=the	0.6
runFirst=thomas	-0.55
runFirst=thunder	-0.22
runFirst=thursday	0.2
runFirst=tipperary	-0.45
runFirst=tom	-0.12
runFirst=tremarle	-0.43
runFirst=trump	0.11
runFirst=tv	-0.26
runFirst=u.s.	0.2
runFirst=uk	-0.1
runFirst=under	0.33
runFirst=united	-0.98
runFirst=university	-0.93
runFirst=us	0.36
runFirst=verkhovna	-0.43
runFirst=vice	0.36
runFirst=weight	-0.25
runFirst=west	-1.08
runFirst=western	-0.77
runFirst=when	0.2
runFirst=whilst	-0.08
runFirst=who	-0.43
runFirst=wichita	-0.56
runFirst=wild	-0.36
runFirst=william	-0.34
runFirst=with	0.61
runFirst=women	-0.45
runFirst=woodman	-0.41
runFirst=world	0.24
runFirst=wright	-0.62
runFirst=yulit	-0.19
runLast=academy	-0.99
runLast=accord	0.43
runLast=act	-0.6
runLast=administration	0.16
runLast=africa	-0.37
runLast=african	-0.97
runLast=agency	-0.06
runLast=agreement	-0.47
runLast=agriculture	-0.91
runLast=ahued	0.09
runLast=airport	-0.4
runLast=allen	-0.47
runLast=alpes	-0.58
runLast=america	-0.25
runLast=american	-0.71
runLast=ana	-0.99
runLast=analytica	0.85
runLast=anaya	-0.27
runLast=april	0.28
runLast=area	-0.65
runLast=arizona	0.09
runLast=armenia	-0.68
runLast=army	0.75
runLast=avenue	-0.64
runLast=balart	0.49
runLast=baltistan	-0.89
runLast=bank	-0.59
runLast=barrington	0.04
runLast=beach	-0.77
runLast=bloomberg	0.13
runLast=board	0.42
runLast=bonli	-0.86
runLast=boston	0.15
runLast=branch	0.35
runLast=budish	0.27
runLast=bush	0.15
runLast=calamba	-0.71
runLast=california	-0.39
runLast=cambridge	-0.5
runLast=canada	0.08
runLast=cargo	-0.09
runLast=carolina	-0.7
runLast=castle	-0.04
runLast=center	-0.5
runLast=centers	0.68
runLast=centre	-0.92
runLast=china	0.26
runLast=church	-0.38
runLast=city	-1.65
runLast=club	0.45
runLast=coast	-0.44
runLast=commission	0.67
runLast=commissioner	0.32
runLast=committee	0.86
runLast=company	-0.59
runLast=compass	-0.64
runLast=competition	-0.54
runLast=complex	-0.76
runLast=conference	0.34
runLast=congo	-0.56
runLast=conservation	-0.05
runLast=council	-0.06
runLast=county	-1.32
runLast=court	-0.74
runLast=cow	-0.25
runLast=cross	-0.53
runLast=cup	-0.96
runLast=daily	-0.84
runLast=darfur	0.4
runLast=december	0.4
runLast=democrats	0.36
runLast=denmark	-0.38
runLast=department	0.33
runLast=diego	0.24
runLast=dimacali	-0.34
runLast=director	-0.53
runLast=district	-0.21
runLast=division	-0.4
runLast=drive	-0.59
runLast=dubai	0.2
runLast=dubreuil	-0.25
runLast=earthquake	0.17
runLast=east	-0.25
runLast=education	0.11
runLast=egg	-0.44
runLast=elementary	-0.66
runLast=engine	-0.76
runLast=england	-0.53
runLast=estate	-0.54
runLast=event	0.48
runLast=executive	0.28
runLast=expo	-0.26
runLast=fashir	-0.45
runLast=faso	-0.71
runLast=february	0.3
runLast=florida	-0.29
runLast=floyd	-0.42
runLast=flu	-0.39
runLast=friday	0.28
runLast=friends	-0.38
runLast=germany	0.6
runLast=government	-0.51
runLast=ground	0.08
runLast=group	0.94
runLast=guard	0.76
runLast=h1n1	0.59
runLast=hall	-0.6
runLast=hardisty	-0.33
runLast=health	0.03
runLast=herald	-0.77
runLast=hills	-0.65
runLast=hodge	-0.21
runLast=hospital	-0.27
runLast=hotel	-0.03
runLast=house	-0.6
runLast=i	-0.65
runLast=industry	0.34
runLast=initiative	0.3
runLast=institute	-0.66
runLast=island	-0.76
runLast=italy	0.56
runLast=jacobson	0.13
runLast=january	0.35
runLast=java	-0.46
runLast=johnson	0.08
runLast=july	-0.5
runLast=june	-0.13
runLast=justice	-0.58
runLast=kelly	-0.24
runLast=king	-0.44
runLast=kong	-0.92
runLast=korea	-0.52
runLast=korean	-0.65
runLast=latest	-0.08
runLast=limited	0.5
runLast=limpopo	-0.04
runLast=ltd	-0.3
runLast=malakal	0.04
runLast=malta	-0.49
runLast=manchester	-0.76
runLast=mandela	-0.55
runLast=march	0.07
runLast=marcos	-0.21
runLast=mcdaniel	-0.32
runLast=mexico	0.04
runLast=midlands	0.17
runLast=millions	-0.54
runLast=minasyan	0.42
runLast=minister	-0.19
runLast=ministry	0.12
runLast=mohammed	-0.43
runLast=monday	0.45
runLast=monica	-0.37
runLast=mp	-0.36
runLast=music	-0.61
runLast=narek	-0.84
runLast=newman	-0.69
runLast=news	-0.72
runLast=nigeria	0.2
runLast=nile	-0.6
runLast=nuiry	0.42
runLast=nut	-0.65
runLast=oak	-0.42
runLast=obrador	-0.7
runLast=office	-0.62
runLast=ogunbowale	-0.73
runLast=o’toole	-0.34
runLast=panares	-0.45
runLast=park	-0.42
runLast=payment	-0.38
runLast=pittsburgh	-0.69
runLast=police	0.24
runLast=post	0.46
runLast=president	0.18
runLast=presse	-0.42
runLast=prince	-0.6
runLast=province	-0.29
runLast=putin	-0.51
runLast=quanzhang	-0.31
runLast=queensland	0.58
runLast=racing	-0.57
runLast=rangers	0.39
runLast=reference	-0.47
runLast=regiment	-0.61
runLast=representative	0.5
runLast=republic	-0.41
runLast=reserve	-0.75
runLast=resources	-0.88
runLast=river	-0.86
runLast=road	0.39
runLast=rothstein	-0.3
runLast=russia	-0.06
runLast=ryan	-0.62
runLast=saturday	0.4
runLast=scaramucci	-0.4
runLast=school	-0.87
runLast=schools	-0.11
runLast=secretary	0.44
runLast=see	-0.18
runLast=service	-0.1
runLast=services	0.11
runLast=shearer	-0.24
runLast=show	-0.6
runLast=side	-0.56
runLast=smith	-0.57
runLast=snow	-0.1
runLast=society	0.22
runLast=soteldo	-0.1
runLast=spencer	-0.36
runLast=sports	0.05
runLast=square	-0.07
runLast=star	-0.71
runLast=state	0.17
runLast=states	0.48
runLast=street	0.1
runLast=sudan	-0.39
runLast=sunday	-0.19
runLast=tabigue	0.49
runLast=tagle	0.41
runLast=technology	-0.65
runLast=the	0.19
runLast=thomas	-0.69
runLast=thursday	-0.22
runLast=times	-0.29
runLast=town	-0.94
runLast=trends	-0.63
runLast=trump	0.26
runLast=trust	0.56
runLast=tuesday	0.45
runLast=university	-1.1
runLast=us	0.12
runLast=valley	-0.53
runLast=virginia	-0.48
runLast=wales	-0.15
runLast=wang	0.32
runLast=we	0.4
runLast=wednesday	0.27
runLast=west	-0.4
runLast=whip	0.27
runLast=who	0.23
runLast=williams	-0.36
runLast=wing	-0.45
runLast=wyoming	0.26
runLast=zoo	-0.71
shape=capitals	-0.42
site before=	0.51
site before='s	-0.04
site before=.	0.17
site before=:	0.37
site before=;	-0.14
site before=a	-0.15
site before=ana	-0.2
site before=and	0.12
site before=at	0.08
site before=by	0.5
site before=california	-0.51
site before=central	-0.51
site before=colorado	-0.29
site before=county	-0.44
site before=cuyahoga	-0.33
site before=for	0.03
site before=from	-0.09
site before=in	-0.3
site before=inter-state	-0.41
site before=marathon	-0.47
site before=michigan	-0.31
site before=montgomery	-0.35
site before=new	-0.58
site before=of	0.14
site before=on	-0.05
site before=queen	-0.49
site before=royal	-0.39
site before=said	-0.53
site before=santa	-0.52
site before=sos	-0.47
site before=south	-0.4
site before=st	-0.43
site before=st.	-0.6
site before=state	-0.42
site before=the	0.12
site before=tipperary	-0.33
site before=to	0.03
site before=with	0.22
site before=’s	0.49
site words=2 false false	0.47
site words=2 false true	-0.32
site words=2 true false	-0.47
site words=2 true true	-0.32
site words=3 false false	0.79
site words=3 false true	-0.47
site words=3 true false	0.08
site words=3 true true	-0.31
site words=4 false false	-0.21
site words=4 false true	0.19
site words=4 true false	-0.24
site words=4 true true	0.38
site words=5 false false	-1.55
site words=5 false true	-1.67
site words=5 true false	0.09
site words=5 true true	-0.91
site=area	0.12
site=body	0.34
site=building	0.21
site=division	0.28
site=road	0.7
siteFirst=ana	-0.18
siteFirst=animal	-0.83
siteFirst=as	-0.67
siteFirst=atlantic	-0.08
siteFirst=barclays	0.84
siteFirst=beverly	0.76
siteFirst=british	0.6
siteFirst=california	0.52
siteFirst=cape	0.23
siteFirst=cavan	0.66
siteFirst=central	0.06
siteFirst=children	-0.91
siteFirst=city	0.62
siteFirst=cloverhill	0.54
siteFirst=college	-0.58
siteFirst=colorado	0.51
siteFirst=county	-1.32
siteFirst=cuyahoga	0.52
siteFirst=dallas	0.54
siteFirst=district	-0.63
siteFirst=eastern	0.42
siteFirst=elementary	-0.15
siteFirst=federal	-0.4
siteFirst=fort	0.54
siteFirst=gulf	-1.18
siteFirst=high	-0.73
siteFirst=hotel	0.25
siteFirst=international	-0.86
siteFirst=kilburn	-0.16
siteFirst=korean	0.32
siteFirst=lake	0.65
siteFirst=mahim	-0.39
siteFirst=management	-0.3
siteFirst=marathon	0.4
siteFirst=medical	-0.78
siteFirst=memorial	-0.64
siteFirst=miami	0.53
siteFirst=michigan	-0.5
siteFirst=montgomery	0.05
siteFirst=national	0.09
siteFirst=new	0.49
siteFirst=north	-0.22
siteFirst=orange	0.66
siteFirst=queen	-0.12
siteFirst=rhode	0.49
siteFirst=rift	-0.13
siteFirst=river	0.3
siteFirst=royal	0.14
siteFirst=santa	-0.08
siteFirst=school	-0.36
siteFirst=scott	0.78
siteFirst=seoul	-0.26
siteFirst=sos	-0.48
siteFirst=south	0.32
siteFirst=st	0.36
siteFirst=st.	0.08
siteFirst=state	-0.95
siteFirst=suffolk	0.48
siteFirst=supreme	-0.28
siteFirst=third	0.69
siteFirst=town	-0.55
siteFirst=u.s.	-0.62
siteFirst=unified	-0.2
siteFirst=university	-0.22
siteFirst=washington	0.6
siteFirst=west	0.25
siteFirst=white	-0.82
siteFirst=women	-0.64
siteFirst=wright	-0.58
siteWord=academy	0.55
siteWord=airport	-0.26
siteWord=avenue	0.77
siteWord=bay	0.78
siteWord=beach	-0.08
siteWord=california	-0.04
siteWord=castle	-0.26
siteWord=cathedral	0.4
siteWord=center	0.05
siteWord=church	0.47
siteWord=coast	0.36
siteWord=college	0.34
siteWord=complex	0.47
siteWord=county	0.68
siteWord=court	0.04
siteWord=creek	-0.25
siteWord=district	-1.1
siteWord=drive	-0.08
siteWord=estate	0.64
siteWord=farm	-0.46
siteWord=hall	-0.19
siteWord=highway	-0.56
siteWord=hill	-0.07
siteWord=hills	0.77
siteWord=hospital	-0.65
siteWord=hotel	-0.46
siteWord=house	-0.97
siteWord=institute	-0.34
siteWord=island	0.5
siteWord=market	-0.81
siteWord=parish	0.54
siteWord=park	-0.6
siteWord=peninsula	0.32
siteWord=plant	-0.83
siteWord=province	-0.37
siteWord=reserve	0.53
siteWord=river	-0.99
siteWord=road	-0.3
siteWord=school	-0.66
siteWord=security	-0.58
siteWord=square	0.13
siteWord=st.	-0.82
siteWord=stadium	0.48
siteWord=street	0.61
siteWord=theatre	0.19
siteWord=university	0.35
siteWord=valley	-0.48
siteWord=village	0.07
siteWord=zoo	-0.77
smallElsewhere	-1.66
surname	-2.95
titleBefore	-1.82
topHead=acl NN	0.11
topHead=acl:relcl NN	0.55
topHead=acl:relcl NNS	-0.76
topHead=advcl VB	-0.19
topHead=advcl VBD	0.06
topHead=advcl VBG	0.3
topHead=advcl VBN	0.38
topHead=advcl VBP	-0.88
topHead=advcl VBZ	-0.35
topHead=advmod CD	-0.61
topHead=advmod JJ	-0.51
topHead=advmod NN	-0.8
topHead=advmod NNS	-0.3
topHead=advmod RB	-0.13
topHead=advmod VB	-0.82
topHead=advmod VBD	-0.7
topHead=advmod VBG	-0.63
topHead=advmod VBN	-0.93
topHead=advmod VBP	-0.97
topHead=advmod VBZ	-0.74
topHead=advmod WRB	-0.24
topHead=amod NN	-0.21
topHead=amod NNP	-1.17
topHead=amod NNPS	-0.7
topHead=amod NNS	0.09
topHead=appos CD	0.62
topHead=appos DT	-0.79
topHead=appos NN	-0.4
topHead=appos NNPS	-1.2
topHead=appos NNS	-0.48
topHead=aux NN	-0.4
topHead=aux VB	-0.35
topHead=aux VBN	-0.45
topHead=case CD	-0.23
topHead=case DT	-0.13
topHead=case JJ	-0.18
topHead=case JJS	-0.3
topHead=case NN	-0.83
topHead=case NNP	-0.65
topHead=case NNPS	-0.27
topHead=case NNS	-0.88
topHead=case PRP	-0.24
topHead=case WP	-0.32
topHead=cc JJ	-0.51
topHead=cc NN	-0.66
topHead=cc NNS	-1.02
topHead=cc VB	-0.46
topHead=cc VBD	-0.43
topHead=cc VBG	-0.13
topHead=cc VBN	-0.51
topHead=cc VBP	-0.38
topHead=cc VBZ	-0.25
topHead=cc:preconj NN	-0.6
topHead=ccomp VBD	-1.07
topHead=ccomp VBP	0.19
topHead=compound CD	-0.57
topHead=compound JJ	-0.82
topHead=compound NN	0.05
topHead=compound NNP	-0.18
topHead=compound NNPS	-0.04
topHead=compound NNS	0.08
topHead=compound VB	-0.26
topHead=compound VBG	-0.3
topHead=compound VBN	0.11
topHead=compound VBZ	0.13
topHead=conj ADD	-0.51
topHead=conj JJ	0.35
topHead=conj NN	-1.09
topHead=conj NNP	0.25
topHead=conj NNPS	0.62
topHead=conj NNS	-0.79
topHead=conj VB	-0.39
topHead=conj VBD	-0.53
topHead=conj VBN	0.45
topHead=cop NN	-0.32
topHead=csubj JJ	-0.39
topHead=csubj NN	-0.43
topHead=dep NN	-0.57
topHead=dep VB	-0.87
topHead=dep VBN	0.25
topHead=det CD	-0.23
topHead=det JJ	-0.27
topHead=det NN	-0.48
topHead=det NNP	-0.32
topHead=det NNS	-0.71
topHead=det VBN	-0.11
topHead=det VBZ	-0.17
topHead=det:predet NN	-0.36
topHead=det:predet NNS	-0.31
topHead=discourse JJ	-0.56
topHead=discourse NN	-0.48
topHead=discourse VB	-0.53
topHead=discourse VBD	-0.27
topHead=discourse VBN	-0.79
topHead=discourse VBP	-0.14
topHead=expl JJ	-0.43
topHead=expl NN	-0.19
topHead=expl VB	-0.35
topHead=expl VBD	-0.48
topHead=expl VBN	-0.6
topHead=expl VBP	-0.44
topHead=expl VBZ	-0.73
topHead=fixed JJ	-0.29
topHead=fixed RB	-0.18
topHead=flat JJ	0.15
topHead=flat NN	-1.53
topHead=flat NNP	-0.18
topHead=flat NNPS	-0.78
topHead=flat NNS	-0.71
topHead=iobj VBD	-0.07
topHead=iobj VBN	0.04
topHead=list NN	-0.75
topHead=list NNP	0.38
topHead=mark JJ	-0.3
topHead=mark NN	-0.17
topHead=mark VB	-0.56
topHead=mark VBD	-0.32
topHead=mark VBG	-0.29
topHead=mark VBN	-0.48
topHead=mark VBP	-0.32
topHead=mark VBZ	-0.46
topHead=nmod CD	-0.31
topHead=nmod DT	0.31
topHead=nmod JJ	-0.5
topHead=nmod JJS	0.37
topHead=nmod NN	0.19
topHead=nmod NNP	-0.07
topHead=nmod NNPS	-0.94
topHead=nmod NNS	-0.13
topHead=nmod RB	0.42
topHead=nmod VBG	0.46
topHead=nmod WP	-0.52
topHead=nmod:desc NNP	0.16
topHead=nmod:poss JJ	0.05
topHead=nmod:poss NN	-0.11
topHead=nmod:poss NNP	0.36
topHead=nmod:poss NNS	-0.19
topHead=nmod:poss VBN	-0.65
topHead=nmod:unmarked CD	-1.49
topHead=nmod:unmarked NN	-1.03
topHead=nmod:unmarked NNP	0.33
topHead=nmod:unmarked NNS	-0.44
topHead=nsubj CD	0.14
topHead=nsubj DT	-0.64
topHead=nsubj JJ	-0.28
topHead=nsubj JJR	-0.21
topHead=nsubj NN	0.16
topHead=nsubj NNP	0.3
topHead=nsubj NNPS	-0.37
topHead=nsubj NNS	0.16
topHead=nsubj RB	0.17
topHead=nsubj VB	-0.05
topHead=nsubj VBD	-0.3
topHead=nsubj VBG	-0.63
topHead=nsubj VBN	-0.37
topHead=nsubj VBP	0.2
topHead=nsubj VBZ	-0.35
topHead=nsubj WP	-0.31
topHead=nsubj WRB	-0.6
topHead=nsubj:outer VB	-0.39
topHead=nsubj:pass JJ	-0.41
topHead=nsubj:pass VBN	-0.06
topHead=nummod NN	-0.64
topHead=nummod NNS	-0.18
topHead=obj JJ	-0.28
topHead=obj NN	-0.74
topHead=obj VB	-0.43
topHead=obj VBD	-0.03
topHead=obj VBG	-0.38
topHead=obj VBN	-0.45
topHead=obj VBP	0.16
topHead=obj VBZ	-0.11
topHead=obl JJ	-0.38
topHead=obl JJR	-0.75
topHead=obl NN	0.28
topHead=obl NNP	-0.23
topHead=obl RBR	-0.4
topHead=obl VB	0.47
topHead=obl VBD	-0.3
topHead=obl VBG	0.04
topHead=obl VBZ	0.35
topHead=obl:agent VBD	0.26
topHead=obl:agent VBN	-0.27
topHead=obl:unmarked JJ	-0.59
topHead=obl:unmarked VB	-0.89
topHead=obl:unmarked VBD	-0.55
topHead=obl:unmarked VBG	-0.58
topHead=obl:unmarked VBN	-0.98
topHead=obl:unmarked VBZ	-0.27
topHead=parataxis JJ	-0.42
topHead=parataxis NN	-0.53
topHead=parataxis VBD	-0.64
topHead=parataxis VBN	-0.28
topHead=root root	-0.18
topHead=vocative VBZ	-0.5
topHead=xcomp VBD	0.13
topHead=xcomp VBN	-0.3
topRelation=acl	0.07
topRelation=acl:relcl	-0.26
topRelation=advcl	0.46
topRelation=advmod	-1.01
topRelation=amod	-0.28
topRelation=appos	0.04
topRelation=aux	-0.43
topRelation=case	-1.07
topRelation=cc	-1.45
topRelation=cc:preconj	-0.6
topRelation=ccomp	0.16
topRelation=conj	-0.07
topRelation=cop	-0.43
topRelation=csubj	-0.9
topRelation=dep	-0.39
topRelation=det	-0.55
topRelation=det:predet	-0.48
topRelation=discourse	-0.71
topRelation=expl	-1.1
topRelation=fixed	-0.18
topRelation=flat	-0.24
topRelation=iobj	0.21
topRelation=list	0.35
topRelation=mark	-0.99
topRelation=nmod	0.06
topRelation=nmod:desc	0.16
topRelation=nmod:poss	-0.09
topRelation=nmod:unmarked	-0.72
topRelation=nsubj	-0.06
topRelation=nsubj:outer	-0.42
topRelation=nsubj:pass	-0.06
topRelation=nummod	-0.57
topRelation=obj	-0.13
topRelation=obl:agent	-0.07
topRelation=obl:unmarked	-1.16
topRelation=parataxis	-0.97
topRelation=root	-0.18
topRelation=xcomp	-0.25
unknown before=	-2.57
unknown before=!	-0.53
unknown before="	-1.69
unknown before='	-1.02
unknown before='s	-1.59
unknown before=(	-0.64
unknown before=)	-0.87
unknown before=*	-0.59
unknown before=,	-0.24
unknown before=-	-1.22
unknown before=--	-0.88
unknown before=.	-0.68
unknown before=...	-0.53
unknown before=/	-1.04
unknown before=1	-0.42
unknown before=10th	-0.71
unknown before=2018	-0.7
unknown before=29	-0.3
unknown before=2nd	-0.74
unknown before=4	-0.27
unknown before=9.30	-0.33
unknown before=:	-0.07
unknown before=;	0.49
unknown before=?	0.15
unknown before=[	-0.74
unknown before=]	-0.38
unknown before=a	-0.85
unknown before=a.m.	-0.48
unknown before=about	-0.81
unknown before=accused	-0.5
unknown before=added	-0.48
unknown before=adviser	-0.45
unknown before=after	-0.95
unknown before=against	-0.9
unknown before=an	-0.05
unknown before=and	-0.37
unknown before=announced	-0.74
unknown before=annual	-0.54
unknown before=arrested	-0.56
unknown before=as	-1.14
unknown before=asked	-0.57
unknown before=at	-0.27
unknown before=ate	-0.36
unknown before=awarded	-0.51
unknown before=based	-0.75
unknown before=because	-0.49
unknown before=before	-1.04
unknown before=believes	-0.51
unknown before=between	-1.15
unknown before=bin	-0.75
unknown before=biturbocharged	-0.85
unknown before=board	-0.75
unknown before=both	-0.65
unknown before=brother	-0.48
unknown before=but	-0.62
unknown before=by	-0.59
unknown before=called	-1.09
unknown before=canadian	-0.55
unknown before=candidate	-0.3
unknown before=charity	-0.66
unknown before=chef	-0.36
unknown before=chief	-0.56
unknown before=coach	-0.25
unknown before=conference	-0.64
unknown before=confirmed	-0.59
unknown before=current	-0.86
unknown before=day	0.24
unknown before=deadly	-0.59
unknown before=degrees	-0.67
unknown before=died	-0.72
unknown before=director	-0.58
unknown before=driver	-0.51
unknown before=drug	-0.6
unknown before=during	-0.39
unknown before=early	-0.7
unknown before=expert	-0.37
unknown before=family	-0.6
unknown before=famous	-0.44
unknown before=firm	-0.94
unknown before=first	0.14
unknown before=for	-0.88
unknown before=former	-1.11
unknown before=found	-0.44
unknown before=four	-0.78
unknown before=give	-0.46
unknown before=group	-0.66
unknown before=had	-0.66
unknown before=has	-0.7
unknown before=have	-0.7
unknown before=head	-0.4
unknown before=help	-0.68
unknown before=her	-0.49
unknown before=his	-0.87
unknown before=how	-0.62
unknown before=identified	-0.36
unknown before=if	-0.55
unknown before=in	0.08
unknown before=include	-0.94
unknown before=included	-0.53
unknown before=includes	-0.67
unknown before=including	-0.7
unknown before=individual	-0.54
unknown before=influenza	-0.56
unknown before=into	0.31
unknown before=involving	-0.51
unknown before=is	-1.02
unknown before=known	-0.62
unknown before=last	-0.96
unknown before=late	-1.02
unknown before=latest	-0.47
unknown before=lethal	-0.59
unknown before=like	-0.68
unknown before=located	-0.25
unknown before=manager	-0.38
unknown before=million	0.38
unknown before=minister	-0.31
unknown before=more	-0.33
unknown before=named	-0.67
unknown before=new	0.1
unknown before=next	-0.88
unknown before=of	-0.35
unknown before=officer	-0.58
unknown before=official	-0.73
unknown before=old	-0.84
unknown before=on	-2.39
unknown before=or	-1.06
unknown before=other	-0.8
unknown before=our	-0.74
unknown before=over	-0.52
unknown before=pathogenic	-0.34
unknown before=pay	-0.36
unknown before=people	-0.24
unknown before=pm	-0.69
unknown before=president	-0.48
unknown before=producer	-0.44
unknown before=professor	-0.41
unknown before=recent	-0.43
unknown before=resistant	-0.47
unknown before=ruling	0.27
unknown before=run	-0.73
unknown before=said	-1.91
unknown before=say	-0.72
unknown before=says	-0.98
unknown before=since	-1.08
unknown before=singer	-0.47
unknown before=so	-0.64
unknown before=solar	-0.39
unknown before=some	-0.54
unknown before=son	-0.33
unknown before=south	-0.59
unknown before=spokesman	-0.59
unknown before=spokeswoman	-0.42
unknown before=star	-0.61
unknown before=state	-0.25
unknown before=such	-0.49
unknown before=suspected	-0.54
unknown before=the	-0.17
unknown before=then	0.24
unknown before=think	-0.61
unknown before=this	-1.03
unknown before=through	-0.66
unknown before=till	-0.56
unknown before=to	-0.42
unknown before=told	-1.13
unknown before=under	-0.56
unknown before=until	-0.42
unknown before=was	-0.84
unknown before=well	-0.41
unknown before=what	-0.65
unknown before=when	-1.05
unknown before=where	0.36
unknown before=which	-0.65
unknown before=while	-1.21
unknown before=why	0.41
unknown before=wife	-0.55
unknown before=wild	-0.68
unknown before=winning	-0.4
unknown before=with	-2.14
unknown before=your	-0.49
unknown before=–	-0.94
unknown before=—	-0.74
unknown before=‘	-1.25
unknown before=’	-0.36
unknown before=’s	-0.87
unknown before=“	-1.46
unknown before=”	-1.46
unknown before=…	-0.5
unknown words=1 false false	-0.52
unknown words=2 false false	-0.54
unknown words=3 false false	-0.97
unknown words=4 false false	-0.56
unknown words=5 false false	-0.77
words=1	-0.19
words=2	0.13
words=3	-0.07
words=4	-0.31
words=5	-0.79
`;
