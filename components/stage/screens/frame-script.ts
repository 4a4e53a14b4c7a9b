/**
 * The script of the sandboxed frame that shows a party's page. The content security policy allows exactly this text, by
 * its hash. Boxes that were left as they came are not said: whoever only presses the button does what the story does.
 */
export const frameScript = `
(() => {
  const tell = (message) => parent.postMessage(message, '*')
  const submit = (event) => {
    event.preventDefault()
    const data = new FormData(event.target, event.submitter)
    const fields = Object.fromEntries([...data].filter(([, value]) => typeof value === 'string'))
    const boxes = [...event.target.querySelectorAll('input[type=checkbox][name]')]
    for (const { name } of boxes) fields[name] = data.getAll(name).join(' ')
    for (const { name } of boxes.filter((box) => !boxes.some(({ name, checked, defaultChecked }) => name === box.name && checked !== defaultChecked))) delete fields[name]
    tell({ type: 'submit', form: [...document.forms].indexOf(event.target), fields })
  }
  const click = (event) => {
    const link = event.target.closest('a[href], area[href]')
    if (!link) return
    event.preventDefault()
    tell({ type: 'follow', href: link.getAttribute('href') })
  }
  const press = (event) => {
    const { key, shiftKey, ctrlKey, metaKey, altKey, target } = event
    if (ctrlKey || metaKey || altKey || target.closest('input, select, textarea') || (key === ' ' && target.closest('a, button'))) return
    if (['ArrowRight', 'ArrowLeft', 'PageDown', 'PageUp', 'Home', 'End', '.', 'b', ' ', '?'].includes(key)) event.preventDefault()
    tell({ type: 'key', key, shiftKey })
  }
  addEventListener('keydown', press)
  addEventListener('submit', submit, true)
  addEventListener('click', click, true)
  addEventListener('auxclick', click, true)
})()
`

/** The hash of the script's text, as a content security policy names it. */
export const frameScriptHash = 'sha256-9qoAoiNxzRTN4cAJZ9sQT2jRak8KVt7sy99LVtQnreM='
