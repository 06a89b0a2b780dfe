// How far the engine's compiler may go when it makes one function out of many; to be imported before anything else.
// The reader asks hundreds of patterns in a row, each through the same three small functions. Left alone the compiler
// copies these into wherever they are asked and spends more on that than the copies gain back in a million words: a
// fifth of what the first hundred and fifty thousand words cost goes to the compiler.
import { setFlagsFromString } from 'node:v8'

setFlagsFromString('--max-inlined-bytecode-size-cumulative=100')
