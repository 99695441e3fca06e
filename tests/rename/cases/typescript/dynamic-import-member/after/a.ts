export async function f(): Promise<number> {
  const math = await import("./math");
  const { plus: add } = await import("./math");
  return math.plus(1) + add(2);
}

