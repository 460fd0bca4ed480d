import { applicationOf, contestOf, setupOf } from '~/domain/dossier/contestOf.ts'
import { formalChecksOf, type RuledCheck } from '~/domain/dossier/formalChecksOf.ts'
import { isDisputed } from '~/domain/log/Register.ts'
import type { RoundState } from '~/domain/log/RoundState.ts'
import type { Application } from '~/domain/model/Application.ts'
import type { AreaId } from '~/domain/model/ids.ts'
import type { Candidate, CandidateState } from '~/domain/ranking/Candidate.ts'
import { candidateOf } from '~/domain/ranking/candidateOf.ts'
import { compareNatural } from '~/lib/compareNatural.ts'
import { mapSteps, type Steps } from '~/lib/steps.ts'
import { type YearlyAmounts, yearlyAmounts } from './yearlyAmounts.ts'

/** One application as the list shows it. */
export interface ApplicationRow {
  readonly application: Application
  /** The area's name in the reader's language. */
  readonly areaName: string
  /** All that a search looks in, made comparable once. */
  readonly searched: string
  readonly yearly: YearlyAmounts | null
  readonly checks: readonly RuledCheck[]
  /** Its numbers and its state, without a rank; undefined where its area is no longer in the round. */
  readonly candidate: Candidate | undefined
  /** Two versions, or two rulings, that somebody has to choose between. */
  readonly isDisputed: boolean
}

/**
 * Every application of the round by case number, with stops. Each is judged by itself: the list
 * shows no rank, so no area is ranked for it.
 */
export function* applicationRowSteps(
  state: RoundState,
  areaNameOf: (areaId: AreaId) => string,
): Steps<readonly ApplicationRow[]> {
  const setup = setupOf(state)
  if (!setup) return []
  const contests = yield* mapSteps(setup.areas, (area) => contestOf(state, setup, area))
  const places = new Map(
    contests.flatMap((contest) =>
      contest.contenders.map(
        (contender) => [contender.caseNumber, { contest, contender }] as const,
      ),
    ),
  )
  yield
  const rows = yield* mapSteps([...state.applications], ([caseNumber, facts]) => {
    const application = applicationOf(state, caseNumber)
    if (!application) return []
    const place = places.get(caseNumber)
    const areaName = areaNameOf(application.areaId)
    return [
      {
        application,
        areaName,
        searched: comparable(searchedText(application, areaName)),
        yearly: yearlyAmounts(application, setup),
        checks: formalChecksOf(facts, application, setup.deadline),
        candidate: place && candidateOf(place.contest, place.contender),
        isDisputed: isDisputed(facts.record) || isDisputed(facts.status),
      },
    ]
  })
  yield
  return rows
    .flat()
    .toSorted((a, b) => compareNatural(a.application.caseNumber, b.application.caseNumber))
}

/** What the list is narrowed to. */
export interface ApplicationFilter {
  readonly area: string | null
  readonly state: CandidateState | null
  readonly text: string
}

/** The rows of an area and in a state whose names, numbers and places hold every word looked for. */
export function filteredRows(
  rows: readonly ApplicationRow[],
  { area, state, text }: ApplicationFilter,
): readonly ApplicationRow[] {
  const words = comparable(text).split(/\s+/).filter(Boolean)
  return rows.filter(
    (row) =>
      (area === null || row.application.areaId === area) &&
      (state === null || row.candidate?.state === state) &&
      words.every((word) => row.searched.includes(word)),
  )
}

const searchedText = (application: Application, areaName: string): string =>
  [
    application.caseNumber,
    application.applicant,
    application.title,
    application.cvr,
    application.headquarters,
    application.proposedField,
    areaName,
  ].join(' ')

/** Without capitals; å and aa are one letter in a Danish name. */
const comparable = (text: string): string =>
  text.normalize('NFC').toLowerCase().replaceAll('aa', 'å')
