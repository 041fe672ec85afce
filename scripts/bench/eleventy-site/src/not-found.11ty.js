import { page } from './_includes/page.js'

export const data = { permalink: '/404.html' }

export const render = ({ site }) =>
  page(
    site,
    { url: '/404.html', title: 'Pagina nu există' },
    '<div class="wrap"><h1>Pagina nu există</h1></div>',
  )
