import { leastLengthOf } from './need.js'
import { holderOf, isMarked, rowOf } from './sign.js'

/**
 * Two letters or fewer, or none, the engine always keeps as eight bits a letter; whatever is tried on them would be
 * compiled once more for that.
 */
const SHORT = 2

/** A pattern is read for what it needs when it has been asked so often: that costs as much as some hundred texts gain. */
const ASKED_BEFORE = 200

/**
 * A pattern that is only tried on texts in which it stands a chance. Each text is looked through once for what all the
 * patterns need; of the hundreds that are asked of a sentence the few are left that may be found there.
 */
export class Guarded extends RegExp {
  private readonly inner: RegExp
  private readonly keepsPlace: boolean
  private asked = 0
  private holder = -1
  /** No shorter text holds it; -1 until a short one is met. */
  private least = -1

  constructor(source: string, flags: string) {
    super(source, flags)
    this.inner = new RegExp(source, flags)
    this.keepsPlace = this.inner.global || this.inner.sticky
  }

  static override get [Symbol.species](): RegExpConstructor {
    return RegExp
  }

  /** Never false where the pattern is found. */
  mayStandIn(text: string): boolean {
    if (text.length <= SHORT && text.length < this.leastLength()) return false
    if (this.holder === -1) {
      if (this.asked > ASKED_BEFORE) return true
      if (++this.asked <= ASKED_BEFORE) return true
      this.holder = holderOf(this.inner, false)
      if (this.holder === -1) return true
    }
    const row = rowOf(text, true)
    return row === -1 || isMarked(row, this.holder)
  }

  private leastLength(): number {
    if (this.least === -1) this.least = leastLengthOf(this.inner)
    return this.least
  }

  override test(text: string): boolean {
    if (this.keepsPlace) return this.exec(text) !== null
    return this.mayStandIn(text) && this.inner.test(text)
  }

  override exec(text: string): RegExpExecArray | null {
    if (!this.keepsPlace) return this.mayStandIn(text) ? this.inner.exec(text) : null
    if (!this.mayStandIn(text)) {
      this.lastIndex = 0
      return null
    }
    this.inner.lastIndex = this.lastIndex
    const hit = this.inner.exec(text)
    this.lastIndex = this.inner.lastIndex
    return hit
  }

  override [Symbol.match](text: string): RegExpMatchArray | null {
    return this.mayStandIn(text) ? this.inner[Symbol.match](text) : null
  }

  override [Symbol.matchAll](text: string): RegExpStringIterator<RegExpExecArray> {
    return this.mayStandIn(text) ? this.inner[Symbol.matchAll](text) : [][Symbol.iterator]()
  }

  override [Symbol.search](text: string): number {
    return this.mayStandIn(text) ? this.inner[Symbol.search](text) : -1
  }

  override [Symbol.replace](text: string, by: string | ((found: string, ...rest: unknown[]) => string)): string {
    return this.mayStandIn(text) ? this.inner[Symbol.replace](text, by as string) : text
  }

  override [Symbol.split](text: string, limit?: number): string[] {
    return this.inner[Symbol.split](text, limit)
  }
}

/** The same pattern for whoever asks it; see `Guarded`. */
export const guarded = (source: string, flags: string): RegExp => new Guarded(source, flags)
