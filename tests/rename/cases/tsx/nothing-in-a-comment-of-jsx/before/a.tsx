const Title = 1;
const a = <p>{/* the Title */}</p>;
