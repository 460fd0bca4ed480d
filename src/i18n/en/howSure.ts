import type { HowSureWords } from '../da/howSure.ts'

export const howSure: HowSureWords = {
  title: 'How sure is it?',
  working: {
    begun: 'Calculating …',
    model: (percent) => `Calculating the model … ${percent}`,
    areas: (percent) => `Calculating the areas … ${percent}`,
  },
  cancel: 'Cancel',
  cancelled: 'The calculation was cancelled.',
  calculate: 'Calculate',
  failed: 'The calculation could not be completed. The ranking is not affected.',
  again: 'Try again',
  showPictures: 'Show pictures and calculation',
  hidePictures: 'Hide pictures and calculation',
  basis: 'See the basis',
  figure: {
    model: 'The model',
    weight: 'The weights',
    assessor: 'Single assessors',
    threshold: 'Distance to the threshold',
    tooFew: 'Too few assessments',
  },
  applicant: 'Applicant',
  best: 'Truly best',
  pair: (rival, holder) => `${rival} is truly better than ${holder}`,
  chance: 'Probability',
  modelNote:
    'The model looks at all complete assessments of the round at once. It allows for assessors being more or less strict, and for an assessment having turned out a little differently. It advises and moves nobody on the ranking.',
  criterion: 'Criterion',
  weight: 'The round’s weight',
  range: 'Nobody is overtaken',
  from: 'From',
  to: 'To',
  weightNote:
    'Between the two limits nobody is overtaken; at a limit two are level. One weight is changed at a time, and the others keep their proportions.',
  level:
    'The two have exactly the same total, so the smallest change of a weight puts one in front.',
  shiftTitle: 'Smallest shift of weight',
  without: (assessors, outcome) => `Without ${assessors}, ${outcome}.`,
  withoutAny: (assessors, outcome) => `Without any one of ${assessors}, ${outcome}.`,
  withoutNote:
    'The whole ranking has been made anew without one assessor at a time, thresholds included.',
  mean: 'Mean',
  threshold: 'Threshold',
  apart: 'Distance',
  cautionsTitle: 'Cautions',
  noCautions: 'No cautions.',
  /** What one may do about each caution. */
  actions: {
    'no-competition':
      'Hold the result up against the requirements and thresholds of the call. There is no other applicant to hold it up against.',
    'insufficient-data':
      'Obtain another assessment, or decide the case without statistics and write down what mattered.',
    'not-separable':
      'Discuss the two against each other on the criteria where they differ, and write down what was decisive.',
    'severity-conflict':
      'Discuss whether the assessors have used the scale alike. Consider another assessment of those who do not share assessors.',
    'weight-sensitive':
      'The weights of the round are fixed. Write down why the difference is real on the criteria it rests on.',
  },
}
