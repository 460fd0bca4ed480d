import type { RoundState } from '~/domain/log/RoundState.ts'
import type { Assessor } from '~/domain/model/Assessor.ts'

/** The round's assessors in the order they came; of two versions that disagree the earlier. */
export const assessorsOf = ({ assessors }: RoundState): readonly Assessor[] =>
  [...assessors.values()].flatMap(
    ({ heads }) => heads.find(({ value }) => value !== null)?.value ?? [],
  )
