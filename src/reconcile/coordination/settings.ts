/** What counts as posting together; a record of what was found says all of it. */
export interface CoordinationSettings {
  /** Seconds within which two posts of one content are posted together. */
  readonly window: number
  /** Contents that two accounts must have posted together before it is a pattern. */
  readonly least: number
  /** Shuffles of the null model; fewer where an export is so large that these would take minutes. */
  readonly shuffles: number
}

export const COORDINATION: CoordinationSettings = { window: 60, least: 3, shuffles: 1000 }
