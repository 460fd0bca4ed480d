import { useState } from 'react'
import { isDisputed, settled } from '~/domain/log/Register.ts'
import type { Mark } from '~/domain/model/Assessment.ts'
import { scalePoints } from '~/domain/model/scalePoints.ts'
import type { Criterion, Scale } from '~/domain/model/Setup.ts'
import { localText } from '~/exchange/document/localText.ts'
import { formatList } from '~/i18n/formats.ts'
import { useAct } from '~/session/useAct.ts'
import { useMessages } from '~/session/useMessages.ts'
import { Select } from '~/ui/form/Select.tsx'
import { TextField } from '~/ui/form/TextField.tsx'
import type { CaseProps } from './CaseProps.ts'
import { markText } from './markText.ts'

/** The panel's own points. They make the total only where the round's basis says so. */
export function PanelPoints(props: CaseProps) {
  const { messages } = useMessages()
  const { panel } = messages.applications
  if (props.setup.basis === 'panel') {
    return (
      <section className="stack">
        <h2>{panel.title}</h2>
        <p className="secondary">{panel.isBasis}</p>
        <PanelTable {...props} />
      </section>
    )
  }
  return (
    <details className="applications-disclosure" open={props.facts.panelPoints.size > 0}>
      <summary>{panel.title}</summary>
      <div className="stack">
        <p className="secondary">{panel.isBeside}</p>
        <PanelTable {...props} />
      </div>
    </details>
  )
}

function PanelTable({ application, facts, setup }: CaseProps) {
  const { messages } = useMessages()
  const { panel } = messages.applications
  return (
    <table className="table applications-panel">
      <caption className="visually-hidden">{panel.caption(application.applicant)}</caption>
      <thead>
        <tr>
          <th scope="col">{panel.criterion}</th>
          <th scope="col">{panel.point}</th>
          <th scope="col">{panel.remark}</th>
        </tr>
      </thead>
      <tbody>
        {setup.criteria.map((criterion) => (
          <PanelRow key={criterion.id} {...{ application, facts, setup, criterion }} />
        ))}
      </tbody>
    </table>
  )
}

const noMark = 'none'

function PanelRow({
  application: { caseNumber },
  facts,
  setup,
  criterion,
}: CaseProps & { readonly criterion: Criterion }) {
  const act = useAct()
  const { messages, language } = useMessages()
  const { panel } = messages.applications
  const register = facts.panelPoints.get(criterion.id)
  const answer = settled(register)
  const [typed, setTyped] = useState<string | null>(null)
  const name = localText(criterion.name, language)
  const options = markOptions(setup.scale, criterion).map((mark) => ({
    key: markKey(mark),
    text: mark === null ? panel.notGiven : markText(mark, messages, language),
    mark,
  }))
  const give = (mark: Mark | null, remark: string) => {
    setTyped(null)
    if (!register && mark === null && remark === '') return
    void act({ kind: 'give-panel-point', caseNumber, criterionId: criterion.id, mark, remark })
  }
  // Of two that disagree both remarks stand here, so that choosing a point loses neither.
  const recorded = [...new Set(register?.heads.map(({ value }) => value.remark))]
    .filter(Boolean)
    .join(' / ')
  const remark = typed ?? recorded
  return (
    <tr>
      <th scope="row">{name}</th>
      <td>
        <Select
          label={panel.pointFor(name)}
          isLabelHidden
          value={isDisputed(register) ? null : markKey(answer?.mark ?? null)}
          options={options}
          placeholder={panel.choose}
          onChange={(key) =>
            give(options.find((one) => one.key === key)?.mark ?? null, remark.trim())
          }
        />
        {register && isDisputed(register) && (
          <span className="applications-flag">
            {panel.disputed(
              formatList(
                register.heads.map(({ value }) => markText(value.mark, messages, language)),
                language,
              ),
            )}
          </span>
        )}
      </td>
      <td>
        <TextField
          label={panel.remarkFor(name)}
          isLabelHidden
          value={remark}
          maxLength={5000}
          onChange={setTyped}
          onBlur={() => {
            if (isDisputed(register) || typed === null || typed.trim() === recorded) return
            give(answer?.mark ?? null, typed.trim())
          }}
        />
      </td>
    </tr>
  )
}

const markKey = (mark: Mark | null): string => {
  if (mark === null) return noMark
  return mark.state === 'scored' ? String(mark.points) : mark.state
}

const markOptions = (scale: Scale, { mayBeInapplicable }: Criterion): readonly (Mark | null)[] => [
  null,
  ...scalePoints(scale).map((points) => ({ state: 'scored', points }) as const),
  ...(mayBeInapplicable ? [{ state: 'not-applicable' } as const] : []),
  { state: 'abstained' },
]
