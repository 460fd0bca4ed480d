import { type Scale, scaleSchema } from '~/domain/model/Setup.ts'
import { numberIn } from './numberEntry.ts'
import type { SetupDraft } from './SetupDraft.ts'

const maxSteps = 40

/** The draft's scale, where it is one that can be used; null while it is not. */
export function draftScale({ scale }: Pick<SetupDraft, 'scale'>): Scale | null {
  const read = scaleSchema.safeParse({
    ...scale,
    min: numberIn(scale.min),
    max: numberIn(scale.max),
  })
  if (!read.success) return null
  const steps = (read.data.max - read.data.min) / read.data.step
  return steps > 0 && steps <= maxSteps && Number.isInteger(steps) ? read.data : null
}
