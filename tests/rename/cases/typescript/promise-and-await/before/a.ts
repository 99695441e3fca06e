interface Page { body: string }
async function load(): Promise<Page> { return { body: "a" }; }
export async function f(): Promise<string> {
  const p = await load();
  load().then(x => x.body);
  return p.body + (await load()).body;
}

