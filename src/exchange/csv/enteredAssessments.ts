import type { EnteredAssessment, PanelPoint } from '~/domain/log/Command.ts'
import { type AssessorId, type CaseNumber, panel } from '~/domain/model/ids.ts'
import type { Setup } from '~/domain/model/Setup.ts'
import { canonicalJson } from '~/lib/canonicalJson.ts'
import { maxRecordBytes } from './applicationOf.ts'
import type { AssessmentRow } from './assessmentRow.ts'

interface Pair {
  readonly caseNumber: CaseNumber
  readonly assessorId: AssessorId
  readonly rows: AssessmentRow[]
}

/** The rows of each pair of application and assessor as one assessment, in the file's order. */
export function enteredAssessments(
  rows: readonly AssessmentRow[],
  setup: Setup,
): readonly EnteredAssessment[] {
  const pairs = new Map<string, Pair>()
  for (const row of rows) {
    const { caseNumber, assessorId } = row
    if (caseNumber === null || assessorId === null || assessorId === panel) continue
    const key = JSON.stringify([caseNumber, assessorId])
    const pair = pairs.get(key) ?? { caseNumber, assessorId, rows: [] }
    pair.rows.push(row)
    pairs.set(key, pair)
  }
  return [...pairs.values()].map((pair) => entered(pair, setup))
}

function entered({ caseNumber, assessorId, rows }: Pair, { criteria }: Setup): EnteredAssessment {
  const answers = criteria.map(({ id }) => {
    const row = rows.find(({ criterionId }) => criterionId === id)
    return { criterionId: id, mark: row?.mark ?? null, remark: row?.remark ?? '' }
  })
  const isComplete = answers.every(({ mark }) => mark !== null)
  const stated = statedHandIn(rows)
  const isHandedIn = isComplete && stated !== false
  if (!isComplete && stated === true) warnOfEarlyHandIn(rows)
  const found = new TextEncoder().encode(canonicalJson(answers)).length
  if (found >= maxRecordBytes) {
    rows[0]?.reader.fault('record-too-large', 'bemærkning', { found, max: maxRecordBytes })
  }
  return { caseNumber, assessorId, answers, isHandedIn }
}

/** What the rows of a pair say together; they may not say both. */
function statedHandIn(rows: readonly AssessmentRow[]): boolean | null {
  const stated = rows.filter(({ isHandedIn }) => isHandedIn !== null)
  const first = stated[0]
  const other = stated.find(({ isHandedIn }) => isHandedIn !== first?.isHandedIn)
  if (first && other) {
    other.reader.fault('hand-in-mixed', 'afleveret', { otherLine: first.reader.line })
  }
  return first?.isHandedIn ?? null
}

function warnOfEarlyHandIn(rows: readonly AssessmentRow[]): void {
  const early = rows.find(({ isHandedIn }) => isHandedIn === true)
  early?.reader.warn('hand-in-incomplete', 'afleveret', {
    found: early.reader.text('bedømmer'),
    caseNumber: early.caseNumber ?? '',
  })
}

/** The panel's own points; a row of the panel that gives nothing changes nothing. */
export const panelPointsIn = (rows: readonly AssessmentRow[]): readonly PanelPoint[] =>
  rows.flatMap(({ caseNumber, assessorId, criterionId, mark, remark }) =>
    assessorId === panel && caseNumber !== null && criterionId !== null && (mark || remark !== '')
      ? [{ caseNumber, criterionId, mark, remark }]
      : [],
  )
