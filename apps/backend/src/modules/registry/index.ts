import { Module } from "@medusajs/framework/utils"
import { RegistryService } from "./service"

export const REGISTRY_MODULE = "registry"

export default Module(REGISTRY_MODULE, { service: RegistryService })
