import { harmConcepts } from './harm-concepts.ts'
import { lifeConcepts } from './life-concepts.ts'
import { peopleConcepts } from './people.ts'

/** Every concept by its name, people first because the others speak of them. */
export const concepts: Readonly<Record<string, string>> = {
  ...peopleConcepts,
  ...harmConcepts,
  ...lifeConcepts,
}
