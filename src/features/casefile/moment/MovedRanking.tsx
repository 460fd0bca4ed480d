import type { AreaSheet } from '~/domain/dossier/AreaSheet.ts'
import {
  type ComparedCandidate,
  comparedRanking,
  type RankedThen,
} from '~/domain/dossier/comparedRanking.ts'
import { fractionText } from '~/exchange/document/fractionText.ts'
import { localText } from '~/exchange/document/localText.ts'
import { verdictText } from '~/exchange/document/verdictText.ts'
import { casefileWords } from '~/i18n/casefileWords.ts'
import { dash } from '~/i18n/formats.ts'
import { paths } from '~/session/paths.ts'
import { useMessages } from '~/session/useMessages.ts'
import { useRound } from '~/session/useRound.ts'
import { useWords } from '~/session/useWords.ts'
import type { CaseLog } from '~/features/casefile/caseLogOf.ts'
import { EventsBetween } from './EventsBetween.tsx'
import type { ChosenMoment } from './useMoment.ts'

interface Props {
  readonly before: AreaSheet | undefined
  readonly after: AreaSheet
  /** The earlier moment and the later. */
  readonly moments: readonly [ChosenMoment, ChosenMoment]
  readonly caseLog: CaseLog
}

/** An area at two moments: who moved, and what happened between. */
export function MovedRanking({ before, after, moments, caseLog }: Props) {
  const { roundId } = useRound()
  const { messages, language } = useMessages()
  const words = useWords(casefileWords).moment
  const [then, later] = moments
  const name = localText(after.area.name, language)
  const rows = comparedRanking(before, after)
  const verdict = verdictText(after.selection.verdict, messages)
  const verdictThen = before && verdictText(before.selection.verdict, messages)
  return (
    <section className="casefile-area" aria-label={name}>
      <h3>{name}</h3>
      <p>
        {verdictThen === undefined || verdictThen === verdict
          ? words.verdict(verdict)
          : words.verdicts(verdictThen, verdict)}
      </p>
      {rows.length === 0 ? (
        <p className="secondary">{words.none}</p>
      ) : (
        <table className="table casefile-ranking">
          <caption className="visually-hidden">
            {words.caption(name, `${then.text} → ${later.text}`)}
          </caption>
          <thead>
            <tr>
              <th scope="col" rowSpan={2}>
                {words.column.applicant}
              </th>
              <th scope="colgroup" colSpan={2} className="casefile-then">
                {then.text}
              </th>
              <th scope="colgroup" colSpan={2} className="casefile-then">
                {later.text}
              </th>
              <th scope="col" rowSpan={2}>
                {words.column.moved}
              </th>
            </tr>
            <tr>
              {[then, later].flatMap(({ text }, index) => [
                <th key={`${text}${index}r`} scope="col" data-align="end">
                  {words.column.rank}
                </th>,
                <th key={`${text}${index}t`} scope="col" data-align="end">
                  {words.column.total}
                </th>,
              ])}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.caseNumber}>
                <th scope="row">
                  <a href={paths.application(roundId, row.caseNumber)} dir="auto">
                    {row.applicant}
                  </a>
                </th>
                <Place place={row.before} />
                <Place place={row.after} />
                <td>
                  <Moved row={row} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <EventsBetween areaId={after.area.id} {...{ moments, caseLog }} />
    </section>
  )
}

function Place({ place }: { readonly place: RankedThen | null }) {
  const { language } = useMessages()
  return (
    <>
      <td data-align="end">{place?.rank ?? dash}</td>
      <td data-align="end">{place?.total ? fractionText(place.total, language) : dash}</td>
    </>
  )
}

/** Who moved, by an arrow and in words. */
function Moved({
  row: { before, after, hasMoved, isNewVersion },
}: {
  readonly row: ComparedCandidate
}) {
  const words = useWords(casefileWords).moment
  const [from, to] = [before?.rank ?? null, after?.rank ?? null]
  const isUp = from === null || (to !== null && to < from)
  return (
    <>
      {(hasMoved || !before || !after) && (
        <strong>
          <span aria-hidden="true">{isUp && after ? '▲' : '▼'}</span>{' '}
          {movedText({ before, after }, words)}
        </strong>
      )}
      {isNewVersion && <span className="note"> {words.newVersion}</span>}
    </>
  )
}

function movedText(
  { before, after }: Pick<ComparedCandidate, 'before' | 'after'>,
  words: (typeof casefileWords)['da']['moment'],
): string {
  if (!after) return words.isGone
  if (!before) return words.wasAbsent
  if (before.rank === null) return words.wasUnranked
  return after.rank === null ? words.isUnranked(before.rank) : words.was(before.rank)
}
