import { Module } from "@medusajs/framework/utils"
import refuseEnterpriseFlags from "./loaders/refuse-enterprise-flags"
import { StaffService } from "./service"

export const STAFF_MODULE = "staff"

export default Module(STAFF_MODULE, { service: StaffService, loaders: [refuseEnterpriseFlags] })
