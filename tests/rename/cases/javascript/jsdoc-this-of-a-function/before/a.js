class Form {
  clear() { return 1; }
}
/** @this {Form} */
function onClick() { return this.clear(); }
onClick.call(new Form());
