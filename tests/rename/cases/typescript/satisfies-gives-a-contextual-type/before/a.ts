type Server = { p: number; host?: string };
export const s = { p: 1 } satisfies Server;
export const n = s.p;

