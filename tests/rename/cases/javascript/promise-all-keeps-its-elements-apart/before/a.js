async function user() { return { name: "x" }; }
async function size() { return { bytes: 1 }; }
async function main() {
  const [who, much] = await Promise.all([user(), size()]);
  const all = await Promise.all([1, 2].map(() => user()));
  return who.name + much.bytes + all[0].name;
}
main();
