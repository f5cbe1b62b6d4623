import { formatDate } from "@sebiduk/domain"
import { MEMBER_RIGHTS, type Locale, type MemberRight } from "@sebiduk/contracts"
import type { Metadata } from "next"
import { getTranslations } from "next-intl/server"
import { changeMemberAction, inviteMemberAction } from "@/features/seller-centre/actions/members"
import { Invited } from "@/features/seller-centre/components/invited-client"
import { SellerShell } from "@/features/seller-centre/components/shell"
import { listMembers } from "@/features/seller-centre/queries"
import { pageLocale } from "@/i18n/locale"
import { PATHS } from "@/i18n/paths"
import { requireSeller } from "@/lib/seller-session"
import { ActionForm } from "@/ui/action-form-client"
import { Button } from "@/ui/button"
import { Card } from "@/ui/card"
import { CheckOption, GroupError, TextField } from "@/ui/form-fields-client"
import { IDLE_FORM } from "@/ui/form-state"
import { SubmitButton } from "@/ui/submit-button-client"

export const dynamic = "force-dynamic"

type MembersPageProps = { params: Promise<{ locale: string }> }

export async function generateMetadata({ params }: MembersPageProps): Promise<Metadata> {
  const t = await getTranslations({ locale: await pageLocale(params), namespace: "seller.members" })
  return { title: t("title"), robots: { index: false } }
}

async function Rights({ locale, held }: { locale: Locale; held: readonly MemberRight[] }) {
  const t = await getTranslations({ locale, namespace: "seller.members" })
  return (
    <fieldset>
      <legend className="font-semibold">{t("rights")}</legend>
      {MEMBER_RIGHTS.map((right) => (
        <CheckOption
          key={right}
          name="rights"
          value={right}
          label={t(`right.${right}`)}
          defaultChecked={held.includes(right)}
        />
      ))}
      <GroupError name="rights" />
    </fieldset>
  )
}

export default async function MembersPage({ params }: MembersPageProps) {
  const locale = await pageLocale(params)
  const me = await requireSeller(PATHS.sellerMembers)
  const { members, invitations } = await listMembers()
  const t = await getTranslations({ locale, namespace: "seller" })
  const tErrors = await getTranslations({ locale, namespace: "errors" })
  const messages = { errorTitle: t("errorTitle"), unreachableMessage: tErrors("UNREACHABLE") }
  return (
    <SellerShell locale={locale} me={me} room="members" title={t("members.title")} intro={t("members.intro")}>
      {members.map(({ id, name, email, rights }) => (
        <Card key={id} className="space-y-2 p-4">
          <h2 className="font-bold break-words">{name}</h2>
          <p className="text-sm break-all text-ink-soft">{email}</p>
          <ActionForm
            {...messages}
            action={changeMemberAction}
            initial={IDLE_FORM}
            fieldLabels={{ rights: t("members.rights") }}
          >
            <input type="hidden" name="id" value={id} />
            <Rights locale={locale} held={rights} />
            <div className="mt-2 flex flex-wrap gap-3">
              <SubmitButton variant="secondary" label={t("members.saveRights")} busyLabel={t("saving")} />
              <Button type="submit" name="intent" value="remove" variant="secondary">
                {t("members.remove")}
              </Button>
            </div>
          </ActionForm>
        </Card>
      ))}
      <section aria-labelledby="invite-member">
        <h2 id="invite-member" className="mb-3 text-lg font-bold">
          {t("members.inviteTitle")}
        </h2>
        <Card className="p-4 sm:p-6">
          <ActionForm
            {...messages}
            action={inviteMemberAction}
            initial={IDLE_FORM}
            fieldLabels={{
              name: t("members.name"),
              email: t("members.email"),
              rights: t("members.rights"),
            }}
            className="space-y-4"
            done={
              <Invited
                copy={{
                  label: t("members.copy"),
                  fullLabel: t("members.copyFull"),
                  copiedLabel: t("members.copied"),
                }}
                whatsapp={t("members.whatsapp")}
                text={t("members.whatsappText", { shop: me.shop.name, link: "{link}" })}
              />
            }
          >
            <TextField name="name" label={t("members.name")} maxLength={100} />
            <TextField name="email" type="email" label={t("members.email")} maxLength={200} />
            <Rights locale={locale} held={["orders"]} />
            <SubmitButton label={t("members.invite")} busyLabel={t("members.inviteBusy")} />
          </ActionForm>
        </Card>
      </section>
      {invitations.length > 0 && (
        <section aria-labelledby="invitations">
          <h2 id="invitations" className="mb-3 text-lg font-bold">
            {t("members.waiting")}
          </h2>
          {invitations.map(({ id, name, email, expires_at }) => (
            <Card key={id} className="space-y-2 p-4">
              <p className="break-words">
                {name} ({email}), {t("members.expires", { date: formatDate(expires_at, locale) })}
              </p>
              <ActionForm {...messages} action={changeMemberAction} initial={IDLE_FORM} fieldLabels={{}}>
                <input type="hidden" name="id" value={id} />
                <Button type="submit" name="intent" value="revoke" variant="secondary">
                  {t("members.revoke")}
                </Button>
              </ActionForm>
            </Card>
          ))}
        </section>
      )}
    </SellerShell>
  )
}
