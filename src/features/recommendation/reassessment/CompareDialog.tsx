import { type ReactNode, useMemo } from 'react'
import {
  type ComparedCandidate,
  comparedRanking,
  type RankedThen,
} from '~/domain/dossier/comparedRanking.ts'
import { sheetOf } from '~/domain/dossier/sheetOf.ts'
import type { RoundState } from '~/domain/log/RoundState.ts'
import { stateBefore } from '~/domain/log/stateBefore.ts'
import type { CaseNumber } from '~/domain/model/ids.ts'
import type { Reassessment } from '~/domain/model/Reassessment.ts'
import { fractionText } from '~/exchange/document/fractionText.ts'
import { localText } from '~/exchange/document/localText.ts'
import { verdictText } from '~/exchange/document/verdictText.ts'
import { formatMoment } from '~/i18n/formats.ts'
import { reassessmentWords } from '~/i18n/reassessmentWords.ts'
import { useMessages } from '~/session/useMessages.ts'
import { useRound } from '~/session/useRound.ts'
import { useWords } from '~/session/useWords.ts'
import { Button } from '~/ui/button/Button.tsx'
import { Dialog } from '~/ui/dialog/Dialog.tsx'

/** What an application said then and says now, side by side. */
export type CompareVersions = (caseNumber: CaseNumber, then: RoundState) => ReactNode

interface Props {
  readonly reassessment: Reassessment
  readonly compareVersions: CompareVersions
  readonly onClose: () => void
}

/** The areas of a second look, each as it stood before and as it stands now [AC9]. */
export function CompareDialog({ reassessment, compareVersions, onClose }: Props) {
  const { log, state } = useRound()
  const { messages, language } = useMessages()
  const words = useWords(reassessmentWords)
  const { reassessmentId, areaIds } = reassessment
  const before = useMemo(
    () =>
      stateBefore(
        log,
        (event) =>
          event.kind === 'reassessment-recorded' &&
          event.body.reassessment.reassessmentId === reassessmentId,
      ),
    [log, reassessmentId],
  )
  const began = state.acts.reassessments.get(reassessmentId)?.heads[0]
  return (
    <Dialog
      title={words.compareTitle}
      isOpen
      onClose={onClose}
      size="wide"
      actions={<Button onPress={onClose}>{words.shut}</Button>}
    >
      <p className="secondary">
        {words.compareText(before?.lastChange ? formatMoment(began?.at ?? '', language) : '')}
      </p>
      {areaIds.map((areaId) => {
        const after = sheetOf(state, areaId)
        if (!after) return null
        const then = before && sheetOf(before, areaId)
        const name = localText(after.area.name, language)
        const rows = comparedRanking(then, after)
        const verdict = verdictText(after.selection.verdict, messages)
        const verdictThen = then && verdictText(then.selection.verdict, messages)
        return (
          <section key={areaId}>
            <h3>{name}</h3>
            <p>
              {verdictThen === undefined || verdictThen === verdict
                ? words.sameVerdict(verdict)
                : words.verdicts(verdictThen, verdict)}
            </p>
            <table className="reassessment-table">
              <caption className="visually-hidden">{words.compareCaption(name)}</caption>
              <thead>
                <tr>
                  <th scope="col">{words.applicant}</th>
                  <th scope="col">{words.before}</th>
                  <th scope="col">{words.after}</th>
                </tr>
              </thead>
              <tbody>
                {rows.map((row) => (
                  <tr key={row.caseNumber}>
                    <th scope="row">
                      <bdi>{row.applicant}</bdi>
                      {row.isNewVersion && <span className="note"> {words.newVersion}</span>}
                    </th>
                    <td>
                      <Place place={row.before} />
                    </td>
                    <td>
                      <Place place={row.after} /> <Moved row={row} />
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
            {before &&
              rows
                .filter(({ isNewVersion }) => isNewVersion)
                .map(({ caseNumber, applicant }) => (
                  <details key={caseNumber} className="reassessment-versions">
                    <summary>{words.changesIn(applicant)}</summary>
                    {compareVersions(caseNumber, before)}
                  </details>
                ))}
          </section>
        )
      })}
    </Dialog>
  )
}

function Place({ place }: { readonly place: RankedThen | null }) {
  const { language } = useMessages()
  const words = useWords(reassessmentWords)
  if (!place) return <span className="secondary">{words.absent}</span>
  if (place.rank === null || !place.total) {
    return <span className="secondary">{words.unranked}</span>
  }
  return <>{words.rank(place.rank, fractionText(place.total, language))}</>
}

/** Who moved, by an arrow and a word. */
function Moved({ row: { before, after, hasMoved } }: { readonly row: ComparedCandidate }) {
  const { moved } = useWords(reassessmentWords)
  if (!hasMoved) return null
  const [from, to] = [before?.rank ?? null, after?.rank ?? null]
  const way = from === null ? 'in' : to === null ? 'out' : to < from ? 'up' : 'down'
  return (
    <strong>
      <span aria-hidden="true">{way === 'up' || way === 'in' ? '▲' : '▼'}</span> {moved[way]}
    </strong>
  )
}
