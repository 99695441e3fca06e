function show(prefix, { name }) {
  return prefix + name;
}
show("a", { name: "b" });
