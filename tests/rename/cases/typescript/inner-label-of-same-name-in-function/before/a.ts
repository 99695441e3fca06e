export function f(): void {
  loop: while (true) {
    const g = () => {
      loop: while (true) {
        break loop;
      }
    };
    g();
    break loop;
  }
}

