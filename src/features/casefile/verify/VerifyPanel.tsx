import { archiveFaultText } from '~/exchange/archive/archiveFaultText.ts'
import { verifierPath } from '~/exchange/archive/manifest.ts'
import { isNoArchive } from '~/exchange/verify/verifyArchive.ts'
import { explanationLinkWords } from '~/i18n/explanationLinkWords.ts'
import { verifyPanelWords } from '~/i18n/verifyPanelWords.ts'
import { explanationPaths } from '~/session/explanationPaths.ts'
import { paths } from '~/session/paths.ts'
import { useMessages } from '~/session/useMessages.ts'
import { useRound } from '~/session/useRound.ts'
import { useWords } from '~/session/useWords.ts'
import { Button } from '~/ui/button/Button.tsx'
import { FileDrop } from '~/ui/form/FileDrop.tsx'
import { Notice } from '~/ui/page/Notice.tsx'
import { useVerifying, type VerifyStep } from './useVerifying.ts'
import { VerifyReport } from './VerifyReport.tsx'
import './verify.css'

/** Verifies a file that is dropped or chosen, or the round as it stands here, beside the page. */
export function VerifyPanel() {
  const { roundId } = useRound()
  const words = useWords(verifyPanelWords)
  const link = useWords(explanationLinkWords)
  const { step, verifyFile, verifyHere, cancel } = useVerifying()
  return (
    <section className="verify" aria-labelledby="verify-title">
      <h2 id="verify-title">{words.title}</h2>
      <p className="secondary">{words.intro}</p>
      <FileDrop
        title={words.drop}
        buttonText={words.choose}
        accepts={['.klynge']}
        onFile={verifyFile}
      />
      <div className="verify-actions">
        <Button onPress={() => void verifyHere()}>{words.here}</Button>
        <a href={verifierPath} download="efterproev.html">
          {words.page}
        </a>
        <span className="note">{words.pageHint}</span>
      </div>
      <p className="row">
        <a href={explanationPaths.explanation(roundId)}>{link.text}</a>
        <a href={paths.selfCheck}>{words.selfCheck}</a>
      </p>
      <Step step={step} onCancel={cancel} />
    </section>
  )
}

function Step({ step, onCancel }: { readonly step: VerifyStep; readonly onCancel: () => void }) {
  const words = useWords(verifyPanelWords)
  const { language } = useMessages()
  switch (step.kind) {
    case 'waiting':
      return null
    case 'running': {
      const name = step.file?.name ?? words.roundName
      return (
        <div className="verify-running">
          <progress aria-label={words.progress} value={step.share} />
          <output>{words.running(name, String(Math.floor(step.share * 100)))}</output>
          <Button onPress={onCancel}>{words.cancel}</Button>
        </div>
      )
    }
    case 'unreadable':
      return <Notice kind="error">{words.unreadable(step.file.name)}</Notice>
    case 'done': {
      const { verification, file } = step
      const { first } = verification
      if (file && isNoArchive(verification) && first?.code === 'file') {
        return (
          <Notice kind="error" title={`${words.noArchive}.`}>
            {archiveFaultText(first.fault, language)}
          </Notice>
        )
      }
      return <VerifyReport verification={verification} name={file?.name ?? null} />
    }
  }
}
