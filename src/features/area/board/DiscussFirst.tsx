import { useMemo } from 'react'
import type { AreaSheet } from '~/domain/dossier/AreaSheet.ts'
import { type DiscussedEnd, discussFirst } from '~/domain/dossier/discussFirst.ts'
import { applicantIn } from '~/exchange/document/applicantIn.ts'
import { criterionName } from '~/exchange/document/criterionName.ts'
import { addressWith, type AreaAddress, areaHref } from '~/features/area/AreaAddress.ts'
import { boardWords } from '~/i18n/boardWords.ts'
import { formatList, formatPoint } from '~/i18n/formats.ts'
import { useAssessorName } from '~/session/useAssessorName.ts'
import { useMessages } from '~/session/useMessages.ts'
import { useRound } from '~/session/useRound.ts'
import { useWords } from '~/session/useWords.ts'

interface Props {
  readonly sheet: AreaSheet
  readonly address: AreaAddress
}

/** More than this is no longer what comes first. */
const mostShown = 3
/** More names than this at one end are counted. */
const mostNames = 2

/** What the panel does well to talk of first, each opening its row on the board [BO1]. */
export function DiscussFirst({ sheet, address }: Props) {
  const { language } = useMessages()
  const { roundId } = useRound()
  const words = useWords(boardWords)
  const nameOf = useAssessorName()
  const list = useMemo(() => discussFirst(sheet), [sheet])
  const ranked = sheet.candidates.filter(({ state }) => state === 'ranked').length
  if (ranked <= sheet.selection.places) return null
  const endText = ({ points, assessorIds }: DiscussedEnd) => {
    const value = formatPoint(points, language)
    return assessorIds.length > mostNames
      ? words.discussMany(value, assessorIds.length)
      : words.discussEnd(value, formatList(assessorIds.map(nameOf), language))
  }
  return (
    <section className="discuss-first">
      <h3>{words.discussTitle}</h3>
      {list.length === 0 && <p>{words.discussNone}</p>}
      <ol>
        {list.slice(0, mostShown).map(({ caseNumber, criterionId, low, high }) => {
          const applicant = applicantIn(sheet)(caseNumber)
          return (
            <li key={caseNumber}>
              <a
                href={areaHref(
                  roundId,
                  sheet.area.id,
                  addressWith(address, { raekke: caseNumber }),
                )}
              >
                <bdi>{applicant}</bdi>
                <span className="visually-hidden">, {words.toRow}</span>
              </a>
              {': '}
              {words.discuss(
                criterionName(sheet.setup, criterionId, language),
                endText(low),
                endText(high),
              )}
              .
            </li>
          )
        })}
      </ol>
    </section>
  )
}
