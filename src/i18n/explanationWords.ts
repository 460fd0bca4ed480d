import { explanation as da } from './da/explanation.ts'
import { explanationExample as daExample } from './da/explanationExample.ts'
import { explanationModel as daModel } from './da/explanationModel.ts'
import { explanation as en } from './en/explanation.ts'
import { explanationExample as enExample } from './en/explanationExample.ts'
import { explanationModel as enModel } from './en/explanationModel.ts'

export const explanationWords = {
  da: { ...da, example: daExample, model: daModel },
  en: { ...en, example: enExample, model: enModel },
}
export type ExplanationWords = (typeof explanationWords)['da']
