import { useCallback, useEffect, useState } from 'react'
import { useDraftSetting } from '~/session/useDraftSetting.ts'
import { useRound } from '~/session/useRound.ts'
import { attemptsFrom, attemptsToText, type ImportAttempt } from './ImportAttempt.ts'

const setting = 'import-attempts'

/** Notes a file that was not taken in. */
export function useNoteAttempt(): (attempt: ImportAttempt) => Promise<void> {
  const { roundId } = useRound()
  const { read, write } = useDraftSetting(roundId, setting)
  return useCallback(
    async (attempt) => write(attemptsToText([...attemptsFrom(await read()), attempt])),
    [read, write],
  )
}

/** The files that were not taken in on this device; undefined until they are read. */
export function useImportAttempts(): readonly ImportAttempt[] | undefined {
  const { roundId } = useRound()
  const { read } = useDraftSetting(roundId, setting)
  const [attempts, setAttempts] = useState<readonly ImportAttempt[] | undefined>(undefined)
  useEffect(() => {
    let isGone = false
    void read().then((text) => {
      if (!isGone) setAttempts(attemptsFrom(text))
    })
    return () => {
      isGone = true
    }
  }, [read])
  return attempts
}
