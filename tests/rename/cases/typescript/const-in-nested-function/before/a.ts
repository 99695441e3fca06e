export function outer(): () => number {
  const sum = 3;
  return () => {
    const other = sum + 1;
    return other * sum;
  };
}

