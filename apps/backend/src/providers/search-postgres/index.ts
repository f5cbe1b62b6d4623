import { ModuleProvider, Modules } from "@medusajs/framework/utils"
import { IndonesianSearchService } from "./service"

export default ModuleProvider(Modules.SEARCH, { services: [IndonesianSearchService] })
