import { tool } from "@acme/tool";
console.log(tool.option);
