import type { NamingReferent } from '../../model/vocabulary.ts'

/** A word that calls somebody or something something, before it is known whose word it is. */
export interface FoundNaming {
  readonly referent: NamingReferent
  /** Governing token of what is called so. */
  readonly head: number
  /** Claim of the document's findings in which it stands. */
  readonly claim: number
  readonly event?: string
  /** What shows whom or what the name is for, in a sentence with its words. */
  readonly why: string
  readonly by: string
}
