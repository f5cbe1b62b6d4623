import { Module } from "@medusajs/framework/utils"
import { AreaService } from "./service"

export const AREA_MODULE = "area"

export default Module(AREA_MODULE, { service: AreaService })
