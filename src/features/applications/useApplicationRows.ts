import { useEffect, useMemo, useState } from 'react'
import type { RoundState } from '~/domain/log/RoundState.ts'
import type { AreaId } from '~/domain/model/ids.ts'
import type { Setup } from '~/domain/model/Setup.ts'
import { localText } from '~/exchange/document/localText.ts'
import type { Language } from '~/i18n/formats.ts'
import { inTurns } from '~/lib/inTurns.ts'
import { finish } from '~/lib/steps.ts'
import { type ApplicationRow, applicationRowSteps } from './applicationRows.ts'

/** Up to so many rows are made at once: it takes less than anybody feels. */
const atOnce = 300

/**
 * The rows of the list. Those of a large round are made a little at a time: null until the first are
 * there, and after a change the earlier ones until the new ones are.
 */
export function useApplicationRows(
  state: RoundState,
  setup: Setup,
  language: Language,
): readonly ApplicationRow[] | null {
  const isSmall = state.applications.size <= atOnce
  const steps = useMemo(() => {
    const names = new Map(setup.areas.map(({ id, name }) => [id, localText(name, language)]))
    return () => applicationRowSteps(state, (areaId: AreaId) => names.get(areaId) ?? areaId)
  }, [state, setup, language])
  const small = useMemo(() => (isSmall ? finish(steps()) : null), [isSmall, steps])
  const [large, setLarge] = useState<readonly ApplicationRow[] | null>(null)
  useEffect(() => {
    if (isSmall) return
    let isCurrent = true
    void inTurns(stoppedWhen(steps(), () => !isCurrent)).then((rows) => {
      if (rows) setLarge(rows)
    })
    return () => {
      isCurrent = false
    }
  }, [isSmall, steps])
  return small ?? large
}

/** The steps until nobody waits for them any longer; undefined then. */
function* stoppedWhen<Value>(
  steps: Generator<void, Value>,
  isOver: () => boolean,
): Generator<void, Value | undefined> {
  for (;;) {
    const step = steps.next()
    if (step.done) return isOver() ? undefined : step.value
    if (isOver()) return undefined
    yield
  }
}
