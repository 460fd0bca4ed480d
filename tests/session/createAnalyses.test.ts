import { describe, expect, test } from 'vitest'
import { fold } from '~/domain/log/evolve.ts'
import { foldOrder } from '~/domain/log/Log.ts'
import { emptyState } from '~/domain/log/RoundState.ts'
import type { RoundAnalysis } from '~/domain/statistics/round/RoundAnalysis.ts'
import type { RoundScores } from '~/domain/statistics/round/RoundScores.ts'
import { createAnalyses } from '~/session/createAnalyses.ts'
import type { AnalysisWatcher } from '~/workers/analyseBeside.ts'
import {
  application,
  assessed,
  assessor,
  roundCommands,
  roundStateFrom,
  setupWith,
} from '../support/builders.ts'
import { briefFor, deviceLog, panelRound } from '../support/panelFiles.ts'

/** A round whose second application has these points; with one more assessor no score is another. */
const round = (points = 3, newcomers: readonly string[] = []) =>
  roundStateFrom([
    ...roundCommands(
      setupWith({ scale: { step: 0.5 } }),
      [application('1'), application('2')],
      [assessed('1', 'anna', [4, 4, 4, 4]), assessed('2', 'anna', [points, 3, 3, 3])],
    ),
    ...newcomers.map((id) => ({ kind: 'record-assessor', assessor: assessor(id) }) as const),
  ])

/** Analyses whose work is done when the test says so. */
function begun() {
  const runs: { scores: RoundScores; watcher: AnalysisWatcher; isEnded: boolean }[] = []
  const analyses = createAnalyses((scores, watcher) => {
    const run = { scores, watcher, isEnded: false }
    runs.push(run)
    return () => {
      run.isEnded = true
    }
  })
  return { ...analyses, runs, shown: () => analyses.store.getState().shown }
}

const answer = (id: string) => ({ areas: [{ areaId: id }] }) as unknown as RoundAnalysis

describe('[CE11] the analysis of a round', () => {
  test('is made once for the same scores, whoever asks and whatever else has changed', () => {
    const { ask, runs, shown, store } = begun()
    const state = round()
    ask(state)
    ask(state)
    expect(shown()).toEqual({ state: 'working', progress: null })
    runs[0]!.watcher.onProgress({ stage: 'model', share: 0.5 })
    expect(shown()).toEqual({ state: 'working', progress: { stage: 'model', share: 0.5 } })
    const later = round(3, ['bo'])
    ask(later)
    expect([runs.length, runs[0]!.isEnded, store.getState().of]).toEqual([1, false, later])
    runs[0]!.watcher.onDone(answer('first'))
    expect(shown()).toEqual({ state: 'ready', analysis: answer('first') })
    ask(round(3, ['bo', 'eva']))
    expect([runs.length, shown().state]).toEqual([1, 'ready'])
  })

  test('is begun anew when a score changes, and the one that runs is ended', () => {
    const { ask, runs, shown } = begun()
    ask(round(3))
    ask(round(5))
    expect(runs.map(({ isEnded }) => isEnded)).toEqual([true, false])
    expect(runs[1]!.scores.reviews.map(({ y }) => y)).toEqual([4, 3.5])
    runs[1]!.watcher.onDone(answer('second'))
    // Back to what was begun and never done, then forth to what is known.
    ask(round(3))
    expect([runs.length, shown().state]).toEqual([3, 'working'])
    ask(round(5))
    expect([runs.length, runs[2]!.isEnded]).toEqual([3, true])
    expect(shown()).toEqual({ state: 'ready', analysis: answer('second') })
  })

  test('can be ended, stays so over what moves no score, and is begun again when asked', () => {
    const { ask, cancel, again, runs, shown } = begun()
    ask(round())
    cancel()
    expect([runs[0]!.isEnded, shown()]).toEqual([true, { state: 'cancelled' }])
    ask(round(3, ['bo']))
    expect([runs.length, shown().state]).toEqual([1, 'cancelled'])
    again()
    expect([runs.length, shown().state]).toEqual([2, 'working'])
    runs[1]!.watcher.onDone(answer('first'))
    cancel()
    expect(shown().state).toBe('ready')
  })

  test('says that it failed, and can be tried again', () => {
    const { ask, again, runs, shown } = begun()
    ask(round())
    runs[0]!.watcher.onFailed()
    expect(shown()).toEqual({ state: 'failed' })
    again()
    runs[1]!.watcher.onDone(answer('first'))
    expect(shown().state).toBe('ready')
  })

  test('forgets the oldest of many', () => {
    const { ask, runs } = begun()
    const points = [1, 1.5, 2, 2.5, 3, 3.5, 4, 4.5, 5]
    const states = points.map((point) => round(point))
    for (const [index, state] of states.entries()) {
      ask(state)
      runs[index]!.watcher.onDone(answer(`${index}`))
    }
    ask(states[1]!)
    expect(runs).toHaveLength(9)
    ask(states[0]!)
    expect(runs).toHaveLength(10)
  })
})

describe('[CE12] on an assessor’s device', () => {
  test('nothing is analysed, nor where a round has no setup', async () => {
    const { ask, again, runs, shown } = begun()
    const log = deviceLog(briefFor(await panelRound()))
    const device = fold(foldOrder(log))
    for (const state of [device, emptyState]) {
      ask(state)
      again()
      expect(shown()).toEqual({ state: 'none' })
    }
    expect(runs).toEqual([])
    ask(round())
    ask(device)
    expect([runs[0]!.isEnded, shown()]).toEqual([true, { state: 'none' }])
  })
})
