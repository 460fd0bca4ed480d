import { type CSSProperties, memo } from 'react'
import type { SheetCandidate } from '~/domain/dossier/AreaSheet.ts'
import { fractionText } from '~/exchange/document/fractionText.ts'
import { localText } from '~/exchange/document/localText.ts'
import { dash, type Language } from '~/i18n/formats.ts'
import { lengthOn, lengthUnder, percent } from './barPlaces.ts'
import type { BoardContext } from './BoardContext.ts'

interface PartsProps {
  readonly candidate: SheetCandidate
  /** Shows where the bar ended under the round's own weights. */
  readonly isTrial: boolean
  readonly context: BoardContext
}

interface Props extends PartsProps {
  /** The weights shown, see `weightVariables`. */
  readonly variables: CSSProperties
}

/** An application's bar: a part a criterion, as long as weight x mean, in one hue by order. */
export function BoardBar({ variables, ...parts }: Props) {
  return (
    <>
      <div className="board-bar" aria-hidden="true" style={variables}>
        <BarParts {...parts} />
      </div>
      <SpokenBar {...parts} />
    </>
  )
}

function PlainParts({ candidate, isTrial, context }: PartsProps) {
  const { sheet, language, sharesOf } = context
  const { means, ends } = sharesOf(candidate.caseNumber)
  const own = sheet.criteria.map(({ weight }) => Number(weight))
  return (
    <>
      {means.map((share, index) => (
        <span
          key={sheet.criteria[index]?.id}
          className="board-part"
          data-step={Math.min(index + 1, 5)}
          style={{ inlineSize: `calc(var(--w${index}) * ${percent(share)})` }}
        >
          <span className="board-figure">{figureOf(candidate, index, language)}</span>
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
    </>
  )
}

/** The parts stay as they are while the weights move. */
const BarParts = memo(PlainParts)

function PlainSpokenBar({ candidate, context: { sheet, messages, language } }: PartsProps) {
  return (
    <ul className="visually-hidden" aria-label={messages.area.column.criteria}>
      {sheet.criteria.map(({ id, name }, index) => (
        <li key={id}>
          {localText(name, language)}: {figureOf(candidate, index, language)}
        </li>
      ))}
    </ul>
  )
}

/** The bar for whoever does not see it. */
const SpokenBar = memo(PlainSpokenBar)

function figureOf({ score }: SheetCandidate, index: number, language: Language): string {
  const mean = score.criteria[index]?.mean
  return mean ? fractionText(mean, language) : dash
}
