import { conditionsOf } from '~/domain/log/conditionsOf.ts'
import { habilitetOf } from '~/domain/log/habilitetOf.ts'
import { isDisputed, settled } from '~/domain/log/Register.ts'
import type { ApplicationFacts, AreaFacts, RoundState } from '~/domain/log/RoundState.ts'
import type { AreaId, AssessorId, CaseNumber, ConditionId, FunderId } from '~/domain/model/ids.ts'
import { awaitsFormalRuling } from '~/domain/ranking/candidateOf.ts'
import type { Ore } from '~/domain/model/units.ts'
import type { AreaSheet } from './AreaSheet.ts'
import { applicationOf, setupOf } from './contestOf.ts'
import { formalChecksOf } from './formalChecksOf.ts'
import { hearingCasesOf } from './hearingCasesOf.ts'
import type { PortfolioSheet } from './portfolioOf.ts'
import { proposedConditions } from './proposedConditions.ts'

/** What would embarrass, in the order it is asked about. */
export const readinessChecks = [
  'undecided',
  'stale',
  'sent-back',
  'disagreement',
  'formal',
  'habilitet',
  'condition-date',
  'condition-proposed',
  'supplement-unread',
  'reassessment-open',
  'hearing-open',
  'hearing-unspoken',
  'over-frame',
] as const
export type ReadinessCheck = (typeof readinessChecks)[number]

/** Where something is amiss; what does not apply is null. */
export interface ReadinessFinding {
  readonly check: ReadinessCheck
  readonly areaId: AreaId | null
  readonly caseNumber: CaseNumber | null
  readonly personId: AssessorId | null
  readonly conditionId: ConditionId | null
  /** What concerns all areas at once. */
  readonly whole: 'setup' | 'set' | null
  /** How many it is about, where one line says it of all of them. */
  readonly count: number | null
  readonly funder: {
    readonly funderId: FunderId
    readonly year: number
    readonly over: Ore
  } | null
}

/** Everything that would embarrass if the recommendation were sent now [AC8]; empty when nothing would. */
export function readinessOf(
  state: RoundState,
  sheets: readonly AreaSheet[],
  portfolio: PortfolioSheet,
): readonly ReadinessFinding[] {
  const recommended = portfolio.areas.flatMap((area) =>
    area.recommended.map(({ caseNumber }) => ({ areaId: area.areaId, caseNumber })),
  )
  return [
    ...sheets
      .filter(({ decisions }) => decisions.length === 0)
      .map(({ area }) => finding('undecided', { areaId: area.id })),
    ...sheets
      .filter(({ isStale, decisions }) => isStale && decisions.length === 1)
      .map(({ area }) => finding('stale', { areaId: area.id })),
    ...sheets
      .filter(({ area }) => settled(state.areas.get(area.id)?.panelView)?.choice === 'sent-back')
      .map(({ area }) => finding('sent-back', { areaId: area.id })),
    ...disagreements(state),
    ...sheets.flatMap(({ area, candidates }) =>
      candidates
        .filter(awaitsFormalRuling)
        .map(({ caseNumber }) => finding('formal', { areaId: area.id, caseNumber })),
    ),
    ...openHabilitet(state),
    ...recommended.flatMap((place) => conditionsWithoutDate(state, place)),
    ...recommended.flatMap((place) => conditionsUnanswered(state, place)),
    ...unreadSupplements(state),
    ...openReassessments(state),
    ...hearings(state),
    ...portfolio.checks.flatMap((check) => {
      if (check.code !== 'over-frame' || check.kind !== 'recommended') return []
      const { funderId, year, over } = check
      return [finding('over-frame', { funder: { funderId, year, over } })]
    }),
  ]
}

type Place = Partial<Omit<ReadinessFinding, 'check'>>

const nowhere = {
  areaId: null,
  caseNumber: null,
  personId: null,
  conditionId: null,
  whole: null,
  count: null,
  funder: null,
}

const finding = (check: ReadinessCheck, place: Place): ReadinessFinding => ({
  check,
  ...nowhere,
  ...place,
})

/** Facts that two have set each in their own way, and nobody has resolved. */
function disagreements(state: RoundState): readonly ReadinessFinding[] {
  const { acts } = state
  return [
    ...(isDisputed(acts.setReason) ? [finding('disagreement', { whole: 'set' })] : []),
    ...(isDisputed(state.setup) ? [finding('disagreement', { whole: 'setup' })] : []),
    ...[...state.areas].flatMap(([areaId, area]) =>
      registersOf(area).some(isDisputed) ? [finding('disagreement', { areaId })] : [],
    ),
    ...[...state.applications].flatMap(([caseNumber, facts]) =>
      [...registersIn(facts), acts.amounts.get(caseNumber)].some(isDisputed) ||
      conditionsOf(acts, caseNumber).some(([, register]) => isDisputed(register))
        ? [finding('disagreement', { caseNumber })]
        : [],
    ),
  ]
}

const registersOf = ({ closed, decision, panelView, discussion, criteria }: AreaFacts) => [
  closed,
  decision,
  panelView,
  discussion,
  ...criteria.values(),
]

const registersIn = (facts: ApplicationFacts) => [
  facts.record,
  facts.status,
  ...facts.checks.values(),
  ...facts.recusals.values(),
  ...facts.assessments.values(),
  ...facts.panelPoints.values(),
]

/** Declared grounds that nobody has ruled on. */
const openHabilitet = (state: RoundState): readonly ReadinessFinding[] =>
  [...state.declarations].flatMap(([caseNumber, people]) =>
    [...people.keys()]
      .filter((personId) => habilitetOf(state, caseNumber, personId).standing === 'reported')
      .map((personId) => finding('habilitet', { caseNumber, personId })),
  )

interface Recommended {
  readonly areaId: AreaId
  readonly caseNumber: CaseNumber
}

const conditionsWithoutDate = (
  { acts }: RoundState,
  { areaId, caseNumber }: Recommended,
): readonly ReadinessFinding[] =>
  conditionsOf(acts, caseNumber).flatMap(([conditionId, register]) => {
    const condition = settled(register)
    return condition?.standing === 'open' && condition.due === null
      ? [finding('condition-date', { areaId, caseNumber, conditionId })]
      : []
  })

function conditionsUnanswered(
  state: RoundState,
  { areaId, caseNumber }: Recommended,
): readonly ReadinessFinding[] {
  const application = applicationOf(state, caseNumber)
  if (!application) return []
  const recorded = conditionsOf(state.acts, caseNumber).flatMap(([, { heads }]) =>
    heads.map(({ value }) => value),
  )
  const { deadline = null } = setupOf(state) ?? {}
  const checks = formalChecksOf(state.applications.get(caseNumber), application, deadline)
  return proposedConditions(caseNumber, checks, recorded).length > 0
    ? [finding('condition-proposed', { areaId, caseNumber })]
    : []
}

/** Material that came in and that nobody has read [AC9]. */
const unreadSupplements = ({ acts }: RoundState): readonly ReadinessFinding[] =>
  [...acts.supplements.values()].flatMap(({ heads }) =>
    heads.some(({ value }) => !value.isRead)
      ? [finding('supplement-unread', { caseNumber: heads[0]?.value.caseNumber ?? null })]
      : [],
  )

/** Hearings that are open, one by one; those that nobody has spoken of, in one line [HE3]. */
function hearings(state: RoundState): readonly ReadinessFinding[] {
  const cases = hearingCasesOf(state)
  const count = cases.filter(({ isUnspoken }) => isUnspoken).length
  return [
    ...cases
      .filter(({ isOpen }) => isOpen)
      .map(({ application: { caseNumber } }) => finding('hearing-open', { caseNumber })),
    ...(count > 0 ? [finding('hearing-unspoken', { count })] : []),
  ]
}

const openReassessments = ({ acts }: RoundState): readonly ReadinessFinding[] =>
  [...acts.reassessments.values()].flatMap(({ heads }) =>
    heads.some(({ value }) => value.standing === 'open')
      ? (heads[0]?.value.areaIds ?? []).map((areaId) => finding('reassessment-open', { areaId }))
      : [],
  )
