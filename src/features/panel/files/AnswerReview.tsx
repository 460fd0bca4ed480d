import { panelFilesWords } from '~/i18n/panelFilesWords.ts'
import { useWords } from '~/session/useWords.ts'
import { useState } from 'react'
import { applicationOf } from '~/domain/dossier/contestOf.ts'
import type { CaseNumber } from '~/domain/model/ids.ts'
import { formatMoment } from '~/i18n/formats.ts'
import type { AnswerPreview } from '~/session/AnswerPreview.ts'
import { useAssessorName } from '~/session/useAssessorName.ts'
import { useMessages } from '~/session/useMessages.ts'
import { useRound } from '~/session/useRound.ts'
import { FormDialog } from '~/ui/dialog/FormDialog.tsx'
import { TextField } from '~/ui/form/TextField.tsx'
import { Notice } from '~/ui/page/Notice.tsx'
import { Fingerprint } from './Fingerprint.tsx'

interface Props {
  readonly preview: AnswerPreview
  /** With the reason, where a new device had to be confirmed. */
  readonly onTake: (because: string | undefined) => void
  readonly onClose: () => void
}

/** What an answer would change: new, here already, missing; and whether its device is known. */
export function AnswerReview({ preview, onTake, onClose }: Props) {
  const { messages, language } = useMessages()
  const nameOf = useAssessorName()
  const panelFiles = useWords(panelFilesWords)
  const { answer: words } = panelFiles
  const [because, setBecause] = useState('')
  const [isAsked, setIsAsked] = useState(false)
  const mustConfirm = preview.device === 'new' || preview.device === 'refused'
  const name = nameOf(preview.assessorId)
  const of = (...states: readonly string[]) =>
    preview.handIns.filter(({ state }) => states.includes(state)).map((each) => each.caseNumber)
  const take = () => {
    setIsAsked(true)
    const reason = because.trim()
    if (!mustConfirm) onTake(undefined)
    else if (reason !== '') onTake(reason)
  }
  return (
    <FormDialog
      title={words.reviewTitle(name)}
      confirmText={preview.newEvents === 0 ? words.note : words.take}
      cancelText={messages.shell.cancel}
      onConfirm={take}
      onClose={onClose}
      size="wide"
    >
      <p className="secondary">{words.written(formatMoment(preview.writtenAt, language))}</p>
      {preview.newEvents === 0 && <p>{words.nothingNew}</p>}
      <dl className="panel-review">
        <Cases term={words.new} cases={of('new')} />
        <Cases term={words.changedOnes} cases={of('changed')} />
        <Cases term={words.reopened} cases={of('reopened')} />
        <Cases term={words.disputed} cases={of('disputed')} />
        <Cases term={words.same} cases={of('same')} />
        <Cases term={words.missing} cases={preview.missing} />
        {preview.declarations.added > 0 && (
          <div>
            <dt>{words.declarations}</dt>
            <dd>{words.declared(preview.declarations.added, preview.declarations.withGround)}</dd>
          </div>
        )}
      </dl>
      {preview.oddTimes.length > 0 && (
        <Notice kind="warning">
          {words.oddTimes(preview.oddTimes.map((at) => formatMoment(at, language)))}
        </Notice>
      )}
      {mustConfirm && (
        <>
          <Notice
            kind="warning"
            title={words.newDevice[preview.device === 'new' ? 'new' : 'refused']}
          >
            {words.confirmText(name)}
          </Notice>
          <TextField
            label={words.confirmLabel}
            hint={words.confirmHint}
            value={because}
            onChange={setBecause}
            rows={2}
            maxLength={1000}
            fault={isAsked && because.trim() === '' ? words.confirmNeeded : undefined}
          />
        </>
      )}
      <details className="panel-details">
        <summary>{panelFiles.key.details}</summary>
        <Fingerprint label={words.device} publicKey={preview.devicePublicKey} />
        <p>
          {words.receipt} {preview.receipt}
        </p>
      </details>
    </FormDialog>
  )
}

function Cases({ term, cases }: { readonly term: string; readonly cases: readonly CaseNumber[] }) {
  const { state } = useRound()
  if (cases.length === 0) return null
  return (
    <div>
      <dt>
        {term} ({cases.length})
      </dt>
      <dd>
        <ul>
          {cases.map((caseNumber) => (
            <li key={caseNumber}>
              <bdi>{applicationOf(state, caseNumber)?.applicant ?? caseNumber}</bdi>{' '}
              <span className="secondary">{caseNumber}</span>
            </li>
          ))}
        </ul>
      </dd>
    </div>
  )
}
