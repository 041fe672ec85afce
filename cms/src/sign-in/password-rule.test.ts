import { describe, expect, it } from 'vitest'
import { passwordFault } from './password-rule.ts'

const own = ['ana.popescu@primaria.ro', 'Ana Popescu']

describe('a password', () => {
  it.each(['', 'scurtă', undefined, null, 7, {}, ['patru cuvinte alese']])(
    'that is too short or no text: %j',
    (password) => expect(passwordFault(password, own)).toContain('cel puțin 12 caractere'),
  )

  it.each([
    'aaaaaaaaaaaa',
    ' '.repeat(12),
    'ana.popescu@primaria.ro',
    'Ana Popescu!',
    'anapopescu2026',
    'ana.popescu2026',
    'Popescu_Ana_2026',
    'Ana Popescu 2026',
    'cluj-napoca-2026',
    'popescuana123',
    'parola123456',
    'Parola!2345678',
    '123456789012',
    'qwertyuiop12',
    'primariacluj1',
    'ClujNapoca2026',
    'password1234',
    'abcabcabcabc',
  ])('that is easy to guess: „%s”', (password) =>
    expect(passwordFault(password, own)).toContain('ușor de ghicit'),
  )

  it.each([
    'patru cuvinte alese',
    'calul verde sare gardul',
    'x7Gf9a-2kLmQ',
    'popescu merge des la munte',
    'țuică și brânză de burduf',
  ])('that is taken: „%s”', (password) => expect(passwordFault(password, own)).toBeNull())

  it('without end is not weighed', () => {
    expect(passwordFault('patru cuvinte alese '.repeat(20), own)).toContain('cel mult 200')
  })
})
