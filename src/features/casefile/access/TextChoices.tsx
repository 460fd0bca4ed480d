import { useId } from 'react'
import type { AccessText } from '~/domain/dossier/access/AccessText.ts'
import { setupOf } from '~/domain/dossier/contestOf.ts'
import type { AreaId } from '~/domain/model/ids.ts'
import { areaName } from '~/exchange/document/areaName.ts'
import { accessWords } from '~/i18n/accessWords.ts'
import { useMessages } from '~/session/useMessages.ts'
import { useRound } from '~/session/useRound.ts'
import { useWords } from '~/session/useWords.ts'
import type { AccessDraft } from './accessDraft.ts'
import { TextGroup } from './TextGroup.tsx'

interface Props {
  readonly kind: 'party' | 'anyone'
  readonly texts: readonly AccessText[]
  readonly draft: Pick<AccessDraft, 'texts' | 'bases'>
  readonly isTried: boolean
  readonly onChange: (changes: Partial<Pick<AccessDraft, 'texts' | 'bases'>>) => void
}

/** The texts that a person goes through: those of the party's case, or the list of extracts. */
export function TextChoices({ kind, texts, draft, isTried, onChange }: Props) {
  const { state } = useRound()
  const { language } = useMessages()
  const { texts: words } = useWords(accessWords)
  const id = useId()
  const setup = setupOf(state)
  const groups = new Map<AreaId, AccessText[]>()
  for (const text of texts) {
    groups.set(text.areaId, [...(groups.get(text.areaId) ?? []), text])
  }
  return (
    <section className="access-part" aria-labelledby={id}>
      <h2 id={id}>{words.title[kind]}</h2>
      <p className="read">{words.text[kind]}</p>
      {texts.length === 0 && <p className="secondary">{words.none}</p>}
      {[...groups].map(([areaId, group]) => (
        <TextGroup
          key={areaId}
          name={kind === 'party' || !setup ? words.ownCase : areaName(setup, areaId, language)}
          texts={group}
          chosen={draft.texts}
          whenSilent={kind === 'party' ? true : undefined}
          basis={draft.bases.get(areaId) ?? ''}
          isTried={isTried}
          onChoose={(keys, isIncluded) => {
            const next = new Map(draft.texts)
            for (const key of keys) next.set(key, isIncluded)
            onChange({ texts: next })
          }}
          onBasis={(basis) => onChange({ bases: new Map(draft.bases).set(areaId, basis) })}
        />
      ))}
    </section>
  )
}
