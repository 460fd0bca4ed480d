import { useMemo } from 'react'
import type { RoundId } from '~/domain/model/ids.ts'
import { useWorkbench } from './WorkbenchContext.tsx'

export interface DraftSetting {
  readonly read: () => Promise<string | undefined>
  readonly write: (text: string) => Promise<void>
}

/** A text that this device keeps for a round while it is being worked on; undefined when none is. */
export function useDraftSetting(roundId: RoundId, name: string): DraftSetting {
  const { readDraft, writeDraft } = useWorkbench()
  return useMemo(
    () => ({
      read: () => readDraft(roundId, name),
      write: (text) => writeDraft(roundId, name, text),
    }),
    [readDraft, writeDraft, roundId, name],
  )
}
