import { isOpenHearing } from '~/domain/log/isOpenHearing.ts'
import { recommendedOf } from '~/domain/log/recommendedOf.ts'
import type { Entry } from '~/domain/log/Register.ts'
import type { RoundState } from '~/domain/log/RoundState.ts'
import type { Application } from '~/domain/model/Application.ts'
import type { Hearing } from '~/domain/model/Hearing.ts'
import type { CaseNumber } from '~/domain/model/ids.ts'
import { applicationOf, standingOf } from './contestOf.ts'

/** Where the hearing of one applicant stands, and whether somebody has to see to it. */
export interface HearingCase {
  readonly application: Application
  /** The agency recommends it as things stand: then there is nothing to hear anybody about. */
  readonly isRecommended: boolean
  readonly isWithdrawn: boolean
  /** What people have said; two entries are a disagreement, none is nothing yet. */
  readonly entries: readonly Entry<Hearing>[]
  readonly isOpen: boolean
  /** It stands, is not recommended, and nobody has spoken of its hearing [HE3]. */
  readonly isUnspoken: boolean
}

/** Every application of the round with its hearing, in no particular order. */
export function hearingCasesOf(state: RoundState): readonly HearingCase[] {
  const recommended = recommendedIn(state)
  return [...state.applications.keys()].flatMap(
    (caseNumber) => hearingCaseOf(state, caseNumber, recommended.has(caseNumber)) ?? [],
  )
}

/** The hearing of one applicant; undefined where there is no such application. */
export const hearingCaseIn = (state: RoundState, caseNumber: CaseNumber): HearingCase | undefined =>
  hearingCaseOf(state, caseNumber, recommendedIn(state).has(caseNumber))

const recommendedIn = (state: RoundState): ReadonlySet<CaseNumber> =>
  new Set(recommendedOf(state).flatMap(({ cases }) => cases.map(({ caseNumber }) => caseNumber)))

function hearingCaseOf(
  state: RoundState,
  caseNumber: CaseNumber,
  isRecommended: boolean,
): HearingCase | undefined {
  const application = applicationOf(state, caseNumber)
  const facts = state.applications.get(caseNumber)
  if (!application || !facts) return undefined
  const heads = state.casefile.hearings.get(caseNumber)?.heads ?? []
  const entries = heads.flatMap((entry) =>
    entry.value === null ? [] : [{ ...entry, value: entry.value }],
  )
  const isWithdrawn = standingOf(facts).status === 'withdrawn'
  return {
    application,
    isRecommended,
    isWithdrawn,
    entries,
    isOpen: !isWithdrawn && entries.some(({ value }) => isOpenHearing(value)),
    isUnspoken: !isWithdrawn && !isRecommended && entries.length === 0,
  }
}
