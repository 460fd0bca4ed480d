import { useState } from 'react'
import { formatMoment } from '~/i18n/formats.ts'
import { useMessages } from '~/session/useMessages.ts'
import { useRound } from '~/session/useRound.ts'
import { Notice } from '~/ui/page/Notice.tsx'

/** Milliseconds two clocks may differ without anybody needing to know. */
const tolerance = 5 * 60_000

/** Says that this computer's clock is behind what was saved: nothing is ordered by it, but people read it. */
export function ClockNotice() {
  const { state } = useRound()
  const { messages, language } = useMessages()
  const [opened] = useState(() => ({ at: Date.now(), lastChange: state.lastChange }))
  const { at, lastChange } = opened
  if (lastChange === null || Date.parse(lastChange) <= at + tolerance) return null
  return <Notice kind="warning">{messages.shell.clock(formatMoment(lastChange, language))}</Notice>
}
