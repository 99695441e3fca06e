interface Hook { fire?(): void }
export function f(h?: Hook): void {
  h?.fire?.();
  h!.fire!();
}

