import { type ReactNode, useCallback, useState } from 'react'
import type { AreaSheet } from '~/domain/dossier/AreaSheet.ts'
import { localText } from '~/exchange/document/localText.ts'
import type { AreaId } from '~/domain/model/ids.ts'
import { boardWords } from '~/i18n/boardWords.ts'
import { explanationLinkWords } from '~/i18n/explanationLinkWords.ts'
import { explanationPaths } from '~/session/explanationPaths.ts'
import { useMessages } from '~/session/useMessages.ts'
import { paths } from '~/session/paths.ts'
import { useRound } from '~/session/useRound.ts'
import { useSheet } from '~/session/useSheet.ts'
import { useWords } from '~/session/useWords.ts'
import { Button } from '~/ui/button/Button.tsx'
import { LinkButton } from '~/ui/button/LinkButton.tsx'
import { EmptyState } from '~/ui/page/EmptyState.tsx'
import { PageHead } from '~/ui/page/PageHead.tsx'
import './area.css'
import type { LookedAt } from './AreaAddress.ts'
import { AreaAside } from './AreaAside.tsx'
import { AreaChart } from './AreaChart.tsx'
import { Board } from './board/Board.tsx'
import { DiscussFirst } from './board/DiscussFirst.tsx'
import { OutsideTable } from './board/OutsideTable.tsx'
import { type Trial, useTrial } from './board/useTrial.ts'
import { CertaintyPictures } from './certainty/CertaintyPictures.tsx'
import { HowSure } from './certainty/HowSure.tsx'
import { OwnRecusalNotice } from './OwnRecusalNotice.tsx'

interface Props extends LookedAt {
  readonly areaId: AreaId
  readonly modes: ReactNode
}

/** One area at work: its ranking with every figure open, who stands outside it, and the verdict. */
export function AreaPage({ areaId, modes, ...lookedAt }: Props) {
  const sheet = useSheet(areaId)
  const { messages } = useMessages()
  if (!sheet) {
    const { title, text } = messages.shell.unknownPage
    return <EmptyState title={title}>{text}</EmptyState>
  }
  return <Area {...{ sheet, modes, ...lookedAt }} />
}

interface AreaProps extends LookedAt {
  readonly sheet: AreaSheet
  readonly modes: ReactNode
}

function Area({ sheet, modes, address, onAddress }: AreaProps) {
  const { messages } = useMessages()
  const trial = useTrial(sheet, { address, onAddress })
  const words = useWords(boardWords)
  const hasPictures = address.billeder === 'vis'
  const onPictures = useCallback(
    () => onAddress({ billeder: hasPictures ? undefined : 'vis' }, true),
    [hasPictures, onAddress],
  )
  return (
    <div className="page">
      <AreaHead sheet={sheet} modes={modes} />
      <OwnRecusalNotice areaId={sheet.area.id} />
      {sheet.candidates.length === 0 ? (
        <EmptyState title={messages.area.nobodyTitle}>{messages.area.nobodyText}</EmptyState>
      ) : null}
      <div className="area-page">
        <div className="stack">
          <Ranking {...{ sheet, trial, address, onAddress }} />
        </div>
        <AreaAside
          sheet={sheet}
          over={trial.weights && <p className="note">{words.byRound}</p>}
          howSure={<HowSure sheet={sheet} hasPictures={hasPictures} onPictures={onPictures} />}
          discussFirst={<DiscussFirst {...{ sheet, address }} />}
        />
        <CertaintyPictures sheet={sheet} areShown={hasPictures} />
      </div>
    </div>
  )
}

function AreaHead({ sheet, modes }: { readonly sheet: AreaSheet; readonly modes: ReactNode }) {
  const { roundId } = useRound()
  const { messages, language } = useMessages()
  const { areas, basis } = sheet.setup
  const index = areas.findIndex(({ id }) => id === sheet.area.id)
  const [before, after] = [areas[index - 1], areas[index + 1]]
  const ofKind = areas.filter(({ kind }) => kind === sheet.area.kind)
  const number = ofKind.findIndex(({ id }) => id === sheet.area.id) + 1
  const ranked = sheet.candidates.filter(({ state }) => state === 'ranked').length
  const { area } = messages
  const kind =
    sheet.area.kind === 'open'
      ? area.openPlaces(sheet.selection.places)
      : area.kindOf(area.kinds[sheet.area.kind], number, ofKind.length)
  return (
    <PageHead
      title={localText(sheet.area.name, language)}
      over={kind}
      beside={
        <span className="secondary">
          {area.summary(ranked, sheet.candidates.length - ranked)} · {area.basis[basis]}
        </span>
      }
      actions={
        <>
          {modes}
          {before && (
            <LinkButton
              href={paths.area(roundId, before.id)}
              icon="chevron-left"
              name={area.previous(localText(before.name, language))}
            >
              {localText(before.name, language)}
            </LinkButton>
          )}
          {after && (
            <LinkButton
              href={paths.area(roundId, after.id)}
              iconAfter="chevron-right"
              name={area.next(localText(after.name, language))}
            >
              {localText(after.name, language)}
            </LinkButton>
          )}
        </>
      }
    />
  )
}

interface RankingProps extends LookedAt {
  readonly sheet: AreaSheet
  readonly trial: Trial
}

function Ranking({ sheet, trial, address, onAddress }: RankingProps) {
  const { messages, language } = useMessages()
  const { roundId } = useRound()
  const link = useWords(explanationLinkWords)
  const [isChartOpen, setIsChartOpen] = useState(false)
  if (sheet.candidates.length === 0) return null
  const hasRanking = sheet.candidates.some(({ state }) => state === 'ranked')
  return (
    <>
      {hasRanking ? (
        <>
          <Board {...{ sheet, trial, address, onAddress }} />
          <div className="row no-print">
            <Button look="plain" onPress={() => setIsChartOpen((isOpen) => !isOpen)}>
              {isChartOpen ? messages.area.chartHide : messages.area.chartShow}
            </Button>
            <a className="note" href={explanationPaths.explanation(roundId, sheet.area.id)}>
              {link.text}
            </a>
          </div>
          {isChartOpen && <AreaChart {...{ sheet, messages, language }} />}
        </>
      ) : (
        <p className="secondary">{messages.area.noneRanked}</p>
      )}
      <OutsideTable {...{ sheet, address, onAddress }} />
    </>
  )
}
