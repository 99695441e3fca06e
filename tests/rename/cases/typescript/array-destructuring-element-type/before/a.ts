interface Card { value: number }
export function f(cards: Card[], pair: [Card, { value: number }]): number {
  const [head, ...rest] = cards;
  const [c, other] = pair;
  return head.value + rest[0].value + c.value + other.value;
}

