import { people as da } from './da/people.ts'
import { people as en } from './en/people.ts'

export const peopleWords = { da, en }
