import type { Act, Status } from '../../model/vocabulary.ts'
import type { Edit } from './edited-words.ts'

/** What changed from one dossier to another. Nothing but what stands in one of the two. */
export interface Diff {
  readonly format: 'counterclaim-diff/1'
  readonly before: Side
  readonly after: Side
  /** Whether nothing changed. */
  readonly same: boolean
  readonly documents: {
    readonly new: readonly DocumentRef[]
    readonly gone: readonly DocumentRef[]
    /** One page or file, with other words. */
    readonly edited: readonly {
      readonly at: string
      readonly before: DocumentRef
      readonly after: DocumentRef
      readonly edits: readonly Edit[]
    }[]
    /** The same bytes, with something else said about them. */
    readonly described: readonly { readonly document: DocumentRef; readonly changed: readonly Changed[] }[]
  }
  readonly claims: {
    readonly new: readonly ClaimRef[]
    readonly gone: readonly ClaimRef[]
    readonly revised: readonly {
      readonly before: ClaimRef
      readonly after: ClaimRef
      readonly changed: readonly Changed[]
    }[]
  }
  readonly figures: {
    readonly new: readonly FigureRef[]
    readonly gone: readonly FigureRef[]
    readonly revised: readonly {
      readonly before: FigureRef
      readonly after: FigureRef
      readonly changed: readonly Changed[]
    }[]
  }
  readonly questions: {
    readonly new: readonly QuestionRef[]
    readonly gone: readonly QuestionRef[]
    /** Another status, or other answers. */
    readonly moved: readonly {
      readonly before: QuestionRef
      readonly after: QuestionRef
      readonly answers: { readonly new: readonly string[]; readonly gone: readonly string[] }
      readonly movedBy: Movers
    }[]
  }
  readonly actors: {
    /** Several of before that are one now. */
    readonly joined: readonly {
      readonly from: readonly ActorRef[]
      readonly into: ActorRef
      readonly why: readonly string[]
      readonly movedBy: Movers
    }[]
    /** One of before that is several now. */
    readonly parted: readonly {
      readonly from: ActorRef
      readonly into: readonly ActorRef[]
      readonly why: readonly string[]
      readonly movedBy: Movers
    }[]
  }
}

export interface Side {
  readonly case: string
  readonly engine: string
  readonly documents: number
  readonly asOf?: string
}

export interface DocumentRef {
  readonly id: string
  readonly file: string
  readonly name: string
  readonly date: string
}

export interface ClaimRef {
  readonly id: string
  readonly number: string
  readonly file: string
  readonly claimer: string
  readonly act: Act
  readonly words: string
}

export interface FigureRef {
  readonly id: string
  readonly file: string
  readonly claimer: string
  readonly measure: string
  readonly words: string
  readonly min: number | null
  readonly max: number | null
}

export interface QuestionRef {
  readonly id: string
  readonly text: string
  readonly status: Status
  readonly why: string
}

export interface ActorRef {
  readonly id: string
  readonly name: string
}

export interface Changed {
  readonly what: string
  readonly before: string
  readonly after: string
}

/** Files of the documents that moved something: those that came (or were edited to what they are), and those that went. */
export interface Movers {
  readonly came: readonly string[]
  readonly went: readonly string[]
}
