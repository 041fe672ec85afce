import { describe } from 'vitest'
import { filesContract } from './files-contract.ts'
import { growthContract } from './growth/growth-contract.ts'
import { ordersContract } from './orders-contract.ts'
import { registerContract } from './register-contract.ts'
import { searchContract } from './search-contract.ts'

describe('on SQLite', () => {
  registerContract(() => undefined)
  ordersContract(() => undefined)
  searchContract(() => undefined)
  filesContract(() => undefined)
  growthContract(() => undefined)
})
