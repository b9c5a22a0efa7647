/** Heads of state and of government. Columns: country, office, then holders in order of time as name, other spellings and the first day in office; a holder leaves when the next one comes; - is a vacancy. A name in brackets is the page title's disambiguation. */
export const leaderRows = `
AFG	president	Burhanuddin Rabbani 1992-06-28	Hamid Karzai 2001-12-22	Ashraf Ghani|Ashraf Ghani Ahmadzai 2014-09-29	- 2021-08-15
AFG	supreme leader	Hibatullah Akhundzada|Haibatullah Akhundzada 2021-08-15
AFG	prime minister	Hasan Akhund|Mohammad Hassan Akhund|Mullah Hassan Akhund 2021-09-07
AFG	chief executive	Abdullah Abdullah 2014-09-29	- 2020-03-11
ALB	prime minister	Ilir Meta 1999-10-29	Pandeli Majko 2002-02-22	Fatos Nano 2002-07-31	Sali Berisha 2005-09-11	Edi Rama 2013-09-15
ALB	president	Rexhep Meidani 1997-07-24	Alfred Moisiu 2002-07-24	Bamir Topi 2007-07-24	Bujar Nishani 2012-07-24	Ilir Meta 2017-07-24	Bajram Begaj 2022-07-24
DZA	president	Abdelaziz Bouteflika 1999-04-27	Abdelkader Bensalah 2019-04-09	Abdelmadjid Tebboune 2019-12-19
DZA	prime minister	Ali Benflis 2000-08-26	Ahmed Ouyahia 2003-05-05	Abdelaziz Belkhadem 2006-05-24	Ahmed Ouyahia 2008-06-23	Abdelmalek Sellal 2012-09-03	Abdelmadjid Tebboune 2017-05-25	Ahmed Ouyahia 2017-08-15	Noureddine Bedoui 2019-03-12	Abdelaziz Djerad 2019-12-28	Aymen Benabderrahmane 2021-07-07	Nadir Larbaoui 2023-11-11
AND	prime minister	Antoni Martí 2011-05-12	Xavier Espot Zamora 2019-05-16
AGO	president	José Eduardo dos Santos 1979-09-10	João Lourenço 2017-09-26
ARG	president	Fernando de la Rúa 1999-12-10	Adolfo Rodríguez Saá 2001-12-23	Eduardo Duhalde 2002-01-02	Néstor Kirchner 2003-05-25	Cristina Fernández de Kirchner|Cristina Fernandez|Cristina Kirchner 2007-12-10	Mauricio Macri 2015-12-10	Alberto Fernández 2019-12-10	Javier Milei 2023-12-10
ARG	vice president	Cristina Fernández de Kirchner 2019-12-10	Victoria Villarruel 2023-12-10
ARM	president	Robert Kocharyan|Robert Kocharian 1998-04-09	Serzh Sargsyan|Serge Sarkisian 2008-04-09	Armen Sarkissian 2018-04-09	Vahagn Khachaturyan 2022-03-13
ARM	prime minister	Andranik Margaryan 2000-05-12	Serzh Sargsyan 2007-04-04	Tigran Sargsyan 2008-04-09	Hovik Abrahamyan 2014-04-13	Karen Karapetyan 2016-09-13	Serzh Sargsyan 2018-04-17	Nikol Pashinyan|Nikol Pashinian 2018-05-08
AUS	prime minister	John Howard 1996-03-11	Kevin Rudd 2007-12-03	Julia Gillard 2010-06-24	Kevin Rudd 2013-06-27	Tony Abbott 2013-09-18	Malcolm Turnbull 2015-09-15	Scott Morrison 2018-08-24	Anthony Albanese 2022-05-23
AUT	chancellor	Wolfgang Schüssel|Wolfgang Schuessel 2000-02-04	Alfred Gusenbauer 2007-01-11	Werner Faymann 2008-12-02	Christian Kern 2016-05-17	Sebastian Kurz 2017-12-18	Brigitte Bierlein 2019-06-03	Sebastian Kurz 2020-01-07	Alexander Schallenberg 2021-10-11	Karl Nehammer 2021-12-06	Christian Stocker 2025-03-03
AUT	president	Thomas Klestil 1992-07-08	Heinz Fischer 2004-07-08	- 2016-07-08	Alexander Van der Bellen 2017-01-26
AZE	president	Heydar Aliyev 1993-10-03	Ilham Aliyev 2003-10-31
AZE	prime minister	Artur Rasizade 1996-07-20	Novruz Mammadov 2018-04-21	Ali Asadov 2019-10-08
AZE	vice president	Mehriban Aliyeva 2017-02-21
BHS	prime minister	Perry Christie 2012-05-08	Hubert Minnis 2017-05-11	Philip Davis 2021-09-17
BHR	king	Hamad bin Isa Al Khalifa|Hamad bin Isa 1999-03-06
BHR	prime minister	Khalifa bin Salman Al Khalifa 1971-08-15	Salman bin Hamad Al Khalifa 2020-11-11
BGD	prime minister	Sheikh Hasina|Sheikh Hasina Wazed|Sheikh Hasina Wajed 1996-06-23	Khaleda Zia|Begum Khaleda Zia 2001-10-10	- 2006-10-29	Sheikh Hasina 2009-01-06	- 2024-08-05
BGD	chief adviser	Fakhruddin Ahmed 2007-01-12	- 2009-01-06	Muhammad Yunus 2024-08-08
BGD	president	Zillur Rahman 2009-02-12	Abdul Hamid (politician)|Mohammad Abdul Hamid 2013-03-14	Mohammed Shahabuddin 2023-04-24
BRB	prime minister	Mia Mottley 2018-05-25
BLR	president	Alexander Lukashenko|Aleksandr Lukashenko|Alyaksandr Lukashenka|Alexander Lukashenka 1994-07-20
BLR	prime minister	Mikhail Myasnikovich 2010-12-28	Andrei Kobyakov 2014-12-27	Sergei Rumas 2018-08-18	Roman Golovchenko 2020-06-04
BEL	prime minister	Guy Verhofstadt 1999-07-12	Yves Leterme 2008-03-20	Herman Van Rompuy 2008-12-30	Yves Leterme 2009-11-25	Elio Di Rupo 2011-12-06	Charles Michel 2014-10-11	Sophie Wilmès 2019-10-27	Alexander De Croo 2020-10-01	Bart De Wever 2025-02-03
BEL	king	Albert II of Belgium|King Albert II 1993-08-09	Philippe of Belgium|King Philippe 2013-07-21
BLZ	prime minister	Dean Barrow 2008-02-08	Johnny Briceño 2020-11-12
BEN	president	Mathieu Kérékou 1996-04-04	Thomas Boni Yayi|Boni Yayi|Yayi Boni 2006-04-06	Patrice Talon 2016-04-06
BTN	prime minister	Jigme Thinley 2008-04-09	Tshering Tobgay 2013-07-27	Lotay Tshering 2018-11-07	Tshering Tobgay 2024-01-28
BOL	president	Hugo Banzer 1997-08-06	Jorge Quiroga 2001-08-07	Gonzalo Sánchez de Lozada 2002-08-06	Carlos Mesa 2003-10-17	Evo Morales 2006-01-22	Jeanine Áñez|Jeanine Anez 2019-11-12	Luis Arce 2020-11-08	Rodrigo Paz 2025-11-08
BIH	member of the presidency	Milorad Dodik 2018-11-20	- 2022-11-16
BIH	president of Republika Srpska	Milorad Dodik 2010-11-15	Željka Cvijanović 2018-11-19	Milorad Dodik 2022-11-15
BIH	high representative	Paddy Ashdown 2002-05-27	Christian Schwarz-Schilling 2006-01-31	Miroslav Lajčák 2007-07-02	Valentin Inzko 2009-03-26	Christian Schmidt (politician)|Christian Schmidt 2021-08-01
BWA	president	Festus Mogae 1998-04-01	Ian Khama|Seretse Khama Ian Khama 2008-04-01	Mokgweetsi Masisi 2018-04-01	Duma Boko 2024-11-01
BRA	president	Fernando Henrique Cardoso 1995-01-01	Luiz Inácio Lula da Silva|Lula da Silva|Lula 2003-01-01	Dilma Rousseff 2011-01-01	Michel Temer 2016-05-12	Jair Bolsonaro 2019-01-01	Luiz Inácio Lula da Silva 2023-01-01
BRA	vice president	Hamilton Mourão 2019-01-01	Geraldo Alckmin 2023-01-01
BRN	sultan	Hassanal Bolkiah 1967-10-05
BGR	prime minister	Ivan Kostov 1997-05-21	Simeon Saxe-Coburg-Gotha 2001-07-24	Sergei Stanishev 2005-08-17	Boyko Borisov|Boiko Borisov|Boyko Borissov 2009-07-27	Plamen Oresharski 2013-05-29	Boyko Borisov 2014-11-07	Ognyan Gerdzhikov 2017-01-27	Boyko Borisov 2017-05-04	Stefan Yanev 2021-05-12	Kiril Petkov 2021-12-13	Galab Donev 2022-08-02	Nikolai Denkov 2023-06-06	Dimitar Glavchev 2024-04-09	Rosen Zhelyazkov 2025-01-16
BGR	president	Georgi Parvanov 2002-01-22	Rosen Plevneliev 2012-01-22	Rumen Radev 2017-01-22
BFA	president	Blaise Compaoré|Blaise Compaore 1987-10-15	Michel Kafando 2014-11-18	Roch Marc Christian Kaboré|Roch Kabore|Roch Marc Kabore 2015-12-29	Paul-Henri Sandaogo Damiba|Paul-Henri Damiba 2022-01-31	Ibrahim Traoré|Ibrahim Traore 2022-09-30
BDI	president	Pierre Buyoya 1996-07-25	Domitien Ndayizeye 2003-04-30	Pierre Nkurunziza 2005-08-26	Évariste Ndayishimiye|Evariste Ndayishimiye 2020-06-18
CPV	president	Pedro Pires 2001-03-22	Jorge Carlos Fonseca 2011-09-09	José Maria Neves 2021-11-09
KHM	prime minister	Hun Sen 1985-01-14	Hun Manet 2023-08-22
KHM	king	Norodom Sihanouk 1993-09-24	Norodom Sihamoni 2004-10-14
CMR	president	Paul Biya 1982-11-06
CAN	prime minister	Jean Chrétien|Jean Chretien 1993-11-04	Paul Martin 2003-12-12	Stephen Harper 2006-02-06	Justin Trudeau 2015-11-04	Mark Carney 2025-03-14
CAF	president	Ange-Félix Patassé 1993-10-22	François Bozizé|Francois Bozize 2003-03-15	Michel Djotodia 2013-03-24	Catherine Samba-Panza 2014-01-23	Faustin-Archange Touadéra|Faustin Archange Touadera 2016-03-30
TCD	president	Idriss Déby|Idriss Deby|Idriss Deby Itno 1990-12-02	Mahamat Déby|Mahamat Idriss Deby|Mahamat Idriss Déby Itno 2021-04-20
CHL	president	Ricardo Lagos 2000-03-11	Michelle Bachelet 2006-03-11	Sebastián Piñera|Sebastian Pinera 2010-03-11	Michelle Bachelet 2014-03-11	Sebastián Piñera 2018-03-11	Gabriel Boric 2022-03-11
CHN	president	Jiang Zemin 1993-03-27	Hu Jintao 2003-03-15	Xi Jinping 2013-03-14
CHN	premier	Zhu Rongji 1998-03-17	Wen Jiabao 2003-03-16	Li Keqiang 2013-03-15	Li Qiang 2023-03-11
COL	president	Andrés Pastrana Arango|Andres Pastrana 1998-08-07	Álvaro Uribe|Alvaro Uribe|Álvaro Uribe Vélez 2002-08-07	Juan Manuel Santos 2010-08-07	Iván Duque|Ivan Duque|Iván Duque Márquez 2018-08-07	Gustavo Petro 2022-08-07
COL	vice president	Marta Lucía Ramírez 2018-08-07	Francia Márquez 2022-08-07
COM	president	Azali Assoumani 1999-04-30	Ahmed Abdallah Sambi 2006-05-26	Ikililou Dhoinine 2011-05-26	Azali Assoumani 2016-05-26
COG	president	Denis Sassou Nguesso|Denis Sassou-Nguesso 1997-10-25
COD	president	Laurent-Désiré Kabila|Laurent Kabila 1997-05-17	Joseph Kabila 2001-01-17	Félix Tshisekedi|Felix Tshisekedi 2019-01-24
COD	prime minister	Augustin Matata Ponyo 2012-04-18	Samy Badibanga 2016-11-17	Bruno Tshibala 2017-04-07	Sylvestre Ilunga 2019-09-07	Sama Lukonde|Jean-Michel Sama Lukonde 2021-04-26	Judith Suminwa 2024-06-12
CRI	president	Óscar Arias|Oscar Arias 2006-05-08	Laura Chinchilla 2010-05-08	Luis Guillermo Solís 2014-05-08	Carlos Alvarado Quesada 2018-05-08	Rodrigo Chaves Robles|Rodrigo Chaves 2022-05-08
CIV	president	Robert Guéï|Robert Guei 1999-12-24	Laurent Gbagbo 2000-10-26	Alassane Ouattara 2011-04-11
CIV	prime minister	Guillaume Soro 2007-04-04	Jeannot Ahoussou-Kouadio 2012-03-13	Daniel Kablan Duncan 2012-11-21	Amadou Gon Coulibaly 2017-01-10	Hamed Bakayoko 2020-07-08	Patrick Achi 2021-03-10	Robert Beugré Mambé 2023-10-17
HRV	prime minister	Ivica Račan|Ivica Racan 2000-01-27	Ivo Sanader 2003-12-23	Jadranka Kosor 2009-07-06	Zoran Milanović 2011-12-23	Tihomir Orešković 2016-01-22	Andrej Plenković|Andrej Plenkovic 2016-10-19
HRV	president	Stjepan Mesić|Stipe Mesic|Stjepan Mesic 2000-02-18	Ivo Josipović 2010-02-18	Kolinda Grabar-Kitarović 2015-02-19	Zoran Milanović|Zoran Milanovic 2020-02-19
CUB	president	Fidel Castro 1976-12-02	Raúl Castro|Raul Castro 2008-02-24	Miguel Díaz-Canel|Miguel Diaz-Canel 2018-04-19
CYP	president	Glafcos Clerides 1993-02-28	Tassos Papadopoulos 2003-02-28	Demetris Christofias 2008-02-28	Nicos Anastasiades|Nikos Anastasiades 2013-02-28	Nikos Christodoulides 2023-02-28
CYP	president of Northern Cyprus	Rauf Denktaş|Rauf Denktash 1983-11-15	Mehmet Ali Talat 2005-04-24	Derviş Eroğlu 2010-04-23	Mustafa Akıncı 2015-04-30	Ersin Tatar 2020-10-23
CZE	president	Václav Havel|Vaclav Havel 1993-02-02	Václav Klaus|Vaclav Klaus 2003-03-07	Miloš Zeman|Milos Zeman 2013-03-08	Petr Pavel 2023-03-09
CZE	prime minister	Miloš Zeman 1998-07-17	Vladimír Špidla 2002-07-12	Stanislav Gross 2004-08-04	Jiří Paroubek 2005-04-25	Mirek Topolánek 2006-09-04	Jan Fischer 2009-05-08	Petr Nečas 2010-07-13	Jiří Rusnok 2013-07-10	Bohuslav Sobotka 2014-01-29	Andrej Babiš|Andrej Babis 2017-12-06	Petr Fiala 2021-12-17
DNK	prime minister	Poul Nyrup Rasmussen 1993-01-25	Anders Fogh Rasmussen 2001-11-27	Lars Løkke Rasmussen|Lars Lokke Rasmussen 2009-04-05	Helle Thorning-Schmidt 2011-10-03	Lars Løkke Rasmussen 2015-06-28	Mette Frederiksen 2019-06-27
DNK	queen	Margrethe II|Queen Margrethe|Margrethe II of Denmark 1972-01-14	- 2024-01-14
DNK	king	Frederik X|King Frederik 2024-01-14
DJI	president	Ismaïl Omar Guelleh|Ismail Omar Guelleh 1999-05-08
DMA	prime minister	Roosevelt Skerrit 2004-01-08
DOM	president	Hipólito Mejía 2000-08-16	Leonel Fernández|Leonel Fernandez 2004-08-16	Danilo Medina 2012-08-16	Luis Abinader 2020-08-16
ECU	president	Gustavo Noboa 2000-01-22	Lucio Gutiérrez 2003-01-15	Alfredo Palacio 2005-04-20	Rafael Correa 2007-01-15	Lenín Moreno|Lenin Moreno 2017-05-24	Guillermo Lasso 2021-05-24	Daniel Noboa 2023-11-23
EGY	president	Hosni Mubarak 1981-10-14	- 2011-02-11	Mohamed Morsi|Mohammed Morsi|Mohamed Mursi|Mohammed Mursi 2012-06-30	Adly Mansour 2013-07-04	Abdel Fattah el-Sisi|Abdel Fattah al-Sisi|Abdel-Fattah el-Sissi|Abdel Fattah al Sisi|Abdel-Fattah el-Sisi 2014-06-08
EGY	prime minister	Atef Ebeid 1999-10-05	Ahmed Nazif 2004-07-14	Ahmed Shafik 2011-01-29	Essam Sharaf 2011-03-03	Kamal Ganzouri 2011-12-07	Hesham Qandil|Hisham Qandil 2012-08-02	Hazem el-Beblawi 2013-07-09	Ibrahim Mahlab 2014-03-01	Sherif Ismail 2015-09-19	Mostafa Madbouly|Mustafa Madbouly 2018-06-14
SLV	president	Francisco Flores 1999-06-01	Antonio Saca|Tony Saca 2004-06-01	Mauricio Funes 2009-06-01	Salvador Sánchez Cerén 2014-06-01	Nayib Bukele 2019-06-01
GNQ	president	Teodoro Obiang Nguema Mbasogo|Teodoro Obiang|Teodoro Obiang Nguema 1979-08-03
ERI	president	Isaias Afwerki|Isayas Afewerki|Issaias Afeworki 1993-05-24
EST	prime minister	Mart Laar 1999-03-25	Juhan Parts 2003-04-10	Andrus Ansip 2005-04-13	Taavi Rõivas 2014-03-26	Jüri Ratas|Juri Ratas 2016-11-23	Kaja Kallas 2021-01-26	Kristen Michal 2024-07-23
EST	president	Lennart Meri 1992-10-06	Arnold Rüütel 2001-10-08	Toomas Hendrik Ilves 2006-10-09	Kersti Kaljulaid 2016-10-10	Alar Karis 2021-10-11
SWZ	king	Mswati III|King Mswati 1986-04-25
ETH	prime minister	Meles Zenawi 1995-08-23	Hailemariam Desalegn 2012-08-20	Abiy Ahmed|Abiy Ahmed Ali 2018-04-02
ETH	president	Sahle-Work Zewde 2018-10-25	Taye Atske Selassie 2024-10-07
FJI	prime minister	Laisenia Qarase 2000-07-04	Frank Bainimarama|Voreqe Bainimarama 2007-01-05	Sitiveni Rabuka 2022-12-24
FIN	president	Tarja Halonen 2000-03-01	Sauli Niinistö|Sauli Niinisto 2012-03-01	Alexander Stubb 2024-03-01
FIN	prime minister	Paavo Lipponen 1995-04-13	Matti Vanhanen 2003-06-24	Mari Kiviniemi 2010-06-22	Jyrki Katainen 2011-06-22	Alexander Stubb 2014-06-24	Juha Sipilä|Juha Sipila 2015-05-29	Antti Rinne 2019-06-06	Sanna Marin 2019-12-10	Petteri Orpo 2023-06-20
FRA	president	Jacques Chirac 1995-05-17	Nicolas Sarkozy 2007-05-16	François Hollande|Francois Hollande 2012-05-15	Emmanuel Macron 2017-05-14
FRA	prime minister	Lionel Jospin 1997-06-02	Jean-Pierre Raffarin 2002-05-06	Dominique de Villepin 2005-05-31	François Fillon|Francois Fillon 2007-05-17	Jean-Marc Ayrault 2012-05-15	Manuel Valls 2014-03-31	Bernard Cazeneuve 2016-12-06	Édouard Philippe|Edouard Philippe 2017-05-15	Jean Castex 2020-07-03	Élisabeth Borne|Elisabeth Borne 2022-05-16	Gabriel Attal 2024-01-09	Michel Barnier 2024-09-05	François Bayrou|Francois Bayrou 2024-12-13	Sébastien Lecornu 2025-09-09
GAB	president	Omar Bongo|Omar Bongo Ondimba 1967-12-02	Rose Francine Rogombé 2009-06-10	Ali Bongo Ondimba|Ali Bongo 2009-10-16	Brice Oligui Nguema|Brice Clotaire Oligui Nguema 2023-08-30
GMB	president	Yahya Jammeh 1994-07-22	Adama Barrow 2017-01-19
GEO	president	Eduard Shevardnadze 1995-11-26	Mikheil Saakashvili|Mikhail Saakashvili 2004-01-25	Giorgi Margvelashvili 2013-11-17	Salome Zourabichvili|Salome Zurabishvili 2018-12-16	Mikheil Kavelashvili 2024-12-29
GEO	prime minister	Zurab Noghaideli 2005-02-17	Lado Gurgenidze 2007-11-22	Nika Gilauri 2009-02-06	Bidzina Ivanishvili 2012-10-25	Irakli Garibashvili 2013-11-20	Giorgi Kvirikashvili 2015-12-30	Mamuka Bakhtadze 2018-06-20	Giorgi Gakharia 2019-09-08	Irakli Garibashvili 2021-02-22	Irakli Kobakhidze 2024-02-08
DEU	chancellor	Gerhard Schröder|Gerhard Schroeder|Gerhard Schroder 1998-10-27	Angela Merkel 2005-11-22	Olaf Scholz 2021-12-08	Friedrich Merz 2025-05-06
DEU	president	Johannes Rau 1999-07-01	Horst Köhler|Horst Koehler 2004-07-01	Christian Wulff 2010-06-30	Joachim Gauck 2012-03-18	Frank-Walter Steinmeier 2017-03-19
GHA	president	Jerry Rawlings|Jerry John Rawlings 1993-01-07	John Kufuor 2001-01-07	John Atta Mills 2009-01-07	John Mahama|John Dramani Mahama 2012-07-24	Nana Akufo-Addo 2017-01-07	John Mahama 2025-01-07
GRC	prime minister	Costas Simitis 1996-01-22	Kostas Karamanlis|Costas Karamanlis 2004-03-10	George Papandreou 2009-10-06	Lucas Papademos 2011-11-11	Antonis Samaras 2012-06-20	Alexis Tsipras 2015-01-26	Kyriakos Mitsotakis 2019-07-08
GRC	president	Karolos Papoulias 2005-03-12	Prokopis Pavlopoulos 2015-03-13	Katerina Sakellaropoulou 2020-03-13
GRD	prime minister	Keith Mitchell 2013-02-20	Dickon Mitchell 2022-06-24
GTM	president	Alfonso Portillo 2000-01-14	Óscar Berger 2004-01-14	Álvaro Colom|Alvaro Colom 2008-01-14	Otto Pérez Molina|Otto Perez Molina 2012-01-14	Jimmy Morales 2016-01-14	Alejandro Giammattei 2020-01-14	Bernardo Arévalo 2024-01-14
GIN	president	Lansana Conté|Lansana Conte 1984-04-05	Moussa Dadis Camara 2008-12-24	Sékouba Konaté 2009-12-03	Alpha Condé|Alpha Conde 2010-12-21	Mamady Doumbouya 2021-09-05
GNB	president	Kumba Ialá|Kumba Yala 2000-02-17	Henrique Rosa 2003-09-28	João Bernardo Vieira|Nino Vieira 2005-10-01	Malam Bacai Sanhá 2009-09-08	José Mário Vaz|Jose Mario Vaz 2014-06-23	Umaro Sissoco Embaló|Umaro Sissoco Embalo 2020-02-27
GUY	president	Bharrat Jagdeo 1999-08-11	Donald Ramotar 2011-12-03	David A. Granger|David Granger 2015-05-16	Irfaan Ali 2020-08-02
HTI	president	René Préval|Rene Preval 1996-02-07	Jean-Bertrand Aristide 2001-02-07	Boniface Alexandre 2004-02-29	René Préval 2006-05-14	Michel Martelly 2011-05-14	Jocelerme Privert 2016-02-14	Jovenel Moïse|Jovenel Moise 2017-02-07	- 2021-07-07
HTI	prime minister	Laurent Lamothe 2012-05-16	Ariel Henry 2021-07-20	Garry Conille 2024-06-03	Alix Didier Fils-Aimé 2024-11-11
HND	president	Carlos Roberto Flores 1998-01-27	Ricardo Maduro 2002-01-27	Manuel Zelaya 2006-01-27	Roberto Micheletti 2009-06-28	Porfirio Lobo Sosa|Porfirio Lobo 2010-01-27	Juan Orlando Hernández|Juan Orlando Hernandez 2014-01-27	Xiomara Castro 2022-01-27
HKG	chief executive	Tung Chee-hwa 1997-07-01	Donald Tsang 2005-06-21	Leung Chun-ying 2012-07-01	Carrie Lam 2017-07-01	John Lee Ka-chiu|John Lee 2022-07-01
HUN	prime minister	Viktor Orbán|Viktor Orban 1998-07-06	Péter Medgyessy 2002-05-27	Ferenc Gyurcsány|Ferenc Gyurcsany 2004-09-29	Gordon Bajnai 2009-04-14	Viktor Orbán 2010-05-29
HUN	president	László Sólyom 2005-08-05	Pál Schmitt 2010-08-06	János Áder|Janos Ader 2012-05-10	Katalin Novák 2022-05-10	Tamás Sulyok 2024-03-05
ISL	prime minister	Davíð Oddsson 1991-04-30	Geir Haarde 2006-06-15	Jóhanna Sigurðardóttir|Johanna Sigurdardottir 2009-02-01	Sigmundur Davíð Gunnlaugsson 2013-05-23	Bjarni Benediktsson 2017-01-11	Katrín Jakobsdóttir|Katrin Jakobsdottir 2017-11-30	Bjarni Benediktsson 2024-04-09	Kristrún Frostadóttir 2024-12-21
ISL	president	Ólafur Ragnar Grímsson 1996-08-01	Guðni Th. Jóhannesson 2016-08-01	Halla Tómasdóttir 2024-08-01
IND	prime minister	Atal Bihari Vajpayee|A.B. Vajpayee 1998-03-19	Manmohan Singh 2004-05-22	Narendra Modi 2014-05-26
IND	president	K. R. Narayanan 1997-07-25	A. P. J. Abdul Kalam 2002-07-25	Pratibha Patil 2007-07-25	Pranab Mukherjee 2012-07-25	Ram Nath Kovind 2017-07-25	Droupadi Murmu 2022-07-25
IDN	president	Abdurrahman Wahid 1999-10-20	Megawati Sukarnoputri 2001-07-23	Susilo Bambang Yudhoyono 2004-10-20	Joko Widodo|Jokowi 2014-10-20	Prabowo Subianto 2024-10-20
IRN	president	Mohammad Khatami|Mohammed Khatami 1997-08-03	Mahmoud Ahmadinejad 2005-08-03	Hassan Rouhani|Hassan Rohani|Hasan Rouhani 2013-08-03	Ebrahim Raisi 2021-08-03	Mohammad Mokhber 2024-05-19	Masoud Pezeshkian 2024-07-28
IRN	supreme leader	Ali Khamenei|Ayatollah Ali Khamenei|Ayatollah Khamenei 1989-06-04
IRQ	president	Saddam Hussein 1979-07-16	- 2003-04-09	Jalal Talabani 2005-04-07	Fuad Masum|Fouad Massoum 2014-07-24	Barham Salih|Barham Saleh 2018-10-02	Abdul Latif Rashid 2022-10-17
IRQ	prime minister	Ayad Allawi|Iyad Allawi 2004-06-28	Ibrahim al-Jaafari 2005-05-03	Nouri al-Maliki|Nuri al-Maliki 2006-05-20	Haider al-Abadi|Haidar al-Abadi 2014-09-08	Adil Abdul-Mahdi|Adel Abdul Mahdi 2018-10-25	Mustafa Al-Kadhimi|Mustafa al-Kadhimi|Mustafa al-Khadimi 2020-05-07	Mohammed Shia' Al Sudani|Mohammed Shia al-Sudani 2022-10-27
IRL	taoiseach	Bertie Ahern 1997-06-26	Brian Cowen 2008-05-07	Enda Kenny 2011-03-09	Leo Varadkar 2017-06-14	Micheál Martin|Micheal Martin 2020-06-27	Leo Varadkar 2022-12-17	Simon Harris 2024-04-09	Micheál Martin 2025-01-23
IRL	president	Mary McAleese 1997-11-11	Michael D. Higgins 2011-11-11
ISR	prime minister	Ehud Barak 1999-07-06	Ariel Sharon 2001-03-07	Ehud Olmert 2006-01-04	Benjamin Netanyahu|Binyamin Netanyahu|Bibi Netanyahu 2009-03-31	Naftali Bennett 2021-06-13	Yair Lapid 2022-07-01	Benjamin Netanyahu 2022-12-29
ISR	president	Moshe Katsav 2000-08-01	Shimon Peres 2007-07-15	Reuven Rivlin 2014-07-24	Isaac Herzog 2021-07-07
ITA	prime minister	Massimo D'Alema 1998-10-21	Giuliano Amato 2000-04-25	Silvio Berlusconi 2001-06-11	Romano Prodi 2006-05-17	Silvio Berlusconi 2008-05-08	Mario Monti 2011-11-16	Enrico Letta 2013-04-28	Matteo Renzi 2014-02-22	Paolo Gentiloni 2016-12-12	Giuseppe Conte 2018-06-01	Mario Draghi 2021-02-13	Giorgia Meloni 2022-10-22
ITA	president	Carlo Azeglio Ciampi 1999-05-18	Giorgio Napolitano 2006-05-15	Sergio Mattarella 2015-02-03
JAM	prime minister	P. J. Patterson 1992-03-30	Portia Simpson-Miller 2006-03-30	Bruce Golding 2007-09-11	Portia Simpson-Miller 2012-01-05	Andrew Holness 2016-03-03
JPN	prime minister	Keizō Obuchi|Keizo Obuchi 1998-07-30	Yoshirō Mori|Yoshiro Mori 2000-04-05	Junichiro Koizumi 2001-04-26	Shinzo Abe|Shinzō Abe 2006-09-26	Yasuo Fukuda 2007-09-26	Tarō Asō|Taro Aso 2008-09-24	Yukio Hatoyama 2009-09-16	Naoto Kan 2010-06-08	Yoshihiko Noda 2011-09-02	Shinzo Abe 2012-12-26	Yoshihide Suga 2020-09-16	Fumio Kishida 2021-10-04	Shigeru Ishiba 2024-10-01	Sanae Takaichi 2025-10-21
JPN	emperor	Akihito|Emperor Akihito 1989-01-07	Naruhito|Emperor Naruhito 2019-05-01
JOR	king	Abdullah II of Jordan|King Abdullah II|Abdullah II 1999-02-07
JOR	prime minister	Ali Abu al-Ragheb 2000-06-19	Marouf al-Bakhit 2005-11-27	Samir Rifai 2009-12-14	Abdullah Ensour 2012-10-11	Hani Al-Mulki|Hani al-Mulki 2016-06-01	Omar Razzaz 2018-06-14	Bisher Al-Khasawneh|Bisher Khasawneh 2020-10-12	Jafar Hassan 2024-09-15
KAZ	president	Nursultan Nazarbayev 1991-12-16	Kassym-Jomart Tokayev|Qasym-Zhomart Toqaev|Kassym-Zhomart Tokayev 2019-03-20
KAZ	prime minister	Karim Massimov 2014-04-02	Bakhytzhan Sagintayev 2016-09-09	Askar Mamin 2019-02-25	Alihan Smaiylov 2022-01-11	Oljas Bektenov 2024-02-06
KEN	president	Daniel arap Moi 1978-08-22	Mwai Kibaki 2002-12-30	Uhuru Kenyatta 2013-04-09	William Ruto 2022-09-13
KEN	prime minister	Raila Odinga 2008-04-17	- 2013-04-09
KEN	deputy president	William Ruto 2013-04-09	Rigathi Gachagua 2022-09-13	Kithure Kindiki 2024-11-01
KIR	president	Anote Tong 2003-07-10	Taneti Maamau 2016-03-11
PRK	supreme leader	Kim Jong Il|Kim Jong-il 1994-07-08	Kim Jong Un|Kim Jong-un 2011-12-17
PRK	premier	Kim Jae-ryong 2019-04-11	Kim Tok-hun 2020-08-13	Pak Thae-song 2024-12-29
KOR	president	Kim Dae-jung 1998-02-25	Roh Moo-hyun 2003-02-25	Lee Myung-bak 2008-02-25	Park Geun-hye|Park Geun Hye 2013-02-25	Moon Jae-in|Moon Jae In 2017-05-10	Yoon Suk Yeol|Yoon Suk-yeol 2022-05-10	Lee Jae-myung|Lee Jae Myung 2025-06-04
KOR	prime minister	Lee Nak-yeon 2017-05-31	Chung Sye-kyun 2020-01-14	Kim Boo-kyum 2021-05-14	Han Duck-soo 2022-05-21	Kim Min-seok 2025-07-03
XKX	president	Ibrahim Rugova 2002-03-04	Fatmir Sejdiu 2006-02-10	Behgjet Pacolli 2011-02-22	Atifete Jahjaga 2011-04-07	Hashim Thaçi|Hashim Thaci 2016-04-07	Vjosa Osmani 2020-11-05
XKX	prime minister	Bajram Rexhepi 2002-03-04	Ramush Haradinaj 2004-12-03	Bajram Kosumi 2005-03-23	Agim Çeku|Agim Ceku 2006-03-10	Hashim Thaçi 2008-01-09	Isa Mustafa 2014-12-09	Ramush Haradinaj 2017-09-09	Albin Kurti 2020-02-03	Avdullah Hoti 2020-06-03	Albin Kurti 2021-03-22
KWT	emir	Jaber Al-Ahmad Al-Sabah 1977-12-31	Sabah Al-Ahmad Al-Jaber Al-Sabah|Sabah al-Ahmad al-Sabah 2006-01-29	Nawaf Al-Ahmad Al-Jaber Al-Sabah 2020-09-29	Mishal Al-Ahmad Al-Jaber Al-Sabah 2023-12-16
KGZ	president	Askar Akayev 1990-10-27	Kurmanbek Bakiyev 2005-03-25	Roza Otunbayeva 2010-04-07	Almazbek Atambayev 2011-12-01	Sooronbay Jeenbekov|Sooronbai Jeenbekov 2017-11-24	Sadyr Japarov|Sadyr Zhaparov 2020-10-15
LAO	president	Bounnhang Vorachith 2016-04-20	Thongloun Sisoulith 2021-03-22
LVA	prime minister	Andris Bērziņš 2000-05-05	Einars Repše 2002-11-07	Aigars Kalvītis 2004-12-02	Ivars Godmanis 2007-12-20	Valdis Dombrovskis 2009-03-12	Laimdota Straujuma 2014-01-22	Māris Kučinskis 2016-02-11	Krišjānis Kariņš|Krisjanis Karins 2019-01-23	Evika Siliņa|Evika Silina 2023-09-15
LVA	president	Vaira Vīķe-Freiberga 1999-07-08	Valdis Zatlers 2007-07-08	Raimonds Vējonis 2015-07-08	Egils Levits 2019-07-08	Edgars Rinkēvičs|Edgars Rinkevics 2023-07-08
LBN	president	Émile Lahoud|Emile Lahoud 1998-11-24	- 2007-11-24	Michel Suleiman|Michel Sleiman 2008-05-25	- 2014-05-25	Michel Aoun 2016-10-31	- 2022-10-30	Joseph Aoun 2025-01-09
LBN	prime minister	Selim Hoss 1998-12-02	Rafic Hariri|Rafik Hariri 2000-10-23	Omar Karami 2004-10-26	Najib Mikati 2005-04-19	Fouad Siniora|Fuad Siniora 2005-07-18	Saad Hariri 2009-11-09	Najib Mikati 2011-06-13	Tammam Salam 2014-02-15	Saad Hariri 2016-12-18	Hassan Diab 2020-01-21	Najib Mikati 2021-09-10	Nawaf Salam 2025-02-08
LSO	prime minister	Pakalitha Mosisili 1998-05-29	Tom Thabane|Thomas Thabane 2012-06-08	Pakalitha Mosisili 2015-03-17	Tom Thabane 2017-06-16	Moeketsi Majoro 2020-05-20	Sam Matekane 2022-10-28
LBR	president	Charles Taylor (Liberian politician)|Charles Taylor 1997-08-02	Gyude Bryant 2003-10-14	Ellen Johnson Sirleaf 2006-01-16	George Weah 2018-01-22	Joseph Boakai 2024-01-22
LBY	leader	Muammar Gaddafi|Moammar Gadhafi|Muammar Gadhafi|Muammar Qaddafi|Moamer Kadhafi|Muammar al-Gaddafi|Moammar Gaddafi 1969-09-01	- 2011-10-20
LBY	prime minister	Abdurrahim El-Keib 2011-11-24	Ali Zeidan 2012-11-14	Abdullah al-Thani 2014-03-11	Fayez al-Sarraj|Fayez Sarraj|Fayez Serraj 2016-04-05	Abdul Hamid Dbeibeh|Abdulhamid Dbeibah|Abdul Hamid Dbeibah|Abdelhamid Dbeibah|Abdul Hamid al-Dbeibah 2021-03-15
LBY	chairman of the presidential council	Mohamed al-Menfi 2021-03-15
LIE	prince	Hans-Adam II 1989-11-13
LTU	president	Valdas Adamkus 1998-02-26	Rolandas Paksas 2003-02-26	Valdas Adamkus 2004-07-12	Dalia Grybauskaitė|Dalia Grybauskaite 2009-07-12	Gitanas Nausėda|Gitanas Nauseda 2019-07-12
LTU	prime minister	Algirdas Brazauskas 2001-07-03	Gediminas Kirkilas 2006-07-04	Andrius Kubilius 2008-12-09	Algirdas Butkevičius 2012-12-13	Saulius Skvernelis 2016-12-13	Ingrida Šimonytė|Ingrida Simonyte 2020-12-11	Gintautas Paluckas 2024-12-12
LUX	prime minister	Jean-Claude Juncker 1995-01-20	Xavier Bettel 2013-12-04	Luc Frieden 2023-11-17
MDG	president	Didier Ratsiraka 1997-02-09	Marc Ravalomanana 2002-02-22	Andry Rajoelina 2009-03-17	Hery Rajaonarimampianina 2014-01-25	Andry Rajoelina 2019-01-19
MWI	president	Bakili Muluzi 1994-05-24	Bingu wa Mutharika 2004-05-24	Joyce Banda 2012-04-07	Peter Mutharika 2014-05-31	Lazarus Chakwera 2020-06-28	Peter Mutharika 2025-10-04
MYS	prime minister	Mahathir Mohamad|Mahathir Mohammad|Mahathir bin Mohamad 1981-07-16	Abdullah Ahmad Badawi|Abdullah Badawi 2003-10-31	Najib Razak|Najib Tun Razak 2009-04-03	Mahathir Mohamad 2018-05-10	Muhyiddin Yassin 2020-03-01	Ismail Sabri Yaakob|Ismail Sabri 2021-08-21	Anwar Ibrahim 2022-11-24
MDV	president	Maumoon Abdul Gayoom 1978-11-11	Mohamed Nasheed 2008-11-11	Mohammed Waheed Hassan 2012-02-07	Abdulla Yameen 2013-11-17	Ibrahim Mohamed Solih|Ibrahim Solih|Ibu Solih 2018-11-17	Mohamed Muizzu 2023-11-17
MLI	president	Alpha Oumar Konaré 1992-06-08	Amadou Toumani Touré|Amadou Toumani Toure 2002-06-08	Dioncounda Traoré|Dioncounda Traore 2012-04-12	Ibrahim Boubacar Keïta|Ibrahim Boubacar Keita 2013-09-04	Bah Ndaw|Bah N'Daw 2020-09-25	Assimi Goïta|Assimi Goita 2021-05-24
MLI	prime minister	Moctar Ouane 2020-09-27	Choguel Kokalla Maïga|Choguel Maiga|Choguel Kokalla Maiga 2021-06-07	Abdoulaye Maïga 2024-11-21
MLT	prime minister	Eddie Fenech Adami 1998-09-06	Lawrence Gonzi 2004-03-23	Joseph Muscat 2013-03-11	Robert Abela 2020-01-13
MRT	president	Maaouya Ould Sid'Ahmed Taya 1984-12-12	Ely Ould Mohamed Vall 2005-08-03	Sidi Ould Cheikh Abdallahi 2007-04-19	Mohamed Ould Abdel Aziz 2009-08-05	Mohamed Ould Ghazouani|Mohamed Ould Cheikh El Ghazouani 2019-08-01
MUS	prime minister	Navin Ramgoolam 2005-07-05	Anerood Jugnauth 2014-12-17	Pravind Jugnauth 2017-01-23	Navin Ramgoolam 2024-11-13
MEX	president	Ernesto Zedillo 1994-12-01	Vicente Fox 2000-12-01	Felipe Calderón|Felipe Calderon 2006-12-01	Enrique Peña Nieto|Enrique Pena Nieto 2012-12-01	Andrés Manuel López Obrador|Andres Manuel Lopez Obrador|AMLO|López Obrador|Lopez Obrador 2018-12-01	Claudia Sheinbaum 2024-10-01
MDA	president	Petru Lucinschi 1997-01-15	Vladimir Voronin 2001-04-07	Nicolae Timofti 2012-03-23	Igor Dodon 2016-12-23	Maia Sandu 2020-12-24
MDA	prime minister	Vlad Filat 2009-09-25	Iurie Leancă 2013-04-25	Pavel Filip 2016-01-20	Maia Sandu 2019-06-08	Ion Chicu 2019-11-14	Natalia Gavrilița|Natalia Gavrilita 2021-08-06	Dorin Recean 2023-02-16	Alexandru Munteanu 2025-11-01
MCO	prince	Albert II, Prince of Monaco|Prince Albert II 2005-04-06
MNG	president	Natsagiin Bagabandi 1997-06-20	Nambaryn Enkhbayar 2005-06-24	Tsakhiagiin Elbegdorj 2009-06-18	Khaltmaagiin Battulga 2017-07-10	Ukhnaagiin Khürelsükh|Ukhnaa Khurelsukh|Ukhnaagiin Khurelsukh 2021-06-25
MNG	prime minister	Ukhnaagiin Khürelsükh 2017-10-04	Luvsannamsrain Oyun-Erdene 2021-01-27	Gombojavyn Zandanshatar 2025-06-13
MNE	president	Filip Vujanović 2003-05-22	Milo Đukanović|Milo Djukanovic 2018-05-20	Jakov Milatović|Jakov Milatovic 2023-05-20
MNE	prime minister	Milo Đukanović 2008-02-29	Igor Lukšić 2010-12-29	Milo Đukanović 2012-12-04	Duško Marković 2016-11-28	Zdravko Krivokapić 2020-12-04	Dritan Abazović|Dritan Abazovic 2022-04-28	Milojko Spajić|Milojko Spajic 2023-10-31
MAR	king	Mohammed VI of Morocco|King Mohammed VI|Mohammed VI 1999-07-23
MAR	prime minister	Abdelilah Benkirane 2011-11-29	Saadeddine Othmani|Saad-Eddine El Othmani 2017-04-05	Aziz Akhannouch 2021-10-07
MOZ	president	Joaquim Chissano 1986-11-06	Armando Guebuza 2005-02-02	Filipe Nyusi 2015-01-15	Daniel Chapo 2025-01-15
MMR	president	Than Shwe 1992-04-23	Thein Sein 2011-03-30	Htin Kyaw 2016-03-30	Win Myint 2018-03-30	Myint Swe 2021-02-01
MMR	state counsellor	Aung San Suu Kyi|Suu Kyi 2016-04-06	- 2021-02-01
MMR	chairman of the State Administration Council	Min Aung Hlaing 2021-02-02
NAM	president	Sam Nujoma 1990-03-21	Hifikepunye Pohamba 2005-03-21	Hage Geingob 2015-03-21	Nangolo Mbumba 2024-02-04	Netumbo Nandi-Ndaitwah 2025-03-21
NPL	prime minister	Girija Prasad Koirala 2000-03-22	Sher Bahadur Deuba 2001-07-26	Lokendra Bahadur Chand 2002-10-11	Surya Bahadur Thapa 2003-06-05	Sher Bahadur Deuba 2004-06-03	- 2005-02-01	Girija Prasad Koirala 2006-04-25	Pushpa Kamal Dahal|Prachanda 2008-08-18	Madhav Kumar Nepal 2009-05-25	Jhala Nath Khanal 2011-02-06	Baburam Bhattarai 2011-08-29	Khil Raj Regmi 2013-03-14	Sushil Koirala 2014-02-11	K. P. Sharma Oli|KP Sharma Oli|Khadga Prasad Oli|K.P. Oli 2015-10-12	Pushpa Kamal Dahal 2016-08-04	Sher Bahadur Deuba 2017-06-07	K. P. Sharma Oli 2018-02-15	Sher Bahadur Deuba 2021-07-13	Pushpa Kamal Dahal 2022-12-26	K. P. Sharma Oli 2024-07-15	Sushila Karki 2025-09-12
NPL	king	Gyanendra of Nepal|King Gyanendra 2001-06-04	- 2008-05-28
NPL	president	Ram Baran Yadav 2008-07-23	Bidya Devi Bhandari 2015-10-29	Ram Chandra Poudel 2023-03-13
NLD	prime minister	Wim Kok 1994-08-22	Jan Peter Balkenende 2002-07-22	Mark Rutte 2010-10-14	Dick Schoof 2024-07-02
NLD	king	Willem-Alexander of the Netherlands|King Willem-Alexander 2013-04-30
NZL	prime minister	Helen Clark 1999-12-05	John Key 2008-11-19	Bill English 2016-12-12	Jacinda Ardern 2017-10-26	Chris Hipkins 2023-01-25	Christopher Luxon 2023-11-27
NIC	president	Arnoldo Alemán 1997-01-10	Enrique Bolaños 2002-01-10	Daniel Ortega 2007-01-10
NIC	vice president	Rosario Murillo 2017-01-10
NER	president	Mamadou Tandja 1999-12-22	Salou Djibo 2010-02-18	Mahamadou Issoufou 2011-04-07	Mohamed Bazoum 2021-04-02	Abdourahamane Tchiani|Abdourahmane Tiani 2023-07-28
NGA	president	Olusegun Obasanjo 1999-05-29	Umaru Musa Yar'Adua|Umaru Yar'Adua 2007-05-29	Goodluck Jonathan 2010-05-05	Muhammadu Buhari 2015-05-29	Bola Tinubu|Bola Ahmed Tinubu 2023-05-29
NGA	vice president	Atiku Abubakar 1999-05-29	Goodluck Jonathan 2007-05-29	Namadi Sambo 2010-05-19	Yemi Osinbajo 2015-05-29	Kashim Shettima 2023-05-29
MKD	prime minister	Ljubčo Georgievski 1998-11-30	Branko Crvenkovski 2002-11-01	Hari Kostov 2004-06-02	Vlado Bučkovski 2004-12-17	Nikola Gruevski 2006-08-27	Emil Dimitriev 2016-01-18	Zoran Zaev 2017-05-31	Oliver Spasovski 2020-01-03	Zoran Zaev 2020-08-31	Dimitar Kovačevski|Dimitar Kovacevski 2022-01-16	Hristijan Mickoski 2024-06-23
MKD	president	Boris Trajkovski 1999-12-15	Branko Crvenkovski 2004-05-12	Gjorge Ivanov 2009-05-12	Stevo Pendarovski 2019-05-12	Gordana Siljanovska-Davkova 2024-05-12
NOR	prime minister	Kjell Magne Bondevik 1997-10-17	Jens Stoltenberg 2000-03-17	Kjell Magne Bondevik 2001-10-19	Jens Stoltenberg 2005-10-17	Erna Solberg 2013-10-16	Jonas Gahr Støre|Jonas Gahr Stoere|Jonas Gahr Store 2021-10-14
OMN	sultan	Qaboos bin Said|Sultan Qaboos|Qaboos bin Said al Said 1970-07-23	Haitham bin Tariq|Haitham bin Tariq Al Said 2020-01-11
PAK	prime minister	Nawaz Sharif 1997-02-17	- 1999-10-12	Zafarullah Khan Jamali 2002-11-21	Shaukat Aziz 2004-08-28	- 2007-11-15	Yousaf Raza Gilani|Yusuf Raza Gilani|Yousuf Raza Gilani 2008-03-25	Raja Pervaiz Ashraf 2012-06-22	Nawaz Sharif 2013-06-05	Shahid Khaqan Abbasi 2017-08-01	Imran Khan 2018-08-18	Shehbaz Sharif|Shahbaz Sharif 2022-04-11	Anwaar ul Haq Kakar 2023-08-14	Shehbaz Sharif 2024-03-04
PAK	president	Pervez Musharraf|General Musharraf 2001-06-20	Asif Ali Zardari 2008-09-09	Mamnoon Hussain 2013-09-09	Arif Alvi 2018-09-09	Asif Ali Zardari 2024-03-10
PLW	president	Tommy Remengesau 2013-01-17	Surangel Whipps Jr. 2021-01-21
PSE	president	Yasser Arafat|Yasir Arafat 1994-07-05	Mahmoud Abbas|Abu Mazen 2005-01-15
PSE	prime minister	Mahmoud Abbas 2003-03-19	Ahmed Qurei|Ahmed Qureia 2003-10-07	Ismail Haniyeh|Ismail Haniya 2006-03-29	Salam Fayyad 2007-06-15	Rami Hamdallah 2013-06-06	Mohammad Shtayyeh|Mohammed Shtayyeh 2019-04-14	Mohammad Mustafa 2024-03-31
PAN	president	Mireya Moscoso 1999-09-01	Martín Torrijos 2004-09-01	Ricardo Martinelli 2009-07-01	Juan Carlos Varela 2014-07-01	Laurentino Cortizo 2019-07-01	José Raúl Mulino 2024-07-01
PNG	prime minister	Michael Somare 2002-08-05	Peter O'Neill 2011-08-02	James Marape 2019-05-30
PRY	president	Luis Ángel González Macchi 1999-03-28	Nicanor Duarte 2003-08-15	Fernando Lugo 2008-08-15	Federico Franco 2012-06-22	Horacio Cartes 2013-08-15	Mario Abdo Benítez|Mario Abdo Benitez|Mario Abdo 2018-08-15	Santiago Peña|Santiago Pena 2023-08-15
PER	president	Alberto Fujimori 1990-07-28	Valentín Paniagua 2000-11-22	Alejandro Toledo 2001-07-28	Alan García|Alan Garcia 2006-07-28	Ollanta Humala 2011-07-28	Pedro Pablo Kuczynski 2016-07-28	Martín Vizcarra|Martin Vizcarra 2018-03-23	Manuel Merino 2020-11-10	Francisco Sagasti 2020-11-17	Pedro Castillo 2021-07-28	Dina Boluarte 2022-12-07	José Jerí 2025-10-10
PHL	president	Joseph Estrada 1998-06-30	Gloria Macapagal Arroyo|Gloria Arroyo|Gloria Macapagal-Arroyo 2001-01-20	Benigno Aquino III|Noynoy Aquino|Benigno Aquino 2010-06-30	Rodrigo Duterte 2016-06-30	Bongbong Marcos|Ferdinand Marcos Jr.|Ferdinand Marcos Jr 2022-06-30
PHL	vice president	Leni Robredo 2016-06-30	Sara Duterte 2022-06-30
POL	president	Aleksander Kwaśniewski|Aleksander Kwasniewski 1995-12-23	Lech Kaczyński|Lech Kaczynski 2005-12-23	Bronisław Komorowski|Bronislaw Komorowski 2010-04-10	Andrzej Duda 2015-08-06	Karol Nawrocki 2025-08-06
POL	prime minister	Jerzy Buzek 1997-10-31	Leszek Miller 2001-10-19	Marek Belka 2004-05-02	Kazimierz Marcinkiewicz 2005-10-31	Jarosław Kaczyński|Jaroslaw Kaczynski 2006-07-14	Donald Tusk 2007-11-16	Ewa Kopacz 2014-09-22	Beata Szydło|Beata Szydlo 2015-11-16	Mateusz Morawiecki 2017-12-11	Donald Tusk 2023-12-13
PRT	prime minister	António Guterres 1995-10-28	José Manuel Barroso 2002-04-06	Pedro Santana Lopes 2004-07-17	José Sócrates|Jose Socrates 2005-03-12	Pedro Passos Coelho 2011-06-21	António Costa|Antonio Costa 2015-11-26	Luís Montenegro|Luis Montenegro 2024-04-02
PRT	president	Jorge Sampaio 1996-03-09	Aníbal Cavaco Silva|Anibal Cavaco Silva 2006-03-09	Marcelo Rebelo de Sousa 2016-03-09
QAT	emir	Hamad bin Khalifa Al Thani 1995-06-27	Tamim bin Hamad Al Thani|Tamim bin Hamad al-Thani|Sheikh Tamim bin Hamad 2013-06-25
ROU	president	Emil Constantinescu 1996-11-29	Ion Iliescu 2000-12-20	Traian Băsescu|Traian Basescu 2004-12-20	Klaus Iohannis|Klaus Johannis 2014-12-21	Nicușor Dan|Nicusor Dan 2025-05-26
ROU	prime minister	Adrian Năstase|Adrian Nastase 2000-12-28	Călin Popescu-Tăriceanu 2004-12-29	Emil Boc 2008-12-22	Mihai Răzvan Ungureanu 2012-02-09	Victor Ponta 2012-05-07	Dacian Cioloș 2015-11-17	Sorin Grindeanu 2017-01-04	Mihai Tudose 2017-06-29	Viorica Dăncilă|Viorica Dancila 2018-01-29	Ludovic Orban 2019-11-04	Florin Cîțu 2020-12-23	Nicolae Ciucă|Nicolae Ciuca 2021-11-25	Marcel Ciolacu 2023-06-15	Ilie Bolojan 2025-06-23
RUS	president	Boris Yeltsin 1991-07-10	Vladimir Putin 1999-12-31	Dmitry Medvedev|Dmitri Medvedev 2008-05-07	Vladimir Putin 2012-05-07
RUS	prime minister	Vladimir Putin 1999-08-09	Mikhail Kasyanov 2000-05-07	Mikhail Fradkov 2004-03-05	Viktor Zubkov 2007-09-14	Vladimir Putin 2008-05-08	Dmitry Medvedev 2012-05-08	Mikhail Mishustin 2020-01-16
RWA	president	Pasteur Bizimungu 1994-07-19	Paul Kagame 2000-03-24
WSM	prime minister	Tuilaʻepa Saʻilele Malielegaoi 1998-11-23	Fiamē Naomi Mataʻafa|Fiame Naomi Mata'afa 2021-05-24
SAU	king	Fahd of Saudi Arabia|King Fahd 1982-06-13	Abdullah of Saudi Arabia|King Abdullah 2005-08-01	Salman of Saudi Arabia|King Salman|Salman bin Abdulaziz 2015-01-23
SAU	crown prince	Sultan bin Abdulaziz 2005-08-01	Muhammad bin Nayef 2015-04-29	Mohammed bin Salman|Mohammad bin Salman|MBS 2017-06-21
SEN	president	Abdou Diouf 1981-01-01	Abdoulaye Wade 2000-04-01	Macky Sall 2012-04-02	Bassirou Diomaye Faye 2024-04-02
SEN	prime minister	Ousmane Sonko 2024-04-02
SRB	president	Slobodan Milošević|Slobodan Milosevic 1991-01-11	Vojislav Koštunica|Vojislav Kostunica 2000-10-07	Boris Tadić|Boris Tadic 2004-07-11	Tomislav Nikolić|Tomislav Nikolic 2012-05-31	Aleksandar Vučić|Aleksandar Vucic 2017-05-31
SRB	prime minister	Zoran Đinđić|Zoran Djindjic 2001-01-25	Zoran Živković 2003-03-18	Vojislav Koštunica 2004-03-03	Mirko Cvetković 2008-07-07	Ivica Dačić|Ivica Dacic 2012-07-27	Aleksandar Vučić 2014-04-27	Ana Brnabić|Ana Brnabic 2017-06-29	Miloš Vučević|Milos Vucevic 2024-05-02	Đuro Macut 2025-04-16
SYC	president	France-Albert René 1977-06-05	James Michel 2004-04-14	Danny Faure 2016-10-16	Wavel Ramkalawan 2020-10-26	Patrick Herminie 2025-10-26
SLE	president	Ahmad Tejan Kabbah 1998-03-10	Ernest Bai Koroma 2007-09-17	Julius Maada Bio 2018-04-04
SGP	prime minister	Goh Chok Tong 1990-11-28	Lee Hsien Loong 2004-08-12	Lawrence Wong 2024-05-15
SVK	prime minister	Mikuláš Dzurinda|Mikulas Dzurinda 1998-10-30	Robert Fico 2006-07-04	Iveta Radičová 2010-07-08	Robert Fico 2012-04-04	Peter Pellegrini 2018-03-22	Igor Matovič|Igor Matovic 2020-03-21	Eduard Heger 2021-04-01	Ľudovít Ódor 2023-05-15	Robert Fico 2023-10-25
SVK	president	Rudolf Schuster 1999-06-15	Ivan Gašparovič|Ivan Gasparovic 2004-06-15	Andrej Kiska 2014-06-15	Zuzana Čaputová|Zuzana Caputova 2019-06-15	Peter Pellegrini 2024-06-15
SVN	prime minister	Janez Drnovšek 1992-05-14	Anton Rop 2002-12-19	Janez Janša|Janez Jansa 2004-12-03	Borut Pahor 2008-11-21	Janez Janša 2012-02-10	Alenka Bratušek 2013-03-20	Miro Cerar 2014-09-18	Marjan Šarec 2018-09-13	Janez Janša 2020-03-13	Robert Golob 2022-06-01
SVN	president	Milan Kučan 1991-12-23	Janez Drnovšek 2002-12-22	Danilo Türk 2007-12-23	Borut Pahor 2012-12-22	Nataša Pirc Musar 2022-12-23
SLB	prime minister	Manasseh Sogavare 2019-04-24	Jeremiah Manele 2024-05-02
SOM	president	Abdiqasim Salad Hassan 2000-08-27	Abdullahi Yusuf Ahmed|Abdullahi Yusuf 2004-10-14	Sharif Sheikh Ahmed|Sheikh Sharif Sheikh Ahmed 2009-01-31	Hassan Sheikh Mohamud|Hassan Sheikh Mohamoud 2012-09-16	Mohamed Abdullahi Mohamed|Mohamed Abdullahi Farmaajo|Farmajo|Farmaajo|Mohamed Abdullahi Farmajo 2017-02-16	Hassan Sheikh Mohamud 2022-05-23
SOM	prime minister	Ali Mohammed Ghedi 2004-12-24	Nur Hassan Hussein 2007-11-24	Omar Abdirashid Ali Sharmarke 2014-12-24	Hassan Ali Khaire|Hassan Ali Khayre 2017-03-01	Mohamed Hussein Roble 2020-09-27	Hamza Abdi Barre 2022-06-25
SOM	president of Somaliland	Dahir Riyale Kahin 2002-05-03	Ahmed Mohamed Mohamoud 2010-07-27	Muse Bihi Abdi 2017-12-13	Abdirahman Mohamed Abdullahi 2024-12-12
ZAF	president	Thabo Mbeki 1999-06-14	Kgalema Motlanthe 2008-09-25	Jacob Zuma 2009-05-09	Cyril Ramaphosa 2018-02-15
SSD	president	Salva Kiir Mayardit|Salva Kiir 2011-07-09
SSD	vice president	Riek Machar 2011-07-09	James Wani Igga 2013-08-23	Riek Machar 2016-04-26	Taban Deng Gai 2016-07-25	Riek Machar 2020-02-22
ESP	prime minister	José María Aznar|Jose Maria Aznar 1996-05-05	José Luis Rodríguez Zapatero|Jose Luis Rodriguez Zapatero 2004-04-17	Mariano Rajoy 2011-12-21	Pedro Sánchez|Pedro Sanchez 2018-06-02
ESP	king	Juan Carlos I|King Juan Carlos 1975-11-22	Felipe VI|King Felipe|King Felipe VI 2014-06-19
LKA	president	Chandrika Kumaratunga 1994-11-12	Mahinda Rajapaksa|Mahinda Rajapakse 2005-11-19	Maithripala Sirisena 2015-01-09	Gotabaya Rajapaksa|Gotabhaya Rajapaksa 2019-11-18	Ranil Wickremesinghe 2022-07-14	Anura Kumara Dissanayake 2024-09-23
LKA	prime minister	Ranil Wickremesinghe 2001-12-09	Mahinda Rajapaksa 2004-04-06	Ratnasiri Wickremanayake 2005-11-21	D. M. Jayaratne 2010-04-21	Ranil Wickremesinghe 2015-01-09	Mahinda Rajapaksa 2019-11-21	Ranil Wickremesinghe 2022-05-12	Dinesh Gunawardena 2022-07-22	Harini Amarasuriya 2024-09-24
SDN	president	Omar al-Bashir|Omar Hassan al-Bashir|Omar el-Bashir|Omar Bashir 1989-06-30	- 2019-04-11
SDN	chairman of the Sovereignty Council	Abdel Fattah al-Burhan|Abdel-Fattah Burhan|Abdel Fattah Burhan 2019-08-21
SDN	prime minister	Abdalla Hamdok|Abdallah Hamdok 2019-08-21	- 2022-01-02	Kamil Idris 2025-05-31
SUR	president	Ronald Venetiaan 2000-08-12	Dési Bouterse|Desi Bouterse 2010-08-12	Chan Santokhi 2020-07-16	Jennifer Geerlings-Simons 2025-07-16
SWE	prime minister	Göran Persson|Goran Persson 1996-03-22	Fredrik Reinfeldt 2006-10-06	Stefan Löfven|Stefan Lofven 2014-10-03	Magdalena Andersson 2021-11-30	Ulf Kristersson 2022-10-18
SWE	king	Carl XVI Gustaf|King Carl Gustaf 1973-09-15
CHE	president	Ignazio Cassis 2022-01-01	Alain Berset 2023-01-01	Viola Amherd 2024-01-01	Karin Keller-Sutter 2025-01-01
SYR	president	Hafez al-Assad 1971-03-12	Bashar al-Assad|Bashar Assad|Bashar al Assad|Bashar el-Assad 2000-07-17	- 2024-12-08	Ahmed al-Sharaa|Abu Mohammad al-Julani|Abu Mohammed al-Golani|Abu Mohammad al-Jolani 2025-01-29
SYR	prime minister	Riyad Farid Hijab 2012-06-23	Wael Nader al-Halqi 2012-08-11	Imad Khamis 2016-07-03	Hussein Arnous 2020-08-30	Mohammed al-Bashir 2024-12-10
TWN	president	Chen Shui-bian 2000-05-20	Ma Ying-jeou 2008-05-20	Tsai Ing-wen 2016-05-20	Lai Ching-te|William Lai 2024-05-20
TWN	premier	Su Tseng-chang 2019-01-14	Chen Chien-jen 2023-01-31	Cho Jung-tai 2024-05-20
TJK	president	Emomali Rahmon|Emomali Rakhmon|Imomali Rakhmonov|Emomali Rahmonov 1994-11-16
TZA	president	Benjamin Mkapa 1995-11-23	Jakaya Kikwete 2005-12-21	John Magufuli 2015-11-05	Samia Suluhu Hassan|Samia Suluhu 2021-03-19
THA	prime minister	Chuan Leekpai 1997-11-09	Thaksin Shinawatra 2001-02-09	Surayud Chulanont 2006-10-01	Samak Sundaravej 2008-01-29	Somchai Wongsawat 2008-09-18	Abhisit Vejjajiva 2008-12-17	Yingluck Shinawatra 2011-08-05	Prayut Chan-o-cha|Prayuth Chan-ocha|Prayuth Chan-o-cha 2014-08-24	Srettha Thavisin 2023-08-22	Paetongtarn Shinawatra 2024-08-16	Anutin Charnvirakul 2025-09-07
THA	king	Bhumibol Adulyadej|King Bhumibol 1946-06-09	Vajiralongkorn|Maha Vajiralongkorn|King Vajiralongkorn 2016-10-13
TLS	president	Xanana Gusmão|Xanana Gusmao 2002-05-20	José Ramos-Horta|Jose Ramos-Horta 2007-05-20	Taur Matan Ruak 2012-05-20	Francisco Guterres|Lu Olo 2017-05-20	José Ramos-Horta 2022-05-20
TGO	president	Gnassingbé Eyadéma|Gnassingbe Eyadema 1967-04-14	Faure Gnassingbé|Faure Gnassingbe 2005-05-04
TON	king	Tupou VI 2012-03-18
TTO	prime minister	Basdeo Panday 1995-11-09	Patrick Manning 2001-12-24	Kamla Persad-Bissessar 2010-05-26	Keith Rowley 2015-09-09	Kamla Persad-Bissessar 2025-05-01
TUN	president	Zine El Abidine Ben Ali|Zine al-Abidine Ben Ali|Ben Ali 1987-11-07	Fouad Mebazaa 2011-01-15	Moncef Marzouki 2011-12-13	Beji Caid Essebsi|Béji Caïd Essebsi 2014-12-31	Mohamed Ennaceur 2019-07-25	Kais Saied|Kaïs Saïed 2019-10-23
TUN	prime minister	Mohamed Ghannouchi 1999-11-17	Hamadi Jebali 2011-12-24	Ali Laarayedh 2013-03-14	Mehdi Jomaa 2014-01-29	Habib Essid 2015-02-06	Youssef Chahed 2016-08-27	Elyes Fakhfakh 2020-02-27	Hichem Mechichi 2020-09-02	Najla Bouden|Najla Bouden Romdhane 2021-10-11	Ahmed Hachani 2023-08-01	Kamel Madouri 2024-08-07
TUR	president	Ahmet Necdet Sezer 2000-05-16	Abdullah Gül|Abdullah Gul 2007-08-28	Recep Tayyip Erdoğan|Recep Tayyip Erdogan|Tayyip Erdogan 2014-08-28
TUR	prime minister	Bülent Ecevit|Bulent Ecevit 1999-01-11	Abdullah Gül 2002-11-18	Recep Tayyip Erdoğan 2003-03-14	Ahmet Davutoğlu|Ahmet Davutoglu 2014-08-28	Binali Yıldırım|Binali Yildirim 2016-05-24	- 2018-07-09
TUR	vice president	Fuat Oktay 2018-07-10	Cevdet Yılmaz 2023-06-04
TKM	president	Saparmurat Niyazov 1990-11-02	Gurbanguly Berdimuhamedow|Gurbanguly Berdymukhamedov 2006-12-21	Serdar Berdimuhamedow|Serdar Berdymukhamedov 2022-03-19
UGA	president	Yoweri Museveni 1986-01-29
UGA	prime minister	Amama Mbabazi 2011-05-24	Ruhakana Rugunda 2014-09-18	Robinah Nabbanja 2021-06-21
UKR	president	Leonid Kuchma 1994-07-19	Viktor Yushchenko 2005-01-23	Viktor Yanukovych|Viktor Yanukovich 2010-02-25	Oleksandr Turchynov 2014-02-23	Petro Poroshenko 2014-06-07	Volodymyr Zelenskyy|Volodymyr Zelensky|Volodymyr Zelenskiy|Vladimir Zelensky|Vladimir Zelenskiy 2019-05-20
UKR	prime minister	Viktor Yushchenko 1999-12-22	Anatoliy Kinakh 2001-05-29	Viktor Yanukovych 2002-11-21	Yulia Tymoshenko|Yulia Timoshenko 2005-01-24	Yuriy Yekhanurov 2005-09-22	Viktor Yanukovych 2006-08-04	Yulia Tymoshenko 2007-12-18	Mykola Azarov 2010-03-11	Arseniy Yatsenyuk 2014-02-27	Volodymyr Groysman 2016-04-14	Oleksiy Honcharuk 2019-08-29	Denys Shmyhal 2020-03-04	Yulia Svyrydenko 2025-07-17
ARE	president	Zayed bin Sultan Al Nahyan 1971-12-02	Khalifa bin Zayed Al Nahyan|Sheikh Khalifa bin Zayed 2004-11-03	Mohamed bin Zayed Al Nahyan|Mohammed bin Zayed|Sheikh Mohammed bin Zayed|Mohamed bin Zayed 2022-05-14
ARE	prime minister	Mohammed bin Rashid Al Maktoum|Sheikh Mohammed bin Rashid 2006-01-05
GBR	prime minister	Tony Blair 1997-05-02	Gordon Brown 2007-06-27	David Cameron 2010-05-11	Theresa May 2016-07-13	Boris Johnson 2019-07-24	Liz Truss 2022-09-06	Rishi Sunak 2022-10-25	Keir Starmer 2024-07-05
GBR	queen	Elizabeth II|Queen Elizabeth|Queen Elizabeth II 1952-02-06	- 2022-09-08
GBR	king	Charles III|King Charles|King Charles III 2022-09-08
GBR	deputy prime minister	John Prescott 1997-05-02	Nick Clegg 2010-05-11	Dominic Raab 2021-09-15	Angela Rayner 2024-07-05
GBR	first minister of Scotland	Alex Salmond 2007-05-17	Nicola Sturgeon 2014-11-20	Humza Yousaf 2023-03-29	John Swinney 2024-05-08
GBR	first minister of Northern Ireland	Ian Paisley 2007-05-08	Peter Robinson 2008-06-05	Arlene Foster 2016-01-11	Paul Givan 2021-06-17	- 2022-02-04	Michelle O'Neill 2024-02-03
USA	president	Bill Clinton|William Clinton 1993-01-20	George W. Bush|George W Bush|George Bush 2001-01-20	Barack Obama 2009-01-20	Donald Trump|Donald J. Trump 2017-01-20	Joe Biden|Joseph Biden|Joseph R. Biden 2021-01-20	Donald Trump 2025-01-20
USA	vice president	Al Gore 1993-01-20	Dick Cheney 2001-01-20	Joe Biden 2009-01-20	Mike Pence 2017-01-20	Kamala Harris 2021-01-20	JD Vance|J.D. Vance 2025-01-20
URY	president	Jorge Batlle 2000-03-01	Tabaré Vázquez|Tabare Vazquez 2005-03-01	José Mujica|Jose Mujica 2010-03-01	Tabaré Vázquez 2015-03-01	Luis Lacalle Pou 2020-03-01	Yamandú Orsi 2025-03-01
UZB	president	Islam Karimov 1990-03-24	Shavkat Mirziyoyev 2016-09-08
VUT	prime minister	Charlot Salwai 2016-02-11	Bob Loughman 2020-04-20	Ishmael Kalsakau 2022-11-04
VEN	president	Hugo Chávez|Hugo Chavez 1999-02-02	Nicolás Maduro|Nicolas Maduro 2013-03-05
VEN	vice president	Nicolás Maduro 2012-10-13	Jorge Arreaza 2013-03-09	Tareck El Aissami 2017-01-04	Delcy Rodríguez|Delcy Rodriguez 2018-06-14
VNM	president	Trần Đức Lương|Tran Duc Luong 1997-09-24	Nguyễn Minh Triết|Nguyen Minh Triet 2006-06-27	Trương Tấn Sang|Truong Tan Sang 2011-07-25	Trần Đại Quang|Tran Dai Quang 2016-04-02	Nguyễn Phú Trọng|Nguyen Phu Trong 2018-10-23	Nguyễn Xuân Phúc|Nguyen Xuan Phuc 2021-04-05	Võ Văn Thưởng|Vo Van Thuong 2023-03-02	Tô Lâm|To Lam 2024-05-22	Lương Cường|Luong Cuong 2024-10-21
VNM	prime minister	Phan Văn Khải|Phan Van Khai 1997-09-25	Nguyễn Tấn Dũng|Nguyen Tan Dung 2006-06-27	Nguyễn Xuân Phúc 2016-04-07	Phạm Minh Chính|Pham Minh Chinh 2021-04-05
YEM	president	Ali Abdullah Saleh 1990-05-22	Abdrabbuh Mansur Hadi|Abd-Rabbu Mansour Hadi|Abed Rabbo Mansour Hadi|Abd Rabbuh Mansur Hadi 2012-02-25	Rashad al-Alimi|Rashad Al-Alimi 2022-04-07
ZMB	president	Frederick Chiluba 1991-11-02	Levy Mwanawasa 2002-01-02	Rupiah Banda 2008-06-29	Michael Sata 2011-09-23	Edgar Lungu 2015-01-25	Hakainde Hichilema 2021-08-24
ZWE	president	Robert Mugabe 1987-12-31	Emmerson Mnangagwa 2017-11-24
ZWE	prime minister	Morgan Tsvangirai 2009-02-11	- 2013-09-11
VAT	pope	Pope John Paul II|John Paul II 1978-10-16	Pope Benedict XVI|Benedict XVI 2005-04-19	Pope Francis 2013-03-13	Pope Leo XIV|Leo XIV 2025-05-08
GEO	president of Abkhazia	Sergei Bagapsh 2005-02-12	Raul Khajimba 2014-09-25	Aslan Bzhania 2020-04-23
GEO	president of South Ossetia	Eduard Kokoity 2001-12-18	Leonid Tibilov 2012-04-19	Anatoly Bibilov 2017-04-21	Alan Gagloev 2022-05-24
MDA	president of Transnistria	Igor Smirnov 1991-12-03	Yevgeny Shevchuk 2011-12-30	Vadim Krasnoselsky 2016-12-16
AZE	president of Nagorno-Karabakh	Arkadi Ghukasyan 1997-09-08	Bako Sahakyan 2007-09-07	Arayik Harutyunyan 2020-05-21	Samvel Shahramanyan 2023-09-10
IRQ	president of Kurdistan Region	Masoud Barzani|Massoud Barzani 2005-06-14	Nechirvan Barzani 2019-06-10
CHN	chief of Tibetan exiles	Dalai Lama|14th Dalai Lama|the Dalai Lama 1940-02-22
`;
