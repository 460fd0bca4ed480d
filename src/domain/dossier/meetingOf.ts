import { type Entry, settled } from '~/domain/log/Register.ts'
import type { RoundState } from '~/domain/log/RoundState.ts'
import type { Answer } from '~/domain/model/Assessment.ts'
import { type Discussion, emptyDiscussion, type PanelView } from '~/domain/model/PanelView.ts'
import type { AssessorId, CaseNumber, CriterionId } from '~/domain/model/ids.ts'
import { rankArea } from '~/domain/ranking/rankArea.ts'
import { decisivePoints } from '~/domain/selection/decisivePoint.ts'
import type { DecisivePoint } from '~/domain/selection/Selection.ts'
import type { AreaSheet } from './AreaSheet.ts'
import { contestOf } from './contestOf.ts'
import { dissentOf, type OwnOrder } from './dissentOf.ts'
import { type Duel, duelOf } from './duelOf.ts'

/** Somebody who is out of an area, and what they were ruled recused from. */
export interface LeftRoom {
  readonly personId: AssessorId
  readonly rulings: readonly { readonly caseNumber: CaseNumber; readonly reason: string }[]
}

export interface GivenRemark {
  readonly caseNumber: CaseNumber
  readonly criterionId: CriterionId
  readonly assessorId: AssessorId
  readonly remark: string
}

/** What a meeting has before it on one area, beside the sheet it works from. */
export interface MeetingSheet {
  readonly sheet: AreaSheet
  readonly duel: Duel | null
  /** Points that decide the area by one step, the first of them by the order of SE2. */
  readonly flips: readonly DecisivePoint[]
  /** There are more of them than these. */
  readonly hasMoreFlips: boolean
  readonly dissent: readonly OwnOrder[]
  readonly leftRoom: readonly LeftRoom[]
  /** Remarks that count, by application, criterion and assessor. */
  readonly remarks: readonly GivenRemark[]
  /** What the panel has said; two entries are a disagreement, none is no view yet. */
  readonly views: readonly Entry<PanelView>[]
  /** The view was given on another ranking than this one. */
  readonly isViewStale: boolean
  readonly discussion: Discussion
  readonly isDiscussionDisputed: boolean
  readonly panelAnswers: ReadonlyMap<CaseNumber, ReadonlyMap<CriterionId, Answer>>
}

const mostFlips = 20

/** The sheet of an area as a meeting goes through it. */
export function meetingOf(state: RoundState, sheet: AreaSheet): MeetingSheet {
  const contest = contestOf(state, sheet.setup, sheet.area)
  const facts = state.areas.get(sheet.area.id)
  const duel = duelOf(sheet)
  const [flips, hasMoreFlips] = sheet.selection.closest
    ? firstOf(decisivePoints(contest, rankArea(contest)), mostFlips)
    : [[], false]
  const views = (facts?.panelView.heads ?? []).filter(({ value }) => value.choice !== 'undecided')
  return {
    sheet,
    duel,
    flips,
    hasMoreFlips,
    dissent: duel ? dissentOf(sheet, duel.first, duel.second) : [],
    leftRoom: leftRoomOf(state, sheet),
    remarks: remarksIn(state, sheet),
    views,
    isViewStale: views.some(({ value }) => value.digest !== sheet.digest),
    discussion: settled(facts?.discussion) ?? emptyDiscussion,
    isDiscussionDisputed: (facts?.discussion.heads.length ?? 0) > 1,
    panelAnswers: new Map(
      sheet.candidates.map(({ caseNumber }) => [caseNumber, panelAnswersOf(state, caseNumber)]),
    ),
  }
}

function firstOf<Item>(items: Iterable<Item>, most: number): [readonly Item[], boolean] {
  const first: Item[] = []
  for (const item of items) {
    if (first.length === most) return [first, true]
    first.push(item)
  }
  return [first, false]
}

function leftRoomOf(state: RoundState, { candidates }: AreaSheet): readonly LeftRoom[] {
  const rulings = new Map<AssessorId, LeftRoom['rulings'][number][]>()
  for (const { caseNumber } of candidates) {
    for (const [personId, register] of state.applications.get(caseNumber)?.recusals ?? []) {
      // Two rulings that disagree keep one out [RC1].
      const ruling = register.heads.find(({ value }) => value.isRecused)
      if (!ruling) continue
      const known = rulings.get(personId) ?? []
      rulings.set(personId, [...known, { caseNumber, reason: ruling.value.reason }])
    }
  }
  return [...rulings]
    .map(([personId, all]) => ({ personId, rulings: all }))
    .toSorted((a, b) => (a.personId < b.personId ? -1 : 1))
}

function remarksIn(state: RoundState, { candidates, criteria }: AreaSheet): readonly GivenRemark[] {
  return candidates.flatMap(({ caseNumber, rows }) => {
    const counting = rows.filter(({ isHandedIn, isRecused }) => isHandedIn && !isRecused)
    return criteria.flatMap(({ id: criterionId }) =>
      counting.flatMap(({ assessorId }) => {
        const assessment = settled(state.applications.get(caseNumber)?.assessments.get(assessorId))
        const answer = assessment?.answers.find((each) => each.criterionId === criterionId)
        const remark = answer?.remark.trim() ?? ''
        return remark === '' ? [] : [{ caseNumber, criterionId, assessorId, remark }]
      }),
    )
  })
}

const panelAnswersOf = (
  state: RoundState,
  caseNumber: CaseNumber,
): ReadonlyMap<CriterionId, Answer> =>
  new Map(
    [...(state.applications.get(caseNumber)?.panelPoints ?? [])].flatMap(
      ([criterionId, register]) => {
        const answer = settled(register)
        return answer ? [[criterionId, answer] as const] : []
      },
    ),
  )
