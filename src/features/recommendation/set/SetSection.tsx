import type { ReactNode } from 'react'
import type { PortfolioSheet } from '~/domain/dossier/portfolioOf.ts'
import { setWords } from '~/i18n/setWords.ts'
import { useWords } from '~/session/useWords.ts'
import { Checks } from './Checks.tsx'
import { MoneyFrames } from './MoneyFrames.tsx'
import { Regions } from './Regions.tsx'
import { SetReason } from './SetReason.tsx'
import './set.css'

interface Props {
  readonly portfolio: PortfolioSheet
  /** Whether it can be sent, and what is missing. */
  readonly readiness: ReactNode
}

/** The set as a whole: its money against the frames, where it lies, and what to look at. */
export function SetSection({ portfolio, readiness }: Props) {
  const words = useWords(setWords)
  return (
    <section className="set">
      <div className="set-head">
        <h2>{words.title}</h2>
        <p className="secondary">{words.beside}</p>
      </div>
      <div className="set-columns">
        <MoneyFrames portfolio={portfolio} />
        <div className="stack">
          <Regions portfolio={portfolio} />
          <Checks portfolio={portfolio} />
        </div>
        {readiness}
      </div>
      <SetReason />
    </section>
  )
}
