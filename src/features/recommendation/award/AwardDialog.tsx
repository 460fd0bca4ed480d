import type { AreaSheet } from '~/domain/dossier/AreaSheet.ts'
import { recommendedIn } from '~/domain/log/recommendedOf.ts'
import { useRound } from '~/session/useRound.ts'
import { localText } from '~/exchange/document/localText.ts'
import { setWords } from '~/i18n/setWords.ts'
import { useMessages } from '~/session/useMessages.ts'
import { useWords } from '~/session/useWords.ts'
import { Button } from '~/ui/button/Button.tsx'
import { Dialog } from '~/ui/dialog/Dialog.tsx'
import { AmountsForm } from './AmountsForm.tsx'
import './award.css'
import { Conditions } from './Conditions.tsx'

interface Props {
  readonly sheet: AreaSheet
  readonly onClose: () => void
}

/** What each recommended application of an area is to get, and on which conditions. */
export function AwardDialog({ sheet, onClose }: Props) {
  const { language } = useMessages()
  const words = useWords(setWords)
  const { state } = useRound()
  const cases = recommendedIn(state, sheet.area.id)?.cases ?? []
  const chosen = cases.map(({ caseNumber }) => caseNumber)
  const applications = sheet.candidates
    .filter(({ caseNumber }) => chosen.includes(caseNumber))
    .map(({ application }) => application)
  const [only, another] = applications
  const title =
    only && !another
      ? words.amountsOf(only.applicant)
      : words.amountsOf(localText(sheet.area.name, language))
  return (
    <Dialog
      title={title}
      isOpen
      onClose={onClose}
      actions={<Button onPress={onClose}>{words.award.close}</Button>}
    >
      {applications.map((application) => (
        <section key={application.caseNumber} className="award">
          {another && (
            <h3>
              <bdi>{application.applicant}</bdi>
            </h3>
          )}
          <AmountsForm application={application} setup={sheet.setup} />
          <Conditions application={application} />
        </section>
      ))}
    </Dialog>
  )
}
