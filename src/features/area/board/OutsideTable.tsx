import type { AreaSheet, SheetCandidate } from '~/domain/dossier/AreaSheet.ts'
import type { RoundId } from '~/domain/model/ids.ts'
import { fractionText } from '~/exchange/document/fractionText.ts'
import { localText } from '~/exchange/document/localText.ts'
import { candidateStateText, stateReasonText } from '~/exchange/document/stateText.ts'
import type { LookedAt } from '~/features/area/AreaAddress.ts'
import type { Messages } from '~/i18n/da.ts'
import type { Language } from '~/i18n/formats.ts'
import { paths } from '~/session/paths.ts'
import { useMessages } from '~/session/useMessages.ts'
import { useRound } from '~/session/useRound.ts'
import { DataTable, type TableColumn } from '~/ui/table/DataTable.tsx'
import { ApplicantToggle } from './ApplicantToggle.tsx'
import { CandidateFacts } from './CandidateFacts.tsx'

interface Props extends LookedAt {
  readonly sheet: AreaSheet
}

/** Everything that is not on the ranking, each with its reason: nothing disappears [RK1]. */
export function OutsideTable({ sheet, address, onAddress }: Props) {
  const { roundId } = useRound()
  const { messages, language } = useMessages()
  const outside = sheet.candidates.filter(({ state }) => state !== 'ranked')
  if (outside.length === 0) return null
  const isOpen = ({ caseNumber }: SheetCandidate) => caseNumber === address.raekke
  const onToggle = (candidate: SheetCandidate) =>
    onAddress({ raekke: isOpen(candidate) ? undefined : candidate.caseNumber })
  return (
    <section className="stack">
      <h2>{messages.area.outsideTitle}</h2>
      <DataTable
        caption={messages.area.outsideOf(localText(sheet.area.name, language))}
        columns={outsideColumns({ sheet, roundId, messages, language, isOpen, onToggle })}
        rows={outside}
        below={(candidate) =>
          isOpen(candidate) ? <CandidateFacts {...{ sheet, candidate }} /> : undefined
        }
        rowKey={({ caseNumber }) => caseNumber}
      />
    </section>
  )
}

interface Context {
  readonly sheet: AreaSheet
  readonly roundId: RoundId
  readonly messages: Messages
  readonly language: Language
  readonly isOpen: (candidate: SheetCandidate) => boolean
  readonly onToggle: (candidate: SheetCandidate) => void
}

function outsideColumns({
  sheet,
  roundId,
  messages,
  language,
  isOpen,
  onToggle,
}: Context): readonly TableColumn<SheetCandidate>[] {
  const { column, boundsRange } = messages.area
  const show = (value: SheetCandidate['score']['bounds']['low']) => fractionText(value, language)
  return [
    {
      id: 'case',
      header: column.caseNumber,
      width: '104px',
      cell: ({ caseNumber }) => <a href={paths.application(roundId, caseNumber)}>{caseNumber}</a>,
    },
    {
      id: 'applicant',
      header: column.applicant,
      width: '26%',
      isRowHeader: true,
      cell: (candidate) => (
        <ApplicantToggle
          {...{ candidate, messages }}
          onToggle={() => onToggle(candidate)}
          isOpen={isOpen(candidate)}
          field={sheet.area.kind === 'open' ? candidate.proposedField : null}
        />
      ),
    },
    {
      id: 'state',
      header: column.state,
      width: '132px',
      cell: (candidate) => candidateStateText(candidate, messages),
    },
    {
      id: 'reason',
      header: column.reason,
      cell: (candidate) =>
        candidate.reasons
          .map((reason) => stateReasonText(reason, sheet, candidate, messages, language))
          .join('; '),
    },
    {
      id: 'bounds',
      header: column.bounds,
      width: '96px',
      align: 'end',
      cell: ({ state, score: { bounds } }) =>
        state === 'incomplete' ? boundsRange(show(bounds.low), show(bounds.high)) : '',
    },
  ]
}
