import type { RecommendationCertaintyText } from '../da/recommendationCertaintyText.ts'

export const recommendationCertaintyText: RecommendationCertaintyText = {
  area: 'How sure it is',
  cautions: 'Cautions, which do not change the order:',
  remark: (cautions) => `cautions: ${cautions}`,
  brief: {
    'no-competition': 'no competition',
    'insufficient-data': 'too few assessments',
    'not-separable': 'cannot be told apart',
    'severity-conflict': 'severity',
    'weight-sensitive': 'sensitive to weights',
  },
  coverNote: 'A caution does not change the order; it is explained in the section on the area.',

  statistics: {
    title: 'How sure the order is',
    advises:
      'For each area it has been looked into how much the order rests on the uncertainty of the model, on the weights and on single assessors. Statistics advise: they move nobody, break no tie and are part of no result.',
    model:
      'Each assessor’s weighted result for an application is divided into four: the level of the round, the quality of the application, the severity of the assessor and the rest. The last three are taken to be normally distributed and independent of one another. All complete assessments of the round are in one model. How much quality, severity and rest vary is not guessed: all possibilities are reckoned with, weighed by how well they fit the points. No random numbers are drawn, so the same points give the same digits on every computer. A probability holds under the model and its assumptions.',
    leftOut: (count) =>
      count === 1
        ? '1 assessment counts in the result but lacks points on at least one criterion, and so is not in the model.'
        : `${count} assessments count in the result but lack points on at least one criterion, and so are not in the model.`,
    byPanel:
      'The ranking follows the panel’s own points. The model sees the individual assessments only, so what a single assessor means has not been reckoned.',
    exact:
      'What another weight would change, and who would be first without an assessor, is reckoned exactly and without the model. One weight is changed at a time while the others keep their proportion; without an assessor the whole ranking is made anew, thresholds included.',
    cautions: (limit) =>
      `A caution is given where nobody else can get the place; where the round has fewer than five assessments more than applications, an application on the ranking has fewer than two, or no assessors tie the area’s applications together; where another is truly better with at least ${limit} probability; where another would stand in front with the assessors’ differing severity taken out; and where another is level when less than 5 of the 100 points of weight are moved. Where assessments are too few, none of the model’s numbers is given.`,
    referencesTitle: 'References',
    references: [
      'The model: Heyard, Ott, Salanti and Egger (2022), Statistics and Public Policy 9, doi 10.1080/2330443X.2022.2086190. The Swiss National Science Foundation (SNSF) uses a model of the same kind.',
      'Weights: Triantaphyllou and Sánchez (1997), Decision Sciences 28, doi 10.1111/j.1540-5915.1997.tb01306.x; O’Shea et al. (2026), Expert Systems with Applications 296, doi 10.1016/j.eswa.2025.128460.',
      'Agreement: Shrout and Fleiss (1979), Psychological Bulletin 86, doi 10.1037/0033-2909.86.2.420; Krippendorff (2011), Computing Krippendorff’s Alpha-Reliability.',
      'Other methods: Lahdelma and Salminen (2001), Operations Research 49, doi 10.1287/opre.49.3.444.11220 (SMAA); Brans and Vincke (1985), Management Science 31 (PROMETHEE II).',
    ],
    checkTitle: 'Check of the computations',
    check: (passed, total, quantities) =>
      `The self-check: ${passed} of ${total} reference sets recomputed within tolerance (${quantities} quantities), by the program and on the computer the document is written with.`,
    checkFailed: (outside) =>
      `${outside === 1 ? '1 quantity is' : `${outside} quantities are`} out of tolerance. The numbers on certainty should not be relied on before that is cleared up.`,
  },

  agreement: {
    title: 'Agreement on each criterion',
    alphaIntro:
      'Krippendorff’s alpha is 1 at full agreement, 0 at the agreement that chance would give, and below 0 where it is less. Points are used as an order, not as distances, and all areas are reckoned together; what is withdrawn or rejected is left out. There is no limit to what is enough: disagreement can be well founded.',
    alphaCaption: 'Krippendorff’s alpha and the number of points it rests on',
    criterion: 'Criterion',
    alpha: 'Alpha',
    pairable: 'Comparable points',
    iccTitle: 'Had another panel of the same kind assessed',
    icc: (single, count, mean) =>
      `One assessor’s results and another’s would agree about ${single} (intraclass correlation, ICC, for one assessor). The mean of ${count} assessments, which an application has on average, and another panel’s would agree about ${mean}. 1 is full agreement, 0 is none. The numbers are not graded: they are low also where the applications are equally good.`,
    tooFew: 'Too few assessments for a statistical judgement.',
    kendallTitle: 'Agreement on the order',
    kendallIntro:
      'Kendall’s W tells how alike those assessors who have assessed everybody on the area’s ranking order them: 1 is the same order with all, 0 is no common order. It is there only where at least two have assessed all of them.',
    kendallCaption: 'Kendall’s W, where it can be reckoned',
    area: 'Area',
    kendall: 'W',
  },

  others: {
    title: 'Other methods',
    intro:
      'Two other methods have been reckoned beside it. SMAA gives no weights beforehand but counts for how large a part of all conceivable weights an application is no. 1; that is no probability of being the best. PROMETHEE II uses the order on each criterion only, not the distances.',
    none: 'Both have the same no. 1 as the rankings in every area.',
    smaa: (area, other, more, leader, less) =>
      `${area}: by SMAA ${other} is no. 1 at ${more} of all conceivable weights, ${leader} at ${less}.`,
    promethee: (area, other) => `${area}: by PROMETHEE II ${other} is no. 1.`,
  },
}
