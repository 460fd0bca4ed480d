import { panelFilesWords } from '~/i18n/panelFilesWords.ts'
import { useWords } from '~/session/useWords.ts'
import { useState } from 'react'
import { setupOf } from '~/domain/dossier/contestOf.ts'
import { settled } from '~/domain/log/Register.ts'
import type { Assessor } from '~/domain/model/Assessor.ts'
import type { Contact } from '~/domain/model/PanelFile.ts'
import { readFileOf, releasedAreas } from '~/domain/panel/readFileOf.ts'
import { formatBytes, formatMoment } from '~/i18n/formats.ts'
import { localText } from '~/exchange/document/localText.ts'
import { panelFaultText } from '~/session/panelFaultText.ts'
import { useMessages } from '~/session/useMessages.ts'
import { useRound } from '~/session/useRound.ts'
import { useWorkbench, useWorkbenchState } from '~/session/WorkbenchContext.tsx'
import { Button } from '~/ui/button/Button.tsx'
import { Notice } from '~/ui/page/Notice.tsx'
import { DataTable } from '~/ui/table/DataTable.tsx'
import { ReleaseDialog } from './ReleaseDialog.tsx'

/** Releasing assessments for the meeting, and the file each one reads them in. */
export function ReleaseSection({ contact }: { readonly contact: Contact }) {
  const { state } = useRound()
  const { sendFile } = useWorkbench()
  const { messages, language } = useMessages()
  const isUnlocked = useWorkbenchState((store) => store.unlockedKeyId !== undefined)
  const panelFiles = useWords(panelFilesWords)
  const { release: words } = panelFiles
  const [isReleasing, setIsReleasing] = useState(false)
  const [told, setTold] = useState<{ kind: 'info' | 'error'; text: string } | null>(null)
  const setup = setupOf(state)
  if (!setup) return null
  const readers = [...state.assessors.values()]
    .flatMap((register) => settled(register) ?? [])
    .filter(({ id }) => releasedAreas(state, id).size > 0)
  const areasOf = ({ id }: Assessor) =>
    setup.areas
      .filter((area) => releasedAreas(state, id).has(area.id))
      .map(({ name }) => localText(name, language))
  const send = async ({ id, name }: Assessor) => {
    const sent = await sendFile({ kind: 'read', assessorId: id, contact, dueAt: null })
    const [fault] = sent.ok ? [] : sent.faults
    if (sent.ok) {
      const { fileName, bytes } = sent.value
      const size = formatBytes(bytes, language)
      setTold({ kind: 'info', text: panelFiles.out.saved(fileName, size, name) })
    } else if (fault)
      setTold({ kind: 'error', text: panelFaultText(fault, { messages, language }) })
  }
  return (
    <section className="stack">
      <h2>{words.title}</h2>
      <p className="secondary panel-text">{words.text}</p>
      <div className="row">
        <Button onPress={() => setIsReleasing(true)}>{words.button}</Button>
      </div>
      {told && (
        <Notice kind={told.kind}>
          <output>{told.text}</output>
        </Notice>
      )}
      {readers.length > 0 && (
        <DataTable
          caption={words.caption}
          rows={readers}
          rowKey={({ id }) => id}
          columns={[
            {
              id: 'name',
              header: words.reader,
              isRowHeader: true,
              cell: ({ name }) => <bdi>{name}</bdi>,
            },
            {
              id: 'areas',
              header: words.areas,
              cell: (one) => <bdi>{areasOf(one).join(', ')}</bdi>,
            },
            {
              id: 'cases',
              header: words.applications,
              align: 'end',
              cell: ({ id }) => readFileOf(state, id)?.applications.length ?? 0,
            },
            {
              id: 'sent',
              header: words.file,
              cell: (one) => {
                const last = state.panel.sent.findLast(
                  ({ value }) => value.assessorId === one.id && value.fileKind === 'read',
                )
                return (
                  <div className="panel-file">
                    {last && (
                      <span>
                        {panelFiles.out.sent(formatMoment(last.at, language), last.value.code)}
                      </span>
                    )}
                    <Button
                      icon="download"
                      look={last ? 'plain' : 'outline'}
                      isDisabled={!isUnlocked}
                      aria-label={panelFiles.out.makeNamed(words.file, one.name)}
                      onPress={() => void send(one)}
                    >
                      {last ? panelFiles.out.again : panelFiles.out.make}
                    </Button>
                  </div>
                )
              },
            },
          ]}
        />
      )}
      {isReleasing && <ReleaseDialog setup={setup} onClose={() => setIsReleasing(false)} />}
    </section>
  )
}
