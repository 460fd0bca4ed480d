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

/** More names than this are told as so many others; the opened row names them all. */
const namesShown = 3

/** One row an area: what is missing there, and whether it could change who is in front. */
export function AreaProgressTable({ areas }: { readonly areas: readonly AreaProgress[] }) {
  const { roundId } = useRound()
  const { messages, language } = useMessages()
  const nameOf = useAssessorName()
  const { areas: words } = messages.panel.board
  const [open, setOpen] = useState<string | null>(null)
  const someNames = (ids: readonly AssessorId[]): string => {
    const rest = ids.length - namesShown
    const shown = rest > 1 ? ids.slice(0, namesShown) : ids
    return formatList([...shown.map(nameOf), ...(rest > 1 ? [words.others(rest)] : [])], language)
  }
  const outcomeText = ({ sheet, outcome }: AreaProgress): string => {
    const isShort = sheet.selection.verdict === 'too-few'
    if (outcome.kind === 'nothing-missing' && isShort) return words.outcome.short
    if (outcome.kind !== 'open') return words.outcome[outcome.kind]
    const { decisive, together } = outcome
    if (decisive.length === 0) return words.outcome.together(someNames(together))
    const can = decisive.length === 1 ? words.outcome.alone : words.outcome.each
    const besides = together.length > 0 ? [words.outcome.besides(someNames(together))] : []
    return [can(someNames(decisive)), ...besides].join('; ')
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
      cell: ({ sheet }) => {
        const missing = sheet.candidates.flatMap(({ isEligible, score }) =>
          isEligible ? score.missingFrom : [],
        )
        return missing.length === 0
          ? 0
          : words.missingNames(missing.length, someNames([...new Set(missing)]))
      },
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
      width: '34%',
      cell: (progress) => (
        <span className="board-outcome">
          <DiscWord shape={progress.outcome.kind === 'open' ? 'dashed' : 'full'}>
            <bdi>{outcomeText(progress)}</bdi>
          </DiscWord>
        </span>
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
      below={(progress) =>
        open === progress.sheet.area.id ? <Applications {...progress} /> : undefined
      }
    />
  )
}

/** What each application of an area has, and whose assessments are still to come. */
function Applications({ sheet, outcome }: AreaProgress) {
  const { roundId } = useRound()
  const { messages, language } = useMessages()
  const nameOf = useAssessorName()
  const { areas: words } = messages.panel.board
  const rivals = outcome.kind === 'open' ? outcome.rivals : []
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
            {rivals.includes(caseNumber) && ` · ${words.mayCome}`}
            {recused.length > 0 && ` · ${words.recused(formatList(recused.map(nameOf), language))}`}
          </span>
        </li>
      ))}
    </ul>
  )
}
