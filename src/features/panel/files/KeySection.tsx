import { panelFilesWords } from '~/i18n/panelFilesWords.ts'
import { useWords } from '~/session/useWords.ts'
import { useState } from 'react'
import { settled } from '~/domain/log/Register.ts'
import { useIsWritable } from '~/session/useIsWritable.ts'
import { useRound } from '~/session/useRound.ts'
import { useWorkbenchState } from '~/session/WorkbenchContext.tsx'
import { Button } from '~/ui/button/Button.tsx'
import { Icon } from '~/ui/mark/Icon.tsx'
import { Fingerprint } from './Fingerprint.tsx'
import { MakeKeyDialog } from './MakeKeyDialog.tsx'
import { UnlockForm } from './UnlockForm.tsx'

/** The round's key: made, proved by a drill, and unlocked while one works with answers. */
export function KeySection() {
  const { state } = useRound()
  const isWritable = useIsWritable()
  const unlockedKeyId = useWorkbenchState((store) => store.unlockedKeyId)
  const { key: words } = useWords(panelFilesWords)
  const [isMaking, setIsMaking] = useState(false)
  const [isDrilling, setIsDrilling] = useState(false)
  const roundKey = settled(state.panel.roundKey)
  if (!roundKey) {
    return (
      <section className="stack">
        <h2>{words.title}</h2>
        <p className="panel-text">{words.none}</p>
        <div className="row">
          <Button
            look="filled"
            icon="lock"
            isDisabled={!isWritable}
            onPress={() => setIsMaking(true)}
          >
            {words.make}
          </Button>
        </div>
        {isMaking && <MakeKeyDialog onClose={() => setIsMaking(false)} />}
      </section>
    )
  }
  const isDrilled = state.panel.drilledKeys.has(roundKey.keyId)
  const isUnlocked = unlockedKeyId === roundKey.keyId
  return (
    <section className="stack">
      <h2>{words.title}</h2>
      <p className="panel-key">
        <Icon name={isUnlocked ? 'check' : 'lock'} size={18} />{' '}
        <strong>{isUnlocked ? words.unlocked : words.locked}</strong>{' '}
        <span className="secondary">{isDrilled ? words.drilled : words.notDrilled}</span>
      </p>
      {!isDrilled || isDrilling ? (
        <UnlockForm errand="drill" onDone={() => setIsDrilling(false)} />
      ) : (
        !isUnlocked && <UnlockForm errand="unlock" />
      )}
      <details className="panel-details">
        <summary>{words.details}</summary>
        <Fingerprint label={words.fingerprint} publicKey={roundKey.publicKey} />
        {isDrilled && (
          <Button look="plain" onPress={() => setIsDrilling(true)}>
            {words.drillAgain}
          </Button>
        )}
      </details>
    </section>
  )
}
