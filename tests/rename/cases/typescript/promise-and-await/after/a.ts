interface Page { content: string }
async function load(): Promise<Page> { return { content: "a" }; }
export async function f(): Promise<string> {
  const p = await load();
  load().then(x => x.content);
  return p.content + (await load()).content;
}

