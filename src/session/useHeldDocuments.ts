import { useEffect, useState } from 'react'
import { allDocuments } from '~/domain/log/documentsOf.ts'
import type { DocumentId } from '~/domain/model/ApplicationDocument.ts'
import { useRound } from './useRound.ts'
import { useWorkbench } from './WorkbenchContext.tsx'

/**
 * The PDFs of the open round that are on this device; undefined until that is known. `again` asks
 * once more, when something has been stored that the log does not tell of.
 */
export function useHeldDocuments(): readonly [
  held: ReadonlySet<DocumentId> | undefined,
  again: () => void,
] {
  const { roundId, state } = useRound()
  const { heldDocuments } = useWorkbench()
  const [held, setHeld] = useState<ReadonlySet<DocumentId>>()
  const [asked, setAsked] = useState(0)
  const attached = allDocuments(state)
    .map(({ sha256 }) => sha256)
    .join()
  useEffect(() => {
    let isCurrent = true
    const ask = async () => {
      const found = await heldDocuments(roundId)
      if (isCurrent) setHeld(new Set(found.ok ? found.value.keys() : []))
    }
    void ask()
    return () => {
      isCurrent = false
    }
    // oxlint-disable-next-line react/exhaustive-effect-dependencies -- what is attached changes what is held
  }, [roundId, heldDocuments, attached, asked])
  return [held, () => setAsked((times) => times + 1)]
}
