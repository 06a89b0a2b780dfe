import { WEIGHTS as first } from './weight/first.js'
import { WEIGHTS as second } from './weight/second.js'
import { WEIGHTS as third } from './weight/third.js'
import { WEIGHTS as fourth } from './weight/fourth.js'
import { WEIGHTS as fifth } from './weight/fifth.js'

/** What each trait speaks for (see trait.ts), twelve to the unit, in the order of KINDS; bench/reading/weigh.ts writes it anew. */
export const WEIGHTS = [first, second, third, fourth, fifth].join(' ')
