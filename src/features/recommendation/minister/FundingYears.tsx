import { formatKroner } from '~/i18n/formats.ts'
import { ministerWords } from '~/i18n/ministerWords.ts'
import { useMessages } from '~/session/useMessages.ts'
import { useWords } from '~/session/useWords.ts'
import { TextField } from '~/ui/form/TextField.tsx'
import { amountsIn, type FundingDraft, isReadable } from './FundingDraft.ts'

interface Props {
  readonly draft: FundingDraft
  readonly onChange: (draft: FundingDraft) => void
  readonly fault: string | undefined
}

/** What a funder gives, year by year, and what that comes to. */
export function FundingYears({ draft, onChange, fault }: Props) {
  const { language } = useMessages()
  const { funding: words } = useWords(ministerWords)
  const sum = amountsIn(draft).reduce((total, { amount }) => total + amount, 0)
  const isUnreadable = draft.years.some(({ text }) => !isReadable(text))
  const said = isUnreadable ? words.unreadable : fault
  return (
    <fieldset className="field">
      <legend className="label">{words.amounts}</legend>
      <p className="hint">{words.amountsHint}</p>
      <div className="minister-years">
        {draft.years.map(({ year, text }) => (
          <TextField
            key={year}
            label={String(year)}
            value={text}
            onChange={(next) =>
              onChange({
                ...draft,
                years: draft.years.map((known) =>
                  known.year === year ? { year, text: next } : known,
                ),
              })
            }
            align="end"
            inputMode="decimal"
          />
        ))}
      </div>
      <p className="minister-sum">{words.sum(formatKroner(sum, language))}</p>
      {said && (
        <p className="fault" role="alert">
          {said}
        </p>
      )}
    </fieldset>
  )
}
