import { type ReactNode, useState } from 'react'
import type { AreaSheet } from '~/domain/dossier/AreaSheet.ts'
import type { MeetingSheet } from '~/domain/dossier/meetingOf.ts'
import type { CaseNumber } from '~/domain/model/ids.ts'
import { panelChoices, type PanelView } from '~/domain/model/PanelView.ts'
import { applicantIn } from '~/exchange/document/applicantIn.ts'
import { localText } from '~/exchange/document/localText.ts'
import { formatList } from '~/i18n/formats.ts'
import { meetingWords } from '~/i18n/meetingWords.ts'
import { paths } from '~/session/paths.ts'
import { useAct } from '~/session/useAct.ts'
import { useIsWritable } from '~/session/useIsWritable.ts'
import { useMessages } from '~/session/useMessages.ts'
import { useRound } from '~/session/useRound.ts'
import { meetingKinds } from '~/session/undo.ts'
import { useUndo } from '~/session/useUndo.ts'
import { useWords } from '~/session/useWords.ts'
import { Button } from '~/ui/button/Button.tsx'
import { LinkButton } from '~/ui/button/LinkButton.tsx'
import { Icon } from '~/ui/mark/Icon.tsx'
import { useMeetingKeys } from './useMeetingKeys.ts'

/** How another application, or none, is asked for; the same as where the agency decides. */
export type AskDeparture = (asked: {
  readonly title: string
  readonly sheet: AreaSheet
  readonly choice: 'other' | 'none'
  readonly onSave: (departure: {
    readonly chosen: readonly CaseNumber[]
    readonly category: PanelView['category']
    readonly reason: string
  }) => void
  readonly onClose: () => void
}) => ReactNode

interface Props {
  readonly meeting: MeetingSheet
  readonly askDeparture: AskDeparture
}

/** The panel's view: nothing is chosen beforehand, and each choice can be taken back. */
export function ViewBar({ meeting, askDeparture }: Props) {
  const { sheet, views } = meeting
  const { roundId } = useRound()
  const act = useAct()
  const { canUndo, undo } = useUndo(meetingKinds)
  const isWritable = useIsWritable()
  const { language } = useMessages()
  const words = useWords(meetingWords)
  const [departing, setDeparting] = useState<'other' | 'none' | null>(null)
  const { areas } = sheet.setup
  const index = areas.findIndex(({ id }) => id === sheet.area.id)
  const [before, after] = [areas[index - 1], areas[index + 1]]
  const { suggested } = sheet.selection
  const record = (view: Pick<PanelView, 'choice' | 'caseNumbers'> & Partial<PanelView>) =>
    void act({
      kind: 'view-as-panel',
      areaId: sheet.area.id,
      category: null,
      reason: null,
      digest: sheet.digest,
      ...view,
    })
  const choose = (choice: (typeof panelChoices)[number]) => {
    if (!isWritable || (choice === 'suggested' && suggested.length === 0)) return
    if (choice === 'other' || choice === 'none') setDeparting(choice)
    else record({ choice, caseNumbers: choice === 'suggested' ? [...suggested] : [] })
  }
  useMeetingKeys({
    choose: (number) => {
      const choice = panelChoices[number - 1]
      if (choice) choose(choice)
    },
    undo: () => void (canUndo && undo()),
    next: after && paths.meeting(roundId, after.id),
    previous: before && paths.meeting(roundId, before.id),
  })
  const [current, rival] = views
  return (
    <footer className="meeting-bar-foot no-print">
      <div className="meeting-view">
        <h2>{words.view}</h2>
        <ViewState meeting={meeting} />
      </div>
      <div className="meeting-choices">
        {panelChoices.map((choice, at) => (
          <Button
            key={choice}
            aria-pressed={!rival && current?.value.choice === choice}
            isDisabled={!isWritable || (choice === 'suggested' && suggested.length === 0)}
            keyHint={String(at + 1)}
            onPress={() => choose(choice)}
          >
            {words.views[choice]}
          </Button>
        ))}
        <Button look="plain" isDisabled={!canUndo} onPress={() => void undo()}>
          {words.undo}
        </Button>
      </div>
      <nav className="meeting-ways" aria-label={words.ways}>
        {before && (
          <LinkButton
            look="plain"
            icon="chevron-left"
            href={paths.meeting(roundId, before.id)}
            name={words.previous(localText(before.name, language))}
          >
            {words.back}
          </LinkButton>
        )}
        {after ? (
          <LinkButton
            look="plain"
            iconAfter="chevron-right"
            href={paths.meeting(roundId, after.id)}
            name={words.next(localText(after.name, language))}
          >
            {localText(after.name, language)}
          </LinkButton>
        ) : (
          <LinkButton look="plain" iconAfter="chevron-right" href={paths.recommendation(roundId)}>
            {words.toSet}
          </LinkButton>
        )}
      </nav>
      {departing &&
        askDeparture({
          title: words.departureTitle[departing],
          sheet,
          choice: departing,
          onClose: () => setDeparting(null),
          onSave: ({ chosen, category, reason }) => {
            setDeparting(null)
            record({
              choice: departing,
              caseNumbers: departing === 'other' ? [...chosen] : [],
              category,
              reason,
            })
          },
        })}
    </footer>
  )
}

function ViewState({ meeting: { sheet, views, isViewStale } }: Pick<Props, 'meeting'>) {
  const { messages, language } = useMessages()
  const words = useWords(meetingWords)
  const [current, rival] = views
  if (!current) return <p className="secondary">{words.undecided}</p>
  if (rival) {
    return (
      <p>
        <Icon name="error" size={18} /> {words.viewDisputed}
      </p>
    )
  }
  const { choice, caseNumbers, category, reason } = current.value
  const names = formatList(caseNumbers.map(applicantIn(sheet)), language)
  const text =
    choice === 'none'
      ? words.chosenNone
      : choice === 'sent-back'
        ? words.chosenBack
        : words.chosen(names)
  return (
    <output>
      <strong>{text}</strong>
      {category !== null && (
        <span className="note">
          {' '}
          ◆ {messages.recommendation.categories[category]}: {reason}
        </span>
      )}
      {isViewStale && (
        <span className="note">
          {' '}
          <Icon name="error" size={16} /> {words.viewStale}
        </span>
      )}
    </output>
  )
}
