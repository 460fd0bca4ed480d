import { peopleWords } from '~/i18n/peopleWords.ts'
import { useState } from 'react'
import { applicationOf } from '~/domain/dossier/contestOf.ts'
import { type HabilitetGround, habilitetGrounds } from '~/domain/model/Declaration.ts'
import type { AssessorId, CaseNumber } from '~/domain/model/ids.ts'
import { compareNatural } from '~/lib/compareNatural.ts'
import { useAct } from '~/session/useAct.ts'
import { useMessages } from '~/session/useMessages.ts'
import { useWords } from '~/session/useWords.ts'
import { useRound } from '~/session/useRound.ts'
import { FormDialog } from '~/ui/dialog/FormDialog.tsx'
import { RadioList } from '~/ui/form/RadioList.tsx'
import { Select } from '~/ui/form/Select.tsx'
import { TextField } from '~/ui/form/TextField.tsx'
import type { HabilitetPerson } from './habilitetPeople.ts'
import type { Pair } from './Pair.ts'

interface Props {
  readonly people: readonly HabilitetPerson[]
  /** Who and what it is about, where that is known already. */
  readonly given: Partial<Pair>
  readonly onClose: () => void
}

/** No application has this number: a number is never empty of letters and digits. */
const allUndeclared = '*'

/** What came by phone or letter, or is declared by a colleague, written down for them. */
export function DeclarationDialog({ people, given, onClose }: Props) {
  const { state } = useRound()
  const act = useAct()
  const { messages } = useMessages()
  const { grounds, enter: words, nothing } = useWords(peopleWords).habilitet
  const [personId, setPersonId] = useState<AssessorId | null>(given.personId ?? null)
  const [where, setWhere] = useState<string | null>(given.caseNumber ?? null)
  const [ground, setGround] = useState<HabilitetGround | 'nothing' | null>(null)
  const [text, setText] = useState('')
  const [isTried, setIsTried] = useState(false)
  const cases = [...state.applications.keys()].toSorted(compareNatural)
  const undeclared = cases.filter(
    (at) => personId !== null && !state.declarations.get(at)?.has(personId),
  )
  const mayBeAll = ground === 'nothing' && undeclared.length > 1
  const isAll = where === allUndeclared
  const faults = {
    person: personId === null ? words.needPerson : undefined,
    where: where === null || (isAll && !mayBeAll) ? words.needApplication : undefined,
    ground: ground === null ? words.needGround : undefined,
    text:
      ground !== null && ground !== 'nothing' && text.trim() === '' ? words.needText : undefined,
  }
  const shown = isTried ? faults : undefined
  const save = () => {
    setIsTried(true)
    if (personId === null || ground === null || Object.values(faults).some(Boolean)) return
    onClose()
    const about = isAll ? undeclared : [where as CaseNumber]
    const said = { ground: ground === 'nothing' ? null : ground, text: text.trim() }
    void act({
      kind: 'enter-declarations',
      personId,
      declarations: about.map((caseNumber) => ({ caseNumber, ...said })),
    })
  }
  return (
    <FormDialog
      title={words.title}
      confirmText={words.confirm}
      cancelText={messages.shell.cancel}
      onConfirm={save}
      onClose={onClose}
      size="wide"
    >
      <p className="secondary">{words.about}</p>
      <Select
        label={words.person}
        value={personId}
        options={people.map(({ id, name, kind }) => ({
          key: id,
          text: words.personOf[kind](name),
        }))}
        onChange={setPersonId}
        placeholder={words.choosePerson}
        fault={shown?.person}
      />
      <div className="habilitet-choices">
        <RadioList
          label={words.ground}
          value={ground}
          onChange={setGround}
          options={[
            { key: 'nothing', text: nothing, hint: words.nothingHint },
            ...habilitetGrounds.map((key) => ({
              key,
              text: grounds[key].name,
              hint: grounds[key].sentence,
            })),
          ]}
          fault={shown?.ground}
        />
      </div>
      <Select
        label={words.application}
        value={where}
        options={[
          ...(mayBeAll
            ? [{ key: allUndeclared, text: words.allUndeclared(undeclared.length) }]
            : []),
          ...cases.map((at) => ({
            key: String(at),
            text: words.applicationOf(at, applicationOf(state, at)?.applicant ?? ''),
          })),
        ]}
        onChange={setWhere}
        placeholder={words.chooseApplication}
        fault={shown?.where}
      />
      <TextField
        label={words.text}
        hint={words.textHint}
        value={text}
        onChange={setText}
        rows={3}
        maxLength={5000}
        fault={shown?.text}
      />
    </FormDialog>
  )
}
