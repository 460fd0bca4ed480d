import type { RuleText } from '../da/explanation.ts'
import type { ExplanationModel } from '../da/explanationModel.ts'

const told = (text: string, ...rules: readonly string[]): RuleText => ({ text, rules })
const number = (name: string, text: string, ...rules: readonly string[]) => ({ name, text, rules })

export const explanationModel: ExplanationModel = {
  intro: [
    told(
      'Points are judgements. Had others assessed, or the same people on another day, the figures would have been a little different. The statistics say how much the order depends on that.',
    ),
    told('They advise. They move nobody, break no tie and are no part of any total.', 'ST1'),
  ],
  modelTitle: 'The model in words',
  formulaName: 'The model',
  formula: {
    result: 'an assessor’s weighted total',
    level: 'the level of the round',
    quality: 'the quality of the application',
    severity: 'the severity of the assessor',
    rest: 'the rest',
  },
  model: [
    told(
      'Each assessor’s weighted total for an application is split into four: the level of the round, the quality of the application, the severity of the assessor, and the rest, which is all that belongs to this one assessor and this one application.',
      'ST3',
    ),
    told(
      'There is one model for the whole round. So an assessor’s severity is known from all that they have assessed, and not from one area.',
      'ST3',
    ),
    told(
      'How much quality, severity and rest vary nobody knows beforehand. The model does not choose one guess. It computes with all of them and lets each weigh by how well it agrees with the points. With few assessments that draws the figures in towards the middle.',
      'ST3',
    ),
    told(
      'No random numbers are drawn. The same points give the same digits on every computer.',
      'ST2',
    ),
    told(
      'The model was not invented for this program. It is a model with crossed random effects, and one of the same kind has been published and used by the Swiss National Science Foundation, SNSF (Heyard et al. 2022).',
    ),
  ],
  picture: {
    title: 'Is A better than B?',
    text: 'The curve shows the difference between A and B as the model sees it. Most of it lies to the right of zero, where A is better; the hatched part is the 7% where B is better. So A is better with a probability of 93% under the model. The figures are made up.',
    better: (share) => `A is better: ${share}`,
    worse: (share) => `B is better: ${share}`,
    zero: 'no difference',
  },
  numbersTitle: 'What the figures mean',
  numbers: [
    number(
      'Probability of being better',
      'How sure the model is that the one application is better than the other, having seen the points. 50% is the toss of a coin.',
      'ST3',
    ),
    number(
      'Probability of being best in the area',
      'How sure the model is that the application is the best of those on the area’s ranking. An area’s figures come to 100% together. 0 or 100% is never written, for the model is not reality.',
      'ST3',
    ),
    number(
      'Expected rank',
      'The number that the application would on average have in the area under the model, if the true order could be seen. 1.1 is almost surely a no. 1; 2.4 may as well be no. 2 as no. 3.',
      'ST3',
    ),
    number(
      'Weight interval',
      'As little and as much as one criterion can weigh before another comes first, the other weights keeping their proportion. At the limit the two are equal. It is computed exactly and does not use the model.',
      'ST5',
    ),
    number(
      'Smallest change of weights',
      'How many of the 100 points of weight have to be moved at the least before a certain rival is equal, and from which criteria to which. If it is below 5, the place is sensitive to the weights. It is computed exactly and does not use the model.',
      'ST4',
      'ST5',
    ),
    number(
      'Without an assessor',
      'The ranking is worked out anew without the points of one assessor, for each assessor in turn. It is said who would then be no. 1. It does not say that the assessor is wrong. It is computed exactly and does not use the model.',
    ),
    number(
      'Severity',
      'How many points an assessor gives more or less than the others, once it is taken into account which applications they have had. Plus is more points. It is for the agency’s own eyes, is shown only for assessors with at least three assessments, and corrects no total.',
      'ST3',
    ),
    number(
      'Intraclass correlation (ICC)',
      'How large a part of the variation in the assessors’ totals is due to the applications and not to the assessors: for one assessor, and for the mean of as many as an application typically has. Had another panel of the same kind assessed, about that much agreement could be expected. The figure is not graded, for it is also low when the applications are equally good.',
      'ST3',
    ),
    number(
      'Krippendorff’s alpha',
      'Agreement on one criterion: 1 is full agreement, 0 is no more than chance would give, and below 0 is less. Points are used as an order, not as distances.',
      'ST6',
    ),
    number(
      'Kendall’s W',
      'How alike those assessors who have scored the whole area order it: 1 is the same order with all, 0 is no common order.',
      'ST6',
    ),
  ],
  assumptionsTitle: 'What the model takes for granted',
  assumptions: [
    told(
      'Quality, severity and rest are each distributed as a normal distribution, independently of one another.',
      'ST3',
    ),
    told(
      'An assessor is equally severe towards all, and the points of the scale are equally far apart.',
    ),
    told(
      'That somebody has not assessed an application says nothing of how good it is. With recusals that is not certain.',
    ),
    told(
      'Before the points are seen, all spreads of quality and rest up to half the scale are equally possible, while small differences in severity are more likely than large ones.',
      'ST3',
    ),
    told(
      'Only whole assessments are in it. Where a point is missing, somebody abstained or a criterion is “not applicable”, the assessment is out of the model but still in the total.',
      'ST1',
    ),
  ],
  silenceTitle: 'When it is not shown',
  silence: [
    told(
      'The model’s figures are not shown where the round has fewer than five assessments more than applications, where an application on the area’s ranking has fewer than two, or where the area’s applications do not hang together through assessors who have assessed more than one of them. Then it says “Too few assessments for a statistical judgement”.',
      'ST4',
    ),
    told(
      'Where nobody could take the place there is nothing to compare with, and no probability is given.',
      'ST4',
    ),
    told(
      'Weight interval and smallest change of weights are plain arithmetic and may be shown all the same.',
      'ST5',
    ),
  ],
  cautionsTitle: 'Cautions',
  cautionsText: told(
    'Cautions stand beside the verdict, all that hold. They mean that the panel has to decide and give its reasons, never that the order is changed.',
    'ST4',
  ),
  cautions: {
    'no-competition': 'Nobody else can take the place.',
    'insufficient-data': 'There are too few assessments for a statistical judgement.',
    'not-separable':
      'Under the model a rival is better with a probability of 25% or more. Points alone do not part them.',
    'severity-conflict': 'A rival comes first once the assessors’ severity is taken out.',
    'weight-sensitive': 'A rival is equal when less than 5 of the 100 points of weight are moved.',
  },
  selfCheckTitle: 'Does the program compute correctly?',
  selfCheckText:
    'Every method here has been tried on examples with known answers: published tables, the statistics program R, exact arithmetic with fractions, or another program. They come with the program, and anybody can recompute them on their own computer.',
  selfCheckLink: 'Run the self-check',
  referencesText: 'The references are plain text. The program fetches nothing from the net.',
}
