import type { sheet as da } from '../da/sheet.ts'

export const sheet: typeof da = {
  verdict: {
    clear: 'Clear',
    close: 'Close',
    tied: 'Tied',
    single: 'One applicant',
    'none-eligible': 'Nobody can be recommended',
    'too-few': 'Too few assessments',
  },
  state: {
    ranked: 'Ranked',
    incomplete: 'Incomplete',
    'below-threshold': 'Below threshold',
    ineligible: 'Rejected',
    'area-closed': 'The area is closed',
    'awaiting-ruling': 'Awaiting ruling',
    withdrawn: 'Withdrawn',
  },
  basis: { mean: 'mean of assessments', panel: 'panel’s points' },
  yes: 'yes',
  no: 'no',
  panel: 'the panel',
}
