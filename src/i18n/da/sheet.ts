export const sheet = {
  verdict: {
    clear: 'Klart',
    close: 'Tæt',
    tied: 'Lige',
    single: 'Én ansøger',
    'none-eligible': 'Ingen kan indstilles',
    'too-few': 'For få bedømmelser',
  },
  state: {
    ranked: 'På ranglisten',
    incomplete: 'Ufuldstændig',
    'below-threshold': 'Under tærsklen',
    ineligible: 'Afvist',
    'area-closed': 'Området er lukket',
    'awaiting-ruling': 'Afventer afgørelse',
    withdrawn: 'Trukket tilbage',
  },
  basis: { mean: 'gennemsnit af bedømmelser', panel: 'panelets point' },
  yes: 'ja',
  no: 'nej',
  panel: 'panelet',
}
