import type { AreaId, CaseNumber, FunderId } from '~/domain/model/ids.ts'
import type { Ore } from '~/domain/model/units.ts'
import { compareNatural } from '~/lib/compareNatural.ts'
import { leftAfter } from './leftAfter.ts'
import type { FrameLimit, SetArea, SetChoice, SetQuestion } from './SetQuestion.ts'

/** A frame with too little left, and how much it lacks. */
export interface FrameLack {
  readonly funderId: FunderId
  readonly year: number
  readonly lack: Ore
}

export type PassedOver =
  | {
      readonly caseNumber: CaseNumber
      readonly because: 'over-frame'
      readonly frames: readonly FrameLack[]
    }
  | {
      readonly caseNumber: CaseNumber
      readonly because: 'field-taken'
      readonly holder: CaseNumber
    }

export interface LeaderFirstArea {
  readonly areaId: AreaId
  /** In ranking order. */
  readonly taken: readonly CaseNumber[]
  readonly passedOver: readonly PassedOver[]
  /** Level applications that fit one by one and not together; people choose, nothing is spent. */
  readonly tied: readonly CaseNumber[]
}

export interface LeaderFirst {
  readonly areas: readonly LeaderFirstArea[]
  /** What is left of each frame. */
  readonly left: readonly FrameLimit[]
}

/**
 * The areas in published order, in each the leader first, else the next that fits in all frames
 * [PF1]. Shape: says who was passed over on the way to those taken, and why.
 */
export function leaderFirst({ limits, areas }: SetQuestion): LeaderFirst {
  const walked: LeaderFirstArea[] = []
  let left: readonly number[] = limits.map(({ amount }) => amount)
  for (const area of areas) {
    const { left: after, ...found } = walkArea(area, limits, left)
    walked.push(found)
    left = after
  }
  return {
    areas: walked,
    left: limits.map((limit, index) => ({ ...limit, amount: (left[index] ?? 0) as Ore })),
  }
}

type Walk = LeaderFirstArea & { readonly left: readonly number[] }

function walkArea(
  { areaId, places, choices }: SetArea,
  limits: readonly FrameLimit[],
  start: readonly number[],
): Walk {
  const taken: SetChoice[] = []
  const passedOver: PassedOver[] = []
  let left = start
  const outcome = (tied: readonly SetChoice[] = []): Walk => ({
    areaId,
    taken: taken.map(({ caseNumber }) => caseNumber),
    passedOver,
    tied: tied.map(({ caseNumber }) => caseNumber),
    left,
  })
  for (const group of groupsByRank(choices)) {
    if (taken.length === places) break
    const over = group.map((choice) => whyPassedOver(choice, taken, limits, left))
    passedOver.push(...over.flatMap((reason) => reason ?? []))
    const fitting = group.filter((_, index) => over[index] === undefined)
    const after = leftAfterAll(fitting, left)
    if (!after || taken.length + fitting.length > places || hasFieldTwice(fitting)) {
      return outcome(fitting)
    }
    taken.push(...fitting)
    left = after
  }
  return outcome()
}

/** Those that share a rank together, by case number; the groups in ranking order. */
function groupsByRank(choices: readonly SetChoice[]): readonly (readonly SetChoice[])[] {
  const ranks = [...new Set(choices.map(({ rank }) => rank))].toSorted((a, b) => a - b)
  return ranks.map((rank) =>
    choices
      .filter((choice) => choice.rank === rank)
      .toSorted((a, b) => compareNatural(a.caseNumber, b.caseNumber)),
  )
}

function whyPassedOver(
  { caseNumber, field, amounts }: SetChoice,
  taken: readonly SetChoice[],
  limits: readonly FrameLimit[],
  left: readonly number[],
): PassedOver | undefined {
  const holder = taken.find((other) => field !== null && other.field === field)
  if (holder) return { caseNumber, because: 'field-taken', holder: holder.caseNumber }
  const frames = limits.flatMap(({ funderId, year }, index) => {
    const lack = (amounts[index] ?? 0) - (left[index] ?? 0)
    return lack > 0 ? [{ funderId, year, lack: lack as Ore }] : []
  })
  return frames.length > 0 ? { caseNumber, because: 'over-frame', frames } : undefined
}

const leftAfterAll = (
  choices: readonly SetChoice[],
  left: readonly number[],
): readonly number[] | undefined =>
  choices.reduce<readonly number[] | undefined>(
    (so, { amounts }) => so && leftAfter(so, amounts),
    left,
  )

function hasFieldTwice(choices: readonly SetChoice[]): boolean {
  const fields = choices.flatMap(({ field }) => field ?? [])
  return new Set(fields).size < fields.length
}
