import { describe, expect, test } from 'vitest'
import type { Command } from '~/domain/log/Command.ts'
import { documentsDigest } from '~/domain/log/documentsDigest.ts'
import { documentsOf } from '~/domain/log/documentsOf.ts'
import { largestDocument } from '~/domain/model/ApplicationDocument.ts'
import { briefOf } from '~/domain/panel/briefOf.ts'
import { documentsAwaited } from '~/domain/panel/documentsAwaited.ts'
import { splitBrief } from '~/domain/panel/splitBrief.ts'
import { withPdfFiles } from '~/domain/panel/withPdfFiles.ts'
import { contentDigest } from '~/exchange/panel/writePanelFile.ts'
import { canonicalJson } from '~/lib/canonicalJson.ts'
import { caseNumber, roundLogFrom } from '../../support/builders.ts'
import { stateOf } from '../../support/devices.ts'
import { anne, panelRound } from '../../support/panelFiles.ts'

const round = await panelRound()
const [one, two] = ['20-9', '20-10'].map(caseNumber) as [
  ReturnType<typeof caseNumber>,
  ReturnType<typeof caseNumber>,
]
const attaches = (letter: string, size: number, to = one): Command => ({
  kind: 'attach-document',
  caseNumber: to,
  document: { sha256: letter.repeat(64), fileName: `${letter}.pdf`, size, pages: null },
  isAttached: true,
})
const briefWith = (...commands: readonly Command[]) => {
  const brief = briefOf(stateOf(roundLogFrom(commands, round.log)), anne, round.details)
  if (!brief) throw new Error('there is no brief')
  return brief
}
const alone = (brief: ReturnType<typeof briefWith>) => ({ brief, documentFiles: [] })
const opens = (brief: ReturnType<typeof briefWith>): Command => ({
  kind: 'open-file',
  ...brief,
  file: { ...brief.file, digest: contentDigest(brief) },
})
const first = (text: string | undefined) => text?.[0]

describe('[PA5] the PDFs of a brief', () => {
  test('are none where the applications have none, and the brief is the same bytes', () => {
    const brief = briefWith()
    expect(canonicalJson(brief)).not.toContain('"documents"')
    expect(withPdfFiles(alone(brief), 1000)).toEqual(alone(brief))
  })

  test('go in files of the limit, each once, and one that is larger by itself', () => {
    const brief = briefWith(
      attaches('a', 400_000),
      attaches('b', 500_000),
      attaches('c', largestDocument),
      attaches('d', 10),
      attaches('a', 400_000, two),
    )
    const { brief: sent, documentFiles } = withPdfFiles(alone(brief), 1_000_000)
    expect(documentFiles.map(({ pdfs }) => pdfs?.map(first))).toEqual([['a', 'b'], ['c'], ['d']])
    expect(documentFiles.map(({ number, of }) => [number, of])).toEqual([
      [1, 3],
      [2, 3],
      [3, 3],
    ])
    expect(sent.file.beside?.[0]).toEqual({
      digest: documentsDigest([], documentFiles[0]?.pdfs),
      caseNumbers: [one, two],
      pdfs: documentFiles[0]?.pdfs,
    })
    expect(sent.documents).toHaveLength(5)
  })

  test('come after the files of the texts, and each is missed until it is here', () => {
    const plain = briefWith(attaches('a', 100), attaches('b', 100, two))
    const brief = {
      ...plain,
      applications: plain.applications.map((each) => ({
        ...each,
        texts: [{ heading: 'Plan', text: 'x'.repeat(15_000) }],
      })),
    }
    const { brief: sent, documentFiles } = withPdfFiles(splitBrief(brief, 24_000), 40_100)
    expect(documentFiles.map(({ documents, pdfs }) => [documents.length, pdfs?.length])).toEqual([
      [1, undefined],
      [1, undefined],
      [0, 1],
      [0, 1],
    ])
    const state = stateOf(roundLogFrom([opens(sent)]))
    const held = new Set(['a'.repeat(64)])
    expect(documentsAwaited(state, held)).toMatchObject({ all: 4, missing: [1, 2, 4] })
    expect(documentsAwaited(state).missing).toEqual([1, 2])
  })

  test('are the application’s on the device, and those a newer brief no longer names are not', () => {
    const older = withPdfFiles(alone(briefWith(attaches('a', 1), attaches('b', 1))), 1_000_000)
    const newer = withPdfFiles(alone(briefWith(attaches('b', 1), attaches('c', 1))), 1_000_000)
    const before = stateOf(roundLogFrom([opens(older.brief)]))
    const after = stateOf(roundLogFrom([opens(older.brief), opens(newer.brief)]))
    const shown = (state: typeof before) =>
      documentsOf(state, one).map(({ sha256 }) => first(sha256))
    expect(shown(before)).toEqual(['a', 'b'])
    expect(shown(after)).toEqual(['b', 'c'])
  })
})
