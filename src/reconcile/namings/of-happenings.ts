import type { Happening } from '../../model/findings.ts'
import type { Linked } from '../../model/studied.ts'
import type { NamingReferent } from '../../model/vocabulary.ts'
import { type Calling, inMarks, peopleCalled } from './called.ts'
import type { FoundNaming } from './found-naming.ts'

/** Families of happenings that are called differently by those who see them differently: a raid or a massacre, a protest or a riot. */
const CALLED: ReadonlySet<string> = new Set(['violence', 'unrest', 'protest', 'disaster', 'coup', 'war'])
/** A disaster is called one where it is one; a fire in a fight is a part of it, and so are the abuses in a raid. */
const APART = 'disaster'
const PARTS: ReadonlySet<string> = new Set(['abuse'])
const HARM: ReadonlySet<string> = new Set(['violence', 'casualties', 'abduction', 'displacement'])
const CROWDS: ReadonlySet<string> = new Set(['protest', 'unrest'])

const SAYS: Readonly<Partial<Record<NamingReferent, string>>> = {
  event: 'is a word for what happened',
  killing: 'is a word for the killing',
  victims: 'says what became of them',
  crowd: 'says that they came together',
}

/** What is called what in the telling of a happening: the happening itself, those who suffered it, those who gathered. */
export function namingsOfHappenings(
  { studied, eventOf }: Linked,
  families: ReadonlyMap<string, string>,
  d: number,
  calling: Calling,
): FoundNaming[] {
  const { tokens } = calling.tree
  return studied[d]!.findings.happenings.flatMap((happening, h): FoundNaming[] => {
    const event = eventOf[d]![h]
    const naming = (referent: NamingReferent, head: number, rule: string): FoundNaming => ({
      referent,
      head,
      claim: happening.claim,
      ...(event ? { event } : {}),
      why: `${inMarks(calling, happening.head)} ${SAYS[referent]}.`,
      by: `reconcile/naming-${rule}@1`,
    })
    const itself = referentOf(happening, tokens[happening.head]!.upos, families.get(event ?? ''))
    return [
      ...(itself && !bearsName(calling, happening.head) ? [naming(itself, happening.head, itself)] : []),
      ...happening.participants.flatMap(({ phrase, role }) => {
        const referent = referentOfParticipant(happening, role)
        return referent ? peopleCalled(calling, phrase.head).map((head) => naming(referent, head, role)) : []
      }),
    ]
  })
}

/** A noun for a happening that others tell of too, or a verb of killing. */
function referentOf({ family, type }: Happening, upos: string, main: string | undefined): NamingReferent | undefined {
  if (upos === 'NOUN') {
    const isOne = main !== undefined && CALLED.has(family) && !PARTS.has(type)
    return isOne && (family === APART) === (main === APART) ? 'event' : undefined
  }
  return upos === 'VERB' && type === 'killing' ? 'killing' : undefined
}

/** "operation Northern Wind": what bears a name of its own is not called an operation for want of another word, and may be another event. */
function bearsName({ tree }: Calling, head: number): boolean {
  return tree.childrenBy(head, 'flat', 'compound', 'appos').some((c) => c > head && tree.tokens[c]!.upos === 'PROPN')
}

type Role = Happening['participants'][number]['role']

function referentOfParticipant({ family }: Happening, role: Role): NamingReferent | undefined {
  if (role === 'agent') return CROWDS.has(family) ? 'crowd' : family === 'casualties' ? 'victims' : undefined
  return role === 'patient' && HARM.has(family) ? 'victims' : undefined
}
