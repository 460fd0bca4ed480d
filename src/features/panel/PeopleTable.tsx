import { peopleWords } from '~/i18n/peopleWords.ts'
import { useState } from 'react'
import type { Command } from '~/domain/log/Command.ts'
import type { Assessor } from '~/domain/model/Assessor.ts'
import type { Officer } from '~/domain/model/Officer.ts'
import { compareDanish } from '~/i18n/formats.ts'
import { useAct } from '~/session/useAct.ts'
import { useMessages } from '~/session/useMessages.ts'
import { useWords } from '~/session/useWords.ts'
import { Button } from '~/ui/button/Button.tsx'
import { Notice } from '~/ui/page/Notice.tsx'
import { DataTable } from '~/ui/table/DataTable.tsx'
import { peopleColumns } from './peopleColumns.tsx'
import { PersonDialog } from './PersonDialog.tsx'
import type { PersonKind } from './PersonDraft.ts'
import { PersonVersions } from './PersonVersions.tsx'
import type { Registered } from './registered.ts'

interface Props {
  readonly kind: PersonKind
  readonly people: readonly Registered<Assessor | Officer>[]
}

/** The register of one kind of people: shown, corrected, removed. */
export function PeopleTable({ kind, people }: Props) {
  const act = useAct()
  const { language } = useMessages()
  const words = useWords(peopleWords)
  const [edited, setEdited] = useState<Assessor | Officer | null>(null)
  const [removed, setRemoved] = useState<Assessor | Officer | null>(null)
  const remove = async ({ id, person }: Registered<Assessor | Officer>) => {
    const outcome = await act(
      kind === 'assessor'
        ? { kind: 'remove-assessor', assessorId: id }
        : { kind: 'remove-officer', officerId: id },
    )
    if (outcome.ok) setRemoved(person)
  }
  const rows = people.toSorted((a, b) => compareDanish(a.person.name, b.person.name))
  return (
    <>
      {rows.length > 0 && (
        <DataTable
          caption={words[kind].tableName}
          columns={peopleColumns({
            kind,
            words,
            language,
            onEdit: setEdited,
            onRemove: (one) => void remove(one),
          })}
          rows={rows}
          rowKey={({ id }) => id}
          below={(one) =>
            one.heads.length > 1 ? <PersonVersions kind={kind} registered={one} /> : undefined
          }
          belowKind="note"
        />
      )}
      {removed && (
        <Notice
          kind="info"
          actions={
            <Button
              onPress={() => {
                void act(recording(kind, removed))
                setRemoved(null)
              }}
            >
              {words.undo}
            </Button>
          }
        >
          {words.removed(removed.name)}
        </Notice>
      )}
      {edited && <PersonDialog kind={kind} person={edited} onClose={() => setEdited(null)} />}
    </>
  )
}

const recording = (kind: PersonKind, person: Assessor | Officer): Command =>
  kind === 'assessor'
    ? { kind: 'record-assessor', assessor: person as Assessor }
    : { kind: 'record-officer', officer: person as Officer }
