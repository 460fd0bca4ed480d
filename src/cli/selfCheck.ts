import { checkVector, outcomeOf } from '~/domain/statistics/check/CheckedVector.ts'
import type { VectorCheck } from '~/domain/statistics/check/VectorCheck.ts'
import { everyCheck } from '~/exchange/selfCheck/everyCheck.ts'
import { selfCheckText } from '~/exchange/selfCheck/selfCheckText.ts'
import type { Words } from './words.ts'

export interface SelfCheckResult {
  readonly isSound: boolean
  /** A table with a line for each quantity, and the outcome under it. */
  readonly text: string
}

/** Recomputes every reference vector and tells how near it came. */
export function selfCheck(
  { language }: Pick<Words, 'language'>,
  checks: readonly VectorCheck[] = everyCheck,
): SelfCheckResult {
  const vectors = checks.map(checkVector)
  const { passed, total } = outcomeOf(vectors)
  return { isSound: passed === total, text: selfCheckText(vectors, language) }
}
