import { useCallback, useMemo } from 'react'
import { setupOf } from '~/domain/dossier/contestOf.ts'
import { headIds } from '~/domain/log/Register.ts'
import type { RoundState } from '~/domain/log/RoundState.ts'
import type { Setup } from '~/domain/model/Setup.ts'
import { canonicalJson } from '~/lib/canonicalJson.ts'
import { useMessages } from '~/session/useMessages.ts'
import { useRound } from '~/session/useRound.ts'
import { changeCount } from './changeCount.ts'
import { type DraftFault, type SaidFault, saidFault } from './DraftFault.ts'
import { dropDraft, dropEdits, keepDraft, unlockMethod, useDrafts } from './draftStore.ts'
import { readDraft } from './readDraft.ts'
import { draftOf, isNewKey, type SetupDraft } from './SetupDraft.ts'

/** A part of a draft, or how one follows from the draft as it is. */
export type Edit = Partial<SetupDraft> | ((draft: SetupDraft) => Partial<SetupDraft>)

export interface SetupEditor {
  readonly state: RoundState
  readonly draft: SetupDraft
  readonly edit: (edit: Edit) => void
  /** Lays another setup into the draft. */
  readonly replace: (setup: Setup) => void
  readonly discard: () => void
  /** How many things differ from what is saved. */
  readonly changes: number
  readonly faults: readonly SaidFault[]
  readonly faultAt: (path: string) => string | undefined
  /** What would be saved; null while there are faults. */
  readonly setup: Setup | null
  /** Somebody has tried to save; what is empty is told from then on. */
  readonly isTried: boolean
  readonly isFrozen: boolean
  /** The method can be read, not edited. */
  readonly isLocked: boolean
  readonly unlock: () => void
  /** The setup was changed elsewhere after the draft was begun. */
  readonly isOutdated: boolean
}

/**
 * The setup of the open round while somebody edits it. A row just added is not blamed for its empty
 * fields until somebody has tried to save.
 */
export function useSetupEditor(isTried: boolean): SetupEditor {
  const { roundId, state } = useRound()
  const { messages, language } = useMessages()
  const kept = useDrafts(({ drafts }) => drafts.get(roundId))
  const isUnlocked = useDrafts(({ unlocked }) => unlocked.has(roundId))
  const recorded = setupOf(state)
  const base = headIds(state.setup).join()
  const recordedDraft = useMemo(() => draftOf(recorded), [recorded])
  const draft = kept?.draft ?? recordedDraft
  const { setup, faults } = useMemo(() => readDraft(draft), [draft])
  const said = useMemo(
    () => faults.map((fault) => saidFault(fault, messages, language)),
    [faults, messages, language],
  )
  const isSame = setup && recorded && canonicalJson(setup) === canonicalJson(recorded)
  const changes = isSame ? 0 : changeCount(recordedDraft, draft)
  const edit = useCallback(
    (part: Edit) => {
      const current = useDrafts.getState().drafts.get(roundId) ?? { draft: recordedDraft, base }
      const changed = typeof part === 'function' ? part(current.draft) : part
      const next = { ...current.draft, ...changed }
      if (changeCount(recordedDraft, next) > 0) keepDraft(roundId, { ...current, draft: next })
      else dropEdits(roundId)
    },
    [roundId, recordedDraft, base],
  )
  const isFrozen = state.frozenBy !== null
  return {
    state,
    draft,
    edit,
    replace: (other) => {
      keepDraft(roundId, { draft: draftOf(other), base })
      unlockMethod(roundId)
    },
    discard: () => dropDraft(roundId),
    changes,
    faults: said,
    faultAt: (path) => {
      const index = faults.findIndex((fault) => fault.path === path)
      const isYoung = !isTried && isJustAdded(faults[index], draft)
      return isYoung ? undefined : said[index]?.text
    },
    setup,
    isTried,
    isFrozen,
    isLocked: isFrozen && !isUnlocked,
    unlock: () => unlockMethod(roundId),
    isOutdated: kept !== undefined && kept.base !== base && changes > 0,
  }
}

function isJustAdded(fault: DraftFault | undefined, draft: SetupDraft): boolean {
  if (fault?.kind !== 'field' || fault.code !== 'needed') return false
  const [list, index] = fault.path.split('.')
  const rows = [draft.criteria, draft.areas, draft.funders]
  const row = rows[['criteria', 'areas', 'funders'].indexOf(list ?? '')]?.[Number(index)]
  return row !== undefined && isNewKey(row.key)
}
