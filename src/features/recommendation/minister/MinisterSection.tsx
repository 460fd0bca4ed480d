import { type ReactNode, useState } from 'react'
import { lastSent } from '~/domain/log/lastSent.ts'
import { settled } from '~/domain/log/Register.ts'
import type { AreaId } from '~/domain/model/ids.ts'
import { applicantIn } from '~/exchange/document/applicantIn.ts'
import { localText } from '~/exchange/document/localText.ts'
import { formatDay } from '~/i18n/formats.ts'
import { ministerWords } from '~/i18n/ministerWords.ts'
import { useMessages } from '~/session/useMessages.ts'
import { useRound } from '~/session/useRound.ts'
import { useSheets } from '~/session/useSheet.ts'
import { useWords } from '~/session/useWords.ts'
import { AppointmentDialog } from './AppointmentDialog.tsx'
import type { Funded } from './Funded.ts'
import { FundingDialog } from './FundingDialog.tsx'
import './minister.css'
import { MinisterTable } from './MinisterTable.tsx'
import { Questions } from './Questions.tsx'

/** The fourth act, and what follows from it: whom the minister appointed, and who grants what. */
export function MinisterSection({ letters }: { readonly letters: ReactNode }) {
  const { state } = useRound()
  const sheets = useSheets()
  const { language } = useMessages()
  const words = useWords(ministerWords)
  const [appointedArea, setAppointedArea] = useState<AreaId | null>(null)
  const appointments = sheets.map(({ area }) => settled(state.acts.appointments.get(area.id)))
  const [funded, setFunded] = useState<Funded | null>(null)
  const count = appointments.filter((found) => found && found.choice !== 'undecided').length
  const sent = lastSent(state.acts)?.value
  const appointing = sheets.find(({ area }) => area.id === appointedArea)
  const fundedSheet = sheets.find(({ area }) => area.id === funded?.areaId)
  const funder = fundedSheet?.setup.funders.find(({ id }) => id === funded?.funderId)
  return (
    <>
      <section className="minister">
        <div className="minister-head minister-headed">
          <div className="minister-head">
            <h2>{words.title}</h2>
            <p className="secondary">{words.count(count, sheets.length)}</p>
          </div>
          <span className="no-print">{letters}</span>
        </div>
        <p className="note">
          {sent
            ? words.sent(sent.version, formatDay(`${sent.date}T12:00:00Z`, language))
            : words.notSent}
        </p>
        <MinisterTable sheets={sheets} onAppoint={setAppointedArea} onFund={setFunded} />
        {appointing && (
          <AppointmentDialog sheet={appointing} onClose={() => setAppointedArea(null)} />
        )}
        {funded && fundedSheet && funder && (
          <FundingDialog
            caseNumber={funded.caseNumber}
            applicant={applicantIn(fundedSheet)(funded.caseNumber)}
            area={localText(fundedSheet.area.name, language)}
            funder={funder}
            onClose={() => setFunded(null)}
          />
        )}
      </section>
      <Questions />
    </>
  )
}
