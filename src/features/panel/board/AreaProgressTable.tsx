import { useState } from 'react'
import type { AreaSheet } from '~/domain/dossier/AreaSheet.ts'
import type { OpenOutcome } from '~/domain/dossier/openOutcome.ts'
import type { AssessorId } from '~/domain/model/ids.ts'
import { localText } from '~/exchange/document/localText.ts'
import { verdictText } from '~/exchange/document/verdictText.ts'
import { formatList } from '~/i18n/formats.ts'
import { paths } from '~/session/paths.ts'
import { useAssessorName } from '~/session/useAssessorName.ts'
import { useMessages } from '~/session/useMessages.ts'
import { useRound } from '~/session/useRound.ts'
import { verdictShape } from '~/session/verdictShape.ts'
import { Button } from '~/ui/button/Button.tsx'
import { DiscWord } from '~/ui/mark/DiscWord.tsx'
import { DataTable, type TableColumn } from '~/ui/table/DataTable.tsx'

export interface AreaProgress {
  readonly sheet: AreaSheet
  readonly outcome: OpenOutcome
}

/** One row an area: what is missing there, and whether it could change who is in front. */
export function AreaProgressTable({ areas }: { readonly areas: readonly AreaProgress[] }) {
  const { roundId } = useRound()
  const { messages, language } = useMessages()
  const nameOf = useAssessorName()
  const { areas: words } = messages.panel.board
  const [open, setOpen] = useState<string | null>(null)
  const outcomeText = ({ sheet, outcome }: AreaProgress): string => {
    const isShort = sheet.selection.verdict === 'too-few'
    if (outcome.kind === 'nothing-missing' && isShort) return words.outcome.short
    if (outcome.kind !== 'open') return words.outcome[outcome.kind]
    const names = (ids: readonly AssessorId[]) => formatList(ids.map(nameOf), language)
    return outcome.decisive.length > 0
      ? words.outcome.decisive(names(outcome.decisive))
      : words.outcome.together(names(outcome.together))
  }
  const columns: readonly TableColumn<AreaProgress>[] = [
    {
      id: 'area',
      header: words.area,
      isRowHeader: true,
      cell: ({ sheet: { area } }) => (
        <a href={paths.area(roundId, area.id)}>{localText(area.name, language)}</a>
      ),
    },
    {
      id: 'quorum',
      header: words.quorum,
      cell: ({ sheet }) => {
        const eligible = sheet.candidates.filter(({ isEligible }) => isEligible)
        const enough = eligible.filter(
          ({ score }) => score.countingAssessments >= sheet.setup.quorum,
        )
        return words.of(enough.length, eligible.length)
      },
    },
    {
      id: 'missing',
      header: words.missing,
      align: 'end',
      cell: ({ sheet }) =>
        sheet.candidates.reduce((sum, { score }) => sum + score.missingFrom.length, 0),
    },
    {
      id: 'verdict',
      header: words.verdict,
      cell: ({ sheet }) => (
        <DiscWord shape={verdictShape[sheet.selection.verdict]}>
          {verdictText(sheet.selection.verdict, messages)}
        </DiscWord>
      ),
    },
    {
      id: 'outcome',
      header: words.change,
      width: '36%',
      cell: (progress) => (
        <DiscWord shape={progress.outcome.kind === 'open' ? 'dashed' : 'full'}>
          <bdi>{outcomeText(progress)}</bdi>
        </DiscWord>
      ),
    },
    {
      id: 'open',
      header: <span className="visually-hidden">{words.show}</span>,
      align: 'end',
      cell: ({ sheet: { area } }) => (
        <Button
          look="plain"
          icon={open === area.id ? 'chevron-up' : 'chevron-down'}
          aria-expanded={open === area.id}
          aria-label={words.showNamed(localText(area.name, language))}
          onPress={() => setOpen(open === area.id ? null : area.id)}
        >
          {words.show}
        </Button>
      ),
    },
  ]
  return (
    <DataTable
      caption={words.caption}
      columns={columns}
      rows={areas}
      rowKey={({ sheet }) => sheet.area.id}
      below={({ sheet }) => (open === sheet.area.id ? <Applications sheet={sheet} /> : undefined)}
    />
  )
}

/** What each application of an area has, and whose assessments are still to come. */
function Applications({ sheet }: { readonly sheet: AreaSheet }) {
  const { roundId } = useRound()
  const { messages, language } = useMessages()
  const nameOf = useAssessorName()
  const { areas: words } = messages.panel.board
  return (
    <ul className="board-applications">
      {sheet.candidates.map(({ caseNumber, application, score, recused }) => (
        <li key={caseNumber}>
          <a href={paths.application(roundId, caseNumber)}>
            <bdi>{application.applicant}</bdi>
          </a>{' '}
          <span className="secondary">
            {words.has(score.countingAssessments, sheet.setup.quorum)}
            {score.missingFrom.length > 0 &&
              ` · ${words.missingFrom(formatList(score.missingFrom.map(nameOf), language))}`}
            {recused.length > 0 && ` · ${words.recused(formatList(recused.map(nameOf), language))}`}
          </span>
        </li>
      ))}
    </ul>
  )
}
