import type { Precision } from "../core/plover.ts";

/** GeoNames feature codes of what lies within a town: sections, squares, buildings, roads, bases. */
const siteCodes = /^(?:SQR|ST|BLDG|AREA|MILB|PSTN|DAM|BDG|TNL|AIRP|MSQE|FLLS|SHOL|RF)$/;
/** Small natural features, as large as a district. */
const districtCodes = /^(?:ADM[2-5]|VAL|CNYN|PASS|MT|VLC|ISL|LK|BAY|STRT|HBR|PRK|SD|CNL|GLCR)$/;

/** How closely a gazetteer entry tells where something is. Anything above a district is an area, never a point. */
export const precisionOf = (feature: string): Precision => {
  if (feature.startsWith("PPL") || feature === "STLMT") return "town";
  if (siteCodes.test(feature)) return "site";
  if (districtCodes.test(feature)) return "district";
  return /^(?:PCL|CONT|RGN|OCN|SEA|GULF|DSRT|MTS)/.test(feature) ? "country" : "province";
};
