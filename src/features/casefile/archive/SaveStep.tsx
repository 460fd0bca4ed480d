import { useState } from 'react'
import { isClosed } from '~/domain/log/isClosed.ts'
import { applicationOf } from '~/domain/dossier/contestOf.ts'
import { caseEndWords } from '~/i18n/caseEndWords.ts'
import { formatBytes, formatCount } from '~/i18n/formats.ts'
import type { ArchiveSaveFault, SavedArchive } from '~/session/createCopies.ts'
import { useMessages } from '~/session/useMessages.ts'
import { useRound } from '~/session/useRound.ts'
import { useWords } from '~/session/useWords.ts'
import { useWorkbench } from '~/session/WorkbenchContext.tsx'
import { Button } from '~/ui/button/Button.tsx'
import { CopyText } from '~/ui/form/CopyText.tsx'
import { Notice } from '~/ui/page/Notice.tsx'
import { EndStep } from './EndStep.tsx'

interface Props {
  readonly saved: SavedArchive | null
  readonly onSaved: (saved: SavedArchive) => void
}

/** Saves the case archive, and says what is in it and what is not. */
export function SaveStep({ saved, onSaved }: Props) {
  const { roundId, state } = useRound()
  const { saveArchive } = useWorkbench()
  const words = useWords(caseEndWords).archive
  const [progress, setProgress] = useState<readonly [done: number, total: number] | null>(null)
  const [fault, setFault] = useState<ArchiveSaveFault['code'] | null>(null)
  const save = async () => {
    setProgress([0, 0])
    setFault(null)
    const outcome = await saveArchive(roundId, (done, total) => setProgress([done, total]))
    setProgress(null)
    if (outcome.ok) onSaved(outcome.value)
    else setFault(outcome.faults[0]?.code ?? null)
  }
  return (
    <EndStep number={2} title={words.title} text={words.text} isDone={saved !== null}>
      {!isClosed(state) && <p className="secondary">{words.open}</p>}
      <div className="row">
        <Button icon="download" isDisabled={progress !== null} onPress={() => void save()}>
          {words.act}
        </Button>
        {progress && (
          <output>
            {words.saving}{' '}
            {progress[1] > 0 && words.progress(Math.min(progress[0] + 1, progress[1]), progress[1])}
          </output>
        )}
      </div>
      {fault && (
        <Notice kind="error" title={words.notSaved}>
          {words.why[fault]}
        </Notice>
      )}
      {saved && <Saved saved={saved} />}
    </EndStep>
  )
}

function Saved({ saved }: { readonly saved: SavedArchive }) {
  const { state } = useRound()
  const { language } = useMessages()
  const words = useWords(caseEndWords).archive
  const applicant = (caseNumber: SavedArchive['missing'][number]['caseNumber']) =>
    applicationOf(state, caseNumber)?.applicant ?? caseNumber
  return (
    <section className="casefile-saved">
      <output>
        <strong>{words.saved(saved.fileName)}.</strong>{' '}
        {saved.folder === null ? words.inDownloads : words.inFolder(saved.folder)}{' '}
        {saved.unsaved > 0 && words.unsaved(saved.unsaved)}
      </output>
      <dl>
        <dt>{words.holds}</dt>
        <dd>
          <ul>
            <li>{words.events(formatCount(saved.events, language), saved.chains)}</li>
            <li>{words.documents(saved.documents)}</li>
            {saved.hasVerifier && <li>{words.verifier}</li>}
          </ul>
        </dd>
        <dt>{words.lacks}</dt>
        <dd>
          {saved.missing.length === 0 && saved.hasVerifier && words.nothing}
          <ul>
            {saved.missing.map(({ caseNumber, fileName, why }) => (
              <li key={`${caseNumber} ${fileName}`}>
                <bdi>{words.missing[why](fileName, applicant(caseNumber))}</bdi>
              </li>
            ))}
            {!saved.hasVerifier && <li>{words.noVerifier}</li>}
          </ul>
        </dd>
        <dt>{words.size}</dt>
        <dd>{formatBytes(saved.bytes, language)}</dd>
      </dl>
      <CopyText
        text={saved.sha256}
        label={words.digest}
        button={words.copyDigest}
        done={words.copied}
      />
    </section>
  )
}
