import { useState } from 'react'
import { answerWords } from '~/i18n/answerWords.ts'
import { formatDay } from '~/i18n/formats.ts'
import { useMessages } from '~/session/useMessages.ts'
import { useWords } from '~/session/useWords.ts'
import { useWorkbench } from '~/session/WorkbenchContext.tsx'
import { Button } from '~/ui/button/Button.tsx'
import { LinkButton } from '~/ui/button/LinkButton.tsx'
import { Notice } from '~/ui/page/Notice.tsx'
import './answer.css'
import { mailLink } from './mailLink.ts'
import { ReceiptForm } from './ReceiptForm.tsx'
import { type AnswerNow, useAnswer } from './useAnswer.ts'

/** Saves the answer as a file, says how to send it, and takes the agency's code back. */
export function AnswerSection() {
  const answer = useAnswer()
  return answer ? <Section answer={answer} /> : null
}

type Saved = { readonly fileName: string; readonly folder: string | null }

function Section({ answer }: { readonly answer: AnswerNow }) {
  const { saveCopy } = useWorkbench()
  const { language } = useMessages()
  const words = useWords(answerWords)
  const [saved, setSaved] = useState<Saved | 'saving' | 'failed' | null>(null)
  const { opened, receipt, handedIn, assigned, declared, applicants } = answer
  const isAll = assigned > 0 ? handedIn === assigned : applicants > 0 && declared === applicants
  const save = async () => {
    setSaved('saving')
    const outcome = await saveCopy()
    setSaved(outcome.ok ? outcome.value : 'failed')
  }
  return (
    <section className="answer" aria-labelledby="answer-title">
      <h2 id="answer-title">{words.title}</h2>
      <p className="answer-count">
        <strong>
          {assigned > 0
            ? words.assessments(handedIn, assigned)
            : words.declarations(declared, applicants)}
        </strong>
        {receipt !== null && (
          <>
            {' · '}
            {words.receipt} <strong className="answer-code">{receipt}</strong>
          </>
        )}
      </p>
      <p className="secondary">
        {isAll ? words.all : words.part}
        {opened.dueAt && ` ${words.due(formatDay(opened.dueAt, language))}`}
      </p>
      <div className="row">
        <Button
          look={isAll && !answer.isReceived ? 'filled' : 'outline'}
          onPress={() => void save()}
          isDisabled={saved === 'saving'}
        >
          {saved === 'saving' ? words.saving : words.save}
        </Button>
        {receipt !== null && (
          <LinkButton href={mailLink(opened.contact, receipt, words)}>
            {words.mail(opened.contact.name)}
          </LinkButton>
        )}
      </div>
      {saved === 'failed' && <Notice kind="error">{words.failed}</Notice>}
      {saved !== null && typeof saved === 'object' && (
        <Notice kind="info">
          <output>
            {words.saved(saved.fileName, saved.folder)} {words.attach(opened.contact.name)}
          </output>
        </Notice>
      )}
      {receipt !== null && <ReceiptForm answer={answer} receipt={receipt} />}
    </section>
  )
}
