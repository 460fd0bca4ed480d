import { panelFilesWords } from '~/i18n/panelFilesWords.ts'
import { useWords } from '~/session/useWords.ts'
import { useState } from 'react'
import { useMessages } from '~/session/useMessages.ts'
import { useWorkbench } from '~/session/WorkbenchContext.tsx'
import { Button } from '~/ui/button/Button.tsx'
import { PassphraseField } from '~/ui/form/PassphraseField.tsx'
import { panelFaultText } from '~/session/panelFaultText.ts'

interface Props {
  /** A drill also writes down that somebody has the passphrase. */
  readonly errand: 'unlock' | 'drill'
  readonly onDone?: () => void
}

/** Asks for the round's passphrase. */
export function UnlockForm({ errand, onDone }: Props) {
  const { unlockRound, drillRoundKey } = useWorkbench()
  const { messages, language } = useMessages()
  const { key: words } = useWords(panelFilesWords)
  const [passphrase, setPassphrase] = useState('')
  const [fault, setFault] = useState<string>()
  const [isBusy, setIsBusy] = useState(false)
  const submit = async () => {
    setIsBusy(true)
    const outcome = await (errand === 'drill' ? drillRoundKey : unlockRound)(passphrase)
    setIsBusy(false)
    const [first] = outcome.ok ? [] : outcome.faults
    if (!first) return onDone?.()
    setFault(
      first.code === 'wrong-words' ? words.wrong : panelFaultText(first, { messages, language }),
    )
  }
  return (
    <form
      className="panel-unlock"
      onSubmit={(event) => {
        event.preventDefault()
        if (passphrase !== '' && !isBusy) void submit()
      }}
    >
      <PassphraseField
        label={errand === 'drill' ? words.drillLabel : words.unlockLabel}
        hint={errand === 'drill' ? words.drillHint : undefined}
        value={passphrase}
        onChange={(value) => {
          setPassphrase(value)
          setFault(undefined)
        }}
        fault={fault}
        showText={words.show}
      />
      <Button type="submit" look={errand === 'drill' ? 'filled' : 'outline'} isDisabled={isBusy}>
        {isBusy ? words.unlocking : errand === 'drill' ? words.drill : words.unlock}
      </Button>
    </form>
  )
}
