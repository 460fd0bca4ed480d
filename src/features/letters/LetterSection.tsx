import { applicationOf } from '~/domain/dossier/contestOf.ts'
import { type LetterStanding, letterStandings } from '~/domain/dossier/letters/letterStandings.ts'
import type { CaseNumber } from '~/domain/model/ids.ts'
import { letterPagesWords } from '~/i18n/letterPagesWords.ts'
import { letterPaths } from '~/session/letterPaths.ts'
import { sheetIn } from '~/session/sheets.ts'
import { useRound } from '~/session/useRound.ts'
import { useWords } from '~/session/useWords.ts'
import { LinkButton } from '~/ui/button/LinkButton.tsx'
import { DataTable, type TableColumn } from '~/ui/table/DataTable.tsx'
import { letterTitle } from './letterTitle.ts'

/** The letters one applicant may come to get: those that can be written now, and why the others cannot. */
export function LetterSection({ caseNumber }: { readonly caseNumber: CaseNumber }) {
  const { roundId, state } = useRound()
  const words = useWords(letterPagesWords)
  const application = applicationOf(state, caseNumber)
  const sheet = application && sheetIn(state, application.areaId)
  if (!sheet) return null
  const standings = letterStandings(state, sheet, caseNumber)
  const columns: readonly TableColumn<LetterStanding>[] = [
    {
      id: 'letter',
      header: words.column.letter,
      isRowHeader: true,
      width: '46%',
      cell: ({ name }) => letterTitle(name, sheet.setup, words),
    },
    {
      id: 'standing',
      header: words.column.standing,
      cell: ({ name, bar }) =>
        bar ? (
          <span className="secondary">{words.notNow(words.bar[bar])}</span>
        ) : (
          <LinkButton
            look="plain"
            href={letterPaths.letter(roundId, name)}
            name={words.openNamed(letterTitle(name, sheet.setup, words))}
          >
            {words.open}
          </LinkButton>
        ),
    },
  ]
  return (
    <section className="stack">
      <h2>{words.title}</h2>
      <DataTable
        caption={words.caption(application.applicant)}
        columns={columns}
        rows={standings}
        rowKey={({ name }) => `${name.kind} ${name.funderId ?? ''}`}
      />
    </section>
  )
}
