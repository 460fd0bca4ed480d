import type { PortfolioSheet } from '~/domain/dossier/portfolioOf.ts'
import type { MoneyCell } from '~/domain/portfolio/moneyOf.ts'
import { formatMillions } from '~/i18n/formats.ts'
import { setWords } from '~/i18n/setWords.ts'
import { useMessages } from '~/session/useMessages.ts'
import { useWords } from '~/session/useWords.ts'
import { funderName } from './funderName.ts'

/** Asked, recommended and granted against each funder's frame, year by year [PF1]. */
export function MoneyFrames({ portfolio }: { readonly portfolio: PortfolioSheet }) {
  const { money, setup } = portfolio
  const { language } = useMessages()
  const words = useWords(setWords)
  const most = Math.max(
    1,
    ...money.cells.flatMap(({ asked, recommended, frame }) => [asked, recommended, frame ?? 0]),
  )
  const hasGranted = money.total.granted > 0
  const millions = (ore: number) => formatMillions(ore, language)
  if (money.cells.length === 0) {
    return (
      <section>
        <h3>{words.money}</h3>
        <p className="secondary">{words.noFunders}</p>
      </section>
    )
  }
  return (
    <section>
      <h3>{words.money}</h3>
      <table className="set-table">
        <caption className="visually-hidden">{words.moneyCaption}</caption>
        <thead>
          <tr>
            <th scope="col">{words.funder}</th>
            <th scope="col">{words.year}</th>
            <th scope="col" className="set-number">
              {words.asked}
            </th>
            <th scope="col" className="set-number">
              {words.recommended}
            </th>
            {hasGranted && (
              <th scope="col" className="set-number">
                {words.granted}
              </th>
            )}
            <th scope="col">
              <span className="visually-hidden">{words.picture}</span>
            </th>
            <th scope="col" className="set-number">
              {words.frame}
            </th>
          </tr>
        </thead>
        <tbody>
          {money.cells.map((cell, index) => {
            const isFirst = money.cells[index - 1]?.funderId !== cell.funderId
            const over = cell.over?.recommended ?? 0
            const name = funderName(setup, cell.funderId)
            return (
              <tr key={`${cell.funderId} ${cell.year}`} data-over={over > 0 || undefined}>
                <th scope="row" title={name}>
                  {isFirst ? (
                    <span className="set-funder">{name}</span>
                  ) : (
                    <span className="visually-hidden">{name}</span>
                  )}
                </th>
                <td>{cell.year}</td>
                <td className="set-number">{millions(cell.asked)}</td>
                <td className="set-number">
                  <strong>{millions(cell.recommended)}</strong>
                </td>
                {hasGranted && <td className="set-number">{millions(cell.granted)}</td>}
                <td>
                  <FrameBar cell={cell} most={most} width={hasGranted ? 72 : 130} />
                </td>
                <td className="set-number">
                  {cell.frame === null ? (
                    <span className="secondary">{words.undecidedFrame}</span>
                  ) : (
                    millions(cell.frame)
                  )}
                  {over > 0 && <strong className="set-over"> {words.over(millions(over))}</strong>}
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </section>
  )
}

interface BarProps {
  readonly cell: MoneyCell
  /** Unit: øre; what the whole width stands for. */
  readonly most: number
  /** Unit: pixels; less where a column of commitments stands beside it. */
  readonly width: number
}

/** Asked as a thin line, recommended as the bar, the frame as a thick mark; no frame: dashed. */
function FrameBar({ cell, most, width }: BarProps) {
  const at = (ore: number) => (ore / most) * (width - 6) + 2
  const { asked, recommended, frame } = cell
  const inside = frame === null ? recommended : Math.min(recommended, frame)
  return (
    <svg className="set-bar" width={width} height={18} aria-hidden="true">
      <line x1={2} x2={at(asked)} y1={9} y2={9} />
      <line x1={at(asked)} x2={at(asked)} y1={5} y2={13} />
      <rect
        x={2}
        y={4}
        width={Math.max(at(inside) - 2, 0)}
        height={10}
        data-kind={frame === null ? 'open' : 'within'}
      />
      {frame !== null && recommended > frame && (
        <rect
          x={at(frame)}
          y={4}
          width={at(recommended) - at(frame)}
          height={10}
          data-kind="over"
        />
      )}
      {frame !== null && <line className="set-mark" x1={at(frame)} x2={at(frame)} y1={0} y2={18} />}
    </svg>
  )
}
