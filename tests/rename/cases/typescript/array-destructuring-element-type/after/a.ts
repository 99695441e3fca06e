interface Card { rank: number }
export function f(cards: Card[], pair: [Card, { value: number }]): number {
  const [head, ...rest] = cards;
  const [c, other] = pair;
  return head.rank + rest[0].rank + c.rank + other.value;
}

