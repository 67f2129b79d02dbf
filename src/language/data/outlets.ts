// News outlets with their domains: the publishers that fundus 0.5.7 reads, flairNLP (MIT).
// Names of news sites: the popular sources of newspaper4k 0.9.6, Lucas Ou-Yang, Andrei Paraschiv (MIT).
// Made by training/lists/make_lists.py.

export const outlets = `
ABC|abc.es
AFP Faktencheck|faktencheck.afp.com
Aftonbladet|aftonbladet.se
Anadolu Ajansı|aa.com.tr
Asahi Shimbun|asahi.com
Associated Press News|apnews.com
Bayerischer Rundfunk|br.de
Berliner Morgenpost|morgenpost.de
Berliner Zeitung|berliner-zeitung.de
Bild|bild.de
Braunschweiger Zeitung|braunschweiger-zeitung.de
Business Insider|businessinsider.com
Business Insider|businessinsider.de
Börsen-Zeitung|boersen-zeitung.de
CBC News|cbc.ca
CNBC|cnbc.com
Canada.com|canada.com
Chunichi Shimbun|chunichi.co.jp
Correctiv|correctiv.org
Corriere della Sera|corriere.it
Dagbladet|db.no
Daily Express|express.co.uk
Daily Mail|dailymail.co.uk
Daily Maverick|dailymaverick.co.za
Daily News|dailynews.co.tz
Daily Star|dailystar.co.uk
Dainik Bhaskar|bhaskar.com
Der Standard|derstandard.at
Deutsche Welle|dw.com
Die Neue Südtiroler Tageszeitung|tageszeitung.it
Die Presse|diepresse.com
Die Tageszeitung|taz.de
Die Welt|welt.de
Die Zeit|zeit.de
Dizindaba|dizindaba.co.za
Durban Local|durbanlocal.co.za
El Mundo|elmundo.es
El País|elpais.com
Euronews|de.euronews.com
Euronews|euronews.com
Euronews|fr.euronews.com
Evening Standard|standard.co.uk
Expressen|expressen.se
Eyethu News|eyethunews.co.za
Financial Post|financialpost.com
Focus Online|focus.de
Fox News|foxnews.com
Frankfurter Allgemeine Zeitung|faz.net
Frankfurter Rundschau|fr.de
FreiePresse|freiepresse.de
Gamestar|gamestar.de
Global News|globalnews.ca
Golem|golem.de
Habari Leo|habarileo.co.tz
Haberturk|haberturk.com
Hamburger Abendblatt|abendblatt.de
Hankook Ilbo|hankookilbo.com
Heise|heise.de
Hessenschau|hessenschau.de
Il Giornale|ilgiornale.it
Ilanga|ilanganews.co.za
Isolezwe LesiXhosa|isolezwelesixhosa.co.za
Isolezwe|isolezwe.co.za
Israel Nachrichten|israel-nachrichten.org
Junge Welt|jungewelt.de
Jyllands Posten|jyllands-posten.dk
Kicker|kicker.de
Klasse Gegen Klasse|klassegegenklasse.org
Kleine Zeitung|kleinezeitung.at
Kommersant|kommersant.ru
Krautreporter|krautreporter.de
LBC|lbcgroup.tv
La Repubblica|repubblica.it
La Vanguardia|lavanguardia.com
Landesspiegel|landesspiegel.li
Le Figaro|lefigaro.fr
Le Monde|lemonde.fr
Legal Tribune Online|lto.de
Les Échos|lesechos.fr
Lesotho Times|lestimes.com
Lithuanian National Radio and Television|lrt.lt
Los Angeles Times|latimes.com
Luxemburger Wort|wort.lu
Maeil Business Newspaper|mk.co.kr
Mainichi Shimbun|mainichi.jp
Malay Mail|malaymail.com
Mallorca Magazin|mallorcamagazin.com
Mallorca Zeitung|mallorcazeitung.es
Media Indonesia|mediaindonesia.com
Metro|metro.co.uk
Mexico News Daily|mexiconewsdaily.com
Mitteldeutsche Zeitung|mz.de
Mitteldeutscher Rundfunk|mdr.de
Morgunbladid|mbl.is
MotorSport Magazin|motorsport-magazin.com
Münchner Merkur|merkur.de
N-Tv|n-tv.de
NTVTR|ntv.com.tr
National Post|nationalpost.com
Nature|nature.com
Nettavisen|nettavisen.no
Neue Zürcher Zeitung|nzz.ch
Nieuwsblad|nieuwsblad.be
Nikkan Geadai|nikkan-gendai.com
Nine News|nine.com.au
Norddeutscher Rundfunk|ndr.de
Norsk rikskringkasting|nrk.no
Occupy Democrats|occupydemocrats.com
Ottawa Citizen|ottawacitizen.com
People|people.com.cn
Politico EU|politico.eu
Postillon|der-postillon.com
Publico|publico.es
Rest of World|restofworld.org
Reuters|reuters.com
Rheinische Post|rp-online.de
Rolling Stone|rollingstone.com
Ruhr Nachrichten|ruhrnachrichten.de
Rzeczpospolita|rp.pl
Salzburger Nachrichten|sn.at
Sankei Shimbun|sankei.com
Schweizer Radio und Fernsehen|srf.ch
Sermitsiaq|sermitsiaq.ag
SeznamZpravy|seznamzpravy.cz
Spiegel Online|spiegel.de
Sportschau|sportschau.de
Stern|stern.de
Stuttgarter Zeitung|stuttgarter-zeitung.de
Süddeutsche Zeitung|sueddeutsche.de
T-Online|t-online.de
Tageblatt|tageblatt.lu
Tages-Anzeiger|tagesanzeiger.ch
Tagesschau|tagesschau.de
Tagesspiegel|tagesspiegel.de
Taipei Times|taipeitimes.com
TechCrunch|techcrunch.com
TechRadar|techradar.com
The BBC|bbc.co.uk
The Citizen|citizen.co.za
The Gateway Pundit|thegatewaypundit.com
The Globe and Mail|theglobeandmail.com
The Guardian|theguardian.com
The Independent|independent.co.uk
The Intercept|theintercept.com
The Japan News|japannews.yomiuri.co.jp
The Mirror|mirror.co.uk
The Namibian|namibian.com.na
The Nation|thenation.com
The New Yorker|newyorker.com
The Nikkei|nikkei.com
The Portugal News|theportugalnews.com
The Province|theprovince.com
The Sun|thesun.co.uk
The Telegraph|telegraph.co.uk
The Washington Free Beacon|freebeacon.com
The Washington Times|washingtontimes.com
The West Australian|thewest.com.au
Times Live|timeslive.co.za
Times Of India|timesofindia.indiatimes.com
Tokyo Shimbun|tokyo-np.co.jp
Ukrainska Pravda|pravda.com.ua
Verdens Gang|vg.no
VnExpress|vnexpress.net
Vogue|vogue.de
Voice Of America|voanews.com
Washington Post|washingtonpost.com
Westdeutsche Allgemeine Zeitung|waz.de
Westdeutscher Rundfunk|www1.wdr.de
WinFuture|winfuture.de
Wired|wired.com
Wochenblatt|wochenblatt.cc
World Truth|worldtruth.tv
Yomiuri Shimbun|yomiuri.co.jp
ZDF|zdf.de
Zwanzig Minuten|20min.ch
der Freitag|freitag.de
elDiario.es|eldiario.es
netzpolitik.org|netzpolitik.org
Österreichischer Rundfunk|orf.at
`;

export const sites = `
abcnews aljazeera allthingsd allure animenewsnetwork aol apnews arstechnica autoblog automobilemag autonews bbcamerica
betabeat billboard bleacherreport bloomberg bodybuilding bostonglobe businessinsider buzzfeed c-span cbn cbsnews cbssports
celebuzz chicagotribune cnbc cnet cnn computerandvideogames cosmopolitan dailyfinance dailymail deadspin digitaltrends
discovermagazine drudgereport ebony economist egotastic elle engadget environmentalleader eonline escapistmagazine espn espnf1
etonline eurogamer eweek extremetech fastcompany forbes forbesindia foreignpolicy foxbusiness foxnews foxsports g4tv gamefaqs
gamespot gawker giantbomb glam glamour guardiannews hbr hindustantimes hollywoodreporter hotair huffingtonpost huffpost
independent indiatimes infoworld inquirer joystiq kotaku latimes lifehacker macworld marketwatch mashable maxim maximumpc
medicalxpress miamiherald mirror mlive mlssoccer morningstar msn mtv nationalenquirer nationalgeographic nbcnews nbcsports
newrepublic newscientist npr nydailynews nymag nypost nytimes pandodaily parade pbs pcgamer pcmag pcworld people
peoplestylewatch perezhilton phys politicker politico politifact polygon popsci popularmechanics realclearpolitics redstate
religionnews reuters rivals rollingstone sbnation sci-news sciencedaily sciencemag scientificamerican searchenginewatch
seattlepi seattletimes sfgate slashdot slate solarnovus sportingnews stltoday sun-sentinel suntimes tbnweekly tcnewsnet
techcrunch techdigest techmeme technologyreview techradar techreport techspot techworld teenvogue tehrantimes telegraph
theatlantic theatlanticwire theautochannel theboot thebostonchannel thebusinessjournal thecarconnection thechronicle
thecitizen thecrimson thecypresstimes thedailybeast thedailyfairfield thedailyfix thedailygrind thedailyjournal
thedailynewsegypt thedailypage thedailyreporter thedailyreview thedailysound thedailystar thedailytimes thedailyworld
thefrisky theglobeandmail theguardian thehill theinsider thestar thestreet thesun theverge thinkprogress time today topgear
townhall usatoday usmagazine usnews vanityfair variety venturebeat vice vogue washingtonexaminer washingtonian
washingtonindependent washingtonpost washingtontechnology washingtontimes whosdatedwho wired wsj zdnet
`;
