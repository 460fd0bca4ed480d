import { createContext } from 'react'
import type { CaseNumber } from '~/domain/model/ids.ts'

/**
 * The applications that are ticked. A context, so that a tick is drawn where it is made: the matrix
 * around it has more than a thousand cells, and none of them changes.
 */
export const ChosenCases = createContext<ReadonlySet<CaseNumber>>(new Set())
