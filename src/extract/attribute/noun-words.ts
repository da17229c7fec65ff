/** Plural nouns for people or parties who speak as one. */
export const groupNouns: ReadonlySet<string> = new Set([
  'activists', 'allies', 'ambassadors', 'analysts', 'attendees', 'authorities', 'bankers', 'chairs', 'chiefs', 'co-chairs', 'colleagues', 'commentators', 'companies', 'counterparts', 'countries', 'critics', 'delegates', 'delegations', 'deputies', 'diplomats', 'economists', 'envoys', 'executives', 'experts', 'farmers', 'governments', 'groups', 'heads', 'hosts', 'lawmakers', 'leaders', 'members', 'ministers', 'ministries', 'nations', 'negotiators', 'neighbors', 'neighbours', 'observers', 'officers', 'officials', 'organisers', 'organizers', 'parliamentarians', 'participants', 'parties', 'partners', 'presidents', 'premiers', 'principals', 'representatives', 'republics', 'researchers', 'residents', 'scholars', 'scientists', 'secretaries', 'sides', 'signatories', 'sources', 'speakers', 'spokespersons', 'states', 'traders', 'villagers', 'capitals', 'aides', 'advisers', 'advisors', 'specialists', 'chambers', 'unions',
]);

/** Nouns in the singular that name a gathering or a pair who speak as one. */
export const gatheringNouns: ReadonlySet<string> = new Set(['bloc', 'conference', 'delegation', 'forum', 'group', 'meeting', 'pair', 'session', 'summit', 'duo', 'trio', 'quartet', 'grouping', 'consultation', 'participants']);

/** Nouns for a person by office, without a name: “the minister”, “a senior official”. */
export const roleNouns: ReadonlySet<string> = new Set([
  'adviser', 'advisor', 'ambassador', 'analyst', 'chair', 'chairman', 'chairperson', 'chairwoman', 'chancellor', 'chief', 'commissioner', 'coordinator', 'councilor', 'councillor', 'delegate', 'deputy', 'diplomat', 'director', 'director-general', 'economist', 'emir', 'envoy', 'expert', 'governor', 'head', 'host', 'king', 'lawmaker', 'leader', 'mayor', 'minister', 'negotiator', 'observer', 'official', 'premier', 'president', 'prince', 'representative', 'researcher', 'scholar', 'secretary', 'secretary-general', 'senator', 'source', 'speaker', 'spokesman', 'spokesperson', 'spokeswoman', 'undersecretary', 'vice-president', 'counterpart', 'politician', 'professor', 'captain', 'farmer', 'trader', 'organiser', 'organizer', 'participant', 'aide', 'historian', 'activist', 'man', 'woman', 'veteran', 'specialist', 'officer', 'engineer', 'hydrologist', 'scientist', 'executive', 'manager', 'general',
]);

/** Nouns for texts that speak. */
export const documentNouns: ReadonlySet<string> = new Set(['agreement', 'announcement', 'article', 'briefing', 'communique', 'communiqué', 'concept', 'declaration', 'decree', 'document', 'draft', 'figures', 'letter', 'memo', 'memorandum', 'message', 'note', 'op-ed', 'paper', 'plan', 'post', 'proposal', 'proposals', 'protocol', 'readout', 'release', 'remarks', 'report', 'resolution', 'roadmap', 'script', 'speech', 'statement', 'statements', 'study', 'survey', 'text', 'treaty', 'tweet', 'data', 'statistics', 'conclusions', 'minutes', 'outcome', 'editorial', 'charter']);

/** Nouns for bodies that speak. */
export const bodyNouns: ReadonlySet<string> = new Set(['administration', 'agency', 'assembly', 'association', 'authority', 'bank', 'board', 'bureau', 'cabinet', 'center', 'centre', 'chamber', 'commission', 'committee', 'company', 'council', 'daily', 'department', 'embassy', 'federation', 'foundation', 'fund', 'government', 'house', 'institute', 'kremlin', 'ministry', 'mission', 'network', 'newspaper', 'office', 'organisation', 'organization', 'outlet', 'parliament', 'party', 'portal', 'presidency', 'secretariat', 'senate', 'service', 'society', 'staff', 'station', 'team', 'union', 'university', 'website', 'broadcaster', 'corporation', 'operator', 'paper', 'regulator', 'tribunal', 'court', 'alliance', 'gathering_']);

/** Words before a noun that may belong to it: articles, numbers, adjectives of quantity. */
export const determiners: ReadonlySet<string> = new Set(['a', 'all', 'an', 'another', 'any', 'both', 'certain', 'each', 'every', 'few', 'half', 'her', 'his', 'its', 'many', 'most', 'neither', 'no', 'other', 'our', 'several', 'some', 'that', 'the', 'their', 'these', 'this', 'those', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve', 'one', 'various', 'respective', 'more', 'dozens', 'hundreds']);

/** Words that stand between a subject and its verb without changing either. */
export const betweenSubjectAndVerb: ReadonlySet<string> = new Set(['additionally', 'again', 'all', 'also', 'always', 'both', 'clearly', 'each', 'earlier', 'even', 'first', 'further', 'had', 'has', 'have', 'however', 'in', 'instead', 'jointly', 'just', 'later', 'merely', 'now', 'once', 'only', 'publicly', 'rather', 'recently', 'repeatedly', 'separately', 'simply', 'since', 'still', 'then', 'therefore', 'thus', 'too', 'turn', 'unanimously', 'together', 'respectively', 'today', 'yesterday', 'himself', 'herself', 'themselves', 'itself', 'often', 'long', 'previously', 'and_']);

/** Prepositions: a noun behind one is no subject. */
export const prepositions: ReadonlySet<string> = new Set(['about', 'across', 'after', 'against', 'alongside', 'among', 'amid', 'around', 'as', 'at', 'before', 'behind', 'between', 'beyond', 'by', 'concerning', 'despite', 'during', 'following', 'for', 'from', 'in', 'including', 'inside', 'into', 'like', 'near', 'of', 'on', 'onto', 'outside', 'over', 'per', 'regarding', 'representing', 'since', 'than', 'through', 'to', 'toward', 'towards', 'under', 'until', 'upon', 'via', 'with', 'within', 'without', 'to', 'outside']);

/** Words that open a clause of its own inside a sentence. */
export const clauseWords: ReadonlySet<string> = new Set(['although', 'and', 'as', 'because', 'but', 'if', 'once', 'or', 'since', 'so', 'that', 'though', 'unless', 'when', 'where', 'whereas', 'whether', 'which', 'while', 'who', 'whom', 'whose']);

export const modals: ReadonlySet<string> = new Set(['can', 'cannot', 'could', 'may', 'might', 'must', 'shall', 'should', 'will', 'would', 'to', "don't", "doesn't", 'let', 'not']);
export const beForms: ReadonlySet<string> = new Set(['am', 'are', 'be', 'been', 'being', 'is', 'was', 'were', 'got', 'gets', 'get']);
