import { useEffect, useState } from 'react'
import type { RoundId } from '~/domain/model/ids.ts'
import { formatMoment } from '~/i18n/formats.ts'
import type { LastCopy } from '~/session/lastCopy.ts'
import { useMessages } from '~/session/useMessages.ts'
import { useSaveCopy } from '~/session/useSaveCopy.ts'
import { useWorkbench } from '~/session/WorkbenchContext.tsx'
import { Button } from '~/ui/button/Button.tsx'
import './copies.css'

/** When a round was last copied, and the button to do it again. */
export function LastCopyLine({ roundId }: { readonly roundId: RoundId }) {
  const { lastCopyOf } = useWorkbench()
  const saveCopy = useSaveCopy()
  const { messages, language } = useMessages()
  const [copy, setCopy] = useState<LastCopy>()
  useEffect(() => {
    let isCurrent = true
    void lastCopyOf(roundId).then((found) => {
      if (isCurrent) setCopy(found)
    })
    return () => {
      isCurrent = false
    }
  }, [roundId, lastCopyOf])
  const save = async () => {
    await saveCopy(roundId)
    setCopy(await lastCopyOf(roundId))
  }
  const words = messages.copies
  return (
    <p className="copy-line">
      <span>
        {copy && copy.where !== 'none'
          ? words.lastCopy(formatMoment(copy.at, language))
          : words.noCopy}
      </span>
      <Button look="plain" onPress={() => void save()}>
        {words.saveShort}
      </Button>
    </p>
  )
}
