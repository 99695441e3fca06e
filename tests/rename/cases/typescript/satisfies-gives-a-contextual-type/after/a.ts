type Server = { port: number; host?: string };
export const s = { port: 1 } satisfies Server;
export const n = s.port;

