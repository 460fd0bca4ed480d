import { expect, test } from 'vitest'
import { settled } from '~/domain/log/Register.ts'
import { assessorId, caseNumber, criterionId, markOf, ruledCheck } from '../support/builders.ts'
import { giveRemark, givePoint, markDone, openedRound, pointsShown } from './support.ts'

const asAnna = async () => {
  const opened = await openedRound()
  await opened.workbench.setPerson({ role: 'assessor', assessorId: assessorId('anna') })
  const work = () =>
    opened.workbench.store
      .getState()
      .round?.state.applications.get(caseNumber('1'))
      ?.work.get(assessorId('anna'))
  return { ...opened, work }
}

test('undo gives the earlier points back, step by step, as new events', async () => {
  const { workbench, roundId } = await asAnna()
  await workbench.act(roundId, givePoint(4))
  await workbench.act(roundId, givePoint(2))
  expect(await workbench.undo()).toMatchObject({ ok: true, value: [{ kind: 'point-given' }] })
  expect(pointsShown(workbench)).toEqual([4])
  await workbench.undo()
  expect(pointsShown(workbench)).toEqual([null])
  expect(await workbench.undo()).toEqual({ ok: true, value: [] })
})

test('undo takes back a remark and a mark of done', async () => {
  const { workbench, roundId, work } = await asAnna()
  await workbench.act(roundId, giveRemark('Svagt'))
  await workbench.act(roundId, markDone(true))
  await workbench.undo()
  expect(work()?.isDone.heads.map(({ value }) => value)).toEqual([false])
  await workbench.undo()
  expect(
    work()
      ?.remarks.get(criterionId('k1'))
      ?.heads.map(({ value }) => value),
  ).toEqual([''])
})

test('undo takes back a note', async () => {
  const { workbench, roundId, work } = await asAnna()
  const giveNote = (note: string) =>
    workbench.act(roundId, {
      kind: 'give-note',
      assessorId: assessorId('anna'),
      caseNumber: caseNumber('1'),
      note,
    })
  await giveNote('Ring til Bo')
  await giveNote('Ring til Bo først')
  await workbench.undo()
  expect(work()?.note.heads.map(({ value }) => value)).toEqual(['Ring til Bo'])
  await workbench.undo()
  expect(work()?.note.heads.map(({ value }) => value)).toEqual([''])
})

test('undo is each person’s own', async () => {
  const { workbench, roundId } = await asAnna()
  await workbench.act(roundId, givePoint(4))
  await workbench.setPerson({ role: 'assessor', assessorId: assessorId('bent') })
  expect(await workbench.undo()).toEqual({ ok: true, value: [] })
  expect(pointsShown(workbench)).toEqual([4])
})

test('what changed nothing is no step, and what is handed in is not taken back', async () => {
  const { workbench, roundId } = await asAnna()
  for (const criterion of ['k1', 'k2', 'k3', 'k4']) {
    await workbench.act(roundId, givePoint(4, criterion))
    await workbench.act(roundId, givePoint(4, criterion))
  }
  await workbench.act(roundId, markDone(true))
  expect([...workbench.store.getState().undoSteps.values()].map(({ length }) => length)).toEqual([
    5,
  ])
  const handedIn = await workbench.act(roundId, {
    kind: 'hand-in',
    assessorId: assessorId('anna'),
    caseNumbers: [caseNumber('1')],
  })
  expect(handedIn.ok).toBe(true)
  expect(await workbench.undo()).toEqual({ ok: true, value: [] })
})

test('[ME2] undo takes back what a meeting wrote down, step by step', async () => {
  const { workbench, roundId } = await openedRound()
  const setup = settled(workbench.store.getState().round?.state.setup)
  const areaId = setup?.areas[0]?.id
  if (!areaId) throw new Error('there is no area')
  const area = () => workbench.store.getState().round?.state.areas.get(areaId)
  const view = (choice: 'none' | 'sent-back', reason: string) =>
    workbench.act(roundId, {
      kind: 'view-as-panel',
      areaId,
      choice,
      caseNumbers: [],
      category: 'other',
      reason,
      digest: 'a'.repeat(64),
    })
  const talk = (note: string) =>
    workbench.act(roundId, { kind: 'record-discussion', areaId, note, minority: '', present: [] })
  await view('sent-back', 'Se på point 2 igen')
  await view('none', 'Ingen løfter opgaven')
  await talk('Kort')
  await workbench.undo()
  expect(settled(area()?.discussion)).toEqual({ note: '', minority: '', present: [] })
  await workbench.undo()
  expect(settled(area()?.panelView)).toMatchObject({
    choice: 'sent-back',
    reason: 'Se på point 2 igen',
  })
  await workbench.undo()
  expect(settled(area()?.panelView)).toMatchObject({ choice: 'undecided', reason: null })
  expect(await workbench.undo()).toEqual({ ok: true, value: [] })
})

test('[ME2] undo gives a panel’s point back', async () => {
  const { workbench, roundId } = await openedRound()
  const give = (points: number) =>
    workbench.act(roundId, {
      kind: 'give-panel-point',
      caseNumber: caseNumber('1'),
      criterionId: criterionId('k1'),
      mark: markOf(points),
      remark: '',
    })
  const given = () =>
    settled(
      workbench.store
        .getState()
        .round?.state.applications.get(caseNumber('1'))
        ?.panelPoints.get(criterionId('k1')),
    )?.mark
  await give(4)
  await give(2)
  await workbench.undo()
  expect(given()).toEqual(markOf(4))
  await workbench.undo()
  expect(given()).toBeNull()
})

test('[EL4] undo takes back a ruling on a formal check, to the one before or to none', async () => {
  const { workbench, roundId } = await openedRound()
  const rule = (outcome: 'met' | 'not-met') =>
    workbench.act(roundId, ruledCheck('1', { outcome, note: 'Brev' }))
  const ruling = () =>
    settled(
      workbench.store
        .getState()
        .round?.state.applications.get(caseNumber('1'))
        ?.checks.get('deadline'),
    )?.outcome
  await rule('not-met')
  await rule('met')
  expect(await workbench.undo()).toMatchObject({ ok: true, value: [{ kind: 'check-ruled' }] })
  expect(ruling()).toBe('not-met')
  await workbench.undo()
  expect(ruling()).toBeNull()
})
