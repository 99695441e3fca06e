enum Color { Red }
enum Mood { Red }
const a = <p color={Color.Red}>{Mood.Red}</p>;
