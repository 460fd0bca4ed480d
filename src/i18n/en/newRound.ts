import type { NewRoundWords } from '../da/newRound.ts'

export const newRound: NewRoundWords = {
  title: 'New round',
  name: 'Name of the round',
  from: 'Start with',
  template: 'The template Innovationskraft 2021-2024',
  templateHint:
    'An example built from the text of the call. The official criteria, weights and scale are not public.',
  blank: 'A blank form',
  blankHint: 'One area and one criterion for you to adapt.',
  create: 'Create the round',
  needName: 'Give the round a name.',
  blankArea: 'First area',
  blankCriterion: 'First criterion',
}
