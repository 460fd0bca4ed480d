import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Instant } from '~/domain/model/units.ts'
import type { ArchiveFault } from '~/exchange/archive/ArchiveFault.ts'
import { unzip, zip } from '~/exchange/archive/zip.ts'
import { packageParts, type PackageContent } from '~/exchange/sealed/packageParts.ts'
import { type PartCheck, readPackage } from '~/exchange/sealed/readPackage.ts'
import { openSection, readSealed } from '~/exchange/sealed/readSealed.ts'
import { sealFile } from '~/exchange/sealed/sealFile.ts'
import { testRound } from '../support/builders.ts'
import { seededRandom } from '../support/seededRandom.ts'

const encode = (text: string) => new TextEncoder().encode(text)
const decode = (bytes: Uint8Array | undefined) => new TextDecoder().decode(bytes)
const document = `documents/${'0'.repeat(64)}`
const content: PackageContent = {
  kind: 'brief',
  round: { id: testRound, title: 'Prøverunde' },
  createdAt: '2026-03-02T09:00:00Z' as Instant,
  appVersion: '0.2.0',
  rulesVersion: 1,
  parts: new Map([
    ['tasks.json', encode('{"tasks":[]}')],
    [document, new Uint8Array([37, 80, 68, 70])],
  ]),
}
const whole = packageParts(content)
const faultsOf = (bytes: Uint8Array, check?: PartCheck): readonly ArchiveFault[] => {
  const read = readPackage(bytes, 'brief', check)
  return read.ok ? [] : read.faults
}

/** The package with some of its parts as another made them. */
function withParts(change: (parts: Map<string, Uint8Array>) => void): Uint8Array {
  const unzipped = unzip(whole)
  const parts = new Map(unzipped.ok ? unzipped.value : [])
  change(parts)
  return zip(parts)
}
const inManifest = (from: string | RegExp, to: string) =>
  withParts((parts) =>
    parts.set('manifest.json', encode(decode(parts.get('manifest.json')).replace(from, to))),
  )

describe('a package', () => {
  test('gives back its parts and what it says of itself, whatever they are', () => {
    const anyParts = fc.dictionary(
      fc.stringMatching(/^([a-z]{1,5}\/)?[a-z][a-z0-9-]{0,9}(\.json)?$/),
      fc.uint8Array({ maxLength: 100 }),
    )
    fc.assert(
      fc.property(anyParts, (parts) => {
        const made = packageParts({ ...content, parts: new Map(Object.entries(parts)) })
        const read = readPackage(made, 'brief')
        expect(read.ok && Object.fromEntries(read.value.parts)).toEqual({ ...parts })
        expect(read.ok && read.value.manifest).toMatchObject({ format: 1, round: content.round })
      }),
    )
  })

  test('of the same content is the same bytes', () => {
    expect(packageParts(content)).toEqual(whole)
  })

  test('is not made of what no reader would take', () => {
    for (const path of ['../evil', '/a', 'manifest.json', 'A.json', 'a/b/c', 'a\\b', '']) {
      const parts = new Map([[path, encode('a')]])
      expect(() => packageParts({ ...content, parts })).toThrow(RangeError)
    }
    expect(() => packageParts({ ...content, kind: 'archive' })).toThrow(RangeError)
  })

  test.each<[string, Uint8Array, ArchiveFault[]]>([
    ['is null', encode('null'), [{ code: 'not-archive' }]],
    ['is cut off', whole.slice(0, whole.length * 0.6), [{ code: 'not-archive' }]],
    ['is of a newer format', inManifest('"format":1', '"format":99'), [{ code: 'newer-format' }]],
    ['is of another kind', inManifest('"brief"', '"answer"'), [{ code: 'no-manifest' }]],
    [
      'says a thing twice',
      inManifest('"format":1', '"format":1,"format":1'),
      [{ code: 'no-manifest' }],
    ],
    ['has a field too many', inManifest('{', '{"__proto__":{},'), [{ code: 'no-manifest' }]],
    ['names a place outside', inManifest('tasks.json', '../../a.js'), [{ code: 'no-manifest' }]],
    [
      'names a part twice',
      inManifest(/"parts":\[(\{.*?\})/, '"parts":[$1,$1'),
      [{ code: 'twin-part', path: 'tasks.json' }],
    ],
    [
      'has another digest',
      inManifest(/"sha256":"./, '"sha256":"x'.replace('x', '0')),
      [{ code: 'changed-part', path: 'tasks.json' }],
    ],
    [
      'states another length',
      inManifest('"bytes":12', '"bytes":13'),
      [{ code: 'changed-part', path: 'tasks.json' }],
    ],
    [
      'has many faults, each of which is told',
      withParts((parts) => {
        parts.set('more.json', encode('{}'))
        parts.set('tasks.json', encode('{"tasks":[1]}'))
        parts.delete(document)
      }),
      [
        { code: 'unknown-part', path: 'more.json' },
        { code: 'changed-part', path: 'tasks.json' },
        { code: 'missing-part', path: document },
      ],
    ],
  ])('that %s is refused with its reason', (_, bytes, faults) => {
    expect(faultsOf(bytes)).toEqual(faults)
  })

  test('is told by what a part says before its digest', () => {
    const spoilt = withParts((parts) => parts.set('tasks.json', encode('{"tasks":[1]}')))
    const fault: ArchiveFault = { code: 'other-round', path: 'tasks.json' }
    const check: PartCheck = ({ path }) => (path === 'tasks.json' ? [fault] : [])
    expect(faultsOf(spoilt, check)).toEqual([fault])
    expect(faultsOf(whole, check)).toEqual([fault])
    expect(faultsOf(whole, () => [])).toEqual([])
  })

  test('travels in a sealed file', async () => {
    const random = seededRandom('package')
    const words = { salt: random(16), bits: random(32) }
    const recipients = [{ to: 'words', key: words } as const]
    const file = await sealFile(
      { kind: 'brief', contact: null, sections: [{ content: whole, recipients }] },
      random,
    )
    const read = readSealed(file)
    const opened = read.ok ? await openSection(read.value, 0, { words }) : read
    expect(opened).toEqual({ ok: true, value: whole })
    expect(readPackage(whole, 'brief').ok).toBe(true)
  })
})
