/** Months by name in the languages that saved pages are mostly in, without dots, in lower case, as dates have them. */
const NAMES: readonly string[] = [
  'january jan januar janvier janv enero ene gennaio gen janeiro januari jänner stycznia styczeń sty января январь янв січня січ ledna ocak janúar januára ianuarie ιανουαρίου tammikuuta يناير ژانویه जनवरी',
  'february feb febr februar février fevrier févr febrero febbraio fevereiro fev februari lutego luty lut февраля февраль фев лютого лют února şubat februára februarie φεβρουαρίου helmikuuta فبراير فوریه फरवरी',
  'march mar märz maerz mars marzo março marco maart mrt marca marzec března marta марта март мар березня бер března mart maret martie μαρτίου maaliskuuta مارس मार्च',
  'april apr avril avr abril abr aprile kwietnia kwiecień kwi апреля апрель апр квітня квіт dubna nisan apríla aprilie απριλίου huhtikuuta أبريل آوریل अप्रैल',
  'may mai mayo maggio mag maio mei maja maj мая май травня трав května mayıs mája μαΐου toukokuuta مايو मई',
  'june jun juni juin junio giugno giu junho czerwca czerwiec cze июня июнь июн червня черв června haziran júna iunie ιουνίου kesäkuuta يونيو ژوئن जून',
  'july jul juli juillet juil julio luglio lug julho lipca lipiec lip июля июль июл липня лип července temmuz júla iulie ιουλίου heinäkuuta يوليو ژوئیه जुलाई',
  'august aug août aout agosto ago augustus augusti sierpnia sierpień sie августа август авг серпня серп srpna ağustos agustus augusta αυγούστου elokuuta أغسطس अगस्त',
  'september sep sept septembre septiembre settembre set setembro września wrzesień wrz сентября сентябрь сен вересня вер září eylül septembrie σεπτεμβρίου syyskuuta سبتمبر सितंबर',
  'october oct oktober okt octobre octubre ottobre ott outubro out października październik paź октября октябрь окт жовтня жовт října ekim októbra octombrie οκτωβρίου lokakuuta أكتوبر अक्टूबर',
  'november nov novembre noviembre novembro listopada listopadu ноября ноябрь ноя листопада лист kasım novembra noiembrie νοεμβρίου marraskuuta نوفمبر नवंबर',
  'december dec dezember dez décembre decembre déc diciembre dic dicembre dezembro grudnia grudzień gru декабря декабрь дек грудня груд prosince aralık desember decembra decembrie δεκεμβρίου joulukuuta ديسمبر दिसंबर',
];

const MONTHS: ReadonlyMap<string, number> = new Map(
  NAMES.flatMap((names, i) => names.split(' ').map((name): [string, number] => [name, i + 1])),
);

/** The number of a month, 1 to 12, by its name or short name; undefined for any other word. */
export function monthNumber(name: string): number | undefined {
  return MONTHS.get(name.toLowerCase().replace(/\.$/, ''));
}
