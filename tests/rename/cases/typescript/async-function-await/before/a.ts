async function load(path: string): Promise<string> {
  return path;
}
export async function main(): Promise<number> {
  const text = await load("x");
  return text.length + (await load("y")).length;
}

