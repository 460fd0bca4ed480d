import { useMemo, useRef, useState } from 'react'
import type { AccessFault } from '~/domain/dossier/access/AccessText.ts'
import { accessWords } from '~/i18n/accessWords.ts'
import { useRound } from '~/session/useRound.ts'
import { useWords } from '~/session/useWords.ts'
import { Button } from '~/ui/button/Button.tsx'
import { Notice } from '~/ui/page/Notice.tsx'
import {
  assessorsFor,
  choicesOf,
  emptyDraft,
  readRequest,
  targetOf,
  textsFor,
} from './accessDraft.ts'
import { NameChoices } from './NameChoices.tsx'
import { PackPreview } from './PackPreview.tsx'
import { packFor, type MadePack } from './packFor.ts'
import { RequestFields } from './RequestFields.tsx'
import { TextChoices } from './TextChoices.tsx'

interface Props {
  /** The name of the file that was saved; null where nothing was. */
  readonly onClose: (fileName: string | null) => void
}

/** From the request through what goes along to the pack that is looked at, and saved. */
export function AccessMaker({ onClose }: Props) {
  const { state, log } = useRound()
  const words = useWords(accessWords)
  const [draft, setDraft] = useState(emptyDraft)
  const [isTried, setIsTried] = useState(false)
  const [faults, setFaults] = useState<readonly AccessFault[]>([])
  const [made, setMade] = useState<MadePack | null>(null)
  const noticeAt = useRef<HTMLDivElement>(null)
  const { kind, caseNumber } = draft
  const target = useMemo(() => targetOf({ ...emptyDraft, kind, caseNumber }), [kind, caseNumber])
  const texts = useMemo(() => (target ? textsFor(state, log, target) : []), [state, log, target])
  const request = readRequest(draft)
  const change = (changes: Partial<typeof draft>) => {
    setFaults([])
    setDraft((before) => ({ ...before, ...changes }))
  }
  const preview = () => {
    setIsTried(true)
    if (!('target' in request)) return
    const pack = packFor(state, log, request, choicesOf(draft, texts))
    if (pack.ok) setMade(pack.value)
    else {
      setFaults(pack.faults)
      requestAnimationFrame(() => noticeAt.current?.focus())
    }
  }
  if (made) {
    return <PackPreview made={made} onBack={() => setMade(null)} onSaved={onClose} />
  }
  const undecided = faults.filter(({ code }) => code === 'undecided').length
  const isBasisMissing = faults.some(({ code }) => code === 'basis-missing')
  return (
    <section className="access" aria-label={words.make}>
      <RequestFields
        draft={draft}
        lacks={isTried && !('target' in request) ? request : []}
        onChange={change}
      />
      {target && (
        <>
          <NameChoices
            kind={target.kind}
            ids={assessorsFor(state, target)}
            names={draft.names}
            isTried={isTried}
            onChange={(names) => change({ names })}
          />
          <TextChoices
            key={target.kind === 'party' ? target.caseNumber : target.kind}
            kind={target.kind}
            texts={texts}
            draft={draft}
            isTried={isTried}
            onChange={change}
          />
        </>
      )}
      <div ref={noticeAt} tabIndex={-1}>
        {faults.length > 0 && (
          <Notice kind="error" title={words.faults.title}>
            {[
              undecided > 0 && words.faults.undecided(undecided),
              isBasisMissing && words.faults.basis,
            ]
              .filter(Boolean)
              .join(' ')}
          </Notice>
        )}
      </div>
      <div className="page-actions">
        <Button look="filled" onPress={preview}>
          {words.preview}
        </Button>
        <Button onPress={() => onClose(null)}>{words.cancel}</Button>
      </div>
    </section>
  )
}
