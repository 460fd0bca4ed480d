import { panelFilesWords } from '~/i18n/panelFilesWords.ts'
import { useWords } from '~/session/useWords.ts'
import { useState } from 'react'
import { settled } from '~/domain/log/Register.ts'
import type { AreaId, AssessorId } from '~/domain/model/ids.ts'
import type { Setup } from '~/domain/model/Setup.ts'
import { readFileOf, releasedAreas } from '~/domain/panel/readFileOf.ts'
import { localText } from '~/exchange/document/localText.ts'
import { compareDanish } from '~/i18n/formats.ts'
import { useAct } from '~/session/useAct.ts'
import { useMessages } from '~/session/useMessages.ts'
import { useRound } from '~/session/useRound.ts'
import { FormDialog } from '~/ui/dialog/FormDialog.tsx'
import { Checkbox } from '~/ui/form/Checkbox.tsx'

interface Props {
  readonly setup: Setup
  readonly onClose: () => void
}

/** Chooses what is released to whom, and shows who gets what before it is done. */
export function ReleaseDialog({ setup, onClose }: Props) {
  const { state } = useRound()
  const act = useAct()
  const { messages, language } = useMessages()
  const { release: words } = useWords(panelFilesWords)
  const assessors = [...state.assessors.values()]
    .flatMap((register) => settled(register) ?? [])
    .toSorted((a, b) => compareDanish(a.name, b.name))
  const [areaIds, setAreaIds] = useState<readonly AreaId[]>([])
  const [people, setPeople] = useState<readonly AssessorId[]>(assessors.map(({ id }) => id))
  const readsAfter = (id: AssessorId): number => {
    if (!people.includes(id)) return 0
    const areas = new Set([...releasedAreas(state, id), ...areaIds])
    return readFileOf(state, id, areas)?.applications.length ?? 0
  }
  const release = async () => {
    const outcome = await act({ kind: 'release', areaIds: [...areaIds], assessorIds: [...people] })
    if (outcome.ok) onClose()
  }
  return (
    <FormDialog
      title={words.dialogTitle}
      confirmText={words.confirm(areaIds.length, people.length)}
      cancelText={messages.shell.cancel}
      onConfirm={() => void release()}
      onClose={onClose}
      isDisabled={areaIds.length === 0 || people.length === 0}
      size="wide"
    >
      <p>{words.dialogText}</p>
      <div className="panel-release">
        <fieldset>
          <legend>{words.areas}</legend>
          <Checkbox
            isSelected={areaIds.length === setup.areas.length}
            onChange={(isAll) => setAreaIds(isAll ? setup.areas.map(({ id }) => id) : [])}
          >
            {words.allAreas}
          </Checkbox>
          {setup.areas.map(({ id, name }) => (
            <Checkbox
              key={id}
              isSelected={areaIds.includes(id)}
              onChange={(isOn) => setAreaIds(toggled(areaIds, id, isOn))}
            >
              <bdi>{localText(name, language)}</bdi>
            </Checkbox>
          ))}
        </fieldset>
        <fieldset>
          <legend>{words.readers}</legend>
          {assessors.map(({ id, name }) => (
            <Checkbox
              key={id}
              isSelected={people.includes(id)}
              onChange={(isOn) => setPeople(toggled(people, id, isOn))}
            >
              <bdi>{name}</bdi> <span className="secondary">{words.reads(readsAfter(id))}</span>
            </Checkbox>
          ))}
        </fieldset>
      </div>
    </FormDialog>
  )
}

const toggled = <Id,>(ids: readonly Id[], id: Id, isOn: boolean): readonly Id[] =>
  isOn ? [...ids, id] : ids.filter((other) => other !== id)
