const towns = ["Tolsk", "Varn", "Mirna", "Oskel", "Brod", "Lipa", "Karno", "Seld"];
const deeds = [
  "Rebels shelled a bridge in TOWN on Monday, killing NUMBER soldiers, the defence ministry said.",
  "Police in TOWN broke up a march on Friday; NUMBER people were hurt, a hospital said.",
  "The mayor of TOWN met the foreign minister on Tuesday and agreed to a truce, officials said.",
  "Masked men attacked a customs post near TOWN on Sunday, wounding NUMBER guards, the ministry said.",
];

/** The nth report: the same words for the same number, and other words than every other. */
export const reportText = (nth: number): string => {
  const deed = deeds[nth % deeds.length] ?? "";
  const town = towns[Math.floor(nth / deeds.length) % towns.length] ?? "";
  const told = deed.replace("TOWN", town).replace("NUMBER", String(2 + (nth % 29)));
  return `${told} It was report ${nth} of the day from ${town}. Residents said that shops stayed closed. ${"The square was quiet by night. ".repeat(60)}`;
};

export const dayOf = (nth: number): string => new Date(Date.UTC(2023, 0, 2 + (nth % 300))).toISOString().slice(0, 10);

/** A feed whose items are the ten reports up to the nth, each in full. */
export const feedOf = (name: string, nth: number): string => {
  const items = Array.from({ length: 10 }, (_, back) => nth - back)
    .filter((each) => each >= 0)
    .map(
      (each) =>
        `<item><title>Report ${each}</title><guid isPermaLink="false">${name}-${each}</guid><pubDate>${new Date(`${dayOf(each)}T08:00:00Z`).toUTCString()}</pubDate><description>${reportText(each)}</description></item>`,
    );
  return `<?xml version="1.0"?><rss version="2.0"><channel><title>${name}</title><link>http://localhost/</link><description>made</description>${items.join("")}</channel></rss>`;
};
