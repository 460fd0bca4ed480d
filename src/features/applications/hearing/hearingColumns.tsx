import type { HearingCase } from '~/domain/dossier/hearingCasesOf.ts'
import type { CaseNumber, RoundId } from '~/domain/model/ids.ts'
import type { Setup } from '~/domain/model/Setup.ts'
import { areaName } from '~/exchange/document/areaName.ts'
import type { HearingWords } from '~/i18n/da/hearing.ts'
import { compareDanish, type Language } from '~/i18n/formats.ts'
import { paths } from '~/session/paths.ts'
import { Button } from '~/ui/button/Button.tsx'
import { CellCheck } from '~/ui/form/CellCheck.tsx'
import type { TableColumn } from '~/ui/table/DataTable.tsx'
import { HearingEffect } from './HearingEffect.tsx'
import { HearingStanding } from './HearingStanding.tsx'

interface Options {
  readonly roundId: RoundId
  readonly setup: Setup
  readonly words: HearingWords
  readonly language: Language
  readonly isWritable: boolean
  readonly chosen: ReadonlySet<CaseNumber>
  readonly onChoose: (caseNumber: CaseNumber, isChosen: boolean) => void
  readonly onRecord: (one: HearingCase) => void
}

/** Who it is about, where the hearing stands, what it came to, and what can be done. */
export function hearingColumns(options: Options): readonly TableColumn<HearingCase>[] {
  const { roundId, setup, words, language, isWritable, chosen, onChoose, onRecord } = options
  const areaOf = ({ application }: HearingCase) => areaName(setup, application.areaId, language)
  return [
    {
      id: 'choose',
      header: <span className="visually-hidden">{words.column.choose}</span>,
      width: '36px',
      cell: ({ application: { caseNumber, applicant }, isWithdrawn }) =>
        isWritable && !isWithdrawn ? (
          <CellCheck
            name={words.select(applicant)}
            isSelected={chosen.has(caseNumber)}
            onChange={(isChosen) => onChoose(caseNumber, isChosen)}
          />
        ) : null,
    },
    {
      id: 'applicant',
      header: words.column.applicant,
      width: '24%',
      isRowHeader: true,
      compare: (a, b) => compareDanish(a.application.applicant, b.application.applicant),
      cell: ({ application: { caseNumber, applicant } }) => (
        <>
          <a href={paths.application(roundId, caseNumber)}>
            <bdi>{applicant}</bdi>
          </a>{' '}
          <bdi className="note">{caseNumber}</bdi>
        </>
      ),
    },
    {
      id: 'area',
      header: words.column.area,
      width: '18%',
      compare: (a, b) => compareDanish(areaOf(a), areaOf(b)),
      cell: areaOf,
    },
    {
      id: 'standing',
      header: words.column.standing,
      cell: (one) => <HearingStanding one={one} />,
    },
    {
      id: 'effect',
      header: words.column.effect,
      width: '18%',
      cell: (one) => <HearingEffect one={one} />,
    },
    {
      id: 'action',
      header: <span className="visually-hidden">{words.column.action}</span>,
      width: '104px',
      align: 'end',
      cell: (one) => {
        const verb = one.entries.length > 0 ? words.change : words.record
        return (
          isWritable &&
          !one.isWithdrawn && (
            <Button
              look="plain"
              aria-label={words.recordFor(verb, one.application.applicant)}
              onPress={() => onRecord(one)}
            >
              {verb}
            </Button>
          )
        )
      },
    },
  ]
}
