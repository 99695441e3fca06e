interface Handler { on(e: string): void; off?: () => void }
export const h: Handler = {
  on(e) { console.log(e); },
  off: () => {},
};
h.on("on");

