import { JSDOM } from 'jsdom'
import type { FormState } from 'payload'
import { expect, it, vi } from 'vitest'
import { formPorts, type Behind } from './form-ports.ts'

vi.stubGlobal('document', new JSDOM('').window.document)

/** A form whose rows somebody goes on typing in while the server draws them. */
function formTypedIn(typed: string[]) {
  let data = { quotes: [{ id: '1', text: 'Al me' }] }
  let fields: FormState = {}
  const behind = {
    info: { collectionSlug: 'press-releases', id: '1', getDocPreferences: async () => ({}) },
    form: { getData: () => data, getFields: () => fields },
    getFormState: async ({ data: asked }: { data: typeof data }) => {
      const letter = typed.shift()
      const [row] = data.quotes
      if (letter !== undefined && row) data = { quotes: [{ ...row, text: `${row.text}${letter}` }] }
      return { state: { quotes: { value: asked.quotes } } }
    },
    dispatch: ({ formState }: { formState?: FormState }) => {
      if (!formState) return
      fields = formState
      data = { quotes: formState.quotes?.value as typeof data.quotes }
    },
  } as unknown as Behind
  const ports = formPorts({
    address: {
      path: '/press-releases/1',
      fields: [{ path: 'quotes', field: { type: 'array', name: 'quotes' } }],
    } as never,
    behind: () => behind,
    element: () => null,
    visited: new Map(),
  })
  const putBoth = () =>
    ports.put(
      'quotes',
      (mine) =>
        (mine as typeof data.quotes).map((row) => ({ ...row, text: `Al lor. ${row.text}` })),
      true,
    )
  return { putBoth, rows: () => data.quotes }
}

it('a letter that is typed in a row while the server draws it is not lost', async () => {
  const { putBoth, rows } = formTypedIn(['u'])
  expect(await putBoth()).toBe(true)
  expect(rows()).toEqual([{ id: '1', text: 'Al lor. Al meu' }])
})

it('rows in which somebody types without end stay theirs, and the choice stays open', async () => {
  const { putBoth, rows } = formTypedIn([...'abcdefgh'])
  expect(await putBoth()).toBe(false)
  expect(rows()).toEqual([{ id: '1', text: 'Al meabcde' }])
})
