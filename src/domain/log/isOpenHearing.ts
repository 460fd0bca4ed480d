import type { Hearing } from '~/domain/model/Hearing.ts'
import type { CaseNumber } from '~/domain/model/ids.ts'
import type { RoundState } from './RoundState.ts'

/** Whether an answer is waited for, or one has come that nobody has said the effect of [HE2]. */
export const isOpenHearing = (hearing: Hearing | null): boolean =>
  hearing?.standing === 'sent' || (hearing?.standing === 'answered' && hearing.effect === null)

/** Applicants whose hearing is open, by whatever anybody has said of it; none that has withdrawn. */
export const openHearings = ({ casefile, applications }: RoundState): readonly CaseNumber[] =>
  [...casefile.hearings].flatMap(([caseNumber, { heads }]) => {
    const status = applications.get(caseNumber)?.status.heads ?? []
    const isOut = status.length > 0 && status.every(({ value }) => value.status === 'withdrawn')
    return !isOut && heads.some(({ value }) => isOpenHearing(value)) ? [caseNumber] : []
  })
