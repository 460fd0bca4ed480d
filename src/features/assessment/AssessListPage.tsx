import { assessmentWords } from '~/i18n/assessmentWords.ts'
import { usePerson } from '~/session/usePerson.ts'
import { paths } from '~/session/paths.ts'
import { useRound } from '~/session/useRound.ts'
import { useWords } from '~/session/useWords.ts'
import { LinkButton } from '~/ui/button/LinkButton.tsx'
import { EmptyState } from '~/ui/page/EmptyState.tsx'
import { PageHead } from '~/ui/page/PageHead.tsx'
import './assessment.css'
import { DocumentFiles } from './DocumentFiles.tsx'
import { MyTable } from './MyTable.tsx'
import { nextOpen, progressOf } from './myProgress.ts'
import { ProgressSquares } from './ProgressSquares.tsx'
import { progressText } from './stageText.ts'
import { type Mine, useMyApplications } from './useMyApplications.ts'

/** What the assessor has to assess, by area, and how far each has come. */
export function AssessListPage() {
  const mine = useMyApplications()
  const { role } = usePerson()
  const words = useWords(assessmentWords)
  if (role !== 'assessor') return null
  if (!mine || mine.toAssess.length + mine.recused.length + mine.leftOut === 0) {
    const { emptyTitle, emptyText } = words.list
    return (
      <div className="page">
        <EmptyState title={emptyTitle}>{emptyText}</EmptyState>
      </div>
    )
  }
  return (
    <div className="page" data-width="narrow">
      <ListHead mine={mine} />
      <DocumentFiles />
      {mine.toAssess.length > 0 && <MyTable mine={mine} />}
      <Outside mine={mine} />
    </div>
  )
}

function ListHead({ mine: { toAssess, setup } }: { readonly mine: Mine }) {
  const { roundId } = useRound()
  const words = useWords(assessmentWords)
  const { list } = words
  const progress = progressOf(toAssess)
  const next = nextOpen(toAssess)
  const isBegun = progress.notBegun < toAssess.length
  return (
    <PageHead
      title={list.title}
      beside={
        <span className="row secondary">
          <ProgressSquares toAssess={toAssess} criteria={setup.criteria.length} />
          {words.applications(toAssess.length)}: {progressText(progress, words)}
        </span>
      }
      actions={
        next ? (
          <LinkButton
            look="filled"
            iconAfter="chevron-right"
            href={paths.assessOne(roundId, next.application.caseNumber)}
          >
            {isBegun
              ? list.goOn(next.application.applicant)
              : list.begin(next.application.applicant)}
          </LinkButton>
        ) : (
          <LinkButton look="filled" iconAfter="chevron-right" href={paths.handIn(roundId)}>
            {list.toHandIn}
          </LinkButton>
        )
      }
    />
  )
}

function Outside({ mine: { recused, leftOut } }: { readonly mine: Mine }) {
  const words = useWords(assessmentWords)
  const { list } = words
  return (
    <>
      {recused.length > 0 && (
        <section className="stack">
          <h2>{list.recusedTitle}</h2>
          <p>{list.recusedText}</p>
          <ul className="my-recused">
            {recused.map(({ caseNumber, applicant }) => (
              <li key={caseNumber}>
                <bdi>{applicant}</bdi>{' '}
                <span className="secondary">{words.caseNumber(caseNumber)}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
      {leftOut > 0 && <p className="secondary">{list.leftOut(leftOut)}</p>}
    </>
  )
}
