import { start } from "@acme/core";
import { start as begin } from "@acme/core/start";
start();
begin();
