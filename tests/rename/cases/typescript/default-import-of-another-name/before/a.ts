import run from "./server";
export const n = run();

