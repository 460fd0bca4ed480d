import { lazy, type ReactNode, Suspense, useState } from 'react'
import type { RoundId } from '~/domain/model/ids.ts'
import { paths } from '~/session/paths.ts'
import { useMessages } from '~/session/useMessages.ts'
import { useRounds } from '~/session/useRounds.ts'
import { useWorkbenchState } from '~/session/WorkbenchContext.tsx'
import { appVersion, buildId } from '~/session/appVersion.ts'
import { Button } from '~/ui/button/Button.tsx'
import { FileButton } from '~/ui/form/FileButton.tsx'
import { Notice } from '~/ui/page/Notice.tsx'
import { PageHead } from '~/ui/page/PageHead.tsx'
import { NewestRound } from './NewestRound.tsx'
import './rounds.css'
import { useNewRound } from './useNewRound.ts'

// The first screen is light: what is opened later, or by few, is fetched then.
const DeleteRoundDialog = lazy(async () => ({
  default: (await import('./DeleteRoundDialog.tsx')).DeleteRoundDialog,
}))
const NewRoundDialog = lazy(async () => ({
  default: (await import('./NewRoundDialog.tsx')).NewRoundDialog,
}))
const RoundsTable = lazy(async () => ({
  default: (await import('./RoundsTable.tsx')).RoundsTable,
}))

const roundFiles = ['.json']

interface Props {
  /** Opens a file that was sent to somebody. */
  readonly opener: ReactNode
  /** Brings a round back from a copy. */
  readonly restore: ReactNode
  /** When a round was last copied. */
  readonly copyLine: (roundId: RoundId) => ReactNode
}

/** The rounds on this computer: go on with one, begin one, or try the example. */
export function RoundsPage({ opener, restore, copyLine }: Props) {
  const rounds = useRounds() ?? []
  const { messages } = useMessages()
  const { busy, failure, createExample, createFrom, createFromFile } = useNewRound()
  const [isNew, setIsNew] = useState(false)
  const [isOpening, setIsOpening] = useState(false)
  const [doomed, setDoomed] = useState<RoundId | null>(null)
  const [newest, ...others] = rounds
  const doomedRound = rounds.find(({ roundId }) => roundId === doomed)
  // Where a round has gone missing, that is said above; there never having been one is not.
  const isLost = useWorkbenchState(({ recoveries }) => recoveries.length > 0)
  const hasReceipts = useWorkbenchState(({ deviceSettings }) => deviceSettings.get('deletions'))
  const words = messages.rounds
  const hasAgencyRounds = rounds.some(({ isBrief }) => !isBrief)
  const ownRound = newest && (
    <NewestRound round={newest} onDelete={setDoomed} copyLine={copyLine(newest.roundId)} />
  )
  const officerActions = (
    <>
      {restore}
      <FileButton accepts={roundFiles} onFile={(file) => void createFromFile(file)}>
        {words.openFile}
      </FileButton>
      <Button onPress={() => void createExample()} isDisabled={busy !== null}>
        {words.example}
      </Button>
      <Button icon="plus" onPress={() => setIsNew(true)}>
        {words.create}
      </Button>
    </>
  )
  return (
    <div className="rounds">
      <div className="page" data-width="narrow">
        {hasAgencyRounds ? (
          <PageHead
            title={words.title}
            actions={
              <>
                <Button
                  icon="upload"
                  onPress={() => setIsOpening(!isOpening)}
                  aria-expanded={isOpening}
                >
                  {messages.opening.another}
                </Button>
                {officerActions}
              </>
            }
          />
        ) : (
          <PageHead title={messages.opening.title} />
        )}
        {!hasAgencyRounds && newest && ownRound}
        {!hasAgencyRounds && <p className="rounds-lead">{messages.opening.text}</p>}
        {(!hasAgencyRounds || isOpening) && <div className="rounds-opener">{opener}</div>}
        {!hasAgencyRounds && (
          <section className="rounds-officer">
            <h2>{messages.opening.officerTitle}</h2>
            <p className="secondary">
              {!newest && !isLost && `${words.none.title}. `}
              {messages.opening.officerText}
            </p>
            <div className="row">{officerActions}</div>
          </section>
        )}
        {busy && <output>{words.preparing(busy.done, busy.total)}</output>}
        {failure && (
          <Notice kind="error" title={failure.title}>
            {failure.text}
            <ul className="rounds-faults">
              {failure.faults.map((fault) => (
                <li key={fault}>{fault}</li>
              ))}
            </ul>
          </Notice>
        )}
        {hasAgencyRounds && ownRound}
        <Suspense>
          {(others.length > 0 || hasReceipts) && (
            <RoundsTable rounds={others} onDelete={setDoomed} />
          )}
        </Suspense>
      </div>
      <footer className="shell-foot">
        <span>{messages.shell.offline.local}</span>
        <a href={paths.verifier} download="efterproev.html">
          {words.verify}
        </a>
        <a href={paths.selfCheck}>{words.selfCheck}</a>
        <span>{messages.shell.offline.version(appVersion, buildId)}</span>
      </footer>
      <Suspense>
        {isNew && (
          <NewRoundDialog
            onClose={() => setIsNew(false)}
            onCreate={(setup) => {
              setIsNew(false)
              void createFrom(setup)
            }}
          />
        )}
        {doomedRound && <DeleteRoundDialog round={doomedRound} onClose={() => setDoomed(null)} />}
      </Suspense>
    </div>
  )
}
