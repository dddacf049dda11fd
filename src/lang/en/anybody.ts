/** Nouns that count the dead, hurt or missing whoever they were; any other noun counts only such as it names ("dockers", "women"). */
export const anybody = [
  'casualties',
  'corpses',
  'dead',
  'death',
  'deaths',
  'fatalities',
  'fatality',
  'human beings',
  'human lives',
  'hurt',
  'individuals',
  'injured',
  'killed',
  'lives',
  'losses',
  'missing',
  'missing people',
  'missing persons',
  'people',
  'people dead',
  'people killed',
  'person',
  'persons',
  'souls',
  'victim',
  'victims',
  'wounded',
] as const

/** Between a number and what is counted: then it is a part of them ("two of the dead"). Not behind words without a number ("hundreds of people"). */
export const partitives = ['of', 'among', 'out of'] as const

/** Nouns that count civilians whoever they were, with what describes them; others ("children") count some of them. */
export const civilians = [
  'citizens',
  'civilian',
  'civilians',
  'inhabitants',
  'innocents',
  'locals',
  'non-combatants',
  'noncombatants',
  'residents',
  'townspeople',
  'villagers',
] as const
