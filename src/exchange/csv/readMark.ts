import type { Mark } from '~/domain/model/Assessment.ts'
import { isOnScale } from '~/domain/model/scalePoints.ts'
import type { Criterion, Scale } from '~/domain/model/Setup.ts'
import { err, ok, type Result } from '~/lib/result.ts'
import { headingKey } from './headingKey.ts'
import { isMangledByExcel } from './isMangledByExcel.ts'

export type MarkFaultCode =
  | 'point-unreadable'
  | 'point-mangled'
  | 'off-scale'
  | 'inapplicable-not-allowed'

/**
 * What stands in a cell for points: a number on the scale with comma or point, `ikke relevant`,
 * `afstår` (or `undlader`), or nothing, which is not yet scored and never a zero [SC2].
 */
export function readMark(
  text: string,
  { mayBeInapplicable }: Pick<Criterion, 'mayBeInapplicable'>,
  scale: Scale,
): Result<Mark | null, MarkFaultCode> {
  const found = headingKey(text)
  if (found === '') return ok(null)
  if (found === 'afstår' || found === 'undlader') return ok({ state: 'abstained' })
  if (found === 'ikke relevant') {
    return mayBeInapplicable ? ok({ state: 'not-applicable' }) : err('inapplicable-not-allowed')
  }
  if (isMangledByExcel(found)) return err('point-mangled')
  if (!/^-?\d{1,6}([.,]\d{1,6})?$/.test(found)) return err('point-unreadable')
  // Adding 0 makes 0 of a written -0, which has no spelling of its own in the log.
  const points = Number(found.replace(',', '.')) + 0
  return isOnScale(points, scale) ? ok({ state: 'scored', points }) : err('off-scale')
}
