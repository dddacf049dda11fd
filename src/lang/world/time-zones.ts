export interface ZoneWord {
  readonly words: string
  /** Minutes east of Greenwich. */
  readonly minutes: number
}

/**
 * Abbreviations of time zones as they stand behind a clock time in news. Where one is used in several places (IST, CST, BST, AST),
 * the one that English and French news means by far the most often is given, or none where there is no such.
 */
export const timeZones: readonly ZoneWord[] = [
  { words: 'UTC', minutes: 0 },
  { words: 'GMT', minutes: 0 },
  { words: 'WET', minutes: 0 },
  { words: 'WEST', minutes: 60 },
  { words: 'BST', minutes: 60 },
  { words: 'WAT', minutes: 60 },
  { words: 'CET', minutes: 60 },
  { words: 'CEST', minutes: 120 },
  { words: 'CAT', minutes: 120 },
  { words: 'SAST', minutes: 120 },
  { words: 'EET', minutes: 120 },
  { words: 'EEST', minutes: 180 },
  { words: 'EAT', minutes: 180 },
  { words: 'MSK', minutes: 180 },
  { words: 'PKT', minutes: 300 },
  { words: 'ICT', minutes: 420 },
  { words: 'WIB', minutes: 420 },
  { words: 'HKT', minutes: 480 },
  { words: 'SGT', minutes: 480 },
  { words: 'PHT', minutes: 480 },
  { words: 'AWST', minutes: 480 },
  { words: 'JST', minutes: 540 },
  { words: 'KST', minutes: 540 },
  { words: 'AEST', minutes: 600 },
  { words: 'AEDT', minutes: 660 },
  { words: 'NZST', minutes: 720 },
  { words: 'NZDT', minutes: 780 },
  { words: 'ART', minutes: -180 },
  { words: 'BRT', minutes: -180 },
  { words: 'EST', minutes: -300 },
  { words: 'EDT', minutes: -240 },
  { words: 'CDT', minutes: -300 },
  { words: 'MST', minutes: -420 },
  { words: 'MDT', minutes: -360 },
  { words: 'PST', minutes: -480 },
  { words: 'PDT', minutes: -420 },
  { words: 'AKST', minutes: -540 },
  { words: 'AKDT', minutes: -480 },
  { words: 'HST', minutes: -600 },
]
