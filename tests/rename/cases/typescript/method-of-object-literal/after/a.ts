export const stepper = {
  n: 0,
  advance(): number { return ++this.n; },
};
stepper.advance();
[1].values().next();

