const item = 1;
const a = <ul>{[1, 2].map((item) => <li id={`${item}`}>{item}</li>)}{item}</ul>;
