import type { Explanation, RoundFacts, RuleText } from '../da/explanation.ts'

const told = (text: string, ...rules: readonly string[]): RuleText => ({ text, rules })

export const explanation: Explanation = {
  title: 'How the ranking is computed',
  back: (area) => `To the area ${area}`,
  lead: 'The ranking orders an area’s applications by a weighted mean of the points they were given. It can be worked out with pencil and paper, and here is how. The figures support a judgement; it is people who recommend and appoint.',
  ruleNote: (version: number) =>
    `A mark such as SC4 is the number of the rule in the program that the text renders (rules version ${version}). Criteria, weights, scale and thresholds are the round’s own, from its settings.`,
  parts: 'On this page',
  steps: 'Step by step',
  certainty: 'How sure is it?',
  references: 'Literature',
  print: 'Print',
  area: 'Area',
  application: 'Application',
  choose: 'Choose an example',
  noSetup: 'The round has no settings yet, so there is no method to explain.',
  noExample: {
    mean: 'No application has points that count yet, so here are the rules alone. When the first assessment is handed in, a worked example stands beside each step.',
    panel:
      'The panel has given no application points yet, so here are the rules alone. When it has given the first ones, a worked example stands beside each step.',
  },
  noneInArea: 'No application in the area has points that count yet. Choose another area.',
  points: {
    title: 'Points',
    texts: (round: RoundFacts) => [
      told(
        `Each assessor gives points on ${round.criteria === 1 ? 'the round’s one criterion' : `the round’s ${round.criteria} criteria`}. The scale runs from ${round.min} to ${round.max} in ${round.hasHalves ? 'half' : 'whole'} points, and the ${round.best === 'high' ? 'highest' : 'lowest'} is best.`,
        'SC6',
      ),
      round.basis === 'mean'
        ? told(
            'The round’s basis is the mean of the assessments. Where the panel gives points of its own, they stand beside them and change no total.',
            'SC5',
          )
        : told(
            'The round’s basis is the panel’s own points: the total is made from them. The individual assessments stand beside them.',
            'SC5',
          ),
      told('An assessment counts when its assessor has handed it in and is not recused.', 'SC1'),
      round.scope === 'area'
        ? told(
            'Whoever is recused from one application is out of its whole area, for the others seek the same place. Points that were given already stand in the event log but do not count.',
            'RC1',
          )
        : told(
            'Whoever is recused from an application is out of its assessment. Points that were given already stand in the event log but do not count.',
            'RC1',
          ),
      told(
        'What is missing is not zero. A criterion that is not scored yet, where the assessor abstains, or that is not applicable is not in the sum.',
        'SC2',
      ),
    ],
  },
  mean: {
    title: 'Mean points',
    texts: (round: RoundFacts) => [
      round.basis === 'mean'
        ? told(
            'On each criterion the points that count are added and divided by their number. That is the criterion’s mean.',
            'SC3',
          )
        : told(
            'The panel gives one point on each criterion. That is the criterion’s mean.',
            'SC3',
            'SC5',
          ),
      told(
        'Without a single point on a criterion there is no mean, and the application is incomplete.',
        'SC3',
      ),
      told(
        'Where all have chosen “not applicable”, a person rules whether the criterion is left out of the whole area or has to be scored.',
        'SC3',
      ),
    ],
  },
  weight: {
    title: 'Weight',
    texts: () => [
      told(
        'Each criterion has a weight, and the weights come to 100% together. They are fixed from the first point that is given; a later change needs a reason, which stands in the event log.',
        'SC4',
        'LG7',
      ),
      told(
        'Weight times mean is what the criterion adds. In the bar on the area’s page it is the length of the criterion’s segment.',
        'SC4',
      ),
      told(
        'Where a criterion is left out of an area, the other weights keep their proportion.',
        'SC3',
      ),
    ],
  },
  total: {
    title: 'Total',
    texts: () => [
      told(
        'The total is the sum of what the criteria add. An incomplete application has no total.',
        'SC4',
      ),
      told(
        'It is worked out in exact fractions. Only when a number is shown is it rounded, as a rule to two decimals. So the rounded terms can come to a little more or less than the rounded total, and two totals can look the same without being it.',
        'SC4',
      ),
      told(
        'Where assessments are missing, it is also shown what the total can be at least and at most: the missing points are put first at the lowest end of the scale, then at the highest.',
        'SC7',
      ),
    ],
  },
  thresholds: {
    title: 'Thresholds',
    texts: (round: RoundFacts) => [
      told(
        round.hasThresholds
          ? `A threshold is what an application ${round.best === 'high' ? 'has to reach' : 'may not exceed'}. The exact mean is held against it, and equal passes.`
          : 'The round has no thresholds, so nobody fails one. Where a round has them, the exact mean is held against them, and equal passes.',
        'TH1',
      ),
      told(
        'An overall threshold is about the mean of the means without weights. So weights never decide who is in.',
        'TH1',
      ),
    ],
  },
  rank: {
    title: 'Rank',
    texts: (round: RoundFacts) => [
      told(
        'On the ranking stand the applications that are eligible, not withdrawn, pass the thresholds and have a total. The others stand apart, with the reason. An application without assessments never leads.',
        'RK1',
      ),
      told(
        `The ${round.best === 'high' ? 'highest' : 'lowest'} total is no. 1. Two that are exactly equal share a rank and the next is skipped: 1, 2, 2, 4.`,
        'RK2',
      ),
      told(
        round.cascade === ''
          ? 'The round has no rule that parts equal totals. They share a rank, and people choose.'
          : `Equal totals are first parted by the mean on, in this order: ${round.cascade}. The step that parts them is shown. If they are still equal, they share a rank, and people choose.`,
        'RK4',
      ),
      told(
        'Nothing is ranked across areas. When something was entered means nothing, and a better point can never give a worse rank.',
        'RK3',
        'RK4',
      ),
    ],
  },
  verdict: {
    title: 'Verdict',
    texts: () => [
      told(
        'The verdict says how clear the picture is. It is the first of these that holds:',
        'SE1',
      ),
    ],
    meanings: (round: RoundFacts) => ({
      'none-eligible':
        'Nobody meets the formal requirements, nobody passes the thresholds, or the area is closed.',
      'too-few':
        round.quorum > 0
          ? `An eligible application has fewer than ${round.quorum === 1 ? '1 assessment' : `${round.quorum} assessments`}, or no total.`
          : 'An eligible application has no total.',
      single: 'Only one is on the ranking.',
      tied: 'Several share the place, and the round’s rules do not part them.',
      close: 'One point, moved one step up or down, would change who stands to get the place.',
      clear: 'No single point would change it.',
    }),
    after: told(
      'To tell “Close” from “Clear”, every point of the area that counts is moved one step up and one step down, and the ranking is worked out anew each time. One of the points that can turn it is named.',
      'SE2',
    ),
  },
  suggestion: {
    title: 'Computed suggestion',
    texts: (round: RoundFacts) => [
      told(
        'With “Clear”, “Close” and “One applicant” the suggestion is no. 1. With the three other verdicts the program suggests nobody.',
        'SE1',
      ),
      ...(round.openPlaces === null
        ? []
        : [
            told(
              `Further emerging areas are one area with ${round.openPlaces === 1 ? '1 place' : `${round.openPlaces} places`}. They are taken from the top, at most one for each proposed field, and the verdict is about the last place.`,
              'SE3',
            ),
          ]),
      told(
        'The suggestion is the program’s. The panel’s view, the agency’s recommendation and the minister’s appointment are acts of their own, and none overwrites another.',
        'AC1',
      ),
      told(
        'Where the agency or the panel chooses other than the suggestion, or nobody, the reason has to be written.',
        'SE4',
        'ME2',
      ),
    ],
  },
}
