export * from "@lib/options";
