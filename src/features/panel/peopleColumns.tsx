import type { Assessor } from '~/domain/model/Assessor.ts'
import type { Officer } from '~/domain/model/Officer.ts'
import type { PeopleWords } from '~/i18n/da/people.ts'
import { compareDanish, type Language } from '~/i18n/formats.ts'
import { Button } from '~/ui/button/Button.tsx'
import type { TableColumn } from '~/ui/table/DataTable.tsx'
import { periodText } from './periodText.ts'
import type { PersonKind } from './PersonDraft.ts'
import type { Registered } from './registered.ts'

type Row = Registered<Assessor | Officer>

interface Context {
  readonly kind: PersonKind
  readonly words: PeopleWords
  readonly language: Language
  readonly onEdit: (person: Assessor | Officer) => void
  readonly onRemove: (row: Row) => void
}

export function peopleColumns(context: Context): readonly TableColumn<Row>[] {
  const { kind, words, language, onEdit, onRemove } = context
  const column = (id: 'title' | 'organisation', width: string): TableColumn<Row> => ({
    id,
    header: words.field[id],
    width,
    compare: (a, b) => compareDanish(a.person[id] ?? '', b.person[id] ?? ''),
    cell: ({ person }) => <bdi>{person[id]}</bdi>,
  })
  return [
    {
      id: 'name',
      header: words.field.name,
      width: '15%',
      isRowHeader: true,
      compare: (a, b) => compareDanish(a.person.name, b.person.name),
      cell: ({ person }) => <bdi>{person.name}</bdi>,
    },
    column('title', '15%'),
    column('organisation', '15%'),
    kind === 'assessor'
      ? {
          id: 'competence',
          header: words.field.competence,
          cell: ({ person }) => <Competence person={person} words={words} />,
        }
      : {
          id: 'phone',
          header: words.field.phone,
          cell: ({ person }) => <bdi>{'phone' in person ? person.phone : ''}</bdi>,
        },
    {
      id: 'mail',
      header: words.field.mail,
      width: '14%',
      cell: ({ person }) => <bdi className="people-mail">{person.mail}</bdi>,
    },
    {
      id: 'period',
      header: words.periodHeader,
      width: '13%',
      cell: ({ person }) => periodText(person.period, words, language),
    },
    {
      id: 'actions',
      header: <span className="visually-hidden">{words.actions}</span>,
      width: '124px',
      align: 'end',
      cell: (row) => (
        <span className="people-actions">
          <Button
            look="plain"
            aria-label={words.editNamed(row.person.name)}
            onPress={() => onEdit(row.person)}
          >
            {words.edit}
          </Button>
          <Button
            look="plain"
            isDisabled={row.heads.length > 1}
            aria-label={words.removeNamed(row.person.name)}
            onPress={() => onRemove(row)}
          >
            {words.remove}
          </Button>
        </span>
      ),
    },
  ]
}

/** What fits somebody to assess must be on record; where it is not, that is said. */
function Competence({
  person,
  words,
}: {
  readonly person: Assessor | Officer
  readonly words: PeopleWords
}) {
  const competence = 'competence' in person ? person.competence : undefined
  if (competence === undefined) return <span className="people-missing">{words.notStated}</span>
  return (
    <bdi className="people-competence" title={competence}>
      {competence}
    </bdi>
  )
}
