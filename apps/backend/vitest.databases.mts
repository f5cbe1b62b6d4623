import { Client } from "@medusajs/framework/pg"

/** Drops what the processes of this run have made; they end without a word. */
export default function databases({ config: { env } }: { config: { env: Record<string, string> } }) {
  return async () => {
    const client = new Client({
      host: env["DB_HOST"],
      port: Number(process.env["DB_PORT"] ?? 5432),
      user: process.env["DB_USERNAME"],
      password: process.env["DB_PASSWORD"],
      database: "postgres",
    })
    await client.connect()
    const { rows } = await client.query<{ datname: string }>(
      "select datname from pg_database where starts_with(datname, $1)",
      [env["SUITES_DATABASE"]],
    )
    for (const { datname } of rows) await client.query(`drop database "${datname}" with (force)`)
    await client.end()
  }
}
