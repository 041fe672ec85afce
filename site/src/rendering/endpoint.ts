/** What a file of src/pages that is no page exports as `GET`. Of Astro's context it is given this much. */
export type Endpoint = (context: {
  locals: App.Locals
  params: Record<string, string | undefined>
}) => Response | Promise<Response>
