/** Holders of other offices, in the form of `leaders.ts`: ministers, governors, chiefs of staff, heads of international bodies. UNO, EUR, IGO and NGO stand for bodies of no one country. */
export const ministerRows = `
USA	secretary of state	Madeleine Albright 1997-01-23	Colin Powell 2001-01-20	Condoleezza Rice 2005-01-26	Hillary Clinton|Hillary Rodham Clinton 2009-01-21	John Kerry 2013-02-01	Rex Tillerson 2017-02-01	Mike Pompeo 2018-04-26	Antony Blinken|Anthony Blinken|Tony Blinken 2021-01-26	Marco Rubio 2025-01-21
USA	defence secretary	William Cohen 1997-01-24	Donald Rumsfeld 2001-01-20	Robert Gates 2006-12-18	Leon Panetta 2011-07-01	Chuck Hagel 2013-02-27	Ash Carter|Ashton Carter 2015-02-17	Jim Mattis|James Mattis 2017-01-20	Mark Esper 2019-07-23	Christopher C. Miller 2020-11-09	Lloyd Austin|Lloyd J. Austin 2021-01-22	Pete Hegseth 2025-01-25
USA	deputy defence secretary	Paul Wolfowitz 2001-03-02	Gordon R. England 2005-05-13	Ash Carter 2011-10-06	Bob Work 2014-05-05	Patrick M. Shanahan|Patrick Shanahan 2017-07-19	David Norquist 2019-07-31	Kathleen Hicks|Deputy Secretary Hicks 2021-02-09	Steve Feinberg 2025-03-17
USA	deputy secretary of state	Strobe Talbott 1994-02-22	Richard Armitage 2001-03-26	John Negroponte 2007-02-27	William J. Burns 2011-07-28	Antony Blinken 2015-01-09	John Sullivan (diplomat)|John J. Sullivan 2017-05-24	Stephen Biegun 2019-12-21	Wendy Sherman 2021-04-14	Victoria Nuland 2023-07-29	Kurt Campbell 2024-02-12	Christopher Landau 2025-03-25
USA	national security adviser	Sandy Berger 1997-03-14	Condoleezza Rice 2001-01-20	Stephen Hadley 2005-01-26	Thomas Donilon 2010-10-08	Susan Rice 2013-07-01	Michael Flynn 2017-01-20	H. R. McMaster|H.R. McMaster 2017-02-20	John Bolton 2018-04-09	Robert C. O'Brien|Robert O'Brien 2019-09-18	Jake Sullivan 2021-01-20	Mike Waltz|Michael Waltz 2025-01-20
USA	treasury secretary	Timothy Geithner 2009-01-26	Jack Lew 2013-02-28	Steven Mnuchin 2017-02-13	Janet Yellen 2021-01-26	Scott Bessent 2025-01-28
USA	attorney general	John Ashcroft 2001-02-02	Alberto Gonzales 2005-02-03	Eric Holder 2009-02-03	Loretta Lynch 2015-04-27	Jeff Sessions 2017-02-09	William Barr|Bill Barr 2019-02-14	Merrick Garland 2021-03-11	Pam Bondi 2025-02-05
USA	secretary of homeland security	Tom Ridge 2003-01-24	Michael Chertoff 2005-02-15	Janet Napolitano 2009-01-21	Jeh Johnson 2013-12-23	Kirstjen Nielsen 2017-12-06	Alejandro Mayorkas 2021-02-02	Kristi Noem 2025-01-25
USA	CIA director	George Tenet 1996-12-15	Porter Goss 2004-09-24	Michael Hayden 2006-05-30	Leon Panetta 2009-02-13	David Petraeus 2011-09-06	John Brennan 2013-03-08	Mike Pompeo 2017-01-23	Gina Haspel 2018-04-26	William J. Burns|William Burns|Bill Burns 2021-03-19	John Ratcliffe 2025-01-23
USA	FBI director	Robert Mueller 2001-09-04	James Comey 2013-09-04	Christopher A. Wray|Christopher Wray 2017-08-02	Kash Patel 2025-02-20
USA	ambassador to the United Nations	John Bolton 2005-08-01	Susan Rice 2009-01-26	Samantha Power 2013-08-05	Nikki Haley 2017-01-27	Kelly Craft 2019-09-12	Linda Thomas-Greenfield 2021-02-25
USA	chairman of the joint chiefs of staff	Richard Myers 2001-10-01	Peter Pace 2005-10-01	Michael Mullen|Mike Mullen 2007-10-01	Martin Dempsey 2011-10-01	Joseph Dunford 2015-10-01	Mark Milley 2019-10-01	Charles Q. Brown Jr.|Charles Q. Brown 2023-10-01	Dan Caine 2025-04-11
USA	House speaker	Dennis Hastert 1999-01-06	Nancy Pelosi 2007-01-04	John Boehner 2011-01-05	Paul Ryan 2015-10-29	Nancy Pelosi 2019-01-03	Kevin McCarthy 2023-01-07	Mike Johnson 2023-10-25
USA	White House press secretary	Ari Fleischer 2001-01-20	Robert Gibbs 2009-01-20	Jay Carney 2011-02-11	Josh Earnest 2014-06-20	Sean Spicer 2017-01-20	Sarah Huckabee Sanders|Sarah Sanders 2017-07-21	Kayleigh McEnany 2020-04-07	Jen Psaki 2021-01-20	Karine Jean-Pierre 2022-05-13	Karoline Leavitt 2025-01-20
USA	Pentagon spokesman	John Kirby 2021-01-20	Patrick S. Ryder|Pat Ryder 2022-08-01
USA	State Department spokesman	Ned Price 2021-01-20	Matthew Miller 2023-04-24
GBR	foreign secretary	Robin Cook 1997-05-02	Jack Straw 2001-06-08	Margaret Beckett 2006-05-05	David Miliband 2007-06-28	William Hague 2010-05-12	Philip Hammond 2014-07-15	Boris Johnson 2016-07-13	Jeremy Hunt 2018-07-09	Dominic Raab 2019-07-24	Liz Truss 2021-09-15	James Cleverly 2022-09-06	David Cameron 2023-11-13	David Lammy 2024-07-05	Yvette Cooper 2025-09-05
GBR	defence secretary	Geoff Hoon 1999-10-11	John Reid 2005-05-06	Des Browne 2006-05-05	Liam Fox 2010-05-12	Philip Hammond 2011-10-14	Michael Fallon 2014-07-15	Gavin Williamson 2017-11-02	Penny Mordaunt 2019-05-01	Ben Wallace (politician) 2019-07-24	Grant Shapps 2023-08-31	John Healey 2024-07-05
GBR	home secretary	David Blunkett 2001-06-08	Charles Clarke 2004-12-15	John Reid 2006-05-05	Jacqui Smith 2007-06-28	Theresa May 2010-05-12	Amber Rudd 2016-07-13	Sajid Javid 2018-04-30	Priti Patel 2019-07-24	Suella Braverman 2022-09-06	James Cleverly 2023-11-13	Yvette Cooper 2024-07-05	Shabana Mahmood 2025-09-05
GBR	chancellor of the exchequer	Alistair Darling 2007-06-28	George Osborne 2010-05-11	Philip Hammond 2016-07-13	Sajid Javid 2019-07-24	Rishi Sunak 2020-02-13	Nadhim Zahawi 2022-07-05	Kwasi Kwarteng 2022-09-06	Jeremy Hunt 2022-10-14	Rachel Reeves 2024-07-05
GBR	mayor of London	Ken Livingstone 2000-05-04	Boris Johnson 2008-05-04	Sadiq Khan 2016-05-09
GBR	opposition leader	William Hague 1997-06-19	Iain Duncan Smith 2001-09-13	Michael Howard 2003-11-06	David Cameron 2005-12-06	Ed Miliband 2010-09-25	Jeremy Corbyn 2015-09-12	Keir Starmer 2020-04-04	Rishi Sunak 2024-07-05	Kemi Badenoch 2024-11-02
FRA	foreign minister	Hubert Védrine 1997-06-04	Dominique de Villepin 2002-05-07	Michel Barnier 2004-03-31	Philippe Douste-Blazy 2005-06-02	Bernard Kouchner 2007-05-18	Michèle Alliot-Marie 2010-11-14	Alain Juppé|Alain Juppe 2011-02-27	Laurent Fabius 2012-05-16	Jean-Marc Ayrault 2016-02-11	Jean-Yves Le Drian 2017-05-17	Catherine Colonna 2022-05-20	Stéphane Séjourné|Stephane Sejourne 2024-01-11	Jean-Noël Barrot|Jean-Noel Barrot 2024-09-21
FRA	defence minister	Alain Richard 1997-06-04	Michèle Alliot-Marie 2002-05-07	Hervé Morin 2007-05-18	Gérard Longuet 2011-02-27	Jean-Yves Le Drian 2012-05-16	Sylvie Goulard 2017-05-17	Florence Parly 2017-06-21	Sébastien Lecornu|Sebastien Lecornu 2022-05-20	Catherine Vautrin 2025-10-12
FRA	interior minister	Bernard Cazeneuve 2014-04-02	Gérard Collomb 2017-05-17	Christophe Castaner 2018-10-16	Gérald Darmanin|Gerald Darmanin 2020-07-06	Bruno Retailleau 2024-09-21
FRA	chief of the defence staff	Pierre de Villiers 2014-02-15	François Lecointre|Francois Lecointre 2017-07-20	Thierry Burkhard 2021-07-22	Fabien Mandon 2025-09-01
FRA	finance minister	Bruno Le Maire 2017-05-17	Antoine Armand 2024-09-21	Éric Lombard 2024-12-23
DEU	foreign minister	Joschka Fischer 1998-10-27	Frank-Walter Steinmeier 2005-11-22	Guido Westerwelle 2009-10-28	Frank-Walter Steinmeier 2013-12-17	Sigmar Gabriel 2017-01-27	Heiko Maas 2018-03-14	Annalena Baerbock 2021-12-08	Johann Wadephul 2025-05-06
DEU	defence minister	Rudolf Scharping 1998-10-27	Peter Struck 2002-07-19	Franz Josef Jung 2005-11-22	Karl-Theodor zu Guttenberg 2009-10-28	Thomas de Maizière 2011-03-03	Ursula von der Leyen 2013-12-17	Annegret Kramp-Karrenbauer 2019-07-17	Christine Lambrecht 2021-12-08	Boris Pistorius 2023-01-19
DEU	interior minister	Otto Schily 1998-10-27	Wolfgang Schäuble 2005-11-22	Thomas de Maizière 2013-12-17	Horst Seehofer 2018-03-14	Nancy Faeser 2021-12-08	Alexander Dobrindt 2025-05-06
DEU	finance minister	Peer Steinbrück 2005-11-22	Wolfgang Schäuble|Wolfgang Schaeuble 2009-10-28	Olaf Scholz 2018-03-14	Christian Lindner 2021-12-08	Lars Klingbeil 2025-05-06
DEU	economy minister	Peter Altmaier 2018-03-14	Robert Habeck 2021-12-08
ITA	foreign minister	Franco Frattini 2008-05-08	Federica Mogherini 2014-02-22	Paolo Gentiloni 2014-10-31	Angelino Alfano 2016-12-12	Enzo Moavero Milanesi 2018-06-01	Luigi Di Maio 2019-09-05	Antonio Tajani 2022-10-22
ITA	defence minister	Roberta Pinotti 2014-02-22	Elisabetta Trenta 2018-06-01	Lorenzo Guerini 2019-09-05	Guido Crosetto 2022-10-22
ITA	interior minister	Roberto Maroni 2008-05-08	Marco Minniti 2016-12-12	Matteo Salvini 2018-06-01	Luciana Lamorgese 2019-09-05	Matteo Piantedosi 2022-10-22
ESP	foreign minister	Josep Borrell 2018-06-07	Arancha González Laya 2020-01-13	José Manuel Albares 2021-07-12
ESP	defence minister	José Bono 2004-04-18	Carme Chacón 2008-04-14	María Dolores de Cospedal 2016-11-04	Margarita Robles 2018-06-07
RUS	foreign minister	Igor Ivanov 1998-09-11	Sergey Lavrov|Sergei Lavrov 2004-03-09
RUS	deputy foreign minister	Sergei Ryabkov|Sergey Ryabkov 2008-08-15
RUS	defence minister	Igor Sergeyev 1997-05-22	Sergei Ivanov 2001-03-28	Anatoly Serdyukov 2007-02-15	Sergei Shoigu|Sergey Shoigu 2012-11-06	Andrey Belousov|Andrei Belousov 2024-05-14
RUS	deputy defence minister	Andrey Kartapolov|Andrei Kartapolov 2018-07-30	- 2021-10-05
RUS	chief of the general staff	Anatoly Kvashnin 1997-06-19	Yuri Baluyevsky 2004-07-19	Nikolai Makarov 2008-06-03	Valery Gerasimov 2012-11-09
RUS	Kremlin spokesman	Dmitry Peskov|Dmitri Peskov 2012-05-22
RUS	foreign ministry spokeswoman	Maria Zakharova 2015-08-10
RUS	defence ministry spokesman	Igor Konashenkov 2011-01-01
RUS	FSB director	Nikolai Patrushev 1999-08-09	Alexander Bortnikov 2008-05-12
RUS	SVR director	Sergei Naryshkin|Sergey Naryshkin 2016-10-05
RUS	secretary of the Security Council	Nikolai Patrushev 2008-05-12	Sergei Shoigu 2024-05-12
RUS	ambassador to the United Nations	Vitaly Churkin 2006-04-08	Vasily Nebenzya|Vassily Nebenzia 2017-07-27
RUS	head of the Chechen Republic	Akhmad Kadyrov 2000-07-10	Alu Alkhanov 2004-08-30	Ramzan Kadyrov 2007-02-15
RUS	mayor of Moscow	Yury Luzhkov 1992-06-06	Sergey Sobyanin|Sergei Sobyanin 2010-10-21
UKR	foreign minister	Boris Tarasyuk 2005-02-04	Arseniy Yatsenyuk 2007-03-21	Volodymyr Ohryzko 2007-12-18	Petro Poroshenko 2009-10-09	Kostyantyn Gryshchenko 2010-03-11	Andrii Deshchytsia 2014-02-27	Pavlo Klimkin 2014-06-19	Vadym Prystaiko 2019-08-29	Dmytro Kuleba 2020-03-04	Andrii Sybiha 2024-09-05
UKR	defence minister	Anatoliy Hrytsenko 2005-02-04	Valeriy Heletey 2014-07-03	Stepan Poltorak 2014-10-14	Andriy Zahorodniuk 2019-08-29	Andrii Taran 2020-03-04	Oleksii Reznikov|Oleksiy Reznikov 2021-11-04	Rustem Umerov 2023-09-06	Denys Shmyhal 2025-07-17
UKR	commander-in-chief	Viktor Muzhenko 2014-07-03	Ruslan Khomchak 2020-03-27	Valerii Zaluzhnyi|Valeriy Zaluzhny|Valery Zaluzhny|Valeriy Zaluzhnyi 2021-07-27	Oleksandr Syrskyi|Oleksandr Syrsky 2024-02-08
UKR	mayor of Kyiv	Vitali Klitschko|Vitaliy Klitschko 2014-06-05
UKR	interior minister	Arsen Avakov 2014-02-27	Denys Monastyrsky 2021-07-16	Ihor Klymenko 2023-01-18
UKR	head of the presidential office	Andriy Yermak 2020-02-11
UKR	presidential adviser	Oleksiy Arestovych 2020-12-01	Mykhailo Podolyak 2023-01-17
UKR	chief of military intelligence	Kyrylo Budanov 2020-08-05
CHN	foreign minister	Tang Jiaxuan 1998-03-18	Li Zhaoxing 2003-03-17	Yang Jiechi 2007-04-27	Wang Yi (politician)|Wang Yi 2013-03-16	Qin Gang 2022-12-30	Wang Yi 2023-07-25
CHN	defence minister	Chi Haotian 1993-03-29	Cao Gangchuan 2003-03-17	Liang Guanglie 2008-03-17	Chang Wanquan 2013-03-16	Wei Fenghe 2018-03-19	Li Shangfu 2023-03-12	Dong Jun 2023-12-29
CHN	foreign ministry spokesman	Geng Shuang 2016-09-26	Zhao Lijian 2020-02-24	Wang Wenbin 2020-07-17	Lin Jian 2024-03-18
CHN	foreign ministry spokeswoman	Hua Chunying 2012-11-16	Mao Ning 2022-09-05
IND	foreign minister	Jaswant Singh 1998-12-05	Natwar Singh 2004-05-22	Pranab Mukherjee 2006-10-24	S. M. Krishna 2009-05-22	Salman Khurshid 2012-10-28	Sushma Swaraj 2014-05-26	S. Jaishankar|Subrahmanyam Jaishankar 2019-05-30
IND	defence minister	George Fernandes 2001-10-15	Pranab Mukherjee 2004-05-22	A. K. Antony 2006-10-24	Manohar Parrikar 2014-11-09	Nirmala Sitharaman 2017-09-03	Rajnath Singh 2019-05-30
IND	home minister	L. K. Advani|Lal Krishna Advani 1998-03-19	Shivraj Patil 2004-05-22	P. Chidambaram 2008-11-30	Sushilkumar Shinde 2012-07-31	Rajnath Singh 2014-05-26	Amit Shah 2019-05-30
IND	finance minister	Arun Jaitley 2014-05-26	Nirmala Sitharaman 2019-05-31
IND	national security adviser	Ajit Doval 2014-05-30
IND	chief minister of West Bengal	Buddhadeb Bhattacharjee 2000-11-06	Mamata Banerjee 2011-05-20
IND	chief minister of Uttar Pradesh	Mayawati 2007-05-13	Akhilesh Yadav 2012-03-15	Yogi Adityanath 2017-03-19
IND	chief minister of Himachal Pradesh	Virbhadra Singh 2012-12-25	Jai Ram Thakur|Jairam Thakur 2017-12-27	Sukhvinder Singh Sukhu 2022-12-11
IND	chief minister of Delhi	Sheila Dikshit 1998-12-03	Arvind Kejriwal 2015-02-14	Atishi 2024-09-21	Rekha Gupta 2025-02-20
IND	chief minister of Punjab	Parkash Singh Badal 2007-03-01	Amarinder Singh 2017-03-16	Charanjit Singh Channi 2021-09-20	Bhagwant Mann 2022-03-16
IND	chief minister of Maharashtra	Devendra Fadnavis 2014-10-31	Uddhav Thackeray 2019-11-28	Eknath Shinde 2022-06-30	Devendra Fadnavis 2024-12-05
IND	chief minister of Bihar	Nitish Kumar 2005-11-24
IND	chief minister of Kerala	Pinarayi Vijayan 2016-05-25
IND	chief minister of Tamil Nadu	J. Jayalalithaa|Jayalalithaa 2011-05-16	Edappadi K. Palaniswami 2017-02-16	M. K. Stalin 2021-05-07
IND	chief minister of Karnataka	B. S. Yediyurappa 2019-07-26	Basavaraj Bommai 2021-07-28	Siddaramaiah 2023-05-20
IND	chief minister of Assam	Sarbananda Sonowal 2016-05-24	Himanta Biswa Sarma 2021-05-10
IND	chief minister of Rajasthan	Vasundhara Raje 2013-12-13	Ashok Gehlot 2018-12-17	Bhajan Lal Sharma 2023-12-15
IND	chief minister of Madhya Pradesh	Shivraj Singh Chouhan 2005-11-29	Mohan Yadav 2023-12-13
IND	chief minister of Manipur	Okram Ibobi Singh 2002-03-07	N. Biren Singh 2017-03-15	- 2025-02-13
IND	chief minister of Gujarat	Narendra Modi 2001-10-07	Anandiben Patel 2014-05-22	Vijay Rupani 2016-08-07	Bhupendrabhai Patel 2021-09-13
IND	chief minister of Jammu and Kashmir	Omar Abdullah 2009-01-05	Mufti Mohammad Sayeed 2015-03-01	Mehbooba Mufti 2016-04-04	- 2018-06-19	Omar Abdullah 2024-10-16
IND	chief minister of Telangana	K. Chandrashekar Rao 2014-06-02	Revanth Reddy 2023-12-07
IND	chief minister of Andhra Pradesh	N. Chandrababu Naidu|Chandrababu Naidu 2014-06-08	Y. S. Jagan Mohan Reddy 2019-05-30	N. Chandrababu Naidu 2024-06-12
IND	chief minister of Jharkhand	Raghubar Das 2014-12-28	Hemant Soren 2019-12-29
IND	chief minister of Uttarakhand	Pushkar Singh Dhami 2021-07-04
PAK	foreign minister	Khurshid Mahmud Kasuri 2002-11-21	Shah Mahmood Qureshi 2008-03-31	Hina Rabbani Khar 2011-07-20	- 2013-03-16	Khawaja Muhammad Asif 2017-08-04	Shah Mahmood Qureshi 2018-08-20	Bilawal Bhutto Zardari|Bilawal Bhutto 2022-04-27	Ishaq Dar 2024-03-11
PAK	defence minister	Khawaja Muhammad Asif|Khawaja Asif 2013-11-27	Khurram Dastgir Khan 2017-08-04	Pervez Khattak 2018-08-20	Khawaja Muhammad Asif 2022-04-19
PAK	interior minister	Rehman Malik 2008-03-25	Chaudhry Nisar Ali Khan 2013-06-07	Ijaz Ahmed Shah 2019-04-19	Sheikh Rasheed Ahmad|Sheikh Rashid Ahmed|Sheikh Rashid 2020-12-11	Rana Sanaullah 2022-04-19	Mohsin Naqvi 2024-03-11
PAK	army chief	Pervez Musharraf 1998-10-06	Ashfaq Parvez Kayani 2007-11-29	Raheel Sharif 2013-11-29	Qamar Javed Bajwa 2016-11-29	Asim Munir|Syed Asim Munir 2022-11-29
PAK	information minister	Fawad Chaudhry 2018-08-20	Marriyum Aurangzeb 2022-04-19	Attaullah Tarar 2024-03-11
PAK	chief minister of Balochistan	Abdul Malik Baloch 2013-06-07	Sanaullah Zehri 2015-12-24	Abdul Quddus Bizenjo 2018-01-13	Jam Kamal Khan|Jam Kamal Khan Alyani|Jam Kamal 2018-08-19	Abdul Quddus Bizenjo 2021-10-29	Sarfraz Bugti 2024-03-02
PAK	chief minister of Punjab	Shehbaz Sharif 2008-06-08	Usman Buzdar 2018-08-20	Hamza Shahbaz 2022-04-30	Chaudhry Pervaiz Elahi|Pervaiz Elahi 2022-07-27	Maryam Nawaz 2024-02-26
PAK	chief minister of Sindh	Qaim Ali Shah 2008-04-06	Murad Ali Shah 2016-07-29
PAK	chief minister of Khyber Pakhtunkhwa	Pervez Khattak 2013-05-31	Mahmood Khan (politician)|Mahmood Khan 2018-08-17	Ali Amin Gandapur 2024-03-02
JPN	foreign minister	Yoriko Kawaguchi 2002-02-01	Nobutaka Machimura 2004-09-27	Tarō Asō 2005-10-31	Katsuya Okada 2009-09-16	Fumio Kishida 2012-12-26	Taro Kono 2017-08-03	Toshimitsu Motegi 2019-09-11	Yoshimasa Hayashi 2021-11-10	Yōko Kamikawa|Yoko Kamikawa 2023-09-13	Takeshi Iwaya 2024-10-01
JPN	defence minister	Shigeru Ishiba 2007-09-26	Itsunori Onodera 2012-12-26	Gen Nakatani 2014-12-24	Tomomi Inada 2016-08-03	Takeshi Iwaya 2018-10-02	Taro Kono 2019-09-11	Nobuo Kishi 2020-09-16	Yasukazu Hamada 2022-08-10	Minoru Kihara 2023-09-13	Gen Nakatani 2024-10-01
JPN	chief cabinet secretary	Yoshihide Suga 2012-12-26	Katsunobu Katō|Katsunobu Kato 2020-09-16	Hirokazu Matsuno 2021-10-04	Yoshimasa Hayashi 2023-12-14
KOR	foreign minister	Ban Ki-moon 2004-01-17	Yun Byung-se 2013-03-11	Kang Kyung-wha 2017-06-18	Chung Eui-yong 2021-02-09	Park Jin (politician)|Park Jin 2022-05-12	Cho Tae-yul 2024-01-12
KOR	defence minister	Kim Kwan-jin 2010-12-04	Han Min-koo 2014-06-30	Song Young-moo 2017-07-14	Jeong Kyeong-doo 2018-09-21	Suh Wook 2020-09-18	Lee Jong-sup 2022-05-10	Shin Won-sik 2023-10-07	Kim Yong-hyun 2024-09-06
PRK	foreign minister	Ri Su-yong 2014-04-09	Ri Yong-ho 2016-05-09	Ri Son-gwon 2020-01-23	Choe Son-hui|Choe Son Hui 2022-06-11
AUS	foreign minister	Alexander Downer 1996-03-11	Stephen Smith 2007-12-03	Kevin Rudd 2010-09-14	Bob Carr 2012-03-13	Julie Bishop 2013-09-18	Marise Payne 2018-08-28	Penny Wong 2022-05-23
AUS	defence minister	Linda Reynolds 2019-05-29	Peter Dutton 2021-03-30	Richard Marles 2022-06-01
AUS	deputy prime minister	Barnaby Joyce 2016-02-18	Michael McCormack 2018-02-26	Barnaby Joyce 2021-06-22	Richard Marles 2022-05-23
AUS	treasurer	Josh Frydenberg 2018-08-24	Jim Chalmers 2022-05-23
CAN	foreign minister	John Baird 2011-05-18	Stéphane Dion 2015-11-04	Chrystia Freeland 2017-01-10	François-Philippe Champagne 2019-11-20	Marc Garneau 2021-01-12	Mélanie Joly|Melanie Joly 2021-10-26	Anita Anand 2025-05-13
CAN	defence minister	Peter MacKay 2007-08-14	Jason Kenney 2015-02-09	Harjit Sajjan 2015-11-04	Anita Anand 2021-10-26	Bill Blair 2023-07-26	David McGuinty 2025-05-13
CAN	deputy prime minister	Chrystia Freeland 2019-11-20
TUR	foreign minister	Ismail Cem 1997-06-30	Abdullah Gül 2003-03-14	Ali Babacan 2007-08-29	Ahmet Davutoğlu 2009-05-01	Mevlüt Çavuşoğlu|Mevlut Cavusoglu 2014-08-29	Hakan Fidan 2023-06-03
TUR	defence minister	Vecdi Gönül 2002-11-19	İsmet Yılmaz 2011-07-06	Fikri Işık 2016-05-24	Nurettin Canikli 2017-07-19	Hulusi Akar 2018-07-10	Yaşar Güler|Yasar Guler 2023-06-03
TUR	interior minister	Efkan Ala 2013-12-25	Süleyman Soylu|Suleyman Soylu 2016-08-31	Ali Yerlikaya 2023-06-03
TUR	presidential spokesman	İbrahim Kalın|Ibrahim Kalin 2014-12-11
TUR	mayor of Istanbul	Recep Tayyip Erdoğan 1994-03-27	Kadir Topbaş 2004-03-29	Ekrem İmamoğlu|Ekrem Imamoglu 2019-06-27
IRN	foreign minister	Kamal Kharazi 1997-08-20	Manouchehr Mottaki 2005-08-24	Ali Akbar Salehi 2011-01-30	Mohammad Javad Zarif|Javad Zarif|Mohammad Zarif 2013-08-15	Hossein Amir-Abdollahian|Hossein Amirabdollahian 2021-08-25	Ali Bagheri Kani|Ali Bagheri 2024-05-20	Abbas Araghchi 2024-08-21
IRN	defence minister	Ali Shamkhani 1997-08-20	Mostafa Mohammad-Najjar 2005-08-24	Ahmad Vahidi 2009-09-03	Hossein Dehghan 2013-08-15	Amir Hatami 2017-08-20	Mohammad-Reza Ashtiani 2021-08-25
IRN	foreign ministry spokesman	Ramin Mehmanparast 2009-07-01	Bahram Qasemi 2016-06-01	Abbas Mousavi 2019-04-01	Saeed Khatibzadeh 2020-08-22	Nasser Kanaani 2022-06-28	Esmail Baghaei|Esmaeil Baghaei 2024-10-01
IRN	commander of the Revolutionary Guards	Yahya Rahim Safavi 1997-09-01	Mohammad Ali Jafari 2007-09-01	Hossein Salami 2019-04-21	Mohammad Pakpour 2025-06-13
IRN	commander of the Quds Force	Qasem Soleimani|Qassem Soleimani|Qassim Soleimani 1998-03-01	Esmail Qaani|Esmail Ghaani 2020-01-03
IRN	secretary of the Supreme National Security Council	Hassan Rouhani 1989-10-14	Ali Larijani 2005-08-15	Saeed Jalili 2007-10-20	Ali Shamkhani 2013-09-10	Ali Akbar Ahmadian 2023-05-22
ISR	foreign minister	Shimon Peres 2001-03-07	Silvan Shalom 2003-02-27	Tzipi Livni 2006-01-18	Avigdor Lieberman 2009-04-01	Israel Katz|Yisrael Katz 2019-02-17	Gabi Ashkenazi 2020-05-17	Yair Lapid 2021-06-13	Eli Cohen (politician born 1972)|Eli Cohen 2022-12-29	Israel Katz 2024-01-02	Gideon Sa'ar|Gideon Saar 2024-11-08
ISR	defence minister	Binyamin Ben-Eliezer 2001-03-07	Shaul Mofaz 2002-11-04	Amir Peretz 2006-05-04	Ehud Barak 2007-06-18	Moshe Ya'alon|Moshe Yaalon 2013-03-18	Avigdor Lieberman 2016-05-30	Naftali Bennett 2019-11-12	Benny Gantz 2020-05-17	Yoav Gallant 2022-12-29	Israel Katz 2024-11-08
ISR	national security minister	Itamar Ben-Gvir|Itamar Ben Gvir 2022-12-29
ISR	finance minister	Bezalel Smotrich 2022-12-29
ISR	military chief	Gadi Eizenkot 2015-02-16	Aviv Kochavi 2019-01-15	Herzi Halevi 2023-01-16	Eyal Zamir 2025-03-05
ISR	military spokesman	Avichay Adraee 2005-01-01	Daniel Hagari 2023-03-30
ISR	Mossad director	Meir Dagan 2002-08-01	Tamir Pardo 2011-01-01	Yossi Cohen 2016-01-06	David Barnea 2021-06-01
SAU	foreign minister	Saud al-Faisal|Saud bin Faisal 1975-10-13	Adel al-Jubeir 2015-04-29	Ibrahim Abdulaziz Al-Assaf 2018-12-27	Faisal bin Farhan Al Saud|Faisal bin Farhan 2019-10-23
SAU	defence minister	Mohammed bin Salman 2015-01-23	Khalid bin Salman 2022-09-27
SAU	minister of state for foreign affairs	Adel al-Jubeir 2018-12-27
EGY	foreign minister	Ahmed Maher 2001-05-15	Ahmed Aboul Gheit 2004-07-14	Nabil Fahmy 2013-07-16	Sameh Shoukry 2014-06-17	Badr Abdelatty 2024-07-03
EGY	defence minister	Mohamed Hussein Tantawi 1991-05-20	Abdel Fattah el-Sisi 2012-08-12	Sedki Sobhy 2014-03-27	Mohamed Ahmed Zaki 2018-06-14	Abdel Mageed Saqr 2024-07-03
JOR	foreign minister	Marwan Muasher 2002-01-14	Nasser Judeh 2009-02-23	Ayman Safadi 2017-01-15
SYR	foreign minister	Farouk al-Sharaa 1984-03-11	Walid Muallem|Walid al-Moallem 2006-02-11	Faisal Mekdad 2020-11-22	Asaad al-Shaibani|Asaad Hassan al-Shibani 2024-12-21
IRQ	foreign minister	Hoshyar Zebari 2003-09-03	Ibrahim al-Jaafari 2014-09-08	Mohamed Ali Alhakim 2018-10-25	Fuad Hussein 2020-06-06
LBN	foreign minister	Gebran Bassil 2014-02-15	Abdallah Bou Habib 2021-09-10	Youssef Rajji 2025-02-08
LBN	parliament speaker	Nabih Berri 1992-10-20
QAT	foreign minister	Hamad bin Jassim 1992-01-01	Khalid bin Mohammad Al Attiyah 2013-06-26	Mohammed bin Abdulrahman Al Thani|Mohammed bin Abdulrahman al-Thani 2016-01-27
ARE	foreign minister	Abdullah bin Zayed Al Nahyan|Abdullah bin Zayed 2006-02-09
ARE	diplomatic adviser	Anwar Gargash 2021-02-10
OMN	foreign minister	Yusuf bin Alawi 1997-01-01	Badr al-Busaidi|Sayyid Badr Albusaidi 2020-08-18
KWT	foreign minister	Sheikh Ahmad Nasser Al-Mohammad Al-Sabah 2019-12-17
BHR	foreign minister	Khalid bin Ahmed Al Khalifa 2005-09-26	Abdullatif bin Rashid Al Zayani 2020-02-13
YEM	prime minister	Ali Muhammad Mujawar 2007-04-07	Mohammed Basindawa 2011-12-10	Khaled Bahah 2014-11-09	Ahmed Obeid bin Daghr 2016-04-04	Maeen Abdulmalik Saeed 2018-10-18	Ahmad Awad bin Mubarak 2024-02-05	Salem Saleh bin Braik 2025-05-03
DZA	foreign minister	Ramtane Lamamra 2013-09-11	Abdelkader Messahel 2017-05-25	Sabri Boukadoum 2019-04-02	Ramtane Lamamra 2021-07-07	Ahmed Attaf 2023-03-18
DZA	army chief	Ahmed Gaid Salah 2004-08-03	Saïd Chengriha|Said Chengriha 2019-12-23
MAR	foreign minister	Nasser Bourita 2017-04-05
TUN	foreign minister	Othman Jerandi 2020-09-02	Nabil Ammar 2023-02-07
LBY	foreign minister	Moussa Koussa 2009-03-04	Najla Mangoush 2021-03-15
SDN	foreign minister	Mariam al-Mahdi|Mariam al-Sadiq al-Mahdi 2021-02-10	Ali al-Sadiq 2022-01-20
SDN	vice president	Ali Osman Taha 1998-02-17	John Garang 2005-07-09	Salva Kiir Mayardit 2005-08-11	- 2011-07-09
ETH	foreign minister	Tedros Adhanom|Tedros Adhanom Ghebreyesus 2012-11-29	Workneh Gebeyehu 2016-11-01	Gedu Andargachew 2019-04-18	Demeke Mekonnen 2020-11-04	Taye Atske Selassie 2024-02-08	Gedion Timothewos 2024-10-18
ETH	president of Tigray	Debretsion Gebremichael 2018-01-09	Getachew Reda 2023-03-23
ETH	army chief	Birhanu Jula 2020-11-04
ERI	foreign minister	Osman Saleh Mohammed|Osman Saleh 2007-04-18
KEN	foreign minister	Amina Mohamed 2013-05-20	Monica Juma 2018-02-05	Raychelle Omamo 2020-01-14	Alfred Mutua 2022-10-27	Musalia Mudavadi 2023-10-05
KEN	interior minister	Fred Matiang'i 2017-07-06	Kithure Kindiki 2022-10-27	Kipchumba Murkomen 2025-01-17
KEN	interior secretary	Joseph Ole Lenku 2012-12-21	Joseph Nkaissery 2014-12-23
UGA	commander of the land forces	Muhoozi Kainerugaba|General Kainerugaba 2021-06-24	Kayanja Muhanga 2022-10-04
UGA	chief of defence forces	Aronda Nyakairima 2003-06-16	Katumba Wamala 2013-05-23	David Muhoozi 2017-01-09	Wilson Mbadi 2021-06-24	Muhoozi Kainerugaba 2024-03-21
UGA	foreign minister	Sam Kutesa 2005-01-13	Odongo Jeje Abubakhar 2021-07-08
RWA	foreign minister	Louise Mushikiwabo 2009-12-04	Richard Sezibera 2018-10-18	Vincent Biruta 2019-11-04	Olivier Nduhungirehe 2024-06-12
COD	foreign minister	Léonard She Okitundu 2016-12-20	Christophe Lutundula 2021-04-12	Thérèse Kayikwamba Wagner 2024-06-12
COD	government spokesman	Lambert Mende 2008-10-26	Patrick Muyaya 2021-04-12
NGA	foreign minister	Geoffrey Onyeama 2015-11-11	Yusuf Tuggar 2023-08-21
NGA	defence minister	Mansur Dan Ali 2015-11-11	Bashir Salihi Magashi 2019-08-21	Mohammed Badaru Abubakar 2023-08-21
NGA	information minister	Lai Mohammed 2015-11-11
NGA	governor of Borno	Ali Modu Sheriff 2003-05-29	Kashim Shettima 2011-05-29	Babagana Umara Zulum|Babagana Zulum 2019-05-29
NGA	governor of Kaduna	Nasir Ahmad el-Rufai|Nasir El-Rufai 2015-05-29	Uba Sani 2023-05-29
NGA	governor of Zamfara	Bello Matawalle 2019-05-29	Dauda Lawal 2023-05-29
NGA	governor of Lagos	Babatunde Fashola 2007-05-29	Akinwunmi Ambode 2015-05-29	Babajide Sanwo-Olu 2019-05-29
ZAF	foreign minister	Nkosazana Dlamini-Zuma 1999-06-17	Maite Nkoana-Mashabane 2009-05-11	Lindiwe Sisulu 2018-02-27	Naledi Pandor 2019-05-30	Ronald Lamola 2024-07-03
ZAF	police minister	Nathi Mthethwa 2009-05-11	Fikile Mbalula 2017-03-31	Bheki Cele 2018-02-26	Senzo Mchunu 2024-07-03
ZAF	deputy president	Jacob Zuma 1999-06-14	Cyril Ramaphosa 2014-05-26	David Mabuza 2018-02-27	Paul Mashatile 2023-03-07
ZWE	vice president	Joice Mujuru 2004-12-06	Emmerson Mnangagwa 2014-12-12	Constantino Chiwenga 2017-12-28
ZWE	foreign minister	Sibusiso Moyo 2017-11-30	Frederick Shava 2021-02-27
MLI	foreign minister	Tiébilé Dramé|Tiebile Drame 2019-05-05	Abdoulaye Diop 2021-06-11
BLR	foreign minister	Vladimir Makei 2012-08-20	Sergei Aleinik|Sergey Aleinik 2022-12-13
SRB	foreign minister	Vuk Jeremić|Vuk Jeremic 2007-05-15	Ivan Mrkić 2012-07-27	Ivica Dačić 2014-04-27	Nikola Selaković|Nikola Selakovic 2020-10-28	Ivica Dačić 2022-10-26	Marko Đurić 2024-05-02
SRB	defence minister	Dragan Šutanovac 2007-05-15	Bratislav Gašić 2014-04-27	Aleksandar Vulin 2017-06-29	Nebojša Stefanović|Nebojsa Stefanovic 2020-10-28	Miloš Vučević 2022-10-26	Bratislav Gašić 2024-05-02
SRB	head of the Kosovo office	Marko Đurić|Marko Djuric 2014-05-01	Petar Petković|Petar Petkovic 2020-10-28
XKX	foreign minister	Skënder Hyseni 2008-01-09	Enver Hoxhaj 2011-02-22	Behgjet Pacolli 2017-09-09	Glauk Konjufca 2020-02-03	Meliza Haradinaj 2020-06-03	Donika Gërvalla-Schwarz|Donika Gervalla 2021-03-22
XKX	interior minister	Bajram Rexhepi 2010-01-01	Skënder Hyseni 2014-12-12	Flamur Sefaj 2017-09-09	Ekrem Mustafa 2019-01-01	Xhelal Sveçla|Xhelal Svecla 2020-02-03
XKX	defence minister	Anton Quni 2020-02-03	Armend Mehaj 2021-03-22	Ejup Maqedonci 2023-08-01
XKX	deputy prime minister	Besnik Bislimi 2021-03-22
XKX	mayor of Pristina	Isa Mustafa 2007-12-01	Shpend Ahmeti 2013-12-26	Përparim Rama 2021-11-25
XKX	mayor of North Mitrovica	Krstimir Pantić 2013-12-01	Goran Rakić 2014-02-23	Erden Atić 2023-05-19
ALB	foreign minister	Ditmir Bushati 2013-09-15	Olta Xhaçka|Olta Xhacka 2021-01-04	Igli Hasani 2023-09-12
MKD	foreign minister	Nikola Dimitrov 2017-06-01	Bujar Osmani 2020-08-31
BIH	foreign minister	Zlatko Lagumdžija 2012-01-12	Igor Crnadak 2015-03-31	Bisera Turković 2019-12-23	Elmedin Konaković 2023-01-25
ARM	foreign minister	Vartan Oskanian 1998-04-21	Eduard Nalbandyan|Edward Nalbandian 2008-04-14	Zohrab Mnatsakanyan 2018-05-12	Ara Ayvazyan 2020-11-18	Ararat Mirzoyan 2021-08-19
ARM	defence minister	Seyran Ohanyan 2008-04-14	Davit Tonoyan 2018-05-12	Vagharshak Harutyunyan 2020-11-20	Arshak Karapetyan 2021-08-03	Suren Papikyan 2021-11-15
AZE	foreign minister	Elmar Mammadyarov 2004-04-02	Jeyhun Bayramov 2020-07-16
AZE	defence minister	Safar Abiyev 1995-02-06	Zakir Hasanov 2013-10-22
GEO	foreign minister	David Zalkaliani 2018-06-21	Ilia Darchiashvili 2022-04-04	Maka Botchorishvili 2024-07-10
KAZ	foreign minister	Mukhtar Tileuberdi 2019-09-18	Murat Nurtleu 2023-04-03
POL	foreign minister	Radosław Sikorski|Radoslaw Sikorski|Radek Sikorski 2007-11-16	Grzegorz Schetyna 2014-09-22	Witold Waszczykowski 2015-11-16	Jacek Czaputowicz 2018-01-09	Zbigniew Rau 2020-08-26	Radosław Sikorski 2023-12-13
POL	defence minister	Tomasz Siemoniak 2011-08-02	Antoni Macierewicz 2015-11-16	Mariusz Błaszczak|Mariusz Blaszczak 2018-01-09	Władysław Kosiniak-Kamysz 2023-12-13
POL	interior minister	Mariusz Kamiński|Mariusz Kaminski 2019-08-14	Marcin Kierwiński 2023-12-13
HUN	foreign minister	Péter Szijjártó|Peter Szijjarto 2014-09-23
HUN	defence minister	Tibor Benkő 2018-05-18	Kristóf Szalay-Bobrovniczky 2022-05-24
CZE	foreign minister	Karel Schwarzenberg 2010-07-13	Lubomír Zaorálek 2014-01-29	Tomáš Petříček 2018-10-16	Jan Lipavský|Jan Lipavsky 2021-12-17
CZE	defence minister	Lubomír Metnar 2018-06-27	Jana Černochová|Jana Cernochova 2021-12-17
SVK	foreign minister	Miroslav Lajčák|Miroslav Lajcak 2012-04-04	Ivan Korčok 2020-04-08	Rastislav Káčer 2022-09-13	Juraj Blanár 2023-10-25
LTU	foreign minister	Linas Linkevičius|Linas Linkevicius 2012-12-13	Gabrielius Landsbergis 2020-12-11	Kęstutis Budrys 2024-12-12
LTU	defence minister	Arvydas Anušauskas|Arvydas Anusauskas 2020-12-11
LVA	foreign minister	Edgars Rinkēvičs 2011-10-25	Krišjānis Kariņš 2023-09-19	Baiba Braže 2024-04-19
LVA	defence minister	Artis Pabriks 2019-01-23	Ināra Mūrniece 2022-12-14
EST	foreign minister	Urmas Paet 2005-04-13	Sven Mikser 2016-11-23	Urmas Reinsalu 2019-04-29	Eva-Maria Liimets 2021-01-26	Margus Tsahkna 2023-04-17
EST	defence minister	Kalle Laanet 2021-01-26	Hanno Pevkur 2022-07-18
FIN	foreign minister	Timo Soini 2015-05-29	Pekka Haavisto 2019-06-06	Elina Valtonen 2023-06-20
SWE	foreign minister	Anna Lindh 1998-10-07	Laila Freivalds 2003-10-10	Carl Bildt 2006-10-06	Margot Wallström|Margot Wallstrom 2014-10-03	Ann Linde 2019-09-10	Tobias Billström|Tobias Billstrom 2022-10-18	Maria Malmer Stenergard 2024-09-10
SWE	defence minister	Peter Hultqvist 2014-10-03	Pål Jonson|Pal Jonson 2022-10-18
NOR	foreign minister	Jonas Gahr Støre 2005-10-17	Børge Brende|Borge Brende 2013-10-16	Ine Marie Eriksen Søreide 2017-10-20	Anniken Huitfeldt 2021-10-14	Espen Barth Eide 2023-10-16
DNK	foreign minister	Jeppe Kofod 2019-06-27	Lars Løkke Rasmussen 2022-12-15
DNK	defence minister	Morten Bødskov 2022-02-04	Jakob Ellemann-Jensen 2022-12-15	Troels Lund Poulsen 2023-08-22
NLD	foreign minister	Bernard Bot 2003-12-03	Maxime Verhagen 2007-02-22	Frans Timmermans 2012-11-05	Bert Koenders 2014-10-17	Stef Blok 2018-03-07	Sigrid Kaag 2021-05-25	Ben Knapen 2021-09-24	Wopke Hoekstra 2022-01-10	Hanke Bruins Slot 2023-09-05	Caspar Veldkamp 2024-07-02
NLD	defence minister	Ank Bijleveld 2017-10-26	Kajsa Ollongren 2022-01-10	Ruben Brekelmans 2024-07-02
BEL	foreign minister	Louis Michel 1999-07-12	Karel De Gucht 2004-07-18	Didier Reynders 2011-12-06	Sophie Wilmès 2020-10-01	Hadja Lahbib 2022-07-15	Maxime Prévot 2025-02-03
AUT	foreign minister	Sebastian Kurz 2013-12-16	Karin Kneissl 2017-12-18	Alexander Schallenberg 2019-06-03	Beate Meinl-Reisinger 2025-03-03
GRC	foreign minister	Nikos Kotzias 2015-01-27	Nikos Dendias 2019-07-09	Giorgos Gerapetritis|George Gerapetritis 2023-06-27
GRC	defence minister	Panos Kammenos 2015-01-27	Nikos Panagiotopoulos 2019-07-09	Nikos Dendias 2023-06-27
CYP	foreign minister	Nikos Christodoulides 2018-03-01	Ioannis Kasoulides 2022-01-11	Constantinos Kombos 2023-03-01
ROU	foreign minister	Bogdan Aurescu 2019-11-04	Luminița Odobescu 2023-06-15
BGR	foreign minister	Nickolay Mladenov 2010-01-27	Ekaterina Zaharieva 2017-05-04	Teodora Genchovska 2021-12-13	Mariya Gabriel 2023-06-06
BGR	mayor of Sofia	Boyko Borisov 2005-11-10	Yordanka Fandakova 2009-11-23	Vasil Terziev 2023-11-13
HRV	foreign minister	Gordan Grlić-Radman|Gordan Grlic Radman 2019-07-19
PRT	foreign minister	Augusto Santos Silva 2015-11-26	João Gomes Cravinho 2022-03-30	Paulo Rangel 2024-04-02
CHE	foreign minister	Micheline Calmy-Rey 2003-01-01	Didier Burkhalter 2012-01-01	Ignazio Cassis 2017-11-01
IRL	foreign minister	Simon Coveney 2017-06-14	Micheál Martin 2022-12-17
VAT	secretary of state	Angelo Sodano 1991-06-29	Tarcisio Bertone 2006-09-15	Pietro Parolin 2013-10-15
MEX	foreign minister	Jorge Castañeda Gutman 2000-12-01	Patricia Espinosa 2006-12-01	Luis Videgaray 2017-01-04	Marcelo Ebrard 2018-12-01	Alicia Bárcena|Alicia Barcena 2023-07-01	Juan Ramón de la Fuente 2024-10-01
MEX	defence minister	Salvador Cienfuegos 2012-12-01	Luis Cresencio Sandoval 2018-12-01
BRA	foreign minister	Celso Amorim 2003-01-01	Antonio Patriota 2011-01-01	José Serra 2016-05-12	Aloysio Nunes 2017-03-07	Ernesto Araújo|Ernesto Araujo 2019-01-01	Carlos França 2021-04-06	Mauro Vieira 2023-01-01
BRA	prosecutor general	Rodrigo Janot 2013-09-17	Raquel Dodge 2017-09-18	Augusto Aras 2019-09-26	Paulo Gonet 2023-12-18
BRA	justice minister	Sergio Moro|Sérgio Moro 2019-01-01	André Mendonça 2020-04-29	Flávio Dino 2023-01-01
BRA	Supreme Court justice	Alexandre de Moraes 2017-03-22
ARG	foreign minister	Jorge Faurie 2017-06-12	Felipe Solá 2019-12-10	Santiago Cafiero 2021-09-20	Diana Mondino 2023-12-10	Gerardo Werthein 2024-10-31
ARG	economy minister	Axel Kicillof 2013-11-18	Martín Guzmán 2019-12-10	Sergio Massa 2022-08-03	Luis Caputo 2023-12-10
CHL	foreign minister	Heraldo Muñoz 2014-03-11	Roberto Ampuero 2018-03-11	Teodoro Ribera 2019-06-13	Andrés Allamand 2020-07-28	Antonia Urrejola 2022-03-11	Alberto van Klaveren 2023-03-10
CHL	interior minister	Andrés Chadwick 2018-03-11	Gonzalo Blumel 2019-10-28	Rodrigo Delgado Mocarquer 2020-11-04	Izkia Siches 2022-03-11	Carolina Tohá 2022-09-06
CHL	energy minister	Juan Carlos Jobet 2019-06-13	Claudio Huepe Minoletti 2022-03-11	Diego Pardow 2022-09-06
CHL	finance minister	Felipe Larraín 2018-03-11	Ignacio Briones 2019-10-28	Rodrigo Cerda 2021-02-01	Mario Marcel 2022-03-11
COL	foreign minister	María Ángela Holguín 2010-08-07	Carlos Holmes Trujillo 2018-08-07	Claudia Blum 2019-11-26	Álvaro Leyva 2022-08-07	Luis Gilberto Murillo 2024-05-22	Laura Sarabia 2025-01-29
COL	defence minister	Juan Manuel Santos 2006-07-19	Juan Carlos Pinzón 2011-09-05	Luis Carlos Villegas 2015-06-22	Guillermo Botero 2018-08-07	Carlos Holmes Trujillo 2019-11-13	Diego Molano 2021-02-06	Iván Velásquez|Ivan Velasquez 2022-08-07
COL	mayor of Bogota	Enrique Peñalosa 2016-01-01	Claudia López Hernández|Claudia Lopez 2020-01-01	Carlos Fernando Galán 2024-01-01
VEN	foreign minister	Nicolás Maduro 2006-08-09	Jorge Arreaza 2017-08-02	Félix Plasencia 2021-08-19	Carlos Faría 2022-05-16	Yván Gil|Yvan Gil 2023-01-06
VEN	defence minister	Vladimir Padrino López|Vladimir Padrino|Vladimir Padrino Lopez 2014-10-24
VEN	attorney general	Luisa Ortega Díaz|Luisa Ortega 2007-12-13	Tarek William Saab 2017-08-05
VEN	National Assembly president	Diosdado Cabello 2012-01-05	Henry Ramos Allup 2016-01-05	Julio Borges 2017-01-05	Juan Guaidó|Juan Guaido 2019-01-05	Jorge Rodríguez Gómez|Jorge Rodriguez 2021-01-05
PER	prime minister	César Villanueva 2018-04-02	Salvador del Solar 2019-03-11	Vicente Zeballos 2019-09-30	Violeta Bermúdez 2020-11-18	Guido Bellido 2021-07-29	Mirtha Vásquez 2021-10-06	Aníbal Torres|Anibal Torres 2022-02-08	Betssy Chávez 2022-11-25	Alberto Otárola 2022-12-21	Gustavo Adrianzén 2024-03-06
CUB	foreign minister	Felipe Pérez Roque 1999-05-28	Bruno Rodríguez Parrilla|Bruno Rodriguez 2009-03-02
CUB	prime minister	Manuel Marrero Cruz 2019-12-21
NIC	foreign minister	Denis Moncada 2017-01-10
IDN	foreign minister	Alwi Shihab 1999-10-29	Hassan Wirajuda 2001-08-10	Marty Natalegawa 2009-10-22	Retno Marsudi 2014-10-27	Sugiono 2024-10-21
IDN	defence minister	Purnomo Yusgiantoro 2009-10-22	Ryamizard Ryacudu 2014-10-27	Prabowo Subianto 2019-10-23	Sjafrie Sjamsoeddin 2024-10-21
IDN	governor of Jakarta	Joko Widodo 2012-10-15	Basuki Tjahaja Purnama|Ahok 2014-11-19	Anies Baswedan 2017-10-16	Pramono Anung 2025-02-20
MYS	foreign minister	Anifah Aman 2009-04-10	Saifuddin Abdullah 2018-07-02	Hishammuddin Hussein 2020-03-10	Saifuddin Abdullah 2021-08-30	Zambry Abdul Kadir 2022-12-03	Mohamad Hasan 2023-12-12
PHL	foreign minister	Alberto del Rosario|Albert del Rosario 2011-02-24	Alan Peter Cayetano 2017-05-18	Teodoro Locsin Jr.|Teodoro Locsin 2018-10-17	Enrique Manalo 2022-07-01
PHL	defence secretary	Voltaire Gazmin 2010-06-30	Delfin Lorenzana 2016-06-30	Gilbert Teodoro 2023-06-06
SGP	foreign minister	K. Shanmugam 2011-05-21	Vivian Balakrishnan 2015-10-01
THA	foreign minister	Don Pramudwinai 2015-08-19	Maris Sangiampongsa 2024-04-30
VNM	foreign minister	Phạm Bình Minh|Pham Binh Minh 2011-08-03	Bùi Thanh Sơn|Bui Thanh Son 2021-04-08
VNM	general secretary of the Communist Party	Nông Đức Mạnh 2001-04-22	Nguyễn Phú Trọng 2011-01-19	Tô Lâm 2024-08-03
KHM	foreign minister	Hor Namhong 1998-11-30	Prak Sokhonn 2016-04-05	Sok Chenda Sophea 2023-08-22
MMR	foreign minister	Wunna Maung Lwin 2021-02-01	Than Swe 2023-02-01
MMR	military spokesman	Zaw Min Tun 2019-01-01
BGD	foreign minister	Dipu Moni 2009-01-06	Abulhassan Mahmood Ali 2013-11-21	A. K. Abdul Momen 2019-01-07	Hasan Mahmud 2024-01-11
BGD	home minister	Asaduzzaman Khan|Asaduzzaman Khan Kamal 2014-01-12	- 2024-08-05
LKA	foreign minister	Lakshman Kadirgamar 2004-04-10	Mangala Samaraweera 2015-01-12	Dinesh Gunawardena 2019-11-22	G. L. Peiris 2021-08-16	Ali Sabry 2022-07-22	Vijitha Herath 2024-09-24
NPL	foreign minister	Pradeep Gyawali 2018-03-16	Narayan Khadka 2021-09-22	Arzu Rana Deuba 2024-07-15
AFG	foreign minister	Abdullah Abdullah 2001-12-22	Rangin Dadfar Spanta 2006-04-20	Zalmai Rassoul 2010-01-18	Salahuddin Rabbani 2015-02-01	Mohammad Haneef Atmar|Hanif Atmar 2020-04-04	Amir Khan Muttaqi 2021-09-07
AFG	vice president	Mohammed Fahim 2009-11-19	Abdul Rashid Dostum|Rashid Dostum 2014-09-29	Amrullah Saleh 2020-02-19	- 2021-08-15
AFG	deputy prime minister	Abdul Ghani Baradar|Mullah Baradar|Mullah Abdul Ghani Baradar 2021-09-07
AFG	interior minister	Sirajuddin Haqqani 2021-09-07
AFG	defence minister	Mullah Yaqoob|Mohammad Yaqoob 2021-09-07
UZB	foreign minister	Abdulaziz Kamilov 2012-02-28	Vladimir Norov 2022-04-27	Bakhtiyor Saidov 2022-12-30
KGZ	security chief	Kamchybek Tashiev 2020-10-16
TWN	foreign minister	Joseph Wu 2018-02-26	Lin Chia-lung 2024-05-20
TWN	defence minister	Chiu Kuo-cheng 2021-02-19	Wellington Koo 2024-05-20
NZL	foreign minister	Winston Peters 2017-10-26	Nanaia Mahuta 2020-11-06	Winston Peters 2023-11-27
UNO	secretary-general	Kofi Annan 1997-01-01	Ban Ki-moon|Ban Ki Moon 2007-01-01	António Guterres|Antonio Guterres 2017-01-01
UNO	high commissioner for human rights	Mary Robinson 1997-09-12	Sérgio Vieira de Mello|Sergio Vieira de Mello 2002-09-12	Louise Arbour 2004-07-01	Navi Pillay|Navanethem Pillay 2008-09-01	Zeid Ra'ad Al Hussein|Zeid Raad al-Hussein|Zeid Ra'ad al-Hussein 2014-09-01	Michelle Bachelet 2018-09-01	Volker Türk|Volker Turk 2022-10-17
UNO	high commissioner for refugees	Sadako Ogata 1991-02-01	Ruud Lubbers 2001-01-01	António Guterres 2005-06-15	Filippo Grandi 2016-01-01
UNO	under-secretary-general for humanitarian affairs	Jan Egeland 2003-06-06	John Holmes 2007-01-01	Valerie Amos 2010-09-01	Stephen O'Brien 2015-05-29	Mark Lowcock 2017-05-12	Martin Griffiths 2021-05-12	Tom Fletcher 2024-11-18
UNO	director-general of the World Health Organization	Gro Harlem Brundtland 1998-07-21	Margaret Chan 2007-01-04	Tedros Adhanom|Tedros Adhanom Ghebreyesus|Tedros 2017-07-01
UNO	director-general of the International Atomic Energy Agency	Mohamed ElBaradei 1997-12-01	Yukiya Amano 2009-12-01	Rafael Grossi|Rafael Mariano Grossi 2019-12-03
UNO	spokesman	Farhan Haq 2005-01-01	Stéphane Dujarric|Stephane Dujarric 2014-03-10
UNO	special envoy for Syria	Lakhdar Brahimi 2012-08-17	Staffan de Mistura 2014-07-10	Geir Pedersen|Geir O. Pedersen 2018-10-31
UNO	special envoy for Yemen	Jamal Benomar 2011-04-01	Ismail Ould Cheikh Ahmed 2015-04-25	Martin Griffiths 2018-02-16	Hans Grundberg 2021-08-06
UNO	special envoy for Libya	Bernardino León 2014-08-14	Martin Kobler 2015-11-17	Ghassan Salamé 2017-06-20	Ján Kubiš|Jan Kubis 2021-01-15	Abdoulaye Bathily 2022-09-02	Hanna Tetteh 2025-01-24
UNO	head of the UN mission in Kosovo	Bernard Kouchner 1999-07-15	Hans Hækkerup 2001-01-15	Michael Steiner 2002-02-14	Harri Holkeri 2003-08-25	Søren Jessen-Petersen 2004-08-16	Joachim Rücker 2006-09-01	Lamberto Zannier 2008-06-20	Farid Zarif 2011-10-12	Zahir Tanin 2015-10-15	Caroline Ziadeh 2021-12-18
UNO	executive director of the World Food Programme	David Beasley 2017-04-04	Cindy McCain 2023-04-05
UNO	executive director of UNICEF	Henrietta Fore 2018-01-01	Catherine Russell 2022-02-01
UNO	commissioner-general of UNRWA	Pierre Krähenbühl 2014-03-30	Philippe Lazzarini 2020-03-18
EUR	president of the European Commission	Romano Prodi 1999-09-16	José Manuel Barroso|Jose Manuel Barroso 2004-11-22	Jean-Claude Juncker 2014-11-01	Ursula von der Leyen 2019-12-01
EUR	president of the European Council	Herman Van Rompuy 2009-12-01	Donald Tusk 2014-12-01	Charles Michel 2019-12-01	António Costa 2024-12-01
EUR	president of the European Parliament	Martin Schulz 2012-01-17	Antonio Tajani 2017-01-17	David Sassoli 2019-07-03	Roberta Metsola 2022-01-18
EUR	high representative for foreign affairs	Javier Solana 1999-10-18	Catherine Ashton 2009-12-01	Federica Mogherini 2014-11-01	Josep Borrell 2019-12-01	Kaja Kallas 2024-12-01
EUR	special representative for the Belgrade-Pristina dialogue	Miroslav Lajčák 2020-04-03	Peter Sørensen 2025-02-01
EUR	president of the European Central Bank	Jean-Claude Trichet 2003-11-01	Mario Draghi 2011-11-01	Christine Lagarde 2019-11-01
EUR	spokesman	Peter Stano 2019-12-01
IGO	secretary general of NATO	George Robertson 1999-10-14	Jaap de Hoop Scheffer 2004-01-05	Anders Fogh Rasmussen 2009-08-01	Jens Stoltenberg 2014-10-01	Mark Rutte 2024-10-01
IGO	supreme allied commander	Wesley Clark 1997-07-11	Philip Breedlove 2013-05-13	Curtis Scaparrotti 2016-05-04	Tod D. Wolters|Tod Wolters 2019-05-03	Christopher G. Cavoli|Christopher Cavoli 2022-07-04
IGO	KFOR commander	Franz Ploner 2020-10-13	Ferenc Kajári 2021-10-15	Angelo Michele Ristuccia|Angelo Ristuccia 2022-10-14	Özkan Ulutaş 2023-10-09	Enrico Barduani 2024-10-11
IGO	managing director of the International Monetary Fund	Rodrigo Rato 2004-06-07	Dominique Strauss-Kahn 2007-11-01	Christine Lagarde 2011-07-05	Kristalina Georgieva 2019-10-01
IGO	president of the World Bank	James Wolfensohn 1995-06-01	Paul Wolfowitz 2005-06-01	Robert Zoellick 2007-07-01	Jim Yong Kim 2012-07-01	David Malpass 2019-04-09	Ajay Banga 2023-06-02
IGO	director-general of the World Trade Organization	Pascal Lamy 2005-09-01	Roberto Azevêdo 2013-09-01	Ngozi Okonjo-Iweala 2021-03-01
IGO	chairperson of the African Union Commission	Alpha Oumar Konaré 2003-09-16	Jean Ping 2008-04-28	Nkosazana Dlamini-Zuma 2012-10-15	Moussa Faki|Moussa Faki Mahamat 2017-03-14	Mahmoud Ali Youssouf 2025-03-13
IGO	secretary general of the Arab League	Amr Moussa 2001-06-01	Nabil Elaraby 2011-07-01	Ahmed Aboul Gheit 2016-07-03
IGO	secretary general of the Organization of American States	José Miguel Insulza 2005-05-26	Luis Almagro 2015-05-26
IGO	prosecutor of the International Criminal Court	Luis Moreno Ocampo|Luis Moreno-Ocampo 2003-06-16	Fatou Bensouda 2012-06-15	Karim Ahmad Khan|Karim Khan 2021-06-16
IGO	prosecutor of the war crimes tribunal	Louise Arbour 1996-10-01	Carla Del Ponte 1999-09-15	Serge Brammertz 2008-01-01
IGO	secretary general of the OSCE	Lamberto Zannier 2011-07-01	Thomas Greminger 2017-07-18	Helga Schmid 2020-12-04
IGO	president of the Red Cross	Jakob Kellenberger 2000-01-01	Peter Maurer 2012-07-01	Mirjana Spoljaric Egger 2022-10-01
`;
