import { useState } from 'react'
import { countFiled, isJournalised } from '~/domain/log/journalling.ts'
import type { CalendarDate } from '~/domain/model/units.ts'
import { caseEndWords } from '~/i18n/caseEndWords.ts'
import { formatCount } from '~/i18n/formats.ts'
import type { SavedArchive } from '~/session/createCopies.ts'
import { useAct } from '~/session/useAct.ts'
import { useIsWritingHere } from '~/session/useIsWritable.ts'
import { useMessages } from '~/session/useMessages.ts'
import { useRound } from '~/session/useRound.ts'
import { useWords } from '~/session/useWords.ts'
import { Button } from '~/ui/button/Button.tsx'
import { DateField } from '~/ui/form/DateField.tsx'
import { FileDrop } from '~/ui/form/FileDrop.tsx'
import { TextField } from '~/ui/form/TextField.tsx'
import { Notice } from '~/ui/page/Notice.tsx'
import { EndStep } from './EndStep.tsx'
import { Filings } from './Filings.tsx'
import { useChosenArchive } from './useChosenArchive.ts'

const accepted = ['.klynge']

/** Notes where the archive was filed, and lists all that was noted. */
export function FilingStep({ saved }: { readonly saved: SavedArchive | null }) {
  const { log, state } = useRound()
  const words = useWords(caseEndWords).filing
  const isDone = isJournalised(log, state)
  const filed = state.casefile.journalised.map(({ value }) => value.events)
  const since = countFiled(log) - Math.max(0, ...filed)
  return (
    <EndStep number={3} title={words.title} text={words.text} isDone={isDone}>
      {filed.length > 0 && <p>{isDone ? words.covers : words.since(since)}</p>}
      <FilingForm key={saved?.sha256 ?? ''} saved={saved} />
      <Filings />
    </EndStep>
  )
}

/** The archive, the file number and the day; the one that was just saved is chosen already. */
function FilingForm({ saved }: { readonly saved: SavedArchive | null }) {
  const { log } = useRound()
  const act = useAct()
  const isWritable = useIsWritingHere()
  const { language } = useMessages()
  const words = useWords(caseEndWords).filing
  const { chosen, fault, isReading, choose } = useChosenArchive()
  const [reference, setReference] = useState('')
  const [date, setDate] = useState('')
  const [isTried, setIsTried] = useState(false)
  const archive = chosen ?? (fault === null ? saved : null)
  const faults = {
    file: archive === null ? words.needFile : undefined,
    reference: reference.trim() === '' ? words.needReference : undefined,
    date: date === '' ? words.needDate : undefined,
  }
  const shown: Partial<typeof faults> = isTried ? faults : {}
  const behind = archive === null ? 0 : countFiled(log) - archive.filed
  const note = async () => {
    setIsTried(true)
    if (!archive || Object.values(faults).some(Boolean)) return
    const { fileName, sha256, filed } = archive
    const entry = { fileName, sha256, events: filed, reference: reference.trim() }
    const outcome = await act({
      kind: 'note-journal',
      entry: { ...entry, date: date as CalendarDate },
    })
    if (!outcome.ok) return
    setReference('')
    setDate('')
    setIsTried(false)
  }
  return (
    <div className="casefile-filing">
      <FileDrop
        title={words.drop}
        buttonText={words.choose}
        hint={words.dropHint}
        accepts={accepted}
        onFile={(file) => void choose(file)}
      >
        {isReading && <output>{words.reading}</output>}
        {!isReading && archive && (
          <output>
            <bdi>
              {words.read(
                archive.fileName,
                formatCount(archive.events, language),
                archive.documents,
              )}
            </bdi>
            {!chosen && <span className="note"> {words.justSaved}</span>}
          </output>
        )}
      </FileDrop>
      {fault && <Notice kind="error">{fault}</Notice>}
      {shown.file && <p className="casefile-fault">{shown.file}</p>}
      {behind > 0 && <Notice kind="warning">{words.behind(behind)}</Notice>}
      <div className="casefile-fields">
        <TextField
          label={words.reference}
          hint={words.referenceHint}
          value={reference}
          onChange={setReference}
          maxLength={300}
          fault={shown.reference}
        />
        <DateField label={words.date} value={date} onChange={setDate} fault={shown.date} />
        <Button isDisabled={!isWritable || isReading} onPress={() => void note()}>
          {words.act}
        </Button>
      </div>
    </div>
  )
}
