import { useCallback, useEffect, useState } from 'react'
import * as z from 'zod/mini'
import { type HabilitetGround, habilitetGrounds } from '~/domain/model/Declaration.ts'
import type { CaseNumber, RoundId } from '~/domain/model/ids.ts'
import { useDraftSetting } from '~/session/useDraftSetting.ts'

const draftSchema = z.record(
  z.string(),
  z.object({
    choice: z.optional(z.enum(['nothing', 'something'])),
    ground: z.optional(z.enum(habilitetGrounds)),
    text: z.optional(z.string()),
  }),
)

/** What is chosen and typed for one applicant, and not declared yet. */
export interface DraftDeclaration {
  readonly choice?: 'nothing' | 'something' | undefined
  readonly ground?: HabilitetGround | undefined
  readonly text?: string | undefined
}

type Drafts = Readonly<Record<string, DraftDeclaration>>

/** A ground needs words; without one there is nothing to say. */
export const isReady = ({ choice, ground, text = '' }: DraftDeclaration): boolean =>
  choice === 'nothing' || (choice === 'something' && ground !== undefined && text.trim() !== '')

/** Drafts of declarations, kept on this device until they are declared. */
export function useDeclarationDrafts(
  roundId: RoundId,
): readonly [
  drafts: Drafts,
  setDraft: (caseNumber: CaseNumber, draft: DraftDeclaration) => void,
  forget: () => void,
] {
  const { read, write } = useDraftSetting(roundId, 'declarations')
  const [drafts, setDrafts] = useState<Drafts>({})
  useEffect(() => {
    let isCurrent = true
    void read().then((text) => {
      const kept = draftSchema.safeParse(text === undefined ? {} : JSON.parse(text))
      if (isCurrent && kept.success) setDrafts((typed) => ({ ...kept.data, ...typed }))
    })
    return () => {
      isCurrent = false
    }
  }, [read])
  const setDraft = useCallback(
    (caseNumber: CaseNumber, draft: DraftDeclaration) =>
      setDrafts((before) => {
        const after = { ...before, [caseNumber]: draft }
        void write(JSON.stringify(after))
        return after
      }),
    [write],
  )
  const forget = useCallback(() => {
    setDrafts({})
    void write(JSON.stringify({}))
  }, [write])
  return [drafts, setDraft, forget]
}
