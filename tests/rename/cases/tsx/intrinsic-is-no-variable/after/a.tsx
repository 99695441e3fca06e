const x = 1;
const a = <input id={`${x}`} />;
