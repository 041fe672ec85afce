import { withdrawalDetails } from '../../withdrawals/details.ts'
import { withdraw as takeBack } from '../../withdrawals/withdraw.ts'
import { actKind } from '../act-kind.ts'

export const withdraw = actKind({
  act: 'withdraw',
  details: withdrawalDetails,
  save: ({ req, desk: { subject }, details }) => takeBack(req, subject, details),
})
