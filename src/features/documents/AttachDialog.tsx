import { useEffect, useState } from 'react'
import type { CaseNumber } from '~/domain/model/ids.ts'
import { documentsWords } from '~/i18n/documentsWords.ts'
import { formatBytes } from '~/i18n/formats.ts'
import type { Room } from '~/session/createDocuments.ts'
import { useHeldDocuments } from '~/session/useHeldDocuments.ts'
import { useMessages } from '~/session/useMessages.ts'
import { useRound } from '~/session/useRound.ts'
import { useWords } from '~/session/useWords.ts'
import { useWorkbench } from '~/session/WorkbenchContext.tsx'
import { Button } from '~/ui/button/Button.tsx'
import { Dialog } from '~/ui/dialog/Dialog.tsx'
import { FolderDrop } from '~/ui/form/FolderDrop.tsx'
import { Notice } from '~/ui/page/Notice.tsx'
import { AttachList } from './AttachList.tsx'
import { standingsOf } from './AttachRow.ts'
import './documents.css'
import { type Attach, useAttach } from './useAttach.ts'

const nothing: ReadonlySet<string> = new Set()

interface Props {
  readonly onClose: () => void
  /** The application they are all for, where one is on its page. */
  readonly only?: CaseNumber
}

/** Takes PDFs in, in two steps: whose each would be is confirmed before anything is stored. */
export function AttachDialog({ onClose, only }: Props) {
  const { state } = useRound()
  const { messages } = useMessages()
  const words = useWords(documentsWords)
  const [held = nothing] = useHeldDocuments()
  const attach = useAttach(held, only)
  const { step, rows } = attach
  const isBusy = step === 'reading' || step === 'storing'
  const standings = standingsOf(state, rows, held)
  const ready = rows.filter((row) => standings.get(row) === 'ready')
  const bytes = ready.reduce((sum, { file }) => sum + file.size, 0)
  const leave = () => {
    attach.cancel()
    onClose()
  }
  return (
    <Dialog
      title={only ? words.attach.titleFor(only) : words.attach.title}
      size="wide"
      isOpen
      onClose={leave}
      actions={
        isBusy ? (
          <Button onPress={attach.cancel}>{words.attach.stop}</Button>
        ) : (
          <>
            <Button onPress={leave}>
              {ready.length > 0 ? messages.shell.cancel : messages.shell.close}
            </Button>
            {ready.length > 0 && (
              <Button look="filled" onPress={() => void attach.store()}>
                {words.attach.confirm(ready.length)}
              </Button>
            )}
          </>
        )
      }
    >
      {step === 'choose' && (
        <p className="read">{only ? words.attach.aboutOne : words.attach.about}</p>
      )}
      <Progress attach={attach} />
      {step === 'done' && <Done attach={attach} />}
      {!isBusy && (
        <>
          <RoomLeft needed={bytes} />
          <FolderDrop
            title={rows.length > 0 ? words.attach.dropMore : words.attach.drop}
            filesText={words.attach.chooseFiles}
            folderText={words.attach.chooseFolder}
            hint={rows.length > 0 ? '' : words.attach.hint}
            accepts={['.pdf']}
            onFiles={(files) => void attach.add(files)}
          />
        </>
      )}
      {!isBusy && rows.length > 0 && (
        <AttachList rows={rows} standings={standings} onChoose={attach.choose} />
      )}
    </Dialog>
  )
}

function Progress({ attach: { step, progress } }: { readonly attach: Attach }) {
  const words = useWords(documentsWords)
  const { done, all } = progress
  const isBusy = step === 'reading' || step === 'storing'
  return (
    <>
      <output className="documents-progress">
        {isBusy && words.attach.progress[step](done, all)}
      </output>
      {isBusy && <progress aria-hidden="true" value={done} max={Math.max(all, 1)} />}
    </>
  )
}

function Done({ attach: { attached, rows } }: { readonly attach: Attach }) {
  const words = useWords(documentsWords)
  const failed = rows.filter(({ looked, fault }) => looked !== null && fault !== null)
  return (
    <Notice kind={failed.length > 0 ? 'warning' : 'info'} title={words.attach.done(attached)}>
      {failed.length > 0 ? words.attach.failed(failed.length) : ''}
    </Notice>
  )
}

/** What documents take on this computer and what is left; a warning where that is not enough. */
function RoomLeft({ needed }: { readonly needed: number }) {
  const { roomForDocuments } = useWorkbench()
  const { language } = useMessages()
  const words = useWords(documentsWords)
  const [room, setRoom] = useState<Room>()
  useEffect(() => {
    let isCurrent = true
    const ask = async () => {
      const told = await roomForDocuments()
      if (isCurrent) setRoom(told)
    }
    void ask()
    return () => {
      isCurrent = false
    }
  }, [roomForDocuments])
  if (!room) return null
  const left = formatBytes(room.left, language)
  return needed > room.left ? (
    <Notice kind="warning" title={words.room.short}>
      {words.room.shortText(formatBytes(needed, language), left)}
    </Notice>
  ) : (
    <p className="note">{words.room.text(formatBytes(room.used, language), left)}</p>
  )
}
