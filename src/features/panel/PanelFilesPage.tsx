import { panelFilesWords } from '~/i18n/panelFilesWords.ts'
import { useWords } from '~/session/useWords.ts'
import { useState } from 'react'
import { settled } from '~/domain/log/Register.ts'
import type { Contact } from '~/domain/model/PanelFile.ts'
import { useMessages } from '~/session/useMessages.ts'
import { useRound } from '~/session/useRound.ts'
import { EmptyState } from '~/ui/page/EmptyState.tsx'
import { LinkButton } from '~/ui/button/LinkButton.tsx'
import { PageHead } from '~/ui/page/PageHead.tsx'
import { paths } from '~/session/paths.ts'
import { AnswerImport } from './files/AnswerImport.tsx'
import { ColleagueSection } from './files/ColleagueSection.tsx'
import { ContactFields, useContact } from './files/ContactFields.tsx'
import './files/files.css'
import { FilesTable } from './files/FilesTable.tsx'
import { KeySection } from './files/KeySection.tsx'
import { MailText } from './files/MailText.tsx'
import { ReleaseSection } from './files/ReleaseSection.tsx'
import { useFileLimit } from './files/useFileLimit.ts'
import { PanelTabs } from './PanelTabs.tsx'

/** Files out to the assessors and answers back, and the key that opens them. */
export function PanelFilesPage() {
  const { roundId, state } = useRound()
  const { messages } = useMessages()
  const words = useWords(panelFilesWords)
  const contact = useContact()
  const [due, setDue] = useState('')
  const limit = useFileLimit()
  const assessors = [...state.assessors.values()].flatMap((register) => settled(register) ?? [])
  const roundKey = settled(state.panel.roundKey)
  return (
    <div className="page">
      <PanelTabs />
      <PageHead title={messages.panel.tabs.panelFiles} />
      {assessors.length === 0 ? (
        <EmptyState
          title={words.noAssessors.title}
          actions={<LinkButton href={paths.people(roundId)}>{words.noAssessors.action}</LinkButton>}
        >
          {words.noAssessors.text}
        </EmptyState>
      ) : (
        <>
          <KeySection />
          {roundKey && (
            <>
              <AnswerImport />
              <section className="stack">
                <h2>{words.out.title}</h2>
                <p className="secondary panel-text">{words.out.text}</p>
                <ContactFields {...{ contact, due, setDue, limit }} />
                {contact.value ? (
                  <FilesTable {...{ assessors, due, limit }} contact={contact.value} />
                ) : (
                  <p>{words.contact.needed}</p>
                )}
              </section>
              {contact.value && <Later contact={contact.value} />}
            </>
          )}
        </>
      )}
    </div>
  )
}

function Later({ contact }: { readonly contact: Contact }) {
  return (
    <>
      <MailText contact={contact} />
      <ReleaseSection contact={contact} />
      <ColleagueSection contact={contact} />
    </>
  )
}
