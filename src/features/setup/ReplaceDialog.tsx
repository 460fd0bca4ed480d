import { useEffect, useState } from 'react'
import type { ReadRound } from '~/exchange/round/readRound.ts'
import { useActAll } from '~/session/useActAll.ts'
import { useMessages } from '~/session/useMessages.ts'
import { FormDialog } from '~/ui/dialog/FormDialog.tsx'
import { Checkbox } from '~/ui/form/Checkbox.tsx'
import { FileDrop } from '~/ui/form/FileDrop.tsx'
import { Notice } from '~/ui/page/Notice.tsx'
import { ReplacePreview } from './ReplacePreview.tsx'
import { say } from './spoken.ts'
import { templateRound, useRoundFile } from './useRoundFile.ts'
import type { SetupEditor } from './useSetupEditor.ts'

export type ReplaceSource = 'file' | 'template'

interface Props {
  readonly source: ReplaceSource
  readonly editor: SetupEditor
  readonly onClose: () => void
}

/** Another setup for the draft: from a file or from the template, seen before it is taken. */
export function ReplaceDialog({ source, editor, onClose }: Props) {
  const actAll = useActAll()
  const { messages } = useMessages()
  const { files } = messages.setup
  const { read, setRead, faults, choose } = useRoundFile()
  const [takesAssessors, setTakesAssessors] = useState(true)
  useEffect(() => {
    if (source === 'template') void templateRound().then(setRead)
  }, [source, setRead])
  const newAssessors = read?.assessors.filter(({ id }) => !editor.state.assessors.has(id)) ?? []
  const use = ({ setup }: ReadRound) => {
    editor.replace(setup)
    onClose()
    say(files.used)
    if (!takesAssessors) return
    void actAll(newAssessors.map((assessor) => ({ kind: 'record-assessor', assessor }) as const))
  }
  return (
    <FormDialog
      title={source === 'template' ? files.templateTitle : files.uploadTitle}
      confirmText={files.use}
      cancelText={messages.shell.cancel}
      onConfirm={() => {
        if (read) use(read)
      }}
      onClose={onClose}
      isDisabled={!read}
      size="wide"
    >
      {source === 'template' ? (
        <p>{files.templateNote}</p>
      ) : (
        <FileDrop
          title={files.drop}
          buttonText={files.choose}
          accepts={['.json']}
          onFile={(file) => void choose(file)}
        />
      )}
      {faults && (
        <Notice kind="error" title={files.faults(faults.fileName, faults.texts.length)}>
          {files.faultsText}
          <ul className="setup-file-faults">
            {faults.texts.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </Notice>
      )}
      {read && <ReplacePreview editor={editor} setup={read.setup} />}
      {newAssessors.length > 0 && (
        <Checkbox isSelected={takesAssessors} onChange={setTakesAssessors}>
          {files.newAssessors(newAssessors.length)}
        </Checkbox>
      )}
    </FormDialog>
  )
}
