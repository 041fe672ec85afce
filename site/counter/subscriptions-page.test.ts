import { describe, expect, it } from 'vitest'
import { subscriptionsPage, subscriptionsPlaceOf } from './subscriptions-page.ts'

const token = 'a'.repeat(43)

describe('the page of somebody’s subscriptions', () => {
  it('is at the address of their link', () => {
    expect(subscriptionsPlaceOf(`/ghiseu/abonamente/${token}/`)).toEqual({ token })
    expect(subscriptionsPlaceOf(`/ghiseu/abonamente/${token}`)).toEqual({
      location: `/ghiseu/abonamente/${token}/`,
    })
    for (const other of ['', 'x/', `${token}/mai/mult/`, `${token}x/`])
      expect(subscriptionsPlaceOf(`/ghiseu/abonamente/${other}`)).toBeUndefined()
  })

  it('shows each with the way out, and all of them where there are several', () => {
    const one = { label: 'Anunțuri <b>', rhythm: 'zilnic, la 08:30', endPath: '/ghiseu/x/1/' }
    const page = (subscriptions: (typeof one)[]) =>
      subscriptionsPage({
        state: 'shown',
        email: 'a&b@exemplu.ro',
        subscriptions,
        endAllPath: '/ghiseu/x/toate/',
      })
    expect(page([one, one])).toContain('href="/ghiseu/x/toate/"')
    expect(page([one])).not.toContain('toate/')
    expect(page([one])).toContain('Anunțuri &lt;b&gt;, zilnic, la 08:30.')
    expect(page([])).toContain('Nu aveți niciun abonament.')
    expect(page([])).toContain('a&amp;b@exemplu.ro')
  })
})
