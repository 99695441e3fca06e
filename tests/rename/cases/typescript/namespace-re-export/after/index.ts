export * as arithmetic from "./math";
