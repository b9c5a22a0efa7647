/** Weights of the recogniser's logistic model, written by training/places. */
export const recogniserWeightRows = `
ADM1+pop=0	-0.9
ADM1+pop=3	-0.98
ADM1+pop=4	0.17
ADM1+pop=5	-0.88
ADM1+pop=6	0.14
ADM1+pop=7	0.69
ADM2+pop=0	0.25
ADM2+pop=3	-0.04
ADM2+pop=4	-0.58
ADM2+pop=5	0.08
ADM2+pop=6	0.5
AIRP+pop=5	0.15
AREA+pop=5	0.59
BLDG+pop=5	-0.44
CONT+pop=7	0.16
GULF+pop=7	0.63
ISL+pop=4	0.47
ISL+pop=5	-0.14
ISL+pop=6	-0.48
LK+pop=5	0.45
MILB+pop=5	0.05
OCN+pop=7	0.08
PCLI+pop=3	0.34
PCLI+pop=4	0.79
PCLI+pop=6	-0.08
PCLI+pop=7	0.19
PCLI+pop=8	0.32
PCLI+pop=9	0.58
PEN+pop=5	-0.46
PPL+pop=0	-0.72
PPL+pop=2	-0.48
PPL+pop=3	-0.76
PPL+pop=4	-0.23
PPL+pop=5	0.77
PPL+pop=6	0.74
PPL+pop=7	0.26
PPLC+pop=4	-0.04
PPLC+pop=5	0.28
PPLC+pop=6	0.51
RGN+pop=5	-0.06
RGN+pop=7	-0.19
SEA+pop=7	0.35
STM+pop=5	0.46
STM+pop=6	-1.11
VAL+pop=5	0.24
abbreviation	0.21
abbreviation before=,	-0.14
abbreviation before=frontcounter	0.79
abbreviation before=in	0.71
abbreviation before=the	0.61
abbreviation words=1 false false	0.06
abbreviation words=1 false true	0.57
abbreviation words=1 true false	-0.03
after2= 	-0.72
after2=!! one	0.2
after2=& rothstein	-0.3
after2=& the	-0.56
after2=' ,	-0.45
after2='m not	-0.2
after2='s (	-0.41
after2='s ,	-0.65
after2='s a	-0.15
after2='s also	-0.18
after2='s an	-0.26
after2='s annual	0.21
after2='s asset	0.49
after2='s been	-0.3
after2='s body	-0.39
after2='s capital	0.77
after2='s case	-0.74
after2='s comments	-0.57
after2='s daughter	-0.43
after2='s death	-0.34
after2='s diagnostic	-0.59
after2='s first	0.71
after2='s four	-0.43
after2='s global	0.31
after2='s government	-0.07
after2='s health	0.28
after2='s minister	0.48
after2='s ministry	0.57
after2='s not	-0.13
after2='s official	-0.04
after2='s owner	-0.35
after2='s president	0.58
after2='s request	0.45
after2='s restaurant	-0.58
after2='s ruling	0.26
after2='s son	-0.5
after2='s spring	0.64
after2='s the	-0.41
after2='s two	0.22
after2='s visit	-0.53
after2='s wife	-0.17
after2=( ap	1.07
after2=( aqmd	-0.18
after2=( ba	-0.36
after2=( bai	-0.43
after2=( cdc	-1
after2=( cnn	-0.31
after2=( d	-0.55
after2=( dprk	-0.23
after2=( drc	-0.64
after2=( dwtc	0.19
after2=( eu	-0.67
after2=( fda	-0.23
after2=( h1n1	-0.46
after2=( iata	-0.49
after2=( image	0.16
after2=( mike	-0.46
after2=( nsw	-0.28
after2=( oie	-0.53
after2=( un	-0.55
after2=( who	-1.4
after2=) 	-0.68
after2=) "	-0.62
after2=) -	-1.66
after2=) --	0.17
after2=) .	-0.58
after2=) an	-0.62
after2=) and	0.72
after2=) came	0.21
after2=) has	-0.22
after2=) in	-0.31
after2=) is	-0.58
after2=) of	-0.66
after2=) on	-0.67
after2=) said	-0.68
after2=) to	0.07
after2=) virus	-0.8
after2=) will	-0.83
after2=) —	-0.04
after2=* sol	-0.48
after2=+ smoke	-0.44
after2=, "	-0.83
after2=, 1000	-0.53
after2=, 12	0.67
after2=, 20	-0.79
after2=, 21	-0.47
after2=, 22	-0.64
after2=, 25	-0.21
after2=, 31	-0.44
after2=, 38	-0.18
after2=, 39	-0.34
after2=, 47	-0.49
after2=, 48	0.12
after2=, a	0.12
after2=, about	0.04
after2=, according	-0.09
after2=, after	0.24
after2=, aged	-0.5
after2=, alabama	0.41
after2=, alberta	0.19
after2=, all	0.12
after2=, along	0.24
after2=, also	-0.58
after2=, amlo	-0.54
after2=, among	-0.56
after2=, an	0.11
after2=, and	-0.35
after2=, angola	-0.37
after2=, announced	0.48
after2=, another	-0.26
after2=, april	-0.28
after2=, are	0.44
after2=, arizona	0.75
after2=, arkansas	0.28
after2=, as	-0.15
after2=, at	0.28
after2=, author	-0.27
after2=, authorities	-0.28
after2=, before	0.18
after2=, belgium	0.55
after2=, both	-0.8
after2=, brazil	0.58
after2=, bulacan	0.13
after2=, bulgaria	0.3
after2=, but	-0.49
after2=, california	0.54
after2=, cambodia	0.57
after2=, cameroon	0.26
after2=, canada	0.05
after2=, cardinal	0.23
after2=, cavan	0.32
after2=, chief	-0.56
after2=, china	-0.44
after2=, closest	0.17
after2=, colorado	0.85
after2=, commented	-0.52
after2=, côte	0.34
after2=, d.c.	-0.94
after2=, davao	0.28
after2=, died	-0.41
after2=, director	-0.17
after2=, district	-0.64
after2=, dr.	-0.86
after2=, dubai	0.19
after2=, dublin	0.25
after2=, england	0.71
after2=, especially	0.2
after2=, europe	0.46
after2=, executive	-0.66
after2=, fifty	-0.07
after2=, food	-0.8
after2=, for	-0.13
after2=, france	0.39
after2=, from	-0.64
after2=, georgia	0.87
after2=, germany	0.93
after2=, gisec	0.1
after2=, greece	-0.3
after2=, grosvenor	-0.51
after2=, guinea	1.02
after2=, had	-0.6
after2=, has	-0.2
after2=, have	-0.36
after2=, he	-0.59
after2=, head	-0.57
after2=, health	-0.34
after2=, her	0.04
after2=, his	-0.2
after2=, however	-0.63
after2=, i	-0.03
after2=, idaho	0.67
after2=, if	0.38
after2=, illinois	0.55
after2=, in	-0.53
after2=, inc.	0.09
after2=, including	-0.57
after2=, independent	-0.23
after2=, india	0.6
after2=, indiana	0.52
after2=, indonesia	0.46
after2=, international	-0.32
after2=, iowa	0.57
after2=, iraq	0.81
after2=, is	-0.35
after2=, it	-0.16
after2=, italy	0.14
after2=, japan	0.62
after2=, jj	0.24
after2=, john	-0.64
after2=, just	-0.42
after2=, kent	-0.68
after2=, kentucky	0.28
after2=, kenya	0.51
after2=, lakshman	-0.6
after2=, laos	0.54
after2=, last	-0.35
after2=, let	-0.07
after2=, liberia	-0.23
after2=, located	-0.15
after2=, long	0.15
after2=, los	-0.41
after2=, louisiana	0.19
after2=, march	-0.77
after2=, maryland	0.46
after2=, medical	-0.47
after2=, mercury	-0.15
after2=, michigan	0.24
after2=, minister	-0.6
after2=, missouri	0.57
after2=, monex	0.29
after2=, more	-0.23
after2=, mr.	-0.35
after2=, msf	-0.39
after2=, national	-0.62
after2=, near	0.14
after2=, nevada	0.73
after2=, new	0.82
after2=, niger	-0.16
after2=, no	-0.38
after2=, north	-0.18
after2=, of	-0.62
after2=, ohio	0.39
after2=, on	0.52
after2=, once	0.22
after2=, one	-0.74
after2=, only	0.58
after2=, ontario	0.52
after2=, or	-0.28
after2=, oregon	0.28
after2=, outlined	-0.6
after2=, owerri	-0.52
after2=, pennsylvania	-0.19
after2=, people	0.52
after2=, peter	-0.43
after2=, philippines	-0.43
after2=, president	-0.49
after2=, raising	0.41
after2=, reports	0.38
after2=, responding	0.3
after2=, responsible	-0.45
after2=, russia	0.71
after2=, said	-0.28
after2=, san	-0.52
after2=, saying	0.61
after2=, says	-0.29
after2=, scotland	0.28
after2=, senior	-0.44
after2=, sme	-0.89
after2=, some	0.52
after2=, south	0.6
after2=, speaking	-0.56
after2=, stated	-0.56
after2=, taking	0.44
after2=, tennessee	0.26
after2=, tested	0.91
after2=, texas	0.23
after2=, that	0.4
after2=, the	-0.03
after2=, there	0.29
after2=, they	-0.07
after2=, this	-0.12
after2=, though	-0.39
after2=, tmz	0.36
after2=, to	-0.55
after2=, told	0.42
after2=, too	-0.82
after2=, trump	0.17
after2=, two	-0.47
after2=, u.s.	-0.44
after2=, uk	0.7
after2=, united	0.23
after2=, users	0.3
after2=, utah	0.47
after2=, vice	-0.52
after2=, virginia	0.55
after2=, warned	-0.66
after2=, was	-0.24
after2=, washington	0.76
after2=, we	0.72
after2=, west	0.42
after2=, where	0.59
after2=, which	-0.53
after2=, while	0.39
after2=, who	-0.99
after2=, whose	-0.44
after2=, will	-0.76
after2=, yulit	-0.32
after2=, “	-0.13
after2=, ”	-0.83
after2=- 1	-1.01
after2=- and	0.08
after2=- balart	-0.63
after2=- baltistan	-0.86
after2=- based	0.2
after2=- dade	-0.78
after2=- fashir	-0.46
after2=- hardisty	-0.32
after2=- in	-0.09
after2=- like	-0.48
after2=- o’toole	-0.35
after2=- president	-0.55
after2=- presse	-0.47
after2=- spencer	-0.33
after2=. 	-0.46
after2=. "	-0.65
after2=. '	-0.24
after2=. (	-0.06
after2=. 76	-0.14
after2=. a	0.54
after2=. according	0.15
after2=. after	0.44
after2=. all	0.42
after2=. also	0.12
after2=. although	-0.75
after2=. among	-0.07
after2=. an	-0.37
after2=. around	-0.54
after2=. as	-0.44
after2=. at	-0.15
after2=. azerbaijan	-0.13
after2=. both	0.33
after2=. british	-0.7
after2=. but	0.15
after2=. by	-0.49
after2=. canadian	-0.22
after2=. china	-0.6
after2=. currently	0.21
after2=. deaths	0.37
after2=. during	-0.57
after2=. earlier	-0.16
after2=. eggs	-0.51
after2=. following	-0.67
after2=. food	0.05
after2=. for	-0.06
after2=. further	-0.6
after2=. he	-0.92
after2=. health	-0.23
after2=. his	0.35
after2=. however	-0.26
after2=. i	-0.4
after2=. in	0.1
after2=. it	0.22
after2=. last	-0.52
after2=. malinao	0.09
after2=. meanwhile	-0.71
after2=. mexico	0.34
after2=. more	0.48
after2=. mr	-0.25
after2=. msf	0.43
after2=. new	-0.21
after2=. no	0.5
after2=. officials	-0.67
after2=. on	-0.53
after2=. one	-0.19
after2=. other	-0.4
after2=. outgoing	-0.46
after2=. over	0.13
after2=. players	0.31
after2=. police	0.45
after2=. president	-0.14
after2=. racing	0.57
after2=. read	0.07
after2=. seven	0.11
after2=. she	-0.88
after2=. since	-0.32
after2=. so	-0.31
after2=. some	-0.53
after2=. that	-0.32
after2=. the	-0.04
after2=. their	0.31
after2=. there	0.35
after2=. these	-0.05
after2=. they	0.55
after2=. this	0.37
after2=. those	-0.66
after2=. though	-0.41
after2=. three	-0.41
after2=. toronto	-0.34
after2=. two	-0.64
after2=. washington	-0.3
after2=. we	0.4
after2=. while	-0.55
after2=. with	-0.55
after2=. years	-0.72
after2=. yet	-0.61
after2=. “	0.33
after2=. ”	-0.2
after2=/ aids	-0.75
after2=/ getty	-0.52
after2=05 ,	-0.35
after2=1 ,	-0.61
after2=1 .	-0.41
after2=10 ,	-0.48
after2=10 .	-0.33
after2=12 .	-0.35
after2=13 .	-0.22
after2=14 ,	-0.32
after2=15 ,	-0.58
after2=16 ,	-0.33
after2=17 ,	-0.27
after2=2 ,	-0.37
after2=20 ,	-0.42
after2=2002 ,	-0.46
after2=2003 ,	-0.31
after2=2008 ,	-0.45
after2=2009 ,	-0.33
after2=2014 ,	-0.34
after2=2016 ,	-0.41
after2=2017 ,	-0.3
after2=2017 .	-0.59
after2=2018 .	-0.41
after2=2018 by	-0.28
after2=2018 edition	-0.09
after2=2018 the	-0.69
after2=2018 will	-0.48
after2=21 ,	-0.46
after2=23 ,	-0.23
after2=23 .	-0.28
after2=25 ,	-0.3
after2=27 ,	-0.42
after2=28 ,	-0.53
after2=29 ,	-0.62
after2=3 ,	-0.46
after2=3 -	-0.28
after2=30 ,	-0.52
after2=31 ,	-0.5
after2=4 ,	-0.37
after2=4 .	-0.13
after2=5 ,	-0.36
after2=5 .	-0.46
after2=59 ,	-0.55
after2=6 ,	-0.16
after2=8 ,	-0.3
after2=8 .	-0.23
after2=9 ,	-0.25
after2=97 .	-0.53
after2=: 	-0.39
after2=: "	-0.6
after2=: awc	-0.63
after2=: courtesy	-0.66
after2=: http://www.frontcounterbc.gov.bc.ca/	0.09
after2=: into	-0.16
after2=: the	0.11
after2=: unleashing	-0.69
after2=: we	-0.18
after2=; and	0.27
after2=; cavan	-0.31
after2=; daily	-0.43
after2=; follow	-0.45
after2=; head	0.13
after2=? "	0.13
after2=a consequence	-0.17
after2=a result	-0.12
after2=added :	-0.23
after2=added that	-0.7
after2=addition ,	-0.08
after2=addition to	-0.05
after2=africa ,	-0.57
after2=africa .	-0.61
after2=after an	-0.36
after2=after his	-0.23
after2=after she	-0.22
after2=after the	0.15
after2=after tsvangirai	0.08
after2=agency (	-0.37
after2=agency said	-0.5
after2=airport .	0.22
after2=all ,	-0.05
after2=alone ,	0.21
after2=also added	-0.26
after2=also had	0.32
after2=also reportedly	-0.2
after2=also reporting	-0.09
after2=also said	-0.52
after2=also say	-0.13
after2=also says	-0.18
after2=also stated	-0.39
after2=ambulance service	0.23
after2=america .	-0.34
after2=american free	-0.48
after2=american migrants	-0.6
after2=an interview	-0.06
after2=ana ,	-0.86
after2=ana .	-0.32
after2=and a	0.13
after2=and africa	0.73
after2=and aid	-0.52
after2=and air	0.09
after2=and california	0.57
after2=and canada	0.68
after2=and central	-0.11
after2=and china	0.4
after2=and denmark	-0.38
after2=and florida	0.32
after2=and found	-0.64
after2=and germany	0.52
after2=and grants	-1.08
after2=and has	-0.14
after2=and her	-0.12
after2=and his	-0.9
after2=and in	-0.49
after2=and industry	-0.9
after2=and is	0.19
after2=and it	0.34
after2=and italy	0.52
after2=and its	-0.57
after2=and limpopo	0.37
after2=and malakal	0.6
after2=and many	0.58
after2=and midlands	0.46
after2=and new	0.6
after2=and other	0.04
after2=and queensland	0.36
after2=and russia	0.07
after2=and santa	0.25
after2=and several	0.08
after2=and some	0.68
after2=and that	-0.64
after2=and the	-0.14
after2=and their	-0.05
after2=and was	-0.33
after2=announced its	0.28
after2=appears to	-0.4
after2=appreciates morocco	-0.27
after2=are a	-0.2
after2=are afraid	0.17
after2=are also	0.31
after2=are asking	0.27
after2=are being	0.45
after2=are currently	-0.42
after2=are not	-0.06
after2=are on	0.31
after2=are set	-0.64
after2=are still	-0.2
after2=are the	0.35
after2=are to	0.7
after2=are urged	-0.15
after2=are very	-0.53
after2=are working	-0.37
after2=area ,	0.35
after2=area .	-0.32
after2=army has	0.17
after2=arrived at	-0.08
after2=as of	0.49
after2=as the	0.16
after2=as well	-0.49
after2=asked about	-0.18
after2=asked the	-0.43
after2=asking for	-0.12
after2=at a	-0.24
after2=at children	-0.42
after2=at san	0.25
after2=at the	-0.65
after2=attorney lamont	-0.52
after2=avenue in	-0.5
after2=aviation strategy	0.67
after2=b .	-0.5
after2=bato ng	-0.24
after2=became the	0.46
after2=because of	0.14
after2=because the	-0.11
after2=before the	-0.41
after2=believe that	-0.49
after2=believe the	-0.32
after2=believe we	0.34
after2=believes that	-0.3
after2=between 1966	-0.62
after2=between january	-0.2
after2=bin suroor	-0.88
after2=bird flu	-0.36
after2=board member	-0.22
after2=border ,	-0.09
after2=branch 259	0.3
after2=by architects	0.25
after2=by the	-1.06
after2=ca n't	-0.14
after2=ca n’t	0.13
after2=called on	-0.03
after2=called the	-0.45
after2=can be	-0.38
after2=can do	-0.4
after2=can not	-0.17
after2=cancer society	0.66
after2=carolina ,	-0.36
after2=cases in	-0.59
after2=cases of	-0.27
after2=cause of	-0.11
after2=centers for	0.31
after2=central ambulance	-0.55
after2=certification program	-0.1
after2=chamber of	0.58
after2=chief of	-0.41
after2=city ,	-0.91
after2=city .	-1.03
after2=city and	-0.48
after2=city council	0.49
after2=city in	-0.13
after2=claimed that	-0.27
after2=clara county	-0.57
after2=coli outbreak	-0.48
after2=commented :	0.2
after2=commissioner for	0.37
after2=company ,	-0.11
after2=company has	-0.06
after2=confirmed that	0.52
after2=confirmed the	0.32
after2=contact centre	0.29
after2=continue to	-0.3
after2=continued to	0.6
after2=continues to	0.09
after2=contributed to	-0.29
after2=convicted orujov	-0.53
after2=correspondent maggie	-0.38
after2=could be	-0.14
after2=could have	0.36
after2=could not	-0.39
after2=countries ,	-0.52
after2=country 's	-0.1
after2=county ,	-0.41
after2=county .	-0.4
after2=county council	-0.17
after2=county democrats	-0.68
after2=county medical	-0.4
after2=county schools	-0.44
after2=county ’s	-0.11
after2=court has	0.12
after2=court on	0.52
after2=court to	-0.39
after2=cow disease	-0.36
after2=declared a	0.18
after2=declared the	-0.36
after2=declined to	-0.35
after2=department for	-0.37
after2=department of	-0.08
after2=department said	-0.48
after2=department says	-0.38
after2=described the	-0.59
after2=did n't	-0.54
after2=did n’t	-0.56
after2=died on	0.18
after2=discovered the	0.13
after2=disease ,	-0.52
after2=disease has	-0.36
after2=disease is	-0.11
after2=district ,	-0.06
after2=district board	-0.46
after2=district of	0.54
after2=districts .	0.33
after2=division in	-0.39
after2=do n't	-0.55
after2=do not	-0.34
after2=do n’t	-0.31
after2=does n't	-0.06
after2=does not	-0.51
after2=dollars )	-0.46
after2=dollars ,	0.74
after2=due to	0.14
after2=during a	-0.44
after2=ebolavirus ,	-0.54
after2=ebolavirus is	-0.46
after2=elementary school	-0.65
after2=engineer renan	-0.65
after2=evades robert	0.24
after2=example ,	-0.06
after2=explained .	-0.25
after2=fact that	-0.13
after2=far ,	-0.28
after2=far the	-0.19
after2=farms were	0.22
after2=feel like	-0.2
after2=fire and	0.11
after2=first case	-0.07
after2=five airlines	-0.1
after2=flu is	-0.56
after2=flu season	0.18
after2=flu virus	-0.32
after2=food and	0.26
after2=for a	0.18
after2=for academic	-0.79
after2=for animal	-0.63
after2=for consultations	0.62
after2=for disease	-1.23
after2=for environment	-0.5
after2=for europe	-0.89
after2=for further	0.61
after2=for immunization	-0.65
after2=for its	-0.46
after2=for more	-0.13
after2=for population	-0.94
after2=for refugees	-0.42
after2=for the	0.36
after2=for treatment	0.29
after2=forecasts above	0.13
after2=friday ,	-0.06
after2=from the	-0.29
after2=game .	-0.67
after2=gas station	0.14
after2=gave a	-0.47
after2=government has	-0.23
after2=government is	-0.54
after2=government of	-0.06
after2=government will	0.14
after2=had "	0.11
after2=had a	-0.4
after2=had been	-0.27
after2=had n't	0.32
after2=had ordered	-0.33
after2=had suspected	-0.56
after2=had to	-0.09
after2=haemorrhagic fever	-0.68
after2=half of	-0.23
after2=has a	-0.24
after2=has also	-0.58
after2=has an	-0.13
after2=has announced	-0.05
after2=has been	0.04
after2=has begun	0.34
after2=has declared	0.07
after2=has delayed	-0.35
after2=has expelled	0.45
after2=has freed	0.19
after2=has had	-0.32
after2=has issued	0.15
after2=has killed	0.28
after2=has led	0.11
after2=has made	-0.32
after2=has not	-0.12
after2=has now	0.38
after2=has previously	-0.43
after2=has processed	0.33
after2=has reported	0.69
after2=has resulted	0.09
after2=has said	-0.14
after2=has seen	-0.23
after2=has stated	-0.42
after2=has to	-0.13
after2=has withheld	-0.36
after2=have also	-0.4
after2=have announced	-0.59
after2=have been	-0.34
after2=have begun	0.55
after2=have confirmed	0.41
after2=have contracted	0.45
after2=have died	0.46
after2=have had	0.24
after2=have issued	0.58
after2=have seen	0.12
after2=have shown	0.32
after2=have tested	0.47
after2=have the	0.31
after2=have to	-0.41
after2=headquarters in	-0.57
after2=health inspection	-0.49
after2=health ministry	-0.19
after2=health officials	-0.1
after2=hemorrhagic fever	-0.76
after2=herald ,	-0.48
after2=herald also	-0.49
after2=hills police	-0.74
after2=hit the	-0.58
after2=hope that	0.18
after2=hospital ,	0.32
after2=hospital .	0.45
after2=hospital in	-0.75
after2=hospital is	-0.59
after2=house of	0.37
after2=houses walmart	0.09
after2=hurricane season	-0.19
after2=if he	-0.59
after2=image caption	-0.33
after2=in 1994	-0.41
after2=in 2016	0.17
after2=in 2017	-0.29
after2=in a	-0.87
after2=in beijing	0.32
after2=in canada	-0.37
after2=in central	-0.44
after2=in charlottetown	-0.7
after2=in china	-0.52
after2=in dresden	-0.53
after2=in dunshaughlin	0.12
after2=in england	-0.52
after2=in evansville	-0.61
after2=in glasgow	-0.67
after2=in his	-0.68
after2=in houston	0.16
after2=in indonesia	-0.51
after2=in iowa	-0.52
after2=in june	-0.2
after2=in london	-0.96
after2=in los	-0.1
after2=in malakal	-0.39
after2=in nashville	-0.67
after2=in nelson	0.18
after2=in new	0.65
after2=in north	-0.15
after2=in northern	-0.32
after2=in paisley	-1.01
after2=in paterson	0.52
after2=in queens	-0.43
after2=in recent	0.26
after2=in red	-0.56
after2=in rockville	-0.63
after2=in rome	0.2
after2=in shelby	0.26
after2=in southern	-0.12
after2=in southwest	0.23
after2=in st	-0.62
after2=in sydney	-0.48
after2=in the	-0.42
after2=in their	-0.62
after2=in toronto	-0.55
after2=in tucson	-0.69
after2=indicates that	-0.34
after2=instance ,	-0.04
after2=international airport	-0.62
after2=into a	0.09
after2=is "	-0.53
after2=is 22	0.14
after2=is a	0.79
after2=is about	0.23
after2=is accused	-0.37
after2=is also	0.34
after2=is an	-0.99
after2=is at	-0.39
after2=is being	-0.54
after2=is believed	-0.53
after2=is currently	-0.71
after2=is expected	-0.83
after2=is facing	-0.8
after2=is going	-0.16
after2=is in	-0.61
after2=is known	-0.59
after2=is making	0.2
after2=is my	-0.09
after2=is no	-0.45
after2=is not	0.21
after2=is now	-0.13
after2=is often	-0.75
after2=is one	-0.2
after2=is reported	0.04
after2=is still	-0.48
after2=is the	-0.43
after2=is to	-0.26
after2=is very	-0.13
after2=is waiting	0.36
after2=is working	-0.42
after2=island .	-0.79
after2=issued a	-0.66
after2=issued its	0.29
after2=it 's	-0.31
after2=it is	-0.3
after2=it was	-0.49
after2=journal of	-0.54
after2=kilburn estate	-0.5
after2=kong .	-0.36
after2=korea 's	-0.71
after2=korea ,	-0.53
after2=laboratory .	-0.28
after2=laboratory tests	0.05
after2=lack basic	0.15
after2=last monday	-0.63
after2=last month	0.29
after2=last year	0.24
after2=law and	0.31
after2=leads the	-0.1
after2=least three	-0.05
after2=least two	-0.03
after2=left for	-0.49
after2=legislation allows	-0.24
after2=limited ,	0.61
after2=located in	0.33
after2=lot of	-0.11
after2=made a	0.34
after2=majority of	-0.17
after2=malakal are	-0.3
after2=malakal is	-0.36
after2=man and	-0.12
after2=man has	0.07
after2=man was	0.45
after2=man who	-0.35
after2=management board	0.77
after2=many as	-0.21
after2=marcos ,	-0.31
after2=material may	-0.24
after2=may be	-0.08
after2=may have	-0.11
after2=may not	0.25
after2=mayor michael	0.41
after2=measure of	-0.48
after2=medal for	-0.46
after2=medical center	-0.49
after2=medical examiner	-0.1
after2=member states	0.51
after2=memberships are	0.34
after2=mikayel minasyan	0.39
after2=minister for	0.06
after2=ministry of	0.36
after2=ministry said	-0.59
after2=model ,	-0.48
after2=more than	0.22
after2=morning ,	-0.41
after2=morning .	-0.63
after2=mother says	0.19
after2=moved the	-0.42
after2=national guard	0.37
after2=near the	0.35
after2=need to	-0.34
after2=neighborhood of	0.44
after2=news agency	-0.58
after2=nile virus	-0.56
after2=noted that	-0.61
after2=now ,	-0.16
after2=now has	0.89
after2=nuclear issue	-0.09
after2=number is	-0.07
after2=number of	-0.2
after2=observed that	-0.19
after2=of 2003	-0.79
after2=of agriculture	-0.76
after2=of allergy	-0.61
after2=of america	-0.33
after2=of arizona	-0.41
after2=of armenia	-0.65
after2=of california	-0.78
after2=of china	-0.12
after2=of commerce	-0.59
after2=of congo	-0.48
after2=of conservation	-0.46
after2=of health	-0.5
after2=of hygiene	-0.59
after2=of manchester	-0.44
after2=of people	-0.2
after2=of pittsburgh	-0.37
after2=of public	-0.62
after2=of representatives	-0.42
after2=of technology	-0.52
after2=of the	-0.45
after2=of them	-0.22
after2=of this	-0.53
after2=of those	-0.38
after2=of tuesday	-0.1
after2=office in	0.21
after2=office to	0.21
after2=officers ,	-0.27
after2=officials are	-0.34
after2=officials have	0.25
after2=officials in	-0.67
after2=officials say	-0.85
after2=on a	-0.37
after2=on an	0.15
after2=on april	0.6
after2=on march	0.14
after2=on saturday	-0.28
after2=on sunday	-0.65
after2=on thursday	-0.08
after2=on tuesday	0.68
after2=on wednesday	0.57
after2=or at	-0.08
after2=outbreak is	-0.08
after2=outbreak of	-0.27
after2=outlet in	-0.66
after2=over the	-0.36
after2=park in	-0.5
after2=part of	-0.17
after2=people have	-0.51
after2=pointed out	-0.46
after2=police ,	0.47
after2=police command	0.58
after2=police department	-0.1
after2=police officer	0.44
after2=police shooting	-0.16
after2=post that	-0.27
after2=post-party dinner	0.2
after2=president 's	0.51
after2=president barack	0.21
after2=president donald	0.56
after2=president of	-0.55
after2=press .	-0.41
after2=press release	-0.63
after2=prime minister	-0.12
after2=provides a	0.16
after2=provides services	0.4
after2=province ,	-0.28
after2=province .	-0.2
after2=province in	-0.48
after2=province of	0.1
after2=public schools	0.36
after2=puts the	-0.66
after2=quarantine station	0.48
after2=racecourse in	0.6
after2=region ,	0.15
after2=region of	-0.12
after2=report ,	-0.39
after2=reported ,	-0.57
after2=reported .	-0.85
after2=reported its	0.7
after2=reported that	-0.58
after2=reports .	-0.74
after2=reports of	0.3
after2=reports that	-0.24
after2=researchers ,	-0.62
after2=responded ,	-0.86
after2=responded by	0.33
after2=revealed that	-0.62
after2=rights reserved	-0.25
after2=ruled last	-0.47
after2=said ,	-0.09
after2=said .	-0.26
after2=said a	-0.42
after2=said at	-0.31
after2=said china	-0.42
after2=said he	-0.93
after2=said in	-0.8
after2=said it	0.55
after2=said on	-0.44
after2=said she	-0.64
after2=said that	-0.16
after2=said the	-0.26
after2=said they	0.05
after2=said this	-0.06
after2=said thursday	-0.3
after2=samples were	-0.41
after2=say that	-0.15
after2=say the	-0.66
after2=say they	-0.29
after2=says .	-0.55
after2=says a	-0.58
after2=says it	0.36
after2=says that	-0.32
after2=says the	0.38
after2=schools will	0.27
after2=scientist ,	-0.47
after2=services and	0.52
after2=services into	0.15
after2=share the	0.18
after2=shares and	-0.58
after2=should be	-0.5
after2=signed legislation	-0.44
after2=since the	0.05
after2=staff of	-0.52
after2=state ,	-0.12
after2=state commissioner	-0.66
after2=state farm	0.32
after2=state governor	0.39
after2=state of	-0.04
after2=state police	0.36
after2=state university	-0.91
after2=stated that	0.07
after2=statement said	-0.42
after2=stone of	-0.15
after2=strain ,	-0.66
after2=strain .	-0.44
after2=strain of	-1.06
after2=strain that	-0.7
after2=strain was	-0.27
after2=strongly encourages	-0.11
after2=study ,	0.18
after2=study found	0.12
after2=such as	-0.51
after2=sudan ,	-0.38
after2=suggest that	-0.23
after2=summit and	-0.35
after2=sunday ,	0.45
after2=sustainable energy	0.67
after2=swine flu	-1.05
after2=teachers are	0.13
after2=team )	-0.74
after2=that 's	-0.3
after2=that all	-0.11
after2=that has	-0.46
after2=that have	0.03
after2=that he	-0.54
after2=that it	-0.47
after2=that the	-0.49
after2=that they	-0.25
after2=that will	-0.12
after2=that would	0.05
after2=the first	-0.11
after2=the government	-0.18
after2=the last	-0.06
after2=the latest	0.25
after2=the new	-0.12
after2=the past	-0.13
after2=the tank	-0.59
after2=then introduced	-0.44
after2=there are	-0.22
after2=there have	0.49
after2=there is	-0.17
after2=think i	-0.39
after2=think it	-0.13
after2=think we	-0.28
after2=this month	-0.14
after2=this time	-0.11
after2=this week	-0.52
after2=this year	-0.65
after2=times .	-0.11
after2=times described	-0.51
after2=times has	-0.69
after2=times reported	-0.91
after2=times reports	-0.18
after2=times says	0.29
after2=to a	0.22
after2=to be	-0.46
after2=to consider	-0.3
after2=to discuss	0.46
after2=to give	-0.79
after2=to hear	0.18
after2=to help	0.4
after2=to him	-0.21
after2=to nigeria	-0.93
after2=to pay	-0.68
after2=to provide	0.38
after2=to repeal	-0.25
after2=to some	-0.26
after2=to the	-0.06
after2=to wikipedia	-0.39
after2=today ,	-0.19
after2=today .	0.14
after2=today sought	0.34
after2=told reporters	-0.68
after2=told the	-0.85
after2=total of	-0.12
after2=trade agreement	-0.33
after2=trade representative	0.72
after2=trump has	-0.03
after2=two -	-0.15
after2=type of	-0.22
after2=under the	0.48
after2=university .	-0.32
after2=urged the	-0.58
after2=us on	-0.74
after2=village of	0.4
after2=virus ,	-0.86
after2=virus .	-1.39
after2=virus and	-0.54
after2=virus has	-0.47
after2=virus in	-0.71
after2=virus is	-0.48
after2=virus reported	-0.5
after2=virus strain	-0.38
after2=virus was	-0.5
after2=want to	-0.18
after2=was a	-0.42
after2=was accused	-0.46
after2=was admitted	-0.42
after2=was also	-0.46
after2=was another	-0.44
after2=was arrested	-0.35
after2=was awarded	-1.01
after2=was charged	-0.32
after2=was convicted	0.23
after2=was in	0.13
after2=was just	-0.53
after2=was n't	-0.38
after2=was not	0.42
after2=was out	-0.43
after2=was quoted	-0.67
after2=was sentenced	-0.56
after2=was taken	-0.52
after2=was the	0.13
after2=was there	-0.69
after2=was told	0.23
after2=water regulation	0.61
after2=we are	0.41
after2=wednesday ,	-0.21
after2=week ,	-0.58
after2=well as	-0.12
after2=went on	-0.12
after2=went to	-0.55
after2=were blowout	-0.31
after2=were diagnosed	-0.6
after2=were found	0.14
after2=were sent	-0.41
after2=were to	-0.2
after2=west and	-0.54
after2=where alfie	0.12
after2=where he	-0.1
after2=where the	-0.09
after2=which specializes	-0.58
after2=while the	-0.39
after2=who have	0.28
after2=who voted	-0.49
after2=will also	-0.35
after2=will be	0.14
after2=will continue	-0.47
after2=will have	0.2
after2=will hear	-0.1
after2=will host	-0.52
after2=will keep	-0.29
after2=will remain	-0.24
after2=will see	0.32
after2=with a	0.42
after2=with his	0.12
after2=within the	-0.54
after2=woman ,	0.11
after2=woman who	-0.25
after2=woman ’s	0.65
after2=won the	0.11
after2=world cup	-0.75
after2=would be	-0.13
after2=would have	0.24
after2=would like	-0.22
after2=would ’ve	-0.12
after2=year ,	-0.83
after2=yesterday ,	-0.07
after2=— a	0.38
after2=’ .	-0.79
after2=’s a	-0.35
after2=’s four	-0.38
after2=’s future	0.5
after2=’s in	-0.1
after2=’s new	0.18
after=	-0.72
after=!	-0.62
after=!!	0.2
after="	-0.98
after=&	-0.1
after='	-1.04
after='ll	-0.56
after='m	-0.46
after='re	-0.11
after='s	-0.16
after='ve	-0.44
after=(	-0.22
after=)	-0.33
after=*	-0.66
after=+	-0.44
after=-	-0.38
after=--	0.63
after=.	0.05
after=/	-0.75
after=05	-0.73
after=1	-0.94
after=10	-0.68
after=100	-0.28
after=11	-0.27
after=12	-0.41
after=13	-0.52
after=14	-0.26
after=15	-0.4
after=15th	-0.87
after=16	-0.43
after=17	-0.31
after=18	-0.46
after=19	-0.52
after=2	-0.69
after=2.4	-0.51
after=20	-0.54
after=200	-0.66
after=2002	-0.32
after=2003	-0.53
after=2005	-0.42
after=2006	-0.55
after=2008	-0.49
after=2009	-0.22
after=2014	-0.5
after=2015	-0.4
after=2016	-0.41
after=2017	-0.86
after=2018	-0.8
after=21	-0.33
after=22	-0.45
after=23	-0.48
after=24	-0.38
after=25	-0.52
after=26	-0.2
after=27	-0.52
after=28	-0.64
after=29	-0.67
after=2nd	0.29
after=3	-0.57
after=30	-0.62
after=300	-0.12
after=31	-0.52
after=4	-0.59
after=40	-0.29
after=5	-0.81
after=50	-0.24
after=52	-0.38
after=59	-0.33
after=6	-0.44
after=6th	-0.48
after=7	-0.29
after=8	-0.32
after=9	-0.29
after=97	-0.53
after=:	-0.62
after=;	0.59
after=?	-0.21
after=[	-0.39
after=]	-0.72
after=a	-0.58
after=about	-0.91
after=account	-0.61
after=accused	0.24
after=actress	-0.21
after=added	-0.05
after=addition	-0.12
after=additional	-0.52
after=administration	-0.94
after=admitted	0.1
after=advised	0.35
after=africa	-1.34
after=african	-0.92
after=after	-0.07
after=afternoon	-0.74
after=against	-0.68
after=agencies	-0.66
after=agency	-0.87
after=agree	-0.27
after=agreed	-0.28
after=agriculture	0.13
after=aide	-0.42
after=aides	-0.67
after=air	-0.66
after=airlines	0.54
after=airport	0.61
after=all	-0.8
after=allen	-0.43
after=allies	-0.22
after=ally	-0.09
after=almost	-0.54
after=alone	0.44
after=along	0.24
after=also	-0.55
after=always	0.41
after=am	-0.49
after=ambassador	0.24
after=ambulance	0.23
after=america	-1.04
after=american	-0.72
after=amid	-0.21
after=among	-0.51
after=amount	-0.14
after=an	-0.86
after=ana	-1.11
after=analysis	-0.46
after=analytica	1.02
after=and	0.22
after=animal	-0.05
after=announced	-0.36
after=announcement	-0.11
after=appearance	-0.25
after=appeared	0.31
after=appears	-0.16
after=appreciates	-0.27
after=april	0.3
after=are	-0.33
after=area	0.09
after=army	0.62
after=around	-0.38
after=arrived	-0.12
after=article	-0.14
after=as	0.1
after=aside	0.24
after=asked	-0.7
after=asking	-0.12
after=assembly	0.17
after=assistant	0.23
after=association	-0.28
after=at	-0.22
after=attack	-0.55
after=attended	-0.71
after=attorney	0.13
after=aureus	-0.53
after=authorities	-0.81
after=avenue	-0.82
after=avian	-0.48
after=aviation	0.78
after=b	-0.5
after=bacteria	-0.94
after=ball	-0.3
after=bank	-0.59
after=based	0.61
after=bato	-0.24
after=beach	-0.84
after=became	0.45
after=because	0.08
after=become	-0.66
after=before	0.39
after=began	0.41
after=being	-0.4
after=believe	0.12
after=believes	-0.5
after=between	0.17
after=bill	-0.31
after=bin	-0.79
after=bird	-0.36
after=birds	-0.08
after=board	-0.31
after=bond	-0.72
after=bonli	-0.8
after=border	-0.07
after=boy	-0.22
after=branch	0.3
after=broadcast	-0.56
after=bus	0.2
after=but	-0.36
after=buy	-0.13
after=by	0.09
after=called	-0.36
after=calls	-0.65
after=came	-0.4
after=campaign	-0.45
after=can	-0.6
after=cancer	0.45
after=candidates	-0.19
after=caravan	-0.31
after=carolina	-0.62
after=case	-0.3
after=cases	-1
after=cause	-0.11
after=caused	0.21
after=center	-0.64
after=centers	0.31
after=central	-0.77
after=centre	-0.88
after=certainly	-0.3
after=certification	-0.1
after=chamber	0.58
after=championship	-0.59
after=chancellor	-0.54
after=charges	-0.47
after=chemical	-0.07
after=chief	-0.38
after=child	-0.32
after=children	-0.46
after=cholera	-0.84
after=cholerae	-0.81
after=city	-0.4
after=claimed	-0.25
after=clara	-0.57
after=coach	-0.06
after=coast	-0.74
after=code	-0.5
after=coli	-0.74
after=college	-0.67
after=come	-0.29
after=command	-0.29
after=commission	0.83
after=commissioner	0.37
after=community	0.49
after=company	-0.65
after=compared	-0.13
after=complex	-0.55
after=comprises	0.23
after=concert	-0.5
after=concerto	-0.15
after=condition	-0.1
after=conference	-0.52
after=confirmed	-0.27
after=consulate	0.46
after=contact	0.29
after=contaminated	-0.24
after=continue	-0.3
after=continued	0.06
after=continues	0.09
after=contracts	0.39
after=contributed	-0.29
after=convicted	-0.53
after=correspondent	-0.43
after=could	0.08
after=council	-0.96
after=councillor	0.6
after=countries	-0.77
after=country	-0.8
after=county	-1.44
after=course	-0.16
after=court	0.43
after=courthouse	-0.54
after=cow	-0.37
after=credit	-0.63
after=cross	-0.5
after=current	-0.26
after=customers	-0.59
after=d'ivoire	-0.62
after=daily	-1.09
after=data	-0.87
after=david	0.16
after=day	-0.18
after=de	-0.61
after=death	-0.32
after=deaths	-0.12
after=decision	-0.4
after=declared	0.06
after=declined	-0.46
after=delta	-0.67
after=democrats	0.36
after=described	-0.62
after=development	0.08
after=did	-0.34
after=died	-0.2
after=diego	-0.64
after=director	-0.79
after=discovered	0.13
after=disease	-0.63
after=district	0.77
after=districts	0.33
after=division	-0.39
after=do	-0.74
after=does	-0.71
after=dog	-0.15
after=dollars	-0.43
after=drug	-0.9
after=due	0.14
after=during	-0.43
after=each	0.3
after=earlier	0.52
after=early	0.18
after=ebolavirus	-0.92
after=efforts	-0.56
after=either	0.35
after=el	-0.56
after=elections	-0.49
after=elementary	-0.77
after=else	-0.45
after=emergency	-0.22
after=employee	-0.59
after=employees	0.06
after=engine	-0.33
after=engineer	-0.65
after=entered	0.51
after=epidemic	-0.72
after=estate	-0.13
after=estimated	-0.41
after=estimates	-0.52
after=evades	0.24
after=even	-0.52
after=evening	-0.6
after=event	-0.61
after=eventually	-0.42
after=example	0.46
after=expect	-0.11
after=experts	-0.72
after=explained	-0.35
after=faced	-0.48
after=faces	0.05
after=facility	0.22
after=fact	-0.14
after=factors	-0.72
after=family	-0.19
after=far	-0.55
after=farm	0.27
after=farmers	0.25
after=farms	0.45
after=fashion	-0.53
after=faso	-0.66
after=father	-0.23
after=fear	-0.23
after=federal	-0.28
after=feel	-0.71
after=fees	-0.47
after=festival	0.45
after=fever	-0.56
after=few	-0.1
after=field	-0.48
after=figures	-0.17
after=find	-0.38
after=finding	0.39
after=fire	0.32
after=first	-0.49
after=five	0.42
after=flu	-0.23
after=following	0.49
after=follows	0.36
after=food	0.26
after=for	-0.62
after=forecasts	0.13
after=foreign	-0.15
after=found	-0.52
after=four	0.47
after=fresh	-0.63
after=friday	-0.06
after=from	-0.28
after=further	-0.3
after=gallagher	-0.48
after=game	-0.67
after=gas	0.14
after=gave	-0.4
after=general	-0.75
after=get	0.31
after=gets	-0.42
after=got	-0.53
after=government	-0.13
after=governor	0.14
after=grant	-0.72
after=group	-1.1
after=had	0.14
after=haemorrhagic	-0.68
after=half	-0.23
after=hall	-0.6
after=has	-0.29
after=have	-0.44
after=he	0.22
after=head	-0.65
after=heading	0.23
after=headquarters	-0.57
after=health	-0.1
after=held	-0.91
after=help	-0.81
after=helped	-0.45
after=hemorrhagic	-0.76
after=herald	-0.22
after=high	-0.69
after=hills	-1
after=himself	-0.84
after=his	-0.47
after=history	0.22
after=hit	-0.66
after=home	0.34
after=hope	0.07
after=horse	0.41
after=horses	0.35
after=hospital	0.04
after=hours	-0.3
after=houses	0.09
after=how	0.14
after=however	-0.22
after=human	-0.44
after=hurricane	-0.19
after=if	-0.03
after=illness	-0.34
after=image	-0.33
after=in	0.12
after=incident	-0.65
after=include	0.34
after=included	-0.62
after=including	-0.13
after=independent	-0.2
after=indicated	-0.34
after=indicates	-0.54
after=individuals	-0.1
after=infected	-0.17
after=infection	-0.5
after=infections	-0.59
after=information	0.46
after=ingraham	-0.64
after=initial	-0.04
after=instance	-0.04
after=institute	-0.9
after=international	-0.37
after=interview	-0.51
after=into	0.1
after=investigation	-0.6
after=investigations	-0.44
after=investment	-0.53
after=is	0.26
after=island	-0.82
after=issued	0.28
after=it	-0.48
after=its	-0.37
after=itself	-0.31
after=java	-0.48
after=jose	-0.79
after=journal	-0.54
after=judge	-0.54
after=june	-0.07
after=jury	0.05
after=just	-0.14
after=kelly	-0.27
after=kidney	-0.19
after=kilburn	-0.5
after=know	-0.41
after=kong	-0.86
after=korea	-1.16
after=korean	-0.7
after=lab	-0.57
after=laboratories	-0.42
after=laboratory	0.77
after=lack	0.15
after=language	0.25
after=last	0.23
after=late	-0.04
after=later	-0.6
after=latest	-0.15
after=law	-0.17
after=lawyer	-0.38
after=leader	-0.5
after=leads	-0.11
after=least	-0.3
after=led	-0.8
after=lee	-0.26
after=left	-0.51
after=legislation	-0.24
after=letter	-0.07
after=levy	-0.5
after=like	0.55
after=limited	0.61
after=line	-0.54
after=list	-0.54
after=local	-0.54
after=located	0.34
after=locations	0.16
after=lot	-0.11
after=lottery	0.32
after=made	-0.76
after=main	-0.28
after=majority	-0.17
after=makes	-0.29
after=making	0.18
after=maktoum	-0.36
after=malakal	-0.46
after=man	0.76
after=management	0.77
after=mandela	-0.19
after=manuel	-0.7
after=many	-0.31
after=march	-0.17
after=marcos	-0.31
after=market	-0.31
after=material	-0.24
after=may	-0.23
after=mayor	0.74
after=me	-0.63
after=mean	-0.15
after=means	-0.68
after=meant	0.33
after=measure	-0.48
after=measures	0.07
after=medal	-0.46
after=media	-0.5
after=medical	-0.06
after=meeting	-0.37
after=member	0.32
after=members	-0.9
after=memberships	0.34
after=men	-0.33
after=metro	-0.16
after=midlands	-0.52
after=might	-0.21
after=migrants	0.8
after=mikayel	0.39
after=military	0.22
after=million	-0.77
after=millions	-0.48
after=mine	0.67
after=minister	0.05
after=ministry	0.12
after=mission	0.33
after=model	-0.73
after=mohammed	-0.29
after=money	-0.34
after=monoxide	-0.56
after=months	-0.45
after=morning	-0.8
after=most	0.36
after=mother	0.27
after=motion	-0.38
after=move	-0.28
after=moved	-0.45
after=movement	-0.13
after=must	-0.48
after=mutation	-0.1
after=my	-0.09
after=n't	-0.35
after=national	0.96
after=nations	-0.23
after=native	-0.29
after=near	0.28
after=need	-0.34
after=needed	-0.25
after=needs	-0.85
after=neighborhood	0.44
after=never	-0.36
after=new	-0.63
after=news	-0.74
after=next	-0.39
after=night	-1.08
after=nile	-0.63
after=no	-0.24
after=nor	-0.28
after=not	-0.53
after=noted	-0.63
after=notes	0.4
after=notified	-0.36
after=now	-0.06
after=nuclear	-0.09
after=number	-0.24
after=nut	-0.78
after=oak	-0.47
after=obrador	-0.21
after=observed	-0.19
after=of	-1.24
after=offered	0.11
after=offers	0.1
after=office	0.52
after=officer	-0.28
after=officers	-0.46
after=official	-0.61
after=officials	-0.43
after=often	-0.12
after=on	0.04
after=once	-0.54
after=one	-0.45
after=only	-0.45
after=or	-0.54
after=other	-0.44
after=our	-0.13
after=out	-0.43
after=outbreak	-0.45
after=outbreaks	-0.59
after=outlet	-0.78
after=over	0.46
after=owner	-0.11
after=page	-0.34
after=paid	0.09
after=parents	-0.17
after=park	-0.86
after=part	-0.62
after=particular	-0.28
after=party	-0.92
after=pass	-1.05
after=patient	-0.26
after=patients	-0.59
after=people	-0.4
after=personnel	-0.25
after=photo	-0.35
after=plan	-0.42
after=plans	-0.62
after=plant	-0.39
after=played	-0.44
after=point	-0.17
after=pointed	-0.49
after=poisoning	-0.55
after=police	0.37
after=post	0.63
after=post-party	0.2
after=posted	-0.38
after=power	-0.75
after=present	-0.65
after=president	0.63
after=presidential	0.33
after=press	-0.53
after=previous	-0.39
after=primary	-0.18
after=prime	-0.12
after=produce	-0.13
after=program	-0.4
after=programme	-0.65
after=project	0.18
after=projects	-0.27
after=promised	-0.49
after=proposal	-0.32
after=propose	-0.35
after=proposed	-0.56
after=provide	0.24
after=provides	0.12
after=province	0.33
after=provinces	0.25
after=public	0.25
after=put	-0.47
after=putin	-0.56
after=puts	-0.3
after=quanzhang	-0.32
after=quarantine	0.48
after=quarter	-0.62
after=question	-0.1
after=racecourse	0.48
after=racing	-0.19
after=raised	-0.61
after=range	-0.18
after=rangers	0.43
after=reach	-0.51
after=recall	0.31
after=recalled	-0.48
after=received	-0.56
after=recent	-0.55
after=recently	-0.73
after=red	-0.59
after=refugee	0.42
after=regiment	-0.6
after=region	0.14
after=regional	-0.25
after=related	-0.74
after=release	-0.43
after=remain	0.28
after=report	-0.94
after=reported	-0.13
after=reporter	-0.64
after=research	-0.2
after=researchers	-0.62
after=residence	0.4
after=resident	0.58
after=residents	0.39
after=responded	0.12
after=response	-0.35
after=restaurant	0.21
after=restaurants	-0.03
after=results	-0.45
after=retail	-0.28
after=revealed	-0.66
after=rights	-0.5
after=risk	0.08
after=river	-0.75
after=road	-0.47
after=roundabout	0.81
after=ruled	-0.47
after=rules	-0.25
after=ryan	-0.6
after=said	0.26
after=samples	-0.75
after=saw	0.23
after=say	-0.55
after=says	-0.47
after=scheme	-0.43
after=school	-0.76
after=schools	0.11
after=science	-0.53
after=scientist	-0.49
after=second	-0.14
after=secretary	0.59
after=security	-0.93
after=seeking	-0.55
after=seemed	0.11
after=senior	-0.29
after=sent	-0.25
after=service	-0.47
after=services	0.49
after=share	0.18
after=shares	-0.17
after=she	-0.34
after=should	0.6
after=show	-0.35
after=showed	0.43
after=shows	-0.58
after=side	-0.47
after=signed	0.23
after=since	0.26
after=situation	-0.09
after=six	0.34
after=smith	-0.58
after=so	-0.39
after=soldier	-0.06
after=some	0.17
after=something	-0.54
after=son	-0.13
after=soon	0.43
after=source	-0.08
after=spent	-0.44
after=spoke	-0.4
after=spokesperson	-0.11
after=spokeswoman	-0.67
after=sports	-0.27
after=squad	-0.62
after=st.	-0.56
after=staff	-0.49
after=staffers	-0.53
after=stands	0.13
after=star	-0.07
after=started	-0.57
after=state	0.34
after=stated	0.07
after=statement	-0.48
after=states	0.45
after=still	-0.06
after=stone	-0.27
after=story	-0.16
after=strain	-1.64
after=strains	-0.6
after=street	-0.61
after=streets	0.24
after=stress	-0.15
after=stressed	-0.44
after=strongly	-0.11
after=students	0.36
after=study	0.05
after=successfully	-0.44
after=such	-0.54
after=sudan	-0.75
after=suffered	0.05
after=suggest	-0.23
after=summit	-0.27
after=sunday	0.45
after=supplies	-0.5
after=survey	-0.73
after=suspect	-0.12
after=suspected	-0.51
after=sustainable	0.67
after=swept	-0.57
after=swift	-0.54
after=swine	-1.02
after=symptoms	-0.07
after=take	-0.21
after=takes	-0.45
after=teachers	0.16
after=teaching	0.2
after=team	-1.02
after=teams	-0.64
after=test	-0.43
after=testing	-0.55
after=tests	-0.87
after=than	-0.72
after=that	-0.26
after=the	0.12
after=then	-0.07
after=there	0.25
after=these	-0.47
after=they	-0.2
after=think	-0.54
after=this	-0.07
after=though	-0.31
after=thought	-0.29
after=three	-0.48
after=through	-0.58
after=thursday	0.5
after=ticket	-0.63
after=time	-0.47
after=times	-0.27
after=to	0.09
after=today	0.41
after=told	-0.23
after=took	-0.63
after=total	-0.14
after=tourism	0.53
after=town	-0.68
after=trade	0.29
after=trend	-0.11
after=troops	-0.38
after=trump	-0.77
after=tweeted	-0.59
after=two	0.32
after=type	-0.39
after=under	0.49
after=university	-1.15
after=until	0.58
after=urged	-0.7
after=urges	0.45
after=us	-0.75
after=used	0.42
after=users	-1
after=valley	-0.88
after=van	-0.52
after=via	0.13
after=victim	-0.48
after=village	0.33
after=virginia	-0.46
after=virus	-1.36
after=viruses	-0.51
after=visited	-0.88
after=voted	-0.63
after=wales	-0.12
after=want	-0.17
after=wants	0.25
after=warning	-0.44
after=was	-0.47
after=water	0.67
after=we	-0.17
after=website	-0.84
after=wednesday	0.27
after=week	-1
after=weekend	-0.62
after=well	-0.12
after=went	-0.79
after=were	-0.35
after=west	-0.75
after=what	-0.17
after=when	-0.5
after=where	0.21
after=which	-0.87
after=while	0.47
after=who	-0.18
after=whose	0.63
after=will	-0.4
after=win	-0.44
after=wines	0.2
after=wing	-0.41
after=winning	-0.1
after=with	0.3
after=within	-0.35
after=wo	-0.19
after=woman	0.87
after=women	0.64
after=won	-0.15
after=work	-0.3
after=workers	0.52
after=world	-0.87
after=would	-0.65
after=writes	-0.5
after=wrote	-0.63
after=year	-1.27
after=yesterday	0.53
after=you	-0.63
after=young	-0.25
after=your	-0.43
after=zoo	-0.71
after=–	-0.11
after=—	0.17
after=‘	-0.84
after=’	-0.04
after=’ll	-0.18
after=’m	-0.5
after=’re	-0.18
after=’s	-0.16
after=’ve	-0.28
after=“	-0.5
after=”	0.1
after=…	-0.33
afterPos=''	-0.18
afterPos=,	-0.07
afterPos=-	-0.72
afterPos=-LRB-	-0.23
afterPos=-RRB-	-0.41
afterPos=.	0.04
afterPos=:	0.37
afterPos=CC	0.09
afterPos=CD	-2.03
afterPos=DT	0.17
afterPos=EX	0.38
afterPos=HYPH	-0.48
afterPos=IN	0.06
afterPos=JJ	-0.35
afterPos=JJR	-0.12
afterPos=JJS	0.2
afterPos=MD	-0.06
afterPos=NFP	-0.92
afterPos=NN	0.04
afterPos=NNP	-0.38
afterPos=NNPS	-0.08
afterPos=NNS	0.15
afterPos=POS	-0.17
afterPos=PRP	0.34
afterPos=RB	-0.16
afterPos=RBR	0.28
afterPos=RBS	-0.3
afterPos=SYM	-0.69
afterPos=TO	0.14
afterPos=VB	-0.26
afterPos=VBG	-0.32
afterPos=VBN	0.05
afterPos=VBP	-0.57
afterPos=VBZ	0.15
afterPos=WDT	-0.18
afterPos=WP	-0.18
afterPos=WRB	-0.12
andBefore	0.45
andBehind	-0.06
before2= 	0.19
before2= "	-0.16
before2= (	0.52
before2= a	0.52
before2= los	-0.26
before2= south	-0.31
before2= the	0.07
before2=" "	0.17
before2=" (	-0.29
before2=" ,	-0.59
before2=" .	-0.58
before2=" added	-0.26
before2=" cuyahoga	-0.28
before2=" in	1.06
before2=" said	0.16
before2=" senator	-0.16
before2=" the	-0.11
before2=% .	0.05
before2=' "	-0.17
before2=' said	-0.2
before2='s (	-0.57
before2='s ,	-0.4
before2='s villages	0.53
before2=) "	-0.22
before2=) ,	-1.09
before2=) -	0.22
before2=) --	-0.64
before2=) .	-0.32
before2=) and	-0.9
before2=) in	-0.24
before2=) on	0.36
before2=) —	-0.3
before2=, "	-0.18
before2=, '	-0.44
before2=, 2018	0.3
before2=, a	-0.58
before2=, after	-0.22
before2=, although	0.03
before2=, an	-0.71
before2=, and	0.18
before2=, as	-0.21
before2=, at	0.51
before2=, but	-0.58
before2=, called	-0.5
before2=, current	0.25
before2=, democratic	-0.56
before2=, dr.	-0.19
before2=, former	-0.41
before2=, formerly	0.06
before2=, from	0.29
before2=, in	0.75
before2=, including	0.21
before2=, known	-0.14
before2=, like	0.03
before2=, los	-0.39
before2=, near	0.69
before2=, new	-0.63
before2=, north	0.2
before2=, of	0.6
before2=, on	-0.16
before2=, or	-0.43
before2=, prof.	-0.16
before2=, said	-0.54
before2=, says	-0.58
before2=, south	-0.78
before2=, told	-0.64
before2=, united	-0.55
before2=, west	-0.39
before2=, which	0.16
before2=, while	0.36
before2=, with	-0.53
before2=, yulit	-0.2
before2=, “	-0.66
before2=, ”	-0.03
before2=- art	0.27
before2=- based	-0.48
before2=- day	0.34
before2=- old	0.11
before2=- owned	-0.05
before2=. '	-0.38
before2=. (	-1.12
before2=. )	-0.36
before2=. *	-0.53
before2=. -	0.13
before2=. a	0.6
before2=. in	0.15
before2=. judge	-0.14
before2=. new	-0.68
before2=. on	0.21
before2=. pope	-0.11
before2=. royal	-0.65
before2=. senator	-0.18
before2=. south	-0.6
before2=. the	0.75
before2=. thunder	-0.23
before2=. west	-0.22
before2=. –	-0.61
before2=. ‘	0.2
before2=. “	-0.32
before2=. ”	-0.23
before2=... ]	-0.32
before2=1 .	-0.51
before2=10 .	-0.36
before2=12 .	-0.16
before2=14 .	-0.26
before2=15 .	-0.32
before2=18 .	-0.47
before2=1990s .	-0.48
before2=1997 ,	-0.28
before2=20 .	-0.28
before2=2001 .	-0.16
before2=2003 .	-0.66
before2=2004 .	0.31
before2=2005 .	-0.62
before2=2006 .	-0.45
before2=2007 .	-0.1
before2=2008 .	-0.54
before2=2016 ,	-0.48
before2=2016 .	-0.35
before2=2017 ,	-0.21
before2=2018 .	-0.98
before2=2018 :	-0.85
before2=2018 by	-0.87
before2=5 (	-0.67
before2=5 .	-0.29
before2=6 .	-0.4
before2=: "	-0.89
before2=: the	0.2
before2=: united	-0.29
before2=; and	0.29
before2=? "	-0.53
before2=? ”	-0.35
before2=a (	-1.28
before2=a /	-0.43
before2=a new	0.25
before2=a.m .	-0.43
before2=about the	-0.63
before2=according to	-0.93
before2=across the	0.05
before2=activists .	-0.47
before2=activity .	-0.36
before2=added .	-0.53
before2=added that	0.19
before2=administration (	-0.67
before2=admitted on	-0.34
before2=admitted to	-0.66
before2=affairs ,	-0.51
before2=afghanistan ,	0.17
before2=africa .	-0.85
before2=after a	-0.54
before2=afternoon ,	0.2
before2=again .	-0.4
before2=age .	-0.18
before2=agency (	-0.61
before2=agency ,	-0.63
before2=agency .	-0.45
before2=ago .	-0.56
before2=agreement with	0.18
before2=agriculture (	-0.99
before2=agriculture ,	-0.67
before2=aid .	-0.2
before2=aids .	-0.35
before2=air .	-0.23
before2=airport .	-0.19
before2=al -	-0.57
before2=alberta ,	0.58
before2=alberta .	-0.45
before2=albuquerque ,	0.62
before2=all the	0.24
before2=alone .	-0.18
before2=along the	-0.29
before2=along with	-0.15
before2=ambassador to	0.9
before2=americas in	0.45
before2=ames ,	0.8
before2=and from	0.81
before2=and grants	-0.44
before2=and in	0.06
before2=and new	-0.7
before2=and on	-0.28
before2=and south	-0.6
before2=and the	-0.26
before2=and then	0.48
before2=and when	-0.53
before2=and with	-0.52
before2=angeles ,	-0.12
before2=announced on	-0.55
before2=annually .	-0.25
before2=another .	-0.18
before2=ap )	0.32
before2=apiece in	-0.32
before2=appeal .	-0.28
before2=approach to	-0.39
before2=april .	-0.53
before2=april :	-0.04
before2=are .	-0.33
before2=are in	0.59
before2=area .	-0.87
before2=area in	0.34
before2=area of	-0.32
before2=areas .	-0.57
before2=areas of	0.23
before2=arizona state	-0.86
before2=arrested on	-0.57
before2=arrived at	0.48
before2=arrived from	-0.2
before2=arrived in	0.48
before2=as "	-0.34
before2=as a	-0.56
before2=as the	0.29
before2=as well	-0.19
before2=asia ,	0.18
before2=asked .	-0.41
before2=asked the	-0.56
before2=assistance .	-0.41
before2=at a	-0.13
before2=at duke	-0.32
before2=at eastern	-0.44
before2=at michigan	-0.4
before2=at the	0.44
before2=attack .	-0.37
before2=au -	-0.4
before2=august .	0.43
before2=australia ,	0.16
before2=australia .	-0.37
before2=authorities .	-0.7
before2=authorities in	-0.29
before2=available .	-0.27
before2=avenue in	-0.14
before2=awarded the	-0.81
before2=away ,	0.08
before2=away .	-0.08
before2=away from	-0.5
before2=babies .	-0.26
before2=back .	-0.31
before2=back to	0.63
before2=backpack .	-0.24
before2=bains and	-0.6
before2=balintawak ,	0.27
before2=ballyjamesduff ;	0.16
before2=bank of	-0.26
before2=based in	0.78
before2=be in	-0.17
before2=been identified	-0.24
before2=been in	-0.2
before2=before .	-0.56
before2=before the	-0.54
before2=began in	-0.7
before2=beijing .	-0.4
before2=belgium ,	-0.1
before2=between the	-0.42
before2=beverly hills	-0.67
before2=billion .	-0.39
before2=birds .	-0.22
before2=birds in	-0.33
before2=biswas says	-0.61
before2=block of	0.19
before2=board and	0.33
before2=bodies .	0.29
before2=border .	-0.4
before2=border with	0.4
before2=born in	0.03
before2=both the	-0.28
before2=brazil ,	0.7
before2=bring ?	-0.1
before2=britain .	-0.24
before2=brooklyn .	-0.42
before2=brother ,	-0.62
before2=brought into	-0.06
before2=bse .	-0.43
before2=buffalo ,	0.41
before2=bulacan in	-0.26
before2=bulgaria ,	-0.18
before2=businesses in	0.26
before2=but the	0.12
before2=buy ;	-0.13
before2=by a	-0.25
before2=by the	-0.11
before2=california ,	0.55
before2=california .	-0.35
before2=california state	-0.53
before2=called by	-0.43
before2=called the	0.12
before2=came to	0.55
before2=camp in	0.31
before2=canada .	-0.58
before2=capital ,	0.37
before2=capital .	-0.73
before2=capital of	0.24
before2=car in	-0.1
before2=caravan of	0.55
before2=carolina ,	0.67
before2=case ,	0.16
before2=case .	-0.15
before2=case in	0.47
before2=case of	-1.41
before2=cases .	0.11
before2=cases in	0.63
before2=cases of	-1.43
before2=caused by	-0.58
before2=center .	-0.43
before2=center for	-0.86
before2=center in	0.35
before2=centers for	-1.11
before2=central and	-0.04
before2=centre .	-0.29
before2=centre for	-0.53
before2=centres in	0.17
before2=challenges .	-0.67
before2=chamber of	-0.9
before2=chambers of	-0.55
before2=charges .	-0.73
before2=chemicals .	-0.2
before2=chen ,	-0.3
before2=chief executive	-0.43
before2=chiefs .	-0.21
before2=child .	-0.32
before2=children 's	-0.25
before2=children .	-0.5
before2=children at	0.09
before2=china ,	0.3
before2=china .	0.28
before2=china and	0.74
before2=chose the	-0.68
before2=circumstances .	-0.45
before2=cities .	-0.61
before2=city ,	0.43
before2=city of	0.7
before2=clg ,	0.36
before2=clinic .	-0.24
before2=club where	0.51
before2=coast of	0.46
before2=colorado ,	0.81
before2=colorado state	-0.52
before2=columbia ,	0.6
before2=commerce and	-0.44
before2=commission (	-0.93
before2=commissioner for	-0.71
before2=community .	-0.3
before2=companies .	-0.23
before2=company .	-0.11
before2=compiled by	-0.7
before2=complete .	0.36
before2=compounds ;	-0.88
before2=concern .	-0.26
before2=concerned about	0.39
before2=concerns in	0.55
before2=conditions .	-0.22
before2=conducted by	-0.74
before2=conference .	-0.34
before2=confirmed in	0.75
before2=confirmed on	-0.6
before2=congo (	0.78
before2=congo .	-0.23
before2=congressman mario	-0.14
before2=consulate in	0.67
before2=continued .	-0.25
before2=control (	-0.62
before2=control .	0.54
before2=cooperation between	0.19
before2=coordinated by	-0.68
before2=coordinator for	0.35
before2=copyright 2018	-0.51
before2=cornwall in	-0.29
before2=corporation of	-0.52
before2=cost .	-0.58
before2=costs .	-0.39
before2=countries ,	-0.12
before2=countries .	-0.66
before2=countries —	0.56
before2=country 's	-0.57
before2=country .	0.52
before2=country of	0.21
before2=county ,	0.74
before2=county .	-0.45
before2=court .	-0.19
before2=court in	-0.17
before2=court on	-0.52
before2=courtesy :	-0.66
before2=courts .	-0.27
before2=cramps .	-0.44
before2=created by	-0.56
before2=credit :	-1.08
before2=criticism from	-0.24
before2=crowd .	-0.46
before2=cup .	-0.25
before2=customers .	-0.44
before2=dangerous .	-0.37
before2=darfur and	0.93
before2=daughter ,	-0.52
before2=daughter in	0.32
before2=day .	0.11
before2=days .	0.25
before2=dead .	-0.42
before2=deal .	-0.62
before2=death .	-0.15
before2=death of	-0.63
before2=deaths .	-0.56
before2=deaths in	1.09
before2=deaths of	-0.59
before2=decision .	-0.37
before2=denies .	-0.25
before2=department for	-0.62
before2=department of	-0.76
before2=destroyed .	-0.56
before2=details .	-0.64
before2=detected in	-0.61
before2=development ,	-0.66
before2=development .	-0.72
before2=development in	-0.16
before2=died .	0.35
before2=died from	-0.93
before2=died in	0.64
before2=died on	-0.57
before2=diplomats .	0.5
before2=directions on	0.35
before2=director ,	-0.43
before2=director of	-0.72
before2=discovered in	-0.31
before2=disease .	-0.85
before2=disease in	-0.27
before2=dissanayake ,	-0.7
before2=distributed by	-0.79
before2=district ,	-0.11
before2=district of	0.73
before2=divinity from	0.31
before2=doctors without	-0.5
before2=dollars .	-0.5
before2=donated by	0.69
before2=done at	-0.72
before2=down .	-0.66
before2=dprk -	0.5
before2=drc .	-0.52
before2=drive .	-0.3
before2=drugs .	-0.37
before2=ducks in	0.4
before2=earlier in	-0.42
before2=east .	-0.29
before2=east of	-0.38
before2=ebola -	-0.45
before2=effort .	-0.63
before2=election .	-0.32
before2=elections .	0.57
before2=embedded with	0.33
before2=employees .	0.27
before2=encephalopathy (	-0.28
before2=end of	-0.73
before2=england .	-0.56
before2=english .	-0.34
before2=environment ,	-0.64
before2=epidemic in	0.19
before2=established in	0.45
before2=eu .	-0.55
before2=europe .	-0.66
before2=europe and	0.49
before2=evening .	-0.51
before2=event .	0.29
before2=expert at	-0.44
before2=explained .	-0.43
before2=facebook ;	-0.74
before2=facilities .	-0.29
before2=facilities in	0.47
before2=facility in	0.54
before2=fact that	-0.71
before2=families .	-0.68
before2=farm .	-0.16
before2=farm in	0.42
before2=fatal .	-0.4
before2=father ,	-0.66
before2=february .	0.2
before2=feis ,	-0.59
before2=field .	-0.26
before2=flights between	0.06
before2=flooding .	-0.16
before2=flooding in	-0.16
before2=floor .	-0.21
before2=flu .	-0.35
before2=flu in	1.04
before2=followed by	0.05
before2=food ,	-0.95
before2=food .	-0.24
before2=for south	-0.6
before2=for the	-1.03
before2=for west	-0.26
before2=foreign minister	-0.28
before2=forum .	-0.33
before2=forum in	-0.14
before2=found .	-0.69
before2=found in	-0.37
before2=france ,	-0.13
before2=free .	-0.36
before2=friday ,	0.03
before2=friday .	0.46
before2=from a	0.24
before2=from new	-0.24
before2=from northern	-0.36
before2=from south	-0.33
before2=front of	-0.08
before2=frontières (	-0.74
before2=future .	-0.18
before2=games .	-0.43
before2=georgia ,	0.61
before2=georgia .	-0.43
before2=germany .	-0.31
before2=ghana ,	-0.26
before2=globe .	-0.4
before2=goffin ,	-0.41
before2=government .	0.4
before2=government of	0.42
before2=governor of	-0.16
before2=grill in	0.43
before2=ground .	-0.36
before2=growth .	-0.64
before2=guinea ,	-0.34
before2=h5n1 .	0.31
before2=h5n1 in	0.64
before2=hall .	-0.22
before2=harbours .	-0.31
before2=has a	-0.57
before2=he said	0.32
before2=head of	-0.59
before2=headquartered in	0.13
before2=headquarters in	0.48
before2=health (	-0.99
before2=health ,	-0.38
before2=health .	-0.74
before2=health for	0.05
before2=heard .	-0.28
before2=held .	-0.32
before2=held in	0.29
before2=help .	-0.33
before2=help south	-0.31
before2=her .	-0.56
before2=here .	-0.36
before2=high .	-0.75
before2=highly pathogenic	-0.46
before2=hill ,	-0.49
before2=him .	-0.65
before2=his brother	-0.51
before2=his first	0.23
before2=his wife	-0.42
before2=history .	-0.22
before2=hiv /	-0.51
before2=holiday in	0.65
before2=holloway believes	-0.87
before2=home .	-0.07
before2=home in	0.27
before2=horses .	-0.26
before2=horses across	-0.2
before2=horses in	0.35
before2=hospital ,	-0.55
before2=hospital .	-0.77
before2=hospital in	0.38
before2=hospitals .	-0.43
before2=hours .	-0.57
before2=house .	-0.51
before2=houses in	-0.29
before2=housing .	-0.16
before2=however ,	0.22
before2=however .	-0.62
before2=humans .	-0.73
before2=i think	-0.53
before2=idaho ,	0.8
before2=if the	-0.35
before2=ill .	-0.46
before2=illinois ,	0.7
before2=illness .	-0.82
before2=illnesses .	-0.34
before2=illnesses in	0.52
before2=image :	-0.45
before2=image copyright	0.24
before2=immediately .	-0.09
before2=imports .	-0.26
before2=imports from	0.88
before2=in .	-0.3
before2=in a	-0.18
before2=in beverly	-0.26
before2=in both	0.42
before2=in british	-0.6
before2=in central	0.07
before2=in early	-0.71
before2=in east	-0.66
before2=in eastern	0.08
before2=in hong	-0.26
before2=in late	-0.62
before2=in los	-0.47
before2=in midtown	0.35
before2=in new	-1.03
before2=in north	-0.6
before2=in northern	-0.3
before2=in south	0.32
before2=in southern	1.03
before2=in st	-0.51
before2=in st.	-0.57
before2=in tipperary	-0.33
before2=in west	-0.68
before2=in which	-0.09
before2=incidents .	-0.25
before2=including the	-0.09
before2=indefinitely .	-0.47
before2=india .	-0.08
before2=industry .	-0.65
before2=infected .	-0.11
before2=infected with	-1.04
before2=infection .	-0.58
before2=infections .	-0.55
before2=influenza .	0.34
before2=information .	-0.19
before2=infrastructure .	0.27
before2=initiative .	-0.65
before2=injuries .	-0.22
before2=institutions .	-0.23
before2=interview ,	-0.66
before2=interview with	-0.45
before2=into the	-0.72
before2=investigation .	-0.28
before2=investigators to	-0.56
before2=investments .	-0.72
before2=involved .	-0.41
before2=iowa .	-0.55
before2=iraq ,	0.04
before2=is the	-0.6
before2=island .	-0.43
before2=island of	0.45
before2=issue .	-0.63
before2=it .	-1
before2=it was	-0.08
before2=italy ,	-0.1
before2=itself .	-0.27
before2=january .	0.3
before2=japan ,	-0.53
before2=jayasekara ,	-0.6
before2=jays fan	-0.37
before2=jobs .	-0.23
before2=johannesburg ,	-0.16
before2=judge .	-0.09
before2=july .	0.07
before2=june .	-0.25
before2=justice .	0.28
before2=kampungu ,	-0.7
before2=kidney .	-0.17
before2=kingdom .	-0.24
before2=known as	-0.65
before2=kong .	-0.47
before2=laboratories in	0.87
before2=laboratory .	-0.44
before2=laboratory in	0.24
before2=land .	-0.44
before2=later .	-0.35
before2=laws .	-0.13
before2=lawsuit against	0.64
before2=lawyer ,	-0.67
before2=leaders .	-0.28
before2=learners .	-0.39
before2=learning .	-0.54
before2=led by	-0.77
before2=leukemia .	-0.66
before2=level .	-0.44
before2=levels .	-0.6
before2=life .	-0.63
before2=linked to	-0.72
before2=lived in	0.69
before2=living in	0.09
before2=living with	-0.66
before2=located in	0.57
before2=london .	-0.76
before2=london and	0.66
before2=low .	0.35
before2=luxembourg .	-0.52
before2=made .	-0.28
before2=made in	0.78
before2=malaria .	-0.41
before2=malaria in	-0.29
before2=malaysia ,	0.05
before2=manaoag ,	0.24
before2=market .	-0.45
before2=markets .	0.22
before2=match ,	0.3
before2=mauritania ,	0.17
before2=may .	-0.56
before2=may in	0.09
before2=mayor of	0.38
before2=meanwhile ,	-0.38
before2=measures .	0.21
before2=media .	-0.1
before2=media in	-0.26
before2=meeting .	-0.55
before2=meeting in	-0.51
before2=melamine .	-0.29
before2=member of	-0.58
before2=mexico ,	-0.73
before2=mexico .	-0.45
before2=miami -	-0.75
before2=michigan ,	0.79
before2=michigan state	-0.45
before2=mike de	-0.24
before2=milk .	-0.5
before2=million (	-0.26
before2=million .	-0.76
before2=minister ,	-0.93
before2=minister for	-0.45
before2=minister of	0.34
before2=ministry of	0.3
before2=ministry spokesman	-0.39
before2=mohammed bin	-0.48
before2=mohammed from	-0.17
before2=monday ,	-0.49
before2=monday .	-0.41
before2=money .	-0.17
before2=month .	-0.57
before2=months .	-0.4
before2=months in	-0.55
before2=more :	-0.8
before2=morning .	0.25
before2=moscow ,	-0.27
before2=most of	0.36
before2=motion .	-0.72
before2=move .	-0.3
before2=moved the	-0.63
before2=mozambique .	0.2
before2=murders .	-0.18
before2=nagorno -	-0.55
before2=nation .	-0.13
before2=national wildlife	-0.46
before2=nations (	-0.92
before2=nations .	-0.19
before2=nato .	-0.46
before2=near the	0.48
before2=needed .	-0.7
before2=neighborhood of	0.48
before2=netherlands .	-0.39
before2=network .	-0.55
before2=networks .	-0.15
before2=new south	-0.65
before2=new york	-0.57
before2=new zealand	-0.29
before2=newark ,	0.22
before2=news ,	-0.63
before2=news agency	-0.6
before2=nigeria ,	-0.21
before2=night .	-0.57
before2=no. 2	-0.54
before2=north american	-0.33
before2=north of	0.62
before2=not just	0.39
before2=noted .	-0.55
before2=november .	-0.15
before2=now .	-0.07
before2=nsw and	0.52
before2=number of	-0.56
before2=occurred .	-0.51
before2=occurred in	-0.15
before2=october .	-0.49
before2=of "	-0.53
before2=of a	0.5
before2=of eastern	0.66
before2=of new	-0.65
before2=of north	-0.66
before2=of south	-0.59
before2=of the	-0.25
before2=of west	-0.39
before2=off .	0.13
before2=office .	-0.53
before2=officer ,	-0.64
before2=officer .	-0.28
before2=officer for	-0.51
before2=officers .	-0.31
before2=official .	-0.09
before2=officials .	-0.47
before2=officials in	0.64
before2=officials said	-0.2
before2=ohio ,	0.58
before2=old .	0.1
before2=old son	-0.35
before2=on a	-0.69
before2=on the	0.09
before2=one .	-0.93
before2=one of	0.46
before2=ongoing .	-0.61
before2=ontario .	-0.64
before2=operation .	-0.49
before2=or the	-0.68
before2=oregon ,	-0.06
before2=organisation (	-0.57
before2=organization (	-0.26
before2=organization .	-0.42
before2=organized by	-0.49
before2=origin .	-0.25
before2=others .	-0.68
before2=out .	-0.52
before2=out by	-0.56
before2=out in	-0.13
before2=outbreak in	0.69
before2=outbreak of	-1.01
before2=over the	0.57
before2=overtime .	-0.16
before2=owerri .	-0.35
before2=owned by	-0.76
before2=owner ,	-0.52
before2=owner .	-0.32
before2=p.m .	-0.31
before2=package .	-0.65
before2=pandemic .	0.16
before2=pandi ,	0.53
before2=panelist ,	0.31
before2=park in	0.64
before2=partnership with	-0.3
before2=parts of	0.68
before2=party (	-0.65
before2=party .	-0.83
before2=patients .	-0.53
before2=people 's	-1.12
before2=people .	-0.9
before2=people in	0.58
before2=people of	0.33
before2=per the	0.33
before2=percent of	-0.12
before2=phillips -	-0.73
before2=photo :	-0.82
before2=pianist ,	-0.31
before2=picture :	0.47
before2=pictured with	-0.36
before2=pigs at	0.41
before2=pilgrimage to	0.65
before2=place .	-0.21
before2=plan .	-0.29
before2=plan for	0.16
before2=plant .	0.4
before2=pm .	-0.12
before2=pneumonia .	-0.23
before2=poisoning .	-0.17
before2=poland .	-0.22
before2=police ,	-0.53
before2=police .	-0.56
before2=policies .	-0.28
before2=polytechnic state	-0.25
before2=population .	-0.4
before2=pornography .	-0.48
before2=portions of	0.29
before2=positive for	-1.11
before2=possible .	-0.69
before2=posted by	-0.46
before2=poultry .	-0.16
before2=power .	-0.16
before2=presence of	-1.08
before2=president ,	-1.01
before2=president barack	-0.14
before2=president of	0.24
before2=presidential candidate	-0.57
before2=press .	0.48
before2=prevention (	-1.02
before2=prime minister	-0.15
before2=prince .	-0.37
before2=priority .	-0.39
before2=prison .	0.25
before2=problem .	-0.35
before2=problem in	0.66
before2=problems .	-0.52
before2=process .	0.06
before2=products .	0.25
before2=professor hugh	-0.29
before2=program .	-0.51
before2=programs .	-0.41
before2=project .	-0.72
before2=projects in	0.19
before2=province .	-0.44
before2=province of	0.65
before2=provinces of	-0.36
before2=public .	-0.5
before2=quality .	-0.25
before2=racecourse in	0.79
before2=rains .	-0.52
before2=read more	-0.46
before2=recommence in	-0.13
before2=recovered .	0.51
before2=referred to	-0.36
before2=region .	-0.33
before2=region of	0.91
before2=regions .	-0.39
before2=relations between	-0.07
before2=relations with	0.83
before2=release ,	-0.09
before2=release .	-0.42
before2=released on	-0.36
before2=rented .	-0.24
before2=report .	-0.14
before2=reported .	0.39
before2=reported in	0.76
before2=reported on	-0.36
before2=reported that	-0.75
before2=reporters in	0.6
before2=reports .	-0.57
before2=reports the	0.21
before2=republic of	-1.05
before2=reserved .	-0.38
before2=resident of	0.52
before2=residents .	0.11
before2=residents of	0.16
before2=resign .	-0.51
before2=resistance .	-0.21
before2=respectively .	0.49
before2=responsible for	0.18
before2=restaurant in	-0.06
before2=restaurants .	-0.46
before2=results .	-0.35
before2=resurrection of	-0.69
before2=rise .	-0.4
before2=river in	0.22
before2=romero ,	-0.37
before2=rothstein ,	-0.56
before2=russia ,	-0.17
before2=russia .	-0.41
before2=saeed bin	-0.56
before2=said "	-0.09
before2=said .	-0.23
before2=said a	-0.76
before2=said in	-0.05
before2=said marathon	-0.45
before2=said on	-0.68
before2=said that	-0.24
before2=said the	-0.39
before2=sale .	-0.6
before2=samples from	-0.1
before2=sanchez .	-0.48
before2=santa ana	-0.35
before2=saturday ,	-0.44
before2=saturday .	-0.67
before2=say .	-0.74
before2=say that	-0.72
before2=saying "	-0.15
before2=says .	-0.6
before2=says that	-0.22
before2=says the	-0.46
before2=scam .	-0.21
before2=school .	-0.65
before2=school in	0.14
before2=scientist at	0.18
before2=season .	-0.89
before2=secretary ,	-0.56
before2=seen in	0.51
before2=seneviratne ,	-0.55
before2=sent to	0.23
before2=sentence .	-0.4
before2=service .	-0.41
before2=service in	-0.09
before2=services .	-0.09
before2=services in	0.57
before2=set by	-0.65
before2=seven in	-0.41
before2=severn ,	0.47
before2=share .	-0.61
before2=shares .	-0.59
before2=shelby .	0.42
before2=shooting .	-0.58
before2=shot .	-0.42
before2=shows that	-0.04
before2=sick .	-0.32
before2=since the	-0.62
before2=situation .	-0.56
before2=situation in	-0.55
before2=slovenia ,	-0.48
before2=smugglers between	-0.15
before2=so ,	-0.28
before2=so .	-0.17
before2=society ,	-0.65
before2=society .	-0.51
before2=soil .	-0.23
before2=sold in	0.26
before2=solutions .	-0.26
before2=some of	0.24
before2=son ,	-0.37
before2=source :	0.14
before2=speaking with	-0.6
before2=species .	-0.26
before2=spinach .	-0.27
before2=spokesman .	-0.55
before2=spokesman for	-0.58
before2=spokeswoman for	-0.48
before2=spread to	0.19
before2=spreading .	-0.33
before2=st. louis	-0.32
before2=staff .	-0.14
before2=standards .	-0.45
before2=star of	0.37
before2=state ,	-0.29
before2=state .	-0.28
before2=state of	0.21
before2=stated .	-0.46
before2=statement ,	-0.39
before2=statement .	-0.51
before2=statement on	-0.18
before2=statements .	0.12
before2=states ,	-0.46
before2=states .	-0.07
before2=states and	1.05
before2=states except	-0.16
before2=states of	-0.29
before2=station in	0.27
before2=statue of	-0.6
before2=status .	-0.44
before2=stay in	0.67
before2=stops in	0.34
before2=strain .	-0.35
before2=strain of	-1.1
before2=strategy for	0.27
before2=street in	0.29
before2=student at	-0.6
before2=such as	0.86
before2=sudan ,	-0.3
before2=sudan .	-0.24
before2=suicide .	-0.24
before2=suit before	0.22
before2=sunday ,	0.17
before2=superintendents for	0.37
before2=support .	-0.46
before2=support for	-0.65
before2=support the	-0.83
before2=surprising .	0.21
before2=surrey ,	0.92
before2=survivors of	-0.78
before2=swans in	0.77
before2=sweden .	-0.3
before2=symptoms .	-0.57
before2=symptoms of	-0.94
before2=syria ,	0.31
before2=syria .	-0.37
before2=system .	-0.64
before2=systems .	-0.41
before2=t *	-0.35
before2=t dominated	0.16
before2=taken by	-0.21
before2=taken to	-0.1
before2=talks with	-0.26
before2=teams from	-0.09
before2=technology ,	0.19
before2=term .	-0.6
before2=territory .	0.28
before2=testing .	-0.38
before2=tests .	0.25
before2=tests in	-0.47
before2=texas ,	0.63
before2=texas .	-0.11
before2=than the	-0.82
before2=that "	0.07
before2=that .	-0.23
before2=that in	0.5
before2=that of	0.31
before2=that the	-0.07
before2=the "	-0.55
before2=the 10th	0.28
before2=the all	-0.66
before2=the annual	-0.27
before2=the canadian	-0.59
before2=the central	-0.14
before2=the current	0.32
before2=the david	-0.19
before2=the deadly	-0.54
before2=the democratic	-0.46
before2=the dominican	-0.51
before2=the eastern	-0.13
before2=the european	-0.35
before2=the famous	-0.44
before2=the fatal	-0.29
before2=the holy	-0.27
before2=the hong	-0.49
before2=the inter-state	-0.35
before2=the latest	-0.44
before2=the los	-0.43
before2=the middle	-0.51
before2=the montgomery	-0.38
before2=the national	-0.56
before2=the near	-0.52
before2=the nearby	0.23
before2=the next	-0.43
before2=the north	0.42
before2=the ny	0.46
before2=the queen	-0.14
before2=the recent	-0.19
before2=the royal	-0.75
before2=the santa	-0.43
before2=the seoul	-0.59
before2=the sos	-0.26
before2=the south	-0.44
before2=the soviet	-0.31
before2=the spectacular	0.12
before2=the st.	-0.35
before2=the state	0.18
before2=the supreme	-0.52
before2=the third	0.12
before2=the tropical	0.37
before2=the u.s.	-0.39
before2=the united	-0.93
before2=the us	-0.63
before2=the washington	-0.59
before2=the west	-0.32
before2=the winning	-0.53
before2=the world	-0.5
before2=them .	-0.43
before2=them in	0.05
before2=there .	-0.78
before2=this .	-0.12
before2=thomas the	-0.31
before2=threats .	-0.25
before2=thursday ,	-0.48
before2=thursday .	-0.44
before2=thursday that	-0.24
before2=time .	-0.67
before2=time the	-0.63
before2=times .	-0.99
before2=to .	-0.08
before2=to a	-0.56
before2=to deploy	0.2
before2=to give	-0.53
before2=to help	-0.1
before2=to pay	-0.19
before2=to saudi	-0.3
before2=to support	0.39
before2=to the	-0.31
before2=today (	-0.64
before2=today ,	-0.46
before2=today .	-0.53
before2=told the	-0.44
before2=toronto ,	0.8
before2=toronto —	-0.12
before2=tourists .	-0.42
before2=tournament .	-0.42
before2=town .	-0.65
before2=town of	1.13
before2=trains .	0.03
before2=transferred to	-0.61
before2=transmission .	-0.24
before2=travel to	0.48
before2=travellers .	-0.16
before2=treatment .	-0.18
before2=treatment in	0.34
before2=trip to	-0.27
before2=trump 's	0.53
before2=trump .	-0.27
before2=ttc spokesman	-0.31
before2=tuberculosis (	-0.29
before2=tuesday ,	-0.4
before2=tuesday .	-0.46
before2=turkey .	-0.35
before2=twitter ;	-0.96
before2=two influenza	-0.26
before2=u.s. and	0.59
before2=u.s. president	-0.1
before2=uk .	-0.48
before2=un ,	-0.58
before2=under the	-0.93
before2=unit .	-0.65
before2=united states	-0.36
before2=university .	-0.46
before2=university in	0.81
before2=university of	-1.36
before2=up .	-0.39
before2=up in	-0.28
before2=up on	-0.36
before2=up the	0.25
before2=us .	-0.71
before2=us on	-0.66
before2=utah ,	0.36
before2=verdict .	-0.44
before2=victoria .	-0.44
before2=village in	0.61
before2=village of	1
before2=villages of	0.22
before2=virus (	-0.74
before2=virus .	-0.09
before2=virus in	1.02
before2=viruses .	-0.29
before2=visit to	0.67
before2=voting .	-0.37
before2=war .	-0.23
before2=warned .	-0.13
before2=was a	0.09
before2=was arrested	-0.59
before2=was awarded	-0.37
before2=was in	0.18
before2=was the	-0.21
before2=washington (	-0.64
before2=washington ,	-1.11
before2=washington .	0.23
before2=water .	-0.58
before2=way .	-0.6
before2=way into	0.54
before2=website .	-0.51
before2=wednesday ,	0.09
before2=wednesday .	-0.3
before2=week ,	-0.06
before2=week .	0.42
before2=weekend .	-0.72
before2=weekly .	-0.49
before2=weeks .	-0.21
before2=well .	-0.63
before2=well as	0.47
before2=were from	0.44
before2=west and	0.47
before2=what the	-0.54
before2=when the	-0.44
before2=where the	-0.69
before2=while an	0.08
before2=wife ,	-0.51
before2=wilberforce in	-0.73
before2=with .	-0.38
before2=with suspected	-0.47
before2=with the	-0.49
before2=within the	0.36
before2=woman ,	-0.84
before2=woman in	0.68
before2=women 's	-0.78
before2=won by	0.09
before2=won the	0.31
before2=work .	-0.78
before2=workers .	-0.58
before2=workers in	-0.09
before2=working with	-0.71
before2=year .	0.08
before2=year in	0.75
before2=years ,	-0.19
before2=years .	-1.01
before2=years the	-0.81
before2=yesterday .	-0.3
before2=york ,	0.83
before2=york .	-0.75
before2=zone .	-0.58
before2=© 2018	-0.45
before2=’ .	-0.48
before2=” says	-0.62
before2=” “	-0.59
before=	0.19
before=!	0.3
before="	-0.55
before=&	0.14
before='	-0.05
before='s	-0.29
before=(	-0.34
before=)	-0.31
before=*	-0.67
before=-	-0.26
before=--	0.16
before=.	-0.15
before=...	-0.51
before=/	-0.58
before=1	-0.71
before=10th	0.28
before=19	-0.34
before=2	-0.6
before=2016	0.37
before=2018	-0.1
before=26	-0.5
before=29	-0.26
before=2nd	-0.68
before=3	-0.34
before=30	0.05
before=4	-0.24
before=9.30	-0.36
before=:	0.19
before=;	0.33
before=?	0.24
before=[	-0.92
before=]	-0.51
before=a	0.06
before=a.m.	0.37
before=about	0.15
before=accused	0.46
before=across	0.21
before=added	-0.48
before=adrian	-0.26
before=adviser	-0.43
before=affecting	0.05
before=agence	-0.47
before=agency	-0.6
before=agent	-0.63
before=air	0.61
before=alfie	-0.16
before=all	-0.86
before=allowing	0.11
before=although	0.33
before=ambassador	-0.25
before=american	-0.55
before=an	0.25
before=ana	-0.35
before=and	0.27
before=andrew	-0.36
before=animal	-0.58
before=announced	-0.64
before=annual	-0.42
before=another	-0.8
before=anthony	-0.25
before=archbishop	-0.24
before=are	0.51
before=around	0.1
before=arrested	-0.8
before=art	0.27
before=as	-0.41
before=asked	0.34
before=ate	-0.3
before=attorney	-0.51
before=awarded	-0.44
before=back	-0.49
before=barack	-0.16
before=barclays	-0.53
before=barry	-0.27
before=based	-0.71
before=beating	0.13
before=because	-0.51
before=before	0.12
before=begins	-0.39
before=believes	-0.96
before=between	0.04
before=beverly	-0.41
before=billion	0.9
before=bin	-0.95
before=birmingham	-0.42
before=biturbocharged	-0.79
before=board	0.08
before=border	0.23
before=both	-0.23
before=brands	-0.49
before=brian	-0.33
before=british	-0.74
before=brother	-0.59
before=but	-0.67
before=california	-0.56
before=called	0.43
before=can	0.18
before=canadian	-0.59
before=candidate	-0.57
before=cape	-0.49
before=capital	0.68
before=career	-0.38
before=cavan	-0.45
before=central	0.26
before=champion	-0.54
before=charity	-0.56
before=che	-0.5
before=chef	-0.59
before=chief	-0.59
before=chris	-0.36
before=city	0.05
before=coach	-0.36
before=colorado	-0.36
before=company	-0.67
before=conference	-0.71
before=confirmed	0.15
before=congressman	-0.19
before=constituting	0.29
before=contact	-0.64
before=copyright	0.24
before=county	-0.49
before=court	-0.39
before=crimes	-0.33
before=crown	-0.38
before=current	0.4
before=cuyahoga	-0.28
before=daughters	-0.42
before=david	-0.38
before=day	0.24
before=de	-0.82
before=deadly	-0.57
before=degrees	-0.64
before=democratic	-0.77
before=deploy	0.2
before=development	-0.33
before=died	-0.45
before=dimond	-0.3
before=diplomat	-0.61
before=director	-0.35
before=disease	-0.68
before=district	-0.3
before=dominated	0.16
before=dominican	-0.55
before=down	0.32
before=downtown	0.35
before=dr	-0.3
before=dr.	-0.35
before=driver	-0.57
before=drug	-0.61
before=dubai	-0.69
before=duke	-0.32
before=during	-0.8
before=early	-0.78
before=east	0.1
before=eastern	-0.12
before=ebola	-0.27
before=either	0.13
before=el	-0.47
before=elizabeth	-0.4
before=energy	0.5
before=epicurean	0.46
before=european	-0.3
before=every	0.06
before=except	-0.16
before=executive	-0.43
before=expert	-0.48
before=family	-0.47
before=famous	-0.44
before=fan	-0.37
before=fatal	-0.29
before=father	-0.34
before=federal	-0.64
before=felipe	-0.36
before=firm	0.33
before=first	0.3
before=florida	-0.43
before=following	-0.34
before=for	-0.22
before=former	-0.12
before=formerly	0.06
before=found	-0.59
before=four	0.29
before=francis	-0.36
before=from	0.07
before=frontcounter	0.99
before=general	-0.28
before=girlfriend	-0.28
before=give	0.21
before=given	0.43
before=governor	-0.35
before=goz	-0.65
before=grants	-0.44
before=great	-0.77
before=group	-0.46
before=gtm	-0.37
before=had	-0.76
before=has	-0.71
before=have	-0.74
before=head	-0.65
before=health	-0.68
before=help	-0.15
before=her	-0.59
before=high	-0.3
before=hills	-0.67
before=his	0.04
before=holy	-0.57
before=hong	-0.4
before=how	-0.25
before=hugh	-0.45
before=husband	-0.52
before=ian	-0.29
before=identified	-0.35
before=if	-0.66
before=include	0.12
before=included	-0.64
before=includes	0.42
before=including	0.05
before=individual	-0.45
before=influenza	-0.54
before=inter-state	-0.35
before=international	-0.23
before=interview	-0.66
before=interviewed	0.1
before=into	0.59
before=investment	-0.53
before=involving	-0.63
before=is	0.04
before=it	-0.31
before=its	-0.17
before=jaime	-0.29
before=james	-0.34
before=jim	-0.31
before=joe	-0.32
before=john	-0.4
before=jonathan	-0.18
before=jose	-0.42
before=judge	-0.57
before=just	-0.33
before=known	-0.69
before=las	-0.34
before=last	-0.78
before=late	-0.96
before=latest	-0.47
before=lawyer	-0.43
before=leader	-0.5
before=leading	-0.28
before=leaving	0.31
before=left	0.05
before=lethal	-0.68
before=like	-0.32
before=little	-0.74
before=local	0.4
before=located	-0.24
before=los	-0.56
before=louis	-0.32
before=mahim	-0.5
before=make	-0.19
before=manager	-0.55
before=manuel	-0.39
before=marathon	-0.5
before=mario	-0.14
before=martin	-0.3
before=mary	-0.22
before=mashonaland	-0.51
before=matthew	-0.37
before=mayor	-0.31
before=medical	-0.32
before=member	-0.7
before=mexico	-0.48
before=miami	-0.39
before=michael	-0.35
before=michigan	-0.4
before=middle	-0.51
before=midtown	0.35
before=mike	-0.29
before=million	0.33
before=minister	-0.38
before=montgomery	-0.38
before=more	-0.53
before=mr	-0.19
before=mr.	-0.23
before=ms	-0.26
before=ms.	-0.27
before=national	-0.66
before=near	0.07
before=nearby	0.23
before=neighboring	0.59
before=neighbouring	0.78
before=nelson	-0.38
before=new	-0.24
before=newspaper	-0.7
before=next	-0.83
before=nhs	-0.29
before=no	-0.35
before=nor	-0.5
before=north	-0.06
before=northern	-0.16
before=northwestern	0.44
before=notified	-0.55
before=notre	-0.51
before=ny	0.46
before=of	0.1
before=offer	0.36
before=officer	-0.6
before=official	0.14
before=old	-0.34
before=on	-0.26
before=one	-0.25
before=opposition	-0.33
before=or	-0.48
before=orange	-0.5
before=organisation	-0.65
before=other	-0.2
before=our	-0.35
before=over	0.35
before=owned	-0.05
before=pamela	-0.31
before=pathogenic	-0.46
before=paul	-0.31
before=pay	-0.25
before=people	-0.23
before=pm	-0.66
before=police	-0.35
before=pope	-0.16
before=position	0.48
before=president	-0.73
before=prince	-0.17
before=producer	-0.65
before=prof.	-0.16
before=professor	-0.34
before=queen	-0.46
before=racing	-0.47
before=recent	-0.06
before=regional	0.32
before=reporter	-0.48
before=reporters	-0.6
before=representative	-0.44
before=resistant	-0.49
before=rift	-0.2
before=royal	-0.57
before=ruling	0.24
before=run	0.23
before=safety	-0.53
before=said	0.21
before=saint	-0.59
before=san	-0.47
before=santa	-0.72
before=saudi	-0.46
before=say	0.07
before=says	-0.5
before=secretary	-0.34
before=senator	-0.32
before=seoul	-0.56
before=several	-0.47
before=since	-1
before=singer	-0.45
before=sme	0.61
before=so	-0.48
before=solar	-0.46
before=some	-0.27
before=son	-0.63
before=sos	-0.36
before=south	-0.48
before=southeast	0.52
before=southern	0.21
before=soviet	-0.31
before=spectacular	0.12
before=spokesman	-0.52
before=spokeswoman	-0.36
before=st	-0.57
before=st.	-0.43
before=star	0.15
before=state	-0.1
before=states	0.14
before=such	-0.42
before=suffolk	-0.25
before=support	0.03
before=supporting	0.06
before=supreme	-0.52
before=suspected	-0.56
before=sustainable	-0.29
before=taco	-0.79
before=than	0.31
before=that	0.07
before=the	0.2
before=then	0.2
before=think	-0.61
before=third	0.04
before=this	0.1
before=through	0.08
before=throughout	0.55
before=thunder	-0.3
before=till	-0.56
before=time	-0.71
before=times	-0.58
before=tipperary	-0.33
before=to	0.21
before=told	-0.46
before=tom	-0.12
before=total	0.27
before=town	-0.4
before=trade	-0.63
before=tremarle	-0.44
before=tropical	0.7
before=turtle	-0.49
before=two	0.45
before=u.s.	-0.54
before=under	0.22
before=united	-1.12
before=university	-0.52
before=until	-0.54
before=us	-0.63
before=van	-0.86
before=verkhovna	-0.47
before=veterinary	-0.34
before=village	0.34
before=villages	0.53
before=virus	-0.38
before=visit	-0.25
before=visited	0.44
before=visiting	0.55
before=wants	0.35
before=was	-0.1
before=washington	-0.53
before=week	-0.46
before=well	-0.19
before=west	-0.26
before=what	-0.34
before=when	0.08
before=where	0.33
before=which	-0.22
before=while	-0.09
before=why	0.28
before=wife	-0.7
before=wild	-0.71
before=wildlife	-0.46
before=william	-0.17
before=winning	-0.53
before=with	-0.19
before=without	-0.68
before=world	-0.75
before=wright	-0.57
before=york	-0.57
before=your	-0.27
before=yulit	-0.2
before=zealand	-0.29
before=–	-0.11
before=—	-0.5
before=‘	-0.08
before=’	-0.31
before=’s	0.14
before=“	-0.1
before=”	-0.39
before=…	-0.08
beforePos=''	-0.15
beforePos=-	0.19
beforePos=-LRB-	-0.43
beforePos=-RRB-	-0.48
beforePos=.	-0.06
beforePos=:	0.45
beforePos=ADD	-0.64
beforePos=CC	0.03
beforePos=CD	-1.06
beforePos=DT	0.17
beforePos=HYPH	-0.36
beforePos=IN	0.06
beforePos=JJR	-0.76
beforePos=JJS	-0.69
beforePos=MD	0.35
beforePos=NFP	-0.58
beforePos=NNP	-0.58
beforePos=NNPS	-0.63
beforePos=NNS	-0.96
beforePos=POS	-0.1
beforePos=PRP	-0.41
beforePos=RB	-0.14
beforePos=RBR	-0.56
beforePos=RP	0.09
beforePos=SYM	-0.67
beforePos=VB	-0.3
beforePos=VBD	-0.15
beforePos=VBG	0.23
beforePos=VBN	-0.23
beforePos=VBP	-0.1
beforePos=VBZ	0.24
beforePos=WDT	0.32
beforePos=WP	-0.55
beforePos=WRB	0.52
bias	-0.07
capitalAfter	-0.38
capitalBefore	-0.82
commonWord	-2.16
country	0.41
demonym	0.91
demonymBefore	-0.15
first	0.04
firstName=1	-1.26
firstName=2	-1.28
firstName=3	-0.07
firstNameBefore	-1.18
gaz=ADM1	0.05
gaz=ADM1 before=	-0.12
gaz=ADM1 before="	-0.62
gaz=ADM1 before='s	0.53
gaz=ADM1 before=(	0.12
gaz=ADM1 before=,	-0.14
gaz=ADM1 before=-	-1.05
gaz=ADM1 before=.	0.45
gaz=ADM1 before=/	-0.67
gaz=ADM1 before=:	0.19
gaz=ADM1 before=a	0.11
gaz=ADM1 before=across	0.51
gaz=ADM1 before=american	-0.52
gaz=ADM1 before=and	0.2
gaz=ADM1 before=as	-0.25
gaz=ADM1 before=at	-0.4
gaz=ADM1 before=between	0.47
gaz=ADM1 before=by	0.33
gaz=ADM1 before=capital	0.6
gaz=ADM1 before=central	0.43
gaz=ADM1 before=for	0.14
gaz=ADM1 before=from	0.28
gaz=ADM1 before=frontcounter	0.99
gaz=ADM1 before=help	-0.23
gaz=ADM1 before=in	-0.41
gaz=ADM1 before=including	0.41
gaz=ADM1 before=like	0.47
gaz=ADM1 before=mashonaland	-0.51
gaz=ADM1 before=middle	-0.51
gaz=ADM1 before=near	0.03
gaz=ADM1 before=new	-0.69
gaz=ADM1 before=north	0.18
gaz=ADM1 before=of	-0.03
gaz=ADM1 before=racing	-0.47
gaz=ADM1 before=regional	0.76
gaz=ADM1 before=royal	-0.41
gaz=ADM1 before=said	0.24
gaz=ADM1 before=south	-0.89
gaz=ADM1 before=southern	-0.12
gaz=ADM1 before=than	0.22
gaz=ADM1 before=the	-0.12
gaz=ADM1 before=to	0.7
gaz=ADM1 before=us	-0.25
gaz=ADM1 before=west	-0.76
gaz=ADM1 before=where	-0.09
gaz=ADM1 before=with	-0.59
gaz=ADM1 before=”	0.56
gaz=ADM1 beforePos='' afterPos=NNP	0.43
gaz=ADM1 beforePos='' afterPos=VBD	-0.06
gaz=ADM1 beforePos=, afterPos=,	-0.3
gaz=ADM1 beforePos=, afterPos=-LRB-	0.76
gaz=ADM1 beforePos=, afterPos=.	1.23
gaz=ADM1 beforePos=, afterPos=:	0.43
gaz=ADM1 beforePos=, afterPos=CC	0.3
gaz=ADM1 beforePos=, afterPos=IN	0.85
gaz=ADM1 beforePos=, afterPos=NN	0.83
gaz=ADM1 beforePos=, afterPos=NNP	-0.86
gaz=ADM1 beforePos=, afterPos=POS	0.76
gaz=ADM1 beforePos=, afterPos=VBD	1.05
gaz=ADM1 beforePos=, afterPos=VBZ	0.92
gaz=ADM1 beforePos=- afterPos=,	0.58
gaz=ADM1 beforePos=- afterPos=-LRB-	0.44
gaz=ADM1 beforePos=- afterPos=:	0.36
gaz=ADM1 beforePos=- afterPos=NNP	-0.81
gaz=ADM1 beforePos=. afterPos=,	0.48
gaz=ADM1 beforePos=. afterPos=-LRB-	0.46
gaz=ADM1 beforePos=. afterPos=NN	-0.34
gaz=ADM1 beforePos=. afterPos=NNP	0.79
gaz=ADM1 beforePos=. afterPos=NNPS	-0.18
gaz=ADM1 beforePos=. afterPos=NNS	-0.06
gaz=ADM1 beforePos=. afterPos=POS	-0.75
gaz=ADM1 beforePos=. afterPos=VBD	-0.34
gaz=ADM1 beforePos=: afterPos=,	0.56
gaz=ADM1 beforePos=CC afterPos=,	-0.23
gaz=ADM1 beforePos=CC afterPos=.	0.98
gaz=ADM1 beforePos=CC afterPos=DT	0.25
gaz=ADM1 beforePos=CC afterPos=IN	0.65
gaz=ADM1 beforePos=CC afterPos=NNP	-1.2
gaz=ADM1 beforePos=CC afterPos=NNS	0.61
gaz=ADM1 beforePos=CC afterPos=VBP	0.48
gaz=ADM1 beforePos=CD afterPos=NNP	-0.6
gaz=ADM1 beforePos=DT afterPos=CC	-0.28
gaz=ADM1 beforePos=DT afterPos=HYPH	-0.3
gaz=ADM1 beforePos=DT afterPos=IN	-0.58
gaz=ADM1 beforePos=DT afterPos=JJ	-0.63
gaz=ADM1 beforePos=DT afterPos=NN	0.5
gaz=ADM1 beforePos=DT afterPos=NNP	0.29
gaz=ADM1 beforePos=DT afterPos=NNPS	-0.63
gaz=ADM1 beforePos=DT afterPos=VBD	-0.44
gaz=ADM1 beforePos=HYPH afterPos=.	-0.69
gaz=ADM1 beforePos=IN afterPos=,	-0.11
gaz=ADM1 beforePos=IN afterPos=-LRB-	0.61
gaz=ADM1 beforePos=IN afterPos=.	0.79
gaz=ADM1 beforePos=IN afterPos=:	0.82
gaz=ADM1 beforePos=IN afterPos=CC	0.71
gaz=ADM1 beforePos=IN afterPos=EX	0.32
gaz=ADM1 beforePos=IN afterPos=IN	0.88
gaz=ADM1 beforePos=IN afterPos=JJ	-0.23
gaz=ADM1 beforePos=IN afterPos=MD	0.88
gaz=ADM1 beforePos=IN afterPos=NN	0.08
gaz=ADM1 beforePos=IN afterPos=NNP	-0.66
gaz=ADM1 beforePos=IN afterPos=NNPS	-0.67
gaz=ADM1 beforePos=IN afterPos=NNS	-0.36
gaz=ADM1 beforePos=IN afterPos=POS	0.58
gaz=ADM1 beforePos=IN afterPos=RB	0.79
gaz=ADM1 beforePos=IN afterPos=TO	0.88
gaz=ADM1 beforePos=IN afterPos=VBD	1.11
gaz=ADM1 beforePos=IN afterPos=VBP	0.93
gaz=ADM1 beforePos=IN afterPos=VBZ	0.7
gaz=ADM1 beforePos=JJ afterPos=,	0.81
gaz=ADM1 beforePos=JJ afterPos=.	-0.43
gaz=ADM1 beforePos=JJ afterPos=NNP	0.13
gaz=ADM1 beforePos=JJ afterPos=NNPS	-0.04
gaz=ADM1 beforePos=NN afterPos=NNS	0.59
gaz=ADM1 beforePos=NNP afterPos=,	-0.6
gaz=ADM1 beforePos=NNP afterPos=-LRB-	0.38
gaz=ADM1 beforePos=NNP afterPos=.	-0.86
gaz=ADM1 beforePos=NNP afterPos=:	-0.03
gaz=ADM1 beforePos=NNP afterPos=CC	-0.7
gaz=ADM1 beforePos=NNP afterPos=IN	-0.05
gaz=ADM1 beforePos=NNP afterPos=JJ	0.54
gaz=ADM1 beforePos=NNP afterPos=NN	-0.15
gaz=ADM1 beforePos=NNP afterPos=NNP	-1.14
gaz=ADM1 beforePos=NNP afterPos=NNS	0.44
gaz=ADM1 beforePos=NNP afterPos=VBD	-0.94
gaz=ADM1 beforePos=NNP afterPos=VBZ	0.43
gaz=ADM1 beforePos=POS afterPos=NN	0.37
gaz=ADM1 beforePos=VB afterPos=NNP	0.06
gaz=ADM1 beforePos=VBD afterPos=NNP	-0.06
gaz=ADM1 name=none	-0.24
gaz=ADM1 name=organisation same	-1.04
gaz=ADM1 name=organisation wider	-0.2
gaz=ADM1 name=other same	0.33
gaz=ADM1 name=other wider	-0.3
gaz=ADM1 name=person same	0.35
gaz=ADM1 name=place same	1
gaz=ADM1 name=place wider	-0.22
gaz=ADM2	0.08
gaz=ADM2 before=	0.61
gaz=ADM2 before="	0.38
gaz=ADM2 before=,	0.1
gaz=ADM2 before=-	-0.63
gaz=ADM2 before=.	-0.43
gaz=ADM2 before=a	0.49
gaz=ADM2 before=and	0.56
gaz=ADM2 before=at	-0.18
gaz=ADM2 before=beverly	-0.4
gaz=ADM2 before=copyright	0.24
gaz=ADM2 before=crown	-0.38
gaz=ADM2 before=for	-0.22
gaz=ADM2 before=from	0.41
gaz=ADM2 before=grants	-0.37
gaz=ADM2 before=holy	-0.27
gaz=ADM2 before=in	-0.08
gaz=ADM2 before=new	-1.1
gaz=ADM2 before=of	0.25
gaz=ADM2 before=said	0.23
gaz=ADM2 before=the	0.14
gaz=ADM2 before=to	-0.04
gaz=ADM2 before=west	-0.54
gaz=ADM2 before=wildlife	-0.46
gaz=ADM2 before=without	-0.41
gaz=ADM2 beforePos=, afterPos=,	-0.2
gaz=ADM2 beforePos=, afterPos=.	1.04
gaz=ADM2 beforePos=, afterPos=NNP	-0.31
gaz=ADM2 beforePos=. afterPos=NNP	-0.83
gaz=ADM2 beforePos=CC afterPos=NNP	0.37
gaz=ADM2 beforePos=DT afterPos=NNP	-0.72
gaz=ADM2 beforePos=DT afterPos=NNPS	0.96
gaz=ADM2 beforePos=HYPH afterPos=.	-0.4
gaz=ADM2 beforePos=IN afterPos=,	0.23
gaz=ADM2 beforePos=IN afterPos=.	-0.31
gaz=ADM2 beforePos=IN afterPos=IN	0.81
gaz=ADM2 beforePos=IN afterPos=NN	0.7
gaz=ADM2 beforePos=IN afterPos=NNP	-1.39
gaz=ADM2 beforePos=IN afterPos=VBD	-0.04
gaz=ADM2 beforePos=NN afterPos=NNP	-0.79
gaz=ADM2 beforePos=NNP afterPos=,	-0.74
gaz=ADM2 beforePos=NNP afterPos=.	-0.89
gaz=ADM2 beforePos=NNP afterPos=CC	-0.41
gaz=ADM2 beforePos=NNP afterPos=NN	-0.51
gaz=ADM2 beforePos=NNP afterPos=NNP	-1.57
gaz=ADM2 beforePos=NNP afterPos=NNPS	-0.52
gaz=ADM2 beforePos=NNP afterPos=VBZ	-0.47
gaz=ADM2 name=none	0.13
gaz=ADM2 name=organisation wider	-0.05
gaz=ADM2 name=other wider	-0.36
gaz=ADM2 name=person same	0.33
gaz=ADM2 name=person wider	-0.9
gaz=ADM2 name=place same	0.44
gaz=ADM2 name=place wider	-0.29
gaz=AIRP	0.15
gaz=AIRP name=place same	0.71
gaz=AIRP name=place wider	-0.7
gaz=AREA	0.59
gaz=AREA name=none	0.35
gaz=BLDG	-0.44
gaz=BLDG before=.	-0.32
gaz=BLDG before=of	-0.23
gaz=BLDG before=the	-0.16
gaz=BLDG beforePos=DT afterPos=IN	0.3
gaz=BLDG beforePos=DT afterPos=NN	0.36
gaz=BLDG beforePos=DT afterPos=VBD	-0.13
gaz=BLDG name=none	-0.28
gaz=BLDG name=organisation same	-0.11
gaz=BLDG name=place same	-0.59
gaz=CONT	0.16
gaz=CONT before=,	0.83
gaz=CONT before=.	0.43
gaz=CONT before=across	0.58
gaz=CONT before=and	0.6
gaz=CONT before=central	0.11
gaz=CONT before=for	0.59
gaz=CONT before=from	0.96
gaz=CONT before=in	0.17
gaz=CONT before=north	-0.82
gaz=CONT before=northern	-0.22
gaz=CONT before=of	-0.38
gaz=CONT before=south	-0.93
gaz=CONT before=the	0.07
gaz=CONT before=to	0.62
gaz=CONT beforePos=. afterPos=VBD	0.43
gaz=CONT beforePos=CC afterPos=IN	0.22
gaz=CONT beforePos=DT afterPos=,	0.71
gaz=CONT beforePos=DT afterPos=IN	-0.23
gaz=CONT beforePos=IN afterPos=,	-0.11
gaz=CONT beforePos=IN afterPos=.	1.19
gaz=CONT beforePos=IN afterPos=CC	-0.4
gaz=CONT beforePos=IN afterPos=IN	1.14
gaz=CONT beforePos=IN afterPos=VBP	0.72
gaz=CONT beforePos=NNP afterPos=,	0.21
gaz=CONT beforePos=NNP afterPos=IN	-0.82
gaz=CONT name=none	0.53
gaz=CONT name=place same	0.11
gaz=DLTA	0.6
gaz=GULF	0.63
gaz=GULF before=the	0.63
gaz=ISL	-0.05
gaz=ISL before=in	0.4
gaz=ISL before=of	0.5
gaz=ISL before=on	0.43
gaz=ISL beforePos=IN afterPos=,	0.79
gaz=ISL beforePos=IN afterPos=POS	0.65
gaz=ISL name=none	-0.24
gaz=ISL name=place same	1.26
gaz=ISL name=place wider	0.27
gaz=LK	0.45
gaz=LK name=place same	0.45
gaz=MILB	0.05
gaz=MILB name=place same	0.39
gaz=OCN	0.08
gaz=OCN before=-	0.34
gaz=OCN before=the	-0.28
gaz=OCN before=tropical	0.56
gaz=OCN beforePos=DT afterPos=NN	0.71
gaz=OCN beforePos=DT afterPos=NNP	-0.76
gaz=OCN beforePos=JJ afterPos=,	0.35
gaz=OCN name=none	-0.06
gaz=OCN name=place same	1.34
gaz=OCN name=place wider	0.11
gaz=PCLI	0.38
gaz=PCLI before=	-0.55
gaz=PCLI before="	0.12
gaz=PCLI before='s	-0.65
gaz=PCLI before=(	-0.07
gaz=PCLI before=,	-0.26
gaz=PCLI before=-	0.82
gaz=PCLI before=.	-0.15
gaz=PCLI before=:	0.27
gaz=PCLI before=a	0.66
gaz=PCLI before=about	0.55
gaz=PCLI before=across	0.84
gaz=PCLI before=agence	-0.47
gaz=PCLI before=air	0.62
gaz=PCLI before=and	1.41
gaz=PCLI before=andrew	-0.36
gaz=PCLI before=as	1.1
gaz=PCLI before=between	1.17
gaz=PCLI before=billion	0.9
gaz=PCLI before=both	0.55
gaz=PCLI before=by	0.21
gaz=PCLI before=central	0.66
gaz=PCLI before=current	0.29
gaz=PCLI before=democratic	-0.67
gaz=PCLI before=eastern	0.83
gaz=PCLI before=for	0.19
gaz=PCLI before=from	0.69
gaz=PCLI before=great	-0.62
gaz=PCLI before=in	0.13
gaz=PCLI before=into	0.43
gaz=PCLI before=is	0.79
gaz=PCLI before=neighbouring	0.78
gaz=PCLI before=new	-1.56
gaz=PCLI before=north	-1.13
gaz=PCLI before=northern	-0.14
gaz=PCLI before=of	-0.41
gaz=PCLI before=on	1.02
gaz=PCLI before=or	1.01
gaz=PCLI before=over	0.59
gaz=PCLI before=said	0.77
gaz=PCLI before=says	0.72
gaz=PCLI before=sme	0.61
gaz=PCLI before=south	-0.33
gaz=PCLI before=southern	0.75
gaz=PCLI before=support	0.42
gaz=PCLI before=that	0.21
gaz=PCLI before=the	0.11
gaz=PCLI before=united	-1.12
gaz=PCLI before=villages	0.53
gaz=PCLI before=visited	0.6
gaz=PCLI before=visiting	0.33
gaz=PCLI before=was	0.61
gaz=PCLI before=with	1.23
gaz=PCLI before=—	0.69
gaz=PCLI before=“	0.62
gaz=PCLI before=”	-0.39
gaz=PCLI beforePos='' afterPos=VBD	-0.42
gaz=PCLI beforePos=, afterPos=,	0.39
gaz=PCLI beforePos=, afterPos=-LRB-	0.73
gaz=PCLI beforePos=, afterPos=.	1.09
gaz=PCLI beforePos=, afterPos=:	0.92
gaz=PCLI beforePos=, afterPos=CC	1.42
gaz=PCLI beforePos=, afterPos=IN	1.05
gaz=PCLI beforePos=, afterPos=NN	0.76
gaz=PCLI beforePos=, afterPos=NNP	0.34
gaz=PCLI beforePos=, afterPos=POS	1.15
gaz=PCLI beforePos=, afterPos=VBD	0.07
gaz=PCLI beforePos=, afterPos=VBP	1.1
gaz=PCLI beforePos=, afterPos=VBZ	-0.4
gaz=PCLI beforePos=- afterPos=IN	-0.54
gaz=PCLI beforePos=- afterPos=NNP	-0.63
gaz=PCLI beforePos=- afterPos=POS	1.01
gaz=PCLI beforePos=- afterPos=VBZ	-0.19
gaz=PCLI beforePos=-LRB- afterPos=-RRB-	-0.5
gaz=PCLI beforePos=. afterPos=,	-0.03
gaz=PCLI beforePos=. afterPos=CC	0.56
gaz=PCLI beforePos=. afterPos=IN	0.1
gaz=PCLI beforePos=. afterPos=MD	0.57
gaz=PCLI beforePos=. afterPos=NN	0.44
gaz=PCLI beforePos=. afterPos=NNP	0.14
gaz=PCLI beforePos=. afterPos=POS	1.64
gaz=PCLI beforePos=. afterPos=RB	-0.2
gaz=PCLI beforePos=. afterPos=VBD	0.4
gaz=PCLI beforePos=. afterPos=VBZ	0.37
gaz=PCLI beforePos=: afterPos=,	0.8
gaz=PCLI beforePos=CC afterPos=,	1.14
gaz=PCLI beforePos=CC afterPos=.	1.31
gaz=PCLI beforePos=CC afterPos=:	0.64
gaz=PCLI beforePos=CC afterPos=CC	0.71
gaz=PCLI beforePos=CC afterPos=IN	1.03
gaz=PCLI beforePos=CC afterPos=MD	0.3
gaz=PCLI beforePos=CC afterPos=NNS	0.66
gaz=PCLI beforePos=CC afterPos=VBD	0.59
gaz=PCLI beforePos=CC afterPos=VBP	-0.19
gaz=PCLI beforePos=CC afterPos=VBZ	0.92
gaz=PCLI beforePos=CD afterPos=NNS	-0.09
gaz=PCLI beforePos=DT afterPos=''	1
gaz=PCLI beforePos=DT afterPos=,	0.1
gaz=PCLI beforePos=DT afterPos=-LRB-	-0.25
gaz=PCLI beforePos=DT afterPos=.	0.17
gaz=PCLI beforePos=DT afterPos=:	0.78
gaz=PCLI beforePos=DT afterPos=CC	-0.07
gaz=PCLI beforePos=DT afterPos=DT	0.75
gaz=PCLI beforePos=DT afterPos=HYPH	1.09
gaz=PCLI beforePos=DT afterPos=JJ	0.04
gaz=PCLI beforePos=DT afterPos=MD	1.3
gaz=PCLI beforePos=DT afterPos=NN	1.1
gaz=PCLI beforePos=DT afterPos=NNP	-0.32
gaz=PCLI beforePos=DT afterPos=NNPS	0.05
gaz=PCLI beforePos=DT afterPos=NNS	1.04
gaz=PCLI beforePos=DT afterPos=POS	1.53
gaz=PCLI beforePos=DT afterPos=RB	0.66
gaz=PCLI beforePos=DT afterPos=TO	0.81
gaz=PCLI beforePos=DT afterPos=VBD	1.02
gaz=PCLI beforePos=DT afterPos=VBN	0.38
gaz=PCLI beforePos=DT afterPos=VBP	1.24
gaz=PCLI beforePos=DT afterPos=VBZ	1.35
gaz=PCLI beforePos=IN afterPos=,	0.2
gaz=PCLI beforePos=IN afterPos=-LRB-	-0.39
gaz=PCLI beforePos=IN afterPos=.	0.43
gaz=PCLI beforePos=IN afterPos=:	-0.56
gaz=PCLI beforePos=IN afterPos=CC	-0.52
gaz=PCLI beforePos=IN afterPos=DT	0.23
gaz=PCLI beforePos=IN afterPos=IN	0.06
gaz=PCLI beforePos=IN afterPos=JJ	0.53
gaz=PCLI beforePos=IN afterPos=MD	-0.12
gaz=PCLI beforePos=IN afterPos=NN	-0.13
gaz=PCLI beforePos=IN afterPos=NNP	0.08
gaz=PCLI beforePos=IN afterPos=NNS	0.99
gaz=PCLI beforePos=IN afterPos=POS	1.65
gaz=PCLI beforePos=IN afterPos=RB	0.56
gaz=PCLI beforePos=IN afterPos=TO	0.79
gaz=PCLI beforePos=IN afterPos=VBD	1.36
gaz=PCLI beforePos=IN afterPos=VBP	1.13
gaz=PCLI beforePos=IN afterPos=WDT	0.94
gaz=PCLI beforePos=IN afterPos=WP	0.59
gaz=PCLI beforePos=JJ afterPos=,	0.65
gaz=PCLI beforePos=JJ afterPos=.	0.58
gaz=PCLI beforePos=JJ afterPos=IN	0.76
gaz=PCLI beforePos=JJ afterPos=NN	1.15
gaz=PCLI beforePos=JJ afterPos=NNS	0.8
gaz=PCLI beforePos=JJ afterPos=RB	0.77
gaz=PCLI beforePos=NNP afterPos=,	-0.34
gaz=PCLI beforePos=NNP afterPos=-LRB-	-0.54
gaz=PCLI beforePos=NNP afterPos=.	0.37
gaz=PCLI beforePos=NNP afterPos=:	0.15
gaz=PCLI beforePos=NNP afterPos=CC	0.33
gaz=PCLI beforePos=NNP afterPos=IN	-0.91
gaz=PCLI beforePos=NNP afterPos=MD	-0.32
gaz=PCLI beforePos=NNP afterPos=NN	-0.8
gaz=PCLI beforePos=NNP afterPos=NNP	0.49
gaz=PCLI beforePos=NNP afterPos=POS	-0.96
gaz=PCLI beforePos=NNP afterPos=RB	0.37
gaz=PCLI beforePos=NNP afterPos=TO	0.33
gaz=PCLI beforePos=NNP afterPos=VBD	0.41
gaz=PCLI beforePos=NNP afterPos=VBP	-0.44
gaz=PCLI beforePos=NNP afterPos=VBZ	0.24
gaz=PCLI beforePos=NNP afterPos=WDT	-0.62
gaz=PCLI beforePos=NNPS afterPos=VBZ	0.34
gaz=PCLI beforePos=VB afterPos=IN	0.74
gaz=PCLI beforePos=VB afterPos=POS	0.76
gaz=PCLI beforePos=VBD afterPos=,	0.57
gaz=PCLI beforePos=VBD afterPos=IN	0.56
gaz=PCLI beforePos=VBD afterPos=NNP	0.62
gaz=PCLI beforePos=VBD afterPos=POS	0.85
gaz=PCLI beforePos=VBG afterPos=,	0.63
gaz=PCLI beforePos=VBG afterPos=.	0.52
gaz=PCLI beforePos=VBG afterPos=CC	0.49
gaz=PCLI beforePos=VBG afterPos=POS	0.8
gaz=PCLI beforePos=VBN afterPos=.	0.66
gaz=PCLI beforePos=VBZ afterPos=IN	0.67
gaz=PCLI beforePos=VBZ afterPos=POS	1.07
gaz=PCLI name=none	0.37
gaz=PCLI name=organisation same	-0.16
gaz=PCLI name=organisation wider	0.27
gaz=PCLI name=other wider	0.62
gaz=PCLI name=person wider	0.36
gaz=PCLI name=place inside	0.81
gaz=PCLI name=place same	0.14
gaz=PCLI name=place wider	-0.83
gaz=PEN	-0.2
gaz=PEN before=saudi	-0.46
gaz=PEN before=the	0.31
gaz=PEN name=place same	0.38
gaz=PEN name=place wider	-0.46
gaz=PPL	-0.17
gaz=PPL before=	0.29
gaz=PPL before="	-0.74
gaz=PPL before=&	0.21
gaz=PPL before='	-0.19
gaz=PPL before='s	0.05
gaz=PPL before=(	0.05
gaz=PPL before=)	-0.3
gaz=PPL before=*	-0.54
gaz=PPL before=,	-0.33
gaz=PPL before=-	0.41
gaz=PPL before=.	-0.05
gaz=PPL before=/	0.43
gaz=PPL before=:	0.21
gaz=PPL before=;	-0.23
gaz=PPL before=?	-0.74
gaz=PPL before=a	0.03
gaz=PPL before=about	0.17
gaz=PPL before=adrian	-0.26
gaz=PPL before=against	0.09
gaz=PPL before=agent	-0.47
gaz=PPL before=air	-0.53
gaz=PPL before=alfie	-0.16
gaz=PPL before=ambassador	-0.25
gaz=PPL before=and	0.05
gaz=PPL before=anthony	-0.25
gaz=PPL before=archbishop	-0.24
gaz=PPL before=around	0.53
gaz=PPL before=as	-0.75
gaz=PPL before=at	0.26
gaz=PPL before=barack	-0.16
gaz=PPL before=barclays	-0.53
gaz=PPL before=before	0.19
gaz=PPL before=between	-0.38
gaz=PPL before=birmingham	-0.42
gaz=PPL before=brands	-0.49
gaz=PPL before=brian	-0.33
gaz=PPL before=british	-0.69
gaz=PPL before=by	-0.24
gaz=PPL before=called	0.45
gaz=PPL before=candidate	-0.38
gaz=PPL before=central	-0.51
gaz=PPL before=che	-0.5
gaz=PPL before=chief	-0.45
gaz=PPL before=city	-0.51
gaz=PPL before=congressman	-0.19
gaz=PPL before=county	-0.23
gaz=PPL before=david	-0.36
gaz=PPL before=de	-0.61
gaz=PPL before=democratic	-0.41
gaz=PPL before=development	-0.33
gaz=PPL before=dimond	-0.3
gaz=PPL before=director	-0.22
gaz=PPL before=district	-0.3
gaz=PPL before=dominican	-0.55
gaz=PPL before=dr.	-0.33
gaz=PPL before=early	-0.63
gaz=PPL before=eastern	-0.55
gaz=PPL before=ebola	-0.27
gaz=PPL before=el	-0.47
gaz=PPL before=european	-0.87
gaz=PPL before=executive	-0.17
gaz=PPL before=federal	-0.4
gaz=PPL before=felipe	-0.36
gaz=PPL before=first	-0.65
gaz=PPL before=for	-0.09
gaz=PPL before=francis	-0.27
gaz=PPL before=from	-0.11
gaz=PPL before=goz	-0.65
gaz=PPL before=gtm	-0.37
gaz=PPL before=health	-0.36
gaz=PPL before=high	-0.3
gaz=PPL before=hills	-0.67
gaz=PPL before=hong	-0.3
gaz=PPL before=hugh	-0.27
gaz=PPL before=ian	-0.29
gaz=PPL before=identified	-0.1
gaz=PPL before=if	-0.46
gaz=PPL before=in	-0.05
gaz=PPL before=including	-0.44
gaz=PPL before=international	-0.23
gaz=PPL before=into	0.44
gaz=PPL before=investment	-0.53
gaz=PPL before=jaime	-0.29
gaz=PPL before=james	-0.34
gaz=PPL before=jim	-0.31
gaz=PPL before=joe	-0.32
gaz=PPL before=john	-0.39
gaz=PPL before=jonathan	-0.18
gaz=PPL before=jose	-0.18
gaz=PPL before=judge	-0.43
gaz=PPL before=known	-0.14
gaz=PPL before=las	-0.34
gaz=PPL before=like	-0.4
gaz=PPL before=los	-0.56
gaz=PPL before=manuel	-0.3
gaz=PPL before=mario	-0.14
gaz=PPL before=martin	-0.3
gaz=PPL before=mary	-0.22
gaz=PPL before=matthew	-0.37
gaz=PPL before=mayor	-0.27
gaz=PPL before=medical	-0.32
gaz=PPL before=mexico	-0.48
gaz=PPL before=miami	-0.39
gaz=PPL before=mike	-0.29
gaz=PPL before=minister	-0.26
gaz=PPL before=mr	-0.19
gaz=PPL before=mr.	-0.23
gaz=PPL before=ms	-0.26
gaz=PPL before=ms.	-0.27
gaz=PPL before=named	0.22
gaz=PPL before=national	-0.46
gaz=PPL before=near	0.14
gaz=PPL before=nelson	-0.38
gaz=PPL before=new	-0.89
gaz=PPL before=north	-1.07
gaz=PPL before=notre	-0.51
gaz=PPL before=of	0.3
gaz=PPL before=old	-0.12
gaz=PPL before=or	0.08
gaz=PPL before=pamela	-0.31
gaz=PPL before=paul	-0.27
gaz=PPL before=pope	-0.16
gaz=PPL before=president	-0.28
gaz=PPL before=prof.	-0.16
gaz=PPL before=rift	-0.14
gaz=PPL before=royal	-0.27
gaz=PPL before=said	-0.28
gaz=PPL before=santa	-0.67
gaz=PPL before=says	-0.8
gaz=PPL before=senator	-0.32
gaz=PPL before=since	-0.7
gaz=PPL before=south	0.1
gaz=PPL before=soviet	-0.31
gaz=PPL before=spokesman	-0.41
gaz=PPL before=st.	-0.65
gaz=PPL before=state	-1.34
gaz=PPL before=states	-0.36
gaz=PPL before=such	-0.25
gaz=PPL before=supreme	-0.15
gaz=PPL before=sustainable	-0.29
gaz=PPL before=taco	-0.79
gaz=PPL before=that	-0.75
gaz=PPL before=third	-0.45
gaz=PPL before=this	-0.54
gaz=PPL before=thunder	-0.3
gaz=PPL before=time	-0.38
gaz=PPL before=to	0.21
gaz=PPL before=told	-0.4
gaz=PPL before=tom	-0.12
gaz=PPL before=turtle	-0.49
gaz=PPL before=u.s.	-0.32
gaz=PPL before=until	-0.21
gaz=PPL before=verkhovna	-0.47
gaz=PPL before=veterinary	-0.34
gaz=PPL before=village	0.34
gaz=PPL before=washington	-0.42
gaz=PPL before=well	-0.14
gaz=PPL before=west	-0.69
gaz=PPL before=when	-0.73
gaz=PPL before=which	-0.65
gaz=PPL before=while	-0.28
gaz=PPL before=william	-0.17
gaz=PPL before=with	-0.27
gaz=PPL before=world	-0.61
gaz=PPL before=york	-0.56
gaz=PPL before=yulit	-0.2
gaz=PPL before=zealand	-0.29
gaz=PPL before=—	0.09
gaz=PPL before=‘	-0.49
gaz=PPL before=’s	0.11
gaz=PPL before=“	-0.43
gaz=PPL before=”	-0.22
gaz=PPL beforePos='' afterPos=,	-0.22
gaz=PPL beforePos='' afterPos=CC	-0.46
gaz=PPL beforePos='' afterPos=DT	-0.23
gaz=PPL beforePos='' afterPos=HYPH	-0.65
gaz=PPL beforePos='' afterPos=IN	-0.5
gaz=PPL beforePos='' afterPos=NN	-0.75
gaz=PPL beforePos='' afterPos=NNP	0.23
gaz=PPL beforePos='' afterPos=RB	-0.56
gaz=PPL beforePos='' afterPos=VBD	-1.29
gaz=PPL beforePos='' afterPos=VBZ	-0.57
gaz=PPL beforePos=, afterPos=-LRB-	0.48
gaz=PPL beforePos=, afterPos=.	-0.66
gaz=PPL beforePos=, afterPos=CC	-0.14
gaz=PPL beforePos=, afterPos=CD	-0.68
gaz=PPL beforePos=, afterPos=HYPH	-0.32
gaz=PPL beforePos=, afterPos=IN	0.21
gaz=PPL beforePos=, afterPos=NNP	-0.24
gaz=PPL beforePos=, afterPos=POS	0.32
gaz=PPL beforePos=, afterPos=VBD	-0.61
gaz=PPL beforePos=, afterPos=VBP	0.6
gaz=PPL beforePos=, afterPos=VBZ	0.15
gaz=PPL beforePos=- afterPos=,	0.81
gaz=PPL beforePos=- afterPos=-LRB-	0.29
gaz=PPL beforePos=- afterPos=:	-0.2
gaz=PPL beforePos=- afterPos=CD	-0.32
gaz=PPL beforePos=- afterPos=DT	0.23
gaz=PPL beforePos=- afterPos=NNP	-0.13
gaz=PPL beforePos=- afterPos=NNS	0.28
gaz=PPL beforePos=- afterPos=POS	-0.92
gaz=PPL beforePos=-LRB- afterPos=-RRB-	0.4
gaz=PPL beforePos=-LRB- afterPos=CD	-0.39
gaz=PPL beforePos=-LRB- afterPos=NNP	-0.83
gaz=PPL beforePos=. afterPos=,	0.33
gaz=PPL beforePos=. afterPos=-LRB-	0.23
gaz=PPL beforePos=. afterPos=:	0.35
gaz=PPL beforePos=. afterPos=CC	-0.82
gaz=PPL beforePos=. afterPos=CD	-0.37
gaz=PPL beforePos=. afterPos=DT	-0.4
gaz=PPL beforePos=. afterPos=HYPH	-0.62
gaz=PPL beforePos=. afterPos=IN	-1.19
gaz=PPL beforePos=. afterPos=JJ	0.12
gaz=PPL beforePos=. afterPos=MD	-0.88
gaz=PPL beforePos=. afterPos=NN	-0.68
gaz=PPL beforePos=. afterPos=NNP	-0.34
gaz=PPL beforePos=. afterPos=NNPS	-0.58
gaz=PPL beforePos=. afterPos=POS	-0.48
gaz=PPL beforePos=. afterPos=PRP	0.26
gaz=PPL beforePos=. afterPos=RB	-1.11
gaz=PPL beforePos=. afterPos=VB	-0.61
gaz=PPL beforePos=. afterPos=VBD	-0.42
gaz=PPL beforePos=. afterPos=VBP	-0.47
gaz=PPL beforePos=. afterPos=VBZ	-0.71
gaz=PPL beforePos=: afterPos=,	0.64
gaz=PPL beforePos=: afterPos=NNP	-0.27
gaz=PPL beforePos=CC afterPos=.	0.13
gaz=PPL beforePos=CC afterPos=CC	-0.48
gaz=PPL beforePos=CC afterPos=HYPH	-0.07
gaz=PPL beforePos=CC afterPos=IN	0.34
gaz=PPL beforePos=CC afterPos=NNP	-1.85
gaz=PPL beforePos=CC afterPos=NNS	0.92
gaz=PPL beforePos=CC afterPos=VBD	-0.73
gaz=PPL beforePos=CC afterPos=VBP	0.38
gaz=PPL beforePos=CD afterPos=,	-0.5
gaz=PPL beforePos=CD afterPos=:	-0.49
gaz=PPL beforePos=CD afterPos=IN	-0.6
gaz=PPL beforePos=CD afterPos=NNP	-0.64
gaz=PPL beforePos=DT afterPos=.	-0.33
gaz=PPL beforePos=DT afterPos=CC	0.48
gaz=PPL beforePos=DT afterPos=CD	-0.47
gaz=PPL beforePos=DT afterPos=HYPH	-0.96
gaz=PPL beforePos=DT afterPos=IN	-0.2
gaz=PPL beforePos=DT afterPos=JJ	-0.55
gaz=PPL beforePos=DT afterPos=NN	0.31
gaz=PPL beforePos=DT afterPos=NNP	-0.17
gaz=PPL beforePos=DT afterPos=NNPS	-0.14
gaz=PPL beforePos=DT afterPos=NNS	0.64
gaz=PPL beforePos=DT afterPos=POS	-0.6
gaz=PPL beforePos=DT afterPos=VBZ	-0.67
gaz=PPL beforePos=HYPH afterPos=,	0.32
gaz=PPL beforePos=HYPH afterPos=.	0.45
gaz=PPL beforePos=HYPH afterPos=NN	-0.74
gaz=PPL beforePos=HYPH afterPos=NNP	-0.58
gaz=PPL beforePos=IN afterPos=,	0.57
gaz=PPL beforePos=IN afterPos=-LRB-	-0.3
gaz=PPL beforePos=IN afterPos=.	-0.22
gaz=PPL beforePos=IN afterPos=:	0.1
gaz=PPL beforePos=IN afterPos=CC	-0.11
gaz=PPL beforePos=IN afterPos=CD	-1.11
gaz=PPL beforePos=IN afterPos=DT	0.16
gaz=PPL beforePos=IN afterPos=HYPH	-0.22
gaz=PPL beforePos=IN afterPos=IN	0.25
gaz=PPL beforePos=IN afterPos=JJ	-0.33
gaz=PPL beforePos=IN afterPos=MD	0.57
gaz=PPL beforePos=IN afterPos=NN	0.35
gaz=PPL beforePos=IN afterPos=NNP	-0.65
gaz=PPL beforePos=IN afterPos=NNPS	0.19
gaz=PPL beforePos=IN afterPos=NNS	-0.38
gaz=PPL beforePos=IN afterPos=POS	-0.42
gaz=PPL beforePos=IN afterPos=RB	-0.53
gaz=PPL beforePos=IN afterPos=TO	0.53
gaz=PPL beforePos=IN afterPos=VBD	0.4
gaz=PPL beforePos=IN afterPos=VBG	-0.48
gaz=PPL beforePos=IN afterPos=VBN	0.26
gaz=PPL beforePos=IN afterPos=VBP	0.52
gaz=PPL beforePos=IN afterPos=VBZ	0.32
gaz=PPL beforePos=IN afterPos=WDT	-0.17
gaz=PPL beforePos=IN afterPos=WRB	0.63
gaz=PPL beforePos=JJ afterPos=,	0.1
gaz=PPL beforePos=JJ afterPos=.	-0.65
gaz=PPL beforePos=JJ afterPos=DT	-0.17
gaz=PPL beforePos=JJ afterPos=NN	-0.2
gaz=PPL beforePos=JJ afterPos=NNP	-0.31
gaz=PPL beforePos=JJ afterPos=NNS	0.55
gaz=PPL beforePos=NN afterPos=''	-0.37
gaz=PPL beforePos=NN afterPos=.	-0.39
gaz=PPL beforePos=NN afterPos=DT	-0.37
gaz=PPL beforePos=NN afterPos=IN	0.25
gaz=PPL beforePos=NN afterPos=NN	-0.76
gaz=PPL beforePos=NN afterPos=NNP	-0.38
gaz=PPL beforePos=NN afterPos=VBD	-1.03
gaz=PPL beforePos=NNP afterPos=,	-0.3
gaz=PPL beforePos=NNP afterPos=-LRB-	-1.12
gaz=PPL beforePos=NNP afterPos=-RRB-	-0.38
gaz=PPL beforePos=NNP afterPos=.	-0.67
gaz=PPL beforePos=NNP afterPos=:	0.11
gaz=PPL beforePos=NNP afterPos=CC	-1.75
gaz=PPL beforePos=NNP afterPos=CD	-0.36
gaz=PPL beforePos=NNP afterPos=HYPH	-0.75
gaz=PPL beforePos=NNP afterPos=IN	-0.67
gaz=PPL beforePos=NNP afterPos=JJ	-0.51
gaz=PPL beforePos=NNP afterPos=MD	-0.68
gaz=PPL beforePos=NNP afterPos=NN	-0.18
gaz=PPL beforePos=NNP afterPos=NNP	-0.92
gaz=PPL beforePos=NNP afterPos=NNPS	-1.01
gaz=PPL beforePos=NNP afterPos=NNS	-0.99
gaz=PPL beforePos=NNP afterPos=POS	-0.93
gaz=PPL beforePos=NNP afterPos=RB	-0.83
gaz=PPL beforePos=NNP afterPos=TO	-0.7
gaz=PPL beforePos=NNP afterPos=VBD	-0.45
gaz=PPL beforePos=NNP afterPos=VBG	-0.63
gaz=PPL beforePos=NNP afterPos=VBP	0.11
gaz=PPL beforePos=NNP afterPos=VBZ	-0.58
gaz=PPL beforePos=NNP afterPos=WDT	-0.59
gaz=PPL beforePos=NNPS afterPos=,	-0.4
gaz=PPL beforePos=NNPS afterPos=NNP	-0.56
gaz=PPL beforePos=NNS afterPos=DT	-0.16
gaz=PPL beforePos=NNS afterPos=NNP	-0.79
gaz=PPL beforePos=POS afterPos=,	0.07
gaz=PPL beforePos=POS afterPos=IN	0.24
gaz=PPL beforePos=POS afterPos=NNP	-0.96
gaz=PPL beforePos=RB afterPos=DT	-0.2
gaz=PPL beforePos=RB afterPos=NNP	-0.61
gaz=PPL beforePos=VB afterPos=NNP	-0.62
gaz=PPL beforePos=VBD afterPos=,	-0.73
gaz=PPL beforePos=VBD afterPos=.	-1.09
gaz=PPL beforePos=VBD afterPos=IN	0.34
gaz=PPL beforePos=VBD afterPos=NNP	-0.03
gaz=PPL beforePos=VBD afterPos=POS	-0.39
gaz=PPL beforePos=VBG afterPos=,	-0.56
gaz=PPL beforePos=VBG afterPos=.	-0.4
gaz=PPL beforePos=VBG afterPos=IN	0.17
gaz=PPL beforePos=VBG afterPos=NNP	-0.69
gaz=PPL beforePos=VBN afterPos=DT	-0.07
gaz=PPL beforePos=VBN afterPos=NNP	-0.71
gaz=PPL beforePos=VBP afterPos=NNP	-0.29
gaz=PPL beforePos=VBP afterPos=VBD	-0.62
gaz=PPL beforePos=VBZ afterPos=NNP	-0.33
gaz=PPL beforePos=WDT afterPos=VBD	-0.65
gaz=PPL name=none	-0.04
gaz=PPL name=organisation same	-1.08
gaz=PPL name=organisation wider	-0.12
gaz=PPL name=other same	-0.32
gaz=PPL name=other wider	-0.09
gaz=PPL name=person same	-0.5
gaz=PPL name=person wider	-0.25
gaz=PPL name=place same	0.81
gaz=PPL name=place wider	-0.5
gaz=PPLC	0.36
gaz=PPLC before=,	0.07
gaz=PPLC before=-	-0.4
gaz=PPLC before=.	0.61
gaz=PPLC before=and	0.66
gaz=PPLC before=between	0.57
gaz=PPLC before=from	-0.25
gaz=PPLC before=in	0.83
gaz=PPLC before=of	-0.1
gaz=PPLC before=the	-0.46
gaz=PPLC before=to	-0.19
gaz=PPLC beforePos='' afterPos=POS	0.64
gaz=PPLC beforePos=, afterPos=,	0.82
gaz=PPLC beforePos=DT afterPos=NN	0.75
gaz=PPLC beforePos=DT afterPos=NNP	-0.45
gaz=PPLC beforePos=IN afterPos=,	0.05
gaz=PPLC beforePos=IN afterPos=.	0.74
gaz=PPLC beforePos=IN afterPos=CC	0.71
gaz=PPLC beforePos=IN afterPos=IN	-0.25
gaz=PPLC beforePos=IN afterPos=NN	0.67
gaz=PPLC beforePos=IN afterPos=NNP	-0.5
gaz=PPLC beforePos=IN afterPos=POS	0.65
gaz=PPLC beforePos=IN afterPos=VBD	0.63
gaz=PPLC beforePos=IN afterPos=VBZ	0.71
gaz=PPLC beforePos=NNP afterPos=.	0.7
gaz=PPLC name=none	0.87
gaz=PPLC name=organisation wider	-0.65
gaz=PPLC name=person wider	-0.39
gaz=PPLC name=place same	0.65
gaz=PPLC name=place wider	0.21
gaz=RGN	-0.12
gaz=RGN before=,	0.22
gaz=RGN before=-	-0.55
gaz=RGN before=.	-0.65
gaz=RGN before=and	-0.21
gaz=RGN before=eastern	0.05
gaz=RGN before=in	-0.12
gaz=RGN before=new	0.57
gaz=RGN before=of	0.63
gaz=RGN before=south	-0.36
gaz=RGN before=the	-0.15
gaz=RGN before=to	0.15
gaz=RGN beforePos=, afterPos=,	0.44
gaz=RGN beforePos=CC afterPos=,	-0.32
gaz=RGN beforePos=DT afterPos=,	0.94
gaz=RGN beforePos=DT afterPos=.	-0.35
gaz=RGN beforePos=DT afterPos=CC	-0.19
gaz=RGN beforePos=DT afterPos=IN	-0.29
gaz=RGN beforePos=DT afterPos=NN	1.02
gaz=RGN beforePos=DT afterPos=NNP	0.22
gaz=RGN beforePos=DT afterPos=POS	0.37
gaz=RGN beforePos=DT afterPos=VBD	0.07
gaz=RGN beforePos=DT afterPos=VBP	-0.26
gaz=RGN beforePos=DT afterPos=VBZ	-0.44
gaz=RGN beforePos=IN afterPos=,	0.83
gaz=RGN beforePos=IN afterPos=.	0.95
gaz=RGN beforePos=IN afterPos=CC	-0.14
gaz=RGN beforePos=IN afterPos=IN	0.42
gaz=RGN beforePos=IN afterPos=NN	0.81
gaz=RGN beforePos=IN afterPos=NNP	-0.21
gaz=RGN beforePos=IN afterPos=NNS	0.07
gaz=RGN beforePos=IN afterPos=VBZ	0.51
gaz=RGN beforePos=JJ afterPos=NN	-0.05
gaz=RGN beforePos=NNP afterPos=,	-0.57
gaz=RGN beforePos=NNP afterPos=VBZ	-0.51
gaz=RGN name=none	-0.15
gaz=RGN name=organisation same	-0.32
gaz=RGN name=organisation wider	0.13
gaz=RGN name=place same	0.95
gaz=RGN name=place wider	-1.12
gaz=SEA	0.36
gaz=SEA before=eastern	-0.48
gaz=SEA before=the	0.63
gaz=SEA name=none	0.28
gaz=SEA name=place same	0.72
gaz=STM	-0.32
gaz=STM before=and	0.33
gaz=STM before=the	-0.09
gaz=STM before=west	-0.52
gaz=STM beforePos=CC afterPos=NNP	0.33
gaz=STM beforePos=DT afterPos=NNP	-0.14
gaz=STM beforePos=NNP afterPos=NN	-0.4
gaz=STM beforePos=NNP afterPos=NNP	0.16
gaz=STM name=none	-0.59
gaz=STM name=organisation wider	0.19
gaz=STM name=person wider	-0.38
gaz=STM name=place same	-0.41
gaz=STM name=place wider	0.55
gaz=VAL	0.24
gaz=VAL before=the	-0.23
gaz=VAL name=place same	0.81
gaz=none	-0.54
gaz=none before=	-0.73
gaz=none before=!	-0.51
gaz=none before="	-1.72
gaz=none before='	-1.08
gaz=none before='s	-0.23
gaz=none before=(	-0.64
gaz=none before=)	-0.78
gaz=none before=*	-0.58
gaz=none before=,	-0.19
gaz=none before=-	-1.26
gaz=none before=--	-0.77
gaz=none before=.	-0.42
gaz=none before=...	-0.5
gaz=none before=/	-1.03
gaz=none before=1	-0.44
gaz=none before=10th	-0.68
gaz=none before=2	-0.55
gaz=none before=2018	-0.73
gaz=none before=29	-0.26
gaz=none before=2nd	-0.65
gaz=none before=4	-0.24
gaz=none before=9.30	-0.36
gaz=none before=;	0.32
gaz=none before=?	0.46
gaz=none before=[	-0.76
gaz=none before=]	-0.35
gaz=none before=a	-0.53
gaz=none before=a.m.	-0.58
gaz=none before=about	-0.91
gaz=none before=accused	-0.43
gaz=none before=added	-0.45
gaz=none before=adviser	-0.43
gaz=none before=after	-0.83
gaz=none before=against	-0.77
gaz=none before=all	-0.77
gaz=none before=ana	-0.29
gaz=none before=and	-0.04
gaz=none before=announced	-0.64
gaz=none before=annual	-0.42
gaz=none before=another	-0.78
gaz=none before=are	-0.72
gaz=none before=arrested	-0.77
gaz=none before=as	-1.3
gaz=none before=asked	-0.55
gaz=none before=at	-0.04
gaz=none before=ate	-0.3
gaz=none before=awarded	-0.44
gaz=none before=based	-0.71
gaz=none before=because	-0.51
gaz=none before=before	-0.24
gaz=none before=believes	-0.59
gaz=none before=between	-0.79
gaz=none before=bin	-0.73
gaz=none before=biturbocharged	-0.79
gaz=none before=board	-0.73
gaz=none before=both	-0.69
gaz=none before=brother	-0.46
gaz=none before=but	-0.63
gaz=none before=by	-0.11
gaz=none before=california	-0.37
gaz=none before=called	-1.05
gaz=none before=canadian	-0.59
gaz=none before=candidate	-0.37
gaz=none before=central	-0.53
gaz=none before=charity	-0.56
gaz=none before=chef	-0.59
gaz=none before=chief	-0.39
gaz=none before=coach	-0.37
gaz=none before=colorado	-0.36
gaz=none before=company	-0.61
gaz=none before=conference	-0.71
gaz=none before=confirmed	-0.56
gaz=none before=county	-0.47
gaz=none before=current	-0.79
gaz=none before=cuyahoga	-0.28
gaz=none before=day	0.24
gaz=none before=deadly	-0.57
gaz=none before=degrees	-0.64
gaz=none before=died	-0.45
gaz=none before=director	-0.53
gaz=none before=driver	-0.57
gaz=none before=drug	-0.61
gaz=none before=during	-0.45
gaz=none before=early	-0.69
gaz=none before=expert	-0.29
gaz=none before=family	-0.47
gaz=none before=famous	-0.44
gaz=none before=firm	-0.87
gaz=none before=first	0.14
gaz=none before=for	-0.76
gaz=none before=former	-1.11
gaz=none before=formerly	0.09
gaz=none before=found	-0.44
gaz=none before=four	0.2
gaz=none before=from	-0.07
gaz=none before=give	-0.53
gaz=none before=group	-0.46
gaz=none before=had	-0.61
gaz=none before=has	-0.71
gaz=none before=have	-0.74
gaz=none before=head	-0.41
gaz=none before=help	-0.57
gaz=none before=her	-0.59
gaz=none before=his	-0.72
gaz=none before=how	-0.62
gaz=none before=identified	-0.34
gaz=none before=if	-0.46
gaz=none before=in	-0.08
gaz=none before=include	0.12
gaz=none before=included	-0.47
gaz=none before=includes	-0.74
gaz=none before=including	-0.81
gaz=none before=individual	-0.45
gaz=none before=influenza	-0.54
gaz=none before=inter-state	-0.35
gaz=none before=into	0.23
gaz=none before=involving	-0.63
gaz=none before=is	0.1
gaz=none before=its	-0.55
gaz=none before=judge	-0.34
gaz=none before=known	-0.61
gaz=none before=last	-0.78
gaz=none before=late	-0.96
gaz=none before=latest	-0.47
gaz=none before=lethal	-0.56
gaz=none before=like	-0.49
gaz=none before=located	-0.24
gaz=none before=manager	-0.38
gaz=none before=marathon	-0.5
gaz=none before=michigan	-0.4
gaz=none before=million	0.41
gaz=none before=minister	-0.34
gaz=none before=montgomery	-0.38
gaz=none before=more	-0.29
gaz=none before=named	-0.7
gaz=none before=new	-0.08
gaz=none before=next	-0.83
gaz=none before=north	-0.4
gaz=none before=of	0.07
gaz=none before=officer	-0.58
gaz=none before=official	-0.72
gaz=none before=old	-0.82
gaz=none before=on	-1.02
gaz=none before=or	-0.99
gaz=none before=orange	-0.5
gaz=none before=other	-0.75
gaz=none before=our	-0.68
gaz=none before=over	-0.45
gaz=none before=pathogenic	-0.46
gaz=none before=pay	-0.31
gaz=none before=people	-0.23
gaz=none before=pm	-0.66
gaz=none before=president	-0.57
gaz=none before=producer	-0.5
gaz=none before=professor	-0.34
gaz=none before=queen	-0.45
gaz=none before=recent	-0.6
gaz=none before=regional	-0.68
gaz=none before=resistant	-0.49
gaz=none before=royal	-0.58
gaz=none before=ruling	0.24
gaz=none before=run	0.23
gaz=none before=said	-1.01
gaz=none before=santa	-0.58
gaz=none before=say	-0.7
gaz=none before=says	-0.97
gaz=none before=since	-1.05
gaz=none before=singer	-0.45
gaz=none before=so	-0.48
gaz=none before=solar	-0.46
gaz=none before=some	-0.6
gaz=none before=son	-0.4
gaz=none before=sos	-0.36
gaz=none before=south	-0.66
gaz=none before=spokesman	-0.53
gaz=none before=spokeswoman	-0.35
gaz=none before=st	-0.47
gaz=none before=st.	-0.56
gaz=none before=star	-0.48
gaz=none before=state	-0.47
gaz=none before=such	-0.39
gaz=none before=suspected	-0.56
gaz=none before=that	-0.1
gaz=none before=the	-0.06
gaz=none before=then	0.19
gaz=none before=think	-0.53
gaz=none before=this	-1.06
gaz=none before=through	-0.68
gaz=none before=till	-0.56
gaz=none before=tipperary	-0.3
gaz=none before=to	-0.28
gaz=none before=told	-0.87
gaz=none before=under	-0.49
gaz=none before=university	-0.42
gaz=none before=until	-0.39
gaz=none before=us	-0.41
gaz=none before=was	-0.84
gaz=none before=well	-0.38
gaz=none before=what	-0.44
gaz=none before=when	-1.11
gaz=none before=where	0.34
gaz=none before=which	-0.85
gaz=none before=while	-1.18
gaz=none before=why	0.37
gaz=none before=wife	-0.54
gaz=none before=wild	-0.71
gaz=none before=winning	-0.38
gaz=none before=with	-0.24
gaz=none before=your	-0.41
gaz=none before=–	-1.15
gaz=none before=—	-0.95
gaz=none before=’	-0.31
gaz=none before=’s	0.13
gaz=none before=“	-1.47
gaz=none before=”	-1.52
gaz=none before=…	-0.45
gaz=none beforePos='' afterPos=''	-0.43
gaz=none beforePos='' afterPos=,	-0.74
gaz=none beforePos='' afterPos=.	-0.47
gaz=none beforePos='' afterPos=:	-0.5
gaz=none beforePos='' afterPos=CC	-0.47
gaz=none beforePos='' afterPos=CD	-0.25
gaz=none beforePos='' afterPos=DT	-0.2
gaz=none beforePos='' afterPos=IN	-0.67
gaz=none beforePos='' afterPos=JJ	-0.35
gaz=none beforePos='' afterPos=NN	-0.93
gaz=none beforePos='' afterPos=NNS	-0.86
gaz=none beforePos='' afterPos=POS	-0.31
gaz=none beforePos='' afterPos=PRP	-0.12
gaz=none beforePos='' afterPos=RB	-0.41
gaz=none beforePos='' afterPos=VBD	-0.71
gaz=none beforePos='' afterPos=VBP	-0.15
gaz=none beforePos='' afterPos=VBZ	-0.75
gaz=none beforePos=, afterPos=,	-0.23
gaz=none beforePos=, afterPos=-LRB-	0.89
gaz=none beforePos=, afterPos=-RRB-	-0.71
gaz=none beforePos=, afterPos=.	-0.7
gaz=none beforePos=, afterPos=CC	-0.19
gaz=none beforePos=, afterPos=CD	-1
gaz=none beforePos=, afterPos=DT	-0.98
gaz=none beforePos=, afterPos=HYPH	-0.87
gaz=none beforePos=, afterPos=IN	-1.5
gaz=none beforePos=, afterPos=JJ	-0.48
gaz=none beforePos=, afterPos=MD	-0.77
gaz=none beforePos=, afterPos=NN	-0.73
gaz=none beforePos=, afterPos=NNP	-1.18
gaz=none beforePos=, afterPos=NNS	-1.5
gaz=none beforePos=, afterPos=POS	-1.02
gaz=none beforePos=, afterPos=RB	0.1
gaz=none beforePos=, afterPos=TO	-0.68
gaz=none beforePos=, afterPos=VBD	-0.5
gaz=none beforePos=, afterPos=VBP	-1.29
gaz=none beforePos=, afterPos=VBZ	-0.58
gaz=none beforePos=- afterPos=,	-0.05
gaz=none beforePos=- afterPos=-LRB-	-0.71
gaz=none beforePos=- afterPos=.	-0.41
gaz=none beforePos=- afterPos=CC	-0.37
gaz=none beforePos=- afterPos=CD	-0.35
gaz=none beforePos=- afterPos=DT	-0.38
gaz=none beforePos=- afterPos=IN	-0.57
gaz=none beforePos=- afterPos=JJ	-0.39
gaz=none beforePos=- afterPos=JJS	-0.11
gaz=none beforePos=- afterPos=NN	-1.42
gaz=none beforePos=- afterPos=NNS	-1.83
gaz=none beforePos=- afterPos=POS	-0.69
gaz=none beforePos=- afterPos=VBD	-1.17
gaz=none beforePos=- afterPos=VBG	-0.25
gaz=none beforePos=- afterPos=VBN	-0.61
gaz=none beforePos=- afterPos=VBP	-0.7
gaz=none beforePos=- afterPos=VBZ	-1.07
gaz=none beforePos=-LRB- afterPos=,	-1.02
gaz=none beforePos=-LRB- afterPos=-RRB-	-0.44
gaz=none beforePos=-LRB- afterPos=:	-1.16
gaz=none beforePos=-LRB- afterPos=CD	-0.49
gaz=none beforePos=-LRB- afterPos=HYPH	-0.81
gaz=none beforePos=-LRB- afterPos=IN	-0.85
gaz=none beforePos=-LRB- afterPos=NN	-0.97
gaz=none beforePos=-LRB- afterPos=NNP	-0.83
gaz=none beforePos=-LRB- afterPos=POS	-0.37
gaz=none beforePos=-RRB- afterPos=CD	-0.22
gaz=none beforePos=-RRB- afterPos=NN	-0.38
gaz=none beforePos=-RRB- afterPos=NNP	-0.37
gaz=none beforePos=-RRB- afterPos=VBD	-0.35
gaz=none beforePos=-RRB- afterPos=VBZ	-0.23
gaz=none beforePos=. afterPos=,	-1.71
gaz=none beforePos=. afterPos=-LRB-	-1.43
gaz=none beforePos=. afterPos=.	-1.14
gaz=none beforePos=. afterPos=:	-1.34
gaz=none beforePos=. afterPos=CC	-1.4
gaz=none beforePos=. afterPos=CD	-0.72
gaz=none beforePos=. afterPos=DT	-0.27
gaz=none beforePos=. afterPos=EX	-0.33
gaz=none beforePos=. afterPos=HYPH	-0.58
gaz=none beforePos=. afterPos=IN	-0.46
gaz=none beforePos=. afterPos=JJ	-1.21
gaz=none beforePos=. afterPos=JJR	-0.51
gaz=none beforePos=. afterPos=JJS	-0.3
gaz=none beforePos=. afterPos=MD	-1.66
gaz=none beforePos=. afterPos=NN	-0.17
gaz=none beforePos=. afterPos=NNP	-1.53
gaz=none beforePos=. afterPos=NNS	-1.55
gaz=none beforePos=. afterPos=POS	-1.48
gaz=none beforePos=. afterPos=PRP	-0.87
gaz=none beforePos=. afterPos=RB	-1.7
gaz=none beforePos=. afterPos=RBR	-0.39
gaz=none beforePos=. afterPos=RBS	-0.28
gaz=none beforePos=. afterPos=RP	-0.64
gaz=none beforePos=. afterPos=TO	-0.94
gaz=none beforePos=. afterPos=VB	-0.8
gaz=none beforePos=. afterPos=VBD	-0.59
gaz=none beforePos=. afterPos=VBG	0.15
gaz=none beforePos=. afterPos=VBN	-1.49
gaz=none beforePos=. afterPos=VBP	-1.69
gaz=none beforePos=. afterPos=VBZ	0.5
gaz=none beforePos=. afterPos=WDT	-0.57
gaz=none beforePos=. afterPos=WP	-0.65
gaz=none beforePos=. afterPos=WRB	-0.51
gaz=none beforePos=: afterPos=''	-0.78
gaz=none beforePos=: afterPos=,	0.53
gaz=none beforePos=: afterPos=-LRB-	-0.76
gaz=none beforePos=: afterPos=-RRB-	-1.16
gaz=none beforePos=: afterPos=.	-1.13
gaz=none beforePos=: afterPos=:	0.44
gaz=none beforePos=: afterPos=CC	-0.71
gaz=none beforePos=: afterPos=CD	-0.48
gaz=none beforePos=: afterPos=DT	-0.59
gaz=none beforePos=: afterPos=IN	-1.18
gaz=none beforePos=: afterPos=JJ	-0.35
gaz=none beforePos=: afterPos=MD	-0.87
gaz=none beforePos=: afterPos=NN	-0.95
gaz=none beforePos=: afterPos=NNP	-0.51
gaz=none beforePos=: afterPos=PRP	-0.74
gaz=none beforePos=: afterPos=VBD	-0.73
gaz=none beforePos=: afterPos=VBP	-0.37
gaz=none beforePos=: afterPos=VBZ	0.33
gaz=none beforePos=CC afterPos=,	-0.15
gaz=none beforePos=CC afterPos=-LRB-	-0.84
gaz=none beforePos=CC afterPos=.	0.13
gaz=none beforePos=CC afterPos=IN	0.04
gaz=none beforePos=CC afterPos=MD	-0.66
gaz=none beforePos=CC afterPos=NN	-1.05
gaz=none beforePos=CC afterPos=NNP	-0.7
gaz=none beforePos=CC afterPos=NNS	-0.68
gaz=none beforePos=CC afterPos=POS	-0.82
gaz=none beforePos=CC afterPos=VBD	-1.17
gaz=none beforePos=CC afterPos=VBP	-1.08
gaz=none beforePos=CC afterPos=VBZ	-0.74
gaz=none beforePos=CD afterPos=,	-0.94
gaz=none beforePos=CD afterPos=-LRB-	-0.63
gaz=none beforePos=CD afterPos=-RRB-	-0.94
gaz=none beforePos=CD afterPos=.	0.16
gaz=none beforePos=CD afterPos=:	-0.85
gaz=none beforePos=CD afterPos=CC	-0.69
gaz=none beforePos=CD afterPos=CD	-0.15
gaz=none beforePos=CD afterPos=DT	-0.29
gaz=none beforePos=CD afterPos=IN	-1.2
gaz=none beforePos=CD afterPos=NN	-1.1
gaz=none beforePos=CD afterPos=NNS	-0.12
gaz=none beforePos=CD afterPos=RB	-0.5
gaz=none beforePos=CD afterPos=VBD	-0.72
gaz=none beforePos=CD afterPos=VBN	-0.45
gaz=none beforePos=CD afterPos=VBZ	-0.59
gaz=none beforePos=DT afterPos=-LRB-	-0.15
gaz=none beforePos=DT afterPos=.	-0.28
gaz=none beforePos=DT afterPos=:	0.13
gaz=none beforePos=DT afterPos=CC	-1.3
gaz=none beforePos=DT afterPos=CD	-1.04
gaz=none beforePos=DT afterPos=HYPH	-1.01
gaz=none beforePos=DT afterPos=IN	-0.34
gaz=none beforePos=DT afterPos=JJ	-1.03
gaz=none beforePos=DT afterPos=MD	-1.72
gaz=none beforePos=DT afterPos=NN	-0.07
gaz=none beforePos=DT afterPos=NNP	-0.51
gaz=none beforePos=DT afterPos=NNS	-1.91
gaz=none beforePos=DT afterPos=POS	-0.7
gaz=none beforePos=DT afterPos=RB	0.21
gaz=none beforePos=DT afterPos=TO	-0.62
gaz=none beforePos=DT afterPos=VBD	-2.03
gaz=none beforePos=DT afterPos=VBG	0.24
gaz=none beforePos=DT afterPos=VBN	-0.12
gaz=none beforePos=DT afterPos=VBP	-1.36
gaz=none beforePos=DT afterPos=VBZ	-0.26
gaz=none beforePos=DT afterPos=WDT	0.26
gaz=none beforePos=DT afterPos=WRB	-0.16
gaz=none beforePos=HYPH afterPos=NN	-0.65
gaz=none beforePos=IN afterPos=''	0.16
gaz=none beforePos=IN afterPos=,	-0.38
gaz=none beforePos=IN afterPos=-LRB-	-0.69
gaz=none beforePos=IN afterPos=-RRB-	-0.6
gaz=none beforePos=IN afterPos=.	-0.13
gaz=none beforePos=IN afterPos=CD	-1.11
gaz=none beforePos=IN afterPos=DT	0.24
gaz=none beforePos=IN afterPos=HYPH	-1.06
gaz=none beforePos=IN afterPos=IN	0.23
gaz=none beforePos=IN afterPos=JJ	-0.41
gaz=none beforePos=IN afterPos=MD	-1
gaz=none beforePos=IN afterPos=NN	-0.22
gaz=none beforePos=IN afterPos=NNP	-1.62
gaz=none beforePos=IN afterPos=NNS	-0.07
gaz=none beforePos=IN afterPos=POS	-0.97
gaz=none beforePos=IN afterPos=PRP	-0.72
gaz=none beforePos=IN afterPos=RB	-1.4
gaz=none beforePos=IN afterPos=TO	0.1
gaz=none beforePos=IN afterPos=VB	-0.47
gaz=none beforePos=IN afterPos=VBD	-0.29
gaz=none beforePos=IN afterPos=VBG	-0.94
gaz=none beforePos=IN afterPos=VBN	-0.96
gaz=none beforePos=IN afterPos=VBP	-0.82
gaz=none beforePos=IN afterPos=VBZ	-0.31
gaz=none beforePos=IN afterPos=WDT	-1.14
gaz=none beforePos=IN afterPos=WP	0.29
gaz=none beforePos=IN afterPos=WRB	-0.85
gaz=none beforePos=JJ afterPos=,	-0.38
gaz=none beforePos=JJ afterPos=-LRB-	-0.9
gaz=none beforePos=JJ afterPos=.	0.32
gaz=none beforePos=JJ afterPos=CC	-0.74
gaz=none beforePos=JJ afterPos=CD	-0.57
gaz=none beforePos=JJ afterPos=HYPH	-0.71
gaz=none beforePos=JJ afterPos=IN	-0.08
gaz=none beforePos=JJ afterPos=JJ	-0.7
gaz=none beforePos=JJ afterPos=MD	-0.65
gaz=none beforePos=JJ afterPos=NN	-2.27
gaz=none beforePos=JJ afterPos=NNP	-0.86
gaz=none beforePos=JJ afterPos=NNS	-1.13
gaz=none beforePos=JJ afterPos=POS	-0.52
gaz=none beforePos=JJ afterPos=VBD	-1.46
gaz=none beforePos=JJ afterPos=VBZ	0.42
gaz=none beforePos=JJ afterPos=WDT	-0.75
gaz=none beforePos=MD afterPos=VB	-0.7
gaz=none beforePos=NFP afterPos=POS	-0.54
gaz=none beforePos=NN afterPos=,	-2.28
gaz=none beforePos=NN afterPos=-LRB-	-0.95
gaz=none beforePos=NN afterPos=.	-0.56
gaz=none beforePos=NN afterPos=:	-0.97
gaz=none beforePos=NN afterPos=CC	-0.33
gaz=none beforePos=NN afterPos=CD	-0.74
gaz=none beforePos=NN afterPos=DT	-0.48
gaz=none beforePos=NN afterPos=IN	-0.08
gaz=none beforePos=NN afterPos=MD	0.18
gaz=none beforePos=NN afterPos=NN	-1.61
gaz=none beforePos=NN afterPos=NNP	-0.69
gaz=none beforePos=NN afterPos=NNS	-1.15
gaz=none beforePos=NN afterPos=POS	-0.6
gaz=none beforePos=NN afterPos=RB	-0.78
gaz=none beforePos=NN afterPos=TO	-0.99
gaz=none beforePos=NN afterPos=VBD	-1.97
gaz=none beforePos=NN afterPos=VBP	-0.7
gaz=none beforePos=NN afterPos=VBZ	-1.48
gaz=none beforePos=NNP afterPos=,	-0.28
gaz=none beforePos=NNP afterPos=-LRB-	-0.85
gaz=none beforePos=NNP afterPos=.	-0.67
gaz=none beforePos=NNP afterPos=:	-0.96
gaz=none beforePos=NNP afterPos=CC	-1.02
gaz=none beforePos=NNP afterPos=CD	-0.52
gaz=none beforePos=NNP afterPos=DT	-0.51
gaz=none beforePos=NNP afterPos=IN	-2.18
gaz=none beforePos=NNP afterPos=JJ	-0.57
gaz=none beforePos=NNP afterPos=MD	-0.59
gaz=none beforePos=NNP afterPos=NN	-1.75
gaz=none beforePos=NNP afterPos=NNP	-1.2
gaz=none beforePos=NNP afterPos=POS	-0.89
gaz=none beforePos=NNP afterPos=RB	-0.93
gaz=none beforePos=NNP afterPos=TO	-0.82
gaz=none beforePos=NNP afterPos=VBD	-1.4
gaz=none beforePos=NNP afterPos=VBP	-0.74
gaz=none beforePos=NNP afterPos=VBZ	-1.05
gaz=none beforePos=NNPS afterPos=IN	-0.74
gaz=none beforePos=NNS afterPos=,	-0.88
gaz=none beforePos=NNS afterPos=.	-0.45
gaz=none beforePos=NNS afterPos=CC	-0.4
gaz=none beforePos=NNS afterPos=DT	-0.42
gaz=none beforePos=NNS afterPos=IN	-0.71
gaz=none beforePos=NNS afterPos=NN	-0.8
gaz=none beforePos=NNS afterPos=NNS	-0.31
gaz=none beforePos=NNS afterPos=POS	-0.55
gaz=none beforePos=NNS afterPos=VBP	-0.56
gaz=none beforePos=POS afterPos=.	-0.05
gaz=none beforePos=POS afterPos=IN	0.06
gaz=none beforePos=POS afterPos=NN	-0.58
gaz=none beforePos=POS afterPos=VBD	-0.57
gaz=none beforePos=RB afterPos=,	0.12
gaz=none beforePos=RB afterPos=.	-0.6
gaz=none beforePos=RB afterPos=NN	-0.56
gaz=none beforePos=RB afterPos=VBP	-0.32
gaz=none beforePos=RP afterPos=IN	-0.68
gaz=none beforePos=VB afterPos=,	-0.66
gaz=none beforePos=VB afterPos=.	-0.66
gaz=none beforePos=VB afterPos=CD	-0.42
gaz=none beforePos=VB afterPos=JJ	-0.55
gaz=none beforePos=VB afterPos=NN	-0.68
gaz=none beforePos=VB afterPos=NNS	-0.82
gaz=none beforePos=VB afterPos=POS	-0.44
gaz=none beforePos=VB afterPos=TO	-0.96
gaz=none beforePos=VBD afterPos=,	-1.55
gaz=none beforePos=VBD afterPos=-LRB-	-0.8
gaz=none beforePos=VBD afterPos=.	-1.32
gaz=none beforePos=VBD afterPos=:	-0.42
gaz=none beforePos=VBD afterPos=CC	0.35
gaz=none beforePos=VBD afterPos=CD	-0.46
gaz=none beforePos=VBD afterPos=DT	-0.82
gaz=none beforePos=VBD afterPos=IN	-1.26
gaz=none beforePos=VBD afterPos=NN	-0.88
gaz=none beforePos=VBD afterPos=NNP	-0.73
gaz=none beforePos=VBD afterPos=NNS	-0.76
gaz=none beforePos=VBD afterPos=POS	-0.98
gaz=none beforePos=VBD afterPos=PRP	-0.55
gaz=none beforePos=VBD afterPos=TO	-0.9
gaz=none beforePos=VBD afterPos=VBD	-0.5
gaz=none beforePos=VBD afterPos=VBP	-0.52
gaz=none beforePos=VBD afterPos=VBZ	-0.57
gaz=none beforePos=VBG afterPos=,	0.21
gaz=none beforePos=VBG afterPos=.	-0.63
gaz=none beforePos=VBG afterPos=CC	-1.09
gaz=none beforePos=VBG afterPos=IN	-0.55
gaz=none beforePos=VBG afterPos=NN	-1.25
gaz=none beforePos=VBG afterPos=NNS	-1.33
gaz=none beforePos=VBG afterPos=POS	-1
gaz=none beforePos=VBG afterPos=TO	-0.73
gaz=none beforePos=VBG afterPos=VBP	-0.5
gaz=none beforePos=VBG afterPos=VBZ	-0.69
gaz=none beforePos=VBN afterPos=,	-1.1
gaz=none beforePos=VBN afterPos=.	-0.17
gaz=none beforePos=VBN afterPos=CD	-0.75
gaz=none beforePos=VBN afterPos=IN	0.17
gaz=none beforePos=VBN afterPos=NN	-1.08
gaz=none beforePos=VBN afterPos=NNP	-0.47
gaz=none beforePos=VBN afterPos=NNS	-0.8
gaz=none beforePos=VBP afterPos=,	-1.03
gaz=none beforePos=VBP afterPos=IN	0.55
gaz=none beforePos=VBP afterPos=VBP	-0.32
gaz=none beforePos=VBP afterPos=VBZ	-0.7
gaz=none beforePos=VBZ afterPos=,	-1.16
gaz=none beforePos=VBZ afterPos=.	-1.33
gaz=none beforePos=VBZ afterPos=CD	-0.26
gaz=none beforePos=VBZ afterPos=NNS	0.11
gaz=none beforePos=VBZ afterPos=POS	-0.48
gaz=none beforePos=VBZ afterPos=VBD	-0.9
gaz=none beforePos=WDT afterPos=VBD	0.69
gaz=none beforePos=WDT afterPos=VBZ	-1.02
gaz=none beforePos=WRB afterPos=VBD	0.16
gaz=none beforePos=WRB afterPos=VBZ	-0.78
gaz=none name=none	-0.2
gaz=none name=organisation inside	-1.44
gaz=none name=organisation same	0.13
gaz=none name=organisation wider	-1.37
gaz=none name=other inside	-0.22
gaz=none name=other same	-0.47
gaz=none name=other wider	-0.7
gaz=none name=person inside	-0.42
gaz=none name=person same	-0.99
gaz=none name=person wider	-0.46
gaz=none name=place inside	-2.19
gaz=none name=place same	-0.23
gaz=none name=place wider	-0.61
gazetteer before=	0.33
gazetteer before=!	0.49
gazetteer before="	-0.41
gazetteer before=&	0.21
gazetteer before='s	-0.27
gazetteer before=(	-0.29
gazetteer before=)	-0.08
gazetteer before=*	-0.54
gazetteer before=,	-0.16
gazetteer before=.	0.06
gazetteer before=2016	0.37
gazetteer before=:	0.22
gazetteer before=;	-0.16
gazetteer before=?	-0.49
gazetteer before=a	0.4
gazetteer before=about	0.32
gazetteer before=across	0.81
gazetteer before=adrian	-0.26
gazetteer before=affecting	0.05
gazetteer before=after	0.13
gazetteer before=against	0.11
gazetteer before=agence	-0.47
gazetteer before=agent	-0.47
gazetteer before=air	0.61
gazetteer before=alfie	-0.16
gazetteer before=all	-0.63
gazetteer before=although	0.65
gazetteer before=ambassador	-0.25
gazetteer before=american	-0.55
gazetteer before=an	-0.12
gazetteer before=and	0.17
gazetteer before=andrew	-0.36
gazetteer before=anthony	-0.25
gazetteer before=archbishop	-0.24
gazetteer before=are	0.68
gazetteer before=around	0.73
gazetteer before=as	-0.3
gazetteer before=asked	0.51
gazetteer before=barack	-0.16
gazetteer before=barclays	-0.53
gazetteer before=barry	-0.27
gazetteer before=before	0.19
gazetteer before=between	0.4
gazetteer before=beverly	-0.41
gazetteer before=billion	0.9
gazetteer before=birmingham	-0.42
gazetteer before=both	-0.18
gazetteer before=brands	-0.49
gazetteer before=brian	-0.33
gazetteer before=british	-0.69
gazetteer before=by	0.07
gazetteer before=called	0.58
gazetteer before=candidate	-0.38
gazetteer before=cape	-0.49
gazetteer before=capital	0.68
gazetteer before=central	0.28
gazetteer before=che	-0.5
gazetteer before=chief	-0.45
gazetteer before=chris	-0.36
gazetteer before=city	0.05
gazetteer before=congressman	-0.19
gazetteer before=copyright	0.24
gazetteer before=county	-0.23
gazetteer before=crown	-0.38
gazetteer before=current	0.49
gazetteer before=david	-0.36
gazetteer before=de	-0.73
gazetteer before=democratic	-0.77
gazetteer before=development	-0.33
gazetteer before=dimond	-0.3
gazetteer before=director	-0.22
gazetteer before=district	-0.3
gazetteer before=dominican	-0.55
gazetteer before=downtown	0.35
gazetteer before=dr	-0.3
gazetteer before=dr.	-0.35
gazetteer before=during	-0.61
gazetteer before=early	-0.63
gazetteer before=east	0.1
gazetteer before=eastern	-0.11
gazetteer before=ebola	-0.27
gazetteer before=el	-0.47
gazetteer before=energy	0.5
gazetteer before=epicurean	0.46
gazetteer before=european	-0.3
gazetteer before=executive	-0.17
gazetteer before=federal	-0.4
gazetteer before=felipe	-0.36
gazetteer before=first	0.09
gazetteer before=following	0.1
gazetteer before=for	0.17
gazetteer before=former	0.3
gazetteer before=four	0.04
gazetteer before=francis	-0.27
gazetteer before=frontcounter	0.73
gazetteer before=general	-0.36
gazetteer before=given	0.54
gazetteer before=goz	-0.65
gazetteer before=grants	-0.37
gazetteer before=great	-0.75
gazetteer before=gtm	-0.37
gazetteer before=health	-0.48
gazetteer before=high	-0.3
gazetteer before=hills	-0.67
gazetteer before=his	0.55
gazetteer before=holy	-0.27
gazetteer before=hong	-0.3
gazetteer before=hugh	-0.27
gazetteer before=ian	-0.29
gazetteer before=identified	-0.1
gazetteer before=if	-0.46
gazetteer before=in	-0.08
gazetteer before=including	0.37
gazetteer before=international	-0.23
gazetteer before=into	0.69
gazetteer before=investment	-0.53
gazetteer before=is	-0.35
gazetteer before=its	0.55
gazetteer before=jaime	-0.29
gazetteer before=james	-0.34
gazetteer before=jim	-0.31
gazetteer before=joe	-0.32
gazetteer before=john	-0.4
gazetteer before=jonathan	-0.18
gazetteer before=jose	-0.18
gazetteer before=judge	-0.43
gazetteer before=just	0.39
gazetteer before=known	-0.14
gazetteer before=las	-0.34
gazetteer before=left	0.34
gazetteer before=like	0.2
gazetteer before=los	-0.56
gazetteer before=louis	-0.32
gazetteer before=mahim	-0.5
gazetteer before=manuel	-0.39
gazetteer before=mario	-0.14
gazetteer before=martin	-0.3
gazetteer before=mary	-0.22
gazetteer before=mashonaland	-0.51
gazetteer before=matthew	-0.37
gazetteer before=mayor	-0.28
gazetteer before=medical	-0.32
gazetteer before=mexico	-0.48
gazetteer before=miami	-0.39
gazetteer before=michael	-0.32
gazetteer before=middle	-0.51
gazetteer before=mike	-0.29
gazetteer before=million	-0.31
gazetteer before=minister	-0.26
gazetteer before=more	-0.47
gazetteer before=mr	-0.19
gazetteer before=mr.	-0.23
gazetteer before=ms	-0.26
gazetteer before=ms.	-0.27
gazetteer before=named	0.22
gazetteer before=national	-0.37
gazetteer before=near	0.14
gazetteer before=nearby	-0.68
gazetteer before=neighboring	0.59
gazetteer before=neighbouring	0.78
gazetteer before=nelson	-0.38
gazetteer before=new	-0.41
gazetteer before=nhs	-0.29
gazetteer before=north	-0.06
gazetteer before=northern	-0.16
gazetteer before=northwestern	0.46
gazetteer before=notre	-0.51
gazetteer before=of	-0.09
gazetteer before=offer	0.47
gazetteer before=old	-0.13
gazetteer before=on	0.45
gazetteer before=or	0.28
gazetteer before=other	-0.11
gazetteer before=over	0.38
gazetteer before=pamela	-0.31
gazetteer before=paul	-0.27
gazetteer before=pope	-0.16
gazetteer before=president	-0.3
gazetteer before=prof.	-0.16
gazetteer before=recent	-0.04
gazetteer before=regional	0.46
gazetteer before=rift	-0.2
gazetteer before=royal	-0.49
gazetteer before=safety	-0.53
gazetteer before=said	0.46
gazetteer before=santa	-0.67
gazetteer before=saudi	-0.46
gazetteer before=say	0.36
gazetteer before=says	-0.03
gazetteer before=senator	-0.32
gazetteer before=seoul	-0.36
gazetteer before=since	-0.67
gazetteer before=sme	0.61
gazetteer before=south	-0.42
gazetteer before=southeast	0.52
gazetteer before=southern	0.21
gazetteer before=soviet	-0.31
gazetteer before=spokesman	-0.41
gazetteer before=st.	-0.28
gazetteer before=state	0.11
gazetteer before=states	0.16
gazetteer before=such	-0.25
gazetteer before=support	0.05
gazetteer before=supreme	-0.15
gazetteer before=sustainable	-0.29
gazetteer before=taco	-0.79
gazetteer before=than	0.4
gazetteer before=that	-0.23
gazetteer before=the	0.16
gazetteer before=then	0.03
gazetteer before=third	0.25
gazetteer before=this	0.37
gazetteer before=through	0.61
gazetteer before=throughout	0.55
gazetteer before=thunder	-0.3
gazetteer before=time	-0.38
gazetteer before=to	0.23
gazetteer before=told	-0.15
gazetteer before=tom	-0.12
gazetteer before=town	-0.4
gazetteer before=trade	-0.54
gazetteer before=tropical	0.73
gazetteer before=turtle	-0.49
gazetteer before=two	0.45
gazetteer before=u.s.	-0.47
gazetteer before=under	0.32
gazetteer before=united	-1.12
gazetteer before=until	-0.21
gazetteer before=us	-0.39
gazetteer before=verkhovna	-0.47
gazetteer before=veterinary	-0.34
gazetteer before=village	0.34
gazetteer before=villages	0.53
gazetteer before=visited	0.44
gazetteer before=visiting	0.55
gazetteer before=was	0.61
gazetteer before=washington	-0.4
gazetteer before=week	-0.31
gazetteer before=well	-0.14
gazetteer before=west	-0.26
gazetteer before=western	0.12
gazetteer before=what	-0.03
gazetteer before=when	0.16
gazetteer before=where	-0.35
gazetteer before=which	0.45
gazetteer before=while	0.15
gazetteer before=wildlife	-0.46
gazetteer before=william	-0.17
gazetteer before=with	-0.18
gazetteer before=without	-0.41
gazetteer before=world	-0.61
gazetteer before=york	-0.56
gazetteer before=yulit	-0.2
gazetteer before=zealand	-0.29
gazetteer before=–	0.25
gazetteer before=—	-0.16
gazetteer before=‘	-0.49
gazetteer before=“	0.06
gazetteer before=”	-0.05
gazetteer words=1 false false	0.42
gazetteer words=1 false true	-0.09
gazetteer words=1 true false	-0.32
gazetteer words=1 true true	-0.19
gazetteer words=2 false false	0.64
gazetteer words=2 false true	-0.25
gazetteer words=2 true false	0.57
gazetteer words=2 true true	-0.47
gazetteer words=3 false false	0.39
gazetteer words=3 false true	-0.53
gazetteer words=3 true false	-0.32
gazetteer words=3 true true	-0.71
gazetteer words=4 false false	0.39
gazetteer words=4 false true	-0.3
gazetteer words=4 true false	-0.2
gazetteer words=5 false false	0.97
head=05	-0.24
head=1	-0.07
head=10	-0.64
head=11	-0.52
head=12	-0.61
head=13	-0.32
head=14	-0.24
head=15	-0.69
head=16	-0.38
head=17	-0.5
head=18	-0.21
head=19	-0.57
head=2	-0.75
head=20	-0.54
head=200	-0.1
head=2016	-0.03
head=2017	-0.62
head=21	-0.5
head=22	-0.45
head=23	-0.47
head=24	-0.42
head=25	0.3
head=26	-0.31
head=27	-0.52
head=28	-0.64
head=28/29	0.35
head=29	-0.68
head=29/30	-0.56
head=3	-0.52
head=30	-0.68
head=300	0.3
head=31	-0.55
head=4	-0.63
head=5	-0.45
head=6	-0.46
head=6th	-0.67
head=7	-0.25
head=8	-0.3
head=9	-0.46
head=able	-0.5
head=absentee	0.41
head=abuse	-0.62
head=accept	-0.05
head=account	0.04
head=accuse	0.21
head=acknowledge	-0.48
head=acquire	-0.7
head=act	-0.63
head=action	0.87
head=activity	0.37
head=actress	-0.37
head=add	-0.28
head=addition	-0.12
head=address	-0.5
head=administer	-0.35
head=administration	-0.65
head=admit	-0.94
head=adopt	0.58
head=advertise	-0.65
head=advise	-0.41
head=adviser	-0.82
head=advisor	-0.76
head=affair	-0.81
head=affect	-0.04
head=affiliate	-0.42
head=afghanistan	0.25
head=afraid	-0.42
head=africa	-0.33
head=african	-1.06
head=afternoon	-0.74
head=age	0.24
head=agency	-0.77
head=agree	-0.69
head=agreement	0.04
head=aid	-0.6
head=aide	-0.77
head=aids	-0.56
head=aim	-0.33
head=air	0.22
head=airline	0.53
head=airport	-0.17
head=al	-0.55
head=alaska	0.56
head=albuquerque	0.51
head=alert	-0.29
head=alexandre	-0.57
head=alfie	-0.16
head=alive	-0.4
head=all	-0.05
head=allegation	-0.19
head=allege	0.34
head=alliance	-0.87
head=allow	-0.59
head=ally	0.2
head=alter	-0.49
head=ambassador	-0.03
head=ambition	0.15
head=american	-0.63
head=ames	0.8
head=amount	-0.18
head=amy	-0.51
head=ana	-0.65
head=analysis	-0.46
head=andres	-0.45
head=andrew	-0.88
head=android	-0.91
head=andrés	-0.28
head=angola	0.2
head=anhui	-0.06
head=animal	-0.66
head=announce	-0.16
head=announcement	-0.55
head=answer	-0.2
head=anthony	-0.67
head=anticipate	-0.44
head=apologise	-0.55
head=apologize	-0.47
head=appeal	-0.82
head=appear	-0.12
head=appearance	-0.42
head=application	-0.36
head=apply	-0.59
head=appoint	-0.63
head=appreciate	-0.27
head=approach	-0.95
head=approval	-0.45
head=approve	-0.09
head=april	-0.51
head=aqmd	-0.46
head=archbishop	0.29
head=area	0.33
head=ariel	-1.04
head=arizona	0.08
head=arkansas	0.27
head=armenia	0.27
head=army	0.43
head=arrest	0.09
head=arrival	-0.17
head=arrive	-0.09
head=article	-0.88
head=artist	0.17
head=as	-0.14
head=asia	-0.21
head=ask	-0.93
head=assemble	-0.43
head=assembly	0.17
head=assessment	-0.35
head=associate	0.22
head=association	-0.67
head=assume	-0.37
head=assure	-0.13
head=attack	-0.51
head=attempt	-0.12
head=attend	0.3
head=attorney	0.48
head=attribute	-0.5
head=audrey	-0.36
head=august	0.04
head=aureus	-0.62
head=austin	0.73
head=australia	1.43
head=austria	-0.38
head=author	-0.51
head=authority	-0.44
head=available	0.05
head=avenue	-1.15
head=award	0.04
head=aware	-0.19
head=away	-0.5
head=baby	-0.51
head=back	0.84
head=backing	-0.37
head=bacteria	-0.9
head=bacteriologist	-0.57
head=bain	-0.29
head=ball	-0.3
head=ban	-0.11
head=band	-0.25
head=bang	0.36
head=bank	-0.44
head=barack	-0.16
head=barangay	-0.24
head=barry	-0.85
head=base	0.34
head=basis	-0.31
head=bato	-0.3
head=baton	0.11
head=battle	-1.04
head=be	-0.42
head=beach	0.24
head=bear	0.03
head=become	0.33
head=bee	-0.13
head=begin	-0.13
head=belgium	0.51
head=believe	-0.53
head=belong	-0.45
head=ben	-0.67
head=bend	0.16
head=benefit	-0.64
head=benin	-0.44
head=bernard	-0.4
head=bill	-0.57
head=bit	-0.24
head=blame	0.22
head=blast	0.06
head=block	0.13
head=board	-0.11
head=body	-0.82
head=book	-0.84
head=booth	-0.51
head=border	0.06
head=boss	-0.66
head=botswana	0.18
head=box	-0.81
head=boy	0.55
head=branch	0.27
head=brand	-0.31
head=brazil	0.24
head=breach	-0.61
head=break	-0.72
head=brian	0.39
head=bring	0.21
head=broadcast	-0.51
head=broker	-0.43
head=brother	-0.57
head=bruce	-0.35
head=budget	-0.26
head=buffalo	0.05
head=build	0.4
head=building	0.34
head=bulacan	0.09
head=bulgaria	0.23
head=bureau	-0.37
head=burkina	-0.38
head=business	0.39
head=buy	-0.35
head=cairo	0.41
head=calculate	-0.37
head=california	-0.14
head=call	-0.23
head=cambodia	0.65
head=cambridge	-0.62
head=camp	0.5
head=campaign	-0.19
head=campus	0.16
head=candidate	-0.81
head=capital	-0.18
head=caption	-0.73
head=car	-0.45
head=caravan	-0.31
head=care	-1.17
head=carlos	-0.67
head=carnival	0.67
head=carolina	-0.62
head=carry	-0.58
head=case	-0.52
head=catch	0.15
head=cattai	0.56
head=cause	-0.94
head=ceamurlia	0.18
head=celebrate	-0.52
head=center	0.08
head=centre	0.26
head=ceo	0.37
head=chain	-0.54
head=chair	-0.64
head=chairman	0.09
head=challenge	0.18
head=chamber	-0.05
head=champion	-0.53
head=championship	-0.78
head=chancellor	-0.47
head=change	-0.7
head=channel	-0.47
head=chapel	-0.06
head=chapter	-0.64
head=charge	0.09
head=charles	-0.56
head=che	0.15
head=cheat	-0.16
head=check	0.32
head=chef	-0.6
head=chemical	-0.61
head=chen	-0.84
head=chicken	-0.63
head=chief	0.2
head=child	-0.52
head=china	0.04
head=cholera	-0.39
head=choose	-0.61
head=chris	-0.36
head=christianne	0.03
head=christopher	-0.33
head=church	-0.21
head=cinema	0.41
head=cir	-0.6
head=circulate	-0.4
head=cite	-0.44
head=citizen	0.16
head=city	-0.07
head=claim	-0.51
head=clarify	-0.56
head=clash	0.38
head=claude	-0.43
head=clean	0.29
head=clg	0.53
head=climb	-0.04
head=clinic	0.19
head=cllr	-0.43
head=close	-0.71
head=closure	-0.64
head=club	0.17
head=co-founder	-0.47
head=co-ordinator	-0.37
head=co-worker	-0.45
head=coach	-0.24
head=coast	0.69
head=code	-0.5
head=collapse	-0.44
head=collector	-0.6
head=columbia	0.76
head=columbus	-0.15
head=combat	-0.45
head=come	-0.12
head=command	-0.2
head=comment	-0.61
head=commerce	-0.77
head=commission	0.74
head=commissioner	-0.26
head=commit	-0.38
head=commitment	0.42
head=committee	-0.57
head=community	0.68
head=company	-0.6
head=compare	-0.51
head=competition	-0.39
head=complain	-0.6
head=complete	-0.82
head=complex	-0.63
head=component	-0.53
head=compound	-0.87
head=comprise	0.18
head=conceive	-0.5
head=concern	0.58
head=concerned	-0.37
head=concert	-0.46
head=concerto	-0.53
head=conclude	-0.29
head=condemn	0.41
head=condition	-0.15
head=conduct	-0.2
head=conference	0.43
head=confirm	-1.06
head=congo	0.62
head=congress	-0.53
head=connect	-0.67
head=consequence	0.28
head=consider	-0.23
head=constituency	0.3
head=constituent	0.36
head=consulate	0.37
head=contact	-0.64
head=contain	-0.48
head=contaminate	-0.05
head=continue	0.12
head=contract	0.06
head=contribute	-0.78
head=contributor	-0.5
head=control	0.05
head=controversy	-0.16
head=convict	-0.48
head=cook	-0.05
head=cooperate	0.09
head=cooperation	-0.3
head=coordinate	-0.35
head=coordinator	-0.23
head=copenhagen	-0.04
head=copyright	-1.07
head=corporation	-0.93
head=corps	-0.55
head=correspondent	-0.52
head=cost	-0.15
head=council	-1.27
head=councillor	0.64
head=counterpart	-0.05
head=country	-0.06
head=county	-0.21
head=course	-0.47
head=court	-0.06
head=cover	-0.38
head=cow	0.33
head=create	-0.67
head=credit	-1.02
head=crime	-0.63
head=crisis	-0.43
head=critical	-0.32
head=crop	0.25
head=cross	-0.72
head=crowd	0.11
head=cup	-0.93
head=customer	-0.28
head=cut	0.57
head=cyprus	0.27
head=damage	-0.67
head=danger	-0.39
head=darfur	-0.15
head=data	-0.88
head=date	-0.43
head=daughter	-0.3
head=david	-0.69
head=day	-0.39
head=dayasiri	-0.74
head=dead	0.24
head=deal	-0.26
head=death	-0.73
head=debate	-0.48
head=debut	0.14
head=decide	0.23
head=decision	-0.52
head=declaration	0.37
head=declare	-0.98
head=decline	-0.37
head=decrease	-0.47
head=deen	-0.71
head=deep	-0.46
head=degree	-0.81
head=delaware	0.44
head=delay	-0.35
head=delegation	-0.22
head=deliver	0.19
head=delta	-0.67
head=demand	-0.65
head=democrat	0.52
head=deny	-0.48
head=department	-0.08
head=departure	0.47
head=depend	-0.61
head=dependency	-0.44
head=deploy	-0.09
head=deport	-0.24
head=describe	-1.11
head=design	0.14
head=designate	-0.61
head=desire	-0.63
head=destination	0.34
head=detain	-0.46
head=detect	-0.62
head=develop	0.34
head=development	-0.12
head=diagnose	-0.46
head=die	-0.33
head=difficult	-0.1
head=dimond	-0.75
head=dinner	0.67
head=diplomat	0.32
head=direct	-0.58
head=director	-0.57
head=disagree	-0.39
head=disclose	-1.02
head=discover	-0.31
head=discovery	-0.14
head=discuss	-0.53
head=disease	-0.69
head=dismiss	-0.6
head=disorder	-0.27
head=dispute	0.59
head=distribute	0.08
head=district	0.94
head=division	-0.64
head=do	0.12
head=dock	0.13
head=doctor	0.41
head=dog	-0.61
head=dole	-0.77
head=dollar	-0.63
head=donald	-0.15
head=donate	0.6
head=door	-0.44
head=dose	-0.79
head=double	0.39
head=doug	-0.66
head=dozhd	-0.66
head=dprk	-0.13
head=draw	-0.92
head=dream	0.13
head=drive	0.25
head=driver	0.08
head=drone	-0.35
head=drought	-0.35
head=drug	-0.9
head=duck	0.06
head=duty	-0.42
head=early	-0.62
head=earthquake	0.3
head=east	0.52
head=eat	-0.49
head=ebolavirus	-1.12
head=economist	-0.2
head=economy	0.7
head=edition	-1.05
head=editorial	-0.56
head=effort	-0.51
head=egg	-0.63
head=egypt	-0.03
head=el	-0.63
head=election	-0.78
head=elisabeth	-0.23
head=embassy	-0.39
head=emerge	0.29
head=employee	-0.8
head=encephalopathy	-0.1
head=encourage	-0.32
head=end	-0.99
head=endemic	0.59
head=engage	-0.7
head=engine	-0.33
head=engineer	-0.08
head=england	-0.24
head=enter	0.17
head=environment	-0.47
head=envoy	-0.53
head=epidemic	-0.73
head=epidemiologist	-0.67
head=equipment	-0.12
head=era	-0.62
head=eradicate	-0.08
head=eric	-0.51
head=escalate	-0.42
head=escape	-0.59
head=establish	0.36
head=estimate	-1.05
head=eu	-0.62
head=evening	-0.85
head=event	0.62
head=evidence	-0.3
head=evolve	-0.35
head=examine	-0.47
head=examiner	-0.1
head=example	0.36
head=exchange	-0.49
head=exclude	0.47
head=executive	0.24
head=exercise	-0.45
head=exist	-0.45
head=expand	0.38
head=expect	-0.79
head=expel	-0.04
head=experience	0.39
head=experiment	-0.74
head=expert	-0.96
head=explain	-0.61
head=explore	0.3
head=export	-0.36
head=express	-0.25
head=extend	0.15
head=extraordinary	0.34
head=face	-0.35
head=facilitate	0.23
head=facility	0.17
head=fact	-0.14
head=fail	-0.09
head=failure	-0.35
head=fall	0.31
head=family	-0.63
head=fan	-0.61
head=far	-0.55
head=farm	0.18
head=farmer	-0.39
head=fatality	0.39
head=father	-0.89
head=favor	-0.13
head=fda	-0.41
head=fear	-0.63
head=feature	-0.88
head=february	-0.51
head=fee	-0.17
head=feel	-0.34
head=feis	-0.54
head=felipe	0.26
head=fever	-1.09
head=field	-0.55
head=fifteen	0.31
head=fight	-0.35
head=figure	-0.56
head=file	-0.48
head=find	-0.44
head=finding	-0.11
head=fine	-0.31
head=fire	-0.33
head=firm	-0.63
head=first	-0.15
head=five	-0.55
head=flight	0.16
head=flooding	-0.36
head=flu	-0.42
head=fly	-0.33
head=flyway	-0.36
head=focus	-0.08
head=follow	-0.2
head=food	-0.52
head=forecast	0.15
head=forecaster	0.15
head=form	-1.17
head=forum	0.35
head=foundation	0.42
head=founder	-1.1
head=four	-0.15
head=framework	-0.54
head=france	-0.05
head=franchise	-0.47
head=francis	0.13
head=fraud	-0.04
head=fre	0.19
head=frederick	0.08
head=friday	-0.06
head=front	-0.66
head=fund	-0.94
head=funding	-0.07
head=fungus	-0.39
head=future	0.48
head=gain	0.16
head=game	-0.69
head=gary	-0.79
head=gate	-0.37
head=general	-0.48
head=george	0.14
head=georgia	0.41
head=get	-0.39
head=girlfriend	-0.37
head=give	-0.59
head=go	-0.61
head=goal	0.49
head=good	0.52
head=goutham	-0.42
head=government	-0.44
head=governor	0.57
head=grant	-0.78
head=great	-0.27
head=greece	-0.03
head=greenlane	0.79
head=gregory	0.34
head=group	0.2
head=grow	0.14
head=guard	0.65
head=guy	-0.51
head=h1n1	-0.22
head=h5n1	0.35
head=half	-0.24
head=hall	-0.6
head=hamdan	-0.67
head=hand	0.04
head=hang	0.56
head=happen	-0.07
head=happy	-0.18
head=harold	-0.54
head=harvey	-0.76
head=have	-0.15
head=hawaii	0.56
head=haydn	-0.83
head=he	-0.46
head=head	-0.38
head=headquarter	0.37
head=headquarters	-0.48
head=health	-0.13
head=hear	-0.79
head=hearing	0.18
head=heart	-0.23
head=height	-0.57
head=helen	-0.6
head=helena	0.38
head=helicopter	0.23
head=help	-0.08
head=henry	-0.6
head=herald	-0.64
head=high	0.14
head=highlight	-0.7
head=highway	0.27
head=hill	-0.13
head=hills	-0.74
head=history	0.51
head=hit	-0.88
head=hiv	-0.7
head=hold	0.46
head=hollywood	0.3
head=home	0.78
head=homer	-0.75
head=hong	-0.3
head=honor	-0.65
head=hope	-0.38
head=horse	-0.31
head=hospital	0.41
head=hospitalize	-0.41
head=host	-0.04
head=hotel	0.68
head=hotspot	0.42
head=hour	-0.78
head=house	-0.1
head=houston	0.14
head=https://t.co/b6st9j0txx	0.3
head=hugh	-0.55
head=human	0.05
head=husband	-0.79
head=huseyin	-0.76
head=ian	-0.29
head=identify	-0.72
head=ill	-0.47
head=illness	-0.38
head=image	-0.3
head=implement	-0.58
head=implicate	-0.4
head=import	0.27
head=importance	-0.82
head=important	-0.46
head=impose	0.47
head=imprison	-0.31
head=imprisonment	0.22
head=improve	0.45
head=inaugurate	0.16
head=incident	-0.82
head=include	0.35
head=increase	-0.65
head=independence	0.42
head=india	-0.13
head=indicate	-0.41
head=indict	-0.43
head=individual	-0.1
head=industry	0.9
head=infect	-0.7
head=infection	-0.79
head=influence	-0.22
head=influenza	-0.3
head=inform	-0.54
head=initiate	-0.55
head=initiative	0.3
head=injure	-0.53
head=insist	0.37
head=inspector	-0.33
head=inspire	-0.23
head=install	0.17
head=instance	-0.05
head=institute	0.14
head=institution	0.2
head=instruct	-0.56
head=interest	-0.04
head=intersection	0.88
head=interview	-0.26
head=introduce	-0.71
head=invest	-0.52
head=investigate	-0.35
head=investigation	-0.25
head=investment	0.41
head=invite	-0.77
head=involve	-0.76
head=involved	-0.34
head=iran	0.04
head=iraq	-0.21
head=islander	-0.56
head=israel	-0.17
head=issue	-0.06
head=jail	0.58
head=jaime	-0.29
head=james	-0.49
head=jamison	-1.02
head=january	-0.81
head=japan	0.32
head=java	-0.27
head=jd.com	-0.62
head=jeffrey	-0.38
head=jessica	-0.46
head=jim	-0.68
head=joaquin	0.08
head=job	0.52
head=jockey	-0.37
head=joe	0.32
head=john	-0.6
head=johnson	-0.77
head=join	-0.37
head=joke	-0.39
head=jon	0.37
head=jonathan	-0.18
head=jose	-0.82
head=josé	-0.74
head=journal	-0.52
head=judgment	-0.57
head=jump	-0.43
head=jungle	-0.03
head=jury	0.05
head=khartoum	0.26
head=kick	0.12
head=kidney	-0.4
head=kilburn	-0.55
head=kill	-0.4
head=kilo	-0.68
head=kind	-0.25
head=klm	0.26
head=know	-0.67
head=koichiro	-0.56
head=korea	-0.53
head=korean	-0.67
head=lab	0.31
head=laboratory	-0.11
head=lake	-0.56
head=land	-0.09
head=landfall	0.23
head=language	0.53
head=las	-0.34
head=last	-0.41
head=late	-0.15
head=launch	-0.1
head=lawyer	-0.75
head=le	-0.26
head=lead	-0.45
head=leader	-0.28
head=leadership	0.32
head=learn	0.09
head=least	-0.3
head=leave	0.78
head=leg	0.44
head=legislation	-0.48
head=lend	-0.45
head=leo	-0.25
head=let	-0.38
head=letter	-0.34
head=level	-0.31
head=levy	-0.5
head=licence	-0.49
head=life	-0.42
head=lift	0.05
head=like	-0.85
head=likely	-0.15
head=limit	0.11
head=line	-0.67
head=link	-0.82
head=list	0.2
head=live	-0.18
head=loan	0.33
head=location	-0.16
head=london	0.84
head=look	0.47
head=loom	-0.32
head=los	-0.37
head=lose	-0.56
head=loss	-0.56
head=lot	0.38
head=low	-0.53
head=lucerne	-1.39
head=lumpur	0.51
head=mahinda	-1.44
head=maintain	0.54
head=majority	0.43
head=make	0.1
head=malakal	-0.46
head=malaysia	0.63
head=male	0.37
head=man	0.57
head=management	0.88
head=manager	-0.83
head=manaoag	0.35
head=manufacturer	-0.48
head=many	0.48
head=map	0.14
head=march	0.44
head=mario	-0.74
head=mark	-0.04
head=market	0.53
head=marry	0.3
head=martin	-0.49
head=mary	0.16
head=match	0.54
head=material	-0.74
head=matias	0.04
head=matt	-0.22
head=matter	-0.15
head=matthew	-0.36
head=mayor	0.9
head=mean	-0.9
head=measure	-0.54
head=meat	0.07
head=medal	-0.46
head=media	0.12
head=meet	-0.09
head=meeting	-0.37
head=member	-0.07
head=membership	0.33
head=mention	0.21
head=meter	0.16
head=mexico	0.56
head=michael	-0.69
head=michelle	-0.24
head=michigan	0.4
head=midlands	-0.16
head=migrant	0.69
head=migrate	0.16
head=miguel	0.05
head=mike	-0.32
head=military	0.42
head=million	-0.73
head=mine	0.57
head=minister	-0.09
head=ministry	-0.51
head=miss	0.64
head=mission	0.71
head=mistake	-0.24
head=mobilize	-0.4
head=model	-0.82
head=modernize	-0.31
head=mohammad	-0.6
head=mohammed	-0.65
head=moment	-0.36
head=monday	-0.63
head=money	-0.34
head=monoxide	-0.56
head=month	-0.72
head=moonbi	0.77
head=more	-0.11
head=morning	-0.8
head=mosquitoe	0.2
head=most	0.38
head=motion	-0.71
head=mouth	0.46
head=move	-0.46
head=movement	-0.6
head=mp	0.12
head=murder	-0.22
head=museum	0.29
head=mutation	-0.24
head=nadu	0.57
head=name	-0.37
head=nash	-0.64
head=nate	0.26
head=nation	0.13
head=native	-0.33
head=necessary	-0.14
head=neighbor	-0.33
head=neighborhood	0.73
head=neighbour	0.71
head=nelson	0.49
head=network	0.06
head=new	-0.35
head=news	-0.14
head=newspaper	0.32
head=night	-1.12
head=nile	-0.63
head=north	0.62
head=note	-0.94
head=notice	-0.43
head=notify	-0.87
head=notre	-0.18
head=now	-0.16
head=nsw	0.52
head=nueva	0.03
head=nuiry	0.37
head=number	-0.19
head=nut	-0.78
head=nyanza	-0.14
head=oak	-0.47
head=oakland	0.19
head=observance	-0.55
head=observe	-0.19
head=obtain	-0.42
head=occur	0.29
head=offer	0.26
head=office	0.21
head=officer	-1.02
head=official	-0.12
head=old	0.22
head=one	0.14
head=open	0.39
head=opening	0.09
head=operate	-0.85
head=operation	0.3
head=operator	-0.54
head=oppose	0.36
head=opposition	-0.31
head=option	-0.62
head=order	-0.65
head=organisation	-0.78
head=organization	0.2
head=organize	-0.67
head=originate	-0.49
head=other	0.23
head=outbreak	-0.62
head=outlet	-0.87
head=outline	-0.69
head=own	0.15
head=owner	-0.59
head=page	-0.64
head=pailin	0.64
head=pair	-0.16
head=pamela	-0.31
head=pandemic	-0.86
head=pandi	0.43
head=panelist	0.39
head=parade	-0.75
head=parasite	-0.51
head=parent	-0.65
head=part	0.11
head=participate	-0.59
head=partner	-0.47
head=partnership	-0.47
head=party	-0.69
head=pass	-0.87
head=passenger	-0.41
head=path	-0.04
head=patient	-0.18
head=paul	-0.27
head=pay	-0.73
head=payment	-0.26
head=people	0.32
head=perform	0.46
head=performance	-0.84
head=period	-0.65
head=person	-0.43
head=personnel	-0.25
head=peter	-0.51
head=petition	-0.1
head=ph	-0.68
head=phase	-0.21
head=phon	-0.28
head=photo	-0.86
head=physician	-0.84
head=pianist	-0.47
head=picture	-0.95
head=piece	-0.59
head=pig	0.18
head=pilgrimage	-0.24
head=place	0.33
head=plan	-0.23
head=plant	-0.51
head=plantation	-0.78
head=platform	0.22
head=play	-0.82
head=player	-0.09
head=plc	0.14
head=plead	-0.68
head=pleasanton	0.39
head=pleased	-0.23
head=pledge	-0.41
head=poison	0.37
head=poisoning	-0.8
head=police	0.31
head=policy	0.74
head=politician	-0.47
head=poll	-0.52
head=population	0.14
head=portion	0.45
head=pose	-0.63
head=position	-0.51
head=positive	-0.31
head=possible	-0.29
head=post	0.62
head=power	-0.5
head=practice	0.53
head=pray	-0.67
head=predict	-0.4
head=premajayantha	-1.12
head=premier	0.24
head=prepare	-0.34
head=prescribe	-0.3
head=presence	-0.95
head=present	0.1
head=presenter	-0.68
head=president	0.05
head=presidium	-0.49
head=press	-0.5
head=prevent	-0.38
head=prevention	-0.74
head=price	-0.5
head=prince	0.28
head=prison	0.5
head=problem	-0.43
head=process	0.25
head=proclaim	-0.33
head=produce	-0.12
head=producer	-0.1
head=product	-0.21
head=professor	0.35
head=profile	-0.29
head=program	-1.08
head=programme	0.08
head=progress	0.47
head=project	0.16
head=promise	-0.64
head=pronounce	0.38
head=proposal	-0.4
head=propose	-0.76
head=prosecute	-0.6
head=prosecution	-0.33
head=protect	-0.74
head=protest	-0.64
head=prove	-0.66
head=provide	-0.51
head=province	-0.15
head=public	0.26
head=publication	-0.53
head=publish	0.43
head=pull	-0.08
head=purpose	-0.15
head=pursue	0.08
head=push	-0.43
head=put	-0.26
head=quality	0.5
head=quarantine	0.31
head=quarter	-0.62
head=question	-0.52
head=quiet	-0.26
head=quote	-0.94
head=race	0.59
head=racecourse	0.5
head=racing	-0.68
head=railway	-0.74
head=rain	-0.67
head=raise	0.29
head=raleigh	0.21
head=range	-0.18
head=ranger	0.39
head=rape	0.07
head=rate	0.46
head=rating	-0.17
head=reach	-0.87
head=react	0.18
head=read	-0.59
head=realize	0.3
head=reason	0.32
head=rebel	-0.36
head=recall	-0.57
head=receive	-0.07
head=recognize	0.18
head=recommence	-0.13
head=recommend	-0.59
head=recommendation	-0.57
head=record	0.35
head=recount	0.08
head=recover	-0.5
head=reduce	-0.3
head=refer	0.22
head=regard	-0.1
head=regiment	-0.53
head=region	0.29
head=register	-0.08
head=regulator	-0.23
head=reject	-0.82
head=rejection	-0.55
head=related	-0.94
head=relation	-0.5
head=relationship	-0.21
head=release	-0.21
head=remain	-0.64
head=remand	-0.61
head=remark	-0.56
head=remind	-0.63
head=remove	0.1
head=rename	-0.04
head=renew	0.23
head=replacement	-0.32
head=report	-0.46
head=reporter	-0.74
head=represent	0.4
head=representative	-0.17
head=republic	-1.64
head=request	-0.17
head=require	-0.65
head=requirement	-0.6
head=research	-0.49
head=researcher	-0.53
head=reserve	-0.75
head=residence	0.25
head=resident	0.86
head=resign	-0.69
head=resort	0.41
head=respect	0.34
head=respond	0.18
head=responsible	0.35
head=rest	0.49
head=restaurant	-0.05
head=restrict	-0.51
head=restriction	-0.4
head=result	-0.47
head=resurrection	-0.69
head=retaliate	0.68
head=return	0.13
head=reveal	-0.87
head=reverse	-0.25
head=richard	-0.48
head=ride	-0.18
head=right	-0.4
head=rise	-0.73
head=rishad	-0.52
head=risk	-0.25
head=river	-0.66
head=road	0.23
head=rob	-0.55
head=robert	0.16
head=rogaland	1.14
head=roger	-0.49
head=role	-0.54
head=roll	0.04
head=room	-0.34
head=root	-0.17
head=roundabout	0.9
head=route	0.39
head=rule	-0.71
head=ruler	-0.06
head=run	-0.08
head=russia	0.24
head=saeed	-0.56
head=saipan	-0.34
head=salah	-0.11
head=sale	-0.74
head=sam	0.36
head=same	-0.1
head=sample	-0.47
head=san	0.16
head=santa	-0.21
head=sanya	0.03
head=saturday	0.34
head=say	-1.38
head=scale	0.07
head=scandal	0.06
head=scared	-0.18
head=schedule	-0.75
head=scheme	-0.82
head=school	0.16
head=science	0.07
head=scientist	-0.46
head=score	-0.7
head=scour	0.2
head=search	-0.53
head=season	-0.2
head=second	-0.39
head=secretary	-0.07
head=section	0.36
head=sector	0.19
head=secure	-0.36
head=security	0.22
head=see	-0.42
head=seek	0.39
head=seem	-0.31
head=select	-0.76
head=sell	-0.32
head=senator	-0.22
head=send	-0.09
head=sentence	-0.91
head=sentiment	0.19
head=seoul	-0.31
head=series	-0.04
head=serve	-0.72
head=service	0.17
head=serviceman	-0.14
head=session	-0.84
head=set	-0.26
head=severn	0.23
head=share	-0.28
head=shell	-0.15
head=ship	-0.54
head=shipment	0.11
head=shirt	-0.57
head=shoot	-0.21
head=shooting	0.13
head=shore	0.5
head=show	-0.66
head=shut	0.18
head=sick	0.45
head=side	-0.49
head=sight	-0.29
head=sign	-0.14
head=similar	-0.74
head=sit	-0.67
head=six	-0.15
head=slaughter	-0.4
head=slid	-0.68
head=slovenia	0.26
head=slum	0.7
head=smoke	-0.55
head=smuggler	0.07
head=society	-0.06
head=sociologist	-0.67
head=sol	-0.32
head=soldier	-0.44
head=solidarity	-0.19
head=son	-0.7
head=sonata	-0.47
head=source	-0.85
head=south	0.06
head=speak	-0.18
head=specialist	-0.68
head=species	0.14
head=speech	0.49
head=spend	-0.54
head=spokesman	-0.35
head=spokesperson	0.05
head=spokeswoman	-0.85
head=spokewoman	-0.56
head=sponsor	-0.7
head=spot	0.29
head=spread	0.1
head=springfield	0.23
head=squad	-0.73
head=square	-0.69
head=stabbing	-0.34
head=staff	-0.71
head=staffer	-0.53
head=stage	-0.69
head=stand	-0.67
head=star	0.22
head=start	-0.54
head=state	0.09
head=statement	-0.83
head=station	-0.22
head=statistic	-0.47
head=statue	0.29
head=stay	0.06
head=step	0.2
head=stone	-0.27
head=stop	0.19
head=store	-0.12
head=storm	-0.34
head=story	-0.52
head=strain	-1.34
head=strategy	0.53
head=street	0.55
head=stress	-0.62
head=stretch	0.21
head=strike	-0.44
head=strip	-0.59
head=struggle	0.03
head=student	-0.74
head=study	-0.18
head=suba	1.2
head=subject	-0.84
head=suburb	0.51
head=success	-0.25
head=successful	-0.36
head=such	-0.32
head=sudan	-0.43
head=suffer	-0.24
head=suggest	-0.91
head=sul	0.5
head=summit	-0.24
head=superintendent	-0.63
head=supplies	-0.5
head=support	0.12
head=supporter	-0.53
head=sure	-0.6
head=suriname	0.29
head=surpass	0.47
head=surprise	-0.61
head=surrey	-0.41
head=surround	0.25
head=surveillance	-0.17
head=survey	-0.94
head=survivor	-0.07
head=sushi	0.45
head=suspect	-0.35
head=suspend	-0.68
head=swan	0.7
head=swine	-1.05
head=symptom	-0.85
head=system	0.39
head=taco	0.48
head=tactic	-0.25
head=take	0.07
head=talk	-0.53
head=target	0.41
head=tariff	0.25
head=tax	-0.29
head=taylor	-0.33
head=teacher	0.1
head=team	-0.27
head=technology	-0.32
head=tell	-0.62
head=tension	0.12
head=term	-0.89
head=territory	-0.57
head=terrorism	-0.36
head=test	-0.89
head=testing	-0.59
head=texas	0.12
head=thank	-0.74
head=that	0.35
head=theory	-0.24
head=there	-0.63
head=they	-0.79
head=thing	-0.57
head=think	-0.66
head=third	0.12
head=this	-0.78
head=thomas	-0.37
head=threat	-0.33
head=threaten	-0.63
head=three	0.35
head=throw	-0.48
head=ticket	-0.65
head=tie	0.28
head=tim	-0.47
head=time	-0.48
head=times	-0.24
head=tom	-0.81
head=ton	0.21
head=top	-0.68
head=topic	-0.57
head=total	0.46
head=tour	0.39
head=tournament	-0.72
head=town	0.69
head=township	0.5
head=toy	-0.17
head=trace	-0.57
head=trade	-0.15
head=train	-0.2
head=transaction	0.38
head=transfer	-0.34
head=transmit	0.34
head=transport	0.69
head=travel	0.75
head=treat	-0.75
head=treatment	-0.51
head=trend	-0.67
head=tribe	0.66
head=tribute	-0.54
head=trip	0.64
head=troops	-0.38
head=trouble	0.3
head=truck	-0.62
head=trust	0.53
head=try	-1.06
head=tuesday	-0.1
head=turf	-0.25
head=turkey	-0.53
head=turn	-0.23
head=tweet	-0.94
head=twelve	0.2
head=twitter	-0.96
head=two	0.35
head=type	-0.52
head=u.s.	0.74
head=undergo	-0.66
head=understand	-0.31
head=underway	-0.45
head=union	-0.62
head=unit	-0.8
head=university	-1.32
head=unknown	0.21
head=unlikely	-0.51
head=unveil	0.15
head=upgrade	-0.59
head=urge	-0.22
head=use	-0.74
head=user	-0.76
head=vacation	-0.63
head=vaccine	-0.7
head=valley	-0.59
head=van	-0.05
head=variant	-0.66
head=vehicle	0.07
head=venue	-0.59
head=version	-0.77
head=veterinarian	-0.29
head=victim	-0.53
head=victor	0.22
head=victory	-0.32
head=video	-0.58
head=vietnam	0.16
head=view	0.44
head=villa	-0.65
head=village	1.26
head=vintner	-0.57
head=violence	0.65
head=virginia	-0.46
head=virus	-1.17
head=viruse	-0.52
head=visit	0.33
head=vote	-0.52
head=vow	-0.2
head=wait	-0.32
head=wales	0.29
head=walk	0.38
head=want	-0.05
head=war	0.56
head=warn	-0.38
head=warning	-0.25
head=wash	0.28
head=washington	-0.79
head=watch	-0.53
head=wausau	0.28
head=way	-0.5
head=we	-0.24
head=wear	-0.61
head=website	-1.05
head=wednesday	-0.42
head=week	-0.12
head=weekend	-0.82
head=west	0.41
head=what	-0.46
head=where	-0.26
head=who	0.1
head=why	-0.29
head=wife	-0.7
head=wikipedia	-0.39
head=william	0.32
head=wine	0.2
head=wing	-0.8
head=winner	-0.45
head=wish	-0.14
head=withdraw	-0.32
head=withhold	-0.3
head=witness	-0.3
head=woman	0.64
head=wording	-0.75
head=work	-0.04
head=worker	0.47
head=worried	-0.37
head=worry	0.09
head=worth	-0.73
head=write	-0.76
head=writer	-0.48
head=year	-0.24
head=yes	0.28
head=yesterday	-0.51
head=york	0.37
head=yulit	-0.2
head=zachary	-0.61
head=ziya	-0.79
head=zone	-0.15
head=zoo	-0.7
head=£	0.36
head=žilina	0.66
head=™	-0.35
headPos=CD	0.11
headPos=DT	0.26
headPos=JJ	-0.42
headPos=JJR	-0.73
headPos=JJS	0.22
headPos=NN	-0.14
headPos=NNPS	-0.18
headPos=NNS	-0.28
headPos=PRP	0.16
headPos=RBR	-0.66
headPos=UH	0.28
headPos=VB	0.23
headPos=VBD	-0.15
headPos=VBG	-0.08
headPos=VBN	-0.22
headPos=VBZ	-0.22
headPos=WP	-0.47
headPos=WRB	-0.36
headPos=root	-0.17
heldBehind	1.07
holdsBefore	0.36
joinAfter=&	-0.09
joinAfter='s	0.55
joinAfter=-	-0.56
joinAfter=.	-0.19
joinAfter=an	-0.15
joinAfter=and	0.21
joinAfter=as	0.66
joinAfter=at	0.21
joinAfter=de	-0.6
joinAfter=of	-1.6
joinAfter=on	0.4
joinAfter=the	0.15
joinAfter=’s	0.13
joinBefore=&	0.14
joinBefore='s	-0.17
joinBefore=-	-0.24
joinBefore=an	0.18
joinBefore=and	0.27
joinBefore=as	0.41
joinBefore=at	0.34
joinBefore=de	-0.73
joinBefore=of	-0.22
joinBefore=on	0.16
joinBefore=the	0.09
joinBefore=’s	0.31
kind=abbreviation	0.21
kind=gazetteer	0.19
kind=site	0.28
kind=unknown	-0.88
lastPos=CC	-1.02
lastPos=CD	-0.86
lastPos=DT	-1.03
lastPos=EX	-0.92
lastPos=FW	-0.52
lastPos=IN	-0.84
lastPos=JJ	0.1
lastPos=JJR	-1.07
lastPos=JJS	-0.77
lastPos=MD	-0.25
lastPos=NN	-0.26
lastPos=NNP	0.23
lastPos=NNPS	-0.14
lastPos=NNS	-1.17
lastPos=PDT	-0.54
lastPos=PRP	-2.23
lastPos=RB	-1.03
lastPos=RBR	-0.68
lastPos=TO	-0.55
lastPos=UH	-0.47
lastPos=VB	-0.1
lastPos=VBD	-0.87
lastPos=VBG	-0.62
lastPos=VBN	-1.46
lastPos=VBP	-0.71
lastPos=VBZ	-0.76
lastPos=WP	-1.04
lastPos=WRB	-0.82
located	0.52
many=0	0.21
many=1	-0.04
name=organisation inside	-1.44
name=organisation same	-0.7
name=organisation wider	-0.24
name=other inside	-0.22
name=other same	0.06
name=other wider	-0.39
name=person inside	-0.14
name=person same	-0.74
name=person wider	-0.13
name=place inside	-0.84
name=place same	1.02
name=place wider	-0.86
namesBefore	0.92
namesBehind	0.34
otherCapitalAfter	-0.24
personVerbAfter	-0.2
placeNounCapital	-0.48
placeNounSmall	0.81
pop=0	-0.7
pop=2	-0.48
pop=3	-0.84
pop=4	-0.21
pop=5	0.27
pop=6	0.53
pop=7	0.66
pop=8	0.32
pop=9	0.58
pos=CC	-1.57
pos=CD	-0.74
pos=DT	-3.57
pos=EX	-0.92
pos=FW	-0.64
pos=IN	-3.49
pos=JJR	-0.08
pos=JJS	-0.83
pos=MD	-0.26
pos=NN	-0.14
pos=NNP	0.5
pos=NNPS	0.23
pos=NNS	-2.45
pos=PDT	-0.54
pos=PRP	-2.07
pos=RB	-0.29
pos=RBR	-0.54
pos=TO	-0.55
pos=UH	-0.5
pos=VB	-1.81
pos=VBD	-0.9
pos=VBG	-1.02
pos=VBN	-1.23
pos=VBP	-0.71
pos=VBZ	-0.63
pos=WP	-1.12
pos=WRB	-1.28
relation=acl	-0.7
relation=acl:relcl	0.31
relation=advcl	0.4
relation=advmod	-1.31
relation=amod	-0.08
relation=appos	-0.17
relation=aux	-0.37
relation=case	-1.06
relation=cc	-0.59
relation=cc:preconj	-0.65
relation=ccomp	-0.04
relation=compound	0.06
relation=conj	-0.47
relation=cop	-0.41
relation=csubj	-0.08
relation=dep	-0.57
relation=det	-0.58
relation=det:predet	-0.58
relation=discourse	-0.4
relation=expl	-0.95
relation=fixed	-0.14
relation=flat	-0.23
relation=iobj	-0.17
relation=list	0.59
relation=mark	-0.99
relation=nmod:desc	0.26
relation=nmod:poss	-0.11
relation=nmod:unmarked	-0.28
relation=nsubj:outer	-0.73
relation=nsubj:pass	0.14
relation=nummod	-0.55
relation=obj	-0.04
relation=obl:agent	-0.14
relation=obl:unmarked	-1.29
relation=parataxis	-0.18
relation=root	0.08
relation=vocative	-0.58
runAfter	-0.35
runBefore	-0.32
runFirst=a	0.72
runFirst=abuja	-0.5
runFirst=adrian	-0.26
runFirst=afghanistan	0.2
runFirst=after	0.3
runFirst=agence	-0.47
runFirst=agent	-0.47
runFirst=agriculture	0.22
runFirst=air	0.81
runFirst=al	-0.57
runFirst=alaska	-0.19
runFirst=albert	-0.42
runFirst=alfie	-0.16
runFirst=all	-0.44
runFirst=ambassador	-0.4
runFirst=an	0.37
runFirst=andres	-0.21
runFirst=andrés	-0.28
runFirst=aqmd	-0.09
runFirst=arizona	-0.93
runFirst=as	-0.12
runFirst=asian	0.12
runFirst=at	-0.27
runFirst=australia	0.17
runFirst=b1	-0.49
runFirst=bain	-0.51
runFirst=bains	-0.74
runFirst=bank	-0.47
runFirst=barangays	0.33
runFirst=barry	-0.27
runFirst=battalion	-0.6
runFirst=beijing	0.23
runFirst=bernard	-0.52
runFirst=beverly	-0.77
runFirst=bird	-0.36
runFirst=both	0.13
runFirst=brands	-0.62
runFirst=brian	-0.33
runFirst=britain	-0.3
runFirst=british	-0.84
runFirst=bruce	-0.35
runFirst=bureau	-0.31
runFirst=by	0.32
runFirst=canada	0.16
runFirst=cape	-0.49
runFirst=cauvery	0.48
runFirst=cavan	-0.56
runFirst=chamber	-0.57
runFirst=charlotte	-0.18
runFirst=chief	-0.81
runFirst=children	0.53
runFirst=china	0.41
runFirst=chinese	-0.66
runFirst=chris	-0.36
runFirst=claude	-0.43
runFirst=cllr	-0.43
runFirst=colorado	-0.55
runFirst=crown	0.19
runFirst=cuyahoga	-0.28
runFirst=cyber	-0.95
runFirst=da	-0.7
runFirst=darfur	-0.19
runFirst=david	0.31
runFirst=democratic	-1.38
runFirst=department	-0.66
runFirst=diaz	0.35
runFirst=dimond	-0.3
runFirst=doctor	0.38
runFirst=doctors	0.45
runFirst=dominican	0.49
runFirst=dprk	-0.18
runFirst=dr	-0.36
runFirst=dubai	-0.78
runFirst=east	-0.7
runFirst=easter	-0.29
runFirst=eastern	-0.95
runFirst=ebola	-0.53
runFirst=eglinton	0.13
runFirst=embassy	-0.75
runFirst=epicurean	0.45
runFirst=europe	0.49
runFirst=european	0.23
runFirst=executive	0.5
runFirst=february	-0.12
runFirst=felipe	-0.36
runFirst=florida	-0.74
runFirst=food	-0.6
runFirst=frontcounter	0.93
runFirst=general	0.49
runFirst=global	-0.53
runFirst=great	-0.62
runFirst=gtm	-0.37
runFirst=harare	0.13
runFirst=hawaii	-0.22
runFirst=haymarket	-0.6
runFirst=head	-0.48
runFirst=holy	-0.57
runFirst=hong	-0.7
runFirst=hsbc	0.63
runFirst=hugh	-0.58
runFirst=ian	-0.29
runFirst=in	0.45
runFirst=india	-0.16
runFirst=inspector	-0.36
runFirst=inter-state	-0.35
runFirst=international	-0.25
runFirst=intramural	-0.48
runFirst=italian	0.61
runFirst=i̇stanbul	-0.66
runFirst=jaime	-0.23
runFirst=james	-0.73
runFirst=john	-0.39
runFirst=jose	-0.4
runFirst=josé	-0.41
runFirst=judge	0.24
runFirst=lagos	-0.51
runFirst=las	-0.67
runFirst=leo	-0.25
runFirst=libya	-0.32
runFirst=london	-0.26
runFirst=los	-0.54
runFirst=mahim	-0.5
runFirst=manchester	-0.57
runFirst=marathon	-0.52
runFirst=marine	0.23
runFirst=martin	-0.3
runFirst=mary	-0.46
runFirst=mashonaland	-0.1
runFirst=master	0.17
runFirst=matthew	-0.32
runFirst=member	-0.6
runFirst=mexico	0.32
runFirst=miami	-0.76
runFirst=michael	-0.8
runFirst=middle	-0.42
runFirst=mike	-0.26
runFirst=ministry	-0.34
runFirst=moscow	-0.63
runFirst=mr	-0.25
runFirst=mr.	0.24
runFirst=ms	-0.26
runFirst=ms.	-0.27
runFirst=muswell	-0.5
runFirst=nagorno	-0.58
runFirst=national	0.23
runFirst=nato	-0.04
runFirst=near	-0.59
runFirst=nelson	0.49
runFirst=new	-1.16
runFirst=news	-0.08
runFirst=nhs	-0.31
runFirst=nicu	-0.52
runFirst=north	-0.61
runFirst=northern	-0.9
runFirst=notre	-0.51
runFirst=nsw	0.51
runFirst=nueva	0.03
runFirst=ny	0.23
runFirst=office	0.18
runFirst=oklahoma	-0.48
runFirst=on	0.12
runFirst=ontario	-0.08
runFirst=owensboro	0.1
runFirst=pamela	-0.31
runFirst=paul	-0.27
runFirst=people	-0.42
runFirst=peruvian	-0.41
runFirst=pope	-0.14
runFirst=president	-0.3
runFirst=prime	0.49
runFirst=prince	-0.17
runFirst=prof.	-0.3
runFirst=queen	-0.5
runFirst=regional	0.19
runFirst=republic	-0.34
runFirst=researchers	-0.54
runFirst=residents	0.16
runFirst=rift	-0.4
runFirst=robert	-0.5
runFirst=royal	-0.31
runFirst=russia	0.09
runFirst=russian	-0.29
runFirst=saint	-0.59
runFirst=sam	0.27
runFirst=san	0.06
runFirst=santa	-0.81
runFirst=saturday	-0.17
runFirst=saudi	-0.46
runFirst=sb	0.22
runFirst=senator	-0.37
runFirst=seoul	0.08
runFirst=shady	-0.51
runFirst=since	-0.57
runFirst=sizzler	-0.56
runFirst=some	-0.45
runFirst=sos	0.47
runFirst=south	-1.72
runFirst=st	-0.1
runFirst=st.	-0.43
runFirst=star	0.57
runFirst=state	0.57
runFirst=stephen	-0.12
runFirst=suffolk	-0.25
runFirst=sunnybrook	-0.42
runFirst=supreme	-0.53
runFirst=sustainable	0.44
runFirst=taco	0.49
runFirst=taiwan	-0.47
runFirst=texas	-0.09
runFirst=the	0.54
runFirst=thomas	-0.51
runFirst=thunder	-0.25
runFirst=thursday	0.22
runFirst=tipperary	-0.36
runFirst=tom	-0.12
runFirst=tremarle	-0.44
runFirst=trump	0.1
runFirst=tv	-0.4
runFirst=u.s.	0.24
runFirst=uk	-0.12
runFirst=under	0.26
runFirst=united	-0.98
runFirst=university	-0.96
runFirst=us	0.34
runFirst=verkhovna	-0.47
runFirst=vice	-0.14
runFirst=washington	-0.34
runFirst=weight	-0.27
runFirst=west	-1.16
runFirst=western	-0.77
runFirst=when	0.19
runFirst=whilst	-0.05
runFirst=who	-0.45
runFirst=wichita	-0.47
runFirst=wild	-0.39
runFirst=william	-0.38
runFirst=with	0.55
runFirst=women	-0.54
runFirst=woodman	-0.55
runFirst=world	0.2
runFirst=wright	-0.6
runFirst=yulit	-0.2
runLast=academy	-0.96
runLast=accord	0.39
runLast=act	-0.57
runLast=administration	0.17
runLast=africa	-0.4
runLast=african	-0.72
runLast=agency	-0.16
runLast=agreement	-0.52
runLast=agriculture	-0.97
runLast=ahued	0.05
runLast=airport	-0.28
runLast=allen	-0.45
runLast=alpes	-0.55
runLast=america	-0.34
runLast=american	-0.7
runLast=americas	0.14
runLast=ana	-0.86
runLast=analytica	0.9
runLast=anaya	-0.28
runLast=april	0.32
runLast=area	-0.63
runLast=arizona	-0.04
runLast=armenia	-0.78
runLast=army	0.74
runLast=avenue	-0.63
runLast=balart	0.43
runLast=baltistan	-0.86
runLast=bank	-0.58
runLast=beach	-0.79
runLast=bloomberg	0.22
runLast=board	0.62
runLast=bonli	-0.8
runLast=boston	0.19
runLast=branch	0.24
runLast=budish	0.3
runLast=bush	0.16
runLast=calamba	-1.17
runLast=california	-0.56
runLast=cambridge	-0.62
runLast=carolina	-0.67
runLast=center	-0.36
runLast=centers	0.62
runLast=centre	-0.98
runLast=china	0.24
runLast=church	-0.4
runLast=city	-1.8
runLast=club	0.4
runLast=coast	-0.41
runLast=commission	0.63
runLast=commissioner	0.43
runLast=committee	0.9
runLast=company	-0.6
runLast=compass	-0.62
runLast=competition	-0.58
runLast=complex	-0.81
runLast=conference	0.41
runLast=congo	-0.58
runLast=council	-0.08
runLast=county	-1.09
runLast=court	-0.72
runLast=cow	-0.36
runLast=cross	-0.48
runLast=cup	-0.93
runLast=daily	-0.85
runLast=darfur	0.36
runLast=december	0.42
runLast=democrats	0.21
runLast=denmark	-0.38
runLast=department	0.29
runLast=diego	0.27
runLast=dimacali	-0.3
runLast=director	-0.56
runLast=district	0.27
runLast=division	-0.39
runLast=drive	-0.67
runLast=dubai	0.15
runLast=dubreuil	-0.29
runLast=dunn	0.08
runLast=earthquake	0.14
runLast=east	-0.31
runLast=education	0.14
runLast=egg	-0.53
runLast=elementary	-0.72
runLast=engine	-0.68
runLast=england	-0.6
runLast=estate	-0.51
runLast=event	0.48
runLast=executive	0.3
runLast=expo	0.04
runLast=fashir	-0.46
runLast=faso	-0.66
runLast=february	0.27
runLast=florida	-0.4
runLast=floyd	-0.44
runLast=flu	-0.32
runLast=friday	0.21
runLast=friends	-0.32
runLast=germany	0.65
runLast=government	-0.58
runLast=ground	0.04
runLast=group	0.9
runLast=guard	0.74
runLast=h1n1	0.56
runLast=hall	-0.58
runLast=hardisty	-0.32
runLast=health	0.07
runLast=herald	-0.74
runLast=hills	-0.65
runLast=hodge	-0.25
runLast=hospital	-0.43
runLast=house	-0.53
runLast=i	-0.78
runLast=industry	0.3
runLast=initiative	0.28
runLast=institute	-0.68
runLast=island	-0.85
runLast=italy	0.57
runLast=jacobson	0.14
runLast=january	0.39
runLast=java	-0.48
runLast=johnson	0.09
runLast=july	-0.5
runLast=june	-0.25
runLast=justice	-0.62
runLast=kelly	-0.27
runLast=king	-0.44
runLast=kong	-0.93
runLast=korea	-0.46
runLast=korean	-0.67
runLast=latest	-0.09
runLast=limited	0.61
runLast=limpopo	-0.09
runLast=ltd	-0.45
runLast=malakal	-0.08
runLast=malta	-0.47
runLast=manchester	-0.81
runLast=mandela	-0.55
runLast=march	-0.09
runLast=marcos	-0.12
runLast=mcdaniel	-0.41
runLast=midlands	0.23
runLast=millions	-0.48
runLast=minasyan	0.39
runLast=minister	-0.26
runLast=ministry	0.06
runLast=mohammed	-0.59
runLast=monday	0.46
runLast=monica	-0.33
runLast=mp	-0.49
runLast=music	-0.75
runLast=narek	-0.9
runLast=newman	-0.64
runLast=news	-0.74
runLast=nigeria	-0.18
runLast=nile	-0.59
runLast=nuiry	0.37
runLast=nut	-0.58
runLast=oak	-0.47
runLast=obrador	-0.69
runLast=office	-0.45
runLast=ogunbowale	-0.7
runLast=o’toole	-0.35
runLast=panares	-0.5
runLast=park	-0.34
runLast=payment	-0.31
runLast=pittsburgh	-0.63
runLast=police	0.18
runLast=post	0.36
runLast=president	0.16
runLast=presse	-0.35
runLast=prince	-0.55
runLast=province	-0.04
runLast=putin	-0.56
runLast=quanzhang	-0.32
runLast=queensland	0.36
runLast=racing	-0.52
runLast=rangers	0.39
runLast=reference	-0.49
runLast=regiment	-0.6
runLast=representative	0.56
runLast=republic	-0.44
runLast=reserve	-0.75
runLast=resources	-0.87
runLast=river	-0.9
runLast=road	0.42
runLast=rothstein	-0.3
runLast=russia	0.07
runLast=ryan	-0.6
runLast=saturday	0.25
runLast=scaramucci	-0.47
runLast=school	-1.04
runLast=schools	-0.14
runLast=secretary	0.31
runLast=see	-0.18
runLast=service	-0.11
runLast=services	0.29
runLast=shearer	-0.1
runLast=show	-0.6
runLast=side	-0.5
runLast=smith	-0.63
runLast=snow	-0.05
runLast=society	0.09
runLast=soteldo	-0.12
runLast=spencer	-0.36
runLast=sports	0.16
runLast=square	-0.03
runLast=star	-0.73
runLast=state	0.04
runLast=states	0.33
runLast=street	0.06
runLast=sudan	-0.54
runLast=sunday	-0.2
runLast=tabigue	0.49
runLast=tagle	0.47
runLast=technology	-0.75
runLast=the	0.22
runLast=thomas	-0.72
runLast=thursday	-0.39
runLast=times	-0.47
runLast=town	-0.93
runLast=trends	-0.58
runLast=trump	0.26
runLast=trust	0.71
runLast=tuesday	0.53
runLast=university	-1.13
runLast=valley	-0.53
runLast=villa	-0.06
runLast=virginia	-0.43
runLast=wang	0.3
runLast=we	0.44
runLast=wednesday	0.35
runLast=west	-0.36
runLast=whip	0.24
runLast=who	0.22
runLast=williams	-0.32
runLast=wing	-0.41
runLast=wyoming	0.27
runLast=zoo	-0.71
shape=capitals	-0.27
site before=	0.46
site before='s	-0.08
site before=.	0.19
site before=:	0.34
site before=;	-0.09
site before=a	-0.1
site before=ana	-0.29
site before=and	0.15
site before=at	0.11
site before=by	0.45
site before=california	-0.37
site before=central	-0.53
site before=colorado	-0.36
site before=county	-0.46
site before=cuyahoga	-0.28
site before=for	-0.05
site before=from	-0.12
site before=in	-0.38
site before=inter-state	-0.35
site before=marathon	-0.5
site before=michigan	-0.4
site before=montgomery	-0.38
site before=new	-0.51
site before=of	0.2
site before=on	-0.19
site before=queen	-0.45
site before=royal	-0.58
site before=said	-0.49
site before=santa	-0.58
site before=sos	-0.36
site before=south	-0.36
site before=st	-0.47
site before=st.	-0.56
site before=state	-0.36
site before=the	0.18
site before=tipperary	-0.3
site before=to	0.11
site before=with	0.24
site before=’s	0.39
site words=2 false false	0.37
site words=2 false true	-0.14
site words=2 true false	-0.45
site words=2 true true	-0.33
site words=3 false false	0.73
site words=3 false true	-0.44
site words=3 true false	0.09
site words=3 true true	-0.4
site words=4 false false	-0.07
site words=4 false true	0.07
site words=4 true false	-0.24
site words=4 true true	0.28
site words=5 false false	-1.52
site words=5 false true	-1.47
site words=5 true false	0.15
site words=5 true true	-1.06
site=area	-0.09
site=body	0.48
site=building	0.2
site=division	0.17
site=road	0.49
siteFirst=ana	-0.26
siteFirst=animal	-0.71
siteFirst=as	-0.64
siteFirst=atlantic	-0.26
siteFirst=barclays	0.9
siteFirst=beverly	0.76
siteFirst=british	0.54
siteFirst=california	0.56
siteFirst=cape	0.13
siteFirst=cavan	0.65
siteFirst=children	-1.06
siteFirst=city	0.61
siteFirst=cloverhill	0.51
siteFirst=college	-0.6
siteFirst=colorado	0.49
siteFirst=county	-1.4
siteFirst=cuyahoga	0.53
siteFirst=dallas	0.47
siteFirst=district	-0.78
siteFirst=eastern	0.28
siteFirst=elementary	-0.25
siteFirst=federal	-0.49
siteFirst=fort	0.55
siteFirst=gulf	-1.12
siteFirst=high	-0.74
siteFirst=hotel	0.34
siteFirst=international	-0.78
siteFirst=kilburn	-0.18
siteFirst=korean	0.31
siteFirst=lake	0.58
siteFirst=mahim	-0.45
siteFirst=management	-0.26
siteFirst=marathon	0.35
siteFirst=medical	-0.65
siteFirst=memorial	-0.64
siteFirst=miami	0.48
siteFirst=michigan	-0.49
siteFirst=montgomery	0.12
siteFirst=national	0.18
siteFirst=new	0.43
siteFirst=north	-0.29
siteFirst=orange	0.69
siteFirst=queen	-0.08
siteFirst=rhode	0.36
siteFirst=rift	0.11
siteFirst=river	0.34
siteFirst=royal	0.24
siteFirst=santa	-0.27
siteFirst=school	-0.39
siteFirst=scott	0.92
siteFirst=seoul	-0.2
siteFirst=sos	-0.57
siteFirst=south	0.39
siteFirst=st	0.29
siteFirst=st.	0.13
siteFirst=state	-0.87
siteFirst=suffolk	0.46
siteFirst=supreme	-0.28
siteFirst=third	0.62
siteFirst=town	-0.56
siteFirst=u.s.	-0.77
siteFirst=unified	-0.29
siteFirst=university	-0.21
siteFirst=washington	0.61
siteFirst=west	0.35
siteFirst=white	-0.8
siteFirst=women	-0.85
siteFirst=wright	-0.62
siteWord=academy	0.53
siteWord=airport	-0.61
siteWord=avenue	0.75
siteWord=bay	0.83
siteWord=castle	-0.41
siteWord=cathedral	0.25
siteWord=center	-0.19
siteWord=centre	0.26
siteWord=church	0.49
siteWord=coast	0.55
siteWord=college	0.27
siteWord=complex	0.44
siteWord=county	0.6
siteWord=court	0.07
siteWord=creek	-0.2
siteWord=district	-1.24
siteWord=drive	0.06
siteWord=embassy	0.11
siteWord=estate	0.68
siteWord=farm	-0.4
siteWord=hall	-0.13
siteWord=highway	-0.52
siteWord=hill	-0.38
siteWord=hills	0.77
siteWord=hospital	-0.44
siteWord=hotel	-0.5
siteWord=house	-1.1
siteWord=institute	-0.23
siteWord=island	0.51
siteWord=market	-0.95
siteWord=parish	0.53
siteWord=park	-0.6
siteWord=peninsula	0.31
siteWord=plant	-1
siteWord=province	-0.53
siteWord=reserve	0.57
siteWord=river	-0.98
siteWord=road	-0.37
siteWord=school	-0.41
siteWord=security	-0.44
siteWord=square	0.12
siteWord=st.	-0.71
siteWord=stadium	0.46
siteWord=street	0.46
siteWord=theatre	0.15
siteWord=university	0.49
siteWord=valley	-0.46
siteWord=village	-0.11
siteWord=zoo	-0.68
smallElsewhere	-1.59
surname	-2.86
titleBefore	-1.82
topHead=acl NN	-0.45
topHead=acl:relcl NN	-0.11
topHead=acl:relcl NNP	0.26
topHead=acl:relcl NNS	-0.78
topHead=advcl JJ	0.28
topHead=advcl VB	-0.15
topHead=advcl VBD	-0.74
topHead=advcl VBN	0.41
topHead=advcl VBP	-0.66
topHead=advcl VBZ	-0.35
topHead=advmod CD	-0.71
topHead=advmod JJ	-0.64
topHead=advmod JJR	-0.14
topHead=advmod NN	-0.91
topHead=advmod NNP	-0.48
topHead=advmod NNS	-0.32
topHead=advmod RB	-0.2
topHead=advmod VB	-0.75
topHead=advmod VBD	-0.95
topHead=advmod VBG	-0.47
topHead=advmod VBN	-0.77
topHead=advmod VBP	-0.87
topHead=advmod VBZ	-0.77
topHead=amod NN	0.06
topHead=amod NNP	-0.86
topHead=amod NNPS	-0.67
topHead=amod NNS	0.15
topHead=appos CD	0.77
topHead=appos NN	-0.65
topHead=appos NNP	-0.19
topHead=appos NNPS	0.23
topHead=appos NNS	-0.59
topHead=aux VB	-0.31
topHead=aux VBN	-0.54
topHead=case CD	-0.23
topHead=case DT	-0.08
topHead=case JJ	-0.18
topHead=case JJS	-0.31
topHead=case NN	-0.85
topHead=case NNP	-0.68
topHead=case NNPS	-0.51
topHead=case NNS	-0.78
topHead=case PRP	-0.26
topHead=case RB	-0.12
topHead=case VBZ	-0.14
topHead=case WP	-0.37
topHead=cc JJ	-0.32
topHead=cc NN	-0.66
topHead=cc NNP	-0.26
topHead=cc NNS	-0.46
topHead=cc VB	-0.6
topHead=cc VBD	-0.57
topHead=cc VBG	-0.21
topHead=cc VBN	-0.33
topHead=cc VBP	-0.6
topHead=cc VBZ	-0.37
topHead=cc:preconj NN	-0.6
topHead=ccomp VBD	0.26
topHead=compound CD	-0.96
topHead=compound JJ	-0.88
topHead=compound NNP	-0.2
topHead=compound NNPS	0.15
topHead=compound VB	0.06
topHead=compound VBG	-0.57
topHead=compound VBN	0.27
topHead=compound VBZ	-0.45
topHead=conj CD	-0.09
topHead=conj JJ	-0.12
topHead=conj NN	-0.8
topHead=conj NNP	0.3
topHead=conj NNPS	0.15
topHead=conj NNS	-0.91
topHead=conj VBN	-0.14
topHead=cop NN	-0.33
topHead=csubj JJ	0.26
topHead=csubj NN	-0.88
topHead=csubj VB	-0.7
topHead=dep NN	-0.7
topHead=dep VBN	-0.45
topHead=det CD	-0.26
topHead=det JJ	-0.26
topHead=det NN	-0.51
topHead=det NNP	-0.34
topHead=det NNS	-0.66
topHead=det VBN	-0.12
topHead=det:predet NN	-0.36
topHead=det:predet NNS	-0.29
topHead=discourse JJ	-0.49
topHead=discourse VB	-0.64
topHead=discourse VBD	-0.36
topHead=discourse VBP	-0.14
topHead=expl JJ	-0.29
topHead=expl NN	-0.12
topHead=expl VB	-0.32
topHead=expl VBD	-0.52
topHead=expl VBN	-0.65
topHead=expl VBP	-0.43
topHead=expl VBZ	-0.68
topHead=fixed JJ	-0.25
topHead=fixed RB	-0.14
topHead=flat NN	-1.28
topHead=flat NNP	-0.26
topHead=flat NNPS	0.3
topHead=flat NNS	-0.51
topHead=iobj VB	-0.56
topHead=iobj VBD	-0.2
topHead=iobj VBG	-0.4
topHead=list NN	-0.68
topHead=list NNP	0.38
topHead=mark JJ	-0.23
topHead=mark NN	-0.19
topHead=mark VB	-0.56
topHead=mark VBD	-0.33
topHead=mark VBG	-0.4
topHead=mark VBN	-0.3
topHead=mark VBP	-0.27
topHead=mark VBZ	-0.52
topHead=nmod CD	0.44
topHead=nmod DT	0.35
topHead=nmod JJ	-0.53
topHead=nmod JJS	0.37
topHead=nmod NN	0.18
topHead=nmod NNP	-0.17
topHead=nmod NNPS	-1.12
topHead=nmod NNS	-0.09
topHead=nmod RB	0.51
topHead=nmod:desc NNP	0.25
topHead=nmod:poss NN	-0.08
topHead=nmod:poss NNP	0.13
topHead=nmod:poss NNPS	-0.41
topHead=nmod:poss NNS	0.08
topHead=nmod:poss VBN	-0.71
topHead=nmod:unmarked CD	-1.89
topHead=nmod:unmarked JJ	-0.54
topHead=nmod:unmarked NN	-1.01
topHead=nmod:unmarked NNP	0.56
topHead=nsubj CD	0.06
topHead=nsubj DT	-0.64
topHead=nsubj JJ	-0.16
topHead=nsubj JJR	-0.11
topHead=nsubj NN	0.13
topHead=nsubj NNP	-0.52
topHead=nsubj NNS	0.12
topHead=nsubj RB	-0.27
topHead=nsubj VBD	-0.39
topHead=nsubj VBG	-0.61
topHead=nsubj VBN	-0.39
topHead=nsubj VBP	0.13
topHead=nsubj VBZ	-0.24
topHead=nsubj WP	-0.28
topHead=nsubj WRB	-0.27
topHead=nsubj:outer VB	-0.3
topHead=nsubj:pass JJ	-0.7
topHead=nummod NN	-0.69
topHead=nummod NNS	-0.2
topHead=obj NN	-0.62
topHead=obj NNS	-0.73
topHead=obj VB	-0.51
topHead=obj VBD	0.03
topHead=obj VBG	-0.51
topHead=obj VBN	-1.01
topHead=obj VBP	0.08
topHead=obj VBZ	-0.25
topHead=obl JJ	-0.27
topHead=obl JJR	-0.74
topHead=obl NNS	-0.29
topHead=obl RB	-0.22
topHead=obl VB	0.19
topHead=obl VBD	-0.24
topHead=obl VBG	0.16
topHead=obl VBN	-0.13
topHead=obl VBZ	0.38
topHead=obl:agent VBN	-0.06
topHead=obl:unmarked VB	-0.84
topHead=obl:unmarked VBD	-0.77
topHead=obl:unmarked VBG	-0.62
topHead=obl:unmarked VBN	-0.86
topHead=obl:unmarked VBP	-0.27
topHead=obl:unmarked VBZ	-0.44
topHead=parataxis JJ	0.26
topHead=parataxis VB	0.06
topHead=parataxis VBD	-0.63
topHead=parataxis VBN	-0.47
topHead=root root	-0.17
topHead=xcomp VB	-0.59
topHead=xcomp VBD	0.15
topHead=xcomp VBG	-0.8
topHead=xcomp VBN	-0.16
topRelation=acl	-0.72
topRelation=acl:relcl	0.2
topRelation=advcl	0.26
topRelation=advmod	-1.07
topRelation=amod	-0.11
topRelation=aux	-0.37
topRelation=case	-1.06
topRelation=cc	-0.9
topRelation=cc:preconj	-0.65
topRelation=ccomp	0.32
topRelation=compound	-0.06
topRelation=conj	-0.15
topRelation=cop	-0.41
topRelation=csubj	0.14
topRelation=dep	-0.62
topRelation=det	-0.58
topRelation=det:predet	-0.58
topRelation=discourse	-0.4
topRelation=expl	-0.95
topRelation=fixed	-0.14
topRelation=flat	-0.31
topRelation=iobj	-0.21
topRelation=list	0.35
topRelation=mark	-0.99
topRelation=nmod	0.05
topRelation=nmod:desc	0.25
topRelation=nmod:poss	-0.17
topRelation=nmod:unmarked	-0.26
topRelation=nsubj	-0.07
topRelation=nsubj:outer	-0.38
topRelation=nummod	-0.48
topRelation=obl	-0.05
topRelation=obl:agent	-0.08
topRelation=obl:unmarked	-1.34
topRelation=parataxis	0.28
topRelation=punct	0.62
topRelation=root	-0.17
topRelation=vocative	-0.58
topRelation=xcomp	-0.11
unknown before=	-2.11
unknown before=!	-0.51
unknown before="	-1.66
unknown before='	-1.08
unknown before='s	-1.44
unknown before=(	-0.64
unknown before=)	-0.78
unknown before=*	-0.58
unknown before=,	-0.21
unknown before=-	-1.26
unknown before=--	-0.77
unknown before=.	-0.7
unknown before=...	-0.5
unknown before=/	-1.03
unknown before=1	-0.44
unknown before=10th	-0.68
unknown before=2018	-0.73
unknown before=29	-0.26
unknown before=2nd	-0.65
unknown before=4	-0.24
unknown before=9.30	-0.36
unknown before=:	-0.12
unknown before=;	0.47
unknown before=?	0.12
unknown before=[	-0.76
unknown before=]	-0.35
unknown before=a	-0.92
unknown before=a.m.	-0.58
unknown before=about	-0.91
unknown before=accused	-0.43
unknown before=added	-0.45
unknown before=adviser	-0.43
unknown before=after	-0.83
unknown before=against	-0.77
unknown before=an	-0.14
unknown before=and	-0.43
unknown before=announced	-0.64
unknown before=annual	-0.42
unknown before=arrested	-0.54
unknown before=as	-1.3
unknown before=asked	-0.55
unknown before=at	-0.32
unknown before=ate	-0.3
unknown before=awarded	-0.44
unknown before=based	-0.71
unknown before=because	-0.51
unknown before=before	-0.82
unknown before=believes	-0.59
unknown before=between	-0.79
unknown before=bin	-0.73
unknown before=biturbocharged	-0.79
unknown before=board	-0.73
unknown before=both	-0.69
unknown before=brother	-0.46
unknown before=but	-0.63
unknown before=by	-0.62
unknown before=called	-1.05
unknown before=canadian	-0.59
unknown before=candidate	-0.37
unknown before=charity	-0.56
unknown before=chef	-0.59
unknown before=chief	-0.39
unknown before=coach	-0.37
unknown before=conference	-0.71
unknown before=confirmed	-0.56
unknown before=current	-0.78
unknown before=day	0.24
unknown before=deadly	-0.57
unknown before=degrees	-0.64
unknown before=died	-0.45
unknown before=director	-0.53
unknown before=driver	-0.57
unknown before=drug	-0.61
unknown before=during	-0.45
unknown before=early	-0.69
unknown before=expert	-0.29
unknown before=family	-0.47
unknown before=famous	-0.44
unknown before=firm	-0.87
unknown before=first	0.14
unknown before=for	-0.84
unknown before=former	-1.03
unknown before=found	-0.44
unknown before=four	-0.78
unknown before=give	-0.53
unknown before=group	-0.46
unknown before=had	-0.61
unknown before=has	-0.71
unknown before=have	-0.74
unknown before=head	-0.41
unknown before=help	-0.57
unknown before=her	-0.59
unknown before=his	-0.72
unknown before=how	-0.62
unknown before=identified	-0.34
unknown before=if	-0.46
unknown before=in	0.09
unknown before=include	-1.02
unknown before=included	-0.47
unknown before=includes	-0.74
unknown before=including	-0.77
unknown before=individual	-0.45
unknown before=influenza	-0.54
unknown before=into	0.3
unknown before=involving	-0.63
unknown before=is	-1.11
unknown before=known	-0.61
unknown before=last	-0.78
unknown before=late	-0.96
unknown before=latest	-0.44
unknown before=lethal	-0.56
unknown before=like	-0.49
unknown before=located	-0.24
unknown before=manager	-0.38
unknown before=million	0.41
unknown before=minister	-0.34
unknown before=more	-0.29
unknown before=named	-0.7
unknown before=new	0.08
unknown before=next	-0.83
unknown before=of	-0.39
unknown before=officer	-0.58
unknown before=official	-0.72
unknown before=old	-0.82
unknown before=on	-2.27
unknown before=or	-0.99
unknown before=other	-0.75
unknown before=our	-0.68
unknown before=over	-0.45
unknown before=pathogenic	-0.46
unknown before=pay	-0.31
unknown before=people	-0.23
unknown before=pm	-0.66
unknown before=president	-0.57
unknown before=producer	-0.5
unknown before=professor	-0.36
unknown before=recent	-0.6
unknown before=resistant	-0.49
unknown before=ruling	0.24
unknown before=run	-0.74
unknown before=said	-1.8
unknown before=say	-0.7
unknown before=says	-0.97
unknown before=since	-1.05
unknown before=singer	-0.45
unknown before=so	-0.48
unknown before=solar	-0.35
unknown before=some	-0.6
unknown before=son	-0.4
unknown before=south	-0.66
unknown before=spokesman	-0.53
unknown before=spokeswoman	-0.35
unknown before=star	-0.48
unknown before=state	-0.27
unknown before=such	-0.39
unknown before=suspected	-0.56
unknown before=that	-0.1
unknown before=the	-0.25
unknown before=then	0.19
unknown before=think	-0.53
unknown before=this	-1.06
unknown before=through	-0.68
unknown before=till	-0.56
unknown before=to	-0.41
unknown before=told	-0.87
unknown before=under	-0.49
unknown before=until	-0.39
unknown before=was	-0.84
unknown before=well	-0.38
unknown before=what	-0.44
unknown before=when	-1.11
unknown before=where	0.34
unknown before=which	-0.85
unknown before=while	-1.18
unknown before=why	0.37
unknown before=wife	-0.54
unknown before=wild	-0.64
unknown before=winning	-0.38
unknown before=with	-1.98
unknown before=your	-0.41
unknown before=–	-1.15
unknown before=—	-0.95
unknown before=‘	-1.49
unknown before=’	-0.31
unknown before=’s	-0.96
unknown before=“	-1.47
unknown before=”	-1.36
unknown before=…	-0.45
unknown words=1 false false	-0.51
unknown words=2 false false	-0.49
unknown words=3 false false	-0.82
unknown words=4 false false	-0.46
unknown words=5 false false	-0.63
words=1	-0.22
words=2	0.16
words=4	-0.18
words=5	-0.8
`;
