import { panelFilesWords } from '~/i18n/panelFilesWords.ts'
import { useState } from 'react'
import { habilitetOf } from '~/domain/log/habilitetOf.ts'
import { sendObjection } from '~/domain/log/objectionTo.ts'
import { settled } from '~/domain/log/Register.ts'
import type { Assessor } from '~/domain/model/Assessor.ts'
import type { AssessorId } from '~/domain/model/ids.ts'
import type { Contact, PanelFileKind } from '~/domain/model/PanelFile.ts'
import { assignedCases, casesToSend } from '~/domain/panel/briefOf.ts'
import { compareDanish, formatBytes, formatMoment } from '~/i18n/formats.ts'
import { refusalWords } from '~/i18n/refusalWords.ts'
import { endOfDay } from '~/session/endOfDay.ts'
import { panelFaultText } from '~/session/panelFaultText.ts'
import { useMessages } from '~/session/useMessages.ts'
import { useRound } from '~/session/useRound.ts'
import { useWorkbench, useWorkbenchState } from '~/session/WorkbenchContext.tsx'
import { useWords } from '~/session/useWords.ts'
import { Button } from '~/ui/button/Button.tsx'
import { Notice } from '~/ui/page/Notice.tsx'
import { DataTable, type TableColumn } from '~/ui/table/DataTable.tsx'
import type { FileLimit } from './useFileLimit.ts'
import { WordsDialog } from './WordsDialog.tsx'

interface Props {
  readonly assessors: readonly Assessor[]
  readonly contact: Contact
  /** A day as 2020-05-27; empty for none. */
  readonly due: string
  readonly limit: FileLimit
}

type Told = { readonly kind: 'info' | 'error'; readonly text: string }

/** Each assessor's six words and files: what has gone out, and what may go out next. */
export function FilesTable({ assessors, contact, due, limit }: Props) {
  const { state } = useRound()
  const { sendFile, invite } = useWorkbench()
  const { messages, language } = useMessages()
  const refusals = useWords(refusalWords)
  const isUnlocked = useWorkbenchState((store) => store.unlockedKeyId !== undefined)
  const { out: words } = useWords(panelFilesWords)
  const [told, setTold] = useState<Told | null>(null)
  const [busy, setBusy] = useState<string | null>(null)
  const [shown, setShown] = useState<Assessor | null>(null)

  const giveWords = async (assessor: Assessor) => {
    const invited = await invite(assessor.id)
    const [fault] = invited.ok ? [] : invited.faults
    if (fault) setTold({ kind: 'error', text: panelFaultText(fault, { messages, language }) })
    else setShown(assessor)
  }
  const send = async ({ id, name }: Assessor, kind: PanelFileKind) => {
    setBusy(id + kind)
    const sent = await sendFile({
      kind,
      contact,
      assessorId: id,
      dueAt: endOfDay(due),
      ...(limit.bytes !== undefined && { limit: limit.bytes }),
    })
    setBusy(null)
    const [fault] = sent.ok ? [] : sent.faults
    if (fault) setTold({ kind: 'error', text: panelFaultText(fault, { messages, language }) })
    else if (sent.ok) {
      const { fileName, bytes, documentFiles } = sent.value
      const size = formatBytes(bytes, language)
      const text =
        documentFiles.length === 0
          ? words.saved(fileName, size, name)
          : words.savedSplit(
              fileName,
              size,
              documentFiles.map((file) => formatBytes(file.bytes, language)),
              name,
            )
      setTold({ kind: 'info', text })
    }
  }
  const sentOf = (id: AssessorId, kind: PanelFileKind) =>
    state.panel.sent.findLast(({ value }) => value.assessorId === id && value.fileKind === kind)

  const isSizeRight = (kind: PanelFileKind) => kind !== 'brief' || limit.bytes !== undefined

  const fileCell = (assessor: Assessor, kind: 'habilitet' | 'brief') => {
    const { id, name } = assessor
    const last = sentOf(id, kind)
    const caseNumbers = kind === 'brief' ? [...casesToSend(state, id)] : []
    const objection = sendObjection(state, { fileKind: kind, assessorId: id, caseNumbers })
    const isChanged =
      last !== undefined &&
      kind === 'brief' &&
      caseNumbers.join('\n') !== last.value.caseNumbers.join('\n')
    return (
      <div className="panel-file">
        {last && (
          <span>
            {words.sent(formatMoment(last.at, language), last.value.code)}
            {last.value.documentFiles !== undefined && (
              <> {words.beside(last.value.documentFiles)}</>
            )}
            {isChanged && <strong className="panel-changed"> {words.changed}</strong>}
          </span>
        )}
        {objection ? (
          <span className="secondary">
            {objection.code === 'undeclared'
              ? words.awaitsDeclaration
              : refusals[objection.code](objection.subject)}
          </span>
        ) : (
          <Button
            look={last && !isChanged ? 'plain' : 'outline'}
            icon="download"
            isDisabled={!isUnlocked || busy !== null || !isSizeRight(kind)}
            aria-label={words.makeNamed(words.kinds[kind], name)}
            onPress={() => void send(assessor, kind)}
          >
            {busy === id + kind ? words.making : last ? words.again : words.make}
          </Button>
        )}
      </div>
    )
  }

  const columns: readonly TableColumn<Assessor>[] = [
    {
      id: 'name',
      header: words.assessor,
      isRowHeader: true,
      cell: ({ name, organisation }) => (
        <>
          <bdi>{name}</bdi>
          {organisation && (
            <span className="note">
              {' '}
              <bdi>{organisation}</bdi>
            </span>
          )}
        </>
      ),
    },
    {
      id: 'words',
      header: words.words,
      cell: (assessor) =>
        settled(state.panel.invitations.get(assessor.id)) ? (
          <Button
            look="plain"
            isDisabled={!isUnlocked}
            aria-label={words.showNamed(assessor.name)}
            onPress={() => setShown(assessor)}
          >
            {words.show}
          </Button>
        ) : (
          <Button
            aria-label={words.inviteNamed(assessor.name)}
            isDisabled={!isUnlocked}
            onPress={() => void giveWords(assessor)}
          >
            {words.invite}
          </Button>
        ),
    },
    {
      id: 'habilitet',
      header: words.kinds.habilitet,
      cell: (assessor) => fileCell(assessor, 'habilitet'),
    },
    {
      id: 'declared',
      header: words.declared,
      cell: ({ id }) => {
        const cases = assignedCases(state, id)
        const declared = cases.filter((each) => habilitetOf(state, each, id).declared.length > 0)
        return words.of(declared.length, cases.length)
      },
    },
    { id: 'brief', header: words.kinds.brief, cell: (assessor) => fileCell(assessor, 'brief') },
  ]
  return (
    <>
      {!isUnlocked && <p className="secondary">{words.unlockFirst}</p>}
      {told && (
        <Notice
          kind={told.kind}
          actions={<Button onPress={() => setTold(null)}>{messages.shell.close}</Button>}
        >
          <output>{told.text}</output>
        </Notice>
      )}
      <DataTable
        caption={words.caption}
        columns={columns}
        rows={assessors.toSorted((a, b) => compareDanish(a.name, b.name))}
        rowKey={({ id }) => id}
      />
      {shown && <WordsDialog assessor={shown} onClose={() => setShown(null)} />}
    </>
  )
}
