import { useMemo, useState } from 'react'
import { formatMoment } from '~/i18n/formats.ts'
import { useAssessorName } from '~/session/useAssessorName.ts'
import { useMessages } from '~/session/useMessages.ts'
import { useRound } from '~/session/useRound.ts'
import { Button } from '~/ui/button/Button.tsx'
import type { CaseProps } from './CaseProps.ts'
import { historyOf } from './historyOf.ts'
import { historyText } from './historyText.ts'

const firstShown = 12

/** What the log tells of the application: who did what, and when; the newest first. */
export function History({ application: { caseNumber }, setup }: CaseProps) {
  const { log, state } = useRound()
  const { messages, language } = useMessages()
  const nameOf = useAssessorName()
  const [isWhole, setIsWhole] = useState(false)
  const entries = useMemo(() => historyOf(log, state, caseNumber), [log, state, caseNumber])
  const { history } = messages.applications
  const shown = isWhole ? entries : entries.slice(0, firstShown)
  return (
    <section>
      <h2>{history.title}</h2>
      <ol className="applications-history">
        {shown.map(({ id, at, actor, actorId, hasEffect, fact }) => (
          <li key={id} data-idle={!hasEffect || undefined}>
            <bdi>{historyText(fact, { setup, messages, language }, nameOf)}</bdi>
            {!hasEffect && ` (${history.withoutEffect})`}
            <span className="note">
              <bdi>{actorId === null ? actor : nameOf(actorId)}</bdi> · {formatMoment(at, language)}
            </span>
          </li>
        ))}
      </ol>
      {entries.length > firstShown && (
        <Button look="plain" onPress={() => setIsWhole((isShown) => !isShown)}>
          {isWhole ? history.showFewer : history.showAll(entries.length)}
        </Button>
      )}
    </section>
  )
}
