import { memo } from 'react'
import type { SheetCandidate } from '~/domain/dossier/AreaSheet.ts'
import { fractionText } from '~/exchange/document/fractionText.ts'
import { localText } from '~/exchange/document/localText.ts'
import { dash } from '~/i18n/formats.ts'
import { lengthOn, lengthUnder, percent } from './barPlaces.ts'
import type { BoardContext } from './BoardContext.ts'

interface Props {
  readonly candidate: SheetCandidate
  /** Shows where the bar ended under the round's own weights. */
  readonly isTrial: boolean
  readonly context: BoardContext
}

function PlainBar({ candidate, isTrial, context }: Props) {
  const { sheet, messages, language, sharesOf } = context
  const { means, ends } = sharesOf(candidate.caseNumber)
  const figures = candidate.score.criteria.map(({ mean }) =>
    mean ? fractionText(mean, language) : dash,
  )
  const own = sheet.criteria.map(({ weight }) => Number(weight))
  return (
    <>
      <div className="board-bar" aria-hidden="true">
        {means.map((share, index) => (
          <span
            key={sheet.criteria[index]?.id}
            className="board-part"
            data-step={Math.min(index + 1, 5)}
            style={{ inlineSize: `calc(var(--w${index}) * ${percent(share)})` }}
          >
            <span className="board-figure">{figures[index]}</span>
          </span>
        ))}
        {ends && (
          <span
            className="board-bracket"
            style={{
              insetInlineStart: lengthOn(ends.map(({ worst }) => worst)),
              inlineSize: lengthOn(ends.map(({ worst, best }) => best - worst)),
            }}
          />
        )}
        {isTrial && (
          <span className="board-ghost" style={{ insetInlineStart: lengthUnder(own, means) }} />
        )}
      </div>
      <ul className="visually-hidden" aria-label={messages.area.column.criteria}>
        {sheet.criteria.map(({ id, name }, index) => (
          <li key={id}>
            {localText(name, language)}: {figures[index]}
          </li>
        ))}
      </ul>
    </>
  )
}

/** An application's bar: a part a criterion, as long as weight x mean, in one hue by order. */
export const BoardBar = memo(PlainBar)
