import { chainEvents, digestOf } from '~/domain/log/chain.ts'
import type { CaseCheckRuling, Command, EnteredAssessment } from '~/domain/log/Command.ts'
import { decide } from '~/domain/log/decide.ts'
import type { ChainRole, EventDraft } from '~/domain/log/eventKinds.ts'
import { roleOfKind } from '~/domain/log/roleOfKind.ts'
import { fold } from '~/domain/log/evolve.ts'
import { emptyLog, foldClock, foldOrder, headOf, type Log } from '~/domain/log/Log.ts'
import type { RoundState } from '~/domain/log/RoundState.ts'
import type { Application } from '~/domain/model/Application.ts'
import type { Answer, Mark } from '~/domain/model/Assessment.ts'
import type { Assessor } from '~/domain/model/Assessor.ts'
import type {
  AreaId,
  AssessorId,
  CaseNumber,
  ChainId,
  CriterionId,
  FunderId,
  RoundId,
} from '~/domain/model/ids.ts'
import type { Area, Criterion, Funder, Setup } from '~/domain/model/Setup.ts'
import { begunDraft } from '~/storage/begunDraft.ts'
import type { Instant, Ore, Permille, Points } from '~/domain/model/units.ts'

/** What a test writes for one criterion: points, or one of the words; null is not yet scored. */
export type Given = number | 'not-applicable' | 'abstained' | null

export const caseNumber = (text: string) => text as CaseNumber
export const assessorId = (text: string) => text as AssessorId
export const criterionId = (text: string) => text as CriterionId
export const areaId = (text: string) => text as AreaId

export const testInstant = '2026-03-02T09:00:00Z' as Instant
export const testRound = 'round00000000001' as RoundId
export const testFile = { fileName: 'fil.csv', sha256: 'a'.repeat(64) }

/** Criterion ids in tests run k1, k2 …, so that points may be given as a plain list. */
const criterionAt = (index: number) => criterionId(`k${index + 1}`)

type PlainCriterion = Omit<Partial<Criterion>, 'id' | 'weight' | 'anchors'> & {
  readonly weight?: number
}
type PlainArea = Pick<Area, 'kind'> & { readonly id: string }

export interface PlainSetup
  extends Partial<
    Omit<
      Setup,
      'criteria' | 'areas' | 'cascade' | 'deadline' | 'scale' | 'funders' | 'expectedGrant'
    >
  > {
  /** `k1`, `k2` … in order; each 1000 over their number unless it says otherwise. */
  readonly criteria?: readonly PlainCriterion[]
  readonly areas?: readonly PlainArea[]
  readonly cascade?: readonly string[]
  readonly deadline?: string | null
  readonly scale?: {
    readonly min?: number
    readonly max?: number
    readonly step?: 0.5 | 1
    readonly best?: 'high' | 'low'
  }
  readonly funders?: readonly { readonly id: string; readonly frames: Record<number, number> }[]
}

/** A setup that is sound as it stands: 4 criteria, scale 1-5, two areas and an open one, quorum 1. */
export function setupWith(changes: PlainSetup = {}): Setup {
  const { criteria, areas, cascade, deadline, scale, funders, ...rest } = changes
  const plain = criteria ?? [{}, {}, {}, {}]
  return {
    title: 'Prøverunde',
    overallThreshold: null,
    openPlaces: 2,
    quorum: 1,
    basis: 'mean',
    recusalScope: 'area',
    expectedGrant: null,
    ...rest,
    scale: {
      min: (scale?.min ?? 1) as Points,
      max: (scale?.max ?? 5) as Points,
      step: scale?.step ?? 1,
      best: scale?.best ?? 'high',
    },
    criteria: plain.map((criterion, index) => criterionWith(criterion, index, plain.length)),
    areas: (areas ?? defaultAreas).map(({ id, kind }) => ({
      id: areaId(id),
      name: { da: id, en: null },
      kind,
    })),
    cascade: (cascade ?? []).map(criterionId),
    deadline: (deadline ?? null) as Instant | null,
    funders: (funders ?? []).map(funderWith),
  }
}

const defaultAreas: readonly PlainArea[] = [
  { id: 'energi', kind: 'strength' },
  { id: 'lyd', kind: 'emerging' },
  { id: 'nye', kind: 'open' },
]

const criterionWith = (plain: PlainCriterion, index: number, count: number): Criterion => ({
  id: criterionAt(index),
  name: plain.name ?? { da: `Kriterium ${index + 1}`, en: null },
  question: plain.question ?? null,
  weight: (plain.weight ?? evenShare(index, count)) as Permille,
  threshold: plain.threshold ?? null,
  anchors: [],
  mayBeInapplicable: plain.mayBeInapplicable ?? false,
})

/** Whole shares of 1000; the first take what does not divide. */
export const evenShare = (index: number, count: number): number =>
  Math.floor(1000 / count) + (index < 1000 % count ? 1 : 0)

const funderWith = ({
  id,
  frames,
}: {
  readonly id: string
  readonly frames: Record<number, number>
}): Funder => ({
  id: id as FunderId,
  name: id,
  frames: Object.entries(frames).map(([year, amount]) => ({
    year: Number(year),
    amount: amount as Ore,
  })),
})

/** Changes to an application, with ids and units as plain text and numbers. */
export type PlainApplication = Partial<
  Omit<Application, 'areaId' | 'caseNumber' | 'submittedAt'>
> & { readonly areaId?: string; readonly submittedAt?: string | null }

/** An application in the area `energi` that passes every formal check. */
export function application(number: string, changes: PlainApplication = {}): Application {
  const { areaId: area, submittedAt, ...rest } = changes
  return {
    title: `Klynge ${number}`,
    applicant: `Forening ${number}`,
    cvr: '13748136',
    headquarters: 'Aarhus',
    branches: [],
    legalForm: 'met',
    boardBusiness: 'met',
    boardKnowledge: 'met',
    goldLabel: 'met',
    proposedField: null,
    amounts: [],
    summary: null,
    texts: [],
    ...rest,
    caseNumber: caseNumber(number),
    areaId: areaId(area ?? 'energi'),
    submittedAt: (submittedAt === undefined ? testInstant : submittedAt) as Instant | null,
  }
}

export const assessor = (id: string, changes: Partial<Omit<Assessor, 'id'>> = {}): Assessor => ({
  name: id,
  title: null,
  organisation: null,
  ...changes,
  id: assessorId(id),
})

export function markOf(given: Given): Mark | null {
  if (given === null) return null
  return typeof given === 'number' ? { state: 'scored', points: given as Points } : { state: given }
}

/** Points by criterion id, or as a list for k1, k2 … */
export type GivenPoints = readonly Given[] | Readonly<Record<string, Given>>

const entriesOf = (points: GivenPoints): readonly (readonly [CriterionId, Given])[] =>
  Array.isArray(points)
    ? (points as readonly Given[]).map((given, index) => [criterionAt(index), given] as const)
    : Object.entries(points).map(([id, given]) => [criterionId(id), given] as const)

export const answersOf = (points: GivenPoints): Answer[] =>
  entriesOf(points).map(([id, given]) => ({
    criterionId: id,
    mark: markOf(given),
    remark: '',
  }))

export const marksOf = (points: GivenPoints): ReadonlyMap<CriterionId, Mark> =>
  new Map(answersOf(points).flatMap(({ criterionId, mark }) => (mark ? [[criterionId, mark]] : [])))

/** One assessment as the case officer types it; handed in unless something is left open. */
export function assessed(
  number: string,
  assessor: string,
  points: GivenPoints,
  isHandedIn = entriesOf(points).every(([, given]) => given !== null),
): EnteredAssessment {
  return {
    caseNumber: caseNumber(number),
    assessorId: assessorId(assessor),
    answers: answersOf(points),
    isHandedIn,
  }
}

/** Commands that fill a round: its setup, its applications, then the assessments. */
export const roundCommands = (
  setup: Setup,
  applications: readonly Application[],
  assessments: readonly EnteredAssessment[] = [],
): readonly Command[] => [
  { kind: 'record-setup', setup, isExample: false, reason: null },
  { kind: 'import-applications', file: testFile, applications },
  {
    kind: 'import-assessments',
    file: testFile,
    newAssessors: [...new Set(assessments.map(({ assessorId }) => assessorId))].map((id) =>
      assessor(id),
    ),
    assessments,
    panelPoints: [],
  },
]

/** The state a list of commands comes to. Throws on the first that is refused. */
export const roundStateFrom = (commands: readonly Command[]): RoundState =>
  fold(foldOrder(roundLogFrom(commands)))

/**
 * The log a list of commands comes to, in the agency's one chain and two for each assessor who
 * acts; ids, round and time are fixed. Another device has chains of its own. Throws on the first
 * command that is refused.
 */
export const roundLogFrom = (
  commands: readonly Command[],
  start: Log = emptyLog,
  device = '',
): Log =>
  commands.reduce((log, command) => {
    const decided = decide(fold(foldOrder(log)), command)
    if (!decided.ok) {
      throw new Error(`${command.kind} was refused: ${JSON.stringify(decided.faults)}`)
    }
    const { drafts, assessorId, role } = decided.value
    return drafts.reduce((so, draft) => appended(so, draft, assessorId, device, role), log)
  }, start)

/** The log with one more event, in the chain its kind belongs to; that chain is begun first. */
export function appended(
  log: Log,
  draft: EventDraft,
  assessor: AssessorId | null = null,
  device = '',
  ownRole?: ChainRole,
): Log {
  const role = ownRole ?? (draft.kind === 'chain-begun' ? 'agency' : roleOfKind[draft.kind])
  const chain = chainIdOf(role, `${assessor ?? ''}${device}`)
  const known = log.chains.get(chain) ?? []
  const brief = [...log.chains.values()].flat().findLast((event) => event.kind === 'file-opened')
    ?.body.file.digest
  const begin = begunDraft({ roundId: testRound, role, assessorId: assessor, brief })
  const clock = foldClock(log)
  const drafts = known.length === 0 ? [begin, draft] : [draft]
  const stamp = { chain, at: testInstant, actor: assessor ?? 'Sagsbehandler' }
  const added = chainEvents(drafts, headOf(known), clock, stamp)
  return { ...log, chains: new Map(log.chains).set(chain, [...known, ...added]) }
}

/** The same name gives the same chain id. */
export const chainIdOf = (role: ChainRole, name = ''): ChainId =>
  `${role}${digestOf(name).slice(0, 20)}` as ChainId

/** A person's ruling on a formal check of one application; that it was in time, unless it says otherwise. */
export const ruledCheck = (
  number: string,
  changes: Partial<Omit<CaseCheckRuling, 'caseNumber'>> = {},
): Command => ({
  kind: 'rule-checks',
  rulings: [
    {
      caseNumber: caseNumber(number),
      check: 'deadline',
      outcome: 'met',
      planDate: null,
      note: '',
      ...changes,
    },
  ],
})
