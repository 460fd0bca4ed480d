import { settled } from '~/domain/log/Register.ts'
import type { RoundState } from '~/domain/log/RoundState.ts'
import type { CaseNumber } from '~/domain/model/ids.ts'

/** The applications that people have taken out: withdrawn or rejected, and nobody disputes it. */
export const casesOut = ({ applications }: RoundState): ReadonlySet<CaseNumber> =>
  new Set(
    [...applications].flatMap(([caseNumber, { status }]) =>
      (settled(status)?.status ?? 'active') === 'active' ? [] : [caseNumber],
    ),
  )
