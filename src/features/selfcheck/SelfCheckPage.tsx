import { useEffect, useRef } from 'react'
import { rulesVersion } from '~/domain/dossier/areaDigest.ts'
import { outcomeOf } from '~/domain/statistics/check/CheckedVector.ts'
import { selfCheckText } from '~/exchange/selfCheck/selfCheckText.ts'
import { formatCount, formatDecimal, formatMoment } from '~/i18n/formats.ts'
import { selfCheckPageWords } from '~/i18n/selfCheckPageWords.ts'
import { appVersion, buildId } from '~/session/appVersion.ts'
import { saveFile } from '~/session/saveFile.ts'
import { useMessages } from '~/session/useMessages.ts'
import { useWords } from '~/session/useWords.ts'
import { Button } from '~/ui/button/Button.tsx'
import { Icon } from '~/ui/mark/Icon.tsx'
import { PageHead } from '~/ui/page/PageHead.tsx'
import './selfcheck.css'
import { SelfCheckTable } from './SelfCheckTable.tsx'
import { type SelfCheckStep, useSelfCheck } from './useSelfCheck.ts'

/** Recomputes, on this machine and in this browser, everything whose answer is known [EX3]. */
export function SelfCheckPage() {
  const { language } = useMessages()
  const words = useWords(selfCheckPageWords)
  const { step, cancel, again } = useSelfCheck()
  const vectors = vectorsIn(step)
  return (
    <div className="page selfcheck" data-width="narrow">
      <PageHead
        title={words.title}
        actions={
          step.kind === 'running' ? (
            <Button onPress={cancel}>{words.cancel}</Button>
          ) : (
            <>
              {step.kind === 'done' && (
                <>
                  <Button
                    icon="download"
                    onPress={() =>
                      saveFile(
                        words.fileName,
                        selfCheckText(step.vectors, language),
                        'text/plain;charset=utf-8',
                      )
                    }
                  >
                    {words.save}
                  </Button>
                  <Button onPress={() => window.print()}>{words.print}</Button>
                </>
              )}
              <Button onPress={again}>{words.again}</Button>
            </>
          )
        }
      />
      <p className="read">{words.intro}</p>
      <Standing step={step} />
      {vectors.length > 0 && (
        <>
          <SelfCheckTable vectors={vectors} />
          <p className="note selfcheck-hint">
            {words.deviationHint} <span className="no-print">{words.sameAsCommand}</span>
          </p>
        </>
      )}
      <section className="selfcheck-guide">
        <h2>{words.guideTitle}</h2>
        <ol className="read">
          {words.guide.map((advice) => (
            <li key={advice}>{advice}</li>
          ))}
        </ol>
      </section>
    </div>
  )
}

const vectorsIn = (step: SelfCheckStep) =>
  step.kind === 'done' ? step.vectors : step.kind === 'running' ? step.done : []

/** How far it is, or what came of it in one sentence. */
function Standing({ step }: { readonly step: SelfCheckStep }) {
  const { language } = useMessages()
  const words = useWords(selfCheckPageWords)
  const count = (value: number) => formatCount(value, language)
  switch (step.kind) {
    case 'running':
      return (
        <section className="selfcheck-verdict">
          <progress
            aria-label={words.progress}
            value={step.total === 0 ? 0 : step.done.length / step.total}
          />
          <span>
            {step.total === 0
              ? words.starting
              : words.running(count(step.done.length), count(step.total))}
          </span>
        </section>
      )
    case 'cancelled':
      return <Verdict kind="open" title={words.cancelled} text={words.cancelledText} />
    case 'broken':
      return <Verdict kind="failed" title={words.broken} text={words.brokenText} />
    case 'done': {
      const { passed, total, quantities, outside } = outcomeOf(step.vectors)
      const seconds = formatDecimal(step.milliseconds / 1000, 1, language)
      const ran = words.ranAt(formatMoment(new Date(step.at).toISOString(), language))
      const about = `${ran} · ${words.about(appVersion, buildId, rulesVersion)}`
      return passed === total ? (
        <Verdict
          kind="passed"
          title={words.passed(count(passed), count(total))}
          text={words.passedText(count(quantities), seconds)}
          about={about}
        />
      ) : (
        <Verdict
          kind="failed"
          title={words.failed(count(total - passed), count(total))}
          text={words.failedText(count(outside), count(quantities))}
          about={about}
        />
      )
    }
  }
}

interface VerdictProps {
  readonly kind: 'passed' | 'failed' | 'open'
  readonly title: string
  readonly text: string
  readonly about?: string
}

/** The outcome in large words; focus goes to it, so that it is read out when it comes. */
function Verdict({ kind, title, text, about }: VerdictProps) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  return (
    <section className="selfcheck-verdict" data-kind={kind}>
      {kind !== 'open' && <Icon name={kind === 'passed' ? 'check' : 'close'} size={40} />}
      <div>
        <h2 ref={heading} tabIndex={-1}>
          {title}
        </h2>
        <p>{text}</p>
        {about && <p className="note">{about}</p>}
      </div>
    </section>
  )
}
