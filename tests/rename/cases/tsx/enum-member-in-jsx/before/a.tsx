enum Color { Red, Blue }
enum Mood { Red }
const a = <p color={Color.Red}>{Mood.Red} Red</p>;
