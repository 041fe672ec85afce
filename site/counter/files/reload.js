// Inside the admin's form: after each save the page is asked for again, and what differs is changed in place, so that the
// reader keeps the place on the page and its pictures stay. The admin is told when the newest text is on the screen.

const admin = document.querySelector('meta[name="avizier-admin"]')?.content
const here = document.querySelector('.ghiseu-aici')
here?.scrollIntoView({ block: 'center' })

/** Only the newest of several reloads is shown. */
let asked = 0

window.addEventListener('message', (event) => {
  if (event.origin === admin && event.data?.avizier === 'reload') void reload(event.data.save)
})
tell('ready', undefined, document)

async function reload(save) {
  const turn = ++asked
  try {
    const answer = await fetch(location.href, { cache: 'no-store' })
    const next = new DOMParser().parseFromString(await answer.text(), 'text/html')
    if (turn !== asked) return
    document.title = next.title
    document.body.className = next.body.className
    change(document.body, next.body)
    tell(answer.status === 404 ? 'closed' : answer.ok ? 'shown' : 'away', save, next)
  } catch {
    // No connection: the admin says so, and the next save tries again.
    if (turn === asked) tell('away', save, document)
  }
}

/** `page` also says when the text becomes public, where a minute is set. */
function tell(state, save, page) {
  const publicAt = page.querySelector('meta[name="avizier-public-at"]')?.content || null
  if (admin && parent !== window) parent.postMessage({ avizier: state, save, publicAt }, admin)
}

/** Makes one element like another with as few changes as it takes. */
function change(old, next) {
  for (const { name } of [...old.attributes])
    if (!next.hasAttribute(name)) old.removeAttribute(name)
  for (const { name, value } of next.attributes)
    if (old.getAttribute(name) !== value) old.setAttribute(name, value)
  const before = [...old.childNodes]
  const after = [...next.childNodes]
  for (const [index, node] of after.entries()) {
    const known = before[index]
    if (!known) old.append(node)
    else if (known.isEqualNode(node)) continue
    else if (known.nodeType === Node.ELEMENT_NODE && known.nodeName === node.nodeName)
      change(known, node)
    else known.replaceWith(node)
  }
  for (const extra of before.slice(after.length)) extra.remove()
}
