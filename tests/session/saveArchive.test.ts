import { createHash } from 'node:crypto'
import { expect, test, vi } from 'vitest'
import { bytesSource } from '~/exchange/archive/ByteSource.ts'
import { examineArchive } from '~/exchange/archive/examineArchive.ts'
import { linesOf, writeArchive } from '~/exchange/archive/writeArchive.ts'
import { caseNumber, testInstant } from '../support/builders.ts'
import { catchDownloads } from '../support/catchDownloads.ts'
import { briefFor, deviceLog, panelRound } from '../support/panelFiles.ts'
import { madePdf } from '../support/pdf.ts'
import { openedRound, openedWorkbench } from './support.ts'

const downloads = catchDownloads()
const downloaded = async () => {
  await vi.waitFor(() => expect(downloads).not.toHaveLength(0))
  const { name, bytes } = downloads.at(-1)!
  return { name, bytes, file: new File([new Uint8Array(bytes)], name) }
}
const verifier = new TextEncoder().encode('<!doctype html>')
const pdf = madePdf([['Ansøgning']])

/** A round whose application 1 has a PDF, in a browser that has it. */
async function roundWithPdf() {
  const opened = await openedRound(undefined, undefined, undefined, () => Promise.resolve(verifier))
  const { workbench, roundId } = opened
  const file = new File([new Uint8Array(pdf)], 'ansøgning.pdf')
  const looked = await workbench.lookAtDocument(file)
  if (!looked.ok) throw new Error(JSON.stringify(looked))
  const { sha256, size } = looked.value
  const document = { sha256, size, fileName: 'ansøgning.pdf', pages: 1 }
  await workbench.attachDocument(roundId, file, { caseNumber: caseNumber('1'), document })
  return { ...opened, sha256 }
}

test('[VF2] holds the log, the PDFs and the page that verifies them, and brings all back', async () => {
  const { workbench, roundId, sha256 } = await roundWithPdf()
  const told: string[] = []
  const saved = await workbench.saveArchive(undefined, (done, total) =>
    told.push(`${done}/${total}`),
  )
  expect(saved).toMatchObject({
    value: { documents: 1, missing: [], hasVerifier: true, chains: 1 },
  })
  expect(told).toEqual(['0/1', '1/1'])
  const { name, bytes, file } = await downloaded()
  const events = [...workbench.store.getState().round!.log.chains.values()].flat().length
  const fileSha256 = createHash('sha256').update(bytes).digest('hex')
  expect(saved).toMatchObject({ value: { sha256: fileSha256, events, filed: events - 1 } })
  expect(name).toMatch(/^klyngevalg-sagsarkiv-proeverunde-[a-z2-7]{6}-2026-03-02-100000\.klynge$/)
  const { manifest, faults } = await examineArchive(bytesSource(bytes), { isExact: true })
  expect(faults).toEqual([])
  expect(manifest?.parts.map(({ path }) => path.split('/')[0])).toEqual([
    'verify.html',
    'log',
    'documents',
  ])
  expect(workbench.store.getState().lastCopy).toMatchObject({ where: 'download' })

  const other = await openedWorkbench()
  const read = await other.workbench.readCopy(file)
  if (!read.ok) throw new Error(JSON.stringify(read.faults))
  expect(await other.workbench.restore(read.value)).toMatchObject({ ok: true })
  const back = await other.workbench.readDocument(sha256)
  expect(back.ok && new Uint8Array(back.value)).toEqual(new Uint8Array(pdf))
  expect(await other.workbench.heldDocuments(roundId)).toMatchObject({
    value: new Map([[sha256, pdf.length]]),
  })
})

test('[VF2] names what the log has and this device has not, and says what lacks', async () => {
  const { workbench, roundId, name } = await roundWithPdf()
  await workbench.saveCopy()
  const { file } = await downloaded()
  const other = await openedWorkbench(`${name}-anden`)
  const read = await other.workbench.readCopy(file)
  if (!read.ok) throw new Error(JSON.stringify(read.faults))
  await other.workbench.restore(read.value)
  const saved = await other.workbench.saveArchive(roundId)
  expect(saved).toMatchObject({
    value: {
      documents: 0,
      missing: [{ caseNumber: '1', fileName: 'ansøgning.pdf', why: 'missing-document' }],
      hasVerifier: false,
    },
  })
})

test('an assessor’s device has no archive to give', async () => {
  const { workbench } = await openedWorkbench()
  const content = briefFor(await panelRound())
  const { roundId } = content.file
  const about = { roundId, title: '', createdAt: testInstant, appVersion: '', rulesVersion: 1 }
  const copy = writeArchive({ ...about, chains: linesOf(deviceLog(content)) })
  const read = await workbench.readCopy(new File([new Uint8Array(copy)], 'kopi.klynge'))
  if (!read.ok) throw new Error(JSON.stringify(read.faults))
  await workbench.restore(read.value)
  expect(await workbench.saveArchive(roundId)).toMatchObject({ faults: [{ code: 'not-agency' }] })
})
