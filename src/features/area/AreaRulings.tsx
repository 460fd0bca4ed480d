import { useState } from 'react'
import type { AreaSheet } from '~/domain/dossier/AreaSheet.ts'
import { criterionName } from '~/exchange/document/criterionName.ts'
import type { AssessorId, CriterionId } from '~/domain/model/ids.ts'
import { useAct } from '~/session/useAct.ts'
import { useAssessorName } from '~/session/useAssessorName.ts'
import { useMessages } from '~/session/useMessages.ts'
import { Button } from '~/ui/button/Button.tsx'
import { ReasonDialog } from '~/ui/dialog/ReasonDialog.tsx'

type Asked =
  | { readonly kind: 'criterion'; readonly criterionId: CriterionId; readonly isLeftOut: boolean }
  | { readonly kind: 'area'; readonly isClosed: boolean }

/** What people have ruled in the area, and what awaits a ruling. */
export function AreaRulings({ sheet }: { readonly sheet: AreaSheet }) {
  const act = useAct()
  const { messages, language } = useMessages()
  const [asked, setAsked] = useState<Asked | null>(null)
  const { area } = messages
  const isClosed = sheet.selection.cause === 'area-closed'
  const nameOf = (criterionId: CriterionId) => criterionName(sheet.setup, criterionId, language)
  const confirm = (reason: string) => {
    const areaId = sheet.area.id
    setAsked(null)
    if (!asked) return
    void act(
      asked.kind === 'area'
        ? { kind: 'close-area', areaId, isClosed: asked.isClosed, reason }
        : {
            kind: 'rule-criterion',
            areaId,
            criterionId: asked.criterionId,
            isLeftOut: asked.isLeftOut,
            reason,
          },
    )
  }
  return (
    <section className="no-print">
      <Recusals sheet={sheet} />
      {inapplicable(sheet).map((criterionId) => (
        <div key={criterionId} className="stack">
          <h3>{area.ruleTitle(nameOf(criterionId))}</h3>
          <p>{area.ruleText}</p>
          <Button onPress={() => setAsked({ kind: 'criterion', criterionId, isLeftOut: true })}>
            {area.ruleLeaveOut}
          </Button>
        </div>
      ))}
      {sheet.leftOut.map(({ criterionId, reason }) => (
        <div key={criterionId}>
          <p>{area.leftOut(nameOf(criterionId), reason)}</p>
          <Button
            look="plain"
            onPress={() => setAsked({ kind: 'criterion', criterionId, isLeftOut: false })}
          >
            {area.ruleUndo(nameOf(criterionId))}
          </Button>
        </div>
      ))}
      <Button look="plain" onPress={() => setAsked({ kind: 'area', isClosed: !isClosed })}>
        {isClosed ? area.reopenArea : area.closeArea}
      </Button>
      {asked && (
        <ReasonDialog
          title={titleOf(asked, area.reasonTitle)}
          label={area.reason}
          hint={area.reasonHint}
          confirmText={titleOf(asked, area.reasonTitle)}
          cancelText={messages.shell.cancel}
          onConfirm={confirm}
          onClose={() => setAsked(null)}
        />
      )}
    </section>
  )
}

type Titles = Readonly<Record<'close' | 'reopen' | 'leaveOut' | 'takeIn', string>>

function titleOf(asked: Asked, titles: Titles): string {
  if (asked.kind === 'area') return asked.isClosed ? titles.close : titles.reopen
  return asked.isLeftOut ? titles.leaveOut : titles.takeIn
}

/** Criteria that everybody found inapplicable somewhere in the area: a person must rule [SC3]. */
const inapplicable = ({ candidates }: AreaSheet): readonly CriterionId[] => [
  ...new Set(
    candidates.flatMap(({ reasons }) =>
      reasons.flatMap((reason) =>
        reason.code === 'inapplicable-to-all' ? [reason.criterionId] : [],
      ),
    ),
  ),
]

function Recusals({ sheet }: { readonly sheet: AreaSheet }) {
  const { messages } = useMessages()
  const nameOf = useAssessorName()
  const { area } = messages
  const byAssessor = new Map<AssessorId, string[]>()
  for (const { recused, application } of sheet.candidates) {
    for (const id of recused)
      byAssessor.set(id, [...(byAssessor.get(id) ?? []), application.applicant])
  }
  if (byAssessor.size === 0) return null
  return (
    <div>
      <h3>{area.recusals}</h3>
      {[...byAssessor].map(([assessorId, applicants]) => (
        <p key={assessorId}>
          {sheet.setup.recusalScope === 'area'
            ? area.recusedArea(nameOf(assessorId))
            : applicants
                .map((applicant) => area.recusedAt(nameOf(assessorId), applicant))
                .join(' ')}
        </p>
      ))}
    </div>
  )
}
