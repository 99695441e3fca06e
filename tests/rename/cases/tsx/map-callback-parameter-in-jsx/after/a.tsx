const item = 1;
const a = <ul>{[1, 2].map((entry) => <li id={`${entry}`}>{entry}</li>)}{item}</ul>;
