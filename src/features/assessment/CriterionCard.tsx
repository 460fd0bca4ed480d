import type { Evidence } from '~/domain/model/Evidence.ts'
import type { CriterionId } from '~/domain/model/ids.ts'
import { scalePoints } from '~/domain/model/scalePoints.ts'
import type { Criterion } from '~/domain/model/Setup.ts'
import { pointsOf } from '~/domain/scoring/criterionScore.ts'
import { localText } from '~/exchange/document/localText.ts'
import { formatPoint, formatWeight } from '~/i18n/formats.ts'
import { assessmentWords } from '~/i18n/assessmentWords.ts'
import { useMessages } from '~/session/useMessages.ts'
import { useWords } from '~/session/useWords.ts'
import { Segments } from '~/ui/form/Segments.tsx'
import { Anchors } from './Anchors.tsx'
import { EvidenceList } from './EvidenceList.tsx'
import { markText } from './markText.ts'
import { criterionElementId } from './deskFocus.ts'
import { MarkButtons } from './MarkButtons.tsx'
import { Remark } from './Remark.tsx'
import type { Desk } from './useDesk.ts'

interface Props {
  readonly desk: Desk
  readonly criterion: Criterion
  /** Opens a place in a document. */
  readonly onEvidence: (place: Evidence) => void
}

/** One criterion: name, weight and points on a line; then the question, the anchors, the remark. */
export function CriterionCard({ desk, criterion, onEvidence }: Props) {
  const { language } = useMessages()
  const words = useWords(assessmentWords)
  const { scale } = desk.mine.setup
  const { id, question } = criterion
  const name = localText(criterion.name, language)
  const mark = desk.marks.get(id)
  const isCurrent = desk.current === id
  const select = () => desk.focusOn({ criterionId: id, wish: null })
  return (
    <section
      id={criterionElementId(id)}
      className="criterion"
      aria-label={name}
      aria-current={isCurrent || undefined}
      data-folded={(mark !== undefined && !isCurrent) || undefined}
    >
      <Folded desk={desk} criterion={criterion} />
      <div className="criterion-body">
        <div className="criterion-head">
          <h2>{name}</h2>
          <span className="criterion-weight">{formatWeight(criterion.weight, language)}</span>
          <span className="criterion-side">
            <Segments
              label={name}
              value={mark?.state === 'scored' ? String(mark.points) : null}
              options={scalePoints(scale).map((points) => ({
                key: String(points),
                text: formatPoint(points, language),
                descriptionId: descriptionId(id, points),
              }))}
              isReadOnly={desk.isReadOnly}
              onChange={(key) => {
                const points = scalePoints(scale).find((point) => String(point) === key)
                if (points !== undefined) desk.give(id, { state: 'scored', points })
                if (!isCurrent) select()
              }}
            />
            <MarkButtons desk={desk} criterion={criterion} />
          </span>
        </div>
        <div className="criterion-asked">
          {question && <p>{localText(question, language)}</p>}
          {!mark && <span className="criterion-open">{words.notScored}</span>}
        </div>
        <div className="criterion-words">
          <Anchors criterion={criterion} chosen={pointsOf(mark)} />
          <Remark desk={desk} criterion={criterion} />
          <EvidenceList {...{ desk, criterion, onEvidence }} />
        </div>
        <Descriptions criterion={criterion} />
      </div>
    </section>
  )
}

const descriptionId = (criterionId: CriterionId, points: number) => `anker-${criterionId}-${points}`

/** Every anchor's text, for the radio it describes: on screen only three of them stand. */
function Descriptions({ criterion: { id, anchors } }: Pick<Props, 'criterion'>) {
  const { language } = useMessages()
  return (
    <div hidden>
      {anchors.map(({ points, text }) => (
        <span key={points} id={descriptionId(id, points)}>
          {localText(text, language)}
        </span>
      ))}
    </div>
  )
}

/** What a narrow screen shows of a criterion that is done with: its name and its point. */
function Folded({ desk, criterion }: Omit<Props, 'onEvidence'>) {
  const { language } = useMessages()
  const words = useWords(assessmentWords)
  const mark = desk.marks.get(criterion.id)
  const points = pointsOf(mark)
  const anchor = criterion.anchors.find((one) => one.points === points)
  const name = localText(criterion.name, language)
  const said = markText(mark, words, language)
  return (
    <button
      type="button"
      className="criterion-folded"
      aria-label={words.fold(name, said)}
      onClick={() => desk.focusOn({ criterionId: criterion.id, wish: 'criterion' })}
    >
      <span>
        <span className="criterion-folded-name">{name}</span>
        {anchor && (
          <span className="criterion-folded-text">{localText(anchor.text, language)}</span>
        )}
      </span>
      <span className="criterion-folded-points">
        {points === undefined ? said : formatPoint(points, language)}
      </span>
    </button>
  )
}
