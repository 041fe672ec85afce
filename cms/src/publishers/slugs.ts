export const ordersSlug = 'publisher-orders'
export const publishersSlug = 'publishers'
