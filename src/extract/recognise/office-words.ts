/** Nouns that head an office, lower-case: a phrase with one of them, beside a name, is an office. */
export const officeHeads: ReadonlySet<string> = new Set([
  'adviser', 'advisor', 'akim', 'ambassador', 'attaché', 'chair', 'chairman', 'chairperson', 'chairwoman', 'chancellor', 'chargé', 'chief', 'co-chair', 'commander', 'commissioner', 'consul', 'coordinator', 'councilor', 'councillor', 'counselor', 'counsellor',
  'director', 'director-general', 'emir', 'emperor', 'envoy', 'general', 'governor', 'head', 'justice', 'king', 'leader', 'mayor', 'member', 'minister', 'negotiator', 'premier', 'president', 'prince', 'princess', 'queen', 'rapporteur', 'representative', 'secretary',
  'secretary-general', 'senator', 'sherpa', 'speaker', 'spokesman', 'spokesperson', 'spokeswoman', 'sultan', 'taoiseach', 'undersecretary', 'under-secretary', 'under-secretary-general', 'vice-president', 'vice-minister', 'vice-premier', 'vice-chair', 'vice-chairman', 'manager', 'ceo', 'executive',
  'analyst', 'economist', 'expert', 'professor', 'researcher', 'scholar', 'lecturer', 'fellow', 'hydrologist', 'scientist', 'engineer', 'historian', 'activist', 'lawmaker', 'legislator', 'parliamentarian', 'diplomat', 'official', 'commentator', 'observer', 'farmer', 'trader', 'captain', 'colonel', 'admiral', 'lawyer', 'judge', 'rector', 'dean', 'founder', 'owner', 'organiser', 'organizer',
]);

/** Words that stand before such a noun and belong to the office, lower-case. */
export const officeModifiers: ReadonlySet<string> = new Set([
  '1st', 'acting', 'agriculture', 'assistant', 'associate', 'cabinet', 'caretaker', 'chief', 'commerce', 'crown', 'culture', 'defence', 'defense', 'deputy', 'development', 'economic', 'economy', 'education', 'emergency', 'energy', 'environment', 'executive', 'external', 'affairs', 'federal', 'finance', 'first', 'foreign', 'former',
  'general', 'government', 'health', 'high', 'home', 'interim', 'interior', 'international', 'justice', 'labour', 'managing', 'ministry', 'national', 'party', 'permanent', 'political', 'presidential', 'press', 'prime', 'principal', 'regional', 'research', 'royal', 'second', 'security', 'senior', 'special', 'state', 'then', 'trade', 'transport', 'under', 'vice', 'water', 'joint', 'union', 'chargé', 'top', 'outgoing', 'incoming', 'newly-appointed', 'provincial', 'political', 'policy', 'senior',
]);

/** Words that join the words of an office. */
export const officeLinks: ReadonlySet<string> = new Set(['of', 'and', 'the', 'for', 'to', 'on', 'in', 'charge', 'with', '&', '/', 'at', "d'affaires"]);

/** Forms of address before a name. */
export const honorifics: ReadonlySet<string> = new Set(['mr', 'mr.', 'mrs', 'mrs.', 'ms', 'ms.', 'dr', 'dr.', 'prof', 'prof.', 'h.e', 'h.e.', 'sir', 'dame', 'lord', 'lady', 'sheikh', 'sheikha', 'shri', 'smt', 'datuk', 'dato', 'tan', 'sri', 'hon', 'hon.', 'amb', 'amb.', 'gen', 'gen.', 'sen', 'sen.', 'rep', 'rep.', 'madam', 'comrade', 'engr', 'chief', 'alhaji', 'pak', 'bapak', 'excellency']);

/** Particles inside names. */
export const nameParticles: ReadonlySet<string> = new Set(['al', 'bin', 'bint', 'binti', 'da', 'das', 'de', 'del', 'della', 'der', 'di', 'do', 'dos', 'du', 'e', 'el', 'ibn', 'la', 'le', 'oğlu', 'ogly', 'qizi', 'van', 'von', 'y', 'ul', 'ur', 'den', 'ten', 'ter', 'zu']);
