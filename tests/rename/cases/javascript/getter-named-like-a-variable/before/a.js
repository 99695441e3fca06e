let value = 1;
const o = {
  get value() { return value; },
  set value(v) { value = v; },
};
o.value = 2;
