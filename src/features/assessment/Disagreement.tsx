import type { AssessorId } from '~/domain/model/ids.ts'
import type { Setup } from '~/domain/model/Setup.ts'
import { formatMoment } from '~/i18n/formats.ts'
import { useMessages } from '~/session/useMessages.ts'
import { Button } from '~/ui/button/Button.tsx'
import { Notice } from '~/ui/page/Notice.tsx'
import { criterionName, markText } from './criterionText.ts'
import type { MyApplication } from './myApplications.ts'
import { settle } from './ownCommands.ts'
import { useActAll } from './useActAll.ts'

interface Props {
  readonly assessorId: AssessorId
  readonly one: MyApplication
  readonly setup: Setup
}

/** Two answers that replace the same one, side by side: the assessor says which holds. */
export function Disagreement({ assessorId, one, setup }: Props) {
  const actAll = useActAll()
  const { messages, language } = useMessages()
  const { disagreement } = messages.assessment
  return (
    <Notice kind="error" title={disagreement.title}>
      {disagreement.text}
      <div className="disagreement">
        {one.assessment.rivals.map(({ eventId, at, value: { answers, isHandedIn } }) => {
          const moment = formatMoment(at, language)
          const isWhole = setup.criteria.every(({ id }) =>
            answers.some(({ criterionId, mark }) => criterionId === id && mark !== null),
          )
          return (
            <section key={eventId} aria-label={disagreement.from(moment)}>
              <h3>{disagreement.from(moment)}</h3>
              {!isHandedIn && <p className="note">{disagreement.draft}</p>}
              <dl>
                {setup.criteria.map((criterion) => {
                  const answer = answers.find(({ criterionId }) => criterionId === criterion.id)
                  return (
                    <div key={criterion.id}>
                      <dt>{criterionName(criterion, language)}</dt>
                      <dd>{markText(answer?.mark, messages, language)}</dd>
                      {answer?.remark && (
                        <dd className="note">
                          <bdi>{answer.remark}</bdi>
                        </dd>
                      )}
                    </div>
                  )
                })}
              </dl>
              <Button
                isDisabled={!isWhole}
                aria-label={disagreement.chooseFrom(moment)}
                onPress={() => void actAll(settle(assessorId, one.application.caseNumber, answers))}
              >
                {disagreement.choose}
              </Button>
            </section>
          )
        })}
      </div>
    </Notice>
  )
}
