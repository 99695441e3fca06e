let total = 0;
const a = <p>count: {total} of count</p>;
