import { recommendationAppendixText as daAppendix } from './da/recommendationAppendixText.ts'
import { recommendationAreaText as daArea } from './da/recommendationAreaText.ts'
import { recommendationCertaintyText as daCertainty } from './da/recommendationCertaintyText.ts'
import { recommendationText as da } from './da/recommendationText.ts'
import { recommendationAppendixText as enAppendix } from './en/recommendationAppendixText.ts'
import { recommendationAreaText as enArea } from './en/recommendationAreaText.ts'
import { recommendationCertaintyText as enCertainty } from './en/recommendationCertaintyText.ts'
import { recommendationText as en } from './en/recommendationText.ts'

/** All that the document of the recommendation says. */
export const recommendationTextWords = {
  da: { ...da, area: daArea, appendix: daAppendix, certainty: daCertainty },
  en: { ...en, area: enArea, appendix: enAppendix, certainty: enCertainty },
}
export type RecommendationTextWords = (typeof recommendationTextWords)['da']
