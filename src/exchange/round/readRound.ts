import type { Assessor } from '~/domain/model/Assessor.ts'
import { type Setup, setupSchema } from '~/domain/model/Setup.ts'
import { setupFaults } from '~/domain/model/setupFaults.ts'
import { canonicalJson } from '~/lib/canonicalJson.ts'
import { err, ok, type Result } from '~/lib/result.ts'
import { parseStrictJson } from './parseStrictJson.ts'
import { allOf, fieldsOf } from './Reader.ts'
import { type RoundFault, roundFault } from './RoundFault.ts'
import { roundFile, roundFormat } from './roundFile.ts'

export interface ReadRound {
  readonly setup: Setup
  readonly assessors: readonly Assessor[]
  readonly isExample: boolean
}

/** Below the size of an event, with room for what surrounds a setup in one. */
const maxSetupBytes = 50_000

/**
 * A round from the text of its `round.json`.
 * Shape: kroner become øre, the deadline an instant; frames come by year and anchors by point.
 * Errors: every fault at once with its path; an unknown field is one. What the file says is checked
 * as a setup once each value in it is sound.
 */
export function readRound(text: string): Result<ReadRound, RoundFault> {
  const json = parseStrictJson(text)
  if (!json.ok) return json
  const format = new Map(fieldsOf(json.value) ?? []).get('format')
  if (format !== roundFormat) {
    const found = typeof format === 'string' ? format : (JSON.stringify(format) ?? '')
    return err(roundFault('wrong-format', 'format', { found }))
  }
  const file = roundFile(json.value, '')
  if (!file.ok) return file
  const { format: _format, assessors, isExample, remarksAsked, letters, ...fields } = file.value
  const anchors = allOf(
    fields.criteria.map((criterion) => criterion.anchors?.onScale(fields.scale) ?? ok([])),
  )
  const twice = repeatedAssessors(assessors)
  if (!anchors.ok) return err(...anchors.faults, ...twice)
  const criteria = fields.criteria.map((criterion, index) => ({
    ...criterion,
    anchors: anchors.value[index] ?? [],
  }))
  const setup = setupSchema.safeParse({
    ...fields,
    criteria,
    ...(remarksAsked === null ? {} : { remarksAsked }),
    ...(letters === null ? {} : { letters }),
  })
  if (!setup.success) {
    return err(
      ...setup.error.issues.map(({ path }) => roundFault('malformed', jsonPath(path.join('.')))),
    )
  }
  const faults = [...faultsOf(setup.data), ...twice]
  return faults.length > 0 ? err(...faults) : ok({ setup: setup.data, assessors, isExample })
}

function faultsOf(setup: Setup): readonly RoundFault[] {
  const found = new TextEncoder().encode(canonicalJson(setup)).length
  return [
    ...setupFaults(setup).map(({ code, path, values }) => roundFault(code, jsonPath(path), values)),
    ...(found < maxSetupBytes
      ? []
      : [roundFault('round-too-large', '', { found, max: maxSetupBytes })]),
  ]
}

function repeatedAssessors(assessors: readonly Assessor[]): readonly RoundFault[] {
  const ids = assessors.map(({ id }) => id.trim().toLowerCase())
  return ids.flatMap((id, index) =>
    ids.indexOf(id) < index
      ? [roundFault('duplicate-id', `assessors[${index}].id`, { found: id })]
      : [],
  )
}

/** `criteria.2.weight` as it is written in JSON: `criteria[2].weight`. */
const jsonPath = (path: string): string => path.replace(/\.(\d+)(?=\.|$)/g, '[$1]')
