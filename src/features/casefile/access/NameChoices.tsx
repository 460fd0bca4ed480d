import { useId } from 'react'
import type { AssessorId } from '~/domain/model/ids.ts'
import { accessWords } from '~/i18n/accessWords.ts'
import { useAssessorName } from '~/session/useAssessorName.ts'
import { useWords } from '~/session/useWords.ts'
import { Checkbox } from '~/ui/form/Checkbox.tsx'
import { TextField } from '~/ui/form/TextField.tsx'
import type { AccessDraft } from './accessDraft.ts'

interface Props {
  readonly kind: 'party' | 'anyone'
  readonly ids: readonly AssessorId[]
  readonly names: AccessDraft['names']
  readonly isTried: boolean
  readonly onChange: (names: AccessDraft['names']) => void
}

/** The assessors' names: all go along, but for those with a written basis for leaving them out. */
export function NameChoices({ kind, ids, names, isTried, onChange }: Props) {
  const { names: words } = useWords(accessWords)
  const nameOf = useAssessorName()
  const id = useId()
  const choose = (assessorId: AssessorId, isIncluded: boolean) => {
    const next = new Map(names)
    if (isIncluded) next.delete(assessorId)
    else next.set(assessorId, '')
    onChange(next)
  }
  return (
    <section className="access-part" aria-labelledby={id}>
      <h2 id={id}>{words.title}</h2>
      <p className="read">{kind === 'party' ? words.text : words.textAnyone}</p>
      {ids.length === 0 && <p className="secondary">{words.none}</p>}
      <ul className="access-names">
        {ids.map((assessorId) => {
          const basis = names.get(assessorId)
          const name = nameOf(assessorId)
          return (
            <li key={assessorId}>
              <Checkbox
                isSelected={basis === undefined}
                onChange={(isIncluded) => choose(assessorId, isIncluded)}
              >
                {words.include(name)}
              </Checkbox>
              {basis !== undefined && (
                <TextField
                  label={words.basis(name)}
                  hint={words.basisHint}
                  value={basis}
                  onChange={(text) => onChange(new Map(names).set(assessorId, text))}
                  rows={2}
                  maxLength={5000}
                  fault={isTried && basis.trim() === '' ? words.needBasis : undefined}
                />
              )}
            </li>
          )
        })}
      </ul>
    </section>
  )
}
