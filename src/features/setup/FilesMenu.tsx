import { useState } from 'react'
import { setupOf } from '~/domain/dossier/contestOf.ts'
import { writeRound } from '~/exchange/round/writeRound.ts'
import { saveFile } from '~/session/saveFile.ts'
import { useMessages } from '~/session/useMessages.ts'
import { MenuButton } from '~/ui/form/MenuButton.tsx'
import { assessorsOf } from './assessorsOf.ts'
import { ReplaceDialog, type ReplaceSource } from './ReplaceDialog.tsx'
import { uniqueSlug } from '~/lib/uniqueSlug.ts'
import type { SetupEditor } from './useSetupEditor.ts'

/** Takes the saved setup home as a file, or lays another into the draft. */
export function FilesMenu({ editor }: { readonly editor: SetupEditor }) {
  const { messages } = useMessages()
  const [source, setSource] = useState<ReplaceSource | null>(null)
  const { files } = messages.setup
  const recorded = setupOf(editor.state)
  const download = () => {
    if (!recorded) return
    const text = writeRound(recorded, assessorsOf(editor.state), editor.state.isExample)
    const name = uniqueSlug(recorded.title, new Set(), 'runde')
    saveFile(files.fileName(name), text, 'application/json')
  }
  return (
    <>
      <MenuButton
        text={files.menu}
        name={files.menu}
        icon="document"
        onChoose={(key) => (key === 'download' ? download() : setSource(key))}
        groups={[
          ...(recorded
            ? [
                {
                  title: files.groups.out,
                  options: [{ key: 'download' as const, text: files.download }],
                },
              ]
            : []),
          {
            title: files.groups.in,
            options: [
              { key: 'file' as const, text: files.upload },
              { key: 'template' as const, text: files.template },
            ],
          },
        ]}
      />
      {source && <ReplaceDialog source={source} editor={editor} onClose={() => setSource(null)} />}
    </>
  )
}
