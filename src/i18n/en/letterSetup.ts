import type { LetterSetupWords } from '../da/letterSetup.ts'

export const letterSetup: LetterSetupWords = {
  note: 'What stands here goes word for word into the recommendation and the drafts of letters. It moves no point and may be changed at any time. Empty fields stand in the letters as something that is missing.',
  authority: 'Authority',
  authorityHint: 'Who recommends and signs.',
  recipient: 'The recommendation is sent to',
  recipientHint:
    'As the title stands in a sentence, for example “the Minister for Higher Education and Science”.',
  legalBasis: 'Basis',
  legalBasisHint:
    'The rules and the call that the case is decided under, so that they can be read in the reasons.',
  complaint: 'Guidance on complaint',
  complaintHint: 'The whole text, as it is to stand in a refusal and a rejection.',
}
