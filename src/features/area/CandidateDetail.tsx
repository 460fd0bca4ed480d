import type { AreaSheet, SheetCandidate } from '~/domain/dossier/AreaSheet.ts'
import { applicantIn } from '~/exchange/document/applicantIn.ts'
import { criterionName } from '~/exchange/document/criterionName.ts'
import type { AssessorId } from '~/domain/model/ids.ts'
import type { Messages } from '~/i18n/da.ts'
import type { Language } from '~/i18n/formats.ts'
import { Sum } from '~/ui/page/Sum.tsx'
import { FormalChecks } from './FormalChecks.tsx'
import { PointsTable } from './PointsTable.tsx'
import { totalLines } from './sumLines.ts'

interface Props {
  readonly sheet: AreaSheet
  readonly candidate: SheetCandidate
  readonly messages: Messages
  readonly language: Language
  readonly nameOf: (assessorId: AssessorId) => string
}

/** What stands under an opened row: the sum, everybody's points, the checks, ties that were broken. */
export function CandidateDetail({ sheet, candidate, messages, language, nameOf }: Props) {
  const { area } = messages
  return (
    <div className="area-detail">
      <section>
        <h3>{area.arithmetic}</h3>
        <Sum lines={totalLines(sheet, candidate, messages, language)} />
        <TieBreaks {...{ sheet, candidate, messages, language, nameOf }} />
      </section>
      <section>
        <h3>{area.points}</h3>
        <PointsTable {...{ sheet, candidate, messages, language, nameOf }} />
      </section>
      <section>
        <h3>{area.checksTitle}</h3>
        <FormalChecks {...{ candidate, messages, language }} />
      </section>
    </div>
  )
}

function TieBreaks({ sheet, candidate, messages, language }: Props) {
  if (candidate.tieBreaks.length === 0) return null
  return (
    <>
      <h3>{messages.area.tieBreakTitle}</h3>
      <ul className="note">
        {candidate.tieBreaks.map(({ criterionId, against }) => {
          const name = criterionName(sheet.setup, criterionId, language)
          return <li key={against}>{messages.area.tieBreak(name, applicantIn(sheet)(against))}</li>
        })}
      </ul>
    </>
  )
}
