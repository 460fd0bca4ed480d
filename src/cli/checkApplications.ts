import * as z from 'zod/mini'
import type { AreaId } from '~/domain/model/ids.ts'
import type { Area } from '~/domain/model/Setup.ts'
import { checkList, type ListCheck, type ListMessage } from '~/exchange/list/checkList.ts'
import { applicationFields, isFieldPath, type Mapping } from '~/exchange/list/Mapping.ts'
import { filesWords } from '~/i18n/filesWords.ts'
import { err, ok, type Result } from '~/lib/result.ts'
import type { CliIo } from './CliIo.ts'
import type { CheckCommand } from './parseCommand.ts'
import type { Words } from './words.ts'

export interface CheckResult {
  readonly check: ListCheck
  /** The check as it is printed. */
  readonly text: string
}

/** Looks at one list: what taking it in would come to, and every message there is. */
export async function checkApplications(
  { file, mapping, areas }: CheckCommand,
  io: CliIo,
  words: Words,
): Promise<CheckResult> {
  const [bytes, mapped] = await Promise.all([io.readFile(file), readMapping(mapping, io, words)])
  const faults = [
    ...(bytes.ok
      ? []
      : bytes.faults.map((problem) => whole(words.cli.fault(file, words.cli.cannotRead[problem])))),
    ...(mapped.ok ? [] : mapped.faults.map(whole)),
  ]
  if (!bytes.ok || !mapped.ok) return printed({ outcome: 'reject', rows: 0, messages: faults })
  const toCheck = {
    bytes: bytes.value,
    fileName: file,
    mapping: mapped.value,
    areas: areas.map(areaOf),
  }
  return printed(await checkList(toCheck, words.language))
}

const printed = (check: ListCheck): CheckResult => ({
  check,
  text: `${JSON.stringify(check, null, 2)}\n`,
})

const whole = (text: string): ListMessage => ({ line: null, column: null, text })

const areaOf = (name: string, index: number): Area => ({
  id: `omraade-${index + 1}` as AreaId,
  name: { da: name, en: null },
  kind: 'strength',
})

const mappingFile = z.record(z.string(), z.string())

/** `{"source column":"field"}`. Errors: one sentence for each thing that is wrong with it. */
async function readMapping(
  path: string,
  io: CliIo,
  { cli, language }: Words,
): Promise<Result<Mapping, string>> {
  const read = await io.readFile(path)
  if (!read.ok) return err(cli.fault(path, cli.cannotRead[read.faults[0] ?? 'other']))
  let fields: Readonly<Record<string, string>>
  try {
    const parsed = mappingFile.safeParse(JSON.parse(new TextDecoder().decode(read.value)))
    if (!parsed.success) return err(cli.fault(path, cli.notMapping))
    fields = parsed.data
  } catch {
    return err(cli.fault(path, cli.notMapping))
  }
  const known = [...applicationFields, 'amounts.<id>.<2021>'].join(', ')
  const unknown = Object.values(fields).filter((field) => !isFieldPath(field))
  if (unknown.length > 0) {
    const { faults } = filesWords[language]
    return {
      ok: false,
      faults: unknown.map((field) =>
        cli.fault(path, faults['field-unknown']({ field: field.slice(0, 40), known })),
      ),
    }
  }
  return ok(
    Object.entries(fields).flatMap(([column, use]) => (isFieldPath(use) ? [{ column, use }] : [])),
  )
}
