/** A report made up for the playground: it holds claims of every kind, and names no real people. */
export const example = {
  published: "2024-03-11",
  text: `Two killed as crowd storms customs post in northern Kosovo

LEPOSAVIC, March 11 - Masked men attacked a customs post near the northern Kosovo town of Leposavic on Sunday night, killing two police officers and wounding at least five others, the interior ministry said.

Police detained 14 people on Monday morning. Hospital officials in Mitrovica said that 23 protesters had been injured, most of them by rubber bullets.

NATO's KFOR mission, which has about 4,500 soldiers in the country, sent troops to two bridges. An alliance spokesman said another 300 soldiers would arrive this week.

Serbia's foreign minister accused Kosovo police of firing first. The interior minister in Pristina denied that officers had shot at the crowd.

The European Union urged both sides to return to talks and threatened to suspend financial aid.`,
} as const;
