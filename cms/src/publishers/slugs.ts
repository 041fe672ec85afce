export const ordersSlug = 'publisher-orders'
export const publishersSlug = 'publishers'
export const webhookCallsSlug = 'webhook-calls'
export const deliveriesSlug = 'deliveries'
