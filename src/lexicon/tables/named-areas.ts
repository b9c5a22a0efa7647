/**
 * Areas that reports name and that no gazetteer holds as one unit, as a box inside one country.
 * Columns: name, other names, ISO 3166-1 alpha-3, west, south, east, north (WGS 84 degrees). The box is drawn round the
 * area's districts; what lies in it and in that country belongs to the area.
 */
export const namedAreaRows = `
North Kosovo	Northern Kosovo|the north of Kosovo|Kosovo's north	XKX	20.45	42.885	21.1	43.28
Darfur	Greater Darfur	SDN	21.8	8.6	28.2	20
Kivu	the Kivus|the Kivu provinces	COD	26.7	-5	29.95	1
`;
