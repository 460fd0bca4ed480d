/** The way to the page that explains the ranking; it stands on pages that do not carry that page's words. */
export const explanationLink = { text: 'Sådan beregnes ranglisten' }
