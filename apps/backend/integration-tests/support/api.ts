export type Call = {
  method: string
  /** Path and query. */
  url: string
  /** A form goes as it is, anything else as JSON. */
  data?: unknown
  headers?: Record<string, string>
}
type Got<T> = { status: number; headers: Record<string, string>; data: T }

/** The app's HTTP interface; every status is an answer, none an exception. */
export type Api = {
  /** `http://host:port`, known once the app is up. */
  readonly origin: string
  /** The body as JSON, and as text where it is none. */
  request(call: Call): Promise<Got<unknown>>
  download(call: Call): Promise<Got<Uint8Array>>
}

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}

/** @param origin asked before each call: the app starts after its suites are described */
export function anApi(origin: () => string): Api {
  const send = async ({ method, url, data, headers = {} }: Call): Promise<Response> => {
    const isJson = data !== undefined && !(data instanceof FormData)
    return fetch(origin() + url, {
      method,
      headers: { ...(isJson && { "content-type": "application/json" }), ...headers },
      ...(data === undefined ? {} : { body: data instanceof FormData ? data : JSON.stringify(data) }),
    })
  }
  const got = <T>(response: Response, data: T): Got<T> => {
    const headers: Record<string, string> = {}
    response.headers.forEach((value, name) => (headers[name] = value))
    return { status: response.status, headers, data }
  }
  return {
    get origin() {
      return origin()
    },
    request: async (call) => {
      const response = await send(call)
      return got(response, parsed(await response.text()))
    },
    download: async (call) => {
      const response = await send(call)
      return got(response, new Uint8Array(await response.arrayBuffer()))
    },
  }
}
