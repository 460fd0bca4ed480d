import { panelFilesWords } from '~/i18n/panelFilesWords.ts'
import { useWords } from '~/session/useWords.ts'
import { useState } from 'react'
import type { Contact } from '~/domain/model/PanelFile.ts'
import { panelFaultText } from '~/session/panelFaultText.ts'
import { useMessages } from '~/session/useMessages.ts'
import { useWorkbench } from '~/session/WorkbenchContext.tsx'
import { Button } from '~/ui/button/Button.tsx'
import { CopyText } from '~/ui/form/CopyText.tsx'
import { Notice } from '~/ui/page/Notice.tsx'

/** A file by which a second case officer joins the round. */
export function ColleagueSection({ contact }: { readonly contact: Contact }) {
  const { inviteColleague } = useWorkbench()
  const { messages, language } = useMessages()
  const panelFiles = useWords(panelFilesWords)
  const { colleague: words } = panelFiles
  const [made, setMade] = useState<{ fileName: string; words: readonly string[] } | null>(null)
  const [fault, setFault] = useState<string>()
  const invite = async () => {
    const invited = await inviteColleague(contact)
    const [found] = invited.ok ? [] : invited.faults
    if (invited.ok) setMade(invited.value)
    else if (found) setFault(panelFaultText(found, { messages, language }))
  }
  return (
    <section className="stack">
      <h2>{words.title}</h2>
      <p className="secondary panel-text">{words.text}</p>
      <div className="row">
        <Button icon="download" onPress={() => void invite()}>
          {words.make}
        </Button>
      </div>
      {fault && <Notice kind="error">{fault}</Notice>}
      {made && (
        <Notice kind="info" title={words.saved(made.fileName)}>
          <CopyText
            text={made.words.join(' ')}
            label={words.words}
            button={panelFiles.sixWords.copy}
            done={panelFiles.sixWords.copied}
          />
        </Notice>
      )}
    </section>
  )
}
