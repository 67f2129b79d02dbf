/** Words that end the name of a newsroom, a desk or an outlet and hardly ever a person's. */
const HOUSE =
  /\s(?:news|network|newspapers?|media|magazine|bureau|desk|newsroom|times|tribune|herald|gazette|chronicle|journal|radio|tv|television|agency|online|wire|sports?|team)$/iu;

/** What signs for a newsroom as a whole: "Radio Oslin Staff", "Ledger staff and agencies", "Oslin News Service". */
const TOGETHER =
  /^(?:\p{Lu}[\p{L}\p{N}.’'-]* ){1,4}(?:[Nn]ews [Ss]ervice|[Ss]taff)(?: (?:and|with) (?:news )?(?:[Aa]gencies|[Ww]ires))?$/u;

/** A station by its letters, with the place of a studio: "SWR Tarnholm". Other pairs of letters are a person's first names. */
const STATION = /^(?:[B-DF-HJ-NP-TV-Z]{3,5}|ARD|ABC|RAI|HR|BR|SR|DW)\s\p{Lu}[\p{L}-]+$/u;

/** True for a newsroom, a desk or an outlet: beside a person it tells where that person works, alone it signs. */
export function isHouse(name: string): boolean {
  return HOUSE.test(name) || /^the\s/iu.test(name) || STATION.test(name) || isCollective(name);
}

/** True for a newsroom's staff that signs together. */
export function isCollective(name: string): boolean {
  return TOGETHER.test(name);
}
