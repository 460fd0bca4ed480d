import { describe, expect, test } from 'vitest'
import { type EventKind, eventBodies } from '~/domain/log/eventKinds.ts'
import type { RoundEvent } from '~/domain/log/RoundEvent.ts'
import { eventText } from '~/exchange/document/events/eventText.ts'
import type { EventNames } from '~/exchange/document/events/EventNames.ts'
import { caseLogWords } from '~/i18n/caseLogWords.ts'
import { da } from '~/i18n/da.ts'
import { en } from '~/i18n/en.ts'
import type { Language } from '~/i18n/formats.ts'
import { caseNumber, markOf, criterionId } from '../../../support/builders.ts'
import { day } from '../../../support/acts.ts'
import { eventSamples } from '../../../support/eventSamples.ts'

const names = (language: Language): EventNames => ({
  words: caseLogWords[language],
  messages: language === 'da' ? da : en,
  language,
  applicant: (id) => `ansøger ${id}`,
  area: () => 'Energiteknologi',
  person: (id) => String(id),
  criterion: () => 'SMV-fokus',
  funder: () => 'UFM',
})

const kinds = Object.keys(eventBodies) as EventKind[]
const say = (kind: EventKind, changes: object = {}, language: Language = 'da') =>
  eventText(
    { kind, body: { ...eventSamples[kind], ...changes } } as unknown as RoundEvent,
    names(language),
  )

describe('every kind of event', () => {
  test.each(kinds)('%s has words in both languages', (kind) => {
    const [danish, english] = [say(kind), say(kind, {}, 'en')]
    for (const text of [danish, english]) {
      expect(text).toMatch(/^\p{Ll}/u)
      expect(text).not.toMatch(/undefined|null|\[object|NaN|: $/)
    }
    expect(danish).not.toBe(english)
  })
})

describe('an event is told of whoever wrote it', () => {
  test.each<readonly [EventKind, object, string]>([
    ['point-given', {}, 'gav 4 point på SMV-fokus til ansøger 20-9'],
    ['import-finished', {}, 'indlæste 32 ansøgninger fra fil.csv'],
    [
      'import-finished',
      { added: 1, changed: 1, same: 3 },
      'indlæste 2 ansøgninger fra fil.csv (1 rettede noget, 3 mere var der i forvejen)',
    ],
    ['area-decided', {}, 'besluttede Energiteknologi: ansøger 20-9'],
    [
      'area-decided',
      { choice: 'none', caseNumbers: [], category: 'geography', reason: 'Intet i vest' },
      'besluttede Energiteknologi: ingen indstilles (Geografisk spredning: Intet i vest)',
    ],
    [
      'area-decided',
      { choice: 'undecided', caseNumbers: [] },
      'tog beslutningen i Energiteknologi tilbage',
    ],
    [
      'assessment-entered',
      {
        answers: [4, 'abstained', null].map((given) => ({
          criterionId: criterionId('k1'),
          mark: markOf(given as never),
          remark: '',
        })),
        isHandedIn: false,
      },
      'indtastede en del af bedømmelsen fra Anne af ansøger 20-9: 4 · afstår · mangler',
    ],
    [
      'application-status-set',
      { mergedInto: caseNumber('20-10') },
      'noterede, at ansøgningen fra ansøger 20-9 er lagt sammen med den fra ansøger 20-10: Brev',
    ],
    [
      'recusal-ruled',
      { isRecused: false, isException: true },
      'afgjorde, at Anne medvirker over for ansøger 20-9 efter forvaltningslovens §\u00a04: Bestyrelsen',
    ],
    ['check-ruled', { outcome: null }, 'tog afgørelsen om retsform for ansøger 20-9 tilbage'],
    ['amounts-recommended', {}, 'indstillede 5\u00a0kr. i alt til ansøger 20-9'],
    ['round-closed', {}, 'afsluttede runden med 1 åbent område: Aflyst'],
    ['round-closed', { isClosed: false, reason: 'En klage' }, 'genåbnede runden: En klage'],
    [
      'hearing-recorded',
      {
        hearing: {
          standing: 'passed',
          what: 'Udkast',
          sentOn: day('2026-08-01'),
          due: day('2026-08-15'),
        },
      },
      'noterede, at ansøger 20-9 ikke har svaret på partshøringen inden fristen 15. august 2026',
    ],
  ])('%s %o', (kind, changes, text) => {
    expect(say(kind, changes)).toBe(text)
  })

  test('with every ground of why an event has no effect', () => {
    expect(Object.keys(caseLogWords.en.idle)).toEqual(Object.keys(caseLogWords.da.idle))
  })
})
