import { declarationWords } from '~/i18n/declarationWords.ts'
import type { Applicant } from '~/domain/model/Applicant.ts'
import { habilitetGrounds } from '~/domain/model/Declaration.ts'
import { useWords } from '~/session/useWords.ts'
import { RadioList } from '~/ui/form/RadioList.tsx'
import { TextField } from '~/ui/form/TextField.tsx'
import type { DraftDeclaration } from './declarationDrafts.ts'

interface Props {
  readonly applicant: Applicant
  readonly draft: DraftDeclaration
  /** Somebody has tried to go on: what is missing is said. */
  readonly isAsked: boolean
  readonly isReadOnly: boolean
  readonly onChange: (draft: DraftDeclaration) => void
}

/** One applicant with what is public of it, and what there may be between it and the reader. */
export function ApplicantCard({ applicant, draft, isAsked, isReadOnly, onChange }: Props) {
  const words = useWords(declarationWords)
  const { caseNumber, name, cvr, board, partners } = applicant
  const { choice, ground, text = '' } = draft
  const change = (changes: DraftDeclaration) => {
    if (!isReadOnly) onChange({ ...draft, ...changes })
  }
  return (
    <li className="declare-card" id={`declare-${caseNumber}`} tabIndex={-1}>
      <div>
        <h2>
          <bdi>{name}</bdi>
        </h2>
        <p className="secondary">
          {words.caseNumber(caseNumber)}
          {cvr !== null && ` · ${words.cvr(cvr)}`}
        </p>
        <Names title={words.board} names={board} />
        <Names title={words.partners} names={partners} />
      </div>
      <div className="stack">
        <RadioList
          label={words.question(name)}
          value={choice ?? null}
          options={[
            { key: 'nothing', text: words.nothing },
            { key: 'something', text: words.something },
          ]}
          onChange={(next) => change({ choice: next })}
          fault={isAsked && choice === undefined ? words.choiceNeeded : undefined}
        />
        {choice === 'something' && (
          <div className="declare-ground">
            <RadioList
              label={words.report.ground}
              value={ground ?? null}
              options={habilitetGrounds.map((key) => ({ key, ...words.grounds[key] }))}
              onChange={(next) => change({ ground: next })}
              fault={isAsked && ground === undefined ? words.choiceNeeded : undefined}
            />
            <TextField
              label={words.textLabel}
              hint={words.textHint}
              value={text}
              onChange={(next) => change({ text: next })}
              rows={3}
              maxLength={5000}
              isReadOnly={isReadOnly}
              fault={isAsked && text.trim() === '' ? words.textNeeded : undefined}
            />
          </div>
        )}
      </div>
    </li>
  )
}

function Names({ title, names }: { readonly title: string; readonly names: readonly string[] }) {
  if (names.length === 0) return null
  return (
    <p>
      <span className="secondary">{title}: </span>
      <bdi>{names.join(', ')}</bdi>
    </p>
  )
}
