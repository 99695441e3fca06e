export function pay(): number {
  const amount = 3;
  if (amount > 2) {
  }}
  return amount;
}
