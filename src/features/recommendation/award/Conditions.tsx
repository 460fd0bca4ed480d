import { useState } from 'react'
import { setupOf } from '~/domain/dossier/contestOf.ts'
import { formalChecksOf } from '~/domain/dossier/formalChecksOf.ts'
import { proposedConditions } from '~/domain/dossier/proposedConditions.ts'
import { conditionsOf } from '~/domain/log/conditionsOf.ts'
import type { Application } from '~/domain/model/Application.ts'
import type { Condition } from '~/domain/model/Condition.ts'
import { formatDay } from '~/i18n/formats.ts'
import { refusalWords } from '~/i18n/refusalWords.ts'
import { setWords } from '~/i18n/setWords.ts'
import { refusalIn } from '~/session/outcome.ts'
import { useAct } from '~/session/useAct.ts'
import { useIsWritable } from '~/session/useIsWritable.ts'
import { useMessages } from '~/session/useMessages.ts'
import { useRound } from '~/session/useRound.ts'
import { useWorkbench } from '~/session/WorkbenchContext.tsx'
import { useWords } from '~/session/useWords.ts'
import { Button } from '~/ui/button/Button.tsx'
import { ConditionForm } from './ConditionForm.tsx'

/** The conditions of one application, those its preconditions propose, and one's own [AC3]. */
export function Conditions({ application }: { readonly application: Application }) {
  const { state } = useRound()
  const act = useAct()
  const isWritable = useIsWritable()
  const { newConditionId } = useWorkbench()
  const { language } = useMessages()
  const refusals = useWords(refusalWords)
  const { award: words } = useWords(setWords)
  const [edited, setEdited] = useState<Condition | null>(null)
  const [refused, setRefused] = useState<string | null>(null)
  const edit = (condition: Condition | null) => {
    setRefused(null)
    setEdited(condition)
  }
  // Of two that disagree the earlier is shown until somebody writes it anew, which replaces both.
  const recorded = conditionsOf(state.acts, application.caseNumber).flatMap(
    ([, { heads }]) => heads[0]?.value ?? [],
  )
  const { caseNumber } = application
  const deadline = setupOf(state)?.deadline ?? null
  const checks = formalChecksOf(state.applications.get(caseNumber), application, deadline)
  const proposed = proposedConditions(caseNumber, checks, recorded).filter(
    ({ about }) => about !== edited?.about,
  )
  const fresh = (text: string, about?: Condition['about']): Condition => ({
    conditionId: newConditionId(),
    caseNumber: application.caseNumber,
    text,
    due: null,
    standing: 'open',
    note: null,
    ...(about && { about }),
  })
  const record = async (condition: Condition) => {
    const outcome = await act({ kind: 'record-condition', condition })
    if (outcome.ok) edit(null)
    const why = refusalIn(outcome)
    setRefused(why ? refusals[why.code](why.subject) : null)
  }
  return (
    <section className="award-conditions">
      <h4>{words.conditions}</h4>
      {recorded.length === 0 && proposed.length === 0 && <p className="secondary">{words.none}</p>}
      <ul>
        {recorded.map((condition) => (
          <li key={condition.conditionId} data-standing={condition.standing}>
            <p>
              <bdi>{condition.text}</bdi>
            </p>
            <p className="note">
              {words.standings[condition.standing]} ·{' '}
              {condition.due ? formatDay(`${condition.due}T12:00:00Z`, language) : words.noDate}
              {condition.note && (
                <>
                  {' '}
                  · <bdi>{condition.note}</bdi>
                </>
              )}
            </p>
            {edited?.conditionId !== condition.conditionId && (
              <Button
                look="plain"
                isDisabled={!isWritable}
                aria-label={words.changeOf(condition.text)}
                onPress={() => edit(condition)}
              >
                {words.change}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {proposed.length > 0 && (
        <>
          <p className="note">{words.propose}</p>
          <ul>
            {proposed.map(({ about }) => (
              <li key={about}>
                <p>{words.proposed[about]}</p>
                <span className="row">
                  <Button
                    isDisabled={!isWritable}
                    onPress={() => edit(fresh(words.proposed[about], about))}
                  >
                    {words.takeUp}
                  </Button>
                  <Button
                    look="plain"
                    isDisabled={!isWritable}
                    onPress={() =>
                      void record({
                        ...fresh(words.proposed[about], about),
                        standing: 'dropped',
                        note: words.droppedBecause,
                      })
                    }
                  >
                    {words.leaveOut}
                  </Button>
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
      {edited ? (
        <ConditionForm
          key={edited.conditionId}
          condition={edited}
          refused={refused}
          onSave={(condition) => void record(condition)}
          onCancel={() => edit(null)}
        />
      ) : (
        <Button icon="plus" isDisabled={!isWritable} onPress={() => edit(fresh(''))}>
          {words.add}
        </Button>
      )}
    </section>
  )
}
