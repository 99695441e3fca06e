export function f(): void {
  try {
    f();
  } catch (e) {
    const m = String(e);
    console.log(m);
  }
}

