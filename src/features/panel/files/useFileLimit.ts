import { useState } from 'react'
import { formatDecimal } from '~/i18n/formats.ts'
import { useDeviceSetting } from '~/session/useDeviceSetting.ts'
import { useMessages } from '~/session/useMessages.ts'

/** What most mail systems let through, in MB; and what one may ask for. */
const standard = 15
const least = 0.1
const most = 50

export interface FileLimit {
  readonly typed: string
  readonly setTyped: (typed: string) => void
  /** Undefined while what is typed is no size that a file may have. */
  readonly bytes: number | undefined
}

/** How large a file may be before it is split, as remembered on this device. */
export function useFileLimit(): FileLimit {
  const { language } = useMessages()
  const [remembered, remember] = useDeviceSetting('file-limit')
  const [typed, setTyped] = useState<string | null>(null)
  const known = megabytesIn(remembered ?? '') ?? standard
  const text = typed ?? formatDecimal(known, Number.isInteger(known) ? 0 : 1, language)
  const megabytes = megabytesIn(text)
  return {
    typed: text,
    setTyped: (next) => {
      setTyped(next)
      const read = megabytesIn(next)
      if (read !== undefined) remember(String(read))
    },
    bytes: megabytes === undefined ? undefined : Math.round(megabytes * 1_000_000),
  }
}

function megabytesIn(text: string): number | undefined {
  if (!/^\d{1,2}([.,]\d)?$/.test(text.trim())) return undefined
  const megabytes = Number(text.trim().replace(',', '.'))
  return megabytes >= least && megabytes <= most ? megabytes : undefined
}
