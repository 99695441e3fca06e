class Form {
  reset() { return 1; }
}
/** @this {Form} */
function onClick() { return this.reset(); }
onClick.call(new Form());
