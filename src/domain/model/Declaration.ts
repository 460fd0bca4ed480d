import * as z from 'zod/mini'

/** The five grounds of forvaltningsloven section 3(1), nos. 1 to 5, in its order. */
export const habilitetGrounds = [
  'own-interest',
  'family',
  'organisation',
  'earlier-role',
  'other-doubt',
] as const

/** What a person declares of themselves and one application: nothing, or a ground with words. */
export const declarationSchema = z.strictObject({
  ground: z.nullable(z.enum(habilitetGrounds)),
  text: z.string().check(z.maxLength(5000)),
})
export type Declaration = z.infer<typeof declarationSchema>
export type HabilitetGround = (typeof habilitetGrounds)[number]
