import { useEffect, useId, useRef, useState } from 'react'
import { accessWords } from '~/i18n/accessWords.ts'
import { useRound } from '~/session/useRound.ts'
import { useWords } from '~/session/useWords.ts'
import { DateField } from '~/ui/form/DateField.tsx'
import { RadioList } from '~/ui/form/RadioList.tsx'
import { TextField } from '~/ui/form/TextField.tsx'
import { type AccessDraft, emptyDraft, foundCases, type RequestField } from './accessDraft.ts'

/** Applications shown at once; the rest are found by writing more. */
const mostShown = 8

interface Props {
  readonly draft: AccessDraft
  readonly lacks: readonly RequestField[]
  readonly onChange: (changes: Partial<AccessDraft>) => void
}

/** Whom the pack is for, who asks, and when. */
export function RequestFields({ draft, lacks, onChange }: Props) {
  const { request: words } = useWords(accessWords)
  const id = useId()
  const heading = useRef<HTMLHeadingElement>(null)
  // What was pressed to come here is gone.
  useEffect(() => heading.current?.focus(), [])
  // Another pack has other names and texts: what was said of the first says nothing of it.
  const { names, texts, bases } = emptyDraft
  return (
    <section className="access-part" aria-labelledby={id}>
      <h2 id={id} ref={heading} tabIndex={-1}>
        {words.title}
      </h2>
      <RadioList
        label={words.kind}
        value={draft.kind}
        options={(['party', 'anyone'] as const).map((key) => ({
          key,
          text: words.kinds[key],
          hint: words.kindHints[key],
        }))}
        onChange={(kind) => onChange({ kind, names, texts, bases })}
        fault={lacks.includes('kind') ? words.needKind : undefined}
      />
      {draft.kind === 'party' && (
        <CaseChoice
          chosen={draft.caseNumber}
          fault={lacks.includes('case') ? words.needCase : undefined}
          onChange={(caseNumber) => onChange({ caseNumber, names, texts, bases })}
        />
      )}
      <TextField
        label={words.requester}
        value={draft.requester}
        onChange={(requester) => onChange({ requester })}
        maxLength={300}
        fault={lacks.includes('requester') ? words.needRequester : undefined}
      />
      <DateField
        label={words.date}
        value={draft.date}
        onChange={(date) => onChange({ date })}
        fault={lacks.includes('date') ? words.needDate : undefined}
      />
    </section>
  )
}

interface ChoiceProps {
  readonly chosen: AccessDraft['caseNumber']
  readonly fault: string | undefined
  readonly onChange: (caseNumber: AccessDraft['caseNumber']) => void
}

function CaseChoice({ chosen, fault, onChange }: ChoiceProps) {
  const { state } = useRound()
  const { request: words } = useWords(accessWords)
  const [search, setSearch] = useState('')
  const found = foundCases(state, search)
  const shown = found.filter(({ caseNumber }, index) => index < mostShown || caseNumber === chosen)
  return (
    <>
      <TextField
        label={words.search}
        hint={words.searchHint}
        value={search}
        onChange={setSearch}
        maxLength={200}
      />
      {found.length === 0 ? (
        <p className="secondary">{words.nothingFound}</p>
      ) : (
        <RadioList
          label={words.found}
          value={chosen}
          options={shown.map(({ caseNumber, applicant }) => ({
            key: caseNumber,
            text: <bdi>{applicant}</bdi>,
            hint: caseNumber,
          }))}
          onChange={onChange}
          fault={fault}
        />
      )}
      {found.length > shown.length && (
        <p className="secondary">{words.more(found.length - shown.length)}</p>
      )}
    </>
  )
}
