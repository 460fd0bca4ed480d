import * as fc from 'fast-check'

// The gate asks the same questions every time; PROPERTY_SEED=random asks others.
const asked = process.env['PROPERTY_SEED']
if (asked !== 'random') fc.configureGlobal({ seed: Number(asked ?? 20_200_527) })
