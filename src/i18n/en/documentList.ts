import type { DocumentListWords } from '../da/documentList.ts'

export const documentList: DocumentListWords = {
  title: 'Documents',
  beside: 'Written from what stands in the case. Read, save as Word, or print.',
  recommendation: 'Recommendation',
  draft: (version) => `draft of version ${version}`,
  sent: (version, date) => `version ${version} (${date})`,
  draftNote: 'As the case stands now',
  sentNote: 'As it was sent; nothing that happens since changes it',
  back: 'To the recommendation',
  version: 'Version',
  language: 'Language',
  languages: { da: 'Danish', en: 'English' },
  word: 'Save as Word',
  writing: 'Writing …',
  print: 'Print',
  failed: 'The Word file could not be written. Reload the page and try again.',
  fileName: { sent: 'recommendation', draft: 'recommendation-draft' },
  certainty: {
    begun: 'Working out how sure the order is …',
    analysing: {
      model: (percent) => `Working out how sure the order is: the model, ${percent} …`,
      areas: (percent) => `Working out how sure the order is: the areas, ${percent} …`,
    },
    checking: (done, total) =>
      total === 0
        ? 'Checking the computations …'
        : `Checking the computations: ${done} of ${total} reference sets …`,
    stopped:
      'How sure the order is has not been worked out, and without it the document cannot be written. The ranking is untouched.',
    again: 'Calculate',
  },
  none: {
    title: 'There is no such version',
    text: 'No recommendation was sent with that number, or the round has no areas yet.',
  },
}
