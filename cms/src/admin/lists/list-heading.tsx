/** The heading of what is listed: Payload has none between a list's title and „no results”, which is one of the third level. */
export const ListHeading = () => <h2 className="avizier-unseen">Lista</h2>
