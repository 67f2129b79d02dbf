import type { Report } from '../../../contract/index.ts';
import { isOutlet } from '../../../language/nameLists.ts';
import { isOutletOfReport } from './outletsOfReport.ts';

/** Names of news outlets that no common word gives away. */
const KNOWN =
  /\b(?:AP|AFP|Yahoo|Fox|MSNBC|BBC|CNN|NPR|PBS|NBC|MSNOW|ABC|CBS|CNBC|CBC|ITV|RTE|DW|TASS|Reuters|Axios|Politico|POLITICO|Bloomberg|Breitbart|Newsmax|Vox|Slate|Salon|Semafor|Vice|Forbes|Fortune|Newsweek|Haaretz|Ynet|Al Jazeera|Al Arabiya|Der Spiegel|Spiegel|Le Monde|Le Figaro|Bild|El Pa[ií]s|La Repubblica|Kommersant|Xinhua|Yonhap|Kyodo|Nikkei|HuffPost|BuzzFeed|ProPublica|Barron's|The (?:Hill|Atlantic|Economist|Guardian|Intercept|Nation|New Yorker|Verge|Independent|Information|Bulwark|Dispatch|Wrap|Athletic|Daily Beast|New American))\b/;
/** Words in the names of outlets. */
const WORDS =
  /\p{Lu}[\p{L}.'’-]*(?: \p{L}+){0,4}? (?:News|Times|Post|Journal|Tribune|Herald|Gazette|Magazine|Radio|Television|TV|Review|Press|Globe|Chronicle|Telegraph|Examiner|Observer|Inquirer|Dispatch|Star|Sun|Mirror|Mail|Standard|Register|Sentinel|Courier|Ledger|Bee|Today|Week|Weekly|Daily|Podcast|Broadcasting(?: Corporation)?|Network|Radio|television)\b/u;
const COMMON =
  /\b(?:newspapers?|magazine|network|podcast|broadcaster|news agency|news agencies|radio programme|radio|news outlet|outlet|website|tabloid|daily|weekly|radio station|television station|TV station|TV channel|state television|state TV|state media)\b/;

/** "the Times", "the Post": an outlet called by its last word. */
const THE =
  /\b[Tt]he (?:Times|Post|Journal|Tribune|Herald|Gazette|Globe|Chronicle|Telegraph|Examiner|Observer|Inquirer|Courier|Guardian|Sun|Mirror|Mail|Associated Press|AP)\b(?!['’]?s?[ ]\p{Lu})/u;

function isOutletName(words: string): boolean {
  return (
    words.length < 60 &&
    /\p{Lu}/u.test(words) &&
    !/^(?:Time|People|Star|Sun|Variety|Metro|the Star)$/.test(words) &&
    isOutlet(words)
  );
}

/** True where the words name a news outlet, or say that they mean one; with the report, also one that only it calls so. */
export function namesOutlet(words: string, report?: Report): boolean {
  if (report && isOutletOfReport(words, report)) return true;
  return KNOWN.test(words) || WORDS.test(words) || THE.test(words) || COMMON.test(words) || isOutletName(words);
}

/** True where the words name the report's own outlet, or mean it ("us", "this newspaper"). */
export function namesOwnOutlet(words: string, report: Report): boolean {
  if (
    /^(?:me|us|this (?:newspaper|reporter|magazine|website|outlet|correspondent|publication|network|column|podcast))\b/i.test(
      words.trim(),
    )
  )
    return true;
  const { name, domain } = report.head.outlet;
  const said = key(words);
  if (name) {
    const own = key(name);
    // "The Post" is The Washington Post in its own pages.
    if (own.length > 1 && (said.includes(own) || (said.length > 2 && /^the /i.test(words.trim()) && own.endsWith(said))))
      return true;
  }
  const host = domain?.replace(/^www\./, '').split('.')[0];
  return host !== undefined && host.length > 2 && said === host.toLowerCase();
}

function key(name: string): string {
  return name
    .toLowerCase()
    .replace(/^the /, '')
    .replace(/\.com$/, '')
    .replace(/[^\p{L}\p{N}]/gu, '');
}
