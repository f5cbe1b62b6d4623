import { defineRouteConfig } from "@medusajs/admin-sdk"
import { ReceiptPercent } from "@medusajs/icons"
import { CommissionRuleListResponse } from "@sebiduk/contracts"
import { CommissionForm } from "../../components/money/commission-form"
import { CommissionList } from "../../components/money/commission-list"
import { Pph22Panel } from "../../components/money/pph22-panel"
import { OnlyFor } from "../../components/only-for"
import { Loaded, Page } from "../../components/page"
import { useAnswer } from "../../lib/use-answer"

function CommissionRoom() {
  const answer = useAnswer("/admin/commission-rules", CommissionRuleListResponse)
  return (
    <Page title="Komisi" intro="Berapa yang disimpan pasar dari setiap penjualan.">
      <Loaded answer={answer}>
        {(list) => (
          <div className="flex flex-col gap-y-3">
            <CommissionList list={list} reload={answer.reload} />
            <CommissionForm choices={list.choices} onAdded={answer.reload} />
          </div>
        )}
      </Loaded>
      <Pph22Panel />
    </Page>
  )
}

const CommissionPage = () => (
  <OnlyFor right="pay">
    <CommissionRoom />
  </OnlyFor>
)

export const config = defineRouteConfig({ label: "Komisi", icon: ReceiptPercent })

export default CommissionPage
