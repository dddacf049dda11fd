import type { NameWords } from '../language.ts'

/** Words that tell what kind of thing a name names: French names begin with their head, so that the lists of `first` are the longer ones. */
// biome-ignore format: one entry a line
export const NAME_WORDS: readonly NameWords[] = [
  { kind: 'government', head: [], first: ['ministère', 'secrétariat', 'gouvernement', 'présidence', 'primature', 'préfecture', 'mairie', 'conseil', 'ambassade', 'consulat', 'direction', 'commissariat', 'assemblée', 'sénat'] },
  { kind: 'agency', head: [], first: ['agence', 'autorité', 'bureau', 'office', 'observatoire', 'inspection', 'service', 'protection'] },
  { kind: 'armed-force', head: [], first: ['armée', 'forces', 'marine', 'brigade', 'bataillon', 'régiment', 'division', 'police', 'gendarmerie', 'garde', 'escadron'] },
  { kind: 'armed-group', head: ['katiba'], first: ['katiba', 'milice', 'brigades', 'front'] },
  { kind: 'company', head: ['sa', 'sas', 'sarl', 'énergie', 'industries'], first: ['société', 'compagnie', 'groupe', 'banque', 'établissements'] },
  { kind: 'outlet', head: ['tv', 'info', 'fm', 'hebdo', 'actualités', 'news'], first: ['radio', 'tv', 'télévision', 'journal', 'courrier', 'gazette', 'dépêche', 'quotidien'] },
  { kind: 'event', head: [], first: ['guerre', 'bataille', 'ouragan', 'cyclone', 'tempête', 'opération', 'festival', 'coupe', 'sommet', 'conférence', 'révolution'] },
  { kind: 'work', head: [], first: ['traité', 'accord', 'accords', 'convention', 'protocole', 'constitution', 'charte', 'déclaration', 'résolution', 'loi'] },
  { kind: 'place', head: [], first: ['lac', 'mont', 'île', 'îles', 'fleuve', 'rivière', 'vallée', 'col', 'cap', 'golfe', 'baie', 'détroit', 'désert', 'place', 'rue', 'avenue', 'boulevard', 'pont', 'port', 'aéroport', 'camp', 'quartier', 'cercle', 'province', 'région', 'saint', 'sainte'] },
  { kind: 'organization', head: [], first: ['association', 'fondation', 'institut', 'université', 'collège', 'lycée', 'école', 'hôpital', 'clinique', 'syndicat', 'union', 'parti', 'fédération', 'comité', 'commission', 'mouvement', 'coalition', 'alliance', 'réseau', 'centre', 'ligue', 'club', 'église', 'cour', 'tribunal', 'collectif', 'confédération', 'croix', 'croissant', 'médecins', 'reporters', 'amnesty'] },
]
