import { habilitetGrounds } from '~/domain/model/Declaration.ts'
import type { Candidate } from '~/domain/model/Candidate.ts'
import { useMessages } from '~/session/useMessages.ts'
import { RadioList } from '~/ui/form/RadioList.tsx'
import { TextField } from '~/ui/form/TextField.tsx'
import { type DraftDeclaration, isReady } from './declarationDrafts.ts'

interface Props {
  readonly candidate: Candidate
  readonly draft: DraftDeclaration
  /** Somebody has tried to go on: what is missing is said. */
  readonly isAsked: boolean
  readonly isReadOnly: boolean
  readonly onChange: (draft: DraftDeclaration) => void
}

/** One applicant with what is public of it, and what there may be between it and the reader. */
export function CandidateCard({ candidate, draft, isAsked, isReadOnly, onChange }: Props) {
  const { messages } = useMessages()
  const words = messages.declaration
  const { caseNumber, applicant, cvr, board, partners } = candidate
  const hasGround = draft.choice !== undefined && draft.choice !== 'nothing'
  return (
    <li className="declare-card" id={`declare-${caseNumber}`} tabIndex={-1}>
      <div>
        <h2>
          <bdi>{applicant}</bdi>
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
          label={words.question(applicant)}
          value={draft.choice ?? null}
          options={[
            { key: 'nothing' as const, text: words.nothing },
            ...habilitetGrounds.map((key) => ({ key, ...words.grounds[key] })),
          ]}
          onChange={(choice) => {
            if (!isReadOnly) onChange({ ...draft, choice })
          }}
          fault={isAsked && draft.choice === undefined ? words.choiceNeeded : undefined}
        />
        {hasGround && (
          <TextField
            label={words.textLabel}
            hint={words.textHint}
            value={draft.text ?? ''}
            onChange={(text) => onChange({ ...draft, text })}
            rows={3}
            maxLength={5000}
            isReadOnly={isReadOnly}
            fault={isAsked && !isReady(draft) ? words.textNeeded : undefined}
          />
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
