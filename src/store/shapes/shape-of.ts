import type { z } from 'zod'

/**
 * A schema for a type of the model, which stays the one place that says what the type is. The compiler refuses a schema that takes
 * more or less than the model: `shapeOf<Document>()(schema)`.
 */
export function shapeOf<Model>() {
  return <Output>(
    schema: z.ZodType<Output> & (Same<Output, Model> extends true ? unknown : 'the schema and the model differ'),
  ) => schema as unknown as z.ZodType<Model>
}

type Same<A, B> = [Frozen<A>] extends [Frozen<B>] ? ([Frozen<B>] extends [Frozen<A>] ? true : false) : false

type Frozen<T> = T extends object ? { readonly [K in keyof T]: Frozen<T[K]> } : T
