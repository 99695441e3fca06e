enum Color { Red }
const c: Color = Color.Red;
const a = <p color={Color.Red}>{c as Color}</p>;
