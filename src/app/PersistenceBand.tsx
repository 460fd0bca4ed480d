import { useMessages } from '~/session/useMessages.ts'
import { useWorkbenchState } from '~/session/WorkbenchContext.tsx'

/** Stands for as long as the browser may delete what is stored, and says why to say yes when it asks. */
export function PersistenceBand() {
  const isPersistent = useWorkbenchState((session) => session.isPersistent)
  const isAsking = useWorkbenchState((session) => session.isAskingToKeep)
  const { persistence } = useMessages().messages.copies
  if (isPersistent !== false) return null
  return (
    <p className="shell-band no-print" role="note">
      {isAsking ? persistence.asking : persistence.temporary}
      {isSafariPage() && ` ${persistence.safari}`}
    </p>
  )
}

/** Safari forgets pages, but not what was installed from one. */
const isSafariPage = (): boolean =>
  /^((?!chrome|chromium|android|crios|fxios|edg).)*safari/i.test(navigator.userAgent) &&
  !window.matchMedia('(display-mode: standalone)').matches
