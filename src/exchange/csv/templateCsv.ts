import { applicationSchema } from '~/domain/model/Application.ts'
import type { Setup } from '~/domain/model/Setup.ts'
import { applicationsCsv } from './applicationsCsv.ts'
import { writeCsv } from './writeCsv.ts'

/** The words of the made-up row. */
export interface TemplateExample {
  readonly caseNumber: string
  readonly title: string
  readonly applicant: string
  readonly headquarters: string
  readonly branches: readonly string[]
  readonly board: readonly string[]
  readonly partners: readonly string[]
  readonly summary: string
  readonly assessor: string
  readonly remark: string
  readonly reason: string
}

/** Erhvervsstyrelsen's own example of a number that passes its check. */
const exampleCvr = '13748136'

/**
 * A file to fill in for each kind of list: our heading, and one made-up row that shows how. The row
 * is for people: it names a case the round does not have, or says itself that it is to be deleted.
 */
export function templateCsv(
  kind: 'applications' | 'assessments' | 'rulings',
  setup: Setup,
  example: TemplateExample,
): string {
  const { caseNumber, assessor, remark, reason } = example
  if (kind === 'applications') return applicationTemplate(setup, example)
  if (kind === 'rulings') {
    const header = ['sagsnummer', 'bedømmer', 'afgørelse', 'grund']
    return writeCsv(header, [[caseNumber, assessor, 'inhabil', reason]], 'excel')
  }
  const header = ['sagsnummer', 'bedømmer', 'kriterium', 'point', 'bemærkning', 'afleveret']
  const rows = setup.criteria.map(({ id }, index) => [
    caseNumber,
    assessor,
    id,
    setup.scale.max,
    index === 0 ? remark : null,
    'ja',
  ])
  return writeCsv(header, rows, 'excel')
}

function applicationTemplate(setup: Setup, example: TemplateExample): string {
  const { caseNumber, title, applicant, headquarters, branches, board, partners, summary } = example
  const application = applicationSchema.parse({
    caseNumber,
    title,
    applicant,
    headquarters,
    summary,
    cvr: exampleCvr,
    areaId: setup.areas[0]?.id,
    branches: [...branches],
    board: [...board],
    partners: [...partners],
    submittedAt: setup.deadline,
    legalForm: 'met',
    boardBusiness: 'met',
    boardKnowledge: 'met',
    goldLabel: 'plan',
    proposedField: null,
    amounts: setup.funders.flatMap(({ id, frames }) =>
      frames.map(({ year }) => ({ funderId: id, year, amount: 500_000_000 })),
    ),
    texts: [],
  })
  return applicationsCsv([application], setup)
}
