import { wordList } from '../../text/word-list.ts';

/** Plural nouns for people or parties who speak as one. */
export const groupNouns: ReadonlySet<string> = wordList(`
  activists advisers advisors advocates aides allies ambassadors analysts attendees authorities bankers campaigners
  capitals chairpersons chairs chambers chiefs co-chairs colleagues commentators commissioners companies
  counterparts countries critics delegates delegations deputies dignitaries diplomats economists entrepreneurs
  envoys executives experts farmers foes governments groups guests heads hosts interlocutors investors lawmakers
  leaders mayors mediators members ministers ministries nations negotiators neighbors neighbours observers officers
  officials organisers organizers parliamentarians participants parties partners premiers presidents principals
  representatives republics researchers residents scholars scientists secretaries sides signatories sources speakers
  specialists spokesmen spokespeople spokespersons states traders unions veterans villagers witnesses
`);

/** Nouns in the singular that name a gathering or a pair who speak as one. */
export const gatheringNouns: ReadonlySet<string> = new Set([
  'bloc',
  'conference',
  'consultation',
  'delegation',
  'duo',
  'forum',
  'group',
  'grouping',
  'meeting',
  'pair',
  'participants',
  'quartet',
  'session',
  'summit',
  'trio',
]);

/** Nouns for a person by office, without a name: “the minister”, “a senior official”. */
export const roleNouns: ReadonlySet<string> = wordList(`
  academic activist admiral adviser advisor agronomist aide ambassador amir analyst archbishop architect author
  baker banker barrister bishop boss broker businessman businesswoman campaigner captain cardinal chair chairman
  chairperson chairwoman chancellor chief chieftain co-chair co-chairman co-chairperson colleague colonel columnist
  commander commissioner conservationist consul consultant coordinator councillor councilor counterpart delegate
  dentist deputy diplomat director director-general doctor driver economist editor elder emir engineer entrepreneur
  environmentalist envoy executive expert exporter farmer financier fisherman founder general geologist governor
  grower guest haulier head headman headmaster headmistress historian host hydrologist importer inspector
  interlocutor investor judge king lawmaker lawyer leader legislator linguist major man manager manufacturer marshal
  mayor mediator merchant minister moderator monk musician negotiator nun nurse observer officeholder officer
  official organiser organizer owner parliamentarian participant pastor pensioner pharmacist philosopher physician
  physicist pilot poet politician premier president priest prince princess principal professor prosecutor queen
  rapporteur rector representative researcher resident sailor scholar scientist secretary secretary-general senator
  sergeant sheikh sherpa shopkeeper skipper sociologist soldier source speaker specialist spokesman spokesperson
  spokeswoman statesman stateswoman strategist student sultan surgeon surveyor teacher technocrat trader tycoon
  undersecretary vet veteran veterinarian vice-chair vice-chairman vice-minister vice-president villager visitor
  volunteer widow winemaker woman worker writer
`);

/** Nouns for texts that speak. */
export const documentNouns: ReadonlySet<string> = wordList(`
  agreement announcement article briefing charter communique communiqué concept conclusions constitution data declaration decree
  document draft editorial figures law letter memo memorandum message minutes note op-ed outcome paper plan post
  proposal proposals protocol readout release remarks report resolution roadmap script speech statement statements
  statistics study summary survey text transcript treaty tweet
`);

/** Nouns for bodies that speak. */
export const bodyNouns: ReadonlySet<string> = wordList(`
  administration agency alliance assembly association authority bank board broadcaster bureau cabinet center centre
  chamber commission committee company corporation council court daily department embassy federation foundation fund
  government house institute kremlin magazine ministry mission network newspaper office operator opposition organisation
  organization outlet paper parliament party portal presidency radio regulator secretariat senate service society
  staff station taskforce team television tribunal tv union university website
`);
