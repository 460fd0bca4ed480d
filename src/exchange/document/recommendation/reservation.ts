import type { TextBlock } from '~/lib/TextDocument.ts'
import { sendingWords } from '~/i18n/sendingWords.ts'
import { findingText } from '~/exchange/document/findingText.ts'
import { portfolioNames } from '~/exchange/document/portfolioNames.ts'
import { bullets, gap, heading, lead, paragraph } from '~/exchange/document/textBlocks.ts'
import { authorityIn, capital, listed, recipientIn, type Writing } from './Writing.ts'

/** What is not decided by this text: the appointment, and each funder's own grant. */
export function reservation(writing: Writing): readonly TextBlock[] {
  const { dossier, words } = writing
  const { funders } = dossier.setup
  const text = words.reservation
  const authority = authorityIn(writing)
  const names = listed(
    writing,
    funders.map(({ name }) => name),
  )
  return [
    heading(1, text.title),
    paragraph(
      funders.length === 0
        ? text.noFunders(authority)
        : text.funders(authority, capital(names), funders.length),
    ),
    ...undecidedFrames(writing),
    paragraph(text.appointment(recipientIn(writing))),
    paragraph(text.computed),
  ]
}

/** Where something is recommended for a year that nobody has set a frame for. */
function undecidedFrames(writing: Writing): readonly TextBlock[] {
  const { dossier, words } = writing
  return dossier.setup.funders.flatMap(({ id, name }) => {
    const years = dossier.portfolio.money.cells
      .filter(
        ({ funderId, frame, recommended }) => funderId === id && frame === null && recommended > 0,
      )
      .map(({ year }) => String(year))
    return years.length === 0
      ? []
      : [paragraph(words.reservation.frames(name, listed(writing, years)))]
  })
}

/** What was not in place when this was written; nothing where everything was. */
export function openMatters({ dossier, words, language }: Writing): readonly TextBlock[] {
  const { findings, standing, setup, portfolio, nameOf } = dossier
  if (findings.length === 0) return []
  const text = words.open
  const names = {
    setup,
    applicant: portfolioNames(portfolio).applicant,
    person: nameOf,
  }
  const isDraft = standing.kind === 'draft'
  return [
    heading(1, isDraft ? text.draft : text.sent),
    lead(isDraft ? text.draftText : text.sentText),
    ...bullets(
      findings.map((finding) => [
        `${findingText(finding, names, sendingWords[language], language)}.`,
      ]),
    ),
  ]
}

export const signature = ({ words }: Writing): readonly TextBlock[] => [gap(words.signature)]
