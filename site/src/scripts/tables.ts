// A table that is wider than its place scrolls, and who has only a keyboard must be able to stop at it. The page says that of
// every table, for it does not know the window; here it is taken back where nothing scrolls.

const told = new ResizeObserver((entries) => {
  for (const { target } of entries) {
    const scrolls = target.scrollWidth > target.clientWidth
    if (scrolls) target.setAttribute('tabindex', '0')
    else target.removeAttribute('tabindex')
  }
})
for (const table of document.querySelectorAll('.table')) told.observe(table)
