import type { Slot } from './slot.js'

/** A name that ends at a node, by number: what it costs on top of its sound, its ending and whether that is left off. */
export type Ended = {
  readonly name: number
  readonly extra: number
  readonly ending: string
  readonly isShortened: boolean
}

/** Names that begin alike share what they begin with. */
export type Node = {
  readonly slot: Slot | null
  readonly children: Node[]
  readonly names: Ended[]
}

export const newNode = (slot: Slot | null): Node => ({ slot, children: [], names: [] })

/** Puts a name under its slots. */
export const plant = (root: Node, slots: readonly Slot[], name: Ended): void => {
  let node = root
  for (const slot of slots) {
    let next = node.children.find((child) => child.slot === slot)
    if (!next) {
      next = newNode(slot)
      node.children.push(next)
    }
    node = next
  }
  node.names.push(name)
}
