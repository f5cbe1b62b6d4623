import { z } from "zod"
import { CartResponse } from "./checkout"
import { ErrorBody } from "./errors"
import { ADMIN_ROUTES } from "./admin-routes"
import { STORE_ROUTES, type ApiRoute } from "./routes"
import { SELLER_ROUTES } from "./seller-routes"

/** Schemas that many answers share; the others stand where they are used. */
const SHARED = { CartResponse, ErrorBody }

const toSchema = (schema: z.ZodType, io: "input" | "output") =>
  z.toJSONSchema(schema, { target: "openapi-3.0", io })

function json(schema: z.ZodType, io: "input" | "output" = "output") {
  const shared = Object.entries(SHARED).find(([, candidate]) => candidate === schema)
  return {
    content: {
      "application/json": {
        schema: shared ? { $ref: `#/components/schemas/${shared[0]}` } : toSchema(schema, io),
      },
    },
  }
}

const header = (name: string) => ({ in: "header", name, required: true, schema: { type: "string" } })

function parameters({ path, query, headers = [] }: ApiRoute): object[] {
  const inPath = [...path.matchAll(/:(\w+)/g)].map(([, name]) => ({
    in: "path",
    name,
    required: true,
    schema: { type: "string" },
  }))
  const shape: Record<string, z.ZodType> = query?.shape ?? {}
  const inQuery = Object.entries(shape).map(([name, schema]) => ({
    in: "query",
    name,
    required: false,
    schema: toSchema(schema, "input"),
  }))
  const key = path.startsWith("/store/") ? [header("x-publishable-api-key")] : []
  return [...key, ...headers.map(header), ...inPath, ...inQuery]
}

const answerOf = (response: ApiRoute["response"]) =>
  typeof response === "string"
    ? { content: { [response]: { schema: { type: "string" as const, format: "binary" } } } }
    : json(response)

const UPLOAD = {
  content: {
    "multipart/form-data": {
      schema: {
        type: "object",
        required: ["file"],
        properties: { file: { type: "string", format: "binary" } },
      },
    },
  },
}

function requestBody({ body, isUpload }: ApiRoute): object {
  if (isUpload) return { requestBody: { required: true, ...UPLOAD } }
  return body ? { requestBody: { required: true, ...json(body, "input") } } : {}
}

const hasLogin = ({ path }: ApiRoute): boolean =>
  /^\/(seller|admin)\/|^\/store\/members\b|^\/store\/.*\/join$/.test(path)

function responses(route: ApiRoute): object {
  const { status = 200, response, refusals = {}, body, query } = route
  const bad = (body ?? query) ? { 400: ["INPUT_INVALID", ...(refusals[400] ?? [])] } : {}
  const stranger = hasLogin(route) ? { 401: ["LOGIN_REQUIRED"] } : {}
  const refused = Object.entries({ ...refusals, ...bad, ...stranger }).map(
    ([code, codes]) => [code, { description: codes.join(", "), ...json(ErrorBody) }] as const,
  )
  return { [status]: { description: "OK", ...answerOf(response) }, ...Object.fromEntries(refused) }
}

/** The OpenAPI 3.0 document of our own API, made of the same schemas that parse requests and answers. */
export function openApi(): object {
  const paths: Record<string, Record<string, object>> = {}
  for (const route of [...STORE_ROUTES, ...SELLER_ROUTES, ...ADMIN_ROUTES]) {
    const path = route.path.replaceAll(/:(\w+)/g, "{$1}")
    paths[path] = {
      ...paths[path],
      [route.method.toLowerCase()]: {
        summary: route.summary,
        parameters: parameters(route),
        ...requestBody(route),
        ...(hasLogin(route) ? { security: [{ login: [] }] } : {}),
        responses: responses(route),
      },
    }
  }
  const schemas = Object.fromEntries(
    Object.entries(SHARED).map(([name, schema]) => [name, toSchema(schema, "output")]),
  )
  return {
    openapi: "3.0.3",
    info: { title: "Sebiduk API", version: "0.1.0" },
    paths,
    components: { schemas, securitySchemes: { login: { type: "http", scheme: "bearer" } } },
  }
}
