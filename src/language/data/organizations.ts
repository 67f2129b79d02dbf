// Bodies with a name, the names of one body on a line: WordNet 3.1, Princeton University (WordNet licence: docs/word-lists.md).
// Made by training/lists/make_lists.py.

export const organizations = `
A'man
A-team
Abecedarian
Abkhaz|Abkhas
Abu Hafs al-Masri Brigades
Abu Sayyaf|Bearer of the Sword
Academy of Motion Picture Arts and Sciences
Academy of Television Arts and Sciences
Achaean|Arcado-Cyprians
Achomawi
Advanced Research and Development Activity|ARDA
Aegean civilization|Aegean civilisation|Aegean culture
Aeolian
Air Combat Command|ACC
Air Corps
Air Force Intelligence Surveillance and Reconnaissance|Air Force ISR|AFISR
Air Force Space Command|AFSPC
Air National Guard|ANG
Akhbari
Aksa Martyrs Brigades|Martyrs of al-Aqsa
Akwa'ala
Al Nathir
Al Tawhid|Divine Unity
Albigenses|Cathars|Cathari
Alcoholics Anonymous|AA
Aleut
Alex Boncayao Brigade|ABB|Revolutionary Proletarian Army|RPA-ABB
Allied Command Atlantic|ACLANT
Allied Command Europe|ACE
Allies
Allies
American Baptist Convention|Northern Baptist Convention
American Federation of Labor and Congress of Industrial Organizations|AFL-CIO
American Federation of Labor|AFL
American Labor Party
American Legion
American Party|Know-Nothing Party
Amish sect
Anabaptist denomination
Andromeda galaxy
Anglican Church|Anglican Communion|Church of England
Ansar al Islam|Ansar al-Islam|Supporters of Islam
Anti-Masonic Party
Arab League
Areopagus
Armata Corsa|Corsican Army
Armed Islamic Group|GIA
Armenian Church|Armenian Apostolic Orthodox Church
Armenian Secret Army for the Liberation of Armenia|ASALA|Orly Group
Arminian Baptist|General Baptist
Arminian Church
Army Intelligence|AI
Army National Guard|ARNG
Army for the Liberation of Rwanda|ALIR|Former Armed Forces|FAR|Interahamwe
Asbat al-Ansar|Band of Partisans
Ashcan School|Eight
Asia
Assemblies of God
Association for the Advancement of Retired Persons|AARP
Association of Southeast Asian Nations|ASEAN
Atomic Energy Commission|AEC
Augustinian Canons
Augustinian Hermits
Augustinian order
Aum Shinrikyo|Aum|Supreme Truth
Austin Friars
Australian Labor Party
Axis
Azeri
Baader Meinhof Gang|Baader-Meinhof Gang
Ballistic Missile Defense Organization|BMDO
Bank of England
Bank of Japan
Baptist Church|Baptists
Baptist denomination
Basque Homeland and Freedom|Basque Fatherland and Liberty|Euskadi ta Askatasuna|ETA
Beatles
Bench
Benedictine order
Benelux
Bengali
Berbers|Arab-Berbers
Black Hand
Black Panthers
Black September Movement
Bloomsbury Group
Bollywood
Bolshevism
Bourbon|Bourbon dynasty
Boy Scouts
Boy Scouts of America
Brahmanism|Brahminism
British Cabinet
British Commonwealth|Commonwealth of Nations
British Labour Party|Labour Party|Labour|Labor
British Parliament
Bronte sisters
Buddhism
Bundesbank
Bureau of Alcohol Tobacco and Firearms|ATF
Bureau of Customs|Customs Bureau|Customs Service|USCB
Bureau of Diplomatic Security|DS
Bureau of Engraving and Printing
Bureau of Intelligence and Research|INR
Bureau of Justice Assistance|BJA
Bureau of Justice Statistics|BJS
Bureau of the Census|Census Bureau
Bush administration
Bush administration
Caesarism|Stalinism
Cali cartel
Calvinistic Baptist|Particular Baptist
Camorra
Canadian Security Intelligence Service|CSIS
Capetian dynasty
Capital|Washington
Carmelite order|Order of Our Lady of Mount Carmel
Carolingian dynasty|Carlovingian dynasty
Carter administration
Cartesian product
Carthusian order
Casualty Care Research Center|CCRC
Catholic Church
Catholic school
Center for Disease Control and Prevention|CDC
Central America
Central Intelligence Agency|CIA
Central Intelligence Machinery|CIM
Central Powers
Chalcedon|Council of Chalcedon
Christendom|Christianity
Christian Church|Disciples of Christ
Christian Science|Church of Christ Scientist
Christian church
Chukaku-Ha
Church of Ireland
Church of Jesus Christ of Latter-Day Saints|Mormon Church|Mormons
Church of the Brethren|Dunkers|Dippers
Circassian
Civil Rights movement
Clinton administration
Clovis culture
Commission on Human Rights
Commission on Narcotic Drugs
Commission on the Status of Women
Committee for State Security|KGB|Soviet KGB
Commons
Commonwealth of Independent States|CIS
Communications Security Establishment|CSE
Communist Party
Comptroller of the Currency
Confederate Army|Army of the Confederacy
Congregational Christian Church
Congregational Church
Congress of Industrial Organizations|CIO
Congress of Racial Equality|CORE
Congress|United States Congress|U.S.Congress|US Congress
Conservative Judaism
Conservative Party
Constance|Council of Constance
Constantinople|First Council of Constantinople
Constantinople|Fourth Council of Constantinople
Constantinople|Second Council of Constantinople
Constantinople|Third Council of Constantinople
Constitutional Convention
Constitutional Union Party
Continental Army
Continental Congress
Continuity Irish Republican Army|CIRA|Continuity Army Council
Contras
Coptic Church
Council of Basel-Ferrara-Florence
Council of Economic Advisors
Council of Trent
Council on Environmental Policy
Counter Reformation
Counterterrorist Center|CTC
Court of Saint James's
Creek Confederacy
Criminal Intelligence Services of Canada|CISC
Criminal Investigation Command|CID
Curia
Cycladic civilization|Cycladic civilisation|Cycladic culture|Cyclades
DINK
Dagestani
Dail Eireann|Dail
Defense Advanced Research Projects Agency|DARPA
Defense Information Systems Agency|DISA
Defense Intelligence Agency|DIA
Defense Logistics Agency
Defense Reutilization and Marketing Service|DRMS
Defense Technical Information Center|DTIC
Democratic Front for the Liberation of Palestine|DFLP|Popular Democratic Front for the Liberation of Palestine|PDFLP
Democratic Party
Democratic-Republican Party
Department of Agriculture|Agriculture Department|Agriculture|USDA
Department of Commerce and Labor
Department of Commerce|Commerce Department|Commerce|DoC
Department of Defense Laboratory System|LABLINK
Department of Defense|Defense Department|United States Department of Defense|Defense|DoD
Department of Education|Education Department|Education
Department of Energy Intelligence|DOEI
Department of Energy|Energy Department|Energy|DOE
Department of Health Education and Welfare
Department of Health and Human Services|Health and Human Services|HHS
Department of Homeland Security|Homeland Security
Department of Housing and Urban Development|Housing and Urban Development|HUD
Department of Justice Canada|DoJC
Department of Justice|Justice Department|Justice|DoJ
Department of Labor|Labor Department|Labor|DoL
Department of State|United States Department of State|State Department|State|DoS
Department of Transportation|Transportation|DoT
Department of Veterans Affairs|VA
Department of the Interior|Interior Department|Interior|DoI
Department of the Treasury|Treasury Department|Treasury|United States Treasury
Directorate for Inter-Services Intelligence|Inter-Services Intelligence|ISI
Dominican order
Dominion
Dorian
Downing Street
Drug Enforcement Administration|Drug Enforcement Agency|DEA
Duma
East India Company
East Turkistan Islamic Movement|East Turkestan Islamic Movement
Eastern Church|Byzantine Church
Economic Commission for Africa
Economic Commission for Asia and the Far East
Economic Commission for Europe
Economic Commission for Latin America
Economic and Social Council commission|ECOSOC commission
Economic and Social Council|ECOSOC
Egyptian Islamic Jihad|Islamic Jihad|Vanguards of Conquest
Elgin Marbles
English department
Enlightenment|Age of Reason
Environmental Protection Agency|EPA|E.P.A.
Ephesus|Council of Ephesus
Episcopal Church|Episcopal Church of Scotland
Episcopal Church|Protestant Episcopal Church
Estates General
Eton College
Euclidean space
Europe
European Central Bank
European Union|EU|European Community|EC|European Economic Community|EEC|Common Market|Europe
Europol|European Law Enforcement Organisation
Evangelical United Brethren Church
Evangelical and Reformed Church
Executive Office of the President
FSB
FTO
Fabian Society
Falange
Farm Credit System|FCS
Farmer-Labor Party
Fatah
Fatah Revolutionary Council|Fatah-RC|Abu Nidal Organization|ANO|Arab Revolutionary Brigades|Black September|Revolutionary Organization of Socialist Muslims
Fatah Tanzim|Tanzim
Fedayeen Saddam|Saddam's Martyrs
Federal Aviation Administration|FAA
Federal Bureau of Investigation|FBI
Federal Bureau of Prisons|BoP
Federal Communications Commission|FCC
Federal Deposit Insurance Corporation|FDIC
Federal Emergency Management Agency|FEMA
Federal Home Loan Bank System
Federal Home Loan Mortgage Corporation|Freddie Mac|FHLMC
Federal Housing Administration|FHA
Federal Judiciary
Federal Law Enforcement Training Center|FLETC
Federal National Mortgage Association|Fannie Mae|FNMA
Federal Protective Service|FPS
Federal Reserve Bank
Federal Reserve Board
Federal Reserve System|Federal Reserve|Fed|FRS
Federal Security Bureau|FSB|Federal Security Service
Federal Trade Commission|FTC
Federalist Party|American Federalist Party|Federal Party
Ferdinand and Isabella
Fibonacci sequence
Fifth Lateran Council
Financial Crimes Enforcement Network|FinCEN
Financial Management Service
First Lateran Council
First Vatican Council|Vatican I
First of October Antifascist Resistance Group|GRAPO
Flavian dynasty
Flemish
Foggy Bottom
Followers of the Prophet
Folsom culture
Food and Agriculture Organization|Food and Agriculture Organization of the United Nations|FAO
Food and Drug Administration|FDA
Force 17
Forces of Umar Al-Mukhtar|Umar al-Mukhtar Forces
Foreign Intelligence Service|Sluzhba Vneshney Razvedki|SVR
Foreign Intelligence Surveillance Court|F.I.S.C.
Foreign Office
Foreign Service
Four Hundred
Fourth Lateran Council
Franciscan order
Free French|Fighting French
Free Soil Party
Free World
Freemasonry|Masonry
French Academy
French Foreign Legion
French Foreign Office|Quai d'Orsay
GAAP
Gallicanism
General Agreement on Tariffs and Trade|GATT
General Assembly
General Services Administration|GSA
Gestapo
Girl Scouts
Gironde
Golden Horde
Government Accounting Office|GAO|United States Government Accounting Office
Greek Orthodox Church|Greek Church
Greek chorus
Greek mythology
Green Party
Greenback Party
Greenpeace
Grub Street
Gymnasium
Habsburg|Hapsburg
Haganah
Hamas|Islamic Resistance Movement
Hanover|House of Hanover|Hanoverian line
Hanseatic League
Han|Han dynasty
Hare Krishna|International Society for Krishna Consciousness|ISKCON
Haredi
Harkat-ul-Jihad-e-Islami|Harakat ul-Jihad-I-Islami|HUJI
Harkat-ul-Mujahidin|HUM|Harkat ul-Ansar|HUA|Harkat ul-Mujahedeen|Al Faran|Movement of Holy Warriors
Hasidim|Hassidim|Hasidism|Chasidim|Chassidim
Hebrews|Israelites
Helladic civilization|Helladic civilisation|Helladic culture
Herrenvolk
High Church|High Anglican Church
High Commission
Hilbert space
Hinayana
Hinduism|Hindooism
Hizb ut-Tahrir|Freedom Party
Hizballah|Hezbollah|Hizbollah|Hizbullah|Lebanese Hizballah|Party of God|Islamic Jihad|Islamic Jihad for the Liberation of Palestine|Revolutionary Justice Organization|Organization of the Oppressed on Earth
Hohenzollern
Hohenzollern empire|Second Reich
Hollywood
Holy Roman Empire
Home Loan Bank
Home Office
House of Burgesses
House of Commons|British House of Commons
House of Lords|British House of Lords
Hudson River school
ICU
Immigration and Naturalization Service|INS
Inca|Inka
Indian file
Indus civilization
Industrial Workers of the World|IWW|I.W.W.
Inland Revenue|IR
Inquisition
Intelligence Community|National Intelligence Community|United States Intelligence Community|IC
Internal Revenue Service|IRS
International
International Atomic Energy Agency|IAEA
International Bank for Reconstruction and Development|World Bank|IBRD
International Civil Aviation Organization|ICAO
International Court of Justice|World Court
International Development Association|IDA
International Finance Corporation|IFC
International Islamic Front for Jihad against Jews and Crusaders
International Labor Organization|International Labour Organization|ILO
International Maritime Organization|IMO
International Monetary Fund|IMF
International Olympic Committee|IOC|I.O.C.
International Relations and Security Network|ISN
Interpol
Interstate Commerce Commission|ICC
Ionian
Iraqi Intelligence Service|IIS|Iraqi Mukhabarat
Iraqi National Congress|INC
Irish National Liberation Army|INLA|People's Liberation Army|People's Republican Army|Catholic Reaction Force
Irish Republican Army|IRA|Provisional Irish Republican Army|Provisional IRA|Provos
Iroquois League|League of Iroquois|Five Nations|Six Nations
Islamic Army of Aden|IAA|Islamic Army of Aden-Abyan|Aden-Abyan Islamic Army
Islamic Great Eastern Raiders-Front|IBDA-C
Islamic Group
Islamic Group of Uzbekistan|IMU|Islamic Party of Turkestan
Islamic Unity|AIAI
Islamic law
Islamism
Islam|Muslimism
Israeli Defense Force|IDF
Ivy League
JV
Jainism
Jaish-i-Mohammed|Jaish-e-Muhammad|JEM|Army of Muhammad
Jamaat ul-Fuqra|Fuqra|Tanzimul Fuqra
Japanese Red Army|JRA|Anti-Imperialist International Brigade
Jayshullah
Jehovah's Witnesses
Jemaah Islamiyah|JI|Islamic Group|Islamic Community|Malaysian Mujahidin Group|Malaysia Militant Group
Jerusalem Warriors
Jewry
Jirga
Joint Chiefs of Staff|Joint Chiefs
Judaica
Judaism|Hebraism|Jewish religion
Jund-ul-Islam|Soldiers of God
Kahane Chai|Kach
Kaplan Group|Association of Islamic Groups and Communities|Caliphate State
Karaites
Kashag
Khalsa
Khmer Rouge|KR|Party of Democratic Kampuchea|Communist Party of Kampuchea
Knesset|Knesseth
Kokka Shinto|Kokka
Ku Klux Klan|Klan|KKK
Kuomintang|Guomindang
Kurdistan Workers Party|Kurdistan Labor Pary|Partiya Karkeran Kurdistan|PPK
Lancaster|House of Lancaster|Lancastrian line
Lashkar-e-Jhangvi
Lashkar-e-Omar|Al Qanoon
Lashkar-e-Taiba|Lashkar-e-Toiba|Lashkar-e-Tayyiba|LET|Army of the Pure|Army of the Righteous
Laskar Jihad|Holy War Warriors
Lateran Council
Latin square
Laurel and Hardy
Lautaro Youth Movement|Lautaro Faction of the United Popular Action Movement|Lautaro Popular Rebel Forces
League of Nations
Lewis and Clark Expedition
Liao|Liao dynasty
Liberal Democrat Party
Liberal Party
Liberation Tigers of Tamil Eelam|LTTE|Tamil Tigers|Tigers|World Tamil Association|World Tamil Movement
Liberty Party
Libyan Islamic Fighting Group|FIG|Al-Jama'a al-Islamiyyah al-Muqatilah bi-Libya|Libyan Fighting Group|Libyan Islamic Group
Lions Club|International Association of Lions clubs
Lord's Resistance Army
Lords Spiritual
Lords Temporal
Lost Tribes
Loya Jirga
Loyalist Volunteer Force
Ltd.|Ld.
Lubavitch|Lubavitch movement|Chabad-Lubavitch|Chabad
Luftwaffe|German Luftwaffe
Lutheran Church
Lyons|First Council of Lyons
Lyons|Second Council of Lyons
MP
MSB
Mafia|Maffia|Cosa Nostra
Mafia|Maffia|Sicilian Mafia
Mahayana
Maktab al-Khidmat|MAK
Mandelbrot set
Manhattan Project
Manuel Rodriquez Patriotic Front
Maori
Maquis
Marine Corps Intelligence Activity|MCIA
Marines
Markaz-ud-Dawa-wal-Irshad|MDI
Marx Brothers
Maya
Mbundu|Ovimbundu
Medellin cartel
Medici
Mennonite Church
Merovingian|Merovingian dynasty
Methodist Church|Methodists
Methodist denomination
Militant Tendency
Ming|Ming dynasty
Minoan civilization|Minoan civilisation|Minoan culture
Mogul empire
Moranzanist Patriotic Front
Moro Islamic Liberation Front
Mosaic law|Law of Moses
Mossad
Mujahedeen Khalq
Mujahedeen Kompak
Mujahidin-e Khalq Organization|MKO|MEK|People's Mujahidin of Iran
Mutawa'een|Mutawa
Mycenaean civilization|Mycenaean civilisation|Mycenaean culture
NGO
NICU
Nag Hammadi|Nag Hammadi Library
Nation of Islam
National Academy of Sciences
National Aeronautics and Space Administration|NASA
National Archives and Records Administration|NARA
National Association of Realtors
National Climatic Data Center|NCDC
National Geospatial-Intelligence Agency|NGA
National Guard
National Guard Bureau|NGB
National Institute of Justice|NIJ
National Institute of Standards and Technology|NIST
National Institutes of Health|NIH
National Labor Relations Board|NLRB
National Liberation Army|ELN
National Liberation Army|ELN|Nestor Paz Zamora Commission|CNPZ
National Liberation Front of Corsica|FLNC
National Oceanic and Atmospheric Administration|NOAA
National Park Service
National Reconnaissance Office|NRO
National Rifle Association|NRA
National Science Foundation|NSF
National Security Agency|NSA
National Security Council|NSC
National Socialist German Workers' Party|Nazi Party
National Technical Information Service|NTIS
National Trust|NT
National Weather Service
Naval Air Warfare Center Weapons Division|NAWCWPNS
Naval Special Warfare|NSW
Naval Surface Warfare Center|NSWC
Naval Underwater Warfare Center|NUWC
Navy Department
Nazism|Naziism
Nestorian Church
New People's Army|NPA
New Wave|Nouvelle Vague
Nicaea|First Council of Nicaea
Nicaea|Second Council of Nicaea
Nonproliferation Center|NPC
Norse mythology
North America
North Atlantic Council|NAC
North Atlantic Treaty Organization|NATO
Northern Alliance|United Front
Nuclear Regulatory Commission|NRC
Occupational Safety and Health Administration|OSHA
Office of Inspector General|OIG
Office of Intelligence Support|OIS
Office of Management and Budget|OMB
Office of Naval Intelligence|ONI
Oireachtas
Old Bailey
Old Catholic Church
Oort cloud
Open University
Opposition
Orange Group|OV
Orange Order|Association of Orangemen
Ordnance Survey
Organization for the Prohibition of Chemical Weapons|OPCW
Organization of American States|OAS
Organization of Petroleum-Exporting Countries|OPEC
Orthodox Church|Orthodox Catholic Church|Eastern Orthodox Church|Eastern Church|Eastern Orthodox
Orthodox Judaism|Jewish Orthodoxy
Ottoman|Ottoman dynasty
Oxford movement
PAC
Paleo-American culture|Paleo-Amerind culture|Paleo-Indian culture
Palestine Islamic Jihad|Palestinian Islamic Jihad|PIJ|Harakat al-Jihad al-Islami al-Filastini
Palestine Liberation Front|PLF|Jabat al-Tahrir al-Filistiniyyah
Palestine Liberation Organization|PLO
Palestine National Authority|Palestinian National Authority|Palestine Authority
Palestinian Hizballah
Pan American Union
Patent and Trademark Office Database|Patent Office
Pathan|Pashtun
Peace Corps
Pentagon
Pentagon Gang
Pentecostal religion
People against Gangsterism and Drugs|PAGAD
People's Party|Populist Party
Pesh Merga
Pietism
Plantagenet|Plantagenet line
Plantation
Plato's Academy
Popular Front for the Liberation of Palestine-General Command|PFLP-GC
Popular Front for the Liberation of Palestine|PFLP
Popular Struggle Front|PSF
Population Commission
Porte|Sublime Porte
Postal Rate Commission
Potsdam Conference
Praetorian Guard
Presbyterian Church
Progressive Party|Bull Moose Party
Prohibition Party
Protestant Church|Protestant
Protestant denomination
Ptolemy|Ptolemaic dynasty
Puka Inti|Sol Rojo|Red Sun
Qaeda|Base
Qassam Brigades|Salah al-Din Battalions|Iz Al-Din Al-Qassam Battalions
Qibla
Qing|Qing dynasty|Ch'ing|Ch'ing dynasty|Manchu|Manchu dynasty
Qin|Qin dynasty|Ch'in|Ch'in dynasty
Quechua|Kechua
Rashtriya Swayamsevak Sangh|National Volunteers Association
Rastafarian
Rastafari|Rastas
Reagan administration
Real Estate Investment Trust|REIT
Real IRA|Real Irish Republican Army|RIRA|Dissident Irish Republican Army
Red Army Faction|RAF
Red Brigades|Brigate Rosse|BR
Red Cross
Red Guard
Red Hand Defenders|RHD
Reform Judaism
Reformation|Protestant Reformation
Reich
Religious Society of Friends|Society of Friends|Quakers
Republican Guard
Republican Party|GOP
Reserve Officers Training Corps|ROTC
Revolutionary Armed Forces of Colombia|Fuerzas Armadas Revolucionarios de Colombia|FARC
Revolutionary Organization 17 November
Revolutionary People's Liberation Party|Revolutionary People's Liberation Front
Revolutionary People's Struggle|ELA
Revolutionary Proletarian Nucleus|Revolutionary Proletarian Initiative Nuclei|NIPR
Revolutionary United Front|RUF
Roman Catholic|Western Church|Roman Catholic Church|Church of Rome|Roman Church
Roman Inquisition|Congregation of the Inquisition
Roman Legion
Roman mythology
Romanov|Romanoff
Rome
Rota
Rotary Club|Rotary International
Royal Academy|Royal Academy of Arts
Royal Air Force|RAF
Royal Canadian Mounted Police|RCMP|Mounties
Royal Society|Royal Society of London for Improving Natural Knowledge
Russian Orthodox Church
Russian agency
SA|Sturmabteilung|Storm Troops
SWAT team|SWAT squad|Special Weapons and Tactics team|Special Weapons and Tactics squad
Sabaoth
Sacred College|College of Cardinals|Sacred College of Cardinals
Salafist Group|Salafast Group for Call and Combat|GSPC
Salvation Army
Sanhedrin
Saxe-Coburg-Gotha
Sayeret Matkal|Sayeret Mat'kal
Schutzstaffel|SS
Scientology|Church of Scientology
Scotland Yard|New Scotland Yard
Seanad Eireann|Seanad
Second Empire
Second Lateran Council
Second Vatican Council|Vatican II
Secret Intelligence Service|MI|Military Intelligence Section 6
Securities and Exchange Commission|SEC
Security Council|SC
Security Intelligence Review Committee|SIRC
Security Service|MI|Military Intelligence Section 5
Selective Service|Selective Service System|SSS
Seljuk
Shakers|United Society of Believers in Christ's Second Appearing
Shaktism|Saktism
Shang|Shang dynasty
Shiah|Shia|Shiah Islam
Shin Bet|General Security Services
Shining Path|Sendero Luminoso|SL
Shinto
Shivaism|Sivaism
Shuha Shinto|Shua
Sinn Fein
Sipah-e-Sahaba
Small Business Administration|SBA
Social Democratic Party
Social Development Commission
Social Security Administration|SSA
Socialist Labor Party
Socialist Party
Society of Jesus|Jesuit order
South America
Southern Baptist Convention
Soviets
Spanish Armada|Invincible Armada
Spanish Inquisition
Sparrow Unit
Special Air Service|SAS
Special Branch
Special Forces|U.S.Army Special Forces|United States Army Special Forces
Star Chamber
State Department
States General
States' Rights Democratic Party|Dixiecrats
Statistical Commission
Stuart
Sunday school|Sabbath school
Sung|Sung dynasty|Song|Song dynasty
Sunni|Sunni Islam
Supreme Allied Commander Atlantic|SACLANT
Supreme Allied Commander Europe|SACEUR
Supreme Court|Supreme Court of the United States|United States Supreme Court
Supreme Headquarters Allied Powers Europe|SHAPE
TV audience
Tajik|Tadzhik
Taliban|Taleban
Tammany Hall|Tammany Society|Tammany
Tang|Tang dynasty
Tantrism
Taoism
Taoism
Tareekh e Kasas|Movement for Revenge
Teamsters Union
Technology Administration
Territorial Army
Third Lateran Council
Third Reich|Nazi Germany
Third World
Transportation Security Administration|TSA
Tribes of Israel|Twelve Tribes of Israel
Trimurti
Trojan horse
Trusteeship Council|TC
Tudor|House of Tudor
Tupac Amaru Revolutionary Movement|Movimiento Revolucionario Tupac Anaru|MRTA
Tupac Katari Guerrilla Army|EGTK
Turkish Hizballah
Tweedledum and Tweedledee|Tweedledee and Tweedledum
Ulster Defence Association|UDA
Umayyad|Ommiad|Omayyad
Umma Tameer-e-Nau|UTN
Ummah|Umma|Muslim Ummah|Islamic Ummah|Islam Nation
Uniat Church|Uniate Church
Unification Church
Union Army
Unitarian Church
United Church of Christ
United Methodist Church
United Mine Workers of America|United Mine Workers
United Nations Children's Fund|United Nations International Children's Emergency Fund|UNICEF
United Nations Crime Prevention and Criminal Justice|Centre for International Crime Prevention
United Nations Educational Scientific and Cultural Organization|UNESCO
United Nations Office for Drug Control and Crime Prevention|DCCP
United Nations Secretariat
United Nations agency|UN agency
United Nations|UN
United Self-Defense Force of Colombia|United Self-Defense Group of Colombia|Autodefensas Unidas de Colombia|AUC
United States Air Force Academy|US Air Force Academy
United States Air Force|U.S.Air Force|US Air Force|Air Force|USAF
United States Army Rangers
United States Army|US Army|U.S.Army|Army|USA
United States Border Patrol|US Border Patrol
United States Cabinet|US Cabinet
United States Coast Guard|U.S.Coast Guard|US Coast Guard
United States Fish and Wildlife Service|US Fish and Wildlife Service|FWS
United States Government Printing Office|US Government Printing Office|Government Printing Office|GPO
United States House of Representatives|U.S.House of Representatives|US House of Representatives|House of Representatives|U.S.House|US House
United States Marine Corps|United States Marines|Marine Corps|US Marine Corps|USMC|Marines
United States Marshals Service|US Marshals Service|Marshals
United States Military Academy|US Military Academy
United States Naval Academy|US Naval Academy
United States Navy|US Navy|USN|Navy
United States Post Office|US Post Office|Post Office|PO
United States Postal Inspection Service|US Postal Inspection Service
United States Postal Service|US Postal Service|USPS
United States Public Health Service|PHS
United States Secret Service|US Secret Service|USSS|Secret Service|SS
United States Senate|U.S.Senate|US Senate|Senate
United States Trade Representative|US Trade Representative
United States government|United States|U.S.government|US Government|U.S.
United States intelligence agency
Usuli
Vaishnavism|Vaisnavism
Valois
Vatican Council
Veterans of Foreign Wars|VFW
Victoriana
Vienne|Council of Vienne
Waldenses|Vaudois
Wall Street
Walloons
War Department
Ways and Means Committee
Weimar Republic
Wei|Wei dynasty
Wesleyan Methodist Church|Wesleyan Methodists
Western culture|Western civilization
Whig Party
White House|EXEC
Whitehall
Wicca
William and Mary
Winchester College
Windsor|House of Windsor
Wise Men|Magi
Women's Army Corps|WAC
World Council of Churches
World Health Organization|WHO|W.H.O.
World Meteorological Organization|WMO
World Trade Organization|WTO
Xhosa
Yalta Conference
York|House of York
Yuan|Yuan dynasty|Mongol dynasty
Zen|Zen Buddhism
Zhou|Zhou dynasty|Chou|Chou dynasty|Chow|Chow dynasty
Zionism|Zionist movement
Zulu
Zurvanism
`;
