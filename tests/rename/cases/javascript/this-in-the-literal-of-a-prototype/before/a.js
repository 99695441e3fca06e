function List() {
  this.items = [];
}
List.prototype = {
  constructor: List,
  count() { return this.items.length; },
  first: function () { return this.items[0]; },
};
new List().count();
