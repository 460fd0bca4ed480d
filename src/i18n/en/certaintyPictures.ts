import type { CertaintyPicturesWords } from '../da/certaintyPictures.ts'

export const certaintyPictures: CertaintyPicturesWords = {
  title: 'Pictures and calculation',
  intro:
    'The pictures advise and move nobody on the ranking. They follow the weights and all assessments of the round.',
  asTable: 'Show as table',
  asPicture: 'Show as picture',
  tooFew: 'Too few assessments for a statistical view.',
  applicant: 'Applicant',
  between: (low, high) => (low === high ? low : `${low} to ${high}`),
  ranks: {
    name: 'Probable rank',
    heading: (count, of, first) => {
      if (count > 1) return `${count} of ${of} have a probability of at least 5% of being the best`
      return `Only ${first} has a probability of at least 5% of being the best`
    },
    text: 'By the model. Thin line: the rank of the application with a probability of 90%; thick line: with 50%. The dot is the expected rank. The figure is the probability of being the best in the area.',
    axis: 'rank in the area',
    expected: 'Expected rank',
    wide: '90% probability',
    narrow: '50% probability',
    best: 'Truly best',
    nobody: 'Nobody on the ranking has a complete assessment that the model can work on.',
  },
  curve: {
    name: 'Sensitivity to one weight',
    steady: {
      first: (criterion, leaders, count) =>
        `${leaders} ${count === 1 ? 'leads' : 'lead'} whatever “${criterion}” weighs`,
      place: (criterion) => `Nobody loses a place whatever “${criterion}” weighs`,
    },
    changes: {
      first: (criterion, weights) => `The lead changes when “${criterion}” weighs ${weights}`,
      place: (criterion, weights) => `A place changes hands when “${criterion}” weighs ${weights}`,
    },
    text: {
      first:
        'The total as the weight of one criterion runs from 0 to 100% and the others keep their proportions. Upright line: the weight of the round. Dashed: here the lead changes.',
      place:
        'The total as the weight of one criterion runs from 0 to 100% and the others keep their proportions. Upright line: the weight of the round. Dashed: here a place changes hands.',
    },
    criterion: 'Criterion',
    axis: (criterion) => `weight of “${criterion}”`,
    own: (weight) => `the round’s weight ${weight}`,
    above: (bound) => `more than ${bound}`,
    below: (bound) => `less than ${bound}`,
    others: 'Others on the ranking',
    at: (weight) => `At ${weight}`,
    stretch: 'Weight',
    leads: 'In the lead',
    totals: 'Total at three weights',
    leaders: 'Who leads',
    placeChanges: 'Here a place changes hands',
  },
  agreement: {
    name: 'Agreement between the assessors',
    heading: {
      most: (most, least) => `Most agreed on “${most}”, least on “${least}”`,
      one: (criterion) => `Agreement on “${criterion}”`,
      same: 'As much agreement on every criterion',
      none: 'Agreement cannot be calculated',
    },
    text: 'Krippendorff’s alpha for the whole round: 1 is complete agreement, 0 is what chance would give, and below 0 is less than that. There is no limit for what is enough: disagreement may have professional grounds.',
    axis: 'Krippendorff’s alpha',
    criterion: 'Criterion',
    alpha: 'Alpha',
    pairable: 'Points that can be compared',
    none: 'cannot be calculated',
    iccTitle: 'If another panel of the same kind had assessed',
    icc: (single, mean, count) =>
      `One assessor’s results and another’s would agree to about ${single} (ICC of one assessor), the mean of ${count} assessors and another panel’s to about ${mean} (ICC of the mean). 1 is complete agreement, 0 is none.`,
    sums: {
      applications: 'Spread between applications',
      assessors: 'Spread between assessors',
      rest: 'Other spread',
      single: 'ICC, one assessor',
      mean: (count) => `ICC, mean of ${count}`,
    },
  },
  severity: {
    name: 'Severity of the assessors',
    heading: {
      none: 'No assessor clearly stands out',
      some: (names, count) => (count === 1 ? `${names} stands out` : `${names} stand out`),
    },
    text: (isLowBest) =>
      `How much an assessor gives above (+) or below (−) the others, when allowance is made for which applications they had. Dot: the estimate of the model; line: 90% probability.${isLowBest ? ' On this scale a low number is best, so + is most severe.' : ''} For the agency only, and only advisory: severity is corrected by discussing the scale or obtaining another assessment, not by a formula.`,
    axis: 'points above or below the others',
    assessor: 'Assessor',
    value: 'Estimate',
    interval: '90% probability',
    count: 'Assessments',
    hidden: (names) =>
      `Not shown: ${names}. An estimate takes at least three complete assessments, and applications that the rest of the panel has assessed too.`,
    nobody:
      'No assessor has three complete assessments and applications in common with the rest of the panel.',
    adjustedTitle: 'The mean with severity taken out',
    mean: 'Mean',
    adjusted: 'Without severity',
    difference: 'Difference',
    adjustedText:
      'The mean is of the complete assessments. The model also draws extremes towards the middle, most where assessments are few.',
  },
}
