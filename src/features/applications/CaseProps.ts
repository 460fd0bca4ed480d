import type { ApplicationFacts } from '~/domain/log/RoundState.ts'
import type { Application } from '~/domain/model/Application.ts'
import type { Setup } from '~/domain/model/Setup.ts'

/** What every part of the page is about. */
export interface CaseProps {
  readonly application: Application
  readonly facts: ApplicationFacts
  readonly setup: Setup
}
