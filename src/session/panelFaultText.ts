import { applicationOf, setupOf } from '~/domain/dossier/contestOf.ts'
import type { RoundState } from '~/domain/log/RoundState.ts'
import { archiveFaultText } from '~/exchange/archive/archiveFaultText.ts'
import { localText } from '~/exchange/document/localText.ts'
import type { WorkPlace } from '~/exchange/panel/PanelFault.ts'
import type { Messages } from '~/i18n/da.ts'
import { panelFilesWords } from '~/i18n/panelFilesWords.ts'
import type { Language } from '~/i18n/formats.ts'
import { refusalWords } from '~/i18n/refusalWords.ts'
import type { JsonFault } from '~/lib/jsonFault.ts'
import type { OpenFault } from './createOpening.ts'
import type { ReceiveFault } from './createReceiving.ts'
import type { SendFault } from './createSending.ts'

type AnyFault = OpenFault | ReceiveFault | SendFault

/**
 * What went wrong with a file, as a sentence that says what to do. With the state of a round its
 * applications and criteria are called by their names.
 */
export function panelFaultText(
  fault: AnyFault,
  { messages, language }: { readonly messages: Messages; readonly language: Language },
  state?: RoundState,
): string {
  const { faults, place, json: jsonWords } = panelFilesWords[language]
  const where = (at: WorkPlace | null): string | null => {
    if (!at) return null
    const application = state && applicationOf(state, at.caseNumber)
    const criteria = (state && setupOf(state)?.criteria) ?? []
    const criterion = criteria.find(({ id }) => id === at.criterionId)
    return place(
      application?.applicant ?? at.caseNumber,
      criterion ? localText(criterion.name, language) : at.criterionId,
    )
  }
  const why = (json: JsonFault | null) => json && jsonWords[json.code](json.found)
  switch (fault.code) {
    case 'bad-content':
      return faults['bad-content'](fault.path, why(fault.json))
    case 'foreign-content':
      return faults['foreign-content'](fault.field)
    case 'wrong-kind':
      return faults['wrong-kind'](kindText(fault.kind, messages))
    case 'not-this-round':
      return faults['not-this-round'](fault.title)
    case 'broken-answer':
      return faults['broken-answer'](where(fault.place), why(fault.json))
    case 'foreign-event':
    case 'rewritten':
      return faults[fault.code](where(fault.place))
    case 'ineffective-event': {
      const { code, subject } = fault.why
      const text: (subject: string) => string = refusalWords[language][code]
      return faults['ineffective-event'](where(fault.place), text(subject))
    }
    case 'no-round-key':
      return refusalWords[language]['no-round-key']()
    case 'not-archive':
    case 'no-manifest':
    case 'no-events':
    case 'twin-part':
    case 'missing-part':
    case 'unknown-part':
    case 'changed-part':
    case 'broken-chain':
    case 'changed-bytes':
    case 'ends-early':
    case 'goes-on':
    case 'other-round':
      return 'subject' in fault
        ? refusalWords[language]['other-round']()
        : archiveFaultText(fault, language)
    default: {
      if ('detail' in fault) return faults.notStored(messages.shell.save.why[fault.code])
      if (!('subject' in fault)) return faults[fault.code]
      const text: (subject: string) => string = refusalWords[language][fault.code]
      return text(fault.subject)
    }
  }
}

const kindText = (kind: string, { opening }: Messages): string =>
  kind in opening.kinds ? opening.kinds[kind as keyof typeof opening.kinds] : kind
