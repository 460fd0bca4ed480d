import { localText } from '~/exchange/document/localText.ts'
import type { AreaSheet, SheetCandidate } from '~/domain/dossier/AreaSheet.ts'
import type { Mark } from '~/domain/model/Assessment.ts'
import { type AssessorId, type CriterionId, panel } from '~/domain/model/ids.ts'
import type { AssessmentRow } from '~/domain/scoring/ScoreTable.ts'
import { fractionText } from '~/exchange/document/fractionText.ts'
import type { Messages } from '~/i18n/da.ts'
import { dash, formatPoint, type Language } from '~/i18n/formats.ts'
import { useVersionNote } from '~/session/useVersionNote.ts'

interface Props {
  readonly sheet: AreaSheet
  readonly candidate: SheetCandidate
  readonly messages: Messages
  readonly language: Language
  readonly nameOf: (assessorId: AssessorId) => string
}

/** Every assessor's point on every criterion, with the means they make; nothing is left out. */
export function PointsTable({ sheet, candidate, messages, language, nameOf }: Props) {
  const { area } = messages
  const { criteria } = sheet
  const versionNote = useVersionNote(candidate.caseNumber)
  return (
    <table className="area-points">
      <caption className="visually-hidden">
        {area.pointsOf(candidate.application.applicant)}
      </caption>
      <thead>
        <tr>
          <th scope="col">{area.assessor}</th>
          {criteria.map(({ id, name }) => (
            <th key={id} scope="col">
              {localText(name, language)}
            </th>
          ))}
          <th scope="col">{area.own}</th>
        </tr>
      </thead>
      <tbody>
        {candidate.rows.map((row) => (
          <tr key={row.assessorId} data-off={!row.isHandedIn || row.isRecused || undefined}>
            <th scope="row">
              {nameOf(row.assessorId)} <RowState row={row} messages={messages} />
              <VersionNote note={versionNote(row.assessorId)} />
            </th>
            {criteria.map(({ id }) => (
              <td key={id}>{markText(row.marks.get(id), messages, language)}</td>
            ))}
            <td>{ownTotal(candidate, row.assessorId, language)}</td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{sheet.setup.basis === 'panel' ? area.panelRow : area.mean}</th>
          {criteria.map(({ id }) => (
            <td key={id}>{meanText(candidate, id, language)}</td>
          ))}
          <td>{candidate.score.total && fractionText(candidate.score.total, language)}</td>
        </tr>
      </tfoot>
    </table>
  )
}

function RowState({ row, messages }: { readonly row: AssessmentRow; readonly messages: Messages }) {
  if (row.isRecused) return <span className="note">({messages.area.recused})</span>
  if (!row.isHandedIn) return <span className="note">({messages.area.notHandedIn})</span>
  return null
}

function VersionNote({ note }: { readonly note: string | null }) {
  return note !== null && <span className="note area-version-note">{note}</span>
}

function markText(mark: Mark | undefined, { area }: Messages, language: Language) {
  if (!mark) return <span className="area-missing">{area.notScored}</span>
  if (mark.state === 'scored') return formatPoint(mark.points, language)
  return mark.state === 'abstained' ? area.abstained : area.notApplicable
}

/** "4 + 4 + 5 = 13, 13 / 3 = 4,33" in one line; the panel's own point stands alone. */
function meanText({ score }: SheetCandidate, criterionId: CriterionId, language: Language) {
  const criterion = score.criteria.find((entry) => entry.criterionId === criterionId)
  if (!criterion?.mean) return dash
  const mean = fractionText(criterion.mean, language)
  if (criterion.counted.some(({ assessorId }) => assessorId === panel)) return mean
  const sum = criterion.counted.reduce((total, { points }) => total + points, 0)
  return (
    <>
      <span className="note">
        {formatPoint(sum, language)} / {criterion.counted.length} =
      </span>{' '}
      {mean}
    </>
  )
}

function ownTotal({ score }: SheetCandidate, assessorId: AssessorId, language: Language) {
  const total = score.ownTotals.find((own) => own.assessorId === assessorId)?.total
  return total ? fractionText(total, language) : dash
}
