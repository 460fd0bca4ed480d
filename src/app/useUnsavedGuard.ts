import { useEffect } from 'react'
import { useWorkbench } from '~/session/WorkbenchContext.tsx'

/** Asks before the window is closed while something done or typed in it is not on the disk yet. */
export function useUnsavedGuard(): void {
  const { isUnsaved } = useWorkbench()
  useEffect(() => {
    const ask = (event: BeforeUnloadEvent) => {
      if (isUnsaved()) event.preventDefault()
    }
    window.addEventListener('beforeunload', ask)
    return () => window.removeEventListener('beforeunload', ask)
  }, [isUnsaved])
}
