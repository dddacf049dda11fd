/** Nouns that count the dead, hurt or missing whoever they were; any other noun counts only such as it names. */
export const anybody = [
  'blessés',
  'cadavres',
  'corps',
  'décès',
  'disparus',
  'individus',
  'mort',
  'morts',
  'personne',
  'personnes',
  'personnes disparues',
  'pertes humaines',
  'tués',
  'victime',
  'victimes',
  'vies',
  'vies humaines',
] as const

/** Between a number and what is counted: then it is a part of them ("deux d'entre elles"). */
export const partitives = ["d'entre", 'd’entre', 'parmi'] as const

/** Nouns that count civilians whoever they were, with what describes them. */
export const civilians = ['citoyens', 'civil', 'civils', 'habitants', 'innocents', 'riverains', 'villageois'] as const
