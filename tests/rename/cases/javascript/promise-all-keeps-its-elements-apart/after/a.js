async function user() { return { login: "x" }; }
async function size() { return { bytes: 1 }; }
async function main() {
  const [who, much] = await Promise.all([user(), size()]);
  const all = await Promise.all([1, 2].map(() => user()));
  return who.login + much.bytes + all[0].login;
}
main();
