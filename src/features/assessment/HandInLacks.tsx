import type { ReactNode } from 'react'
import type { Criterion } from '~/domain/model/Setup.ts'
import { pointsOf } from '~/domain/scoring/criterionScore.ts'
import { localText } from '~/exchange/document/localText.ts'
import { formatPoint } from '~/i18n/formats.ts'
import { assessmentWords } from '~/i18n/assessmentWords.ts'
import { paths } from '~/session/paths.ts'
import { useMessages } from '~/session/useMessages.ts'
import { useRound } from '~/session/useRound.ts'
import { useWords } from '~/session/useWords.ts'
import { lacksOf } from './lacks.ts'
import type { MyApplication } from './myApplications.ts'
import { remarksAskedText } from './remarksAskedText.ts'
import type { Mine } from './useMyApplications.ts'

/** What is missing before everything can be handed in: each place a link to where it is written. */
export function HandInLacks({ mine: { setup, toAssess } }: { readonly mine: Mine }) {
  const { language } = useMessages()
  const words = useWords(assessmentWords)
  const { handIn } = words
  const lacking = toAssess
    .map((one) => ({ one, lacks: lacksOf(setup, one) }))
    .filter(({ lacks: { marks, remarks } }) => marks.length + remarks.length > 0)
  if (lacking.length === 0) return null
  const asked = remarksAskedText(setup, words, language)
  return (
    <section className="stack" aria-labelledby="mangler">
      <h2 id="mangler">{handIn.lacksTitle}</h2>
      {asked !== '' && <p className="secondary">{asked}</p>}
      <dl className="hand-in-lacks">
        {lacking.map(({ one, lacks }) => (
          <div key={one.application.caseNumber}>
            <dt>
              <bdi>{one.application.applicant}</bdi>
            </dt>
            {lacks.marks.length > 0 && (
              <Places name={handIn.lackingMarks}>
                {lacks.marks.length === setup.criteria.length ? (
                  <Whole one={one} count={setup.criteria.length} />
                ) : (
                  lacks.marks.map((criterion) => (
                    <Place key={criterion.id} one={one} criterion={criterion} field="point" />
                  ))
                )}
              </Places>
            )}
            {lacks.remarks.length > 0 && (
              <Places name={handIn.lackingRemarks}>
                {lacks.remarks.map((criterion) => (
                  <Place key={criterion.id} one={one} criterion={criterion} field="bemaerkning" />
                ))}
              </Places>
            )}
          </div>
        ))}
      </dl>
    </section>
  )
}

function Places({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <dd>
      <span className="secondary">{name}</span>
      <ul>{children}</ul>
    </dd>
  )
}

interface WholeProps {
  readonly one: MyApplication
  /** Of criteria. */
  readonly count: number
}

/** Where nothing is scored yet one link says it better than one for each criterion. */
function Whole({ one: { application }, count }: WholeProps) {
  const { roundId } = useRound()
  const words = useWords(assessmentWords)
  return (
    <li>
      <a href={paths.assessOne(roundId, application.caseNumber)}>
        {words.handIn.allCriteria(count)}
      </a>
    </li>
  )
}

interface PlaceProps {
  readonly one: MyApplication
  readonly criterion: Criterion
  readonly field: 'point' | 'bemaerkning'
}

function Place({ one, criterion: { id, name }, field }: PlaceProps) {
  const { roundId } = useRound()
  const { language } = useMessages()
  const words = useWords(assessmentWords)
  const points = pointsOf(one.assessment.marks.get(id))
  return (
    <li>
      <a href={paths.assessOne(roundId, one.application.caseNumber, { [field]: id })}>
        {localText(name, language)}
      </a>
      {points !== undefined && (
        <span className="secondary"> ({words.points(formatPoint(points, language))})</span>
      )}
    </li>
  )
}
