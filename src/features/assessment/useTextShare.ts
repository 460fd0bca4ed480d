import { useState, useSyncExternalStore } from 'react'
import { useDeviceSetting } from '~/session/useDeviceSetting.ts'
import { boundedShare, defaultShare, shareIn } from './textShare.ts'

export interface TextShare {
  /** Per cent of the desk's width. */
  readonly share: number
  /** While the hand is on it. */
  readonly move: (share: number) => void
  /** Remembers where it was let go. */
  readonly letGo: () => void
  readonly reset: () => void
}

/** How much of the desk the application's text takes, as it was left on this device. */
export function useTextShare(): TextShare {
  const [remembered, remember] = useDeviceSetting('text-share')
  const [moving, setMoving] = useState<number | null>(null)
  const usual = useSyncExternalStore(onResize, () => defaultShare(window.innerWidth))
  return {
    share: moving ?? shareIn(remembered) ?? usual,
    move: (share) => setMoving(boundedShare(share)),
    letGo: () => {
      if (moving !== null) remember(String(moving))
      setMoving(null)
    },
    reset: () => {
      setMoving(null)
      remember('')
    },
  }
}

function onResize(listener: () => void) {
  window.addEventListener('resize', listener)
  return () => window.removeEventListener('resize', listener)
}
