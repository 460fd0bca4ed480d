/** The literature that the methods are from, as it is cited in any language. */
export const explanationReferences: readonly string[] = [
  'Heyard R, Ott M, Salanti G, Egger M (2022). Rethinking the Funding Line at the Swiss National Science Foundation: Bayesian Ranking and Lottery. Statistics and Public Policy 9(1): 110–121. doi 10.1080/2330443X.2022.2086190',
  'Krippendorff K (2011). Computing Krippendorff’s Alpha-Reliability. University of Pennsylvania, ScholarlyCommons.',
  'MacKay RS, Kenna R, Low RJ, Parker S (2017). Calibration with confidence: a principled method for panel assessment. Royal Society Open Science 4: 160760. doi 10.1098/rsos.160760',
  'O’Shea R, Deeney P, Triantaphyllou E, Diaz-Balteiro L, Tarim SA (2026). Weight stability intervals for multi-criteria decision analysis using the weighted sum model. Expert Systems with Applications 296: 128460. doi 10.1016/j.eswa.2025.128460',
  'Quenouille MH (1956). Notes on bias in estimation. Biometrika 43: 353–360.',
  'Shrout PE, Fleiss JL (1979). Intraclass correlations: uses in assessing rater reliability. Psychological Bulletin 86(2): 420–428. doi 10.1037/0033-2909.86.2.420',
  'Triantaphyllou E, Sánchez A (1997). A sensitivity analysis approach for some deterministic multi-criteria decision-making methods. Decision Sciences 28(1): 151–194. doi 10.1111/j.1540-5915.1997.tb01306.x',
]
