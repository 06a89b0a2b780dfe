// The keepers' window: text nodes only, one compartment at a time; all secrets stay in the vault's own process.
import { VAULT } from '../../words/vault.js'
import { ask, enter } from './ask.js'
import { renderOpen } from './inside.js'
import { joinHere, recoverHere, sealNew, sealNote, setUp, unlockForm } from './outside.js'
import { doing, go, held, main, show, t, take, tell, type State } from './shell.js'

const refresh = async (): Promise<void> => {
  take(await ask<State>('state'))
  if (held.state?.opened) await renderOpen()
  else render()
}

const render = (): void => {
  const { state } = held
  if (!state) return show()
  if (!state.hasVault) return show(setUp())
  if (state.opened) return doing(renderOpen)()
  show(state.members.length > 0 && unlockForm(state), sealNew(), sealNote(), joinHere(), recoverHere())
}

go.render = render
go.refresh = refresh
go.renderOpen = renderOpen

setInterval(() => {
  if (!held.state?.opened) return
  const left = Math.max(0, Math.ceil((held.ends - Date.now()) / 1000))
  for (const place of main.querySelectorAll('.left')) place.textContent = String(left)
  if (left > 0) return
  // The process has locked itself; what it showed leaves the screen as well.
  held.state = { ...held.state, opened: null }
  doing(refresh)()
}, 1000)

if (await enter()) doing(refresh)()
else {
  show()
  tell(t(VAULT.used), true)
}
