enum Color { Crimson, Blue }
enum Mood { Red }
const a = <p color={Color.Crimson}>{Mood.Red} Red</p>;
