import { describe, expect, test } from 'vitest'
import { foldClock, foldOrder, mergeRun } from '~/domain/log/Log.ts'
import { chainsOf } from '~/domain/panel/answerOf.ts'
import { application, caseNumber, roundLogFrom } from '../../support/builders.ts'
import { merged, stateOf } from '../../support/devices.ts'
import {
  anne,
  briefFor,
  deviceLog,
  panelRound,
  scoredBy,
  sentLog,
} from '../../support/panelFiles.ts'

const round = await panelRound()

describe('[LG11] a chain that goes out from a file', () => {
  // Long after the round began, so that the device's own clock is far behind it.
  const late = {
    ...round,
    log: roundLogFrom(
      Array.from({ length: 300 }, (_, index) => ({
        kind: 'record-application' as const,
        application: application('20-9', { title: `Udgave ${index}` }),
      })),
      round.log,
    ),
  }
  const brief = briefFor(late)
  const sent = sentLog(late, brief)
  const device = deviceLog(brief, [
    ...scoredBy(anne, '20-9', [4, 5]),
    { kind: 'hand-in', assessorId: anne, caseNumbers: [caseNumber('20-9')] },
  ])
  const answer = chainsOf(device, 'answer', anne)
  const log = merged(sent, answer)

  test('is folded after what its file tells of, though its clock is behind', () => {
    const place = new Map(foldOrder(log).map(({ kind }, index) => [kind, index]))
    expect(answer.flat().every(({ clock }) => clock < 100)).toBe(true)
    expect(place.get('assessment-handed-in')).toBeGreaterThan(place.get('file-sent') ?? Infinity)
    expect(stateOf(log).withoutEffect).toEqual([])
  })

  test('is before whatever is written once it is known', () => {
    const later = roundLogFrom(
      [
        {
          kind: 'rule-recusal',
          caseNumber: caseNumber('20-9'),
          assessorId: anne,
          isRecused: true,
          reason: 'Meldt i telefonen',
        },
      ],
      log,
    )
    expect(foldOrder(later).at(-1)?.kind).toBe('recusal-ruled')
    expect(foldClock(later)).toBeGreaterThan(foldClock(log))
  })

  test('has the same place whichever comes first', () => {
    let other = merged({ chains: new Map(), setAside: [] }, answer)
    for (const events of sent.chains.values()) {
      const next = mergeRun(other, events)
      if (next.ok) other = next.value
    }
    expect(foldOrder(other)).toEqual(foldOrder(log))
  })

  test('keeps its own clock where the sending is not known', () => {
    expect(foldOrder(device).map(({ clock }) => clock)).toEqual(
      foldOrder(device)
        .map(({ clock }) => clock)
        .toSorted((a, b) => a - b),
    )
  })
})
