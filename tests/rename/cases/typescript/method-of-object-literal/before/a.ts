export const stepper = {
  n: 0,
  next(): number { return ++this.n; },
};
stepper.next();
[1].values().next();

