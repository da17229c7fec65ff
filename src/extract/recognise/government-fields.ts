import { wordList } from '../../text/word-list.ts';

/** Nouns and adjectives for what ministries are in charge of, lower-case, that no name is made of: “Minister of Industry and Supply [Ana Holm]”. */
export const governmentFields: ReadonlySet<string> = wordList(`
  abroad accessibility accommodation accountability administrative aerospace ageing agrarian agri-food agribusiness
  agricultural agrifood agro-industry anti-monopoly antimonopoly antiquities aquaculture archives artificial arts
  atomic automotive autonomy aviation awqaf biodiversity broadband broadcasting budget bureaucratic business cabinet
  capabilities cattle ceramics chemicals children cities citizenship civic coal coasts cohesion commerce
  commonwealth communal community competition connectivity conservation constitutional consular consumer consumers
  cooperatives coordination countryside craft crafts creative crime crisis cultural cybersecurity cyberspace dairy
  decentralisation decentralization defence-industry democracy demographic demography diaspora disability disaster
  disasters e-government ecology economic elderly electrification emergencies emigrants emigration emiratisation
  empowerment endowments energies enterprise enterprises entrepreneurship environmental equality equity ethics
  ethnic euro-atlantic expatriates expenditure exports fairness families family farming fertilizers film fintech
  fiscal fishing food foods forest forests francophonie freight gender geodesy globalisation governance grain growth hajj
  handicrafts healthcare heritage higher highways homeland hospitality human humanitarian husbandry hydraulics
  hydrology hydropower inclusion indigenous industrial infocomm informatics innovation insurance integrity
  intergenerational interinstitutional internal islamic judicial judiciary labour-market land-use lands languages
  lifelong literacy livelihoods livestock local-government logistics machinery manpower marine markets maternal
  media medicine metallurgy metals meteorology minerals mobility modernisation modernization motorways
  multiculturalism multilateral multilateralism municipalities museums natural nature neighbourhood nuclear
  nutrition ocean oceans offshore overseas oversight peacebuilding peacekeeping pensions petrochemicals
  pharmaceuticals physical ports postal poverty preparedness presidency privatisation privatization procurement productivity
  prosecution prosperity provinces quality rail railroads reconciliation reconstruction recreation refugees regions
  renewable renewables research resilience retail revenue rights road roads rural safety sanitation savings schools
  seas semiconductors services settlements shipping simplification skills sme smes solidarity sovereignty space spatial sport
  stability standardisation standardization startups statistics steel strategic supplies supply sustainability
  sustainable tech technological technologies telecom territorial territories textiles towns traditional training
  transition transparency transportation treasury tribal truth universities university urban utilities veterans
  villages vocational volunteering waqf waste waterways welfare well-being wellbeing wellness wetlands wholesale
  wildlife wine women worship zakat zones
`);
