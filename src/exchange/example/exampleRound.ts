import type { EnteredAssessment, PanelPoint, Ruling } from '~/domain/log/Command.ts'
import type { Application } from '~/domain/model/Application.ts'
import type { Assessor } from '~/domain/model/Assessor.ts'
import type { Setup } from '~/domain/model/Setup.ts'
import { compareNatural } from '~/lib/compareNatural.ts'
import { emergingApplications } from './applicationsEmerging.ts'
import { energyApplications } from './applicationsEnergy.ts'
import { industryApplications } from './applicationsIndustry.ts'
import { natureApplications } from './applicationsNature.ts'
import { peopleApplications } from './applicationsPeople.ts'
import { emergingAssessments } from './assessmentsEmerging.ts'
import { industryAssessments } from './assessmentsIndustry.ts'
import { natureAssessments } from './assessmentsNature.ts'
import { peopleAssessments } from './assessmentsPeople.ts'
import { exampleAssessors } from './exampleAssessors.ts'
import { exampleRulings } from './exampleRulings.ts'
import { innovationskraft } from './innovationskraft.ts'

/** A whole round as it stands before the meeting, ready to be recorded or written to files. */
export interface ExampleRound {
  readonly setup: Setup
  readonly assessors: readonly Assessor[]
  readonly applications: readonly Application[]
  readonly assessments: readonly EnteredAssessment[]
  readonly rulings: readonly Ruling[]
  readonly panelPoints: readonly PanelPoint[]
}

/** The template with thresholds, for the example has somebody below one. */
const setup: Setup = {
  ...innovationskraft,
  title: 'Eksempelrunde: Innovationskraft 2021-2024 (opdigtede navne)',
  criteria: innovationskraft.criteria.map((criterion) => ({
    ...criterion,
    threshold: criterion.id === 'groen' ? 2 : null,
  })),
  overallThreshold: 2.5,
  letters: {
    authority: 'Eksempelstyrelsen (opdigtet)',
    recipient: innovationskraft.letters?.recipient ?? null,
    legalBasis: innovationskraft.letters?.legalBasis ?? null,
    complaint:
      'Eksempeltekst: Her skriver myndigheden, om og hvor der kan klages over afgørelsen, og inden hvilken frist.',
  },
}

/**
 * The example round. Every organisation, person, CVR number and amount asked is made up; only the
 * municipalities are real. Shape: applications by case number, as a portal would list them.
 */
export const exampleRound: ExampleRound = {
  setup,
  assessors: exampleAssessors,
  applications: [
    ...natureApplications,
    ...energyApplications,
    ...peopleApplications,
    ...industryApplications,
    ...emergingApplications,
  ].toSorted((a, b) => compareNatural(a.caseNumber, b.caseNumber)),
  assessments: [
    ...natureAssessments,
    ...peopleAssessments,
    ...industryAssessments,
    ...emergingAssessments,
  ],
  rulings: exampleRulings,
  panelPoints: [],
}
