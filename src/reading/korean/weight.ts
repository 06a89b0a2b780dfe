import { WEIGHTS as first } from './weight/first.js'
import { WEIGHTS as second } from './weight/second.js'
import { WEIGHTS as third } from './weight/third.js'
import { WEIGHTS as fourth } from './weight/fourth.js'
import { WEIGHTS as fifth } from './weight/fifth.js'
import { WEIGHTS as sixth } from './weight/sixth.js'
import { WEIGHTS as seventh } from './weight/seventh.js'

/** What each trait speaks for (see trait.ts), twelve to the unit, in the order of KINDS; bench/reading/fit.ts writes it anew. */
export const WEIGHTS = [first, second, third, fourth, fifth, sixth, seventh].join(' ')
