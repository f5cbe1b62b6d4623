import { randomUUID } from "node:crypto"
import { join } from "node:path"

// The suites write to the same buyers and sellers at the same time, and count what they got.
process.env["MAIL_DIR"] = join(process.env["MAIL_DIR"] ?? "", randomUUID())
