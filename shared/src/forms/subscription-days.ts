// What forms, letters and pages say of subscriptions, and what the newsroom does: once.

/** For so many days the link that confirms a subscription is good; fewer than 20, for the sentences say „zile” and not „de zile”. */
export const confirmableDays = 7

/** So many days after the last subscription ended, or was asked for and not confirmed, the address is erased; 20 or more. */
export const formerSubscriberDays = 28
