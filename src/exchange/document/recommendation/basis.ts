import type { Area } from '~/domain/model/Setup.ts'
import type { TextBlock } from '~/lib/TextDocument.ts'
import { gap, heading, paragraph, sentences } from '~/exchange/document/textBlocks.ts'
import { listed, type Writing } from './Writing.ts'

/** What the case is about, and on which rules it rests. */
export function basis(writing: Writing): readonly TextBlock[] {
  const { dossier, words } = writing
  const { setup, letters } = dossier
  const funders = setup.funders.map(({ name }) => name)
  const hasOpen = setup.areas.some(({ kind }) => kind === 'open')
  return [
    heading(1, words.basis.title),
    letters.legalBasis === null ? gap(words.basis.gap) : paragraph(letters.legalBasis),
    ...sentences([
      words.basis.areas(setup.areas.length, listed(writing, kindsIn(writing))),
      hasOpen ? words.basis.onePlaceBut : words.basis.onePlace,
      hasOpen && words.basis.openPlaces,
      funders.length > 0 && words.basis.funders(listed(writing, funders), funders.length),
    ]),
  ]
}

function kindsIn({ dossier, words }: Writing): readonly string[] {
  const { areas, openPlaces } = dossier.setup
  const count = (wanted: Area['kind']) => areas.filter(({ kind }) => kind === wanted).length
  const [strength, emerging, open] = [count('strength'), count('emerging'), count('open')]
  const { kind } = words.basis
  return [
    ...(strength > 0 ? [kind.strength(strength)] : []),
    ...(emerging > 0 ? [kind.emerging(emerging)] : []),
    ...(open > 0 ? [kind.open(open, openPlaces)] : []),
  ]
}
