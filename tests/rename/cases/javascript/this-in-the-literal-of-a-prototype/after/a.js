function List() {
  this.entries = [];
}
List.prototype = {
  constructor: List,
  count() { return this.entries.length; },
  first: function () { return this.entries[0]; },
};
new List().count();
