import { useMemo } from 'react'
import { logDigest } from '~/domain/log/Log.ts'
import type { Provenance } from '~/exchange/csv/Provenance.ts'
import { appVersion } from '~/session/appVersion.ts'
import { useRound } from '~/session/useRound.ts'

/** What a letter says of where it comes from: the log as it stands, and the program. */
export function useProvenance(): Provenance {
  const { log } = useRound()
  return useMemo(() => ({ logDigest: logDigest(log).slice(0, 16), version: appVersion }), [log])
}
