import type {
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
  MiddlewareRoute,
} from "@medusajs/framework/http"
import { z } from "@medusajs/framework/zod"
import { notFound, refusedField } from "../../refused"
import { countCall, countTry } from "./login-limit"
import { isStrongEnough, LONGEST } from "./password"

/** Core takes any word for a kind of login; ours are these. */
const ACTORS = new Set(["user", "customer", "seller"])
/** Parts of core's addresses that are no kind of login. */
const OWN = new Set(["session", "token", "mfa"])

const Address = z.object({ email: z.string().trim().toLowerCase() })
const Login = Address.extend({ password: z.string() })
/** Such as ours; core takes any word for the name of a login. */
const Email = z.email()

function knownActor(req: MedusaRequest, _res: MedusaResponse, next: MedusaNextFunction): void {
  const actor = req.originalUrl.split("?")[0]?.split("/")[2] ?? ""
  if (!ACTORS.has(actor) && !OWN.has(actor)) throw notFound("NOT_FOUND", "There is nothing here")
  next()
}

/** One login per address, however it is written: core would tell `Siti@` from `siti@`. */
function sameAddress(req: MedusaRequest, _res: MedusaResponse, next: MedusaNextFunction): void {
  const address = Address.safeParse(req.body).data
  if (address) Object.assign(req.body as object, address)
  next()
}

function realAddress(req: MedusaRequest, _res: MedusaResponse, next: MedusaNextFunction): void {
  const email = Address.safeParse(req.body).data?.email
  if (!Email.safeParse(email).success) {
    throw refusedField("email", { code: "EMAIL_INVALID" }, "An e-mail address, such as siti@contoh.id")
  }
  next()
}

async function limitTries(req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction): Promise<void> {
  const login = Login.safeParse(req.body).data
  if (!login || login.password.length > LONGEST) {
    res.status(401).json({ code: "LOGIN_WRONG", message: "E-mail or password is wrong" })
    return
  }
  const wasRight = await countTry(login.email, req.ip ?? "")
  res.on("finish", () => {
    if (res.statusCode === 200) void wasRight()
  })
  next()
}

async function limitCalls(req: MedusaRequest, _res: MedusaResponse, next: MedusaNextFunction): Promise<void> {
  await countCall(req.ip ?? "")
  next()
}

function strongPassword(req: MedusaRequest, _res: MedusaResponse, next: MedusaNextFunction): void {
  const password = z.object({ password: z.string() }).safeParse(req.body).data?.password
  if (password === undefined || !isStrongEnough(password)) {
    throw refusedField(
      "password",
      { code: "PASSWORD_TOO_WEAK" },
      "At least 8 characters, and not a common one",
    )
  }
  next()
}

/** What core's logins lack: known actors only, few wrong tries, no weak password. */
export const authMiddlewares: MiddlewareRoute[] = [
  { matcher: "/auth*", middlewares: [knownActor] },
  { methods: ["POST"], matcher: "/auth/:actor_type/emailpass", middlewares: [sameAddress, limitTries] },
  {
    methods: ["POST"],
    matcher: "/auth/:actor_type/emailpass/register",
    middlewares: [sameAddress, realAddress, strongPassword, limitCalls],
  },
  { methods: ["POST"], matcher: "/auth/:actor_type/emailpass/update", middlewares: [strongPassword] },
]
