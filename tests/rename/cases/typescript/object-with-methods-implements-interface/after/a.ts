interface Handler { handle(e: string): void; off?: () => void }
export const h: Handler = {
  handle(e) { console.log(e); },
  off: () => {},
};
h.handle("on");

