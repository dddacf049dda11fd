import type { PortfolioPatterns, PortfolioWords } from '../language.ts'

/**
 * What ministries are about. `before` stands before "ministry" ("health ministry"), `of` after "ministry of" ("ministry of public
 * health"); all words of one line are one ministry. The patterns below make the words for the ministry and for who leads it.
 */
// biome-ignore format: one entry a line
export const PORTFOLIOS: readonly PortfolioWords[] = [
  { id: 'foreign-ministry', before: ['foreign', 'foreign affairs', 'external affairs', 'external relations'], of: ['foreign affairs', 'external affairs', 'external relations', 'foreign relations', 'foreign affairs and international cooperation', 'foreign and European affairs', 'Europe and foreign affairs'] },
  { id: 'defence-ministry', before: ['defence', 'defense', 'war', 'armed forces'], of: ['defence', 'defense', 'national defence', 'national defense', 'the armed forces', 'war'] },
  { id: 'interior-ministry', before: ['interior', 'home', 'home affairs', 'internal affairs'], of: ['the interior', 'interior', 'home affairs', 'internal affairs'] },
  { id: 'security-ministry', before: ['security', 'national security', 'public security', 'internal security', 'homeland security', 'state security', 'public safety'], of: ['security', 'national security', 'public security', 'internal security', 'state security', 'homeland security', 'public safety', 'security and civil protection'] },
  { id: 'justice-ministry', before: ['justice', 'law'], of: ['justice', 'law', 'law and justice'] },
  { id: 'finance-ministry', before: ['finance', 'treasury', 'budget'], of: ['finance', 'finances', 'the treasury', 'economy and finance', 'the budget'] },
  { id: 'economy-ministry', before: ['economy', 'economics', 'economic affairs'], of: ['economy', 'the economy', 'economic affairs', 'economics'] },
  { id: 'health-ministry', before: ['health', 'public health'], of: ['health', 'public health', 'health and social affairs', 'health and population', 'health and human services'] },
  { id: 'education-ministry', before: ['education', 'higher education'], of: ['education', 'national education', 'higher education', 'higher education and research'] },
  { id: 'science-ministry', before: ['science', 'research'], of: ['science', 'science and technology', 'research'] },
  { id: 'information-ministry', before: ['information'], of: ['information', 'information and broadcasting', 'information and culture', 'public information'] },
  { id: 'communications-ministry', before: ['communication', 'communications', 'telecommunications', 'telecoms'], of: ['communication', 'communications', 'telecommunications', 'information and communications'] },
  { id: 'emergencies-ministry', before: ['emergencies', 'emergency', 'emergency situations', 'disaster management'], of: ['emergencies', 'emergency situations', 'disaster management'] },
  { id: 'transport-ministry', before: ['transport', 'transportation', 'railway', 'railways', 'aviation', 'civil aviation'], of: ['transport', 'transportation', 'railways', 'civil aviation'] },
  { id: 'public-works-ministry', before: ['public works', 'infrastructure', 'construction'], of: ['public works', 'infrastructure', 'works', 'construction', 'infrastructure development'] },
  { id: 'energy-ministry', before: ['energy', 'power', 'electricity'], of: ['energy', 'power', 'electricity', 'energy and water'] },
  { id: 'oil-ministry', before: ['oil', 'petroleum'], of: ['oil', 'petroleum', 'petroleum resources', 'oil and gas', 'hydrocarbons'] },
  { id: 'mines-ministry', before: ['mines', 'mining'], of: ['mines', 'mining', 'mineral resources'] },
  { id: 'water-ministry', before: ['water', 'water resources', 'irrigation'], of: ['water', 'water resources', 'irrigation', 'water and sanitation', 'water resources and irrigation'] },
  { id: 'environment-ministry', before: ['environment', 'environmental', 'climate', 'ecology'], of: ['environment', 'the environment', 'ecology', 'climate', 'climate change', 'environmental protection', 'ecological transition'] },
  { id: 'agriculture-ministry', before: ['agriculture', 'farm', 'livestock', 'forestry'], of: ['agriculture', 'livestock', 'rural development', 'forestry', 'agriculture and rural development'] },
  { id: 'fisheries-ministry', before: ['fisheries', 'maritime affairs'], of: ['fisheries', 'maritime affairs', 'maritime affairs and fisheries', 'oceans and fisheries'] },
  { id: 'planning-ministry', before: ['planning', 'national planning'], of: ['planning', 'national planning', 'economic planning', 'planning and investment'] },
  { id: 'trade-ministry', before: ['trade', 'commerce', 'foreign trade'], of: ['trade', 'commerce', 'foreign trade', 'international trade', 'trade and industry', 'commerce and industry'] },
  { id: 'industry-ministry', before: ['industry', 'business'], of: ['industry', 'industries', 'business', 'business and trade'] },
  { id: 'labour-ministry', before: ['labour', 'labor', 'employment', 'work and pensions'], of: ['labour', 'labor', 'employment', 'manpower', 'work and pensions'] },
  { id: 'social-affairs-ministry', before: ['social affairs', 'welfare', 'social welfare', 'social security', 'social development', 'family'], of: ['social affairs', 'social welfare', 'welfare', 'social security', 'social development', 'solidarity', 'family affairs', 'social solidarity'] },
  { id: 'women-ministry', before: ["women's affairs", 'gender', 'gender equality'], of: ["women's affairs", "women's rights", 'women', 'gender', 'gender equality', 'women and children'] },
  { id: 'youth-ministry', before: ['youth'], of: ['youth', 'youth and sports', 'youth and sport'] },
  { id: 'sports-ministry', before: ['sports', 'sport'], of: ['sport', 'sports'] },
  { id: 'culture-ministry', before: ['culture', 'cultural affairs', 'heritage', 'antiquities'], of: ['culture', 'cultural affairs', 'culture and tourism', 'antiquities', 'heritage'] },
  { id: 'tourism-ministry', before: ['tourism'], of: ['tourism'] },
  { id: 'religious-affairs-ministry', before: ['religious affairs', 'hajj'], of: ['religious affairs', 'religious endowments', 'Islamic affairs', 'awqaf'] },
  { id: 'housing-ministry', before: ['housing', 'urban development'], of: ['housing', 'urban development', 'housing and urban development', 'urban planning'] },
  { id: 'local-government-ministry', before: ['local government', 'regional development', 'decentralisation', 'decentralization', 'territorial administration'], of: ['local government', 'regional development', 'territorial administration', 'decentralisation', 'decentralization', 'municipalities'] },
  { id: 'territories-ministry', before: ['overseas territories', 'reintegration'], of: ['overseas territories', 'temporarily occupied territories', 'reintegration'] },
  { id: 'migration-ministry', before: ['immigration', 'migration', 'refugee', 'refugees'], of: ['immigration', 'migration', 'refugees', 'immigration and asylum'] },
  { id: 'human-rights-ministry', before: ['human rights'], of: ['human rights', 'justice and human rights'] },
  { id: 'humanitarian-affairs-ministry', before: ['humanitarian affairs', 'humanitarian'], of: ['humanitarian affairs', 'humanitarian action'] },
  { id: 'reconciliation-ministry', before: ['reconciliation', 'national reconciliation', 'unification'], of: ['reconciliation', 'national reconciliation', 'national unity', 'unification'] },
  { id: 'veterans-ministry', before: ['veterans affairs', 'veterans'], of: ['veterans affairs', 'veterans'] },
  { id: 'development-ministry', before: ['development', 'international development', 'cooperation'], of: ['development', 'international development', 'cooperation', 'international cooperation', 'economic cooperation and development'] },
  { id: 'europe-ministry', before: ['Europe', 'European affairs', 'EU affairs'], of: ['European affairs', 'European integration', 'EU affairs'] },
  { id: 'digital-ministry', before: ['digital', 'digital affairs', 'technology'], of: ['digital affairs', 'digital transformation', 'digital development', 'digital economy', 'technology'] },
  { id: 'civil-service-ministry', before: ['civil service', 'public service', 'public administration'], of: ['the civil service', 'public administration', 'public service'] },
]

export const PORTFOLIO_PATTERNS: PortfolioPatterns = {
  ministry: ['{before} ministry', '{before} department', 'ministry of {of}', 'ministry for {of}', 'department of {of}'],
  minister: ['{before} minister', '{before} secretary', 'minister of {of}', 'minister for {of}', 'secretary of {of}'],
  ministers: ['{before} ministers'],
}
