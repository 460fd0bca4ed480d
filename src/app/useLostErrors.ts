import { useEffect, useState } from 'react'

interface Lost {
  readonly reason: unknown
}

/**
 * Nothing awaits what a press of a button began, so a bug in it would pass in silence, and a score
 * that was never stored would look as if it were. It is thrown here, for the error page to show.
 */
export function useLostErrors(): void {
  const [lost, setLost] = useState<Lost | null>(null)
  useEffect(() => {
    const listener = ({ reason }: PromiseRejectionEvent) => setLost({ reason })
    window.addEventListener('unhandledrejection', listener)
    return () => window.removeEventListener('unhandledrejection', listener)
  }, [])
  if (lost) throw lost.reason
}
