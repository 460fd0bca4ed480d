import { isDisputed } from '~/domain/log/Register.ts'
import { formatMoment } from '~/i18n/formats.ts'
import { useAct } from '~/session/useAct.ts'
import { useMessages } from '~/session/useMessages.ts'
import { Button } from '~/ui/button/Button.tsx'
import { Notice } from '~/ui/page/Notice.tsx'
import { applicationFields } from './applicationFields.ts'
import type { CaseProps } from './CaseProps.ts'
import { excerptOf } from './changedFields.ts'
import { rivalFields } from './rivalFields.ts'

/** Facts that two have set each their own way: both are shown, and one is chosen. */
export function Disagreements(props: CaseProps) {
  return (
    <>
      <RecordDispute {...props} />
      <StatusDispute {...props} />
    </>
  )
}

function RecordDispute({ facts: { record }, setup }: CaseProps) {
  const act = useAct()
  const { messages, language } = useMessages()
  const { dispute } = messages.applications
  if (!isDisputed(record)) return null
  const context = { setup, messages, language }
  const versions = record.heads.map(({ value }) => applicationFields(value, context))
  return (
    <Notice kind="warning" title={dispute.recordTitle}>
      {dispute.recordText}
      <table className="applications-dispute">
        <caption className="visually-hidden">{dispute.recordTitle}</caption>
        <thead>
          <tr>
            <th scope="col">{dispute.field}</th>
            {record.heads.map(({ eventId, actor, at }) => (
              <th key={eventId} scope="col">
                <bdi>{actor}</bdi>
                <span className="note"> {formatMoment(at, language)}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rivalFields(versions).map(({ key, label, texts }) => (
            <tr key={key}>
              <th scope="row">{label}</th>
              {texts.map((text, index) => (
                <td key={index}>
                  <bdi>{shortOf(texts, index) || text || dispute.nothing}</bdi>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{dispute.choice}</th>
            {record.heads.map(({ eventId, value, actor }) => (
              <td key={eventId}>
                <Button
                  aria-label={dispute.versionOf(actor)}
                  onPress={() => void act({ kind: 'record-application', application: value })}
                >
                  {dispute.choose}
                </Button>
              </td>
            ))}
          </tr>
        </tfoot>
      </table>
    </Notice>
  )
}

/** Two long texts are cut to where they part; more than two are shown as they are. */
function shortOf(texts: readonly string[], index: number): string {
  const [before = '', after = '', ...more] = texts
  if (more.length > 0) return texts[index] ?? ''
  return excerptOf({ label: '', before, after })[index === 0 ? 0 : 1]
}

function StatusDispute({ facts: { status }, application: { caseNumber } }: CaseProps) {
  const act = useAct()
  const { messages, language } = useMessages()
  const { dispute, statusWord } = messages.applications
  if (!isDisputed(status)) return null
  return (
    <Notice kind="warning" title={dispute.statusTitle}>
      {dispute.statusText}
      <ul className="applications-rulings">
        {status.heads.map(({ eventId, value, actor, at }) => (
          <li key={eventId}>
            <span>
              <strong>{statusWord[value.status]}</strong>: <bdi>{value.reason}</bdi>{' '}
              <span className="note">
                <bdi>{actor}</bdi>, {formatMoment(at, language)}
              </span>
            </span>
            <Button
              aria-label={dispute.rulingOf(statusWord[value.status], actor)}
              onPress={() => void act({ kind: 'set-status', caseNumber, ...value })}
            >
              {dispute.choose}
            </Button>
          </li>
        ))}
      </ul>
    </Notice>
  )
}
