class Query {
  where() { return this; }
  limit() { return this; }
}
new Query().where().limit().where();
[1].map((x) => x);
