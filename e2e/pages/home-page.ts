import type { Locator } from "@playwright/test"
import { ShopPage } from "./shop-page"

export class HomePage extends ShopPage {
  readonly allProducts = this.page.getByRole("link", { name: this.words("home.newMore") })

  async open(): Promise<void> {
    await this.openPath("/")
  }

  section(title: "linesTitle" | "newTitle" | "sellersTitle" | "aboutTitle"): Locator {
    return this.page.getByRole("region", { name: this.words(`home.${title}`) })
  }
}
