export const clock = {
  get current(): number { return Date.now(); },
};
export const n = clock.current + Date.now();

