import { panelFilesWords } from '~/i18n/panelFilesWords.ts'
import { useWords } from '~/session/useWords.ts'
import { useState } from 'react'
import { panelFaultText } from '~/session/panelFaultText.ts'
import { useMessages } from '~/session/useMessages.ts'
import { useWorkbench } from '~/session/WorkbenchContext.tsx'
import { FormDialog } from '~/ui/dialog/FormDialog.tsx'
import { PassphraseField } from '~/ui/form/PassphraseField.tsx'

/** Fewer characters are guessed by whoever gets hold of a copy of the round. */
const least = 14

/** Makes the round's key under a passphrase that is chosen here, typed twice. */
export function MakeKeyDialog({ onClose }: { readonly onClose: () => void }) {
  const { makeRoundKey } = useWorkbench()
  const { messages, language } = useMessages()
  const { key: words } = useWords(panelFilesWords)
  const [first, setFirst] = useState('')
  const [again, setAgain] = useState('')
  const [isAsked, setIsAsked] = useState(false)
  const [fault, setFault] = useState<string>()
  const [isBusy, setIsBusy] = useState(false)
  const isLong = first.trim().length >= least
  const isSame = first.trim() === again.trim()
  const make = async () => {
    setIsAsked(true)
    if (!isLong || !isSame) return
    setIsBusy(true)
    const made = await makeRoundKey(first)
    setIsBusy(false)
    const [found] = made.ok ? [] : made.faults
    if (found) setFault(panelFaultText(found, { messages, language }))
    else onClose()
  }
  return (
    <FormDialog
      title={words.make}
      confirmText={isBusy ? words.making : words.makeConfirm}
      cancelText={messages.shell.cancel}
      onConfirm={() => void make()}
      onClose={onClose}
      isDisabled={isBusy}
    >
      <p>{words.makeText}</p>
      <PassphraseField
        label={words.newLabel}
        hint={words.newHint(least)}
        value={first}
        onChange={setFirst}
        fault={isAsked && !isLong ? words.tooShort(least) : undefined}
        showText={words.show}
        isNew
      />
      <PassphraseField
        label={words.againLabel}
        value={again}
        onChange={setAgain}
        fault={isAsked && isLong && !isSame ? words.notSame : fault}
        showText={words.show}
        isNew
      />
    </FormDialog>
  )
}
