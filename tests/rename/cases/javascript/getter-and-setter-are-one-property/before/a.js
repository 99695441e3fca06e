class Box {
  get value() { return this._value; }
  set value(v) { this._value = v; }
}
const box = new Box();
box.value = box.value + 1;
