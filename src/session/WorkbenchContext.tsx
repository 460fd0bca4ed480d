import { createContext, type ReactNode, use, useEffect } from 'react'
import { useStore } from 'zustand'
import type { WorkbenchState } from './WorkbenchState.ts'
import type { Workbench } from './workbench.ts'

const Context = createContext<Workbench | undefined>(undefined)

/** Puts a workbench within reach of every hook, and keeps the page's language true. */
export function WorkbenchProvider({
  workbench,
  children,
}: {
  readonly workbench: Workbench
  readonly children: ReactNode
}) {
  const language = useStore(workbench.store, (state) => state.language)
  useEffect(() => {
    document.documentElement.lang = language
  }, [language])
  return <Context value={workbench}>{children}</Context>
}

export function useWorkbench(): Workbench {
  const workbench = use(Context)
  if (!workbench) throw new Error('useWorkbench needs a WorkbenchProvider around it')
  return workbench
}

/** A part of what the session knows; the selector must answer with the same thing for the same. */
export const useWorkbenchState = <Part,>(select: (state: WorkbenchState) => Part): Part =>
  useStore(useWorkbench().store, select)
