enum Tint { Red }
const c: Tint = Tint.Red;
const a = <p color={Tint.Red}>{c as Tint}</p>;
