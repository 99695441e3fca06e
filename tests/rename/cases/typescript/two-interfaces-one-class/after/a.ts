interface Door { shut(): void }
interface File { shut(): void }
class Both implements Door, File { shut(): void {} }
class Alone { close(): void {} }
export function f(d: Door, fl: File, b: Both, a: Alone): void {
  d.shut(); fl.shut(); b.shut(); a.close();
}

