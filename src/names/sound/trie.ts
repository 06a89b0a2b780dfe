import type { Slot } from './slot.js'

/** Names that begin alike share what they begin with. */
export type Node = {
  readonly slot: Slot | null
  readonly children: Node[]
  /** The names that end here, by number, and what each costs on top of its sound. */
  readonly names: { readonly name: number; readonly extra: number; readonly isShortened: boolean }[]
}

export const newNode = (slot: Slot | null): Node => ({ slot, children: [], names: [] })

/** Puts a name under its slots. */
export const plant = (root: Node, slots: readonly Slot[], name: Node['names'][number]): void => {
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
