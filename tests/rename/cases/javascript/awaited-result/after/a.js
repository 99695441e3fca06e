class Reply { text = ''; }
async function ask() { return new Reply(); }
async function main() {
  const reply = await ask();
  console.log(reply.text, (await ask()).text);
  ask().then((r) => r.text);
}
class Page { body = ''; }
new Page().body;
