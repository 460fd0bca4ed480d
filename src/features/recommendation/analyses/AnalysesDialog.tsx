import { useState } from 'react'
import type { PortfolioSheet } from '~/domain/dossier/portfolioOf.ts'
import type { CaseNumber } from '~/domain/model/ids.ts'
import type { LeaderFirstArea, PassedOver } from '~/domain/portfolio/leaderFirst.ts'
import { applicantOf } from '~/features/recommendation/set/applicantOf.ts'
import { passedOverText } from '~/exchange/document/passedOverText.ts'
import { portfolioNames } from '~/exchange/document/portfolioNames.ts'
import { localText } from '~/exchange/document/localText.ts'
import { analysesWords } from '~/i18n/analysesWords.ts'
import { portfolioWords } from '~/i18n/portfolioWords.ts'
import { formatCount, formatList } from '~/i18n/formats.ts'
import { useMessages } from '~/session/useMessages.ts'
import { useSheets } from '~/session/useSheet.ts'
import { useWords } from '~/session/useWords.ts'
import { Button } from '~/ui/button/Button.tsx'
import { Dialog } from '~/ui/dialog/Dialog.tsx'
import './analyses.css'
import { type BestSetsSearch, useBestSets } from './useBestSets.ts'

interface Props {
  readonly portfolio: PortfolioSheet
  readonly onClose: () => void
}

/** What the set could have been by other rules, beside the suggestion and never in its place [PF1]. */
export function AnalysesDialog({ portfolio, onClose }: Props) {
  const sheets = useSheets()
  const { language } = useMessages()
  const words = useWords(analysesWords)
  const search = useBestSets(portfolio.question)
  const [shown, setShown] = useState(0)
  const sets = search.answer?.outcome === 'proven' ? search.answer.sets : []
  const best = new Set(sets[shown])
  const names = (cases: readonly CaseNumber[]) =>
    formatList(
      cases.map((caseNumber) => applicantOf(portfolio, caseNumber)),
      language,
    )
  return (
    <Dialog
      title={words.title}
      isOpen
      onClose={onClose}
      size="wide"
      actions={<Button onPress={onClose}>{words.close}</Button>}
    >
      <p>{words.text}</p>
      {portfolio.question.limits.length === 0 && <p>{words.noFrames}</p>}
      <SearchState search={search} shown={shown} onShow={setShown} />
      <table className="analyses-table">
        <caption className="visually-hidden">{words.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{words.area}</th>
            <th scope="col">{words.suggestion}</th>
            <th scope="col">{words.leaderFirst}</th>
            <th scope="col">{words.best}</th>
          </tr>
        </thead>
        <tbody>
          {sheets.map(({ area, selection, candidates }) => {
            const own = candidates.map(({ caseNumber }) => caseNumber)
            const leader = portfolio.leaderFirst.areas.find(({ areaId }) => areaId === area.id)
            const inBest = own.filter((caseNumber) => best.has(caseNumber))
            return (
              <tr key={area.id}>
                <th scope="row">{localText(area.name, language)}</th>
                <td>
                  {selection.suggested.length === 0 ? words.nobody : names(selection.suggested)}
                </td>
                <td>
                  <Chosen
                    cases={leader?.taken ?? []}
                    suggested={selection.suggested}
                    {...{ names }}
                  />
                  {leader && <Passed portfolio={portfolio} area={leader} names={names} />}
                </td>
                <td>
                  {sets.length > 0 && (
                    <Chosen cases={inBest} suggested={selection.suggested} {...{ names }} />
                  )}
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
      <p className="note">
        <strong>{words.leaderFirst}.</strong> {words.leaderFirstText}
      </p>
      <p className="note">
        <strong>{words.best}.</strong> {words.bestText}
      </p>
    </Dialog>
  )
}

interface ChosenProps {
  readonly cases: readonly CaseNumber[]
  readonly suggested: readonly CaseNumber[]
  readonly names: (cases: readonly CaseNumber[]) => string
}

function Chosen({ cases, suggested, names }: ChosenProps) {
  const words = useWords(analysesWords)
  const isOther =
    cases.length !== suggested.length || cases.some((caseNumber) => !suggested.includes(caseNumber))
  return (
    <span data-other={isOther || undefined}>
      {isOther && (
        <>
          <span aria-hidden="true">◆ </span>
          <span className="visually-hidden">{words.differs}: </span>
        </>
      )}
      {cases.length === 0 ? words.nobody : <bdi>{names(cases)}</bdi>}
    </span>
  )
}

interface PassedProps {
  readonly portfolio: PortfolioSheet
  readonly area: LeaderFirstArea
  readonly names: ChosenProps['names']
}

/** Who was passed over on the way, and why. */
function Passed({ portfolio, area, names }: PassedProps) {
  const { language } = useMessages()
  const words = useWords(analysesWords)
  const passedWords = useWords(portfolioWords)
  const why = (passed: PassedOver): string =>
    words.passed(
      names([passed.caseNumber]),
      passedOverText(passed, portfolioNames(portfolio), passedWords, language),
    )
  return (
    <>
      {area.passedOver.map((passed) => (
        <span key={passed.caseNumber} className="note analyses-why">
          {why(passed)}
        </span>
      ))}
      {area.tied.length > 0 && (
        <span className="note analyses-why">{words.tied(names(area.tied))}</span>
      )}
    </>
  )
}

interface StateProps {
  readonly search: BestSetsSearch
  readonly shown: number
  readonly onShow: (shown: number) => void
}

/** How far the search has come, what it proved, and the way from set to set. */
function SearchState({ search: { answer, nodes, cancel, again }, shown, onShow }: StateProps) {
  const { language } = useMessages()
  const words = useWords(analysesWords)
  const count = formatCount(answer?.nodes ?? nodes, language)
  if (!answer) {
    return (
      <div className="row">
        <output>{words.searching(count)}</output>
        <Button onPress={cancel}>{words.cancel}</Button>
      </div>
    )
  }
  if (answer.outcome !== 'proven') {
    return (
      <div className="row">
        <output>
          {answer.outcome === 'cancelled' ? words.cancelled(count) : words.nodeLimit(count)}
        </output>
        <Button onPress={again}>{words.again}</Button>
      </div>
    )
  }
  const { length } = answer.sets
  return (
    <div className="row">
      <output>{words.proven(count)}</output>
      {length > 1 && (
        <>
          <span>{words.setOf(shown + 1, length, answer.hasMore)}</span>
          <Button
            look="plain"
            icon="chevron-left"
            isDisabled={shown === 0}
            onPress={() => onShow(shown - 1)}
          >
            {words.previous}
          </Button>
          <Button
            look="plain"
            iconAfter="chevron-right"
            isDisabled={shown === length - 1}
            onPress={() => onShow(shown + 1)}
          >
            {words.next}
          </Button>
        </>
      )}
    </div>
  )
}
