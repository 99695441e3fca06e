interface Hook { notify?(): void }
export function f(h?: Hook): void {
  h?.notify?.();
  h!.notify!();
}

