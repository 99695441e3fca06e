async function fetchText(path: string): Promise<string> {
  return path;
}
export async function main(): Promise<number> {
  const text = await fetchText("x");
  return text.length + (await fetchText("y")).length;
}

