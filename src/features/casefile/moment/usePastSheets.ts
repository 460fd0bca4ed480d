import { useEffect, useMemo, useState } from 'react'
import type { AreaSheet } from '~/domain/dossier/AreaSheet.ts'
import { setupOf } from '~/domain/dossier/contestOf.ts'
import type { Past } from '~/domain/log/createPast.ts'
import type { AreaId } from '~/domain/model/ids.ts'
import { inTurns } from '~/lib/inTurns.ts'
import type { Steps } from '~/lib/steps.ts'
import { sheetIn } from '~/session/sheets.ts'

/** The areas as they stood once; none where the round was not set up. */
export type PastSheets = ReadonlyMap<AreaId, AreaSheet>

function* sheetSteps(past: Past, count: number, areaId: AreaId | null): Steps<PastSheets> {
  const state = yield* past.at(count)
  const sheets = new Map<AreaId, AreaSheet>()
  for (const { id } of setupOf(state)?.areas ?? []) {
    if (areaId !== null && id !== areaId) continue
    yield
    const sheet = sheetIn(state, id)
    if (sheet) sheets.set(id, sheet)
  }
  return sheets
}

/**
 * The sheets of all areas, or of one, when so many events were known. Made a little at a time: the
 * ones before stand until these are there, and `isCurrent` says which they are.
 */
export function usePastSheets(
  past: Past,
  count: number | undefined,
  areaId: AreaId | null,
): { readonly sheets: PastSheets | undefined; readonly isCurrent: boolean } {
  const asked = useMemo(() => ({ past, count, areaId }), [past, count, areaId])
  const [made, setMade] = useState<{ readonly of: typeof asked; readonly sheets: PastSheets }>()
  useEffect(() => {
    if (asked.count === undefined) return
    let isWanted = true
    void inTurns(
      untilGivenUp(sheetSteps(asked.past, asked.count, asked.areaId), () => !isWanted),
    ).then((sheets) => {
      if (sheets && isWanted) setMade({ of: asked, sheets })
    })
    return () => {
      isWanted = false
    }
  }, [asked])
  if (count === undefined) return { sheets: undefined, isCurrent: true }
  return { sheets: made?.sheets, isCurrent: made?.of === asked }
}

/** The steps until nobody waits for them any longer; undefined then. */
function* untilGivenUp<Value>(
  steps: Steps<Value>,
  isOver: () => boolean,
): Steps<Value | undefined> {
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
    if (isOver()) return undefined
    yield
  }
}
