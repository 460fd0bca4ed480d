import type { Refusal } from '~/domain/log/decide.ts'
import { refusalWords } from '~/i18n/refusalWords.ts'
import type { Result } from '~/lib/result.ts'
import { useMessages } from '~/session/useMessages.ts'
import { useWords } from '~/session/useWords.ts'
import { Notice } from '~/ui/page/Notice.tsx'
import { ChangeTable } from './ChangeTable.tsx'
import { FaultTable } from './FaultTable.tsx'
import type { ImportKind, ImportPlan } from './importPlan.ts'
import type { ImportStep } from './ImportStep.ts'

interface Props {
  readonly kind: ImportKind
  readonly step: Extract<ImportStep, { kind: 'preview' }>
  readonly plan: Result<ImportPlan, Refusal>
}

/** What a file would change, from the very decision that would write it. */
export function ImportPreview({ kind, step, plan }: Props) {
  const { messages } = useMessages()
  const refusals = useWords(refusalWords)
  const words = messages.applications.import
  const { fileName, rowCount, warnings } = step
  return (
    <>
      <p className="applications-file">
        <strong>
          <bdi>{fileName}</bdi>
        </strong>{' '}
        <span className="secondary">{words.rows(rowCount)}</span>
      </p>
      {plan.ok ? (
        <Planned kind={kind} plan={plan.value} />
      ) : (
        plan.faults.map(({ code, subject }) => (
          <Notice key={code} kind="error" title={words.refused}>
            {refusals[code](subject)}
          </Notice>
        ))
      )}
      {warnings.length > 0 && (
        <section className="stack">
          <h3>{words.warnings(warnings.length)}</h3>
          <FaultTable caption={words.warningsOf(fileName)} faults={warnings} />
        </section>
      )}
    </>
  )
}

function Planned({ kind, plan }: { readonly kind: ImportKind; readonly plan: ImportPlan }) {
  const { messages } = useMessages()
  const words = messages.applications.import
  const { counts, drafts, newAssessors } = plan
  if (drafts.length === 0 && newAssessors.length === 0) {
    return <Notice kind="info" title={words.allKnown} />
  }
  return (
    <>
      <output className="applications-counts">
        {words.counts(counts.added, counts.changed, counts.same)}
      </output>
      {kind === 'assessments' && <p className="secondary">{words.enteredNote}</p>}
      {newAssessors.length > 0 && (
        <Notice kind="warning" title={words.newAssessors(newAssessors.length)}>
          <bdi>{newAssessors.map(({ name }) => name).join(', ')}</bdi>
          <br />
          {words.newAssessorsText}
        </Notice>
      )}
      <ChangeTable {...{ kind, drafts }} />
    </>
  )
}
