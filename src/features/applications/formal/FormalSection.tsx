import { useState } from 'react'
import { formalChecksOf, type RuledCheck } from '~/domain/dossier/formalChecksOf.ts'
import { keepsOut } from '~/domain/eligibility/checkStandings.ts'
import { settled } from '~/domain/log/Register.ts'
import type { FormalCheck } from '~/domain/model/CheckRuling.ts'
import { checkOutcomeText } from '~/exchange/document/checkText.ts'
import type { CaseProps } from '~/features/applications/CaseProps.ts'
import { formatMoment } from '~/i18n/formats.ts'
import { formalWords } from '~/i18n/formalWords.ts'
import { paths } from '~/session/paths.ts'
import { useIsWritable } from '~/session/useIsWritable.ts'
import { useMessages } from '~/session/useMessages.ts'
import { useRound } from '~/session/useRound.ts'
import { useWords } from '~/session/useWords.ts'
import { Button } from '~/ui/button/Button.tsx'
import { Disc } from '~/ui/mark/Disc.tsx'
import { checkShapes } from './checkShapes.ts'
import './formal.css'
import { RuleDialog } from './RuleDialog.tsx'

/** Every formal condition of one application: computed, ruled by whom and why, and ruled from here. */
export function FormalSection({ application, facts, setup }: CaseProps) {
  const { roundId } = useRound()
  const { messages, language } = useMessages()
  const words = useWords(formalWords)
  const isWritable = useIsWritable()
  const [ruled, setRuled] = useState<FormalCheck | null>(null)
  const { formal } = messages.applications
  const checks = formalChecksOf(facts, application, setup.deadline)
  const isActive = (settled(facts.status)?.status ?? 'active') === 'active'
  return (
    <section>
      <h2>{formal.title}</h2>
      <ul className="formal-list">
        {checks.map((check) => (
          <li key={check.check} data-waiting={(isActive && keepsOut(check)) || undefined}>
            <span className="formal-mark">
              <Disc shape={checkShapes[check.outcome]} size={12} />
            </span>
            <span>
              <span className="formal-name">{messages.area.checks[check.check]}</span>
              <span className="formal-outcome">
                {check.check === 'deadline' &&
                setup.deadline === null &&
                check.outcome === 'not-stated'
                  ? formal.noDeadline
                  : checkOutcomeText(check, messages, language)}
                {!check.isRuled &&
                  check.outcome !== 'not-stated' &&
                  check.outcome !== 'disputed' && (
                    <span className="formal-computed"> {formal.isComputed}</span>
                  )}
              </span>
              <Rulings check={check} />
            </span>
            {isWritable && (
              <Button
                look="plain"
                aria-label={words.rule.openFor(
                  check.isRuled ? words.rule.change : words.rule.open,
                  messages.area.checks[check.check],
                )}
                onPress={() => setRuled(check.check)}
              >
                {check.isRuled ? words.rule.change : words.rule.open}
              </Button>
            )}
          </li>
        ))}
      </ul>
      <p className="note">
        {setup.deadline !== null && formal.deadline(formatMoment(setup.deadline, language))}{' '}
        {formal.note} <a href={paths.formalChecks(roundId)}>{words.title}</a>
      </p>
      {ruled && (
        <RuleDialog one={{ application, checks }} check={ruled} onClose={() => setRuled(null)} />
      )}
    </section>
  )
}

/** Who has ruled, when, and the note. */
function Rulings({ check: { rulings, outcome } }: { readonly check: RuledCheck }) {
  const { messages, language } = useMessages()
  const { rule } = useWords(formalWords)
  const { formal } = messages.applications
  return rulings.map(({ eventId, actor, at, value }) => (
    <span key={eventId} className="formal-by">
      {outcome === 'disputed' && value.outcome && `${formal.outcome[value.outcome]}: `}
      {value.note && (
        <>
          <bdi>{value.note}</bdi>{' '}
        </>
      )}
      <span className="note">
        <bdi>{rule.by(actor, formatMoment(at, language))}</bdi>
      </span>
    </span>
  ))
}
