export const previewLinksSlug = 'preview-links'
export const linkOpeningsSlug = 'link-openings'
