import { useState } from 'react'
import { hearingCaseIn } from '~/domain/dossier/hearingCasesOf.ts'
import type { CaseNumber } from '~/domain/model/ids.ts'
import { hearingWords } from '~/i18n/hearingWords.ts'
import { paths } from '~/session/paths.ts'
import { useIsWritable } from '~/session/useIsWritable.ts'
import { useRound } from '~/session/useRound.ts'
import { useWords } from '~/session/useWords.ts'
import { Button } from '~/ui/button/Button.tsx'
import './hearing.css'
import { HearingDialog } from './HearingDialog.tsx'
import { HearingEffect } from './HearingEffect.tsx'
import { HearingStanding } from './HearingStanding.tsx'

/** The hearing of one applicant, on the page of the application. */
export function HearingSection({ caseNumber }: { readonly caseNumber: CaseNumber }) {
  const { roundId, state } = useRound()
  const words = useWords(hearingWords)
  const isWritable = useIsWritable()
  const [isAsked, setIsAsked] = useState(false)
  const one = hearingCaseIn(state, caseNumber)
  if (!one) return null
  const verb = one.entries.length > 0 ? words.change : words.record
  return (
    <section>
      <h2>{words.section.title}</h2>
      <HearingStanding one={one} />
      <HearingEffect one={one} />
      <p className="hearing-ways">
        {isWritable && !one.isWithdrawn && (
          <Button
            look="plain"
            aria-label={words.recordFor(verb, one.application.applicant)}
            onPress={() => setIsAsked(true)}
          >
            {verb}
          </Button>
        )}
        <a className="note" href={paths.hearings(roundId)}>
          {words.section.all}
        </a>
      </p>
      {isAsked && (
        <HearingDialog
          cases={[one]}
          onDone={() => setIsAsked(false)}
          onClose={() => setIsAsked(false)}
        />
      )}
    </section>
  )
}
