import type { TextBlock } from '~/lib/TextDocument.ts'
import { applicantIn } from '~/exchange/document/applicantIn.ts'
import { bullets, heading, paragraph, strong } from '~/exchange/document/textBlocks.ts'
import { type AreaWriting, ended, listed } from './Writing.ts'

/** Who would have had it otherwise, and who took no part. */
export function areaDissent(writing: AreaWriting): readonly TextBlock[] {
  const { area, words, dossier } = writing
  const { discussion, leftRoom } = area.meeting
  const minority = discussion.minority.trim()
  const blocks = [
    ...ownOrders(writing),
    ...(minority === '' ? [] : [paragraph(strong(words.area.minority), ` ${minority}`)]),
    ...bullets(
      leftRoom.flatMap(({ personId, rulings }) =>
        rulings.map(({ caseNumber, reason }) => [
          words.area.recused(
            dossier.nameOf(personId),
            applicantIn(area.sheet)(caseNumber),
            ended(reason),
          ),
        ]),
      ),
    ),
  ]
  return blocks.length === 0 ? [] : [heading(3, words.area.dissent), ...blocks]
}

/** By their own points alone, those who have assessed both that the area is about [ME2]. */
function ownOrders(writing: AreaWriting): readonly TextBlock[] {
  const { area, words } = writing
  const { duel, dissent } = area.meeting
  if (!duel) return []
  const count = (wanted: 'first' | 'second' | 'equal') =>
    dissent.filter(({ prefers }) => prefers === wanted).length
  const [first, second, equal] = [count('first'), count('second'), count('equal')]
  const all = first + second + equal
  if (all === 0) return []
  const [one, other] = [duel.first.application.applicant, duel.second.application.applicant]
  const text = words.area
  if (first === all && all > 1) return [paragraph(text.agree(all, one, other))]
  const parts = [
    ...(first > 0 ? [text.prefer(first, one, true)] : []),
    ...(second > 0 ? [text.prefer(second, other, first === 0)] : []),
    ...(equal > 0 ? [text.preferEqual(equal, first + second === 0)] : []),
  ]
  return [paragraph(text.differ(all, listed(writing, parts), one, other))]
}
