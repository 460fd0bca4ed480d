import { useEffect, useEffectEvent, useState } from 'react'
import { formatMoment } from '~/i18n/formats.ts'
import { isCopyDue } from '~/session/copyDue.ts'
import { eventsIn } from '~/session/lastCopy.ts'
import { useMessages } from '~/session/useMessages.ts'
import { useNow } from '~/session/useNow.ts'
import { useRound } from '~/session/useRound.ts'
import { useSaveCopy } from '~/session/useSaveCopy.ts'
import { useWorkbench, useWorkbenchState } from '~/session/WorkbenchContext.tsx'
import { Button } from '~/ui/button/Button.tsx'
import { Notice } from '~/ui/page/Notice.tsx'

/** Milliseconds that «later» lasts. */
const snooze = 3_600_000
/** Milliseconds between tries to write to the folder by itself. */
const quietEvery = 60_000

/** Reminds of a copy when one is due; where a folder is open to it, makes it instead. */
export function CopyReminder() {
  const { log, state } = useRound()
  const copy = useWorkbenchState(({ lastCopy }) => lastCopy)
  const hasFolder = useWorkbenchState(({ copyFolder }) => copyFolder !== null)
  const { saveCopyQuietly } = useWorkbench()
  const saveCopy = useSaveCopy()
  const { messages, language } = useMessages()
  const [snoozedUntil, setSnoozedUntil] = useState(0)
  const [isRefused, setIsRefused] = useState(false)
  const now = useNow(5_000)
  const newer = eventsIn(log) - (copy?.events ?? 0)
  const lastWork = Date.parse(state.lastChange ?? '') || now
  const since = copy ? Date.parse(copy.at) : lastWork
  const isDue = isCopyDue({ now, newer, since, lastWork })
  const copyQuietly = useEffectEvent(async () => setIsRefused(!(await saveCopyQuietly())))
  useEffect(() => {
    if (!isDue || !hasFolder) return undefined
    const first = setTimeout(() => void copyQuietly())
    const timer = setInterval(() => void copyQuietly(), quietEvery)
    return () => {
      clearTimeout(first)
      clearInterval(timer)
    }
  }, [isDue, hasFolder])
  if (!isDue || (hasFolder && !isRefused) || now < snoozedUntil) return null
  const words = messages.copies
  return (
    <Notice
      kind="info"
      actions={
        <>
          <Button onPress={() => setSnoozedUntil(Date.now() + snooze)}>
            {words.reminder.later}
          </Button>
          <Button onPress={() => void saveCopy()}>{words.save}</Button>
        </>
      }
    >
      {copy && copy.where !== 'none'
        ? words.reminder.since(newer, formatMoment(copy.at, language))
        : words.reminder.first(newer)}
    </Notice>
  )
}
