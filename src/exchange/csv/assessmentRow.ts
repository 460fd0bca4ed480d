import { type Mark, remarkSchema } from '~/domain/model/Assessment.ts'
import { type AssessorId, type CaseNumber, type CriterionId, panel } from '~/domain/model/ids.ts'
import type { Criterion, Setup } from '~/domain/model/Setup.ts'
import type { AssessorNames } from './assessorsIn.ts'
import { knownNames } from './FileFault.ts'
import { headingKey } from './headingKey.ts'
import { readMark } from './readMark.ts'
import { optionalText, requiredText, type RowReader } from './RowReader.ts'

/** One row of the list; what could not be read is null or empty, and told as a fault. */
export interface AssessmentRow {
  readonly reader: RowReader
  readonly caseNumber: CaseNumber | null
  readonly assessorId: AssessorId | null
  readonly criterionId: CriterionId | null
  readonly mark: Mark | null
  readonly remark: string
  /** What the column `afleveret` says; null where it says nothing. */
  readonly isHandedIn: boolean | null
}

export interface AssessmentContext {
  readonly setup: Setup
  readonly caseNumbers: ReadonlySet<CaseNumber>
  readonly assessors: AssessorNames
  readonly criteria: ReadonlyMap<string, CriterionId>
}

const maxRemark = 5000

export function assessmentRow(reader: RowReader, context: AssessmentContext): AssessmentRow {
  const caseNumber = caseIn(reader, context.caseNumbers)
  const isPanel = headingKey(reader.text('bedømmer')) === panel
  const assessorId = isPanel ? panel : context.assessors.idIn(reader)
  const criterion = criterionIn(reader, context, isPanel)
  const remark = optionalText(reader, 'bemærkning', maxRemark) ?? ''
  return {
    reader,
    caseNumber,
    assessorId,
    criterionId: criterion?.id ?? null,
    mark: criterion ? markIn(reader, criterion, context.setup) : null,
    remark: remarkSchema.safeParse(remark).success ? remark : '',
    isHandedIn: handInOf(reader),
  }
}

/** The application a row is about; null where a fault was told. */
export function caseIn(reader: RowReader, caseNumbers: ReadonlySet<CaseNumber>): CaseNumber | null {
  const found = requiredText(reader, 'sagsnummer', 60).trim() as CaseNumber
  if (found === '') return null
  if (caseNumbers.has(found)) return found
  reader.fault('unknown-case', 'sagsnummer', { found })
  return null
}

/** A row without a criterion says only that somebody is to assess something. */
function criterionIn(
  reader: RowReader,
  { setup, criteria }: AssessmentContext,
  isPanel: boolean,
): Criterion | null {
  const found = reader.text('kriterium').trim()
  if (found === '') {
    const saysMore = `${reader.text('point')}${reader.text('bemærkning')}`.trim() !== ''
    if (saysMore || isPanel) reader.fault('criterion-missing', 'kriterium')
    return null
  }
  const id = criteria.get(headingKey(found))
  const criterion = setup.criteria.find((one) => one.id === id)
  if (criterion) return criterion
  const known = knownNames(setup.criteria.map((one) => one.id))
  reader.fault('unknown-criterion', 'kriterium', { found, known })
  return null
}

function markIn(reader: RowReader, criterion: Criterion, { scale }: Setup): Mark | null {
  const found = reader.text('point').trim()
  const mark = readMark(found, criterion, scale)
  if (mark.ok) return mark.value
  const { min, max, step } = scale
  const values = { found, criterion: criterion.name.da, min, max, step }
  for (const code of mark.faults) reader.fault(code, 'point', values)
  return null
}

function handInOf(reader: RowReader): boolean | null {
  const found = headingKey(reader.text('afleveret'))
  if (found === '') return null
  if (found !== 'ja' && found !== 'nej') reader.fault('hand-in-unreadable', 'afleveret', { found })
  return found === 'ja'
}
