import { beforeAll, describe, expect, test } from 'vitest'
import { dossierOf } from '~/domain/dossier/recommendation/dossierOf.ts'
import type { RecommendationDossier } from '~/domain/dossier/recommendation/RecommendationDossier.ts'
import { fold } from '~/domain/log/evolve.ts'
import { emptyLog, foldOrder, type Log, logDigest } from '~/domain/log/Log.ts'
import { toNumber } from '~/lib/fraction.ts'
import { actsCommands, decideOn, logAfter, sendFrom } from '../../../support/acts.ts'
import { roundLogFrom } from '../../../support/builders.ts'
import { resentLog, sentLog } from '../../../support/decidedRound.ts'

const made = (log: Log, version: number | null): RecommendationDossier => {
  const dossier = dossierOf({ log, state: fold(foldOrder(log)) }, version)
  if (!dossier) throw new Error('No dossier')
  return dossier
}

/** What of a dossier is plain data, so that two can be held together; names are asked for by id. */
const said = ({
  nameOf,
  standing: _standing,
  changes: _changes,
  ...rest
}: RecommendationDossier) => ({
  ...rest,
  names: rest.procedure.members.map(({ assessor }) => nameOf(assessor.id)),
})

describe('the dossier of the example round', () => {
  let sent: Log
  let resent: Log
  beforeAll(() => {
    sent = sentLog()
    resent = resentLog()
  })

  test('[AC10] a version that was sent comes out the same whatever is added later', () => {
    expect(said(made(resent, 1))).toEqual(said(made(sent, 1)))
    expect(made(resent, 1).standing).toMatchObject({ kind: 'sent', version: 1, isIntact: true })
    expect(made(resent, 1).fingerprint.log).toBe(logDigest(sent))
  })

  test('[AC10] a draft says the same as the version that was just sent', () => {
    expect(said(made(sent, null))).toEqual(said(made(sent, 1)))
    expect(made(sent, null).standing).toEqual({ kind: 'draft', version: 2 })
    expect(said(made(resent, null))).not.toEqual(said(made(sent, 1)))
  })

  test('a version says what has changed since the one before', () => {
    expect(made(resent, 1).changes).toBeNull()
    const { changes } = made(resent, 2)
    expect(changes).toMatchObject({
      sinceVersion: 1,
      found: [{ areaId: 'produktion', parts: ['amounts'] }],
    })
    expect(changes?.words).toContain('Værkstedet Danmark')
    expect(made(resent, null).changes).toEqual({ sinceVersion: 2, words: null, found: [] })
  })

  test('the first page has a row for each area, and one for each place of the open one', () => {
    const { cover, setup } = made(sent, 1)
    expect(cover).toHaveLength(setup.areas.length - 1 + setup.openPlaces)
    const rows = cover.map(({ areaId, outcome, recommended, next, distance, remarks }) => [
      areaId,
      outcome === 'recommended' ? recommended?.application.applicant : outcome,
      next?.application.applicant ?? null,
      distance && toNumber(distance).toFixed(2),
      remarks.map(({ key }) => key).join(' '),
    ])
    expect(rows).toEqual(
      expect.arrayContaining([
        ['miljoe', 'Ren Ressource Danmark', 'Kredsløb Syd', '0.42', ''],
        ['energi', 'Strømsamling Danmark', 'Nordvind Energiklynge', '-0.05', 'departs'],
        ['byggeri', 'Betonbælte', 'Bygherrer og Byggevarer', '0.00', 'chosen conditions'],
        ['digital', 'Kodekraft', 'Dataklyngen Øst', '0.29', 'chosen'],
        ['fintech', 'Betalingsrådet', null, null, 'verdict'],
        ['animation', 'nobody', null, null, 'verdict'],
        // Klangbund is second, but has the same field as the first [SE3].
        ['oevrige', 'Lydens Hus', 'Kvantekredsen', '0.44', ''],
        ['oevrige', 'Forsvar og Rum', 'Kvantekredsen', '0.19', ''],
      ]),
    )
  })

  test('amounts are as asked until somebody has said otherwise', () => {
    const sumOf = (dossier: RecommendationDossier) =>
      dossier.cover.find(({ areaId }) => areaId === 'produktion')?.amount
    expect(sumOf(made(resent, 1))).toBe(5_800_000_000)
    expect(sumOf(made(resent, 2))).toBe(5_600_000_000)
  })

  test('the procedure is told in counts that sum', () => {
    const { procedure } = made(sent, 1)
    const { received, standings } = procedure
    expect(Object.values(standings).reduce((sum, count) => sum + count, 0)).toBe(received)
    expect(standings).toMatchObject({ withdrawn: 1, ineligible: 1, 'awaiting-ruling': 1 })
    expect(procedure.hearings).toEqual({ heard: 2, notNeeded: 0, open: 1 })
    expect(procedure.members).toHaveLength(8)
    const own = procedure.members.reduce((sum, { assessments }) => sum + assessments, 0)
    expect(own).toBe(procedure.assessments)
  })
})

describe('the dossier of a small round', () => {
  const log = roundLogFrom(actsCommands)

  test('there is none without areas, and none of a version that was not sent', () => {
    expect(dossierOf({ log: emptyLog, state: fold([]) }, null)).toBeUndefined()
    expect(dossierOf({ log, state: fold(foldOrder(log)) }, 1)).toBeUndefined()
  })

  test('an area that nobody has decided says so, and one that two have decided too', () => {
    const undecided = made(log, null)
    expect(undecided.areas[0]?.decision).toEqual({ kind: 'undecided' })
    expect(undecided.cover[0]).toMatchObject({ outcome: 'undecided', recommended: null })
    const other = logAfter([decideOn('energi', ['20-10'])], log, 'anden')
    const one = logAfter([decideOn('energi', ['20-9'])], log)
    const both = { chains: new Map([...other.chains, ...one.chains]), setAside: [] }
    expect(made(both, null).areas[0]?.decision.kind).toBe('disputed')
    expect(made(both, null).cover[0]).toMatchObject({
      outcome: 'disputed',
      remarks: [{ key: 'disputed' }],
    })
  })

  test('a decision on another ranking is stale on the first page and in the area', () => {
    const decided = made(logAfter([decideOn('energi', ['20-9'])], log), null)
    expect(decided.areas[0]?.decision).toMatchObject({ kind: 'decided', isStale: true })
    expect(decided.cover[0]?.remarks).toContainEqual({ key: 'stale' })
  })

  test('[AC10] what is merged in before a sending is told by its digest', () => {
    const sent = logAfter([decideOn('energi', ['20-9']), sendFrom], log)
    expect(made(sent, 1).standing).toMatchObject({ isIntact: true })
    const late = logAfter([decideOn('lyd', [])], log, 'sen')
    const merged = { chains: new Map([...late.chains, ...sent.chains]), setAside: [] }
    expect(made(merged, 1).standing).toMatchObject({ isIntact: false })
  })
})
