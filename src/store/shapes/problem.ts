import { z } from 'zod'
import type { Problem } from '../../model/problem.ts'
import { PROBLEMS, type ProblemCode } from '../../model/problems.ts'
import { shapeOf } from './shape-of.ts'

export const problemShape = shapeOf<Problem>()(
  z.object({
    code: z.enum(Object.keys(PROBLEMS) as [ProblemCode, ...ProblemCode[]]),
    message: z.string(),
    about: z.string().optional(),
    document: z.string().optional(),
  }),
)
