import type { AreaSheet } from '~/domain/dossier/AreaSheet.ts'
import { sameMean, separableBelow } from '~/domain/statistics/round/cautionsOf.ts'
import type { Caution, RoundAnalysis } from '~/domain/statistics/round/RoundAnalysis.ts'
import { areaCertainty, type AreaCertainty } from './AreaCertainty.ts'
import type { ShiftOf, TooFewBecause } from './CertaintySentence.ts'
import { tooFewBecause } from './tooFewBecause.ts'
import { leastShift } from './weightSentence.ts'

/** A caution with what it rests on; nobody is named by the model where data are too few [CE7]. */
export type AreaCaution =
  | { readonly caution: 'no-competition' }
  | { readonly caution: 'insufficient-data'; readonly because: TooFewBecause }
  | {
      readonly caution: 'not-separable'
      /** Rivals whose chance reaches the limit, and those of them whose chance lies on it. */
      readonly rivals: readonly string[]
      readonly onTheLine: readonly string[]
    }
  | {
      readonly caution: 'severity-conflict'
      readonly turned: readonly { readonly holder: string; readonly rival: string }[]
    }
  | {
      readonly caution: 'weight-sensitive'
      readonly least: ShiftOf | null
      readonly holders: readonly string[]
    }

/**
 * The cautions that hold in an area, in ST4's order. They stand beside the verdict and never reorder.
 * Errors: throws RangeError where the analysis lacks the sheet's area.
 */
export function areaCautions(sheet: AreaSheet, analysis: RoundAnalysis): readonly AreaCaution[] {
  const certainty = areaCertainty(sheet, analysis)
  return certainty.area.cautions.map((caution) => withReason(caution, certainty))
}

function withReason(caution: Caution, certainty: AreaCertainty): AreaCaution {
  switch (caution) {
    case 'no-competition':
      return { caution }
    case 'insufficient-data':
      return { caution, because: tooFewBecause(certainty) }
    case 'not-separable':
      return { caution, ...unseparated(certainty) }
    case 'severity-conflict':
      return { caution, turned: certainty.isTooFew ? [] : turnedIn(certainty) }
    case 'weight-sensitive':
      return { caution, ...shiftIn(certainty) }
  }
}

function unseparated({ placing, area, isTooFew, nameOf }: AreaCertainty) {
  if (isTooFew) return { rivals: [], onTheLine: [] }
  const near = placing.pairs
    .filter(
      ([holder, rival]) =>
        area.onTheLine.includes(rival) ||
        (area.pairwise.get(rival)?.get(holder) ?? 0) >= separableBelow,
    )
    .map(([, rival]) => rival)
  return { rivals: [...new Set(near)].map(nameOf), onTheLine: area.onTheLine.map(nameOf) }
}

const turnedIn = ({ placing, sheet, inModel, nameOf }: AreaCertainty) =>
  placing.pairs.flatMap(([holder, rival]) => {
    const [own, other] = [inModel(holder)?.adjusted, inModel(rival)?.adjusted]
    if (own === undefined || other === undefined) return []
    const ahead = sheet.setup.scale.best === 'high' ? own - other : other - own
    return ahead < -sameMean ? [{ holder: nameOf(holder), rival: nameOf(rival) }] : []
  })

function shiftIn({ area, placing, nameOf }: AreaCertainty) {
  const shifts = area.rivals.map((each) => ({ ...each, rival: nameOf(each.rival) }))
  const standing = [...new Set(placing.pairs.map(([holder]) => nameOf(holder)))]
  return { least: leastShift(shifts), holders: standing }
}
