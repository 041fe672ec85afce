'use client'

import { Button, SetStepNav, toast } from '@payloadcms/ui'
import { useState } from 'react'
import type { PanelView } from './panel-view.ts'
import { Publisher } from './publisher.tsx'
import { usePanel, type OrderRequest } from './use-panel.ts'

/** Orders above, what each publisher does below. */
export const Panel = ({ initial }: { initial: PanelView }) => {
  const { view, isLost, order, forget } = usePanel(initial)
  const give = async (request: OrderRequest) => tell(await order(request), 'Comanda a fost dată.')
  return (
    <div className="avizier-site">
      <SetStepNav nav={[{ label: 'Site-ul public' }]} />
      <p role="status" className="avizier-urgent">
        {isLost && 'Starea site-ului nu poate fi aflată acum. Se încearcă din nou.'}
      </p>
      {view.warnings.length > 0 && (
        <section className="avizier-panel avizier-panel--urgent">
          <h2>De rezolvat</h2>
          <ul>
            {view.warnings.map((warning) => (
              <li key={warning}>{warning}</li>
            ))}
          </ul>
        </section>
      )}
      <Orders waiting={view.waiting} give={give} />
      {view.publishers.length === 0 && <p>Niciun publicator nu a dat încă un semn.</p>}
      {view.publishers.map((publisher) => (
        <Publisher
          key={publisher.name}
          publisher={publisher}
          give={give}
          forget={async () => tell(await forget(publisher.name), 'A fost scos din listă.')}
        />
      ))}
    </div>
  )
}

function tell(refusal: string | null, success: string): void {
  if (refusal) toast.error(refusal)
  else toast.success(success)
}

interface OrdersProps {
  waiting: string[]
  give: (request: OrderRequest) => Promise<void>
}

const Orders = ({ waiting, give }: OrdersProps) => (
  <section className="avizier-panel" aria-labelledby="avizier-orders-title">
    <h2 id="avizier-orders-title">Comenzi</h2>
    <p>
      La reconstruire toate paginile se fac din nou lângă site-ul de acum, se verifică și abia apoi
      îi iau locul. Cititorii nu observă nimic.
    </p>
    <OrderForm give={give} />
    <div role="status">
      <ul>
        {waiting.map((line, index) => (
          <li key={index}>{line}</li>
        ))}
      </ul>
    </div>
  </section>
)

const OrderForm = ({ give }: Pick<OrdersProps, 'give'>) => {
  const [reason, setReason] = useState('')
  return (
    <form
      className="avizier-site__orders"
      onSubmit={(event) => {
        event.preventDefault()
        void give({ kind: 'rebuild', reason }).then(() => setReason(''))
      }}
    >
      <label htmlFor="avizier-reason">De ce (rămâne în istoric, nu este obligatoriu)</label>
      <input
        id="avizier-reason"
        value={reason}
        maxLength={500}
        onChange={(event) => setReason(event.target.value)}
      />
      <Button type="submit" margin={false}>
        Reconstruiește site-ul
      </Button>
      <Button buttonStyle="secondary" margin={false} onClick={() => void give({ kind: 'verify' })}>
        Verifică acum
      </Button>
    </form>
  )
}
