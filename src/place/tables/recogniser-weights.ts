/** Weights of the recogniser's logistic model, written by training/places. */
export const recogniserWeightRows = `
ADM1+pop=0	-0.79
ADM1+pop=3	-0.95
ADM1+pop=4	0.05
ADM1+pop=5	-0.8
ADM1+pop=6	0.14
ADM1+pop=7	0.79
ADM2+pop=0	0.21
ADM2+pop=3	-0.18
ADM2+pop=4	-0.6
ADM2+pop=5	0.13
ADM2+pop=6	0.53
AIRP+pop=5	-0.06
AREA+pop=5	0.51
BLDG+pop=5	-0.55
CONT+pop=7	0.18
GULF+pop=7	0.59
ISL+pop=4	0.49
ISL+pop=5	-0.34
ISL+pop=6	-0.09
LK+pop=5	0.53
MILB+pop=5	-0.05
OCN+pop=7	0.25
PCLI+pop=3	0.37
PCLI+pop=4	0.62
PCLI+pop=5	0.08
PCLI+pop=6	-0.08
PCLI+pop=7	0.08
PCLI+pop=8	0.36
PCLI+pop=9	0.68
PEN+pop=5	-0.46
PPL+pop=0	-0.73
PPL+pop=2	-0.7
PPL+pop=3	-0.81
PPL+pop=4	-0.27
PPL+pop=5	0.91
PPL+pop=6	0.98
PPL+pop=7	0.29
PPLC+pop=4	-0.07
PPLC+pop=5	0.3
PPLC+pop=6	0.59
RGN+pop=5	-0.04
RGN+pop=6	-0.13
RGN+pop=7	-0.1
SEA+pop=7	0.37
STM+pop=5	0.45
STM+pop=6	-1.12
VAL+pop=5	0.26
abbreviation	0.28
abbreviation before=frontcounter	0.84
abbreviation before=in	0.76
abbreviation before=the	0.57
abbreviation words=1 false false	0.12
abbreviation words=1 false true	0.57
after2= 	-0.65
after2=!! one	0.33
after2=& rothstein	-0.33
after2=& the	-0.55
after2=' ,	-0.58
after2='m not	-0.31
after2='s (	-0.41
after2='s ,	-0.58
after2='s a	-0.16
after2='s also	-0.36
after2='s an	-0.49
after2='s annual	0.19
after2='s asset	0.51
after2='s been	-0.62
after2='s body	-0.36
after2='s capital	0.78
after2='s case	-0.71
after2='s comments	-0.52
after2='s daughter	-0.45
after2='s death	-0.38
after2='s diagnostic	-0.52
after2='s first	0.54
after2='s four	-0.41
after2='s global	0.31
after2='s government	-0.16
after2='s health	0.21
after2='s minister	0.46
after2='s ministry	0.58
after2='s not	-0.28
after2='s official	-0.2
after2='s owner	-0.54
after2='s president	0.61
after2='s request	0.36
after2='s restaurant	-0.58
after2='s ruling	0.17
after2='s son	-0.46
after2='s spring	0.58
after2='s the	-0.39
after2='s two	0.31
after2='s visit	-0.45
after2='s wife	-0.22
after2=( ap	0.98
after2=( aqmd	-0.5
after2=( ba	-0.37
after2=( bai	-0.43
after2=( cdc	-0.98
after2=( cnn	-0.09
after2=( d	-0.61
after2=( dprk	-0.2
after2=( drc	-0.48
after2=( dwtc	0.2
after2=( eu	-0.67
after2=( fda	-0.24
after2=( h1n1	-0.29
after2=( iata	-0.51
after2=( image	0.18
after2=( mike	-0.47
after2=( nsw	-0.13
after2=( oie	-0.66
after2=( un	-0.5
after2=( who	-1.52
after2=) 	-0.56
after2=) "	-0.67
after2=) ,	-0.05
after2=) -	-1.86
after2=) --	0.21
after2=) .	-0.54
after2=) an	-0.49
after2=) and	0.7
after2=) came	0.15
after2=) has	-0.2
after2=) in	0.18
after2=) is	-0.62
after2=) of	-0.66
after2=) on	-0.61
after2=) said	-0.75
after2=) to	0.04
after2=) virus	-0.77
after2=) will	-0.79
after2=) —	0.12
after2=* sol	-0.55
after2=+ smoke	-0.35
after2=, "	-0.79
after2=, 1000	-0.61
after2=, 12	0.65
after2=, 20	-0.78
after2=, 21	-0.47
after2=, 22	-0.7
after2=, 25	-0.35
after2=, 26	-0.07
after2=, 31	-0.42
after2=, 36	-0.2
after2=, 38	-0.25
after2=, 39	-0.35
after2=, 47	-0.45
after2=, 48	0.13
after2=, a	0.04
after2=, about	0.05
after2=, aged	-0.48
after2=, alabama	0.47
after2=, alberta	0.2
after2=, all	0.1
after2=, along	0.34
after2=, also	-0.55
after2=, amlo	-0.59
after2=, among	-0.41
after2=, an	0.04
after2=, and	-0.35
after2=, angola	-0.33
after2=, announced	0.49
after2=, another	-0.27
after2=, april	-0.07
after2=, are	0.41
after2=, arizona	0.69
after2=, arkansas	0.32
after2=, at	0.29
after2=, author	-0.24
after2=, authorities	-0.33
after2=, before	0.11
after2=, belgium	0.35
after2=, both	-0.84
after2=, brazil	0.58
after2=, bulacan	0.3
after2=, bulgaria	0.25
after2=, but	-0.58
after2=, california	0.49
after2=, cambodia	0.55
after2=, cardinal	0.26
after2=, cavan	0.39
after2=, chief	-0.6
after2=, china	-0.44
after2=, closest	-0.3
after2=, colorado	0.81
after2=, commented	-0.5
after2=, côte	0.39
after2=, d.c.	-0.95
after2=, davao	0.25
after2=, died	-0.42
after2=, director	-0.31
after2=, district	-0.57
after2=, dr	-0.14
after2=, dr.	-0.86
after2=, dubai	0.23
after2=, dublin	0.27
after2=, england	0.59
after2=, especially	0.27
after2=, europe	0.52
after2=, executive	-0.57
after2=, fifty	-0.06
after2=, food	-0.91
after2=, for	-0.11
after2=, france	0.31
after2=, from	-0.66
after2=, georgia	0.77
after2=, germany	0.94
after2=, gisec	0.11
after2=, greece	-0.29
after2=, grosvenor	-0.49
after2=, guinea	0.88
after2=, had	-0.55
after2=, has	-0.38
after2=, have	-0.37
after2=, he	-0.68
after2=, head	-0.61
after2=, health	-0.35
after2=, his	-0.1
after2=, however	-0.67
after2=, idaho	0.57
after2=, if	0.36
after2=, illinois	0.55
after2=, in	-0.47
after2=, including	-0.59
after2=, independent	-0.13
after2=, india	0.64
after2=, indiana	0.4
after2=, indonesia	0.54
after2=, international	-0.25
after2=, iowa	0.56
after2=, iraq	0.72
after2=, is	-0.51
after2=, it	-0.21
after2=, italy	0.14
after2=, japan	0.59
after2=, jj	0.21
after2=, john	-0.64
after2=, just	-0.44
after2=, kent	-0.93
after2=, kentucky	0.34
after2=, kenya	0.5
after2=, lakshman	-0.67
after2=, laos	0.51
after2=, last	-0.45
after2=, liberia	-0.35
after2=, located	-0.16
after2=, long	0.06
after2=, los	-0.46
after2=, louisiana	0.18
after2=, march	-0.66
after2=, maryland	0.51
after2=, medical	-0.41
after2=, mercury	-0.11
after2=, michigan	0.27
after2=, minister	-0.67
after2=, missouri	0.47
after2=, monex	0.43
after2=, more	-0.37
after2=, mr.	-0.31
after2=, msf	-0.37
after2=, national	-0.57
after2=, near	0.19
after2=, nevada	0.66
after2=, new	0.86
after2=, niger	-0.25
after2=, no	-0.38
after2=, north	-0.27
after2=, of	-0.73
after2=, ohio	0.39
after2=, on	0.61
after2=, once	0.26
after2=, one	-0.76
after2=, only	0.55
after2=, ontario	0.64
after2=, or	-0.37
after2=, oregon	0.34
after2=, outlined	-0.57
after2=, owerri	-0.57
after2=, pennsylvania	-0.23
after2=, people	0.55
after2=, peter	-0.4
after2=, philippines	-0.42
after2=, president	-0.21
after2=, raising	0.32
after2=, reports	0.35
after2=, responding	0.29
after2=, responsible	-0.46
after2=, russia	0.59
after2=, said	-0.27
after2=, san	-0.54
after2=, saying	0.6
after2=, says	-0.18
after2=, scotland	0.25
after2=, senior	-0.45
after2=, sme	-0.9
after2=, some	0.49
after2=, south	0.52
after2=, speaking	-0.57
after2=, stated	-0.55
after2=, taking	0.42
after2=, tennessee	0.35
after2=, tested	0.94
after2=, texas	0.25
after2=, that	0.45
after2=, there	0.34
after2=, they	-0.08
after2=, though	-0.37
after2=, tmz	0.35
after2=, to	-0.6
after2=, told	0.38
after2=, too	-0.85
after2=, two	-0.48
after2=, u.s.	-0.47
after2=, uk	0.67
after2=, united	0.14
after2=, users	0.29
after2=, utah	0.44
after2=, vice	-0.5
after2=, virginia	0.49
after2=, warned	-0.59
after2=, was	-0.19
after2=, washington	0.74
after2=, we	0.78
after2=, west	0.39
after2=, where	0.72
after2=, which	-0.48
after2=, while	0.3
after2=, who	-0.84
after2=, whose	-0.48
after2=, will	-0.78
after2=, with	0.06
after2=, yulit	-0.36
after2=, “	-0.15
after2=, ”	-0.86
after2=- 1	-0.88
after2=- and	0.09
after2=- balart	-0.58
after2=- baltistan	-0.87
after2=- based	0.45
after2=- dade	-0.71
after2=- fashir	-0.49
after2=- hardisty	-0.28
after2=- in	-0.37
after2=- like	-0.53
after2=- o’toole	-0.35
after2=- president	-0.54
after2=- presse	-0.42
after2=- spencer	-0.33
after2=. 	-0.41
after2=. "	-0.57
after2=. '	-0.18
after2=. (	-0.14
after2=. 76	-0.04
after2=. a	0.46
after2=. according	0.3
after2=. after	0.45
after2=. all	0.43
after2=. also	0.09
after2=. although	-0.66
after2=. among	-0.05
after2=. an	-0.42
after2=. around	-0.51
after2=. as	-0.39
after2=. at	-0.04
after2=. azerbaijan	-0.23
after2=. both	0.5
after2=. british	-0.7
after2=. but	0.1
after2=. by	-0.45
after2=. canadian	-0.26
after2=. china	-0.62
after2=. currently	0.28
after2=. deaths	0.34
after2=. during	-0.46
after2=. earlier	-0.15
after2=. eggs	-0.52
after2=. following	-0.65
after2=. food	-0.21
after2=. for	-0.07
after2=. further	-0.58
after2=. he	-1
after2=. health	-0.27
after2=. his	0.31
after2=. however	-0.26
after2=. in	0.11
after2=. it	0.26
after2=. last	-0.5
after2=. malinao	-0.11
after2=. meanwhile	-0.69
after2=. mexico	0.35
after2=. more	0.44
after2=. mr	-0.2
after2=. msf	0.34
after2=. new	0.06
after2=. no	0.57
after2=. officials	-0.49
after2=. on	-0.49
after2=. one	-0.21
after2=. other	-0.41
after2=. outgoing	-0.41
after2=. over	0.15
after2=. players	0.31
after2=. police	0.51
after2=. president	-0.37
after2=. racing	0.58
after2=. read	0.11
after2=. seven	0.11
after2=. she	-0.88
after2=. since	-0.23
after2=. so	-0.19
after2=. some	-0.38
after2=. that	-0.35
after2=. the	-0.1
after2=. their	0.33
after2=. there	0.38
after2=. these	-0.22
after2=. they	0.66
after2=. this	0.36
after2=. those	-0.63
after2=. though	-0.53
after2=. three	-0.4
after2=. thunder	0.15
after2=. toronto	0.09
after2=. two	-0.51
after2=. washington	-0.35
after2=. we	0.35
after2=. while	-0.37
after2=. with	-0.45
after2=. years	-0.76
after2=. yet	-0.64
after2=. “	0.37
after2=. ”	-0.15
after2=/ aids	-0.6
after2=/ getty	-0.48
after2=05 ,	-0.32
after2=1 ,	-0.41
after2=1 .	-0.32
after2=10 ,	-0.48
after2=10 .	-0.25
after2=12 .	-0.42
after2=13 .	-0.17
after2=14 ,	-0.3
after2=15 ,	-0.55
after2=16 ,	-0.23
after2=17 ,	-0.18
after2=2 ,	-0.44
after2=20 ,	-0.45
after2=2002 ,	-0.44
after2=2003 ,	-0.3
after2=2008 ,	-0.44
after2=2009 ,	-0.36
after2=2014 ,	-0.34
after2=2016 ,	-0.46
after2=2017 ,	-0.35
after2=2017 .	-0.54
after2=2018 .	-0.34
after2=2018 by	-0.32
after2=2018 edition	-0.09
after2=2018 the	-0.8
after2=2018 will	-0.49
after2=21 ,	-0.35
after2=23 ,	-0.22
after2=23 .	-0.26
after2=25 ,	-0.32
after2=27 ,	-0.36
after2=28 ,	-0.52
after2=29 ,	-0.64
after2=3 ,	-0.33
after2=3 -	-0.31
after2=30 ,	-0.41
after2=31 ,	-0.41
after2=4 ,	-0.49
after2=4 .	-0.13
after2=5 ,	-0.31
after2=5 .	-0.46
after2=59 ,	-0.32
after2=6 ,	-0.15
after2=8 ,	-0.25
after2=8 .	-0.15
after2=9 ,	-0.28
after2=97 .	-0.46
after2=: 	-0.36
after2=: "	-0.77
after2=: awc	-0.66
after2=: courtesy	-0.72
after2=: http://www.frontcounterbc.gov.bc.ca/	0.25
after2=: into	-0.1
after2=: the	0.04
after2=: unleashing	-0.77
after2=: we	-0.25
after2=; and	0.23
after2=; cavan	-0.27
after2=; daily	-0.52
after2=; follow	-0.63
after2=; head	-0.18
after2=? "	0.18
after2=a consequence	-0.17
after2=a result	-0.11
after2=a statement	-0.03
after2=added :	-0.22
after2=added that	-0.7
after2=addition ,	-0.07
after2=addition to	-0.05
after2=africa ,	-0.53
after2=africa .	-0.54
after2=after an	-0.45
after2=after his	-0.39
after2=after she	-0.13
after2=after the	-0.1
after2=after tsvangirai	0.17
after2=agency (	-0.29
after2=agency said	-0.49
after2=airport .	0.24
after2=all ,	-0.06
after2=alone ,	0.22
after2=also added	-0.33
after2=also had	0.31
after2=also reportedly	-0.2
after2=also said	-0.56
after2=also say	-0.15
after2=also says	-0.2
after2=also stated	-0.38
after2=ambulance service	0.2
after2=america .	-0.34
after2=american free	-0.47
after2=american migrants	-0.72
after2=an interview	-0.06
after2=ana ,	-0.77
after2=ana .	-0.36
after2=and a	0.17
after2=and africa	0.6
after2=and aid	-0.5
after2=and air	0.09
after2=and california	0.52
after2=and canada	0.74
after2=and central	-0.09
after2=and china	0.46
after2=and denmark	-0.39
after2=and florida	0.28
after2=and found	-0.65
after2=and germany	0.5
after2=and grants	-1.03
after2=and has	-0.46
after2=and her	-0.17
after2=and his	-0.8
after2=and in	-0.49
after2=and industry	-0.85
after2=and is	0.14
after2=and it	0.37
after2=and italy	0.53
after2=and its	-0.49
after2=and limpopo	0.46
after2=and malakal	0.37
after2=and many	0.6
after2=and midlands	0.56
after2=and new	0.51
after2=and queensland	0.5
after2=and santa	0.25
after2=and several	0.13
after2=and some	0.68
after2=and that	-0.65
after2=and the	-0.22
after2=and their	-0.25
after2=and was	-0.35
after2=announced its	0.27
after2=appears to	-0.62
after2=appreciates morocco	-0.26
after2=are a	-0.22
after2=are afraid	0.21
after2=are also	0.35
after2=are asking	0.28
after2=are being	0.4
after2=are currently	-0.51
after2=are in	-0.15
after2=are not	0.14
after2=are on	0.22
after2=are set	-0.63
after2=are still	-0.3
after2=are the	0.36
after2=are to	0.73
after2=are urged	-0.19
after2=are very	-0.51
after2=are working	-0.48
after2=area ,	0.26
after2=area .	-0.18
after2=army has	0.19
after2=arrived at	0.07
after2=as a	-0.11
after2=as of	0.44
after2=as the	0.17
after2=as well	-0.6
after2=asked about	-0.18
after2=asked the	-0.45
after2=asking for	-0.18
after2=at a	-0.4
after2=at children	-0.48
after2=at san	0.23
after2=at the	-0.66
after2=attorney lamont	-0.49
after2=authorities are	-0.06
after2=avenue in	-0.58
after2=aviation strategy	0.69
after2=b .	-0.42
after2=bato ng	-0.3
after2=became the	0.47
after2=because of	0.04
after2=because the	-0.12
after2=before the	-0.38
after2=believe that	-0.62
after2=believe the	-0.34
after2=believe we	0.33
after2=believes that	-0.45
after2=between 1966	-0.43
after2=between january	-0.08
after2=bin suroor	-0.81
after2=bird flu	-0.43
after2=board member	-0.33
after2=branch 259	0.32
after2=by architects	0.19
after2=by the	-1.11
after2=ca n't	-0.23
after2=ca n’t	0.11
after2=called on	-0.03
after2=called the	-0.36
after2=can be	-0.46
after2=can do	-0.71
after2=can not	-0.3
after2=cancer society	0.7
after2=carolina ,	-0.37
after2=cases in	-0.57
after2=cases of	-0.27
after2=cause of	-0.11
after2=centers for	0.43
after2=central ambulance	-0.65
after2=certification program	-0.1
after2=chamber of	0.62
after2=chief of	-0.38
after2=city ,	-0.82
after2=city .	-1
after2=city and	-0.43
after2=city council	0.59
after2=city in	-0.13
after2=claimed that	-0.26
after2=clara county	-0.48
after2=coli outbreak	-0.51
after2=commented :	0.18
after2=commissioner for	0.37
after2=company ,	-0.17
after2=company has	-0.06
after2=confirmed that	0.53
after2=confirmed the	0.42
after2=contact centre	0.28
after2=continue to	-0.38
after2=continued to	0.58
after2=continues to	0.11
after2=contributed to	-0.25
after2=convicted orujov	-0.58
after2=correspondent maggie	-0.37
after2=could be	-0.14
after2=could have	0.33
after2=could not	-0.39
after2=countries ,	-0.48
after2=country 's	-0.1
after2=county ,	-0.46
after2=county .	-0.41
after2=county council	-0.14
after2=county democrats	-0.6
after2=county medical	-0.36
after2=county schools	-0.48
after2=county ’s	-0.1
after2=court has	0.12
after2=court on	0.49
after2=court to	-0.39
after2=cow disease	-0.35
after2=declared a	0.18
after2=declared the	-0.57
after2=declined to	-0.28
after2=department for	-0.34
after2=department of	-0.07
after2=department said	-0.56
after2=department says	-0.31
after2=described the	-0.59
after2=did n't	-0.85
after2=did not	-0.08
after2=did n’t	-0.61
after2=discovered the	0.08
after2=disease ,	-0.45
after2=disease has	-0.34
after2=disease is	-0.08
after2=district board	-0.53
after2=district of	0.44
after2=districts .	0.36
after2=division in	-0.45
after2=do n't	-0.84
after2=do not	-0.59
after2=do n’t	-0.58
after2=does n't	-0.09
after2=does not	-0.47
after2=dollars )	-0.44
after2=dollars ,	0.62
after2=due to	0.31
after2=during a	-0.51
after2=ebolavirus ,	-0.55
after2=ebolavirus is	-0.48
after2=elementary school	-0.6
after2=engineer renan	-0.59
after2=evades robert	0.27
after2=example ,	-0.06
after2=explained .	-0.24
after2=fact that	-0.12
after2=far ,	-0.4
after2=far the	-0.21
after2=farms were	0.22
after2=feel like	-0.36
after2=fire and	0.04
after2=first case	-0.06
after2=five airlines	-0.1
after2=flu is	-0.54
after2=flu season	0.18
after2=flu virus	-0.33
after2=food and	0.31
after2=for a	0.11
after2=for academic	-0.72
after2=for animal	-0.76
after2=for consultations	0.64
after2=for disease	-1.25
after2=for environment	-0.54
after2=for europe	-0.86
after2=for further	0.56
after2=for immunization	-0.52
after2=for its	-0.43
after2=for more	-0.18
after2=for population	-0.9
after2=for refugees	-0.42
after2=for the	0.34
after2=for treatment	0.32
after2=forecasts above	0.13
after2=friday ,	-0.06
after2=from the	-0.53
after2=game .	-0.65
after2=gas station	0.35
after2=gave a	-0.48
after2=government has	-0.23
after2=government is	-0.53
after2=government of	-0.07
after2=government will	-0.06
after2=had "	0.12
after2=had a	-0.39
after2=had been	-0.28
after2=had n't	0.14
after2=had ordered	-0.29
after2=had suspected	-0.6
after2=had to	-0.11
after2=haemorrhagic fever	-0.66
after2=half of	-0.26
after2=has a	-0.13
after2=has also	-0.59
after2=has an	-0.2
after2=has announced	-0.04
after2=has been	0.14
after2=has begun	0.31
after2=has delayed	-0.34
after2=has expelled	0.41
after2=has freed	0.13
after2=has had	-0.28
after2=has killed	0.29
after2=has led	0.08
after2=has made	-0.34
after2=has not	-0.23
after2=has now	0.36
after2=has previously	-0.42
after2=has processed	0.38
after2=has reported	0.72
after2=has resulted	0.25
after2=has said	0.03
after2=has seen	-0.09
after2=has stated	-0.4
after2=has to	-0.19
after2=has withheld	-0.4
after2=have also	-0.4
after2=have announced	-0.59
after2=have been	-0.32
after2=have begun	0.55
after2=have confirmed	0.41
after2=have contracted	0.44
after2=have died	0.35
after2=have had	0.24
after2=have issued	0.57
after2=have seen	0.08
after2=have shown	0.32
after2=have tested	0.4
after2=have the	0.29
after2=have to	-0.62
after2=headquarters in	-0.59
after2=health inspection	-0.62
after2=health ministry	-0.16
after2=health officials	-0.39
after2=hemorrhagic fever	-0.68
after2=herald ,	-0.5
after2=herald also	-0.53
after2=hills police	-0.76
after2=hit the	-0.46
after2=hope that	0.16
after2=hospital ,	0.25
after2=hospital .	0.58
after2=hospital in	-0.75
after2=hospital is	-0.62
after2=house of	0.44
after2=houses walmart	0.18
after2=hurricane season	-0.2
after2=if he	-0.49
after2=image caption	-0.32
after2=in 1994	-0.54
after2=in 2016	0.12
after2=in 2017	-0.19
after2=in a	-0.75
after2=in beijing	0.37
after2=in canada	-0.46
after2=in central	-0.43
after2=in charlottetown	-0.67
after2=in china	-0.48
after2=in dresden	-0.53
after2=in dunshaughlin	0.09
after2=in england	-0.38
after2=in evansville	-0.63
after2=in glasgow	-0.67
after2=in his	-0.7
after2=in houston	0.18
after2=in indonesia	-0.29
after2=in iowa	-0.39
after2=in june	-0.33
after2=in london	-0.93
after2=in los	-0.07
after2=in malakal	-0.4
after2=in nashville	-0.66
after2=in nelson	0.18
after2=in new	0.65
after2=in north	-0.15
after2=in northern	-0.35
after2=in paisley	-1.02
after2=in paterson	0.44
after2=in queens	-0.44
after2=in recent	0.34
after2=in red	-0.63
after2=in rockville	-0.5
after2=in rome	0.21
after2=in shelby	0.25
after2=in southern	-0.09
after2=in southwest	0.26
after2=in st	-0.59
after2=in sydney	-0.42
after2=in the	-0.37
after2=in their	-0.55
after2=in toronto	-0.56
after2=in tucson	-0.67
after2=indicates that	-0.13
after2=instance ,	-0.05
after2=international airport	-0.59
after2=into a	0.1
after2=is "	-0.53
after2=is 22	0.12
after2=is a	0.79
after2=is about	0.25
after2=is accused	-0.34
after2=is also	0.32
after2=is an	-0.93
after2=is at	-0.53
after2=is being	-0.56
after2=is believed	-1
after2=is currently	-0.73
after2=is expected	-0.83
after2=is facing	-0.79
after2=is going	-0.26
after2=is in	-0.46
after2=is known	-0.57
after2=is making	0.18
after2=is my	-0.14
after2=is no	-0.37
after2=is not	0.22
after2=is often	-0.76
after2=is one	-0.14
after2=is reported	-0.07
after2=is still	-0.48
after2=is the	-0.31
after2=is to	-0.46
after2=is very	-0.36
after2=is waiting	0.36
after2=is working	-0.49
after2=island .	-0.77
after2=issued a	-0.63
after2=issued its	0.31
after2=it 's	-0.39
after2=it is	-0.32
after2=it was	-0.48
after2=journal of	-0.52
after2=kilburn estate	-0.53
after2=kong .	-0.34
after2=korea 's	-0.59
after2=korea ,	-0.45
after2=laboratory .	0.21
after2=laboratory tests	0.28
after2=lack basic	0.18
after2=last monday	-0.64
after2=last month	0.3
after2=last year	0.21
after2=law and	0.38
after2=leads the	-0.05
after2=least three	-0.05
after2=least two	-0.03
after2=left for	-0.48
after2=legislation allows	-0.24
after2=limited ,	0.61
after2=located in	0.31
after2=lot of	-0.1
after2=made a	0.36
after2=majority of	-0.13
after2=malakal are	-0.3
after2=malakal is	-0.35
after2=man and	-0.12
after2=man was	0.5
after2=man who	-0.35
after2=management board	0.76
after2=many as	-0.2
after2=marcos ,	-0.29
after2=material may	-0.26
after2=may have	-0.07
after2=mayor michael	0.41
after2=measure of	-0.48
after2=medal for	-0.47
after2=medical center	-0.4
after2=medical examiner	-0.13
after2=member states	0.56
after2=memberships are	0.33
after2=mikayel minasyan	0.42
after2=minister for	0.08
after2=ministry of	0.34
after2=ministry said	-0.57
after2=model ,	-0.45
after2=more than	0.2
after2=morning ,	-0.4
after2=morning .	-0.68
after2=mother says	0.13
after2=moved the	-0.44
after2=national guard	0.46
after2=near the	0.23
after2=need to	-0.63
after2=neighborhood of	0.45
after2=news agency	-0.61
after2=nile virus	-0.5
after2=noted that	-0.53
after2=now ,	-0.18
after2=now has	0.85
after2=nuclear issue	-0.07
after2=number is	-0.07
after2=number of	-0.19
after2=observed that	-0.33
after2=of 2003	-0.74
after2=of agriculture	-0.72
after2=of allergy	-0.65
after2=of america	-0.3
after2=of arizona	-0.31
after2=of armenia	-0.6
after2=of california	-0.78
after2=of china	-0.12
after2=of commerce	-0.61
after2=of congo	-0.44
after2=of conservation	-0.5
after2=of health	-0.56
after2=of hygiene	-0.62
after2=of manchester	-0.39
after2=of people	-0.25
after2=of pittsburgh	-0.35
after2=of public	-0.66
after2=of representatives	-0.34
after2=of technology	-0.51
after2=of the	-0.35
after2=of them	-0.23
after2=of this	-0.5
after2=of those	-0.34
after2=of tuesday	-0.1
after2=office in	0.32
after2=office to	0.18
after2=officers ,	-0.26
after2=officials are	-0.49
after2=officials have	0.06
after2=officials in	-0.78
after2=officials say	-0.73
after2=on a	-0.63
after2=on an	0.16
after2=on april	0.59
after2=on march	0.23
after2=on saturday	-0.1
after2=on sunday	-0.64
after2=on the	-0.16
after2=on thursday	-0.28
after2=on tuesday	0.6
after2=on wednesday	0.51
after2=or at	0.31
after2=outbreak is	-0.07
after2=outbreak of	-0.26
after2=outlet in	-0.56
after2=over the	-0.37
after2=park in	-0.56
after2=part of	-0.16
after2=people have	-0.43
after2=pointed out	-0.37
after2=police ,	0.47
after2=police command	0.56
after2=police department	-0.12
after2=police officer	0.41
after2=police shooting	-0.18
after2=post that	-0.27
after2=post-party dinner	0.14
after2=president 's	0.51
after2=president barack	0.25
after2=president donald	0.61
after2=president of	-0.49
after2=press .	-0.36
after2=press release	-0.63
after2=prime minister	-0.13
after2=provides a	0.16
after2=provides services	0.39
after2=province ,	-0.13
after2=province .	-0.18
after2=province in	-0.51
after2=province of	0.12
after2=public schools	0.33
after2=puts the	-0.61
after2=quarantine station	0.47
after2=racecourse in	0.61
after2=region ,	0.15
after2=report ,	-0.39
after2=reported ,	-0.49
after2=reported .	-0.76
after2=reported its	0.74
after2=reported that	-0.2
after2=reports .	-0.69
after2=reports of	0.22
after2=reports that	-0.12
after2=researchers ,	-0.63
after2=responded ,	-0.67
after2=responded by	0.34
after2=revealed that	-0.59
after2=rights reserved	-0.22
after2=ruled last	-0.44
after2=said ,	-0.05
after2=said .	-0.24
after2=said :	-0.08
after2=said a	-0.2
after2=said at	-0.33
after2=said china	-0.43
after2=said he	-0.93
after2=said in	-0.76
after2=said it	0.57
after2=said on	-0.44
after2=said she	-0.73
after2=said that	-0.08
after2=said the	-0.23
after2=said this	-0.13
after2=said thursday	-0.47
after2=samples were	-0.39
after2=say that	-0.2
after2=say the	-0.55
after2=say they	-0.31
after2=says .	-0.57
after2=says a	-0.57
after2=says it	0.36
after2=says that	-0.41
after2=says the	0.29
after2=schools will	0.23
after2=scientist ,	-0.49
after2=services and	0.49
after2=services into	0.08
after2=share the	0.2
after2=shares and	-0.42
after2=should be	-0.45
after2=signed legislation	-0.33
after2=staff of	-0.47
after2=state ,	-0.17
after2=state commissioner	-0.64
after2=state farm	0.37
after2=state governor	0.26
after2=state of	0.08
after2=state police	0.49
after2=state university	-0.96
after2=stated that	0.14
after2=statement said	-0.46
after2=stone of	-0.15
after2=strain ,	-0.67
after2=strain .	-0.45
after2=strain of	-1.14
after2=strain that	-0.7
after2=strain was	-0.27
after2=strongly encourages	-0.12
after2=study ,	0.26
after2=study found	0.12
after2=such as	-0.44
after2=sudan ,	-0.39
after2=suggest that	-0.26
after2=summit and	-0.32
after2=sunday ,	0.47
after2=sustainable energy	0.67
after2=swine flu	-1.06
after2=teachers are	0.13
after2=team )	-0.72
after2=that 's	-0.28
after2=that all	-0.17
after2=that are	-0.04
after2=that has	-0.32
after2=that he	-0.51
after2=that is	-0.07
after2=that it	-0.62
after2=that the	-0.37
after2=that they	-0.24
after2=that will	-0.15
after2=that would	0.11
after2=the first	-0.12
after2=the government	-0.18
after2=the last	-0.06
after2=the latest	0.31
after2=the meantime	-0.03
after2=the new	-0.13
after2=the past	-0.13
after2=the tank	-0.61
after2=then introduced	-0.45
after2=there are	-0.21
after2=there have	0.46
after2=there is	-0.19
after2=think i	-0.46
after2=think it	-0.19
after2=think we	-0.5
after2=this month	0.04
after2=this time	-0.09
after2=this week	-0.51
after2=this year	-0.63
after2=times .	-0.13
after2=times described	-0.55
after2=times has	-0.67
after2=times reported	-0.93
after2=times reports	-0.15
after2=times says	0.31
after2=to a	0.39
after2=to be	-0.51
after2=to consider	-0.32
after2=to discuss	0.45
after2=to give	-0.61
after2=to hear	0.22
after2=to help	0.43
after2=to him	-0.2
after2=to nigeria	-0.88
after2=to pay	-0.7
after2=to provide	0.48
after2=to repeal	-0.24
after2=to some	-0.31
after2=to the	-0.15
after2=to wikipedia	-0.43
after2=today ,	-0.31
after2=today .	0.16
after2=today sought	0.35
after2=told reporters	-0.55
after2=told the	-0.81
after2=total of	-0.1
after2=trade agreement	-0.46
after2=trade representative	0.68
after2=two -	-0.14
after2=type of	-0.22
after2=under the	0.48
after2=university .	-0.33
after2=urged the	-0.65
after2=us on	-0.87
after2=village of	0.36
after2=virus ,	-0.89
after2=virus .	-1.41
after2=virus and	-0.53
after2=virus has	-0.51
after2=virus in	-0.68
after2=virus is	-0.54
after2=virus reported	-0.45
after2=virus strain	-0.51
after2=virus was	-0.54
after2=want to	-0.34
after2=was a	-0.3
after2=was accused	-0.54
after2=was admitted	-0.41
after2=was also	-0.3
after2=was another	-0.41
after2=was arrested	-0.39
after2=was awarded	-0.82
after2=was charged	-0.28
after2=was convicted	0.25
after2=was just	-0.67
after2=was n't	-0.33
after2=was not	0.45
after2=was out	-0.48
after2=was quoted	-0.65
after2=was sentenced	-0.57
after2=was taken	-0.62
after2=was the	0.04
after2=was there	-0.57
after2=was told	0.18
after2=water regulation	0.65
after2=we are	0.43
after2=wednesday ,	-0.21
after2=week ,	-0.56
after2=well as	-0.13
after2=went on	-0.2
after2=went to	-0.5
after2=were blowout	-0.29
after2=were diagnosed	-0.58
after2=were found	0.15
after2=were sent	-0.3
after2=were to	-0.28
after2=west and	-0.55
after2=where alfie	0.11
after2=where he	0.04
after2=where the	-0.06
after2=which specializes	-0.54
after2=while the	-0.42
after2=who have	0.27
after2=who voted	-0.48
after2=will also	-0.36
after2=will be	0.38
after2=will continue	-0.48
after2=will have	0.26
after2=will hear	-0.18
after2=will host	-0.5
after2=will keep	-0.36
after2=will remain	-0.27
after2=will see	0.41
after2=will soon	-0.14
after2=with a	0.4
after2=with his	0.11
after2=with the	0.08
after2=within the	-0.69
after2=woman ,	0.05
after2=woman who	-0.29
after2=woman ’s	0.56
after2=won the	0.23
after2=world cup	-0.79
after2=would be	-0.16
after2=would have	0.27
after2=would like	-0.4
after2=would ’ve	-0.15
after2=year ,	-0.84
after2=yesterday ,	-0.3
after2=— a	0.29
after2=’ .	-0.77
after2=’s a	-0.68
after2=’s four	-0.33
after2=’s future	0.5
after2=’s in	-0.11
after2=’s new	0.19
after=	-0.65
after=!	-0.65
after=!!	0.33
after="	-0.74
after=&	-0.12
after='	-1.08
after='ll	-0.81
after='m	-0.66
after='re	-0.13
after='s	-0.18
after='ve	-0.78
after=(	-0.26
after=)	-0.37
after=*	-0.68
after=+	-0.35
after=,	-0.03
after=-	-0.37
after=--	0.55
after=/	-0.47
after=05	-0.52
after=1	-0.82
after=10	-0.73
after=100	-0.23
after=11	-0.44
after=12	-0.49
after=13	-0.49
after=14	-0.25
after=15	-0.43
after=15th	-0.74
after=16	-0.3
after=17	-0.22
after=18	-0.45
after=19	-0.48
after=2	-0.83
after=2.4	-0.54
after=20	-0.55
after=200	-0.6
after=2002	-0.37
after=2003	-0.48
after=2005	-0.41
after=2006	-0.53
after=2008	-0.47
after=2009	-0.23
after=2014	-0.48
after=2015	-0.35
after=2016	-0.46
after=2017	-0.84
after=2018	-0.69
after=21	-0.27
after=22	-0.41
after=23	-0.45
after=24	-0.32
after=25	-0.55
after=26	-0.18
after=27	-0.5
after=28	-0.64
after=29	-0.66
after=2nd	0.22
after=3	-0.51
after=30	-0.48
after=300	-0.11
after=31	-0.37
after=4	-0.57
after=40	-0.25
after=5	-0.94
after=50	-0.31
after=52	-0.32
after=59	-0.38
after=6	-0.63
after=6th	-0.52
after=7	-0.31
after=8	-0.5
after=9	-0.34
after=97	-0.46
after=:	-0.5
after=;	0.53
after=?	-0.15
after=[	-0.39
after=]	-0.68
after=a	-0.71
after=about	-0.97
after=account	-0.66
after=accused	0.23
after=actress	-0.21
after=added	-0.08
after=addition	-0.11
after=additional	-0.56
after=administration	-0.99
after=admitted	0.11
after=advised	0.35
after=africa	-1.21
after=african	-1.16
after=after	0.09
after=afternoon	-0.62
after=against	-0.54
after=agencies	-0.58
after=agency	-0.9
after=agree	-0.34
after=agreed	-0.34
after=agriculture	-0.05
after=aide	-0.46
after=aides	-0.67
after=air	-0.65
after=airlines	0.62
after=airport	0.83
after=all	-0.79
after=allen	-0.5
after=allies	-0.18
after=ally	-0.1
after=almost	-0.56
after=alone	0.46
after=along	0.22
after=also	-0.56
after=always	0.42
after=am	-0.98
after=ambassador	0.29
after=ambulance	0.2
after=america	-1.08
after=american	-0.77
after=amid	-0.56
after=among	-0.51
after=amount	-0.13
after=an	-0.84
after=ana	-1.27
after=analysis	-0.42
after=analytica	1
after=and	0.22
after=announced	-0.29
after=announcement	-0.11
after=appearance	-0.3
after=appeared	0.33
after=appears	-0.13
after=appreciates	-0.26
after=april	0.31
after=are	-0.32
after=area	0.07
after=army	0.59
after=around	-0.35
after=arrived	-0.04
after=article	-0.14
after=as	0.04
after=aside	0.22
after=asked	-0.69
after=asking	-0.18
after=assembly	0.25
after=assistant	0.24
after=association	-0.24
after=at	-0.22
after=attack	-0.52
after=attended	-0.67
after=attorney	0.12
after=aureus	-0.49
after=authorities	-0.87
after=avenue	-0.88
after=avian	-0.46
after=aviation	0.8
after=b	-0.42
after=bacteria	-0.88
after=ball	-0.19
after=bank	-0.55
after=based	0.45
after=bato	-0.3
after=beach	-0.77
after=became	0.45
after=become	-0.55
after=before	0.39
after=began	0.41
after=being	-0.35
after=believe	0.09
after=believes	-0.64
after=between	0.16
after=bill	-0.35
after=bin	-0.96
after=bird	-0.43
after=birds	-0.08
after=board	-0.68
after=bond	-0.66
after=bonli	-0.85
after=border	-0.09
after=boy	-0.2
after=branch	0.32
after=broadcast	-0.53
after=bus	0.16
after=but	-0.24
after=buy	0.1
after=by	0.1
after=called	-0.48
after=calls	-0.59
after=came	-0.42
after=campaign	-0.48
after=can	-0.62
after=cancer	0.53
after=candidates	-0.19
after=caravan	-0.33
after=carolina	-0.63
after=case	-0.31
after=cases	-1.12
after=cause	-0.11
after=caused	0.26
after=center	-0.5
after=centers	0.43
after=central	-0.84
after=centre	-0.92
after=certainly	-0.29
after=certification	-0.1
after=chamber	0.62
after=championship	-0.37
after=chancellor	-0.57
after=charges	-0.51
after=chemical	-0.07
after=chief	-0.34
after=child	-0.36
after=children	-0.48
after=cholera	-0.77
after=cholerae	-0.69
after=city	-0.29
after=claimed	-0.25
after=clara	-0.48
after=coach	0.16
after=coast	-0.69
after=code	-0.36
after=coli	-0.85
after=college	-0.67
after=come	-0.38
after=command	-0.31
after=commission	0.87
after=commissioner	0.37
after=community	0.54
after=company	-0.59
after=complex	-0.53
after=comprises	0.23
after=concert	-0.6
after=concerto	-0.13
after=condition	-0.09
after=conference	-0.58
after=confirmed	-0.16
after=consulate	0.38
after=contact	0.28
after=contaminated	-0.21
after=continue	-0.38
after=continued	0.16
after=continues	0.11
after=contracts	0.39
after=contributed	-0.25
after=convicted	-0.58
after=correspondent	-0.41
after=could	-0.08
after=council	-1.09
after=councillor	0.64
after=countries	-0.86
after=country	-0.79
after=county	-1.56
after=course	-0.18
after=court	0.49
after=courthouse	-0.6
after=cow	-0.37
after=credit	-0.64
after=cross	-0.53
after=current	-0.29
after=customers	-0.63
after=d'ivoire	-0.53
after=daily	-1.08
after=data	-0.81
after=david	0.11
after=day	-0.2
after=de	-0.67
after=death	-0.35
after=deaths	-0.12
after=decision	-0.42
after=declared	0.05
after=declined	-0.38
after=delta	-0.7
after=democrats	0.35
after=described	-0.53
after=development	0.15
after=did	-0.42
after=died	-0.52
after=diego	-0.62
after=director	-0.61
after=discovered	0.08
after=disease	-0.52
after=district	0.82
after=districts	0.36
after=division	-0.45
after=do	-0.73
after=does	-0.72
after=dog	-0.16
after=dollars	-0.37
after=drug	-0.93
after=due	0.31
after=during	-0.55
after=each	0.26
after=earlier	0.56
after=early	0.1
after=ebolavirus	-0.95
after=efforts	-0.52
after=either	0.36
after=el	-0.58
after=elections	-0.49
after=elementary	-0.91
after=else	-0.46
after=emergency	-0.29
after=employee	-0.6
after=employees	-0.09
after=engine	-0.35
after=engineer	-0.59
after=entered	0.44
after=epidemic	-0.75
after=estate	-0.15
after=estimated	-0.33
after=estimates	-0.58
after=evades	0.27
after=even	-0.51
after=evening	-0.79
after=event	-0.59
after=eventually	-0.42
after=example	0.46
after=expect	-0.19
after=experts	-0.68
after=explained	-0.36
after=faced	-0.48
after=faces	0.1
after=facility	0.23
after=fact	-0.13
after=factors	-0.68
after=family	-0.17
after=far	-0.62
after=farm	0.41
after=farmers	0.24
after=farms	0.37
after=fashion	-0.51
after=faso	-0.65
after=father	-0.21
after=fear	-0.4
after=federal	-0.3
after=feel	-0.78
after=fees	-0.54
after=festival	0.36
after=fever	-0.59
after=few	-0.1
after=field	-0.43
after=figures	-0.17
after=find	-0.4
after=finding	0.35
after=fire	0.25
after=first	-0.55
after=five	0.43
after=flu	-0.26
after=following	0.51
after=follows	0.32
after=food	0.31
after=for	-0.65
after=forecasts	0.13
after=foreign	-0.15
after=found	-0.56
after=four	0.46
after=fresh	-0.65
after=friday	-0.06
after=from	-0.07
after=further	-0.42
after=gallagher	-0.59
after=game	-0.65
after=gas	0.35
after=gave	-0.16
after=general	-0.77
after=get	0.24
after=gets	-0.3
after=got	-0.82
after=government	-0.09
after=governor	0.17
after=grant	-0.78
after=group	-1.22
after=had	0.05
after=haemorrhagic	-0.66
after=half	-0.26
after=hall	-0.64
after=has	-0.35
after=have	-0.35
after=he	0.17
after=head	-0.61
after=heading	0.23
after=headquarters	-0.59
after=health	-0.1
after=held	-0.88
after=help	-0.8
after=helped	-0.5
after=hemorrhagic	-0.68
after=herald	-0.24
after=high	-0.72
after=hills	-0.99
after=himself	-0.74
after=his	-0.41
after=history	0.19
after=hit	-0.54
after=home	0.45
after=hope	0.03
after=hopes	0.13
after=horse	0.4
after=horses	0.37
after=hospital	0.05
after=hours	-0.28
after=houses	0.18
after=how	-0.05
after=however	-0.33
after=human	-0.5
after=hurricane	-0.2
after=if	-0.11
after=illness	-0.34
after=image	-0.32
after=in	0.07
after=incident	-0.66
after=include	0.33
after=included	-0.57
after=including	-0.12
after=independent	-0.21
after=indicated	-0.35
after=indicates	-0.4
after=individuals	-0.1
after=infected	-0.17
after=infection	-0.4
after=infections	-0.57
after=information	0.43
after=ingraham	-0.62
after=initial	-0.04
after=instance	-0.05
after=institute	-0.91
after=international	-0.35
after=interview	-0.46
after=into	0.12
after=investigation	-0.58
after=investigations	-0.45
after=investment	-0.53
after=is	0.33
after=island	-0.8
after=issued	0.3
after=it	-0.44
after=its	-0.35
after=itself	-0.33
after=java	-0.37
after=jose	-0.82
after=journal	-0.52
after=judge	-0.18
after=june	-0.08
after=jury	0.05
after=just	-0.35
after=kelly	-0.29
after=kidney	-0.2
after=kilburn	-0.53
after=know	-0.54
after=kong	-0.96
after=korea	-1.09
after=korean	-0.74
after=lab	-0.56
after=laboratories	-0.4
after=laboratory	0.95
after=lack	0.18
after=language	0.22
after=last	0.2
after=late	-0.04
after=later	-0.64
after=latest	-0.15
after=launched	-0.04
after=law	-0.09
after=lawyer	-0.38
after=leader	-0.54
after=leads	-0.05
after=least	-0.32
after=led	-0.95
after=lee	-0.28
after=left	-0.54
after=legislation	-0.24
after=letter	-0.07
after=levy	-0.52
after=like	0.54
after=limited	0.61
after=line	-0.55
after=list	-0.5
after=local	-0.58
after=located	0.32
after=locations	0.07
after=lot	-0.1
after=lottery	0.27
after=made	-0.78
after=main	-0.28
after=majority	-0.13
after=makes	-0.36
after=making	0.46
after=maktoum	-0.34
after=malakal	-0.48
after=man	0.63
after=management	0.76
after=mandela	-0.18
after=manuel	-0.7
after=many	-0.3
after=march	-0.15
after=marcos	-0.29
after=market	-0.29
after=material	-0.26
after=may	-0.15
after=mayor	0.77
after=me	-0.78
after=mean	-0.15
after=means	-0.66
after=meant	0.35
after=measure	-0.48
after=measures	0.18
after=medal	-0.47
after=media	-0.47
after=medical	-0.05
after=meeting	-0.29
after=member	0.2
after=members	-1.01
after=memberships	0.33
after=men	-0.32
after=metro	-0.31
after=midlands	-0.46
after=might	-0.43
after=migrants	0.82
after=mikayel	0.42
after=military	0.23
after=million	-0.85
after=millions	-0.52
after=mine	0.69
after=minister	0.04
after=ministry	0.22
after=mission	0.33
after=model	-0.7
after=mohammed	-0.26
after=money	-0.33
after=monoxide	-0.64
after=months	-0.41
after=morning	-0.81
after=most	0.39
after=mother	0.24
after=motion	-0.42
after=move	-0.08
after=moved	-0.48
after=movement	-0.12
after=must	-0.47
after=mutation	-0.1
after=my	-0.11
after=n't	-0.48
after=national	0.92
after=nations	-0.16
after=native	-0.28
after=near	0.15
after=need	-0.38
after=needed	-0.26
after=needs	-0.86
after=neighborhood	0.45
after=never	-0.45
after=new	-0.65
after=news	-0.62
after=next	-0.36
after=night	-1.05
after=nile	-0.63
after=no	-0.23
after=nor	-0.3
after=not	-0.57
after=noted	-0.55
after=notes	0.4
after=notified	-0.49
after=now	-0.32
after=nuclear	-0.07
after=number	-0.22
after=nut	-0.81
after=oak	-0.48
after=obrador	-0.2
after=observed	-0.33
after=of	-1.23
after=offered	0.27
after=offers	0.04
after=office	0.42
after=officer	-0.42
after=officers	-0.5
after=official	-0.53
after=officials	-0.42
after=often	-0.13
after=on	0.15
after=once	-0.52
after=one	-0.64
after=only	-0.5
after=or	-0.68
after=other	-0.42
after=our	-0.16
after=out	-0.47
after=outbreak	-0.4
after=outbreaks	-0.56
after=outlet	-0.7
after=over	0.5
after=owner	-0.11
after=page	-0.46
after=paid	0.05
after=parents	-0.16
after=park	-0.87
after=part	-0.53
after=particular	-0.27
after=party	-1.03
after=pass	-1.14
after=patient	-0.25
after=patients	-0.53
after=people	-0.39
after=personnel	-0.19
after=photo	-0.33
after=plan	-0.43
after=plans	-0.69
after=plant	-0.36
after=played	-0.38
after=plc	-0.09
after=point	-0.24
after=pointed	-0.4
after=poisoning	-0.55
after=police	0.43
after=post	0.62
after=post-party	0.14
after=posted	-0.42
after=power	-0.61
after=present	-0.51
after=president	0.77
after=presidential	0.32
after=press	-0.65
after=previous	-0.42
after=primary	-0.26
after=prime	-0.13
after=produce	-0.14
after=program	-0.52
after=programme	-0.65
after=project	-0.11
after=projects	-0.32
after=promised	-0.4
after=proposal	-0.31
after=propose	-0.61
after=proposed	-0.68
after=provide	0.27
after=provides	0.14
after=province	0.28
after=provinces	0.36
after=public	0.22
after=put	-0.56
after=putin	-0.53
after=puts	-0.23
after=quanzhang	-0.37
after=quarantine	0.47
after=quarter	-0.6
after=question	-0.09
after=racecourse	0.52
after=racing	-0.26
after=raised	-0.63
after=range	-0.2
after=rangers	0.44
after=reach	-0.49
after=recall	0.31
after=recalled	-0.51
after=received	-0.5
after=recent	-0.56
after=recently	-0.77
after=red	-0.59
after=refugee	0.42
after=regiment	-0.53
after=region	0.16
after=regional	-0.32
after=related	-0.68
after=release	-0.5
after=remain	0.3
after=report	-0.9
after=reported	-0.24
after=reporter	-0.67
after=reports	-0.03
after=research	-0.2
after=researchers	-0.63
after=residence	0.42
after=resident	0.57
after=residents	0.25
after=responded	0.17
after=response	-0.36
after=restaurant	0.22
after=restaurants	0.13
after=results	-0.51
after=retail	-0.21
after=revealed	-0.61
after=rights	-0.49
after=risk	0.16
after=river	-0.71
after=road	-0.47
after=roundabout	0.88
after=ruled	-0.44
after=rules	-0.32
after=ryan	-0.58
after=said	0.3
after=samples	-0.9
after=saw	0.15
after=say	-0.54
after=says	-0.56
after=scheme	-0.52
after=school	-0.72
after=schools	0.03
after=science	-0.54
after=scientist	-0.5
after=second	-0.13
after=secretary	0.63
after=security	-0.86
after=seeking	-0.4
after=seemed	0.16
after=senior	-0.32
after=sent	-0.19
after=service	-0.5
after=services	0.41
after=share	0.2
after=shares	-0.22
after=she	-0.53
after=should	0.58
after=show	-0.33
after=showed	0.24
after=shows	-0.61
after=side	-0.42
after=signed	0.2
after=since	0.43
after=situation	-0.09
after=six	0.27
after=smith	-0.51
after=so	-0.4
after=some	0.19
after=something	-0.68
after=son	-0.14
after=soon	0.46
after=source	-0.08
after=spent	-0.47
after=spoke	-0.36
after=spokesman	-0.11
after=spokesperson	-0.06
after=spokeswoman	-0.59
after=sports	-0.19
after=squad	-0.55
after=st.	-0.6
after=staff	-0.63
after=staffers	-0.6
after=stands	0.13
after=star	-0.17
after=started	-0.63
after=state	0.28
after=stated	0.07
after=statement	-0.51
after=states	0.61
after=still	-0.23
after=stone	-0.22
after=story	-0.17
after=strain	-1.49
after=strains	-0.58
after=street	-0.44
after=streets	0.26
after=stress	-0.26
after=stressed	-0.34
after=strongly	-0.13
after=students	0.37
after=study	0.12
after=successfully	-0.51
after=such	-0.47
after=sudan	-0.74
after=suffered	0.22
after=suggest	-0.26
after=summit	-0.2
after=sunday	0.47
after=supplies	-0.46
after=survey	-0.81
after=suspect	-0.12
after=suspected	-0.53
after=sustainable	0.67
after=swept	-0.41
after=swift	-0.54
after=swine	-0.98
after=symptoms	-0.07
after=take	-0.28
after=takes	-0.41
after=teachers	0.36
after=teaching	0.07
after=team	-0.98
after=teams	-0.8
after=test	-0.27
after=testing	-0.5
after=tests	-0.85
after=than	-0.7
after=that	-0.38
after=the	0.09
after=then	-0.26
after=there	0.12
after=these	-0.51
after=they	-0.18
after=think	-0.77
after=this	-0.06
after=though	-0.39
after=thought	-0.32
after=three	-0.58
after=through	-0.51
after=thursday	0.48
after=ticket	-0.69
after=time	-0.45
after=times	-0.18
after=to	0.03
after=today	0.54
after=told	-0.24
after=took	-0.63
after=total	-0.12
after=tourism	0.46
after=town	-0.15
after=trade	0.29
after=trend	-0.11
after=troops	-0.43
after=trump	-0.75
after=tweeted	-0.59
after=two	0.25
after=type	-0.42
after=under	0.48
after=university	-1.16
after=until	0.5
after=urged	-0.74
after=urges	0.43
after=us	-0.87
after=used	0.29
after=users	-1.04
after=using	-0.03
after=valley	-0.88
after=van	-0.55
after=via	0.21
after=victim	-0.45
after=village	0.32
after=virginia	-0.52
after=virus	-1.18
after=viruses	-0.56
after=visited	-0.8
after=voted	-0.61
after=wales	-0.15
after=want	-0.24
after=wants	0.18
after=warning	-0.47
after=was	-0.32
after=water	0.66
after=we	-0.11
after=website	-0.78
after=wednesday	0.29
after=week	-0.91
after=weekend	-0.62
after=well	-0.13
after=went	-0.74
after=were	-0.34
after=west	-0.8
after=what	-0.09
after=when	-0.05
after=where	0.32
after=which	-0.82
after=while	0.45
after=who	-0.2
after=whose	0.49
after=will	-0.33
after=win	-0.44
after=wines	0.16
after=wing	-0.45
after=winning	-0.1
after=with	0.28
after=within	-0.47
after=wo	-0.33
after=woman	0.74
after=women	0.53
after=won	0.08
after=work	-0.33
after=worked	0.07
after=workers	0.5
after=world	-0.93
after=would	-0.66
after=writes	-0.53
after=wrote	-0.72
after=year	-1.13
after=yesterday	0.48
after=you	-0.63
after=young	-0.23
after=your	-0.48
after=zoo	-0.68
after=–	-0.04
after=—	0.16
after=‘	-0.83
after=’	-0.14
after=’ll	-0.35
after=’m	-0.76
after=’re	-0.24
after=’s	-0.2
after=’ve	-0.61
after=“	-0.41
after=”	0.23
after=…	-0.34
afterPos=''	0.07
afterPos=,	-0.07
afterPos=-	-0.65
afterPos=-LRB-	-0.27
afterPos=-RRB-	-0.45
afterPos=:	0.53
afterPos=CC	0.05
afterPos=CD	-1.79
afterPos=DT	0.15
afterPos=EX	0.5
afterPos=HYPH	-0.47
afterPos=IN	0.1
afterPos=JJ	-0.34
afterPos=JJR	-0.66
afterPos=JJS	0.23
afterPos=LS	-0.41
afterPos=MD	-0.13
afterPos=NFP	-0.85
afterPos=NN	0.11
afterPos=NNP	-0.45
afterPos=NNPS	0.06
afterPos=NNS	0.04
afterPos=POS	-0.22
afterPos=PRP	0.47
afterPos=RBR	0.3
afterPos=RBS	-0.23
afterPos=RP	-0.15
afterPos=SYM	-0.8
afterPos=TO	0.08
afterPos=VB	-0.42
afterPos=VBD	-0.07
afterPos=VBG	-0.48
afterPos=VBN	0.2
afterPos=VBP	-0.46
afterPos=VBZ	0.09
afterPos=WDT	-0.18
afterPos=WP	-0.2
afterPos=WRB	0.19
andBefore	0.49
before2= 	0.19
before2= "	-0.18
before2= (	0.55
before2= a	0.54
before2= los	-0.24
before2= south	-0.25
before2= the	0.21
before2=" "	0.16
before2=" (	-0.27
before2=" ,	-0.52
before2=" .	-0.48
before2=" added	-0.25
before2=" cuyahoga	-0.33
before2=" in	1.01
before2=" said	0.06
before2=" senator	-0.15
before2=% .	0.05
before2=' "	-0.18
before2=' said	-0.18
before2='s (	-0.57
before2='s ,	-0.41
before2='s villages	0.61
before2=) "	-0.23
before2=) ,	-1.16
before2=) -	0.43
before2=) --	-0.63
before2=) .	-0.32
before2=) and	-0.75
before2=) in	-0.28
before2=) on	0.36
before2=) —	-0.41
before2=, "	-0.32
before2=, '	-0.34
before2=, 2018	0.3
before2=, a	-0.53
before2=, after	-0.2
before2=, although	-0.04
before2=, an	-0.76
before2=, and	0.31
before2=, as	-0.23
before2=, at	0.52
before2=, but	-0.57
before2=, called	-0.43
before2=, current	0.29
before2=, democratic	-0.54
before2=, dr.	-0.16
before2=, former	-0.53
before2=, from	0.51
before2=, in	0.84
before2=, including	0.22
before2=, known	-0.15
before2=, los	-0.46
before2=, near	0.75
before2=, new	-0.68
before2=, north	-0.44
before2=, of	0.65
before2=, on	-0.21
before2=, or	-0.43
before2=, prof.	-0.14
before2=, said	-0.38
before2=, says	-0.51
before2=, south	-0.73
before2=, the	-0.09
before2=, told	-0.73
before2=, united	-0.63
before2=, west	-0.42
before2=, which	0.23
before2=, while	0.36
before2=, with	-0.4
before2=, yulit	-0.21
before2=, “	-0.67
before2=- art	0.25
before2=- based	-0.53
before2=- day	0.32
before2=- old	0.17
before2=. "	0.05
before2=. '	-0.48
before2=. (	-0.99
before2=. )	-0.41
before2=. *	-0.61
before2=. -	0.19
before2=. a	0.71
before2=. in	0.13
before2=. judge	-0.13
before2=. new	-0.62
before2=. on	0.19
before2=. pope	-0.11
before2=. royal	-0.7
before2=. senator	-0.2
before2=. south	-0.58
before2=. the	0.8
before2=. thunder	-0.2
before2=. west	-0.22
before2=. –	-0.75
before2=. ‘	0.14
before2=. “	-0.52
before2=. ”	-0.24
before2=... ]	-0.54
before2=1 .	-0.46
before2=10 .	-0.42
before2=12 .	-0.15
before2=14 .	-0.26
before2=15 .	-0.28
before2=18 .	-0.45
before2=1990s .	-0.4
before2=1997 ,	-0.26
before2=20 .	-0.24
before2=2001 .	-0.31
before2=2003 .	-0.68
before2=2004 .	0.33
before2=2005 .	-0.7
before2=2006 .	-0.4
before2=2007 .	-0.1
before2=2008 .	-0.53
before2=2016 ,	-0.42
before2=2016 .	-0.35
before2=2017 ,	-0.3
before2=2017 .	0.16
before2=2018 .	-1.01
before2=2018 :	-0.9
before2=2018 by	-0.78
before2=5 (	-0.64
before2=5 .	-0.45
before2=6 .	-0.37
before2=: "	-0.89
before2=: the	0.22
before2=: united	-0.17
before2=; and	0.26
before2=? "	-0.62
before2=? ”	-0.37
before2=a (	-1.39
before2=a /	-0.44
before2=a new	0.24
before2=a.m .	-0.45
before2=about the	-0.68
before2=according to	-1.06
before2=across the	0.1
before2=activists .	-0.47
before2=activity .	-0.32
before2=added .	-0.48
before2=administration (	-0.69
before2=admitted on	-0.33
before2=admitted to	-0.64
before2=affairs ,	-0.51
before2=afghanistan ,	0.09
before2=africa .	-0.78
before2=after a	-0.56
before2=after the	-0.05
before2=afternoon ,	0.11
before2=again .	-0.48
before2=against the	-0.1
before2=age .	-0.17
before2=agency (	-0.78
before2=agency ,	-0.63
before2=agency .	-0.45
before2=ago .	-0.45
before2=agreement with	0.39
before2=agriculture (	-0.89
before2=agriculture ,	-0.67
before2=aid .	-0.18
before2=aids .	-0.33
before2=air .	-0.22
before2=airport .	-0.18
before2=al -	-0.6
before2=alberta ,	0.52
before2=alberta .	-0.41
before2=albuquerque ,	0.59
before2=all the	0.1
before2=alone .	-0.2
before2=along the	-0.25
before2=along with	-0.11
before2=ambassador to	0.92
before2=americas in	0.25
before2=ames ,	0.72
before2=and from	0.79
before2=and grants	-0.54
before2=and in	0.15
before2=and new	-0.7
before2=and on	-0.28
before2=and south	-0.45
before2=and the	-0.34
before2=and then	0.51
before2=and when	-0.48
before2=and with	-0.53
before2=angeles ,	-0.16
before2=animals .	0.12
before2=announced on	-0.46
before2=annually .	-0.32
before2=another .	-0.19
before2=ap )	0.31
before2=apiece in	-0.54
before2=appeal .	-0.25
before2=approach to	-0.38
before2=april .	-0.51
before2=april :	-0.23
before2=are .	-0.38
before2=are in	0.61
before2=area .	-0.92
before2=area in	0.33
before2=area of	-0.08
before2=areas .	-0.65
before2=areas of	0.37
before2=arizona state	-0.75
before2=arrested on	-0.54
before2=arrive in	0.09
before2=arrived at	0.52
before2=arrived from	-0.18
before2=arrived in	-0.08
before2=as "	-0.35
before2=as a	-0.63
before2=as the	0.29
before2=as well	-0.19
before2=asia ,	0.12
before2=asked .	-0.5
before2=asked the	-0.46
before2=assistance .	-0.32
before2=at a	0.04
before2=at duke	-0.28
before2=at eastern	-0.49
before2=at michigan	-0.41
before2=at the	0.46
before2=attack .	-0.38
before2=au -	-0.36
before2=august .	0.44
before2=australia ,	0.1
before2=australia .	-0.31
before2=authorities .	-0.72
before2=authorities in	-0.32
before2=available .	-0.3
before2=avenue in	-0.04
before2=awarded the	-0.76
before2=away ,	0.1
before2=away .	-0.09
before2=away from	-0.5
before2=babies .	-0.23
before2=back .	-0.31
before2=back to	0.58
before2=backpack .	-0.26
before2=bains and	-0.57
before2=balintawak ,	0.27
before2=ballyjamesduff ;	0.19
before2=bank of	-0.35
before2=based in	0.72
before2=be in	-0.22
before2=been identified	-0.26
before2=been in	-0.18
before2=before .	-0.47
before2=before the	-0.55
before2=began in	-0.73
before2=beijing .	-0.35
before2=belgium ,	-0.15
before2=between the	-0.46
before2=beverly hills	-0.62
before2=billion .	-0.41
before2=birds .	-0.24
before2=birds in	-0.33
before2=biswas says	-0.62
before2=block of	0.15
before2=board and	0.37
before2=bodies .	0.19
before2=border .	-0.28
before2=border with	0.34
before2=both the	-0.34
before2=brazil ,	0.66
before2=bring ?	-0.08
before2=britain .	-0.3
before2=brooklyn .	-0.48
before2=brother ,	-0.64
before2=brought into	-0.07
before2=bse .	-0.39
before2=buffalo ,	0.55
before2=bulacan in	-0.05
before2=bulgaria ,	-0.28
before2=businesses in	0.37
before2=but the	0.1
before2=by a	-0.37
before2=by the	-0.07
before2=california ,	0.53
before2=california .	-0.69
before2=california state	-0.61
before2=called by	-0.49
before2=called the	0.05
before2=came to	0.45
before2=camp in	0.36
before2=canada .	-0.54
before2=capital ,	0.36
before2=capital .	-0.91
before2=capital of	0.43
before2=car in	-0.18
before2=caravan of	0.53
before2=carolina ,	0.59
before2=case .	0.13
before2=case in	0.45
before2=case of	-1.5
before2=cases .	0.1
before2=cases in	0.46
before2=cases of	-1.33
before2=caused by	-0.54
before2=center .	-0.42
before2=center for	-0.86
before2=center in	0.32
before2=centers for	-1.37
before2=central and	-0.05
before2=centre .	-0.29
before2=centre for	-0.59
before2=centres in	0.06
before2=challenges .	-0.63
before2=chamber of	-0.91
before2=chambers of	-0.52
before2=charges .	-0.69
before2=chemicals .	-0.2
before2=chen ,	-0.15
before2=chief executive	-0.46
before2=chiefs .	-0.34
before2=child .	-0.35
before2=children 's	-0.27
before2=children .	-0.43
before2=china ,	0.38
before2=china .	0.29
before2=china and	0.44
before2=chose the	-0.84
before2=circumstances .	-0.46
before2=cities .	-0.61
before2=city ,	0.49
before2=city .	0.04
before2=city of	0.92
before2=clg ,	0.36
before2=clinic .	-0.27
before2=club where	0.53
before2=coast of	0.41
before2=colorado ,	0.76
before2=colorado state	-0.47
before2=columbia ,	0.59
before2=commerce and	-0.39
before2=commission (	-0.88
before2=commissioner for	-0.67
before2=community .	-0.35
before2=companies .	-0.26
before2=company .	-0.11
before2=compiled by	-0.76
before2=complete .	0.47
before2=compounds ;	-0.81
before2=concern .	-0.21
before2=concerned about	0.34
before2=concerns in	0.53
before2=conditions .	-0.25
before2=conducted by	-0.73
before2=conference .	-0.38
before2=confirmed in	0.72
before2=confirmed on	-0.61
before2=congo (	0.74
before2=congo .	-0.2
before2=congressman mario	-0.13
before2=consulate in	0.64
before2=continued .	-0.36
before2=control (	-0.75
before2=control .	0.53
before2=cooperation between	0.17
before2=coordinated by	-0.62
before2=copyright 2018	-0.34
before2=cornwall in	-0.22
before2=corporation of	-0.48
before2=cost .	-0.56
before2=costs .	-0.39
before2=countries ,	-0.23
before2=countries .	-0.62
before2=countries —	0.52
before2=country 's	-0.5
before2=country .	0.57
before2=country of	0.37
before2=county ,	0.68
before2=county .	-0.41
before2=court .	-0.27
before2=court in	-0.24
before2=court on	-0.51
before2=courtesy :	-0.63
before2=courts .	-0.22
before2=cramps .	-0.37
before2=created by	-0.56
before2=credit :	-1.12
before2=criticism from	-0.34
before2=crowd .	-0.47
before2=cup .	-0.32
before2=customers .	-0.51
before2=dangerous .	-0.37
before2=darfur and	0.73
before2=daughter ,	-0.45
before2=daughter in	0.36
before2=day .	0.11
before2=days .	0.27
before2=dead .	-0.4
before2=deal .	-0.65
before2=death .	-0.11
before2=death of	-0.75
before2=deaths .	-0.53
before2=deaths in	0.87
before2=deaths of	-0.57
before2=decision .	-0.44
before2=denies .	-0.27
before2=department for	-0.6
before2=department of	-0.72
before2=destroyed .	-0.57
before2=details .	-0.67
before2=detected in	-0.64
before2=development ,	-0.56
before2=development .	-0.68
before2=development in	-0.2
before2=died .	0.41
before2=died from	-0.91
before2=died in	0.56
before2=died on	-0.52
before2=diplomats .	0.46
before2=directions on	0.32
before2=director ,	-0.31
before2=director of	-0.72
before2=discovered in	-0.26
before2=disease .	-0.84
before2=disease in	-0.21
before2=dissanayake ,	-0.7
before2=distributed by	-0.78
before2=district ,	-0.2
before2=district of	0.8
before2=divinity from	0.34
before2=doctors without	-0.46
before2=dollars .	-0.47
before2=donated by	0.68
before2=done at	-0.67
before2=down .	-0.77
before2=dprk -	0.48
before2=drc .	-0.55
before2=drive .	-0.31
before2=drugs .	-0.36
before2=ducks in	0.24
before2=earlier in	-0.44
before2=east .	-0.36
before2=east of	-0.38
before2=ebola -	-0.39
before2=effort .	-0.64
before2=election .	-0.38
before2=elections .	0.62
before2=embedded with	0.29
before2=employees .	0.31
before2=encephalopathy (	-0.4
before2=end of	-0.71
before2=england .	-0.6
before2=english .	-0.33
before2=environment ,	-0.61
before2=epidemic in	0.14
before2=established in	0.43
before2=eu .	-0.51
before2=europe .	-0.74
before2=europe and	0.38
before2=evening .	-0.5
before2=event .	0.36
before2=expert at	-0.4
before2=explained .	-0.45
before2=facebook ;	-0.87
before2=facilities .	-0.29
before2=facilities in	0.53
before2=facility in	0.47
before2=fact that	-0.78
before2=families .	-0.66
before2=farm .	-0.14
before2=farm in	0.38
before2=fatal .	-0.43
before2=father ,	-0.67
before2=february .	0.23
before2=feis ,	-0.64
before2=field .	-0.2
before2=flooding .	-0.19
before2=flooding in	-0.15
before2=floor .	-0.32
before2=flu .	-0.36
before2=flu in	1.1
before2=followed by	0.1
before2=food ,	-0.92
before2=food .	-0.24
before2=for south	-0.58
before2=for the	-0.95
before2=for west	-0.24
before2=foreign minister	-0.34
before2=forum .	-0.43
before2=forum in	-0.05
before2=found .	-0.59
before2=found in	-0.45
before2=france ,	0.03
before2=free .	-0.34
before2=friday ,	0.12
before2=friday .	0.35
before2=from a	0.28
before2=from new	-0.31
before2=from northern	-0.16
before2=from south	-0.39
before2=from the	0.03
before2=front of	-0.12
before2=frontières (	-0.76
before2=future .	-0.21
before2=games .	-0.42
before2=general for	-0.09
before2=georgia ,	0.56
before2=georgia .	-0.43
before2=germany .	-0.29
before2=ghana ,	-0.29
before2=globe .	-0.39
before2=goffin ,	-0.36
before2=government .	0.4
before2=government of	0.3
before2=governor of	-0.25
before2=grill in	0.5
before2=ground .	-0.48
before2=growth .	-0.67
before2=guinea ,	-0.39
before2=h5n1 .	0.22
before2=h5n1 in	0.67
before2=hall .	-0.24
before2=harbours .	-0.32
before2=has a	-0.66
before2=he said	0.34
before2=head of	-0.57
before2=headquartered in	0.13
before2=headquarters in	0.53
before2=health (	-1.1
before2=health ,	-0.47
before2=health .	-0.7
before2=heard .	-0.22
before2=held .	-0.4
before2=held in	0.1
before2=help .	-0.35
before2=help south	-0.36
before2=her .	-0.55
before2=here .	-0.35
before2=high .	-0.72
before2=highly pathogenic	-0.47
before2=hill ,	-0.55
before2=him .	-0.54
before2=his brother	-0.56
before2=his first	0.25
before2=his wife	-0.59
before2=history .	-0.19
before2=hiv /	-0.56
before2=holiday in	0.66
before2=holloway believes	-0.78
before2=home .	0.04
before2=home in	0.24
before2=horses .	-0.27
before2=horses across	-0.24
before2=horses in	0.44
before2=hospital ,	-0.55
before2=hospital .	-0.73
before2=hospital in	0.37
before2=hospitals .	-0.39
before2=hours .	-0.54
before2=house .	-0.5
before2=houses in	-0.29
before2=housing .	-0.24
before2=however ,	0.23
before2=however .	-0.62
before2=humans .	-0.65
before2=i think	-0.57
before2=idaho ,	0.68
before2=if the	-0.27
before2=ill .	-0.42
before2=illinois ,	0.66
before2=illness .	-0.83
before2=illnesses .	-0.28
before2=illnesses in	0.5
before2=image :	-0.38
before2=image copyright	0.23
before2=immediately .	-0.13
before2=imports .	-0.16
before2=imports from	0.9
before2=in .	-0.41
before2=in a	-0.21
before2=in beverly	-0.26
before2=in both	0.36
before2=in british	-0.58
before2=in central	0.42
before2=in early	-0.7
before2=in east	-0.69
before2=in eastern	-0.08
before2=in hong	-0.21
before2=in late	-0.59
before2=in los	-0.47
before2=in midtown	0.4
before2=in new	-0.73
before2=in north	-0.4
before2=in northern	-0.38
before2=in south	0.39
before2=in southern	0.91
before2=in st	-0.44
before2=in st.	-0.56
before2=in the	0.06
before2=in tipperary	-0.27
before2=in west	-0.62
before2=incidents .	-0.19
before2=including the	-0.05
before2=indefinitely .	-0.47
before2=india .	-0.1
before2=industry .	-0.62
before2=infected .	-0.1
before2=infected with	-1.12
before2=infection .	-0.59
before2=infections .	-0.62
before2=influenza .	0.36
before2=information .	-0.22
before2=infrastructure .	0.35
before2=initiative .	-0.64
before2=injuries .	-0.33
before2=institutions .	-0.23
before2=interview ,	-0.56
before2=interview with	-0.39
before2=into the	-0.46
before2=investigation .	-0.28
before2=investigators to	-0.49
before2=investments .	-0.63
before2=involved .	-0.39
before2=iowa .	-0.51
before2=iraq ,	0.03
before2=is the	-0.49
before2=island .	-0.47
before2=island of	0.5
before2=issue .	-0.69
before2=it .	-0.93
before2=it was	-0.17
before2=italy ,	0.03
before2=itself .	-0.31
before2=january .	0.3
before2=japan ,	-0.55
before2=jayasekara ,	-0.65
before2=jays fan	-0.48
before2=jobs .	-0.19
before2=johannesburg ,	-0.19
before2=judge .	-0.18
before2=july .	0.1
before2=june .	-0.22
before2=justice .	0.06
before2=kampungu ,	-0.66
before2=kidney .	-0.16
before2=kingdom .	-0.25
before2=known as	-0.64
before2=kong .	-0.44
before2=laboratories in	0.85
before2=laboratory .	-0.5
before2=laboratory in	0.24
before2=land .	-0.4
before2=laos ,	0.12
before2=later .	-0.53
before2=laws .	-0.12
before2=lawsuit against	0.44
before2=lawyer ,	-0.61
before2=leaders .	-0.51
before2=learners .	-0.43
before2=learning .	-0.59
before2=led by	-0.78
before2=leukemia .	-0.66
before2=level .	-0.5
before2=levels .	-0.52
before2=life .	-0.59
before2=linked to	-0.65
before2=lived in	0.7
before2=living in	0.2
before2=living with	-0.49
before2=located in	0.44
before2=london .	-0.66
before2=london and	0.6
before2=low .	0.37
before2=luxembourg .	-0.48
before2=made .	-0.3
before2=made in	0.74
before2=malaria .	-0.4
before2=malaria in	-0.32
before2=malaysia ,	0.12
before2=management and	-0.13
before2=manaoag ,	0.27
before2=market .	-0.56
before2=markets .	0.29
before2=match ,	0.34
before2=mauritania ,	0.2
before2=may .	-0.58
before2=may in	0.08
before2=mayor of	0.38
before2=meanwhile ,	-0.52
before2=measures .	0.2
before2=media .	-0.1
before2=media in	-0.22
before2=meeting .	-0.56
before2=meeting in	-0.54
before2=melamine .	-0.42
before2=member of	-0.48
before2=mexico ,	-0.61
before2=mexico .	-0.32
before2=miami -	-0.64
before2=michigan ,	0.67
before2=michigan state	-0.46
before2=migrating from	0.13
before2=mike de	-0.23
before2=milk .	-0.5
before2=million (	-0.18
before2=million .	-0.76
before2=minister ,	-0.86
before2=minister for	-0.75
before2=minister of	0.13
before2=ministry of	0.44
before2=ministry spokesman	-0.34
before2=mohammed bin	-0.49
before2=mohammed from	-0.31
before2=monday ,	-0.33
before2=monday .	-0.49
before2=money .	-0.35
before2=month .	-0.58
before2=months .	-0.44
before2=months in	-0.52
before2=more :	-0.78
before2=morning .	0.17
before2=moscow ,	-0.3
before2=most of	0.37
before2=motion .	-0.59
before2=move .	-0.27
before2=moved the	-0.59
before2=mozambique .	0.31
before2=murders .	-0.2
before2=nagorno -	-0.47
before2=nation .	-0.13
before2=national wildlife	-0.43
before2=nations (	-0.74
before2=nations .	-0.36
before2=nato .	-0.44
before2=near the	0.45
before2=needed .	-0.63
before2=neighborhood of	0.42
before2=netherlands .	-0.31
before2=network .	-0.48
before2=networks .	-0.26
before2=new south	-0.68
before2=new york	-0.61
before2=new zealand	-0.25
before2=newark ,	0.07
before2=news ,	-0.72
before2=news agency	-0.66
before2=nigeria ,	-0.36
before2=night ,	-0.06
before2=night .	-0.54
before2=no. 2	-0.63
before2=north american	-0.46
before2=north of	0.68
before2=not just	0.49
before2=noted .	-0.5
before2=november .	-0.15
before2=now .	-0.1
before2=nsw and	0.49
before2=number of	-0.65
before2=occurred .	-0.55
before2=occurred in	-0.14
before2=october .	-0.52
before2=of "	-0.52
before2=of a	0.5
before2=of an	0.11
before2=of downtown	0.28
before2=of eastern	0.52
before2=of new	-0.74
before2=of north	-0.69
before2=of south	-0.48
before2=of the	-0.18
before2=of west	-0.42
before2=off .	0.15
before2=office .	-0.53
before2=officer ,	-0.56
before2=officer .	-0.32
before2=officer for	-0.52
before2=officers .	-0.39
before2=official .	-0.16
before2=officials .	-0.49
before2=officials in	0.61
before2=officials said	-0.18
before2=ohio ,	0.38
before2=old .	0.07
before2=old son	-0.32
before2=on a	-0.67
before2=on the	0.1
before2=one .	-0.84
before2=one in	-0.08
before2=one of	0.48
before2=ongoing .	-0.65
before2=ontario .	-0.62
before2=operation .	-0.5
before2=or the	-0.71
before2=oregon ,	-0.08
before2=organisation (	-0.59
before2=organization (	-0.31
before2=organization .	-0.5
before2=organized by	-0.46
before2=origin .	-0.24
before2=others .	-0.67
before2=out .	-0.54
before2=out by	-0.57
before2=out in	-0.25
before2=outbreak in	1.02
before2=outbreak of	-1.06
before2=over the	0.56
before2=overtime .	-0.22
before2=owerri .	-0.32
before2=owned by	-0.77
before2=owner ,	-0.48
before2=owner .	-0.41
before2=p.m .	-0.38
before2=package .	-0.59
before2=pandemic .	0.19
before2=pandi ,	0.56
before2=panelist ,	0.29
before2=park in	0.56
before2=partnership between	0.12
before2=partnership with	-0.44
before2=parts of	0.6
before2=party (	-0.7
before2=party .	-0.73
before2=patients .	-0.52
before2=people 's	-1.1
before2=people .	-0.93
before2=people in	0.6
before2=people of	0.4
before2=per the	0.27
before2=percent of	-0.12
before2=phillips -	-0.69
before2=photo :	-0.82
before2=pianist ,	-0.34
before2=picture :	0.47
before2=pictured with	-0.53
before2=pigs at	0.38
before2=pilgrimage to	0.65
before2=place .	-0.22
before2=plan .	-0.39
before2=plan for	0.15
before2=plant .	0.41
before2=pm .	-0.12
before2=pneumonia .	-0.28
before2=poisoning .	-0.17
before2=poland .	-0.27
before2=police ,	-0.66
before2=police .	-0.62
before2=policies .	-0.26
before2=polytechnic state	-0.35
before2=population .	-0.39
before2=pornography .	-0.49
before2=portions of	0.29
before2=positive for	-1.09
before2=possible .	-0.63
before2=posted by	-0.47
before2=poultry .	-0.18
before2=power .	-0.14
before2=presence of	-1
before2=president ,	-0.79
before2=president barack	-0.14
before2=president of	0.4
before2=presidential candidate	-0.5
before2=press .	0.42
before2=prevention (	-1.17
before2=prime minister	-0.18
before2=prince .	-0.35
before2=priority .	-0.36
before2=prison .	0.28
before2=problem .	-0.4
before2=problem in	0.57
before2=problems .	-0.56
before2=process .	0.07
before2=products .	0.26
before2=professor hugh	-0.29
before2=program .	-0.52
before2=programs .	-0.37
before2=project .	-0.64
before2=projects in	0.19
before2=province .	-0.46
before2=province of	0.7
before2=provinces of	-0.38
before2=public .	-0.52
before2=quality .	-0.36
before2=racecourse in	0.76
before2=rains .	-0.53
before2=read more	-0.47
before2=recommence in	-0.1
before2=recovered .	0.52
before2=referred to	-0.39
before2=region .	-0.42
before2=region of	0.55
before2=regions .	-0.32
before2=relations between	-0.04
before2=relations with	0.8
before2=release ,	-0.15
before2=release .	-0.37
before2=released on	-0.35
before2=rented .	-0.29
before2=report .	-0.2
before2=reported .	0.39
before2=reported in	0.81
before2=reported on	-0.33
before2=reported that	-0.88
before2=reporters in	0.55
before2=reports .	-0.67
before2=reports the	0.2
before2=republic of	-1.05
before2=reserved .	-0.45
before2=resident of	0.54
before2=residents .	0.11
before2=residents of	0.23
before2=resign .	-0.46
before2=resistance .	-0.2
before2=respectively .	0.45
before2=responsible for	0.06
before2=restaurant in	-0.07
before2=restaurants .	-0.51
before2=results .	-0.29
before2=resurrection of	-0.68
before2=return to	0.13
before2=rise .	-0.66
before2=romero ,	-0.4
before2=rothstein ,	-0.56
before2=russia ,	-0.24
before2=russia .	-0.49
before2=saeed bin	-0.59
before2=said "	-0.09
before2=said .	-0.14
before2=said a	-0.85
before2=said in	-0.09
before2=said marathon	-0.42
before2=said on	-0.64
before2=said that	-0.25
before2=said the	-0.43
before2=sale .	-0.59
before2=samples from	-0.1
before2=sanchez .	-0.48
before2=santa ana	-0.28
before2=saturday ,	-0.5
before2=saturday .	-0.69
before2=say .	-0.79
before2=say that	-0.73
before2=saying "	-0.21
before2=says .	-0.46
before2=says that	-0.31
before2=says the	-0.48
before2=scam .	-0.26
before2=school .	-0.68
before2=scientist at	0.22
before2=season .	-0.76
before2=secretary ,	-0.47
before2=seen in	0.41
before2=seneviratne ,	-0.61
before2=sent to	0.38
before2=sentence .	-0.42
before2=service .	-0.5
before2=service in	-0.08
before2=services .	-0.12
before2=services in	0.51
before2=set by	-0.59
before2=seven in	-0.34
before2=severn ,	0.65
before2=share .	-0.5
before2=shares .	-0.52
before2=shelby .	0.41
before2=shooting .	-0.58
before2=shot .	-0.38
before2=shows that	-0.05
before2=sick .	-0.31
before2=since the	-0.66
before2=situation .	-0.66
before2=situation in	-0.27
before2=slovenia ,	-0.48
before2=smugglers between	-0.14
before2=so ,	-0.39
before2=so .	-0.17
before2=society ,	-0.53
before2=society .	-0.52
before2=soil .	-0.34
before2=sold in	0.14
before2=solutions .	-0.24
before2=some of	0.24
before2=son ,	-0.36
before2=source :	0.19
before2=speaking with	-0.51
before2=species .	-0.27
before2=spinach .	-0.33
before2=spokesman .	-0.47
before2=spokesman for	-0.58
before2=spokeswoman for	-0.4
before2=spread to	0.26
before2=spreading .	-0.35
before2=st. louis	-0.23
before2=staff .	-0.17
before2=standards .	-0.44
before2=star of	0.36
before2=state ,	-0.43
before2=state .	-0.35
before2=state of	0.24
before2=stated .	-0.46
before2=statement ,	-0.5
before2=statement .	-0.5
before2=statement on	-0.18
before2=statements .	0.14
before2=states ,	-0.47
before2=states .	0.17
before2=states and	1.01
before2=states except	-0.21
before2=states of	-0.21
before2=station in	0.08
before2=statue of	-0.62
before2=status .	-0.38
before2=stay in	0.67
before2=stops in	0.29
before2=strain .	-0.31
before2=strain of	-1.16
before2=strategy for	0.27
before2=street in	0.36
before2=student at	-0.57
before2=such as	0.9
before2=sudan ,	-0.31
before2=sudan .	-0.22
before2=suicide .	-0.16
before2=suit before	0.27
before2=sunday ,	0.23
before2=superintendents for	0.36
before2=support .	-0.45
before2=support for	-0.59
before2=support the	-0.78
before2=surprising .	0.23
before2=surrey ,	1.04
before2=survivors of	-0.74
before2=swans in	0.74
before2=sweden .	-0.28
before2=symptoms .	-0.56
before2=symptoms of	-0.78
before2=syria ,	0.27
before2=syria .	-0.34
before2=system .	-0.7
before2=systems .	-0.43
before2=t *	-0.4
before2=t dominated	0.25
before2=taken by	-0.15
before2=taken to	-0.18
before2=talks with	-0.32
before2=teams from	0.2
before2=technology ,	0.21
before2=term .	-0.47
before2=territory .	0.3
before2=testing .	-0.4
before2=tests .	0.27
before2=tests in	-0.43
before2=texas ,	0.53
before2=texas .	-0.11
before2=than the	-0.73
before2=that "	0.1
before2=that .	-0.41
before2=that in	0.48
before2=that of	0.57
before2=that the	-0.08
before2=the "	-0.58
before2=the 10th	0.29
before2=the all	-0.69
before2=the annual	-0.28
before2=the canadian	-0.47
before2=the central	-0.12
before2=the current	0.3
before2=the david	-0.16
before2=the deadly	-0.54
before2=the democratic	-0.41
before2=the dominican	-0.48
before2=the eastern	0.08
before2=the european	-0.31
before2=the famous	-0.42
before2=the fatal	-0.27
before2=the first	0.16
before2=the holy	-0.44
before2=the hong	-0.49
before2=the inter-state	-0.29
before2=the latest	-0.46
before2=the los	-0.47
before2=the middle	-0.5
before2=the montgomery	-0.43
before2=the national	-0.33
before2=the near	-0.56
before2=the next	-0.49
before2=the north	0.43
before2=the ny	0.49
before2=the queen	-0.19
before2=the recent	-0.06
before2=the royal	-0.79
before2=the santa	-0.39
before2=the seoul	-0.59
before2=the sos	-0.33
before2=the south	-0.39
before2=the soviet	-0.34
before2=the spectacular	0.17
before2=the st.	-0.33
before2=the state	0.1
before2=the supreme	-0.47
before2=the tropical	0.31
before2=the u.s.	-0.35
before2=the united	-0.9
before2=the us	-0.67
before2=the washington	-0.53
before2=the west	-0.31
before2=the winning	-0.53
before2=the world	-0.48
before2=them .	-0.48
before2=them in	0.13
before2=there .	-0.74
before2=this .	-0.17
before2=thomas the	-0.34
before2=threats .	-0.22
before2=thursday ,	-0.47
before2=thursday .	-0.34
before2=thursday that	-0.31
before2=time .	-0.75
before2=time the	-0.73
before2=times .	-0.98
before2=to .	-0.2
before2=to a	-0.5
before2=to deploy	0.17
before2=to give	-0.46
before2=to help	-0.05
before2=to pay	-0.22
before2=to saudi	-0.27
before2=to support	0.33
before2=to the	-0.33
before2=today (	-0.52
before2=today ,	-0.32
before2=today .	-0.48
before2=told the	-0.46
before2=toronto ,	0.84
before2=toronto —	-0.14
before2=tourists .	-0.24
before2=tournament .	-0.49
before2=town .	-0.6
before2=town of	1.21
before2=trains .	0.12
before2=transferred to	-0.56
before2=transmission .	-0.27
before2=travel to	0.49
before2=treatment .	-0.2
before2=treatment in	0.36
before2=trip to	-0.26
before2=trump 's	0.52
before2=trump .	-0.27
before2=ttc spokesman	-0.33
before2=tuberculosis (	-0.43
before2=tuesday ,	-0.36
before2=tuesday .	-0.44
before2=turkey .	-0.48
before2=twitter ;	-0.86
before2=two influenza	-0.32
before2=u.s. and	0.59
before2=u.s. president	-0.1
before2=uk .	-0.44
before2=un ,	-0.53
before2=under the	-1.03
before2=unit .	-0.64
before2=united states	-0.35
before2=university ,	-0.11
before2=university .	-0.45
before2=university in	0.68
before2=university of	-1.42
before2=up .	-0.5
before2=up in	-0.26
before2=up on	-0.36
before2=up the	0.19
before2=us .	-0.8
before2=us on	-0.85
before2=utah ,	0.36
before2=verdict .	-0.39
before2=victoria .	-0.44
before2=village in	0.55
before2=village of	1.07
before2=villages of	0.18
before2=virus (	-0.62
before2=virus .	-0.17
before2=virus in	1.15
before2=viruses .	-0.29
before2=visit to	0.62
before2=voting .	-0.43
before2=war .	-0.2
before2=warned .	-0.18
before2=was a	0.12
before2=was arrested	-0.55
before2=was awarded	-0.33
before2=was in	0.18
before2=was the	-0.15
before2=washington (	-0.78
before2=washington ,	-0.97
before2=washington .	0.17
before2=water .	-0.57
before2=way .	-0.61
before2=way into	0.57
before2=website .	-0.49
before2=wednesday ,	0.11
before2=wednesday .	-0.35
before2=week ,	-0.14
before2=week .	0.3
before2=weekend .	-0.63
before2=weekly .	-0.51
before2=weeks .	-0.22
before2=well .	-0.6
before2=well as	0.29
before2=were from	0.44
before2=west and	0.75
before2=what the	-0.57
before2=when the	-0.47
before2=where the	-0.42
before2=wife ,	-0.55
before2=wilberforce in	-0.76
before2=with .	-0.39
before2=with suspected	-0.41
before2=with the	-0.47
before2=within the	0.31
before2=woman ,	-0.79
before2=woman from	-0.03
before2=woman in	0.65
before2=women 's	-0.71
before2=won by	0.03
before2=won the	0.31
before2=work .	-0.82
before2=workers .	-0.56
before2=workers in	-0.1
before2=working with	-0.67
before2=year .	0.12
before2=year in	0.74
before2=years ,	-0.24
before2=years .	-0.97
before2=years the	-0.79
before2=yesterday .	-0.28
before2=york ,	0.77
before2=york .	-0.73
before2=zone .	-0.49
before2=© 2018	-0.49
before2=’ .	-0.37
before2=” .	0.03
before2=” said	-0.05
before2=” says	-0.63
before2=” “	-0.55
before=	0.19
before=!	0.05
before="	-0.6
before=&	0.09
before='	-0.1
before='s	-0.24
before=(	-0.4
before=)	-0.3
before=*	-0.7
before=,	0.03
before=-	-0.41
before=--	0.15
before=.	-0.16
before=...	-0.59
before=/	-0.4
before=1	-0.61
before=10th	0.29
before=19	-0.29
before=2	-0.73
before=2016	0.37
before=2018	-0.05
before=26	-0.51
before=29	-0.33
before=2nd	-0.82
before=3	-0.37
before=30	0.17
before=4	-0.26
before=9.30	-0.41
before=:	0.18
before=;	0.31
before=?	0.27
before=[	-0.88
before=]	-0.51
before=a	0.05
before=a.m.	0.33
before=about	0.09
before=accused	0.33
before=across	0.2
before=added	-0.5
before=adrian	-0.28
before=adviser	-0.47
before=affecting	0.07
before=after	-0.13
before=against	0.29
before=agence	-0.42
before=agency	-0.66
before=agent	-0.63
before=air	0.81
before=alfie	-0.17
before=all	-0.9
before=allowing	0.23
before=although	0.22
before=ambassador	-0.23
before=american	-0.64
before=an	0.25
before=ana	-0.28
before=and	0.29
before=andrew	-0.35
before=animal	-0.43
before=announced	-0.69
before=annual	-0.48
before=another	-0.78
before=anthony	-0.26
before=archbishop	-0.33
before=are	0.42
before=around	0.26
before=arrested	-0.75
before=art	0.25
before=as	-0.53
before=asked	0.39
before=at	-0.09
before=ate	-0.31
before=attorney	-0.48
before=awarded	-0.42
before=back	-0.56
before=barack	-0.16
before=barclays	-0.6
before=barry	-0.3
before=based	-0.74
before=beating	0.14
before=because	-0.57
before=before	0.1
before=begins	-0.38
before=believes	-0.89
before=between	0.08
before=beverly	-0.47
before=billion	0.77
before=bin	-0.94
before=birmingham	-0.39
before=biturbocharged	-0.76
before=board	0.07
before=border	0.29
before=both	-0.29
before=brands	-0.52
before=brian	-0.29
before=british	-0.76
before=brother	-0.6
before=but	-0.57
before=by	-0.06
before=california	-0.6
before=called	0.34
before=can	0.15
before=canadian	-0.47
before=candidate	-0.5
before=cape	-0.58
before=capital	0.69
before=career	-0.29
before=cavan	-0.49
before=central	0.28
before=champion	-0.46
before=charity	-0.7
before=che	-0.46
before=chef	-0.33
before=chief	-0.69
before=chris	-0.36
before=city	0.29
before=coach	-0.36
before=colorado	-0.33
before=company	-0.73
before=conference	-0.67
before=confirmed	0.16
before=congressman	-0.16
before=constituting	0.29
before=contact	-0.67
before=copyright	0.23
before=county	-0.5
before=court	-0.58
before=crimes	-0.41
before=crown	-0.36
before=current	0.42
before=cuyahoga	-0.33
before=daughters	-0.42
before=david	-0.38
before=day	0.16
before=de	-0.82
before=deadly	-0.57
before=degrees	-0.58
before=democratic	-0.75
before=deploy	0.17
before=development	-0.28
before=died	-0.48
before=dimond	-0.33
before=diplomat	-0.58
before=director	-0.31
before=disease	-0.73
before=district	-0.28
before=dominated	0.25
before=dominican	-0.53
before=down	0.31
before=downtown	0.56
before=dr	-0.22
before=dr.	-0.3
before=driver	-0.62
before=drug	-0.63
before=dubai	-0.6
before=duke	-0.28
before=during	-0.77
before=early	-0.75
before=east	-0.06
before=ebola	-0.28
before=either	-0.13
before=el	-0.47
before=elizabeth	-0.42
before=energy	0.49
before=epicurean	0.46
before=european	-0.26
before=every	0.18
before=except	-0.21
before=executive	-0.46
before=expert	-0.56
before=family	-0.53
before=famous	-0.42
before=fan	-0.48
before=fatal	-0.27
before=father	-0.41
before=federal	-0.68
before=felipe	-0.34
before=firm	0.31
before=first	0.39
before=florida	-0.5
before=following	-0.23
before=for	-0.11
before=found	-0.57
before=four	0.36
before=francis	-0.42
before=frontcounter	1.01
before=general	-0.2
before=girlfriend	-0.29
before=give	0.22
before=given	0.38
before=governor	-0.39
before=goz	-0.62
before=grants	-0.54
before=great	-0.72
before=group	-0.68
before=gtm	-0.41
before=had	-0.73
before=has	-0.68
before=have	-0.68
before=head	-0.74
before=health	-0.62
before=help	-0.08
before=her	-0.47
before=high	-0.24
before=hills	-0.62
before=his	0.33
before=holy	-0.75
before=hong	-0.35
before=how	-0.16
before=hugh	-0.44
before=husband	-0.56
before=ian	-0.3
before=identified	-0.37
before=if	-0.7
before=include	0.13
before=included	-0.63
before=includes	0.41
before=including	0.04
before=individual	-0.57
before=influenza	-0.57
before=inter-state	-0.29
before=international	-0.3
before=interview	-0.65
before=interviewed	0.12
before=into	0.58
before=investment	-0.5
before=involving	-0.59
before=it	-0.29
before=its	-0.08
before=jaime	-0.25
before=james	-0.3
before=jim	-0.3
before=joe	-0.25
before=john	-0.41
before=jonathan	-0.18
before=jose	-0.27
before=judge	-0.55
before=just	-0.33
before=known	-0.73
before=las	-0.33
before=last	-0.82
before=late	-0.97
before=latest	-0.5
before=lawyer	-0.49
before=leader	-0.58
before=leading	-0.26
before=leaving	0.4
before=lethal	-0.68
before=like	-0.33
before=little	-0.72
before=local	0.4
before=located	-0.24
before=los	-0.55
before=louis	-0.23
before=mahim	-0.48
before=make	-0.27
before=manager	-0.38
before=manuel	-0.41
before=marathon	-0.5
before=mario	-0.13
before=martin	-0.31
before=mary	-0.21
before=mashonaland	-0.5
before=matthew	-0.34
before=mayor	-0.37
before=medical	-0.42
before=member	-0.54
before=mexico	-0.38
before=miami	-0.4
before=michael	-0.37
before=michigan	-0.41
before=middle	-0.5
before=midtown	0.4
before=mike	-0.28
before=million	0.33
before=minister	-0.38
before=montgomery	-0.43
before=more	-0.59
before=mr	-0.2
before=mr.	-0.22
before=ms	-0.23
before=ms.	-0.24
before=national	-0.46
before=near	0.06
before=neighboring	0.67
before=neighbouring	0.79
before=nelson	-0.38
before=new	-0.29
before=newspaper	-0.67
before=next	-0.88
before=nhs	-0.37
before=no	-0.36
before=nor	-0.5
before=north	-0.21
before=northern	-0.21
before=northwestern	0.4
before=notified	-0.58
before=notre	-0.43
before=ny	0.49
before=of	0.14
before=offer	0.42
before=officer	-0.47
before=official	0.1
before=old	-0.27
before=on	-0.32
before=one	-0.27
before=opposition	-0.34
before=or	-0.39
before=orange	-0.48
before=organisation	-0.66
before=other	-0.05
before=our	-0.46
before=over	0.36
before=pamela	-0.33
before=pathogenic	-0.47
before=paul	-0.27
before=pay	-0.29
before=people	-0.21
before=pm	-0.72
before=police	-0.31
before=pope	-0.16
before=position	0.46
before=president	-0.75
before=prince	-0.17
before=producer	-0.68
before=prof.	-0.14
before=professor	-0.36
before=queen	-0.53
before=racing	-0.5
before=recent	-0.05
before=regional	0.37
before=reporter	-0.5
before=reporters	-0.49
before=representative	-0.49
before=resistant	-0.53
before=rift	-0.24
before=royal	-0.56
before=ruling	0.27
before=run	0.13
before=safety	-0.53
before=said	0.14
before=saint	-0.67
before=san	-0.41
before=santa	-0.68
before=saudi	-0.46
before=say	0.17
before=says	-0.55
before=secretary	-0.35
before=senator	-0.33
before=seoul	-0.37
before=several	-0.49
before=since	-0.95
before=singer	-0.46
before=sme	0.61
before=so	-0.61
before=solar	-0.51
before=some	-0.19
before=son	-0.59
before=sos	-0.43
before=south	-0.56
before=southeast	0.58
before=southern	0.56
before=soviet	-0.34
before=spectacular	0.17
before=spokesman	-0.47
before=spokeswoman	-0.22
before=st	-0.52
before=st.	-0.39
before=star	0.07
before=state	-0.21
before=states	0.14
before=such	-0.53
before=suffolk	-0.22
before=support	0.22
before=supporting	0.1
before=supreme	-0.47
before=suspected	-0.54
before=sustainable	-0.28
before=taco	-0.81
before=than	0.3
before=that	0.11
before=the	0.19
before=then	0.27
before=think	-0.67
before=third	-0.17
before=through	0.14
before=throughout	0.63
before=thunder	-0.24
before=till	-0.54
before=time	-0.7
before=times	-0.7
before=tipperary	-0.27
before=to	0.2
before=told	-0.22
before=tom	-0.12
before=total	0.29
before=town	-0.46
before=trade	-0.6
before=tremarle	-0.38
before=tropical	0.62
before=turtle	-0.43
before=two	0.48
before=u.s.	-0.59
before=under	0.24
before=united	-1.06
before=university	-0.48
before=until	-0.52
before=us	-0.67
before=van	-0.78
before=verkhovna	-0.43
before=veterinary	-0.36
before=village	0.36
before=villages	0.61
before=virus	-0.35
before=visit	-0.12
before=visited	0.39
before=visiting	0.58
before=wants	0.41
before=was	-0.12
before=washington	-0.34
before=week	-0.42
before=well	-0.19
before=west	-0.24
before=western	0.07
before=what	-0.46
before=when	0.14
before=where	0.31
before=which	-0.11
before=while	0.12
before=why	0.34
before=wife	-0.71
before=wild	-0.73
before=wildlife	-0.43
before=william	-0.16
before=winning	-0.53
before=with	-0.2
before=without	-0.62
before=world	-0.75
before=wright	-0.55
before=york	-0.61
before=your	-0.37
before=yulit	-0.21
before=zealand	-0.25
before=|	-0.12
before=–	-0.23
before=—	-0.21
before=‘	-0.12
before=’	-0.31
before=’s	0.19
before=“	-0.06
before=”	-0.43
before=…	-0.11
beforePos=''	-0.1
beforePos=,	0.07
beforePos=-	0.19
beforePos=-LRB-	-0.5
beforePos=-RRB-	-0.45
beforePos=.	-0.07
beforePos=:	0.38
beforePos=ADD	-0.68
beforePos=CC	0.03
beforePos=CD	-1.04
beforePos=DT	0.17
beforePos=HYPH	-0.41
beforePos=IN	0.11
beforePos=JJ	-0.06
beforePos=JJR	-0.77
beforePos=JJS	-0.7
beforePos=MD	0.34
beforePos=NFP	-0.58
beforePos=NN	-0.09
beforePos=NNP	-0.78
beforePos=NNPS	-0.35
beforePos=NNS	-1.02
beforePos=POS	-0.05
beforePos=PRP	-0.43
beforePos=RB	-0.3
beforePos=RBR	-0.43
beforePos=RP	0.16
beforePos=SYM	-0.39
beforePos=TO	0.43
beforePos=VB	-0.18
beforePos=VBD	-0.08
beforePos=VBG	0.11
beforePos=VBN	-0.16
beforePos=VBP	0.27
beforePos=VBZ	0.14
beforePos=WDT	-0.78
beforePos=WP	-0.55
beforePos=WRB	0.53
bias	-0.07
capitalAfter	-0.46
capitalBefore	-0.77
commonWord	-2.23
country	0.43
demonym	1.07
demonymBefore	-0.17
first	0.06
firstName=1	-1.31
firstName=2	-1.19
firstName=3	-0.08
firstNameBefore	-1.19
gaz=ADM1	0.11
gaz=ADM1 before=	-0.18
gaz=ADM1 before="	-0.64
gaz=ADM1 before='s	0.51
gaz=ADM1 before=(	0.13
gaz=ADM1 before=,	-0.18
gaz=ADM1 before=-	-0.99
gaz=ADM1 before=.	0.48
gaz=ADM1 before=/	-0.65
gaz=ADM1 before=:	0.42
gaz=ADM1 before=a	0.05
gaz=ADM1 before=across	0.48
gaz=ADM1 before=american	-0.64
gaz=ADM1 before=and	0.35
gaz=ADM1 before=as	-0.24
gaz=ADM1 before=at	-0.21
gaz=ADM1 before=between	0.52
gaz=ADM1 before=by	0.4
gaz=ADM1 before=capital	0.64
gaz=ADM1 before=central	0.4
gaz=ADM1 before=from	0.23
gaz=ADM1 before=frontcounter	1.01
gaz=ADM1 before=help	-0.11
gaz=ADM1 before=in	-0.4
gaz=ADM1 before=including	0.43
gaz=ADM1 before=like	0.42
gaz=ADM1 before=mashonaland	-0.5
gaz=ADM1 before=middle	-0.5
gaz=ADM1 before=near	-0.09
gaz=ADM1 before=new	-0.61
gaz=ADM1 before=north	0.28
gaz=ADM1 before=racing	-0.5
gaz=ADM1 before=regional	0.7
gaz=ADM1 before=royal	-0.46
gaz=ADM1 before=said	0.22
gaz=ADM1 before=south	-0.77
gaz=ADM1 before=than	0.17
gaz=ADM1 before=the	-0.18
gaz=ADM1 before=to	0.58
gaz=ADM1 before=us	-0.25
gaz=ADM1 before=west	-0.72
gaz=ADM1 before=where	-0.1
gaz=ADM1 before=with	-0.36
gaz=ADM1 before=”	0.63
gaz=ADM1 beforePos=, afterPos=,	-0.19
gaz=ADM1 beforePos=, afterPos=-LRB-	0.81
gaz=ADM1 beforePos=, afterPos=.	1.29
gaz=ADM1 beforePos=, afterPos=:	0.44
gaz=ADM1 beforePos=, afterPos=CC	0.38
gaz=ADM1 beforePos=, afterPos=IN	0.96
gaz=ADM1 beforePos=, afterPos=NN	0.85
gaz=ADM1 beforePos=, afterPos=NNP	-0.95
gaz=ADM1 beforePos=, afterPos=POS	0.67
gaz=ADM1 beforePos=, afterPos=VBD	1.02
gaz=ADM1 beforePos=, afterPos=VBZ	0.96
gaz=ADM1 beforePos=- afterPos=,	0.5
gaz=ADM1 beforePos=- afterPos=-LRB-	0.92
gaz=ADM1 beforePos=- afterPos=:	0.26
gaz=ADM1 beforePos=- afterPos=NNP	-0.77
gaz=ADM1 beforePos=. afterPos=,	0.43
gaz=ADM1 beforePos=. afterPos=-LRB-	0.54
gaz=ADM1 beforePos=. afterPos=NN	-0.31
gaz=ADM1 beforePos=. afterPos=NNP	0.59
gaz=ADM1 beforePos=. afterPos=NNPS	0.46
gaz=ADM1 beforePos=. afterPos=NNS	-0.08
gaz=ADM1 beforePos=. afterPos=POS	-0.81
gaz=ADM1 beforePos=. afterPos=VBD	-0.18
gaz=ADM1 beforePos=. afterPos=VBZ	0.19
gaz=ADM1 beforePos=: afterPos=,	0.65
gaz=ADM1 beforePos=: afterPos=NNP	-0.69
gaz=ADM1 beforePos=CC afterPos=,	-0.19
gaz=ADM1 beforePos=CC afterPos=.	0.82
gaz=ADM1 beforePos=CC afterPos=DT	0.21
gaz=ADM1 beforePos=CC afterPos=IN	0.65
gaz=ADM1 beforePos=CC afterPos=NNP	-1.27
gaz=ADM1 beforePos=CC afterPos=NNS	0.68
gaz=ADM1 beforePos=CC afterPos=VBP	0.47
gaz=ADM1 beforePos=CD afterPos=JJ	-0.31
gaz=ADM1 beforePos=DT afterPos=CC	-0.26
gaz=ADM1 beforePos=DT afterPos=HYPH	-0.35
gaz=ADM1 beforePos=DT afterPos=IN	-0.25
gaz=ADM1 beforePos=DT afterPos=JJ	-0.68
gaz=ADM1 beforePos=DT afterPos=NN	0.35
gaz=ADM1 beforePos=DT afterPos=NNP	0.24
gaz=ADM1 beforePos=DT afterPos=NNPS	-0.46
gaz=ADM1 beforePos=DT afterPos=VBD	-0.48
gaz=ADM1 beforePos=HYPH afterPos=.	-0.63
gaz=ADM1 beforePos=IN afterPos=,	-0.12
gaz=ADM1 beforePos=IN afterPos=-LRB-	0.63
gaz=ADM1 beforePos=IN afterPos=.	0.99
gaz=ADM1 beforePos=IN afterPos=:	0.66
gaz=ADM1 beforePos=IN afterPos=CC	1
gaz=ADM1 beforePos=IN afterPos=EX	0.44
gaz=ADM1 beforePos=IN afterPos=IN	0.88
gaz=ADM1 beforePos=IN afterPos=JJ	0.35
gaz=ADM1 beforePos=IN afterPos=MD	0.73
gaz=ADM1 beforePos=IN afterPos=NN	0.05
gaz=ADM1 beforePos=IN afterPos=NNP	-0.84
gaz=ADM1 beforePos=IN afterPos=NNPS	-0.72
gaz=ADM1 beforePos=IN afterPos=NNS	-0.36
gaz=ADM1 beforePos=IN afterPos=POS	0.49
gaz=ADM1 beforePos=IN afterPos=RB	0.74
gaz=ADM1 beforePos=IN afterPos=TO	0.74
gaz=ADM1 beforePos=IN afterPos=VBD	1.22
gaz=ADM1 beforePos=IN afterPos=VBG	0.69
gaz=ADM1 beforePos=IN afterPos=VBP	0.97
gaz=ADM1 beforePos=IN afterPos=VBZ	0.78
gaz=ADM1 beforePos=JJ afterPos=,	0.64
gaz=ADM1 beforePos=JJ afterPos=.	-0.42
gaz=ADM1 beforePos=JJ afterPos=NNP	-0.24
gaz=ADM1 beforePos=JJ afterPos=NNPS	-0.08
gaz=ADM1 beforePos=NN afterPos=NNS	0.58
gaz=ADM1 beforePos=NNP afterPos=,	-0.67
gaz=ADM1 beforePos=NNP afterPos=-LRB-	0.4
gaz=ADM1 beforePos=NNP afterPos=.	-0.82
gaz=ADM1 beforePos=NNP afterPos=:	0.05
gaz=ADM1 beforePos=NNP afterPos=CC	-1.05
gaz=ADM1 beforePos=NNP afterPos=IN	-0.15
gaz=ADM1 beforePos=NNP afterPos=JJ	0.58
gaz=ADM1 beforePos=NNP afterPos=NN	-0.22
gaz=ADM1 beforePos=NNP afterPos=NNP	-0.82
gaz=ADM1 beforePos=NNP afterPos=NNPS	-0.67
gaz=ADM1 beforePos=NNP afterPos=NNS	0.41
gaz=ADM1 beforePos=NNP afterPos=VBD	-0.85
gaz=ADM1 beforePos=NNP afterPos=VBZ	0.42
gaz=ADM1 beforePos=POS afterPos=NN	0.43
gaz=ADM1 beforePos=SYM afterPos=SYM	-0.65
gaz=ADM1 beforePos=VB afterPos=NNP	-0.07
gaz=ADM1 beforePos=VBD afterPos=NNP	-0.13
gaz=ADM1 beforePos=VBG afterPos=NNP	-0.55
gaz=ADM1 name=none	-0.06
gaz=ADM1 name=organisation same	-0.82
gaz=ADM1 name=organisation wider	-0.19
gaz=ADM1 name=other wider	0.31
gaz=ADM1 name=person same	0.29
gaz=ADM1 name=person wider	0.04
gaz=ADM1 name=place same	0.72
gaz=ADM1 name=place wider	-0.2
gaz=ADM2	0.08
gaz=ADM2 before=	0.54
gaz=ADM2 before="	0.33
gaz=ADM2 before=,	0.15
gaz=ADM2 before=-	-0.47
gaz=ADM2 before=.	-0.45
gaz=ADM2 before=a	0.47
gaz=ADM2 before=and	0.61
gaz=ADM2 before=at	0.32
gaz=ADM2 before=beverly	-0.44
gaz=ADM2 before=copyright	0.24
gaz=ADM2 before=crown	-0.36
gaz=ADM2 before=for	-0.18
gaz=ADM2 before=from	0.53
gaz=ADM2 before=grants	-0.48
gaz=ADM2 before=holy	-0.44
gaz=ADM2 before=in	-0.16
gaz=ADM2 before=new	-1.09
gaz=ADM2 before=of	0.28
gaz=ADM2 before=said	0.26
gaz=ADM2 before=the	0.35
gaz=ADM2 before=west	-0.55
gaz=ADM2 before=wildlife	-0.43
gaz=ADM2 before=without	-0.48
gaz=ADM2 beforePos=, afterPos=,	-0.24
gaz=ADM2 beforePos=, afterPos=.	1.07
gaz=ADM2 beforePos=. afterPos=NNP	-0.78
gaz=ADM2 beforePos=CC afterPos=NNP	0.35
gaz=ADM2 beforePos=DT afterPos=NN	0.12
gaz=ADM2 beforePos=DT afterPos=NNP	-0.37
gaz=ADM2 beforePos=DT afterPos=NNPS	0.96
gaz=ADM2 beforePos=HYPH afterPos=.	-0.36
gaz=ADM2 beforePos=IN afterPos=,	0.22
gaz=ADM2 beforePos=IN afterPos=.	-0.33
gaz=ADM2 beforePos=IN afterPos=IN	0.73
gaz=ADM2 beforePos=IN afterPos=NNP	-0.99
gaz=ADM2 beforePos=IN afterPos=VBD	-0.07
gaz=ADM2 beforePos=IN afterPos=VBN	0.16
gaz=ADM2 beforePos=NN afterPos=NNP	-0.84
gaz=ADM2 beforePos=NNP afterPos=,	-0.41
gaz=ADM2 beforePos=NNP afterPos=.	-0.9
gaz=ADM2 beforePos=NNP afterPos=CC	-0.38
gaz=ADM2 beforePos=NNP afterPos=IN	-0.09
gaz=ADM2 beforePos=NNP afterPos=NN	-0.71
gaz=ADM2 beforePos=NNP afterPos=NNP	-1.35
gaz=ADM2 beforePos=NNP afterPos=NNPS	-0.84
gaz=ADM2 beforePos=NNP afterPos=VBZ	-0.48
gaz=ADM2 name=none	0.46
gaz=ADM2 name=organisation same	0.33
gaz=ADM2 name=organisation wider	-0.11
gaz=ADM2 name=other wider	-1.11
gaz=ADM2 name=person same	-0.05
gaz=ADM2 name=person wider	-1.66
gaz=ADM2 name=place same	0.76
gaz=ADM2 name=place wider	-0.49
gaz=AIRP	-0.06
gaz=AIRP name=place same	0.68
gaz=AREA	0.51
gaz=AREA name=none	0.42
gaz=BLDG	-0.55
gaz=BLDG before=.	-0.39
gaz=BLDG before=of	-0.32
gaz=BLDG before=the	-0.22
gaz=BLDG beforePos=DT afterPos=IN	0.39
gaz=BLDG beforePos=DT afterPos=NN	0.11
gaz=BLDG beforePos=DT afterPos=VBD	-0.21
gaz=BLDG name=none	0.09
gaz=BLDG name=person same	-0.31
gaz=BLDG name=place same	-0.61
gaz=CONT	0.18
gaz=CONT before=,	0.81
gaz=CONT before=.	0.44
gaz=CONT before=across	0.54
gaz=CONT before=and	0.56
gaz=CONT before=central	0.19
gaz=CONT before=for	0.52
gaz=CONT before=from	0.96
gaz=CONT before=in	0.12
gaz=CONT before=north	-0.96
gaz=CONT before=northern	-0.55
gaz=CONT before=of	-0.33
gaz=CONT before=south	-0.82
gaz=CONT before=to	0.62
gaz=CONT beforePos=. afterPos=VBD	0.44
gaz=CONT beforePos=CC afterPos=IN	0.21
gaz=CONT beforePos=DT afterPos=,	0.61
gaz=CONT beforePos=DT afterPos=IN	-0.27
gaz=CONT beforePos=IN afterPos=,	-0.09
gaz=CONT beforePos=IN afterPos=.	1.17
gaz=CONT beforePos=IN afterPos=CC	-0.36
gaz=CONT beforePos=IN afterPos=IN	1.09
gaz=CONT beforePos=IN afterPos=POS	0.11
gaz=CONT beforePos=IN afterPos=VBP	0.68
gaz=CONT beforePos=NNP afterPos=,	0.31
gaz=CONT beforePos=NNP afterPos=.	-0.3
gaz=CONT beforePos=NNP afterPos=IN	-0.69
gaz=CONT name=none	0.23
gaz=CONT name=organisation wider	-0.09
gaz=CONT name=place same	0.21
gaz=CONT name=place wider	-0.03
gaz=DLTA	0.56
gaz=GULF	0.59
gaz=GULF before=the	0.59
gaz=ISL before=in	0.4
gaz=ISL before=of	0.63
gaz=ISL before=on	0.39
gaz=ISL beforePos=IN afterPos=,	0.79
gaz=ISL beforePos=IN afterPos=POS	0.82
gaz=ISL name=none	-0.33
gaz=ISL name=place same	0.9
gaz=ISL name=place wider	0.04
gaz=LK	0.53
gaz=MILB	-0.05
gaz=MILB name=place same	0.4
gaz=OCN	0.25
gaz=OCN before=-	0.22
gaz=OCN before=tropical	0.5
gaz=OCN beforePos=DT afterPos=NN	0.61
gaz=OCN beforePos=DT afterPos=NNP	-0.71
gaz=OCN beforePos=JJ afterPos=,	0.41
gaz=OCN name=none	0.28
gaz=OCN name=place same	1.02
gaz=OCN name=place wider	-0.08
gaz=PCLI	0.4
gaz=PCLI before=	-0.49
gaz=PCLI before="	0.12
gaz=PCLI before='s	-0.66
gaz=PCLI before=(	-0.11
gaz=PCLI before=,	-0.24
gaz=PCLI before=-	0.85
gaz=PCLI before=.	-0.22
gaz=PCLI before=:	0.25
gaz=PCLI before=a	0.69
gaz=PCLI before=about	0.58
gaz=PCLI before=across	0.84
gaz=PCLI before=agence	-0.42
gaz=PCLI before=air	0.82
gaz=PCLI before=and	1.27
gaz=PCLI before=andrew	-0.35
gaz=PCLI before=as	1.1
gaz=PCLI before=between	0.92
gaz=PCLI before=billion	0.77
gaz=PCLI before=both	0.6
gaz=PCLI before=by	0.23
gaz=PCLI before=central	0.7
gaz=PCLI before=current	0.32
gaz=PCLI before=democratic	-0.65
gaz=PCLI before=eastern	0.75
gaz=PCLI before=for	0.16
gaz=PCLI before=from	0.67
gaz=PCLI before=great	-0.61
gaz=PCLI before=in	0.14
gaz=PCLI before=into	0.37
gaz=PCLI before=is	0.8
gaz=PCLI before=neighbouring	0.79
gaz=PCLI before=new	-1.39
gaz=PCLI before=north	-1.02
gaz=PCLI before=northern	-0.05
gaz=PCLI before=of	-0.31
gaz=PCLI before=on	1.03
gaz=PCLI before=or	0.92
gaz=PCLI before=over	0.52
gaz=PCLI before=said	0.64
gaz=PCLI before=says	0.76
gaz=PCLI before=sme	0.61
gaz=PCLI before=south	-0.47
gaz=PCLI before=southern	0.64
gaz=PCLI before=support	0.34
gaz=PCLI before=that	0.26
gaz=PCLI before=the	0.26
gaz=PCLI before=to	0.12
gaz=PCLI before=united	-1.06
gaz=PCLI before=villages	0.61
gaz=PCLI before=visited	0.52
gaz=PCLI before=visiting	0.36
gaz=PCLI before=was	0.61
gaz=PCLI before=with	1.31
gaz=PCLI before=—	0.62
gaz=PCLI before=“	0.45
gaz=PCLI before=”	-0.35
gaz=PCLI beforePos=, afterPos=,	0.25
gaz=PCLI beforePos=, afterPos=-LRB-	0.84
gaz=PCLI beforePos=, afterPos=.	1.54
gaz=PCLI beforePos=, afterPos=:	0.74
gaz=PCLI beforePos=, afterPos=CC	1.54
gaz=PCLI beforePos=, afterPos=HYPH	-0.6
gaz=PCLI beforePos=, afterPos=IN	0.87
gaz=PCLI beforePos=, afterPos=NN	0.68
gaz=PCLI beforePos=, afterPos=NNP	0.3
gaz=PCLI beforePos=, afterPos=POS	1.13
gaz=PCLI beforePos=, afterPos=VBP	1.13
gaz=PCLI beforePos=, afterPos=VBZ	-0.48
gaz=PCLI beforePos=- afterPos=IN	-0.53
gaz=PCLI beforePos=- afterPos=NNP	-0.42
gaz=PCLI beforePos=- afterPos=POS	1.03
gaz=PCLI beforePos=- afterPos=VBZ	-0.2
gaz=PCLI beforePos=-LRB- afterPos=-RRB-	-0.53
gaz=PCLI beforePos=. afterPos=,	-0.1
gaz=PCLI beforePos=. afterPos=CC	0.59
gaz=PCLI beforePos=. afterPos=MD	0.56
gaz=PCLI beforePos=. afterPos=NN	0.42
gaz=PCLI beforePos=. afterPos=NNP	0.18
gaz=PCLI beforePos=. afterPos=POS	1.5
gaz=PCLI beforePos=. afterPos=RB	-0.16
gaz=PCLI beforePos=. afterPos=VBD	0.54
gaz=PCLI beforePos=. afterPos=VBZ	0.39
gaz=PCLI beforePos=: afterPos=,	0.87
gaz=PCLI beforePos=CC afterPos=,	1.02
gaz=PCLI beforePos=CC afterPos=.	1.26
gaz=PCLI beforePos=CC afterPos=:	0.63
gaz=PCLI beforePos=CC afterPos=CC	0.77
gaz=PCLI beforePos=CC afterPos=IN	0.88
gaz=PCLI beforePos=CC afterPos=MD	0.26
gaz=PCLI beforePos=CC afterPos=NNS	0.79
gaz=PCLI beforePos=CC afterPos=VBD	0.75
gaz=PCLI beforePos=CC afterPos=VBP	-0.29
gaz=PCLI beforePos=CC afterPos=VBZ	0.74
gaz=PCLI beforePos=CD afterPos=NNS	-0.14
gaz=PCLI beforePos=DT afterPos=''	0.84
gaz=PCLI beforePos=DT afterPos=,	0.3
gaz=PCLI beforePos=DT afterPos=-LRB-	-0.14
gaz=PCLI beforePos=DT afterPos=:	0.73
gaz=PCLI beforePos=DT afterPos=CC	0.06
gaz=PCLI beforePos=DT afterPos=DT	0.78
gaz=PCLI beforePos=DT afterPos=HYPH	1.17
gaz=PCLI beforePos=DT afterPos=IN	-0.06
gaz=PCLI beforePos=DT afterPos=JJ	0.83
gaz=PCLI beforePos=DT afterPos=MD	1.33
gaz=PCLI beforePos=DT afterPos=NN	1.05
gaz=PCLI beforePos=DT afterPos=NNP	-0.32
gaz=PCLI beforePos=DT afterPos=NNPS	0.1
gaz=PCLI beforePos=DT afterPos=NNS	0.74
gaz=PCLI beforePos=DT afterPos=POS	1.59
gaz=PCLI beforePos=DT afterPos=RB	0.72
gaz=PCLI beforePos=DT afterPos=TO	0.79
gaz=PCLI beforePos=DT afterPos=VBD	1.1
gaz=PCLI beforePos=DT afterPos=VBP	1.14
gaz=PCLI beforePos=DT afterPos=VBZ	1.26
gaz=PCLI beforePos=HYPH afterPos=NN	0.57
gaz=PCLI beforePos=IN afterPos=,	0.1
gaz=PCLI beforePos=IN afterPos=-LRB-	-0.32
gaz=PCLI beforePos=IN afterPos=.	0.41
gaz=PCLI beforePos=IN afterPos=:	-0.59
gaz=PCLI beforePos=IN afterPos=CC	-0.49
gaz=PCLI beforePos=IN afterPos=DT	0.23
gaz=PCLI beforePos=IN afterPos=IN	0.1
gaz=PCLI beforePos=IN afterPos=JJ	0.51
gaz=PCLI beforePos=IN afterPos=MD	-0.07
gaz=PCLI beforePos=IN afterPos=NN	0.95
gaz=PCLI beforePos=IN afterPos=NNP	0.07
gaz=PCLI beforePos=IN afterPos=NNS	0.7
gaz=PCLI beforePos=IN afterPos=POS	1.61
gaz=PCLI beforePos=IN afterPos=RB	0.44
gaz=PCLI beforePos=IN afterPos=TO	0.75
gaz=PCLI beforePos=IN afterPos=VBD	1.4
gaz=PCLI beforePos=IN afterPos=VBN	0.74
gaz=PCLI beforePos=IN afterPos=VBP	0.6
gaz=PCLI beforePos=IN afterPos=VBZ	-0.12
gaz=PCLI beforePos=IN afterPos=WDT	0.87
gaz=PCLI beforePos=IN afterPos=WP	0.6
gaz=PCLI beforePos=JJ afterPos=,	0.39
gaz=PCLI beforePos=JJ afterPos=.	0.25
gaz=PCLI beforePos=JJ afterPos=IN	0.65
gaz=PCLI beforePos=JJ afterPos=NN	0.92
gaz=PCLI beforePos=JJ afterPos=NNS	0.72
gaz=PCLI beforePos=JJ afterPos=RB	0.52
gaz=PCLI beforePos=NNP afterPos=,	-0.49
gaz=PCLI beforePos=NNP afterPos=-LRB-	-0.53
gaz=PCLI beforePos=NNP afterPos=.	0.11
gaz=PCLI beforePos=NNP afterPos=:	0.17
gaz=PCLI beforePos=NNP afterPos=CC	0.34
gaz=PCLI beforePos=NNP afterPos=HYPH	0.15
gaz=PCLI beforePos=NNP afterPos=IN	-1.05
gaz=PCLI beforePos=NNP afterPos=MD	-0.31
gaz=PCLI beforePos=NNP afterPos=NN	-0.2
gaz=PCLI beforePos=NNP afterPos=NNP	0.52
gaz=PCLI beforePos=NNP afterPos=POS	-0.25
gaz=PCLI beforePos=NNP afterPos=RB	0.32
gaz=PCLI beforePos=NNP afterPos=TO	0.28
gaz=PCLI beforePos=NNP afterPos=VBD	0.46
gaz=PCLI beforePos=NNP afterPos=VBP	-0.72
gaz=PCLI beforePos=NNP afterPos=VBZ	0.44
gaz=PCLI beforePos=NNP afterPos=WDT	-0.56
gaz=PCLI beforePos=NNS afterPos=VBZ	0.56
gaz=PCLI beforePos=VB afterPos=IN	0.63
gaz=PCLI beforePos=VB afterPos=POS	0.45
gaz=PCLI beforePos=VBD afterPos=,	0.36
gaz=PCLI beforePos=VBD afterPos=IN	0.57
gaz=PCLI beforePos=VBD afterPos=NNP	0.7
gaz=PCLI beforePos=VBD afterPos=POS	0.59
gaz=PCLI beforePos=VBG afterPos=,	0.68
gaz=PCLI beforePos=VBG afterPos=.	0.66
gaz=PCLI beforePos=VBG afterPos=CC	0.56
gaz=PCLI beforePos=VBG afterPos=POS	0.61
gaz=PCLI beforePos=VBN afterPos=.	0.58
gaz=PCLI beforePos=VBZ afterPos=IN	0.43
gaz=PCLI beforePos=VBZ afterPos=POS	1.03
gaz=PCLI name=none	0.43
gaz=PCLI name=organisation same	1.03
gaz=PCLI name=organisation wider	-0.04
gaz=PCLI name=other wider	0.6
gaz=PCLI name=person wider	0.41
gaz=PCLI name=place inside	0.84
gaz=PCLI name=place same	0.12
gaz=PCLI name=place wider	-0.97
gaz=PEN	-0.2
gaz=PEN before=saudi	-0.46
gaz=PEN before=the	0.33
gaz=PEN name=none	-0.37
gaz=PEN name=place same	0.38
gaz=PEN name=place wider	-0.39
gaz=PPL	-0.15
gaz=PPL before=	0.33
gaz=PPL before="	-0.76
gaz=PPL before=&	0.17
gaz=PPL before='	-0.19
gaz=PPL before='s	0.06
gaz=PPL before=(	0.1
gaz=PPL before=)	-0.22
gaz=PPL before=*	-0.58
gaz=PPL before=,	-0.29
gaz=PPL before=-	0.47
gaz=PPL before=.	-0.12
gaz=PPL before=/	0.47
gaz=PPL before=:	0.12
gaz=PPL before=;	-0.18
gaz=PPL before=?	-0.76
gaz=PPL before=about	0.21
gaz=PPL before=adrian	-0.28
gaz=PPL before=against	0.4
gaz=PPL before=agent	-0.52
gaz=PPL before=air	-0.43
gaz=PPL before=alfie	-0.17
gaz=PPL before=ambassador	-0.23
gaz=PPL before=anthony	-0.26
gaz=PPL before=archbishop	-0.33
gaz=PPL before=around	0.34
gaz=PPL before=as	-0.84
gaz=PPL before=at	0.14
gaz=PPL before=barack	-0.16
gaz=PPL before=barclays	-0.6
gaz=PPL before=before	0.18
gaz=PPL before=between	-0.38
gaz=PPL before=birmingham	-0.39
gaz=PPL before=brands	-0.52
gaz=PPL before=brian	-0.29
gaz=PPL before=british	-0.73
gaz=PPL before=by	-0.38
gaz=PPL before=called	0.42
gaz=PPL before=candidate	-0.44
gaz=PPL before=central	-0.49
gaz=PPL before=che	-0.46
gaz=PPL before=chief	-0.38
gaz=PPL before=city	-0.46
gaz=PPL before=congressman	-0.16
gaz=PPL before=county	-0.21
gaz=PPL before=david	-0.37
gaz=PPL before=de	-0.61
gaz=PPL before=democratic	-0.38
gaz=PPL before=development	-0.28
gaz=PPL before=dimond	-0.33
gaz=PPL before=director	-0.19
gaz=PPL before=district	-0.28
gaz=PPL before=dominican	-0.53
gaz=PPL before=downtown	0.28
gaz=PPL before=dr.	-0.28
gaz=PPL before=early	-0.6
gaz=PPL before=eastern	-0.6
gaz=PPL before=ebola	-0.28
gaz=PPL before=el	-0.47
gaz=PPL before=european	-0.75
gaz=PPL before=executive	-0.15
gaz=PPL before=federal	-0.41
gaz=PPL before=felipe	-0.34
gaz=PPL before=first	-0.58
gaz=PPL before=for	0.07
gaz=PPL before=francis	-0.29
gaz=PPL before=from	-0.11
gaz=PPL before=goz	-0.62
gaz=PPL before=gtm	-0.41
gaz=PPL before=health	-0.35
gaz=PPL before=high	-0.24
gaz=PPL before=hills	-0.62
gaz=PPL before=hong	-0.31
gaz=PPL before=hugh	-0.29
gaz=PPL before=ian	-0.3
gaz=PPL before=identified	-0.11
gaz=PPL before=if	-0.48
gaz=PPL before=in	-0.04
gaz=PPL before=including	-0.45
gaz=PPL before=international	-0.3
gaz=PPL before=into	0.46
gaz=PPL before=investment	-0.5
gaz=PPL before=jaime	-0.25
gaz=PPL before=james	-0.3
gaz=PPL before=jim	-0.3
gaz=PPL before=joe	-0.25
gaz=PPL before=john	-0.41
gaz=PPL before=jonathan	-0.18
gaz=PPL before=jose	-0.19
gaz=PPL before=judge	-0.43
gaz=PPL before=known	-0.15
gaz=PPL before=las	-0.33
gaz=PPL before=like	-0.38
gaz=PPL before=los	-0.55
gaz=PPL before=manuel	-0.31
gaz=PPL before=mario	-0.13
gaz=PPL before=martin	-0.31
gaz=PPL before=mary	-0.21
gaz=PPL before=matthew	-0.34
gaz=PPL before=mayor	-0.29
gaz=PPL before=medical	-0.42
gaz=PPL before=mexico	-0.38
gaz=PPL before=miami	-0.4
gaz=PPL before=mike	-0.28
gaz=PPL before=minister	-0.18
gaz=PPL before=mr	-0.2
gaz=PPL before=mr.	-0.22
gaz=PPL before=ms	-0.23
gaz=PPL before=ms.	-0.24
gaz=PPL before=named	0.2
gaz=PPL before=national	-0.44
gaz=PPL before=near	0.1
gaz=PPL before=nelson	-0.38
gaz=PPL before=new	-0.99
gaz=PPL before=north	-1.1
gaz=PPL before=notre	-0.43
gaz=PPL before=of	0.24
gaz=PPL before=old	-0.04
gaz=PPL before=on	0.06
gaz=PPL before=or	0.3
gaz=PPL before=pamela	-0.33
gaz=PPL before=paul	-0.28
gaz=PPL before=pope	-0.16
gaz=PPL before=president	-0.26
gaz=PPL before=prof.	-0.14
gaz=PPL before=rift	-0.15
gaz=PPL before=royal	-0.22
gaz=PPL before=said	-0.31
gaz=PPL before=santa	-0.58
gaz=PPL before=says	-0.77
gaz=PPL before=senator	-0.33
gaz=PPL before=since	-0.69
gaz=PPL before=south	0.06
gaz=PPL before=soviet	-0.34
gaz=PPL before=spokesman	-0.36
gaz=PPL before=st.	-0.7
gaz=PPL before=state	-1.24
gaz=PPL before=states	-0.35
gaz=PPL before=such	-0.25
gaz=PPL before=supreme	-0.14
gaz=PPL before=sustainable	-0.28
gaz=PPL before=taco	-0.81
gaz=PPL before=that	-0.82
gaz=PPL before=third	-0.51
gaz=PPL before=this	-0.62
gaz=PPL before=thunder	-0.24
gaz=PPL before=time	-0.4
gaz=PPL before=to	0.17
gaz=PPL before=told	-0.59
gaz=PPL before=tom	-0.12
gaz=PPL before=turtle	-0.43
gaz=PPL before=u.s.	-0.32
gaz=PPL before=until	-0.18
gaz=PPL before=verkhovna	-0.43
gaz=PPL before=veterinary	-0.36
gaz=PPL before=village	0.36
gaz=PPL before=washington	-0.63
gaz=PPL before=well	-0.13
gaz=PPL before=west	-0.66
gaz=PPL before=when	-0.65
gaz=PPL before=which	-0.61
gaz=PPL before=while	-0.11
gaz=PPL before=william	-0.16
gaz=PPL before=with	-0.16
gaz=PPL before=world	-0.61
gaz=PPL before=york	-0.59
gaz=PPL before=yulit	-0.21
gaz=PPL before=zealand	-0.25
gaz=PPL before=—	-0.07
gaz=PPL before=‘	-0.52
gaz=PPL before=’s	0.16
gaz=PPL before=“	-0.47
gaz=PPL before=”	-0.36
gaz=PPL beforePos='' afterPos=DT	-0.11
gaz=PPL beforePos='' afterPos=IN	-0.5
gaz=PPL beforePos='' afterPos=NN	-0.69
gaz=PPL beforePos='' afterPos=NNP	-0.65
gaz=PPL beforePos='' afterPos=RB	-0.67
gaz=PPL beforePos='' afterPos=VBD	-1.12
gaz=PPL beforePos=, afterPos=,	-0.13
gaz=PPL beforePos=, afterPos=-LRB-	0.53
gaz=PPL beforePos=, afterPos=.	-0.58
gaz=PPL beforePos=, afterPos=CC	-0.27
gaz=PPL beforePos=, afterPos=CD	-0.56
gaz=PPL beforePos=, afterPos=IN	0.28
gaz=PPL beforePos=, afterPos=NN	-0.58
gaz=PPL beforePos=, afterPos=NNP	-0.26
gaz=PPL beforePos=, afterPos=POS	0.31
gaz=PPL beforePos=, afterPos=VBD	-0.21
gaz=PPL beforePos=, afterPos=VBP	0.56
gaz=PPL beforePos=, afterPos=VBZ	0.05
gaz=PPL beforePos=- afterPos=,	0.94
gaz=PPL beforePos=- afterPos=-LRB-	0.33
gaz=PPL beforePos=- afterPos=:	-0.26
gaz=PPL beforePos=- afterPos=CD	-0.35
gaz=PPL beforePos=- afterPos=DT	0.27
gaz=PPL beforePos=- afterPos=NN	-0.45
gaz=PPL beforePos=- afterPos=NNS	0.22
gaz=PPL beforePos=- afterPos=POS	-0.93
gaz=PPL beforePos=-LRB- afterPos=-RRB-	0.44
gaz=PPL beforePos=-LRB- afterPos=CD	-0.24
gaz=PPL beforePos=-LRB- afterPos=NNP	-0.9
gaz=PPL beforePos=. afterPos=,	0.33
gaz=PPL beforePos=. afterPos=-LRB-	0.16
gaz=PPL beforePos=. afterPos=:	0.44
gaz=PPL beforePos=. afterPos=CC	-0.84
gaz=PPL beforePos=. afterPos=CD	-0.3
gaz=PPL beforePos=. afterPos=DT	-0.36
gaz=PPL beforePos=. afterPos=HYPH	-0.72
gaz=PPL beforePos=. afterPos=IN	-1.13
gaz=PPL beforePos=. afterPos=MD	-0.9
gaz=PPL beforePos=. afterPos=NN	-0.4
gaz=PPL beforePos=. afterPos=NNP	-0.17
gaz=PPL beforePos=. afterPos=NNPS	-0.68
gaz=PPL beforePos=. afterPos=NNS	-0.62
gaz=PPL beforePos=. afterPos=POS	-0.25
gaz=PPL beforePos=. afterPos=PRP	0.28
gaz=PPL beforePos=. afterPos=RB	-0.99
gaz=PPL beforePos=. afterPos=VB	-0.49
gaz=PPL beforePos=. afterPos=VBD	-0.23
gaz=PPL beforePos=. afterPos=VBP	-0.77
gaz=PPL beforePos=. afterPos=VBZ	-0.63
gaz=PPL beforePos=: afterPos=,	0.54
gaz=PPL beforePos=: afterPos=NNP	-0.17
gaz=PPL beforePos=CC afterPos=,	0.03
gaz=PPL beforePos=CC afterPos=.	0.17
gaz=PPL beforePos=CC afterPos=CC	-0.51
gaz=PPL beforePos=CC afterPos=HYPH	-0.05
gaz=PPL beforePos=CC afterPos=IN	0.3
gaz=PPL beforePos=CC afterPos=NN	-0.61
gaz=PPL beforePos=CC afterPos=NNP	-1.83
gaz=PPL beforePos=CC afterPos=NNS	0.88
gaz=PPL beforePos=CC afterPos=VBD	-0.72
gaz=PPL beforePos=CC afterPos=VBP	0.35
gaz=PPL beforePos=CD afterPos=,	-0.55
gaz=PPL beforePos=CD afterPos=:	-0.48
gaz=PPL beforePos=CD afterPos=IN	-0.68
gaz=PPL beforePos=CD afterPos=NNP	-0.65
gaz=PPL beforePos=DT afterPos=,	-0.54
gaz=PPL beforePos=DT afterPos=.	-0.19
gaz=PPL beforePos=DT afterPos=CC	0.48
gaz=PPL beforePos=DT afterPos=CD	-0.65
gaz=PPL beforePos=DT afterPos=HYPH	-0.22
gaz=PPL beforePos=DT afterPos=IN	-0.12
gaz=PPL beforePos=DT afterPos=JJ	-0.68
gaz=PPL beforePos=DT afterPos=NN	0.29
gaz=PPL beforePos=DT afterPos=NNP	-0.24
gaz=PPL beforePos=DT afterPos=NNPS	-0.54
gaz=PPL beforePos=DT afterPos=NNS	0.69
gaz=PPL beforePos=DT afterPos=POS	-0.59
gaz=PPL beforePos=DT afterPos=VBZ	-0.7
gaz=PPL beforePos=HYPH afterPos=,	0.35
gaz=PPL beforePos=HYPH afterPos=.	0.45
gaz=PPL beforePos=HYPH afterPos=HYPH	0.36
gaz=PPL beforePos=HYPH afterPos=NN	-0.31
gaz=PPL beforePos=HYPH afterPos=NNP	-0.39
gaz=PPL beforePos=IN afterPos=,	0.53
gaz=PPL beforePos=IN afterPos=-LRB-	-0.25
gaz=PPL beforePos=IN afterPos=.	-0.11
gaz=PPL beforePos=IN afterPos=:	0.09
gaz=PPL beforePos=IN afterPos=CC	0.04
gaz=PPL beforePos=IN afterPos=CD	-1.03
gaz=PPL beforePos=IN afterPos=DT	0.1
gaz=PPL beforePos=IN afterPos=HYPH	-0.19
gaz=PPL beforePos=IN afterPos=IN	0.18
gaz=PPL beforePos=IN afterPos=JJ	0.35
gaz=PPL beforePos=IN afterPos=MD	0.63
gaz=PPL beforePos=IN afterPos=NN	0.08
gaz=PPL beforePos=IN afterPos=NNP	-0.64
gaz=PPL beforePos=IN afterPos=NNS	-0.21
gaz=PPL beforePos=IN afterPos=POS	-0.59
gaz=PPL beforePos=IN afterPos=RB	-0.49
gaz=PPL beforePos=IN afterPos=SYM	-0.77
gaz=PPL beforePos=IN afterPos=TO	0.45
gaz=PPL beforePos=IN afterPos=VBD	0.33
gaz=PPL beforePos=IN afterPos=VBG	-0.48
gaz=PPL beforePos=IN afterPos=VBN	0.49
gaz=PPL beforePos=IN afterPos=VBP	0.35
gaz=PPL beforePos=IN afterPos=VBZ	0.33
gaz=PPL beforePos=IN afterPos=WRB	0.68
gaz=PPL beforePos=JJ afterPos=,	0.22
gaz=PPL beforePos=JJ afterPos=.	-0.77
gaz=PPL beforePos=JJ afterPos=DT	-0.18
gaz=PPL beforePos=JJ afterPos=HYPH	-0.46
gaz=PPL beforePos=JJ afterPos=IN	-0.81
gaz=PPL beforePos=JJ afterPos=NN	-0.28
gaz=PPL beforePos=JJ afterPos=NNP	-0.42
gaz=PPL beforePos=JJ afterPos=NNS	0.8
gaz=PPL beforePos=NN afterPos=.	-0.46
gaz=PPL beforePos=NN afterPos=DT	-0.35
gaz=PPL beforePos=NN afterPos=IN	-0.4
gaz=PPL beforePos=NN afterPos=NN	-0.78
gaz=PPL beforePos=NN afterPos=NNP	-0.28
gaz=PPL beforePos=NN afterPos=VBD	-0.92
gaz=PPL beforePos=NNP afterPos=,	-0.15
gaz=PPL beforePos=NNP afterPos=-LRB-	-1.06
gaz=PPL beforePos=NNP afterPos=-RRB-	-0.3
gaz=PPL beforePos=NNP afterPos=.	-0.58
gaz=PPL beforePos=NNP afterPos=:	-0.64
gaz=PPL beforePos=NNP afterPos=CC	-1.71
gaz=PPL beforePos=NNP afterPos=CD	-0.55
gaz=PPL beforePos=NNP afterPos=HYPH	-0.85
gaz=PPL beforePos=NNP afterPos=IN	-0.32
gaz=PPL beforePos=NNP afterPos=JJ	-0.52
gaz=PPL beforePos=NNP afterPos=MD	-0.68
gaz=PPL beforePos=NNP afterPos=NN	-0.15
gaz=PPL beforePos=NNP afterPos=NNP	-0.83
gaz=PPL beforePos=NNP afterPos=NNPS	-0.92
gaz=PPL beforePos=NNP afterPos=NNS	-0.9
gaz=PPL beforePos=NNP afterPos=POS	-0.8
gaz=PPL beforePos=NNP afterPos=RB	-0.84
gaz=PPL beforePos=NNP afterPos=SYM	-0.3
gaz=PPL beforePos=NNP afterPos=TO	-0.55
gaz=PPL beforePos=NNP afterPos=VBD	-1.6
gaz=PPL beforePos=NNP afterPos=VBG	-0.73
gaz=PPL beforePos=NNP afterPos=VBN	0.36
gaz=PPL beforePos=NNP afterPos=VBP	0.13
gaz=PPL beforePos=NNP afterPos=VBZ	-0.47
gaz=PPL beforePos=NNP afterPos=WDT	-0.64
gaz=PPL beforePos=NNPS afterPos=NNP	-0.63
gaz=PPL beforePos=NNPS afterPos=VBD	-0.75
gaz=PPL beforePos=NNS afterPos=DT	-0.13
gaz=PPL beforePos=NNS afterPos=NNP	-0.53
gaz=PPL beforePos=POS afterPos=,	0.14
gaz=PPL beforePos=POS afterPos=IN	0.24
gaz=PPL beforePos=POS afterPos=NNP	-1.04
gaz=PPL beforePos=RB afterPos=DT	-0.21
gaz=PPL beforePos=RB afterPos=NNP	-0.47
gaz=PPL beforePos=VB afterPos=IN	-0.4
gaz=PPL beforePos=VB afterPos=NNP	-0.64
gaz=PPL beforePos=VBD afterPos=,	-0.73
gaz=PPL beforePos=VBD afterPos=.	-1.15
gaz=PPL beforePos=VBD afterPos=IN	0.39
gaz=PPL beforePos=VBD afterPos=NNP	0.11
gaz=PPL beforePos=VBD afterPos=POS	-0.41
gaz=PPL beforePos=VBG afterPos=,	-0.56
gaz=PPL beforePos=VBG afterPos=.	-0.43
gaz=PPL beforePos=VBG afterPos=IN	0.28
gaz=PPL beforePos=VBG afterPos=NNP	-0.51
gaz=PPL beforePos=VBN afterPos=DT	-0.1
gaz=PPL beforePos=VBN afterPos=NNP	-0.7
gaz=PPL beforePos=VBP afterPos=NNP	-0.23
gaz=PPL beforePos=VBP afterPos=VBD	-0.63
gaz=PPL beforePos=VBZ afterPos=NNP	-0.33
gaz=PPL beforePos=WDT afterPos=VBD	-0.61
gaz=PPL name=none	-0.08
gaz=PPL name=organisation same	-0.65
gaz=PPL name=organisation wider	-0.15
gaz=PPL name=other same	-0.52
gaz=PPL name=other wider	0.04
gaz=PPL name=person same	-0.32
gaz=PPL name=person wider	-0.38
gaz=PPL name=place same	0.68
gaz=PPL name=place wider	-0.24
gaz=PPLC	0.39
gaz=PPLC before=,	-0.12
gaz=PPLC before=-	-0.42
gaz=PPLC before=.	0.63
gaz=PPLC before=and	0.7
gaz=PPLC before=between	0.61
gaz=PPLC before=from	-0.22
gaz=PPLC before=in	0.92
gaz=PPLC before=of	-0.21
gaz=PPLC before=the	-0.39
gaz=PPLC before=to	-0.21
gaz=PPLC beforePos=, afterPos=,	0.73
gaz=PPLC beforePos=DT afterPos=NN	0.66
gaz=PPLC beforePos=DT afterPos=NNP	-0.51
gaz=PPLC beforePos=IN afterPos=,	0.05
gaz=PPLC beforePos=IN afterPos=.	0.5
gaz=PPLC beforePos=IN afterPos=CC	0.57
gaz=PPLC beforePos=IN afterPos=IN	-0.22
gaz=PPLC beforePos=IN afterPos=NN	-0.18
gaz=PPLC beforePos=IN afterPos=POS	0.6
gaz=PPLC beforePos=IN afterPos=VBD	0.6
gaz=PPLC beforePos=IN afterPos=VBZ	0.66
gaz=PPLC beforePos=NNP afterPos=.	0.67
gaz=PPLC name=none	0.17
gaz=PPLC name=organisation wider	0.21
gaz=PPLC name=other same	0.55
gaz=PPLC name=person wider	0.25
gaz=PPLC name=place same	0.42
gaz=PPLC name=place wider	-0.1
gaz=RGN	-0.18
gaz=RGN before=,	0.11
gaz=RGN before=-	-0.47
gaz=RGN before=.	-0.71
gaz=RGN before=and	-0.22
gaz=RGN before=eastern	-0.15
gaz=RGN before=in	-0.11
gaz=RGN before=new	0.49
gaz=RGN before=of	0.54
gaz=RGN before=south	-0.44
gaz=RGN before=the	-0.28
gaz=RGN before=to	0.19
gaz=RGN beforePos=, afterPos=,	0.55
gaz=RGN beforePos=CC afterPos=,	-0.32
gaz=RGN beforePos=DT afterPos=,	0.91
gaz=RGN beforePos=DT afterPos=.	-0.34
gaz=RGN beforePos=DT afterPos=CC	-0.3
gaz=RGN beforePos=DT afterPos=IN	-0.32
gaz=RGN beforePos=DT afterPos=NN	1.02
gaz=RGN beforePos=DT afterPos=NNP	0.31
gaz=RGN beforePos=DT afterPos=POS	0.3
gaz=RGN beforePos=DT afterPos=TO	0.06
gaz=RGN beforePos=DT afterPos=VBD	0.19
gaz=RGN beforePos=DT afterPos=VBP	-0.26
gaz=RGN beforePos=DT afterPos=VBZ	-0.49
gaz=RGN beforePos=IN afterPos=,	0.76
gaz=RGN beforePos=IN afterPos=.	0.91
gaz=RGN beforePos=IN afterPos=CC	-0.21
gaz=RGN beforePos=IN afterPos=IN	0.37
gaz=RGN beforePos=IN afterPos=NN	0.71
gaz=RGN beforePos=IN afterPos=NNP	-0.15
gaz=RGN beforePos=IN afterPos=NNS	-0.09
gaz=RGN beforePos=JJ afterPos=NNP	0.71
gaz=RGN beforePos=NNP afterPos=,	-0.55
gaz=RGN beforePos=NNP afterPos=VBZ	-0.66
gaz=RGN name=none	-0.14
gaz=RGN name=organisation same	-0.44
gaz=RGN name=organisation wider	-0.27
gaz=RGN name=other same	-0.38
gaz=RGN name=other wider	0.33
gaz=RGN name=place same	2.25
gaz=RGN name=place wider	-0.16
gaz=SEA	0.38
gaz=SEA before=eastern	-0.45
gaz=SEA before=the	0.65
gaz=SEA name=none	0.36
gaz=SEA name=place same	0.68
gaz=STM	-0.39
gaz=STM before=and	0.37
gaz=STM before=the	-0.19
gaz=STM before=west	-0.53
gaz=STM beforePos=CC afterPos=NNP	0.41
gaz=STM beforePos=DT afterPos=NN	0.99
gaz=STM beforePos=DT afterPos=NNP	-0.48
gaz=STM beforePos=NNP afterPos=NN	-0.41
gaz=STM name=none	-0.66
gaz=STM name=organisation wider	0.3
gaz=STM name=place same	-0.04
gaz=STM name=place wider	0.25
gaz=VAL	0.26
gaz=VAL before=the	-0.24
gaz=VAL name=place same	0.75
gaz=none	-0.55
gaz=none before=	-0.61
gaz=none before=!	-0.6
gaz=none before="	-1.69
gaz=none before='	-0.98
gaz=none before='s	-0.24
gaz=none before=(	-0.6
gaz=none before=)	-0.9
gaz=none before=*	-0.62
gaz=none before=,	-0.19
gaz=none before=-	-1.34
gaz=none before=--	-0.85
gaz=none before=.	-0.41
gaz=none before=...	-0.55
gaz=none before=/	-1.05
gaz=none before=1	-0.41
gaz=none before=10th	-0.57
gaz=none before=2	-0.63
gaz=none before=2018	-0.73
gaz=none before=29	-0.33
gaz=none before=2nd	-0.8
gaz=none before=4	-0.26
gaz=none before=9.30	-0.41
gaz=none before=:	-0.04
gaz=none before=;	0.3
gaz=none before=?	0.46
gaz=none before=[	-0.74
gaz=none before=]	-0.38
gaz=none before=a	-0.56
gaz=none before=a.m.	-0.54
gaz=none before=about	-0.84
gaz=none before=accused	-0.59
gaz=none before=added	-0.49
gaz=none before=adviser	-0.47
gaz=none before=after	-0.91
gaz=none before=against	-0.85
gaz=none before=all	-0.83
gaz=none before=an	0.1
gaz=none before=ana	-0.26
gaz=none before=and	-0.06
gaz=none before=announced	-0.69
gaz=none before=annual	-0.48
gaz=none before=another	-0.74
gaz=none before=are	-0.72
gaz=none before=arrested	-0.74
gaz=none before=as	-1.22
gaz=none before=asked	-0.47
gaz=none before=at	-0.15
gaz=none before=ate	-0.31
gaz=none before=awarded	-0.42
gaz=none before=based	-0.74
gaz=none before=because	-0.57
gaz=none before=before	-0.35
gaz=none before=believes	-0.63
gaz=none before=between	-1.13
gaz=none before=bin	-0.8
gaz=none before=biturbocharged	-0.76
gaz=none before=board	-0.74
gaz=none before=both	-0.57
gaz=none before=brother	-0.42
gaz=none before=but	-0.63
gaz=none before=by	-0.15
gaz=none before=california	-0.51
gaz=none before=called	-1.1
gaz=none before=canadian	-0.47
gaz=none before=candidate	-0.32
gaz=none before=central	-0.51
gaz=none before=charity	-0.7
gaz=none before=chef	-0.33
gaz=none before=chief	-0.52
gaz=none before=coach	-0.31
gaz=none before=colorado	-0.33
gaz=none before=company	-0.66
gaz=none before=conference	-0.67
gaz=none before=confirmed	-0.58
gaz=none before=county	-0.41
gaz=none before=current	-0.88
gaz=none before=cuyahoga	-0.33
gaz=none before=day	0.16
gaz=none before=deadly	-0.57
gaz=none before=degrees	-0.58
gaz=none before=died	-0.48
gaz=none before=director	-0.59
gaz=none before=driver	-0.62
gaz=none before=drug	-0.63
gaz=none before=during	-0.41
gaz=none before=early	-0.69
gaz=none before=expert	-0.38
gaz=none before=family	-0.53
gaz=none before=famous	-0.42
gaz=none before=firm	-0.93
gaz=none before=first	0.14
gaz=none before=for	-0.69
gaz=none before=former	-1.18
gaz=none before=found	-0.39
gaz=none before=four	0.19
gaz=none before=from	-0.06
gaz=none before=give	-0.46
gaz=none before=group	-0.68
gaz=none before=had	-0.66
gaz=none before=has	-0.68
gaz=none before=have	-0.68
gaz=none before=head	-0.6
gaz=none before=help	-0.75
gaz=none before=her	-0.47
gaz=none before=his	-0.74
gaz=none before=how	-0.64
gaz=none before=identified	-0.34
gaz=none before=if	-0.52
gaz=none before=in	-0.06
gaz=none before=include	0.13
gaz=none before=included	-0.5
gaz=none before=includes	-0.71
gaz=none before=including	-0.75
gaz=none before=individual	-0.57
gaz=none before=influenza	-0.57
gaz=none before=inter-state	-0.29
gaz=none before=into	0.25
gaz=none before=involving	-0.59
gaz=none before=is	0.14
gaz=none before=its	-0.62
gaz=none before=judge	-0.33
gaz=none before=known	-0.64
gaz=none before=last	-0.82
gaz=none before=late	-0.97
gaz=none before=latest	-0.5
gaz=none before=lethal	-0.58
gaz=none before=like	-0.68
gaz=none before=located	-0.24
gaz=none before=manager	-0.37
gaz=none before=marathon	-0.5
gaz=none before=michigan	-0.41
gaz=none before=million	0.4
gaz=none before=minister	-0.36
gaz=none before=montgomery	-0.43
gaz=none before=more	-0.36
gaz=none before=named	-0.72
gaz=none before=new	-0.09
gaz=none before=next	-0.88
gaz=none before=north	-0.44
gaz=none before=of	0.08
gaz=none before=officer	-0.5
gaz=none before=official	-0.75
gaz=none before=old	-0.79
gaz=none before=on	-0.88
gaz=none before=or	-1.07
gaz=none before=orange	-0.48
gaz=none before=other	-0.85
gaz=none before=our	-0.76
gaz=none before=over	-0.51
gaz=none before=pathogenic	-0.47
gaz=none before=pay	-0.35
gaz=none before=people	-0.21
gaz=none before=pm	-0.72
gaz=none before=president	-0.59
gaz=none before=producer	-0.44
gaz=none before=professor	-0.36
gaz=none before=queen	-0.5
gaz=none before=recent	-0.55
gaz=none before=regional	-0.69
gaz=none before=resistant	-0.53
gaz=none before=royal	-0.58
gaz=none before=ruling	0.27
gaz=none before=run	0.13
gaz=none before=said	-1.11
gaz=none before=santa	-0.51
gaz=none before=say	-0.67
gaz=none before=says	-0.92
gaz=none before=since	-1.05
gaz=none before=singer	-0.46
gaz=none before=so	-0.61
gaz=none before=solar	-0.51
gaz=none before=some	-0.56
gaz=none before=son	-0.4
gaz=none before=sos	-0.43
gaz=none before=south	-0.57
gaz=none before=spokesman	-0.59
gaz=none before=spokeswoman	-0.4
gaz=none before=st	-0.41
gaz=none before=st.	-0.55
gaz=none before=star	-0.58
gaz=none before=state	-0.57
gaz=none before=such	-0.48
gaz=none before=suspected	-0.54
gaz=none before=that	-0.04
gaz=none before=then	0.22
gaz=none before=think	-0.57
gaz=none before=this	-1.05
gaz=none before=through	-0.64
gaz=none before=till	-0.54
gaz=none before=tipperary	-0.27
gaz=none before=to	-0.31
gaz=none before=told	-0.93
gaz=none before=under	-0.44
gaz=none before=university	-0.4
gaz=none before=until	-0.39
gaz=none before=us	-0.48
gaz=none before=was	-0.83
gaz=none before=well	-0.39
gaz=none before=what	-0.54
gaz=none before=when	-1.07
gaz=none before=where	0.32
gaz=none before=which	-0.54
gaz=none before=while	-1.24
gaz=none before=why	0.44
gaz=none before=wife	-0.55
gaz=none before=wild	-0.73
gaz=none before=winning	-0.41
gaz=none before=with	-0.35
gaz=none before=your	-0.47
gaz=none before=–	-1
gaz=none before=—	-0.8
gaz=none before=‘	-0.05
gaz=none before=’	-0.31
gaz=none before=’s	0.17
gaz=none before=“	-1.47
gaz=none before=”	-1.4
gaz=none before=…	-0.47
gaz=none beforePos='' afterPos=,	-0.71
gaz=none beforePos='' afterPos=.	-0.5
gaz=none beforePos='' afterPos=:	-0.52
gaz=none beforePos='' afterPos=CC	-0.54
gaz=none beforePos='' afterPos=CD	-0.2
gaz=none beforePos='' afterPos=DT	-0.2
gaz=none beforePos='' afterPos=IN	-0.67
gaz=none beforePos='' afterPos=JJ	-0.37
gaz=none beforePos='' afterPos=NN	-1.05
gaz=none beforePos='' afterPos=NNS	-0.81
gaz=none beforePos='' afterPos=PRP	-0.49
gaz=none beforePos='' afterPos=RB	-0.27
gaz=none beforePos='' afterPos=VBD	-1.23
gaz=none beforePos='' afterPos=VBP	-0.25
gaz=none beforePos='' afterPos=VBZ	-0.92
gaz=none beforePos=, afterPos=,	-0.4
gaz=none beforePos=, afterPos=-LRB-	0.89
gaz=none beforePos=, afterPos=-RRB-	-0.7
gaz=none beforePos=, afterPos=.	-0.67
gaz=none beforePos=, afterPos=:	0.3
gaz=none beforePos=, afterPos=CC	-0.27
gaz=none beforePos=, afterPos=CD	-1.03
gaz=none beforePos=, afterPos=DT	-1.02
gaz=none beforePos=, afterPos=HYPH	-0.93
gaz=none beforePos=, afterPos=IN	-1.62
gaz=none beforePos=, afterPos=JJ	-0.7
gaz=none beforePos=, afterPos=MD	-0.86
gaz=none beforePos=, afterPos=NN	-0.6
gaz=none beforePos=, afterPos=NNP	-1.1
gaz=none beforePos=, afterPos=NNS	-1.45
gaz=none beforePos=, afterPos=POS	-1.25
gaz=none beforePos=, afterPos=RB	0.13
gaz=none beforePos=, afterPos=TO	-0.7
gaz=none beforePos=, afterPos=VBD	-0.45
gaz=none beforePos=, afterPos=VBP	-1.37
gaz=none beforePos=, afterPos=VBZ	-0.84
gaz=none beforePos=- afterPos=,	0.05
gaz=none beforePos=- afterPos=-LRB-	-0.66
gaz=none beforePos=- afterPos=.	-0.44
gaz=none beforePos=- afterPos=CC	-0.37
gaz=none beforePos=- afterPos=CD	-0.21
gaz=none beforePos=- afterPos=DT	-0.33
gaz=none beforePos=- afterPos=IN	-0.64
gaz=none beforePos=- afterPos=JJ	-0.45
gaz=none beforePos=- afterPos=JJS	-0.12
gaz=none beforePos=- afterPos=NN	-1.41
gaz=none beforePos=- afterPos=NNP	-0.19
gaz=none beforePos=- afterPos=NNS	-1.68
gaz=none beforePos=- afterPos=POS	-0.64
gaz=none beforePos=- afterPos=VBD	-0.92
gaz=none beforePos=- afterPos=VBG	-0.22
gaz=none beforePos=- afterPos=VBN	-0.68
gaz=none beforePos=- afterPos=VBP	-0.75
gaz=none beforePos=- afterPos=VBZ	-1
gaz=none beforePos=-LRB- afterPos=,	-0.89
gaz=none beforePos=-LRB- afterPos=-RRB-	-0.38
gaz=none beforePos=-LRB- afterPos=:	-1.58
gaz=none beforePos=-LRB- afterPos=CD	-0.53
gaz=none beforePos=-LRB- afterPos=IN	-0.76
gaz=none beforePos=-LRB- afterPos=NN	-0.8
gaz=none beforePos=-LRB- afterPos=NNP	-0.71
gaz=none beforePos=-LRB- afterPos=POS	-0.37
gaz=none beforePos=-LRB- afterPos=SYM	-0.91
gaz=none beforePos=-RRB- afterPos=CD	-0.2
gaz=none beforePos=-RRB- afterPos=NN	-0.43
gaz=none beforePos=-RRB- afterPos=NNP	-0.36
gaz=none beforePos=-RRB- afterPos=VBD	-0.37
gaz=none beforePos=-RRB- afterPos=VBZ	-0.21
gaz=none beforePos=. afterPos=,	-2.52
gaz=none beforePos=. afterPos=-LRB-	-1.43
gaz=none beforePos=. afterPos=.	-1.29
gaz=none beforePos=. afterPos=:	-1.21
gaz=none beforePos=. afterPos=CC	-1.39
gaz=none beforePos=. afterPos=CD	-0.8
gaz=none beforePos=. afterPos=DT	-0.35
gaz=none beforePos=. afterPos=EX	-0.46
gaz=none beforePos=. afterPos=HYPH	-0.59
gaz=none beforePos=. afterPos=IN	-0.65
gaz=none beforePos=. afterPos=JJ	-1.22
gaz=none beforePos=. afterPos=JJR	-0.63
gaz=none beforePos=. afterPos=JJS	-0.34
gaz=none beforePos=. afterPos=MD	-1.72
gaz=none beforePos=. afterPos=NN	-0.56
gaz=none beforePos=. afterPos=NNP	-0.2
gaz=none beforePos=. afterPos=NNPS	-0.63
gaz=none beforePos=. afterPos=NNS	-1.68
gaz=none beforePos=. afterPos=POS	-1.65
gaz=none beforePos=. afterPos=PRP	-0.98
gaz=none beforePos=. afterPos=RB	-1.76
gaz=none beforePos=. afterPos=RBR	-0.42
gaz=none beforePos=. afterPos=RBS	-0.21
gaz=none beforePos=. afterPos=RP	-0.7
gaz=none beforePos=. afterPos=TO	-1
gaz=none beforePos=. afterPos=VB	-0.65
gaz=none beforePos=. afterPos=VBD	-0.79
gaz=none beforePos=. afterPos=VBG	0.11
gaz=none beforePos=. afterPos=VBN	-1.67
gaz=none beforePos=. afterPos=VBP	-1.81
gaz=none beforePos=. afterPos=VBZ	0.51
gaz=none beforePos=. afterPos=WDT	-0.58
gaz=none beforePos=. afterPos=WP	-0.54
gaz=none beforePos=. afterPos=WRB	-0.56
gaz=none beforePos=: afterPos=''	-0.76
gaz=none beforePos=: afterPos=,	0.44
gaz=none beforePos=: afterPos=-RRB-	-1.02
gaz=none beforePos=: afterPos=.	-1.17
gaz=none beforePos=: afterPos=:	0.49
gaz=none beforePos=: afterPos=CC	-0.65
gaz=none beforePos=: afterPos=CD	-0.54
gaz=none beforePos=: afterPos=DT	-0.51
gaz=none beforePos=: afterPos=IN	-1.29
gaz=none beforePos=: afterPos=JJ	-0.68
gaz=none beforePos=: afterPos=MD	-0.8
gaz=none beforePos=: afterPos=NN	-0.67
gaz=none beforePos=: afterPos=NNP	-0.48
gaz=none beforePos=: afterPos=NNS	-0.12
gaz=none beforePos=: afterPos=PRP	-0.87
gaz=none beforePos=: afterPos=VBD	-0.8
gaz=none beforePos=: afterPos=VBP	-0.35
gaz=none beforePos=: afterPos=VBZ	0.29
gaz=none beforePos=CC afterPos=,	-0.24
gaz=none beforePos=CC afterPos=-LRB-	-1.03
gaz=none beforePos=CC afterPos=.	0.11
gaz=none beforePos=CC afterPos=IN	0.1
gaz=none beforePos=CC afterPos=MD	-0.74
gaz=none beforePos=CC afterPos=NN	-1.07
gaz=none beforePos=CC afterPos=NNP	-0.87
gaz=none beforePos=CC afterPos=NNS	-0.62
gaz=none beforePos=CC afterPos=POS	-0.76
gaz=none beforePos=CC afterPos=VBD	-1.23
gaz=none beforePos=CC afterPos=VBP	-1.26
gaz=none beforePos=CC afterPos=VBZ	-0.98
gaz=none beforePos=CD afterPos=,	-1
gaz=none beforePos=CD afterPos=-LRB-	-0.69
gaz=none beforePos=CD afterPos=-RRB-	-0.82
gaz=none beforePos=CD afterPos=.	0.17
gaz=none beforePos=CD afterPos=:	-0.69
gaz=none beforePos=CD afterPos=CC	-0.72
gaz=none beforePos=CD afterPos=CD	-0.13
gaz=none beforePos=CD afterPos=DT	-0.21
gaz=none beforePos=CD afterPos=IN	-1.37
gaz=none beforePos=CD afterPos=NN	-1.07
gaz=none beforePos=CD afterPos=NNS	-0.28
gaz=none beforePos=CD afterPos=RB	-0.59
gaz=none beforePos=CD afterPos=SYM	-0.66
gaz=none beforePos=CD afterPos=VBD	-0.81
gaz=none beforePos=CD afterPos=VBN	-0.45
gaz=none beforePos=CD afterPos=VBZ	-0.5
gaz=none beforePos=DT afterPos=,	0.1
gaz=none beforePos=DT afterPos=-LRB-	-0.09
gaz=none beforePos=DT afterPos=.	-0.37
gaz=none beforePos=DT afterPos=:	0.08
gaz=none beforePos=DT afterPos=CC	-1.24
gaz=none beforePos=DT afterPos=CD	-1.23
gaz=none beforePos=DT afterPos=HYPH	-1.07
gaz=none beforePos=DT afterPos=IN	-0.43
gaz=none beforePos=DT afterPos=JJ	-1.1
gaz=none beforePos=DT afterPos=MD	-1.71
gaz=none beforePos=DT afterPos=NN	-0.25
gaz=none beforePos=DT afterPos=NNP	-0.65
gaz=none beforePos=DT afterPos=NNS	-1.96
gaz=none beforePos=DT afterPos=POS	-1.04
gaz=none beforePos=DT afterPos=RB	0.37
gaz=none beforePos=DT afterPos=RBR	0.38
gaz=none beforePos=DT afterPos=TO	-0.75
gaz=none beforePos=DT afterPos=VBD	-1.75
gaz=none beforePos=DT afterPos=VBG	0.29
gaz=none beforePos=DT afterPos=VBN	-0.19
gaz=none beforePos=DT afterPos=VBP	-1.27
gaz=none beforePos=DT afterPos=VBZ	-0.3
gaz=none beforePos=DT afterPos=WDT	0.28
gaz=none beforePos=DT afterPos=WRB	-0.23
gaz=none beforePos=HYPH afterPos=NN	-0.8
gaz=none beforePos=IN afterPos=''	0.27
gaz=none beforePos=IN afterPos=,	-0.35
gaz=none beforePos=IN afterPos=-LRB-	-0.77
gaz=none beforePos=IN afterPos=-RRB-	-0.63
gaz=none beforePos=IN afterPos=.	-0.07
gaz=none beforePos=IN afterPos=CC	-0.06
gaz=none beforePos=IN afterPos=CD	-1.24
gaz=none beforePos=IN afterPos=DT	0.24
gaz=none beforePos=IN afterPos=HYPH	-1.16
gaz=none beforePos=IN afterPos=IN	0.13
gaz=none beforePos=IN afterPos=JJ	-0.86
gaz=none beforePos=IN afterPos=MD	-1.02
gaz=none beforePos=IN afterPos=NN	-0.45
gaz=none beforePos=IN afterPos=NNP	-1.58
gaz=none beforePos=IN afterPos=NNS	-0.07
gaz=none beforePos=IN afterPos=POS	-1.09
gaz=none beforePos=IN afterPos=PRP	-0.57
gaz=none beforePos=IN afterPos=RB	-0.14
gaz=none beforePos=IN afterPos=SYM	-0.7
gaz=none beforePos=IN afterPos=TO	0.11
gaz=none beforePos=IN afterPos=VB	-0.54
gaz=none beforePos=IN afterPos=VBD	0.16
gaz=none beforePos=IN afterPos=VBG	-0.92
gaz=none beforePos=IN afterPos=VBN	-1.07
gaz=none beforePos=IN afterPos=VBP	-0.94
gaz=none beforePos=IN afterPos=VBZ	-0.19
gaz=none beforePos=IN afterPos=WDT	-1.04
gaz=none beforePos=IN afterPos=WP	0.28
gaz=none beforePos=IN afterPos=WRB	-0.88
gaz=none beforePos=JJ afterPos=,	-0.4
gaz=none beforePos=JJ afterPos=-LRB-	-1.04
gaz=none beforePos=JJ afterPos=.	0.53
gaz=none beforePos=JJ afterPos=CC	-0.8
gaz=none beforePos=JJ afterPos=CD	-0.58
gaz=none beforePos=JJ afterPos=HYPH	-0.75
gaz=none beforePos=JJ afterPos=IN	-0.05
gaz=none beforePos=JJ afterPos=JJ	-0.77
gaz=none beforePos=JJ afterPos=MD	-0.64
gaz=none beforePos=JJ afterPos=NN	-2.32
gaz=none beforePos=JJ afterPos=NNP	-0.94
gaz=none beforePos=JJ afterPos=NNS	-1.15
gaz=none beforePos=JJ afterPos=POS	-0.46
gaz=none beforePos=JJ afterPos=VBD	-1.38
gaz=none beforePos=JJ afterPos=VBG	-0.72
gaz=none beforePos=JJ afterPos=VBZ	0.43
gaz=none beforePos=MD afterPos=VB	-0.85
gaz=none beforePos=NN afterPos=,	-0.57
gaz=none beforePos=NN afterPos=-LRB-	-0.96
gaz=none beforePos=NN afterPos=.	-0.63
gaz=none beforePos=NN afterPos=:	-1.02
gaz=none beforePos=NN afterPos=CC	-0.14
gaz=none beforePos=NN afterPos=CD	-0.62
gaz=none beforePos=NN afterPos=DT	-0.55
gaz=none beforePos=NN afterPos=IN	-0.14
gaz=none beforePos=NN afterPos=MD	0.08
gaz=none beforePos=NN afterPos=NN	-1.74
gaz=none beforePos=NN afterPos=NNP	-0.7
gaz=none beforePos=NN afterPos=NNS	-1.06
gaz=none beforePos=NN afterPos=POS	-0.69
gaz=none beforePos=NN afterPos=RB	-0.8
gaz=none beforePos=NN afterPos=TO	-0.91
gaz=none beforePos=NN afterPos=VBD	-2
gaz=none beforePos=NN afterPos=VBG	-0.45
gaz=none beforePos=NN afterPos=VBN	-0.66
gaz=none beforePos=NN afterPos=VBP	-0.86
gaz=none beforePos=NN afterPos=VBZ	-1.48
gaz=none beforePos=NNP afterPos=,	-0.23
gaz=none beforePos=NNP afterPos=-LRB-	-0.74
gaz=none beforePos=NNP afterPos=.	-1.71
gaz=none beforePos=NNP afterPos=:	-0.75
gaz=none beforePos=NNP afterPos=CC	-1.05
gaz=none beforePos=NNP afterPos=CD	-0.61
gaz=none beforePos=NNP afterPos=IN	-2.1
gaz=none beforePos=NNP afterPos=JJ	-0.49
gaz=none beforePos=NNP afterPos=NN	-1.49
gaz=none beforePos=NNP afterPos=NNP	-1.14
gaz=none beforePos=NNP afterPos=NNS	-0.57
gaz=none beforePos=NNP afterPos=POS	-0.81
gaz=none beforePos=NNP afterPos=RB	-0.87
gaz=none beforePos=NNP afterPos=TO	-0.75
gaz=none beforePos=NNP afterPos=VBD	-1.39
gaz=none beforePos=NNP afterPos=VBP	-0.66
gaz=none beforePos=NNP afterPos=VBZ	-1.01
gaz=none beforePos=NNPS afterPos=IN	-0.57
gaz=none beforePos=NNS afterPos=,	-0.81
gaz=none beforePos=NNS afterPos=.	-0.52
gaz=none beforePos=NNS afterPos=CC	-0.53
gaz=none beforePos=NNS afterPos=CD	-0.18
gaz=none beforePos=NNS afterPos=DT	-0.33
gaz=none beforePos=NNS afterPos=IN	-0.68
gaz=none beforePos=NNS afterPos=NN	-0.88
gaz=none beforePos=NNS afterPos=NNP	-0.28
gaz=none beforePos=NNS afterPos=NNS	-0.37
gaz=none beforePos=NNS afterPos=POS	-0.45
gaz=none beforePos=NNS afterPos=VBP	-0.56
gaz=none beforePos=POS afterPos=,	-0.25
gaz=none beforePos=POS afterPos=NN	-0.71
gaz=none beforePos=POS afterPos=VBD	-0.57
gaz=none beforePos=RB afterPos=,	0.09
gaz=none beforePos=RB afterPos=.	-0.73
gaz=none beforePos=RB afterPos=CD	-0.46
gaz=none beforePos=RB afterPos=IN	0.1
gaz=none beforePos=RB afterPos=VBP	-0.75
gaz=none beforePos=SYM afterPos=,	-0.6
gaz=none beforePos=SYM afterPos=-RRB-	-0.39
gaz=none beforePos=SYM afterPos=.	-0.79
gaz=none beforePos=VB afterPos=,	-1
gaz=none beforePos=VB afterPos=.	-0.93
gaz=none beforePos=VB afterPos=CD	-0.43
gaz=none beforePos=VB afterPos=IN	-0.24
gaz=none beforePos=VB afterPos=JJ	-0.55
gaz=none beforePos=VB afterPos=NN	-0.73
gaz=none beforePos=VB afterPos=NNS	-0.93
gaz=none beforePos=VB afterPos=POS	-0.35
gaz=none beforePos=VB afterPos=TO	-0.82
gaz=none beforePos=VBD afterPos=,	-1.58
gaz=none beforePos=VBD afterPos=-LRB-	-0.68
gaz=none beforePos=VBD afterPos=.	-1.13
gaz=none beforePos=VBD afterPos=:	-0.61
gaz=none beforePos=VBD afterPos=CC	0.36
gaz=none beforePos=VBD afterPos=CD	-0.52
gaz=none beforePos=VBD afterPos=DT	-0.72
gaz=none beforePos=VBD afterPos=IN	-1.23
gaz=none beforePos=VBD afterPos=JJ	-0.56
gaz=none beforePos=VBD afterPos=NN	-0.9
gaz=none beforePos=VBD afterPos=NNP	-0.51
gaz=none beforePos=VBD afterPos=NNS	-0.85
gaz=none beforePos=VBD afterPos=POS	-1.01
gaz=none beforePos=VBD afterPos=PRP	-0.38
gaz=none beforePos=VBD afterPos=TO	-1.16
gaz=none beforePos=VBD afterPos=VBD	-0.45
gaz=none beforePos=VBD afterPos=VBP	-0.61
gaz=none beforePos=VBD afterPos=VBZ	-0.52
gaz=none beforePos=VBD afterPos=WDT	-0.43
gaz=none beforePos=VBG afterPos=,	-0.79
gaz=none beforePos=VBG afterPos=.	-0.54
gaz=none beforePos=VBG afterPos=CC	-0.85
gaz=none beforePos=VBG afterPos=IN	-0.37
gaz=none beforePos=VBG afterPos=NN	-1.26
gaz=none beforePos=VBG afterPos=NNS	-1.17
gaz=none beforePos=VBG afterPos=POS	-0.98
gaz=none beforePos=VBG afterPos=TO	-0.77
gaz=none beforePos=VBG afterPos=VBP	-0.55
gaz=none beforePos=VBG afterPos=VBZ	-0.73
gaz=none beforePos=VBN afterPos=,	-1.1
gaz=none beforePos=VBN afterPos=.	-0.12
gaz=none beforePos=VBN afterPos=CD	-0.79
gaz=none beforePos=VBN afterPos=IN	0.11
gaz=none beforePos=VBN afterPos=NN	-1.36
gaz=none beforePos=VBN afterPos=NNP	-0.7
gaz=none beforePos=VBN afterPos=NNS	-0.69
gaz=none beforePos=VBN afterPos=POS	-0.79
gaz=none beforePos=VBN afterPos=VBD	0.37
gaz=none beforePos=VBN afterPos=VBZ	-0.81
gaz=none beforePos=VBP afterPos=,	-1.15
gaz=none beforePos=VBP afterPos=IN	0.53
gaz=none beforePos=VBP afterPos=VBP	-0.6
gaz=none beforePos=VBP afterPos=VBZ	-0.66
gaz=none beforePos=VBZ afterPos=,	-1.24
gaz=none beforePos=VBZ afterPos=.	-1.25
gaz=none beforePos=VBZ afterPos=CD	-0.19
gaz=none beforePos=VBZ afterPos=NNS	0.14
gaz=none beforePos=VBZ afterPos=POS	-0.48
gaz=none beforePos=VBZ afterPos=VBD	-0.8
gaz=none beforePos=WDT afterPos=VBD	-0.92
gaz=none beforePos=WDT afterPos=VBZ	-0.54
gaz=none beforePos=WRB afterPos=VBD	0.2
gaz=none beforePos=WRB afterPos=VBZ	-0.72
gaz=none name=none	-0.26
gaz=none name=organisation inside	-1.23
gaz=none name=organisation same	0.07
gaz=none name=organisation wider	-1.09
gaz=none name=other inside	-0.17
gaz=none name=other wider	-0.82
gaz=none name=person inside	-0.53
gaz=none name=person same	-0.78
gaz=none name=person wider	-0.55
gaz=none name=place inside	-2.56
gaz=none name=place same	-0.1
gaz=none name=place wider	-2.13
gazetteer before=	0.3
gazetteer before=!	0.4
gazetteer before="	-0.45
gazetteer before=&	0.17
gazetteer before='s	-0.19
gazetteer before=(	-0.35
gazetteer before=)	-0.08
gazetteer before=*	-0.58
gazetteer before=,	-0.23
gazetteer before=-	-0.14
gazetteer before=/	0.14
gazetteer before=2016	0.37
gazetteer before=:	0.22
gazetteer before=;	-0.11
gazetteer before=?	-0.5
gazetteer before=a	0.34
gazetteer before=about	0.37
gazetteer before=across	0.79
gazetteer before=adrian	-0.28
gazetteer before=affecting	0.07
gazetteer before=after	0.04
gazetteer before=against	0.43
gazetteer before=agence	-0.42
gazetteer before=agent	-0.52
gazetteer before=air	0.81
gazetteer before=alfie	-0.17
gazetteer before=all	-0.67
gazetteer before=although	0.64
gazetteer before=ambassador	-0.23
gazetteer before=american	-0.64
gazetteer before=an	-0.18
gazetteer before=and	0.22
gazetteer before=andrew	-0.35
gazetteer before=anthony	-0.26
gazetteer before=archbishop	-0.33
gazetteer before=are	0.78
gazetteer before=around	0.5
gazetteer before=as	-0.38
gazetteer before=asked	0.59
gazetteer before=barack	-0.16
gazetteer before=barclays	-0.6
gazetteer before=barry	-0.3
gazetteer before=before	0.18
gazetteer before=between	0.47
gazetteer before=beverly	-0.47
gazetteer before=billion	0.77
gazetteer before=birmingham	-0.39
gazetteer before=both	-0.24
gazetteer before=brands	-0.52
gazetteer before=brian	-0.29
gazetteer before=british	-0.73
gazetteer before=by	0.04
gazetteer before=called	0.54
gazetteer before=candidate	-0.44
gazetteer before=cape	-0.58
gazetteer before=capital	0.69
gazetteer before=central	0.31
gazetteer before=che	-0.46
gazetteer before=chief	-0.38
gazetteer before=chris	-0.36
gazetteer before=city	0.29
gazetteer before=congressman	-0.16
gazetteer before=copyright	0.24
gazetteer before=county	-0.21
gazetteer before=crown	-0.36
gazetteer before=current	0.49
gazetteer before=david	-0.37
gazetteer before=de	-0.77
gazetteer before=democratic	-0.75
gazetteer before=development	-0.28
gazetteer before=dimond	-0.33
gazetteer before=director	-0.19
gazetteer before=district	-0.28
gazetteer before=dominican	-0.53
gazetteer before=downtown	0.56
gazetteer before=dr	-0.22
gazetteer before=dr.	-0.3
gazetteer before=during	-0.6
gazetteer before=early	-0.6
gazetteer before=east	-0.06
gazetteer before=ebola	-0.28
gazetteer before=el	-0.47
gazetteer before=energy	0.49
gazetteer before=epicurean	0.46
gazetteer before=european	-0.26
gazetteer before=executive	-0.15
gazetteer before=federal	-0.41
gazetteer before=felipe	-0.34
gazetteer before=first	0.26
gazetteer before=following	0.29
gazetteer before=for	0.3
gazetteer before=former	0.33
gazetteer before=four	0.16
gazetteer before=francis	-0.29
gazetteer before=frontcounter	0.76
gazetteer before=general	-0.36
gazetteer before=given	0.49
gazetteer before=goz	-0.62
gazetteer before=grants	-0.48
gazetteer before=great	-0.7
gazetteer before=gtm	-0.41
gazetteer before=health	-0.43
gazetteer before=high	-0.24
gazetteer before=hills	-0.62
gazetteer before=his	0.63
gazetteer before=holy	-0.44
gazetteer before=hong	-0.31
gazetteer before=hugh	-0.29
gazetteer before=ian	-0.3
gazetteer before=identified	-0.11
gazetteer before=if	-0.48
gazetteer before=in	-0.08
gazetteer before=including	0.32
gazetteer before=international	-0.3
gazetteer before=into	0.68
gazetteer before=investment	-0.5
gazetteer before=is	-0.43
gazetteer before=its	0.59
gazetteer before=jaime	-0.25
gazetteer before=james	-0.3
gazetteer before=jim	-0.3
gazetteer before=joe	-0.25
gazetteer before=john	-0.41
gazetteer before=jonathan	-0.18
gazetteer before=jose	-0.19
gazetteer before=judge	-0.43
gazetteer before=just	0.49
gazetteer before=known	-0.15
gazetteer before=las	-0.33
gazetteer before=left	0.35
gazetteer before=like	0.38
gazetteer before=los	-0.55
gazetteer before=louis	-0.23
gazetteer before=mahim	-0.48
gazetteer before=manuel	-0.41
gazetteer before=mario	-0.13
gazetteer before=martin	-0.31
gazetteer before=mary	-0.21
gazetteer before=mashonaland	-0.5
gazetteer before=matthew	-0.34
gazetteer before=mayor	-0.29
gazetteer before=medical	-0.42
gazetteer before=mexico	-0.38
gazetteer before=miami	-0.4
gazetteer before=michael	-0.35
gazetteer before=middle	-0.5
gazetteer before=mike	-0.28
gazetteer before=million	-0.24
gazetteer before=minister	-0.18
gazetteer before=more	-0.48
gazetteer before=mr	-0.2
gazetteer before=mr.	-0.22
gazetteer before=ms	-0.23
gazetteer before=ms.	-0.24
gazetteer before=named	0.2
gazetteer before=national	-0.33
gazetteer before=near	0.1
gazetteer before=nearby	-0.78
gazetteer before=neighboring	0.67
gazetteer before=neighbouring	0.79
gazetteer before=nelson	-0.38
gazetteer before=new	-0.44
gazetteer before=nhs	-0.37
gazetteer before=north	-0.19
gazetteer before=northern	-0.21
gazetteer before=northwestern	0.46
gazetteer before=notre	-0.43
gazetteer before=of	-0.05
gazetteer before=offer	0.47
gazetteer before=old	-0.07
gazetteer before=on	0.33
gazetteer before=or	0.38
gazetteer before=over	0.41
gazetteer before=pamela	-0.33
gazetteer before=paul	-0.28
gazetteer before=pope	-0.16
gazetteer before=president	-0.29
gazetteer before=prof.	-0.14
gazetteer before=regional	0.4
gazetteer before=rift	-0.24
gazetteer before=royal	-0.48
gazetteer before=safety	-0.53
gazetteer before=said	0.39
gazetteer before=santa	-0.58
gazetteer before=saudi	-0.46
gazetteer before=say	0.34
gazetteer before=says	-0.19
gazetteer before=senator	-0.33
gazetteer before=seoul	-0.41
gazetteer before=since	-0.66
gazetteer before=sme	0.61
gazetteer before=south	-0.51
gazetteer before=southeast	0.58
gazetteer before=southern	0.56
gazetteer before=soviet	-0.34
gazetteer before=spokesman	-0.36
gazetteer before=st.	-0.26
gazetteer before=states	0.16
gazetteer before=such	-0.25
gazetteer before=support	0.23
gazetteer before=supreme	-0.14
gazetteer before=sustainable	-0.28
gazetteer before=taco	-0.81
gazetteer before=than	0.39
gazetteer before=that	-0.22
gazetteer before=the	0.16
gazetteer before=then	0.14
gazetteer before=third	0.16
gazetteer before=this	0.32
gazetteer before=through	0.5
gazetteer before=throughout	0.63
gazetteer before=thunder	-0.24
gazetteer before=time	-0.4
gazetteer before=to	0.21
gazetteer before=tom	-0.12
gazetteer before=town	-0.46
gazetteer before=trade	-0.5
gazetteer before=tropical	0.63
gazetteer before=turtle	-0.43
gazetteer before=two	0.48
gazetteer before=u.s.	-0.45
gazetteer before=under	0.32
gazetteer before=united	-1.06
gazetteer before=until	-0.18
gazetteer before=us	-0.36
gazetteer before=verkhovna	-0.43
gazetteer before=veterinary	-0.36
gazetteer before=village	0.36
gazetteer before=villages	0.61
gazetteer before=visited	0.39
gazetteer before=visiting	0.58
gazetteer before=was	0.61
gazetteer before=washington	-0.27
gazetteer before=week	-0.28
gazetteer before=well	-0.13
gazetteer before=west	-0.24
gazetteer before=western	0.19
gazetteer before=when	0.23
gazetteer before=where	-0.37
gazetteer before=which	0.55
gazetteer before=while	0.36
gazetteer before=wildlife	-0.43
gazetteer before=william	-0.16
gazetteer before=with	-0.12
gazetteer before=without	-0.48
gazetteer before=world	-0.61
gazetteer before=york	-0.59
gazetteer before=yulit	-0.21
gazetteer before=zealand	-0.25
gazetteer before=–	0.2
gazetteer before=—	0.13
gazetteer before=‘	-0.52
gazetteer before=“	0.07
gazetteer before=”	-0.04
gazetteer words=1 false false	0.53
gazetteer words=1 false true	-0.1
gazetteer words=1 true false	-0.33
gazetteer words=1 true true	-0.23
gazetteer words=2 false false	0.62
gazetteer words=2 false true	-0.3
gazetteer words=2 true false	0.46
gazetteer words=2 true true	-0.45
gazetteer words=3 false false	0.36
gazetteer words=3 false true	-0.58
gazetteer words=3 true false	-0.2
gazetteer words=3 true true	-0.69
gazetteer words=4 false false	0.33
gazetteer words=4 false true	-0.31
gazetteer words=4 true false	-0.23
gazetteer words=5 false false	1.05
head=%	-0.46
head=05	-0.35
head=1	-0.47
head=10	-0.57
head=11	0.14
head=12	-0.53
head=13	-0.37
head=15	-0.67
head=16	-0.29
head=17	-0.48
head=18	-0.21
head=19	-0.51
head=2	-0.53
head=20	-0.55
head=2016	-0.03
head=2017	-0.47
head=21	-0.46
head=22	-0.2
head=23	-0.45
head=24	-0.33
head=25	-0.48
head=26	-0.25
head=27	-0.5
head=28	-0.65
head=28/29	0.3
head=29	-0.67
head=29/30	-0.68
head=3	-0.33
head=30	-0.58
head=300	0.29
head=31	-0.4
head=4	-0.66
head=5	-0.08
head=6	-0.47
head=7	-0.22
head=8	-0.2
head=9	-0.8
head=9.30	-0.41
head=able	-0.53
head=absentee	0.43
head=abuse	-0.33
head=accept	-0.1
head=accompany	-0.15
head=account	-0.04
head=accuse	0.23
head=acknowledge	-0.42
head=acquire	-0.69
head=act	-0.91
head=action	0.2
head=activity	0.3
head=actor	-0.3
head=actress	-0.44
head=add	-0.37
head=addition	-0.67
head=address	-0.38
head=administer	-0.35
head=administration	-0.64
head=admit	-1
head=adopt	0.57
head=advertiser	-0.36
head=advise	-0.53
head=adviser	-0.79
head=advisor	-0.78
head=advocate	-0.13
head=affair	-0.97
head=affect	0.16
head=affiliate	-0.53
head=afghanistan	0.19
head=afraid	-0.49
head=africa	-0.79
head=african	-0.63
head=afternoon	-0.62
head=age	0.23
head=agency	-0.55
head=agree	-0.93
head=agreement	-0.25
head=aid	-0.56
head=aide	-0.79
head=aim	-0.37
head=airline	0.53
head=airport	-0.21
head=al	-0.17
head=alaska	0.67
head=albuquerque	0.5
head=alert	0.03
head=alex	-0.52
head=alexandre	0.1
head=alfie	-0.17
head=alive	-0.42
head=all	0.09
head=allegation	-0.35
head=allege	0.34
head=alliance	-0.78
head=allow	-0.62
head=ally	0.22
head=alter	-0.39
head=ambassador	-0.05
head=america	-0.06
head=ames	0.72
head=amount	-0.15
head=amy	-0.53
head=ana	-0.25
head=analysis	-0.42
head=andrew	-0.8
head=android	-0.9
head=andrés	-0.29
head=angola	0.05
head=anhui	-0.17
head=animal	-0.72
head=announce	-0.22
head=announcement	-0.57
head=answer	-0.36
head=anthony	-0.63
head=anticipate	-0.45
head=apologise	-0.59
head=apologize	-0.47
head=appeal	-0.76
head=appear	-0.11
head=application	-0.47
head=apply	-0.56
head=appoint	-0.6
head=appreciate	-0.26
head=approach	-0.96
head=approval	-0.49
head=approve	-0.04
head=aqmd	-0.48
head=architect	-0.77
head=area	0.2
head=ariel	-0.72
head=arike	-0.75
head=arizona	0.49
head=arkansas	0.38
head=armenia	0.82
head=army	0.51
head=arrest	0.26
head=arrival	0.16
head=arrive	-0.11
head=art	-0.23
head=article	-0.73
head=artist	0.13
head=as	-0.13
head=asia	0.41
head=ask	-1.02
head=assemble	-0.31
head=assessment	-0.33
head=assistant	-0.53
head=associate	0.19
head=association	-0.7
head=assume	-0.48
head=assure	-0.28
head=atlanta	0.17
head=attack	-0.19
head=attempt	-0.12
head=attorney	0.46
head=attribute	-0.49
head=austin	0.65
head=australia	1.29
head=austria	-0.37
head=author	-0.51
head=authority	-0.18
head=available	0.38
head=avenue	-0.8
head=award	-0.34
head=aware	-0.55
head=axne	-0.65
head=baby	-0.54
head=back	0.29
head=bacteria	-0.79
head=bacteriologist	-0.56
head=bain	-0.39
head=balintawak	0.24
head=ball	-0.29
head=ban	-0.14
head=band	-0.17
head=bank	-0.3
head=bar	0.61
head=barack	0.2
head=barry	-0.82
head=base	0.39
head=basis	-0.47
head=bato	-0.31
head=baton	0.11
head=battle	-0.98
head=beach	0.13
head=become	0.36
head=beef	0.48
head=begin	0.04
head=behalf	-0.56
head=beijing	-0.35
head=belgium	0.6
head=believe	0.19
head=belong	-0.42
head=ben	-0.59
head=bend	0.11
head=benefit	-0.69
head=benin	-0.2
head=bill	-0.6
head=bird	0.11
head=bit	-0.09
head=biturbocharge	-0.51
head=blame	0.19
head=blast	0.1
head=block	0.27
head=blogger	-0.65
head=board	-0.37
head=body	-0.69
head=bond	-0.66
head=bone	-0.62
head=book	-0.7
head=booth	-0.42
head=border	0.37
head=boss	-0.67
head=botswana	0.16
head=boy	0.48
head=branch	0.31
head=brand	-0.3
head=brazil	0.12
head=breach	-0.48
head=break	-0.69
head=breakdown	0.43
head=brian	-0.4
head=bring	0.24
head=britain	-0.28
head=broadcast	-0.66
head=broker	-0.52
head=brother	-0.6
head=bruce	-0.34
head=buffalo	0.23
head=building	-0.15
head=bulacan	-0.46
head=bulgaria	-0.09
head=bureau	-0.43
head=business	0.49
head=buy	-0.23
head=calculate	-0.46
head=call	-0.24
head=cambridge	-0.61
head=camp	0.66
head=campaign	0.2
head=campus	0.13
head=candidate	-0.85
head=capital	-0.17
head=caption	-0.88
head=car	-0.15
head=caravan	-0.33
head=care	-1.13
head=carlos	-0.64
head=carnival	0.59
head=carolina	-0.63
head=carpet	-0.31
head=carry	-0.54
head=case	-0.12
head=cashier	-0.54
head=catch	0.21
head=cattai	0.5
head=cause	-1.19
head=caution	-0.14
head=ceamurlia	0.18
head=celebrate	0.1
head=celebration	0.06
head=cent	-0.48
head=center	0.22
head=centers	-0.78
head=centre	0.3
head=ceo	0.24
head=chain	-0.41
head=chair	-0.62
head=chairman	-0.87
head=challenge	0.27
head=champion	-0.42
head=championship	-0.6
head=chancellor	-0.17
head=change	-0.55
head=channel	-0.5
head=chapel	-0.1
head=chapter	-0.56
head=characterize	-0.69
head=charge	0.09
head=charles	-0.51
head=charlotte	0.04
head=che	-0.46
head=cheat	-0.25
head=check	0.36
head=chef	-0.59
head=chemical	-0.57
head=chen	-0.77
head=chicken	-0.63
head=chief	0.23
head=china	-0.03
head=cholera	-0.64
head=cholerae	-0.69
head=choose	-0.76
head=chris	-0.36
head=christopher	-0.41
head=church	-0.33
head=cinema	0.41
head=cir	-0.41
head=circulate	-0.35
head=cite	-0.44
head=citizen	0.06
head=city	-0.36
head=claim	-0.51
head=clash	0.36
head=class	-0.7
head=claude	-0.42
head=clean	0.26
head=clg	0.55
head=clinic	0.14
head=cllr	-0.39
head=close	-0.43
head=closure	-0.62
head=club	0.18
head=co-ordinator	-0.43
head=coalition	0.37
head=coast	0.61
head=code	-0.52
head=coli	-0.67
head=collapse	-0.49
head=collect	0.03
head=collector	-0.25
head=columbia	0.67
head=columbus	0.41
head=combat	-0.48
head=come	0.12
head=command	-0.15
head=comment	-1.09
head=commerce	-0.66
head=commission	0.47
head=commissioner	-0.25
head=commit	-0.42
head=commitment	0.11
head=committee	-0.61
head=community	0.66
head=company	-0.56
head=compare	-0.41
head=competition	-0.38
head=complain	-0.72
head=complete	-0.89
head=complex	-0.78
head=component	-0.61
head=compound	-0.77
head=comprise	0.24
head=conceive	0.11
head=concern	0.58
head=concerned	-0.55
head=concert	0.24
head=concerto	-0.54
head=conclude	0.14
head=condemn	0.41
head=condition	-0.05
head=conduct	-0.25
head=conference	0.37
head=confidence	-0.59
head=confident	0.45
head=confirm	-1.09
head=congo	0.78
head=congress	-0.57
head=connect	-0.86
head=consequence	0.25
head=consider	-0.14
head=constituency	0.37
head=consulate	0.53
head=contact	-0.03
head=contain	-0.71
head=contract	0.06
head=contribute	-0.57
head=contributor	-0.5
head=control	0.14
head=controversy	-0.15
head=convict	-0.49
head=cook	-0.24
head=cooperation	-0.67
head=coordinate	-0.14
head=coordinator	-0.16
head=copenhagen	0.23
head=copyright	-1.05
head=corporation	-1
head=corps	-0.65
head=correspondent	-0.59
head=cost	-0.69
head=council	-0.56
head=councillor	0.61
head=counterpart	0.06
head=country	-0.29
head=course	-0.69
head=court	0.06
head=cover	-0.4
head=cow	0.42
head=create	-0.67
head=credit	-1.17
head=creek	0.38
head=critical	-0.32
head=criticism	-0.85
head=crop	0.23
head=cross	-0.76
head=cull	0.3
head=cup	-0.96
head=customer	-0.32
head=cyprus	0.3
head=dade	-0.71
head=daily	-0.9
head=dairy	-0.45
head=damage	-0.73
head=danger	-0.41
head=darfur	0.15
head=data	-0.81
head=date	-0.62
head=daughter	-0.36
head=david	-0.67
head=day	-0.27
head=dead	-0.55
head=deal	-0.7
head=death	-0.2
head=debate	-0.47
head=decide	-0.06
head=decision	-0.54
head=declaration	0.34
head=declare	-0.14
head=decline	-0.56
head=decrease	-0.43
head=deep	-0.59
head=defeat	-0.05
head=degree	-1
head=delaware	0.35
head=delay	-0.4
head=delegation	-0.2
head=deliver	0.16
head=demand	-0.73
head=democrat	-0.06
head=demonstrate	-0.38
head=deny	-0.25
head=departure	0.5
head=depend	-0.62
head=dependency	-0.53
head=deploy	-0.29
head=deport	-0.19
head=describe	-0.99
head=design	0.08
head=designate	-0.61
head=desire	0.27
head=destination	0.35
head=detain	-0.38
head=detect	-0.62
head=develop	0.36
head=development	-0.19
head=diagnose	-0.41
head=die	-0.56
head=difficult	-0.16
head=dimond	-0.74
head=dinner	0.67
head=diplomat	0.13
head=direct	-0.59
head=director	-0.96
head=disagree	-0.43
head=disappear	-0.45
head=disclose	-0.99
head=discover	-0.86
head=discovery	-0.2
head=discuss	-0.07
head=disease	-1.07
head=disorder	-0.24
head=dispute	0.19
head=distribute	0.18
head=district	0.88
head=division	-0.7
head=do	0.16
head=dock	0.36
head=doctor	0.58
head=dog	-0.52
head=dole	-0.75
head=dollar	-0.48
head=donate	0.58
head=door	-0.67
head=dose	-0.81
head=double	0.39
head=dozhd	-0.72
head=dprk	0.04
head=draw	-0.71
head=dream	0.14
head=drive	0.07
head=driver	-0.76
head=drone	-0.37
head=drought	-0.26
head=drug	-0.85
head=duck	0.16
head=early	-0.45
head=earn	-0.52
head=earthquake	0.22
head=east	0.27
head=eat	-0.55
head=ebolavirus	-1.04
head=economist	-0.21
head=economy	0.76
head=edition	-1.09
head=editorial	-0.55
head=effort	-0.34
head=egg	-0.59
head=egypt	-0.03
head=el	-0.69
head=election	-0.64
head=embassy	-0.08
head=employee	-0.75
head=encephalopathy	-0.16
head=encourage	-0.13
head=end	-1
head=endemic	0.4
head=energy	-0.33
head=engage	-0.67
head=engine	-0.27
head=engineer	-0.1
head=england	-0.28
head=enter	-0.29
head=environment	-0.29
head=envoy	-0.75
head=epidemic	-0.75
head=epidemiologist	-0.66
head=episode	-0.31
head=equipment	-0.1
head=era	-0.68
head=eradicate	-0.1
head=eric	-0.63
head=escalate	-0.54
head=escape	-0.59
head=establish	0.11
head=estate	-0.09
head=estimate	-1.1
head=eu	-0.74
head=europe	-0.16
head=evade	0.09
head=evelyn	-0.13
head=evening	-0.96
head=event	0.35
head=evidence	-0.23
head=evolve	-0.51
head=examine	-0.5
head=examiner	-0.32
head=example	0.36
head=exchange	-0.57
head=exclude	0.49
head=executive	0.05
head=exist	-0.48
head=expand	0.38
head=expansion	0.23
head=expect	-0.72
head=experience	0.23
head=expert	-0.88
head=explain	-0.64
head=explore	0.28
head=export	-0.31
head=express	-0.33
head=extend	0.23
head=face	-0.34
head=facilitate	0.2
head=facility	0.12
head=fact	-0.13
head=fail	-0.1
head=failure	-0.38
head=fall	0.31
head=family	-0.26
head=fan	-0.58
head=far	-0.54
head=farm	0.22
head=farmer	-0.39
head=fatality	0.38
head=father	-1.04
head=favor	-0.44
head=favour	0.1
head=favourite	0.19
head=fda	-0.73
head=fear	-0.71
head=feature	-0.92
head=february	-0.51
head=fee	-0.3
head=feel	-0.78
head=festival	-0.17
head=fever	-0.98
head=field	-0.57
head=fifteen	0.37
head=fight	-0.21
head=figure	-0.51
head=file	-0.8
head=finalist	-0.63
head=find	-0.39
head=finding	-0.16
head=fine	-0.37
head=finish	0.08
head=firm	-0.32
head=first	-0.09
head=five	-0.36
head=flooding	-0.34
head=flourish	-0.28
head=flu	-0.61
head=fly	-0.32
head=focus	-0.22
head=follow	-0.07
head=food	-0.48
head=force	0.12
head=forecast	0.16
head=form	-0.89
head=forum	0.36
head=foundation	0.5
head=founder	-0.9
head=fourteen	0.17
head=framework	-0.86
head=france	-0.05
head=franchise	-0.43
head=francis	0.12
head=franklin	-0.47
head=fraud	-0.27
head=fre	0.13
head=frederick	-0.23
head=friday	-0.06
head=front	-0.57
head=full	0.27
head=fund	-0.53
head=funding	0.2
head=fungus	-0.35
head=future	0.44
head=game	-1.05
head=gang	-0.61
head=gary	-0.76
head=gate	-0.4
head=gather	-0.58
head=general	0.45
head=generate	-0.43
head=george	0.15
head=georgia	0.45
head=germany	-0.21
head=get	-0.29
head=girlfriend	-0.66
head=give	-0.68
head=go	-1.06
head=goal	0.37
head=good	0.47
head=government	-0.14
head=governor	0.53
head=goz	-0.62
head=grade	-0.32
head=grant	0.04
head=great	-0.37
head=greece	-0.22
head=gregory	0.34
head=grill	0.5
head=group	0.14
head=grow	0.24
head=growth	-0.11
head=guard	0.64
head=guy	-0.49
head=h1n1	-0.12
head=h5n1	0.48
head=half	-0.27
head=hall	0.29
head=hamdan	-0.35
head=hand	0.04
head=hang	0.58
head=happen	-0.11
head=happy	-0.35
head=hart	-0.29
head=harvey	-0.71
head=have	-0.13
head=haydn	-0.92
head=he	-0.2
head=head	-0.44
head=headquarter	0.36
head=headquarters	-0.55
head=health	0.13
head=hear	-0.72
head=hearing	0.28
head=heart	-0.25
head=height	-0.52
head=helen	-0.6
head=helena	0.42
head=helicopter	0.19
head=help	-0.27
head=henry	0.19
head=herald	-0.77
head=high	0.2
head=highlight	-0.69
head=highway	0.3
head=hill	0.25
head=hills	-0.64
head=history	0.29
head=hit	-0.83
head=hiv	-0.9
head=hold	0.29
head=hollywood	0.29
head=home	0.86
head=hong	-0.32
head=honor	-0.4
head=hope	-0.35
head=horse	-0.41
head=hospital	0.47
head=hospitalize	-0.21
head=hotel	0.61
head=hotspot	0.46
head=hour	-0.75
head=house	-0.04
head=houston	0.52
head=hugh	-0.58
head=human	0.3
head=husband	-0.87
head=huseyin	-0.76
head=identify	-0.86
head=ill	-0.08
head=illness	-0.39
head=image	-0.26
head=implement	-0.59
head=implicate	-0.44
head=import	0.08
head=importance	-0.77
head=important	-0.45
head=imprison	-0.29
head=imprisonment	0.31
head=improve	0.44
head=incident	-0.76
head=include	0.26
head=increase	-0.56
head=independence	0.65
head=india	-0.08
head=indicate	-0.58
head=indict	-0.38
head=individual	-0.1
head=industry	0.19
head=infect	-0.87
head=infection	-0.74
head=influence	-0.37
head=influenza	0.04
head=inform	-0.44
head=information	0.26
head=initiate	-0.55
head=initiative	0.27
head=insist	0.37
head=inspector	-0.64
head=inspire	-0.61
head=install	-0.28
head=instance	-0.05
head=institute	0.28
head=institution	0.14
head=instruct	-0.68
head=interest	0.14
head=interview	-1.11
head=introduce	-0.67
head=investigate	-0.23
head=investigation	-0.22
head=investment	0.39
head=invite	-0.74
head=involve	-0.84
head=iraq	-0.26
head=island	-0.15
head=islander	-0.36
head=isolation	-0.6
head=issue	-0.18
head=jail	0.46
head=james	-0.49
head=jamison	-1.03
head=janet	0.5
head=january	-0.92
head=japan	0.2
head=java	-0.27
head=jd.com	-0.44
head=jeffrey	-0.38
head=jersey	0.08
head=jim	-0.65
head=job	-0.32
head=jockey	0.09
head=joe	-0.39
head=johannesburg	-0.16
head=john	-0.47
head=johnson	-0.79
head=join	-0.52
head=joke	-0.59
head=jon	0.54
head=jose	-0.81
head=josé	-0.69
head=journal	-0.53
head=journalist	-0.97
head=judge	-0.37
head=judgment	-0.56
head=jump	-0.42
head=jungle	-0.13
head=jury	-0.1
head=kampungu	-0.76
head=kate	-0.65
head=keep	0.06
head=kentucky	0.57
head=khartoum	0.27
head=kid	0.36
head=kidney	-0.2
head=kilburn	-0.53
head=kill	-0.46
head=killer	-0.58
head=know	-0.72
head=korea	-1.09
head=korean	-0.59
head=lab	0.21
head=laboratory	-0.25
head=language	0.55
head=laos	0.29
head=las	-0.33
head=lasantha	-0.8
head=last	-0.41
head=late	-0.38
head=launch	-0.84
head=law	-0.34
head=lawmaker	0.03
head=lawyer	-0.79
head=le	-0.31
head=lead	0.15
head=leader	-0.73
head=leadership	0.35
head=least	-0.32
head=leave	0.53
head=legislation	-0.34
head=lend	-0.32
head=leo	-0.28
head=let	-0.35
head=letter	-0.08
head=level	-0.54
head=levy	-0.52
head=licence	-0.45
head=life	-0.5
head=lift	-0.09
head=like	-0.79
head=likely	-0.18
head=limit	0.14
head=line	-0.64
head=link	-0.73
head=list	0.35
head=live	-0.5
head=loan	0.24
head=london	0.51
head=look	0.51
head=loom	-0.33
head=los	-0.35
head=lose	-0.39
head=loss	-0.57
head=lot	0.37
head=lottery	0.27
head=lucerne	-1.34
head=lumpur	0.47
head=maggie	-0.81
head=mahinda	-1.06
head=maintain	0.57
head=majority	-0.13
head=make	-0.07
head=malakal	-0.48
head=malaysia	0.65
head=male	0.39
head=man	0.53
head=manage	-0.44
head=management	0.55
head=manager	-0.91
head=manaoag	0.42
head=manila	-0.1
head=manuel	-0.43
head=manufacturer	-0.47
head=many	-0.2
head=map	0.08
head=marc	-0.77
head=march	0.33
head=mario	-0.67
head=mark	-0.63
head=market	0.53
head=marry	0.3
head=martin	-0.31
head=mary	0.43
head=match	0.55
head=material	-0.27
head=matias	0.33
head=matt	-0.2
head=matter	-0.69
head=matthew	-0.5
head=mayor	0.95
head=mean	-0.86
head=meantime	-0.03
head=measure	-0.52
head=meat	-0.09
head=medal	-0.47
head=media	0.11
head=meet	0.1
head=meeting	-0.04
head=member	0.13
head=mention	0.22
head=mexico	0.67
head=michael	-0.56
head=michelle	-0.42
head=michigan	0.58
head=midlands	-0.22
head=migrant	0.68
head=migrate	0.21
head=mike	-0.3
head=mile	0.35
head=military	0.03
head=million	-0.54
head=minister	0.31
head=ministry	-0.47
head=miss	0.64
head=mission	0.68
head=mistake	-0.26
head=mix	-0.55
head=model	-0.76
head=modernize	-0.44
head=mohammed	-0.8
head=moment	-0.34
head=monday	-0.57
head=money	-0.33
head=month	-0.83
head=moonbi	0.76
head=more	-0.34
head=morning	-0.81
head=mosquitoe	0.2
head=most	0.39
head=mother	0.1
head=motion	-0.73
head=mouth	0.34
head=move	-0.42
head=movement	-0.36
head=mp	0.17
head=murder	-0.55
head=museum	0.28
head=mutation	-0.24
head=médecin	-0.34
head=nadu	0.38
head=name	-0.38
head=nation	0.16
head=native	-0.32
head=necessary	-0.15
head=need	0.07
head=neighborhood	0.69
head=nelson	0.49
head=network	-0.1
head=new	-1.38
head=news	-0.19
head=newspaper	0.33
head=nigeria	0.2
head=night	-1.09
head=nile	-0.61
head=note	-0.89
head=notice	-0.56
head=notify	-0.83
head=now	-0.18
head=nsw	0.49
head=nuiry	0.37
head=number	-0.6
head=nurse	-0.27
head=nut	-0.76
head=nyanza	-0.2
head=oak	-0.48
head=oakland	0.31
head=observance	-0.57
head=observe	-0.33
head=obtain	-0.43
head=occur	-0.16
head=offer	0.6
head=office	0.23
head=officer	-1.05
head=official	-0.05
head=old	0.19
head=one	0.19
head=open	0.57
head=opening	0.11
head=operate	-0.69
head=operation	0.25
head=oppose	0.35
head=opposition	0.4
head=option	-0.62
head=order	-0.76
head=organisation	-0.68
head=organization	0.24
head=organize	-0.49
head=originate	0.11
head=other	0.17
head=outbreak	-0.92
head=outlaste	0.13
head=outlet	-0.85
head=outline	-0.83
head=overseas	-0.52
head=own	0.19
head=owner	0.05
head=page	-0.72
head=pailin	0.56
head=pair	-0.7
head=pamela	-0.33
head=pandemic	-1.04
head=parade	-0.55
head=parasite	-0.56
head=parent	-0.71
head=park	0.28
head=part	0.04
head=participate	-0.31
head=partner	-0.56
head=partnership	0.05
head=party	-0.05
head=pass	-0.84
head=passenger	0.49
head=path	0.29
head=patient	-0.25
head=paul	-0.29
head=pay	-0.74
head=payment	-0.38
head=peak	-0.27
head=people	0.13
head=percent	-0.32
head=perform	0.24
head=performance	-0.82
head=period	-0.68
head=person	-0.16
head=personnel	-0.1
head=petition	-0.1
head=photo	-1.03
head=physician	-0.71
head=pianist	-0.34
head=piccadilly	-0.35
head=picture	-0.81
head=piece	-0.62
head=pig	0.48
head=pilgrimage	-0.25
head=place	0.36
head=plan	0.25
head=plant	-0.5
head=plantation	-0.79
head=platform	0.21
head=play	-0.84
head=player	-0.13
head=plc	-0.09
head=plead	-0.66
head=pleasanton	0.4
head=pleased	-0.48
head=point	-0.1
head=poison	0.63
head=poisoning	-0.55
head=police	0.68
head=policy	0.56
head=politician	-0.52
head=poll	-0.51
head=population	0.3
head=portion	0.49
head=pose	-0.62
head=position	-0.52
head=possible	-0.24
head=post	0.61
head=power	-0.43
head=practice	0.4
head=pray	-0.58
head=predict	-0.43
head=premajayantha	-0.94
head=prepare	-0.4
head=prescribe	-0.18
head=presence	-0.71
head=present	0.16
head=presenter	-0.6
head=president	-0.39
head=press	-0.5
head=pressure	-0.24
head=prevent	-0.47
head=prevention	-0.66
head=price	-0.64
head=prison	0.14
head=problem	-0.29
head=process	-0.31
head=proclaim	-0.25
head=produce	-0.46
head=producer	0.09
head=product	-0.23
head=professor	0.32
head=profile	-0.26
head=program	-1.14
head=programme	-0.08
head=progress	0.44
head=project	0.5
head=promise	-0.43
head=prompt	0.15
head=pronounce	0.36
head=proposal	-0.41
head=propose	-0.84
head=prosecute	-0.59
head=prosecution	-0.32
head=protect	-0.78
head=protest	0.42
head=prove	-0.47
head=provide	-0.28
head=province	-0.05
head=public	0.26
head=publication	-0.51
head=publish	0.4
head=pull	-0.52
head=purchase	0.08
head=purpose	-0.15
head=push	-0.49
head=put	-0.08
head=quality	0.32
head=quarantine	0.03
head=quarter	-0.6
head=question	-0.61
head=quiet	-0.27
head=quote	-0.62
head=race	0.56
head=racecourse	0.53
head=racing	-0.68
head=rain	-0.68
head=raise	-0.08
head=raleigh	0.27
head=range	-0.19
head=ranger	0.4
head=rate	0.45
head=rating	-0.16
head=reach	-0.57
head=react	0.18
head=read	-0.67
head=rebel	-0.42
head=recall	-0.64
head=receive	0.09
head=recognize	0.24
head=recommence	-0.1
head=recommend	-0.81
head=recommendation	-0.57
head=record	0.3
head=recount	-0.22
head=recover	-0.39
head=refer	0.23
head=regard	-0.08
head=regiment	-0.49
head=region	0.25
head=register	-0.04
head=regulator	-0.27
head=reiterate	-0.42
head=reject	0.35
head=rejection	-0.52
head=related	-0.85
head=relation	-0.46
head=relationship	-0.22
head=release	-0.21
head=remain	-0.65
head=remand	-0.5
head=remark	-0.48
head=remind	-0.56
head=remove	0.04
head=rename	-0.1
head=renew	0.24
head=replacement	-0.29
head=report	-0.72
head=reporter	-0.72
head=reports	0.49
head=represent	0.45
head=representative	-0.26
head=republic	-1.61
head=request	-0.03
head=require	-0.81
head=research	-0.54
head=researcher	-0.47
head=reserve	-0.78
head=residence	0.3
head=resident	0.7
head=resign	-0.63
head=resort	0.37
head=respect	0.28
head=respond	0.18
head=response	0.1
head=responsible	0.33
head=rest	0.49
head=restrict	-0.69
head=restriction	-0.39
head=result	-0.83
head=resurrection	-0.68
head=retaliate	0.78
head=return	0.1
head=reveal	-0.68
head=richard	-0.41
head=ride	0.17
head=rifle	-0.62
head=right	-0.76
head=rise	-0.68
head=rishad	-0.48
head=risk	-0.45
head=rival	-0.15
head=river	-0.89
head=road	0.25
head=rob	-0.5
head=rogaland	1.09
head=role	-0.22
head=roll	-0.56
head=room	-0.34
head=root	-0.17
head=route	0.5
head=rule	-0.76
head=ruler	-0.18
head=run	0.22
head=russia	0.09
head=saeed	-0.53
head=saipan	-0.22
head=sale	-0.35
head=sam	0.34
head=same	-0.27
head=sample	-0.6
head=san	0.38
head=santa	-0.42
head=saturday	0.38
head=say	-1.22
head=sc	-0.54
head=scal	0.16
head=scandal	0.04
head=scared	-0.35
head=schedule	-0.47
head=scheme	-0.73
head=school	0.26
head=science	-0.62
head=scientist	-0.45
head=score	-0.75
head=scour	0.2
head=search	-0.42
head=season	-0.23
head=second	0.15
head=secretary	-0.14
head=section	0.36
head=secure	-0.42
head=security	-0.08
head=see	-0.2
head=seek	0.28
head=seem	-0.3
head=seize	-0.54
head=select	-0.82
head=sell	0.09
head=senator	0.18
head=sentence	-0.83
head=sentiment	0.12
head=series	0.09
head=serve	-0.68
head=service	0.23
head=session	-0.97
head=set	-0.15
head=severn	0.39
head=share	-0.52
head=shell	-0.24
head=ship	-0.51
head=shipment	-0.29
head=shoot	0.24
head=shooting	0.15
head=shore	0.46
head=shot	-0.35
head=show	-0.91
head=shut	0.19
head=sick	0.42
head=sicken	0.05
head=side	-0.18
head=sight	-0.29
head=sign	-0.09
head=sit	-0.62
head=site	-0.74
head=six	0.28
head=slaughter	-0.4
head=slovenia	0.31
head=slum	0.73
head=smoke	-0.35
head=smuggler	-0.04
head=so	-0.65
head=society	-0.15
head=sociologist	-0.62
head=sol	-0.44
head=soldier	-0.4
head=son	-0.67
head=sonata	-0.41
head=source	-0.88
head=speak	0.14
head=specialist	-0.77
head=species	0.16
head=speech	0.49
head=spend	-0.58
head=spinach	-0.37
head=spokesman	-0.35
head=spokesperson	0.14
head=spokeswoman	-1.04
head=spokewoman	-0.54
head=sponsor	-0.87
head=spot	0.29
head=spread	0.24
head=springfield	0.25
head=squad	-0.55
head=square	-0.66
head=stabbing	-0.33
head=staff	-0.75
head=staffer	-0.63
head=stage	-0.64
head=stand	-0.83
head=star	0.44
head=start	-0.19
head=statement	-0.76
head=states	-0.05
head=station	0.06
head=statistic	-0.45
head=statue	0.28
head=stay	0.08
head=step	0.18
head=stone	-0.22
head=stop	0.16
head=store	-0.31
head=storm	-0.39
head=story	-0.52
head=strain	-1.26
head=strategy	0.65
head=street	0.49
head=stress	-0.59
head=stretch	0.08
head=strike	-0.7
head=strip	-0.64
head=student	-0.91
head=study	-0.25
head=suba	1.23
head=subject	-0.76
head=suburb	0.5
head=success	-0.34
head=successful	-0.53
head=such	-0.32
head=sudan	-0.47
head=suffer	-0.1
head=suggest	-0.72
head=sul	0.39
head=summit	-0.32
head=sunday	-0.56
head=superintendent	-0.65
head=supplies	-0.46
head=support	-0.33
head=supporter	-0.67
head=sure	-0.66
head=suriname	0.47
head=surpass	0.44
head=surprise	-0.54
head=survey	-1.03
head=survivor	0.16
head=susil	-0.7
head=suspect	-0.46
head=suspend	-0.63
head=swan	0.68
head=sweep	0.23
head=swine	-0.98
head=sydney	-0.2
head=symptom	-0.92
head=system	0.23
head=são	-0.09
head=taco	0.41
head=tactic	-0.22
head=take	-0.1
head=talk	-0.28
head=target	0.51
head=tariff	0.25
head=tax	-0.35
head=taylor	-0.32
head=teacher	-0.4
head=team	-0.11
head=technology	-0.38
head=tell	-0.36
head=tension	0.11
head=term	-0.8
head=territory	-0.57
head=test	-0.78
head=testing	-0.58
head=texas	0.32
head=thank	-0.81
head=that	0.33
head=theatre	0.21
head=theory	-0.22
head=there	-0.66
head=they	-0.5
head=thing	-0.47
head=think	-0.68
head=third	0.15
head=this	-0.36
head=thomas	-0.41
head=threat	0.11
head=threaten	-0.63
head=three	0.41
head=throw	-0.47
head=ticket	-0.61
head=tie	-0.04
head=tim	-0.5
head=time	-0.4
head=tom	-0.81
head=ton	0.22
head=top	-0.67
head=topic	-0.75
head=total	0.43
head=tour	0.4
head=tournament	-0.59
head=town	0.8
head=township	0.43
head=toy	-0.4
head=trace	-0.55
head=trade	-0.71
head=train	0.05
head=transaction	0.4
head=transfer	-0.31
head=transit	0.4
head=transmit	0.29
head=transport	0.72
head=travel	0.49
head=treat	-0.68
head=treatment	-0.84
head=trend	0.25
head=triathlon	-0.34
head=tribe	0.66
head=tribute	-0.56
head=trip	0.67
head=troops	-0.43
head=trust	0.42
head=try	-0.99
head=tuberculosis	-0.43
head=turf	-0.3
head=turkey	-0.69
head=turn	-0.62
head=tweet	-0.77
head=two	0.32
head=type	-0.85
head=u.s.	0.71
head=un	-0.54
head=undergo	-0.68
head=understand	-0.3
head=underway	-0.44
head=unit	-0.82
head=university	-1.39
head=unknown	0.2
head=unlikely	-0.59
head=unveil	0.1
head=upgrade	-0.36
head=urge	-0.04
head=use	-0.58
head=user	-0.89
head=vacation	-0.64
head=vaccine	-0.72
head=valley	-0.71
head=van	0.35
head=variant	-0.71
head=vehicle	0.2
head=veterinarian	-0.3
head=victim	-0.46
head=victory	-0.44
head=video	-0.49
head=vietnam	0.2
head=view	0.41
head=villa	-0.68
head=village	1.21
head=violence	0.6
head=virginia	0.04
head=virus	-1.11
head=viruse	-0.43
head=visit	0.41
head=vote	-0.37
head=vow	-0.31
head=wait	-0.37
head=wale	0.56
head=walk	0.39
head=want	-0.05
head=war	0.53
head=warn	-0.22
head=warning	-0.34
head=wash	0.3
head=washington	-0.56
head=watch	-0.58
head=water	-0.03
head=wausau	0.35
head=way	-0.56
head=we	-0.21
head=wear	0.12
head=website	-1.13
head=wednesday	-0.45
head=week	-0.35
head=weekend	-0.83
head=west	0.33
head=what	-0.39
head=where	-0.25
head=who	-0.12
head=why	-0.65
head=wife	-0.62
head=wikipedia	-0.43
head=william	0.34
head=win	0.07
head=wine	0.15
head=wing	-0.9
head=winner	-0.53
head=wish	-0.15
head=withdraw	-0.31
head=withhold	-0.34
head=woman	0.62
head=word	-0.28
head=wording	-0.7
head=work	-0.18
head=worker	0.44
head=worried	-0.37
head=worry	0.14
head=worth	-0.8
head=write	-0.77
head=writer	-0.49
head=year	-0.14
head=yesterday	-0.53
head=york	0.34
head=yulit	-0.21
head=zaïre	0.3
head=zone	-0.04
head=zoo	-0.67
head=£	0.33
head=©	-0.53
head=žilina	0.41
head=€	-0.15
headPos=ADD	-0.54
headPos=DT	0.13
headPos=JJ	-0.27
headPos=JJR	-0.78
headPos=JJS	0.23
headPos=NN	-0.1
headPos=NNP	0.03
headPos=NNPS	-0.31
headPos=NNS	-0.22
headPos=PRP	-0.63
headPos=RB	0.35
headPos=RBR	-0.14
headPos=VB	0.18
headPos=VBD	-0.11
headPos=VBG	-0.2
headPos=VBN	-0.15
headPos=VBP	-0.04
headPos=VBZ	-0.17
headPos=WP	-0.47
headPos=WRB	-0.74
headPos=root	-0.17
heldBehind	1.08
holdsBefore	0.45
joinAfter=&	-0.11
joinAfter='s	0.36
joinAfter=-	-0.67
joinAfter=.	-0.17
joinAfter=an	-0.15
joinAfter=and	0.33
joinAfter=as	0.66
joinAfter=at	0.26
joinAfter=de	-0.67
joinAfter=of	-1.82
joinAfter=on	0.49
joinAfter=the	0.16
joinAfter=’s	0.18
joinBefore=&	0.09
joinBefore='s	-0.09
joinBefore=-	-0.37
joinBefore=an	0.16
joinBefore=and	0.28
joinBefore=as	0.44
joinBefore=at	0.28
joinBefore=de	-0.77
joinBefore=of	-0.35
joinBefore=on	0.14
joinBefore=the	0.12
joinBefore=’s	0.38
kind=abbreviation	0.28
kind=gazetteer	0.2
kind=site	0.35
kind=unknown	-0.94
lastPos=ADD	-0.51
lastPos=CC	-0.88
lastPos=CD	-0.86
lastPos=DT	-1.1
lastPos=EX	-0.95
lastPos=FW	-0.65
lastPos=IN	-0.78
lastPos=JJ	0.17
lastPos=JJR	-1.16
lastPos=JJS	-0.47
lastPos=MD	-0.24
lastPos=NN	0.25
lastPos=NNP	0.11
lastPos=NNPS	-0.48
lastPos=NNS	-0.4
lastPos=PDT	-0.53
lastPos=PRP	-1.16
lastPos=RB	-1.04
lastPos=RBR	-0.71
lastPos=RBS	-0.18
lastPos=TO	-0.52
lastPos=UH	-0.48
lastPos=VB	0.36
lastPos=VBD	-0.76
lastPos=VBG	-0.28
lastPos=VBN	-0.19
lastPos=VBP	-0.69
lastPos=VBZ	-0.9
lastPos=WDT	-0.51
lastPos=WP	-0.94
lastPos=WRB	-0.79
located	0.62
many=0	0.2
name=none	0.03
name=organisation inside	-1.23
name=organisation same	-0.45
name=organisation wider	-0.09
name=other inside	-0.17
name=other same	-0.24
name=other wider	-0.25
name=person inside	-0.21
name=person same	-0.55
name=place inside	-1.44
name=place same	0.95
name=place wider	-0.93
namesBefore	0.95
namesBehind	0.38
otherCapitalAfter	-0.27
personVerbAfter	-0.21
placeNounAfter	0.09
placeNounCapital	-0.6
placeNounSmall	0.96
pop=0	-0.73
pop=2	-0.7
pop=3	-0.89
pop=4	-0.25
pop=5	0.3
pop=6	0.61
pop=7	0.7
pop=8	0.36
pop=9	0.68
pos=ADD	-0.51
pos=CC	-1.48
pos=CD	-0.8
pos=DT	-3.47
pos=EX	-0.95
pos=FW	-0.91
pos=IN	-3.25
pos=JJ	0.28
pos=JJR	0.04
pos=JJS	-0.6
pos=MD	-0.24
pos=NN	-0.2
pos=NNP	0.46
pos=NNPS	0.26
pos=NNS	-2.32
pos=PDT	-0.53
pos=PRP	-1.11
pos=RB	-0.29
pos=RBR	-0.59
pos=RBS	-0.18
pos=TO	-0.52
pos=UH	-0.72
pos=VB	-0.46
pos=VBD	-0.93
pos=VBG	-0.63
pos=VBN	-1.67
pos=VBP	-0.69
pos=VBZ	-0.7
pos=WDT	-0.51
pos=WP	-1.06
pos=WRB	-1.21
relation=acl	-0.66
relation=acl:relcl	-0.12
relation=advcl	0.31
relation=advmod	-1.06
relation=amod	-0.16
relation=appos	0.28
relation=aux	-0.41
relation=case	-1.11
relation=cc	-0.79
relation=cc:preconj	-0.69
relation=ccomp	-0.38
relation=compound	0.05
relation=conj	-0.33
relation=cop	-0.41
relation=csubj	-1.15
relation=dep	-0.83
relation=det	-0.57
relation=det:predet	-0.58
relation=discourse	-0.46
relation=expl	-1.06
relation=fixed	-0.13
relation=flat	-0.2
relation=iobj	-0.41
relation=list	0.35
relation=mark	-0.95
relation=nmod	-0.07
relation=nmod:desc	0.35
relation=nmod:unmarked	-0.73
relation=nsubj	-0.04
relation=nsubj:outer	-0.46
relation=nummod	-0.55
relation=obj	0.08
relation=obl:agent	-0.04
relation=obl:unmarked	-1.65
relation=parataxis	-0.87
relation=root	-0.04
relation=vocative	-0.53
relation=xcomp	0.08
runAfter	-0.37
runBefore	-0.36
runFirst=a	0.74
runFirst=abuja	-0.45
runFirst=adrian	-0.28
runFirst=afghanistan	0.14
runFirst=after	0.27
runFirst=agence	-0.42
runFirst=agent	-0.52
runFirst=agriculture	0.27
runFirst=air	0.89
runFirst=al	-0.6
runFirst=alaska	-0.29
runFirst=albert	-0.53
runFirst=alfie	-0.17
runFirst=all	-0.32
runFirst=ambassador	-0.44
runFirst=an	0.2
runFirst=and	0.07
runFirst=andres	-0.22
runFirst=andrés	-0.29
runFirst=aqmd	-0.1
runFirst=arizona	-0.83
runFirst=as	-0.12
runFirst=asian	0.16
runFirst=at	-0.21
runFirst=australia	0.18
runFirst=b1	-0.46
runFirst=bain	-0.47
runFirst=bains	-0.77
runFirst=bank	-0.51
runFirst=barangays	0.32
runFirst=barry	-0.3
runFirst=battalion	-0.53
runFirst=beijing	0.28
runFirst=bernard	-0.55
runFirst=beverly	-0.76
runFirst=bird	-0.29
runFirst=both	0.12
runFirst=brands	-0.61
runFirst=brian	-0.29
runFirst=britain	-0.29
runFirst=british	-0.86
runFirst=bruce	-0.34
runFirst=bureau	-0.29
runFirst=by	0.26
runFirst=california	-0.06
runFirst=canada	0.43
runFirst=cape	-0.58
runFirst=cauvery	0.46
runFirst=cavan	-0.58
runFirst=central	-0.08
runFirst=chamber	-0.6
runFirst=charlotte	-0.12
runFirst=che	0.05
runFirst=chief	-0.84
runFirst=children	0.46
runFirst=china	0.43
runFirst=chinese	-0.72
runFirst=chris	-0.36
runFirst=claude	-0.42
runFirst=cllr	-0.39
runFirst=colorado	-0.48
runFirst=crown	0.18
runFirst=cuyahoga	-0.33
runFirst=cyber	-0.88
runFirst=da	-0.7
runFirst=darfur	0.4
runFirst=david	0.33
runFirst=democratic	-1.42
runFirst=department	-0.62
runFirst=diaz	0.38
runFirst=dimond	-0.33
runFirst=doctor	0.38
runFirst=doctors	0.39
runFirst=dominican	0.47
runFirst=dprk	-0.34
runFirst=dr	-0.28
runFirst=dubai	-0.62
runFirst=east	-0.27
runFirst=easter	-0.28
runFirst=eastern	-0.82
runFirst=ebola	-0.48
runFirst=eglinton	0.14
runFirst=embassy	-0.63
runFirst=epicurean	0.46
runFirst=europe	0.38
runFirst=european	0.27
runFirst=executive	0.45
runFirst=february	-0.2
runFirst=felipe	-0.34
runFirst=florida	-0.76
runFirst=food	-0.59
runFirst=frontcounter	0.94
runFirst=general	0.47
runFirst=global	-0.43
runFirst=great	-0.58
runFirst=gtm	-0.41
runFirst=harare	0.2
runFirst=haymarket	-0.51
runFirst=head	-0.55
runFirst=holy	-0.71
runFirst=hong	-0.66
runFirst=hsbc	0.68
runFirst=hugh	-0.63
runFirst=ian	-0.3
runFirst=in	0.41
runFirst=india	-0.15
runFirst=inspector	-0.29
runFirst=inter-state	-0.29
runFirst=international	-0.22
runFirst=intramural	-0.47
runFirst=italian	0.63
runFirst=i̇stanbul	-0.54
runFirst=jaime	-0.23
runFirst=james	-0.68
runFirst=john	-0.41
runFirst=jose	-0.39
runFirst=josé	-0.42
runFirst=judge	0.27
runFirst=lagos	-0.53
runFirst=las	-0.7
runFirst=leo	-0.28
runFirst=libya	-0.3
runFirst=london	-0.22
runFirst=los	-0.53
runFirst=mahim	-0.48
runFirst=manchester	-0.53
runFirst=marathon	-0.55
runFirst=marine	0.25
runFirst=martin	-0.31
runFirst=mary	-0.47
runFirst=mashonaland	-0.16
runFirst=master	0.19
runFirst=matthew	-0.28
runFirst=member	-0.44
runFirst=mexico	0.43
runFirst=miami	-0.65
runFirst=michael	-0.77
runFirst=middle	-0.4
runFirst=mike	-0.25
runFirst=ministry	-0.46
runFirst=moscow	-0.74
runFirst=mr	-0.29
runFirst=mr.	0.19
runFirst=ms	-0.23
runFirst=ms.	-0.24
runFirst=muswell	-0.42
runFirst=nagorno	-0.51
runFirst=national	0.29
runFirst=near	-0.58
runFirst=nelson	0.49
runFirst=new	-1.36
runFirst=news	-0.1
runFirst=nhs	-0.4
runFirst=nicu	-0.48
runFirst=north	-0.43
runFirst=northern	-0.88
runFirst=notre	-0.43
runFirst=nsw	0.49
runFirst=ny	0.3
runFirst=office	0.2
runFirst=oklahoma	-0.43
runFirst=on	0.07
runFirst=ontario	-0.11
runFirst=owensboro	0.19
runFirst=pamela	-0.33
runFirst=paul	-0.29
runFirst=people	-0.44
runFirst=peruvian	-0.37
runFirst=pope	-0.16
runFirst=president	-0.41
runFirst=prime	0.46
runFirst=prince	-0.17
runFirst=prof.	-0.27
runFirst=queen	-0.58
runFirst=regional	0.26
runFirst=republic	-0.32
runFirst=researchers	-0.55
runFirst=residents	0.23
runFirst=rift	-0.36
runFirst=robert	-0.45
runFirst=royal	-0.3
runFirst=russia	-0.03
runFirst=russian	-0.49
runFirst=saint	-0.67
runFirst=sam	0.18
runFirst=san	0.09
runFirst=santa	-0.72
runFirst=saturday	-0.24
runFirst=saudi	-0.46
runFirst=sb	0.24
runFirst=senator	-0.34
runFirst=seoul	0.17
runFirst=shady	-0.44
runFirst=since	-0.55
runFirst=sizzler	-0.54
runFirst=some	-0.47
runFirst=sos	0.47
runFirst=south	-1.5
runFirst=st	-0.06
runFirst=st.	-0.4
runFirst=star	0.59
runFirst=state	0.58
runFirst=stephen	-0.12
runFirst=suffolk	-0.22
runFirst=sunnybrook	-0.45
runFirst=supreme	-0.48
runFirst=sustainable	0.42
runFirst=taco	0.42
runFirst=taiwan	-0.46
runFirst=texas	-0.11
runFirst=the	0.58
runFirst=thomas	-0.51
runFirst=thunder	-0.22
runFirst=thursday	0.25
runFirst=tipperary	-0.29
runFirst=tom	-0.12
runFirst=tremarle	-0.38
runFirst=trump	0.12
runFirst=tv	-0.32
runFirst=u.s.	0.26
runFirst=uk	-0.07
runFirst=under	0.3
runFirst=united	-0.91
runFirst=university	-0.96
runFirst=us	0.34
runFirst=verkhovna	-0.43
runFirst=vice	0.33
runFirst=washington	-0.22
runFirst=weight	-0.33
runFirst=west	-1.02
runFirst=western	-0.76
runFirst=when	0.18
runFirst=whilst	-0.13
runFirst=who	-0.44
runFirst=wichita	-0.48
runFirst=wild	-0.47
runFirst=william	-0.4
runFirst=with	0.5
runFirst=women	-0.53
runFirst=woodman	-0.43
runFirst=world	0.27
runFirst=wright	-0.57
runFirst=yulit	-0.21
runLast=academy	-0.98
runLast=accord	0.44
runLast=act	-0.57
runLast=administration	0.25
runLast=africa	-0.35
runLast=african	-1.01
runLast=agency	-0.08
runLast=agreement	-0.51
runLast=agriculture	-0.9
runLast=ahued	0.13
runLast=airport	-0.32
runLast=allen	-0.5
runLast=alpes	-0.49
runLast=ambassador	0.06
runLast=america	-0.11
runLast=american	-0.74
runLast=americas	0.07
runLast=ana	-0.98
runLast=analytica	0.88
runLast=anaya	-0.28
runLast=april	0.34
runLast=area	-0.6
runLast=armenia	-0.67
runLast=army	0.71
runLast=avenue	-0.69
runLast=balart	0.48
runLast=baltistan	-0.87
runLast=bank	-0.58
runLast=beach	-0.8
runLast=bloomberg	0.13
runLast=board	0.56
runLast=bonli	-0.85
runLast=boston	0.14
runLast=branch	0.27
runLast=budish	0.26
runLast=bush	0.15
runLast=calamba	-0.82
runLast=california	-0.55
runLast=cambridge	-0.61
runLast=carolina	-0.69
runLast=center	-0.33
runLast=centers	0.66
runLast=centre	-0.96
runLast=china	0.27
runLast=church	-0.37
runLast=city	-1.64
runLast=club	0.28
runLast=coast	-0.55
runLast=commission	0.69
runLast=commissioner	0.36
runLast=committee	0.97
runLast=company	-0.61
runLast=compass	-0.64
runLast=competition	-0.53
runLast=complex	-0.76
runLast=conference	0.42
runLast=congo	-0.52
runLast=conservation	-0.13
runLast=county	-1.28
runLast=court	-0.7
runLast=cow	-0.35
runLast=cross	-0.51
runLast=cup	-0.96
runLast=daily	-0.82
runLast=darfur	0.41
runLast=december	0.38
runLast=democrats	0.28
runLast=denmark	-0.39
runLast=department	0.27
runLast=diego	0.31
runLast=dimacali	-0.32
runLast=director	-0.52
runLast=district	0.05
runLast=division	-0.45
runLast=drive	-0.59
runLast=dubai	0.21
runLast=dubreuil	-0.27
runLast=dunn	0.04
runLast=earthquake	0.3
runLast=east	-0.27
runLast=education	0.1
runLast=egg	-0.5
runLast=elementary	-0.56
runLast=engine	-0.7
runLast=england	-0.58
runLast=estate	-0.54
runLast=event	0.48
runLast=executive	0.31
runLast=expo	-0.11
runLast=fashir	-0.49
runLast=faso	-0.65
runLast=february	0.25
runLast=florida	-0.43
runLast=floyd	-0.38
runLast=flu	-0.33
runLast=friday	0.24
runLast=friends	-0.38
runLast=germany	0.64
runLast=government	-0.57
runLast=ground	0.08
runLast=group	0.95
runLast=guard	0.75
runLast=h1n1	0.6
runLast=hall	-0.61
runLast=hardisty	-0.32
runLast=health	0.09
runLast=herald	-0.77
runLast=hills	-0.64
runLast=hodge	-0.25
runLast=hospital	-0.37
runLast=hotel	-0.04
runLast=house	-0.68
runLast=i	-0.65
runLast=industry	0.34
runLast=initiative	0.28
runLast=institute	-0.71
runLast=island	-0.75
runLast=italy	0.61
runLast=jacobson	0.14
runLast=january	0.38
runLast=java	-0.37
runLast=johnson	0.05
runLast=july	-0.49
runLast=june	-0.22
runLast=justice	-0.6
runLast=kelly	-0.29
runLast=king	-0.56
runLast=kong	-0.89
runLast=korea	-0.58
runLast=korean	-0.69
runLast=limited	0.61
runLast=limpopo	-0.04
runLast=ltd	-0.39
runLast=malakal	0.09
runLast=malta	-0.48
runLast=manchester	-0.76
runLast=mandela	-0.56
runLast=march	-0.05
runLast=marcos	-0.24
runLast=mcdaniel	-0.46
runLast=midlands	0.13
runLast=millions	-0.52
runLast=minasyan	0.42
runLast=minister	-0.28
runLast=ministry	0.08
runLast=mohammed	-0.48
runLast=monday	0.49
runLast=monica	-0.32
runLast=mp	-0.34
runLast=music	-0.74
runLast=narek	-0.88
runLast=newman	-0.68
runLast=news	-0.74
runLast=nigeria	-0.11
runLast=nile	-0.59
runLast=nuiry	0.37
runLast=nut	-0.65
runLast=oak	-0.48
runLast=obrador	-0.72
runLast=office	-0.41
runLast=ogunbowale	-0.75
runLast=o’toole	-0.35
runLast=panares	-0.44
runLast=park	-0.42
runLast=payment	-0.3
runLast=pittsburgh	-0.69
runLast=police	0.19
runLast=post	0.36
runLast=president	0.2
runLast=presse	-0.34
runLast=prince	-0.63
runLast=province	-0.21
runLast=putin	-0.53
runLast=quanzhang	-0.37
runLast=queensland	0.48
runLast=racing	-0.54
runLast=rangers	0.4
runLast=reference	-0.46
runLast=regiment	-0.53
runLast=representative	0.45
runLast=republic	-0.4
runLast=reserve	-0.78
runLast=resources	-0.89
runLast=river	-0.8
runLast=road	0.42
runLast=rothstein	-0.33
runLast=ryan	-0.58
runLast=saturday	0.3
runLast=scaramucci	-0.41
runLast=school	-0.9
runLast=schools	-0.12
runLast=secretary	0.41
runLast=see	-0.15
runLast=service	-0.19
runLast=services	0.14
runLast=shearer	-0.2
runLast=show	-0.54
runLast=side	-0.57
runLast=smith	-0.52
runLast=snow	-0.06
runLast=society	0.18
runLast=soteldo	-0.14
runLast=spencer	-0.36
runLast=sports	0.2
runLast=square	-0.15
runLast=star	-0.71
runLast=state	0.05
runLast=states	0.09
runLast=street	0.1
runLast=sudan	-0.51
runLast=sunday	-0.21
runLast=tabigue	0.48
runLast=tagle	0.42
runLast=technology	-0.74
runLast=the	0.15
runLast=thomas	-0.68
runLast=thursday	-0.32
runLast=times	-0.37
runLast=town	-0.93
runLast=trends	-0.42
runLast=trump	0.31
runLast=trust	0.58
runLast=tuesday	0.45
runLast=university	-1.18
runLast=us	0.06
runLast=valley	-0.51
runLast=virginia	-0.48
runLast=wales	-0.24
runLast=wang	0.3
runLast=we	0.46
runLast=wednesday	0.29
runLast=west	-0.41
runLast=whip	0.29
runLast=who	0.21
runLast=williams	-0.36
runLast=wing	-0.45
runLast=wyoming	0.24
runLast=zoo	-0.68
shape=capitals	-0.45
shape=title	0.04
site before=	0.47
site before='s	-0.15
site before=.	0.3
site before=:	0.37
site before=;	-0.13
site before=a	-0.13
site before=ana	-0.26
site before=and	0.13
site before=by	0.44
site before=california	-0.51
site before=central	-0.51
site before=colorado	-0.33
site before=county	-0.39
site before=cuyahoga	-0.33
site before=for	0.07
site before=from	-0.22
site before=in	-0.38
site before=inter-state	-0.29
site before=marathon	-0.5
site before=michigan	-0.41
site before=montgomery	-0.43
site before=new	-0.57
site before=of	0.15
site before=on	-0.18
site before=queen	-0.5
site before=royal	-0.58
site before=said	-0.52
site before=santa	-0.51
site before=sos	-0.43
site before=south	-0.33
site before=st	-0.41
site before=st.	-0.55
site before=state	-0.46
site before=the	0.15
site before=tipperary	-0.27
site before=to	0.03
site before=with	0.11
site before=’s	0.46
site words=2 false false	0.43
site words=2 false true	-0.18
site words=2 true false	-0.39
site words=2 true true	-0.22
site words=3 false false	0.67
site words=3 false true	-0.45
site words=3 true false	0.08
site words=3 true true	-0.37
site words=4 false false	-0.11
site words=4 false true	0.17
site words=4 true false	-0.31
site words=4 true true	0.36
site words=5 false false	-1.51
site words=5 false true	-1.56
site words=5 true false	0.14
site words=5 true true	-1.04
site=area	0.07
site=body	0.33
site=building	0.2
site=division	0.29
site=road	0.71
siteFirst=ana	-0.31
siteFirst=animal	-0.64
siteFirst=as	-0.65
siteFirst=atlantic	-0.29
siteFirst=barclays	0.82
siteFirst=beverly	0.77
siteFirst=british	0.58
siteFirst=california	0.54
siteFirst=cape	0.26
siteFirst=cavan	0.62
siteFirst=central	0.23
siteFirst=children	-1.01
siteFirst=city	0.61
siteFirst=cloverhill	0.47
siteFirst=college	-0.59
siteFirst=colorado	0.52
siteFirst=county	-1.39
siteFirst=cuyahoga	0.48
siteFirst=dallas	0.53
siteFirst=district	-0.83
siteFirst=eastern	0.47
siteFirst=elementary	-0.23
siteFirst=federal	-0.55
siteFirst=fort	0.56
siteFirst=gulf	-1.07
siteFirst=high	-0.71
siteFirst=hotel	0.31
siteFirst=international	-0.76
siteFirst=kilburn	-0.17
siteFirst=korean	0.33
siteFirst=lake	0.67
siteFirst=mahim	-0.41
siteFirst=management	-0.24
siteFirst=marathon	0.33
siteFirst=medical	-0.5
siteFirst=memorial	-0.54
siteFirst=miami	0.53
siteFirst=michigan	-0.48
siteFirst=national	0.15
siteFirst=new	0.47
siteFirst=north	-0.21
siteFirst=orange	0.55
siteFirst=queen	-0.12
siteFirst=rhode	0.54
siteFirst=rift	-0.21
siteFirst=river	0.35
siteFirst=royal	0.19
siteFirst=santa	-0.2
siteFirst=school	-0.43
siteFirst=scott	0.84
siteFirst=seoul	-0.27
siteFirst=sos	-0.44
siteFirst=south	0.49
siteFirst=st	0.32
siteFirst=st.	0.23
siteFirst=state	-0.99
siteFirst=suffolk	0.46
siteFirst=supreme	-0.25
siteFirst=third	0.72
siteFirst=town	-0.55
siteFirst=u.s.	-0.62
siteFirst=unified	-0.26
siteFirst=university	-0.19
siteFirst=washington	0.61
siteFirst=west	0.65
siteFirst=white	-0.88
siteFirst=women	-0.74
siteFirst=wright	-0.57
siteWord=academy	0.51
siteWord=airport	-0.38
siteWord=avenue	0.81
siteWord=bay	0.77
siteWord=castle	-0.3
siteWord=cathedral	0.29
siteWord=centre	0.32
siteWord=church	0.38
siteWord=coast	0.61
siteWord=college	0.24
siteWord=complex	0.42
siteWord=county	0.72
siteWord=court	0.03
siteWord=creek	-0.25
siteWord=district	-1.13
siteWord=drive	0.05
siteWord=embassy	-0.04
siteWord=estate	0.68
siteWord=farm	-0.44
siteWord=hall	-0.21
siteWord=highway	-0.55
siteWord=hill	-0.26
siteWord=hills	0.78
siteWord=hospital	-0.5
siteWord=hotel	-0.41
siteWord=house	-0.98
siteWord=institute	-0.5
siteWord=island	0.54
siteWord=market	-0.86
siteWord=parish	0.53
siteWord=park	-0.56
siteWord=peninsula	0.33
siteWord=plant	-0.83
siteWord=province	-0.5
siteWord=reserve	0.53
siteWord=river	-0.99
siteWord=road	-0.28
siteWord=school	-0.69
siteWord=security	-0.5
siteWord=square	0.2
siteWord=st.	-0.82
siteWord=stadium	0.51
siteWord=street	0.6
siteWord=theatre	0.12
siteWord=university	0.43
siteWord=valley	-0.48
siteWord=village	0.21
siteWord=zoo	-0.71
smallElsewhere	-1.65
surname	-2.93
titleBefore	-1.6
topHead=acl NNS	0.2
topHead=acl:relcl NN	0.59
topHead=acl:relcl NNS	-0.78
topHead=advcl VB	-0.17
topHead=advcl VBD	-0.14
topHead=advcl VBN	0.41
topHead=advcl VBP	-0.9
topHead=advcl VBZ	-0.26
topHead=advmod CD	-0.72
topHead=advmod JJ	-0.54
topHead=advmod NN	-0.87
topHead=advmod NNS	-0.33
topHead=advmod RB	-0.16
topHead=advmod VB	-0.88
topHead=advmod VBD	-0.65
topHead=advmod VBG	-0.61
topHead=advmod VBN	-0.34
topHead=advmod VBP	-0.87
topHead=advmod VBZ	-0.78
topHead=advmod WRB	-0.26
topHead=amod JJ	-0.64
topHead=amod NN	-0.17
topHead=amod NNP	-0.8
topHead=amod NNPS	-0.69
topHead=amod NNS	0.05
topHead=appos CD	0.48
topHead=appos JJ	-0.39
topHead=appos NN	-0.42
topHead=appos NNP	-0.06
topHead=appos NNPS	-0.14
topHead=appos NNS	-0.48
topHead=aux NN	-0.42
topHead=aux VB	-0.32
topHead=aux VBN	-0.47
topHead=case CD	-0.24
topHead=case DT	-0.15
topHead=case JJ	-0.18
topHead=case JJS	-0.33
topHead=case NN	-0.87
topHead=case NNP	-0.7
topHead=case NNS	-0.88
topHead=case PRP	-0.25
topHead=case RB	-0.12
topHead=case WP	-0.38
topHead=cc JJ	-0.51
topHead=cc NN	-0.78
topHead=cc NNS	-0.71
topHead=cc VB	-0.53
topHead=cc VBD	-0.45
topHead=cc VBG	-0.13
topHead=cc VBN	-0.32
topHead=cc VBP	-0.45
topHead=cc VBZ	-0.25
topHead=cc:preconj NN	-0.58
topHead=ccomp VBD	-0.07
topHead=compound CD	-0.56
topHead=compound JJ	-0.86
topHead=compound NN	0.1
topHead=compound NNP	-0.19
topHead=compound NNPS	-0.07
topHead=compound NNS	0.22
topHead=compound VBG	-0.73
topHead=compound VBZ	-0.39
topHead=conj ADD	-0.44
topHead=conj CD	-0.6
topHead=conj JJ	0.32
topHead=conj NN	-1.26
topHead=conj NNP	0.27
topHead=conj NNPS	0.54
topHead=conj NNS	-0.74
topHead=conj VB	-0.4
topHead=conj VBN	0.46
topHead=cop NN	-0.32
topHead=csubj JJ	-0.37
topHead=csubj NN	-0.65
topHead=csubj VB	-0.57
topHead=csubj VBZ	-0.51
topHead=dep NN	-0.47
topHead=det CD	-0.29
topHead=det JJ	-0.27
topHead=det NN	-0.48
topHead=det NNP	-0.35
topHead=det NNS	-0.68
topHead=det VBN	-0.12
topHead=det:predet NN	-0.32
topHead=det:predet NNS	-0.3
topHead=discourse JJ	-0.38
topHead=discourse NN	-0.44
topHead=discourse VB	-0.56
topHead=discourse VBD	-0.31
topHead=discourse VBN	-0.84
topHead=discourse VBP	-0.14
topHead=expl JJ	-0.4
topHead=expl NN	-0.21
topHead=expl VB	-0.34
topHead=expl VBD	-0.49
topHead=expl VBN	-0.59
topHead=expl VBP	-0.44
topHead=expl VBZ	-0.71
topHead=fixed JJ	-0.25
topHead=fixed RB	-0.13
topHead=flat JJ	0.23
topHead=flat NN	-1.52
topHead=flat NNP	-0.1
topHead=flat NNPS	-0.95
topHead=flat NNS	-0.46
topHead=iobj VB	-0.82
topHead=iobj VBD	-0.13
topHead=iobj VBG	-0.12
topHead=iobj VBN	-0.08
topHead=list NN	-0.93
topHead=list NNP	0.42
topHead=mark JJ	-0.3
topHead=mark NN	-0.17
topHead=mark NNS	-0.12
topHead=mark VB	-0.53
topHead=mark VBD	-0.3
topHead=mark VBG	-0.3
topHead=mark VBN	-0.48
topHead=mark VBP	-0.3
topHead=mark VBZ	-0.45
topHead=nmod CD	0.27
topHead=nmod DT	0.3
topHead=nmod JJ	-0.41
topHead=nmod JJS	0.39
topHead=nmod NN	0.16
topHead=nmod NNP	-0.13
topHead=nmod NNPS	-0.64
topHead=nmod NNS	-0.12
topHead=nmod RB	0.58
topHead=nmod WP	-0.55
topHead=nmod:desc NNP	0.24
topHead=nmod:poss JJ	-0.22
topHead=nmod:poss NN	-0.04
topHead=nmod:poss NNP	0.35
topHead=nmod:poss NNS	-0.22
topHead=nmod:poss VBN	-0.69
topHead=nmod:unmarked CD	-1.23
topHead=nmod:unmarked NN	-1
topHead=nmod:unmarked NNP	0.3
topHead=nmod:unmarked NNS	-0.42
topHead=nsubj CD	0.15
topHead=nsubj DT	-0.66
topHead=nsubj JJ	-0.16
topHead=nsubj JJR	-0.18
topHead=nsubj NN	0.05
topHead=nsubj NNP	-0.54
topHead=nsubj RB	0.19
topHead=nsubj VBD	-0.43
topHead=nsubj VBG	-0.49
topHead=nsubj VBN	-0.19
topHead=nsubj VBP	0.3
topHead=nsubj VBZ	-0.27
topHead=nsubj WP	-0.29
topHead=nsubj WRB	-0.61
topHead=nsubj:outer VB	-0.32
topHead=nsubj:pass JJ	-0.52
topHead=nsubj:pass VBN	-0.11
topHead=nummod NN	-0.64
topHead=nummod NNS	-0.18
topHead=obj NN	-0.81
topHead=obj VB	-0.34
topHead=obj VBD	0.03
topHead=obj VBG	-0.52
topHead=obj VBN	-0.66
topHead=obj VBP	0.12
topHead=obj VBZ	-0.13
topHead=obl JJ	-0.33
topHead=obl JJR	-0.77
topHead=obl NN	0.19
topHead=obl NNS	-0.46
topHead=obl RB	0.28
topHead=obl RBR	-0.14
topHead=obl VB	0.36
topHead=obl VBD	-0.24
topHead=obl VBG	0.2
topHead=obl VBN	-0.1
topHead=obl VBP	-0.21
topHead=obl VBZ	0.14
topHead=obl:agent NN	-0.54
topHead=obl:agent VBD	0.25
topHead=obl:agent VBN	-0.21
topHead=obl:unmarked VB	-0.55
topHead=obl:unmarked VBD	-0.92
topHead=obl:unmarked VBG	-0.6
topHead=obl:unmarked VBN	-1
topHead=obl:unmarked VBZ	-0.25
topHead=parataxis NN	-0.47
topHead=parataxis VB	-0.45
topHead=parataxis VBD	-0.58
topHead=parataxis VBN	-0.45
topHead=root root	-0.17
topHead=vocative VB	-0.37
topHead=xcomp VB	-0.76
topHead=xcomp VBD	0.34
topHead=xcomp VBN	-0.19
topRelation=acl	0.19
topRelation=acl:relcl	-0.31
topRelation=advcl	0.21
topRelation=advmod	-0.9
topRelation=amod	-0.25
topRelation=aux	-0.41
topRelation=case	-1.11
topRelation=cc	-1.22
topRelation=cc:preconj	-0.69
topRelation=ccomp	-0.25
topRelation=compound	-0.03
topRelation=conj	-0.06
topRelation=cop	-0.41
topRelation=dep	-0.87
topRelation=det	-0.56
topRelation=det:predet	-0.58
topRelation=discourse	-0.46
topRelation=expl	-1.06
topRelation=fixed	-0.13
topRelation=flat	-0.13
topRelation=list	0.31
topRelation=mark	-0.95
topRelation=nmod	0.06
topRelation=nmod:desc	0.24
topRelation=nmod:poss	-0.06
topRelation=nmod:unmarked	-0.72
topRelation=nsubj	-0.04
topRelation=nsubj:outer	-0.46
topRelation=nsubj:pass	-0.11
topRelation=nummod	-0.55
topRelation=obj	-0.12
topRelation=obl	-0.03
topRelation=obl:unmarked	-1.63
topRelation=parataxis	-1.14
topRelation=root	-0.17
topRelation=vocative	-0.54
topRelation=xcomp	0.06
unknown before=	-2.36
unknown before=!	-0.6
unknown before="	-1.65
unknown before='	-0.98
unknown before='s	-1.55
unknown before=(	-0.6
unknown before=)	-0.9
unknown before=*	-0.62
unknown before=,	-0.22
unknown before=-	-1.34
unknown before=--	-0.85
unknown before=.	-0.7
unknown before=...	-0.55
unknown before=/	-1.05
unknown before=1	-0.41
unknown before=10th	-0.57
unknown before=2018	-0.73
unknown before=29	-0.33
unknown before=2nd	-0.8
unknown before=4	-0.26
unknown before=9.30	-0.41
unknown before=:	-0.11
unknown before=;	0.45
unknown before=?	0.15
unknown before=[	-0.74
unknown before=]	-0.38
unknown before=a	-0.89
unknown before=a.m.	-0.54
unknown before=about	-0.84
unknown before=accused	-0.59
unknown before=added	-0.49
unknown before=adviser	-0.47
unknown before=after	-0.91
unknown before=against	-0.85
unknown before=an	-0.05
unknown before=and	-0.48
unknown before=announced	-0.69
unknown before=annual	-0.48
unknown before=arrested	-0.56
unknown before=as	-1.22
unknown before=asked	-0.47
unknown before=at	-0.37
unknown before=ate	-0.31
unknown before=awarded	-0.42
unknown before=based	-0.74
unknown before=because	-0.57
unknown before=before	-1.04
unknown before=believes	-0.63
unknown before=between	-1.13
unknown before=bin	-0.8
unknown before=biturbocharged	-0.76
unknown before=board	-0.74
unknown before=both	-0.57
unknown before=brother	-0.42
unknown before=but	-0.63
unknown before=by	-0.63
unknown before=called	-1.1
unknown before=canadian	-0.47
unknown before=candidate	-0.32
unknown before=charity	-0.7
unknown before=chef	-0.33
unknown before=chief	-0.52
unknown before=coach	-0.31
unknown before=conference	-0.67
unknown before=confirmed	-0.58
unknown before=current	-0.85
unknown before=day	0.16
unknown before=deadly	-0.57
unknown before=degrees	-0.58
unknown before=died	-0.48
unknown before=director	-0.59
unknown before=driver	-0.62
unknown before=drug	-0.63
unknown before=during	-0.41
unknown before=early	-0.69
unknown before=expert	-0.38
unknown before=family	-0.53
unknown before=famous	-0.42
unknown before=firm	-0.93
unknown before=first	0.14
unknown before=for	-0.89
unknown before=former	-1.1
unknown before=found	-0.39
unknown before=four	-0.76
unknown before=from	0.06
unknown before=give	-0.46
unknown before=group	-0.68
unknown before=had	-0.66
unknown before=has	-0.68
unknown before=have	-0.68
unknown before=head	-0.6
unknown before=help	-0.75
unknown before=her	-0.47
unknown before=his	-0.74
unknown before=how	-0.64
unknown before=identified	-0.34
unknown before=if	-0.52
unknown before=in	0.14
unknown before=include	-0.91
unknown before=included	-0.5
unknown before=includes	-0.71
unknown before=including	-0.72
unknown before=individual	-0.57
unknown before=influenza	-0.57
unknown before=into	0.31
unknown before=involving	-0.59
unknown before=is	-0.98
unknown before=known	-0.64
unknown before=last	-0.82
unknown before=late	-0.97
unknown before=latest	-0.46
unknown before=lethal	-0.58
unknown before=like	-0.68
unknown before=located	-0.24
unknown before=manager	-0.37
unknown before=million	0.4
unknown before=minister	-0.36
unknown before=more	-0.36
unknown before=named	-0.72
unknown before=new	0.03
unknown before=next	-0.88
unknown before=of	-0.41
unknown before=officer	-0.5
unknown before=official	-0.75
unknown before=old	-0.79
unknown before=on	-2.31
unknown before=or	-1.07
unknown before=other	-0.85
unknown before=our	-0.76
unknown before=over	-0.51
unknown before=pathogenic	-0.47
unknown before=pay	-0.35
unknown before=people	-0.21
unknown before=pm	-0.72
unknown before=president	-0.59
unknown before=producer	-0.44
unknown before=professor	-0.38
unknown before=recent	-0.55
unknown before=resistant	-0.53
unknown before=ruling	0.27
unknown before=run	-0.76
unknown before=said	-1.88
unknown before=say	-0.67
unknown before=says	-0.92
unknown before=since	-1.05
unknown before=singer	-0.46
unknown before=so	-0.61
unknown before=solar	-0.41
unknown before=some	-0.56
unknown before=son	-0.4
unknown before=south	-0.64
unknown before=spokesman	-0.59
unknown before=spokeswoman	-0.4
unknown before=star	-0.58
unknown before=state	-0.29
unknown before=such	-0.48
unknown before=suspected	-0.54
unknown before=that	-0.04
unknown before=the	-0.17
unknown before=then	0.22
unknown before=think	-0.57
unknown before=this	-1.05
unknown before=through	-0.64
unknown before=till	-0.54
unknown before=to	-0.4
unknown before=told	-0.93
unknown before=under	-0.44
unknown before=until	-0.39
unknown before=was	-0.83
unknown before=well	-0.39
unknown before=what	-0.54
unknown before=when	-1.07
unknown before=where	0.32
unknown before=which	-0.54
unknown before=while	-1.24
unknown before=why	0.44
unknown before=wife	-0.55
unknown before=wild	-0.65
unknown before=winning	-0.41
unknown before=with	-2.18
unknown before=your	-0.47
unknown before=–	-1
unknown before=—	-0.8
unknown before=‘	-1.28
unknown before=’	-0.31
unknown before=’s	-1
unknown before=“	-1.47
unknown before=”	-1.23
unknown before=…	-0.47
unknown words=1 false false	-0.5
unknown words=2 false false	-0.53
unknown words=3 false false	-0.9
unknown words=4 false false	-0.51
unknown words=5 false false	-0.7
words=1	-0.17
words=2	0.15
words=3	-0.08
words=4	-0.26
words=5	-0.83
`;
