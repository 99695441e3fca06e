export function f(): void {
  scan: while (true) {
    const g = () => {
      loop: while (true) {
        break loop;
      }
    };
    g();
    break scan;
  }
}

