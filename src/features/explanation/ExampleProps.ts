import type { WorkedExample } from '~/domain/dossier/workedExample.ts'
import type { AssessorId } from '~/domain/model/ids.ts'
import type { Messages } from '~/i18n/da.ts'
import type { Language } from '~/i18n/formats.ts'
import type { ExplanationWords } from '~/i18n/explanationWords.ts'

/** What each part of the example is made from. */
export interface ExampleProps {
  readonly example: WorkedExample
  readonly words: ExplanationWords['example']
  readonly messages: Messages
  readonly language: Language
  readonly nameOf: (assessorId: AssessorId) => string
}
