import type { RecommendationAppendixText } from '../da/recommendationAppendixText.ts'

export const recommendationAppendixText: RecommendationAppendixText = {
  method: {
    title: 'Appendix 1. Method',
    intro:
      'Criteria, weights, scale and rules are those of the round, as fixed in its setup. They are set out here so that anybody can work the figures out again.',
    caption: 'Criteria and weights',
    criterion: 'Criterion',
    weight: 'Weight',
    threshold: { high: 'At least', low: 'At most' },
    noThreshold: 'none',
    rules: 'How it is worked out',
    scale: {
      high: (min, max, step) =>
        `Points run from ${min} to ${max} in steps of ${step}; ${max} is best.`,
      low: (min, max, step) =>
        `Points run from ${min} to ${max} in steps of ${step}; ${min} is best.`,
    },
    basis: {
      mean: 'A mean is the average of the points that count. An assessment counts when it is handed in and its assessor is not disqualified.',
      panel: 'A mean is the panel’s own point on the criterion.',
    },
    notZero:
      '“Not applicable” and “abstained” are not zero; they do not enter the mean. An application without a single point on a criterion has no result.',
    total:
      'The result is the sum of weight times mean. It is worked out in whole fractions and rounded only when it is shown.',
    criterionThreshold: {
      high: 'An application is below the threshold when a mean is lower than the table says.',
      low: 'An application is past the threshold when a mean is higher than the table says.',
    },
    overallThreshold: {
      high: (threshold) => `The unweighted mean of the means must be at least ${threshold}.`,
      low: (threshold) => `The unweighted mean of the means must be at most ${threshold}.`,
    },
    cascade: (criteria) =>
      `Where two are level they are parted by their mean on, in this order: ${criteria}. Where they are level still they share the place, and people choose.`,
    noCascade: 'Where two are level they share the place, and people choose.',
    quorum: (count) =>
      `Nothing is suggested in an area where an application that can be considered has fewer than ${count === 1 ? '1 assessment' : `${count} assessments`}.`,
    close:
      'The verdict is “Close” when one point, moved by one step, would change who has a place. Otherwise it is “Clear”.',
    perArea: 'Nothing is ranked across areas.',
  },
  pairs: {
    title: 'Appendix 2. Agreement between the assessors',
    intro: (step) =>
      `The table counts pairs: each time two assessors have given the same application points on the same criterion. It shows how many pairs are equal, and how many are at most ${step} apart.`,
    oneStep: (step) => `one step (${step})`,
    caption: 'Pairs of points, all areas',
    criterion: 'Criterion',
    pairs: 'Pairs',
    equal: 'Equal',
    within: 'Within a step',
    share: (count, percent) => `${count} (${percent})`,
    total: 'In all',
    note: 'It is a plain count with no deduction for agreement by chance, and it does not say who is right. It is part of no result.',
    none: 'No application has been assessed by more than one assessor.',
  },
  prints: {
    title: 'Appendix 3. Fingerprints',
    intro: (events, chains, rules, version) =>
      `The recommendation was written from the round’s event log with ${events} events in ${chains === '1' ? '1 chain' : `${chains} chains`}, by version ${rules} of the rules and with program ${version}. A fingerprint is a number made from the content: where the fingerprint is the same, so is the content. Whoever has the archive of the case can work the rankings out again.`,
    caption: 'Fingerprints (first 16 characters)',
    of: 'Of',
    print: 'Fingerprint',
    log: 'The event log',
    recommendation: 'What is recommended',
    area: (name) => `The ranking for ${name}`,
  },
}
