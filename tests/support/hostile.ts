import { readFileSync } from 'node:fs'
import type { AreaId } from '~/domain/model/ids.ts'
import type { Area } from '~/domain/model/Setup.ts'
import type { Mapping } from '~/exchange/list/Mapping.ts'

/** What a good program does with a hostile file. */
export interface HostileFile {
  readonly file: string
  readonly trap: string
  readonly outcome: 'accept' | 'accept-warn' | 'ask' | 'reject'
  readonly rows: number
  readonly must_name: {
    readonly line?: number | readonly number[]
    readonly column?: string | readonly string[]
    readonly cell?: string
    readonly part?: string
  }
}

interface HostileIndex {
  readonly mapping: Readonly<Record<string, string>>
  readonly areas: readonly string[]
  readonly files: readonly HostileFile[]
}

export const hostileFolder = 'fixtures/hostile'

export const hostileIndex = JSON.parse(
  readFileSync(`${hostileFolder}/index.json`, 'utf8'),
) as HostileIndex

export const hostileMapping = Object.entries(hostileIndex.mapping).map(([column, use]) => ({
  column,
  use,
})) as unknown as Mapping

export const hostileAreas: Area[] = hostileIndex.areas.map((name, index) => ({
  id: `omraade-${index}` as AreaId,
  name: { da: name, en: null },
  kind: 'strength',
}))

/** The one file that is too large to keep: a cell of a million letters. */
const hugeCell = '34-huge-cell-1mb.csv'

export function hostileBytes(file: string): Uint8Array {
  if (file !== hugeCell) return readFileSync(`${hostileFolder}/${file}`)
  const heading = 'id;omraade;titel;ansoeger;cvr;beloeb_dkk;modtaget\n'
  return new TextEncoder().encode(
    `${heading}A-01;Grøn energi;${'x'.repeat(1_048_576)};K;12345674;1;2026-03-02\n`,
  )
}
