import { launch } from "@acme/core";
import { launch as begin } from "@acme/core/start";
launch();
begin();
