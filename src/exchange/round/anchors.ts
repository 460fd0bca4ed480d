import { scalePoints } from '~/domain/model/scalePoints.ts'
import type { Criterion, Scale } from '~/domain/model/Setup.ts'
import { pointsSchema } from '~/domain/model/units.ts'
import { err, ok, type Result } from '~/lib/result.ts'
import { allOf, fieldsOf, type Reader, wrongType } from './Reader.ts'
import { localText } from './roundFields.ts'
import { type RoundFault, roundFault } from './RoundFault.ts'

const maxSteps = 1000

type Anchors = Criterion['anchors']

/**
 * Anchor texts as they stand in the file: by point (`{"1": "…", "2.5": "…"}`), or as a list with one
 * for each point of the scale from its lowest. Which point a place in a list means is known only
 * with the scale, so reading ends with that.
 */
export interface WrittenAnchors {
  readonly onScale: (scale: Scale) => Result<Anchors, RoundFault>
}

export const writtenAnchors: Reader<WrittenAnchors> = (found, path) => {
  if (Array.isArray(found)) return listedAnchors(found, path)
  const fields = fieldsOf(found)
  if (!fields) return wrongType(found, path, 'object')
  const read = allOf(
    fields.map(([name, value]) => {
      const points = /^-?\d+(\.\d+)?$/.test(name) ? Number(name) + 0 : Number.NaN
      const parsed = pointsSchema.safeParse(points)
      if (!parsed.success) return err(roundFault('bad-anchor', path, { found: name }))
      const text = localText(value, `${path}.${name}`)
      return text.ok ? ok({ points: parsed.data, text: text.value }) : text
    }),
  )
  if (!read.ok) return read
  const anchors = read.value.toSorted((a, b) => a.points - b.points)
  return ok({ onScale: () => ok(anchors) })
}

function listedAnchors(
  found: readonly unknown[],
  path: string,
): Result<WrittenAnchors, RoundFault> {
  const read = allOf(
    found.map((entry, index) =>
      entry === null || entry === '' ? ok(null) : localText(entry, `${path}[${index}]`),
    ),
  )
  if (!read.ok) return read
  const onScale = (scale: Scale): Result<Anchors, RoundFault> => {
    // A scale without end is told as a fault of the scale; its points are not worth laying out.
    if ((scale.max - scale.min) / scale.step > maxSteps) return ok([])
    const points = scalePoints(scale)
    if (read.value.length > points.length) {
      const values = { found: read.value.length, max: points.length }
      return err(roundFault('too-many-anchors', path, values))
    }
    return ok(
      points.flatMap((point, index) => {
        const text = read.value[index] ?? null
        return text === null ? [] : [{ points: point, text }]
      }),
    )
  }
  return ok({ onScale })
}
