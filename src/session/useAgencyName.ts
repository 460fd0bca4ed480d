import { da } from '~/i18n/da.ts'
import { useWorkbenchState } from './WorkbenchContext.tsx'

/** The name the case officer has given; null as long as what is done goes by the title alone. */
export const useAgencyName = (): string | null =>
  useWorkbenchState(({ agencyName }) => (agencyName === da.shell.person.agency ? null : agencyName))
