import { useState } from 'react'
import { isClosed } from '~/domain/log/isClosed.ts'
import { openAreas } from '~/domain/log/openAreas.ts'
import { recommendedIn } from '~/domain/log/recommendedOf.ts'
import { settled } from '~/domain/log/Register.ts'
import type { AreaId } from '~/domain/model/ids.ts'
import { setupOf } from '~/domain/dossier/contestOf.ts'
import { areaName } from '~/exchange/document/areaName.ts'
import { caseEndWords } from '~/i18n/caseEndWords.ts'
import { formatList, formatMoment } from '~/i18n/formats.ts'
import { paths } from '~/session/paths.ts'
import { useAct } from '~/session/useAct.ts'
import { useIsWritingHere } from '~/session/useIsWritable.ts'
import { useMessages } from '~/session/useMessages.ts'
import { useRound } from '~/session/useRound.ts'
import { useWords } from '~/session/useWords.ts'
import { Button } from '~/ui/button/Button.tsx'
import { FormDialog } from '~/ui/dialog/FormDialog.tsx'
import { ReasonDialog } from '~/ui/dialog/ReasonDialog.tsx'
import { EndStep } from './EndStep.tsx'

/** Closing the round, over what is open with a reason; and opening it again. */
export function CloseStep() {
  const { state } = useRound()
  const words = useWords(caseEndWords).close
  const closed = isClosed(state)
  return (
    <EndStep number={1} title={words.title} text={words.text} isDone={closed}>
      {closed ? <Closed /> : <Open />}
    </EndStep>
  )
}

function Closed() {
  const { state } = useRound()
  const act = useAct()
  const isWritable = useIsWritingHere()
  const { messages, language } = useMessages()
  const words = useWords(caseEndWords).close
  const [isAsking, setIsAsking] = useState(false)
  const setup = setupOf(state)
  const { heads } = state.casefile.closing
  const nameOf = (areaId: AreaId) => (setup ? areaName(setup, areaId, language) : areaId)
  return (
    <>
      {heads.length > 1 && <p>{words.disputed}</p>}
      {heads
        .filter(({ value }) => value.isClosed)
        .map(({ eventId, actor, at, value }) => (
          <div key={eventId}>
            <p>
              <bdi>{words.closed(actor, formatMoment(at, language))}</bdi>
            </p>
            {value.openAreas.length > 0 && (
              <p>{words.over(formatList(value.openAreas.map(nameOf), language))}</p>
            )}
            {value.reason && (
              <p>
                <bdi>{words.because(value.reason)}</bdi>
              </p>
            )}
          </div>
        ))}
      <div className="row">
        <Button isDisabled={!isWritable} onPress={() => setIsAsking(true)}>
          {words.reopen}
        </Button>
      </div>
      {isAsking && (
        <ReasonDialog
          title={words.reopenTitle}
          label={words.reopenReason}
          confirmText={words.reopenConfirm}
          cancelText={messages.shell.cancel}
          onClose={() => setIsAsking(false)}
          onConfirm={(reason) => {
            setIsAsking(false)
            void act({ kind: 'open-round-again', reason })
          }}
        >
          <p>{words.reopenText}</p>
        </ReasonDialog>
      )}
    </>
  )
}

function Open() {
  const act = useAct()
  const { state } = useRound()
  const isWritable = useIsWritingHere()
  const { messages } = useMessages()
  const words = useWords(caseEndWords).close
  const [isAsking, setIsAsking] = useState(false)
  const open = openAreas(state)
  const close = (reason: string | null) => {
    setIsAsking(false)
    void act({ kind: 'close-round', reason })
  }
  const onClose = () => setIsAsking(false)
  return (
    <>
      <OpenAreas areaIds={open} />
      <div className="row">
        <Button isDisabled={!isWritable} onPress={() => setIsAsking(true)}>
          {words.act}
        </Button>
      </div>
      {isAsking && open.length > 0 && (
        <ReasonDialog
          title={words.dialogTitle}
          label={words.reason}
          hint={words.reasonHint}
          confirmText={words.confirm}
          cancelText={messages.shell.cancel}
          onClose={onClose}
          onConfirm={close}
        >
          <p>
            {words.openAreas(open.length)}. {words.dialogText}
          </p>
        </ReasonDialog>
      )}
      {isAsking && open.length === 0 && (
        <FormDialog
          title={words.confirmTitle}
          confirmText={words.confirm}
          cancelText={messages.shell.cancel}
          onClose={onClose}
          onConfirm={() => close(null)}
        >
          <p>{words.confirmText}</p>
        </FormDialog>
      )}
    </>
  )
}

/** Every area that lacks something, with what it lacks. */
function OpenAreas({ areaIds }: { readonly areaIds: readonly AreaId[] }) {
  const { roundId, state } = useRound()
  const { language } = useMessages()
  const words = useWords(caseEndWords).close
  const setup = setupOf(state)
  if (!setup) return null
  if (areaIds.length === 0) return <p>{words.allSettled}</p>
  const lackOf = (areaId: AreaId) => {
    const appointment = settled(state.acts.appointments.get(areaId))
    const isAppointed = appointment !== undefined && appointment.choice !== 'undecided'
    if (!recommendedIn(state, areaId)) return isAppointed ? 'decision' : 'both'
    return 'appointment'
  }
  return (
    <details className="casefile-open-areas" open={areaIds.length <= 4}>
      <summary>{words.openAreas(areaIds.length)}</summary>
      <ul>
        {areaIds.map((areaId) => (
          <li key={areaId}>
            <a href={paths.area(roundId, areaId)}>{areaName(setup, areaId, language)}</a>{' '}
            <span className="secondary">{words.lacks[lackOf(areaId)]}</span>
          </li>
        ))}
      </ul>
    </details>
  )
}
