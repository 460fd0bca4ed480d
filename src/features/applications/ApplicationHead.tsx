import { useMemo, useState } from 'react'
import { applicationOf } from '~/domain/dossier/contestOf.ts'
import { settled } from '~/domain/log/Register.ts'
import type { ApplicationStatus } from '~/domain/log/RoundState.ts'
import type { CaseNumber } from '~/domain/model/ids.ts'
import { areaName } from '~/exchange/document/areaName.ts'
import { compareDanish } from '~/i18n/formats.ts'
import { formalWords } from '~/i18n/formalWords.ts'
import { compareNatural } from '~/lib/compareNatural.ts'
import { paths } from '~/session/paths.ts'
import { useAct } from '~/session/useAct.ts'
import { useMessages } from '~/session/useMessages.ts'
import { useRound } from '~/session/useRound.ts'
import { useWords } from '~/session/useWords.ts'
import { Button } from '~/ui/button/Button.tsx'
import { ReasonDialog } from '~/ui/dialog/ReasonDialog.tsx'
import { Select } from '~/ui/form/Select.tsx'
import { PageHead } from '~/ui/page/PageHead.tsx'
import { ApplicationForm } from './ApplicationForm.tsx'
import type { CaseProps } from './CaseProps.ts'

type Status = ApplicationStatus['status']

/** Whose application it is, where it belongs, and what can be done with it as a whole. */
export function ApplicationHead({ application, facts, setup }: CaseProps) {
  const act = useAct()
  const { roundId } = useRound()
  const { messages, language } = useMessages()
  const [asked, setAsked] = useState<Status | 'form' | null>(null)
  const [mergedInto, setMergedInto] = useState<CaseNumber | null>(null)
  const { detail, statusDialog } = messages.applications
  const { caseNumber, applicant, areaId, title } = application
  const status = settled(facts.status)?.status ?? 'active'
  const offered: readonly Status[] = status === 'active' ? ['withdrawn', 'rejected'] : ['active']
  const { reversed } = useWords(formalWords)
  const wordsFor = (next: Status) =>
    next === 'active' && status === 'rejected' ? reversed : statusDialog[next]
  const confirm = (reason: string) => {
    setAsked(null)
    if (asked === null || asked === 'form') return
    void act({
      kind: 'set-status',
      caseNumber,
      status: asked,
      reason,
      ...(asked === 'withdrawn' && mergedInto !== null && { mergedInto }),
    })
  }
  return (
    <div className="applications-head">
      <PageHead
        title={applicant}
        over={<Trail caseNumber={caseNumber} />}
        actions={
          <>
            <Button icon="edit" onPress={() => setAsked('form')}>
              {detail.correct}
            </Button>
            {facts.status.heads.length < 2 &&
              offered.map((next) => (
                <Button key={next} onPress={() => setAsked(next)}>
                  {wordsFor(next).action}
                </Button>
              ))}
          </>
        }
      />
      <p className="applications-lead">
        <bdi>{title}</bdi>
        <span className="secondary">
          {' '}
          · <a href={paths.area(roundId, areaId)}>{areaName(setup, areaId, language)}</a>
        </span>
      </p>
      {asked === 'form' && (
        <ApplicationForm original={application} onClose={() => setAsked(null)} />
      )}
      {asked !== null && asked !== 'form' && (
        <ReasonDialog
          title={wordsFor(asked).title(applicant)}
          label={detail.reason}
          hint={detail.reasonHint}
          confirmText={wordsFor(asked).confirm}
          cancelText={messages.shell.cancel}
          onConfirm={confirm}
          onClose={() => setAsked(null)}
        >
          <p>{wordsFor(asked).text}</p>
          {asked === 'withdrawn' && (
            <MergedInto own={caseNumber} value={mergedInto} onChange={setMergedInto} />
          )}
        </ReasonDialog>
      )}
    </div>
  )
}

interface MergedIntoProps {
  readonly own: CaseNumber
  readonly value: CaseNumber | null
  readonly onChange: (caseNumber: CaseNumber | null) => void
}

/** A merger after the deadline is a withdrawal that says into which application. */
function MergedInto({ own, value, onChange }: MergedIntoProps) {
  const { state } = useRound()
  const { messages } = useMessages()
  const { merger } = messages.applications.statusDialog
  const none = 'none'
  const others = [...state.applications.keys()]
    .filter((caseNumber) => caseNumber !== own)
    .map((key) => ({ key, text: applicationOf(state, key)?.applicant ?? key }))
    .toSorted((a, b) => compareDanish(a.text, b.text))
  return (
    <Select<string>
      label={merger.label}
      value={value ?? none}
      placeholder={merger.none}
      options={[{ key: none, text: merger.none }, ...others]}
      onChange={(key) => onChange(others.find((other) => other.key === key)?.key ?? null)}
    />
  )
}

/** Back to the list, and on to the neighbours by case number. */
function Trail({ caseNumber }: { readonly caseNumber: CaseProps['application']['caseNumber'] }) {
  const { roundId, state } = useRound()
  const { messages } = useMessages()
  const { detail, backToList } = messages.applications
  const { applications } = state
  const cases = useMemo(() => [...applications.keys()].toSorted(compareNatural), [applications])
  const index = cases.indexOf(caseNumber)
  const [before, after] = [cases[index - 1], cases[index + 1]]
  return (
    <span className="applications-trail">
      <a href={paths.applications(roundId)}>{backToList}</a>
      <span>
        {detail.caseLabel} <bdi>{caseNumber}</bdi>
      </span>
      <span className="no-print">
        {before !== undefined && (
          <a href={paths.application(roundId, before)} title={before}>
            {detail.previous}
          </a>
        )}{' '}
        {detail.position(index + 1, cases.length)}{' '}
        {after !== undefined && (
          <a href={paths.application(roundId, after)} title={after}>
            {detail.next}
          </a>
        )}
      </span>
    </span>
  )
}
