class Box {
  get amount() { return this._value; }
  set amount(v) { this._value = v; }
}
const box = new Box();
box.amount = box.amount + 1;
