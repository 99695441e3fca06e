enum Color { Crimson }
enum Mood { Red }
const a = <p color={Color.Crimson}>{Mood.Red}</p>;
