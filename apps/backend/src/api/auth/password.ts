/** Those that every list of stolen passwords begins with, and what people here would add. */
const COMMON = new Set(
  (
    "12345678 123456789 1234567890 11111111 00000000 87654321 password password1 passw0rd qwertyui qwerty123 " +
    "abcd1234 iloveyou sayangku sayang123 indonesia indonesia1 bismillah bismillah1 admin123 rahasia123 " +
    "katasandi sebiduk123 sriwijaya palembang"
  ).split(" "),
)

const SHORTEST = 8
/** More only makes the hash slow. */
export const LONGEST = 200

/** Whether a password is long enough and not one that everybody tries first. */
export function isStrongEnough(password: string): boolean {
  const isSame = new Set(password).size === 1
  return (
    password.length >= SHORTEST &&
    password.length <= LONGEST &&
    !isSame &&
    !COMMON.has(password.toLowerCase())
  )
}
