export function outer(): () => number {
  const total = 3;
  return () => {
    const other = total + 1;
    return other * total;
  };
}

