import { wordList } from '../../text/word-list.ts';

/** Nouns that head an office, lower-case: a phrase with one of them, beside a name, is an office. */
export const officeHeads: ReadonlySet<string> = new Set([
  'first gentleman',
  'first lady',
  ...wordList(`
  accountant accountant-general activist actress administrator admiral adviser advisor advocate-general aga
  agronomist aide akim alcalde alderman ambassador ambassador-at-large ambassador-designate ambassadress amir
  anaesthesiologist analyst anesthesiologist anthropologist apprentice arbitrator archaeologist archbishop archduke
  architect assemblyman assemblymember assemblywoman astronaut astronomer athlete attache attaché attorney
  attorney-general auditor auditor-general author ayatollah backbencher bailiff banker barrister beekeeper besar
  biologist bishop bishop-elect blogger boatman bookkeeper bookseller boss botanist breeder brigadier
  brigadier-general broker builder burgomaster businessman businesswoman cabinet-secretary caliph campaigner
  candidate captain cardinal cardiologist cartographer caterer catholicos cattleman ceo cfo chair
  chairlady chairman chairman-elect chairman-in-office chairperson-in-office chairperson chairwoman chancellor chancellor-designate chargé chemist chief
  chief-of-staff chieftain chronicler cleaner clergyman climatologist co-chair co-convener co-convenor
  co-coordinator co-director co-founder co-leader co-ordinator co-organiser co-owner co-president co-rapporteur
  cobbler colonel colonel-major columnist commander commentator commissioner commodore commuter composer comptroller
  comptroller-general congressman congresswoman conservationist consul consul-general consultant convener convenor
  coo coordinator coordinator-general cosmonaut councillor councilman councilor councilwoman counsellor counselor
  craftsman craftswoman criminologist cs cto curator custodian czar dairyman dean delegate demographer dentist
  deputy-director deputy-governor deputy-head deputy-mayor deputy-minister deputy-secretary deputy-speaker
  dermatologist developer diplomat director director-designate director-general docker dockworker doctor doyen
  doyenne dramatist draughtsman dressmaker driver ecologist economist electrician emir emperor engineer entrepreneur
  envoy epidemiologist essayist ethnographer ethnologist ethnomusicologist executive expert exporter eyewitness
  facilitator fellow ferryman figurehead filmmaker firefighter first-secretary fisherman fisherwoman
  fishmonger florist folklorist forwarder founder frontman futurologist general geneticist geographer
  geologist geophysicist glaciologist governor governor-elect governor-general grandfather grandmother grazier
  greengrocer grower gynaecologist gynecologist hairdresser handicraftsman head headman headmaster headmistress
  headteacher herder herdsman high-commissioner historian homeowner horticulturist hotelier housewife hydrogeologist
  hydrographer hydrologist illustrator imam immunologist importer innkeeper inspector inspector-general intern
  interpreter investor jeweler jeweller journalist judge jurist justice khan-elect khokim king lama landeshauptmann
  landowner laureate lawmaker lawyer leader lecturer legislator lexicographer librarian lieutenant-colonel
  lieutenant-general lineman linguist lobbyist locksmith logistician longshoreman machinist magistrate major-general
  manager marketer marshal mathematician mayor mayor-elect mechanic mediator member metallurgist
  meteorologist metropolitan metropolitan-elect microbiologist midwife milkman milliner minister
  minister-counsellor minister-delegate minister-designate minister-president minister-resident moderator monarch
  mountaineer mp muezzin mufti muralist musician naturalist negotiator neurologist neuroscientist neurosurgeon
  nominee novelist nuncio nurse nutritionist observer obstetrician oceanographer officer official ombudsman
  ombudsperson ombudswoman oncologist ophthalmologist organiser organizer orientalist ornithologist orthopaedist
  owner paediatrician paramedic paramount-chief parliamentarian passer-by pathologist patriarch pediatrician
  pensioner pharmacist philologist physician physicist physiotherapist pianist playwright plumber pm
  podcaster poet policymaker politician politologist pollster pontiff pope postmaster prefect prelate premier
  premier-designate premier-elect president president-elect priest prime-minister-designate prince princess
  printmaker procurator procurator-general professor programmer proprietor proprietress prosecutor provost
  psychiatrist psychologist psychotherapist publicist quartermaster queen rabbi radiologist rancher rapporteur
  rear-admiral rector regent registrar registrar-general repairman representative researcher resident-coordinator
  restaurateur retailer retiree roboticist ruler sailor salesman saleswoman scholar scientist sculptor seafarer 
  seamstress secretary secretary-general secretary-treasurer seismologist senator senator-elect shareholder
  shepherdess sheriff sherpa shipbuilder shipowner shipwright shopkeeper signatory silversmith sinologist skipper
  smallholder sociologist solicitor solicitor-general speaker specialist spokesman spokesperson
  spokeswoman stallholder starosta statistician stevedore stonemason strategist strongman student sub-governor
  sub-prefect subprefect sultan sultana superintendent surgeon surgeon-general surveyor syndic tanaiste
  taoiseach teacher technician theologian therapist toxicologist trader trainee trainer translator treasurer
  troubleshooter trucker trustee tsar tycoon tánaiste under-prefect under-secretary under-secretary-general
  undergraduate undersecretary undersecretary-general unionist urbanist vendor veterinarian vicar vice-admiral
  vice-chair vice-chairman vice-chairperson vice-chancellor vice-director vice-governor vice-marshal vice-mayor
  vice-minister vice-minister-president vice-premier vice-president vice-president-elect vice-provost vice-rector
  vice-speaker videographer villager vintner violinist virologist voivode volunteer waitress warlord
  webmaster welder whip wholesaler winegrower winemaker woodcutter woodworker worker youtuber zoologist
`),
]);

/** Words that stand before such a noun and belong to the office, lower-case. */
export const officeModifiers: ReadonlySet<string> = wordList(`
  1st a.i. acting ad-hoc affairs agriculture anti-corruption apostolic appointed army assistant associate aviation
  blue border cabinet caretaker chargé chief city climate climate-change co-operation coastguard commerce
  counter-terrorism crown culture customs cyber defence defense deputy deputy-prime designate development digital
  digitalisation digitalization diplomatic disarmament district eastern ecological economic economy ecumenical
  education elected election electoral electricity emergency employment energy enlargement environment ex-foreign
  ex-prime executive exiled external extraordinary federal finance first fisheries foreign forestry former gas general government
  head health high home housing hydrocarbons immigration incoming industry information infrastructure intelligence
  interim interior international investment irrigation joint junior justice labor labour lead legal local
  long-serving longtime majority managing maritime menteri mentri migration military mines mining ministry minority
  municipal national naval newly-appointed newly-elected northern oil one-time opposition ousted outgoing
  parliament parliamentary party permanent petroleum planning plenipotentiary police policy political presidential press prime principal
  provincial public railway railways rebel regional religious research resident retired roving royal rural science
  second security senior social southern special sports state supreme tax technology telecommunications then
  then-foreign top tourism trade transport under union veteran vice water water-resources western works youth
`);

/** Words that join the words of an office. */
export const officeLinks: ReadonlySet<string> = new Set([
  '&',
  '/',
  'and',
  'at',
  'charge',
  "d'affaires",
  'for',
  'in',
  'of',
  'on',
  'the',
  'to',
  'with',
]);

/** Forms of address before a name. */
export const honorifics: ReadonlySet<string> = wordList(`
  adm adm. adv. alhaja alhaji amb amb. arch. assoc assoc. asst asst. atty atty. bapak baroness br. brig brig. brother bwana
  capt capt. cde cde. cdr cdr. cik cmdr cmdr. col col. comrade cpl cpl. cpt cpt. dame das dasho datin dato dato'
  datuk dipl.-ing. doc. doña dpm dr dr. dra. drs. eam eng eng. engr excellency fm fr. frau fru fröken gen gen. gov.
  h.e h.e. hajia hajiya hajjah herr highness hojatoleslam hon hon. honorable honourable hr hrvp ing. ibu janab khun kyai lady licda. lieut
  lord lt lt-gen lt. lyonchhen lyonpo madam mag. maj maj-gen maj. majesty malam mallam marquess maulana maulvi mawlawi maître
  messrs messrs. mgr. mheshimiwa mlle mme mme. molla monseigneur monsieur moulana mr mr. mrs mrs. ms ms. msgr.
  mullah mx mx. mwalimu mzee ntate pak pani pdas prof prof. prof.dr prof.dr. ps puan rep rep. rev rev. reverend rt rt. sayyid
  sayyida sen sen. senhor senhora seri señor señora sgt sgt. shaykh sheikh sheikha shri shrimati signora sir sister
  smt snr. sr. sra. sri srsg tdr. tengku toh tpr. tun ustad ustadz ustaz viscount viscountess vp yab yabhg yam yb
  ybhg ybm
`);

/** Particles inside names. */
export const nameParticles: ReadonlySet<string> = wordList(`
  ag al ap arap aw ben bin bint binti bte da das de del dela della den der di do dos du e el gyzy i ibn kizi kyzy la le
  lo mint nic ogly ould oğlu qizi qyzy ten ter tot ul uly ur uulu van vom von wa wuld y zu zum zur
`);

/** Nouns that head what somebody is by trade: who is called so speaks for no country, whatever country stands in the phrase. */
export const privateHeads: ReadonlySet<string> = wordList(`
  accountant activist actress agronomist anaesthesiologist analyst anesthesiologist anthropologist apprentice
  archaeologist architect astronaut astronomer athlete auditor author bailiff banker barrister beekeeper biologist
  blogger boatman bookkeeper bookseller botanist breeder broker builder businessman businesswoman campaigner
  cardiologist carpenter cartographer caterer cattleman ceo cfo chemist chronicler cleaner clergyman climatologist
  co-founder co-owner cobbler columnist commentator commuter composer conservationist consultant coo cosmonaut
  craftsman craftswoman criminologist cto curator dairyman dean demographer dentist dermatologist developer docker
  dockworker doctor dramatist draughtsman dressmaker driver ecologist economist electrician engineer entrepreneur
  epidemiologist essayist ethnographer ethnologist ethnomusicologist executive expert exporter eyewitness farmer
  fellow ferryman filmmaker firefighter fisherman fisherwoman fishmonger florist folklorist forester forwarder
  founder futurologist geneticist geographer geologist geophysicist glaciologist grandfather grandmother grazier
  greengrocer grower gynaecologist gynecologist hairdresser handicraftsman headmaster headmistress headteacher
  herder herdsman historian homeowner horticulturist hotelier housewife hydrogeologist hydrographer hydrologist
  illustrator immunologist importer innkeeper intern interpreter investor jeweler jeweller journalist jurist
  landowner laureate lawyer lecturer lexicographer librarian lineman linguist locksmith logistician longshoreman
  machinist marketer mathematician mechanic merchant metallurgist meteorologist microbiologist midwife milkman
  miller milliner mountaineer muralist musician naturalist neurologist neuroscientist neurosurgeon novelist nurse
  nutritionist obstetrician oceanographer oncologist ophthalmologist organiser organizer orientalist ornithologist
  orthopaedist owner paediatrician painter paramedic passer-by pathologist pediatrician pensioner pharmacist
  philologist physician physicist physiotherapist pianist playwright plumber podcaster poet politologist pollster
  printmaker professor programmer proprietor proprietress psychiatrist psychologist psychotherapist publicist
  radiologist rancher rector repairman researcher restaurateur retailer retiree roboticist ruler sailor salesman
  saleswoman scholar scientist sculptor seafarer seaman seamstress seismologist shareholder shepherdess shipbuilder
  shipowner shipwright shopkeeper silversmith sinologist skipper smallholder sociologist specialist stallholder
  statistician stevedore stonemason strategist student surgeon surveyor tailor teacher technician theologian
  therapist toxicologist trader trainee trainer translator trucker tycoon undergraduate unionist urbanist vendor
  veterinarian vice-rector videographer villager vintner violinist virologist volunteer waitress webmaster welder
  wholesaler winegrower winemaker woodcutter woodworker worker youtuber zoologist
`);

/** Trades that are surnames as well: they head an office in small letters, or where they begin a sentence. */
export const surnameTrades: ReadonlySet<string> = wordList(`
  actor artist baker barber blacksmith butcher carpenter chef clerk cook cyclist dancer designer farmer farmhand father fisher
  forester gardener graduate grandson guide hunter laborer labourer mason merchant migrant miller mother nomad painter pastor picker pilgrim pilot
  planter player porter potter pupil ranger seaman settler shepherd singer soldier swimmer tailor waiter warden weaver widow widower
  wrestler
`);
