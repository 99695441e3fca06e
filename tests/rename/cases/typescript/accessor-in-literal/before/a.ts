export const clock = {
  get now(): number { return Date.now(); },
};
export const n = clock.now + Date.now();

