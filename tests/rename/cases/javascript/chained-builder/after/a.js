class Query {
  filter() { return this; }
  limit() { return this; }
}
new Query().filter().limit().filter();
[1].map((x) => x);
