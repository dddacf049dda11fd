import type { Season } from '../../model/time.ts'

export const seasons: readonly { readonly words: string; readonly season: Season }[] = [
  { words: 'spring', season: 'spring' },
  { words: 'summer', season: 'summer' },
  { words: 'autumn', season: 'autumn' },
  { words: 'fall', season: 'autumn' },
  { words: 'winter', season: 'winter' },
]
