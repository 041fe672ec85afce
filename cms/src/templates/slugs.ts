export const templatesSlug = 'templates'

/** Where the fields of a template are sent, to become a draft. */
export const fillPath = '/:id/fill'

/** Below the admin's root: where templates are filled in. */
export const fillTemplatesPath = '/sabloane'
