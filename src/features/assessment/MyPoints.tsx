import type { CSSProperties } from 'react'
import { scalePoints } from '~/domain/model/scalePoints.ts'
import { localText } from '~/exchange/document/localText.ts'
import { formatPoint } from '~/i18n/formats.ts'
import { assessmentWords } from '~/i18n/assessmentWords.ts'
import { paths } from '~/session/paths.ts'
import { useMessages } from '~/session/useMessages.ts'
import { useRound } from '~/session/useRound.ts'
import { useWords } from '~/session/useWords.ts'
import { Figure } from '~/ui/page/Figure.tsx'
import type { MyApplication } from './myApplications.ts'
import { type PointColumn, pointSpread } from './pointSpread.ts'
import type { Desk } from './useDesk.ts'

/** The highest a stack of single squares may be; above it two stand beside each other. */
const maxStack = 6

/** How one has used the scale so far: a square for each application, this one dark. */
export function MyPoints({ desk: { mine, one, marks } }: { readonly desk: Desk }) {
  const { language } = useMessages()
  const { strip } = useWords(assessmentWords)
  const { setup } = mine
  const shown = mine.toAssess.map((other) =>
    other === one ? { ...other, assessment: { ...other.assessment, marks } } : other,
  )
  if (shown.length < 2) return null
  const spreads = setup.criteria.map((criterion) => ({
    criterion,
    columns: pointSpread(criterion.id, setup.scale, shown),
  }))
  const highest = Math.max(
    ...spreads.flatMap(({ columns }) => columns.map(({ given }) => given.length)),
  )
  const style: CSSProperties & Record<'--levels', number> = {
    '--levels': scalePoints(setup.scale).length,
  }
  return (
    <section className="my-points" aria-label={strip.title}>
      <p className="my-points-title">
        <strong>{strip.title}</strong> <span className="note">{strip.text(shown.length)}</span>
      </p>
      <div className="my-points-criteria" style={style}>
        {spreads.map(({ criterion, columns }) => {
          const name = localText(criterion.name, language)
          return (
            <div key={criterion.id}>
              <div className="my-points-columns" data-is-dense={highest > maxStack || undefined}>
                {columns.map((column) => (
                  <Column key={column.points} column={column} name={name} current={one} />
                ))}
              </div>
              <p className="my-points-name">{name}</p>
            </div>
          )
        })}
      </div>
    </section>
  )
}

interface ColumnProps {
  readonly column: PointColumn
  /** Of the criterion. */
  readonly name: string
  readonly current: MyApplication
}

/** The squares are short cuts for a pointer; the point under them opens the same as a list. */
function Column({ column: { points, given }, name, current }: ColumnProps) {
  const { roundId } = useRound()
  const { language } = useMessages()
  const { strip } = useWords(assessmentWords)
  const text = formatPoint(points, language)
  const hrefOf = ({ application }: MyApplication) =>
    paths.assessOne(roundId, application.caseNumber)
  const isCurrent = ({ application }: MyApplication) =>
    application.caseNumber === current.application.caseNumber
  return (
    <div className="my-points-column">
      <div className="my-points-stack" aria-hidden="true">
        {given
          .toSorted((a, b) => Number(isCurrent(b)) - Number(isCurrent(a)))
          .map((mine) => (
            <a
              key={mine.application.caseNumber}
              tabIndex={-1}
              href={hrefOf(mine)}
              title={mine.application.applicant}
              aria-label={mine.application.applicant}
              data-current={isCurrent(mine) || undefined}
            />
          ))}
      </div>
      <Figure text={text} name={strip.given(text, name)}>
        {() =>
          given.length === 0 ? (
            <p>{strip.none}</p>
          ) : (
            <ul>
              {given.map((mine) => (
                <li key={mine.application.caseNumber}>
                  <a href={hrefOf(mine)} aria-current={isCurrent(mine) ? 'page' : undefined}>
                    <bdi>{mine.application.applicant}</bdi>
                  </a>
                </li>
              ))}
            </ul>
          )
        }
      </Figure>
    </div>
  )
}
