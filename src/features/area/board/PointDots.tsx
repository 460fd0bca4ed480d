import type { CSSProperties } from 'react'
import type { AreaSheet, SheetCandidate } from '~/domain/dossier/AreaSheet.ts'
import type { AssessorId, CriterionId } from '~/domain/model/ids.ts'
import { pointsOf } from '~/domain/scoring/criterionScore.ts'
import { localText } from '~/exchange/document/localText.ts'
import type { BoardWords } from '~/i18n/da/board.ts'
import { formatList, formatPoint, type Language } from '~/i18n/formats.ts'
import { toNumber } from '~/lib/fraction.ts'
import { dotRow, isCounting, isPiled, pilesOf, placeOn, ticksOn } from './dotPlaces.ts'

interface Props {
  readonly sheet: AreaSheet
  readonly candidate: SheetCandidate
  /** The weights shown, see `weightVariables`. */
  readonly variables: CSSProperties
  readonly words: BoardWords
  readonly language: Language
  readonly nameOf: (assessorId: AssessorId) => string
}

/** Pixels of the highest pile. */
const pileHeight = 56

/** Each criterion's points on the scale, under its own part of the head: a dot an assessor, a line at the mean. */
export function PointDots({ sheet, candidate, variables, words, language, nameOf }: Props) {
  const { setup, criteria } = sheet
  const place = placeOn(setup.scale)
  const hasPiles = isPiled(candidate)
  const height = hasPiles ? pileHeight + dotRow : Math.max(candidate.rows.length, 1) * dotRow
  const spoken = criteria.map(({ id, name }) => {
    const given = hasPiles
      ? pilesOf(candidate, id).map(({ points, count }) =>
          words.pile(formatPoint(points, language), count),
        )
      : candidate.rows.flatMap(({ assessorId, marks }) => {
          const points = pointsOf(marks.get(id))
          if (points === undefined) return []
          return [words.dot(nameOf(assessorId), formatPoint(points, language))]
        })
    return words.dotsOf(localText(name, language), formatList(given, language))
  })
  return (
    <div
      className="dots"
      role="img"
      aria-label={`${words.dotsName(candidate.application.applicant)}. ${spoken.join('. ')}.`}
      style={{ ...variables, blockSize: height + 22 }}
    >
      {criteria.map(({ id }, index) => {
        const mean = candidate.score.criteria[index]?.mean
        return (
          <div
            key={id}
            className="dots-part"
            style={{
              insetInlineStart: `calc(var(--e${index}) * 100%)`,
              inlineSize: `calc(var(--w${index}) * 100%)`,
            }}
          >
            {ticksOn(setup.scale).map((points, tick, ticks) => (
              <span
                key={points}
                className="dots-tick"
                data-end={tick === 0 || tick === ticks.length - 1 || undefined}
                style={{ insetInlineStart: place(points), blockSize: height }}
              >
                <span>{formatPoint(points, language)}</span>
              </span>
            ))}
            {mean && (
              <span
                className="dots-mean"
                style={{ insetInlineStart: place(toNumber(mean)), blockSize: height + 4 }}
              />
            )}
            {hasPiles ? (
              <Piles {...{ candidate, place }} criterionId={id} />
            ) : (
              candidate.rows.map((row, line) => {
                const points = pointsOf(row.marks.get(id))
                return (
                  points !== undefined && (
                    <span
                      key={row.assessorId}
                      className="dots-dot"
                      data-off={!isCounting(row) || undefined}
                      style={{ insetInlineStart: place(points), insetBlockStart: dotRow * line }}
                    />
                  )
                )
              })
            )}
          </div>
        )
      })}
    </div>
  )
}

interface PilesProps {
  readonly candidate: SheetCandidate
  readonly criterionId: CriterionId
  readonly place: (points: number) => string
}

/** For many assessors: how many gave each point, as a pile with its number. */
function Piles({ candidate, criterionId, place }: PilesProps) {
  const piles = pilesOf(candidate, criterionId)
  const most = Math.max(...piles.map(({ count }) => count), 1)
  return piles.map(({ points, count }) => (
    <span
      key={points}
      className="dots-pile"
      style={{
        insetInlineStart: place(points),
        insetBlockStart: dotRow + pileHeight * (1 - count / most),
        blockSize: (pileHeight * count) / most,
      }}
    >
      <span>{count}</span>
    </span>
  ))
}
