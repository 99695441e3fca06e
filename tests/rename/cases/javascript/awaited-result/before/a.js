class Reply { body = ''; }
async function ask() { return new Reply(); }
async function main() {
  const reply = await ask();
  console.log(reply.body, (await ask()).body);
  ask().then((r) => r.body);
}
class Page { body = ''; }
new Page().body;
