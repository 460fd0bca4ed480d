import { useMemo } from 'react'
import type { AreaSheet } from '~/domain/dossier/AreaSheet.ts'
import { setupOf } from '~/domain/dossier/contestOf.ts'
import { momentsIn } from '~/domain/log/momentsIn.ts'
import { localText } from '~/exchange/document/localText.ts'
import { casefileWords } from '~/i18n/casefileWords.ts'
import { formatCount, formatList } from '~/i18n/formats.ts'
import { useMessages } from '~/session/useMessages.ts'
import { useRound } from '~/session/useRound.ts'
import { useWords } from '~/session/useWords.ts'
import { Select } from '~/ui/form/Select.tsx'
import type { CasefileTabProps } from '~/features/casefile/CasefileAddress.ts'
import { caseLogOf } from '~/features/casefile/caseLogOf.ts'
import { AreaSteps } from './AreaSteps.tsx'
import './moment.css'
import { ExportButton } from './ExportButton.tsx'
import { now } from './momentAddress.ts'
import { MomentPicker } from './MomentPicker.tsx'
import { MovedRanking } from './MovedRanking.tsx'
import { PastRanking } from './PastRanking.tsx'
import { type ChosenMoment, useMoment } from './useMoment.ts'
import { usePastSheets } from './usePastSheets.ts'

const all = '*'

/** The ranking as the agency could know it at a moment, and what moved until another. */
export function MomentTab({ address, onAddress }: CasefileTabProps) {
  const { log, state } = useRound()
  const { language } = useMessages()
  const words = useWords(casefileWords).moment
  const caseLog = caseLogOf(log, state)
  const moments = useMemo(() => momentsIn(log, caseLog.arrivals), [log, caseLog])
  const areas = setupOf(state)?.areas ?? []
  const areaId = areas.find(({ id }) => id === address.omraade)?.id ?? null
  const first = useMoment(address.tid ?? now, caseLog, moments)
  const second = useMoment(address.mod, caseLog, moments)
  const { sheets, isCurrent } = usePastSheets(caseLog.past, first?.count, areaId)
  const other = usePastSheets(caseLog.past, second?.count, areaId)
  const isReady = isCurrent && other.isCurrent
  const inOrder = first && second && ordered(first, second)
  const countText = (count: number) => formatCount(count, language)
  const allText = countText(caseLog.arrivals.events.length)
  const knownText = (moment: ChosenMoment, both: typeof inOrder) =>
    both
      ? words.knownBoth(countText(both[0].count), countText(both[1].count), allText)
      : words.known(countText(moment.count), allText)
  const isUnknown = !first || (address.mod !== undefined && !second)
  return (
    <>
      <p className="read">{words.lead}</p>
      <div className="casefile-moments no-print">
        <MomentPicker
          label={words.first}
          value={address.tid}
          chosen={first}
          moments={moments}
          onChange={(tid) => onAddress({ ...address, tid })}
        />
        <MomentPicker
          label={words.second}
          value={address.mod}
          chosen={second}
          moments={moments}
          onChange={(mod) => onAddress({ ...address, mod })}
          isOptional
        />
      </div>
      <div className="casefile-scope no-print">
        <Select
          label={words.area}
          value={areaId ?? all}
          options={[
            { key: all, text: words.allAreas },
            ...areas.map(({ id, name }) => ({ key: String(id), text: localText(name, language) })),
          ]}
          onChange={(key) => onAddress({ ...address, omraade: key === all ? '' : key })}
          placeholder={words.allAreas}
        />
        {areaId && first ? (
          <AreaSteps
            {...{ areaId, caseLog }}
            count={first.count}
            onMoment={(tid) => onAddress({ ...address, tid })}
          />
        ) : (
          <p className="secondary">{words.chooseArea}</p>
        )}
      </div>
      {isUnknown && <p>{words.unknown}</p>}
      {first && (
        <div className="casefile-head">
          <h2>
            {inOrder
              ? words.headingBoth(inOrder[0].text, inOrder[1].text)
              : words.heading(first.text)}
          </h2>
          <ExportButton
            {...{ log, caseLog }}
            moment={first}
            sheets={isReady ? sheets : undefined}
            text={second ? words.exportOf(first.text) : words.export}
          />
        </div>
      )}
      {first && (
        <output className="secondary">
          {isReady ? knownText(first, inOrder) : words.folding(countText(first.count))}
        </output>
      )}
      {first && sheets && (
        <div aria-busy={!isReady} className="casefile-areas">
          {sheets.size === 0 && isReady && !second && <p>{words.noSetup}</p>}
          {inOrder && other.sheets ? (
            <Compared
              moments={inOrder}
              sheets={inOrder[0] === first ? [sheets, other.sheets] : [other.sheets, sheets]}
              isWhole={areaId !== null}
              caseLog={caseLog}
            />
          ) : (
            [...sheets.values()].map((sheet) => (
              <PastRanking key={sheet.area.id} sheet={sheet} momentText={first.text} />
            ))
          )}
        </div>
      )}
      <p className="note">{words.note}</p>
    </>
  )
}

/** The earlier of two moments first. */
const ordered = (a: ChosenMoment, b: ChosenMoment): readonly [ChosenMoment, ChosenMoment] =>
  a.count <= b.count ? [a, b] : [b, a]

type Sheets = ReadonlyMap<AreaSheet['area']['id'], AreaSheet>

/** The areas that differ between two moments, and the names of those that do not. */
function Compared({
  moments,
  sheets: [before, after],
  isWhole,
  caseLog,
}: {
  readonly sheets: readonly [Sheets, Sheets]
  /** Shows also what did not move. */
  readonly isWhole: boolean
} & Pick<Parameters<typeof MovedRanking>[0], 'moments' | 'caseLog'>) {
  const { language } = useMessages()
  const words = useWords(casefileWords).moment
  const isSame = ({ area, digest }: AreaSheet) => !isWhole && before.get(area.id)?.digest === digest
  const same = [...after.values()].filter(isSame)
  const moved = [...after.values()].filter((sheet) => !isSame(sheet))
  return (
    <>
      {moved.length === 0 && <p>{words.nothingMoved}</p>}
      {moved.map((sheet) => (
        <MovedRanking
          key={sheet.area.id}
          before={before.get(sheet.area.id)}
          after={sheet}
          {...{ moments, caseLog }}
        />
      ))}
      {same.length > 0 && moved.length > 0 && (
        <p className="secondary">
          {words.same(
            formatList(
              same.map(({ area }) => localText(area.name, language)),
              language,
            ),
          )}
        </p>
      )}
    </>
  )
}
