/** What the office watches the press by, and what it found. */
export const pressSourcesSlug = 'press-sources'
export const monitoringRulesSlug = 'monitoring-rules'
export const cuttingsSlug = 'cuttings'
/** Pages that were scanned for a cutting. */
export const cuttingScansSlug = 'cutting-scans'
/** „Revista presei”, a row for each that was sent or is being made. */
export const pressReviewsSlug = 'press-reviews'
/** When the review is sent by itself, and to whom. */
export const reviewSettingsSlug = 'review-settings'
