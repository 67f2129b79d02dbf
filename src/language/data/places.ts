// Countries, each with its capital and demonym: countryinfo 1.0.1, Porimol Chandro (MIT).
// Other places and demonyms: WordNet 3.1, Princeton University (WordNet licence: docs/word-lists.md).
// Made by training/lists/make_lists.py.

export const countries = `
Curaçao|Willemstad|
Afghanistan|Kabul|Afghan
Albania|Tirana|Albanian
Algeria|Algiers|Algerian
American Samoa|Pago Pago|American Samoan
Andorra|Andorra la Vella|Andorran
Angola|Luanda|Angolan
Anguilla|The Valley|Anguillian
Antarctica||
Antigua and Barbuda|Saint John's|Antiguan,Barbudan
Argentina|Buenos Aires|Argentinean
Armenia|Yerevan|Armenian
Aruba|Oranjestad|Aruban
Australia|Canberra|Australian
Austria|Vienna|Austrian
Azerbaijan|Baku|Azerbaijani
The Bahamas|Nassau|Bahamian
Bahrain|Manama|Bahraini
Bangladesh|Dhaka|Bangladeshi
Barbados|Bridgetown|Barbadian
Belarus|Minsk|Belarusian
Belgium|Brussels|Belgian
Belize|Belmopan|Belizean
Benin|Porto-Novo|Beninese
Bermuda|Hamilton|Bermudian
Bhutan|Thimphu|Bhutanese
Bolivia|Sucre|Bolivian
Bonaire, Sint Eustatius and Saba|Kralendijk / Oranjestad / The Bottom|
Bosnia and Herzegovina|Sarajevo|Bosnian,Herzegovinian
Botswana|Gaborone|Motswana
Bouvet Island||
Brazil|Brasília|Brazilian
British Indian Ocean Territory|Diego Garcia|Indian
Brunei|Bandar Seri Begawan|Bruneian
Bulgaria|Sofia|Bulgarian
Burkina Faso|Ouagadougou|Burkinabe
Burundi|Bujumbura|Burundian
Cambodia|Phnom Penh|Cambodian
Cameroon|Yaoundé|Cameroonian
Canada|Ottawa|Canadian
Cape Verde|Praia|Cape Verdian
Cayman Islands|George Town|Caymanian
Central African Republic|Bangui|Central African
Chad|N'Djamena|Chadian
Chile|Santiago|Chilean
China|Beijing|Chinese
Christmas Island|Flying Fish Cove|Christmas Island
Cocos (Keeling) Islands|West Island|Cocos Islander
Colombia|Bogotá|Colombian
Comoros|Moroni|Comoran
Democratic Republic of the Congo|Kinshasa|Congolese
Republic of the Congo|Brazzaville|Congolese
Cook Islands|Avarua|Cook Islander
Costa Rica|San José|Costa Rican
Ivory Coast|Yamoussoukro|Ivorian
Croatia|Zagreb|Croatian
Cuba|Havana|Cuban
Curaçao|Willemstad|
Cyprus|Nicosia|Cypriot
Czech Republic|Prague|Czech
Denmark|Copenhagen|Danish
Djibouti|Djibouti|Djibouti
Dominica|Roseau|Dominican
Dominican Republic|Santo Domingo|Dominican
East Timor|Dili|East Timorese
Ecuador|Quito|Ecuadorean
Egypt|Cairo|Egyptian
El Salvador|San Salvador|Salvadoran
Equatorial Guinea|Malabo|Equatorial Guinean
Eritrea|Asmara|Eritrean
Estonia|Tallinn|Estonian
Ethiopia|Addis Ababa|Ethiopian
Falkland Islands|Stanley|Falkland Islander
Faroe Islands|Tórshavn|Faroese
Fiji|Suva|Fijian
Finland|Helsinki|Finnish
France|Paris|French
French Guiana|Cayenne|
French Polynesia|Papeetē|French Polynesian
French Southern and Antarctic Lands|Port-aux-Français|French
Gabon|Libreville|Gabonese
The Gambia|Banjul|Gambian
Georgia|Tbilisi|Georgian
Germany|Berlin|German
Ghana|Accra|Ghanaian
Gibraltar|Gibraltar|Gibraltar
Greece|Athens|Greek
Greenland|Nuuk|Greenlandic
Grenada|St. George's|Grenadian
Guadeloupe|Basse-Terre|Guadeloupian
Guam|Hagåtña|Guamanian
Guatemala|Guatemala City|Guatemalan
Guernsey|St. Peter Port|Channel Islander
Guinea|Conakry|Guinean
Guinea-Bissau|Bissau|Guinea-Bissauan
Guyana|Georgetown|Guyanese
Haiti|Port-au-Prince|Haitian
Heard Island and McDonald Islands||Heard and McDonald Islander
Vatican City State||Vaticanian
Holy See (Vatican City State)|Vatican City State|
Honduras|Tegucigalpa|Honduran
Hong Kong|City of Victoria|Chinese
Hungary|Budapest|Hungarian
Iceland|Reykjavik|Icelander
India|New Delhi|Indian
Indonesia|Jakarta|Indonesian
Iran|Tehran|Iranian
Iraq|Baghdad|Iraqi
Ireland|Dublin|Irish
Israel|Jerusalem|Israeli
Italy|Rome|Italian
Jamaica|Kingston|Jamaican
Japan|Tokyo|Japanese
Jersey|Saint Helier|Channel Islander
Jordan|Amman|Jordanian
Kazakhstan|Nur-Sultan|Kazakhstani
Kenya|Nairobi|Kenyan
Kiribati|South Tarawa|I-Kiribati
North Korea|Pyongyang|North Korean
South Korea|Seoul|South Korean
Kuwait|Kuwait City|Kuwaiti
Kyrgyzstan|Bishkek|Kirghiz
Laos|Vientiane|Laotian
Latvia|Riga|Latvian
Lebanon|Beirut|Lebanese
Lesotho|Maseru|Mosotho
Liberia|Monrovia|Liberian
Libya|Tripoli|Libyan
Liechtenstein|Vaduz|Liechtensteiner
Lithuania|Vilnius|Lithuanian
Luxembourg|Luxembourg|Luxembourger
Macau||Chinese
Republic of Macedonia|Skopje|Macedonian
Madagascar|Antananarivo|Malagasy
Malawi|Lilongwe|Malawian
Malaysia|Kuala Lumpur|Malaysian
Maldives|Malé|Maldivan
Mali|Bamako|Malian
Malta|Valletta|Maltese
Isle of Man|Douglas|Manx
Marshall Islands|Majuro|Marshallese
Martinique|Fort-de-France|French
Mauritania|Nouakchott|Mauritanian
Mauritius|Port Louis|Mauritian
Mayotte|Mamoudzou|French
Mexico|Mexico City|Mexican
Federated States of Micronesia|Palikir|Micronesian
Moldova|Chișinău|Moldovan
Monaco|Monaco|Monegasque
Mongolia|Ulaanbaatar|Mongolian
Montenegro|Podgorica|Montenegrin
Montserrat|Plymouth|Montserratian
Morocco|Rabat|Moroccan
Mozambique|Maputo|Mozambican
Myanmar|Naypyidaw|Burmese
Namibia|Windhoek|Namibian
Nauru|Yaren|Nauruan
Nepal|Kathmandu|Nepalese
Netherlands|Amsterdam|Dutch
Antilles néerlandaises|Willemstad|
New Caledonia|Nouméa|New Caledonian
New Zealand|Wellington|New Zealander
Nicaragua|Managua|Nicaraguan
Niger|Niamey|Nigerien
Nigeria|Abuja|Nigerian
Niue|Alofi|Niuean
Norfolk Island|Kingston|Norfolk Islander
Northern Mariana Islands|Saipan|American
Norway|Oslo|Norwegian
Oman|Muscat|Omani
Pakistan|Islamabad|Pakistani
Palau|Ngerulmud|Palauan
Palestine|Ramallah|Palestinian
Palestine, State of|Jerusalem|
Panama|Panama City|Panamanian
Papua New Guinea|Port Moresby|Papua New Guinean
Paraguay|Asunción|Paraguayan
Peru|Lima|Peruvian
Philippines|Manila|Filipino
Pitcairn Islands|Adamstown|Pitcairn Islander
Poland|Warsaw|Polish
Portugal|Lisbon|Portuguese
Puerto Rico|San Juan|Puerto Rican
Qatar|Doha|Qatari
Réunion|Saint-Denis|French
Romania|Bucharest|Romanian
Russia|Moscow|Russian
Rwanda|Kigali|Rwandan
Saint Barthélemy|Gustavia|
Saint Helena|Jamestown|Saint Helenian
Saint Kitts and Nevis|Basseterre|Kittian and Nevisian
Saint Lucia|Castries|Saint Lucian
Saint Martin (French part)|Marigot|
Saint Pierre and Miquelon|Saint-Pierre|French
Saint Vincent and the Grenadines|Kingstown|Saint Vincentian
Samoa|Apia|Samoan
San Marino|City of San Marino|Sammarinese
São Tomé and Príncipe|São Tomé|Sao Tomean
Saudi Arabia|Riyadh|Saudi Arabian
Senegal|Dakar|Senegalese
Serbia|Belgrade|Serbian
Serbia and Montenegro|Belgrade|Serbian/Montenegrin
Seychelles|Victoria|Seychellois
Sierra Leone|Freetown|Sierra Leonean
Singapore|Singapore|Singaporean
Sint Maarten (Dutch part)|Philipsburg|
Slovakia|Bratislava|Slovak
Slovenia|Ljubljana|Slovene
Solomon Islands|Honiara|Solomon Islander
Somalia|Mogadishu|Somali
South Africa|Pretoria|South African
South Georgia|King Edward Point|South Georgia and the South Sandwich Islander
South Sudan|Juba|South Sudanese
Spain|Madrid|Spanish
Sri Lanka|Colombo|Sri Lankan
Sudan|Khartoum|Sudanese
Suriname|Paramaribo|Surinamer
Svalbard and Jan Mayen|Longyearbyen|Norwegian
Swaziland|Lobamba|Swazi
Sweden|Stockholm|Swedish
Switzerland|Bern|Swiss
Syria|Damascus|Syrian
Taiwan|Taipei|Taiwanese
Tajikistan|Dushanbe|Tadzhik
Tanzania|Dodoma|Tanzanian
Thailand|Bangkok|Thai
Togo|Lomé|Togolese
Tokelau|Fakaofo|Tokelauan
Tonga|Nuku'alofa|Tongan
Trinidad and Tobago|Port of Spain|Trinidadian
Tunisia|Tunis|Tunisian
Turkey|Ankara|Turkish
Turkmenistan|Ashgabat|Turkmen
Turks and Caicos Islands|Cockburn Town|
Tuvalu|Funafuti|Tuvaluan
Uganda|Kampala|Ugandan
Ukraine|Kyiv|Ukrainian
United Arab Emirates|Abu Dhabi|Emirati
United Kingdom|London|British
United States Minor Outlying Islands||
United States|Washington D.C.|American
Uruguay|Montevideo|Uruguayan
Uzbekistan|Tashkent|Uzbekistani
Vanuatu|Port Vila|Ni-Vanuatu
Venezuela|Caracas|Venezuelan
Vietnam|Hanoi|Vietnamese
Virgin Islands, British|Road Town|
Virgin Islands, U.S.|Charlotte Amalie|
Wallis and Futuna|Mata-Utu|Wallis and Futuna Islander
Western Sahara|El Aaiún|Sahrawi
Yemen|Sana'a|Yemeni
Zambia|Lusaka|Zambian
Zimbabwe|Harare|Zimbabwean
Åland Islands|Mariehamn|
`;

export const otherPlaces = `
A horizon
A-horizon
AK
AL
AR
AS
AZ
Aachen
Aaland islands
Aalborg
Aalst
Aarhus
Abadan
Aberdare
Aberdeen
Abidjan
Abilene
Abkhaz
Abkhazia
Abruzzi
Abruzzi e Molise
Abydos
Abyssinia
Acadia
Acadia National Park
Acapulco
Acapulco de Juarez
Accho
Achaea
Acores
Acragas
Acre
Actium
Adalia
Adana
Adelaide
Adelie Coast
Adelie Land
Aden
Admiralty Island
Admiralty Islands
Adrianople
Adrianopolis
Adzhar
Adzharia
Aegadean Islands
Aegadean Isles
Aegates
Aegina
Aeolia
Aeolis
Afars and Issas
Agra
Agrigento
Ahvenanmaa
Aigina
Aix-la-Chapelle
Akaba
Aken
Akka
Akko
Akmola
Akron
Al Aqabah
Al Ladhiqiyah
Al Madinah
Al Qahira
Al-Hudaydah
Al-Iraq
Al-Magrib
Al-Mukalla
Ala.
Alabama
Aland islands
Alaska
Albanian capital
Albany
Alberta
Albion
Alborg
Albuquerque
Alep
Aleppo
Aleutian Islands
Aleutians
Alexander Archipelago
Alexandria
Algerian capital
Algerie
Allentown
Alma-Ata
Almaty
Aloha State
Alpena
Alsace
Alsatia
Altoona
Amarillo
America
American Virgin Islands
American capital
An Nafud
An Nefud
Anaheim
Anatolia
Anchorage
Andalucia
Andalusia
Andhra Pradesh
Anglesea
Anglesea Island
Anglesey
Anglesey Island
Anglia
Angolan capital
Angora
Anjou
Ann Arbor
Annaba
Annam
Annapolis
Antakiya
Antakya
Antalya
Antarctic
Antarctic Circle
Antarctic Zone
Antigua
Antilles
Antioch
Antofagasta
Antwerp
Antwerpen
Anvers
Anzio
Apeldoorn
Appalachia
Appleton
Appleton layer
Apulia
Aqaba
Aquarius
Aquarius the Water Bearer
Aquila
Aquila degli Abruzzi
Aquitaine
Aquitania
Ar Rimsal
Arab Republic of Egypt
Arabia
Arabian Desert
Arabian Peninsula
Aragon
Aram
Aran Islands
Arcadia
Archer
Arches National Park
Arctic
Arctic Archipelago
Arctic Circle
Arctic Zone
Ardennes
Areopagus
Arequipa
Argentine Republic
Argos
Arhus
Ariana
Aries
Aries the Ram
Arizona
Ark.
Arkansas
Arlington
Armageddon
Arnhem
Artois
Asahikawa
Asama
Asheville
Ashkhabad
Ashur
Asia Minor
Asian Russia
Asmera
Aspadana
Aspinwall
Assam
Assouan
Assuan
Assur
Assyria
Astana
Astrakhan
Asuncion
Asur
Aswan
Atacama Desert
Athinai
Athos
Atlanta
Atlantic City
Attica
Auckland
Augusta
Austerlitz
Austin
Austral Islands
Australasia
Australian Desert
Australian capital
Austria-Hungary
Austrian capital
Austronesia
Auvergne
Avignon
Avon
Ayr
Az Zarqa
Azerbaijani Republic
Azerbajdzhan
Azerbajdzhan Republic
Azores
B horizon
B-horizon
Babylon
Babylonia
Bad Lands
Badger State
Badlands
Badlands National Park
Baffin Island
Bagdad
Bahama Islands
Bahamas
Bahia Blanca
Bahrain Island
Bahrein
Bahrein Island
Bairiki
Bakersfield
Balance
Bale
Balearic Islands
Bali
Balkan Peninsula
Balkans
Balmoral Castle
Baltimore
Bam
Bandung
Banff
Bangalore
Bangla Desh
Bangor
Barbary
Barbary Coast
Barbuda
Barcelona
Bari
Barranquilla
Barstow
Bartlesville
Basel
Basia
Basilicata
Basle
Basra
Basse-Normandie
Basutoland
Bath
Batna
Baton Rouge
Battle Born State
Bavaria
Bay State
Bayonne
Bayrut
Bayt Lahm
Beacon Hill
Bean Town
Beantown
Beaumont
Beaver State
Beckley
Bedloe's Island
Beehive State
Beira
Belau
Belem
Belfast
Belgian Congo
Belgian capital
Belgique
Bellingham
Belo Horizonte
Belorussia
Bemidji
Bend
Bengal
Benghazi
Bennington
Beograd
Bergen
Berkeley
Berkshire
Bermuda Triangle
Bermudas
Berne
Bethlehem
Bethlehem Ephrathah
Bethlehem-Judah
Beverly Hills
Bharat
Bible Belt
Bida
Big Bend
Big Bend National Park
Big Sur
Bihar
Bikini
Billings
Biloxi
Binghamton
Bioko
Birmingham
Bisayas
Biscayne National Park
Biskek
Bismarck
Bismarck Archipelago
Bithynia
Black Africa
Black Hills
Black Rock Desert
Blackpool
Blacksburg
Blantyre
Blida
Bloemfontein
Bloomington
Bloomsbury
Bluegrass
Bluegrass Country
Bluegrass Region
Bluegrass State
Boeotia
Bogota
Bohemia
Boise
Bologna
Bolzano
Bombay
Bonaire
Bonn
Bordeaux
Borneo
Bosna i Hercegovina
Bosnia
Bosnia-Herzegovina
Boston
Boston Harbor
Bougainville
Boulder
Bourgogne
Bowery
Bowling Green
Bozeman
Braga
Brandenburg
Brasil
Brasilia
Brasov
Brattleboro
Braunschweig
Brazilian capital
Breed's Hill
Breiz
Bremen
Bremerhaven
Brescia
Breslau
Brest
Bretagne
Bridgeport
Brighton
Brindisi
Brisbane
Bristol
Britain
British Columbia
British Empire
British Guiana
British Honduras
British Isles
British Virgin Islands
British capital
Brittany
Brno
Broadway
Bromberg
Bronx
Brooklyn
Brownsville
Bruges
Brummagem
Brunn
Brunswick
Brusa
Bruxelles
Bryan
Bryce Canyon National Park
Bucharesti
Buckeye State
Buckingham Palace
Bucuresti
Buffalo
Buganda
Bulawayo
Bulgarian capital
Bull
Bull Run
Burgundy
Burlington
Burma
Bursa
Butte
Byblos
Bydgoszcz
Byelarus
Byelorussia
Byzantine Empire
Byzantium
C horizon
C-horizon
CA
CO
CT
Cadiz
Caesarea
Calabria
Calais
Calcutta
Caledonia
Calgary
Cali
Calif.
California
Caloocan
Calpe
Calvary
Cambodian capital
Cambria
Cambridge
Camden
Camellia State
Camelot
Cameroun
Camlan
Camp David
Campania
Campeche
Canaan
Canadian Maritime Provinces
Canadian Shield
Canadian capital
Canakkale Bogazi
Canal Zone
Canara
Canaries
Canary Islands
Cancer
Cancer the Crab
Cancun
Cannes
Canterbury
Canton
Canyonlands National Park
Cape Ann
Cape Breton Island
Cape Cod
Cape Cod Canal
Cape Colony
Cape Fear
Cape Flattery
Cape Froward
Cape Girardeau
Cape Hatteras
Cape Horn
Cape May
Cape Passero
Cape Province
Cape Town
Cape Verde Islands
Cape of Good Hope
Cape of Good Hope Province
Capitol Hill
Capitol Reef National Park
Cappadocia
Capri
Capricorn
Capricorn the Goat
Carbondale
Cardiff
Caribbean
Caribees
Carlsbad
Carlsbad Caverns National Park
Carolina
Carolinas
Caroline Islands
Carson City
Cartagena
Carthage
Casablanca
Cashmere
Casper
Castile
Castilla
Catalina Island
Catalonia
Cathay
Caucasia
Caucasus
Cebu
Cebu City
Cedar Rapids
Celebes
Centennial State
Central Africa
Central America
Central Park
Centre
Ceylon
Chablis
Chalcedon
Chaldaea
Chaldea
Champagne
Champagne-Ardenne
Champaign
Champs Elysees
Chancellorsville
Changan
Channel Island
Channel Islands National Park
Chapel Hill
Charleroi
Charleston
Charlestown
Charlotte
Charlottetown
Chartres
Chattanooga
Chechen Republic
Chechenia
Chechnya
Cheddar
Chelyabinsk
Chemnitz
Chemulpo
Chennai
Cherbourg
Cherepovets
Chernobyl
Chester
Cheviot Hills
Cheviots
Cheyenne
Chicago
Chihuahua
Chihuahuan Desert
Chiloe
Chios
Chisinau
Chittagong
Chongqing
Chosen
Christchurch
Christiania
Chula Vista
Chungking
Churchill
Cidade de Praia
Cincinnati
Citlaltepetl
Citta del Vaticano
City of Bridges
City of Brotherly Love
City of Light
City of London
City of Westminster
City of the Angels
Ciudad Bolivar
Ciudad Juarez
Ciudad Trujillo
Ciudad Victoria
Ciudad de Mexico
Clarksburg
Cleveland
Clichy
Clichy-la-Garenne
Clinton
Cnossos
Cnossus
Co-operative Republic of Guyana
Coahuila
Coats Land
Coeur d'Alene
Colchis
Colima
Colo.
Cologne
Colon
Colorado
Colorado Desert
Colorado Springs
Colossae
Columbia
Columbus
Commonwealth of Australia
Commonwealth of Dominica
Commonwealth of Puerto Rico
Commonwealth of the Bahamas
Communist China
Comoro Islands
Concepcion
Concord
Coney Island
Confederacy
Confederate States
Confederate States of America
Congo
Connecticut
Constantina
Constantine
Constantinople
Constitution State
Continent
Cooperstown
Cordoba
Cordova
Corinth
Cork
Corn Belt
Cornhusker State
Cornwall
Corpus Christi
Corse
Corsica
Cotacachi
Cote d'Azur
Cote d'Ivoire
Cotonou
Cotopaxi
Cotswold Hills
Cotswolds
Council Bluffs
Coventry
Coyote State
Crab
Cracow
Crater Lake National Park
Cremona
Crete
Crimea
Crna Gora
Ct.
Cuban capital
Culebra
Culiacan
Cumana
Cumbria
Curacao
Curitiba
Cusco
Cuzco
Cyclades
Cymru
Cynoscephalae
Czech capital
Czechoslovakia
Czestochowa
D region
D-layer
D.C.
D.P.R.K.
DC
DE
DPRK
Dacca
Dae-Han-Min-Gook
Dahna
Dahomey
Dairen
Dakota
Dalian
Dallas
Dalmatia
Danish capital
Danmark
Danzig
Dar es Salaam
Dardanelles
Darfur
Darwin
Dasht-e-Kavir
Dasht-e-Lut
Daugavpils
Davenport
Dawson
Dayton
Daytona Beach
Death Valley
Decatur
Deep South
Del Rio
Del.
Delaware
Delhi
Delphi
Demavend
Demerara
Democratic People's Republic of Korea
Democratic Republic of Sao Tome and Principe
Democratic Socialist Republic of Sri Lanka
Democratic and Popular Republic of Algeria
Den Haag
Denali National Park
Denver
Des Moines
Detroit
Deutschland
Devon
Devonshire
Dhahran
Dhodhekanisos
Diamond State
Dijon
Dimash
Dipylon
Dipylon gate
Disneyland
District of Columbia
Dixie
Dixieland
Djakarta
Djanet
Dneprodzerzhinsk
Dnipropetrovsk
Dobrich
Dodecanese
Dodge City
Donbas
Donbass
Donets Basin
Donetsk
Donetske
Doris
Dortmund
Douala
Dover
Downing Street
Dresden
Dubai
Dubrovnik
Dubuque
Duluth
Dunkerque
Dunkirk
Durango
Durazzo
Durban
Durham
Durres
Dusanbe
Dusseldorf
Dutch East Indies
Dutch Guiana
Dutch capital
Dyushambe
E layer
E region
East
East Africa
East Anglia
East Coast
East Germany
East India
East Indies
East Malaysia
East Pakistan
East River
East Saint Louis
East Sussex
Eastern Desert
Eastern Roman Empire
Eastern Samoa
Eau Claire
Edinburgh
Edirne
Edmonton
Edo
Eelam
Egadi Islands
Egyptian Empire
Egyptian capital
Ehadhamen
Eindhoven
Eire
El Aaium
El Alamein
El Beda
El Giza
El Iskandriyah
El Misti
El Paso
El Qahira
El-Aksur
Elam
Elisabethville
Ellas
Ellice Islands
Ellis Island
Elmont
Elsass
Emerald Isle
Emilia-Romagna
Empire State
Empire State of the South
Enderby Land
England
Enid
Eniwetok
Entebbe
Ephesus
Epirus
Equality State
Erie
Erie Canal
Erin
Erivan
Esfahan
Espana
Espoo
Essen
Essex
Esthonia
Eternal City
Etna
Etruria
Eugene
Eureka
European Russia
Evansville
Everglade State
Everglades National Park
Evergreen State
Ezo
F layer
F region
FL
FRG
Faeroe Islands
Faeroes
Faisalabad
Far East
Fargo
Farmington
Faroes
Fayetteville
Federal Democratic Republic of Ethiopia
Federal Islamic Republic of the Comoros
Federal Republic of Germany
Federal Republic of Nigeria
Federal Republic of Yugoslavia
Federation of Malaysia
Federation of Saint Kitts and Nevis
Federative Republic of Brazil
Feliz Lusitania
Fengtien
Ferrara
Fertile Crescent
Fes
Fez
Fifth Avenue
Fiji Islands
Fijis
Finger Lakes
Finnish capital
Firenze
First State
Fish
Fla.
Flagstaff
Flanders
Fleet Street
Flint
Flodden
Florence
Florida
Forbidden City
Formosa
Fort George G. Meade
Fort George Gordon Meade
Fort Lauderdale
Fort Meade
Fort Myers
Fort Smith
Fort Wayne
Fort Worth
Fort-Lamy
Franche-Comte
Frankfort
Frankfurt
Frankfurt on the Main
Frederick
Fredericksburg
Fredericton
Free State
French Congo
French Guinea
French Indochina
French Oceania
French Republic
French Riviera
French Sudan
French West Indies
French capital
Fresno
Friendly Islands
Friesland
Frisia
Frisian Islands
Friuli-Venezia Giulia
Frunze
Fuego
Fuji
Fuji-san
Fujinoyama
Fujiyama
Fukuoka
GA
GB
GU
Ga.
Gabonese Republic
Gabun
Gadsden
Gafsa
Gainesville
Galapagos
Galapagos Islands
Galatia
Galeras
Galicia
Galilee
Gallia
Galloway
Gallup
Galveston
Galveston Island
Galway
Gambia
Gambier Islands
Gand
Gansu
Gansu province
Garden State
Garland
Gary
Gascogne
Gascony
Gates of the Arctic National Park
Gateway to the West
Gaul
Gaza
Gaza Strip
Gdansk
Gem State
Gemini
Gemini the Twins
Geneva
Geneve
Genf
Genoa
Genova
Gent
German Democratic Republic
German capital
Gettysburg
Ghent
Gibson Desert
Gila Desert
Gilbert Islands
Gilbert and Ellice Islands
Giza
Gizeh
Glasgow
Gloucester
Gloucestershire
Goa
Goat
Gobi
Gobi Desert
Goeteborg
Golan
Golan Heights
Gold Coast
Golden State
Goldsboro
Golgotha
Goma
Gomel
Gomorrah
Gomorrha
Gopher State
Gorki
Gorkiy
Gorky
Goteborg
Gothenburg
Governador Valadares
Gran Santiago
Granada
Grand Canal
Grand Canyon National Park
Grand Canyon State
Grand Duchy of Luxembourg
Grand Island
Grand Rapids
Grand Teton National Park
Granite State
Graz
Great Arabian Desert
Great Australian Desert
Great Britain
Great Divide
Great Falls
Great Indian Desert
Great Lakes State
Great Salt Desert
Great Sandy Desert
Great Smoky Mountains National Park
Great Victoria Desert
Great White Way
Greater Antilles
Greater London
Greater New York
Greater Sunda Islands
Greek capital
Green Bay
Green Line
Green Mountain State
Greensboro
Greenville
Greenwich
Greenwich Meridian
Greenwich Village
Grenoble
Gronland
Grozny
Groznyy
Guadalajara
Guadalcanal
Guadalupe Island
Guadalupe Mountains National Park
Guallatiri
Guangdong
Guangdong province
Guangzhou
Guantanamo
Guayaquil
Guiana
Guiana Highlands
Guine-Bissau
Gujarat
Gujerat
Gulf States
Gulu
H.I.
HI
Hadrian's Wall
Hagerstown
Haifa
Haiphong
Haitian capital
Halab
Haleakala National Park
Halicarnassus
Halifax
Halle
Halle-an-der-Saale
Hamburg
Hamelin
Hameln
Hampshire
Han-Gook
Hangchow
Hangzhou
Hannibal
Hannover
Hanover
Hargeisa
Harlem
Harlem River
Harley Street
Harper's Ferry
Harpers Ferry
Harrisburg
Hartford
Hashemite Kingdom of Jordan
Hastings
Hatteras Island
Hattiesburg
Haute-Normandie
Haw.
Hawai'i
Hawaii
Hawaii Island
Hawaii Volcanoes National Park
Hawaiian Islands
Hawaiian capital
Hawkeye State
Hayastan
Hays
Hayti
Heart of Dixie
Heaviside layer
Hebei
Hebei province
Hebridean Islands
Hebridean Isles
Hebrides
Hedjaz
Hefa
Hejaz
Helena
Hell's Half Acre
Hell's Kitchen
Hellenic Republic
Hellespont
Helsingfors
Helvetia
Herat
Herculaneum
Hermosillo
Heroica Puebla de Zaragoza
Hershey
Hertfordshire
Hibbing
Hibernia
Highlands
Highlands of Scotland
Hijaz
Hilo
Hindustan
Hippo
Hippo Regius
Hiroshima
Hispaniola
Ho Chi Minh City
Hobart
Hodeida
Hohenlinden
Hohhot
Hokkaido
Holland
Hollywood
Holy Land
Holy See
Home Counties
Homel
Homyel
Hondo
Honduran capital
Honolulu
Honshu
Hoosier State
Hopeh
Hopei
Horn of Africa
Hot Springs
Hot Springs National Park
Houghton
Houses of Parliament
Houston
Hrvatska
Hsian
Huainaputina
Huambo
Hub of the Universe
Hull
Hunan
Hunan province
Hungarian capital
Huntington
Huntsville
Hyderabad
IA
ID
IL
IN
Ia.
Ibadan
Iberia
Iberian Peninsula
Id.
Idaho
Idaho Falls
Ile-St-Louis
Ile-de-France
Iles Comores
Iles Marquises
Ilion
Ilium
Ill.
Illinois
Illyria
Incheon
Inchon
Ind.
Independence
Independent State of Papua New Guinea
Independent State of Samoa
Indiana
Indianapolis
Indochina
Indochinese peninsula
Indonesian Borneo
Inner Hebrides
Inner Mongolia
Innsbruck
Interlaken
International Date Line
Ionia
Iowa
Irak
Iranian capital
Iraqi Kurdistan
Irish Republic
Irish capital
Ischia
Isfahan
Islamic Republic of Iran
Islamic Republic of Mauritania
Islamic Republic of Pakistan
Islamic State of Afghanistan
Islay
Isle Royal National Park
Isle of Skye
Isles of Scilly
Isole Egadi
Istanbul
Italia
Italian Peninsula
Italian Republic
Italian capital
Ithaca
Ithaki
Iwo Jima
Izmir
Jabalpur
Jackson
Jacksonville
Jaffa
Jalalabad
Jamaican capital
Jammu and Kashmir
Japanese Archipelago
Japanese Islands
Japanese capital
Java
Jed'dah
Jeddah
Jefferson City
Jerevan
Jerez
Jerez de la Frontera
Jericho
Jersey City
Jidda
Jiddah
Jinja
Joao Pessoa
Johannesburg
Johnson City
Johor
Johore
Jonesboro
Joppa
Juarez
Jubbulpore
Juda
Judaea
Judah
Judea
Jugoslavija
Juneau
Jutland
Jylland
KS
KY
Kadikoy
Kahoolawe
Kahoolawe Island
Kalaallit Nunaat
Kalahari
Kalahari Desert
Kalamazoo
Kalimantan
Kaluga
Kamchatka Peninsula
Kampuchea
Kan.
Kananga
Kanara
Kandahar
Kandy
Kansas
Kansas City
Kansu
Kara Kum
Karachi
Karbala
Karelia
Karl-Marx-Stadt
Karnataka
Kashmir
Katar
Katar Peninsula
Katmai National Park
Katmandu
Katowice
Katsina
Kauai
Kauai Island
Kaunas
Kavir Desert
Kazak
Kazakh
Kazakstan
Kazan
Kedah
Kelantan
Ken.
Kenai Fjords National Park
Kennedy
Kennedy International
Kennedy International Airport
Kennelly-Heaviside layer
Kennewick
Kent
Kentucky
Kerbala
Kerbela
Key West
Keystone State
Khabarovsk
Kharkiv
Kharkov
Khios
Kiev
Kikladhes
Kimberley
Kingdom of Belgium
Kingdom of Bhutan
Kingdom of Cambodia
Kingdom of Denmark
Kingdom of Lesotho
Kingdom of Morocco
Kingdom of Nepal
Kingdom of Norway
Kingdom of Saudi Arabia
Kingdom of Spain
Kingdom of Swaziland
Kingdom of Sweden
Kingdom of Thailand
Kingdom of The Netherlands
Kingdom of Tonga
Kings Canyon National Park
Kingston-upon Hull
Kirghizia
Kirghizstan
Kirgiz
Kirgizia
Kirgizstan
Kirkuk
Kishinev
Kisumu
Kitakyushu
Kizil Kum
Klaipeda
Klamath Falls
Klondike
Klyuchevskaya
Knossos
Knoxville
Kobe
Kobenhavn
Kobuk Valley National Park
Kola Peninsula
Kolkata
Koln
Kolonia
Konakri
Kordofan
Korea
Korean Peninsula
Korinthos
Kosovo
Kovna
Kovno
Koweit
Krakatao
Krakatau
Krakatoa
Krakau
Krakow
Kriti
Krung Thep
Kuangchou
Kulun
Kumasi
Kurdistan
Kursk
KwaZulu-Natal
Kwajalein
Kwangchow
Kwangju
Kwangtung
Kyoto
Kyrgyz Republic
Kyushu
Kyyiv
Kyzyl Kum
L'Aquila
L.A.
LA
La Crosse
La Paz
La Spezia
La.
Labrador
Laconia
Ladrone Islands
Lafayette
Lagos
Lahore
Lake Clark National Park
Lake District
Lakeland
Lanai
Lanai Island
Lancashire
Lancaster
Lanchou
Lanchow
Land of Enchantment
Land of Lincoln
Land of Opportunity
Lander
Languedoc-Roussillon
Lansing
Lanzhou
Lao People's Democratic Republic
Laotian capital
Lapland
Lappland
Laramie
Laredo
Las Cruces
Las Vegas
Lascar
Lassa
Lassen Volcanic National Park
Last Frontier
Latakia
Lateran
Latin America
Latin Quarter
Latium
Laurentian Highlands
Laurentian Plateau
Lausanne
Lawrence
Lawton
Lazio
Le Havre
Lebanese Republic
Leeds
Leeward Islands
Left Bank
Leicester
Leicestershire
Leiden
Leipzig
Lemnos
Leningrad
Lentia
Leo
Leo the Lion
Leon
Leopoldville
Lesbos
Lesser Antilles
Lesser Sunda Islands
Lesvos
Levant
Lewiston
Lexington
Leyden
Lhasa
Liberian capital
Liberty Island
Libra
Libra the Balance
Libra the Scales
Libyan Desert
Liege
Liepaja
Lietuva
Liguria
Lille
Limeira
Limerick
Limnos
Limousin
Lincoln
Lincolnshire
Lindesnes
Line of Control
Linz
Lion
Lisboa
Little Rhody
Little Rock
Liverpool
Livonia
Lobito
Lodz
Lofoten
Logrono
Lombard Street
Lombardia
Lombardy
Lome
Lone-Star State
Long Beach
Long Island
Lorraine
Los Alamos
Los Angeles
Lothian Region
Lothringen
Louisiana
Louisiana Purchase
Louisville
Low Archipelago
Low Countries
Lower Egypt
Lower Saxony
Lower-Normandy
Lowlands
Lowlands of Scotland
Loyang
Lubavitch
Lubbock
Lubeck
Lublin
Lubumbashi
Lucania
Lucknow
Luda
Lufkin
Luik
Luluabourg
Lund
Luoyang
Lushun
Lusitania
Lut Desert
Luta
Luxembourg City
Luxembourg-Ville
Luxemburg
Luxor
Luzon
Lyallpur
Lycia
Lydia
Lynchburg
Lyon
Lyonnais
Lyons
MA
MD
ME
MI
MN
MO
MS
MT
Maarianhamina
Macao
Macedon
Macedonia
Machu Picchu
Macon
Madeira
Madeira Islands
Madeiras
Madison
Madras
Maghreb
Magnolia State
Magyarorszag
Maharashtra
Mahgrib
Maiduguri
Maine
Majorca
Makedonija
Malacca
Malaga
Malagasy Republic
Malay Archipelago
Malay Peninsula
Malaya
Maldive Islands
Male
Malmo
Mammoth Cave National Park
Man
Manchester
Manchuria
Mandalay
Manhattan
Manhattan Island
Manipur
Manitoba
Mankato
Mannheim
Mansfield
Maracaibo
Maracay
Marche
Marches
Mariana Islands
Marianas
Maritime Provinces
Maritimes
Maroc
Marquesas Islands
Marquette
Marrakech
Marrakesh
Marruecos
Marseille
Marseilles
Marston Moor
Martha's Vineyard
Maryland
Mashhad
Mashriq
Mason City
Mason and Dixon line
Mason and Dixon's line
Mason-Dixon line
Masqat
Mass.
Massachusetts
Massachusetts Bay Colony
Massawa
Matamoros
Maui
Maui Island
Mauna Kea
Mauna Loa
Mauritanie
Mawlamyine
Mayenne
Mazar-i-Sharif
Mazatlan
Mbabane
Mbeya
McAlester
McAllen
Md.
Me.
Mecca
Medan
Medellin
Medford
Medina
Melanesia
Melbourne
Memel
Memphis
Merida
Meridian
Mesa
Mesa Verde National Park
Meshed
Mesoamerica
Mesopotamia
Messina
Mexicali
Mexican capital
Miami
Miami Beach
Mich.
Michigan
Micronesia
Mid-Atlantic states
Middle East
Mideast
Midi
Midi-Pyrenees
Midland
Midway Islands
Midwest
Milan
Milano
Mile-High City
Milwaukee
Mindanao
Mindoro
Minn.
Minneapolis
Minnesota
Miss.
Mississippi
Missoula
Missouri
Mo.
Mobile
Mocambique
Mogadiscio
Mohave
Mohave Desert
Mojave
Mojave Desert
Moldavia
Moline
Molise
Molokai
Molokai Island
Molotov
Moluccas
Mombasa
Mona
Monaco-Ville
Mongolian People's Republic
Monroe
Mont.
Montana
Monte Carlo
Montego Bay
Monterey
Monterrey
Montgomery
Montmartre
Montpelier
Montreal
Moravia
Morgan City
Morgantown
Mormon State
Moron
Morristown
Mosul
Motor City
Motown
Moukden
Moulmein
Mount Asama
Mount Athos
Mount Etna
Mount Fuji
Mount Orizaba
Mount Pinatubo
Mount Rainier National Park
Mount Rushmore State
Mount Saint Helens
Mount St. Helens
Mount Vernon
Mount Vesuvius
Mountain State
Mt Etna
Mt Orizaba
Mt. St. Helens
Mt. Vesuvius
Muenchen
Mukalla
Mukden
Mull
Mumbai
Muncie
Munich
Muritaniya
Murmansk
Muscat and Oman
Muscovy
Muskogee
Mwanza
Mycenae
Mysore
Mytilene
N.C.
N.D.
N.H.
N.J.
N.M.
N.Y.
NC
ND
NE
NH
NJ
NM
NV
NY
Nablus
Nafud
Nag Hammadi
Nagano
Nagasaki
Nagoya
Naha City
Najd
Nakuru
Nalchik
Namib Desert
Nampa
Namur
Nan-chang
Nan-ning
Nanaimo
Nanchang
Nancy
Nanjing
Nanking
Nanning
Nantes
Nantucket
Naples
Napoli
Naseby
Nashville
Natal
Natchez
Nationalist China
Nauru Island
Nazareth
Naze
Ndjamena
Near East
Neb.
Nebraska
Nederland
Nefud
Negara Brunei Darussalam
Negeri Sembilan
Negev
Negev Desert
Nei Monggol
Nejd
Nemea
Netherlands Antilles
Netherlands Guiana
Nev.
Nevada
Nevado de Colima
Never-Never
Nevis
New Amsterdam
New Britain
New Brunswick
New England
New Flower
New Forest
New Guinea
New Hampshire
New Haven
New Hebrides
New Ireland
New Jersey
New London
New Mexico
New Netherland
New Orleans
New Siberian Islands
New South Wales
New York
New York City
New York State
New York State Barge Canal
New Zealand Islands
Newark
Newburgh
Newcastle
Newcastle-upon-Tyne
Newfoundland
Newfoundland and Labrador
Newport
Newport News
Niagara Falls
Nicaea
Nicaraguan capital
Nice
Nidaros
Nigerian capital
Nihau
Nihau Island
Nihon
Nijmegen
Nilgiri Hills
Nineveh
Nippon
Nizhni Novgorod
Nizhnyi Novgorod
Nob Hill
Nogales
Nome
Nord-Pas-de-Calais
Noreg
Norfolk
Norge
Normandie
Normandy
North
North Africa
North Borneo
North Carolina
North Cascades National Park
North Dakota
North Frigid Zone
North Island
North Platte
North Pole
North Star State
North Temperate Zone
North Vietnam
North Yorkshire
Northampton
Northamptonshire
Northeast
Northern Ireland
Northern Marianas
Northern Rhodesia
Northern Territory
Northumberland
Northumbria
Northwest
Northwest Passage
Northwest Territories
Nova Lisboa
Nova Scotia
Nova Zembla
Novaya Zemlya
Novgorod
Novosibirsk
Nubia
Nubian Desert
Nullarbor Plain
Numidia
Nunavut
Nuremberg
Nurnberg
Nusa Tenggara
Nutmeg State
Nyala
Nyamuragira
Nyasaland
Nyiragongo
OH
OK
OR
Oahu
Oahu Island
Oakland
Oaxaca
Oaxaca de Juarez
Occident
Ocean State
Oceania
Oceanica
Odesa
Odessa
Oesterreich
Ogden
Ohio
Okinawa
Okla.
Oklahoma
Oklahoma City
Old Colony
Old Dominion
Old Dominion State
Old Line State
Old North State
Old South
Old World
Olympia
Olympic National Park
Omaha
Omdurman
Omiya
Omsk
Ontario
Oporto
Oran
Orange Free State
Ore.
Oregon
Orient
Orissa
Orizaba
Orkney Islands
Orlando
Orleanais
Orleans
Orly
Orono
Orumiyeh
Osaka
Osasco
Ostrava
Ottoman Empire
Ottumwa
Oujda
Outer Hebrides
Outer Mongolia
Oviedo
Owensboro
Oxford
PA
PR
PRC
Pa.
Pacific Northwest
Padova
Padua
Paducah
Pahang
Painted Desert
Palatinate
Palatine
Palau Islands
Palermo
Pall Mall
Palm Beach
Palmetto State
Palo Alto
Panama Canal Zone
Panamanian capital
Pango Pango
Papal States
Papeete
Para
Park Ave.
Park Avenue
Parkersburg
Parthia
Pasadena
Passero Cape
Pasto
Patagonia
Patagonian Desert
Patavium
Paterson
Patrai
Patras
Paumotu Archipelago
Pays de la Loire
Peace Garden State
Peach State
Pearl Harbor
Peiping
Peking
Pelew
Pelican State
Peloponnese
Peloponnesian Peninsula
Peloponnesus
Penang
Peninsular Malaysia
Pennine Chain
Pennines
Pennsylvania
Pensacola
People's Republic of Bangladesh
People's Republic of China
Peoria
Perak
Pergamum
Perlis
Perm
Pernambuco
Persepolis
Persia
Persian Empire
Perth
Peshawar
Peterburg
Petersburg
Petrified Forest National Park
Petrograd
Pfalz
Phenicia
Philadelphia
Philippi
Philippine Islands
Philippopolis
Philistia
Phoenicia
Phoenix
Phrygia
Picardie
Picardy
Pico de Orizaba
Piedmont
Piemonte
Pierre
Pilsen
Pinatubo
Pine Bluff
Pine Tree State
Pinsk
Pisa
Pisces
Pisces the Fishes
Pittsburgh
Pittsburgh of the South
Pittsfield
Plano
Plataea
Platt National Park
Pleasant Island
Plovdiv
Plymouth Colony
Plymouth Rock
Plzen
Pnom Penh
Pocatello
Poitou
Poitou-Charentes
Polska
Polynesia
Pompeii
Pompey
Pontus
Poplar Bluff
Port Arthur
Port Sudan
Port-of-Spain
Portland
Porto
Porto Novo
Porto Rico
Portsmouth
Portuguese Guinea
Portuguese Republic
Potomac
Potsdam
Pozsony
Prag
Praha
Prairie State
Prescott
Pressburg
Preussen
Prince Edward Island
Princeton
Principality of Andorra
Principality of Liechtenstein
Principality of Monaco
Principe
Promised Land
Provence
Providence
Provo
Prussia
Puebla
Puebla de Zaragoza
Pueblo
Puglia
Punjab
Punta Arenas
Purace
Pusan
Putrajaya
Qandahar
Qara Qum
Qatar Peninsula
Qizil Qum
Quai d'Orsay
Quebec
Quebec City
Queen City
Queen Maud Land
Queens
Queensland
Quezon City
Quintana Roo
Qum
R.I.
RI
Racine
Ragusa
Raleigh
Ram
Rand
Rangoon
Rapid City
Rasht
Rawalpindi
Reading
Recife
Red China
Redding
Redonda
Redwood National Park
Reef
Reggane
Regina
Reims
Reno
Republic of Albania
Republic of Angola
Republic of Armenia
Republic of Austria
Republic of Belarus
Republic of Benin
Republic of Bolivia
Republic of Bosnia and Herzegovina
Republic of Botswana
Republic of Bulgaria
Republic of Burundi
Republic of Cameroon
Republic of Cape Verde
Republic of Chad
Republic of Chile
Republic of China
Republic of Colombia
Republic of Costa Rica
Republic of Cote d'Ivoire
Republic of Croatia
Republic of Cuba
Republic of Cyprus
Republic of Djibouti
Republic of Ecuador
Republic of El Salvador
Republic of Equatorial Guinea
Republic of Estonia
Republic of Fiji
Republic of Finland
Republic of Ghana
Republic of Guatemala
Republic of Guinea
Republic of Guinea-Bissau
Republic of Haiti
Republic of Honduras
Republic of Hungary
Republic of Iceland
Republic of India
Republic of Indonesia
Republic of Iraq
Republic of Ireland
Republic of Kazakhstan
Republic of Kenya
Republic of Kiribati
Republic of Korea
Republic of Latvia
Republic of Liberia
Republic of Lithuania
Republic of Madagascar
Republic of Malawi
Republic of Maldives
Republic of Mali
Republic of Malta
Republic of Mauritius
Republic of Moldova
Republic of Mozambique
Republic of Namibia
Republic of Nauru
Republic of Nicaragua
Republic of Niger
Republic of Palau
Republic of Panama
Republic of Paraguay
Republic of Peru
Republic of Poland
Republic of San Marino
Republic of Senegal
Republic of Seychelles
Republic of Sierra Leone
Republic of Singapore
Republic of Slovenia
Republic of South Africa
Republic of Suriname
Republic of Tajikistan
Republic of The Gambia
Republic of Trinidad and Tobago
Republic of Tunisia
Republic of Turkey
Republic of Uganda
Republic of Uzbekistan
Republic of Vanuatu
Republic of Venezuela
Republic of Yemen
Republic of Zambia
Republic of Zimbabwe
Republic of the Marshall Islands
Republic of the Philippines
Republic of the Sudan
Resht
Rheims
Rheinland
Rhineland
Rhode Island
Rhodes
Rhodesia
Rhone-Alpes
Richmond
Right Bank
Rio
Rio de Janeiro
Riverside
Riviera
Roanoke
Rochester
Rock Island
Rock Springs
Rock of Gibraltar
Rockford
Rocky Mountain National Park
Rodhos
Roma
Roman Empire
Roman Republic
Rosario
Rostock
Rostov
Rostov na Donu
Rostov on Don
Roswell
Rotterdam
Roumania
Ruanda
Rub al-Khali
Rubicon
Ruhr
Ruhr Valley
Rumania
Rus
Russian Federation
Russian Soviet Federated Socialist Republic
Russian capital
Rustbelt
Rutland
Rwandese Republic
Ryukyu Islands
S.C.
S.D.
SC
SD
Saba
Sabah
Sachsen
Sacramento
Safaqis
Sagebrush State
Saginaw
Sagittarius
Sagittarius the Archer
Sahara
Sahara Desert
Saida
Saigon
Saint Augustine
Saint Christopher
Saint Christopher-Nevis
Saint Cloud
Saint Eustatius
Saint John
Saint Joseph
Saint Kitts
Saint Louis
Saint Maarten
Saint Martin
Saint Paul
Saint Petersburg
Saint Vincent
Sakartvelo
Sakkara
Salem
Salina
Salisbury
Salonica
Salonika
Salt Lake City
Salvador
Salvadoran capital
Salzburg
Samarang
Samarcand
Samaria
Samarkand
Samoa i Sisifo
Samoan Islands
San Angelo
San Antonio
San Bernardino
San Diego
San Francisco
San Jose
San Luis Potosi
San Mateo
San Pablo
San Pedro Sula
San Sebastian
Sana
Sanaa
Sandwich Islands
Sangay
Santa Ana
Santa Barbara
Santa Catalina
Santa Clara
Santa Cruz
Santa Fe
Santa Maria de Belem
Santa Maria del Tule
Santiago de Chile
Santiago de Cuba
Santiago de los Caballeros
Santos
Sao Bernardo do Campo
Sao Goncalo
Sao Joao de Meriti
Sao Jose dos Campos
Sao Louis
Sao Paulo
Sao Thome e Principe
Sao Tiago Island
Sao Tome
Sao Tome and Principe
Sao Tome e Principe
Sapporo
Saqqara
Saqqarah
Saragossa
Sarasota
Saratoga Springs
Saratov
Sarawak
Sardegna
Sardinia
Sardis
Saskatchewan
Saskatoon
Sault Sainte Marie
Savannah
Savoy
Saxe
Saxony
Sayda
Scandinavia
Scandinavian Peninsula
Schenectady
Schlesien
Schweiz
Scilly Islands
Scorpio
Scorpio the Scorpion
Scorpion
Scotland
Scranton
Scythia
Sealyham
Seattle
Sebastopol
Sedalia
Seeland
Selangor
Selma
Semarang
Sequoia National Park
Serdica
Serengeti
Serengeti National Park
Serengeti Plain
Setubal
Sevastopol
Seven Hills of Rome
Seventh Avenue
Sevilla
Seville
Seward Peninsula
Seychelles islands
Seyhan
Sfax
Shanghai
Sheffield
Shenandoah National Park
Shenyang
Sherman
Shetland
Shetland Islands
Shikoku
Shiraz
Show Me State
Shreveport
Siam
Sian
Siberia
Sichuan
Sicilia
Sicily
Sidon
Sikkim
Silesia
Silicon Valley
Silk Road
Silver City
Silver State
Simpson Desert
Sinai
Sinai Desert
Sinai Peninsula
Singan
Singapore Island
Sinkiang
Sion
Sioux City
Sioux Falls
Siracusa
Sitka
Sitsang
Sjaelland
Skagway
Skoplje
Slask
Slezsko
Slovak Republic
Slovenija
Smolensk
Smyrna
SoHo
Socialist People's Libyan Arab Jamahiriya
Socialist Republic of Vietnam
Society Islands
Sodom
Soho
Soledad
Solingen
Solomons
Somali peninsula
Sombrero
Somerset
Sonoran Desert
Sooner State
Soudan
Sousse
South
South Australia
South Bend
South Carolina
South Dakota
South Frigid Zone
South Island
South Pole
South Temperate Zone
South Vietnam
South West Africa
South Yorkshire
South of Houston
Southeast
Southeast Asia
Southern Rhodesia
Southwest
Soviet Russia
Soviet Union
Soweto
Spanish Guinea
Spanish Sahara
Spanish capital
Sparta
Spice Islands
Spitsbergen
Spitzbergen
Split
Spokane
Spotsylvania
Springfield
Srbija
St. Augustine
St. Christopher
St. Christopher-Nevis
St. Cloud
St. Eustatius
St. John
St. John's
St. Joseph
St. Kitts
St. Kitts and Nevis
St. Louis
St. Lucia
St. Maarten
St. Martin
St. Mary of Bethlehem
St. Paul
St. Petersburg
St. Thomas and Principe
St. Vincent
St. Vincent and the Grenadines
Stabroek
Staffa
Stagira
Stagirus
Stalinabad
Stalingrad
Stalino
Stamboul
Stambul
State of Bahrain
State of Eritrea
State of Israel
State of Katar
State of Kuwait
State of Qatar
State of the Vatican City
Staten Island
Stavanger
Stonehenge
Strand
Strasbourg
Strassburg
Stratford-on-Avon
Stratford-upon-Avon
Stuttgart
Sub-Saharan Africa
Sudbury
Suez
Suez Canal
Suisse
Sulawesi
Sultanate of Oman
Sumatra
Sumer
Sun City
Sun Valley
Sunbelt
Sunda Islands
Sunderland
Sunflower State
Sunshine State
Suomi
Superior
Sur
Surinam
Surrey
Susa
Susah
Susiana
Sussex
Svalbard
Sverige
Svizzera
Swansea
Swiss Confederation
Sydney
Syracuse
Syrian Arab Republic
Syrian Desert
Szechuan
Szechwan
Szechwan province
T'ien-ching
TN
TT
TX
Tabasco
Tabora
Tabriz
Tabuk
Tacoma
Tadjik
Tadzhikistan
Taegu
Tahiti
Taichung
Taif
Taimyr Peninsula
Taipeh
Taiyuan
Tajik
Taklamakan Desert
Taklimakan Desert
Talien
Tallahassee
Tallin
Tamale
Tamil Eelam
Tamil Nadu
Tammerfors
Tampa
Tampere
Tampico
Tanga
Tanganyika
Tangier
Tangiers
Tangshan
Taos
Tar Heel State
Tara
Tarabulus
Tarabulus Al-Gharb
Tarabulus Ash-Sham
Tarawa
Tartary
Tartu
Taskent
Tasmania
Tatary
Taurus
Taurus the Bull
Taymyr Peninsula
Tchad
Tegu
Teheran
Tel Aviv
Tel Aviv-Jaffa
Tel Aviv-Yalo
Temuco
Tenerife
Tenn.
Tennessee
Tepic
Terengganu
Terre Adelie
Tessin
Tex.
Texarkana
Texas
Thar Desert
The Hague
The Holy See
The Netherlands
Thebes
Theodore Roosevelt Memorial National Park
Thessalia
Thessalonica
Thessaloniki
Thessaly
Thibet
Thorshavn
Thrace
Thule
Thunder Bay
Thuringia
Tianjin
Tibet
Tibur
Ticino
Tidewater
Tidewater region
Tientsin
Tierra del Fuego
Tiflis
Tijuana
Timbuktu
Times Square
Timgad
Timimoun
Timor
Tirol
Tivoli
Tobago
Togolese Republic
Tokio
Tolbukhin
Toledo
Topeka
Torino
Toronto
Torreon
Torrid Zone
Toscana
Toulon
Toulouse
Tours
Toyohashi
Toyonaki
Toyota
Trablous
Trafalgar Square
Transcaucasia
Transvaal
Transylvania
Traverse City
Treasure State
Trent
Trentino-Alto Adige
Trento
Trenton
Trinidad
Triple Frontier
Trondheim
Tropic of Cancer
Tropic of Capricorn
Troy
Tsaritsyn
Tuamotu Archipelago
Tubuai Islands
Tucson
Tulsa
Tupelo
Tupungatito
Turin
Turkestan
Turkestan Desert
Turkish Empire
Turkish capital
Turkistan
Turkmenia
Turkomen
Tuscaloosa
Tuscany
Tuskegee
Tuxtla Gutierrez
Twin Cities
Twin Falls
Twins
Tyler
Tyre
Tyrol
U.K.
U.S.
U.S.A.
UK
US
USA
USSR
UT
Ufa
Ukrayina
Ulan Bator
Ulster
Umbria
Union
Union of Burma
Union of Serbia and Montenegro
Union of Soviet Socialist Republics
United Arab Emirates's capital
United Arab Republic
United Kingdom of Great Britain and Northern Ireland
United Mexican States
United Republic of Tanzania
United States Virgin Islands
United States of America
Upper Egypt
Upper Volta
Upper-Normandy
Uppsala
Upsala
Ur
Urbana
Urga
Urmia
Uskub
Usumbura
Ut.
Utah
Utica
Utrecht
Uttar Pradesh
Uzbek
VA
VI
VT
Va.
Valdez
Valdosta
Valencia
Valenciennes
Valetta
Valle D'Aosta
Valparaiso
Van Allen belt
Vancouver
Vancouver Island
Vanua Levu
Varna
Vatican City
Venetia
Veneto
Venezia
Venezia-Euganea
Venice
Veracruz
Vermont
Verona
Verrazano Narrows
Versailles
Vesuvius
Viborg
Vicente Lopez
Vichy
Vicksburg
Victoria Land
Victoria de Durango
Vidalia
Vienne
Vieques
Viet Nam
Vila
Villa Hermosa
Village
Villahermosa
Vilna
Vilno
Vina del Mar
Virgin
Virgin Islands
Virgin Islands National Park
Virginia
Virginia Beach
Virgo
Virgo the Virgin
Visayan Islands
Viti Levu
Vladivostok
Volcan de Colima
Volcano Islands
Volgograd
Volunteer State
Voyageurs National Park
Vt.
W.V.
WA
WI
WV
WY
Waco
Wagga Wagga
Wagram
Waikiki
Wailing Wall
Wake
Wake Island
Wales
Wall St.
Wall Street
Walla Walla
Walt Disney World
Warszawa
Wash.
Washington
Water Bearer
Waterbury
Waterford
Waterloo
Watertown
Wausau
Weimar
Wembley
Wessex
West
West Africa
West Bank
West Bengal
West Berlin
West Coast
West Country
West End
West Germany
West Indies
West Malaysia
West Pakistan
West Palm Beach
West Point
West Sussex
West Virginia
West Yorkshire
Western Australia
Western Empire
Western Islands
Western Isles
Western Roman Empire
Western Samoa
Westminster
Westminster Abbey
Wheeling
White Russia
Whitehall
Whitehorse
Wichita
Wichita Falls
Wiesbaden
Wild West
Wilkes Land
Williamstown
Wilmington
Wilno
Wimbledon
Winchester
Wind Cave National Park
Windsor
Windward Islands
Windward Isles
Windy City
Winnipeg
Winston-Salem
Wis.
Wisc.
Wisconsin
Witwatersrand
Wolverine State
Worcester
Wrangell-St. Elias National Park
Wroclaw
Wuerzburg
Wuhan
Wurzburg
Wyo.
Wyoming
Xian
Xinjiang
Xinjiang Uighur Autonomous Region
Xizang
Yafo
Yakima
Yalta
Yaltopya
Yamoussukro
Yangon
Yaounde
Yeddo
Yedo
Yekaterinoslav
Yellowknife
Yellowstone National Park
Yerwa-Maiduguri
Yezo
Yisrael
Yokohama
Yorkshire
Yorktown
Yosemite National Park
Youngstown
Yucatan
Yucatan Peninsula
Yugoslavia
Yukon
Yukon Territory
Yuma
Yunnan
Yunnan province
Zabrze
Zaire
Zanzibar
Zaragoza
Zaria
Zarqa
Zealand
Zetland
Zion
Zion National Park
Zomba
Zurich
`;

export const demonyms = `
Aborigine
Acadian
Achaean
Achaian
Aeolian
Afghan
Afghanistani
Alabaman
Alabamian
Alaska Native
Alaskan
Alaskan Native
Albanian
Alexandrian
Alsatian
Altaic
American
Andorran
Angevin
Angevine
Angle
Anglo-American
Anglo-Indian
Anglo-Saxon
Anguillan
Annamese
Antiguan
Appalachian
Arcadian
Argentinian
Argive
Arizonan
Arizonian
Arkansan
Arkansawyer
Armenian
Asian
Asian American
Asiatic
Assamese
Athenian
Aussie
Australian
Australian Aborigine
Austrian
Austronesian
Azerbaijani
Badaga
Badger
Bahamian
Balkan
Bangladeshi
Barbadian
Basque
Bavarian
Bay Stater
Beaver
Belgian
Belorussian
Bengali
Berliner
Bermudan
Bermudian
Bhutanese
Bhutani
Bluegrass Stater
Boche
Bohemian
Bolivian
Bornean
Bostonian
Boxer
Brahui
Brazilian
Breton
Brit
Britisher
Briton
Brummie
Brummy
Bruneian
Buckeye
Bulgarian
Burmese
Byelorussian
Byzantine
Cahita
Cajun
Californian
Cambodian
Cambrian
Canadian
Canarese
Cantabrigian
Canuck
Carioca
Carolinian
Castillian
Catalan
Celt
Central American
Chicano
Chilean
Chinaman
Chinese
Chuvash
Cockney
Colombian
Coloradan
Colossian
Confederate
Confederate soldier
Connecticuter
Contra
Corinthian
Cornhusker
Cornishman
Cornishwoman
Cossack
Costa Rican
Creole
Cretan
Croat
Croatian
Cuban
Cymry
Cyprian
Cypriot
Cypriote
Czech
Czechoslovak
Czechoslovakian
Dalmatian
Damascene
Dane
Dardan
Dardanian
Delawarean
Delawarian
Dominican
Dorian
Down Easter
Dravidian
Dubliner
Dutchman
East German
East Indian
East-sider
Ecuadoran
Ecuadorian
English person
Englishman
Englishwoman
Eolian
Ephesian
Etruscan
Eurafrican
Eurasian
European
Evenk
Evenki
Ewenki
Farsi
Federal
Federal soldier
Fijian
Finn
Fleming
Florentine
Floridian
Franco-American
Frank
French Canadian
French person
Frenchman
Frenchwoman
Gadaba
Gael
Galatian
Galilaean
Galilean
Garden Stater
Gaul
Genoese
Geordie
Georgian
German
German American
Gibraltarian
Gipsy
Glaswegian
Gond
Gopher
Goth
Granite Stater
Grecian
Greek
Grenadian
Guarani
Guatemalan
Guinea
Gujarati
Gujerati
Gurkha
Guyanese
Gypsy
Haitian
Hakka
Hanoverian
Hawaiian
Hellene
Highland Scot
Highlander
Hindoo
Hindu
Hindustani
Hispanic
Hispanic American
Hittite
Hmong
Hollander
Honduran
Hoosier
Hun
Hungarian
Iberian
Icelander
Idahoan
Illinoisan
Inca
Incan
Indian
Indianan
Indonesian
Inka
Ionian
Iowan
Iraki
Irani
Iranian
Iraqi
Irelander
Irish person
Irishman
Irishwoman
Israeli
Israelite
Italian
Jacobean
Jamaican
Jap
Japanese
Javan
Javanese
Jerry
John Bull
Johnny
Johnny Reb
Jordanian
Jugoslav
Jugoslavian
Junker
Jute
Kafir
Kalka
Kampuchean
Kanarese
Kansan
Karakalpak
Kashmiri
Kazak
Kazakh
Kazakhstani
Kechua
Kelt
Kentuckian
Keystone Stater
Khalka
Khalkha
Khirghiz
Khmer
Kirghiz
Kirgiz
Kiwi
Kolam
Korean
Kota
Kotar
Kraut
Krauthead
Kshatriya
Kui
Kurd
Kuwaiti
Laconian
Lancastrian
Langobard
Lao
Laotian
Lapp
Lapplander
Latin
Latin American
Latino
Latvian
Lebanese
Lesbian
Liechtensteiner
Lithuanian
Liverpudlian
Livonian
Lombard
Londoner
Louisianan
Louisianian
Lowland Scot
Lowlander
Luxembourger
Luxemburger
Macedonian
Mackem
Magyar
Mahratta
Mainer
Malay
Malayan
Malaysian
Maldivan
Maldivian
Maltese
Malto
Manchu
Mancunian
Maraco
Maratha
Marylander
Mesoamerican
Mexican
Mexican-American
Mexicano
Miao
Michigander
Mick
Mickey
Milanese
Minnesotan
Minoan
Mississippian
Missourian
Monacan
Monegasque
Mongol
Mongol Tatar
Mongolian
Mongoloid
Montanan
Montserratian
Mycenaen
Native Alaskan
Native Hawaiian
Nauruan
Nazarene
Neapolitan
Nebraskan
Neopolitan
Nepalese
Nepali
Netherlander
Nevadan
New Englander
New Hampshirite
New Jerseyan
New Jerseyite
New Mexican
New Yorker
New Zealander
Nicaraguan
Nip
Nipponese
Nisei
Norman
Norse
Norseman
North American
North Carolinian
North Dakotan
North Korean
Northerner
Northman
Norwegian
Nova Scotian
Numidian
Occidental
Ohioan
Oklahoman
Oregonian
Oriya
Oscan
Osmanli
Ostrogoth
Ottoman
Ottoman Turk
Oxonian
Paddy
Pakistani
Panamanian
Panjabi
Papuan
Paraguayan
Parisian
Parisienne
Parthian
Pashtoon
Pashtun
Pathan
Pennsylvanian
Persian
Peruvian
Philippian
Philistine
Phrygian
Pole
Polynesian
Portuguese
Prussian
Puerto Rican
Punjabi
Pushtun
Quebecois
Quechua
Rajpoot
Rajput
Reb
Rebel
Rhode Islander
Roma
Roman
Romani
Romanian
Romany
Rommany
Rumanian
Ryukyuan
Saame
Saami
Sabahan
Sabine
Salian
Salian Frank
Salvadoran
Salvadorean
Salvadorian
Samaritan
Same
Sami
Samnite
Samoan
San Marinese
Sarawakian
Sardinian
Sassenach
Savara
Savoyard
Saxon
Scandinavian
Scot
Scotchman
Scotchwoman
Scotsman
Scotswoman
Scottish Highlander
Scottish Lowlander
Scouser
Serb
Serbian
Sherpa
Shudra
Siamese
Sicilian
Sindhi
Singaporean
Singhalese
Sinhalese
Slav
Slovak
Slovene
Slovenian
Sooner
Sorbian
South American
South Carolinian
South Dakotan
South Korean
Southerner
Spaniard
Spanish American
Spartan
Sri Lankan
Sudra
Sumatran
Swede
Syrian
Tadzhik
Tahitian
Tai
Taiwanese
Tajik
Tamil
Taracahitian
Tarahumara
Tarheel
Tartar
Tatar
Telugu
Tennessean
Teuton
Texan
Thai
Theban
Thessalian
Thessalonian
Thracian
Tibetan
Timorese
Tobagonian
Toda
Tongan
Tory
Trinidadian
Trojan
Tulu
Tungus
Tungusic
Tupi
Turcoman
Turk
Turki
Turkmen
Turkoman
Tuscan
Tyke
Tyrolean
Uighur
Uigur
Ukranian
Union soldier
Uruguayan
Usbeg
Usbek
Utahan
Uygur
Uzbak
Uzbeg
Uzbek
Vaisya
Venetian
Venezuelan
Vermonter
Vietnamese
Viking
Virginian
Visigoth
Volunteer
Walloon
Washingtonian
Welsh
Welshman
West Berliner
West Indian
West Saxon
West Virginian
West-sider
Whig
White Russian
Wisconsinite
Wolverine
Wyomingite
Yakut
Yank
Yankee
Yankee-Doodle
Yugoslav
Yugoslavian
Zealander
`;
