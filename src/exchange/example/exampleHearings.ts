import { standingOf } from '~/domain/dossier/contestOf.ts'
import { hearingCasesOf } from '~/domain/dossier/hearingCasesOf.ts'
import type { Hearing } from '~/domain/model/Hearing.ts'
import { caseNumberSchema } from '~/domain/model/ids.ts'
import { dateSchema } from '~/domain/model/units.ts'
import { chapter, type StoryChapter, type StoryStep } from './recordStory.ts'
import { officer } from './storySteps.ts'

const heard = (number: string, hearing: Hearing): StoryStep => ({
  kind: 'record-hearings',
  hearings: [{ caseNumber: caseNumberSchema.parse(number), hearing }],
})

const laid = {
  what: 'Bedømmelserne af ansøgningen, som panelet lagde til grund.',
  sentOn: dateSchema.parse('2020-06-18'),
  due: dateSchema.parse('2020-06-23'),
}

const notNeeded: Hearing = {
  standing: 'not-needed',
  reason: 'Afvisningen bygger alene på oplysninger, som ansøgeren selv har givet i ansøgningen.',
}

/**
 * The others that are not recommended. An assessment by people from outside the agency is laid
 * before the party; a rejection on what the party itself has stated needs no hearing.
 */
const others: StoryStep = (state) => {
  const unspoken = hearingCasesOf(state).filter(({ isUnspoken }) => isUnspoken)
  return {
    kind: 'record-hearings',
    hearings: unspoken.map(({ application: { caseNumber } }) => {
      const facts = state.applications.get(caseNumber)
      const isRejected = facts && standingOf(facts).status === 'rejected'
      return { caseNumber, hearing: isRejected ? notNeeded : { standing: 'passed', ...laid } }
    }),
  }
}

/** The closest rivals of two areas are asked first: the officer waits for them before deciding. */
export const heardBefore: StoryChapter = chapter('2020-06-18T12:15:00Z', officer, [
  heard('20-41122', { standing: 'sent', ...laid }),
  heard('20-41076', { standing: 'sent', ...laid }),
])

/** One has answered and the others have not, before the recommendation is sent. */
export const heardAfter: StoryChapter = chapter('2020-06-24T07:40:00Z', officer, [
  heard('20-41122', {
    standing: 'answered',
    ...laid,
    answeredOn: dateSchema.parse('2020-06-22'),
    answer:
      'Ansøgeren oplyser, at to af de fem kontorer først åbner i 2021, og er ellers enig i gengivelsen.',
    effect: 'none',
    grounds: 'Bedømmerne har lagt de åbne kontorer til grund. Oplysningen ændrer ikke bedømmelsen.',
  }),
  heard('20-41076', { standing: 'passed', ...laid }),
  others,
])

/** The round is closed when the letters are out; every area is decided and appointed. */
export const closingChapter: StoryChapter = chapter('2020-07-20T07:55:00Z', officer, [
  { kind: 'close-round', reason: null },
])
