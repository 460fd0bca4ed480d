import { peopleWords } from '~/i18n/peopleWords.ts'
import { areaName } from '~/exchange/document/areaName.ts'
import { setupOf } from '~/domain/dossier/contestOf.ts'
import { formatMoment } from '~/i18n/formats.ts'
import { paths } from '~/session/paths.ts'
import { useAssessorName } from '~/session/useAssessorName.ts'
import { useMessages } from '~/session/useMessages.ts'
import { useWords } from '~/session/useWords.ts'
import { useRound } from '~/session/useRound.ts'
import { Button } from '~/ui/button/Button.tsx'
import { DataTable } from '~/ui/table/DataTable.tsx'
import type { Pair } from './Pair.ts'
import type { WaitingRuling } from './waitingRulings.ts'

interface Props {
  readonly rows: readonly WaitingRuling[]
  readonly onRule: (pair: Pair) => void
}

/** Conflicts that are reported and wait for the agency, each with the way to its ruling. */
export function WaitingTable({ rows, onRule }: Props) {
  const { roundId, state } = useRound()
  const { language } = useMessages()
  const nameOf = useAssessorName()
  const words = useWords(peopleWords).habilitet
  const { column } = words.waiting
  const setup = setupOf(state)
  return (
    <div className="habilitet-waiting">
      <DataTable
        caption={words.waiting.tableName}
        rows={rows}
        rowKey={({ personId, application }) => `${application.caseNumber} ${personId}`}
        columns={[
          {
            id: 'person',
            header: column.person,
            width: '16%',
            isRowHeader: true,
            cell: ({ personId }) => (
              <>
                <bdi>{nameOf(personId)}</bdi>
                {state.officers.has(personId) && <div className="note">{words.isOfficer}</div>}
              </>
            ),
          },
          {
            id: 'application',
            header: column.application,
            width: '22%',
            cell: ({ application: { caseNumber, applicant, areaId } }) => (
              <>
                <a href={paths.application(roundId, caseNumber)}>
                  <bdi>{applicant}</bdi>
                </a>
                <div className="note">{setup && areaName(setup, areaId, language)}</div>
              </>
            ),
          },
          {
            id: 'ground',
            header: column.ground,
            cell: ({ habilitet: { open } }) =>
              open.length === 0
                ? words.waiting.disputed
                : open.map(({ eventId, value }) => (
                    <div key={eventId} className="habilitet-declared">
                      {value.ground && <strong>{words.grounds[value.ground].name}</strong>}
                      <bdi>{value.text}</bdi>
                    </div>
                  )),
          },
          {
            id: 'when',
            header: column.when,
            width: '17%',
            cell: ({ habilitet: { open } }) =>
              open.map(({ eventId, at, actor, value }) => (
                <div key={eventId}>
                  {formatMoment(at, language)}
                  <div className="note">
                    {value.isEntered ? words.enteredBy(actor) : words.byOwnHand}
                  </div>
                </div>
              )),
          },
          {
            id: 'rule',
            header: <span className="visually-hidden">{column.actions}</span>,
            width: '104px',
            align: 'end',
            cell: ({ personId, application: { caseNumber, applicant } }) => (
              <Button
                aria-label={words.waiting.ruleNamed(nameOf(personId), applicant)}
                onPress={() => onRule({ personId, caseNumber })}
              >
                {words.waiting.rule}
              </Button>
            ),
          },
        ]}
      />
    </div>
  )
}
