import { lazy, type ReactNode, Suspense, useState } from 'react'
import type { CopyPreview } from '~/session/CopyPreview.ts'
import type { ChosenFile, OpenFault as Fault } from '~/session/createOpening.ts'
import type { ReadFile } from '~/domain/panel/readFileOf.ts'
import { formatBytes } from '~/i18n/formats.ts'
import { goTo, paths } from '~/session/paths.ts'
import { useMessages } from '~/session/useMessages.ts'
import { useWorkbench } from '~/session/WorkbenchContext.tsx'
import { Notice } from '~/ui/page/Notice.tsx'
import { FileDrop } from '~/ui/form/FileDrop.tsx'
import { Icon } from '~/ui/mark/Icon.tsx'
import './opening.css'

// The first screen is light: what is shown once there is a file is fetched then.
const WordsForm = lazy(async () => ({ default: (await import('./WordsForm.tsx')).WordsForm }))
const ReadPage = lazy(async () => ({ default: (await import('./ReadPage.tsx')).ReadPage }))
const ColleagueRound = lazy(async () => ({
  default: (await import('./ColleagueRound.tsx')).ColleagueRound,
}))
const OpenFault = lazy(async () => ({ default: (await import('./OpenFault.tsx')).OpenFault }))

const accepts = ['.klynge']
/** After so many tries somebody should rather call than type. */
const triesBeforePhone = 3

interface Props {
  /** What somebody may do who has a copy of a round and no sealed file. */
  readonly copyHint: ReactNode
}

/** Opens a file that was sent to somebody: chosen or dropped, then its six words. */
export function OpenFile({ copyHint }: Props) {
  const { chooseFile, openWithWords } = useWorkbench()
  const { messages, language } = useMessages()
  const words = messages.opening
  const [chosen, setChosen] = useState<ChosenFile | null>(null)
  const [fault, setFault] = useState<Fault | null>(null)
  const [tries, setTries] = useState(0)
  const [isOpening, setIsOpening] = useState(false)
  const [read, setRead] = useState<ReadFile | null>(null)
  const [colleague, setColleague] = useState<CopyPreview | null>(null)

  const choose = async (file: File) => {
    const next = await chooseFile(file)
    setFault(next.ok ? null : (next.faults[0] ?? null))
    setChosen(next.ok ? next.value : null)
    setTries(0)
  }
  const open = async (typed: readonly string[]) => {
    if (!chosen || isOpening) return
    setIsOpening(true)
    const opened = await openWithWords(chosen, typed)
    setIsOpening(false)
    if (!opened.ok) {
      const [first] = opened.faults
      setFault(first ?? null)
      if (first?.code === 'wrong-words') setTries((before) => before + 1)
      return
    }
    setFault(null)
    if (opened.value.kind === 'round') goTo(paths.assess(opened.value.roundId))
    else if (opened.value.kind === 'read') setRead(opened.value.file)
    else setColleague(opened.value.preview)
  }

  if (read) {
    return (
      <Suspense>
        <ReadPage file={read} onClose={() => setRead(null)} />
      </Suspense>
    )
  }
  if (colleague) {
    return (
      <Suspense>
        <ColleagueRound preview={colleague} onClose={() => setColleague(null)} />
      </Suspense>
    )
  }
  const contact = chosen?.contact
  return (
    <div className="opening">
      <FileDrop
        look="large"
        title={chosen ? words.dropAnother : words.drop}
        buttonText={words.choose}
        accepts={accepts}
        onFile={(file) => void choose(file)}
      >
        {chosen && (
          <div className="opening-chosen">
            <Icon name="lock" size={40} />
            <p>
              <strong>
                <bdi>{chosen.name}</bdi>
              </strong>
              <span className="secondary">
                {words.sealed(words.kinds[chosen.kind], formatBytes(chosen.size, language))}
              </span>
            </p>
          </div>
        )}
      </FileDrop>
      <Suspense>{fault && <OpenFault fault={fault} copyHint={copyHint} />}</Suspense>
      {tries >= triesBeforePhone && contact && (
        <Notice kind="info" title={words.callTitle}>
          {words.call(contact.name, contact.phone)}
        </Notice>
      )}
      <Suspense>
        {chosen && (
          <WordsForm
            key={`${chosen.name} ${chosen.size}`}
            isBusy={isOpening}
            onWords={(typed) => void open(typed)}
          />
        )}
      </Suspense>
    </div>
  )
}
