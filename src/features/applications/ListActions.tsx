import { useState } from 'react'
import { applicationOf, setupOf } from '~/domain/dossier/contestOf.ts'
import { applicationsCsv } from '~/exchange/csv/applicationsCsv.ts'
import { rulingsCsv } from '~/exchange/csv/rulingsCsv.ts'
import { compareNatural } from '~/lib/compareNatural.ts'
import { saveCsv } from '~/session/saveFile.ts'
import { useMessages } from '~/session/useMessages.ts'
import { useRound } from '~/session/useRound.ts'
import { Button } from '~/ui/button/Button.tsx'
import { MenuButton } from '~/ui/form/MenuButton.tsx'
import { ApplicationForm } from './ApplicationForm.tsx'
import { ImportDialog, type ImportDone } from './ImportDialog.tsx'
import { ImportHistory } from './imports/ImportHistory.tsx'
import type { ImportKind } from './importPlan.ts'
import { saveTemplate } from './saveTemplate.ts'

const importKinds = ['applications', 'assessments', 'rulings'] as const

interface Props {
  readonly onDone: (done: ImportDone) => void
  /** With nothing on the list its own place offers what comes first. */
  readonly isEmpty: boolean
}

/** What one does with the list as a whole: add to it, load a file into it, take it home. */
export function ListActions({ onDone, isEmpty }: Props) {
  const { messages } = useMessages()
  const [asked, setAsked] = useState<ImportKind | 'form' | 'history' | null>(null)
  const { actions } = messages.applications
  return (
    <>
      {!isEmpty && (
        <Button icon="plus" onPress={() => setAsked('form')}>
          {actions.add}
        </Button>
      )}
      <MenuButton<ImportKind | 'history'>
        text={actions.importMenu}
        name={actions.importMenuName}
        icon="upload"
        groups={[
          {
            title: actions.importGroup,
            options: importKinds.map((key) => ({ key, text: actions.import[key] })),
          },
          {
            title: actions.importedGroup,
            options: [{ key: 'history', text: actions.imported }],
          },
        ]}
        onChoose={setAsked}
      />
      <DownloadMenu />
      {asked === 'form' && <ApplicationForm original={null} onClose={() => setAsked(null)} />}
      {asked === 'history' && <ImportHistory onClose={() => setAsked(null)} />}
      {asked !== null && asked !== 'form' && asked !== 'history' && (
        <ImportDialog
          kind={asked}
          onClose={() => setAsked(null)}
          onDone={(done) => {
            setAsked(null)
            onDone(done)
          }}
        />
      )}
    </>
  )
}

type Download = 'applications' | 'rulings' | `template-${ImportKind}`

function DownloadMenu() {
  const { state } = useRound()
  const { messages } = useMessages()
  const { actions, template } = messages.applications
  const download = (key: Download) => {
    const setup = setupOf(state)
    if (!setup) return
    if (key === 'applications') {
      const everyone = [...state.applications.keys()].toSorted(compareNatural)
      const listed = everyone.flatMap((caseNumber) => applicationOf(state, caseNumber) ?? [])
      saveCsv(actions.fileName.applications, applicationsCsv(listed, setup))
    } else if (key === 'rulings') {
      saveCsv(actions.fileName.rulings, rulingsCsv(state))
    } else {
      const kind = importKinds.find((one) => key === `template-${one}`)
      if (kind) saveTemplate(kind, state, messages)
    }
  }
  return (
    <MenuButton<Download>
      text={actions.downloadMenu}
      name={actions.downloadMenuName}
      icon="download"
      groups={[
        {
          title: actions.downloadGroup,
          options: [
            { key: 'applications', text: actions.download.applications },
            { key: 'rulings', text: actions.download.rulings },
          ],
        },
        {
          title: template.group,
          options: importKinds.map((kind) => ({
            key: `template-${kind}` as const,
            text: template.name[kind],
          })),
        },
      ]}
      onChoose={download}
    />
  )
}
