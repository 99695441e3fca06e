import type { Settings, Other } from "./a";
export const settings: Settings & Other = { deep: 1 };
