interface Door { close(): void }
interface File { close(): void }
class Both implements Door, File { close(): void {} }
class Alone { close(): void {} }
export function f(d: Door, fl: File, b: Both, a: Alone): void {
  d.close(); fl.close(); b.close(); a.close();
}

