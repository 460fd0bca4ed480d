import { panelFilesWords } from '~/i18n/panelFilesWords.ts'
import { useWords } from '~/session/useWords.ts'
import { useState } from 'react'
import { settled } from '~/domain/log/Register.ts'
import type { Officer } from '~/domain/model/Officer.ts'
import type { Contact } from '~/domain/model/PanelFile.ts'
import { useAgencyName } from '~/session/useAgencyName.ts'
import { paths } from '~/session/paths.ts'
import { useRound } from '~/session/useRound.ts'
import { DateField } from '~/ui/form/DateField.tsx'
import { Select } from '~/ui/form/Select.tsx'
import { TextField } from '~/ui/form/TextField.tsx'
import type { FileLimit } from './useFileLimit.ts'

export interface ContactChoice {
  readonly options: readonly Officer[]
  readonly chosen: string | null
  readonly choose: (id: string) => void
  /** Undefined where no case officer has a phone. */
  readonly value: Contact | undefined
}

/** Whom the assessors may call: a case officer with a phone, whoever works here first. */
export function useContact(): ContactChoice {
  const { state } = useRound()
  const ownName = useAgencyName()
  const [picked, choose] = useState<string | null>(null)
  const options = [...state.officers.values()]
    .flatMap((register) => settled(register) ?? [])
    .filter(({ phone }) => phone !== null)
  const officer =
    options.find(({ id }) => id === picked) ??
    options.find(({ name }) => name === ownName) ??
    options[0]
  const value = officer?.phone
    ? { name: officer.name, phone: officer.phone, mail: officer.mail }
    : undefined
  return { options, chosen: officer?.id ?? null, choose, value }
}

interface Props {
  readonly contact: ContactChoice
  readonly due: string
  readonly setDue: (due: string) => void
  readonly limit: FileLimit
}

/** What stands in every file to the assessors, and how large one may be. */
export function ContactFields({ contact, due, setDue, limit }: Props) {
  const { roundId } = useRound()
  const { contact: words } = useWords(panelFilesWords)
  return (
    <div className="panel-contact">
      {contact.options.length > 0 ? (
        <Select
          label={words.label}
          value={contact.chosen}
          options={contact.options.map(({ id, name, phone }) => ({
            key: id,
            text: words.option(name, phone ?? ''),
          }))}
          onChange={contact.choose}
          placeholder={words.choose}
        />
      ) : (
        <p>
          {words.none} <a href={paths.people(roundId)}>{words.toPeople}</a>
        </p>
      )}
      <DateField label={words.due} hint={words.dueHint} value={due} onChange={setDue} />
      <TextField
        label={words.limit}
        hint={words.limitHint}
        value={limit.typed}
        onChange={limit.setTyped}
        fault={limit.bytes === undefined ? words.limitFault : undefined}
        inputMode="decimal"
        align="end"
        maxLength={4}
      />
    </div>
  )
}
