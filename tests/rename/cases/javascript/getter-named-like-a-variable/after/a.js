let amount = 1;
const o = {
  get value() { return amount; },
  set value(v) { amount = v; },
};
o.value = 2;
