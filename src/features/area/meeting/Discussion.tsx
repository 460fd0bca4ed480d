import { useEffect, useState } from 'react'
import type { MeetingSheet } from '~/domain/dossier/meetingOf.ts'
import { recusedInArea } from '~/domain/log/recusedFrom.ts'
import { settled } from '~/domain/log/Register.ts'
import type { AssessorId } from '~/domain/model/ids.ts'
import type { Discussion as Talk } from '~/domain/model/PanelView.ts'
import { compareDanish } from '~/i18n/formats.ts'
import { meetingWords } from '~/i18n/meetingWords.ts'
import { storageFaultIn } from '~/session/outcome.ts'
import { useAct } from '~/session/useAct.ts'
import { useDraftSetting } from '~/session/useDraftSetting.ts'
import { useIsWritable } from '~/session/useIsWritable.ts'
import { useRound } from '~/session/useRound.ts'
import { useWords } from '~/session/useWords.ts'
import { Checkbox } from '~/ui/form/Checkbox.tsx'
import { TextField } from '~/ui/form/TextField.tsx'
import { Notice } from '~/ui/page/Notice.tsx'

/** What was said, who held another view, and who was there. Written when a field is left. */
export function Discussion({ meeting }: { readonly meeting: MeetingSheet }) {
  const { sheet, discussion, isDiscussionDisputed } = meeting
  const { state } = useRound()
  const act = useAct()
  const words = useWords(meetingWords)
  const recused = recusedInArea(state, sheet.area.id)
  const assessors = [...state.assessors.values()].flatMap((register) => settled(register) ?? [])
  const officers = [...state.officers.values()].flatMap((register) => settled(register) ?? [])
  const people = [...assessors, ...officers].toSorted((a, b) => compareDanish(a.name, b.name))
  const record = async (text: Pick<Talk, 'note'> | Pick<Talk, 'minority'>): Promise<boolean> => {
    const outcome = await act({ kind: 'record-discussion', areaId: sheet.area.id, ...text })
    return !storageFaultIn(outcome)
  }
  const attend = (personId: AssessorId, isPresent: boolean) =>
    void act({
      kind: 'record-discussion',
      areaId: sheet.area.id,
      attendance: { personId, isPresent },
    })
  return (
    <section className="meeting-talk">
      <h2>{words.talk}</h2>
      {isDiscussionDisputed && <Notice kind="warning">{words.talkDisputed}</Notice>}
      <Text
        name={`discussion-note ${sheet.area.id}`}
        label={words.note}
        stored={discussion.note}
        onLeave={(note) => record({ note })}
      />
      <Text
        name={`discussion-minority ${sheet.area.id}`}
        label={words.minority}
        hint={words.minorityHint}
        stored={discussion.minority}
        onLeave={(minority) => record({ minority })}
      />
      {people.length > 0 && (
        <fieldset>
          <legend className="label">{words.presentTitle}</legend>
          {recused.size > 0 && <p className="note">{words.presentText}</p>}
          <div className="meeting-present">
            {people.map(({ id, name }) => (
              <Checkbox
                key={id}
                isSelected={discussion.present.includes(id) && !recused.has(id)}
                isDisabled={recused.has(id)}
                onChange={(isPresent) => attend(id, isPresent)}
              >
                <bdi>{name}</bdi>
              </Checkbox>
            ))}
          </div>
        </fieldset>
      )}
    </section>
  )
}

interface TextProps {
  /** What is half typed is kept on the device under this name. */
  readonly name: string
  readonly label: string
  readonly hint?: string
  readonly stored: string
  readonly onLeave: (text: string) => Promise<boolean>
}

function Text({ name, label, hint, stored, onLeave }: TextProps) {
  const { roundId } = useRound()
  const draft = useDraftSetting(roundId, name)
  const isWritable = useIsWritable()
  const [typed, setTyped] = useState<string | null>(null)
  useEffect(() => {
    let isCurrent = true
    void draft.read().then((text) => {
      if (isCurrent && text) setTyped(text)
    })
    return () => {
      isCurrent = false
    }
  }, [draft])
  const leave = async () => {
    if (typed === null) return
    if (!(await onLeave(typed))) return
    setTyped(null)
    await draft.write('')
  }
  return (
    <TextField
      label={label}
      {...(hint ? { hint } : {})}
      value={typed ?? stored}
      onChange={(text) => {
        setTyped(text)
        void draft.write(text)
      }}
      onBlur={() => void leave()}
      rows={4}
      maxLength={15_000}
      isReadOnly={!isWritable}
    />
  )
}
