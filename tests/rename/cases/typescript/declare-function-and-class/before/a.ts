declare class Hub { on(e: string): Hub }
declare function hub(): Hub;
export const h: Hub = hub().on("a");

