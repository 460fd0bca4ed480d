import { lazy, type ReactNode, Suspense, useState } from 'react'
import type { CopyPreview } from '~/session/CopyPreview.ts'
import type { ChosenFile, OpenedWith, OpenFault as Fault } from '~/session/createOpening.ts'
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
  /** Shows what was released; it is kept nowhere. */
  readonly onRead: (file: ReadFile) => void
}

/** Opens a file that was sent to somebody: chosen or dropped, then its six words. */
export function OpenFile({ copyHint, onRead }: Props) {
  const { chooseFile, openWithWords } = useWorkbench()
  const { messages, language } = useMessages()
  const words = messages.opening
  const [chosen, setChosen] = useState<readonly ChosenFile[]>([])
  const [fault, setFault] = useState<Fault | null>(null)
  const [tries, setTries] = useState(0)
  const [isOpening, setIsOpening] = useState(false)
  const [colleague, setColleague] = useState<CopyPreview | null>(null)

  const choose = async (files: readonly File[]) => {
    const looked = await Promise.all(files.map(chooseFile))
    const [firstFault] = looked.flatMap((each) => (each.ok ? [] : each.faults))
    setFault(firstFault ?? null)
    setChosen(inOrder(looked.flatMap((each) => (each.ok ? [each.value] : []))))
    setTries(0)
  }
  const open = async (typed: readonly string[]) => {
    if (isOpening) return
    setIsOpening(true)
    const outcome = await openAll(typed)
    setIsOpening(false)
    setFault(outcome.fault ?? null)
    if (outcome.fault?.code === 'wrong-words') setTries((before) => before + 1)
    const { opened } = outcome
    // The page behind says which document files are still missing, and takes them.
    if (opened?.kind === 'round') goTo(paths.assess(opened.roundId))
    else if (opened?.kind === 'read') onRead(opened.file)
    else if (opened) setColleague(opened.preview)
  }
  /** One after the other with the same words, up to the first that does not open. */
  const openAll = async (typed: readonly string[]) => {
    let opened: OpenedWith | undefined
    for (const file of chosen) {
      const next = await openWithWords(file, typed)
      if (!next.ok) return { fault: next.faults[0], opened }
      opened = next.value
    }
    return { opened }
  }

  if (colleague) {
    return (
      <Suspense>
        <ColleagueRound preview={colleague} onClose={() => setColleague(null)} />
      </Suspense>
    )
  }
  const contact = chosen[0]?.contact
  return (
    <div className="opening">
      <FileDrop
        look="large"
        title={chosen.length > 0 ? words.dropAnother : words.drop}
        buttonText={words.choose}
        accepts={accepts}
        onFiles={(files) => void choose(files)}
      >
        {chosen.map((file) => (
          <div key={file.name} className="opening-chosen">
            <Icon name="lock" size={40} />
            <p>
              <strong>
                <bdi>{file.name}</bdi>
              </strong>
              <span className="secondary">
                {words.sealed(words.kinds[file.kind], formatBytes(file.size, language))}
              </span>
            </p>
          </div>
        ))}
      </FileDrop>
      <Suspense>{fault && <OpenFault fault={fault} copyHint={copyHint} />}</Suspense>
      {tries >= triesBeforePhone && contact && (
        <Notice kind="info" title={words.callTitle}>
          {words.call(contact.name, contact.phone)}
        </Notice>
      )}
      <Suspense>
        {chosen.length > 0 && (
          <WordsForm
            key={chosen.map(({ name, size }) => `${name} ${size}`).join('\n')}
            isBusy={isOpening}
            onWords={(typed) => void open(typed)}
          />
        )}
      </Suspense>
    </div>
  )
}

/** What a document file belongs to is opened before it. */
const inOrder = (files: readonly ChosenFile[]): readonly ChosenFile[] =>
  files.toSorted((a, b) => Number(a.kind === 'documents') - Number(b.kind === 'documents'))
