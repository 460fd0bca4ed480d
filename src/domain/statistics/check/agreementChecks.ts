import icc from '~/domain/reference/icc-shrout-fleiss-1979.json' with { type: 'json' }
import kendall from '~/domain/reference/kendall-w-ties-nag-siegel.json' with { type: 'json' }
import krippendorff from '~/domain/reference/krippendorff-2011-missing.json' with { type: 'json' }
import promethee from '~/domain/reference/promethee2-usual-zhao-2013.json' with { type: 'json' }
import { kendallW } from '~/domain/statistics/agreement/kendallW.ts'
import { coincidences, krippendorffAlpha } from '~/domain/statistics/agreement/krippendorffAlpha.ts'
import { prometheeFlows } from '~/domain/statistics/agreement/prometheeFlows.ts'
import {
  meanSquares,
  shroutFleiss,
  shroutFleissLimits,
} from '~/domain/statistics/agreement/shroutFleiss.ts'
import { asPrinted, deviationOf, sameness } from './deviations.ts'
import type { Deviation, VectorCheck } from './VectorCheck.ts'

const forms = ['1', '2', '3', '1k', '2k', '3k'] as const

function iccDeviations(): readonly Deviation[] {
  const { input, expected, tolerance } = icc
  const { bms, wms, jms, ems } = meanSquares(input.ratings)
  const found = shroutFleiss(input.ratings)
  const limits = shroutFleissLimits(input.ratings, 0.95)
  const { exact, published, ci95 } = expected
  return [
    deviationOf(
      'meanSquares',
      [bms, wms, jms, ems],
      [exact.BMS, exact.WMS, exact.JMS, exact.EMS],
      tolerance.exact,
    ),
    deviationOf(
      'published',
      forms.map((form) => found[`icc${form}`]),
      forms.map((form) => published[`ICC${form}`]),
      tolerance.published,
    ),
    deviationOf(
      'exact',
      forms.map((form) => found[`icc${form}`]),
      forms.map((form) => exact[`ICC${form}`]),
      tolerance.exact,
    ),
    deviationOf(
      'ci95',
      forms.flatMap((form) => limits[`icc${form}`]),
      forms.flatMap((form) => ci95[`ICC${form}`]),
      tolerance.ci95,
    ),
  ]
}

function kendallDeviations(): readonly Deviation[] {
  const { input, expected, tolerance } = kendall
  const found = kendallW(input.scores)
  const { published, exact } = expected
  return [
    deviationOf('published', [found?.w, found?.p], [published.W, published.p], tolerance.published),
    deviationOf(
      'exact',
      [found?.w, found?.uncorrected, found?.p, found?.squares, found?.ties],
      [exact.W, exact.W_uncorrected, exact.p, exact.S, exact.T],
      tolerance.exact,
    ),
    deviationOf('chi2', [found && asPrinted(found.chiSquare, 9)], [exact.chi2], tolerance.exact),
    sameness('rankSums', [found?.rankSums, found?.freedom], [exact.rankSums, exact.df]),
  ]
}

function krippendorffDeviations(): readonly Deviation[] {
  const { input, expected, tolerance } = krippendorff
  const units = (input.ratings[0] ?? []).map((_, unit) =>
    input.ratings.flatMap((row) => row[unit] ?? []),
  )
  const metrics = ['nominal', 'ordinal', 'interval', 'ratio'] as const
  const alphas = metrics.map((metric) => krippendorffAlpha(units, metric))
  const { matrix, pairable, values } = coincidences(units)
  return [
    deviationOf(
      'published',
      alphas,
      metrics.map((metric) => expected.published[metric]),
      tolerance.published,
    ),
    deviationOf(
      'exact',
      alphas,
      metrics.map((metric) => expected.exact[metric]),
      tolerance.exact,
    ),
    deviationOf(
      'coincidenceMatrix',
      matrix.flat(),
      expected.coincidenceMatrix.flat(),
      tolerance.coincidenceMatrix,
    ),
    sameness('pairableValues', [pairable, values], [expected.pairableValues, expected.valueOrder]),
  ]
}

/** How far a panel agrees, and the cross-check that uses order only. */
export const agreementChecks: readonly VectorCheck[] = [
  { id: icc.id, run: iccDeviations },
  { id: kendall.id, run: kendallDeviations },
  { id: krippendorff.id, run: krippendorffDeviations },
  {
    id: promethee.id,
    run: () => {
      const flows = prometheeFlows(promethee.input.matrix, promethee.input.weights)
      const { phiPlus, phiMinus, phiNet } = promethee.expected
      return [
        deviationOf(
          'phi',
          flows.flatMap(({ plus, minus, net }) => [plus, minus, net]),
          phiNet.flatMap((net, index) => [phiPlus[index], phiMinus[index], net]),
          promethee.tolerance.phi,
        ),
      ]
    },
  },
]
