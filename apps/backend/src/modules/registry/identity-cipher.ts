import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from "node:crypto"

const NONCE_BYTES = 12
const TAG_BYTES = 16

/** Encrypts identity numbers at rest and finds equal ones by a keyed hash; both keys come from one secret. */
export class IdentityCipher {
  private readonly cipherKey: Buffer
  private readonly digestKey: Buffer

  /** @param secret IDENTITY_KEY; without it nothing that was encrypted can be read again */
  constructor(secret: string) {
    this.cipherKey = Buffer.from(hkdfSync("sha256", secret, "", "sebiduk identity cipher", 32))
    this.digestKey = Buffer.from(hkdfSync("sha256", secret, "", "sebiduk identity digest", 32))
  }

  /** AES-256-GCM; base64url of nonce, tag and text. */
  encrypt(text: string): string {
    const nonce = randomBytes(NONCE_BYTES)
    const cipher = createCipheriv("aes-256-gcm", this.cipherKey, nonce)
    const body = Buffer.concat([cipher.update(text, "utf8"), cipher.final()])
    return Buffer.concat([nonce, cipher.getAuthTag(), body]).toString("base64url")
  }

  /** @throws Error when the text was encrypted with another key or changed */
  decrypt(encrypted: string): string {
    const bytes = Buffer.from(encrypted, "base64url")
    const decipher = createDecipheriv("aes-256-gcm", this.cipherKey, bytes.subarray(0, NONCE_BYTES))
    decipher.setAuthTag(bytes.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES))
    const body = decipher.update(bytes.subarray(NONCE_BYTES + TAG_BYTES))
    return Buffer.concat([body, decipher.final()]).toString("utf8")
  }

  /** The same for equal texts, useless without the key. */
  digest(text: string): string {
    return createHmac("sha256", this.digestKey).update(text).digest("base64url")
  }
}
