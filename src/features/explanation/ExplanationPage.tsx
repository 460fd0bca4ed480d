import { rulesVersion } from '~/domain/dossier/areaDigest.ts'
import { setupOf } from '~/domain/dossier/contestOf.ts'
import { canBeExample, chooseExample, type ExampleWish } from '~/domain/dossier/workedExample.ts'
import type { AreaId, CaseNumber } from '~/domain/model/ids.ts'
import { localText } from '~/exchange/document/localText.ts'
import { explanationReferences } from '~/i18n/explanationReferences.ts'
import { explanationWords } from '~/i18n/explanationWords.ts'
import { paths } from '~/session/paths.ts'
import { useMessages } from '~/session/useMessages.ts'
import { useRound } from '~/session/useRound.ts'
import { useSheets } from '~/session/useSheet.ts'
import { useWords } from '~/session/useWords.ts'
import { Button } from '~/ui/button/Button.tsx'
import { EmptyState } from '~/ui/page/EmptyState.tsx'
import { Notice } from '~/ui/page/Notice.tsx'
import { PageHead } from '~/ui/page/PageHead.tsx'
import { Certainty } from './Certainty.tsx'
import { ExampleChoice } from './ExampleChoice.tsx'
import './explanation.css'
import { Steps } from './Steps.tsx'

interface Props {
  /** The area and the application that the address asks for. */
  readonly wish: ExampleWish
  readonly onWish: (areaId: AreaId, caseNumber?: CaseNumber) => void
}

const parts = ['steps', 'certainty', 'references'] as const

/** How the ranking is made, with an application of the round worked through; and how sure one may be of it. */
export function ExplanationPage({ wish, onWish }: Props) {
  const { roundId, state } = useRound()
  const sheets = useSheets()
  const { language } = useMessages()
  const words = useWords(explanationWords)
  const setup = setupOf(state)
  if (!setup) return <EmptyState title={words.title}>{words.noSetup}</EmptyState>
  const example = chooseExample(sheets, wish)
  const hasAny = sheets.some(({ candidates }) => candidates.some(canBeExample))
  return (
    <div className="page explain">
      <PageHead
        title={words.title}
        over={
          example && (
            <a className="no-print" href={paths.area(roundId, example.sheet.area.id)}>
              {words.back(localText(example.sheet.area.name, language))}
            </a>
          )
        }
        actions={<Button onPress={() => window.print()}>{words.print}</Button>}
      />
      <div className="read explain-rule">
        <p>{words.lead}</p>
        <p className="note">{words.ruleNote(rulesVersion)}</p>
      </div>
      <nav className="explain-parts no-print" aria-label={words.parts}>
        {parts.map((part) => (
          <Button key={part} look="plain" onPress={() => goToPart(part)}>
            {words[part]}
          </Button>
        ))}
      </nav>
      <section className="explain-part" aria-labelledby={partId('steps')}>
        <h2 id={partId('steps')} tabIndex={-1}>
          {words.steps}
        </h2>
        {hasAny ? (
          <ExampleChoice
            {...{ sheets, example, words, language }}
            areaId={wish.areaId}
            onChoose={onWish}
          />
        ) : (
          <Notice kind="info">{words.noExample[setup.basis]}</Notice>
        )}
        {hasAny && !example && <Notice kind="info">{words.noneInArea}</Notice>}
        <Steps {...{ setup, example }} />
      </section>
      <section className="explain-part" aria-labelledby={partId('certainty')}>
        <h2 id={partId('certainty')} tabIndex={-1}>
          {words.certainty}
        </h2>
        <Certainty words={words.model} language={language} />
      </section>
      <section className="explain-part" aria-labelledby={partId('references')}>
        <h2 id={partId('references')} tabIndex={-1}>
          {words.references}
        </h2>
        <ul className="explain-references">
          {explanationReferences.map((reference) => (
            <li key={reference} lang="en">
              {reference}
            </li>
          ))}
        </ul>
        <p className="note no-print">{words.model.referencesText}</p>
      </section>
    </div>
  )
}

const partId = (part: (typeof parts)[number]): string => `explain-${part}`

/** The address is the page's, so a part is gone to without another one. */
function goToPart(part: (typeof parts)[number]): void {
  const heading = document.getElementById(partId(part))
  heading?.scrollIntoView()
  heading?.focus({ preventScroll: true })
}
