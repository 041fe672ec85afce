import { describe, expect, it } from 'vitest'
import { refusal, refusals, type Act, type Standing } from './decide.ts'
import type { Role } from './roles.ts'

const acts: Act[] = ['draft', 'publish', 'unpublish', 'trash', 'restore', 'delete']
const draft: Standing = { department: 'own', wasPublished: false }
const published: Standing = { department: 'own', wasPublished: true }
const person = (...roles: Role[]) => ({ id: 'p', roles, department: 'own' })

const allowed = (roles: Role[], standing: Standing): Act[] =>
  acts.filter((act) => refusal(person(...roles), act, standing) === null)

describe('refusal', () => {
  it.each<[Role[], Act[], Act[]]>([
    [['chief'], acts, ['draft', 'publish', 'unpublish', 'trash', 'restore']],
    [
      ['editor'],
      ['draft', 'publish', 'unpublish', 'trash', 'restore'],
      ['draft', 'publish', 'unpublish', 'trash', 'restore'],
    ],
    [['contributor'], ['draft', 'trash'], ['draft']],
    [['department'], ['draft'], []],
    [['webmaster'], [], []],
    [['admin'], [], []],
    [['admin', 'webmaster'], [], []],
    [['department', 'contributor'], ['draft', 'trash'], ['draft']],
    [
      ['admin', 'editor'],
      ['draft', 'publish', 'unpublish', 'trash', 'restore'],
      ['draft', 'publish', 'unpublish', 'trash', 'restore'],
    ],
    [['editor', 'chief'], acts, ['draft', 'publish', 'unpublish', 'trash', 'restore']],
  ])('lets %j do %j to what was never public and %j to what was', (roles, toDraft, toPublished) => {
    expect(allowed(roles, draft)).toEqual(toDraft)
    expect(allowed(roles, published)).toEqual(toPublished)
  })

  it('keeps a department to its own documents', () => {
    const of = (standing: Partial<Standing>) =>
      refusal(person('department'), 'draft', { ...draft, ...standing })
    expect(of({ department: 'other' })).toBe(refusals.foreignDepartment)
    expect(of({ department: null })).toBe(refusals.foreignDepartment)
    expect(of({ requestedDepartment: 'other' })).toBe(refusals.foreignDepartment)
    expect(of({ requestedDepartment: null })).toBe(refusals.foreignDepartment)
    expect(of({ department: 'other', requestedDepartment: 'own' })).toBe(refusals.foreignDepartment)
    expect(of({ requestedDepartment: 'own' })).toBeNull()
  })

  it('lets nobody of the role department write without a department', () => {
    const stray = { id: 'p', roles: ['department' as const], department: null }
    expect(refusal(stray, 'draft', { department: null, wasPublished: false })).toBe(
      refusals.noDepartment,
    )
  })

  it('tells the chief that the register keeps what was public', () => {
    expect(refusal(person('chief'), 'delete', published)).toBe(refusals.deletePublished)
  })
})
