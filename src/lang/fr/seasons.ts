import type { Season } from '../../model/time.ts'

export const seasons: readonly { readonly words: string; readonly season: Season }[] = [
  { words: 'printemps', season: 'spring' },
  { words: 'été', season: 'summer' },
  { words: "l'été", season: 'summer' },
  { words: 'automne', season: 'autumn' },
  { words: "l'automne", season: 'autumn' },
  { words: 'hiver', season: 'winter' },
  { words: "l'hiver", season: 'winter' },
]
