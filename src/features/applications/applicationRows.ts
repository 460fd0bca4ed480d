import { applicationOf, contestOf, setupOf } from '~/domain/dossier/contestOf.ts'
import { type FormalFinding, formalFindings } from '~/domain/eligibility/formalFindings.ts'
import { isDisputed } from '~/domain/log/Register.ts'
import type { RoundState } from '~/domain/log/RoundState.ts'
import type { Application } from '~/domain/model/Application.ts'
import type { AreaId, CaseNumber } from '~/domain/model/ids.ts'
import type { Candidate } from '~/domain/ranking/Candidate.ts'
import { rankArea } from '~/domain/ranking/rankArea.ts'
import { compareNatural } from '~/lib/compareNatural.ts'
import { type YearlyAmounts, yearlyAmounts } from './yearlyAmounts.ts'

/** One application as the list shows it. */
export interface ApplicationRow {
  readonly application: Application
  /** The area's name in the reader's language. */
  readonly areaName: string
  readonly yearly: YearlyAmounts | null
  readonly findings: readonly FormalFinding[]
  /** Undefined where its area is no longer in the round. */
  readonly candidate: Candidate | undefined
  /** Two versions, or two rulings, that somebody has to choose between. */
  readonly isDisputed: boolean
}

/** Every application of the round by case number. */
export function applicationRows(
  state: RoundState,
  areaNameOf: (areaId: AreaId) => string,
): readonly ApplicationRow[] {
  const setup = setupOf(state)
  if (!setup) return []
  const candidates = new Map<CaseNumber, Candidate>(
    setup.areas.flatMap((area) =>
      rankArea(contestOf(state, setup, area)).map((one) => [one.caseNumber, one] as const),
    ),
  )
  return [...state.applications]
    .flatMap(([caseNumber, facts]): readonly ApplicationRow[] => {
      const application = applicationOf(state, caseNumber)
      if (!application) return []
      return [
        {
          application,
          areaName: areaNameOf(application.areaId),
          yearly: yearlyAmounts(application, setup),
          findings: formalFindings(application, setup.deadline),
          candidate: candidates.get(caseNumber),
          isDisputed: isDisputed(facts.record) || isDisputed(facts.status),
        },
      ]
    })
    .toSorted((a, b) => compareNatural(a.application.caseNumber, b.application.caseNumber))
}

export interface ApplicationFilter {
  readonly area: string | null
  readonly text: string
}

/** The rows of an area whose names, numbers and places hold every word that is looked for. */
export function filteredRows(
  rows: readonly ApplicationRow[],
  { area, text }: ApplicationFilter,
): readonly ApplicationRow[] {
  const words = comparable(text).split(/\s+/).filter(Boolean)
  return rows.filter((row) => {
    if (area !== null && row.application.areaId !== area) return false
    const content = comparable(searchedText(row))
    return words.every((word) => content.includes(word))
  })
}

const searchedText = ({ application, areaName }: ApplicationRow): string =>
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
