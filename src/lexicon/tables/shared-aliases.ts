/**
 * Names that several entities of the lexicon go by, with the reason to keep each. The country that the article is about
 * decides between them, and the order of the tables where it does not.
 */
export const sharedAliases = `
PAP	People's Armed Police of China, and the Polish news agency
Workers' Party	of North Korea, of Singapore and of Brazil
ALP	Afghan Local Police, and the Australian Labor Party
ADF	Australian Defence Force, and the Allied Democratic Forces in Congo
AFP	Agence France-Presse, and the Australian Federal Police
TMC	Transitional Military Council in Sudan, and the Trinamool Congress in India
Ansar al-Sharia	in Libya and in Tunisia
Communist Party of Nepal	the Maoists and the Unified Marxist-Leninists
Hirak	the Southern Movement in Yemen, and the protest movement in Algeria
National Liberation Front	in Syria and in Algeria
National Liberation Army	in Colombia, and in Macedonia in 2001
Democratic Party	of the United States, Italy, Serbia and Hong Kong
Labour Party	of the United Kingdom and of Nigeria
Justice and Development Party	of Turkey and of Morocco
Labor Party	of Israel and of Australia
`;
