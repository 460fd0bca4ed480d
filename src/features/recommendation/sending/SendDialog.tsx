import { useState } from 'react'
import { casesOut } from '~/domain/dossier/casesOut.ts'
import { changedSince } from '~/domain/dossier/changedSince.ts'
import type { PortfolioSheet } from '~/domain/dossier/portfolioOf.ts'
import { readinessOf } from '~/domain/dossier/readinessOf.ts'
import { openHearings } from '~/domain/log/isOpenHearing.ts'
import { lastSent } from '~/domain/log/lastSent.ts'
import { recommendationDigest } from '~/domain/log/recommendationDigest.ts'
import { recommendationOf } from '~/domain/log/recommendationOf.ts'
import type { CalendarDate } from '~/domain/model/units.ts'
import { localText } from '~/exchange/document/localText.ts'
import { formatDay, formatList } from '~/i18n/formats.ts'
import { sendingWords } from '~/i18n/sendingWords.ts'
import { useAct } from '~/session/useAct.ts'
import { useMessages } from '~/session/useMessages.ts'
import { useRound } from '~/session/useRound.ts'
import { useSheets } from '~/session/useSheet.ts'
import { useWords } from '~/session/useWords.ts'
import { FormDialog } from '~/ui/dialog/FormDialog.tsx'
import { DateField } from '~/ui/form/DateField.tsx'
import { TextField } from '~/ui/form/TextField.tsx'
import { Notice } from '~/ui/page/Notice.tsx'
import { useFindingText } from './useFindingText.ts'

interface Props {
  readonly portfolio: PortfolioSheet
  readonly onClose: () => void
}

/** The sending: what is still open, what has changed since the last version, and the date. */
export function SendDialog({ portfolio, onClose }: Props) {
  const { state } = useRound()
  const sheets = useSheets()
  const act = useAct()
  const { messages, language } = useMessages()
  const words = useWords(sendingWords)
  const findingText = useFindingText(portfolio)
  const [date, setDate] = useState('')
  const [change, setChange] = useState('')
  const [overHearings, setOverHearings] = useState('')
  const [isTried, setIsTried] = useState(false)
  const now = recommendationOf(state)
  const last = lastSent(state.acts)?.value
  const version = (last?.version ?? 0) + 1
  const findings = readinessOf(state, sheets, portfolio)
  const changes = last ? changedSince(last, now, casesOut(state)) : []
  const hasOpenHearing = openHearings(state).length > 0
  const faults = {
    date: date === '' ? words.dateNeeded : undefined,
    change: last && change.trim() === '' ? words.changeNeeded : undefined,
    overHearings:
      hasOpenHearing && overHearings.trim() === '' ? words.overHearingsNeeded : undefined,
  }
  const send = async () => {
    setIsTried(true)
    if (Object.values(faults).some(Boolean)) return
    const outcome = await act({
      kind: 'send-recommendation',
      date: date as CalendarDate,
      dateText: formatDay(`${date}T12:00:00Z`, 'da'),
      digest: recommendationDigest(now),
      change: last ? change.trim() : null,
      ...(hasOpenHearing && { overHearings: overHearings.trim() }),
    })
    if (outcome.ok) onClose()
  }
  const areaName = (areaId: string) => {
    const area = portfolio.setup.areas.find(({ id }) => id === areaId)
    return area ? localText(area.name, language) : areaId
  }
  return (
    <FormDialog
      title={words.dialogTitle(version)}
      confirmText={findings.length > 0 ? words.confirmAnyway : words.confirm}
      cancelText={messages.shell.cancel}
      onConfirm={() => void send()}
      onClose={onClose}
    >
      <p>{words.dialogText}</p>
      {findings.length > 0 && (
        <Notice kind="warning" title={words.stillOpen(findings.length)}>
          <ul className="sending-list">
            {findings.map((finding, index) => (
              <li key={index}>{findingText(finding)}</li>
            ))}
          </ul>
          {words.stillOpenText}
        </Notice>
      )}
      {last && (
        <section>
          <h3 className="label">{words.changed}</h3>
          {changes.length === 0 ? (
            <p className="secondary">{words.unchanged}</p>
          ) : (
            <ul className="sending-list">
              {changes.map(({ areaId, parts }) => (
                <li key={areaId ?? ''}>
                  {words.areaChange(
                    areaId === null ? words.theSet : areaName(areaId),
                    formatList(
                      parts.map((part) => words.parts[part]),
                      language,
                    ),
                  )}
                </li>
              ))}
            </ul>
          )}
          <TextField
            label={words.change}
            hint={words.changeHint}
            value={change}
            onChange={setChange}
            rows={4}
            maxLength={5000}
            fault={isTried ? faults.change : undefined}
          />
        </section>
      )}
      {hasOpenHearing && (
        <TextField
          label={words.overHearings}
          hint={words.overHearingsHint}
          value={overHearings}
          onChange={setOverHearings}
          rows={3}
          maxLength={5000}
          fault={isTried ? faults.overHearings : undefined}
        />
      )}
      <DateField
        label={words.date}
        value={date}
        onChange={setDate}
        fault={isTried ? faults.date : undefined}
      />
    </FormDialog>
  )
}
