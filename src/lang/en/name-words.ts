import type { NameWords } from '../language.ts'

/**
 * Words that tell what kind of thing a name names: `head` as the last word of the name or the last before "of", `first` as its first,
 * both as they stand in the name, in lower case.
 */
// biome-ignore format: one entry a line
export const NAME_WORDS: readonly NameWords[] = [
  { kind: 'government', head: ['ministry', 'department', 'government', 'cabinet', 'municipality', 'council', 'presidency', 'secretariat', 'commissariat', 'directorate', 'embassy', 'consulate'], first: ['ministry', 'department', 'government'] },
  { kind: 'agency', head: ['agency', 'authority', 'bureau', 'administration', 'inspectorate', 'observatory'], first: ['bureau'] },
  { kind: 'armed-force', head: ['army', 'forces', 'navy', 'brigade', 'battalion', 'regiment', 'division', 'corps', 'command', 'police', 'gendarmerie', 'constabulary', 'fleet', 'squadron', 'guard', 'coastguard'], first: [] },
  { kind: 'armed-group', head: ['militia', 'militias', 'mujahideen', 'brigades', 'fedayeen', 'guerrillas', 'insurgents'], first: ['katiba', 'jaysh', 'harakat', 'liwa'] },
  { kind: 'company', head: ['inc', 'inc.', 'ltd', 'ltd.', 'llc', 'plc', 'corp', 'corp.', 'corporation', 'gmbh', 'company', 'co.', 'holdings', 'airlines', 'airways', 'bank', 'motors', 'industries', 'enterprises', 'energy', 'pharmaceuticals', 'technologies', 'systems', 'partners', 'insurance', 'hotels', 'constructors', 'builders'], first: [] },
  { kind: 'outlet', head: ['times', 'post', 'herald', 'tribune', 'gazette', 'news', 'tv', 'television', 'radio', 'daily', 'observer', 'chronicle', 'newspaper', 'magazine', 'broadcasting', 'newswire', 'courier', 'telegraph', 'journal', 'weekly', 'fm'], first: ['radio', 'tv', 'channel'] },
  { kind: 'event', head: ['war', 'olympics', 'festival', 'cup', 'championship', 'championships', 'summit', 'revolution', 'uprising', 'massacre', 'genocide', 'intifada', 'spring', 'day', 'games', 'conference', 'crisis', 'rebellion', 'coup', 'pandemic', 'holocaust', 'eid', 'ramadan'], first: ['hurricane', 'cyclone', 'typhoon', 'storm', 'operation', 'battle', 'eid'] },
  { kind: 'work', head: ['act', 'treaty', 'agreement', 'accord', 'accords', 'convention', 'protocol', 'constitution', 'charter', 'bill', 'declaration', 'ordinance', 'resolution', 'statute'], first: ['treaty', 'convention', 'constitution'] },
  { kind: 'place', head: ['river', 'valley', 'lake', 'island', 'islands', 'mountain', 'mountains', 'county', 'district', 'province', 'region', 'state', 'city', 'town', 'village', 'bridge', 'airport', 'square', 'street', 'road', 'avenue', 'park', 'camp', 'strait', 'bay', 'harbour', 'desert', 'peninsula', 'governorate', 'prefecture', 'neighbourhood', 'crossing', 'highway'], first: ['wadi', 'mount', 'lake', 'port', 'fort', 'cape', 'jabal', 'jebel', 'djebel', 'gulf', 'isle', 'rio'] },
  { kind: 'organization', head: ['association', 'foundation', 'institute', 'university', 'college', 'hospital', 'union', 'party', 'federation', 'society', 'committee', 'commission', 'movement', 'front', 'coalition', 'alliance', 'network', 'centre', 'center', 'league', 'club', 'church', 'court', 'tribunal', 'watch', 'team', 'school', 'group', 'organization', 'organisation', 'initiative', 'forum', 'trust', 'fund', 'mission'], first: ['university', 'institute'] },
]
