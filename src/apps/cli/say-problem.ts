import type { Problem } from '../../model/problem.ts'
import { visible } from '../../present/words/hidden.ts'
import type { Io } from './io.ts'

/** One line on stderr: the sentence, and the code in brackets. File names in it may hold anything, and move no cursor. */
export function sayProblem(io: Io, { code, message }: Pick<Problem, 'code' | 'message'>): void {
  io.err(`counterclaim: ${visible(message).replace(/\s+/g, ' ')} [${code}]\n`)
}
