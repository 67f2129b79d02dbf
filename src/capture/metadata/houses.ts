/** Words that end the name of a newsroom, a desk or an outlet and hardly ever a person's. */
const HOUSE =
  /\s(?:news|network|newspapers?|media|magazine|bureau|desk|newsroom|times|tribune|herald|gazette|chronicle|journal|radio|tv|television|agency|online|wire|sports?|team)$/iu;

/** True for a newsroom, a desk or an outlet: beside a person it tells where that person works, alone it signs. */
export function isHouse(name: string): boolean {
  return HOUSE.test(name) || /^the\s/iu.test(name);
}
