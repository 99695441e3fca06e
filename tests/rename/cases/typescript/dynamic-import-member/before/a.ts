export async function f(): Promise<number> {
  const math = await import("./math");
  const { add } = await import("./math");
  return math.add(1) + add(2);
}

