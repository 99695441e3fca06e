let count = 0;
const a = <p>count: {count} of count</p>;
