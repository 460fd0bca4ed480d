import type { RefObject } from 'react'
import { breakText } from '~/exchange/verify/findingText.ts'
import type { Verification } from '~/exchange/verify/Verification.ts'
import { verifyWords } from '~/i18n/verifyWords.ts'
import { useMessages } from '~/session/useMessages.ts'
import { useWords } from '~/session/useWords.ts'
import { Icon } from '~/ui/mark/Icon.tsx'

interface Props {
  readonly verification: Verification
  readonly isFile: boolean
  readonly headingRef: RefObject<HTMLHeadingElement | null>
}

/** The verdict in large words, and the first place that is broken. */
export function VerifyVerdict({ verification, isFile, headingRef }: Props) {
  const { messages, language } = useMessages()
  const words = useWords(verifyWords)
  const { outcome, first, checks, sheets } = verification
  const isBroken = outcome === 'broken'
  const hasRemarks = checks.some(({ remarks }) => remarks.length > 0)
  const sound = isFile ? (hasRemarks ? 'remarks' : 'verified') : 'verifiedRound'
  const others = checks.reduce((sum, { breaks }) => sum + breaks.length, 0) - 1
  return (
    <div className="verify-verdict" data-outcome={outcome}>
      <Icon name={isBroken ? 'close' : 'check'} size={40} />
      <div>
        <h3 ref={headingRef} tabIndex={-1} className="verify-word">
          {words.outcome[outcome]}
        </h3>
        <p>{words.outcomeText[isBroken ? 'broken' : sound]}</p>
        {first && (
          <>
            <h4>{words.firstBreak}</h4>
            <p className="verify-first">{breakText(first, { messages, language, sheets })}</p>
            {others > 0 && <p>{words.otherBreaks(others)}</p>}
          </>
        )}
      </div>
    </div>
  )
}
