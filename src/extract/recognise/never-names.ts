import { months, weekdays } from '../../text/date-parts.ts';
import { wordList } from '../../text/word-list.ts';

/** Months as they are shortened. */
const shortMonths = wordList(`
  jan feb mar apr jun jul aug sep sept oct nov dec
`);

/** Words that begin sentences. */
const openings = wordList(`
  a according addressing after all also although among an and any as asked at additionally because before both but
  by despite during each earlier every few finally following for from further furthermore given guided he her here
  his host how however i if in instead it its last later like many meanwhile meeting meetings more moreover most much
  my
  next no not noting now of on once one only or other our over per recalling regarding she since so some speaking
  still such thanks that the their then there therefore these they this those through throughout thus to today
  together under until upon we welcoming what when where whether which while who why will with within without
  yesterday yet you your first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth two three
  four five six seven eight nine ten inaugural
`);

/** Directions and regions. */
const regions = wordList(`
  africa african america americas arab arctic asia asian baltic caribbean caspian caucasus kurdistan central east eastern
  eurasia eurasian europe european gulf latin mediterranean middle north northern northeast northwest pacific
  atlantic black red sea ocean sahel south southeast southern turkic west western global world international nordic
  visegrad mekong indo-pacific islands island river lake mount strait city province region republic kingdom islamic
  democratic people's peoples socialist commonwealth autonomous county palace airport hotel tower square street
  avenue
`);

/** What meetings and bodies are called. */
const occasions = wordList(`
  affairs agency agenda agreement alliance assembly association authority bank belt bloc board bureau business
  center centre charter coalition college commission committee communique communiqué community company conference
  congress consultation consultations convention cooperation corporation corridor council countries court customs
  daily declaration delegation department dialogue diplomacy economic embassy fast-track federation forum forces foundation
  friendship fund gateway government green group herald house initiative institute joint journal league mechanism
  media memorandum ministerial ministry mission nation negotiators envoys commissioners spokespersons nations new
  news office organisation organization parliament participants parties partnership party peace plan platform policy
  post press program programme project protocol railway roadmap road school secretariat security senate service
  session side sides silk society state statement states statistics strategic strategy summit taskforce telegraph
  times trade treaty tribune truth union united university visit war works year outlook vision action development
  resilience facility water energy human rights climate anti-fascist political foreign general special national
  federal royal public social science technology culture tourism education health defence defense finance communist
  ministers leaders members officials experts analysts diplomats delegates presidents secretaries ambassadors
  representatives heads governments readout photo cpc prc cooperation mines mining geology hemisphere studies latin
  logistics labour labor interior justice housing planning sports youth women family communications transport
  agriculture fisheries forestry commerce industry industries economy environment emergency customs revenue treasury
  exchequer parliamentary dutchman frenchman englishman irishman spaniard briton swede dane finn turk pole guns
  silencing working permanent intergovernmental invest airlines airways energy gas oil holding industries chamber
  commerce bar museum theatre library church mosque temple abroad diaspora emigrants expatriate expatriates overseas
  refugees responsible
`);

/** Fields of government, forces and works. */
const government = wordList(`
  academy valley basin gorge plateau steppe peninsula desert delta highlands mountains mountain reservoir glacier
  freight canyon lagoon archipelago estuary accounts ageing aging airport airspace antiquities archives arms army
  autonomous aviation awqaf battalion bridge brigade budget cabinet canal census centenary citizens civil coastguard
  commodities companies competitiveness constitution consumer cooperatives corrections crossing cybersecurity dam
  decentralisation decentralization devolution digital digitalisation digitalization disabilities electricity
  emigration endowments enterprise enterprises entrepreneurship equality ethics export exports fleet forwarders free
  guard guards handicrafts harbour harbours heritage highways hospital hydrocarbons immigration import inclusion
  indigenous information infrastructure innovation irrigation jute lands literacy livestock local manpower marine
  maritime maternity media mineral minerals monetary motorway municipalities nationals navy nuclear nutrition
  observatory oceans ordnance petroleum pipeline plantation plantations police population ports posts power prisons
  privatisation privatization procurement prosecution provinces reconstruction recreation reform regiment regions
  rehabilitation renewable renewables research reunification review revolutionary roads rural sanitation seaport
  settlements shipping shipyard soil space steel sugar sustainability sustainable taxation telecoms terminal
  territories textiles tobacco tunnel universities urban utilities uygur veterans villages waterways welfare
  wetlands wildlife wisma workers
`);

/** Media and feasts. */
const mediaAndFeasts = wordList(`
  channel day days festival magazine network newspaper online radio television tv week lankan lankans
`);

/** Verbs of headlines in which each word has a capital: “President [Receives] Norway’s Minister”. */
const headlineVerbs = wordList(`
  accuses addresses agrees announces appoints arrives attends backs begins briefs calls chairs concludes condemns
  congratulates convenes criticises criticizes defends delivers demands denies departs discusses emphasises emphasizes
  ends expresses flies hails highlights holds hosts inaugurates invites joins launches leads leaves lauds meets offers
  opens pledges praises proposes reaffirms receives rejects reiterates resumes returns says seeks sends signs slams
  stresses tells thanks underlines underscores unveils urges visits vows wants warns welcomes
`);

/** Capitalised words that are no part of a person’s name, lower-case; countries, cities and offices are known elsewhere. */
export const neverNames: ReadonlySet<string> = new Set([
  ...months,
  ...weekdays,
  ...shortMonths,
  ...openings,
  ...regions,
  ...occasions,
  ...government,
  ...mediaAndFeasts,
  ...headlineVerbs,
]);
